"""Captions: ``The harbour on Monday [Lea Falk/Reuters]`` is a text and a credit."""

from typing import overload

from newsdoc.model import Caption
from newsdoc.page import Page
from newsdoc.parsers.base import check_text
from newsdoc.rules import RuleParser
from newsdoc.span import Span


class CaptionParser(RuleParser, lazy=True):
    """Reads caption text, headline and credit off the lines under a picture."""

    name = "caption"

    @overload
    def parse(self, text: str) -> Caption: ...
    @overload
    def parse(self, text: Page) -> tuple[Caption, ...]: ...
    def parse(self, text: str | Page) -> Caption | tuple[Caption, ...]:
        """Parse one caption, or all captions of a page."""
        if isinstance(text, Page):
            return ()
        check_text(text)
        return Caption(0, len(text), text, "caption.bare", Span(0, len(text), text))
