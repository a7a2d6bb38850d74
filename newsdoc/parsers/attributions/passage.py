"""A passage: the words of a block as a string of classes, and its sentences.

``“We tried,” he said. “It failed.”`` is two sentences, ``C_____pVz`` and ``Q____``. Spans are
numbers of words, end exclusive.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import itemgetter

from newsdoc.model import Quote
from newsdoc.page import Page
from newsdoc.parsers.attributions.classes import finish, shape, unmarked
from newsdoc.text.alphabets import GAP
from newsdoc.text.words import Words

# Where a quotation stands, and which it is.
Quoted = tuple[int, int, Quote]
FEW_WORDS = 3
# After "p.m." or "U.S." these open a sentence if they have a capital: He, It, The, But.
OPENS_SENTENCE = frozenset("piDhb")
LONGEST_SENTENCE = 150
# An interview: so many paragraphs begin with a name and a colon.
SPOKEN = re.compile(r"[ND]N{0,2}k")
TURNS = 3
# A sentence ends at a stop, after a quotation that ends in one, and after one that asks or
# exclaims unless a source and a verb follow.
BREAK = re.compile(
    r"[zZQEF](?:(?<=[zZ])[zZ]*j?|(?<=F)"
    r"|(?<=Q)_*(?!_|[cj]|(?:p|n?N{1,4})[Vv]z)"
    r"|(?<=E)_*(?!_|[cj]|[DhNn0uMR]{0,6}[pNn]?A?R?[Vd]|N{1,4}v|N{2,4}c[^zZQESCk]{1,15}c[Vvd]|p))"
)


class Passage:
    """The words of a stretch with their classes; ``marked`` has those marked that may be cues."""

    __slots__ = (
        "begins", "classes", "dialogue", "first", "marked", "quotes", "sentences", "signed",
        "words",
    )  # fmt: skip

    def __init__(self, words: Words, marked: str, classes: str, quotes: Sequence[Quoted]) -> None:
        """Write quotations as one word each, and cut into sentences."""
        self.words, self.marked = words, marked
        self.first = self.dialogue = self.signed = False
        self.quotes: list[Quote] = []
        self.begins: list[int] = []
        if quotes:
            classes = self.with_quotes(classes, quotes)
        self.sentences = sentences(classes, words)
        if "F" in classes:
            classes = classes.replace("F", "N")
        self.classes = uncapped(classes, self.sentences, words)

    def with_quotes(self, classes: str, quotes: Sequence[Quoted]) -> str:
        """Write each quotation as one word."""
        ends = self.words.ends
        done, parts = 0, []
        for start, end, quote in quotes:
            first = bisect_right(ends, start)
            last = bisect_right(ends, end)
            if not done <= first < last or end > self.words.end:
                continue
            kind = quote_class(classes, first, last)
            if first > done and classes[first - 1] in "xu":
                first -= 1
            if last < len(classes) and classes[last] in "xu":
                last += 1
                last += "".join(self.words.tokens[last : last + 1]).strip() == "'"
            parts += [classes[done:first], kind, "_" * (last - first - 1)]
            self.quotes.append(quote)
            self.begins.append(first)
            done = last
        return "".join([*parts, classes[done:]])

    def begin_after(self, place: int) -> None:
        """Leave what stands before a place out of the sentences: the dateline."""
        first = bisect_right(self.words.ends, place)
        self.sentences = [(max(a, first), b) for a, b in self.sentences if b > first]

    def start_of(self, word: int) -> int:
        """Tell where a word starts in the text."""
        words = self.words
        return words.ends[word] - len(words.text(word))

    def form(self, word: int) -> str:
        """Give a word in lower case."""
        return self.words.text(word).lower()


def quote_class(classes: str, first: int, last: int) -> str:
    """Class a quotation by how it ends."""
    end = classes[last - 1]
    known = {"c": "C", "z": "Q", "Z": "E"}.get(end)
    return known or ("G" if last - first <= FEW_WORDS else "S")


def sentences(classes: str, words: Words) -> list[tuple[int, int]]:
    """Cut a passage into sentences, none longer than a bound."""
    found: list[tuple[int, int]] = []
    start, size = 0, len(classes)
    for match in BREAK.finditer(classes):
        end = match.end()
        stop = classes[match.start()]
        if stop in "QEF" and end < size and not opens(words.text(end), classes[end], stop):
            continue
        found.append((start, end))
        start = end
    if start < size:
        found.append((start, size))
    if size <= LONGEST_SENTENCE:
        return found
    return [piece for begin, end in found for piece in capped(classes, begin, end)]


def opens(word: str, kind: str, stop: str) -> bool:
    """Tell whether a word may open a sentence after a quotation or after ``U.S.``."""
    if stop == "F":
        return kind in OPENS_SENTENCE and word[0].isupper()
    return not word[:1].islower()


def capped(classes: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a sentence that is too long, but no quotation."""
    while end - start > LONGEST_SENTENCE:
        cut = start + LONGEST_SENTENCE
        while cut < end and classes[cut] == "_":
            cut += 1
        yield start, cut
        start = cut
    if start < end:
        yield start, end


def uncapped(classes: str, found: list[tuple[int, int]], words: Words) -> str:
    """Class the first word of a sentence by its ending: its capital says nothing."""
    changed: list[str] = []
    for start, _ in found:
        if classes[start] == "N":
            character = shape(words.text(start))
            if character != "n" and not (
                character in "dg" and classes[start + 1 : start + 2] == "V"
            ):
                changed = changed or list(classes)
                changed[start] = character
    return "".join(changed) if changed else classes


def passages(page: Page, marked: str) -> list[Passage]:
    """Give the passages of a page, whose words have these classes; the first is marked."""
    outer = sorted(
        [
            (span.start, span.end, quote)
            for quote in page.quotes
            if quote.depth == 0
            for span in quote.spans
        ],
        key=itemgetter(0),
    )
    starts = [start for start, _, _ in outer]
    opened = {dateline.start: dateline.end for dateline in page.datelines}
    result: list[Passage] = []
    classes = finish(unmarked(marked))
    at = 0
    for stretch in page.stretches:
        words = stretch.words
        end = at + len(words.tokens)
        low, high = bisect_right(starts, words.start - 1), bisect_right(starts, words.end)
        passage = Passage(words, marked[at:end], classes[at:end], outer[low:high])
        if words.start in opened:
            passage.begin_after(opened[words.start])
        result.append(passage)
        at = end + len(GAP)
    if result:
        result[0].first = True
    spoken = [one for one in result if "k" in one.classes[:4] and labelled(one)]
    if len(spoken) >= TURNS:
        for one in spoken:
            one.dialogue = True
    return result


def labelled(passage: Passage) -> bool:
    """Tell whether a passage begins with a name in capitals, or Q or A: ``HOLM: We tried.``"""
    return SPOKEN.match(passage.classes) is not None and passage.words.text(0).isupper()
