"""What stands above the text: names, times, topics, ``MONDAY`` above the first part."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from itertools import takewhile

from newsdoc.parsers.layout.foot import BIO, LABEL_WORDS, PICTURES, SIGNATURES
from newsdoc.parsers.layout.names import HOUSE, PEOPLE
from newsdoc.parsers.layout.rows import Row, before, in_marks
from newsdoc.parsers.layout.sheet import Sheet, entry, opens_report

NAME_WORDS, FROM_WORDS = 14, 22
LIFE_WORDS, PLACE_WORDS, HEADING_WORDS = 40, 2, 9
NEAR = 4
HIGHEST, FARTHEST = 12, 40
PLACE = re.compile(
    r"(?:\s(?:in|at)(?:\sthe)?|,)\s[A-Z][\w.'-]{1,20}(?:,?\s[A-Z][\w.'-]{1,20}){0,3}(?=$|,?\sand\s[A-Z])"
)
NUMBERED_HEADING = re.compile(r"\d{1,2}[.):]\s+\S")
ASIDE = re.compile(
    r"\s\([^()]{1,40}\)|(?:\s?[-–—|,:])?\s[\w.+-]{1,40}@[\w.-]{3,40}(?:\s[|•]\s@\w{2,30})?$"
    r"|\s[|•]\s[A-Z][\w.'-]{1,20}(?:\s[A-Z][\w.'-]{1,20}){0,2}$"
)
NUMBERED = re.compile(r"^\d{1,2}[.)]\s|[\d*†,&;\s]{1,9}$")
CREDITED = re.compile(
    r"(?:Reported|Written|Edited|Compiled|Curated) [Bb]y:?\s[A-Z]"
    rf"|(?:Interview|Text|Words|Report):\s{PEOPLE.pattern}$"
)
DAY = re.compile(
    r"(?:[A-Z][a-z]{2,15},?\s)?(?:(?P<day>\d{1,2})(?:st|nd|rd|th)?\s(?P<month>[A-Z][a-z]{2,8})"
    r"|(?P<name>[A-Z][a-z]{2,8})\.?\s\d{1,2}(?:st|nd|rd|th)?)"
)
DAY_WORDS, LIST_WORDS = 3, 8
# Right below her byline: "Ann Ek reported from Bonn, and", "Ann Ek has covered the courts".
LIFE = re.compile(
    rf"{BIO.pattern}|(?:[A-Z][\w.'-]{{1,30}} ){{1,3}}[A-Z][\w.'-]{{1,30}}(?:, [^,]{{3,80}},)? "
    r"(?:(?:has )?reported (?:this|for|from|on)|has (?:covered|written|been writing|worked)|covers"
    r"|writes) "
)
# Right below a byline: "For the Harbour Gazette", "with Ann Ek".
BESIDE = re.compile(
    r"(?:For|FOR) (?:[Tt]he |THE )?[A-Z][\w'&-]{1,20}(?: [A-Z&][\w'&-]{0,20}){0,3}"
    rf"|(?:with|and) {PEOPLE.pattern}"
)
# The head of what somebody wrote elsewhere: "Ann Ek (@annek) 3 May 2024".
POSTED = re.compile(r"\(@\w{1,30}\),?\s.{0,20}\d")


def mark_names(
    sheet: Sheet,
    months: Mapping[str, object],
    topic: Callable[[Row, str], bool],
    house: Callable[[Row], bool],
) -> None:
    """Label lines of names between headline and text: bylines, and days without a year: times.

    Args:
        sheet: the sheet.
        months: the names of months in lower case.
        topic: tells whether a line above a text names a topic, not people.
        house: tells whether a line names an agency and no section.
    """
    rows = sheet.rows
    first = sheet.headline + 1 if sheet.headline >= 0 else sheet.start - HIGHEST
    for row in rows[max(0, first, sheet.start - FARTHEST) : sheet.start]:
        if by := signed_by(row, sheet, first + NEAR, house):
            row.label("byline", by)
        elif row.kind is None and row.words <= DAY_WORDS and is_day(row.core, months):
            row.label("timestamp", "layout.day")
        elif row.kind is None and row.words <= NAME_WORDS and PEOPLE.fullmatch(names(row)):
            if topic(row, " ".join([other.text for other in sheet.region])):
                row.label("ui", "layout.kicker")
            elif signed(row, sheet) and not quoted_here(row, sheet):
                row.label("byline", "layout.names")
            elif sheet.noisy and rows[row.index + 1].rule == "layout.by":
                row.label("caption", "layout.name_above")


def signed_by(row: Row, sheet: Sheet, last: int, house: Callable[[Row], bool]) -> str:
    """Give the rule by which a line signs a story by other words than a person's name.

    Args:
        row: the line.
        sheet: the sheet it is on.
        last: the last row that may tell who edited a story.
        house: tells whether a line names an agency and no section.
    """
    if row.kind in {"source", "promo"} and row.index <= last and CREDITED.match(row.core):
        return "layout.credits_above"
    if row.kind is None and row.core.startswith("From: ") and row.words <= FROM_WORDS:
        return "layout.from"
    if row.kind == "credit" and under_byline(row, sheet):
        return "layout.agency_under_names"
    if row.index and row.words <= LIST_WORDS:
        return "layout.house" if works_for(row, sheet.rows[row.index - 1], house) else ""
    return ""


def quoted_here(row: Row, sheet: Sheet) -> bool:
    """Tell whether a line of names is of whose words stand beside it, not of who wrote the story.

    They stand below a quotation, or have an address and a time and a byline above them.
    """
    above = sheet.rows[row.index - 1] if row.index else None
    if above is not None and above.blank_before and not row.blank_before and above.kind is None:
        return in_marks(above)
    posted = POSTED.search(row.core) is not None
    return posted and any(other.kind == "byline" for other in sheet.rows[: row.index])


def under_byline(row: Row, sheet: Sheet) -> bool:
    """Tell whether an agency stands right under a byline and over no caption: who it works for."""
    rows = sheet.rows
    if row.rule not in SIGNATURES or PICTURES.search(row.core) or not row.index:
        return False
    below = rows[row.index + 1 : row.index + 2]
    return rows[row.index - 1].kind == "byline" and not (below and below[0].kind == "caption")


def is_day(text: str, months: Mapping[str, object]) -> bool:
    """Tell whether a line is a day without a year.

    >>> is_day("Tuesday, 5 March", {"march": 3}), is_day("5 March boats", {"march": 3})
    (True, False)
    """
    match = DAY.fullmatch(text)
    return match is not None and (match["month"] or match["name"]).lower() in months


def mark_life(sheet: Sheet) -> None:
    """Label a line under a byline that tells who its author is."""
    rows = sheet.rows
    bylines = [row for row in rows[: sheet.start] if row.kind == "byline"]
    for row in rows[sheet.headline + 1 : sheet.start + 1] if bylines else ():
        if row.kind is None and row.words <= LIFE_WORDS and LIFE.match(row.core):
            name = " ".join(row.core.split(" ", 2)[:2]).rstrip(",").lower()
            if any(name in other.core.lower() for other in bylines if other.index < row.index):
                row.label("boilerplate", "layout.life")
                sheet.start = max(sheet.start, row.index + 1)


def works_for(row: Row, above: Row, house: Callable[[Row], bool]) -> bool:
    """Tell whether a line goes on with the byline above, or names an agency: ``AFP / Oxmouth``.

    Under a byline stand ``with Ann Ek``, ``For the Harbour Gazette`` and ``Harbour News Service``.
    """
    signed = above.kind == "byline"
    if row.kind is None:
        sent = ("/" in row.core or "," in row.core) and house(row)
        return sent or (signed and BESIDE.fullmatch(row.core) is not None)
    return signed and row.rule == "layout.section" and house(row)


def names(row: Row) -> str:
    """Give a line of names without numbers, marks of notes, places and what is in brackets."""
    return PLACE.sub("", ASIDE.sub("", NUMBERED.sub("", row.core))).removeprefix("From ")


def signed(row: Row, sheet: Sheet) -> bool:
    """Tell whether a line of names stands where a byline does."""
    rows = sheet.rows
    if not sheet.noisy:
        return True
    above = rows[row.index - 1] if row.index else None
    if above and (above.kind in {"headline", "standfirst"} or above.core in {"By", "by", "BY"}):
        return True
    near = rows[max(0, row.index - 2) : row.index + 3]
    if any(other.rule == "layout.by" for other in near):
        return False
    if above and above.kind == "ui":
        buttons = takewhile(lambda other: other.kind == "ui", before(rows, row.index))
        if any(other.core.endswith(" ago") for other in buttons):
            return True
    return any(other.kind in {"byline", "timestamp"} for other in near)


def mark_head(sheet: Sheet, roles: frozenset[str]) -> None:
    """Label what is left above the text.

    Args:
        sheet: the sheet.
        roles: what a person in a newsroom is.
    """
    for row in sheet.rows[: sheet.start]:
        if row.kind is not None:
            continue
        short = row.words <= LABEL_WORDS and not row.stop
        titled = 0 <= sheet.headline < row.index
        numbered = (
            row.words <= HEADING_WORDS
            and not row.stop
            and not sheet.noisy
            and NUMBERED_HEADING.match(row.core)
        )
        if titled and (numbered or entry(row, sheet) or opens_report(row, sheet)):
            row.label("heading", "layout.heading")
        elif titled and under_picture(row, sheet):
            row.label("caption", "layout.caption_under_names")
        elif titled and row.words <= PLACE_WORDS and not row.stop and above_names(row, sheet):
            row.label("byline" if HOUSE.fullmatch(row.core) else "ui", "layout.above_names")
        elif short and titled and under_names(row, sheet):
            role = not roles.isdisjoint(row.core.lower().replace(",", "").split())
            row.label("byline" if role else "ui", "layout.under_names")
        elif short and titled and opens_part(row, sheet):
            row.label("heading", "layout.heading")
        elif short and (sheet.noisy or row.index < sheet.headline):
            row.label("ui", "layout.head")
        elif sheet.noisy:
            row.label("boilerplate", "layout.head")


def opens_part(row: Row, sheet: Sheet) -> bool:
    """Tell whether a few words right above a text stand there as its headings do: ``MONDAY``."""
    if sheet.noisy or row.index + 1 != sheet.start or row.text[-1] in ":,;" or row.lower():
        return False
    return any(other.rule == "layout.heading" for other in sheet.region)


def under_picture(row: Row, sheet: Sheet) -> bool:
    """Tell whether a row stands between names and text, and a standfirst above the names.

    A line whose sentence goes on below it is no caption, but the first of a wrapped text.
    """
    if row.stop or row.words <= LABEL_WORDS or row.text[-1] == ":":
        return False
    below = sheet.rows[row.index + 1]
    if below.lower() and not below.blank_before:
        return False
    if any(other.kind != "ui" for other in sheet.rows[row.index + 1 : sheet.start]):
        return False
    above = sheet.rows[sheet.headline + 1 : row.index]
    kinds = [other.kind for other in above if other.kind != "ui"]
    return "standfirst" in kinds and kinds[-1] in {"byline", "timestamp"}


def above_names(row: Row, sheet: Sheet) -> bool:
    """Tell whether a word or two stand between headline and byline: a place or a section."""
    above, below = sheet.rows[row.index - 1].kind, sheet.rows[row.index + 1].kind
    signed = below == "byline" or (below == "timestamp" and HOUSE.fullmatch(row.core))
    return above in {"headline", "standfirst"} and bool(signed)


def under_names(row: Row, sheet: Sheet) -> bool:
    """Tell whether names or a time stand above a row, where roles, places and outlets follow."""
    above = next((other for other in before(sheet.rows, row.index) if other.kind != "ui"), None)
    return above is not None and above.kind in {"byline", "timestamp"}
