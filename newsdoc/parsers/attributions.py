"""Who said what: source, cue and content."""

from newsdoc.model import Attribution
from newsdoc.page import Page
from newsdoc.parsers.base import StageParser


class AttributionParser(StageParser[Attribution], lazy=True):
    """Finds attribution values."""

    name = "attribution"

    def parse_page(self, page: Page) -> tuple[Attribution, ...]:  # noqa: ARG002
        """Give what is found on a page."""
        return ()
