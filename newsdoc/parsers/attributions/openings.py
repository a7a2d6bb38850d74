"""Openings: what opens a sentence before a source and says nothing yet.

``On Friday, he said …``, ``But, he said, …``; of ``The plan — a trap, he said, for all — failed``
only ``a trap`` is said.
"""

from __future__ import annotations

import re

from newsdoc.parsers.attributions.reading import Cue, Piece

# Words that open what is no statement when a comma and a source follow: When asked, he said …
SIDE = frozenset("sPMgdHRtbeVIA")
# Words that lead to a quotation that is no statement: On Sunday on "Today", he said …
LEADING = re.compile(r"[becR]{0,3}(?:[sHagdVI]|[PMt][^AvVQESC]*[QESC])")
ABSOLUTE = frozenset("gdsHA")
# What opens a sentence and says nothing yet: "After it closed", "For decades".
OPENING = re.compile(r"[beR]{0,3}(?:[sHa][^cQESC]*|P[^cQESCVvAd]*)")
# What may stand before "according to" at the beginning of a sentence.
LED = re.compile(r"[beR]{1,3}c?")
# The subject of a quotation: "The bridge," he said, "is safe."
SUBJECT = re.compile(r"T|[Dh]?[nN]{1,3}")
# "The boss, who lives here,": no statement, but the source of the cue behind it.
PERSON = re.compile(
    r"[beRH]{0,2}[DhnN0oPeufjd]{1,15}c(?:[Ww][^ckQESC]{1,30}|[^kVvAQESC]{1,30})(?:c|[QESC]_*)"
)
# A quotation that ends what is inserted: "Holm, citing “a trap,” left".
CLOSED = re.compile(r"[^cQES]*C_+[AR]{0,3}[AvVd]")
FINITE = re.compile(r"[AvV]")


def part_before(classes: str, piece: Piece) -> Piece:
    """Give what of the words before a source amid a statement belongs to the statement."""
    start, end = piece
    if classes[end - 1] in "wW" and end - 1 > start:
        return (end - 1, end)
    dash = classes.rfind("y", start, end)
    if dash > start and not FINITE.search(classes, dash, end):
        return (dash + 1, end)
    return piece


def in_side_clause(cue: Cue) -> bool:
    """Tell whether a cue stands in a clause that the next comma ends: *While he said …,*."""
    classes, low, source = cue.classes, cue.low, cue.source
    if source and source[0] > low:
        before = classes[source[0] - 1]
        if before in "sHa" or (before == "c" and source[2] == "who"):
            return True
    if classes[cue.word] in "gI" and CLOSED.match(classes, cue.end, cue.high):
        return True
    lead = classes[low : cue.start].lstrip("beR")
    if lead == "P":
        return classes[cue.word] in "gI"
    return lead[:1] in ("s", "H", "V") and "c" not in lead
