"""Pictures that no rule for a line tells: who stands where, what is seen on which day, who took it.

``Ann Ek, left, at the harbour``, ``Ann Ek speaks at the harbour on May 3, 2024.``,
``Lea Falk, HPA``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from newsdoc.parsers.layout.names import PERSON
from newsdoc.parsers.layout.rows import Row
from newsdoc.parsers.layout.sheet import PLACE, Sheet

# What a line needs that says on which day something is seen.
YEARS = ", 20"
PLACED_WORDS, SHOWN_WORDS, MAKER_WORDS, LEAST_SHOWN = 60, 35, 7, 6
# A comma and a side in a picture; the letters are those that the words open with.
SIDE = (
    r", (?=[23bcflrst][adehinor][cdfginoprt])"
    r"(?:(?:far|front|top|bottom|second|third|2nd|3rd|back)\s)?(?:from\s)?(?:left|right|cent(?:er|re))[,;]"
)
SIDED = re.compile(SIDE)
PLACED = re.compile(r"[A-Z][\w.'-]{0,30}" + SIDE)
# What a story tells, and nobody who says what is in a picture.
PAST = re.compile(r" (?:was|were|had|has|have|will|would|said|says|told)\b")
# More than one sentence, somebody's words, what somebody has posted.
TOLD = re.compile(r"[a-z]{4}[.?!] [A-Z]|[\"@]")
# The day and perhaps the place at the end of such a line: "May 3, 2024, in Lund.".
DATED = re.compile(
    r"\b(?P<month>[A-Z][a-z]{2,8})\.? \d{1,2}, 20\d\d(?:,? in [A-Z][^\"]{2,40})?\.?$"
)
# Before what one does, before what several do.
ONE = (
    r"(?:[A-Z][\w.'-]{1,20}|[,)]"
    r"|^(?:An?|The) (?:[\w'-]{1,20} ){0,2}\w{0,12}(?:er|or|ist|man|boy|girl|child|crowd|couple)) "
)
SEVERAL = r"(?:[a-z]{2,15}s|[Pp]eople|\band(?: [A-Z][\w.'-]{1,20}){1,3}) "
# Said of one and of several.
SEEN = r" (?:is|are) (?:seen|pictured|shown) "
# A name and an agency: "Lea Falk, HPA", "Lea Falk via Getty Images/HPA".
MAKER = re.compile(
    rf"{PERSON}(?:,\s|\s?[—–]\s?|\svia\s)(?:[Tt]he\s)?"
    r"(?P<house>[A-Z][\w.&'-]{1,20}(?:\s[A-Z][\w.&'-]{1,20}){0,3})(?:/[A-Z][\w. ]{1,30})?"
)


def doing(verbs: Iterable[str]) -> re.Pattern[str]:
    """Compile what tells that somebody is seen who does one of some things.

    >>> doing(["stands", "stand"]).search("Boats stand off Lund") is not None
    True
    """
    one = "|".join([verb for verb in sorted(verbs) if verb[-1] == "s"])
    several = "|".join([verb for verb in sorted(verbs) if verb[-1] != "s"])
    return re.compile(rf"{SEEN}|{ONE}(?:{one})\b|{SEVERAL}(?:{several})\b")


def mark_placed(sheet: Sheet, folded: str) -> None:
    """Label lines that say who stands where in a picture: ``Ann Ek, left, at the harbour``."""
    if not SIDED.search(folded):
        return
    for row in sheet.rows:
        fits = row.kind is None and row.words <= PLACED_WORDS and '"' not in row.text
        if fits and PLACED.search(row.core):
            row.label("caption", "layout.placed")
            sheet.known.append(row)
    sheet.known.sort(key=PLACE)


def mark_shown(sheet: Sheet, seen: re.Pattern[str], months: Mapping[str, object]) -> None:
    """Label sentences that say what is seen on which day: ``Ann Ek waves, May 3, 2024, in Lund.``.

    Args:
        sheet: the sheet.
        seen: what those in a picture do.
        months: the names of months in lower case, with short forms.
    """
    for row in [row for row in sheet.rows if row.kind is None and YEARS in row.text]:
        text = row.text
        if not LEAST_SHOWN <= row.words <= SHOWN_WORDS or PAST.search(text) or TOLD.search(text):
            continue
        dated = DATED.search(text)
        if dated and dated["month"].lower() in months and seen.search(text):
            row.label("caption", "layout.shown")
            sheet.known.append(row)
            if row.index == sheet.start:
                sheet.start += 1
    sheet.known.sort(key=PLACE)


def mark_makers(sheet: Sheet, houses: frozenset[str]) -> None:
    """Label names with their agency inside a text: ``Lea Falk, HPA``, ``Lea Falk — Getty Images``.

    Args:
        sheet: the sheet.
        houses: what signs pictures, in lower case.
    """
    signed = [row.index for row in sheet.known if row.kind == "byline"]
    first = min([sheet.start, *[index for index in signed if index > sheet.headline]])
    made = [
        row
        for row in sheet.rows[first + 1 : sheet.end]
        if row.words <= MAKER_WORDS and not row.stop and is_made(row, sheet, houses)
    ]
    for row in made:
        row.label("credit", "layout.made_by")
    if made:
        sheet.known.extend(made)
        sheet.known.sort(key=PLACE)


def is_made(row: Row, sheet: Sheet, houses: frozenset[str]) -> bool:
    """Tell whether a row is a name and the agency, and no further byline."""
    if row.kind is not None or sheet.rows[row.index - 1].kind not in {None, "caption"}:
        return False
    maker = MAKER.fullmatch(row.core)
    return maker is not None and maker["house"].lower() in houses
