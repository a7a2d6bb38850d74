"""Where the words of a long text stand."""

from __future__ import annotations

import re
from bisect import bisect_left

WORD = re.compile(r"\w+")
# Words joined into a name: O'Hale, Ek-Lund, Al-Ek's.
JOINED = re.compile(r"\b\w++(?:[-']\w++){1,3}")
JOINT = re.compile(r"[-']")


class Index:
    """The words of a long text that is searched often, by where they stand."""

    def __init__(self, text: str) -> None:
        """Note every word, and every name of several that are joined."""
        self.places: dict[str, list[int]] = {}
        for match in WORD.finditer(text):
            self.places.setdefault(match[0], []).append(match.start())
        for match in JOINED.finditer(text):
            word = match[0]
            joints = [joint.start() for joint in JOINT.finditer(word)]
            for end in (*joints[1:], len(word)):
                self.places.setdefault(word[:end], []).append(match.start())

    def find(self, word: str, start: int) -> int:
        """Find a word from a place on, as ``str.find`` does."""
        places = self.places.get(word, ())
        at = bisect_left(places, start)
        return places[at] if at < len(places) else -1
