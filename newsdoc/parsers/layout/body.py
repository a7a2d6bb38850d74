"""The text itself: captions beside their credits, runs of other stories' titles, headings."""

from __future__ import annotations

import re
from collections.abc import Mapping
from operator import attrgetter

from newsdoc.model import BlockKind
from newsdoc.parsers.layout.credits import SPOKEN
from newsdoc.parsers.layout.headings import MOST_WORDS, candidate, signals
from newsdoc.parsers.layout.names import PEOPLE
from newsdoc.parsers.layout.rows import Row
from newsdoc.parsers.layout.sheet import Sheet, clock, opens_entry, spoken, weigh

RUN = 12
PLACED_WORDS = 60
# A comma and a side in a picture; the letters are those that one of the words opens with.
SIDE = (
    r", (?=[23bcflrst])(?:(?:far|front|top|bottom|second|third|2nd|3rd|back)\s)?(?:from\s)?"
    r"(?:left|right|cent(?:er|re))[,;]"
)
SIDED = re.compile(SIDE)
PLACED = re.compile(r"[A-Z][\w.'-]{0,30}" + SIDE)
CREDIT_RUN = 3
CAPTION_WORDS, LEAST_CAPTION, BELOW_WORDS = 40, 4, 25
TITLE_WORDS = 8
STRAY_WORDS = 4
LEAST_RUN = 3
CLOCK_WORDS = 3
TOPIC_WORDS, LEAST_TITLE = 6, 5
ENTRY = re.compile(r"\d{1,3}(?:[.):]|\s*$)")
TOPIC = re.compile(
    r"(?i:(?:read |see )?more (?:on|from|about|in)|(?:also )?read from|latest (?:on|from|in))"
    r" [^:|]+$"
)


def mark_captions(sheet: Sheet) -> None:
    """Label the rest of a credit after an open bracket, captions above a credit, their titles."""
    rows = sheet.rows
    for row in sheet.known:
        if row.kind == "caption":
            if row.rule == "layout.open_bracket":
                close_bracket(rows, row.index)
            caption_title(rows, row)
        elif row.kind == "credit" and row.index and in_text(row, sheet):
            caption_of(row, sheet)


def caption_of(credit: Row, sheet: Sheet) -> None:
    """Label the line above a credit, or the one below it, that is its caption."""
    above = sheet.rows[credit.index - 1]
    if credit.rule == "layout.signature" and below_credit(credit, sheet):
        sheet.rows[credit.index + 1].label("caption", "layout.caption_below_credit")
        return
    if above.kind is not None or above.words > CAPTION_WORDS or quoted(above):
        return
    first = leads(above, sheet)
    if (unsigned(above, sheet) or first) and not author(above, sheet):
        above.label("caption", "layout.caption_above_credit")
        if first:
            sheet.start = max(sheet.start, credit.index + 1)


def mark_charts(sheet: Sheet) -> None:
    """Label the sources of charts inside the text: the text goes on below them."""
    for row in sheet.known:
        if row.rule == "layout.source_label" and sheet.start <= row.index < sheet.end:
            below = sheet.rows[row.index + 1 : min(row.index + 6, sheet.end)]
            if sum([other.prose for other in below]) > 1:
                row.label("credit", "layout.chart_source")


def mark_placed(sheet: Sheet, folded: str) -> None:
    """Label lines that say who stands where in a picture: ``Ann Ek, left, at the harbour``."""
    if not SIDED.search(folded):
        return
    for row in sheet.rows:
        fits = row.kind is None and row.words <= PLACED_WORDS and not quoted(row)
        if fits and PLACED.search(row.core):
            row.label("caption", "layout.placed")
            sheet.known.append(row)
    sheet.known.sort(key=attrgetter("index"))


def in_text(row: Row, sheet: Sheet) -> bool:
    """Tell whether a row stands beside the running text."""
    return sheet.headline < row.index - 1 and row.index < sheet.end


def unsigned(row: Row, sheet: Sheet) -> bool:
    """Tell whether a row above a credit can be its caption: no sentence of the running text."""
    return not row.prose or (sheet.noisy and not row.stop)


