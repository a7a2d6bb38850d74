"""When it was said: the date that stands with the cue, ``said on Sunday``."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Container, Mapping, Sequence
from sys import maxsize

from newsdoc.dates.clauses import FUTURE, Clauses
from newsdoc.model import Attribution, DateExpression
from newsdoc.page import Page

# "told reporters in the capital late on Sunday": the date stands within this many characters, and
# within more when it stands before what was said.
REACH, REACH_BEHIND = 32, 64
# Where a sentence ends; "St." and initials do not end one. The pattern begins with the mark, and
# that of ASKED with the end of the verb, to be found quickly.
BREAK = re.compile(
    r"[\n.!?](?:(?<=\n)|(?<=[^\W_A-Z]{3}.)['\")”’]?\s|(?<=[ \d]\d.)\s|(?<=\s[ap]m.)\s)"
)
# What the question was about that is answered: *asked whether it would open on Monday, she said*.
ASKED = re.compile(
    r"ed\s(?:(?<=\b[Aa]sked.)|(?<=\b(?:[Pp]ress|[Qq]uizz|[Gg]rill)ed.)"
    r"|(?<=\b(?:[Qq]uestion|[Cc]halleng)ed.))"
    r"(?:(?:on|over|about)\s)?(?:if\b|wh|how\b|about\b|on\s\w|over\s\w)[^.!?\n]{0,80}$"
)
LONGEST_QUESTION = 100
DAY_TYPES = frozenset({"DATE", "TIME"})
# How far before and behind the cue, or the source, what stands right beside it ends and begins.
BEFORE, BEHIND = frozenset(range(3)), frozenset(range(5))
# What a time expression is too long for a day of speaking by: a decade, a quarter, half a year.
LONG = re.compile(r"\d{2,3}$|\d{4}-[QH]")
# A day has as many characters: 2017-01-29.
DAY = 10
# For attributions, by number, the index of the date on which their words were said.
SaidOn = Mapping[int, int]


def said_on(page: Page, dates: Sequence[DateExpression]) -> SaidOn:
    """Give the attributions of a page that have a date on which their words were said.

    Args:
        page: with its attributions.
        dates: the time expressions of the page, in order.
    """
    for known, said in page.said_on or ():
        if known is dates:
            return said
    starts = [*[one.start for one in dates], maxsize]
    return SpokenDays(page, dates).said_on(page.attributions, starts, [one.end for one in dates])


class SpokenDays:
    """The time expressions of an article that can say when something was said."""

    __slots__ = ("clauses", "dates", "published", "says", "text")

    def __init__(self, page: Page, dates: Sequence[DateExpression]) -> None:
        """Take the expressions, in order, and of the page its text, its words and its day."""
        self.dates, self.text = dates, page.source.text
        self.published = page.published.isoformat()[:DAY] if page.published else None
        self.says: Container[str] = page.lexicon["say_cues"]
        self.clauses = Clauses(self.text, page.lexicon)

    def said_on(
        self, attributions: Sequence[Attribution], starts: Sequence[int], ends: Sequence[int]
    ) -> SaidOn:
        """Give for attributions the index of the date nearest to their cue.

        Or to the source and the addressee right beside the cue; in its sentence and outside of
        the content. Those with which none stands are left out.

        Args:
            attributions: the attributions.
            starts: where the expressions begin, with a place behind all.
            ends: where they end.
        """
        found: dict[int, int] = {}
        for number, one in enumerate(attributions):
            cue = one.cue
            if not cue:
                continue
            start, end = cue[0].start, cue[-1].end
            beside = one.source + one.addressee if one.addressee else one.source
            for span in beside:
                begun = span.start
                if begun < start:
                    if start - span.end in BEFORE:
                        start = begun
                elif begun - end in BEHIND:
                    end = span.end
            first = bisect_left(ends, start - REACH)
            if starts[first] <= end + REACH_BEHIND:
                index = self.nearest(attributions, number, (start, end), first)
                if index is not None:
                    found[number] = index
        return found

    def nearest(
        self, attributions: Sequence[Attribution], number: int, near: tuple[int, int], first: int
    ) -> int | None:
        """Give the index of the date nearest to a cue, from the ``first`` that may be near.

        A length of time, a set and *now* say of nothing when it was.
        """
        attribution, (cue_start, cue_end) = attributions[number], near
        before = attributions[number - 1] if number else None
        best, chosen = REACH_BEHIND + 1, None
        for index in range(first, len(self.dates)):
            date = self.dates[index]
            start, end = date.start, date.end
            if start > cue_end + REACH_BEHIND:
                break
            low, high = (end, cue_start) if end <= cue_start else (cue_end, start)
            gap = high - low if high > low else 0
            if (
                gap < best
                and date.type in DAY_TYPES
                and not date.value.endswith("_REF")
                and (gap <= REACH or self.leads(attribution, start))
                and not BREAK.search(self.text, low, high)
                and not self.elsewhere(attribution, start, end)
                and not (before and self.within(before, end, cue_start))
                and not (end <= cue_start and self.closes(start, end))
                and not LONG.match(date.value)
                and not self.comes(attribution, date)
                and self.clauses.tells(attribution, date, near)
            ):
                best, chosen = gap, index
        return chosen

    def leads(self, attribution: Attribution, start: int) -> bool:
        """Tell whether a date behind a cue stands before what was said."""
        content = attribution.content
        return bool(content) and attribution.cue[-1].end <= start < content[0].start

    def comes(self, attribution: Attribution, date: DateExpression) -> bool:
        """Tell whether a date lies ahead, and what is said then is not."""
        ahead = self.published and date.interval and date.interval[0][:DAY] > self.published
        return bool(ahead) and not FUTURE.search(attribution.cue_text)

    def elsewhere(self, attribution: Attribution, start: int, end: int) -> bool:
        """Tell whether a date belongs to what was said, or lies on the far side of it.

        Nor does one in the question that is answered say when that was.
        """
        first, last = attribution.cue[0].start, attribution.cue[-1].end
        for span in attribution.content:
            if span.start < end and start < span.end:
                return True
            if last <= span.start < start or end <= span.start < span.end <= first:
                return True
        low = start - LONGEST_QUESTION if start > LONGEST_QUESTION else 0
        return end <= first and ASKED.search(self.text, low, start) is not None

    def closes(self, start: int, end: int) -> bool:
        """Tell whether a sentence ends with a clock time: *It shut at 10 p.m. She said it was ice*.

        None does where one opens with it: *At 10 p.m. Holm said*.
        """
        text = self.text
        if not text.endswith("m.", start, end) or not text[end : end + 2].strip()[:1].isupper():
            return False
        before = text[max(0, start - REACH) : start].split()
        return bool(before) and before[-1][0].islower()

    def within(self, before: Attribution, date: int, cue: int) -> bool:
        """Tell whether a date that ends at ``date`` belongs to what was said before a cue.

        At its very end the date goes with both: *She backed the plan on Friday, saying it was
        safe*; but not behind *said*: *She said it shut on Friday and warned of ice*.
        """
        for span in before.content:
            if span.start < date <= span.end <= cue:
                return date < span.end or before.cue[-1].text in self.says
        return False
