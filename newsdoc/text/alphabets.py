"""Alphabets: the classes of words for several readers, looked up together.

A reader of words gives each word one letter. Looking a word up costs more than what follows, so
the letters of all readers are looked up at once, and each reader gets its own string.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

# Stands between the letters of two stretches; no reader has it.
GAP = "\n"
# The words whose letters are remembered.
REMEMBERED = 20_000


class Alphabets(dict[str, str]):
    """Writes words as letters, one a word in each alphabet; remembers words, up to a bound.

    >>> Alphabets([lambda word: word[0], lambda word: word[-1]]).write([["to", "be"], ["or"]])
    ['tb\\no', 'oe\\nr']
    """

    def __init__(self, readers: Iterable[Callable[[str], str]]) -> None:
        """Take what gives a word, with the blanks before it, its letter in each alphabet."""
        super().__init__()
        self.readers = tuple(readers)
        # Equal letters are one object, so that reading them touches little memory.
        self.known: dict[str, str] = {}

    def __missing__(self, token: str) -> str:
        """Ask the readers for the letters of a word that was not met yet."""
        if len(self) > REMEMBERED:
            self.clear()
        letters = "".join([letter(token) for letter in self.readers])
        self[token] = letters = self.known.setdefault(letters, letters)
        return letters

    def __reduce__(self) -> tuple[type[Alphabets], tuple[object, ...]]:
        """Pickle what it was made with, not what it remembers."""
        return type(self), (self.readers,)

    def write(self, stretches: Iterable[Iterable[str]]) -> list[str]:
        """Write the words of some stretches in each alphabet, with a gap between stretches."""
        given, many = self.__getitem__, len(self.readers)
        written = (GAP * many).join(["".join(map(given, tokens)) for tokens in stretches])
        return [written[n::many] for n in range(many)]
