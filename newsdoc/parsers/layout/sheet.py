"""The sheet: the rows of one text while layout decides what each of them is."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Mapping
from functools import cached_property
from operator import attrgetter
from string import ascii_lowercase
from typing import NamedTuple

from attrs import define, frozen

from newsdoc.model import BlockKind
from newsdoc.parsers.layout.rows import Row

CONTENT_WORD = re.compile(r"[^\W\d_]{4,}")
CONTENT_LETTERS = 4
# What all but the small letters of ASCII become.
BLANKED = bytes([code if chr(code) in ascii_lowercase else ord(" ") for code in range(256)])
COMPARED = 300
PLACE = attrgetter("index")
FURNITURE: frozenset[BlockKind | None] = frozenset(
    {"ui", "newsletter", "boilerplate", "promo", "caption", "credit", "timestamp", "source"}
)
PAGE: frozenset[BlockKind | None] = frozenset({"ui", "newsletter", "boilerplate"})
SPOKEN_WORDS, QUESTIONS = 8, 3
ENTRY_WORDS = 14
CLOCK = re.compile(r"\d{1,2}(?:[:.]\d\d)?\s?(?:[AaPp]\.?[Mm]\.?)?(?:\s[A-Z]{2,4})?")
# In the headline of a live report.
LIVE = re.compile(r"\bLIVE\b|[Ll]ive updates|[-–—|:] [Ll]ive$")
LABEL = re.compile(r"([A-Z][\w.'-]{0,20}(?: [A-Z][\w.'-]{0,20}){0,3}):\s")


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

    ``known`` are the rows that line rules know, and later those of pictures. The region goes from
    row ``start`` up to, not including, row ``end``; ``noisy`` says that the text came with the page
    around it. ``weighed`` keeps what was weighed, for those who ask why.
    """

    rows: list[Row]
    known: list[Row]
    small_words: frozenset[str]
    share_words: frozenset[str]
    start: int = 0
    end: int = 0
    headline: int = -1
    noisy: bool = False
    weighed: list[Weighing] | None = None

    @cached_property
    def times(self) -> Counter[str]:
        """How often each short line stands in the text."""
        return Counter([row.core for row in self.rows if not row.prose])

    @cached_property
    def repeated(self) -> set[str]:
        """The short lines that stand in the text more than once."""
        cores = [row.core for row in self.rows if not row.prose]
        if len(set(cores)) == len(cores):
            return set()
        return {core for core, times in self.times.items() if times > 1}

    @cached_property
    def asks(self) -> bool:
        """Whether several lines are questions, as where a story explains something."""
        asked = [row for row in self.rows if row.kind in {None, "heading"} and not row.prose]
        return sum([row.text[-1] == "?" and row.text[0] not in "\"'" for row in asked]) >= QUESTIONS

    @cached_property
    def labels(self) -> set[str]:
        """The labels that open more than one line: those who speak in an interview."""
        times = Counter(map(label, self.rows))
        return {name for name, number in times.items() if name and number > 1}

    @cached_property
    def story(self) -> list[Row]:
        """The rows that are no furniture, as of when they are first asked for."""
        return [row for row in self.rows if row.kind not in FURNITURE]

    def following(self, row: Row) -> Row | None:
        """Give the next row that is no furniture."""
        story = self.story
        at = bisect_right(story, row.index, key=PLACE)
        return story[at] if at < len(story) else None

    def preceding(self, row: Row) -> Row | None:
        """Give the row before one that is no furniture."""
        at = bisect_left(self.story, row.index, key=PLACE)
        return self.story[at - 1] if at else None

    @property
    def region(self) -> list[Row]:
        """The rows of the running text."""
        return self.rows[self.start : self.end]


def label(row: Row) -> str:
    """Give the capitalised words before a colon that opens a row: ``HOLM: And why?``."""
    match = LABEL.match(row.core)
    return match[1] if match else ""


def low(row: Row) -> str:
    """Give a row in lower case, as far as rows are compared."""
    return row.text[:COMPARED].lower()


def content(text: str) -> set[str]:
    """Give the content words of a line in lower case.

    >>> sorted(content("the harbour is shut"))
    ['harbour', 'shut']
    """
    if not text.isascii():
        return set(CONTENT_WORD.findall(text))
    words = text.encode().translate(BLANKED).decode().split()
    return {word for word in words if len(word) >= CONTENT_LETTERS}


