"""Layout: which line of the text does what on the page."""

from newsdoc.model import Block
from newsdoc.page import Page
from newsdoc.parsers.base import StageParser, check_text
from newsdoc.text.source import Source


class LayoutParser(StageParser[Block], lazy=True):
    """Splits a text into blocks: every line that is not blank is in one."""

    name = "layout"

    def parse(self, text: str | Page) -> tuple[Block, ...]:
        """Give the blocks of a text, in order."""
        if isinstance(text, Page):
            return self.parse_page(text)
        check_text(text)
        return self.parse_page(Page(Source(text), self.lexicon))

    def parse_page(self, page: Page) -> tuple[Block, ...]:
        """Give the blocks of a page."""
        lines = page.source.lines
        first_is_title = len(lines) > 1 and not lines[0].text.endswith(".")
        return tuple(
            [
                Block(line.start, line.end, line.text, "headline", "layout.first")
                if not index and first_is_title
                else Block(line.start, line.end, line.text, "paragraph", "layout.paragraph")
                for index, line in enumerate(lines)
            ]
        )
