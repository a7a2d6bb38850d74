"""Articles as plain data and back: the one place that knows the shape ``newsdoc/1``."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, TypeVar

from newsdoc.errors import InputTypeError, InputValueError
from newsdoc.model.attributions import ATTRIBUTION_KINDS, SPEAKER_KINDS, Attribution, Speaker
from newsdoc.model.blocks import BLOCK_KINDS, Block, Dateline, SourceLine
from newsdoc.model.captions import Caption, Credit
from newsdoc.model.dates import ANCHORS, DATE_TYPES, DateExpression
from newsdoc.model.people import CONTRIBUTIONS, Byline, Person
from newsdoc.model.quotes import QUOTE_KINDS, Quote
from newsdoc.span import Span

if TYPE_CHECKING:
    from newsdoc.model.article import Article

SCHEMA = "newsdoc/1"
T = TypeVar("T")
Data = dict[str, Any]

# --- out -------------------------------------------------------------------------------------


def encode_span(span: Span) -> Data:
    """Give place and text."""
    return {"start": span.start, "end": span.end, "text": span.text}


def encode_optional(span: Span | None, encode: Callable[[Any], Data]) -> Data | None:
    """Encode a value that may be absent."""
    return None if span is None else encode(span)


def encode_block(block: Block) -> Data:
    """Give a block."""
    return {"kind": block.kind, **encode_span(block), "rule": block.rule}


def encode_source_line(line: SourceLine) -> Data:
    """Give a source line."""
    return {**encode_span(line), "rule": line.rule, "organizations": list(line.organizations)}


PERSON_KEYS = ("given", "family", "suffix", "role", "affiliation", "location", "email", "handle")


def encode_person(person: Person) -> Data:
    """Give a person of a byline."""
    details = {key: getattr(person, key) for key in PERSON_KEYS}
    return {
        **encode_span(person),
        "name": person.name,
        **details,
        "contribution": person.contribution,
    }


def encode_byline(byline: Byline) -> Data:
    """Give a byline with its people."""
    return {
        **encode_span(byline),
        "rule": byline.rule,
        "people": [encode_person(person) for person in byline.people],
        "organizations": list(byline.organizations),
    }


def encode_dateline(dateline: Dateline) -> Data:
    """Give the dateline."""
    return {
        **encode_span(dateline),
        "rule": dateline.rule,
        "places": list(dateline.places),
        "organization": dateline.organization,
        "date": dateline.date,
    }


def encode_credit(credit: Credit) -> Data:
    """Give the credit of a picture."""
    return {
        **encode_span(credit),
        "photographers": list(credit.photographers),
        "agencies": list(credit.agencies),
        "courtesy": credit.courtesy,
    }


def encode_caption(caption: Caption) -> Data:
    """Give a caption with its parts."""
    return {
        **encode_span(caption),
        "rule": caption.rule,
        "caption": encode_optional(caption.caption, encode_span),
        "headline": encode_optional(caption.headline, encode_span),
        "credit": encode_optional(caption.credit, encode_credit),
    }


def encode_spans(spans: Iterable[Span]) -> list[Data]:
    """Give the pieces of a value."""
    return [encode_span(span) for span in spans]


def encode_quote(quote: Quote) -> Data:
    """Give a quote."""
    return {
        **encode_span(quote),
        "rule": quote.rule,
        "kind": quote.kind,
        "spans": encode_spans(quote.spans),
        "depth": quote.depth,
    }


def encode_speaker(speaker: Speaker) -> Data:
    """Give a speaker."""
    return {
        "name": speaker.name,
        "kind": speaker.kind,
        "role": speaker.role,
        "mentions": encode_spans(speaker.mentions),
    }


def encode_date(expression: DateExpression) -> Data:
    """Give a time expression."""
    return {
        **encode_span(expression),
        "rule": expression.rule,
        "type": expression.type,
        "value": expression.value,
        "mod": expression.mod,
        "interval": list(expression.interval) if expression.interval else None,
        "anchor": expression.anchor,
        "anchor_date": expression.anchor_date,
    }


def positions(values: Iterable[object]) -> dict[int, int]:
    """Map each value's identity to its index."""
    return {id(value): index for index, value in enumerate(values)}


def encode_attributions(article: Article) -> list[Data]:
    """Give the attributions, with indexes where they refer to other values."""
    speakers, quotes = positions(article.speakers), positions(article.quotes)
    dates, outer = positions(article.dates), positions(article.attributions)
    return [
        {
            "rule": one.rule,
            "kind": one.kind,
            "source": encode_spans(one.source),
            "cue": encode_spans(one.cue),
            "content": encode_spans(one.content),
            "addressee": encode_spans(one.addressee),
            "speaker": speakers.get(id(one.speaker)),
            "quotes": [quotes[id(quote)] for quote in one.quotes],
            "said_on": dates.get(id(one.said_on)),
            "within": outer.get(id(one.within)),
        }
        for one in article.attributions
    ]


