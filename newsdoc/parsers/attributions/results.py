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
    passage = reading.cue.passage
    pieces = [(passage, piece) for piece in sorted(reading.content)]
    pieces += [(more, (0, len(more.classes))) for more in reading.more]
    quotes = [quote for where, piece in pieces for quote in quotes_in(where, piece)]
    return Attribution(
        rule=reading.rule,
        kind=kind_of(pieces, quotes),
        source=(span(source, passage, reading.source),) if reading.source else (),
        cue=(span(source, passage, (reading.cue.start, reading.cue.end)),),
        content=tuple([span(source, where, piece) for where, piece in pieces]),
        addressee=(span(source, passage, reading.addressee),) if reading.addressee else (),
        quotes=tuple(dict.fromkeys(quotes)),
        within=within,
    )


def span(source: Source, passage: Passage, piece: Piece) -> Span:
    """Give the characters of words."""
    return source.span(passage.start_of(piece[0]), passage.words.ends[piece[1] - 1])


def quotes_in(passage: Passage, piece: Piece) -> list[Quote]:
    """Give the quotes that begin in a piece of content."""
    low, high = (bisect_left(passage.begins, word) for word in piece)
    return passage.quotes[low:high]


def kind_of(pieces: list[tuple[Passage, Piece]], quotes: list[Quote]) -> AttributionKind:
    """Tell whether all of a content is quoted, some, or nothing."""
    if not quotes:
        return "indirect"
    quoted = all(QUOTED.issuperset(where.classes[start:end]) for where, (start, end) in pieces)
    return "direct" if quoted else "mixed"
