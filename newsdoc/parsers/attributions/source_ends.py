"""Source ends: where a source ends that stands behind its cue, if the statement goes on there.

``Two boats sank, {according to} [Ms. Ek], and three men were hurt.``
"""

from __future__ import annotations

import re

from newsdoc.parsers.attributions.classes import QUOTED_STARTS
from newsdoc.parsers.attributions.reading import Cue

# The verb of a clause behind *and*.
VERB = re.compile(r"[AR]{0,3}(?:[AvV]|d(?![Pot]))")
LONGEST_SUBJECT = 12
# According to the report{, a source near the board told} Velora Radio.
TELLER = re.compile(r"c(?=[DhnN0][^cVWwTvAQESC]{0,14}[AR]{0,3}V(?![Pt]))")
# Wrote Vera Holm {in the Lund Post}, {on Lund Today}, but not: {at the Lund Post}.
PAPER, IN_PAPER = re.compile("(?<=NN)PD?N{1,4}$"), frozenset({"in", "on"})


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


def before_statement(classes: str, start: int, end: int) -> int:
    """Tell where a source ends before a clause, as one that tells of it, or with a quotation in it.

    ``The lock is shut, {according to} [the report], a source near the board told Velora Radio.``
    ``Over the year, {according to} [Ms. Ek], the rise in rents “will slow.”``
    """
    if "V" in classes[start:end] and (teller := TELLER.search(classes, start, end)):
        return teller.start()
    if classes[end : end + 1] not in QUOTED_STARTS:
        return before_clause(classes, start, end)
    comma = classes.rfind("c", start, end)
    return comma if comma > 0 else end


def before_paper(cue: Cue, end: int) -> int:
    """Tell where a source ends before the paper it was written in: *Vera Holm in the Post*."""
    paper = PAPER.search(cue.classes, cue.end, end)
    return paper.start() if paper and cue.passage.form(paper.start()) in IN_PAPER else end
