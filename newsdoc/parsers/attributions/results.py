"""Results: readings in numbers of words become attributions in characters."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from itertools import islice

from newsdoc.model import Attribution
from newsdoc.model.attributions import AttributionKind
from newsdoc.model.quotes import Quote
from newsdoc.parsers.attributions.reading import Reading
from newsdoc.span import Span, spans_of
from newsdoc.text.source import Source

QUOTED = "QESCG_czZxu"
INDIRECT: tuple[AttributionKind, tuple[Quote, ...]] = ("indirect", ())


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
    spans = iter(cut(source.text, kept))
    quoted = list(map(quoted_in, kept))
    made: dict[int, Attribution] = {}
    for one, (kind, quotes) in zip(kept, quoted, strict=True):
        cue = (next(spans),)
        speaker = (next(spans),) if one.source else ()
        addressee = (next(spans),) if one.addressee else ()
        content = tuple(islice(spans, len(one.content) + len(one.more)))
        within = None
        if one.within is not None:
            within = made.get(id(one.within))
            if within is None:
                continue
        made[id(one)] = Attribution(
            one.rule, kind, speaker, cue, content, addressee, None, quotes, None, within
        )
    return tuple(made.values())


def cut(text: str, readings: Iterable[Reading]) -> list[Span]:
    """Give the spans of readings: of each its cue, source, addressee and content, in this order."""
    starts: list[int] = []
    stops: list[int] = []
    for one in readings:
        cue, content = one.cue, one.content
        words = cue.passage.words
        tokens, ends, begin = words.tokens, words.ends, words.start
        if len(content) > 1:
            content.sort()
        for piece in ((cue.start, cue.end), one.source, one.addressee, *content):
            if piece:
                first, last = piece
                starts.append(begin + ends[first] - len(tokens[first].lstrip()))
                stops.append(begin + ends[last - 1])
        for more in one.more:
            start, stop = more.words.span(0, len(more.classes))
            starts.append(start)
            stops.append(stop)
    return spans_of(text, starts, stops)


def quoted_in(reading: Reading) -> tuple[AttributionKind, tuple[Quote, ...]]:
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
