"""Lists of other stories inside the text: ``Related``, and the titles below it."""

from __future__ import annotations

import re
from itertools import takewhile

from newsdoc.model import BlockKind
from newsdoc.parsers.layout.names import PEOPLE
from newsdoc.parsers.layout.rows import Row, before, in_marks
from newsdoc.parsers.layout.sheet import Sheet, clock, spoken

RUN = 12
MOST_PULLED = 3
STRAY_WORDS = 4
LEAST_RUN = 3
TOPIC_WORDS, LEAST_TITLE = 6, 5
ENTRY = re.compile(r"\d{1,3}(?:[.):]|\s*$)")
NUMBERED = re.compile(r"\d{1,2}[.)]\s\S")
TOPIC = re.compile(
    r"(?i:(?:read |see )?more (?:must-reads )?(?:on|from|about|in)|(?:also )?read from"
    r"|latest (?:on|from|in)|next in|part of complete coverage on) [^:|]+$"
)


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
            if first is None and numbered_part(other, rows):
                break
            if not titular(other) or (first and not follows(other, first, sheet)):
                break
            other.label("promo", "layout.promo_run")
            first = first or other


def mark_videos(sheet: Sheet) -> None:
    """Label the titles of videos inside the text: above how long they are, below a button.

    ``Hear what the mayor said / 05:22 - Source: HNN``, ``Now playing / The crane falls / 01:23``.
    """
    rows = sheet.rows
    for row in sheet.known:
        if not row.index or row.kind not in {"ui", "timestamp"}:
            continue
        title = rows[row.index - 1]
        if not titular(title) or title.words < LEAST_RUN or row.index - 1 <= sheet.headline:
            continue
        button = row.index > 1 and rows[row.index - 2].rule == "layout.ui_label"
        if row.rule == "layout.video_source" or (button and clock(row)):
            title.label("promo", "layout.video_title")


def opens_section(row: Row, sheet: Sheet) -> bool:
    """Tell whether a sentence stands right below a head within the text: no title."""
    below = sheet.rows[row.index + 1 : min(row.index + 2, sheet.end)]
    return bool(below) and below[0].kind is None and below[0].stop and below[0].text[-1] != "?"


def numbered_part(row: Row, rows: list[Row]) -> bool:
    """Tell whether a numbered line opens a part of the text: ``1. The crane``, text right below."""
    below = rows[row.index + 1 : row.index + 2]
    if not row.blank_before or row.bullet or not NUMBERED.match(row.core) or not below:
        return False
    return not below[0].blank_before and below[0].kind is None and spoken(below[0])


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


def mark_pulled(sheet: Sheet) -> None:
    """Label words of the story in large letters, and whose they are, as text.

    ``"We have waited." / Ann Ek / Harbour master``: a name and what the person is stand right
    below a quotation.
    """
    for row in sheet.region:
        if not in_marks(row) or not row.blank_before or row.kind:
            continue
        below = takewhile(beside, sheet.rows[row.index + 1 : row.index + 2 + MOST_PULLED])
        lines = [row, *below]
        if 1 < len(lines) <= MOST_PULLED + 1 and PEOPLE.fullmatch(lines[1].core):
            for line in lines:
                line.label("paragraph", "layout.pulled")


def beside(row: Row) -> bool:
    """Tell whether a few words go on with what stands right above them."""
    return row.kind is None and not (row.blank_before or row.stop) and row.words <= TOPIC_WORDS


def pulled(row: Row, sheet: Sheet) -> bool:
    """Tell whether a row is the last of the lines of a quotation in large letters."""
    if row.blank_before:
        return False
    for above in before(sheet.rows, row.index, max(0, row.index - MOST_PULLED)):
        if above.blank_before:
            named = PEOPLE.fullmatch(sheet.rows[above.index + 1].core) is not None
            return named and in_marks(above)
    return False


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


def again(row: Row, sheet: Sheet) -> bool:
    """Tell whether a row is a title that stands elsewhere on the page, too: of another story."""
    return row.words >= LEAST_TITLE and titular(row) and row.core in sheet.repeated
