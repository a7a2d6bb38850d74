"""Beside a quotation: verbs that are no cues elsewhere, and the nouns that tell whose claim it is.

``“We tried,” Ms. Ek {quips}.``, ``Ms. Ek’s bold {claim} that “we tried” …``
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cached_property

from newsdoc.parsers.attributions.passage import Passages
from newsdoc.parsers.attributions.phrases import phrase

# Any word in -ed, and any finite verb, may be a cue beside a quotation, and so may a word in -s
# beside its source: “We tried,” Ms. Ek quips.
AFTER_QUOTATION = """
<quote: [QESC] {inside}*+ | {quote_word} {inside}++ >
(?= [cDhnN0MxpARdv] ) (?! {pronoun|name} {report} ) (?:
    {comma}? (?: [DhnN0Mx]{0,6} {noun|name}
        (?: {of} [DhnN]{1,4} (?= {auxiliary|adverb}{0,2} {ed|verb} {stop|comma} ) )? | {pronoun} )?
        {auxiliary|adverb}{0,4} <verb:{ed|verb}>
    | (?: [DhnN0M]{0,4} {name} | {pronoun} | {determiner|possessive} {noun|mark}{1,4}
        (?: {preposition} {determiner|possessive} {noun} )? ) <present:{noun}>
        (?= {stop|comma|preposition|to|adverb|subordinator|as|and|time} )
    | <inverted:{noun}> (?= {name}{2} {comma|stop|of} )
)
"""
BEFORE_QUOTATION = """
(?<![QESCG_]) {ed|verb} {adverb}{0,2} (?:{comma|colon})? $
| (?<=[pN]) {noun} {comma|colon} $ | (?<=c) (?: {noun} {colon} | {ing} {comma|colon} ) $
"""
# Whose claim it is, perhaps what it is like, the noun and perhaps a time: Ms. Ek's bold claim that.
CLAIM = re.compile(r"[hu][dgRnN0x]{0,3}?[nVIN](?=(?:P?D?M{1,2})?T)")
LONGEST_CLAIM = 10
# "that" behind a noun or a time, and behind whose that is.
OWNER = "|".join([f"(?<=[hu]{'.' * words}T)" for words in range(1, LONGEST_CLAIM - 1)])
THAT = re.compile(rf"T(?<=[nVINM]T)(?:{OWNER})")
LONGEST_BEFORE, BEFORE_QUOTED = 4, "ckRdv"


class Beside:
    """Finds the cues of a page that are cues because it quotes somebody."""

    def __init__(self, claims: Collection[str], seldom: Collection[str]) -> None:
        """Take the nouns that a claim may be called, and the words that are no cues."""
        self.claims, self.seldom = claims, seldom

    @cached_property
    def after_quotation(self) -> re.Pattern[str]:
        """A verb behind a quotation."""
        return phrase(AFTER_QUOTATION)

    @cached_property
    def before_quotation(self) -> re.Pattern[str]:
        """A verb that leads to a quotation."""
        return phrase(BEFORE_QUOTATION)

    def find(self, read: Passages) -> set[int]:
        """Give the places of the verbs beside quotations and of claims before *that*."""
        classes = read.classes
        claims = [
            claim.end() - 1
            for that in THAT.finditer(classes)
            for claim in CLAIM.finditer(classes, that.end() - LONGEST_CLAIM, that.end())
        ]
        named = {n for n in claims if read.token(n).strip() in self.claims}
        return self.verbs(read) | named

    def verbs(self, read: Passages) -> set[int]:
        """Give the places of the verbs beside quotations."""
        classes = read.classes
        found: list[int] = []
        search, match = self.before_quotation.search, self.after_quotation.match
        for start in read.opened:
            if classes[start - 1] in BEFORE_QUOTED and classes[start] != "G":
                before = search(classes, max(0, start - LONGEST_BEFORE), start)
                if before:
                    found.append(before.start())
            after = match(classes, start)
            if after and (after["verb"] or said(after)):
                found.append(after.start(after.lastindex or 0))
        verbs = {n: read.token(n) for n in found}
        return {
            n
            for n, verb in verbs.items()
            if verb not in self.seldom and (classes[n] != "n" or verb.endswith("s"))
        }


def said(match: re.Match[str]) -> bool:
    """Tell whether what stands before a word that may be a verb ends as what is said does."""
    quote = match["quote"]
    return quote[0] == "C" or (quote[0] == "E" and match.string.startswith("p", match.end("quote")))
