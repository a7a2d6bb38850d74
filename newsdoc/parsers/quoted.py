"""A quotation in its place, as the rules that tell the kinds of quotes see it."""

from __future__ import annotations

import re

from newsdoc.model import Block
from newsdoc.model.quotes import QuoteKind

FEW_WORDS = 4
NEAR = 60
SENTENCE = 400
LETTERS = re.compile(r"[^\W\d_]+(?:['.-][^\W\d_]+)*")
STOP = re.compile(r"[.!?]\"?\s")
MARKS = ',.;:"()'
Verdict = QuoteKind | None


class Quoted:
    """What stands between two marks, and what stands around them.

    ``pieces`` are the places of the words, one for each paragraph; ``first`` and ``last`` are the
    outermost characters between the marks, ``before`` and ``after`` the closest ones outside that
    are no blanks, all in the folded text. ``previous`` is the quotation before it in the same
    paragraph, ``kind`` what the rules have made of it.
    """

    __slots__ = (
        "after",
        "before",
        "block",
        "depth",
        "end",
        "first",
        "folded",
        "kind",
        "last",
        "opens",
        "outside",
        "pieces",
        "previous",
        "single",
        "start",
        "until",
    )

    def __init__(
        self,
        folded: str,
        block: Block,
        outside: tuple[int, int],
        piece: tuple[int, int],
        previous: Quoted | None,
    ) -> None:
        """Note the place of a pair of marks, from and to ``outside``, in its block."""
        self.folded, self.block, self.previous = folded, block, previous
        self.kind: Verdict = None
        self.depth, self.single = 0, False
        self.pieces = [piece]
        self.start, self.end = piece
        self.opens, self.outside = outside
        self.until = block.end
        self.before = folded[self.opens - 1] if self.opens > block.start else ""
        if self.before == " ":
            self.before = folded[block.start : self.opens].rstrip()[-1:]
        self.after = folded[self.outside] if self.outside < self.until else ""
        self.first, self.last = folded[self.start], folded[self.end - 1]

    def add(self, piece: tuple[int, int] | None, block: Block, outside: int) -> None:
        """Let the quotation run over one more paragraph."""
        if piece:
            self.pieces.append(piece)
            self.end = piece[1]
        self.outside, self.until = outside, block.end
        self.after = self.folded[outside] if outside < self.until else ""
        self.last = self.folded[self.end - 1]

    @property
    def few_words(self) -> bool:
        """Tell whether no more than four words stand between the marks."""
        return self.folded.count(" ", self.start, self.end) < FEW_WORDS

    @property
    def words(self) -> list[str]:
        """The first words between the marks."""
        return LETTERS.findall(self.folded, self.start, min(self.end, self.start + 2 * NEAR))

    @property
    def words_before(self) -> list[str]:
        """The words before the opening mark, in the same sentence, the closest last."""
        left = self.folded[max(self.block.start, self.opens - NEAR) : self.opens]
        return bare(STOP.split(left)[-1]).split()

    @property
    def two_words_before(self) -> list[str]:
        """The two words before the opening mark, in lower case."""
        left = self.folded[max(self.block.start, self.opens - NEAR) : self.opens]
        return left.lower().rsplit(None, 2)[-2:]

    @property
    def words_after(self) -> list[str]:
        """The words after the closing mark, in the same sentence."""
        right = self.folded[self.outside : min(self.until, self.outside + NEAR)]
        return bare(STOP.split(right, maxsplit=1)[0]).split()

    @property
    def sentence(self) -> list[str]:
        """The words of the sentence around, in lower case, without those between the marks."""
        left = self.folded[max(self.block.start, self.opens - SENTENCE) : self.opens]
        right = self.folded[self.outside : min(self.until, self.outside + SENTENCE)]
        around = f"{STOP.split(left)[-1]} {STOP.split(right, maxsplit=1)[0]}"
        return bare(around).lower().split()

    @property
    def opens_sentence(self) -> bool:
        """Tell whether a sentence begins with the quotation."""
        return not self.before or self.before in ".!?:\"'…>"

    @property
    def ends_clause(self) -> bool:
        """Tell whether a sentence or clause ends with the quotation."""
        return self.last in ".!?,…-" or not self.after or self.after in ".!?,;"


def bare(text: str) -> str:
    """Put blanks in the place of marks."""
    for mark in MARKS:
        if mark in text:
            text = text.replace(mark, " ")
    return text
