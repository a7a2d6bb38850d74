"""How a caption is read: its line, the page around it, what rules make of a credit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import overload

from attrs import evolve, field, frozen

from newsdoc.model import Block, Caption, Credit
from newsdoc.model.blocks import KIND
from newsdoc.page import Page
from newsdoc.parsers.base import check_text
from newsdoc.parsers.bylines.words import Word
from newsdoc.parsers.captions.credits import CreditReader
from newsdoc.parsers.captions.finder import CreditFinder
from newsdoc.parsers.captions.words import WINDOW, credit_words
from newsdoc.rules import RuleParser
from newsdoc.span import Span
from newsdoc.text.source import fold

# Rules that take a whole line for a credit.
ALL_CREDIT = frozenset({"whole"})
PICTURES = frozenset({"caption", "credit"})
EDGES = " \u00a0\u202f\u2009\u200b\t\r\n|/,;-–—·"
LONGEST_HEADLINE = 60
# A link of the agency that sells the picture, behind the credit.
SALE = re.compile(r"\s(?:Purchase|Acquire|Buy) Licensing Rights(?:, opens new tab)?\W{0,3}$")


@frozen(repr=False)
class CaptionLine(Span):
    """The lines of a caption, folded, with the words at their end."""

    folded: str = field(init=False, repr=False)
    words: list[Word] = field(init=False, repr=False)

    @folded.default
    def _folded(self) -> str:
        return fold(self.text)

    @words.default
    def _words(self) -> list[Word]:
        end = len(self.folded)
        if self.folded.endswith(("Rights", "tab")) and (sale := SALE.search(self.folded)):
            end = sale.start()
        start = max(0, end - WINDOW)
        if start:
            start = self.folded.find(" ", start, end) + 1 or start
        return credit_words(self.folded, start, end)

    @property
    def head(self) -> list[Word]:
        """The words at the beginning."""
        return self.words if len(self.folded) <= WINDOW else credit_words(self.folded, 0, WINDOW)


class CaptionReader(RuleParser, lazy=True):
    """What rules for captions share: the page around them, and what is made of a credit."""

    name = "caption"

    @cached_property
    def credits(self) -> CreditReader:
        """Splits credits."""
        return CreditReader(self.lexicon)

    @cached_property
    def finder(self) -> CreditFinder:
        """Finds where credits begin and end."""
        return CreditFinder(self.lexicon, self.credits)

    @overload
    def parse(self, text: str) -> Caption: ...
    @overload
    def parse(self, text: Page) -> tuple[Caption, ...]: ...
    def parse(self, text: str | Page) -> Caption | tuple[Caption, ...]:
        """Parse one caption, or all captions of a page.

        Raises:
            InputError: ``text`` is neither.
        """
        if isinstance(text, Page):
            return self.parse_page(text)
        check_text(text)
        return self.read(CaptionLine(0, len(text), text))

    def parse_page(self, page: Page) -> tuple[Caption, ...]:
        """Give the captions of a page, each with the credit beside it."""
        found = []
        for caption, credit in joined(page.blocks):
            if caption is None:
                made = self.lone_credit(credit) if credit else None
                found += [made] if made and made.credit and named(made.credit) else []
                continue
            start, end = caption.start, caption.end
            made = self.read(CaptionLine(start, end, caption.text), in_page=True)
            if credit is not None and made.credit is None:
                start, end = min(start, credit.start), max(end, credit.end)
                credited = self.lone_credit(credit).credit
                text = page.source.text[start:end]
                made = Caption(start, end, text, made.rule, made.caption, made.headline, credited)
            elif credit is not None:
                found.append(self.lone_credit(credit))
            found.append(made)
        return tuple(sorted(found, key=lambda one: one.start))

    def lone_credit(self, block: Block) -> Caption:
        """Read a block that is nothing but a credit."""
        line = CaptionLine(block.start, block.end, block.text)
        made = self.read(line)
        if made.credit is not None and made.caption is None:
            return made
        credit = self.credits.read(line, fold(block.text), 0, len(block.text))
        return Caption(block.start, block.end, block.text, self.name + ".credit", credit=credit)

    def read(self, line: CaptionLine, *, in_page: bool = False) -> Caption:
        """Read the lines of one caption by the first rule that fits.

        Args:
            line: the lines.
            in_page: they are known to be a caption, so they are not all credit.
        """
        for one in self.rules:
            if in_page and one.name in ALL_CREDIT:
                continue
            pattern = self.patterns[one.name]
            match = pattern.search(line.folded) if pattern else None
            if pattern is None or match:
                found: Caption | None = getattr(self, one.name)(line, match)
                if found is not None:
                    return evolve(found, rule=self.full_name(one))
        return Caption(line.start, line.end, line.text, self.name + ".none")

    def caption(self, line: Span, credit: str, caption: str | None = None) -> Caption:
        """Split a line into caption and credit.

        Args:
            line: the line with its place on the page.
            credit: the part of the line that is its credit, as a rule has matched it.
            caption: the part that is its text; what is left when not given.

        Returns:
            The caption; its parts point at the characters of the page.
        """
        folded = fold(line.text)
        start = max(folded.rfind(fold(credit)), 0)
        made = self.split(line, folded, start, start + len(credit))
        if caption is None:
            return made
        at = max(folded.find(fold(caption)), 0)
        headline, rest = headed(line, trimmed(line, at, at + len(caption)))
        return evolve(made, caption=rest, headline=headline)

    def split(self, line: Span, folded: str, start: int, end: int) -> Caption:
        """Take the credit from ``start`` to ``end`` off a line; the longer rest is the caption."""
        credit = self.credits.read(line, folded, start, end)
        rests = [trimmed(line, 0, start), trimmed(line, end, len(line.text))]
        rest = max([one for one in rests if one], key=lambda one: len(one.text), default=None)
        headline, rest = headed(line, rest)
        return Caption(line.start, line.end, line.text, "", rest, headline, credit)

    def of_words(self, line: CaptionLine, words: Sequence[Word]) -> Caption:
        """Take the credit off that some words are."""
        return self.split(line, line.folded, words[0].start, words[-1].end)


def trimmed(line: Span, start: int, end: int) -> Span | None:
    """Give a part of a line without the blanks and dividers around it."""
    text = line.text[start:end]
    stripped = text.strip(EDGES).removesuffix("(").rstrip(EDGES)
    if not stripped:
        return None
    first = start + text.index(stripped[0])
    return Span(line.start + first, line.start + first + len(stripped), stripped)


def headed(line: Span, caption: Span | None) -> tuple[Span | None, Span | None]:
    """Take a short first line without an end mark off a caption of several lines."""
    if caption is None or "\n" not in caption.text:
        return None, caption
    at = caption.start - line.start
    cut = at + caption.text.index("\n")
    head, rest = trimmed(line, at, cut), trimmed(line, cut, at + len(caption.text))
    if (
        head is None
        or rest is None
        or len(head.text) > LONGEST_HEADLINE
        or head.text[-1] in ".!?,;:"
    ):
        return None, caption
    return head, rest


def named(credit: Credit) -> bool:
    """Tell whether a credit names anybody."""
    return bool(credit.photographers or credit.agencies)


def joined(blocks: Sequence[Block]) -> Iterator[tuple[Block | None, Block | None]]:
    """Give each caption with the credit right after it, or else right before it.

    A credit that stands beside no caption comes alone.
    """
    if PICTURES.isdisjoint(map(KIND, blocks)):
        return
    pictures = [index for index, block in enumerate(blocks) if block.kind in PICTURES]
    taken: set[int] = set()
    pairs: list[tuple[Block | None, Block | None]] = []
    for index in pictures:
        block = blocks[index]
        if block.kind != "caption":
            continue
        beside = next(
            (
                i
                for i in (index + 1, index - 1)
                if 0 <= i < len(blocks) and blocks[i].kind == "credit" and i not in taken
            ),
            None,
        )
        if beside is not None:
            taken.add(beside)
        pairs.append((block, None if beside is None else blocks[beside]))
    alone = [
        (None, blocks[index])
        for index in pictures
        if blocks[index].kind == "credit" and index not in taken
    ]
    yield from pairs
    yield from alone
