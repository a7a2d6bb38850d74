"""Who the sources are: *he* is Steffen Seibert, *the statement* is a document."""

from newsdoc.model import Speaker
from newsdoc.page import Page
from newsdoc.parsers.base import StageParser


class SpeakerResolver(StageParser[Speaker], lazy=True):
    """Finds speaker values."""

    name = "speaker"

    def parse_page(self, page: Page) -> tuple[Speaker, ...]:  # noqa: ARG002
        """Give what is found on a page."""
        return ()
