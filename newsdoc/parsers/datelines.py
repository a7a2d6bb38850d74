"""The opening of a report: ``LISBON, Feb 3 (Reuters) -``."""

from newsdoc.model import Dateline
from newsdoc.page import Page
from newsdoc.parsers.base import StageParser


class DatelineParser(StageParser[Dateline], lazy=True):
    """Finds dateline values."""

    name = "dateline"

    def parse_page(self, page: Page) -> tuple[Dateline, ...]:  # noqa: ARG002
        """Give what is found on a page."""
        return ()
