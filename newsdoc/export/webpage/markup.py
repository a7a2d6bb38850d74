"""Nested markup out of marks that lie over a text in any way they like.

Two marks may cross, ``[a {b] c}``; the inner one is then closed and opened again, ``[a {b}]{ c}``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape as escape_markup

from attrs import field, frozen

# What no page may hold: control characters, halves of surrogate pairs, noncharacters.
FORBIDDEN = (
    *(code for code in range(0x20) if code not in {0x09, 0x0A, 0x0D}),
    *range(0x7F, 0xA0),
    *range(0xD800, 0xE000),
    *range(0xFDD0, 0xFDF0),
    *(plane << 16 | low for plane in range(17) for low in (0xFFFE, 0xFFFF)),
)
REPLACED = dict.fromkeys(FORBIDDEN, "\N{REPLACEMENT CHARACTER}") | {0x0D: "\n"}


def escape(text: str) -> str:
    r"""Make a text safe for a page and for attributes.

    >>> escape('<b class="x">\0')
    '&lt;b class=&quot;x&quot;&gt;�'
    """
    if not (text.isascii() and text.isprintable()):
        text = text.replace("\r\n", "\n").translate(REPLACED)
    return escape_markup(text)


def attributes(items: Mapping[str, str | None]) -> str:
    """Write attributes with a blank before each; those without a value are left out.

    >>> attributes({"class": "date", "title": None})
    ' class="date"'
    """
    return "".join([f' {key}="{escape(value)}"' for key, value in items.items() if value])


@frozen
class Mark:
    """An element around characters ``start`` to ``end``.

    ``layer`` settles which of two equal stretches goes outside (the smaller one); ``identifier``
    is given to the first piece alone.
    """

    start: int
    end: int
    layer: int
    tag: str
    items: Mapping[str, str | None] = field(factory=dict)
    identifier: str | None = None

    def opening(self, *, first: bool) -> str:
        """Write the opening tag."""
        name = attributes({"id": self.identifier}) if first else ""
        return f"<{self.tag}{name}{attributes(self.items)}>"


@frozen
class Note:
    """Markup that stands at a place of the text and is none of it."""

    place: int
    markup: str


class Weaver:
    """Weaves marks and notes into one stretch of the text."""

    def __init__(self, text: str, start: int, end: int) -> None:
        """Begin with nothing written."""
        self._text, self._end, self._at = text, end, start
        self._out: list[str] = []
        self._open: list[Mark] = []
        self._begun: set[int] = set()

    def advance(self, place: int) -> None:
        """Write the text up to ``place``."""
        if place > self._at:
            self._out.append(escape(self._text[self._at : place]))
            self._at = place

    def begin(self, mark: Mark) -> None:
        """Open a mark."""
        self._out.append(mark.opening(first=id(mark) not in self._begun))
        self._begun.add(id(mark))
        self._open.append(mark)

    def finish(self, place: int) -> None:
        """Close the marks that end at ``place``, and open again those that crossed them."""
        ending = [index for index, mark in enumerate(self._open) if mark.end <= place]
        if not ending:
            return
        crossed = self._open[ending[0] :]
        del self._open[ending[0] :]
        self._out += [f"</{mark.tag}>" for mark in reversed(crossed)]
        for mark in crossed:
            if mark.end > place:
                self.begin(mark)

    def weave(self, marks: list[Mark], notes: list[Note]) -> str:
        """Write everything and give it."""
        places = {mark.start for mark in marks} | {mark.end for mark in marks}
        places |= {note.place for note in notes} | {self._end}
        starting: dict[int, list[Mark]] = {}
        for mark in sorted(marks, key=lambda m: (-m.end, m.layer)):
            starting.setdefault(mark.start, []).append(mark)
        standing: dict[int, list[Note]] = {}
        for note in notes:
            standing.setdefault(note.place, []).append(note)
        for place in sorted(places):
            self.advance(place)
            self.finish(place)
            self._out += [note.markup for note in standing.get(place, ())]
            for mark in starting.get(place, ()):
                self.begin(mark)
        return "".join(self._out)


def weave(
    text: str, start: int, end: int, marks: Iterable[Mark], notes: Iterable[Note] = ()
) -> str:
    """Write a stretch of a text as markup.

    Args:
        text: the whole text.
        start: where the stretch begins.
        end: where it ends.
        marks: the marks; what lies outside the stretch is cut off.
        notes: what to put between characters.

    Returns:
        Well-formed markup with the text escaped.

    >>> weave("a b c", 0, 5, [Mark(0, 3, 0, "b"), Mark(2, 5, 0, "i")])
    '<b>a <i>b</i></b><i> c</i>'
    """
    inside = []
    for mark in marks:
        first, last = max(mark.start, start), min(mark.end, end)
        if first < last:
            name = mark.identifier if first == mark.start else None
            inside.append(Mark(first, last, mark.layer, mark.tag, mark.items, name))
    return Weaver(text, start, end).weave(inside, [n for n in notes if start <= n.place <= end])
