"""What the parsers of running text share."""

from __future__ import annotations

from typing import Generic, TypeVar

from newsdoc.errors import InputTypeError
from newsdoc.page import Page
from newsdoc.rules import RuleParser

T = TypeVar("T")


def check_text(text: object) -> None:
    """Refuse what is no text.

    Raises:
        InputError: ``text`` is no ``str``; the message says what to pass.
    """
    if not isinstance(text, str):
        advice = "; decode the bytes first" if isinstance(text, (bytes, bytearray)) else ""
        message = f"text must be a str, got {type(text).__name__}{advice}"
        raise InputTypeError(message)


class StageParser(RuleParser, Generic[T], lazy=True):
    """A stage: reads a page, or a bare text alone, and gives one layer of values."""

    def parse(self, text: str | Page) -> tuple[T, ...]:
        """Parse a text, or the page that a pipeline has made of it.

        Raises:
            InputError: ``text`` is neither.
        """
        if isinstance(text, Page):
            return self.parse_page(text)
        check_text(text)
        return self.parse_page(Page.of_lines(text, self.lexicon))

    def parse_page(self, page: Page) -> tuple[T, ...]:
        """Give what the stage finds on a page."""
        raise NotImplementedError
