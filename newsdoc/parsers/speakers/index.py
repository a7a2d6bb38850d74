"""Where the words of a long text stand."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from itertools import islice

SEARCHES = 41
WORD = re.compile(r"\w+")


class Index:
    """The words of a long text that is searched often, by where they stand."""

    def __init__(self, text: str) -> None:
        """Note every word."""
        self.places: dict[str, list[int]] = {}
        self.text = text
        for match in WORD.finditer(text):
            self.places.setdefault(match[0], []).append(match.start())

    def find(self, word: str, start: int) -> int:
        """Find a word from a place on, as ``str.find`` does."""
        places = self.places.get(word)
        if places is None:
            return self.find_joined(word, start)
        at = bisect_left(places, start)
        return places[at] if at < len(places) else -1

    def find_joined(self, word: str, start: int) -> int:
        """Find a word with a hyphen or an apostrophe inside, by its first part."""
        first = WORD.match(word)
        places = self.places.get(first[0], []) if first else []
        for at in islice(places, bisect_left(places, start), None):
            if self.text.startswith(word, at):
                return at
        return -1


class Finder:
    """Gives what finds a word in a text; after many searches the text is indexed."""

    def __init__(self, text: str) -> None:
        """Begin without an index."""
        self.text = text
        self.searches = 0
        self.found: Callable[[str, int], int] = text.find

    def find(self) -> Callable[[str, int], int]:
        """Give what finds a word from a place on."""
        self.searches += 1
        if self.searches == SEARCHES:
            self.found = Index(self.text).find
        return self.found
