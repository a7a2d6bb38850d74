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
    """Make the attributions of readings: all outer ones, then those that stand in them.

    Each step is taken for all of them before the next one: the same steps in a row are cheap.
    """
    outer: list[Reading] = []
    inner: list[Reading] = []
    for one in readings:
        if one.content or one.more:
            (outer if one.within is None else inner).append(one)
    kept = [*outer, *inner]
    spans = iter(cut(source.text, kept))
    roles = [roles_of(one, spans) for one in kept]
    quoted = list(map(quoted_in, kept))
    done: dict[int | None, Attribution | None] = {None: None}
    for one, (cue, speaker, addressee, said), (kind, quotes) in zip(
        kept, roles, quoted, strict=True
    ):
        place = None if one.within is None else id(one.within)
        if place in done:
            done[id(one)] = Attribution(
                one.rule, kind, speaker, cue, said, addressee, None, quotes, None, done[place]
            )
    return tuple([one for one in done.values() if one])


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


def roles_of(reading: Reading, spans: Iterator[Span]) -> tuple[tuple[Span, ...], ...]:
    """Give cue, source, addressee and content of a reading, whose spans come next."""
    return (
        (next(spans),),
        (next(spans),) if reading.source else (),
        (next(spans),) if reading.addressee else (),
        tuple(islice(spans, len(reading.content) + len(reading.more))),
    )


def quoted_in(reading: Reading) -> tuple[AttributionKind, tuple[Quote, ...]]:
    """Tell how much of the content of a reading is quoted, and give its quotes."""
    passage, more = reading.cue.passage, reading.more
    if not (passage.quotes or more):
        return "indirect", ()
    pieces = [(passage, piece) for piece in reading.content]
    pieces += [(one, (0, len(one.classes))) for one in more]
    quotes = quotes_in(pieces)
    if not quotes:
        return "indirect", ()
    return "direct" if all(map(wholly_quoted, pieces)) else "mixed", quotes


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
