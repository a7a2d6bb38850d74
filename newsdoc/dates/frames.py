"""Frames: from which day the expressions at a place of the text are counted.

Outside of quotations that is the day of publication. What somebody said is counted from the day
on which it was said: *"We met yesterday," she said on Sunday* speaks of Saturday.
"""

# ruff: noqa: PLR2004  # twelve months, 31 days: the numbers of the calendar are names enough

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from attrs import evolve

from newsdoc.dates.context import Frame
from newsdoc.dates.intervals import interval
from newsdoc.dates.utterance import said_on
from newsdoc.model import Attribution, DateExpression
from newsdoc.page import Page

PRONOUNS = frozenset({"he", "she", "they"})
Spoken = tuple[int, int, date | None]


def frames(
    page: Page, published: Frame, dates: Sequence[DateExpression], places: Iterable[int]
) -> Iterator[Frame]:
    """Give the frame of each place.

    Args:
        page: with its quotes and attributions.
        published: the frame of what nobody says.
        dates: the expressions as counted from publication; some of them say when it was said.
        places: where in the text, in order.
    """
    waiting = sorted(spoken_spans(page, dates), key=lambda span: span[0], reverse=True)
    open_spans: list[Spoken] = []
    for place in places:
        while waiting and waiting[-1][0] <= place:
            open_spans.append(waiting.pop())
        open_spans = [span for span in open_spans if span[1] > place]
        said = next((day for _, _, day in reversed(open_spans) if day), published.day)
        yield evolve(published, anchor="utterance", day=said) if open_spans else published


def spoken_spans(page: Page, dates: Sequence[DateExpression]) -> Iterator[Spoken]:
    """Give what was said, with the day if it is known: quotations, and content with a dated cue."""
    for quote in page.quotes:
        yield from [(span.start, span.end, None) for span in quote.spans]
    for one, day in utterance_days(page, dates):
        if day is not None:
            yield from [(span.start, span.end, day) for span in one.content]


def utterance_days(
    page: Page, dates: Sequence[DateExpression]
) -> Iterator[tuple[Attribution, date | None]]:
    """Give the day of each attribution: that of its cue, or the last of the same speaker.

    A pronoun is taken to be whoever spoke before.
    """
    speakers = {
        (mention.start, mention.end): speaker.name
        for speaker in page.speakers
        for mention in speaker.mentions
    }
    known: dict[str, date] = {}
    last: date | None = None
    for one in page.attributions:
        index = said_on(one, dates, page.source.text)
        source = one.source[0] if one.source else None
        name = speakers.get((source.start, source.end), source.text) if source else ""
        day = first_day(dates[index].value) if index is not None else known.get(name)
        if day is None and name.lower() in PRONOUNS:
            day = last
        if day is not None and name:
            known[name] = day
        last = day if name else last
        yield one, day


def first_day(value: str) -> date | None:
    """Give the day that a value names; ``None`` when it names something longer."""
    covered = interval(value[:10])
    return (
        date.fromisoformat(covered[0])
        if covered and len(value) >= 10 and "W" not in value
        else None
    )
