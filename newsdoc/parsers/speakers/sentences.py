"""Where sentences start and end, near enough to walk back from a pronoun."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Container

BREAK = re.compile(r"[.!?][\"')\]]{0,3}\s{1,3}(?=[\"'(\[]?[A-Z0-9])")
WORD_BEFORE = 12


class Sentences:
    """The sentences of one block, by where they start."""

    def __init__(self, folded: str, start: int, end: int, short: Container[str]) -> None:
        """Cut a block.

        Args:
            folded: the folded text.
            start: where the block starts.
            end: where it ends.
            short: words whose full stop ends no sentence: *mr*, *sen*.

        >>> Sentences("Mr. Ek left. He won.", 0, 20, {"mr"}).starts
        [0, 13]
        """
        self.starts = [start]
        self.end = end
        for match in BREAK.finditer(folded, start, end):
            before = folded[max(start, match.start() - WORD_BEFORE) : match.start()]
            word = before.rsplit(" ", 1)[-1].lower()
            if match[0][0] == "." and (word in short or (len(word) == 1 and word.isalpha())):
                continue
            self.starts.append(match.end())

    def at(self, place: int) -> int:
        """Give the number of the sentence that a place lies in."""
        return bisect_right(self.starts, place) - 1

    def bounds(self, number: int) -> tuple[int, int]:
        """Give the start and end of a sentence."""
        following = number + 1
        return self.starts[number], (
            self.starts[following] if following < len(self.starts) else self.end
        )