def author(row: Row, sheet: Sheet) -> bool:
    """Tell whether a row is the name of who wrote the story, or stands under it with a role."""
    if not sheet.headline < row.index < sheet.start:
        return False
    if row.words <= STRAY_WORDS and sheet.rows[row.index - 1].kind == "byline":
        return True
    return PEOPLE.fullmatch(row.core) is not None and not any(
        other.kind == "byline" for other in sheet.rows[: sheet.start]
    )


def below_credit(row: Row, sheet: Sheet) -> bool:
    """Tell whether a line of text stands above an agency, and a caption and text below it."""
    above, below = sheet.rows[row.index - 1], sheet.rows[row.index + 1 : row.index + 3]
    named = above.kind in {"byline", "timestamp", "ui"} or PEOPLE.fullmatch(above.core)
    headed = row.index < sheet.start and named and above.index > sheet.headline
    if len(below) <= 1 or not (headed or spoken(above) or quoted(above)) or not spoken(below[1]):
        return False
    first = below[0]
    fits = LEAST_CAPTION <= first.words <= BELOW_WORDS and not first.stop and not quoted(first)
    return fits and first.kind is None and below[1].kind is None


def leads(row: Row, sheet: Sheet) -> bool:
    """Tell whether a sentence above a credit stands under the names or the time of a story.

    There it is the caption of the first picture, not yet the text.
    """
    if row.index > sheet.start or sheet.headline < 0 or SPOKEN.search(row.text):
        return False
    kinds = {other.kind for other in sheet.rows[sheet.headline + 1 : row.index]}
    return not kinds.isdisjoint({"byline", "timestamp"}) and "caption" not in kinds


def quoted(row: Row) -> bool:
    """Tell whether a row is somebody's words."""
    return '"' in row.text or (row.text[0] == "'" and row.text[-1] == "'")


def close_bracket(rows: list[Row], index: int) -> None:
    """Label what follows a caption that ends in an open bracket."""
    for row in rows[index + 1 : index + 1 + CREDIT_RUN]:
        if row.prose:
            return
        row.label("credit", "layout.close_bracket")
        if row.text.endswith(")"):
            return


def caption_title(rows: list[Row], caption: Row) -> None:
    """Label the short line right above a caption that a blank line sets off."""
    if not caption.index or caption.blank_before:
        return
    above = rows[caption.index - 1]
    if above.kind is None and above.blank_before and above.words <= TITLE_WORDS and not above.stop:
        above.label("caption", "layout.caption_title")


def mark_promos(sheet: Sheet, sections: frozenset[str]) -> None:
    """Label the titles that follow the head of a list of other stories.

    Args:
        sheet: the sheet.
        sections: heads of such lists that may as well be headings of the text.
    """
    rows = sheet.rows
    for row in sheet.known:
        if row.kind != "promo" or not heads(row, sheet):
            continue
        if row.core.strip(" :").lower() in sections and opens_section(row, sheet):
            row.label("heading", "layout.heading")
            continue
        first: Row | None = None
        for other in rows[row.index + 1 : row.index + 1 + RUN]:
            if other.kind in {"ui", "credit", "timestamp"}:
                continue
            if not titular(other) or (first and not follows(other, first, sheet)):
                break
            other.label("promo", "layout.promo_run")
            first = first or other


def opens_section(row: Row, sheet: Sheet) -> bool:
    """Tell whether a sentence stands right below a head within the text: no title."""
    below = sheet.rows[row.index + 1 : min(row.index + 2, sheet.end)]
    return bool(below) and below[0].kind is None and below[0].stop and below[0].text[-1] != "?"


def follows(row: Row, first: Row, sheet: Sheet) -> bool:
    """Tell whether a row goes on with the list that another one opened: no heading of the text."""
    if listed(row) or listed(first):
        return listed(row) and listed(first)
    return not opens_text(row, sheet) or row.words >= LEAST_TITLE + 2 * sheet.noisy


def heads(row: Row, sheet: Sheet) -> bool:
    """Tell whether a promo is the head of a list: ``Read more:``, ``More on the harbour``."""
    if row.rule == "layout.promo_head":
        return True
    if row.index >= sheet.end:
        return False
    if row.text[-1] == ":":
        return True
    topic = row.rule == "layout.promo_lead" and row.words <= TOPIC_WORDS
    return topic and TOPIC.match(row.core) is not None


