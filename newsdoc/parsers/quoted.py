"""A quotation in its place, as the rules that tell the kinds of quotes see it."""

from __future__ import annotations

import re

from newsdoc.model import Block
from newsdoc.model.quotes import QuoteKind

FEW_WORDS = 4
NEAR = 60
SENTENCE = 400
LETTERS = re.compile(r"[^\W\d_]+(?:['.-][^\W\d_]+)*")
ENDS = ".!?"
MARKS = ",.;:()"
OPEN_SENTENCE, CLOSE_CLAUSE, AFTER_CLAUSE = ".!?:\"'…>", ".!?,…-", ".!?,;"
Verdict = QuoteKind | None


class Quoted:
    """What stands between two marks, and what stands around them.

    ``pieces`` are the places of the words in each paragraph, if it runs over several; ``first``
    and ``last`` are the outermost characters between the marks, ``before`` and ``after`` the
    closest ones outside that are no blanks, all in the folded text; ``opens_sentence`` tells
    whether a sentence begins with the quotation, ``ends_clause`` whether a sentence or clause ends
    with it. ``previous`` is the quotation before it in the same paragraph, ``kind`` what the rules
    have made of it. :func:`quoted_at` sets the fields, which is quicker than a constructor.
    """

    __slots__ = (
        "after",
        "before",
        "block",
        "depth",
        "end",
        "ends_clause",
        "first",
        "folded",
        "kind",
        "last",
        "opens",
        "opens_sentence",
        "outside",
        "pieces",
        "previous",
        "single",
        "start",
        "until",
    )

    folded: str
    block: Block
    previous: Quoted | None
    kind: Verdict
    depth: int
    single: bool
    pieces: list[tuple[int, int]] | None
    start: int
    end: int
    opens: int
    outside: int
    until: int
    before: str
    after: str
    first: str
    last: str
    opens_sentence: bool
    ends_clause: bool

    def add(self, piece: tuple[int, int] | None, block: Block, outside: int) -> None:
        """Let the quotation run over one more paragraph."""
        if piece:
            self.pieces = self.pieces or [(self.start, self.end)]
            self.pieces.append(piece)
            self.end = piece[1]
        self.outside, self.until = outside, block.end
        self.after = self.folded[outside] if outside < self.until else ""
        self.last = last_of(self.folded, self.end)
        self.ends_clause = self.last in CLOSE_CLAUSE or self.after in AFTER_CLAUSE

    @property
    def few_words(self) -> bool:
        """Tell whether no more than four words stand between the marks."""
        return self.folded.count(" ", self.start, self.end) < FEW_WORDS

    @property
    def words(self) -> list[str]:
        """The first words between the marks."""
        return LETTERS.findall(self.folded, self.start, min(self.end, self.start + 2 * NEAR))

    @property
    def words_before(self) -> list[str]:
        """The words before the opening mark, in the same sentence, the closest last."""
        left = self.folded[max(self.block.start, self.opens - NEAR) : self.opens]
        return bare(last_sentence(left)).split()

    @property
    def two_words_before(self) -> list[str]:
        """The two words before the opening mark, in lower case."""
        left = self.folded[max(self.block.start, self.opens - NEAR) : self.opens]
        return left.lower().rsplit(None, 2)[-2:]

    @property
    def words_after(self) -> list[str]:
        """The words after the closing mark, in the same sentence."""
        right = self.folded[self.outside : min(self.until, self.outside + NEAR)]
        return bare(first_sentence(right)).split()

    @property
    def sentence_before(self) -> list[str]:
        """The words of the sentence before the opening mark, in lower case."""
        return last_words(self.folded[max(self.block.start, self.opens - SENTENCE) : self.opens])

    @property
    def sentence_after(self) -> list[str]:
        """The words of the sentence after the closing mark, in lower case."""
        return first_words(self.folded[self.outside : min(self.until, self.outside + SENTENCE)])


def quoted_at(
    folded: str,
    block: Block,
    outside: tuple[int, int],
    piece: tuple[int, int],
    previous: Quoted | None,
) -> Quoted:
    """Note the place of a pair of marks, from and to ``outside``, in its block."""
    one = Quoted()
    one.folded, one.block, one.previous = folded, block, previous
    one.kind = one.pieces = None
    one.depth, one.single = 0, False
    start, end = one.start, one.end = piece
    opens, past = one.opens, one.outside = outside
    low = block.start
    until = one.until = block.end
    before = folded[opens - 1] if opens > low else ""
    if before == " ":
        before = folded[opens - 2] if opens - 2 > low else " "
        if before.isspace():
            before = folded[low:opens].rstrip()[-1:]
    one.before, one.opens_sentence = before, before in OPEN_SENTENCE
    after = one.after = folded[past] if past < until else ""
    last = folded[end - 1]
    if last in "'\"":
        last = last_of(folded, end)
    one.last = last
    one.first = folded[start]
    one.ends_clause = last in CLOSE_CLAUSE or after in AFTER_CLAUSE
    return one


def last_of(folded: str, end: int) -> str:
    """Give the last character of a quotation, before the marks of one that ends it.

    >>> last_of("They said, 'Go.'", 16)
    '.'
    """
    last = folded[end - 1]
    inside = folded[end - 2 : end - 1]
    return inside if last in "'\"" and inside in CLOSE_CLAUSE else last


def last_words(text: str) -> list[str]:
    """Give the words behind the last full stop in lower case, without marks.

    >>> last_words('It rained. He said the')
    ['he', 'said', 'the']
    """
    return bare(last_sentence(text).lower()).split()


def first_words(text: str) -> list[str]:
    """Give the words before the first full stop in lower case, without marks.

    >>> first_words(' Deal," he said. It rained.')
    ['deal', 'he', 'said']
    """
    return bare(first_sentence(text).lower()).split()


def last_sentence(text: str) -> str:
    """Give what stands behind the last full stop."""
    text = spaced(text)
    if text[-1:] in ENDS:
        return ""
    cut = text.rfind(". ")
    for mark in "!?":
        if mark in text:
            cut = max(cut, text.rfind(mark + " "))
    return text[cut + 1 :]


def first_sentence(text: str) -> str:
    """Give what stands before the first full stop."""
    text = spaced(text)
    if text[-1:] in ENDS:
        text = text[:-1]
    for mark in ENDS:
        if mark in text:
            text = text.partition(mark + " ")[0]
    return text


def spaced(text: str) -> str:
    """Leave out double marks, so that a blank stands behind a full stop."""
    return text.replace('"', "").replace("\n", " ")


def bare(text: str) -> str:
    """Put blanks in the place of marks."""
    for mark in MARKS:
        if mark in text:
            text = text.replace(mark, " ")
    return text
