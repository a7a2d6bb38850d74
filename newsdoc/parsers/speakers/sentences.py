"""Where sentences start, near enough to walk back from a pronoun."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

SHORT = 4
# No sentence starts with the sign of a share: Velora Corp. (NYSE: VLR)
BEHIND = r"[\"')\]]{0,3}\s{1,3}(?=[\"'(\[]?[A-Z0-9])(?!\([A-Z]{2,8}[:)])"
# What stands before the full stop of a sentence: no initial, and mostly no short capitalised word.
NO_INITIAL = r"(?<!\s[^\W\d_]\.)"
NOT_SHORT = "".join([rf"(?<![A-Z]{'[a-z]' * width}\.)" for width in range(1, SHORT)])


class SentenceEnds:
    """Finds the ends of sentences, each up to where the next one starts."""

    def __init__(self, titles: Iterable[str]) -> None:
        """Take the words whose full stop ends no sentence where they are short: *mr*, *sen*."""
        short = sorted([title.title() for title in titles if len(title) <= SHORT], key=len)
        same_width = ["|".join(map(re.escape, words)) for _, words in groupby(short, len)]
        no_title = "".join([rf"(?<!\b(?:{words})\.)" for words in same_width])
        rest = rf"{NO_INITIAL}(?:{NOT_SHORT}|{no_title}){BEHIND}"
        # One sign is looked for much quicker than three.
        self.stop, self.sign = re.compile(r"\." + rest), re.compile("[.?!]" + rest)

    def within(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """Give the ends of sentences between two places.

        >>> text = "Mr. Ek left? He won. J. Ek left."
        >>> [match.end() for match in SentenceEnds(["mr"]).within(text, 0, len(text))]
        [13, 21]
        """
        stops = text.find("?", start, end) < 0 and text.find("!", start, end) < 0
        return (self.stop if stops else self.sign).finditer(text, start, end)
