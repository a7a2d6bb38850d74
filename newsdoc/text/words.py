"""Words with their offsets, cut once for every parser that reads running text.

``"We'll stay," Ms. Ek said`` gives the words ``" We 'll stay , " Ms . Ek said``: clitics,
marks and full stops stand alone, initials (``U.S.``), clock times and numbers stay whole.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate

# The commonest words first; every word keeps the blanks before it, so nothing is lost.
WORD = re.compile(
    r"""
    \ [a-z]{2,}\b | \ [A-Z][a-z]+\b | ,
    | \s* (?:
        (?: [A-Z]\. )+                          # U.S.  J.
      | [a-z]\.[a-z]\.                          # p.m.
      | [^\W\d]\w*
      | \d\d\d\d-\d\d-\d\d (?: T\d\d [\d:.]* )? # 2017-01-29T10:30
      | \d+ (?: [.,:/]\d+ )* [^\W_]*            # 1,989  7:15  10am  1980s
      | ' (?: s|t|re|ve|ll|d|m ) \b
      | [^\w\s]
    )
    """,
    re.VERBOSE,
)

# A length is noted as a letter; that of a longer word is not known by it.
LONG = 0xFF
# Up to this word its place is worked out alone, without the lists.
NEAR = 100


class Words:
    """The words of one stretch of a folded text.

    ``tokens`` are the words with the blanks before them, ``text(i)`` is the word ``i`` alone; it
    ends ``ends[i]`` characters behind ``start``, where the stretch starts. ``lengths`` may hold
    how long each token is: quicker to read than the tokens, which are all over the memory.
    """

    # Properties of our own: the lock of functools.cached_property costs more than the lists.
    __slots__ = ("_ends", "end", "lengths", "start", "tokens")

    def __init__(self, folded: str, start: int, end: int) -> None:
        """Cut ``folded`` from ``start`` to ``end``."""
        self.start, self.end = start, end
        self.tokens: list[str] = WORD.findall(folded, start, end)
        self.lengths: bytes | None = None
        self._ends: list[int] | None = None

    def __len__(self) -> int:
        """Count the words."""
        return len(self.tokens)

    def text(self, word: int) -> str:
        """Give a word alone."""
        return self.tokens[word].lstrip()

    @property
    def ends(self) -> list[int]:
        """Where each word ends, counted from the start of the stretch.

        Most of these are small numbers, of which Python keeps one object each.
        """
        if self._ends is None:
            lengths: Iterable[int] | None = self.lengths
            if not lengths or LONG in lengths:
                lengths = map(len, self.tokens)
            self._ends = list(accumulate(lengths))
        return self._ends

    def after(self, place: int, first: int = 0) -> int:
        """Give the number of the first word, from ``first`` on, that ends behind a place."""
        return bisect_right(self.ends, place - self.start, first)

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Give where the words from ``first`` to before ``last`` start and end."""
        tokens, ends, begin = self.tokens, self._ends, self.start
        if ends is None:
            if last <= NEAR:
                end = begin + len("".join(tokens[:last]))
                return end - len("".join(tokens[first:last]).lstrip()), end
            ends = self.ends
        return begin + ends[first] - len(tokens[first].lstrip()), begin + ends[last - 1]


def length(token: str) -> str:
    """Note the length of a token as a letter.

    >>> ord(length(" harbour"))
    8
    """
    return chr(min(len(token), LONG))
