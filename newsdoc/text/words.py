"""Words with their offsets, cut once for every parser that reads running text.

``"We'll stay," Ms. Ek said`` gives the words ``" We 'll stay , " Ms . Ek said``: clitics,
marks and full stops stand alone, initials (``U.S.``), clock times and numbers stay whole.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate

# The commonest words first; every word keeps the blanks before it, so nothing is lost.
WORD = re.compile(
    r"""
    \ [a-z]{2,}\b (?! \.[a-z] ) | \ [A-Z][a-z]+\b (?! \.[a-z] | \.[A-Z]\. ) | ,
    | \s* (?:
        (?: [A-Z]\. )+                          # U.S.  J.
      | [A-Z][a-z]\.[A-Z]\.                     # Ph.D.
      | [a-z]\.[a-z]\.                          # p.m.
      | [A-Z]+ (?: & [A-Z]+ )+                  # AT&T
      | [^\W\d]\w* (?: \.[a-z]\w+ | (?<=\d) (?: \.\d | ,\d\d\d (?!\d) ) \w* )*  # Lund.com  N3.1trn
      | \d\d\d\d-\d\d-\d\d (?: T\d\d [\d:.]* )? # 2017-01-29T10:30
      | \d+ (?: [.,:/]\d+ )* [^\W_]*            # 1,989  7:15  10am  1980s
      | ' (?: s|t|re|ve|ll|d|m ) \b
      | -{2,4}                                  # a dash
      | [^\w\s]
    )
    """,
    re.VERBOSE,
)

# More than one blank, as it nearly always looks.
BLANKS = re.compile(r"  \s*")
# A length is noted as a letter; that of a longer word is not known by it.
LONG = 0xFF


class Words:
    """The words of one stretch of a folded text.

    ``text(i)`` is the word ``i``; with the blanks before it, it lies from ``edges[i]`` to
    ``edges[i + 1]``, counted from ``start``, where the stretch starts. Most of these are small
    numbers, of which Python keeps one object each. They are there once the words are measured;
    only ``wide`` words may have more than one blank before them.
    """

    __slots__ = ("edges", "end", "folded", "start", "wide")
    edges: list[int]
    wide: bool

    def __init__(self, folded: str, start: int, end: int) -> None:
        """Take ``folded`` from ``start`` to ``end``."""
        self.folded, self.start, self.end = folded, start, end

    def __len__(self) -> int:
        """Count the words."""
        return len(self.edges) - 1

    def text(self, word: int) -> str:
        """Give a word alone."""
        edges, begin = self.edges, self.start
        return self.folded[begin + edges[word] : begin + edges[word + 1]].lstrip()

    def spaced(self, edges: list[int], lengths: bytes) -> list[int]:
        """Count in the blanks beyond one before words, and leave out those at the end."""
        size = len(self.folded[self.start : self.end].rstrip())
        if edges[-1] != size:
            counted, added = list(lengths), 0
            for match in BLANKS.finditer(self.folded, self.start, self.start + size):
                surplus = match.end() - match.start() - 1
                word = bisect_left(edges, match.start() - self.start - added)
                if word < len(counted):
                    counted[word] += surplus
                added += surplus
            edges = list(accumulate(counted, initial=-1))
        if edges[-1] != size:
            words = WORD.findall(self.folded, self.start, self.end)
            edges = list(accumulate(map(len, words), initial=0))
        return edges

    def after(self, place: int) -> int:
        """Give the number of the first word that ends behind a place."""
        return bisect_right(self.edges, place - self.start) - 1

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Give where the words from ``first`` to before ``last`` start and end."""
        edges, begin = self.edges, self.start
        start = begin + edges[first]
        while self.folded[start].isspace():
            start += 1
        return start, begin + edges[last]


def measure(stretches: Iterable[Words], lengths: Iterable[bytes]) -> None:
    """Set the edges of stretches.

    Args:
        stretches: the stretches.
        lengths: for each of them how long its words are, with a blank before each that opens a
            piece; where they do not add up, or are not known, the stretch is cut into words.
    """
    for words, noted in zip(stretches, lengths, strict=False):
        # No blank stands before the first word, one before each other piece.
        edges = list(accumulate(noted, initial=-1))
        words.wide = edges[-1] != words.end - words.start
        if words.wide:
            edges = words.spaced(edges, noted)
        edges[0] = 0
        words.edges = edges


def cut(piece: str) -> list[str]:
    """Cut what stands between blanks into words, the first with a blank before it.

    >>> cut("Lima's")
    [' Lima', "'s"]
    """
    token = " " + piece
    return [token] if piece.isalpha() else WORD.findall(token)


def length(token: str) -> str:
    """Note the length of a token as a letter.

    >>> ord(length(" harbour"))
    8
    """
    return chr(min(len(token), LONG))
