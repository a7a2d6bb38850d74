"""Bylines and tail credits: ``By Ann Ek in Lima``, ``(Reporting by Bo Ask)``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import overload

from newsdoc.lexicon import Lexicon
from newsdoc.model import Byline
from newsdoc.model.blocks import BlockKind, of_kinds
from newsdoc.model.people import Contribution
from newsdoc.page import Page
from newsdoc.parsers.base import check_text
from newsdoc.parsers.bylines.cast import Cast
from newsdoc.parsers.bylines.cutting import PieceCutter
from newsdoc.parsers.bylines.names import NameReader
from newsdoc.parsers.bylines.pieces import PieceParser
from newsdoc.parsers.bylines.words import LineReader, Word
from newsdoc.rules import RuleParser, rule
from newsdoc.span import Span
from newsdoc.text.source import fold

LONGEST_LINE = 3000
SIGNED: frozenset[BlockKind] = frozenset({"byline", "source"})
LOOK_AHEAD, LEAD_REACH, SHORT = 40, 120, 2

# Who made a report, behind its last sentence: "… on Monday. (Reporting by Ann Ek)"
REACH = 400
CREDITS = re.compile(
    r"[.!?\"]\s{1,2}(?P<credits>\((?:(?:[Aa]dditional|[Ff]urther)\s)?"
    r"(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled)\sby\s[A-Z][^()]{3,380}\))\.?\s?$"
)


class BylineParser(RuleParser, lazy=True):
    r"""Reads who made a story off its byline.

    A rule takes the line and a match of its pattern at the start of the line, and gives what
    :meth:`byline` makes of the names in it, or ``None``.

    >>> byline = BylineParser().parse("By ANN EK in Lima and Bo Ask, Associated Press")
    >>> [(person.name, person.location) for person in byline.people], byline.organizations
    ([('Ann Ek', 'Lima'), ('Bo Ask', None)], ('Associated Press',))
    """

    name = "byline"
    pieces: type[PieceParser] = PieceParser

    def __init__(self, *, lexicon: Lexicon | None = None) -> None:
        """Make a parser.

        Args:
            lexicon: the words it goes by; the class's own when left out.
        """
        super().__init__(lexicon=lexicon)
        self._pieces = self.pieces(lexicon=self.lexicon)

    @cached_property
    def reader(self) -> LineReader:
        """Cuts a line into words."""
        return LineReader(self.lexicon)

    @cached_property
    def cutter(self) -> PieceCutter:
        """Cuts words into pieces."""
        return PieceCutter(self.lexicon)

    @cached_property
    def names(self) -> NameReader:
        """Makes people of words."""
        return NameReader(self.lexicon)

    @overload
    def parse(self, text: str) -> Byline: ...
    @overload
    def parse(self, text: Page) -> tuple[Byline, ...]: ...
    def parse(self, text: str | Page) -> Byline | tuple[Byline, ...]:
        """Parse one byline, or all bylines and tail credits of a page.

        Raises:
            InputError: ``text`` is neither.
        """
        if isinstance(text, Page):
            return self.parse_page(text)
        check_text(text)
        return self.read(Span(0, len(text), text))

    def parse_page(self, page: Page) -> tuple[Byline, ...]:
        """Give the bylines of a page, and the tail credits that name somebody."""
        found = []
        for block in of_kinds(page.blocks, SIGNED):
            byline = self.read(Span(block.start, block.end, block.text))
            if block.kind == "byline" or (byline.people and byline.rule != self.name + ".bare"):
                found.append(byline)
        if page.blocks and page.blocks[-1].text.endswith((")", ").")):
            found.extend(self.behind_text(page))
        return tuple(found)

    def behind_text(self, page: Page) -> Iterator[Byline]:
        """Read the tail credit that stands behind the last sentence, on its line."""
        last = page.blocks[-1]
        match = CREDITS.search(page.source.folded, max(last.start, last.end - REACH), last.end)
        if match and last.kind == "paragraph":
            start, end = match.span("credits")
            byline = self.read(Span(start, end, page.source.text[start:end]))
            if byline.people:
                yield byline

    def read(self, line: Span) -> Byline:
        """Read one line by the first rule that fits."""
        folded = fold(line.text)
        for one in self.rules:
            pattern = self.patterns[one.name]
            match = pattern.match(folded) if pattern else None
            if pattern is None or match:
                found: Byline | None = getattr(self, one.name)(line, match)
                if found is not None:
                    return Byline(
                        found.start,
                        found.end,
                        found.text,
                        self.full_name(one),
                        found.people,
                        found.organizations,
                    )
        return Byline(line.start, line.end, line.text, self.name + ".none")

    def byline(
        self, line: Span, names: str | None = None, contribution: Contribution = "author"
    ) -> Byline:
        """Read the people and organisations of a line.

        Args:
            line: the line with its place on the page.
            names: the part of the line that names them, as a rule has matched it; all of it when
                left out.
            contribution: what they did, where no lead-in says it.

        Returns:
            The byline; each person points at the characters of the page.
        """
        folded = fold(line.text)
        start = 0 if names is None else max(folded.rfind(fold(names)), 0)
        end = len(folded) if names is None else start + len(names)
        words, addresses = self.reader.read(folded, start, min(end, start + LONGEST_LINE))
        cast = Cast(line, self.names)
        parts = sentences(words, self.lexicon)
        for index, sentence in enumerate(parts):
            self.sentence(cast, sentence, contribution, first=not index, only=len(parts) == 1)
        cast.address(addresses)
        people, organizations = cast.merged(), tuple(cast.organizations)
        return Byline(line.start, line.end, line.text, "", people, organizations)

    def sentence(
        self, cast: Cast, words: list[Word], contribution: Contribution, *, first: bool, only: bool
    ) -> None:
        """Read one sentence of a byline."""
        if words[0].low in self.lexicon["reader_prompts"]:
            return
        lows = [word.low for word in words[:LOOK_AHEAD]]
        if "contributed" in lows:
            words = words[: lows.index("contributed")]
            contribution = contribution if first else "reporting"
        elif (
            not first
            and lows[0] == "the"
            and (verb := index_of(lows, self.lexicon["role_verbs"])) > 1
        ):
            words = words[verb + 1 :]
        elif (
            not first
            and (verb := index_of(lows, self.lexicon["life_verbs"])) > 1
            and words[verb].text.islower()
        ):
            cast.employer(self._pieces, words)
            return
        for piece in self.cutter.cut(words, contribution, only=only):
            cast.add(piece, self._pieces.read(piece))

    @rule(
        r"\W{0,6}(?P<names>(?:(?:[Aa]dditional|[Ww]ith|[Ff]urther|[Oo]riginal)\s)?"
        r"(?i:reporting|writing|editing|compiled|research|translat(?:ed|ion))\s(?:\w{1,20}\s){0,4}?(?:by|from)\b.*)$"
    )
    def tail(self, line: Span, match: re.Match[str]) -> Byline | None:
        """Who worked on a report, behind its end.

        Example: ``(Reporting by Ann Ek in Lima; Editing by Di Moss)``
        Counter-example: ``Reporting a fault is easy`` is no credit.
        """
        return self.byline(line, match["names"], "reporting")

    @rule()
    def by(self, line: Span, match: re.Match[str] | None) -> Byline | None:  # noqa: ARG002
        """A lead-in and the names after it.

        Example: ``By Ann Ek and Bo Ask``, ``Von Ann Ek, Berlin``
        Counter-example: ``Byron Ek`` has no lead-in.
        """
        words, _ = self.reader.read(fold(line.text), 0, LEAD_REACH)
        led, _, _ = self.cutter.lead(words, "author")
        return self.byline(line) if led else None

    @rule(r"\W{0,6}(?P<names>[^\W\d_].{2,300}?)\s(?:(?:also|have|has)\s){0,2}contributed\b")
    def contributed(self, line: Span, match: re.Match[str]) -> Byline | None:
        """Who helped with a report, named in a sentence.

        Example: ``Example Press writer Cy Dale in Bonn contributed to this report.``
        Counter-example: ``Ann Ek`` alone is the author.
        """
        return self.byline(line, match["names"], "reporting")

    @rule()
    def bare(self, line: Span, match: re.Match[str] | None) -> Byline | None:  # noqa: ARG002
        """Names without a lead-in.

        Example: ``ANN EK and BO ASK``, ``Ann Ek, Example News``
        Counter-example: ``Updated 2 May`` names nobody.
        """
        return self.byline(line)


def index_of(lows: list[str], wanted: frozenset[str]) -> int:
    """Give the place of the first of the wanted words, -1 if there is none."""
    return next((index for index, low in enumerate(lows) if low in wanted), -1)


def sentences(words: list[Word], lexicon: Lexicon) -> list[list[Word]]:
    """Cut after a word of three letters, or two in capitals, with a stop: initials survive."""
    parts: list[list[Word]] = [[]]
    kept = lexicon["stopped_words"]
    for index, word in enumerate(words):
        parts[-1].append(word)
        ends = word.text[-1] in ".!?" and len(word.low) >= SHORT and word.low[-SHORT:].isalpha()
        ends = ends and (len(word.low) > SHORT or word.text.isupper()) and word.low not in kept
        if ends and index + 1 < len(words):
            parts.append([])
    return [part for part in parts if part]
