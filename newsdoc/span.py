"""A stretch of the text, the root of every value that newsdoc gives."""

from collections.abc import Callable, Sequence
from itertools import repeat

from attrs import field, frozen


def shorten(text: str, width: int = 48) -> str:
    """Put a text on one line of at most ``width`` characters, for reprs and outlines.

    >>> shorten("The harbour\\nwas closed", 16)
    'The harbour was…'
    """
    line = " ".join(text.split())
    return line if len(line) <= width else line[: width - 1].rstrip() + "…"


@frozen
class Span:
    """Characters ``start`` to ``end`` (code points, end exclusive) of the text as it was given.

    >>> Span(4, 11, "harbour")
    Span(4, 11, 'harbour')
    """

    start: int
    end: int
    text: str = field(repr=shorten)

    def __repr__(self) -> str:
        """Show the place and the beginning of the text."""
        return f"{type(self).__name__}({self.start}, {self.end}, {shorten(self.text)!r})"

    @classmethod
    def cut(cls, text: str, start: int, end: int) -> "Span":
        """Give the span of ``text`` from ``start`` to ``end``.

        >>> Span.cut("The harbour", 4, 11).text
        'harbour'
        """
        return Span(start, end, text[start:end])


def setters(kind: type, *names: str) -> list[Callable[[object, object], None]]:
    """Give what sets fields of a frozen value while it is made: quicker than its constructor."""
    return [vars(kind)[name].__set__ for name in names]


# What makes an empty value, and what sets the fields of a span.
NEW = object.__new__
SET_START, SET_END, SET_TEXT = setters(Span, "start", "end", "text")


def spans_of(text: str, starts: Sequence[int], ends: Sequence[int]) -> list[Span]:
    """Give many spans of ``text``, quicker than one by one.

    >>> spans_of("The harbour", [0, 4], [3, 11])
    [Span(0, 3, 'The'), Span(4, 11, 'harbour')]
    """
    made: list[Span] = []
    for start, end, span in zip(starts, ends, map(NEW, repeat(Span)), strict=False):
        SET_START(span, start)
        SET_END(span, end)
        SET_TEXT(span, text[start:end])
        made.append(span)
    return made
