"""Flat rows for tables: who said what, and when; one dict for each line of a data frame.

Every row of a kind has the same keys in the same order: ``pandas.DataFrame(rows, columns=...)``.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Any

from newsdoc.model import Article, Attribution, Quote
from newsdoc.model.attributions import joined
from newsdoc.span import Span

Row = dict[str, Any]
QUOTES_COLUMNS = (
    *("document", "number", "kind", "text", "start", "end", "quoted"),
    *("speaker", "speaker_kind", "speaker_role"),
    *("source", "source_start", "source_end", "cue", "cue_start", "cue_end"),
    *("addressee", "said_on", "published", "block", "within", "rule"),
)
"""The keys of :func:`quotes_rows`, for frames that may have no row."""
DATES_COLUMNS = (
    *("document", "number", "type", "text", "start", "end", "value", "mod", "begin", "until"),
    *("anchor", "anchor_date", "published", "block", "rule"),
)
"""The keys of :func:`dates_rows`, for frames that may have no row."""


def edges(spans: Sequence[Span]) -> tuple[int | None, int | None]:
    """Give where the first of the pieces begins and where the last one ends."""
    if not spans:
        return None, None
    return min(span.start for span in spans), max(span.end for span in spans)


def iso(article: Article) -> str | None:
    """Give when the article was published, in ISO 8601."""
    return article.published.isoformat() if article.published else None


class Kinds:
    """Tells the kind of the block that an offset stands in."""

    def __init__(self, article: Article) -> None:
        """Note where the blocks of ``article`` begin."""
        self._blocks = article.blocks
        self._starts = [block.start for block in article.blocks]

    def at(self, offset: int | None) -> str | None:
        """Give the kind of the block around ``offset``."""
        if offset is None:
            return None
        index = bisect_right(self._starts, offset) - 1
        return self._blocks[index].kind if index >= 0 else None


def unattributed(article: Article) -> list[Quote]:
    """Give the quoted speech that no attribution holds."""
    held = {id(quote) for one in article.attributions for quote in one.quotes}
    return [
        quote
        for quote in article.quotes
        if quote.kind in {"full", "partial"} and quote.depth == 0 and id(quote) not in held
    ]


def attribution_row(one: Attribution, document: str | None, published: str | None) -> Row:
    """Make the row of an attribution; its number and block come later."""
    start, end = edges(one.content)
    source_start, source_end = edges(one.source)
    cue_start, cue_end = edges(one.cue)
    speaker = one.speaker
    return {
        "document": document,
        "number": None,
        "kind": one.kind,
        "text": one.content_text,
        "start": start,
        "end": end,
        "quoted": joined(tuple([span for quote in one.quotes for span in quote.spans])) or None,
        "speaker": speaker.name if speaker else None,
        "speaker_kind": speaker.kind if speaker else None,
        "speaker_role": speaker.role if speaker else None,
        "source": one.source_text or None,
        "source_start": source_start,
        "source_end": source_end,
        "cue": one.cue_text or None,
        "cue_start": cue_start,
        "cue_end": cue_end,
        "addressee": one.addressee_text or None,
        "said_on": one.said_on.value if one.said_on else None,
        "published": published,
        "block": None,
        "within": None,
        "rule": one.rule,
    }


def quote_row(quote: Quote, document: str | None, published: str | None) -> Row:
    """Make the row of a quote that nobody is named for."""
    bare = Attribution(quote.rule, "direct", content=quote.spans, quotes=(quote,))
    return {**attribution_row(bare, document, published), "kind": "unattributed"}


def place(row: Row) -> int:
    """Give where a row stands in the text, for reading order."""
    places = [row[key] for key in ("start", "source_start", "cue_start") if row[key] is not None]
    return min(places, default=0)


def quotes_rows(article: Article, document: str | None = None) -> list[Row]:
    """Give a row for every attribution, and for every quote that nobody is named for.

    Args:
        article: the article.
        document: what to write into the column ``document``, for example the article's address.

    Returns:
        Rows in the order of the text. ``kind`` is *direct*, *mixed*, *indirect* or
        *unattributed*; ``within`` is the ``number`` of the row inside whose content this one
        stands. Where a role is in pieces, its offsets are its outer edges.
    """
    published, kinds = iso(article), Kinds(article)
    rows = [(one, attribution_row(one, document, published)) for one in article.attributions]
    quotes = [quote_row(quote, document, published) for quote in unattributed(article)]
    of = {id(one): row for one, row in rows}
    ordered = sorted([row for _, row in rows] + quotes, key=place)
    for number, row in enumerate(ordered):
        row["number"] = number
        row["block"] = kinds.at(place(row))
    for one, row in rows:
        row["within"] = of[id(one.within)]["number"] if one.within else None
    return ordered


def dates_rows(article: Article, document: str | None = None) -> list[Row]:
    """Give a row for every time expression.

    Args:
        article: the article.
        document: what to write into the column ``document``, for example the article's address.

    Returns:
        Rows in the order of the text; ``begin`` and ``until`` are the calendar interval, ISO
        8601, end exclusive, or ``None`` while the value is symbolic.
    """
    published, kinds = iso(article), Kinds(article)
    rows = []
    for number, found in enumerate(article.dates):
        begin, until = found.interval or (None, None)
        rows.append(
            {
                "document": document,
                "number": number,
                "type": found.type,
                "text": found.text,
                "start": found.start,
                "end": found.end,
                "value": found.value,
                "mod": found.mod,
                "begin": begin,
                "until": until,
                "anchor": found.anchor,
                "anchor_date": found.anchor_date,
                "published": published,
                "block": kinds.at(found.start),
                "rule": found.rule,
            }
        )
    return rows
