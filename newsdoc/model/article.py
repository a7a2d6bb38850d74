"""A whole article: all that was found in one text."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from attrs import frozen

from newsdoc.model.attributions import Attribution, Speaker
from newsdoc.model.blocks import Block, BlockKind, Dateline, SourceLine
from newsdoc.model.captions import Caption
from newsdoc.model.dates import DateExpression
from newsdoc.model.decode import decode_article
from newsdoc.model.encode import encode_article
from newsdoc.model.people import Byline
from newsdoc.model.quotes import Quote
from newsdoc.span import shorten


@frozen(repr=False)
class Article:
    """The parts of a news article, each pointing at its characters in ``text``.

    ``blocks`` cover every line of the text that is not blank, in order and without overlap;
    ``headline``, ``paragraphs`` and the like are views of them.
    """

    text: str
    language: str = "en"
    published: date | datetime | None = None
    modified: date | datetime | None = None
    blocks: tuple[Block, ...] = ()
    source_lines: tuple[SourceLine, ...] = ()
    bylines: tuple[Byline, ...] = ()
    dateline: Dateline | None = None
    captions: tuple[Caption, ...] = ()
    quotes: tuple[Quote, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    dates: tuple[DateExpression, ...] = ()

    def of_kind(self, kind: BlockKind) -> tuple[Block, ...]:
        """Give the blocks of one kind, in the order of the text."""
        return tuple([block for block in self.blocks if block.kind == kind])

    @property
    def headline(self) -> Block | None:
        """The story's title, or ``None`` where the text has none."""
        return next(iter(self.of_kind("headline")), None)

    @property
    def standfirst(self) -> tuple[Block, ...]:
        """The lines that sum the story up between headline and text."""
        return self.of_kind("standfirst")

    @property
    def headings(self) -> tuple[Block, ...]:
        """The lines that open a section of the text."""
        return self.of_kind("heading")

    @property
    def paragraphs(self) -> tuple[Block, ...]:
        """The running text."""
        return self.of_kind("paragraph")

    @property
    def promos(self) -> tuple[Block, ...]:
        """The lines that point to other stories."""
        return self.of_kind("promo")

    @property
    def corrections(self) -> tuple[Block, ...]:
        """The notes on what was changed in the article."""
        return self.of_kind("correction")

    def __repr__(self) -> str:
        """Show the headline and how much was found, on one line."""
        title = shorten(self.headline.text) if self.headline else shorten(self.text)
        counts = ", ".join(
            f"{name}={len(getattr(self, name))}"
            for name in ("paragraphs", "quotes", "attributions", "speakers", "dates")
        )
        return f"Article({title!r}, {counts})"

    def to_dict(self) -> dict[str, Any]:
        """Give the article as plain data, ready for JSON; :meth:`from_dict` reads it back."""
        return encode_article(self)

    def to_json(self, *, indent: int | None = None) -> str:
        """Give the article as JSON text, with letters of all scripts as they are."""
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=indent)

    def quotes_rows(self, document: str | None = None) -> list[dict[str, Any]]:
        """Give who said what as flat rows with the same keys, for a data frame.

        Args:
            document: what to write into the column ``document``.

        Returns:
            A row for each attribution and for each quote that nobody is named for, in the order
            of the text; see :func:`newsdoc.export.quotes_rows`.

        >>> Article("Rain fell.").quotes_rows()
        []
        """
        from newsdoc.export.rows import quotes_rows  # noqa: PLC0415

        return quotes_rows(self, document)

    def dates_rows(self, document: str | None = None) -> list[dict[str, Any]]:
        """Give the time expressions as flat rows with the same keys, for a data frame.

        Args:
            document: what to write into the column ``document``.

        Returns:
            A row for each time expression; see :func:`newsdoc.export.dates_rows`.
        """
        from newsdoc.export.rows import dates_rows  # noqa: PLC0415

        return dates_rows(self, document)

    def _repr_html_(self) -> str:
        from newsdoc.export.webpage import frame  # noqa: PLC0415

        return frame(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Article:
        """Read what :meth:`to_dict` gave; the result equals the article it came from.

        Raises:
            InputError: a key is missing or holds what cannot be there; the message names the key.
        """
        return cls(**decode_article(data))
