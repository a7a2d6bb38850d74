"""Inner readings: whose a verb is that stands in what somebody said, with no subject beside it.

``Ms. Ek said [the union] opposed the plan and {wanted} a vote.``
"""

from __future__ import annotations

import re

from newsdoc.parsers.attributions.reading import Reading

# The rules that read a verb far from its subject.
FAR = (".shared", ".shared_there", ".also_told")
# Who acts in a statement, at its beginning: that [the head of the union] was.
ACTING = re.compile(
    r"T?[beR]{0,2}(?P<who>p(?=u)|(?:p|[DhnN0xu]{0,6}[nN](?:o[DhnN0]{0,5}[nN])?)(?=[AR]{0,3}[AVvd]))"
)
# Behind these another clause begins; they may also stand right before a verb in -ing.
CLAUSES, MEANWHILE = frozenset("sWwKTHz"), frozenset("sH")
# What tells that a verb behind *but* has the subject of the cue before.
OWN = frozenset("gIA")
TO, AND, BUT, ASIDE = "t", "e", "b", frozenset("c_")


def settled(readings: list[Reading]) -> list[Reading]:
    """Give the inner readings of a sentence their own subjects, and leave out what has none.

    What is left out has no rule any more, and what stands in it stands in what is around it.
    """
    kept: list[Reading] = []
    for one in readings:
        while one.within and not one.within.rule:
            one.within = one.within.within
        acts = clause_of(one, one.within) if one.within and borrowed(one, one.within) else None
        if acts and not acting(one, acts):
            one.rule = ""
        else:
            kept.append(one)
    return kept


def borrowed(inner: Reading, outer: Reading) -> bool:
    """Tell whether an inner reading has the source of a cue before it, with no comma between."""
    cue, source = inner.cue, inner.source
    if source is None or source != outer.source:
        return False
    if cue.word < outer.cue.word or not inner.rule.endswith(FAR):
        return False
    before = cue.classes[cue.start - 1]
    # Admitting that he fled {but warning} that; said he fled {but did not say} when.
    contrasts = before == BUT and not OWN.isdisjoint(cue.classes[cue.start : cue.word + 1])
    return not (before in ASIDE or contrasts)


def clause_of(inner: Reading, outer: Reading) -> re.Match[str] | None:
    """Match who acts, with their verb, in the statement that an inner verb stands in."""
    cue = inner.cue
    for start, end in outer.content:
        if start <= cue.word < end:
            return ACTING.match(cue.classes, start, cue.start)
    return None


def acting(inner: Reading, acts: re.Match[str]) -> bool:
    """Make who acts in a statement the source of a verb in it, if they are.

    They are not where it is an infinitive or a subject itself (*and calling for help was wise*), or
    another clause begins between them.
    """
    cue = inner.cue
    before, ing = cue.classes[cue.start - 1], cue.classes[cue.word] in "gI"
    if before == TO or (before == AND and ing):
        return False
    until = cue.start - (ing and before in MEANWHILE)
    if not CLAUSES.isdisjoint(cue.classes[acts.end() : until]):
        return False
    inner.source = acts.span("who")
    return True
