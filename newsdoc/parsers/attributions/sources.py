"""Sources: the noun phrase left or right of a cue.

``[Merkel’s spokesman, Jon Ek,] {said}``, ``{said} [Lena Ford, head of the river board].``
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cached_property, lru_cache

from newsdoc.parsers.attributions.phrases import (
    BEFORE_CUE,
    INVERTED,
    NAME_LIST,
    NOUN_PHRASE,
    PLAIN_PIECES,
    RELATIVE,
    phrase,
)
from newsdoc.parsers.attributions.reading import NOBODY, Cue, Source, source_of

# What a noun phrase may hold, read leftwards from the cue; with what it opens, after what.
RUN = "DhnN0dgRuxMeoPtafjG"
OPENS = frozenset("DhnN0gdGRx")
AFTER = frozenset("eMRba")
# What stands before a cue and is no noun phrase: who, which, that, it, a comma.
OTHER_SOURCES = frozenset("WwTicy")
# These, or a time between a source and its cue.
NO_NOUNS = OTHER_SOURCES | {"M"}
CLAUSE_OPENS = frozenset("szZlkyfQESbTHj_eM")
APPOSED = frozenset("DhnN0o")
INSERTED = frozenset("gdPsRaWwtIHK")
VERBS = frozenset("VvA")
CLAUSE_PRONOUNS = frozenset("WwT")
# "Hours later, Ms. Ek returned": what stands before the subject.
LATER = re.compile(r"[RM]{0,3}c(?=[DhN]{1,4}n?[AR]{0,3}[Vvd]|p)")
# What stands before the main clause and ends in a comma, and a place that goes on with it.
OPENINGS = frozenset("PMgdatsH")
PLACE = re.compile(r"(?<=N)cN{1,2}c(?=[DhN]{1,4}n{0,3}[AR]{0,3}[Vvd]|p|[PM])")
APPOSITION = re.compile(
    r"(?P<apposed>c[DhnN0][^VkQESC]{0,25}|(?<=NN)cW[^VkQESC]{0,25})c(?=[AR]{0,3}[Vvd])"
)
# “We tried,” Vera Holm, who led the crew said; “we tried,” a friend, Vera Holm said.
SPEAKER = re.compile(r"[QESC]_++(N{2,5}c[WDhn][^cQESCk]{2,20}|Dn{1,3}cN{2,4})")
# Whatever stands between a quotation that ends in a comma and its cue.
SPOKEN = re.compile(r"[CE]_{3,}+([^cQESCVvAdkyz_]{1,10})")
FOLLOWS_SUBJECT = frozenset("VvAdRnW")
WHEN_BEFORE_VERB = re.compile(r"P?M{1,3}[AR]{0,3}[Vvd]")
LONGEST, COMMAS, LONGEST_INSERTED, WHEN = 40, 4, 30, 6
REMEMBERED = 5_000


class SourceFinder:
    """Finds the source of a cue."""

    @cached_property
    def whole(self) -> re.Pattern[str]:
        """A noun phrase."""
        return phrase(NOUN_PHRASE)

    @cached_property
    def plain(self) -> re.Pattern[str]:
        """A noun phrase without words in -ed, which may be the verb of the sentence."""
        return phrase(NOUN_PHRASE, PLAIN_PIECES)

    @cached_property
    def listed(self) -> re.Pattern[str]:
        """Names in a list."""
        return phrase(NAME_LIST)

    @cached_property
    def relative(self) -> re.Pattern[str]:
        """A noun phrase with a relative clause."""
        return phrase(RELATIVE)

    @cached_property
    def inverted(self) -> re.Pattern[str]:
        """A source after its cue."""
        return phrase(INVERTED)

    @cached_property
    def when(self) -> re.Pattern[str]:
        """A time between a source and its cue."""
        return phrase(BEFORE_CUE)

    def find(self, cues: Iterable[Cue]) -> None:
        """Find the sources that stand before cues."""
        noun_phrase = self.noun_phrase
        for cue in cues:
            classes, low, start = cue.classes, cue.low, cue.start
            if start > low:
                last = classes[start - 1]
                if last == "p":
                    cue.source = source_of((start - 1, start, "pronoun"))
                elif last in NO_NOUNS:
                    cue.source = self.before(cue)
                else:
                    first = first_of_run(classes, low, start)
                    place = noun_phrase(classes[first:start])
                    if classes[low] in "QESC":
                        cue.source = behind_quotation(cue, known=place is not None)
                    if place is not None and cue.source is None:
                        cue.source = self.widened(classes, low, first + place, start)

    def before(self, cue: Cue) -> Source | None:
        """Find the source that stands before a cue."""
        end, low = cue.start, cue.low
        if end <= low:
            return None
        classes = cue.classes
        last = classes[end - 1]
        if last == "M":
            when = self.when.search(classes, max(low, end - WHEN), end)
            if when and when.start() > low:
                end = when.start()
                last = classes[end - 1]
        if last not in OTHER_SOURCES:
            return self.near(classes, low, end)
        if last == "c":
            return self.inserted(classes, low, end)
        if last == "y":
            dash = classes.rfind("y", max(low, end - LONGEST_INSERTED), end - 1)
            return self.with_insertion(classes, low, dash, end) if dash > low else None
        if last == "i":
            return self.before_dummy(cue, end)
        return source_of((end - 1, end, "who"))

    def before_dummy(self, cue: Cue, end: int) -> Source | None:
        """Tell what *it*, *there* and *here* are: a source, nobody, part of *officials here*."""
        if cue.passage.form(end - 1) == "it":
            return source_of((end - 1, end, "it"))
        if end - 1 == cue.low or cue.classes[end - 2] not in "NnD":
            return source_of((end - 1, end, NOBODY))
        noun = self.near(cue.classes, cue.low, end - 1)
        return noun and source_of((noun.start, end, noun.how))

    def near(self, classes: str, low: int, end: int) -> Source | None:
        """Find the noun phrase that ends where the cue begins."""
        if classes[end - 1] == "p":
            return source_of((end - 1, end, "pronoun"))
        first = first_of_run(classes, low, end)
        place = self.noun_phrase(classes[first:end])
        return None if place is None else self.widened(classes, low, first + place, end)

    @cached_property
    def noun_phrase(self) -> Callable[[str], int | None]:
        """Tells where the noun phrase begins that ends a run of words; remembers runs."""
        return lru_cache(REMEMBERED)(self.noun_phrase_in)

    def noun_phrase_in(self, run: str) -> int | None:
        """Tell where the noun phrase begins that ends a run of words."""
        for start, opened in enumerate(run):
            if opened not in OPENS or (start and run[start - 1] not in AFTER):
                continue
            if self.whole.fullmatch(run, start):
                return start
        return None

    def widened(self, classes: str, low: int, start: int, end: int) -> Source:
        """Take in what else belongs to a noun phrase: a list of names, a relative clause."""
        before = classes[start - 1] if start > low else "z"
        if before == "c":
            names = start - 1
            while names > low and classes[names - 1] in "Nc":
                names -= 1
            if "e" in classes[start:end] and self.listed.fullmatch(classes, names, end):
                return source_of((names, end, "list"))
            if names == low and start - names > 2 and "c" not in classes[low : start - 1]:  # noqa: PLR2004
                return source_of((low, end, "apposition"))
        elif before in "vVAdtPo":
            at = after_opening(classes, low, start)
            if CLAUSE_PRONOUNS.intersection(classes[at:end]) and self.relative.fullmatch(
                classes, at, end
            ):
                return source_of((at, end, "relative"))
            return source_of((start, end, "near" if before == "V" else "object"))
        return source_of((start, end, "near"))

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
            if found and one.start < after_opening(classes, low, end):
                return found
            if one.start == low or classes[one.start - 1] in CLAUSE_OPENS:
                return one
            found = found or one
        return found

    def with_insertion(self, classes: str, low: int, comma: int, end: int) -> Source | None:
        """Tell what the words from a comma to the cue are to the noun phrase before them."""
        noun = self.near(classes, low, comma)
        if noun is None or noun.how == "object":
            return None
        opened = classes[comma + 1]
        verbs, _, _ = classes[comma:end].partition("cW")
        if opened not in "Ww" and not VERBS.isdisjoint(verbs):
            return None
        full_name = classes[noun.start : noun.end].endswith("NN")
        if (opened in APPOSED and noun.how != "pronoun") or (opened == "W" and full_name):
            return source_of((noun.start, end - 1, "apposition"))
        if opened in INSERTED:
            return source_of((noun.start, noun.end, "inserted"))
        return None

    def subject(self, cue: Cue) -> Source | None:
        """Find the subject of the sentence, for a verb that stands far from it."""
        classes, end = cue.classes, cue.start
        at = after_opening(classes, cue.low, end)
        match = self.plain.match(classes, at, end)
        if match:
            later = LATER.match(classes, match.end(), end)
            if later and (classes[at] != "N" or later[0] != "c"):
                at = later.end()
                match = self.plain.match(classes, at, end)
        if not match:
            return None
        done = match.end()
        follows = classes[done : done + 1]
        if follows == "c":
            apposed = APPOSITION.match(classes, done, end)
            done = apposed.end("apposed") if apposed else done
        elif follows in ("P", "M"):
            if not WHEN_BEFORE_VERB.match(classes, done, end):
                return None
        elif follows not in FOLLOWS_SUBJECT:
            return None
        return source_of((at, done, "subject"))


def behind_quotation(cue: Cue, *, known: bool) -> Source | None:
    """Find the source between a quotation and its cue that holds more than a noun phrase."""
    said = SPEAKER.fullmatch(cue.classes, cue.low, cue.start)
    if said is None and not known:
        said = SPOKEN.fullmatch(cue.classes, cue.low, cue.start)
    return Source(said.start(1), cue.start, "near") if said else None


def first_of_run(classes: str, low: int, end: int) -> int:
    """Tell where the words begin that a noun phrase that ends at ``end`` may hold."""
    bound = end - LONGEST if end - low > LONGEST else low
    first = bound + len(classes[bound:end].rstrip(RUN))
    while first > bound and classes[first - 1] == "_":
        opened = bound + len(classes[bound:first].rstrip("_")) - 1
        if opened < bound or classes[opened] != "G":
            break
        first = bound + len(classes[bound:opened].rstrip(RUN))
    if first > bound and classes[first - 1] == "c":
        # A comma in brackets: (Lab, Netherby North).
        opened = classes.rfind("f", bound, first)
        if opened >= 0 and 0 <= classes.find("j", opened, end) > first:
            first = bound + len(classes[bound:opened].rstrip(RUN))
    return first


def after_opening(classes: str, at: int, end: int) -> int:
    """Tell where the main clause begins: after *But*, after *On Friday in Aspen, Colo.,*."""
    at = end - len(classes[at:end].lstrip("bRe"))
    comma = at
    while comma >= 0 and (classes[at] in OPENINGS or classes[at : at + 2] == "iP"):
        comma = classes.find("c", at, end)
        if comma >= 0:
            place = PLACE.match(classes, comma, end)
            at = place.end() if place else comma + 1
    return end - len(classes[at:end].lstrip("bsRTHe"))
