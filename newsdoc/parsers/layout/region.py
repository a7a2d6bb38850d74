"""The region of the running text: the run of lines with the best sum.

Sentences add to the run, menus and other titles take from it; furniture of known wording weighs
little, so that an article is not cut at its advertisements.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from math import inf

from newsdoc.parsers.layout.rows import Row
from newsdoc.parsers.layout.sheet import PAGE, Sheet, spoken

# What a line of each kind adds to a run. ``sentence`` is for every ten words, up to four times;
# ``solid`` is the sum after which comments and lists of other stories end the text for good.
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
    "clock": -0.8,
    "tail_head": -4.0,
    "repeated": -0.25,
    "solid": 12.0,
}
MOST_WORDS = 40
LEAST_WORDS = 4
TAIL_SHARE = 0.6
NOISY_LEAST, NOISY_SHARE = 3, 0.06
MENU_LEAST, MENU_SHARE = 20, 0.5
AHEAD = 30
RESUMED = 3
CLOCK_WORDS = 2
LONG_WORDS, LONG_RESUMED = 40, 2
TAIL_HEADS = frozenset({"layout.tail_head", "layout.comments", "layout.commented", "layout.posted"})
ITEM = re.compile(r"[A-Z][\w.'-]{1,20}(?: [\w.'-]{1,20}){0,3}: ")
# Of these, those that no story has inside: they end also a short one.
SURE_ENDS = frozenset({"layout.posted"})
COMMENTS = frozenset({"layout.comments", "layout.commented"})  # and these on a whole page
SHORT_SHARE, SIGNED_ABOVE = 1 / 3, 4
CUT = ("...", "…")
LIST_HEADS = frozenset({"layout.promo_head"})


def find_region(sheet: Sheet, weights: Mapping[str, float]) -> None:
    """Say where the running text starts and ends, and whether the page came with it."""
    rows = sheet.rows
    sheet.noisy = noisy(rows, sheet.known)
    best = total = 0.0
    start = first = 0
    last = rows[-1] if rows else None
    sentence = weights["sentence"]
    # In a story without a page all that is looked for is where it starts: at the row from which
    # the run has more than short lines can take away.
    sure = -weights["short"] * len(rows) if not sheet.known else inf
    for row in rows:
        if total <= 0:
            total, start = 0.0, row.index
        if row.prose and row.kind is None:
            words = row.words
            total += sentence * (words / 10 if words < MOST_WORDS else MOST_WORDS / 10)
        elif row.kind and total > least(row, sheet, weights["solid"]) and ends(row, sheet):
            break
        else:
            total += value(row, sheet, weights)
        if total > best:
            best, first, last = total, start, row
            if best > sure:
                break
    sheet.start = first
    if last is not None:
        sheet.end = last.index + 1
    if best and not sheet.noisy:
        sheet.end = clean_end(sheet) if sheet.known else len(rows)
    elif sheet.noisy:
        sheet.end = list_end(sheet)


def noisy(rows: list[Row], known: list[Row]) -> bool:
    """Tell whether the text came with the page around it: known furniture, or menus."""
    page = sum([row.kind in PAGE for row in known])
    if page >= NOISY_LEAST and page > NOISY_SHARE * len(rows):
        return True
    if page < NOISY_LEAST or len(rows) < MENU_LEAST:
        return False
    short = sum([row.kind is None and not row.stop and not row.prose for row in rows])
    return short > MENU_SHARE * len(rows)


def least(row: Row, sheet: Sheet, solid: float) -> float:
    """Give the sum that the text above a row needs for the row to end it."""
    sure = row.rule in SURE_ENDS or (sheet.noisy and row.rule in COMMENTS)
    return solid * SHORT_SHARE if sure else solid


def ends(row: Row, sheet: Sheet) -> bool:
    """Tell whether a line ends the text for good: comments, a list of other stories."""
    if row.rule in TAIL_HEADS:
        return sheet.noisy or row.rule in SURE_ENDS or late(row, sheet)
    if not sheet.noisy or resumes(row, sheet) or told(row, sheet):
        return False
    return row.rule in LIST_HEADS or (row.rule == "layout.promo_lead" and signed_off(row, sheet))


def signed_off(row: Row, sheet: Sheet) -> bool:
    """Tell whether who made the story stands on one of the lines above a row."""
    above = sheet.rows[max(0, row.index - SIGNED_ABOVE) : row.index]
    return any(other.rule == "layout.source_credit" for other in above)


def late(row: Row, sheet: Sheet) -> bool:
    """Tell whether most of the lines stand above a row."""
    return row.index > TAIL_SHARE * len(sheet.rows)


def ended(row: Row) -> bool:
    """Tell whether a row says that the text is over: ``ENDS``, ``-END-``."""
    return row.rule == "layout.ui_label" and row.core.strip("-() ").lower() in {"end", "ends"}


def told(row: Row, sheet: Sheet) -> bool:
    """Tell whether two sentences stand below a head: no titles."""
    below = sheet.rows[row.index + 1 : row.index + 3]
    return len(below) > 1 and all(one.kind is None and one.prose and one.stop for one in below)


def goes_on(row: Row) -> bool:
    """Tell whether a row goes on with a list right above it: ``Referee: Ann Ek.``."""
    below = row.kind is None and row.stop and not row.blank_before
    return below and ITEM.match(row.core) is not None


def list_end(sheet: Sheet) -> int:
    """Give the end of the list that the text ends with."""
    end = sheet.end
    while end < len(sheet.rows) and goes_on(sheet.rows[end]):
        end += 1
    return end


def resumes(row: Row, sheet: Sheet) -> bool:
    """Tell whether running text goes on within a few lines."""
    run = long = 0
    for other in sheet.rows[row.index + 1 : row.index + 1 + AHEAD]:
        if other.kind is None:
            run = run + 1 if other.prose and other.stop else 0
            long += other.words >= LONG_WORDS
        if run >= RESUMED or long >= LONG_RESUMED:
            return True
    return False


def clean_end(sheet: Sheet) -> int:
    """Give the end of a text that came without the page: its last line, but for comments."""
    for row in sheet.rows[sheet.end :]:
        if row.rule in TAIL_HEADS and (
            row.rule in SURE_ENDS or late(row, sheet) or ended(sheet.rows[row.index - 1])
        ):
            return row.index
    return len(sheet.rows)


def value(row: Row, sheet: Sheet, weights: Mapping[str, float]) -> float:
    """Give what a row adds to a run if it is no free prose."""
    if row.rule in TAIL_HEADS:
        return weights["tail_head"]
    if row.kind == "timestamp" and row.words <= CLOCK_WORDS and not row.core[0].isalpha():
        return weights["clock"]
    if row.kind:
        return weights.get(row.kind, 0.0)
    cut = row.bullet and row.text.endswith(CUT)  # a title, to fit into a list
    if not cut and ((row.stop and row.words >= LEAST_WORDS) or spoken(row)):
        return weights["sentence"] * (min(MOST_WORDS, row.words) / 10)
    if sheet.noisy and row.core in sheet.repeated:
        return weights["repeated"]
    return weights["short"]
