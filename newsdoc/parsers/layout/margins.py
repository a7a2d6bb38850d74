"""What stands above and below the text."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from itertools import takewhile

from newsdoc.parsers.layout.names import HOUSE, PEOPLE
from newsdoc.parsers.layout.rows import Row, before
from newsdoc.parsers.layout.sheet import PAGE, Sheet, entry

LABEL_WORDS = 4
NAME_WORDS, FROM_WORDS = 14, 22
CLOSING = 6
LIFE_WORDS, TITLE_WORDS, PLACE_WORDS = 40, 12, 2
NEAR = 4
HIGHEST, FARTHEST = 12, 40
PLACE = re.compile(
    r"(?:\s(?:in|at)(?:\sthe)?|,)\s[A-Z][\w.'-]{1,20}(?:,?\s[A-Z][\w.'-]{1,20}){0,3}(?=$|,?\sand\s[A-Z])"
)
NUMBERED_HEADING = re.compile(r"\d{1,2}[.):]\s+\S")
ASIDE = re.compile(r"\s\([^()]{1,40}\)|\s?[-–—|]\s[\w.+-]{1,40}@[\w.-]{3,40}$")
NUMBERED = re.compile(r"^\d{1,2}[.)]\s|[\d*†,&;\s]{1,9}$")
# How agencies and writers sign off below the text: "PTI KRT DV", "abc/def", "ab/cd (AFP)",
# "HPA/Ann Ek", "- Harbour Post".
SIGN_OFF = re.compile(
    r"[A-Z]{2,6}(?:(?:\s[A-Z]{2,4}){2,5})?|/?[a-z]{2,4}(?:/[a-z]{2,4}){1,4}(?:\s?\([^()]{2,40}\))?"
    r"|/[a-z]{2,4}|[A-Z]{2,6}/[A-Z]\w{1,20}(?:\s[A-Z]\w{1,20}){0,2}"
    r"|[-–—]{1,2}\s?[A-Z]\w{1,20}(?:\s[A-Z]\w{1,20}){0,2}"
)
SIGNATURES = frozenset({"layout.signature", "layout.bracketed"})
SIGN_OFF_WORDS = 6
PICTURES = re.compile(
    r"(?i)images|photo|picture|stock|getty|alamy|pool|file|handout|supplied|courtesy|wiki"
)
# Captions by rules that are too weak for what follows the text.
UNSURE = frozenset({"layout.bracketed", "layout.caption_opening", "layout.caption_above_credit"})
CREDITED = re.compile(
    r"(?:Reported|Written|Edited|Compiled|Curated) [Bb]y:?\s[A-Z]"
    rf"|(?:Interview|Text|Words|Report):\s{PEOPLE.pattern}$"
)
# Where those were who wrote the story: "Ek reported from Bonn and Ask from Lund."
REPORTED = re.compile(
    r"(?:[A-Z][\w.'-]{1,20} ){1,3}reported from [A-Z][\w.'-]{1,20}"
    r"(?:,? (?:and )?(?:[A-Z][\w.'-]{1,20}|from)){0,8}\.?$"
)
DAY = re.compile(
    r"(?:[A-Z][a-z]{2,15},?\s)?(?:(?P<day>\d{1,2})(?:st|nd|rd|th)?\s(?P<month>[A-Z][a-z]{2,8})"
    r"|(?P<name>[A-Z][a-z]{2,8})\.?\s\d{1,2}(?:st|nd|rd|th)?)"
)
DAY_WORDS = 3
CONTACT = re.compile(
    r"(?:(?:Reach|Contact|Email|Follow|Call)\s[A-Z].{0,80}?"
    r"|[A-Z][\w.'-]{1,20} [A-Z][\w.'-]{1,20}: .{0,60}?)(?:@|\d{3}-\d)"
    r"|(?:Do|Are|Have|Did|Were) you\b.{5,120}\? .{0,60}?"
    r"(?:[Tt]ell us|[Ee]-?mail|[Cc]ontact|[Gg]et in touch|[Ww]rite to|[Ll]et us know)\b"
)
BIO = re.compile(
    r"(?:[A-Z][\w.'-]{1,30} ){1,4}(?:\([^()]{1,40}\) )?(?:, [^,]{3,80},? )?(?:(?:is|was|are) "
    r"(?:also )?(?:(?:an?|the|[A-Z]\w{1,30}'s?) )?(?:[\w'-]{1,30} ){0,6}"
    r"(?i:writers?|reporters?|editors?|journalists?|correspondents?|authors?|columnists?|professor"
    r"|fellow|researcher|contributor|lecturer|novelist|historian|broadcaster|critic|director"
    r"|producer|photographer|meteorologist|presenter|anchor)\b"
    r"|answers (?:letters|questions|readers|your)\b"
    r"|(?:covers|writes about|reports on) (?:[\w'&,-]{1,30} ){1,12}(?:for|at) [A-Zt]"
    r"|can be (?:reached|contacted) )"
)


def mark_names(
    sheet: Sheet, months: Mapping[str, object], topic: Callable[[Row, str], bool]
) -> None:
    """Label lines of names between headline and text: bylines, and days without a year: times.

    Args:
        sheet: the sheet.
        months: the names of months in lower case.
        topic: tells whether a line above a text names a topic, not people.
    """
    rows = sheet.rows
    first = sheet.headline + 1 if sheet.headline >= 0 else sheet.start - HIGHEST
    for row in rows[max(0, first, sheet.start - FARTHEST) : sheet.start]:
        if (
            row.kind in {"source", "promo"}
            and row.index <= first + NEAR
            and CREDITED.match(row.core)
        ):
            row.label("byline", "layout.credits_above")
        elif row.kind is None and row.core.startswith("From: ") and row.words <= FROM_WORDS:
            row.label("byline", "layout.from")
        elif row.kind is None and row.words <= DAY_WORDS and is_day(row.core, months):
            row.label("timestamp", "layout.day")
        elif row.kind is None and row.words <= NAME_WORDS and PEOPLE.fullmatch(names(row)):
            if topic(row, " ".join([other.text for other in sheet.region])):
                row.label("ui", "layout.kicker")
            elif signed(row, sheet):
                row.label("byline", "layout.names")
            elif sheet.noisy and rows[row.index + 1].rule == "layout.by":
                row.label("caption", "layout.name_above")


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
    for row in rows[sheet.headline + 1 : sheet.start + 1]:
        if row.kind is None and row.words <= LIFE_WORDS and BIO.match(row.core):
            name = " ".join(row.core.split(" ", 2)[:2]).lower()
            if any(
                other.kind == "byline" and name in other.core.lower() for other in rows[: row.index]
            ):
                row.label("boilerplate", "layout.life")
                sheet.start = max(sheet.start, row.index + 1)


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


def drop_names(sheet: Sheet) -> None:
    """Take bylines below the text for those of other stories, but for the first lines there."""
    end = sheet.end
    below = [row for row in sheet.rows[end:] if row.kind in {"byline", "timestamp"}]
    if below and not any(row.kind == "byline" for row in sheet.rows[:end]):
        end += NEAR
    for row in below:
        if row.index >= end:
            row.label("boilerplate", "layout.tail")


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
        numbered = short and not sheet.noisy and NUMBERED_HEADING.match(row.core)
        if titled and (numbered or entry(row, sheet)):
            row.label("heading", "layout.heading")
        elif titled and under_picture(row, sheet):
            row.label("caption", "layout.caption_under_names")
        elif titled and row.words <= PLACE_WORDS and not row.stop and above_names(row, sheet):
            row.label("byline" if HOUSE.fullmatch(row.core) else "ui", "layout.above_names")
        elif short and titled and under_names(row, sheet):
            role = not roles.isdisjoint(row.core.lower().replace(",", "").split())
            row.label("byline" if role else "ui", "layout.under_names")
        elif short and (sheet.noisy or row.index < sheet.headline):
            row.label("ui", "layout.head")
        elif sheet.noisy:
            row.label("boilerplate", "layout.head")


def under_picture(row: Row, sheet: Sheet) -> bool:
    """Tell whether a row stands between names and text, and a standfirst above the names."""
    if row.stop or row.words <= LABEL_WORDS or row.index + 1 != sheet.start or row.text[-1] == ":":
        return False
    kinds = [other.kind for other in sheet.rows[sheet.headline + 1 : row.index]]
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


def mark_end(sheet: Sheet, openings: tuple[str, ...]) -> None:
    """Label small print and the authors' lives in the last lines of the text."""
    rows = sheet.rows
    for row in reversed(rows[max(sheet.start + 1, sheet.end - CLOSING) : sheet.end]):
        if row.words <= SIGN_OFF_WORDS and signs_off(row, rows[row.index - 1]):
            row.label("source", "layout.sign_off")
        elif row.kind is not None:
            continue
        elif divides(row, rows):
            row.label("ui", "layout.divider")
        elif REPORTED.match(row.core):
            row.label("source", "layout.reported_from")
        elif (
            BIO.match(row.core)
            or CONTACT.match(row.core)
            or small_print(row.core.lower(), openings)
            or (above_life(row, rows) and PEOPLE.fullmatch(row.core))
        ):
            row.label("boilerplate", "layout.closing")
        elif row.prose:
            return


