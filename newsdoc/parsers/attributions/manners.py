"""Rules for what leads to a quotation without a verb of saying: a manner, a gesture, a reply.

``Vera Holm is blunt. “We tried.”``, ``She shrugs. “We tried.”``, ``Her answer: “We tried.”``
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property

from newsdoc.parsers.attributions.classes import QUOTATION, QUOTED_STARTS
from newsdoc.parsers.attributions.labels import Labels
from newsdoc.parsers.attributions.participles import NAMES, described, named, undergoes
from newsdoc.parsers.attributions.passage import Passage
from newsdoc.parsers.attributions.reading import Cue, Piece, Reading
from newsdoc.rules import rule

# Perhaps what opens the sentence; who it is, with an apposition; how they are or what they do,
# perhaps with a word more.
SHOWN = re.compile(
    r"(?:[^QESCG_]{0,40}?c|[be])??"
    r"(?P<source>p|[DhnN0](?:[nN0uxgd]|e[Dh]?){0,8}(?:c[DhnN0][^VvAcQESC_k]{0,14}c)?)"
    r"(?:(?P<are>A{1,2}R{0,2}[nRd])|R?(?:[nvdV]c?e?R?)?(?P<do>[nvdV]))(?:R|hn|P[DhnN]{1,4})?[zk]"
)
# Her blunt answer: “We tried.” Her advice to others? “We tried.”
OWN = r"(?:(?P<her>h)|(?P<name>[DhnN]{1,6}u))[nd]{0,2}?(?P<noun>n)"
REPLY = re.compile(rf"[be]?{OWN}(?:[Pto][DhnNp]{{1,4}})?[kZ]")
# “We tried,” was her answer.
VERDICT = re.compile(rf"(?P<quote>[QESC]_+)A{OWN}(?=[zPc]|$)")
# How a quotation stands beside one of them.
LEADS = re.compile(r"[zZk][QESC]_|[QESC]_+A")
# The words that the parts of it are looked up in.
WORDS = {"are": "manner_words", "do": "gesture_verbs"}


class Manners(Labels, lazy=True):
    """The rules for manners, gestures and replies, and what tells where a cue says nothing."""

    @cached_property
    def setting_words(self) -> frozenset[str]:
        """What opens when and where something was said."""
        return self.lexicon["setting_words"]

    @cached_property
    def setting_nouns(self) -> frozenset[str]:
        """By what or at what something was said."""
        return self.lexicon["setting_nouns"]

    @cached_property
    def participles(self) -> frozenset[str]:
        """The verbs that may describe what stands before them."""
        return self.lexicon["participle_cues"].union(NAMES)

    @cached_property
    def undergone(self) -> dict[str, frozenset[str]]:
        """Verbs whose subject is who is told or accused, with what follows them then."""
        phrases = [phrase.split() for phrase in self.lexicon["undergone_cues"]]
        return {
            verb: frozenset(behind for other, behind in phrases if other == verb)
            for verb in self.who_is_told.union(other for other, _ in phrases)
        }

    def describes(self, cue: Cue, end: int) -> bool:
        """Tell whether a cue describes what stands before it: *a man named Ek*, *told to go*."""
        if cue.form in NAMES and named(cue, end):
            return True
        if cue.form in self.undergone and undergoes(cue, self.undergone[cue.form]):
            return True
        return described(cue)

    @cached_property
    def months(self) -> frozenset[str]:
        """Months, on which nothing is said without a preposition or a day."""
        return frozenset(self.lexicon.table("months"))

    @rule()
    def shown(self, passage: Passage, sentence: Piece, quote: int) -> Reading | None:
        """How somebody is or looks, in a short sentence right before a quotation.

        Example: Vera Holm is blunt. “We tried to hold it.”
        Counter-example: The bridge is old. “We tried to hold it.”
        """
        shown = SHOWN.fullmatch(passage.classes, sentence[0], quote)
        if shown is None:
            return None
        group = "are" if shown["are"] else "do"
        word = shown.end(group) - 1
        if passage.form(word) not in self.lexicon[WORDS[group]]:
            return None
        start, end = shown.span("source")
        end -= shown["source"][-1] == "c"
        if "N" not in shown["source"] != "p" and passage.form(end - 1) not in self.persons:
            return None
        cue = Cue(passage, sentence, word)
        cue.start = shown.start(group)
        return Reading(cue, (start, end), quoted(cue, quote), "introduced")

    @rule()
    def reply(self, passage: Passage, sentence: Piece, quote: int) -> Reading | None:
        """A noun for what somebody says, with whose it is, right before a quotation.

        Example: Ms. Ek’s answer: “We tried to hold it.”
        Counter-example: The answer was late. “We tried to hold it.”
        """
        match = REPLY.fullmatch(passage.classes, sentence[0], quote)
        return self.owned(passage, sentence, quote, match)

    @rule()
    def verdict(self, passage: Passage, sentence: Piece, quote: int) -> Reading | None:
        """A noun for what somebody says, with whose it is, behind a quotation.

        Example: “We tried to hold it,” was her answer.
        Counter-example: “We tried to hold it,” was the answer.
        """
        match = VERDICT.match(passage.classes, quote)
        return self.owned(passage, sentence, quote, match)

    def owned(
        self, passage: Passage, sentence: Piece, quote: int, match: re.Match[str] | None
    ) -> Reading | None:
        """Read a noun as the cue, and whose it is as the source."""
        if match is None or passage.form(match.start("noun")) not in self.lexicon["reply_nouns"]:
            return None
        cue = Cue(passage, sentence, match.start("noun"))
        source = match.span("her") if match["her"] else match.span("name")
        return Reading(cue, source, quoted(cue, quote), "introduced")

    @cached_property
    def persons(self) -> frozenset[str]:
        """Nouns for a person."""
        return frozenset(self.lexicon.table("person_nouns"))

    def leading(self, passage: Passage) -> list[Reading]:
        """Read the gesture at the end of a passage before a quotation alone: *Ms. Ek agreed.*."""
        if passage.quotes or "shown" not in self.patterns:
            return []
        reading = self.shown(passage, passage.sentences[-1], len(passage.classes))
        if reading is None or passage.form(reading.cue.word) not in self.lexicon["gesture_verbs"]:
            return []
        reading.rule = f"{self.name}.shown"
        reading.awaits = True
        return [reading]

    def signatures(self, quoted: Passage | None, passage: Passage) -> list[Reading]:
        """Read who speaks in a quoted passage without a cue, or signs the one before it."""
        found = super().signatures(quoted, passage)
        return found or (self.led(passage) if passage.quotes else [])

    def led(self, passage: Passage) -> list[Reading]:
        """Give the first reading of a quotation of a passage by what stands beside it."""
        if not LEADS.search(passage.classes):
            return []
        sentences, classes = passage.sentences, passage.classes
        ends = [end for _, end in sentences]
        for quote, _ in passage.quoted:
            if classes[quote] not in QUOTED_STARTS:
                continue
            own = sentences[bisect_right(ends, quote)]
            # The sentence of the quotation, or the one before it.
            leading = sentences[bisect_left(ends, quote)]
            for name, sentence in (("shown", leading), ("reply", leading), ("verdict", own)):
                if name not in self.patterns:
                    continue
                reading = getattr(self, name)(passage, sentence, quote)
                if reading:
                    reading.rule = f"{self.name}.{name}"
                    return [reading]
        return []


def quoted(cue: Cue, quote: int) -> list[tuple[int, int]]:
    """Give a quotation by its first word; one in the next sentence is joined later."""
    match = QUOTATION.match(cue.classes, quote) if quote < cue.high else None
    return [match.span()] if match else []