def encode_article(article: Article) -> Data:
    """Give the whole article as JSON-ready data."""
    headline = article.headline
    return {
        "schema": SCHEMA,
        "text": article.text,
        "language": article.language,
        "published": article.published.isoformat() if article.published else None,
        "modified": article.modified.isoformat() if article.modified else None,
        "blocks": [encode_block(block) for block in article.blocks],
        "headline": encode_optional(headline, encode_block),
        "standfirst": [encode_block(block) for block in article.standfirst],
        "headings": [encode_block(block) for block in article.headings],
        "paragraphs": [encode_block(block) for block in article.paragraphs],
        "promos": [encode_block(block) for block in article.promos],
        "corrections": [encode_block(block) for block in article.corrections],
        "source_lines": [encode_source_line(line) for line in article.source_lines],
        "bylines": [encode_byline(byline) for byline in article.bylines],
        "dateline": encode_optional(article.dateline, encode_dateline),
        "captions": [encode_caption(caption) for caption in article.captions],
        "quotes": [encode_quote(quote) for quote in article.quotes],
        "attributions": encode_attributions(article),
        "speakers": [encode_speaker(speaker) for speaker in article.speakers],
        "dates": [encode_date(expression) for expression in article.dates],
    }


# --- in --------------------------------------------------------------------------------------


class Reader:
    """Reads one mapping of the data, knows its path, and names the key of what is wrong."""

    def __init__(self, data: object, path: str, text: str = "") -> None:
        """Wrap ``data`` found at ``path``."""
        if not isinstance(data, Mapping):
            message = f"{path or 'data'}: expected a mapping, got {type(data).__name__}"
            raise InputTypeError(message)
        self.data, self.path, self.text = data, path, text

    def wrong(self, key: str, wanted: str) -> InputValueError:
        """Make the error for a key."""
        got = repr(self.data.get(key, "nothing"))
        return InputValueError(f"{self.path}{key}: expected {wanted}, got {got[:60]}")

    def get(self, key: str, kind: type[T], wanted: str) -> T:
        """Give the value of a key that must be there and of a type."""
        value = self.data.get(key)
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise self.wrong(key, wanted)
        return value

    def string(self, key: str) -> str:
        """Give a string."""
        return self.get(key, str, "a string")

    def number(self, key: str) -> int:
        """Give a whole number."""
        return self.get(key, int, "a whole number")

    def optional(self, key: str) -> str | None:
        """Give a string or ``None``; the key must be there."""
        if key in self.data and self.data[key] is None:
            return None
        return self.string(key)

    def one_of(self, key: str, allowed: Iterable[str]) -> Any:
        """Give a string out of a closed list."""
        value = self.string(key)
        if value not in allowed:
            raise self.wrong(key, f"one of {', '.join(allowed)}")
        return value

    def strings(self, key: str) -> tuple[str, ...]:
        """Give a list of strings."""
        value = self.get(key, list, "a list of strings")
        if not all(isinstance(item, str) for item in value):
            raise self.wrong(key, "a list of strings")
        return tuple(value)

    def day(self, key: str) -> date | datetime | None:
        """Give a date, a datetime or ``None``, written in ISO 8601."""
        value = self.optional(key)
        if value is None:
            return None
        try:
            return date.fromisoformat(value) if len(value) == 10 else datetime.fromisoformat(value)  # noqa: PLR2004
        except ValueError:
            raise self.wrong(key, "an ISO date") from None

    def many(self, key: str, decode: Callable[[Reader], T]) -> tuple[T, ...]:
        """Decode each item of a list."""
        items = self.get(key, list, "a list")
        return tuple(
            [
                decode(Reader(item, f"{self.path}{key}[{index}].", self.text))
                for index, item in enumerate(items)
            ]
        )

    def maybe(self, key: str, decode: Callable[[Reader], T]) -> T | None:
        """Decode a mapping that may be ``None``; the key must be there."""
        if key not in self.data:
            raise self.wrong(key, "a mapping or null")
        value = self.data[key]
        return None if value is None else decode(Reader(value, f"{self.path}{key}.", self.text))

    def refer(self, key: str, values: tuple[T, ...]) -> T | None:
        """Give the value that an index points at."""
        if key in self.data and self.data[key] is None:
            return None
        index = self.number(key)
        if not 0 <= index < len(values):
            raise self.wrong(key, f"an index below {len(values)}")
        return values[index]

    def place(self) -> tuple[int, int, str]:
        """Give start, end and text, which must agree with the article's text."""
        start, end, text = self.number("start"), self.number("end"), self.string("text")
        if not 0 <= start <= end or self.text[start:end] != text:
            raise self.wrong("text", f"the article's characters {start} to {end}")
        return start, end, text


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
