"""When it was said: the date that stands with the cue, ``said on Sunday``."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from newsdoc.model import Attribution, DateExpression

# "told reporters in the capital late on Sunday": the date stands within this many characters.
REACH = 32
# Where a sentence ends; "St." and initials do not end one.
BREAK = re.compile(r"\n|[^\W_A-Z]{3}[.!?]['\")”’]?\s")


def said_on(attribution: Attribution, dates: Sequence[DateExpression], text: str) -> int | None:
    """Give the index of the date on which an attribution's words were said.

    It is the date nearest to the cue, in its sentence and outside of the content; a length of time
    or *now* is none.

    Args:
        attribution: who said what.
        dates: the time expressions of the article, in order.
        text: the article's text.

    Returns:
        The index of the date, or ``None`` when none stands with the cue.
    """
    if not attribution.cue:
        return None
    start, end = around_cue(attribution)
    first = bisect_left(dates, start - REACH, key=lambda one: one.end)
    best, chosen = REACH + 1, None
    for index in range(first, len(dates)):
        one = dates[index]
        gap = start - one.end if one.end <= start else max(0, one.start - end)
        if one.start > end + REACH:
            break
        if gap < best and tells_a_day(one) and not in_content(attribution, one):
            low, high = (one.end - 3, start) if one.end <= start else (end - 3, one.start)
            if not BREAK.search(text, max(low, 0), high):
                best, chosen = gap, index
    return chosen


def tells_a_day(one: DateExpression) -> bool:
    """Tell whether an expression says when something was, not how long or how often."""
    return one.type in {"DATE", "TIME"} and not one.value.endswith("_REF")


def around_cue(attribution: Attribution) -> tuple[int, int]:
    """Give the stretch of the cue with the source and the addressee right beside it."""
    start, end = attribution.cue[0].start, attribution.cue[-1].end
    for span in (*attribution.source, *attribution.addressee):
        if start - 2 <= span.end <= start:
            start = span.start
        elif end <= span.start <= end + 4:
            end = span.end
    return start, end


def in_content(attribution: Attribution, one: DateExpression) -> bool:
    """Tell whether a date belongs to what was said, or lies on the far side of it."""
    first, last = attribution.cue[0].start, attribution.cue[-1].end
    for span in attribution.content:
        if span.start < one.end and one.start < span.end:
            return True
        if last <= span.start < one.start or one.end <= span.start < span.end <= first:
            return True
    return False
