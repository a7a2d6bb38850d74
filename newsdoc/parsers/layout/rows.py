"""Rows: the lines of a text as layout sees them, each with what it shows by itself.

``* Harbour reopens`` is a row with a bullet, of two words, without a full stop.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.model import BlockKind
from newsdoc.parsers.layout.wrapping import WIDE, paragraphs
from newsdoc.text.source import Line, Source

BULLETS = "*•·●▪■□◆◦‣▶►»›→✓+|–—-"
STOPS = ".!?…。！？"
CLOSERS = "\"')]}»”’*"
CLOSERS_AND_BLANKS = CLOSERS + " \N{ZERO WIDTH NO-BREAK SPACE}"
PROSE_WORDS = 12
LONG_WORDS = 30


class Row:
    """A line, or the lines of one paragraph in a text of fixed width.

    ``text`` is folded (plain quotation marks and blanks), ``core`` is the text after a bullet;
    ``words`` counts blanks, ``stop`` tells whether it ends as a sentence does, ``prose`` whether
    it reads as running text. ``kind`` and ``rule`` say what has been made of it so far.
    """

    __slots__ = (
        "blank_before",
        "bullet",
        "content",
        "core",
        "end",
        "index",
        "kind",
        "prose",
        "rule",
        "start",
        "stop",
        "text",
        "words",
    )

    def __init__(self, index: int, start: int, end: int, text: str, blank_before: bool) -> None:  # noqa: FBT001
        """Read the row off its text."""
        self.index, self.start, self.end = index, start, end
        self.text = self.core = text
        self.blank_before = blank_before
        self.kind: BlockKind | None = None
        self.rule = ""
        self.content: set[str] | None = None
        words = self.words = text.count(" ") + 1
        self.bullet = False
        last = text[-1]
        if text[0] in BULLETS and (last not in BULLETS or text[-2:-1] != " "):
            self.bullet = True  # unlike "- Sub-heading -", as some agencies set it
            self.core = text.lstrip(BULLETS).lstrip() or text
        if last != "." and last in CLOSERS_AND_BLANKS:
            last = text.rstrip(CLOSERS_AND_BLANKS)[-1:]
        stop = self.stop = last in STOPS
        self.prose = words >= (PROSE_WORDS if stop else LONG_WORDS)

    def label(self, kind: BlockKind, rule: str) -> None:
        """Say what the row is and by which rule."""
        self.kind, self.rule = kind, rule

    def capitals(self) -> bool:
        """Tell whether its letters are all capitals."""
        return self.text.isupper()

    def lower(self) -> bool:
        """Tell whether it opens with a small letter or with dots."""
        first = self.core.lstrip("\"'([")[:1]
        return first.islower() or first in {"…", "."}

    def __repr__(self) -> str:
        """Show kind and text."""
        return f"Row({self.index}, {self.kind}, {self.text[:40]!r})"


def read_rows(source: Source) -> list[Row]:
    """Give the rows of a text.

    >>> [row.words for row in read_rows(Source("Harbour reopens\\n\\n* Share"))]
    [2, 2]
    """
    folded = source.folded
    places: list[tuple[int, int, bool]] = []
    at, gap, narrow = 0, False, True
    for line in source.text.splitlines(keepends=True):
        if line == "\n":
            gap = True
            at += 1
            continue
        stripped = line.strip()
        if stripped:
            start = at if line[0] == stripped[0] else at + line.index(stripped[0])
            size = len(stripped)
            places.append((start, start + size, gap))
            if size > WIDE:
                narrow = False
            gap = False
        else:
            gap = True
        at += len(line)
    rows: list[Row] = []
    for start, end, gap in places:
        text = folded[start:end]
        rows.append(Row(len(rows), start, end, text.strip() or text, gap))
    return joined(rows, source) if narrow else rows


def joined(rows: list[Row], source: Source) -> list[Row]:
    """Join the rows of each paragraph where the text is of fixed width."""
    joints = paragraphs(source.lines)
    if joints is None:
        return rows
    return [
        Row(index, first.start, last.end, flat(source.folded, first, last), first.blank_before)
        for index, (first, last) in enumerate(joints)
    ]


def flat(folded: str, first: Line, last: Line) -> str:
    """Give the text of a row on one line."""
    text = folded[first.start : last.end].replace("\n", " ").replace("\r", " ")
    return text.strip() or text


def before(rows: list[Row], index: int, least: int = 0) -> Iterator[Row]:
    """Go upwards from a row."""
    for number in range(index - 1, least - 1, -1):
        yield rows[number]
