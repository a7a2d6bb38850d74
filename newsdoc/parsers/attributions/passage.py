"""A passage: the words of a block as a string of classes, and its sentences.

``“We tried,” he said. “It failed.”`` is two sentences, ``C_____pVz`` and ``Q____``. Spans are
numbers of words, end exclusive.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import count
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
# The class of a quotation by its last word; else it is by its length.
KINDS = {"c": "C", "z": "Q", "Z": "E"}
LONGEST_SENTENCE = 150
# An interview: so many paragraphs begin with a name and a colon.
SPOKEN = re.compile(r"[ND]N{0,2}k")
TURNS = 3
# What may lead to the name below a quotation.
LED = ("x", "y")
# A sentence ends at a stop, after a quotation that ends in one, and after one that asks or
# exclaims unless a source and a verb follow.
BREAK = re.compile(
    r"[zZQEF](?:(?<=[zZ])[zZ]*j?|(?<=F)"
    r"|(?<=Q)_*(?!_|[cj]|(?:p|n?N{1,4})[Vv]z)"
    r"|(?<=E)_*(?!_|[cj]|[DhNn0uMR]{0,6}[pNn]?A?R?[Vd]|N{1,4}v|N{2,4}c[^zZQESCk\n]{1,15}c[Vvd]|p))"
)


class Passage:
    """The words of a stretch with their classes; ``marked`` has those marked that may be cues."""

    __slots__ = (
        "classes", "dialogue", "first", "marked", "number", "quoted", "quotes", "sentences",
        "signed", "signs", "words",
    )  # fmt: skip

    def __init__(self, number: int, words: Words, classes: str, marked: str) -> None:
        """Take the words as they are; they are not cut into sentences yet."""
        self.number, self.words, self.classes, self.marked = number, words, classes, marked
        self.first = self.dialogue = self.signed = False
        # A colon and a quotation mark if it holds them: some rules need one.
        self.signs = ""
        self.quotes: Sequence[Quote] = ()
        self.quoted: Sequence[tuple[int, int]] = ()
        self.sentences: Sequence[tuple[int, int]] = ()

    def with_quotes(self, quotes: Iterable[Quoted]) -> None:
        """Write each quotation as one word."""
        classes, words = self.classes, self.words
        done, parts = 0, []
        kept: list[Quote] = []
        places: list[tuple[int, int]] = []
        for start, end, quote in quotes:
            first = words.after(start)
            last = words.after(end, first)
            if not done <= first < last or end > words.end:
                continue
            kind = KINDS.get(classes[last - 1]) or ("G" if last - first <= FEW_WORDS else "S")
            if first > done and classes[first - 1] in "xu":
                first -= 1
            if last < len(classes) and classes[last] in "xu":
                last += 1
                last += "".join(words.tokens[last : last + 1]).strip() == "'"
            parts += [classes[done:first], kind, "_" * (last - first - 1)]
            kept.append(quote)
            places.append((first, last))
            done = last
        self.quotes, self.quoted = kept, places
        self.classes = "".join([*parts, classes[done:]])

    def settle(self) -> None:
        """Class the first words of sentences, and note what some rules look for."""
        classes = self.classes
        if "F" in classes:
            classes = classes.replace("F", "N")
        self.classes = uncapped(classes, self.sentences, self.words)
        self.signs = ("k" if "k" in classes else "") + ('"' if self.quotes else "")

    def begin_after(self, place: int) -> None:
        """Leave what stands before a place out of the sentences: the dateline."""
        first = self.words.after(place)
        self.sentences = [(max(a, first), b) for a, b in self.sentences if b > first]

    def form(self, word: int) -> str:
        """Give a word in lower case."""
        return self.words.text(word).lower()


def cut(passages: Iterable[Passage]) -> None:
    """Cut passages into sentences, none longer than a bound; one search finds all their ends."""
    classes = GAP.join([one.classes for one in passages])
    places = [match.span() for match in BREAK.finditer(classes)]
    places.append((len(classes) + 1, 0))
    number = begin = 0
    for passage in passages:
        size = len(passage.classes)
        start, over = begin, begin + size
        found: list[tuple[int, int]] = []
        while places[number][0] < over:
            stop, end = places[number]
            number += 1
            kind = classes[stop]
            if kind in "QEF" and end < over:
                word = passage.words.text(end - begin)
                if not opens(word, classes[end], kind):
                    continue
            found.append((start - begin, end - begin))
            start = end
        if start < over:
            found.append((start - begin, size))
        if size > LONGEST_SENTENCE:
            found = [piece for one in found for piece in capped(passage.classes, *one)]
        passage.sentences = found
        begin = over + 1


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


def uncapped(classes: str, sentences: Iterable[tuple[int, int]], words: Words) -> str:
    """Class the first word of a sentence by its ending: its capital says nothing."""
    changed: list[str] = []
    for start, _ in sentences:
        if classes[start] == "N":
            character = shape(words.text(start))
            if character != "n" and not (
                character in "dg" and classes[start + 1 : start + 2] == "V"
            ):
                changed = changed or list(classes)
                changed[start] = character
    return "".join(changed) if changed else classes


def passages(page: Page, letters: str) -> list[Passage]:
    """Give the passages of a page, whose words have these letters; the first is marked."""
    settled = finish(unmarked(letters))
    quotes = quotations(page)
    starts = [start for start, _, _ in quotes]
    opened = {dateline.start: dateline.end for dateline in page.datelines}
    stretches = [stretch.words for stretch in page.stretches]
    parts = zip(count(), stretches, settled.split(GAP), letters.split(GAP), strict=False)
    result = [Passage(*part) for part in parts]
    if starts:
        quote(result, quotes, starts)
    # What holds no cue, no quotation, no colon and no dash before a name is not read.
    whole = [
        one
        for one in result
        if not one.marked.isascii() or one.quotes or "k" in one.classes or one.classes[:1] in LED
    ]
    cut(whole)
    for passage in whole:
        passage.settle()
        if passage.words.start in opened:
            passage.begin_after(opened[passage.words.start])
    if result:
        result[0].first = True
    if "k" in settled:
        spoken = [one for one in result if "k" in one.classes[:4] and labelled(one)]
        if len(spoken) >= TURNS:
            for one in spoken:
                one.dialogue = True
    return result


def quote(passages: Iterable[Passage], quotes: list[Quoted], starts: list[int]) -> None:
    """Write the quotations of passages, which start at ``starts``, as words."""
    low, start = 0, starts[0]
    for passage in passages:
        words = passage.words
        if start <= words.end:
            high = bisect_right(starts, words.end, low)
            passage.with_quotes(quotes[bisect_left(starts, words.start, low) : high])
            if high == len(starts):
                return
            low, start = high, starts[high]


def quotations(page: Page) -> list[Quoted]:
    """Give the outer quotations of a page, in order."""
    found = [
        (span.start, span.end, quote)
        for quote in page.quotes
        if quote.depth == 0
        for span in quote.spans
    ]
    found.sort(key=itemgetter(0))
    return found


def labelled(passage: Passage) -> bool:
    """Tell whether a passage begins with a name in capitals, or Q or A: ``HOLM: We tried.``"""
    return SPOKEN.match(passage.classes) is not None and passage.words.text(0).isupper()
