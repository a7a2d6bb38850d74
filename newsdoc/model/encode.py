"""Articles as plain data, in the shape ``newsdoc/1``; :mod:`newsdoc.model.decode` reads it back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from newsdoc.model.attributions import Speaker
from newsdoc.model.blocks import Block, Dateline, SourceLine
from newsdoc.model.captions import Caption, Credit
from newsdoc.model.dates import DateExpression
from newsdoc.model.people import Byline, Person
from newsdoc.model.quotes import Quote
from newsdoc.span import Span

if TYPE_CHECKING:
    from newsdoc.model.article import Article

SCHEMA = "newsdoc/1"
Data = dict[str, Any]


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
    return [{"start": span.start, "end": span.end, "text": span.text} for span in spans]


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
            "addressee": encode_spans(one.addressee) if one.addressee else [],
            "speaker": speakers.get(id(one.speaker)),
            "quotes": [quotes[id(quote)] for quote in one.quotes] if one.quotes else [],
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
