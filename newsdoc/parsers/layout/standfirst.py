"""The standfirst: a line or two between headline and text that sum the story up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from newsdoc.parsers.layout.rows import Row
from newsdoc.parsers.layout.sheet import Sheet, Signals, content, shared, weigh

# Signal and weight; a line over 0 is a standfirst.
STANDFIRST_WEIGHTS: Mapping[str, float] = {
    "start": -5,
    "above the text": 4,
    "under the headline": 3,
    "retold by the next sentence": 4,
    "byline or time below": 3,
    "caption below": 3,
    "opens lower": 3,
    "no full stop, long": 3,
    "full stop": -2,
    "dateline": -8,
    "small words": 2,
    "second line of the text": -5,
    "no headline": -3,
}
MOST_WORDS = 60
LEAST_WORDS = 5
LONG = 13
RETOLD = 0.45
SMALL_SHARE = 0.25
DASH_WITHIN = 60
HIGHEST = 12


def candidates(sheet: Sheet) -> Iterator[Row]:
    """Give the lines that may be a standfirst."""
    first = max(sheet.headline + 1, sheet.start - HIGHEST)
    for row in sheet.rows[first : min(sheet.start + 2, sheet.end)]:
        if row.kind is None and LEAST_WORDS <= row.words <= MOST_WORDS:
            yield row


def under_headline(row: Row, sheet: Sheet) -> bool:
    """Tell whether only furniture stands between the headline and a row."""
    if sheet.headline < 0:
        return False
    above = sheet.rows[sheet.headline + 1 : row.index]
    return all(other.kind not in {None, "paragraph"} for other in above)


def next_text(row: Row, sheet: Sheet) -> Row | None:
    """Give the running text that follows within a few lines."""
    below = sheet.rows[row.index + 1 : row.index + 6]
    return next((other for other in below if other.prose and other.kind is None), None)


def retold(row: Row, sheet: Sheet) -> bool:
    """Tell whether the text starts over with the same words."""
    following = next_text(row, sheet)
    return following is not None and shared(row, content(following.text)) >= RETOLD


def between(row: Row, sheet: Sheet, kinds: set[str]) -> bool:
    """Tell whether lines of some kinds stand between a row and the text."""
    following = next_text(row, sheet)
    if following is None:
        return False
    return any(other.kind in kinds for other in sheet.rows[row.index + 1 : following.index])


def small(row: Row, sheet: Sheet) -> float:
    """Give the share of small words, which titles and menus lack."""
    words = row.core.lower().split()
    return sum([word in sheet.small_words for word in words]) / len(words)


def dateline(text: str) -> bool:
    """Tell whether a line opens as a report does: ``LISBON (AP) —``.

    >>> dateline("LISBON (AP) — The harbour"), dateline("Lisbon's harbour")
    (True, False)
    """
    word = text.split(None, 1)[0].rstrip(",")
    head = text[:DASH_WITHIN]
    dash = any(mark in head for mark in (" - ", " — ", " – ", " -- ", " ― "))
    return dash and len(word) > 2 and (word.isupper() or "(" in head)  # noqa: PLR2004


STANDFIRST_SIGNALS: Signals = {
    "above the text": lambda row, sheet: row.index < sheet.start,
    "under the headline": under_headline,
    "retold by the next sentence": retold,
    "byline or time below": lambda row, sheet: between(row, sheet, {"byline", "timestamp"}),
    "caption below": lambda row, sheet: between(row, sheet, {"caption", "credit"}),
    "opens lower": lambda row, _: row.lower(),
    "no full stop, long": lambda row, _: not row.stop and row.words >= LONG,
    "full stop": lambda row, _: row.stop,
    "dateline": lambda row, _: dateline(row.core),
    "small words": lambda row, sheet: small(row, sheet) >= SMALL_SHARE,
    "second line of the text": lambda row, sheet: row.index > sheet.start,
    "no headline": lambda _, sheet: sheet.headline < 0,
}


def find_standfirst(
    sheet: Sheet, table: Mapping[str, float], signals: Signals = STANDFIRST_SIGNALS
) -> None:
    """Label the standfirst."""
    for row in candidates(sheet):
        if weigh(row, sheet, "standfirst", table, signals).total > 0:
            row.label("standfirst", "layout.standfirst")
