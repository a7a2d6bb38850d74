"""Quoted speech, and quotation marks that are something else."""

from newsdoc.model import Quote
from newsdoc.page import Page
from newsdoc.parsers.base import StageParser


class QuoteParser(StageParser[Quote], lazy=True):
    """Finds quote values."""

    name = "quote"

    def parse_page(self, page: Page) -> tuple[Quote, ...]:  # noqa: ARG002
        """Give what is found on a page."""
        return ()
