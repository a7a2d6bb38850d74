"""Headings: short lines that open a section of the text."""

from __future__ import annotations

import re
from collections.abc import Mapping

from newsdoc.parsers.layout.rows import Row
from newsdoc.parsers.layout.sheet import Sheet, Signals, label, spoken

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
    "address": -8,
    "short line after": -2,
    "capitals": 1,
    "last line": -6,
    "speech": -7,
    "turn": -8,
    "heading after": 6,
}
# A question in an interview: "Vera Holm: And why?", "VH: And now?"
TURN = re.compile(r"(?:[A-Z]{1,3}|[A-Z][\w.'-]{1,20} [A-Z][\w.'-]{1,20}): |Q\. ")
# Words that somebody says or asks at the end of a line: 'Ek asked: "And why?"'.
SPEECH = re.compile(r"[,:] (?P<mark>[\"'])[^\"]{1,150}(?P=mark)$")
# A sentence that has lost its full stop: "Ek said the lock was shut".
TOLD = re.compile(r"(?:[A-Z][\w.'’-]{0,20} ){1,4}(?:said|told|added) ")
TOLD_WORDS = 12
DASHES = "-–—"
LONG = 120
MOST_WORDS, LEAST_WORDS = 22, 4
DIGITS = 0.2


def candidate(row: Row) -> bool:
    """Tell whether a short line, or a question, that no rule knows may be a heading."""
    text = row.text
    if row.stop:
        if TURN.match(row.core):
            return False
    elif row.prose or (row.words >= TOLD_WORDS and TOLD.match(row.core)):
        return False
    return not (text[0] in "_(" and text[-1] in "_)")


def figures(text: str) -> bool:
    """Tell whether a line is a price, a score or a row of a table.

    >>> figures("$285 at the harbour shop"), figures("3. What next")
    (True, False)
    """
    digits = sum(map(str.isdigit, text))
    return digits > DIGITS * len(text) or text[:1] in "$£€"


def runs_on(text: str) -> bool:
    """Tell whether a line goes on; dashes on either side set off a heading.

    >>> runs_on("The harbour,"), runs_on("- The harbour -")
    (True, False)
    """
    if text[-1] in DASHES and text[0] in DASHES and text[-2:-1] == " ":
        return False
    return text[-1] in ":,;-–—" or text.endswith((" and", " or"))


def opens_short(row: Row | None, sheet: Sheet) -> bool:
    """Tell whether a row is a short sentence that running text follows: ``It is not over yet.``."""
    if row is None or not row.stop or row.words < LEAST_WORDS or row.text[-1] == "?":
        return False
    return row.kind is None and spoken(sheet.following(row))


def answers(row: Row | None, sheet: Sheet) -> bool:
    """Tell whether a row answers a question of several: ``On Tuesday night.``."""
    return row is not None and row.kind is None and row.stop and sheet.asks


def above_heading(row: Row, sheet: Sheet) -> bool:
    """Tell whether a row stands between text and another heading, as a day does: ``Friday``."""
    after = sheet.following(row)
    if after is None or after.stop or not spoken(sheet.preceding(row)):
        return False
    return not after.bullet and not runs_on(after.text) and spoken(sheet.following(after))


def turn(row: Row, after: Row | None, sheet: Sheet) -> bool:
    """Tell whether a row is what somebody says in an interview: the label is there again.

    Or the next line has such a label: ``HOLM: And why? / EK: Because of the storm.``
    """
    name = label(row)
    if name in sheet.labels:
        return True
    following = label(after) if name and after is not None else ""
    return following in sheet.labels or (following.isupper() and name.isupper())


def signals(row: Row, sheet: Sheet) -> Signals:
    """Tell for each signal of a heading whether a row shows it."""
    text, stop = row.text, row.stop
    after, before = sheet.following(row), sheet.preceding(row)
    asked = stop and "?" in text[-3:]
    followed = spoken(after) or opens_short(after, sheet) or (asked and answers(after, sheet))
    return {
        "start": True,
        "text after": followed,
        "text before": spoken(before),
        "text right after": followed and after is not None and after.index == row.index + 1,
        "question": asked,
        "ends as a sentence": stop,
        "runs on": runs_on(text),
        "opens lower": row.lower(),
        "long": len(text) > LONG,
        "repeated": row.core in sheet.repeated,
        "bullet": row.bullet,
        "figures": figures(row.core),
        "address": "@" in text,
        "short line after": not (followed or after is None or after.stop),
        "capitals": text.isupper(),
        "speech": stop and (text[0] in "\"'" or (asked and SPEECH.search(text) is not None)),
        "heading after": row.words == 1 and not stop and above_heading(row, sheet),
        "turn": stop and ":" in text and turn(row, after, sheet),
        "last line": after is None,
    }
