"""Lines that say where a story comes from: ``Source: News Agencies``."""

from __future__ import annotations

import re
from functools import cached_property

from newsdoc.model import SourceLine
from newsdoc.model.blocks import BlockKind, of_kinds
from newsdoc.page import Page
from newsdoc.parsers.base import StageParser, check_text
from newsdoc.parsers.bylines import BylineParser
from newsdoc.rules import rule
from newsdoc.span import Span
from newsdoc.text.source import Source, fold

LONGEST_LINE = 1000
SOURCES: frozenset[BlockKind] = frozenset({"source"})
PARTS = re.compile(r"[,;/|•]|\s(?:and|und|et|y|e|og|och)\s")
EDGES = " \t\r\n.,;:()[]\"'-–—•*"


class SourceLineParser(StageParser[SourceLine], lazy=True):
    """Reads the organisations off the lines that say where a story comes from.

    A rule takes the line and a match of its pattern at the start of the line, and gives what
    :meth:`source` makes of the organisations in it, or ``None``.

    >>> SourceLineParser().parse("Source: News Agencies")[0].organizations
    ('News Agencies',)
    """

    name = "source"

    @cached_property
    def agencies(self) -> frozenset[str]:
        """The known agencies in lower case."""
        return frozenset(map(str.lower, self.lexicon["agencies"]))

    @cached_property
    def bylines(self) -> BylineParser:
        """Reads the tail credits that name people."""
        return BylineParser(lexicon=self.lexicon)

    def parse(self, text: str | Page) -> tuple[SourceLine, ...]:
        """Parse the source lines of a page, or find those of a bare text.

        Raises:
            InputError: ``text`` is neither.
        """
        if isinstance(text, Page):
            return self.parse_page(text)
        check_text(text)
        found = [self.read(Span(at.start, at.end, at.text)) for at in Source(text).lines]
        return tuple([line for line in found if line.rule != self.name + ".line"])

    def parse_page(self, page: Page) -> tuple[SourceLine, ...]:
        """Give the source lines of a page."""
        return tuple(
            [
                self.read(Span(block.start, block.end, block.text))
                for block in of_kinds(page.blocks, SOURCES)
            ]
        )

    def read(self, line: Span) -> SourceLine:
        """Read one line by the first rule that fits."""
        folded = fold(line.text[:LONGEST_LINE])
        for one in self.rules:
            pattern = self.patterns[one.name]
            match = pattern.match(folded) if pattern else None
            if pattern is None or match:
                found: SourceLine | None = getattr(self, one.name)(line, match)
                if found is not None:
                    return SourceLine(
                        line.start, line.end, line.text, self.full_name(one), found.organizations
                    )
        return SourceLine(line.start, line.end, line.text, self.name + ".line")

    def source(self, line: Span, names: str) -> SourceLine:
        """Make a source line of the organisations in it.

        Args:
            line: the line with its place on the page.
            names: the part that names them, divided by commas, slashes or *and*.
        """
        parts = [part.strip(EDGES) for part in PARTS.split(names)]
        named = dict.fromkeys(
            [part for part in parts if part and part not in self.lexicon["nobody"]]
        )
        return SourceLine(line.start, line.end, line.text, "", tuple(named))

    @rule(
        r"\W{0,6}(?:Sources?|SOURCES?|Quellen?|Fuentes?|Bron|Kilder?|Källa|Fonti?|Źródło)\s?:\s{0,4}(?P<names>\S.*)$"
    )
    def label(self, line: Span, match: re.Match[str]) -> SourceLine:
        """The word *Source* with a colon.

        Example: ``Source: News Agencies``
        Counter-example: ``Sources say the harbour is safe``
        """
        return self.source(line, match["names"])

    @rule(
        r"\W{0,6}(?:[Ww]ith|WITH)\s(?:additional\s)?(?:files|inputs?|information|reporting|reports|material|agency)\s?"
        r"(?:files\s|inputs\s)?(?:from|by)\s(?P<names>\S.*)$"
    )
    def files(self, line: Span, match: re.Match[str]) -> SourceLine:
        """Whose files were used.

        Example: ``With files from The Example Press``
        Counter-example: ``With files under his arm he left``
        """
        return self.source(line, match["names"])

    @rule(
        r"\W{0,6}[Ww]ith\s(?P<names>[A-Z][^()]{1,80}?)\s(?:[Ii]nputs?|[Rr]eports?|[Ff]iles)\W{0,3}$"
    )
    def inputs(self, line: Span, match: re.Match[str]) -> SourceLine:
        """Whose reports were used, named before the word.

        Example: ``(With HPA inputs)``
        Counter-example: ``With ferry reports``
        """
        return self.source(line, match["names"])

    @rule(
        r"[-–—\s(\[]{0,4}(?P<names>[A-Za-z][A-Za-z]{1,15}(?:\s[A-Z][a-z]{1,15}){0,2})"
        r"(?:/[A-Z][^/]{2,40}|(?:\s[A-Z]{2,4}){1,6})?[)\].]{0,2}$"
    )
    def sign_off(self, line: Span, match: re.Match[str]) -> SourceLine | None:
        """A known agency at the end of its story, perhaps with the marks of who wrote it.

        Example: ``PTI KRT DV``, ``— Bernama``
        Counter-example: ``Harbour``
        """
        known = match["names"].lower() in self.agencies
        return self.source(line, match["names"]) if known else None

    @rule(r"[a-z]{2,4}(?:/[a-z]{2,4}){0,4}\s?\((?P<names>[A-Za-z][^()]{1,40})\)$")
    def initials(self, line: Span, match: re.Match[str]) -> SourceLine:
        """The initials of who wrote a story, and the agencies they used.

        Example: ``ab/cd (AFP, dpa)``
        Counter-example: ``a boat (red)``
        """
        return self.source(line, match["names"])

    @rule(
        r"\W{0,6}(?:(?:This|The)\s(?:story|article|report|piece|post|content)\s)?(?:was\s)?"
        r"(?:[Oo]riginally|[Ff]irst)?\s?(?:published|appeared|produced|reported|written|provided|distributed)"
        r"\s(?:in\spartnership\swith|by|in|on|at)\s(?P<names>[^.(]{2,120})"
    )
    def published(self, line: Span, match: re.Match[str]) -> SourceLine:
        """Where a story came out first.

        Example: ``This story was originally published by The Example Press.``
        Counter-example: ``This story was shortened.``
        """
        names = re.split(r"\s(?:and is|on [A-Z0-9]|under|as part)", match["names"])[0]
        return SourceLine(line.start, line.end, line.text, "", (names.strip(EDGES),))

    @rule(r"\W{0,6}(?:h/t|H/T|[Hh]at tip|[Vv]ia)\b:?\s{0,3}(?P<names>[A-Z].{1,80})$")
    def hat_tip(self, line: Span, match: re.Match[str]) -> SourceLine:
        """To whom thanks for the story go.

        Example: ``h/t Example Post``
        Counter-example: ``the tip of a hat``
        """
        return self.source(line, match["names"])

    @rule(
        r"\W{0,6}.{0,300}?\b(?:contributed|[Rr]eporting|[Ee]diting|[Ww]riting|[Cc]ompiled|[Tt]ranslated)\b"
    )
    def credit(self, line: Span, match: re.Match[str]) -> SourceLine | None:  # noqa: ARG002
        """A tail credit; it names organisations beside people, or none.

        Example: ``Example Press writer Cy Dale contributed to this report.``
        Counter-example: ``The harbour reopened.``
        """
        byline = self.bylines.read(line)
        if byline.rule == self.bylines.name + ".bare":
            return None
        return SourceLine(line.start, line.end, line.text, "", byline.organizations)
