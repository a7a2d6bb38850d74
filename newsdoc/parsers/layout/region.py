"""The region of the running text: the run of lines with the best sum.

Sentences add to the run, menus and other titles take from it; furniture of known wording weighs
little, so that an article is not cut at its advertisements.
"""

from __future__ import annotations

from collections.abc import Mapping

from newsdoc.parsers.layout.rows import Row
from newsdoc.parsers.layout.sheet import NOISY_LEAST, NOISY_SHARE, PAGE, Sheet

# What a line of each kind adds to a run. ``sentence`` is for every ten words, up to four times;
# ``solid`` is the sum after which the head of a comment section ends the text for good.
REGION_WEIGHTS: Mapping[str, float] = {
    "sentence": 1.0,
    "short": -0.8,
    "ui": -0.25,
    "newsletter": -0.25,
    "boilerplate": -0.25,
    "promo": -0.5,
    "caption": 0.0,
    "credit": -0.25,
    "source": -0.5,
    "correction": 0.0,
    "byline": -2.0,
    "timestamp": -2.0,
    "tail_head": -4.0,
    "repeated": -0.25,
    "solid": 12.0,
}
MOST = 4
LEAST_WORDS = 4
TAIL_SHARE = 0.6


def find_region(sheet: Sheet, weights: Mapping[str, float]) -> None:
    """Say where the running text starts and ends, and whether the page came with it."""
    rows = sheet.rows
    furniture = sum([row.kind in PAGE for row in rows])
    sheet.noisy = furniture > NOISY_LEAST and furniture > NOISY_SHARE * len(rows)
    best = 0.0
    sheet.end = len(rows)
    total, start = 0.0, 0
    for row in rows:
        if total <= 0:
            total, start = 0.0, row.index
        elif row.rule == "layout.tail_head" and total > weights["solid"]:
            break
        total += value(row, sheet, weights)
        if total > best:
            best, sheet.start, sheet.end = total, start, row.index + 1
    if best and not sheet.noisy:
        sheet.end = clean_end(sheet)


def clean_end(sheet: Sheet) -> int:
    """Give the end of a text that came without the page: its last line, but for comments."""
    rows = sheet.rows
    for row in rows[sheet.end :]:
        if row.rule == "layout.tail_head" and row.index > TAIL_SHARE * len(rows):
            return row.index
    return len(rows)


def value(row: Row, sheet: Sheet, weights: Mapping[str, float]) -> float:
    """Give what a row adds to a run."""
    if row.rule == "layout.tail_head":
        return weights["tail_head"]
    if row.kind:
        return weights.get(row.kind, 0.0)
    if row.prose or (row.stop and row.words >= LEAST_WORDS):
        return weights["sentence"] * min(MOST, row.words / 10)
    if sheet.noisy and sheet.repeats[row.core] > 1:
        return weights["repeated"]
    return weights["short"]
