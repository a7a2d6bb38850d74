"""The headline: the best line above the text, if it is good enough."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from newsdoc.parsers.layout.lists import listed
from newsdoc.parsers.layout.mastheads import MASTHEAD
from newsdoc.parsers.layout.names import PEOPLE, article
from newsdoc.parsers.layout.rows import Row
from newsdoc.parsers.layout.sheet import (
    Looks,
    Scale,
    Sheet,
    Signals,
    clock,
    low,
    shared,
    taken,
    weigh,
)
from newsdoc.parsers.layout.standfirst import dateline
from newsdoc.parsers.layout.titles import (
    FEW_WORDS,
    TELLS,
    by_below,
    by_under_deck,
    in_list,
    opens_page,
    share_bar,
    titled,
)

# Signal and weight; the line with most points over 0 is the headline.
HEADLINE_WEIGHTS: Mapping[str, float] = {
    "start": -2,
    "first line": 5,
    "first line tells": 6,
    "fair length": 7,
    "great length": 4,
    "very short": -4,
    "many words of the lead": 5,
    "some words of the lead": 3,
    "under a like line": -6,
    "opens lower": -8,
    "full stop": -3,
    "full stop below another line": -5,
    "sentence of the text": -9,
    "bullet": -3,
    "names only": -4,
    "said again": 3,
    "byline or time below": 3,
    "title case": 2,
    "right above the text": 2,
    "dateline": -12,
    "trail": -8,
    "below a clock": -8,
    "below names or a time": -4,
    "below the first name": 4,
    "by right below": 8,
    "by under a deck": 8,
    "said many times": -5,
    "length of a video": -12,
    "share bar": -12,
    "in a list": -6,
}
FARTHEST = 40
MOST_WORDS = 26
SHORT, FAIR, GREAT, LONGEST = 20, 38, 80, 125
MANY, SOME, SAME = 0.6, 0.3, 0.75
BELOW = 4
ALIKE = 30
MANY_TIMES = 3
VIDEO = re.compile(r"\s\d{1,2}:\d\d$")
STOPPED = (".", '."', ".”")
# "News / Harbour News / ...", "Oxmouth | Transport", "News · Sport · Opinion"
TRAIL = re.compile(
    r"[^/|·•.]{2,24}(?:\s[/|]\s[^/|.]{2,24}$|(?:\s?[/|]\s[^/|]{2,24}){2}|(?:\s[·•]\s[^·•]{2,24}){2})"
)
# What a rule says of a line that may be the headline all the same.
OVERRULED = frozenset({"layout.promo_label", "layout.caption_opening", "layout.credit_before"})


def candidates(sheet: Sheet) -> Iterator[Row]:
    """Give the lines that may be the headline; far above the text they need a byline below."""
    last = min(sheet.start, len(sheet.rows) - 1)
    for row in sheet.rows[: max(0, last - FARTHEST)]:
        if (
            row.kind is None
            and row.words <= MOST_WORDS
            and (by_below(row, sheet) or by_under_deck(row, sheet))
        ):
            yield row
    for row in sheet.rows[max(0, last - FARTHEST) : last + 1]:
        if row.index and row.index >= sheet.start and row.prose and row.stop:
            return  # a sentence of the text
        free = row.kind is None or row.rule in OVERRULED or updated(row)
        if free and row.words <= MOST_WORDS and len(row.text) <= LONGEST * 2:
            yield row


def updated(row: Row) -> bool:
    """Tell whether a row has a label that headlines have too: ``UPDATE: Pier falls``.

    ``Live updates:`` has one in the first line only, else it points to another page.
    """
    if row.rule == "layout.promo_lead" and not row.index:
        return row.core[:13].lower() == "live updates:"
    note = row.rule == "layout.correction_label" and not row.stop
    return note and row.core[:6].lower() == "update"


def signed_below(row: Row, sheet: Sheet) -> bool:
    """Tell whether a byline, a time or who issued a release stands on one of the next lines."""
    below = sheet.rows[row.index + 1 : row.index + 1 + BELOW]
    return any(
        other.kind in {"byline", "timestamp"} or other.rule == "layout.issued" for other in below
    )


def like(row: Row) -> bool:
    """Tell whether a row looks like a headline itself."""
    fits = row.kind is None and not row.stop and len(row.text) >= ALIKE and not row.lower()
    return fits and not trail(row.text)


def trail(text: str) -> bool:
    """Tell whether a line is the way to a page.

    >>> trail("News / City / Harbour reopens"), trail("Harbour reopens")
    (True, False)
    """
    barred = "/" in text or "|" in text or "·" in text or "•" in text
    return barred and TRAIL.match(text) is not None


def told(row: Row, sheet: Sheet) -> float:
    """Give the share of a row's words that the opening of the first paragraphs says again."""
    lead = [low(other) for other in sheet.rows[sheet.start : sheet.start + 3] if other.prose]
    return shared(row, "\n".join(lead))


