"""Results: readings in numbers of words become attributions in characters."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import islice

from newsdoc.model import Attribution
from newsdoc.model.attributions import AttributionKind
from newsdoc.model.quotes import Quote
from newsdoc.parsers.attributions.reading import Reading
from newsdoc.span import Span, draft, setters, spans_of
from newsdoc.text.source import Source

QUOTED = "QESCG_czZxu"
Quoted = tuple[AttributionKind, tuple[Quote, ...]]
INDIRECT: Quoted = ("indirect", ())
AttributionDraft = draft(Attribution)
# What sets the fields of an attribution that are known last.
SET_SPEAKER, SET_SAID_ON = setters(Attribution, "speaker", "said_on")


def attributions(source: Source, readings: Iterable[Reading]) -> tuple[Attribution, ...]:
    """Make the attributions of readings: all outer ones, then those that stand in them.

    Each step is taken for all of them before the next one: the same steps in a row are cheap.
    """
    outer: list[Reading] = []
    inner: list[Reading] = []
    for one in readings:
        if one.content or one.more:
            (outer if one.within is None else inner).append(one)
    kept = outer + inner
    return filled(kept, iter(cut(source, kept)), list(map(quoted_in, kept)))


def filled(
    readings: Iterable[Reading], spans: Iterator[Span], quoted: Iterable[Quoted]
) -> tuple[Attribution, ...]:
    """Make the attributions of readings, whose spans come in their order: field by field."""
    made: dict[int, Attribution] = {}
    for reading, how in zip(readings, quoted, strict=True):
        one = AttributionDraft()
        one.rule = reading.rule
        one.cue = (next(spans),)
        one.source = (next(spans),) if reading.source else ()
        one.addressee = (next(spans),) if reading.addressee else ()
        one.content = tuple(islice(spans, len(reading.content) + len(reading.more)))
        one.kind, one.quotes = how
        one.speaker = one.said_on = one.within = None
        if reading.within is not None:
            one.within = made.get(id(reading.within))
            if one.within is None:
                continue
        one.__class__ = Attribution
        made[id(reading)] = one
    return tuple(made.values())


def cut(source: Source, readings: Iterable[Reading]) -> list[Span]:
    """Give the spans of readings: of each its cue, source, addressee and content, in this order."""
    folded = source.folded
    starts: list[int] = []
    stops: list[int] = []
    for one in readings:
        cue, content = one.cue, one.content
        words = cue.passage.words
        edges, begin = words.edges, words.start
        if len(content) > 1:
            content.sort()
        for piece in ((cue.start, cue.end), one.source, one.addressee, *content):
            if piece:
                first, last = piece
                start = begin + edges[first]
                while folded[start].isspace():
                    start += 1
                starts.append(start)
                stops.append(begin + edges[last])
        for more in one.more:
            start, stop = more.words.span(0, len(more.classes))
            starts.append(start)
            stops.append(stop)
    return spans_of(source.text, starts, stops)


def quoted_in(reading: Reading) -> Quoted:
    """Tell how much of the content of a reading is quoted, and give its quotes, each once."""
    passage, more = reading.cue.passage, reading.more
    if not (passage.quotes or more):
        return INDIRECT
    found: dict[int, Quote] = {}
    classes, places, others = passage.classes, passage.quoted, ""
    for first, last in reading.content:
        low = bisect_left(places, (first,))
        for quote in passage.quotes[low : bisect_left(places, (last,), low)]:
            found[id(quote)] = quote
        others = others or classes[first:last].strip(QUOTED)
    for one in more:
        for quote in one.quotes:
            found[id(quote)] = quote
        others = others or one.classes.strip(QUOTED)
    if not found:
        return INDIRECT
    return "mixed" if others else "direct", tuple(found.values())
