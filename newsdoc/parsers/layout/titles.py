"""Titles: a line right above ``By Ann Ek``, unlike a bar of buttons and a list of links."""

from __future__ import annotations

import re

from newsdoc.parsers.layout.lists import listed
from newsdoc.parsers.layout.rows import Row
from newsdoc.parsers.layout.sheet import PAGE, Sheet, clock

HIGH = 3
PATH = " \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} "
BELOW, BUTTONS, FEW_WORDS = 4, 3, 3
LONG_WORD, TITLE_LEAST, MOSTLY = 4, 24, 0.8
# "Harbour warns of storms", unlike "Human rights" and "UK politics live".
TELLS = re.compile(
    r"[A-Z][\w.'’-]{1,20}(?: [\w.'’-]{1,20}){0,3}?"
    r" (?:[a-z]{2,15}(?<![isuw])(?<!ic)s|[a-z]{3,12}ed|to [a-z]{2,12}(?<!the))(?= )"
)
SIGNED = frozenset({"layout.by", "layout.published"})
BETWEEN = frozenset({"timestamp", "ui", "standfirst"})


def by_below(row: Row, sheet: Sheet) -> bool:
    """Tell whether ``By Ann Ek`` stands right below a row that is no deck."""
    if row.bullet or first_below(row, sheet) not in SIGNED:
        return False
    return not (row.index and over_deck(sheet.rows[row.index - 1], row, sheet))


def by_under_deck(row: Row, sheet: Sheet) -> bool:
    """Tell whether ``By Ann Ek`` stands below the line right below a row, which sums it up."""
    below = sheet.rows[row.index + 1 : row.index + 2]
    return (
        bool(below) and over_deck(row, below[0], sheet) and first_below(below[0], sheet) in SIGNED
    )


def over_deck(row: Row, below: Row, sheet: Sheet) -> bool:
    """Tell whether a row is a few words above a sentence: a title and what sums it up."""
    if row.kind is not None or below.kind is not None or row.bullet or row.text[-1] in ".:;,":
        return False
    if not FEW_WORDS <= row.words < below.words or share_bar(row, sheet):
        return False
    if below.stop or (opens_page(row, sheet) and TELLS.match(row.text)):
        return True
    return len(row.text) >= TITLE_LEAST and titled(row.core) and not titled(below.core)


def first_below(row: Row, sheet: Sheet) -> str:
    """Give the rule of the first line below a row that is neither a time nor a button."""
    for other in sheet.rows[row.index + 1 : row.index + 1 + BELOW]:
        if other.kind == "byline" and other.rule == "layout.timestamp":
            return "layout.by"
        if other.kind not in BETWEEN:
            return other.rule
    return ""


def share_bar(row: Row, sheet: Sheet) -> bool:
    """Tell whether half of the words of a row are networks, buttons and numbers beside them."""
    words = row.core.lower().split()
    if sheet.share_words.isdisjoint(words):
        return False
    named = sum(map(sheet.share_words.__contains__, words))
    if named < BUTTONS:
        return False
    return (named + sum(map(str.isdigit, words))) * 2 >= len(words)


def in_list(row: Row, sheet: Sheet) -> bool:
    """Tell whether a line beside one with a bullet or a number has one: links to other stories."""
    beside = sheet.rows[max(0, row.index - 1) : row.index + 2]
    return any(other is not row and listed(other) and other.kind != "ui" for other in beside)


def opens_page(row: Row, sheet: Sheet) -> bool:
    """Tell whether a row is the first line, or the first below the menus and the way to a page."""
    if not row.index:
        return True
    above = sheet.rows[row.index - 1]
    dated = above.kind == "timestamp" and above.index < HIGH and not clock(above)
    return above.kind in PAGE or dated or PATH in above.text


def titled(text: str) -> bool:
    """Tell whether nearly all longer words open with a capital.

    >>> titled("Harbour Reopens After Storm"), titled("Harbour reopens after storm")
    (True, False)
    """
    words = [word for word in text.split() if len(word) >= LONG_WORD]
    capitals = sum([not word[0].islower() for word in words])
    return len(words) >= FEW_WORDS and capitals >= MOSTLY * len(words)