def below_names(row: Row, sheet: Sheet) -> bool:
    """Tell whether a byline or a time stands right above a row, and another title above that."""
    first, above = sheet.rows[row.index - 2], sheet.rows[row.index - 1]
    if above.kind not in {"byline", "timestamp"} or first.kind is not None or first.stop:
        return False
    return first.words > FEW_WORDS and not first.lower()


def names_only(row: Row, sheet: Sheet) -> bool:
    """Tell whether a row is names and no title: what opens a page above ``By Ann Ek`` is one."""
    if PEOPLE.fullmatch(row.core) is None or article(row.core):
        return False
    below = sheet.rows[row.index + 1 : row.index + 2]
    return not (below and below[0].rule == "layout.by" and opens_page(row, sheet))


def below_first(row: Row, sheet: Sheet) -> bool:
    """Tell whether a row, no role, stands below the name that opens a column."""
    return row.words > FEW_WORDS and PEOPLE.fullmatch(sheet.rows[0].core) is not None


def many_times(row: Row, sheet: Sheet) -> bool:
    """Tell whether a row stands in the text again and again."""
    return row.core in sheet.repeated and sheet.times[row.core] > MANY_TIMES


# The signals that take a closer look, the cheap ones that decide most first.
CLOSER: Looks = {
    "names only": names_only,
    "by under a deck": by_under_deck,
    "by right below": by_below,
    "many words of the lead": lambda row, sheet: told(row, sheet) >= MANY,
    "some words of the lead": lambda row, sheet: SOME <= told(row, sheet) < MANY,
    "byline or time below": signed_below,
    "said again": lambda row, sheet: row.core in sheet.repeated,
    "title case": lambda row, _: titled(row.core),
    "said many times": many_times,
}


def seen_alone(row: Row, sheet: Sheet) -> Signals:
    """Tell for each signal that is seen at a glance whether a row shows it."""
    text, index = row.text, row.index
    size, stopped = len(text), text.endswith(STOPPED) and not text.isupper()
    tells = size < FAIR and opens_page(row, sheet) and TELLS.match(text) is not None
    return {
        "start": True,
        "first line": index == 0 or sheet.rows[index - 1].rule in MASTHEAD,
        "first line tells": tells,
        "fair length": FAIR <= size < GREAT,
        "great length": GREAT <= size < LONGEST,
        "very short": size < SHORT and not tells,
        "under a like line": index > 0 and like(sheet.rows[index - 1]),
        "opens lower": row.lower(),
        "full stop": stopped,
        "full stop below another line": stopped and index > 0,
        "sentence of the text": index >= sheet.start and row.prose and row.stop,
        "bullet": row.bullet,
        "dateline": dateline(row.core),
        "right above the text": index + 1 == sheet.start and not row.stop,
        "trail": trail(text),
        "below a clock": index > 0 and clock(sheet.rows[index - 1]),
        "below the first name": index == 1 and below_first(row, sheet),
        "length of a video": text[-3:-2] == ":" and VIDEO.search(text) is not None,
        "share bar": share_bar(row, sheet),
        "in a list": listed(row) and in_list(row, sheet),
        "below names or a time": index > 1 and below_names(row, sheet),
    }


def find_headline(sheet: Sheet, scale: Scale) -> None:
    """Label the headline, if there is one."""
    rows = list(candidates(sheet))
    if len(rows) == 1 and sheet.weighed is None:
        [row] = rows
        best = row if taken(row, sheet, scale, seen_alone(row, sheet)) else None
    else:
        best = heaviest(rows, sheet, scale.table)
    if best is not None:
        best.label("headline", "layout.headline")
        sheet.headline = best.index
        if best.index >= sheet.start:
            sheet.start = best.index + 1
            sheet.end = max(sheet.end, sheet.start)
        say_again(rows, sheet, best)


def heaviest(rows: list[Row], sheet: Sheet, table: Mapping[str, float]) -> Row | None:
    """Give the row with most points over 0."""
    best: Row | None = None
    most = 0.0
    for row in rows:
        seen, looks = seen_alone(row, sheet), CLOSER.items()
        signals = {**seen, **{name: look(row, sheet) for name, look in looks}}
        total = weigh(row, sheet, "headline", table, signals)
        if total > most:
            best, most = row, total
    return best


def say_again(rows: list[Row], sheet: Sheet, headline: Row) -> None:
    """Label the lines above the text that repeat the headline."""
    text = low(headline)
    for row in rows:
        if row.index >= sheet.start or row is headline or len(row.text) < SHORT or trail(row.text):
            continue
        if shared(row, text) >= SAME and shared(headline, low(row)) >= MANY:
            row.label("headline", "layout.headline_again")
