"""Rules for statements that stand before their cue: ``“We tried,” said Ms. Ek.``"""

from __future__ import annotations

import re

from newsdoc.parsers.attributions.base import QUOTED, CueReader
from newsdoc.parsers.attributions.contents import trimmed
from newsdoc.parsers.attributions.reading import Cue, Piece, Reading, found
from newsdoc.rules import rule

# Words that open what is no statement when a comma and a source follow: When asked, he said …
SIDE = frozenset("sPMgdHRtbeVIA")
ASIDE = frozenset("sPMgdHa")
ABSOLUTE = frozenset("gdsHA")
# What opens a sentence and says nothing yet: "After it closed", "For decades".
OPENING = re.compile(r"[beR]{0,3}(?:[sHa][^cQESC]*|P[^cQESCVvAd]*)")
FEW = 4
ASKED = re.compile(r"[^QESC]{0,6}[ck][QESC]")
FINITE = re.compile(r"[AvVd]")
OCCASION = re.compile(r"P[Dh]?[nN0M]{1,3}$")
# "The boss, who lives here,": no statement, but the source of the cue behind it.
PERSON = re.compile(r"[DhnN0]{1,6}c[Ww][^ck]{1,30}c")
# An occasion at the end of a sentence: what was said stands before it.
CLOSING = re.compile(r"P[Dh]?[jdgnN]{0,3}nR?(?:P?D?M{1,3})?[zZ]?$")


