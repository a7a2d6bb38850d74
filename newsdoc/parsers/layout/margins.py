"""What stands above and below the text."""

from __future__ import annotations

from newsdoc.parsers.layout.names import PEOPLE
from newsdoc.parsers.layout.rows import Row
from newsdoc.parsers.layout.sheet import Sheet

LABEL_WORDS = 4
NAME_WORDS = 14
NEAR = 4


def mark_names(sheet: Sheet) -> None:
    """Label lines of names between headline and text: bylines."""
    rows = sheet.rows
    first = max(sheet.headline + 1, sheet.start - 12)
    for row in rows[first : sheet.start]:
        if (
            row.kind is None
            and row.words <= NAME_WORDS
            and PEOPLE.fullmatch(row.core)
            and signed(row, sheet)
        ):
            row.label("byline", "layout.names")


def signed(row: Row, sheet: Sheet) -> bool:
    """Tell whether a line of names stands where a byline does."""
    if not sheet.noisy or sheet.headline >= 0:
        return True
    near = sheet.rows[max(0, row.index - 2) : row.index + 3]
    return any(other.kind in {"byline", "timestamp"} for other in near)


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
            else:
                row.label("paragraph", "layout.paragraph")


def mark_tail(sheet: Sheet) -> None:
    """Label what is left below the text."""
    for row in sheet.rows[sheet.end :]:
        if row.kind is None:
            title = not row.stop and row.words > LABEL_WORDS
            row.label("promo" if title else "boilerplate", "layout.tail")
