"""Passages: the words of blocks as strings of classes, and their sentences.

``“We tried,” he said. “It failed.”`` is two sentences, ``C_____pVz`` and ``Q____``. Spans are
numbers of words, end exclusive.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import accumulate, pairwise
from operator import itemgetter

from newsdoc.lexicon import Lexicon
from newsdoc.model import Dateline, Quote
from newsdoc.page import Page
from newsdoc.parsers.attributions.classes import (
    ACRONYM,
    PER,
    finish,
    lower_class,
    unmarked,
)
from newsdoc.parsers.attributions.compounds import without_compounds
from newsdoc.parsers.attributions.sentences import LONGEST_SENTENCE, capped, ends, uncapped
from newsdoc.parsers.attributions.stating import STATE, STATES, stated
from newsdoc.parsers.attributions.whole_names import SIGN, WHICH, completed
from newsdoc.text.alphabets import GAP
from newsdoc.text.words import Words

# Where a quotation stands, and which it is.
Quoted = tuple[int, int, Quote]
FEW_WORDS = 3
# The class of a quotation by its last word; else it is by its length.
KINDS = {"c": b"C", "z": b"Q", "Z": b"E"}
# The marks around a quotation; two side by side have been taken for a dash.
MARKS = "xuy"
# An interview: so many paragraphs begin with a name, perhaps with a role or party, and a colon.
SPOKEN = re.compile(r"[NDAP]N{0,4}(?:cN{1,5}|fN(?:xN)?j)?k")
TURNS = 3
SHORT_TURN = 8
# Per {the Post, Ek will leave}.
CITES = re.compile(r"D?[NF]{1,5}c(?:[pi]|[DhnN0][DhnN0u]{0,5})[AR]{0,3}(?:[AVv](?!c)|d(?![cP]))")
# So many words on either side of one in capitals tell whether all of them are.
AROUND = 2


class Passage:
    """The words of a stretch with their classes.

    ``begin`` is the place of its first word on the page, ``ends`` has the places where the
    sentences of the page end. ``signs`` has a colon and a quotation mark if it holds them: some
    rules need one. What is not quoted holds no quotations. :class:`Passages` sets the fields, which
    is quicker than to hand them on.
    """

    __slots__ = (
        "begin", "classes", "dialogue", "ends", "first", "number", "quoted", "quotes", "signed",
        "signs", "words",
    )  # fmt: skip

    number: int
    words: Words
    classes: str
    begin: int
    ends: list[int]
    first: bool
    dialogue: bool
    signed: bool
    signs: str
    quotes: Sequence[Quote]
    quoted: Sequence[tuple[int, int]]

    @property
    def sentences(self) -> list[tuple[int, int]]:
        """Where the sentences stand; a dateline is one."""
        begin, size = self.begin, len(self.classes)
        low = bisect_right(self.ends, begin)
        cuts = self.ends[low : bisect_left(self.ends, begin + size, low)]
        return list(pairwise([0, *[cut - begin for cut in cuts], size]))

    def form(self, word: int) -> str:
        """Give a word in lower case; so often asked that it is cut here."""
        words = self.words
        edges, begin = words.edges, words.start
        return words.folded[begin + edges[word] : begin + edges[word + 1]].lstrip().lower()


class Passages(list[Passage]):
    """The passages of a page, whose words are one string of classes with a gap behind each.

    The number of a word in that string is its *place*. ``letters`` has the words marked that may
    be cues, ``begins`` the places where passages begin, ``ends`` those where sentences end,
    ``opened`` those where quotations do, ``quoted`` the quotations of each passage and where in it
    they stand, ``colons`` the passages that hold a colon.
    """

    def __init__(self, stretches: list[Words], letters: str, documents: Collection[str]) -> None:
        """Take the words as they are; ``documents`` are the nouns behind which *states* is said."""
        super().__init__()
        self.stretches = stretches
        # A passage has as many edges as words and a gap; without passages there is the gap alone.
        lengths = [len(words.edges) for words in stretches] or [1]
        self.longest = max(lengths)
        self.begins = list(accumulate(lengths, initial=0))
        if STATE in letters or STATES in letters:
            letters = stated(letters, self.token, documents)
        self.letters = (without_compounds(letters) + GAP).encode("latin-1")
        self.classes = finish(unmarked(self.letters))
        self.ends: list[int] = []
        self.opened: list[int] = []
        self.colons: list[Passage] = []
        self.quoted: dict[int, tuple[list[Quote], list[tuple[int, int]]]] = {}

    def token(self, place: int) -> str:
        """Give the word at a place."""
        number = bisect_right(self.begins, place) - 1
        return self.stretches[number].text(place - self.begins[number])

    def settle(self, lexicon: Lexicon) -> None:
        """Class *WHO* as a name, but not *I AM*, nor where the words around it are in capitals."""
        written, begins = list(self.classes), self.begins
        place = self.classes.find(ACRONYM)
        while place >= 0:
            number = bisect_right(begins, place) - 1
            low = max(begins[number], place - AROUND)
            high = min(begins[number + 1] - 1, place + AROUND + 1)
            words = [self.token(n) for n in range(low, high) if n != place]
            names = not any(map(str.isupper, words)) or any(map(str.islower, words))
            if self.token(place).strip() == PER:
                opens = place == begins[number] or written[place - 1] in "zZ"
                written[place] = "P" if opens and CITES.match(self.classes, place + 1) else "N"
            elif written[place - 1 : place] == ["p"] or not names:
                written[place] = lower_class(self.token(place), lexicon)
            else:
                written[place] = "N"
            place = self.classes.find(ACRONYM, place + 1)
        self.classes = "".join(written)

    def quote(self, quotes: Iterable[Quoted]) -> None:
        """Write each quotation that stands in one passage as one word."""
        classes, begins, stretches = self.classes, self.begins, self.stretches
        opened: list[int] = []
        written = bytearray(classes, "ascii")
        starts = [words.start for words in stretches]
        origin = stop = 0
        done = -1
        for start, end, quote in quotes:
            if not origin <= start < stop:
                number = bisect_right(starts, start) - 1
                words, begin = stretches[number], begins[number]
                origin, stop, edges = words.start, words.end, words.edges
                if done < begin:
                    done = begin
                    kept: list[Quote] = []
                    places: list[tuple[int, int]] = []
            if end > stop or start < origin:
                continue
            first = begin + bisect_right(edges, start - origin) - 1
            last = begin + bisect_right(edges, end - origin) - 1
            if not done <= first < last:
                continue
            final, few = classes[last - 1], last - first <= FEW_WORDS
            if final in "xu" and not few:
                # The mark of a quotation inside it.
                final = classes[last - 2]
            kind = KINDS.get(final) or (b"G" if few else b"S")
            low = first - (first > done and classes[first - 1] in MARKS)
            high = last
            if classes[last] in MARKS:
                high += 1
                if classes[high] == "u" and self.token(high) == "'":
                    # The mark of a quotation inside it ends it too, unless it opens the next one.
                    after = origin + edges[high + 1 - begin]
                    high += not words.folded[after : after + 1].isalnum()
            written[low:high] = kind.ljust(high - low, b"_")
            opened.append(low)
            if not kept:
                self.quoted[number] = (kept, places)
            kept.append(quote)
            places.append((low - begin, high - begin))
            done = high
        self.classes = written.decode()
        self.opened = [*opened, len(classes)]

    def cut(self, datelines: Iterable[Dateline]) -> None:
        """Cut the page into sentences, and class their first words."""
        begins = self.begins
        found = ends(self.classes, self.token)
        if self.longest > LONGEST_SENTENCE:
            found = capped(self.classes, found, begins)
        classes = self.classes.replace("F", "N") if "F" in self.classes else self.classes
        self.classes = uncapped(classes, (*found[:-1], *begins[:-1]), self.letters)
        for dateline in datelines:
            self.begin_after(dateline, found)
        self.ends = found

    def begin_after(self, dateline: Dateline, found: list[int]) -> None:
        """Make a dateline that opens a passage a sentence of its own."""
        for words, begin in zip(self.stretches, self.begins, strict=False):
            if words.start == dateline.start:
                end = begin + words.after(dateline.end)
                found[bisect_right(found, begin) : bisect_right(found, end)] = [end]
                return

    def make(self, places: Collection[str]) -> None:
        """Make the passages, and note what some rules look for; ``places`` take no turns."""
        begins, ends = self.begins, self.ends
        written = zip(self.stretches, self.classes.split(GAP), begins, strict=False)
        for number, (words, classes, begin) in enumerate(written):
            one = Passage()
            one.number, one.words, one.classes = number, words, classes
            one.begin, one.ends = begin, ends
            one.first = one.dialogue = one.signed = False
            one.signs, one.quotes, one.quoted = "", (), ()
            self.append(one)
        for number, (quotes, quoted) in self.quoted.items():
            passage = self[number]
            passage.quotes, passage.quoted, passage.signs = quotes, quoted, '"'
        place = self.classes.find("k")
        spoken: dict[str, list[Passage]] = {}
        while place >= 0:
            number = bisect_right(begins, place) - 1
            passage = self[number]
            passage.signs += "k"
            self.colons.append(passage)
            if SPOKEN.match(passage.classes):
                spoken.setdefault(label(passage), []).append(passage)
            place = self.classes.find("k", begins[number + 1])
        speakers = [
            name
            for name in spoken
            if speaks(name, spoken) and name.rpartition(" ")[2].lower() not in places
        ]
        turns = [one for name in speakers for one in spoken[name]]
        if len(turns) >= TURNS:
            for passage in turns:
                passage.dialogue = True
        if self:
            self[0].first = True


def passages(page: Page, letters: str) -> Passages:
    """Give the passages of a page, whose words have these letters."""
    words = [stretch.words for stretch in page.stretches]
    found = Passages(words, letters, page.lexicon["stating_nouns"])
    if ACRONYM in found.classes:
        found.settle(page.lexicon)
    quotes = quotations(page)
    if quotes:
        found.quote(quotes)
    classes = found.classes
    if SIGN.search(classes) or ("Z" in classes and WHICH in classes):
        found.classes = completed(classes, found.token)
    found.cut(page.datelines)
    found.make(page.lexicon["speaking_places"])
    return found


def quotations(page: Page) -> list[Quoted]:
    """Give the outer quotations of a page, in order."""
    found = [
        (span.start, span.end, quote)
        for quote in page.quotes
        if not quote.depth
        for span in quote.spans
    ]
    found.sort(key=itemgetter(0))
    return found


def label(passage: Passage) -> str:
    """Give what stands before the first colon of a passage."""
    words = passage.words
    start, end = words.span(0, passage.classes.index("k"))
    return words.folded[start:end]


def speaks(name: str, spoken: Mapping[str, Sequence[Passage]]) -> bool:
    """Tell whether a label names a speaker: ``HOLM``, ``Q``; *Vera Holm* twice, or with ``VH``.

    What such a speaker says is a sentence, and not always a short one.
    """
    if name.split(" ", 1)[0].isupper():
        return True
    said = [passage.classes for passage in spoken[name]]
    initials = "".join([word[0] for word in name.split()])
    again = len(said) > 1 or (len(initials) > 1 and initials in spoken)
    whole = all(classes[-1] in "zZQE_" for classes in said)
    return again and whole and max(map(len, said)) > SHORT_TURN
