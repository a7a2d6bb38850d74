"""Where the words of a long text stand."""

from __future__ import annotations

import re
from bisect import bisect_left


class Index:
    """The words of a long text that is searched often, by where they stand."""

    def __init__(self, text: str) -> None:
        """Note every word."""
        self.places: dict[str, list[int]] = {}
        for match in re.finditer(r"\w+", text):
            self.places.setdefault(match[0], []).append(match.start())

    def find(self, word: str, start: int) -> int:
        """Find a word from a place on, as ``str.find`` does."""
        places = self.places.get(word, ())
        at = bisect_left(places, start)
        return places[at] if at < len(places) else -1
