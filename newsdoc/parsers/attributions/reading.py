"""A reading: one way to understand a cue, in numbers of words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Mapping

from newsdoc.parsers.attributions.passage import Passage, Passages
from newsdoc.parsers.attributions.sentences import enclosing
from newsdoc.span import draft

Piece = tuple[int, int]
# Where a source stands, from word to word, and how it was found.
Source = tuple[int, int, str]
# How a source was found that is none: "There are fears".
NOBODY = "there"
# How one was found whose a noun is: "her refusal to pay".
OWNED = "owned"


class Cue:
    """A word that may be a cue, with the auxiliaries before it and the particles after it."""

    __slots__ = (
        "classes",
        "end",
        "form",
        "high",
        "low",
        "open",
        "passage",
        "passive",
        "phrase",
        "sentence",
        "signs",
        "source",
        "start",
        "word",
    )

    def __init__(
        self, passage: Passage, sentence: Piece, word: int, form: str = "", signs: str = ""
    ) -> None:
        """Make the cue of a word alone."""
        self.passage, self.classes = passage, passage.classes
        self.sentence = sentence[0]
        # What is read of the sentence: what stands in brackets is read on its own.
        self.low, self.high = sentence
        self.word = self.start = word
        self.end = word + 1
        self.form = self.phrase = form or passage.form(word)
        self.passive = False
        # What its passage or, behind it, its sentence holds that some rules need.
        self.signs = signs
        # Where the content begins that is still to be ended.
        self.open = 0
        self.source: Source | None = None

    @property
    def adjacent(self) -> Source | None:
        """The source, if a noun phrase stands before the cue with something before it."""
        source = self.source
        return source if source and source[2] != "who" and source[0] > self.low else None


# Makes a cue without fields: quicker than the class.
CueDraft = draft(Cue)


class Reading:
    """A cue with its source and content.

    ``how`` says how the source was found: *shared* is that of the cue before it, or the subject of
    the sentence. ``more`` holds passages that go on with the content, or lead to it;
    ``awaits`` says that the content is still to come. ``next`` is the class of what follows the
    cue and what belongs to it. ``within`` is the reading in whose content the cue stands.
    """

    __slots__ = (
        "addressee",
        "awaits",
        "content",
        "cue",
        "how",
        "more",
        "next",
        "points",
        "rule",
        "source",
        "within",
    )

    def __init__(
        self,
        cue: Cue,
        source: Piece | Source | None,
        content: list[Piece],
        how: str = "",
        addressee: Piece | Source | None = None,
    ) -> None:
        """Read a cue."""
        self.cue = cue
        self.source = source
        self.content = content
        self.how = how or (cue.source[2] if cue.source else "none")
        self.addressee = addressee
        self.more: tuple[Passage, ...] = ()
        self.awaits = False
        self.rule = self.next = ""
        self.points = 0
        self.within: Reading | None = None

    @property
    def quoting(self) -> bool:
        """Whether the content holds a quotation of more than a word."""
        find = self.cue.classes.find
        for start, end in self.content:  # noqa: SIM110 - a generator takes longer
            if find("_", start, end) >= 0:
                return True
        return False


def found(cue: Cue) -> Source | None:
    """Give the source that stands before a cue: none in *There are fears that …*."""
    source = cue.source
    return source if source and source[2] != NOBODY else None


def cues_at(
    read: Passages,
    places: Iterable[int],
    forms: Mapping[str, str],
    bare: Mapping[str, Collection[str]],
) -> list[Cue]:
    """Make cues of words, each with its sentence.

    Where nothing is quoted, those of ``bare`` are none unless one of their particles follows.
    """
    classes, begins, ends, opened = read.classes, read.begins, read.ends, read.opened
    number = over = high = 0
    that = closed = -1
    cues: list[Cue] = []
    for place in places:
        if place >= over:
            number = bisect_right(begins, place, number) - 1
            passage, begin, over = read[number], begins[number], begins[number + 1] - 1
            words, inner, high = passage.words, passage.classes, 0
            edges, folded, start = words.edges, words.folded, words.start
        word = place - begin
        token = folded[start + edges[word] : start + edges[word + 1]]
        form = forms.get(token) or token.lstrip().lower()
        if (
            form in bare
            and not passage.quotes
            and (place + 1 == over or passage.form(word + 1) not in bare[form])
        ):
            continue
        if place >= high:
            nth = bisect_right(ends, place)
            low, high = ends[nth - 1], ends[nth]
            first = low - begin if low > begin else 0
            last = high - begin if high < over else over - begin
            if closed < place:
                # The next bracket that closes, or the end.
                closed = classes.find("j", place) % (len(classes) + 1)
            bracketed = closed < high or inner[first] == "f"
            if that < place:
                # The next *that*, or the end.
                that = classes.find("T", place) % (len(classes) + 1)
            signs = passage.signs
            if passage.quotes and opened[bisect_left(opened, place)] >= high:
                signs = signs.replace('"', "")
            if that < high:
                signs += "T"
        cue = CueDraft()
        cue.passage, cue.classes, cue.signs = passage, inner, signs
        cue.sentence = cue.low = first
        cue.high = last
        if bracketed:
            cue.low, cue.high = enclosing(inner, first, last, word)
        cue.word = cue.start = word
        cue.end = word + 1
        cue.form = cue.phrase = form
        cue.passive, cue.open, cue.source = False, 0, None
        cues.append(cue)
    return cues
