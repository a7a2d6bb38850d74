"""Frames: from which day the expressions at a place of the text are counted.

Outside of quotations that is the day of publication. What somebody said is counted from the day
on which it was said: *"We met yesterday," she said on Sunday* speaks of Saturday.
"""

# ruff: noqa: PLR2004  # twelve months, 31 days: the numbers of the calendar are names enough

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date
from sys import maxsize

from newsdoc.dates.context import Frame
from newsdoc.dates.intervals import interval
from newsdoc.dates.utterance import Marked, said_on, told
from newsdoc.model import Attribution, Speaker
from newsdoc.page import Page
from newsdoc.span import Span

PRONOUNS = frozenset({"he", "she", "they"})


def frames(page: Page, published: Frame, dates: Sequence[Marked]) -> dict[int, Frame]:
    """Give the frames of the expressions that somebody says, by their index.

    Where several utterances hold an expression, the innermost one that has a day counts.

    Args:
        page: with its quotes and attributions.
        published: the frame of what nobody says.
        dates: start, end, type and value of each expression, in order, as counted from
            publication; some of them say when it was said.
    """
    places = [start for start, _, _, _ in dates]
    places.append(maxsize)
    found: dict[int, tuple[int, date | None]] = {}
    for quote in page.quotes:
        for span in quote.spans:
            index = bisect_left(places, span.start)
            while places[index] < span.end:
                found.setdefault(index, (span.start, None))
                index += 1
    for span, day in dated_content(page, dates):
        start = span.start
        index = bisect_left(places, start)
        while places[index] < span.end:
            begun, known = found.get(index, (-1, None))
            if known is None or start > begun:
                found[index] = (start, day)
            index += 1
    return {
        index: Frame("utterance", day or published.day, published.zone)
        for index, (_, day) in found.items()
    }


def dated_content(page: Page, dates: Sequence[Marked]) -> Iterator[tuple[Span, date]]:
    """Give what was said on a day that is known."""
    uttered = told(page)
    said = said_on(page, uttered, dates)
    if said.count(None) < len(said):
        for one, day in utterance_days(page.attributions, uttered.speakers, said, dates):
            for span in one.content:
                yield span, day


def utterance_days(
    attributions: Sequence[Attribution],
    speakers: Sequence[Speaker | None],
    said: Sequence[int | None],
    dates: Sequence[Marked],
) -> Iterator[tuple[Attribution, date]]:
    """Give the day of each attribution: that of its cue, or the last of the same speaker.

    A pronoun is taken to be whoever spoke before.

    Args:
        attributions: the attributions.
        speakers: who speaks in each.
        said: for each the index of the date that stands with its cue.
        dates: the dates.
    """
    known: dict[str, date] = {}
    last: date | None = None
    for one, speaker, index in zip(attributions, speakers, said, strict=True):
        if index is None and not known:
            continue
        name = speaker.name if speaker else one.source[0].text if one.source else ""
        day = known.get(name) if index is None else first_day(dates[index][3])
        if day is None and name.lower() in PRONOUNS:
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
