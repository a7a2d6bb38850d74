"""Rows: the lines of a text as layout sees them, each with what it shows by itself.

``* Harbour reopens`` is a row with a bullet, of two words, without a full stop.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.model import BlockKind
from newsdoc.parsers.layout.wrapping import WIDE, paragraphs
from newsdoc.text.source import Line, Source

BULLETS = "*•·●▪■□◆◦‣▶►»›→✓+|–—-"
CLOSERS = "\"')]}»”’* \N{ZERO WIDTH NO-BREAK SPACE}"
# For single characters: quicker than a search in a string. A line of closers only is a stop.
BULLET, CLOSER, STOP = frozenset(BULLETS), frozenset(CLOSERS), frozenset([*".!?…。！？", ""])
PROSE_WORDS = 12
LONG_WORDS = 30


class Row:
    """A line, or the lines of one paragraph in a text of fixed width: made by :func:`read_row`.

    ``text`` is folded (plain quotation marks and blanks), ``core`` is the text after a bullet;
    ``words`` counts blanks, ``stop`` tells whether it ends as a sentence does, ``prose`` whether
    it reads as running text. ``kind`` and ``rule`` say what has been made of it so far.
    """

    __slots__ = (
        "blank_before",
        "bullet",
        "content",
        "core",
        "end",
        "index",
        "kind",
        "prose",
        "rule",
        "start",
        "stop",
        "text",
        "words",
    )

    blank_before: bool
    bullet: bool
    content: set[str] | None
    core: str
    end: int
    index: int
    kind: BlockKind | None
    prose: bool
    rule: str
    start: int
    stop: bool
    text: str
    words: int

    def label(self, kind: BlockKind, rule: str) -> None:
        """Say what the row is and by which rule."""
        self.kind, self.rule = kind, rule

    def capitals(self) -> bool:
        """Tell whether its letters are all capitals."""
        return self.text.isupper()

    def lower(self) -> bool:
        """Tell whether it opens with a small letter or with dots."""
        first = self.core.lstrip("\"'([")[:1]
        return first.islower() or first in {"…", "."}

    def __repr__(self) -> str:
        """Show kind and text."""
        return f"Row({self.index}, {self.kind}, {self.text[:40]!r})"


def read_row(index: int, start: int, end: int, text: str, blank_before: bool) -> Row:  # noqa: FBT001
    """Read a row off its text: quicker than a constructor."""
    row = Row()
    row.index = index
    row.start = start
    row.end = end
    row.text = row.core = text
    row.blank_before = blank_before
    row.kind = row.content = None
    row.rule = ""
    words = row.words = text.count(" ") + 1
    last = text[-1]
    if text[0] in BULLET and (last not in BULLET or text[-2:-1] != " "):
        row.bullet = True  # unlike "- Sub-heading -", as some agencies set it
        row.core = text.lstrip(BULLETS).lstrip() or text
    else:
        row.bullet = False
    if last in CLOSER:
        last = text[-2:-1]
        if last in CLOSER:
            last = text.rstrip(CLOSERS)[-1:]
    stop = row.stop = last in STOP
    row.prose = words >= (PROSE_WORDS if stop else LONG_WORDS)
    return row


def read_rows(source: Source) -> list[Row]:
    """Give the rows of a text.

    >>> [row.words for row in read_rows(Source("Harbour reopens\\n\\n* Share"))]
    [2, 2]
    """
    folded = source.folded
    rows: list[Row] = []
    at, gap = 0, False
    two = "\r" in folded
    for line in folded.splitlines():
        if line:
            size, text = len(line), line.strip()
            start, end = at, at + size
            at = end
            if len(text) < size:
                start, end, text = inside(source, start, end)
            if text:
                rows.append(read_row(len(rows), start, end, text, gap))
            gap = not text
        else:
            gap = True
        at += 2 if two and folded.startswith("\r\n", at) else 1
    for row in rows:
        if row.end - row.start > WIDE:
            return rows
    return joined(rows, source)


def inside(source: Source, start: int, end: int) -> tuple[int, int, str]:
    """Leave out the blanks around a line, as the text was given, and give it with its place."""
    given = source.text[start:end]
    line = given.strip()
    start += given.find(line[:1])
    end = start + len(line)
    text = source.folded[start:end]
    return start, end, text.strip() or text


def joined(rows: list[Row], source: Source) -> list[Row]:
    """Join the rows of each paragraph where the text is of fixed width."""
    joints = paragraphs(source.lines)
    if joints is None:
        return rows
    return [
        read_row(index, first.start, last.end, flat(source.folded, first, last), first.blank_before)
        for index, (first, last) in enumerate(joints)
    ]


def flat(folded: str, first: Line, last: Line) -> str:
    """Give the text of a row on one line."""
    text = folded[first.start : last.end].replace("\n", " ").replace("\r", " ")
    return text.strip() or text


def before(rows: list[Row], index: int, least: int = 0) -> Iterator[Row]:
    """Go upwards from a row."""
    for number in range(index - 1, least - 1, -1):
        yield rows[number]


def in_marks(row: Row) -> bool:
    """Tell whether a row is a quotation alone: ``"We have waited."``."""
    return row.text[0] == row.text[-1] == '"'
