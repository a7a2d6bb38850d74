"""Acts: readings of verbs by which nothing is said, for what their subject or object is.

``He called the police. The storm slammed the coast. They added 120 points and wrote a book.``
"""

from __future__ import annotations

import re
from collections.abc import Callable

from newsdoc.lexicon import Lexicon
from newsdoc.parsers.attributions.nouns import speakers
from newsdoc.parsers.attributions.reading import Reading

# 120, about 120, at least 120, up to 120.
AMOUNT = re.compile("(?:[PR][nDt]?)?0")
# What may follow an object: he called the police {liars}, he called her {too slow}; or a subject.
OBJECT = re.compile(r"R{0,2}[nNgIdDhQESCGAVv]")
# Behind *her* where it is no possessive: called her on Sunday.
CALLED_HER = "PMsetzc"
# An object with its noun, and no verb behind it: the port's {biggest cases}.
HEAD = re.compile(r"[Dh]{0,2}[gdRnN0xu]{0,8}[nN](?![gdRnN0xuAVv])")
# The jury found the clerk guilty: no object.
FOUND = "found"
# What makes a content a clause: its verb, a question, a pronoun. And where an object ends.
CLAUSE = re.compile(r"[AvVTKpi]|(?<=[nN])d")
WHOLE = re.compile(r"[^celykfjzZ]{0,25}")
# What opens a clause, or an infinitive.
OPENS, TO = frozenset("sHbck"), "t"
# The plan viewed {as a trap}, {coldly}, {with fear}.
VIEWED, WITH = frozenset("aRK"), "with"
# {Voters} in two towns see a risk.
SUBJECT = re.compile(r"[nN](?=[oPtW]|$)")
# The union backed {plan is} dead.
DESCRIBED = re.compile(r"n{1,2}(?:[AVv]|n[DhpiN])")
# Recent Republican: no determiner, no name before it.
ADJECTIVES = re.compile(r"[gRd]?[nd]{1,2}N?")
# Who wrote {the report has} left.
WORK = re.compile(r"[Dh][gdnN]{0,3}n[AVv]")
# Tells whether the object of a reading, which stands from word to word, is one of no saying.
Test = Callable[[Reading, int, int], bool]


