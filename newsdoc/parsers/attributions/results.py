"""Results: readings in numbers of words become attributions in characters."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from operator import attrgetter

from newsdoc.model import Attribution
from newsdoc.model.attributions import AttributionKind
from newsdoc.model.quotes import Quote
from newsdoc.parsers.attributions.classes import QUOTED
from newsdoc.parsers.attributions.reading import Reading
from newsdoc.span import Span, SpanDraft, draft, setters, spans_of
from newsdoc.text.source import Source

# What is no word of the writer: quotations, commas, stops and marks.
QUOTED_OR_MARKS = QUOTED + "czZxu"
Quoted = tuple[AttributionKind, tuple[Quote, ...]]
INDIRECT: Quoted = ("indirect", ())
AttributionDraft = draft(Attribution)
# What sets the fields of an attribution that are known last.
SET_SPEAKER, SET_SAID_ON, SET_WITHIN = setters(Attribution, "speaker", "said_on", "within")
START = attrgetter("start")
# All blanks there are.
BLANKS = frozenset([character for character in map(chr, range(0x3001)) if character.isspace()])


def attributions(source: Source, readings: Iterable[Reading]) -> tuple[Attribution, ...]:
    """Make the attributions of readings: all outer ones, then those that stand in them."""
    outer: list[Reading] = []
    inner: list[Reading] = []
    for one in readings:
        if one.content or one.more:
            (outer if one.within is None else inner).append(one)
    made = filled(source, outer)
    if not inner:
        return tuple(made)
    known = dict(zip(map(id, outer), made, strict=True))
    for one, attribution in zip(inner, filled(source, inner), strict=True):
        within = known.get(id(one.within))
        if within is not None:
            SET_WITHIN(attribution, within)
            known[id(one)] = attribution
    return tuple(known.values())


def filled(source: Source, readings: Iterable[Reading]) -> list[Attribution]:
    """Make the attributions of readings, each as an outer one: field by field."""
    text, folded = source.text, source.folded
    made: list[Attribution] = []
    for reading in readings:
        cue, who, whom = reading.cue, reading.source, reading.addressee
        content = reading.content
        if len(content) > 1:
            content.sort()
        passage = cue.passage
        words = passage.words
        edges, begin = words.edges, words.start
        spans: list[Span] = []
        for piece in (whom, who, (cue.start, cue.end), *content):
            if piece:
                start, end = begin + edges[piece[0]], begin + edges[piece[1]]
                while folded[start] in BLANKS:
                    start += 1
                span = SpanDraft()
                span.start = start
                span.end = end
                span.text = text[start:end]
                span.__class__ = Span
                spans.append(span)
        for more in reading.more:
            start, end = more.words.span(0, len(more.classes))
            spans += spans_of(text, [start], [end])
        one = AttributionDraft()
        one.rule = reading.rule
        one.addressee = (spans.pop(0),) if whom else ()
        one.source = (spans.pop(0),) if who else ()
        one.cue = (spans.pop(0),)
        if reading.more and reading.more[0].number < passage.number:
            spans.sort(key=START)
        one.content = tuple(spans)
        quoted = passage.quotes or reading.more
        one.kind, one.quotes = quoted_in(reading) if quoted else INDIRECT
        one.speaker = one.said_on = one.within = None
        one.__class__ = Attribution
        made.append(one)
    return made


def quoted_in(reading: Reading) -> Quoted:
    """Tell how much of the content of a reading is quoted, and give its quotes, each once."""
    passage, more = reading.cue.passage, reading.more
    places, quotes = passage.quoted, passage.quotes
    found: dict[int, Quote] = {}
    for first, last in reading.content:
        n = bisect_left(places, (first,))
        n -= n > 0 and places[n - 1][1] > first
        while n < len(places) and places[n][0] < last:
            found[id(quotes[n])] = quotes[n]
            n += 1
    for one in more:
        for quote in one.quotes:
            found[id(quote)] = quote
    if not found:
        return INDIRECT
    classes, others = passage.classes, ""
    for first, last in reading.content:
        others = others or classes[first:last].strip(QUOTED_OR_MARKS)
    for one in more:
        others = others or one.classes.strip(QUOTED_OR_MARKS)
    return "mixed" if others else "direct", tuple(found.values())
