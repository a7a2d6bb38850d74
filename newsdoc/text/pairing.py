"""Which mark closes which: ``“He said: ‘No “deal” yet,’ and left”`` holds three pairs.

Double marks are matched first, single ones only among those that stand between the same double
marks. A mark that nothing closes is given with ``close`` ``None``.
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from newsdoc.text.marks import CLOSES, OPENS, Mark

MAX_DEPTH = 8
LONGEST_LOOSE = 120
CLAUSE_ENDS = frozenset(".!?:,")
PLURAL = frozenset("sS0123456789")
SENTENCE_END = re.compile(r"[.!?]\s")


class Pair(NamedTuple):
    """Two marks with words between; ``close`` is ``None`` where nothing closes the first."""

    open: Mark
    close: Mark | None
    end: int

    @property
    def outside(self) -> int:
        """Where the text goes on after the marks."""
        return self.close.end if self.close else self.end


def match_doubles(text: str, marks: Iterable[Mark], end: int) -> tuple[list[Pair], Mark | None]:
    """Match the double marks of a stretch.

    Args:
        text: the text as it was given.
        marks: the marks, in order.
        end: where the stretch ends.

    Returns:
        The pairs, in the order they close, and a mark that closes what an earlier stretch opened.
    """
    pairs: list[Pair] = []
    opened: list[Mark] = []
    openers: list[Mark] = []
    stray: Mark | None = None
    for mark in marks:
        if mark.single:
            continue
        if mark.way == OPENS or (mark.way != CLOSES and not opened):
            opened.append(mark)
            openers.append(mark)
        elif opened:
            pairs.append(Pair(opened.pop(), mark, mark.at))
        elif not pairs and stray is None:
            stray = mark
    if opened:
        pairs.extend(unclosed(text, opened, openers, end))
    return pairs, stray


def unclosed(text: str, opened: Iterable[Mark], openers: Sequence[Mark], end: int) -> list[Pair]:
    """End each unclosed quotation before the next sentence or clause that opens with a mark."""
    ends: dict[int, int] = {}
    for mark in reversed(openers):
        ends[mark.at] = end
        if text[max(0, mark.at - 2) : mark.at].rstrip()[-1:] in CLAUSE_ENDS:
            end = mark.at
    return [Pair(mark, None, ends[mark.at]) for mark in opened]


def match_singles(
    text: str, marks: Sequence[Mark], doubles: Sequence[Pair], end: int
) -> list[Pair]:
    """Match single marks with each other, never across a double one.

    Args:
        text: the text as it was given.
        marks: all marks of the stretch, in order.
        doubles: the pairs of double marks.
        end: where the stretch ends.
    """
    bounds = {pair.open.at: True for pair in doubles}
    bounds.update({pair.close.at: False for pair in doubles if pair.close})
    pairs: list[Pair] = []
    regions: list[list[Mark]] = [[]]
    for mark in marks:
        if mark.single:
            regions[-1].append(mark)
        elif bounds.get(mark.at):
            regions.append([])
        elif mark.at in bounds and len(regions) > 1:
            pairs.extend(in_region(text, regions.pop(), end))
    for region in regions:
        pairs.extend(in_region(text, region, end))
    return pairs


def in_region(text: str, marks: Sequence[Mark], end: int) -> list[Pair]:
    """Match the single marks that stand between the same double marks.

    One that opens behind another one opens a name inside: ``'We read 'Dusk' and left.'``
    """
    pairs: list[Pair] = []
    opened: Mark | None = None
    around: Mark | None = None
    closers: list[Mark] = []
    for mark in (*marks, None):
        if mark is not None and mark.way != OPENS:
            if opened:
                closers.append(mark)
            continue
        if opened and around and len(closers) > 1 and text[closers[-1].at - 1] in CLAUSE_ENDS:
            last = closers.pop()
            pairs.append(Pair(around, last, last.at))
        around = None
        if opened:
            close = closing(text, opened, closers, end)
            if close:
                pairs.append(Pair(opened, close, close.at))
            elif not closers:
                around = opened
        opened, closers = mark, []
    return pairs


def closing(text: str, opened: Mark, closers: Sequence[Mark], end: int) -> Mark | None:
    """Choose the mark that closes: one that is no plural's apostrophe (*the ministers’ plan*)."""
    if not closers:
        return None
    for mark in closers:
        if text[mark.at - 1] not in PLURAL:
            return mark
    first = closers[0]
    if first.at - opened.at <= LONGEST_LOOSE and not SENTENCE_END.search(
        text, opened.at, min(first.at, end)
    ):
        return first
    return None


def nested(pairs: Iterable[Pair]) -> list[tuple[Pair, int]]:
    """Give the pairs in the order of the text, each with its depth, down to ``MAX_DEPTH``."""
    found: list[tuple[Pair, int]] = []
    around: list[int] = []
    for pair in sorted(pairs, key=start_of):
        while around and around[-1] <= pair.open.at:
            around.pop()
        if len(around) <= MAX_DEPTH:
            found.append((pair, len(around)))
        around.append(pair.end)
    return found


def start_of(pair: Pair) -> int:
    """Give the place of the opening mark."""
    return pair.open.at
