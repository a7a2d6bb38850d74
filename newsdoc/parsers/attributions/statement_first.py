"""Rules for statements that stand before their cue: ``“We tried,” said Ms. Ek.``"""

from __future__ import annotations

import re
from functools import cached_property

from newsdoc.parsers.attributions.classes import QUOTATION, QUOTED
from newsdoc.parsers.attributions.openings import (
    ABSOLUTE,
    LAST,
    LEADING,
    LED,
    OPENING,
    SIDE,
    SUBJECT,
    VERB_OR_ED,
    behind_opening,
    beside_main,
    ended,
    linked,
    part_before,
    states,
)
from newsdoc.parsers.attributions.passives import Passives
from newsdoc.parsers.attributions.reading import Cue, Piece, Reading
from newsdoc.parsers.attributions.silences import silent
from newsdoc.parsers.attributions.source_ends import before_statement
from newsdoc.rules import rule

# What ends "According to Ms. Ek", before what she said.
MARK = re.compile(r"[ck](?![zZ]*$)")
# What stands before "as Ms. Ek said, the bridge is safe": "However", "In May".
OPENED = re.compile(r"[beR]{1,3}|[beR]{0,2}P[^cQESCVvAd]*")
# The clause that ends in a quotation: as it is late, {the bridge is “unsafe,”} as Ms. Ek put it.
QUOTED_CLAUSE = re.compile(r"(?:T|c(?=[^cTQESC]{1,12}[AvV]))([DhnN0pi][^cTQESC]{0,25}C_+)$")
# A quotation; what goes on with a statement behind "he said in a letter,".
QUOTES = ("Q", "E", "S", "C", "G")
GOES_ON = ("T", "A", "v", "V", "d")
FEW = 4
# "While Ms. Ek said it was “safe,” he": the quotation is that of the clause.
SUBORDINATE = re.compile(r"(?:[beR]{0,2}[sHa][^cQESCVId]*[VId]|[VI])[^cQESC]*[QESC]_++")
# In a winter when, he said, “it froze,” they met.
CLAUSE_OPENERS = frozenset({"when", "where", "because", "which", "how", "why"})
# But “we tried,” he said, “and failed.”
BUT = re.compile(r"[beR]{1,2}[QESC]_")
# What goes on with a statement: The bridge, as Ms. Ek said, is safe.
VERBS = ("A", "v", "V", "d")
# The talks failed, said an envoy, who asked not to be named.
DESCRIBES = re.compile(r"c(?:[D0n]o)?[WgI]|W")
# No occasions: stopped {by} police; wrote {about} the vote.
AGENTS = frozenset({"by", "about"})
# So it is with a report, first published in May, if a whole clause stands before it.
PUBLISHED = re.compile(r"c[R0M]?(?P<verb>[dvVn])(?:[PMN0]|R?[zZ]?$)")
# An occasion at the end of a sentence: what was said stands before it.
CLOSING = re.compile(r"P[Dh]?[jdgnN]{0,3}nR?(?:P?D?M{1,3})?[zZ]?$")


