"""Alphabets: the classes of words for several readers, looked up together.

A reader of words gives each word one letter. Looking a word up costs more than what follows, so
the letters of all readers are looked up at once, and each reader gets its own string.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import accumulate

from newsdoc.text.words import Words, cut, length, measure

# Stands between two stretches, and between their letters; no reader has it, nor is it a piece.
GAP = "\n"
BETWEEN = f" {GAP} "
# Stands between the lengths of their words.
NO_LENGTH = "\0"
# The pieces, and the words, whose letters are remembered; no piece that is longer.
PIECES, WORDS = 50_000, 20_000
LONGEST = 40


class Alphabets(dict[str, str]):
    """Writes words as letters, one a word in each alphabet.

    What stands between blanks, such as ``said.``, is looked up whole and cut into words when it is
    met first; pieces and words are remembered, up to a bound.

    >>> stretches = [Words("Stay, or go", 0, 8), Words("Stay, or go", 9, 11)]
    >>> Alphabets([lambda word: word.lstrip()[0], lambda word: word[-1]]).write(stretches)
    ['S,o\\ng', 'y,r\\no']
    """

    def __init__(self, readers: Iterable[Callable[[str], str]]) -> None:
        """Take what gives a word, with the blanks before it, its letter in each alphabet."""
        super().__init__()
        self.readers = (*readers, length)
        self.word = lru_cache(WORDS)(self.letters)
        # Equal letters are one object, so that reading them touches little memory.
        self.known: dict[str, str] = {}
        self.forget()

    def forget(self) -> None:
        """Start with the gap alone."""
        self.clear()
        self.known.clear()
        self[GAP] = GAP * (len(self.readers) - 1) + NO_LENGTH

    def __missing__(self, piece: str) -> str:
        """Look up the words of a piece that was not met yet."""
        # Between blanks there may be others, such as the end of a line.
        letters = "".join([self.word(token) for part in piece.split() for token in cut(part)])
        if len(piece) > LONGEST:
            return letters
        if len(self) > PIECES:
            self.forget()
        self[piece] = letters = self.known.setdefault(letters, letters)
        return letters

    def __reduce__(self) -> tuple[type[Alphabets], tuple[object, ...]]:
        """Pickle what it was made with, not what it remembers."""
        return type(self), (self.readers[:-1],)

    def letters(self, token: str) -> str:
        """Ask the readers for the letters of a word."""
        return "".join([letter(token) for letter in self.readers])

    def write(self, stretches: Sequence[Words]) -> list[str]:
        """Write the words of some stretches in each alphabet, with a gap between stretches.

        How long the words are is looked up with their letters; so the stretches learn their edges.
        """
        many = len(self.readers)
        texts = [words.folded[words.start : words.end] for words in stretches]
        joined = BETWEEN.join(texts)
        if GAP in "".join(texts):
            joined = BETWEEN.join([text.replace(GAP, " ") for text in texts])
        # Two blanks have an empty piece between them, which has no letters.
        written = "".join(map(self.__getitem__, joined.split(" ")))
        measure(stretches, written[many - 1 :: many].encode("latin-1").split(NO_LENGTH.encode()))
        return [written[n::many] for n in range(many - 1)]


def cutting(letters: Iterable[int]) -> bytes:
    """Give the table by which :func:`places` looks for letters."""
    table = bytearray(b"." * 256)
    for letter in letters:
        table[letter] = ord("\n")
    return bytes(table)


def places(letters: bytes, table: bytes) -> list[int]:
    """Give where the letters of a table stand, before the last letter: quicker than a pattern.

    >>> places(b"NVzNRvz.", cutting(b"vV"))
    [1, 5]
    """
    lines = letters.translate(table).splitlines(keepends=True)
    return list(accumulate(map(len, lines), initial=-1))[1:-1]
