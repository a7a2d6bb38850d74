"""Openings: what opens a sentence before a source and says nothing yet.

``On Friday, he said …``, ``But, he said, …``; of ``The plan — a trap, he said, for all — failed``
only ``a trap`` is said.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from newsdoc.parsers.attributions.main_verbs import before_main_verb
from newsdoc.parsers.attributions.reading import Cue, Piece, Reading

# Words that open what is no statement when a comma and a source follow: When asked, he said …
SIDE = frozenset("sPMgdHRtbeVIA")
# Words that lead to a quotation that is no statement: On Sunday on "Today", he said …
LEADING = re.compile(r"[becR]{0,3}(?:[sHagdVI]|[PMt][^AvVQESC]*[QESC])")
ABSOLUTE = frozenset("gdsHA")
# What opens a sentence and says nothing yet: "After it closed", "For decades", "According to him".
OPENING = re.compile(r"[beR]{0,3}(?:[sHa][^cQESC]*|(?:P|[gI]t)[^cQESCVvAd]*)")
# What may stand before "according to" at the beginning of a sentence, or of what somebody said.
LED = re.compile(r"[beR]{1,3}c?|.*[^oP]Tc?")
# What may stand before it between two clauses, and the clause behind it: the tax is low, but,
# according to Ms. Ek, rents are high.
LINK = re.compile(r"(?:[cy]?[besH]|[lkT])c?$")
BEHIND_LINK = re.compile(r"c(?:[pi]|[DhnN0g][DhnN0gRxuoPe]{0,9}?)[AR]{0,3}[AVvd]")
LONGEST_LINK = 3
# The subject of a quotation: "The bridge," he said, "is safe."
SUBJECT = re.compile(r"T|[Dh]?[nN]{1,3}")
# "The boss, who lives here,": no statement, but the source of the cue behind it.
PERSON = re.compile(
    r"[beRH]{0,2}[DhnN0oPeufjd]{1,15}c(?:[Ww][^ckQESC]{1,30}|[^kVvAQESC]{1,30})(?:c|(?<!c)[QESC]_*)"
)
# A comma, or a quotation that ends in one.
COMMA = re.compile(r"c|C_+")
# A finite verb, or what may be one: a word in -ed.
VERB_OR_ED = re.compile(r"[AvVd]")
# Whatever it is said at or to, if no clause follows: said to the crew, at a briefing on the ferry.
LAST = re.compile(r"(?:[PsH]|t(?=[DhN0n]))[^VAvpiTKWwcklyzZYQESC_]{1,14}[zZ]?$|tp[zZ]?$")
# A statement that opens with an amount or a place, or stands behind what opens its sentence: About
# 30 people left; in Velora rents have risen; in Velora, a man, 34, was hurt.
WHOLE = re.compile(r"P(?:[DRtn]{0,2}0|[DhnN0xu]{1,8}R?[AVv])")
MAIN = re.compile(r"c(?:[pi]|[DhnN0gRM][DhnN0gRxuoPtM]{0,9})(?:c0c)?[AR]{0,3}[AVvd]")
# If it rains, after all, but not: when asked; and with what its main clause opens.
SIDE_CLAUSE, SUBJECTS = re.compile("[sH][^dgIVv]"), frozenset("piDhnN0g")
# A quotation that ends what is inserted: "Holm, citing “a trap,” left".
CLOSED = re.compile(r"[^cQES]*C_+[AR]{0,3}[AvVd]")
# A clause about somebody is over where their own verb follows, one before the main clause where
# its subject does.
CLOSING = re.compile("c[AR]{0,3}[AVvd]")
ACTING = re.compile("c(?:[DhnN0]{1,6}|p)[AR]{0,3}[AVvd]")
FINITE = re.compile(r"[AvV]")
# What stands behind a source that opens the sentence belongs to it where a second comma and a
# clause follow: According to Vera Holm, a nurse in Lund, the ward was full.
CLAUSE = r"c(?=(?:[pi]|[DhnN0M][DhnNgdRx0uoPtM]{0,9}?)[AR]{0,3}(?:[AVv](?!c)|d(?![cP])|n(?=[zZD])))"
LINKED = r"(?:[oPtea]{1,2}[Dh]{0,2}[nNgdRx0uM]{0,6}[nN]){0,4}(?:cN{1,3}|[Ww][^cklzZ]{1,15})?"
APPOSED = re.compile(
    r"(?:(?<=N)c(?:0|N(?:xN)?)(?=c))?"  # 34 or Ph.D., before more
    rf"c(?:[Dh]{{1,2}}[nNgdRx0uM]{{0,6}}[nN]{LINKED}"  # a nurse in Lund
    rf"|(?<=[N0]c)n{{1,3}}o[Dh]{{0,2}}[nNgdRx0u]{{0,6}}[nN]{LINKED}"  # head of the ward
    rf"|(?<=NNc)(?:[nN]{{1,2}}[nNx]{{0,4}}[oP][Dh]{{0,2}}[nNgdRx0u]{{0,6}}[nN]{LINKED}"
    r"|N{1,3}u[nNgdx]{0,5}[nN]|N(?:xN)?)"  # Lund's first nurse; Ph.D.; R-Ohio
    r"|(?:(?<=NNc)|(?<=c[0N]c))W[^cklzZ]{1,25}"  # who runs the ward
    r"|(?<=nc)N{2,4}"  # the head of the ward, Vera Holm
    rf"|0(?:c?[oP]N{{1,3}})?){CLAUSE}"  # 34, of Lund
)
# And this does not: According to the report, published in May, the ward was full.
INSERTED = re.compile(
    r"c(?:[Ww][^cklzZ]{1,25}|(?:I|g[PDhNRM]|[dv][PRM])[^cklzZAVv]{0,14})" + CLAUSE
)


def states(classes: str, start: int, end: int) -> bool:
    """Tell whether words before a source state something: no mere occasion, and with a verb."""
    if VERB_OR_ED.search(classes, start, end) is None:
        return False
    start += classes[start] in "be"
    if classes[start] not in SIDE or classes.startswith("VA", start):
        return True
    return bool(WHOLE.match(classes, start) or MAIN.search(classes, start, end))


def beside_main(classes: str, piece: Piece, end: int) -> bool:
    """Tell whether a side clause and its main clause stand around a source and its cue.

    ``If it rains, Ms. Ek said, the lock will shut.``
    """
    return bool(SIDE_CLAUSE.match(classes, *piece)) and classes[end] in SUBJECTS


def linked(cue: Cue, end: int) -> bool:
    """Tell whether a cue and its source open a clause: *low, but, according to Ms. Ek, it rose*."""
    classes, start = cue.classes, cue.start
    return bool(
        BEHIND_LINK.match(classes, end, cue.high)
        and LINK.search(classes, max(cue.low, start - LONGEST_LINK), start)
    )


def ended(classes: str, low: int, end: int) -> str:
    """Tell how the quotation ends that stands before ``end``, in the sentence from ``low`` on."""
    return classes[low:end].rstrip("_")[-1:]


def part_before(classes: str, piece: Piece) -> Piece:
    """Give what of the words before a source amid a statement belongs to the statement."""
    start, end = piece
    if classes[end - 1] in "wW" and end - 1 > start:
        return (end - 1, end)
    dash = classes.rfind("y", start, end)
    if dash > start and not FINITE.search(classes, dash, end):
        return (dash + 1, end)
    return piece


def behind_opening(cue: Cue, mark: int, times: Collection[str]) -> tuple[int, int]:
    """Tell where a source ends that stands before the comma at ``mark``, and a statement begins.

    ``According to {Ms. Ek}, a lot has changed; according to {Vera Holm, a nurse}, it was late.``
    What ends in a word of time is no apposition: ``According to {the report}, the next day, …``.
    """
    classes, high = cue.classes, cue.high
    apposed = APPOSED.match(classes, mark, high)
    if apposed and cue.passage.form(apposed.end() - 2) not in times:
        return apposed.end() - 1, apposed.end()
    inserted = INSERTED.match(classes, mark, high)
    return mark, inserted.end() if inserted else mark + 1


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


def side_clause_ends(cue: Cue, place: int) -> bool:
    """Tell whether a cue stands in a side clause that ends before a place.

    ``The mayor, who {said} it was late, left, adding``, ``When {asked} if it was late, she left and
    said``
    """
    classes, source = cue.classes, cue.source
    if source and classes[source[0]] in "Ww" and classes[source[0] - 1] == "c":
        return CLOSING.search(classes, cue.end, place) is not None
    opens = classes[cue.low : cue.low + 1] in ("s", "H") and "c" not in classes[cue.low : cue.end]
    return opens and ACTING.search(classes, cue.end, place) is not None


def before_main_clause(reading: Reading, over: int) -> int:
    """Tell where the content of a cue amid a sentence ends, at most at ``over``: at a comma.

    Behind "While Ms. Ek said {it was late}," the main clause begins, but behind "As Ms. Ek said,"
    the content does; behind "The Post, citing {two aides}," the main verb stands.
    """
    cue, start = reading.cue, reading.cue.open
    if not in_side_clause(cue):
        inserted = cue.classes[cue.word] in "gI" and cue.classes[cue.start - 1] == "c"
        return before_main_verb(cue, start, over) if inserted else over
    comma = COMMA.search(cue.classes, start + (cue.classes[start] == "c"), over)
    if comma is None or reading.rule.endswith("as_said"):
        return over
    return comma.end() - (comma[0] == "c")


def heads(cue: Cue) -> bool:
    """Tell whether a label heads what somebody else says: *What they said: “No,” Ms. Ek said*."""
    classes, source = cue.classes, cue.adjacent
    return (
        source is not None
        and source[0] == cue.low + 1
        and classes[cue.low] == "K"
        and "V" in classes[cue.end : cue.high]
    )
