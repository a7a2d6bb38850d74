"""Settings: when or where something was said, between the cue and the statement.

``She said after the storm that it was safe. They vowed on Monday to stay.``
"""

from __future__ import annotations

import re
from collections.abc import Collection

from newsdoc.parsers.attributions.classes import QUOTED_STARTS
from newsdoc.parsers.attributions.reading import Cue

# What a setting opens with.
SETTING = frozenset("Ps")
# What stands behind a setting: "said after the war he left", "said after the war that".
SHORT = re.compile(r"[Ps][DhnNR]{1,3}(?=[pi][AR]{0,2}[vVdAn])")
BEHIND = re.compile(r"(?=[TK])|(?<=M)(?=[tpi])|c(?=[piQESCG]|[DhN][DhnN0]{0,5}[AR]{0,2}[vVdA])")
LONGEST = 18


def behind_setting(cue: Cue, start: int, words: Collection[str]) -> int:
    """Tell where the statement behind a cue begins, -1 where a setting stands there and no more.

    What stands at ``start`` is a setting if it opens with one of ``words``: *after*, *during*.
    But *when* behind an auxiliary opens a statement: *They did not say when*. And a setting that
    ends its sentence is taken for one if the next sentence is a quotation.
    """
    classes, end = cue.classes, cue.high
    if cue.passage.form(start) not in words:
        return start
    if cue.start < cue.word and cue.passage.form(start) == "when":
        return start
    behind = SHORT.match(classes, start, end) or BEHIND.search(
        classes, start + 2, min(end, start + LONGEST)
    )
    if behind:
        return behind.end()
    return start if classes[end : end + 1] in QUOTED_STARTS else -1


def next_behind(cue: Cue, start: int) -> str:
    """Give *that* as what follows a reporting verb whose setting stands before it, else nothing."""
    return "T" if cue.classes[start] == "T" and cue.classes[cue.word] in "VI" else ""
