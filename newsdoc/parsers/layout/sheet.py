"""The sheet: the rows of one text while layout decides what each of them is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import cached_property

from attrs import define, frozen

from newsdoc.model import BlockKind
from newsdoc.parsers.layout.rows import Row

CONTENT_WORD = re.compile(r"[^\W\d_]{4,}")
ASCII_CONTENT_WORD = re.compile(r"[a-z]{4,}")
COMPARED = 300
FURNITURE: frozenset[BlockKind | None] = frozenset(
    {"ui", "newsletter", "boilerplate", "promo", "caption", "credit", "timestamp", "source"}
)
PAGE: frozenset[BlockKind | None] = frozenset({"ui", "newsletter", "boilerplate"})
SPOKEN_WORDS = 8


@frozen
class Weighing:
    """How a decision on one line came about.

    ``signals`` holds the names of the signals the line shows, each with its weight in the table
    of the decision; the line is taken when ``total`` is over 0.
    """

    start: int
    end: int
    decision: str
    signals: Mapping[str, float]
    total: float


@define(eq=False, slots=False)
class Sheet:
    """The rows of a text, the region that holds the running text, and the headline's row.

    The region goes from row ``start`` up to, not including, row ``end``; ``noisy`` says that the
    text came with the page around it. ``weighed`` keeps what was weighed, for those who ask why.
    """

    rows: list[Row]
    small_words: frozenset[str]
    start: int = 0
    end: int = 0
    headline: int = -1
    noisy: bool = False
    weighed: list[Weighing] | None = None

    @cached_property
    def repeated(self) -> set[str]:
        """The short lines that stand in the text more than once."""
        cores = [row.core for row in self.rows if not row.prose]
        if len(set(cores)) == len(cores):
            return set()
        return {core for core, times in Counter(cores).items() if times > 1}

    @cached_property
    def lead_words(self) -> set[str]:
        """The content words of the first two paragraphs."""
        lead = self.rows[self.start : self.start + 3]
        return set().union(*[words_of(row) for row in lead if row.prose])

    @cached_property
    def following(self) -> list[Row | None]:
        """For each row the next one that is no furniture."""
        found: list[Row | None] = [None] * len(self.rows)
        last: Row | None = None
        for row in reversed(self.rows):
            found[row.index] = last
            if row.kind not in FURNITURE:
                last = row
        return found

    @cached_property
    def preceding(self) -> list[Row | None]:
        """For each row the one before it that is no furniture."""
        found: list[Row | None] = [None] * len(self.rows)
        last: Row | None = None
        for row in self.rows:
            found[row.index] = last
            if row.kind not in FURNITURE:
                last = row
        return found

    @property
    def region(self) -> list[Row]:
        """The rows of the running text."""
        return self.rows[self.start : self.end]


def content(text: str) -> set[str]:
    """Give the content words of a line, in lower case.

    >>> sorted(content("The harbour is shut"))
    ['harbour', 'shut']
    """
    low = text.lower()
    return set((ASCII_CONTENT_WORD if low.isascii() else CONTENT_WORD).findall(low))


def words_of(row: Row) -> set[str]:
    """Give the content words of a row, collected once."""
    if row.content is None:
        row.content = content(row.text[:COMPARED])
    return row.content


def shared(row: Row, words: set[str]) -> float:
    """Give the share of a row's content words that are among ``words``."""
    own = words_of(row)
    return len(own & words) / len(own) if own else 0.0


def spoken(row: Row | None) -> bool:
    """Tell whether a row is running text, be it short."""
    return row is not None and (row.prose or (row.stop and row.words >= SPOKEN_WORDS))


def retells(row: Row, other: Row, share: float) -> bool:
    """Tell whether a share of a row's content words are among those of another row."""
    own, text = words_of(row), other.text[:COMPARED].lower()
    if not own or sum([word in text for word in own]) / len(own) < share:
        return False  # also with the letters of other words
    return shared(row, words_of(other)) >= share


Signals = Mapping[str, bool]


def weigh(
    row: Row, sheet: Sheet, decision: str, table: Mapping[str, float], signals: Signals
) -> float:
    """Add up the weights of the signals that a row shows.

    Args:
        row: the row.
        sheet: the sheet it is on.
        decision: what is decided: ``"headline"``.
        table: the weights; ``start`` is where the sum starts.
        signals: for each signal whether the row shows it.
    """
    shown = {name: weight for name, weight in table.items() if name != "start" and signals[name]}
    total = table["start"] + sum(shown.values())
    if sheet.weighed is not None:
        sheet.weighed.append(Weighing(row.start, row.end, decision, shown, total))
    return total
