"""A stretch of the text, the root of every value that newsdoc gives."""

from collections.abc import Callable
from typing import Any

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
    """Give what sets fields of a frozen value that nobody has yet."""
    return [vars(kind)[name].__set__ for name in names]


def draft(kind: type) -> Callable[[], Any]:
    """Give what makes a value of a frozen kind field by field: quicker than its constructor.

    A draft is a value without fields. They may be set until its class becomes the kind.

    >>> SpanDraft = draft(Span)
    >>> one = SpanDraft()
    >>> one.start, one.end, one.text = 0, 3, "The"
    >>> one.__class__ = Span
    >>> one
    Span(0, 3, 'The')
    """
    # Both ways to change a value, else neither is quick.
    free = {name: getattr(object, name) for name in ("__init__", "__setattr__", "__delattr__")}
    return type(f"{kind.__name__}Draft", (kind,), {"__slots__": (), **free})


SpanDraft = draft(Span)
