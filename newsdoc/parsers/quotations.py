"""All that stands between quotation marks, paragraph by paragraph and over paragraphs.

A quotation that runs on opens each paragraph with a mark again and closes only in the last one;
an unclosed one ends with its paragraph.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from newsdoc.model import Block
from newsdoc.page import Page
from newsdoc.parsers.quoted import Quoted
from newsdoc.text.marks import OPENS, Mark, find_marks
from newsdoc.text.pairing import Pair, match_doubles, match_singles, nested

Piece = tuple[int, int]


class Quotations:
    """Gathers the quotations of a page block by block."""

    def __init__(self, page: Page, clipped: AbstractSet[str]) -> None:
        """Start with nothing found."""
        self.page = page
        self.text = page.source.text
        self.clipped = clipped
        self.found: list[Quoted] = []
        self.running: Quoted | None = None

    def read(self) -> list[Quoted]:
        """Give the quotations in the order of the text."""
        blocks = [stretch.block for stretch in self.page.stretches]
        for index, block in enumerate(blocks):
            marks = find_marks(self.text, block.start, block.end, self.clipped)
            running = self.running if block.kind == "paragraph" else None
            if not marks:
                self.running = self.running if self.running is not running else None
                continue
            following = blocks[index + 1] if index + 1 < len(blocks) else None
            reopens = following is not None and self.text[following.start] in "'‘"
            pairs, stray = self.pairs(marks, block.end, reopens=reopens)
            if running:
                pairs = self.run_on(running, pairs, stray, (block.start, block.end))
            self.gather(pairs, block)
        return self.found

    def pairs(
        self, marks: list[Mark], end: int, *, reopens: bool
    ) -> tuple[list[Pair], Mark | None]:
        """Match the marks of a block."""
        pairs, stray = match_doubles(self.text, marks, end)
        if any(mark.single and mark.way == OPENS for mark in marks):
            singles = match_singles(self.text, marks, pairs, end)
            first = marks[0]
            if reopens and first.single and all(pair.open is not first for pair in singles):
                singles.append(Pair(first, None, end))
            pairs = pairs + singles
        return pairs, stray

    def run_on(
        self, running: Quoted, pairs: list[Pair], stray: Mark | None, bounds: Piece
    ) -> list[Pair]:
        """Continue a quotation that an earlier paragraph has left open.

        Returns:
            The pairs that are quotations of their own.
        """
        self.running = None
        for pair in pairs:
            if pair.open.at == bounds[0] and pair.open.single == running.pair.open.single:
                self.extend(running, pair.open.end, pair.end)
                if pair.close is None and pair.end == bounds[1]:
                    self.running = running
                else:
                    running.closes(pair, bounds)
                return [other for other in pairs if other is not pair]
        if stray and not running.pair.open.single:
            self.extend(running, bounds[0], stray.at)
            running.closes(Pair(stray, stray, stray.at), bounds)
        return pairs

    def extend(self, running: Quoted, start: int, end: int) -> None:
        """Add the words of one more paragraph to a quotation."""
        piece = self.trimmed(start, end)
        if piece:
            running.add(piece)

    def gather(self, pairs: list[Pair], block: Block) -> None:
        """Keep the quotations of a block; one left open at its end may run on."""
        bounds = block.start, block.end
        previous: Quoted | None = None
        for pair, depth in nested(pairs):
            piece = self.trimmed(pair.open.end, pair.end)
            if piece is None:
                continue
            quoted = Quoted(self.page.source.folded, pair, piece, bounds, depth)
            self.found.append(quoted)
            if not depth:
                quoted.previous, previous = previous, quoted
                quoted.headline = block.kind == "headline"
                if block.kind == "paragraph" and pair.close is None and pair.end == block.end:
                    self.running = quoted

    def trimmed(self, start: int, end: int) -> Piece | None:
        """Leave out the blanks around; ``None`` where no word is left."""
        inside = self.text[start:end]
        if not any(map(str.isalnum, inside)):
            return None
        return start + len(inside) - len(inside.lstrip()), start + len(inside.rstrip())