def divides(row: Row, rows: list[Row]) -> bool:
    """Tell whether a row is a line of dashes, with no text right below."""
    below = rows[row.index + 1 : row.index + 2]
    return not row.text.strip("_") and not (below and below[0].kind is None)


def above_life(row: Row, rows: list[Row]) -> bool:
    """Tell whether the line below is known to tell who wrote the story."""
    below = rows[row.index + 1 : row.index + 2]
    if row.stop or row.words > LABEL_WORDS:
        return False
    return bool(below) and below[0].rule == "layout.closing"


def mark_foot(sheet: Sheet) -> None:
    """Label short lines below the text that stand among furniture, as menus and topics do."""
    if sheet.noisy:
        return
    mark_lists(sheet)
    foot: list[Row] = []
    for row in reversed(sheet.region):
        if row.kind is None and (row.prose or row.stop or row.bullet or row.words > TITLE_WORDS):
            break
        foot.append(row)
    furniture = False
    for row in reversed(foot):
        if row.kind in PAGE or row.kind == "promo":
            furniture = True
        elif row.kind is None and furniture:
            row.label("boilerplate", "layout.foot")


def mark_lists(sheet: Sheet) -> None:
    """Label the titles below the first head of a list with no text below it."""
    first: Row | None = None
    for row in reversed(sheet.region):
        if row.kind is None and (row.prose or row.stop) and not cut_short(row):
            break
        if row.rule == "layout.promo_head":
            first = row
    if first is None:
        return
    for row in sheet.rows[first.index : sheet.end]:
        if row.kind is None:
            row.label("promo" if row.words > LABEL_WORDS else "ui", "layout.foot")


def cut_short(row: Row) -> bool:
    """Tell whether a row is a title that was cut to fit into a list."""
    return row.bullet and row.text.endswith("...")


def signs_off(row: Row, above: Row) -> bool:
    """Tell whether a row below the text is the mark of an agency or of who wrote it."""
    if above.kind == "caption" or above.bullet:
        return False
    if row.kind == "credit":
        agency = row.rule in SIGNATURES and not PICTURES.search(row.core)
        return agency and above.kind in {None, "source"}
    return row.kind is None and SIGN_OFF.fullmatch(row.text) is not None


def small_print(low: str, openings: tuple[str, ...]) -> bool:
    """Tell whether a line opens as small print does."""
    return low.startswith(openings) and any(
        low.startswith(one) and not low[len(one) : len(one) + 1].isalnum() for one in openings
    )


def mark_tail(sheet: Sheet) -> None:
    """Label what is left below the text."""
    for row in sheet.rows[sheet.end :]:
        if row.kind is None or row.rule in UNSURE:
            title = not row.stop and row.words > LABEL_WORDS
            row.label("promo" if title else "boilerplate", "layout.tail")
