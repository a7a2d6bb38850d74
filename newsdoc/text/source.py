"""The text as it was given, beside a folded copy of the same length that patterns read.

“We’ll stay,” folds to ``"We'll stay,"``: one character for one character, so that what is
found in the copy lies at the same offsets in the text.
"""

import re
from functools import cached_property

from attrs import field, frozen

from newsdoc.span import Span, shorten

DOUBLE_MARKS = "“”„‟〝〞＂"
SINGLE_MARKS = "‘’‚‛′ʼ"
BLANKS = "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}\N{ZERO WIDTH SPACE}"
DASHES = "‐‑"
# All that is written anew in plain ASCII.
TAB = (("\t", " "),)
FOLDED = (
    *TAB,
    *[(mark, '"') for mark in DOUBLE_MARKS],
    *[(mark, "'") for mark in SINGLE_MARKS],
    *[(blank, " ") for blank in BLANKS],
    *[(dash, "-") for dash in DASHES],
)
# Two single marks in a row: quicker than a search for both.
DOUBLED = re.compile("'(?=')")


def fold(text: str) -> str:
    r"""Write typographic marks and blanks in their plain form, keeping the length.

    TeX marks of two characters become one mark and one blank.

    >>> fold("“Don’t,” he said")
    '"Don\'t," he said'
    """
    for written, plain in TAB if text.isascii() else FOLDED:
        text = text.replace(written, plain)
    if "`" in text:
        text = text.replace("``", ' "')
    return text.replace("''", '" ') if "'" in text and DOUBLED.search(text) else text


@frozen(repr=False)
class Line(Span):
    """A line that is not blank, without the blanks around it."""

    number: int
    blank_before: bool


@frozen
class Source:
    """A text, its folded copy and its lines."""

    text: str = field(repr=shorten)
    folded: str = field(init=False, repr=False)

    @folded.default
    def _fold(self) -> str:
        return fold(self.text)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        r"""The lines that are not blank, with offsets.

        >>> [line.text for line in Source("A\r\n\r\n  B \n").lines]
        ['A', 'B']
        """
        lines: list[Line] = []
        start, blank = 0, False
        for number, raw in enumerate(self.text.splitlines(keepends=True)):
            stripped = raw.strip()
            if stripped:
                first = start + raw.index(stripped[0])
                lines.append(Line(first, first + len(stripped), stripped, number, blank))
            blank = not stripped
            start += len(raw)
        return tuple(lines)

    def span(self, start: int, end: int) -> Span:
        """Give the span from ``start`` to ``end``."""
        return Span(start, end, self.text[start:end])