def words_of(row: Row) -> set[str]:
    """Give the content words of a row, collected once."""
    if row.content is None:
        row.content = content(low(row))
    return row.content


def shared(row: Row, text: str) -> float:
    """Give the share of a row's content words that stand in a text in lower case."""
    own = words_of(row)
    return sum([stands(word, text) for word in own]) / len(own) if own else 0.0


def stands(word: str, text: str) -> bool:
    """Tell whether a word stands in a text: no other letters around it.

    >>> stands("port", "the ports and a port."), stands("port", "the ports")
    (True, False)
    """
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if not (text[end : end + 1].isalpha() or text[at - 1 : at].isalpha()):
            return True
        at = text.find(word, end)
    return False


def spoken(row: Row | None) -> bool:
    """Tell whether a row is running text, be it short or the opening of a list."""
    if row is None or row.prose:
        return row is not None
    return row.words >= SPOKEN_WORDS and (row.stop or row.text[-1] == ":")


def clock(row: Row) -> bool:
    """Tell whether a row is a clock time and no date, as above an entry of a live report."""
    return row.kind == "timestamp" and CLOCK.fullmatch(row.core) is not None


def entry(row: Row, sheet: Sheet) -> bool:
    """Tell whether a row is the title of an entry of a live report: beside its clock time."""
    if row.stop or row.text[-1] == ":" or row.words > ENTRY_WORDS:
        return False
    return any(map(clock, sheet.rows[max(0, row.index - 1) : row.index + 2]))


def opens_entry(row: Row, sheet: Sheet) -> bool:
    """Tell whether a row is the title of an entry of a live report: below its clock time.

    ``Summary`` and ``Analysis: Why it rains`` are some there, too.
    """
    if row.kind is not None and row.rule not in {"layout.ui_label", "layout.promo_label"}:
        return False
    if not (row.index and clock(sheet.rows[row.index - 1])):
        return False
    if row.stop or row.text[-1] in ":;," or row.words > ENTRY_WORDS or row.bullet or row.lower():
        return False
    return any(map(spoken, sheet.rows[row.index + 1 : min(row.index + 3, sheet.end)]))


def opens_report(row: Row, sheet: Sheet) -> bool:
    """Tell whether a short line between a live report's headline and text is its first entry's."""
    if row.stop or row.words > ENTRY_WORDS or sheet.headline < 0 or row.index + 1 != sheet.start:
        return False
    return LIVE.search(sheet.rows[sheet.headline].text) is not None


Signals = Mapping[str, bool]
Looks = Mapping[str, Callable[[Row, Sheet], bool]]


class Scale(NamedTuple):
    """The table of a decision, and the weights of the signals that take a closer look.

    ``least`` and ``most`` are what those can take away and add together.
    """

    table: Mapping[str, float]
    closer: tuple[tuple[float, Callable[[Row, Sheet], bool]], ...]
    least: float
    most: float


def scale(table: Mapping[str, float], looks: Looks) -> Scale:
    """Make the scale of a table.

    Args:
        table: the weights.
        looks: what tells whether a row shows one of the signals that take a closer look.
    """
    closer = tuple([(table.get(name, 0), look) for name, look in looks.items()])
    least = sum([min(weight, 0) for weight, _ in closer])
    most = sum([max(weight, 0) for weight, _ in closer])
    return Scale(table, closer, least, most)


def taken(row: Row, sheet: Sheet, scale: Scale, seen: Signals) -> bool:
    """Tell whether a row is over 0; it is only looked at while that can turn the decision.

    Args:
        row: the row.
        sheet: the sheet it is on.
        scale: the weights.
        seen: for each signal that is seen at a glance whether the row shows it.
    """
    table, closer, least, most = scale
    glance = sum(map(table.__getitem__, filter(seen.get, table)))
    least += glance
    most += glance
    for weight, look in closer:
        if least > 0 or most <= 0:
            break
        if look(row, sheet) is (weight > 0):
            least += abs(weight)
        else:
            most -= abs(weight)
    return least > 0


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
    names = list(filter(signals.__getitem__, table))
    total = sum(map(table.__getitem__, names))
    if sheet.weighed is not None:
        shown = {name: table[name] for name in names if name != "start"}
        sheet.weighed.append(Weighing(row.start, row.end, decision, shown, total))
    return total
