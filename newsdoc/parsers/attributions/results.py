"""Results: readings in numbers of words become attributions in characters."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from newsdoc.model import Attribution
from newsdoc.model.attributions import AttributionKind
from newsdoc.model.quotes import Quote
from newsdoc.parsers.attributions.passage import Passage
from newsdoc.parsers.attributions.reading import Piece, Reading
from newsdoc.span import Span
from newsdoc.text.source import Source
from newsdoc.text.words import Words

QUOTED = frozenset("QESCG_czZxu")


def attributions(source: Source, readings: Iterable[Reading]) -> tuple[Attribution, ...]:
    """Make the attributions of readings: all outer ones, then those that stand in them."""
    text = source.text
    done: dict[int, Attribution] = {}
    inside: list[Reading] = []
    for one in readings:
        if one.within is not None:
            inside.append(one)
        elif one.content or one.more:
            done[id(one)] = attribution(text, one, None)
    for one in inside:
        outer = done.get(id(one.within))
        if outer is not None and (one.content or one.more):
            done[id(one)] = attribution(text, one, outer)
    return tuple(done.values())


def attribution(text: str, reading: Reading, within: Attribution | None) -> Attribution:
    """Make the attribution of a reading."""
    cue, content, source = reading.cue, reading.content, reading.source
    passage, addressee = cue.passage, reading.addressee
    if len(content) > 1:
        content = sorted(content)
    spans = cut(text, passage.words, [source, (cue.start, cue.end), addressee, *content])
    quotes: tuple[Quote, ...] = ()
    kind: AttributionKind = "indirect"
    if passage.quotes or reading.more:
        pieces = [(passage, piece) for piece in content]
        for more in reading.more:
            whole = (0, len(more.classes))
            pieces.append((more, whole))
            spans += cut(text, more.words, [whole])
        quotes = quotes_in(pieces)
        if quotes:
            kind = "direct" if all(map(wholly_quoted, pieces)) else "mixed"
    at = 2 if source else 1
    told = at + 1 if addressee else at
    return Attribution(
        reading.rule,
        kind,
        tuple(spans[: at - 1]),
        (spans[at - 1],),
        tuple(spans[told:]),
        tuple(spans[at:told]),
        None,
        quotes,
        None,
        within,
    )


def cut(text: str, words: Words, pieces: Iterable[Piece | None]) -> list[Span]:
    """Give the characters of words."""
    tokens, ends, begin = words.tokens, words.ends, words.start
    found: list[Span] = []
    for piece in pieces:
        if piece is not None:
            first, last = piece
            start = begin + ends[first] - len(tokens[first].lstrip())
            end = begin + ends[last - 1]
            found.append(Span(start, end, text[start:end]))
    return found


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
