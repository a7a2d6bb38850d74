"""When it was said: the date that stands with the cue, ``said on Sunday``."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from sys import maxsize

from newsdoc.model import Attribution, DateExpression, Speaker
from newsdoc.page import Page, Utterances

# "told reporters in the capital late on Sunday": the date stands within this many characters.
REACH = 32
# How much of the word before is looked at for its full stop.
STOP = 3
# Where a sentence ends; "St." and initials do not end one.
BREAK = re.compile(r"\n|[^\W_A-Z]{3}[.!?]['\")”’]?\s")
# What goes on to tell of the source.
ASIDE = re.compile(r",|\bwho(?:se)?\b")
DAY_TYPES = frozenset({"DATE", "TIME"})
Marked = tuple[int, int, str, str]


class Days:
    """The time expressions of an article that can say when something was said."""

    __slots__ = ("days", "ends", "text")

    def __init__(self, dates: Iterable[Marked], text: str) -> None:
        """Take start, end, type and value of each expression, in order, and the text.

        A length of time, a set and *now* say of nothing when it was.
        """
        self.text = text
        self.days = [
            (start, end, index)
            for index, (start, end, kind, value) in enumerate(dates)
            if kind in DAY_TYPES and not value.endswith("_REF")
        ]
        self.ends = [end for _, end, _ in self.days]

    def said_on(
        self, attributions: Sequence[Attribution], utterances: Utterances
    ) -> list[int | None]:
        """Give for each attribution the index of the date on which its words were said.

        It is the date nearest to the cue, or to the source and the addressee right beside it, in
        its sentence and outside of the content; ``None`` when none stands with the cue.
        """
        days, ends = self.days, self.ends
        found: list[int | None] = [None] * len(attributions)
        if not days:
            return found
        latest = ends[-1] + REACH
        for number, start in enumerate(utterances.starts):
            if start <= latest:
                first = bisect_left(ends, start - REACH)
                end = utterances.ends[number]
                if days[first][0] <= end + REACH:
                    found[number] = self.nearest(attributions[number], start, end, first)
        return found

    def nearest(
        self, attribution: Attribution, cue_start: int, cue_end: int, first: int
    ) -> int | None:
        """Give the index of the date nearest to a cue, from the ``first`` that may be near."""
        best, chosen = REACH + 1, None
        for place in range(first, len(self.days)):
            start, end, index = self.days[place]
            if start > cue_end + REACH:
                break
            low, high = (end, cue_start) if end <= cue_start else (cue_end, start)
            gap = high - low if high > low else 0
            if gap < best and not self.elsewhere(attribution, start, end):
                low = low - STOP if low > STOP else 0
                if not BREAK.search(self.text, low, high):
                    best, chosen = gap, index
        return chosen

    def elsewhere(self, attribution: Attribution, start: int, end: int) -> bool:
        """Tell whether a date belongs to what was said, or lies on the far side of it.

        Nor does a date in what is told of the source say when it spoke: *Holm, who left in May*.
        """
        for span in attribution.source:
            within = span.start <= start and end <= span.end
            if within and ASIDE.search(self.text, span.start, start):
                return True
        first, last = attribution.cue[0].start, attribution.cue[-1].end
        for span in attribution.content:
            if span.start < end and start < span.end:
                return True
            if last <= span.start < start or end <= span.start < span.end <= first:
                return True
        return False


def marked(one: DateExpression) -> Marked:
    """Give what :class:`Days` looks at of a time expression."""
    return one.start, one.end, one.type, one.value


def told(page: Page) -> Utterances:
    """Give the utterances of a page; a pipeline has them ready."""
    return page.utterances or utterances(page.attributions, page.speakers)


def utterances(attributions: Sequence[Attribution], speakers: Iterable[Speaker]) -> Utterances:
    """Give who speaks in each attribution, and where its cue stands."""
    named = {
        (mention.start, mention.end): speaker
        for speaker in speakers
        for mention in speaker.mentions
    }
    voices: list[Speaker | None] = []
    starts: list[int] = []
    ends: list[int] = []
    for one in attributions:
        source, cue = one.source, one.cue
        voices.append(named.get((source[0].start, source[0].end)) if source else None)
        start, end = (cue[0].start, cue[-1].end) if cue else (maxsize, maxsize)
        for span in source + one.addressee:
            begun = span.start
            if begun < start:
                if start - 2 <= span.end <= start:
                    start = begun
            elif end <= begun <= end + 4:
                end = span.end
        starts.append(start)
        ends.append(end)
    return Utterances(voices, starts, ends)
