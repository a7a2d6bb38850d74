"""Silences: what stands behind a statement and tells that nothing more was said.

``The talks had failed, she said, {but gave no details}; said Ms. Ek, {without elaborating}.``
"""

from __future__ import annotations

import re

from newsdoc.parsers.attributions.reading import Cue

# But gave no, but did not, but declined to.
BUT = re.compile("b(?=[vVdn]D|AA|[vV]t)")
OPENING, WITHOUT = frozenset({"but", "and"}), "without"
LONGEST = 7
LONGEST_OPENING = 3


def silent(cue: Cue, start: int, words: frozenset[str], denials: frozenset[str]) -> bool:
    """Tell whether what stands at ``start`` says that somebody said no more.

    Args:
        cue: the cue of the statement before.
        start: the first word behind it and its comma.
        words: what was not given: *details*, *comment*.
        denials: words that deny: *not*, *declined*.
    """
    if cue.classes[start : start + 1] not in ("b", "e", "P"):
        return False
    form, end = cue.passage.form, min(start + LONGEST, cue.high)
    opens = form(start)
    behind = [form(n) for n in range(start + 1, end)]
    if words.isdisjoint(behind):
        return False
    if opens == WITHOUT:
        return True
    return opens in OPENING and not denials.isdisjoint(behind[:LONGEST_OPENING])


def before_silence(
    cue: Cue, start: int, over: int, words: frozenset[str], denials: frozenset[str]
) -> int:
    """Tell where a content ends behind which no more was said, at most at ``over``.

    ``The union said {it would strike} but gave no details.``
    """
    for but in BUT.finditer(cue.classes, start + 1, over):
        at = but.start()
        if silent(cue, at, words, denials):
            return at - (cue.classes[at - 1] == "c")
    return over
