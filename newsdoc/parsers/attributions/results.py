"""Results: readings in numbers of words become attributions in characters."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import islice

from newsdoc.model import Attribution
from newsdoc.model.attributions import AttributionKind
from newsdoc.model.quotes import Quote
from newsdoc.parsers.attributions.reading import Reading
from newsdoc.span import NEW, Span, setters, spans_of
from newsdoc.text.source import Source

QUOTED = "QESCG_czZxu"
Quoted = tuple[AttributionKind, tuple[Quote, ...]]
INDIRECT: Quoted = ("indirect", ())
# What sets the fields of an attribution.
SET_RULE, SET_KIND, SET_WITHIN = setters(Attribution, "rule", "kind", "within")
SET_SOURCE, SET_CUE, SET_CONTENT = setters(Attribution, "source", "cue", "content")
SET_ADDRESSEE, SET_QUOTES = setters(Attribution, "addressee", "quotes")
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
    spans = iter(cut(source.text, kept))
    quoted = list(map(quoted_in, kept))
    made: dict[int, Attribution] = {}
    for one, how in zip(kept, quoted, strict=True):
        within = made.get(id(one.within))
        attribution = filled(one, spans, how, within)
        if within is not None or one.within is None:
            made[id(one)] = attribution
    return tuple(made.values())


def filled(
    reading: Reading, spans: Iterator[Span], quoted: Quoted, within: Attribution | None
) -> Attribution:
    """Make the attribution of a reading, whose spans come next: field by field, for speed."""
    one = NEW(Attribution)
    SET_RULE(one, reading.rule)
    SET_CUE(one, (next(spans),))
    SET_SOURCE(one, (next(spans),) if reading.source else ())
    SET_ADDRESSEE(one, (next(spans),) if reading.addressee else ())
    SET_CONTENT(one, tuple(islice(spans, len(reading.content) + len(reading.more))))
    kind, quotes = quoted
    SET_KIND(one, kind)
    SET_QUOTES(one, quotes)
    SET_SPEAKER(one, None)
    SET_SAID_ON(one, None)
    SET_WITHIN(one, within)
    return one


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
