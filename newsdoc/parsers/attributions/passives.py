"""Rules for passives: ``The court was told that …``, ``The bridge is expected to open``.

What seems so is read as what is expected is: ``The bridge seems to be safe``.
"""

from __future__ import annotations

import re
from functools import cached_property

from newsdoc.parsers.attributions.classes import QUOTED
from newsdoc.parsers.attributions.contents import trimmed
from newsdoc.parsers.attributions.openings import LAST, states
from newsdoc.parsers.attributions.reading import Cue, Piece, Reading, found
from newsdoc.parsers.attributions.side_clauses import ASKS, SideClauses, asked_by
from newsdoc.rules import rule

# What was said before it was told: “It is late,” Ms. Ek was told.
TOLD = re.compile(r"([QESC]_+)c?")
# The clerk was questioned by the board on Friday.
DONE = re.compile("(?:P?D?M{1,3})?(?:[zZ]?$|c(?![QESCGTKts]))")
# He was asked by the board{:} “Why?” He was asked by Ms. Ek, a nurse{,} why he left.
OPENS = re.compile("k|c(?=[KTts])")
# Ms. Ek was asked by a caller {to} leave.
TO = re.compile("(?<=[nNp])t[nvVR]")
# The man was named by the police {as} Ms. Ek, or {as} “a hero”.
AS = re.compile("(?<=[nN])a[DhnNQESCG]")
# Ms. Ek was called {“a liar”} by the mayor, she was seen {as a calm leader} by her staff.
CALLED = re.compile(r"(?:a?[Dh]?(?:[QESCG]_*|[nNRxdg0]{0,5}[nN](?:[oP][Dh]?[nN]{1,3})??))?P")
BY = "by"
# The strike was called by the union: nothing is said of it.
ACT = "called"
# It was said by Ms. Ek {that} it was late: it is no thing.
DUMMY = re.compile("[TKt]")
# Its head: by {the mayor} of Lund, but not by 2030 or by Monday.
HEAD = re.compile("p|[DhnN0xuRd]{0,7}[nND]|[DR0e]{1,5}(?=o)")
# By Ms. Ek {for lying}, by the board {of lying}, by the union {to win}.
PREDICATE = re.compile("(?<=[nNpD0_])(?:[Po]g(?=[DhpiN0zcn])|t[nvVRA])")
# By Ms. Ek {for the leak}, by the board {for its plan}.
FOR = re.compile("(?<=[Nnp])Ph|(?<=[Np])P[Dn]")
# What may follow is expected, is seen, is said, was declared.
PREDICATES = frozenset("taTDngN0QESCG")
# What may follow what seems so, and what may follow *it* where that is nothing.
SEEMS, BEHIND_IT = frozenset("tndgD"), frozenset("TndgDhNpi0")
# What seems so in the clause of a noun: what {seems} safe was late, a line that {seemed} old.
OF_NOUNS = frozenset("KT")
# What a colon or a dash adds to it: it seems late{: the lock is shut}.
ADDED = re.compile("[^ky]*+(?:k|y(?=[^y]*$))")
# A column appears {every Monday}, {the same day}: nothing seems so.
APPEAR, OFTEN = "appear", frozenset("the this each every several many".split())
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
        said = TOLD.fullmatch(cue.classes, cue.low, told[0]) if told else None
        asker, begins = asked_by(cue, start)
        if begins > start and not said:
            how = "agent" if asker else "none"
            reading = Reading(cue, asker, self.until_end(cue, begins), how, told)
            reading.next = ASKS
            return reading
        if cue.passage.form(start) == "by":
            by = self.sources.inverted.match(cue.classes, start + 1, cue.high)
            if by is None:
                return None
            to = TO.search(cue.classes, *by.span())
            start, agent = (to.start() if to else by.end()), by.start()
            if not (to or said) and DONE.match(cue.classes, start, cue.high):
                return None
        if said:
            content = [said.span(1)]
        else:
            content = self.until_end(cue, start + bool(OPENS.match(cue.classes, start)))
        if agent is None:
            return Reading(cue, None, content, "none", told)
        return Reading(cue, (agent, start), content, "agent", told)

    @cached_property
    def be_forms(self) -> frozenset[str]:
        """The forms of *be*."""
        return self.lexicon["be_forms"]

    @rule("{cue:agent_cues} {tail} {ahead}")
    def by_whom(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """By whom a thing is praised, called, rejected: its subject belongs to the content.

        Example: The plan was rejected by the council. It was called “a trap” by Ms. Ek.
        Counter-example: The plan was rejected by Monday. A strike was called by the union.
        """
        form, start = cue.passage.form, match.end()
        called = CALLED.match(cue.classes, start, cue.high)
        if called is None or form(called.end() - 1) != BY or cue.phrase.endswith(" saying"):
            return None
        if self.be_forms.isdisjoint(map(form, range(cue.start, cue.word))):
            return None
        source, end = cue.source, called.end()
        if end == start + 1 and cue.form == ACT:
            return None
        thing = source and (source[2] != "it" or not DUMMY.search(cue.classes, end, cue.high))
        content = [source[:2]] if source and thing else []
        if end > start + 1:
            content.append((start, end - 1))
        return self.by(cue, end, content)

    @rule("{cue:passive_cues} {tail} {ahead}")
    def passive(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """What is expected, seen, praised: its subject belongs to the content.

        Example: The bridge is expected to open.
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
        if cue.classes[after] not in PREDICATES:
            return None
        return Reading(cue, None, content + self.until_end(cue, after), "none")

    @rule(
        "{cue:seeming_cues} {adverb}{0,2}"
        "(?= {to|that|noun|ed|ing|determiner|possessive|name|pronoun|dummy|number} )"
    )
    def seeming(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """What seems so: its subject belongs to the content, unless the verb behind is a cue.

        Example: The lock seems to be safe. The mayor appeared tired.
        Counter-example: The mayor appeared in court. The lock may seem old. What seems safe sank.
        """
        classes, start, before = cue.classes, match.end(), cue.classes[cue.start - 1]
        source = cue.source or self.sources.subject(cue)
        if source and "V" in classes[source[0] : source[1] if before != "e" else cue.start]:
            return None
        it = source is None or (source[2] == "it" and classes[start] != "t")
        if before in OF_NOUNS or not self.seems(cue, start, it=it):
            return None
        added = ADDED.match(classes, start, cue.high)
        if added:
            cue.high = added.end() - 1
        content = [source[:2]] if source and not it else []
        return Reading(cue, None, content + self.until_end(cue, cue.end), "none")

    def seems(self, cue: Cue, start: int, *, it: bool) -> bool:
        """Tell whether what stands from ``start`` on seems so, by itself or as what *it* is."""
        classes, form, opened = cue.classes, cue.form, cue.classes[start]
        if opened not in (BEHIND_IT if it else SEEMS):
            return False
        if opened == "t":
            return cue.passage.form(start + 1) not in self.cues.forms
        if form.startswith(APPEAR) and not it and cue.passage.form(start) in OFTEN:
            return False
        return opened == "T" or form[-1] in "ds" or classes[cue.word - 1] not in "AtR"

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
        classes, high = cue.classes, cue.high
        agent = self.sources.inverted.match(classes, start, high)
        if agent is None or not self.may_act(cue, agent[0], start):
            return None
        end = agent.end()
        saying = SAYING.match(classes, end)
        if saying:
            return Reading(cue, found(cue), self.quoted_as_saying(cue, saying.end()))
        role = self.role(cue, start + 1, end)
        if role < end or classes[end] == "T" or PREDICATE.match(classes, end, high):
            end = role
            content += self.until_end(cue, end)
        return Reading(cue, (start, end), content, "agent") if content else None

    def role(self, cue: Cue, start: int, end: int) -> int:
        """Tell where what is said of the subject opens behind by whom: *by Ms. Ek {for lying}*."""
        found = AS.search(cue.classes, start, end) or PREDICATE.search(cue.classes, start, end)
        reason = FOR.search(cue.classes, start, end)
        if reason and cue.passage.form(reason.start()) == "for":
            return min(reason.start(), found.start() if found else end)
        return found.start() if found else end

    def may_act(self, cue: Cue, agent: str, start: int) -> bool:
        """Tell whether what stands behind *by* may speak: no *vote* and no *fire*, no *Monday*."""
        head = HEAD.match(agent)
        if head is None:
            return False
        form = cue.passage.form(start + head.end() - 1)
        return head[0][-1] != "n" or form[-1] == "s" or form in self.sources.speakers
