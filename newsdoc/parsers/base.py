"""What the parsers of running text share."""

from __future__ import annotations

from functools import cached_property
from typing import ClassVar, Generic, TypeVar

from newsdoc.errors import InputTypeError
from newsdoc.lexicon import Lexicon
from newsdoc.page import Page
from newsdoc.rules import RuleParser
from newsdoc.text.alphabets import Alphabets

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


def check_lexicon(lexicon: object) -> None:
    """Refuse what is no lexicon.

    Raises:
        InputError: ``lexicon`` is none; the message says what it is.
    """
    if not isinstance(lexicon, Lexicon):
        raise InputTypeError(f"lexicon must be a Lexicon, got {type(lexicon).__name__}")


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


class WordReader:
    """A stage that reads words as letters: each word has one, that of its class."""

    name: ClassVar[str]

    def letter(self, token: str) -> str:
        """Give the letter of a word, which may have blanks before it."""
        raise NotImplementedError

    @cached_property
    def alphabet(self) -> Alphabets:
        """The letters of this stage alone."""
        return Alphabets([self.letter])

    def letters(self, page: Page) -> str:
        """Give the letters of a page, with a gap between stretches; a pipeline has them ready."""
        ready = page.letters.get(self.name)
        if ready is None:
            [ready] = self.alphabet.write([stretch.words for stretch in page.stretches])
        return ready
