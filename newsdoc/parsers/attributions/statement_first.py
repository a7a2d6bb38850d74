"""Rules for statements that stand before their cue: ``“We tried,” said Ms. Ek.``"""

from __future__ import annotations

import re

from newsdoc.parsers.attributions.classes import QUOTED
from newsdoc.parsers.attributions.contents import trimmed
from newsdoc.parsers.attributions.openings import (
    ABSOLUTE,
    LEADING,
    LED,
    OPENING,
    PERSON,
    SIDE,
    SUBJECT,
    part_before,
)
from newsdoc.parsers.attributions.passives import Passives
from newsdoc.parsers.attributions.reading import Cue, Reading
from newsdoc.rules import rule

# What ends "According to Ms. Ek", before what she said.
MARK = re.compile(r"[ck](?![zZ]*$)")
# What stands before "as Ms. Ek said, the bridge is safe": "However", "In May".
OPENED = re.compile(r"[beR]{1,3}|[beR]{0,2}P[^cQESCVvAd]*")
QUOTE_NEXT = re.compile(r"[ck][QESC]_")
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
# A finite verb, or what may be one: a word in -ed.
VERB_OR_ED = re.compile(r"[AvVd]")
OCCASION = re.compile(r"P[Dh]?[nN0M]{1,3}(?=(?:[tP][DhnN]{1,4})?$)")
# "Vera Holm, star of the film “Dusk,”", "Mr. Holm, citing “his luck,”".
DESCRIBED = re.compile(r"[DhnN0]{1,6}c[WwIgdDhnN][^cQESC]*[QESC]_++$")
# "The clip, which was late, was fake, said Ms. Ek."
NAMED = re.compile(r"N{1,5}[zZ]?$")
# At first, said Ms. Ek, nobody believed it.
CLAUSE = re.compile(r"[DhnN0]{1,5}[AR]{0,3}[AVvd]|[pi]")
# The talks failed, said an envoy, who asked not to be named.
DESCRIBES = re.compile(r"c(?:[D0n]o)?[WgI]|W")
# An occasion at the end of a sentence: what was said stands before it.
CLOSING = re.compile(r"P[Dh]?[jdgnN]{0,3}nR?(?:P?D?M{1,3})?[zZ]?$")


