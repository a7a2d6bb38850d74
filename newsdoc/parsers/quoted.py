"""A quotation in its place, as the rules that tell the kinds of quotes see it."""

from __future__ import annotations

import re
from functools import cached_property

from newsdoc.model.quotes import QuoteKind
from newsdoc.text.pairing import Pair

NEAR = 60
SENTENCE = 400
LETTERS = re.compile(r"[^\W\d_]+(?:['.-][^\W\d_]+)*")
STOP = re.compile(r"[.!?]\"?\s")
Verdict = QuoteKind | None


class Quoted:
    """What stands between two marks, and what stands around them.

    ``pieces`` are the places of the words, one for each paragraph; ``before`` and ``after`` are
    the closest characters outside the marks, in the folded text; ``previous`` is the quotation
    before it in the same paragraph, ``kind`` what the rules have made of it; ``headline`` tells
    whether it stands in one.
    """

    kind: Verdict = None
    previous: Quoted | None = None
    headline = False

    def __init__(
        self, folded: str, pair: Pair, piece: tuple[int, int], bounds: tuple[int, int], depth: int
    ) -> None:
        """Note the place of a pair of marks in the block that starts and ends at ``bounds``."""
        self.folded, self.pair, self.depth = folded, pair, depth
        self.pieces = [piece]
        self.start, self.end = piece
        self.closes(pair, bounds)
        self.low = bounds[0]
        self.before = folded[max(self.low, pair.open.at - NEAR) : pair.open.at].rstrip(" ")

    def add(self, piece: tuple[int, int]) -> None:
        """Let the quotation run over one more paragraph."""
        self.pieces.append(piece)
        self.end = piece[1]

    def closes(self, pair: Pair, bounds: tuple[int, int]) -> None:
        """Note where the quotation closes."""
        self.outside = pair.close.end if pair.close else pair.end
        self.high = bounds[1]
        self.after = self.folded[self.outside : min(self.high, self.outside + NEAR)]

    @property
    def first(self) -> str:
        """The first character between the marks."""
        return self.folded[self.start]

    @property
    def last(self) -> str:
        """The last character between the marks."""
        return self.folded[self.end - 1]

    @cached_property
    def words(self) -> list[str]:
        """The first words between the marks."""
        return LETTERS.findall(self.folded, self.start, min(self.end, self.start + 2 * NEAR))

    @cached_property
    def words_before(self) -> list[str]:
        """The words before the opening mark, in the same sentence, the closest last."""
        stops = list(STOP.finditer(self.before))
        return LETTERS.findall(self.before, stops[-1].end() if stops else 0)

    @cached_property
    def words_after(self) -> list[str]:
        """The words after the closing mark, in the same sentence."""
        stop = STOP.search(self.after)
        return LETTERS.findall(self.after, 0, stop.start() if stop else len(self.after))

    @cached_property
    def sentence(self) -> frozenset[str]:
        """The words of the sentence around, in lower case, without those between the marks."""
        opening = self.pair.open.at
        left = self.folded[max(self.low, opening - SENTENCE) : opening]
        right = self.folded[self.outside : min(self.high, self.outside + SENTENCE)]
        stops = list(STOP.finditer(left))
        left = left[stops[-1].end() :] if stops else left
        stop = STOP.search(right)
        right = right[: stop.start()] if stop else right
        return frozenset(LETTERS.findall(f"{left} {right}".lower()))

    @property
    def opens_sentence(self) -> bool:
        """Tell whether a sentence begins with the quotation."""
        return not self.before or self.before[-1] in ".!?:\"'…"

    @property
    def ends_clause(self) -> bool:
        """Tell whether a sentence or clause ends with the quotation."""
        return self.last in ".!?,…-" or self.after[:1] in ("", ".", "!", "?", ",", ";")
