"""What stands above and below the text."""

from __future__ import annotations

import re

from newsdoc.parsers.layout.names import PEOPLE
from newsdoc.parsers.layout.rows import Row
from newsdoc.parsers.layout.sheet import Sheet

LABEL_WORDS = 4
NAME_WORDS = 14
CLOSING = 6
NEAR = 4
HIGHEST, FARTHEST = 12, 40
PLACE = re.compile(r"\s(?:in|at)\s[A-Z][\w.'-]{1,20}(?:,?\s[A-Z][\w.'-]{1,20}){0,3}$")
NUMBERED = re.compile(r"^\d{1,2}[.)]\s|[\d*†,&;\s]{1,9}$")
# Captions by rules that are too weak for what follows the text.
UNSURE = frozenset({"layout.bracketed", "layout.caption_opening", "layout.caption_above_credit"})
CONTACT = re.compile(r"(?:Reach|Contact|Email|Follow|Call)\s[A-Z].{0,80}?(?:@|\d{3}-\d)")
BIO = re.compile(
    r"(?:[A-Z][\w.'-]{1,30} ){1,4}(?:\([^()]{1,40}\) )?(?:, [^,]{3,80},? )?(?:is|was|are) "
    r"(?:also )?(?:an?|the|[A-Z]\w{1,30}'s?) (?:[\w'-]{1,30} ){0,6}"
    r"(?:writers?|reporters?|editors?|journalists?|correspondents?|authors?|columnists?|professor"
    r"|fellow|researcher|contributor|lecturer|novelist|historian|broadcaster|critic|director)\b"
)


def mark_names(sheet: Sheet) -> None:
    """Label lines of names between headline and text: bylines."""
    rows = sheet.rows
    first = sheet.headline + 1 if sheet.headline >= 0 else sheet.start - HIGHEST
    for row in rows[max(0, first, sheet.start - FARTHEST) : sheet.start]:
        if row.kind is None and row.words <= NAME_WORDS and PEOPLE.fullmatch(names(row)):
            if signed(row, sheet):
                row.label("byline", "layout.names")
            elif sheet.noisy and rows[row.index + 1].rule == "layout.by":
                row.label("caption", "layout.name_above")


def names(row: Row) -> str:
    """Give a line without the number before and the mark of a note after it."""
    return PLACE.sub("", NUMBERED.sub("", row.core))


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


def mark_head(sheet: Sheet) -> None:
    """Label what is left above the text."""
    for row in sheet.rows[: sheet.start]:
        if row.kind is None:
            if (
                row.words <= LABEL_WORDS
                and not row.stop
                and (sheet.noisy or row.index < sheet.headline)
            ):
                row.label("ui", "layout.head")
            elif sheet.noisy:
                row.label("boilerplate", "layout.head")


def mark_end(sheet: Sheet, openings: tuple[str, ...]) -> None:
    """Label small print and the authors' lives in the last lines of the text."""
    rows = sheet.rows
    for row in reversed(rows[max(sheet.start + 1, sheet.end - CLOSING) : sheet.end]):
        if row.kind is not None:
            continue
        if (
            BIO.match(row.core)
            or CONTACT.match(row.core)
            or small_print(row.core.lower(), openings)
        ):
            row.label("boilerplate", "layout.closing")
        elif row.prose:
            return


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
