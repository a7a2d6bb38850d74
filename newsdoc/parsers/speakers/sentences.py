"""Where sentences start and end, near enough to walk back from a pronoun."""

from __future__ import annotations

import re
from collections.abc import Container

BREAK = re.compile(r"[.!?][\"')\]]{0,3}\s{1,3}(?=[\"'(\[]?[A-Z0-9])")
WORD_BEFORE = 12


def sentence_bounds(folded: str, start: int, end: int, short: Container[str]) -> list[int]:
    """Give where the sentences of a block start, and where the last one ends.

    Args:
        folded: the folded text.
        start: where the block starts.
        end: where it ends.
        short: words whose full stop ends no sentence: *mr*, *sen*.

    >>> sentence_bounds("Mr. Ek left. He won.", 0, 20, {"mr"})
    [0, 13, 20]
    """
    bounds = [start]
    for match in BREAK.finditer(folded, start, end):
        at, following = match.span()
        if folded[at] == ".":
            low = start if start + WORD_BEFORE > at else at - WORD_BEFORE
            word = folded[low:at].rsplit(" ", 1)[-1].lower()
            if word in short or (len(word) == 1 and word.isalpha()):
                continue
        bounds.append(following)
    bounds.append(end)
    return bounds
