"""The standfirst: a line or two between headline and text that sum the story up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import takewhile

from newsdoc.model import BlockKind
from newsdoc.parsers.layout.rows import Row, before
from newsdoc.parsers.layout.sheet import (
    Looks,
    Scale,
    Sheet,
    Signals,
    clock,
    entry,
    low,
    opens_report,
    shared,
    taken,
    weigh,
    words_of,
)

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
    "question": 4,
    "dateline": -8,
    "small words": 2,
    "second line of the text": -5,
    "no headline": -3,
    "stray bullet": -6,
    "another one above": -5,
    "stands again": 6,
}
MOST_WORDS = 60
LEAST_WORDS = 5
LONG, QUESTION = 13, 20
SIGNED = frozenset({"byline", "timestamp", "caption", "credit"})
HEAD = SIGNED | {"headline", "standfirst", "ui"}
HEAD_WORDS, LEAST_POINTS, MOST_POINTS = 6, 2, 6
RETOLD = 0.45
SMALL_SHARE = 0.25
DATELINE = re.compile(
    r"\A(?:[A-Z]{3,20}[^()]{0,60}?(?:\s?[-–—―]{1,2}\s|(?:--|—)(?=[A-Z\"'])|:\s?/)"
    r"|[A-Z][^()—–]{0,40}\([A-Z][\w /.]{1,30}\)\s?(?:[-–—―]{1,2}\s|[A-Z]))"
)
HIGHEST, FARTHEST = 12, 40


def candidates(sheet: Sheet) -> Iterator[Row]:
    """Give the lines that may be a standfirst."""
    first = sheet.headline + 1 if sheet.headline >= 0 else sheet.start - HIGHEST
    first = max(0, first, sheet.start - FARTHEST)
    for row in sheet.rows[first : min(sheet.start + 2, sheet.end)]:
        if clock(row) or entry(row, sheet):
            return  # a live report begins
        fits = LEAST_WORDS <= row.words <= MOST_WORDS and (row.kind is None or exclusive(row))
        if fits and (row.stop or not (past_names(row, sheet) or opens_report(row, sheet))):
            yield row
        if row.index >= sheet.start and row.kind != "standfirst":
            return  # the text has begun


def exclusive(row: Row) -> bool:
    """Tell whether a row has the label of another story that a standfirst has too."""
    return row.rule == "layout.promo_label" and row.core[:9].lower() == "exclusive"


def under_headline(row: Row, sheet: Sheet) -> bool:
    """Tell whether only furniture stands between the headline and a row."""
    if sheet.headline < 0:
        return False
    above = sheet.rows[sheet.headline + 1 : row.index]
    return all(other.kind in HEAD or other.rule == "layout.address" for other in above)


def another(row: Row, sheet: Sheet) -> bool:
    """Tell whether a standfirst of another shape stands above."""
    for above in before(sheet.rows, row.index, sheet.headline + 1):
        if above.kind == "standfirst":
            return (above.bullet, above.lower()) != (row.bullet, row.lower()) or not (
                row.bullet or row.lower()
            )
    return False


def retold(row: Row, sheet: Sheet) -> bool:
    """Tell whether the text starts over with the same words."""
    own = words_of(row)
    below = [low(other) for other in sheet.rows[row.index + 1 : row.index + 4] if other.prose]
    joined = "\n".join(below)
    missing = len(own) * (1 - RETOLD)  # so many words may be, even within longer ones
    for word in own:
        if word not in joined:
            missing -= 1
            if missing < 0:
                return False
    least = len(own) * RETOLD
    return any(
        sum(map(text.__contains__, own)) >= least and shared(row, text) >= RETOLD for text in below
    )


def kinds_below(row: Row, sheet: Sheet) -> set[BlockKind | None]:
    """Give the kinds of lines between a row and running text that follows within a few lines."""
    kinds: set[BlockKind | None] = set()
    for other in sheet.rows[row.index + 1 : row.index + 6]:
        if other.prose and other.kind is None:
            return kinds
        kinds.add(other.kind)
    return set()


def small(row: Row, sheet: Sheet) -> float:
    """Give the share of small words, which titles and menus lack."""
    words = row.core.lower().split()
    return sum(map(sheet.small_words.__contains__, words)) / len(words) if words else 0.0


def dateline(text: str) -> bool:
    """Tell whether a line opens as a report does: ``LISBON (AP) —``.

    >>> dateline("LISBON (AP) — The harbour"), dateline("Lisbon's harbour")
    (True, False)
    """
    may_be = "(" in text or text[:3].isupper()
    return may_be and DATELINE.match(text) is not None


def seen_alone(row: Row, sheet: Sheet) -> Signals:
    """Tell for each signal that is seen at a glance whether a row shows it."""
    stop, index = row.stop, row.index
    under, below = under_headline(row, sheet), kinds_below(row, sheet)
    return {
        "start": True,
        "above the text": index < sheet.start,
        "under the headline": under,
        "byline or time below": "byline" in below or "timestamp" in below,
        "caption below": "caption" in below or "credit" in below,
        "opens lower": row.lower(),
        "no full stop, long": not stop and row.words >= LONG,
        "full stop": stop,
        "question": stop and under and row.core[-1] == "?" and row.words <= QUESTION,
        "second line of the text": index > sheet.start,
        "no headline": sheet.headline < 0,
        "stands again": sheet.end < len(sheet.rows) and stands_again(row, sheet),
        "stray bullet": row.bullet and not under,
    }


def past_names(row: Row, sheet: Sheet) -> bool:
    """Tell whether names stand above a line without a full stop, and a standfirst above them.

    There it is the caption of the first picture.
    """
    kinds = [other.kind for other in sheet.rows[sheet.headline + 1 : row.index]]
    if row.bullet or "standfirst" not in kinds:
        return False
    return not {"byline", "timestamp"}.isdisjoint(kinds[kinds.index("standfirst") :])


def stands_again(row: Row, sheet: Sheet) -> bool:
    """Tell whether a line right under the headline stands below the text once more."""
    if sheet.headline < 0 or row.index != sheet.headline + 1:
        return False
    return any(row.core == other.core for other in sheet.rows[sheet.end :])


# The signals that take a closer look: the quick ones first.
CLOSER: Looks = {
    "small words": lambda row, sheet: small(row, sheet) >= SMALL_SHARE,
    "dateline": lambda row, _: dateline(row.core),
    "retold by the next sentence": retold,
    "another one above": another,
}


def is_standfirst(row: Row, sheet: Sheet, scale: Scale) -> bool:
    """Tell whether a row is a standfirst."""
    seen = seen_alone(row, sheet)
    if sheet.weighed is None:
        return taken(row, sheet, scale, seen)
    signals = {**seen, **{name: look(row, sheet) for name, look in CLOSER.items()}}
    return weigh(row, sheet, "standfirst", scale.table, signals) > 0


def mark_points(sheet: Sheet, heads: frozenset[str]) -> None:
    """Label the points of a story that stand above the text below a head: ``Key points:``."""
    rows = sheet.rows
    for row in rows[sheet.headline + 1 : sheet.start] if sheet.headline >= 0 else ():
        if row.words > HEAD_WORDS or row.core.strip(" :").lower() not in heads:
            continue
        points = list(takewhile(point, rows[row.index + 1 :]))
        below = rows[row.index + 1 + len(points) :][:1]
        ended = bool(below) and (below[0].prose or below[0].kind in SIGNED)
        if ended and LEAST_POINTS <= len(points) <= MOST_POINTS:
            row.label("ui", "layout.points")
            for one in points:
                one.label("standfirst", "layout.points")
            sheet.start = max(sheet.start, points[-1].index + 1)
            return


def point(row: Row) -> bool:
    """Tell whether a row can be a point of a list above the text."""
    return row.kind is None and not row.prose and row.words >= LEAST_WORDS


def find_standfirst(sheet: Sheet, scale: Scale, heads: frozenset[str]) -> None:
    """Label the standfirst.

    Args:
        sheet: the sheet.
        scale: the weights.
        heads: what stands above the points of a story.
    """
    mark_points(sheet, heads)
    for row in candidates(sheet):
        if is_standfirst(row, sheet, scale):
            row.label("standfirst", "layout.standfirst")
