"""Results: readings in numbers of words become attributions in characters."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from operator import attrgetter

from newsdoc.model import Attribution
from newsdoc.model.attributions import AttributionKind
from newsdoc.model.quotes import Quote
from newsdoc.parsers.attributions.classes import QUOTED
from newsdoc.parsers.attributions.reading import Reading
from newsdoc.span import Span, SpanDraft, draft, setters
from newsdoc.text.source import Source
from newsdoc.text.words import Words

# A word of the writer: no quotation, no comma, stop or mark.
OTHERS = re.compile(rf"[^{QUOTED}czZxu]")
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
    text = source.text
    made: list[Attribution] = []
    for reading in readings:
        cue, content, who, whom = reading.cue, reading.content, reading.source, reading.addressee
        passage, more = cue.passage, reading.more
        words = passage.words
        edges, begin = words.edges, words.start
        one = AttributionDraft()
        one.rule = reading.rule
        one.addressee = one.source = ()
        if whom:
            one.addressee = part(text, words, begin + edges[whom[0]], begin + edges[whom[1]])
        if who:
            one.source = part(text, words, begin + edges[who[0]], begin + edges[who[1]])
        one.cue = part(text, words, begin + edges[cue.start], begin + edges[cue.end])
        if len(content) == 1 and not more:
            [(first, last)] = content
            one.content = part(text, words, begin + edges[first], begin + edges[last])
        else:
            one.content = parts(text, reading)
        one.kind, one.quotes = quoted_in(reading) if more or passage.quotes else INDIRECT
        one.speaker = one.said_on = one.within = None
        one.__class__ = Attribution
        made.append(one)
    return made


def parts(text: str, reading: Reading) -> tuple[Span, ...]:
    """Give the content of a reading that has several parts, or goes on in other passages."""
    passage, more = reading.cue.passage, reading.more
    words = passage.words
    edges, begin = words.edges, words.start
    reading.content.sort()
    spans: list[Span] = []
    for first, last in reading.content:
        spans += part(text, words, begin + edges[first], begin + edges[last])
    for other in more:
        spans.append(Span.cut(text, *other.words.span(0, len(other.classes))))
    if more and more[0].number < passage.number:
        spans.sort(key=START)
    return tuple(spans)


def part(text: str, words: Words, start: int, end: int) -> tuple[Span]:
    """Give the words from ``start`` to ``end``, without the blanks before them, alone."""
    folded = words.folded
    if folded[start] in BLANKS:
        start += 1
        while words.wide and folded[start] in BLANKS:
            start += 1
    span = SpanDraft()
    span.start, span.end, span.text = start, end, text[start:end]
    span.__class__ = Span
    return (span,)


def quoted_in(reading: Reading) -> Quoted:
    """Tell how much of the content of a reading is quoted, and give its quotes, each once."""
    passage, more = reading.cue.passage, reading.more
    places, quotes = passage.quoted, passage.quotes
    found: list[Quote] = []
    for first, last in reading.content:
        n = bisect_left(places, (first,))
        n -= n > 0 and places[n - 1][1] > first
        found += quotes[n : bisect_left(places, (last,), n)]
    for one in more:
        found += one.quotes
    if not found:
        return INDIRECT
    said = tuple({id(quote): quote for quote in found}.values() if len(found) > 1 else found)
    for first, last in reading.content:
        if OTHERS.search(passage.classes, first, last):
            return "mixed", said
    for one in more:
        if OTHERS.search(one.classes):
            return "mixed", said
    return "direct", said
