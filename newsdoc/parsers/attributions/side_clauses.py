"""Rules for cues that stand beside the clause of the statement.

``As Ms. Ek told the board, “We tried.”``, ``asked about it, she left``, ``her claim that …``.
"""

from __future__ import annotations

import re

from newsdoc.parsers.attributions.contents import trimmed
from newsdoc.parsers.attributions.owned import VERB_BEFORE, owned_end
from newsdoc.parsers.attributions.participles import asked_beside
from newsdoc.parsers.attributions.reading import OWNED, Cue, Reading
from newsdoc.parsers.attributions.side_sources import owner
from newsdoc.parsers.attributions.signatures import Signatures
from newsdoc.rules import rule

# What was asked or cited, from its first word to the comma.
CITED = re.compile(r"[^cCQESk]*(?:[CQE]_+|S_++[^cCQESk]*(?=c)|(?=c))")
# Asked by {a reporter} on Monday in Lund; what was asked begins with these or with a question.
ASKER, ASKED_ON = re.compile("P([DhnN]{1,6})"), re.compile("P[DhnN]{0,3}[nN]|P?M{1,2}0?|R")
BY, ASKED, ASKS = "by", frozenset({"about", "if", "that", "to", "who", "whom", "which"}), "K"
SETTINGS, RELATIVES = 3, frozenset("Ww")
# Replying to a question, but not vowing to stay.
TO_WHOM = re.compile("t[DhNp]")
# A threat {to repair} it, but not a threat to the town.
VERBAL = ("n", "v", "V", "R")
# The verb behind the subject of a main clause.
VERB = re.compile(r"[AR]{0,3}[Vvd]")
# A claim ends with a quotation that ends in a comma, or at the first comma or dash behind a verb.
CLAIMED = re.compile(r"Tc?C_+|[^AvVd]+[AvVd][^cylz]*(?=[cylz])")


class SideClauses(Signatures, lazy=True):
    """The rules for cues beside the clause of the statement."""

    @rule(
        "{as} {source} {cue} (?: {tail} | {told_how} )(?: {comma|colon} (?= {quote} ) | {colon} $ )"
    )
    def as_quoted(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """A quotation behind *as somebody said*.

        Example: As Ms. Ek told the board on Monday, “We tried.”
        Counter-example: As Ms. Ek told the board, it was “late”.
        """
        source = cue.adjacent
        if source is None:
            return None
        classes, start = cue.classes, source[0] - 1
        content = self.until_end(cue, match.end())
        if "_" in classes[cue.low : start]:
            first = self.statement(cue, start)
            if first is None or classes[start - 1] not in "c_":
                return None
            content.insert(0, first)
        reading = Reading(cue, source, content)
        reading.awaits = match.end() >= len(classes)
        return reading

    @rule(
        "(?: {subordinator|comma} | (?! . ) ) {cue:told_cues}"
        "(?= {that|question|subordinator|preposition|to|determiner|possessive|time|which|who} )"
    )
    def when_asked(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """What somebody was asked or told, in a clause without a subject.

        Example: When asked whether it was safe, Ms. Ek smiled. Ms. Ek, asked why, left. Asked by a
        reporter on Monday which lock was safe, Ms. Ek smiled.
        Counter-example: When asking whether it was safe, Ms. Ek smiled.
        """
        if cue.classes[cue.word] != "V":
            return None
        asker, start = asked_by(cue, match.end())
        if cue.start > cue.low and not asked_beside(cue):
            if cue.start < cue.word or cue.classes[cue.start - 1] == "c":
                return None
            content = self.until_end(cue, start)
        else:
            cited = CITED.match(cue.classes, start, cue.high)
            content = [cited.span()] if cited else []
        reading = Reading(cue, asker, content, "agent" if asker else "none")
        if start > match.end() or cue.classes[start] in RELATIVES:
            reading.next = ASKS
        return reading

    @rule("(?! . ) {cue} (?! {preposition} ) {ahead}")
    def opening(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """A participle that opens the sentence; its source comes after its content.

        Example: Citing the storm, Ms. Ek closed the bridge.
        Counter-example: Citing the storm was wrong. Replying to him, Ms. Ek left.
        """
        classes = cue.classes
        content = CITED.match(classes, match.end(), cue.high)
        if classes[cue.word] != "I" or content is None or TO_WHOM.match(classes, match.end()):
            return None
        start = content.end() + (classes.startswith("c", content.end()))
        source = self.sources.plain.match(classes, start, cue.high)
        if not source or not VERB.match(classes, source.end(), cue.high):
            return None
        return Reading(cue, source.span(), [content.span()], "after")

    @rule("{cue:claim_nouns} {when}? (?= {that} )")
    def claim(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """A noun for what somebody says or thinks, behind the name of whose it is.

        Example: Ms. Ek’s claim that the bridge was “as safe as a house”.
        Counter-example: The claim that the bridge was “as safe as a house”.
        """
        source = owner(cue)
        if source is None:
            return None
        classes, start = cue.classes, match.end()
        clause = CLAIMED.match(classes, start, cue.high)
        end = clause.end() if clause else trimmed(classes, start, cue.high)
        if "_" not in classes[start:end]:
            return None
        return Reading(cue, source, [(start, end)], source[2])

    @rule("{cue:owned_cues} {ahead}")
    def whose(self, cue: Cue, match: re.Match[str]) -> Reading | None:  # noqa: ARG002
        """A noun for what somebody says, wants or thinks, behind the name of whose it is.

        Example: Ms. Ek’s refusal to pay led to a row. His criticism of the plan was sharp.
        Counter-example: The refusal to pay led to a row.
        """
        # Her plan promises it: a verb, but behind whose it is.
        beside = cue.form in self.cues.owned or cue.classes[cue.word - 1] in "hu"
        source = owner(cue) if beside else None
        if source is None:
            return None
        end = cue.word + 1
        phrase = f"{cue.form} {cue.passage.form(end)}"
        linked = phrase in self.lexicon["owned_links"]
        if not linked and phrase not in self.lexicon["owned_phrases"]:
            return None
        if not linked and cue.classes[end] == "t" and cue.classes[end + 1 : end + 2] not in VERBAL:
            return None
        cue.end = end + linked
        opens = VERB_BEFORE.search(cue.classes, cue.low, source[0]) is None
        end = owned_end(cue, cue.end, opens=opens)
        return Reading(cue, source, [(cue.end, end)], OWNED) if end > cue.end else None

    @rule(
        "{and|but|comma|dash|preposition|while|noun|name|time|to|inside} {cue} {tail} {there}"
        "{comma|colon} (?= {quote} )"
    )
    def shared_there(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """A further verb of the same source, then when or where, a quotation.

        Example: She left the hall, saying in a post on Monday: “We tried to hold it.”
        Counter-example: She left the hall, saying “we” tried.
        """
        if cue.classes[cue.word] not in "gI":
            return None
        return Reading(cue, None, self.until_end(cue, match.end()), "shared")


def asked_by(cue: Cue, start: int) -> tuple[tuple[int, int] | None, int]:
    """Tell who asks or tells behind a cue, and where that begins which is asked or told.

    ``Asked by [a reporter] on Monday <whether it was safe>``
    """
    classes, form = cue.classes, cue.passage.form
    by = ASKER.match(classes, start, cue.high - 1) if form(start) == BY else None
    asker, at = (by.span(1), by.end()) if by else (None, start)
    for _ in range(SETTINGS):
        if classes[at] == ASKS or form(at) in ASKED:
            return asker, at
        on = ASKED_ON.match(classes, at, cue.high - 1)
        if on is None:
            break
        at = on.end()
    return None, start
