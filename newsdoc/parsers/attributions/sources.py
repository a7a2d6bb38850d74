"""Sources: the noun phrase left or right of a cue.

``[Merkel’s spokesman, Jon Ek,] {said}``, ``{said} [Lena Ford, head of the river board].``
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cached_property, partial

from newsdoc.lexicon import Lexicon
from newsdoc.parsers.attributions.classes import QUOTED_STARTS
from newsdoc.parsers.attributions.noun_phrases import (
    APPOSED,
    AROUND,
    ARTICLES,
    MAIN_VERB,
    PRONOUN,
    RETIRED,
    SO,
    after_opening,
    behind_quotation,
    behind_setting,
    by_pronoun,
    first_of_run,
    links,
    oddly_made,
    of_contact,
    of_them,
    relative_pronoun,
)
from newsdoc.parsers.attributions.noun_sources import NOUN_ENDS, NounSources
from newsdoc.parsers.attributions.nouns import speakers
from newsdoc.parsers.attributions.openings import PERSON
from newsdoc.parsers.attributions.participles import subject_described
from newsdoc.parsers.attributions.reading import NOBODY, Cue, Source
from newsdoc.parsers.attributions.subjects import before_verb, subject_of

# What stands before a cue and is no noun phrase: who, which, that, it, a comma.
OTHER_SOURCES = frozenset("WwTicy")
# These, or a time between a source and its cue, a quotation, or a determiner.
NO_NOUNS = OTHER_SOURCES | {"M", "_", "D"}
# With what a noun phrase ends in which nothing else is read.
NOUNS = NOUN_ENDS - NO_NOUNS
# With what one ends that is oddly made.
ODD = frozenset("hVdnN")
# Before a noun phrase, what may make it longer or an object.
WIDENING = frozenset("bcevVAdtPoRW")
CLAUSE_OPENS = frozenset("szZlkyfQESbTHj_eM")
INSERTED = frozenset("gdPsRaWwtIHK")
# It was late, those who left said{.}
LAST = re.compile("[zZ]?$")
# What follows a cue if the pronoun before its source is who left: who police said {had} left.
VERBAL = ("A", "v", "V", "d")
# The verbs of an apposition stand in its relative clauses: a party that won, a man who left.
VERBS = re.compile(r"[^WwTVvA]*[VvA]")
# The ministry {in a statement} on Monday
STATED, IN = re.compile(r"(?<=[nN])c?(P[Dh]?[dgnNx0]{0,3}[ng])(?:P?M{1,3})?$"), "in"
# {About} 40% of voters, around half of them
AMOUNT = re.compile("(P(?=0|Do)|Pn(?=0))")
NEARLY = frozenset({"about", "around", "over", "under", "at least", "at most"})
# Vera Holm, {from} the Lund police,
FROM, HOME = "from", re.compile(r"NNcPD?N")
# {Vera Holm,} mayor of Lund, who left,
FULL_NAME = re.compile("N{2,4}c")
# She praised {Vera Holm, a nurse}, saying; but not: “It is late,” said {Vera Holm, a nurse}, saying
OBJECT = re.compile("[^_c]V$")
# Vera Holm, {the mayor} said on Monday, has left: what stands before the comma is what it says.
GOES_ON = re.compile("(?:P?M{1,2})?cR{0,2}[AvVd]")
COMMAS, LONGEST_INSERTED, WHEN = 4, 30, 8


class SourceFinder(NounSources):
    """Finds the source of a cue."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Take the words of a lexicon."""
        self.openers = lexicon["opening_adverbs"]
        self.inclusive = lexicon["inclusive_words"]
        self.unchanged = lexicon["unchanged_verbs"]
        self.channels = lexicon["channels"]
        self.speakers = speakers(lexicon)
        self.described = partial(subject_described, participles=lexicon["participle_cues"])

    def find(self, cues: Iterable[Cue]) -> None:
        """Find the sources that stand before cues."""
        noun_phrase = self.noun_phrase
        for cue in cues:
            classes, low, start = cue.classes, cue.low, cue.start
            if start <= low:
                continue
            last = classes[start - 1]
            if last == "p":
                one: Source | None = (start - 1, start, PRONOUN)
                around = classes[start - 2] in AROUND
                cue.source = by_pronoun(cue, start) or self.far(cue) if around else one
                continue
            if last in NO_NOUNS:
                cue.source = self.before(cue)
                continue
            at = -1
            if last in NOUNS:
                first = first_of_run(classes, low, start)
                place = noun_phrase(classes[first:start])
                at = -1 if place is None else first + place
            if classes[low] in QUOTED_STARTS and (said := behind_quotation(cue, known=at >= 0)):
                cue.source = said
            elif at < 0:
                cue.source = self.far(cue)
            elif classes[at] in "RP" or cue.passage.first:
                cue.source = self.opened(cue, at)
            elif (
                at > low
                and (before := classes[at - 1]) in WIDENING
                # Holm, who police said had left: who is spoken of.
                and not (before == "W" and classes[cue.end : cue.end + 1] in VERBAL)
            ):
                one = self.widened(classes, low, at, start)
                amid = one[2] == "apposition" and GOES_ON.match(classes, cue.end)
                cue.source = (at, start, "near") if amid else one
            else:
                near = (at, start, "near")
                beside = "P" in classes[at:start]
                cue.source = self.before_channel(cue, near) if beside else near

    def opened(self, cue: Cue, start: int) -> Source | None:
        """Find the source in a headline, in *now the mayor said* and in *with two aides saying*."""
        classes, end = cue.classes, cue.start
        if cue.passage.first:
            # "Harbour to reopen as port chief warns"
            start = max(start, classes.rfind("a", start, end - 1) + 1)
        if classes[start] == "P":
            amount = AMOUNT.match(classes, start)
            if amount and " ".join(map(cue.passage.form, range(*amount.span(1)))) in NEARLY:
                return (start, end, "near")
            if classes[cue.word] not in "gI":
                return self.far(cue)
            beside = cue.passage.form(start) == "with"
            return (start + 1, end, "near") if beside else None
        word = cue.passage.form(start) if classes[start] == "R" else ""
        opens = word in self.openers or (word == SO and links(cue, start))
        opens = opens and classes[start + 1] != "d"
        return self.widened(classes, cue.low, start + opens, end)

    def far(self, cue: Cue) -> Source | None:
        """Find a source with more than its noun phrase between it and what opens the sentence."""
        classes, low, start = cue.classes, cue.low, cue.start
        last = classes[start - 1]
        odd = oddly_made(cue) if last in ODD else None
        if odd or last in "eb":
            return odd
        if last == "g" and (said := STATED.search(classes, low, start)):
            filed = cue.passage.form(start - 1) in self.channels
            return self.near(classes, low, said.start()) if filed else None
        noun = last in NOUNS
        if classes[low] in "Psobe":
            source = behind_setting(cue, self.whole) if noun else None
            return source or (self.described(cue) if classes[cue.word] == "V" else None)
        if "W" in classes[low:start]:
            at = after_opening(classes, low, start)
            # Those who were hurt said: not behind a comma, nor before "and said".
            if LAST.match(classes, cue.end):
                at = classes.rfind("c", at, start) + 1 or at
            if "c" not in classes[at:start] and self.relative.fullmatch(classes, at, start):
                return (at, start, "relative")
        if classes[cue.word] not in "Vdv":
            return None
        return self.described(cue) or (of_contact(cue) if noun else None)

    def behind_object(self, cue: Cue) -> Source | None:
        """Find the source of a cue that stands behind an object: none of one in *-ing*."""
        if cue.classes[cue.word] in "gI":
            return None
        return self.described(cue) or cue.source

    def before(self, cue: Cue) -> Source | None:
        """Find the source that stands before a cue."""
        end, low, classes = cue.start, cue.low, cue.classes
        last = classes[end - 1]
        if last == "M":
            when = self.when.search(classes, max(low, end - WHEN), end)
            if when and when.start() > low:
                end = when.start()
                last = classes[end - 1]
                if last == "d" and end - 1 > low:
                    # "data released on Tuesday"
                    noun = self.near(classes, low, end - 1)
                    return noun and (noun[0], cue.start, "dated" if noun[2] == "near" else noun[2])
        if last not in OTHER_SOURCES:
            article = last == "D" and cue.passage.form(end - 1) in ARTICLES
            noun = None if article else self.near(classes, low, end)
            noun = noun and self.before_channel(cue, noun)
            if noun or last != "_" or not PERSON.fullmatch(classes, low, end):
                return noun or self.without_noun(cue, end)
            last = "c"
        if last == "c":
            found = (
                self.inserted(classes, low, end - 2) if classes[end - 3 : end] == "cRc" else None
            )
            return self.with_openings(cue, found or self.inserted(classes, low, end), end)
        if last == "y":
            dash = classes.rfind("y", max(low, end - LONGEST_INSERTED), end - 1)
            found = self.with_insertion(classes, low, dash, end) if dash > low else None
            return self.with_openings(cue, found, end)
        if last == "i":
            return self.before_dummy(cue, end)
        return relative_pronoun(cue, end)

    def without_noun(self, cue: Cue, end: int) -> Source | None:
        """Find the source that ends in no noun phrase: *those who saw her on Monday said*."""
        if end < cue.start and "W" in cue.classes[cue.low : end]:
            return self.far(cue)
        return self.behind_object(cue) if cue.classes[end - 1] == "n" else None

    def before_dummy(self, cue: Cue, end: int) -> Source | None:
        """Tell what *it*, *there* and *here* are: a source, nobody, part of *officials here*."""
        if cue.passage.form(end - 1) == "it":
            return (end - 1, end, "it")
        if end - 1 == cue.low or cue.classes[end - 2] not in "NnD":
            return (end - 1, end, NOBODY)
        noun = self.near(cue.classes, cue.low, end - 1)
        return noun and (noun[0], end, noun[2])

    def before_channel(self, cue: Cue, source: Source) -> Source:
        """Leave out in what somebody says it: *the ministry in a statement*, not *a hole in it*."""
        start, end, how = source
        stated = STATED.search(cue.classes, start, end) if "P" in cue.classes[start:end] else None
        if stated is None or cue.passage.form(stated.end(1) - 1) not in self.channels:
            return source
        place = stated.start()
        speaks = cue.classes[place - 1] == "N" or cue.passage.form(place - 1) in self.speakers
        said = cue.passage.form(stated.start(1)) == IN
        return (start, place, how) if speaks and said else source

    def with_openings(self, cue: Cue, source: Source | None, end: int) -> Source | None:
        """Look at the words that open a source and what is inserted behind it."""
        if source is None:
            return None
        start, stop, how = source
        if cue.classes[start] == "R" and cue.passage.form(start) in self.openers:
            start += 1
        if cue.classes[cue.word] in "gI" and cue.classes[cue.start] in "gIR":
            # She went to Bonn, by the sea, {saying} it was late: none stands beside the cue.
            if how == "inserted" or OBJECT.search(cue.classes, max(cue.low, start - 2), start):
                return None
            if how == "apposition":
                return (start, before_verb(cue, start, stop, self.unchanged), how)
        if how == "inserted":
            opened = cue.passage.form(stop + 1)
            home = opened == FROM and HOME.match(cue.classes, stop - 2)
            if home or opened in self.inclusive:
                return (start, end - 1, "apposition")
        return self.before_channel(cue, (start, stop, how))

    def inserted(self, classes: str, low: int, end: int) -> Source | None:
        """Find the noun phrase before ``, the mayor of Bonn, said``."""
        found: Source | None = None
        comma, bound = end - 1, max(low, end - LONGEST_INSERTED)
        for _ in range(COMMAS):
            comma = classes.rfind("c", bound, comma)
            if comma <= low:
                break
            one = self.with_insertion(classes, low, comma, end)
            if one is None:
                continue
            if found and one[0] < after_opening(classes, low, end):
                return found
            if one[0] == low or classes[one[0] - 1] in CLAUSE_OPENS:
                return one
            if found is None or (
                found[2] == "apposition" and FULL_NAME.fullmatch(classes, one[0], found[0])
            ):
                found = one
        return found

    def with_insertion(self, classes: str, low: int, comma: int, end: int) -> Source | None:
        """Tell what the words from a comma to the cue are to the noun phrase before them."""
        opened = classes[comma + 1]
        if opened not in APPOSED and opened not in INSERTED:
            return None
        verbs = MAIN_VERB if opened in "Ww0" else VERBS
        noun = None if verbs.match(classes, comma + 1, end) else self.near(classes, low, comma)
        if noun is None:
            return None
        start, stop, how = noun
        if how == "object" or classes[start:stop] == "0":
            return None
        if how == PRONOUN:
            start, stop, how = of_them(classes, low, noun)
        full_name = classes[start:stop].partition("c")[0].endswith("NN")
        apposed = opened in APPOSED or RETIRED.fullmatch(classes, comma + 1, end)
        if (apposed and how != PRONOUN) or (opened == "W" and full_name):
            return (start, end - (classes[end - 1] != "_"), "apposition")
        return (start, stop, "inserted") if opened in INSERTED else None

    @cached_property
    def subject(self) -> Callable[[Cue], Source | None]:
        """Finds the subject of the sentence, for a verb that stands far from it."""
        plain, unchanged, speakers = self.plain, self.unchanged, self.speakers
        return partial(subject_of, plain=plain, unchanged=unchanged, speakers=speakers)
