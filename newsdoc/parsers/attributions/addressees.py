"""Addressees: who is told, behind a cue: ``She told {the board} in a letter that …``."""

from __future__ import annotations

import re
from functools import cached_property

from newsdoc.lexicon import Lexicon
from newsdoc.parsers.attributions.nouns import speakers
from newsdoc.parsers.attributions.phrases import phrase
from newsdoc.parsers.attributions.reading import Cue, Piece, Reading

TOLD_BEHIND = """
(?: {addressed} | {determiner|possessive}? {noun}{1,3} {name}{1,4} )
(?= {stop|asks|comma|dash|preposition|subordinator|adverb|as|time|quoted} | $ )
"""
# Nothing but who is told: he told reporters, and left; she wrote to the board, saying.
ALONE = """
<to: {to} >? <whom: {addressed} >
(?= {stop|asks|and|but|semicolon|dash} | {comma} {reporting|ing|and|but} | $ )
"""
SAID_TO = "{to} <whom: {addressed} > (?= {stop|asks|comma|colon|dash|time|that|quoted} | $ )"
# In an interview, over the phone, at a lunch: the preposition, and the noun before what follows.
BESIDE = re.compile(r"P[Dh]{0,2}[dgnN0RxMuV]{0,4}?([ngNV])(?=[PotaesRzZcT]|$)")

# She told the crowd {in} Bonn.
PLACES = frozenset({"in", "at", "from"})


class Addressees:
    """Finds who is told."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Take the words of a lexicon."""
        self.cues = lexicon["addressed_cues"] | lexicon["warning_cues"]
        self.said = lexicon["said_to_cues"]
        self.occasions = lexicon["setting_nouns"] | lexicon["gathering_nouns"]
        self.letters = lexicon["letter_cues"]
        self.hearers = speakers(lexicon)
        # Cues behind which nobody else may stand than who is told.
        self.hearing = self.cues | self.letters
        self.meanwhile = lexicon["meanwhile_words"]

    @cached_property
    def told_behind(self) -> re.Pattern[str]:
        """The person told, behind a cue whose content came first."""
        return phrase(TOLD_BEHIND)

    @cached_property
    def said_to(self) -> re.Pattern[str]:
        """The person to whom something is said."""
        return phrase(SAID_TO)

    @cached_property
    def alone(self) -> re.Pattern[str]:
        """Who is told, and no content."""
        return phrase(ALONE)

    def told_nothing(self, cue: Cue) -> bool:
        """Tell whether nothing but who is told stands behind a cue: *asked him, and left*."""
        if cue.passive or cue.end > cue.word + 1 or cue.form not in self.hearing:
            return False
        whom = self.alone.match(cue.classes, cue.end, cue.high)
        if whom is None:
            return False
        start, end = self.before_occasion(cue, *whom.span("whom"))
        # Behind "of" or "against" stands what is said: she reminded him of the vote.
        links = [cue.passage.form(n) for n in range(start, end) if cue.classes[n] in "oP"]
        if not PLACES.issuperset(links):
            return False
        last = end - 1
        if cue.form not in self.letters:
            return not whom["to"] and cue.form in self.cues and self.hears(cue, last)
        # She wrote to Jon Ek, but Jon Ek wrote “Dusk”.
        return self.hears(cue, last) and bool(whom["to"] or cue.classes[last] not in "pN")

    def hears(self, cue: Cue, last: int) -> bool:
        """Tell whether a phrase that ends in a word is a name, a pronoun or people."""
        form = cue.passage.form(last)
        people = self.hearers
        return cue.classes[last] in "pN" or form in people or form.removesuffix("s") in people

    def behind(self, cue: Cue) -> Piece | None:
        """Give the person told behind a cue whose content came first."""
        told = self.told_behind.match(cue.classes, cue.end, cue.high)
        return self.before_occasion(cue, *told.span()) if told else None

    def settle(self, reading: Reading) -> bool:
        """Settle who is told; tell whether anything is.

        No channel and no occasion belong to who is told. There is nothing to settle but where a
        reading has an addressee, or its cue is one of ``hearing``, or of ``said`` before *to*.
        """
        cue, told = reading.cue, reading.addressee
        if told is None:
            if cue.open == cue.end and self.told_nothing(cue):
                return False
            if cue.form in self.said and cue.classes.startswith("t", cue.end):
                whom = self.said_to.match(cue.classes, cue.end, cue.high)
                apart = whom and (not cue.open or whom.end() <= cue.open)
                if whom and apart and self.hears(cue, whom.end() - 1):
                    told = whom.span("whom")
        if told and told[0] > cue.word:
            told = self.before_occasion(cue, *told[:2])
        reading.addressee = told
        return True

    def before_occasion(self, cue: Cue, start: int, end: int) -> Piece:
        """End who is told before *in an interview*, *at a lunch*, *during a visit*."""
        classes, form = cue.classes, cue.passage.form
        place = classes.find("P", start + 1, end)
        while place > 0:
            beside = BESIDE.match(classes, place, end)
            occasion = beside and form(beside.start(1)) in self.occasions
            if occasion or form(place) in self.meanwhile:
                return (start, place)
            place = classes.find("P", place + 1, end)
        return (start, end)
