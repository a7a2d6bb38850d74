"""Where sentences start, near enough to walk back from a pronoun."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import groupby

SHORT = 4
BEHIND = r"[\"')\]]{0,3}\s{1,3}(?=[\"'(\[]?[A-Z0-9])"
# What stands before the full stop of a sentence: no initial, and mostly no short capitalised word.
NO_INITIAL = r"(?<!\s[^\W\d_]\.)"
NOT_SHORT = "".join([rf"(?<![A-Z]{'[a-z]' * width}\.)" for width in range(1, SHORT)])


def stops(titles: Iterable[str]) -> dict[str, re.Pattern[str]]:
    """Give the patterns for the ends of sentences by the mark that each begins with.

    Args:
        titles: words whose full stop ends no sentence where they are short: *mr*, *sen*.
    """
    by_width = groupby(sorted(map(str.title, titles), key=len), len)
    same_width = ["|".join(map(re.escape, words)) for width, words in by_width if width <= SHORT]
    no_title = "".join([rf"(?<!\b(?:{words})\.)" for words in same_width])
    full_stop = rf"\.{NO_INITIAL}(?:{NOT_SHORT}|{no_title})"
    patterns = (full_stop, r"\?", "!")
    return {mark: re.compile(one + BEHIND) for mark, one in zip(".?!", patterns, strict=True)}


def sentence_starts(
    folded: str, ends: Mapping[str, re.Pattern[str]], start: int, end: int
) -> list[int]:
    """Give where sentences start between two places that stand behind the end of another.

    >>> sentence_starts("Mr. Ek left? He won. J. Ek left.", stops(["mr"]), 0, 32)
    [13, 21]
    """
    starts: list[int] = []
    for mark, stop in ends.items():
        if folded.find(mark, start, end) >= 0:
            starts += map(re.Match.end, stop.finditer(folded, start, end))
    starts.sort()
    return starts
