"""Headings: short lines that open a section of the text."""

from __future__ import annotations

from collections.abc import Mapping

from newsdoc.parsers.layout.rows import Row
from newsdoc.parsers.layout.sheet import Sheet, Signals, spoken

# Signal and weight; a line over 0 is a heading.
HEADING_WEIGHTS: Mapping[str, float] = {
    "start": -3,
    "text after": 4,
    "text before": 2,
    "text right after": 1,
    "question": 6,
    "ends as a sentence": -6,
    "runs on": -6,
    "opens lower": -6,
    "long": -6,
    "repeated": -5,
    "bullet": -4,
    "figures": -4,
    "short line after": -2,
    "capitals": 1,
    "last line": -6,
    "speech": -7,
}
LONG = 120
MOST_WORDS = 22
DIGITS = 0.2


def candidate(row: Row) -> bool:
    """Tell whether a line may be a heading: short, and no sentence but a question."""
    if row.kind is not None or row.words > MOST_WORDS:
        return False
    return "?" in row.text[-3:] if row.stop else not row.prose


def next_row(row: Row, sheet: Sheet) -> Row | None:
    """Give the next row if it is no furniture."""
    after = sheet.following[row.index]
    return after if after is not None and after.index == row.index + 1 else None


def short_after(row: Row, sheet: Sheet) -> bool:
    """Tell whether another short line follows."""
    after = sheet.following[row.index]
    return after is not None and not after.stop and not after.prose


def figures(text: str) -> bool:
    """Tell whether a line is a price, a score or a row of a table.

    >>> figures("$285 at the harbour shop"), figures("3. What next")
    (True, False)
    """
    digits = sum([char.isdigit() for char in text])
    return digits > DIGITS * len(text) or text[:1] in "$£€"


HEADING_SIGNALS: Signals = {
    "text after": lambda row, sheet: spoken(sheet.following[row.index]),
    "text before": lambda row, sheet: spoken(sheet.preceding[row.index]),
    "text right after": lambda row, sheet: spoken(next_row(row, sheet)),
    "question": lambda row, _: row.stop and "?" in row.text[-3:],
    "ends as a sentence": lambda row, _: row.stop,
    "runs on": lambda row, _: row.text[-1] in ":,;-–—" or row.text.endswith((" and", " or")),
    "opens lower": lambda row, _: row.lower(),
    "long": lambda row, _: len(row.text) > LONG,
    "repeated": lambda row, sheet: row.core in sheet.repeated,
    "bullet": lambda row, _: row.bullet,
    "figures": lambda row, _: figures(row.core),
    "short line after": short_after,
    "capitals": lambda row, _: row.capitals(),
    "speech": lambda row, _: row.stop and row.text[0] in "\"'",
    "last line": lambda row, sheet: sheet.following[row.index] is None,
}