class StatementFirst(CueReader, lazy=True):
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
        if cue.start == cue.low:
            comma = classes.find("c", start, cue.high)
            return (
                Reading(cue, (start, comma), [self.rest(cue, comma + 1)], "after")
                if comma > 0
                else None
            )
        first = self.statement(cue, cue.start)
        content = [first] if first else []
        if classes[cue.start - 1] == "c" == classes[end : end + 1]:
            content += self.until_end(cue, end + 1)
        return Reading(cue, (start, end), content, "after")

    @rule("{as} {source} {cue} {tail} (?= {comma} | {end} )")
    def as_said(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """A statement with *as somebody said* beside it.

        Example: As Ms. Ek said, the bridge is safe.
        Counter-example: As a rule, Ms. Ek smiles.
        """
        classes, source = cue.classes, cue.adjacent
        if source is None:
            return None
        start = source.start - 1
        if start > cue.low and classes[start - 1] == "c":
            first = self.statement(cue, start)
            return Reading(cue, source[:2], [first] if first else [])
        if classes[match.end() : match.end() + 1] == "c":
            return Reading(cue, source[:2], self.until_end(cue, match.end() + 1))
        return None

    @rule("{cue:passive_cues} {ahead}")
    def was_told(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """What somebody is told or asked.

        Example: The court was told that it was safe.
        Counter-example: The court told Ms. Ek that it was safe.
        """
        if cue.form not in self.lexicon["addressed_cues"]:
            return None
        told, start = found(cue), match.end()
        if cue.passage.form(start) != "by":
            return Reading(cue, None, self.until_end(cue, start), "none", told)
        agent = self.sources.whole.match(cue.classes, start + 1, cue.high)
        if agent is None:
            return None
        content = self.until_end(cue, agent.end())
        return Reading(cue, agent.span(), content, "agent", told)

    @rule("{cue:passive_cues} (?= {to|as|that|preposition} )")
    def passive(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """What is expected, seen, praised; its subject belongs to the content.

        Example: The bridge is expected to open.
        Counter-example: The bridge is pleased to open.
        """
        source, after = cue.source, match.end()
        content: list[Piece] = []
        if source and source.how != "it":
            content.append((source.start, source.end))
        if cue.passage.form(after) == "by":
            agent = self.sources.inverted.match(cue.classes, after + 1, cue.high)
            return Reading(cue, agent.span(), content, "agent") if agent else None
        if cue.classes[after] == "P":
            return None
        return Reading(cue, None, content + self.until_end(cue, after), "none")

    @rule(
        "{subordinator} {cue:addressed_cues}"
        "(?= {that|question|subordinator|preposition|to|determiner|possessive} )"
    )
    def when_asked(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """What somebody was asked or told, in a clause without a subject.

        Example: When asked whether it was safe, Ms. Ek smiled.
        Counter-example: When asking whether it was safe, Ms. Ek smiled.
        """
        if cue.classes[cue.word] != "V":
            return None
        return Reading(cue, None, self.until_end(cue, match.end()), "none")

    @rule("{quoted|comma} {source} {cue} {tail} {comma} (?= {quote} )")
    def around_quote(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """A quotation that goes on after its cue.

        Example: “We tried,” he said, “and failed.”
        Counter-example: When asked, he said, “We tried.”
        """
        source = cue.adjacent
        first = self.statement(cue, source.start) if source else None
        if source is None or first is None:
            return None
        before = cue.classes[cue.low : source.start].rstrip("c")
        if before[:1] in SIDE or (before[-1:] not in QUOTED and len(before) < FEW):
            return None
        return Reading(cue, source[:2], [first, self.rest(cue, match.end())])

    @rule("{quoted|comma} {source} {cue} {tail} {comma}(?! {ing|reporting|who|which|time} )")
    def around(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """A statement with its source in the middle.

        Example: The bridge, he said, will open.
        Counter-example: Running, he said, helps.
        """
        source = cue.adjacent
        first = self.statement(cue, source.start) if source else None
        if source is None or first is None:
            return None
        classes = cue.classes
        if classes[source.start - 1] in QUOTED or classes[source.start - 2] in QUOTED:
            return (
                None if classes.startswith("P", match.end()) else Reading(cue, source[:2], [first])
            )
        if classes[cue.low] in ABSOLUTE or classes[match.end() : match.end() + 1] in set("QESCG"):
            return None
        return Reading(cue, source[:2], [first, *self.until_end(cue, match.end())])

    @rule(
        "{quoted|comma} {source} {cue}"
        "(?: {tail} (?: {end} | {semicolon} | {comma} (?= {reporting} ) ) | {when} )"
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
        if (
            classes[source.start - 1] not in QUOTED
            and end < cue.high
            and classes[end - 1] not in "cl"
        ):
            return None
        first = self.statement(cue, source.start)
        if first is None or OPENING.fullmatch(classes, *first):
            return None
        return Reading(cue, source[:2], [first])

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
        if FINITE.search(classes, *first) or CLOSING.match(classes, match.end(), cue.high):
            return Reading(cue, source[:2], [first])
        return None

    @rule("{quoted|comma} {source} {cue}")
    def quote_first(self, cue: Cue, match: re.Match[str]) -> Reading | None:  # noqa: ARG002
        """A quotation, then its source, then more.

        Example: “We tried,” he told reporters in Oslo.
        Counter-example: After the “talks” he said: “We tried.”
        """
        classes, source = cue.classes, cue.adjacent
        first = self.statement(cue, source.start) if source else None
        if source is None or first is None:
            return None
        if classes[source.start - 1] == "c" and classes[source.start - 2] not in QUOTED:
            return None
        if classes[cue.word] == "n" and cue.end > cue.word + 1:
            return None
        if classes[cue.low] in ASIDE and ASKED.match(classes, cue.end, cue.high):
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
        classes = cue.classes
        if classes[cue.word] in "Ig":
            return None
        before = classes[cue.start - 1]
        if before == "c" and classes[cue.start - 2] not in QUOTED:
            return None
        if classes[cue.word] != "V" and before != "c" and ended(classes, cue.start) not in "CE":
            return None
        return self.inverted(cue)

    @rule("{comma} {cue} (?= {determiner|possessive|name|noun|pronoun|number|adverb|ed} )")
    def statement_inverted(self, cue: Cue, match: re.Match[str]) -> Reading | None:  # noqa: ARG002
        """A statement, its cue, then the source at its end, or amid it.

        Example: The bridge is safe, said Ms. Ek. The bridge, said Ms. Ek, is safe.
        Counter-example: He rose, said Ms. Ek was right and left.
        """
        classes = cue.classes
        if classes[cue.word] != "V" or cue.form in self.lexicon["addressed_cues"]:
            return None
        if cue.source and cue.source.how in ("apposition", "inserted"):
            return None
        if PERSON.fullmatch(classes, cue.low, cue.start):
            return None
        source = self.sources.inverted.match(classes, cue.end, cue.high)
        if not source:
            return None
        if trimmed(classes, cue.end, cue.high) > source.end():
            return self.inverted_amid(cue, source.end())
        return self.inverted(cue)

    def inverted_amid(self, cue: Cue, end: int) -> Reading | None:
        """Read a cue whose source comes after it, and more of the statement after the source."""
        classes = cue.classes
        first = self.statement(cue, cue.start)
        if first is None or classes[end] != "c" or cue.form not in self.say_cues:
            return None
        following = "sHabtP" if FINITE.search(classes, *first) else "AVvdsa"
        if classes[end + 1] not in following:
            return None
        more = [] if classes.startswith("PM", end + 1) else self.until_end(cue, end + 1)
        return Reading(cue, (cue.end, end), [first, *more], "inverted")

    def inverted(self, cue: Cue) -> Reading | None:
        """Read a cue whose source comes after it."""
        source = self.sources.inverted.match(cue.classes, cue.end, cue.high)
        first = self.statement(cue, cue.start)
        if not source or not first:
            return None
        end = source.end()
        occasion = OCCASION.search(cue.classes, cue.end + 1, end)
        if (
            occasion
            and "W" not in source[0]
            and cue.passage.form(end - 1) in self.lexicon["occasions"]
        ):
            end = occasion.start()
        content = [first, *self.resumed(cue, end)]
        return Reading(cue, (cue.end, end), content, "inverted")


def ended(classes: str, end: int) -> str:
    """Tell how the quotation that stands before ``end`` ends."""
    return classes[max(classes.rfind(kind, 0, end) for kind in "QESCG")]
