"""All that stands between quotation marks, paragraph by paragraph and over paragraphs.

A quotation that runs on opens each paragraph with a mark again and closes only in the last one;
an unclosed one ends with its paragraph.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from newsdoc.model import Block
from newsdoc.page import Page
from newsdoc.parsers.quoted import Quoted, quoted_at
from newsdoc.text.marks import (
    OPENS,
    Mark,
    double_marked,
    find_marks,
    plain_width,
    single_openers,
)
from newsdoc.text.pairing import Pair, match_doubles, match_singles, nested

Piece = tuple[int, int]


class Quotations:
    """Gathers the quotations of a page block by block."""

    def __init__(self, page: Page, clipped: AbstractSet[str]) -> None:
        """Start with nothing found."""
        self.text, self.folded = page.source.text, page.source.folded
        self.blocks = [stretch.block for stretch in page.stretches]
        self.clipped = clipped
        self.found: list[Quoted] = []
        self.running: Quoted | None = None

    def read(self) -> list[Quoted]:
        """Give the quotations in the order of the text."""
        marked = double_marked(self.folded)
        singles = single_openers(self.text, self.folded)
        size = len(marked)
        # The next double mark, or the end.
        double = marked.find('"') % (size + 1)
        if double == size and not singles:
            return self.found
        singles.append(size)
        single = 0
        nearest = min(double, singles[0])
        for index, block in enumerate(self.blocks):
            if nearest < block.start:
                while singles[single] < block.start:
                    single += 1
                if double < block.start:
                    double = marked.find('"', block.start) % (size + 1)
                nearest = min(double, singles[single])
            if nearest >= block.end:
                if self.running and block.kind == "paragraph":
                    self.running = None
            elif (
                self.running or singles[single] < block.end or not self.plain(block, marked, double)
            ):
                self.look_closer(index, block)
        return self.found

    def plain(self, block: Block, marked: str, opens: int) -> bool:
        """Keep the quotations of a block whose marks open and close in turn.

        Args:
            block: the block.
            marked: the folded text with all double marks in their plain form.
            opens: where the first of them stands.
        """
        text, folded, end = self.text, self.folded, block.end
        found: list[Quoted] = []
        previous: Quoted | None = None
        while opens >= 0:
            closes = marked.find('"', opens + 1, end)
            width = plain_width(text, folded, opens, closes, end) if closes > opens + 1 else 0
            if not width:
                return False
            start, outside = opens + width, closes + width
            if folded[start].isalnum() and not folded[closes - 1].isspace():
                piece: Piece | None = (start, closes)
            else:
                piece = self.trimmed(start, closes)
            if piece:
                previous = quoted_at(folded, block, (opens, outside), piece, previous)
                found.append(previous)
            opens = marked.find('"', outside, end)
        self.found += found
        return True

    def look_closer(self, index: int, block: Block) -> None:
        """Match the marks of a block one by one."""
        marks = find_marks(self.text, block.start, block.end, self.clipped)
        running = self.running if block.kind == "paragraph" else None
        following = self.blocks[index + 1] if index + 1 < len(self.blocks) else None
        reopens = following is not None and self.text[following.start] in "'‘"
        pairs, stray = self.pairs(marks, block.end, reopens=reopens)
        if running:
            pairs = self.run_on(running, pairs, stray, block)
        self.gather(pairs, block)

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
        self, running: Quoted, pairs: list[Pair], stray: Mark | None, block: Block
    ) -> list[Pair]:
        """Continue a quotation that an earlier paragraph has left open.

        Returns:
            The pairs that are quotations of their own.
        """
        self.running = None
        for pair in pairs:
            if pair.open.at == block.start and pair.open.single == running.single:
                running.add(self.trimmed(pair.open.end, pair.end), block, pair.outside)
                if pair.close is None and pair.end == block.end:
                    self.running = running
                return [other for other in pairs if other is not pair]
        if stray and not running.single:
            running.add(self.trimmed(block.start, stray.at), block, stray.end)
        return pairs

    def gather(self, pairs: list[Pair], block: Block) -> None:
        """Keep the quotations of a block; one left open at its end may run on."""
        previous: Quoted | None = None
        for pair, depth in nested(pairs):
            piece = self.trimmed(pair.open.end, pair.end)
            if piece is None:
                continue
            outside = (pair.open.at, pair.outside)
            quoted = quoted_at(self.folded, block, outside, piece, None if depth else previous)
            quoted.depth, quoted.single = depth, pair.open.single
            self.found.append(quoted)
            if not depth:
                previous = quoted
                if block.kind == "paragraph" and pair.close is None and pair.end == block.end:
                    self.running = quoted

    def trimmed(self, start: int, end: int) -> Piece | None:
        """Leave out the blanks around; ``None`` where no word is left."""
        inside = self.folded[start:end]
        if not inside[:1].isalnum() and not any(map(str.isalnum, inside)):
            return None
        if inside[0].isspace() or inside[-1].isspace():
            end -= len(inside) - len(inside.rstrip())
            start += len(inside) - len(inside.lstrip())
        return start, end
