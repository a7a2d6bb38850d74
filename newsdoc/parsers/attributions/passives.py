"""Rules for passives: ``The court was told that …``, ``The bridge is expected to open``."""

from __future__ import annotations

import re
from functools import cached_property

from newsdoc.parsers.attributions.classes import QUOTED
from newsdoc.parsers.attributions.contents import trimmed
from newsdoc.parsers.attributions.openings import LAST, states
from newsdoc.parsers.attributions.reading import Cue, Piece, Reading, found
from newsdoc.parsers.attributions.side_clauses import SideClauses
from newsdoc.rules import rule

# What was said before it was told: “It is late,” Ms. Ek was told.
TOLD = re.compile(r"([QESC]_+)c?")
# Ms. Ek was asked by a caller {to} leave.
TO = re.compile("(?<=[nNp])t[nvVR]")
# The man was named by the police {as} Ms. Ek, or {as} “a hero”.
AS = re.compile("(?<=[nN])a[DhnNQESCG]")
# Ms. Ek was called “a liar” {by} the mayor.
CALLED = re.compile("a?[Dh]?[QESCG]_*P")
# What may follow is expected, is seen, is said, was declared.
PREDICATES = frozenset("taTDngN0QESCG")
# Ms. Ek was quoted by the agency as saying: “We tried.”
SAYING = re.compile("aI")
# It follows, or a quotation does.
SAID = re.compile("[ck]?(?=[TQESCG])")


class Passives(SideClauses, lazy=True):
    """The rules for what is told, expected or praised."""

    @cached_property
    def who_is_told(self) -> frozenset[str]:
        """The verbs whose subject, behind a form of *be*, is who is told."""
        return self.lexicon["told_cues"]

    @rule("{cue:passive_cues} {ahead}")
    def was_told(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """What somebody is told or asked.

        Example: The court was told that it was safe. “It is safe,” the court was told by Ms. Ek.
        Counter-example: The court told Ms. Ek that it was safe.
        """
        if cue.form not in self.who_is_told:
            return None
        told, start, agent = found(cue), match.end(), None
        if cue.passage.form(start) == "by":
            by = self.sources.whole.match(cue.classes, start + 1, cue.high)
            if by is None:
                return None
            to = TO.search(cue.classes, *by.span())
            start, agent = (to.start() if to else by.end()), by.start()
        said = TOLD.fullmatch(cue.classes, cue.low, told[0]) if told else None
        if said:
            content = [said.span(1)]
        else:
            content = self.until_end(cue, start + cue.classes.startswith("k", start))
        if agent is None:
            return Reading(cue, None, content, "none", told)
        return Reading(cue, (agent, start), content, "agent", told)

    @rule("{cue:passive_cues} {tail} {ahead}")
    def passive(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """What is expected, seen, praised: its subject belongs to the content.

        Example: The bridge is expected to open. The plan was called “a trap” by the mayor.
        Counter-example: The bridge is pleased to open. The driver was refused bail.
        """
        if cue.form in self.lexicon["deed_cues"] or cue.form in self.who_is_told:
            return None
        source, after = cue.source, match.end()
        if cue.phrase.endswith(" saying"):
            return Reading(cue, found(cue), self.quoted_as_saying(cue, after))
        content: list[Piece] = []
        if source and source[2] != "it":
            content.append(source[:2])
        if cue.passage.form(after) == "by":
            return self.by(cue, after + 1, content)
        called = CALLED.match(cue.classes, after, cue.high) if cue.passage.quotes else None
        if called and cue.passage.form(called.end() - 1) == "by":
            return self.by(cue, called.end(), [*content, (after, called.end() - 1)])
        if cue.classes[after] not in PREDICATES:
            return None
        return Reading(cue, None, content + self.until_end(cue, after), "none")

    def quoted_as_saying(self, cue: Cue, start: int) -> list[Piece]:
        """Give what somebody is quoted as saying: before the source, if not from ``start`` on."""
        classes, source = cue.classes, cue.adjacent
        first = self.statement(cue, source[0]) if source else None
        quoted = [first] if first and classes[first[1] - 1] in QUOTED else []
        behind = SAID.match(classes, start)
        if behind:
            more = self.until_end(cue, behind.end())
            return quoted + more if classes[start] == "c" else more
        if quoted:
            return quoted + self.resumed(cue, start)
        if source and first and classes[source[0] - 1] == "c" and states(classes, *first):
            end = trimmed(classes, start, cue.high)
            if start >= end or LAST.match(classes, start, cue.high):
                return [first]
        return self.until_end(cue, start)

    def by(self, cue: Cue, start: int, content: list[Piece]) -> Reading | None:
        """Read by whom a thing is praised, or somebody quoted as saying something."""
        agent = self.sources.inverted.match(cue.classes, start, cue.high)
        if agent is None:
            return None
        end = agent.end()
        saying = SAYING.match(cue.classes, end)
        if saying:
            return Reading(cue, found(cue), self.quoted_as_saying(cue, saying.end()))
        role = AS.search(cue.classes, start + 1, end)
        if role:
            end = role.start()
            content += self.until_end(cue, end)
        return Reading(cue, (start, end), content, "agent")
