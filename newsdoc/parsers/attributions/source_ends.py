"""Source ends: where a source ends that stands behind its cue, if the statement goes on there.

``Two boats sank, {according to} [Ms. Ek], and three men were hurt.``
"""

from __future__ import annotations

import re

# The verb of a clause behind *and*.
VERB = re.compile(r"[AR]{0,3}(?:[AvV]|d(?![Pot]))")
LONGEST_SUBJECT = 12
# According to the report{, a source near the board told} Velora Radio.
TELLER = re.compile(r"c(?=[DhnN0][^cVWwTvAQESC]{0,14}[AR]{0,3}V(?![Pt]))")


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


def before_teller(classes: str, start: int, end: int) -> int:
    """Tell where a source ends that seems to hold somebody else, who tells of it.

    ``The lock is shut, {according to} [the report], a source near the board told Velora Radio.``
    """
    teller = TELLER.search(classes, start, end) if "V" in classes[start:end] else None
    return teller.start() if teller else before_clause(classes, start, end)
