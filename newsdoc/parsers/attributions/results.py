"""Results: readings in numbers of words become attributions in characters."""

from __future__ import annotations

from bisect import bisect_left

from newsdoc.model import Attribution
from newsdoc.model.attributions import AttributionKind
from newsdoc.model.quotes import Quote
from newsdoc.parsers.attributions.passage import Passage
from newsdoc.parsers.attributions.reading import Piece, Reading
from newsdoc.span import Span
from newsdoc.text.source import Source

QUOTED = frozenset("QESCG_czZxu")


def attributions(source: Source, readings: list[Reading]) -> tuple[Attribution, ...]:
    """Make the attributions of readings: all outer ones, then those that stand in them."""
    done: dict[int, Attribution] = {}
    for inner in (False, True):
        for one in readings:
            if (one.within is not None) is inner and (one.content or one.more):
                outer = done.get(id(one.within))
                if not inner or outer is not None:
                    done[id(one)] = attribution(source, one, outer)
    return tuple(done.values())


def attribution(source: Source, reading: Reading, within: Attribution | None) -> Attribution:
    """Make the attribution of a reading."""
    text, cue = source.text, reading.cue
    passage = cue.passage
    content = reading.content if len(reading.content) == 1 else sorted(reading.content)
    spans = [span(text, passage, piece) for piece in content]
    quotes: list[Quote] = []
    plain = False
    if passage.quotes or reading.more:
        pieces = [(passage, piece) for piece in content]
        pieces += [(more, (0, len(more.classes))) for more in reading.more]
        spans += [span(text, where, piece) for where, piece in pieces[len(content) :]]
        quotes = [quote for where, piece in pieces for quote in quotes_in(where, piece)]
        plain = not all(QUOTED.issuperset(where.classes[a:b]) for where, (a, b) in pieces)
    kind: AttributionKind = "indirect" if not quotes else "mixed" if plain else "direct"
    return Attribution(
        rule=reading.rule,
        kind=kind,
        source=(span(text, passage, reading.source),) if reading.source else (),
        cue=(span(text, passage, (cue.start, cue.end)),),
        content=tuple(spans),
        addressee=(span(text, passage, reading.addressee),) if reading.addressee else (),
        quotes=tuple(dict.fromkeys(quotes)) if quotes else (),
        within=within,
    )


def span(text: str, passage: Passage, piece: Piece) -> Span:
    """Give the characters of words."""
    words, (first, last) = passage.words, piece
    ends = words.ends
    start, end = ends[first] - len(words.text(first)), ends[last - 1]
    return Span(start, end, text[start:end])


def quotes_in(passage: Passage, piece: Piece) -> list[Quote]:
    """Give the quotes that begin in a piece of content."""
    low, high = (bisect_left(passage.begins, word) for word in piece)
    return passage.quotes[low:high]
