"""Frames: from which day the expressions at a place of the text are counted.

Outside of quotations that is the day of publication. What somebody said is counted from the day
on which it was said: *"We met yesterday," she said on Sunday* speaks of Saturday.
"""

# ruff: noqa: PLR2004  # twelve months, 31 days: the numbers of the calendar are names enough

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date

from newsdoc.dates.context import Frame
from newsdoc.dates.intervals import interval
from newsdoc.dates.utterance import SaidOn
from newsdoc.model import Attribution, DateExpression
from newsdoc.page import Page

PRONOUNS = frozenset({"he", "she", "they"})


def frames(
    page: Page,
    published: Frame,
    dates: Sequence[DateExpression],
    places: Sequence[int],
    said: SaidOn,
) -> dict[int, Frame]:
    """Give the frames of the expressions that somebody says, by their index.

    Where several utterances hold an expression, the innermost one that has a day counts.

    Args:
        page: with its quotes and attributions.
        published: the frame of what nobody says.
        dates: the expressions, in order, as counted from publication.
        places: where they begin, with a place behind all.
        said: on which of the dates their words were said.
    """
    found: dict[int, tuple[int, date | None]] = {}
    for quote in page.quotes:
        for span in quote.spans:
            index = bisect_left(places, span.start)
            while places[index] < span.end:
                found.setdefault(index, (span.start, None))
                index += 1
    if said:
        for one, day in utterance_days(page.attributions, said, dates):
            for span in one.content:
                start = span.start
                index = bisect_left(places, start)
                while places[index] < span.end:
                    begun, known = found.get(index, (-1, None))
                    if known is None or start > begun:
                        found[index] = (start, day)
                    index += 1
    undated = Frame("utterance", published.day, published.zone)
    return {
        index: Frame("utterance", day, published.zone) if day else undated
        for index, (_, day) in found.items()
    }


def utterance_days(
    attributions: Sequence[Attribution],
    said: SaidOn,
    dates: Sequence[DateExpression],
) -> Iterator[tuple[Attribution, date]]:
    """Give the day of each attribution: that of its cue, or the last of the same speaker.

    A pronoun is taken to be whoever spoke before.

    Args:
        attributions: the attributions, tied to their speakers.
        said: the index of the date that stands with a cue, by the number of the attribution.
        dates: the dates.
    """
    known: dict[str, date] = {}
    last: date | None = None
    first = min(said)
    for number, one in enumerate(attributions[first:], first):
        if not known and number not in said:
            continue
        name = one.speaker.name if one.speaker else one.source[0].text if one.source else ""
        day = first_day(dates[said[number]].value) if number in said else known.get(name)
        if day is None and last is not None and name.lower() in PRONOUNS:
            day = last
        if name:
            last = day
            if day is not None:
                known[name] = day
        if day is not None:
            yield one, day


def first_day(value: str) -> date | None:
    """Give the day that a value names; ``None`` when it names something longer."""
    covered = interval(value[:10])
    return (
        date.fromisoformat(covered[0])
        if covered and len(value) >= 10 and "W" not in value
        else None
    )
