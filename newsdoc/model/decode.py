"""Articles out of plain data in the shape ``newsdoc/1``; what is damaged is refused."""

from __future__ import annotations

from newsdoc.model.attributions import ATTRIBUTION_KINDS, SPEAKER_KINDS, Attribution, Speaker
from newsdoc.model.blocks import BLOCK_KINDS, Block, Dateline, SourceLine
from newsdoc.model.captions import Caption, Credit
from newsdoc.model.dates import ANCHORS, DATE_TYPES, DateExpression
from newsdoc.model.encode import SCHEMA, Data
from newsdoc.model.people import CONTRIBUTIONS, Byline, Person
from newsdoc.model.quotes import QUOTE_KINDS, Quote
from newsdoc.model.reader import Reader
from newsdoc.span import Span


def decode_span(reader: Reader) -> Span:
    """Read a span."""
    return Span(*reader.place())


def decode_block(reader: Reader) -> Block:
    """Read a block."""
    return Block(*reader.place(), reader.one_of("kind", BLOCK_KINDS), reader.string("rule"))


def decode_source_line(reader: Reader) -> SourceLine:
    """Read a source line."""
    return SourceLine(*reader.place(), reader.string("rule"), reader.strings("organizations"))


def decode_person(reader: Reader) -> Person:
    """Read a person."""
    return Person(
        *reader.place(),
        reader.string("name"),
        given=reader.optional("given"),
        family=reader.optional("family"),
        suffix=reader.optional("suffix"),
        role=reader.optional("role"),
        affiliation=reader.optional("affiliation"),
        location=reader.optional("location"),
        email=reader.optional("email"),
        handle=reader.optional("handle"),
        contribution=reader.one_of("contribution", CONTRIBUTIONS),
    )


def decode_byline(reader: Reader) -> Byline:
    """Read a byline."""
    people = reader.many("people", decode_person)
    return Byline(*reader.place(), reader.string("rule"), people, reader.strings("organizations"))


def decode_dateline(reader: Reader) -> Dateline:
    """Read a dateline."""
    return Dateline(
        *reader.place(),
        reader.string("rule"),
        reader.strings("places"),
        reader.optional("organization"),
        reader.optional("date"),
    )


def decode_credit(reader: Reader) -> Credit:
    """Read a credit."""
    names = reader.strings("photographers"), reader.strings("agencies")
    return Credit(*reader.place(), *names, reader.optional("courtesy"))


def decode_caption(reader: Reader) -> Caption:
    """Read a caption."""
    return Caption(
        *reader.place(),
        reader.string("rule"),
        reader.maybe("caption", decode_span),
        reader.maybe("headline", decode_span),
        reader.maybe("credit", decode_credit),
    )


def decode_quote(reader: Reader) -> Quote:
    """Read a quote."""
    return Quote(
        *reader.place(),
        reader.string("rule"),
        reader.one_of("kind", QUOTE_KINDS),
        reader.many("spans", decode_span),
        reader.number("depth"),
    )


def decode_speaker(reader: Reader) -> Speaker:
    """Read a speaker."""
    return Speaker(
        reader.string("name"),
        reader.one_of("kind", SPEAKER_KINDS),
        reader.optional("role"),
        reader.many("mentions", decode_span),
    )


def decode_interval(reader: Reader) -> tuple[str, str] | None:
    """Read the calendar interval of a time expression."""
    if "interval" in reader.data and reader.data["interval"] is None:
        return None
    match reader.strings("interval"):
        case (first, last):
            return first, last
    raise reader.wrong("interval", "two ISO strings or null")


def decode_date(reader: Reader) -> DateExpression:
    """Read a time expression."""
    anchor = reader.optional("anchor")
    return DateExpression(
        *reader.place(),
        reader.string("rule"),
        reader.one_of("type", DATE_TYPES),
        reader.string("value"),
        reader.optional("mod"),
        decode_interval(reader),
        None if anchor is None else reader.one_of("anchor", ANCHORS),
        reader.optional("anchor_date"),
    )


def decode_attributions(
    reader: Reader,
    quotes: tuple[Quote, ...],
    speakers: tuple[Speaker, ...],
    dates: tuple[DateExpression, ...],
) -> tuple[Attribution, ...]:
    """Read the attributions; the outer one always stands before the one within it."""
    done: list[Attribution] = []

    def decode(one: Reader) -> Attribution:
        indexes = one.get("quotes", list, "a list of indexes")
        if not all(isinstance(i, int) and 0 <= i < len(quotes) for i in indexes):
            raise one.wrong("quotes", f"indexes below {len(quotes)}")
        attribution = Attribution(
            one.string("rule"),
            one.one_of("kind", ATTRIBUTION_KINDS),
            source=one.many("source", decode_span),
            cue=one.many("cue", decode_span),
            content=one.many("content", decode_span),
            addressee=one.many("addressee", decode_span),
            speaker=one.refer("speaker", speakers),
            quotes=tuple([quotes[i] for i in indexes]),
            said_on=one.refer("said_on", dates),
            within=one.refer("within", tuple(done)),
        )
        done.append(attribution)
        return attribution

    return reader.many("attributions", decode)


def decode_article(data: object) -> Data:
    """Read the fields of an article."""
    reader = Reader(data, "")
    if reader.data.get("schema") != SCHEMA:
        raise reader.wrong("schema", repr(SCHEMA))
    reader.text = reader.string("text")
    quotes = reader.many("quotes", decode_quote)
    speakers = reader.many("speakers", decode_speaker)
    dates = reader.many("dates", decode_date)
    return {
        "text": reader.text,
        "language": reader.string("language"),
        "published": reader.day("published"),
        "modified": reader.day("modified"),
        "blocks": reader.many("blocks", decode_block),
        "source_lines": reader.many("source_lines", decode_source_line),
        "bylines": reader.many("bylines", decode_byline),
        "dateline": reader.maybe("dateline", decode_dateline),
        "captions": reader.many("captions", decode_caption),
        "quotes": quotes,
        "attributions": decode_attributions(reader, quotes, speakers, dates),
        "speakers": speakers,
        "dates": dates,
    }
