"""Texts of fixed width: the lines of one paragraph belong together.

A line is full where the first word of the next one would not have fitted on it::

    The harbour will reopen on Monday, the mayor said after a
    meeting that went on until midnight.
"""

from __future__ import annotations

from itertools import pairwise

from newsdoc.text.source import Line

NARROW, WIDE = 40, 100
LEAST_LINES = 3
SHARE_FULL = 0.3


def paragraphs(lines: tuple[Line, ...]) -> list[tuple[Line, Line]] | None:
    """Pair the first and last line of each paragraph, or ``None`` if a line is a paragraph.

    Args:
        lines: the lines of the whole text.
    """
    width = wrapped_at(lines)
    if width is None:
        return None
    joined: list[tuple[Line, Line]] = []
    first = previous = lines[0]
    for line in lines[1:]:
        if line.blank_before or not (full(previous, line, width) or runs_on(previous, width)):
            joined.append((first, previous))
            first = line
        previous = line
    return [*joined, (first, previous)]


def full(line: Line, following: Line, width: int) -> bool:
    """Tell whether the next line's first word would not have fitted."""
    word = following.text.split(None, 1)[0]
    return len(line.text) + 1 + len(word) > width


def runs_on(line: Line, width: int) -> bool:
    """Tell whether a line of good length stops in the middle of a sentence."""
    return len(line.text) > width // 2 and line.text[-1] not in ".!?:;\"'”’»"


def wrapped_at(lines: tuple[Line, ...]) -> int | None:
    """Give the width a text is wrapped at, or ``None``.

    A wrapped text has no long line, and many lines that are full and run on: no full stop, and
    the next line opens with a small letter.
    """
    if len(lines) < LEAST_LINES:
        return None
    width = 0
    for line in lines:
        width = max(width, line.end - line.start)
        if width > WIDE:
            return None
    if width < NARROW:
        return None
    running = sum(
        1
        for line, following in pairwise(lines)
        if not following.blank_before
        and following.text[0].islower()
        and line.text[-1] not in ".!?:"
        and full(line, following, width)
    )
    return width if running >= max(2, SHARE_FULL * len(lines)) else None
