"""Lines that say where a story comes from: ``Source: News Agencies``."""

from newsdoc.model import SourceLine
from newsdoc.page import Page
from newsdoc.parsers.base import StageParser


class SourceLineParser(StageParser[SourceLine], lazy=True):
    """Finds source values."""

    name = "source"

    def parse_page(self, page: Page) -> tuple[SourceLine, ...]:  # noqa: ARG002
        """Give what is found on a page."""
        return ()