class StatementFirst(Passives, lazy=True):
    """The rules for statements before their cue."""

    @rule(
        "{cue:source_cues}"
        "<source: (?: {np} | {who|that} ) (?: {apposed} | {ing|ed} [^clkzZyfjQESC]{0,12} )? )"
    )
    def according(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """What stands before or after *according to*.

        Example: The bridge is safe, according to Ms. Ek.
        Counter-example: She was paid accordingly.
        """
        if cue.end == cue.word + 1:
            return None
        classes, (start, end) = cue.classes, match.span("source")
        if cue.start == cue.low or LED.fullmatch(classes, cue.low, cue.start):
            mark = MARK.search(classes, start, cue.high)
            if mark is None:
                return None
            return Reading(cue, (start, mark.start()), [self.rest(cue, mark.end())], "after")
        first = self.statement(cue, cue.start)
        content = [first] if first else []
        amid = classes[cue.start - 1] == "c" == classes[end : end + 1]
        if amid and not DESCRIBES.match(classes, end):
            content += self.until_end(cue, end + 1)
        return Reading(cue, (start, end), content, "after")

    @rule("{as} {source} {cue} {tail} (?: <setting: {there} > )? (?= {comma} | {end} )")
    def as_said(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """A statement with *as somebody said* beside it.

        Example: As Ms. Ek said, the bridge is safe.
        Counter-example: As a rule, Ms. Ek smiles.
        """
        classes, source = cue.classes, cue.adjacent
        if source is None or (match["setting"] and classes[cue.word] not in "VI"):
            return None
        start = source.start - 1
        goes_on = classes[match.end() : match.end() + 1] == "c"
        said = classes.startswith(("T", *QUOTES), match.end() + 1)
        opened = goes_on and (said or OPENED.fullmatch(classes, cue.low, start - 1))
        if start > cue.low and classes[start - 1] == "c" and not opened:
            first = self.statement(cue, start)
            content = [first] if first else []
            if goes_on and classes[match.end() + 1 : match.end() + 2] in VERBS:
                content += self.until_end(cue, match.end() + 1)
            return Reading(cue, source[:2], content)
        if goes_on:
            return Reading(cue, source[:2], self.until_end(cue, match.end() + 1))
        return None

    @rule("{quoted|comma} {source} {cue} {tail} (?: <setting: {there} > )? {comma} (?= {quote} )")
    def around_quote(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """A quotation that goes on after its cue.

        Example: “We tried,” he said, “and failed.”
        Counter-example: When asked, he said, “We tried.”
        """
        source = cue.adjacent
        first = self.statement(cue, source.start) if source else None
        set_apart = match["setting"] and cue.classes[cue.word] not in "VI"
        if source is None or first is None or set_apart:
            return None
        before = cue.classes[cue.low : source.start].rstrip("c")
        if cue.passage.form(cue.low + len(before) - 1) in CLAUSE_OPENERS:
            return Reading(cue, source[:2], [self.rest(cue, match.end())])
        if BUT.match(before):
            return Reading(cue, source[:2], [first, self.rest(cue, match.end())])
        if cue.passage.form(cue.low) != "if":
            if before[:1] in SIDE:
                return None
            if before[-1:] not in QUOTED and len(before) < FEW and not SUBJECT.fullmatch(before):
                return None
        return Reading(cue, source[:2], [first, self.rest(cue, match.end())])

    @rule(
        "{quoted|comma} {source} {cue} {tail} (?: <setting: {there} > )?"
        "{comma}(?! {ing|reporting|who|which|time} )"
    )
    def around(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """A statement with its source in the middle.

        Example: The bridge, he said, will open.
        Counter-example: Running, he said, helps.
        """
        classes, source, end = cue.classes, cue.adjacent, match.end()
        first = self.statement(cue, source.start) if source else None
        if source is None or first is None:
            return None
        quoted = classes[source.start - 1] in QUOTED or classes[source.start - 2] in QUOTED
        leads = classes.startswith(QUOTES, end)
        if match["setting"]:
            says = cue.form in self.say_cues and not quoted
            if not (says and classes.startswith(GOES_ON, end)):
                return None
        elif leads and classes[cue.low] in SIDE:
            return None
        if quoted:
            more = self.resumed(cue, cue.end) if classes.startswith("e", end) else []
            return (
                None if classes.startswith("P", end) else Reading(cue, source[:2], [first, *more])
            )
        if classes[cue.low] in ABSOLUTE or leads:
            return None
        content = [part_before(classes, first), *self.until_end(cue, end)]
        return Reading(cue, source[:2], content)

    @rule(
        "{quoted|comma} {source} {cue}"
        "(?: {tail} (?: {end} | {semicolon} | {dash}"
        "| {comma} (?= {reporting} (?! {adverb}? {to} ) | {ing} ) ) | {when} )"
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
        quoted = classes[source.start - 1] in QUOTED
        if not quoted and end < cue.high and classes[end - 1] not in "cly":
            return None
        if classes.startswith("g", end) and (quoted or classes[cue.word] != "V"):
            return None
        first = self.statement(cue, source.start)
        if first is None or OPENING.fullmatch(classes, *first):
            return None
        return None if SUBORDINATE.fullmatch(classes, *first) else Reading(cue, source[:2], [first])

    @rule(
        "{comma} {source} {cue:addressed_cues} <addressee: {addressed} > {tail}"
        "(?: {place} {tail} )? {end}"
    )
    def statement_told(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """A statement, then its source and the person told.

        Example: The bridge is safe, Ms. Ek told the board.
        Counter-example: On Friday, Ms. Ek told the board.
        """
        classes, source = cue.classes, cue.adjacent
        first = self.statement(cue, source.start) if source else None
        if source is None or first is None or classes[cue.low] in SIDE:
            return None
        if not VERB_OR_ED.search(classes, *first):
            return None
        return Reading(cue, source[:2], [first], addressee=match.span("addressee"))

    @rule("{comma} {source} {cue} {tail} (?= {preposition|subordinator} )")
    def statement_then_when(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """A statement, then its source and on what occasion it was made.

        Example: The bridge is safe, Ms. Ek said after a visit.
        Counter-example: On Friday, Ms. Ek said in a letter it was safe.
        """
        classes, source = cue.classes, cue.adjacent
        first = self.statement(cue, source.start) if source else None
        if source is None or first is None or classes[cue.low] in SIDE:
            return None
        if VERB_OR_ED.search(classes, *first) or CLOSING.match(classes, match.end(), cue.high):
            return Reading(cue, source[:2], [first])
        return None

    @rule("{quoted|comma} {source} {cue}")
    def quote_first(self, cue: Cue, match: re.Match[str]) -> Reading | None:  # noqa: ARG002
        """A quotation, then its source, then more.

        Example: “We tried,” he told reporters in Oslo.
        Counter-example: After the “talks” he said: “We tried.”
        """
        classes, source = cue.classes, cue.adjacent
        if source is None:
            return None
        if classes[source.start - 1] == "c" and classes[source.start - 2] not in QUOTED:
            return None
        if classes[cue.word] == "n" and cue.end > cue.word + 1:
            return None
        first = self.statement(cue, source.start)
        if first is None or LEADING.match(classes, cue.low, cue.start):
            return None
        if SUBORDINATE.fullmatch(classes, *first):
            return None
        return Reading(cue, source[:2], [first, *self.resumed(cue, cue.end)])

    @rule(
        "{quoted|comma} {cue}(?= {determiner|possessive|name|noun|pronoun|number|adverb|ing|ed} )"
    )
    def quote_inverted(self, cue: Cue, match: re.Match[str]) -> Reading | None:  # noqa: ARG002
        """A quotation, its cue, then the source.

        Example: “We tried,” said Ms. Ek, head of the team.
        Counter-example: “We tried,” citing Ms. Ek.
        """
        classes, low, start = cue.classes, cue.low, cue.start
        before = classes[start - 1]
        if classes[cue.word] in "Ig" or (before == "c" and classes[start - 2] not in QUOTED):
            return None
        if PERSON.fullmatch(classes, low, start) or DESCRIBED.match(classes, low, start):
            return None
        ends = "C" if before == "c" else ended(classes, cue.low, cue.start)
        if classes[cue.word] != "V" and ends not in ("C", "E"):
            return None
        return self.inverted(cue)

    @rule("{comma} {cue} (?= {determiner|possessive|name|noun|pronoun|number|adverb|ed} )")
    def statement_inverted(self, cue: Cue, match: re.Match[str]) -> Reading | None:  # noqa: ARG002
        """A statement, its cue, then the source at its end, or amid it.

        Example: The bridge is safe, said Ms. Ek. The bridge, said Ms. Ek, is safe.
        Counter-example: He rose, said Ms. Ek was right and left.
        """
        classes = cue.classes
        if classes[cue.word] != "V" or cue.form in self.addressing:
            return None
        inserted = cue.source and cue.source.how in ("apposition", "inserted")
        if inserted and not (cue.form in self.say_cues and NAMED.match(classes, cue.end, cue.high)):
            return None
        source = self.sources.inverted.match(classes, cue.end, cue.high)
        if not source or source[0] == "D" or PERSON.fullmatch(classes, cue.low, cue.start):
            return None
        comma = classes.find("c", cue.end, cue.high)
        if OPENED.fullmatch(classes, cue.low, cue.start - 1) and CLAUSE.match(classes, comma + 1):
            return Reading(cue, (cue.end, comma), self.until_end(cue, comma + 1), "inverted")
        if trimmed(classes, cue.end, cue.high) > source.end():
            return self.inverted_amid(cue, source.end())
        return self.inverted(cue)

    def inverted_amid(self, cue: Cue, end: int) -> Reading | None:
        """Read a cue whose source comes after it, and more of the statement after the source."""
        classes = cue.classes
        first = self.statement(cue, cue.start)
        if QUOTE_NEXT.match(classes, end, cue.high):
            opened = [] if first is None or OPENED.fullmatch(classes, *first) else [first]
            return Reading(cue, (cue.end, end), opened + self.until_end(cue, end + 1), "inverted")
        if first is None or cue.form not in self.say_cues:
            return None
        whole = VERB_OR_ED.search(classes, *first)
        if whole and DESCRIBES.match(classes, end):
            return Reading(cue, (cue.end, end), [first], "inverted")
        if classes[end] != "c":
            return None
        following = "sHabtP" if whole else "AVvdsa"
        if not classes.startswith(tuple(following), end + 1):
            return None
        more = [] if classes.startswith("PM", end + 1) else self.until_end(cue, end + 1)
        return Reading(cue, (cue.end, end), [first, *more], "inverted")

    def inverted(self, cue: Cue) -> Reading | None:
        """Read a cue whose source comes after it."""
        source = self.sources.inverted.match(cue.classes, cue.end, cue.high)
        first = self.statement(cue, cue.start)
        if not source or not first or "A" in cue.classes[cue.start : cue.word]:
            return None
        end = source.end()
        occasion = OCCASION.search(cue.classes, cue.end + 1, end)
        if (
            occasion
            and "W" not in source[0]
            and cue.passage.form(occasion.end() - 1) in self.lexicon["occasions"]
        ):
            end = occasion.start()
        content = [first, *self.resumed(cue, end)]
        return Reading(cue, (cue.end, end), content, "inverted")


def ended(classes: str, low: int, end: int) -> str:
    """Tell how the quotation ends that stands before ``end``, in the sentence from ``low`` on."""
    return classes[low:end].rstrip("_")[-1:]
