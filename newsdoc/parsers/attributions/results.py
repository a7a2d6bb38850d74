"""Results: readings in numbers of words become attributions in characters."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import islice

from newsdoc.model import Attribution
from newsdoc.model.attributions import AttributionKind
from newsdoc.model.quotes import Quote
from newsdoc.parsers.attributions.passage import Passage
from newsdoc.parsers.attributions.reading import Piece, Reading
from newsdoc.span import Span, spans_of
from newsdoc.text.source import Source

QUOTED = frozenset("QESCG_czZxu")


def attributions(source: Source, readings: Iterable[Reading]) -> tuple[Attribution, ...]:
    """Make the attributions of readings: all outer ones, then those that stand in them."""
    outer: list[Reading] = []
    inner: list[Reading] = []
    for one in readings:
        if one.content or one.more:
            (outer if one.within is None else inner).append(one)
    spans = iter(cut(source.text, [*outer, *inner]))
    done: dict[int, Attribution] = {}
    for one in outer:
        done[id(one)] = attribution(one, spans, None)
    for one in inner:
        made = attribution(one, spans, done.get(id(one.within)))
        if made.within:
            done[id(one)] = made
    return tuple(done.values())


def cut(text: str, readings: Iterable[Reading]) -> list[Span]:
    """Give the spans of readings: of each its cue, source, addressee and content, in this order."""
    starts: list[int] = []
    stops: list[int] = []
    for one in readings:
        cue, content = one.cue, one.content
        words = cue.passage.words
        tokens, ends, begin = words.tokens, words.ends, words.start
        pieces = [(cue.start, cue.end)]
        if one.source:
            pieces.append(one.source)
        if one.addressee:
            pieces.append(one.addressee)
        if len(content) > 1:
            content.sort()
        pieces += content
        for first, last in pieces:
            starts.append(begin + ends[first] - len(tokens[first].lstrip()))
            stops.append(begin + ends[last - 1])
        for more in one.more:
            start, stop = more.words.span(0, len(more.classes))
            starts.append(start)
            stops.append(stop)
    return spans_of(text, starts, stops)


def attribution(reading: Reading, spans: Iterator[Span], within: Attribution | None) -> Attribution:
    """Make the attribution of a reading, whose spans come next."""
    passage, content, more = reading.cue.passage, reading.content, reading.more
    quotes: tuple[Quote, ...] = ()
    kind: AttributionKind = "indirect"
    if passage.quotes or more:
        pieces = [(passage, piece) for piece in content]
        pieces += [(one, (0, len(one.classes))) for one in more]
        quotes = quotes_in(pieces)
        if quotes:
            kind = "direct" if all(map(wholly_quoted, pieces)) else "mixed"
    cue = (next(spans),)
    source = (next(spans),) if reading.source else ()
    addressee = (next(spans),) if reading.addressee else ()
    said = tuple(islice(spans, len(content) + len(more)))
    return Attribution(reading.rule, kind, source, cue, said, addressee, None, quotes, None, within)


def quotes_in(pieces: Iterable[tuple[Passage, Piece]]) -> tuple[Quote, ...]:
    """Give the quotes that begin in pieces of content, each once."""
    found: dict[int, Quote] = {}
    for passage, (first, last) in pieces:
        low = bisect_left(passage.quoted, (first,))
        for quote in passage.quotes[low : bisect_left(passage.quoted, (last,), low)]:
            found[id(quote)] = quote
    return tuple(found.values())


def wholly_quoted(piece: tuple[Passage, Piece]) -> bool:
    """Tell whether all words of a piece of content are quoted."""
    passage, (first, last) = piece
    return QUOTED.issuperset(passage.classes[first:last])
