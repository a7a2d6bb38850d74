"""Rows: the lines of a text as layout sees them, each with what it shows by itself.

``* Harbour reopens`` is a row with a bullet, of two words, without a full stop.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.model import BlockKind
from newsdoc.parsers.layout.wrapping import WIDE, paragraphs
from newsdoc.text.source import Source

BULLETS = "*•·●▪■□◆◦‣▶►»›→✓+|–—-"
CLOSERS = "\"')]}»”’* \N{ZERO WIDTH NO-BREAK SPACE}"
# For single characters: quicker than a search in a string. A line of closers only is a stop.
BULLET, CLOSER, STOP = frozenset(BULLETS), frozenset(CLOSERS), frozenset([*".!?…。！？", ""])
# What ends a line, as a blank.
BREAKS = dict.fromkeys(map(ord, "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"), " ")
PROSE_WORDS = 12
LONG_WORDS = 30


class Row:
    """A line, or the lines of one paragraph in a text of fixed width: made by :func:`read_rows`.

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


def read_rows(source: Source) -> list[Row]:
    """Give the rows of a text: made in place, which is quicker than a constructor.

    >>> [row.words for row in read_rows(Source("Harbour reopens\\n\\n* Share"))]
    [2, 2]
    """
    lines = source.folded.splitlines()
    folded = source.folded if any_wide(lines) else unwrapped(source)
    if "\r" in folded:
        folded = folded.replace("\r\n", " \n")
    if folded is not source.folded:
        lines = folded.splitlines()
    rows: list[Row] = []
    at, gap = 0, False
    for line in lines:
        if not line:
            at += 1
            gap = True
            continue
        start, end, text = at, at + len(line), line.strip()
        at = end + 1
        if text != line:
            start, end, text = inside(source.text, folded, start, end)
            if not text:
                gap = True
                continue
        row = Row()
        row.index = len(rows)
        row.start = start
        row.end = end
        row.text = row.core = text
        row.blank_before = gap
        row.kind = row.content = None
        row.rule = ""
        words = row.words = text.count(" ") + 1
        last = text[-1]
        if text[0] in BULLET and (last not in BULLET or text[-2:-1] != " "):
            row.bullet = True  # unlike "- Sub-heading -", as some agencies set it
            row.core = text.lstrip(BULLETS).lstrip() or text
        else:
            row.bullet = False
        stop = last in STOP
        if not stop and last in CLOSER:
            last = text[-2:-1]
            if last in CLOSER:
                last = text.rstrip(CLOSERS)[-1:]
            stop = last in STOP
        row.stop = stop
        row.prose = words >= (PROSE_WORDS if stop else LONG_WORDS)
        rows.append(row)
        gap = False
    return rows


def any_wide(lines: list[str]) -> bool:
    """Tell whether a line is longer than those of a text of fixed width."""
    return any(len(line) > WIDE and len(line.strip()) > WIDE for line in lines)


def inside(given: str, folded: str, start: int, end: int) -> tuple[int, int, str]:
    """Leave out the blanks around a line, as the text was given, and give its place and itself."""
    line = given[start:end]
    stripped = line.strip()
    start += line.find(stripped[:1])
    end = start + len(stripped)
    text = folded[start:end]
    return start, end, text.strip() or text


def unwrapped(source: Source) -> str:
    """Give the folded text, each paragraph on one line where the text is of fixed width."""
    folded = source.folded
    joints = paragraphs(source.lines)
    if joints is None:
        return folded
    pieces: list[str] = []
    at = 0
    for first, last in joints:
        pieces += folded[at : first.start], folded[first.start : last.end].translate(BREAKS)
        at = last.end
    return "".join([*pieces, folded[at:]])


def before(rows: list[Row], index: int, least: int = 0) -> Iterator[Row]:
    """Go upwards from a row."""
    for number in range(index - 1, least - 1, -1):
        yield rows[number]


def in_marks(row: Row) -> bool:
    """Tell whether a row is a quotation alone: ``"We have waited."``."""
    return row.text[0] == row.text[-1] == '"'