def listed(row: Row) -> bool:
    """Tell whether a row has a bullet or a number: ``2. Harbour``, not ``2 boats``."""
    return row.bullet or ENTRY.match(row.core) is not None


def opens_text(row: Row, sheet: Sheet) -> bool:
    """Tell whether running text follows right below a row without a bullet."""
    after = sheet.rows[row.index + 1 : row.index + 2]
    return not listed(row) and bool(after) and after[0].kind is None and spoken(after[0])


def titular(row: Row) -> bool:
    """Tell whether an unclaimed row may be the title of another story."""
    return row.kind is None and not row.prose and (not row.stop or "?" in row.text[-2:])


def mark_entries(sheet: Sheet) -> None:
    """Label the titles and authors of the entries of a live report, below their clock times."""
    for time in sheet.known:
        if time.kind != "timestamp" or not 0 <= sheet.headline < time.index:
            continue
        below = sheet.rows[time.index + 1 : min(time.index + 3, sheet.end)]
        if not below or below[0].prose or not clock(time):
            continue
        for row in below:
            if in_entry(row, sheet):
                row.label("byline", "layout.entry_author")
            elif opens_entry(row, sheet):
                row.label("heading", "layout.entry")


def mark_body(sheet: Sheet, table: Mapping[str, float]) -> None:
    """Label the headings in the region; what is left are its paragraphs."""
    for row in sheet.region:
        if row.words > MOST_WORDS:
            continue
        if row.kind == "timestamp":
            if clocked(row, sheet) and sheet.rows[row.index + 1].rule != "layout.entry":
                row.label("heading", "layout.clock")
        elif row.kind is None:
            if candidate(row) and weigh(row, sheet, "heading", table, signals(row, sheet)) > 0:
                row.label("heading", "layout.heading")
            elif sheet.noisy and stray(row, sheet):
                row.label("ui", "layout.stray")
            elif sheet.noisy and again(row, sheet):
                row.label("promo", "layout.title_again")


def mark_runs(sheet: Sheet) -> None:
    """Label runs of titles and menus inside the text of a noisy page, but not its own lists."""
    run: list[Row] = []
    opened = False
    for row in [*sheet.region, None]:
        if row is not None and row.kind in {"ui", "timestamp", "credit", "byline"}:
            continue
        if row is not None and row.text[-1] not in ":;" and titular(row) and not row.lower():
            if not (opened and row.bullet):
                run.append(row)
            continue
        opened = row is not None and row.kind is None and row.text[-1] == ":"
        if run and opens_text(run[-1], sheet):
            run.pop()
        if len(run) >= LEAST_RUN:
            for title in run:
                kind: BlockKind = "promo" if title.words > STRAY_WORDS else "ui"
                title.label(kind, "layout.run")
        run = []


def clocked(row: Row, sheet: Sheet) -> bool:
    """Tell whether a clock time opens an entry of a live report."""
    if sheet.noisy or row.words > CLOCK_WORDS:
        return False
    return not row.core[0].isalpha() and spoken(sheet.following[row.index])


def in_entry(row: Row, sheet: Sheet) -> bool:
    """Tell whether a row is who writes an entry of a live report: below its time or title."""
    above = sheet.rows[row.index - 1]
    if row.kind is not None or not (above.rule == "layout.entry" or clock(above)):
        return False
    return PEOPLE.fullmatch(row.core) is not None


def again(row: Row, sheet: Sheet) -> bool:
    """Tell whether a row is a title that stands elsewhere on the page, too: of another story."""
    return row.words >= LEAST_TITLE and titular(row) and row.core in sheet.repeated


def stray(row: Row, sheet: Sheet) -> bool:
    """Tell whether a short line of a noisy page belongs to the page, unlike ``Here is why:``."""
    announces = row.text[-1] == ":" and row.words > 1
    if row.stop or announces or row.words > STRAY_WORDS:
        return False
    return not (spoken(sheet.following[row.index]) and spoken(sheet.preceding[row.index]))
