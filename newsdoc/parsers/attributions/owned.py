"""Owned nouns: where the content ends of *her refusal to pay*, *the mayor's claim that*."""

from __future__ import annotations

import re

from newsdoc.parsers.attributions.reading import Cue

# Ms. Ek's claim {that} the bridge is safe {was} wrong.
THAT = "T"
# A finite verb before whose the noun is: the noun is an object.
VERB_BEFORE = re.compile(r"[AVv]")
# The next comma, dash or stop.
PAUSE = re.compile(r"[clykzZjf]")
# A verb group, and a verb in -ed with its object, which is none of a participle.
VERBS = re.compile(r"[AVv][ARVvd]*|(?<=[nN0])d(?=[DhpnNz])")
# Before a verb of the content: a bill {that} has, what {he} has, {to} say.
CLAUSES = frozenset("TWwpiKt")


def owned_end(cue: Cue, start: int, *, opens: bool) -> int:
    """Tell where the content from ``start`` on ends: at a pause, or before the main verb.

    Args:
        cue: the noun.
        start: where its content begins.
        opens: its phrase is the subject of the sentence.
    """
    classes, end = cue.classes, cue.high
    own = VERBS.search(classes, start, end) if classes[start] == THAT else None
    pause = PAUSE.search(classes, own.end() if own else start, end)
    if pause:
        end = pause.start()
    if opens:
        for verb in VERBS.finditer(classes, own.end() if own else start, end):
            if classes[verb.start() - 1] not in CLAUSES:
                return verb.start()
    return end