class StatementFirst(Passives, lazy=True):
    """The rules for statements before their cue."""

    @cached_property
    def times(self) -> frozenset[str]:
        """Words of time that end no apposition: *day*, *morning*."""
        return frozenset(self.lexicon.table("units")).union(self.lexicon.table("parts_of_day"))

    @rule(
        "{cue:source_cues}"
        "<source: (?: {np} | {who|that} | {possessive} (?= {comma|stop|asks} | $ ) )"
        "(?: {apposed} | {ing|ed} [^clkzZyfjQESC]{0,12} )? )"
    )
    def according(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """What stands before or after *according to* or *per*.

        Example: The bridge is safe, according to Ms. Ek. It will shut, per the Lund Post.
        Counter-example: She was paid accordingly.
        """
        classes, (start, end) = cue.classes, match.span("source")
        if cue.end == cue.word + 1 and cue.form != "per":
            return None
        opens = cue.start == cue.low or classes[cue.start - 1] == "k"
        if opens or LED.fullmatch(classes, cue.low, cue.start):
            mark = MARK.search(classes, start, cue.high)
            if mark is None:
                return None
            over, begins = behind_opening(cue, mark.start(), self.times)
            return Reading(cue, (start, over), [self.rest(cue, begins)], "after")
        end = before_statement(classes, start, end)
        if linked(cue, end):
            return Reading(cue, (start, end), self.until_end(cue, end + 1), "after")
        first = self.statement(cue, cue.start)
        content = [first] if first else []
        amid = classes[cue.start - 1] == "c" == classes[end : end + 1]
        if amid and not (DESCRIBES.match(classes, end) or self.is_published(cue, first, end)):
            content += self.until_end(cue, end + 1)
        reading = Reading(cue, (start, end), content, "after")
        if classes[end : end + 1] in ("P", "M"):
            # According to a report on Monday.
            reading.next = "z"
        return reading

    def is_published(self, cue: Cue, first: Piece | None, end: int) -> bool:
        """Tell whether what stands behind a source tells where it was published or seen."""
        published = PUBLISHED.match(cue.classes, end)
        if not published or not first or not VERB_OR_ED.search(cue.classes, *first):
            return False
        return cue.passage.form(published.start("verb")) in self.lexicon["publishing_words"]

    @rule("{as} {source} {cue} {tail} (?: <setting: {there} > | ) (?= {comma} | {end} )")
    def as_said(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """A statement with *as somebody said* beside it.

        Example: As Ms. Ek said, the bridge is safe. It is “quite a trap,” as Ms. Ek put it.
        Counter-example: As a rule, Ms. Ek smiles.
        """
        classes, source = cue.classes, cue.adjacent
        if source is None or (match["setting"] and classes[cue.word] not in "VI"):
            return None
        start = source[0] - 1
        goes_on = classes[match.end() : match.end() + 1] == "c"
        said = classes.startswith(("T", *QUOTES), match.end() + 1)
        opened = goes_on and (said or OPENED.fullmatch(classes, cue.low, start - 1))
        quoted = ended(classes, cue.low, start) == "C"
        if quoted or (start > cue.low and classes[start - 1] == "c" and not opened):
            clause = QUOTED_CLAUSE.search(classes, cue.low, start) if quoted else None
            first = clause.span(1) if clause else self.statement(cue, start)
            content = [first] if first else []
            if goes_on and not clause and classes[match.end() + 1 : match.end() + 2] in VERBS:
                content += self.until_end(cue, match.end() + 1)
            return Reading(cue, source, content)
        if goes_on:
            return Reading(cue, source, self.until_end(cue, match.end() + 1))
        return None

    @rule(
        "{quoted|comma} {source} {cue}"
        "(?: {tail} (?: <setting: {there} > | ) {comma} | {occasion} | {mien} ) (?= {quote} )"
    )
    def around_quote(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """A quotation that goes on after its cue.

        Example: “We tried,” he said, “and failed.”
        Counter-example: When asked, he said, “We tried.”
        """
        source = cue.adjacent
        first = self.statement(cue, source[0]) if source else None
        set_apart = match["setting"] and cue.classes[cue.word] not in "VI"
        if source is None or first is None or set_apart:
            return None
        before = cue.classes[cue.low : source[0]].rstrip("c")
        quotation = QUOTATION.match(cue.classes, match.end())
        if quotation and cue.passage.form(cue.low + len(before) - 1) in CLAUSE_OPENERS:
            return Reading(cue, source, [quotation.span()])
        if BUT.match(before):
            return Reading(cue, source, [first, self.rest(cue, match.end())])
        if cue.passage.form(cue.low) != "if":
            if before[:1] in SIDE:
                return None
            if before[-1:] not in QUOTED and len(before) < FEW and not SUBJECT.fullmatch(before):
                return None
        return Reading(cue, source, [first, self.rest(cue, match.end())])

    @rule(
        "{quoted|comma} {source} {cue} {tail} (?: <setting: {there} > | )"
        "{comma}(?! {ing|reporting|who|which|time} )"
    )
    def around(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """A statement with its source in the middle.

        Example: The bridge, he said, will open. If it rains, he said, it will shut. Running the
        port, he said, was fun.
        Counter-example: Running, he said, helps. When asked, he said, it failed.
        """
        classes, source, end = cue.classes, cue.adjacent, match.end()
        first = self.statement(cue, source[0]) if source else None
        if source is None or first is None:
            return None
        quoted = classes[source[0] - 1] in QUOTED or classes[source[0] - 2] in QUOTED
        leads = classes.startswith(QUOTES, end)
        side = classes[cue.word] == "V" and beside_main(classes, first, end)
        if match["setting"]:
            says = cue.form in self.say_cues and not quoted
            if not (says and (side or classes.startswith(GOES_ON, end))):
                return None
        elif leads and classes[cue.low] in SIDE:
            return None
        if quoted:
            more = self.resumed(cue, cue.end) if classes.startswith("e", end) else []
            return None if classes.startswith("P", end) else Reading(cue, source, [first, *more])
        doing = classes[cue.low] == "g" and classes.startswith(VERBS, end)
        if leads or (classes[cue.low] in ABSOLUTE and not (side or doing)):
            return None
        content = [part_before(classes, first), *self.goes_on(cue, first, end)]
        return Reading(cue, source, content)

    def goes_on(self, cue: Cue, first: Piece, start: int) -> list[Piece]:
        """Give what goes on with a statement behind its source, unless nothing more was said."""
        withheld, denials = self.lexicon["withheld_words"], self.lexicon["denials"]
        if silent(cue, start, withheld, denials) and states(cue.classes, *first):
            return []
        return self.until_end(cue, start)

    @rule(
        "{quoted|comma} {source} {cue}"
        "(?: {tail} (?: {dummy} {tail} | ) (?: {end} | {semicolon} | {dash}"
        "| {comma} (?= {reporting|ing|which|who} ) | (?= {reporting} {that} ) )"
        "| {when} )"
    )
    def statement_first(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """A statement, then its source.

        Example: The bridge is safe, Ms. Ek said on Monday, adding that it was old.
        Counter-example: After it closed, the crowd applauded.
        """
        source = cue.adjacent
        if source is None:
            return None
        classes, end = cue.classes, match.end()
        quoted = classes[source[0] - 1] in QUOTED
        if not quoted and end < cue.high and classes[end - 1] not in "cly" and classes[end] != "I":
            return None
        if classes.startswith("g", end) and (quoted or classes[cue.word] != "V"):
            return None
        first = self.statement(cue, source[0])
        if first is None or OPENING.fullmatch(classes, *first):
            return None
        if classes.startswith("i", cue.end) and not here(cue, first):
            return None
        return None if SUBORDINATE.fullmatch(classes, *first) else Reading(cue, source, [first])

    @rule(
        "{comma} {source} {cue:addressed_cues} <addressee: {addressed} > {tail}"
        "(?: {place} {tail} | <adjunct: {there} | {adjoined} | {dummy} {tail} > )?"
        "(?: {end} | {comma} (?= {ing|reporting|and|but|while|subordinator|which|who}"
        "| {preposition} [^cVAvTQESC]{1,14} {end} ) )"
    )
    def statement_told(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """A statement, then its source and the person told.

        Example: The bridge is safe, Ms. Ek told the board on Monday, in a sign of relief.
        Counter-example: On Friday, Ms. Ek told the board.
        """
        classes, source = cue.classes, cue.adjacent
        first = self.statement(cue, source[0]) if source else None
        if source is None or first is None:
            return None
        if classes[first[0]] not in QUOTES and not states(classes, *first):
            return None
        if match["adjunct"] and classes[cue.word] != "V":
            return None
        return Reading(cue, source, [first], addressee=match.span("addressee"))

    @rule("{comma} {source} {cue} {tail} (?= {preposition|subordinator|to|while} )")
    def statement_then_when(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """A statement, then its source and on what occasion it was made.

        Example: The bridge is safe, Ms. Ek said after a visit. It failed, she said to the board.
        Counter-example: On Friday, Ms. Ek said in a letter it was safe.
        """
        classes, source, end = cue.classes, cue.adjacent, match.end()
        last = LAST.match(classes, end, cue.high)
        opened = classes[cue.low] in SIDE
        if source is None or (last is None and (opened or classes[end] == "t")):
            return None
        to_stay = classes.startswith("tn", end) and cue.form not in self.say_cues
        form, nouns = cue.passage.form, self.lexicon["setting_nouns"]
        agent = form(end) in AGENTS and not (form(end) == "by" and form(end + 1) in nouns)
        if last and (to_stay or agent):
            return None
        first = self.statement(cue, source[0])
        if first is None:
            return None
        if not states(classes, *first) and (opened or not CLOSING.match(classes, end, cue.high)):
            return None
        reading = Reading(cue, source, [first])
        if last and classes[cue.word] == "V":
            reading.next = "z"
        return reading

    @rule("{quoted} {comma}? {source} {cue}")
    def quote_first(self, cue: Cue, match: re.Match[str]) -> Reading | None:  # noqa: ARG002
        """A quotation, then its source, then more.

        Example: “We tried,” he told reporters in Oslo.
        Counter-example: After the “talks” he said: “We tried.”
        """
        classes, source = cue.classes, cue.adjacent
        if source is None or (classes[cue.word] == "n" and cue.end > cue.word + 1):
            return None
        first = self.statement(cue, source[0])
        if first is None or LEADING.match(classes, cue.low, cue.start):
            return None
        if SUBORDINATE.fullmatch(classes, *first):
            return None
        return Reading(cue, source, [first, *self.resumed(cue, cue.end)])


def here(cue: Cue, first: Piece) -> bool:
    """Tell whether a statement was made where the word behind its cue says: *he said here*."""
    return cue.passage.form(cue.end) != "it" and states(cue.classes, *first)
