"""Source ends: where a source ends that stands behind its cue, if the statement goes on there.

``Two boats sank, {according to} [Ms. Ek], and three men were hurt.``
"""

from __future__ import annotations

import re

# The verb of a clause behind *and*.
VERB = re.compile(r"[AR]{0,3}(?:[AvV]|d(?![Pot]))")
LONGEST_SUBJECT = 12


def before_clause(classes: str, start: int, end: int) -> int:
    """Tell where a source ends that a verb seems to follow: before ``, and three men {were}``.

    Args:
        classes: those of a passage.
        start: where the source begins.
        end: where it seems to end.
    """
    if not VERB.match(classes, end):
        return end
    link = classes.rfind("e", max(start, end - LONGEST_SUBJECT), end)
    if link <= start:
        return end
    return link - (classes[link - 1] == "c")