class Acts:
    """Tells whether a reading is an act."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Take the words of a lexicon."""
        self.acts, self.forces = lexicon["acts"], lexicon["forces"]
        self.sums = lexicon["sum_cues"]
        self.leading, self.describing = lexicon["doing_cues"], lexicon["describing_cues"]
        self.forced = frozenset([force.partition(" ")[0] for force in self.forces])
        self.seeing = speakers(lexicon) | lexicon["stating_nouns"]
        self.cues = lexicon["cue_verbs"] | lexicon.table("cue_kinds").keys()
        self.cues |= {cue.partition(" ")[0] for cue in lexicon.table("cue_points")}
        tests = (
            (frozenset([act.partition(" ")[0] for act in self.acts]), self.is_object),
            (lexicon["clause_cues"], self.is_clauseless),
            (lexicon["seeing_cues"], self.is_thing),
            (lexicon["viewing_cues"], self.is_visit),
            (lexicon["backing_cues"], describes_object),
            (lexicon["inverted_cues"], is_noun),
            (lexicon["letter_cues"], is_work),
        )
        # What tells of a verb that its object is one of no saying.
        self.tests: dict[str, tuple[Test, ...]] = {}
        for verbs, test in tests:
            for verb in verbs:
                self.tests[verb] = (*self.tests.get(verb, ()), test)
        # Verbs whose subject or object tells that nothing is said.
        self.verbs = self.sums | self.forced | self.tests.keys()
        self.verbs |= {phrase.partition(" ")[0] for phrase in self.leading | self.describing}

    def holds(self, reading: Reading) -> bool:
        """Tell whether a reading of one of the verbs is an act."""
        cue = reading.cue
        verb = cue.form
        if (verb in self.sums and is_amount(reading)) or (
            verb in self.forced and self.is_forced(reading)
        ):
            return True
        if verb != cue.phrase:
            if cue.phrase in self.describing:
                return cue.start == cue.word
            return cue.phrase in self.leading and not self.is_saying(reading)
        tests = self.tests.get(verb, ())
        start, end = reading.content[0] if tests and reading.content else (0, 0)
        if not cue.word <= start < end or (cue.passage.quotes and reading.quoting):
            return False
        for acts in tests:  # noqa: SIM110 - a generator takes longer
            if acts(reading, start, end):
                return True
        return False

    def is_saying(self, reading: Reading) -> bool:
        """Tell whether the verb behind *continued to* may be a cue."""
        cue = reading.cue
        verbs = map(cue.passage.form, range(cue.word + 2, cue.end))
        return any(not self.cues.isdisjoint([verb, f"{verb}d", f"{verb}ed"]) for verb in verbs)

    def is_forced(self, reading: Reading) -> bool:
        """Tell whether the first or last noun of a source is a force: *the storm slammed it*."""
        cue, source = reading.cue, reading.source
        if source is None:
            return False
        last = source[1] - 1
        first = min(source[0] + (cue.classes[source[0]] == "D"), last)
        words = [f"{cue.form} {cue.passage.form(n)}" for n in (first, last)]
        return not self.forces.isdisjoint(words)

    def is_clauseless(self, reading: Reading, start: int, end: int) -> bool:
        """Tell whether a content is no clause: *concluded {the talks}*, not *{it was late}*."""
        cue = reading.cue
        opened = cue.classes[start]
        if opened in OPENS or (opened == TO and cue.form not in self.sums):
            return False
        whole = WHOLE.match(cue.classes, start, end)
        return whole is None or CLAUSE.search(cue.classes, *whole.span()) is None

    def is_thing(self, reading: Reading, start: int, end: int) -> bool:  # noqa: ARG002
        """Tell whether a source sees nothing: *the scheme would see 40 jobs go*."""
        cue, source = reading.cue, reading.source
        if source is None or cue.classes[source[1] - 1] != "n":
            return False
        nouns = [noun.start() for noun in SUBJECT.finditer(cue.classes, *source[:2])]
        words = [cue.passage.form(noun) for noun in nouns]
        return self.seeing.isdisjoint([*words, *(word.removesuffix("s") for word in words)])

    @staticmethod
    def is_visit(reading: Reading, start: int, end: int) -> bool:
        """Tell whether no word says how a thing is viewed: *as a trap*, *coldly*, *with fear*."""
        cue = reading.cue
        judged = not VIEWED.isdisjoint(cue.classes[start:end])
        return not judged and WITH not in map(cue.passage.form, range(start, end))

    def is_object(self, reading: Reading, start: int, end: int) -> bool:
        """Tell whether a verb has an object of no saying: *called the police*, *wrote a book*."""
        cue, form = reading.cue, reading.cue.passage.form
        head = HEAD.match(cue.classes, start, end) if cue.form != FOUND else None
        if head and f"{cue.form} {form(head.end() - 1)}" in self.acts:
            return True
        at = start + (cue.classes[start] in "Dh")
        if at > start and cue.classes[at : at + 1] in CALLED_HER:
            at = start
        if at >= end or (at + 1 < end and OBJECT.match(cue.classes, at + 1)):
            return False
        return f"{cue.form} {form(at)}" in self.acts


def describes_object(reading: Reading, start: int, end: int) -> bool:
    """Tell whether a verb describes what follows it: *the union {backed} plan is dead*."""
    return DESCRIBED.match(reading.cue.classes, start, end) is not None


def is_noun(reading: Reading, start: int, end: int) -> bool:  # noqa: ARG001
    """Tell whether *claims* or *reports* is a noun: *recent Republican {claims} that*."""
    cue, source = reading.cue, reading.source
    return bool(source and ADJECTIVES.fullmatch(cue.classes, *source[:2])) and not cue.passage.first


def is_work(reading: Reading, start: int, end: int) -> bool:
    """Tell whether what somebody wrote is the object: *who wrote {the report} has left*."""
    return reading.how == "who" and WORK.match(reading.cue.classes, start, end) is not None


def is_amount(reading: Reading) -> bool:
    """Tell whether a content is an amount: ``120 points``, ``about 9``, ``a second goal``."""
    start = reading.content[0][0] if reading.content else reading.cue.start
    passage = reading.cue.passage
    if AMOUNT.match(passage.classes, start):
        return True
    return passage.classes[start] == "D" and passage.form(start) in ("a", "an", "another")
