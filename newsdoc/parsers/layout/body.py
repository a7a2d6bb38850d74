"""The text itself: captions beside their credits, entries of live reports, headings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import takewhile

from newsdoc.parsers.layout.credits import SPOKEN
from newsdoc.parsers.layout.headings import MOST_WORDS, candidate, signals
from newsdoc.parsers.layout.lists import STRAY_WORDS, again, pulled
from newsdoc.parsers.layout.names import PEOPLE
from newsdoc.parsers.layout.rows import Row
from newsdoc.parsers.layout.scenes import PAST
from newsdoc.parsers.layout.sheet import Sheet, clock, opens_entry, spoken, weigh

CREDIT_RUN = 3
CAPTION_WORDS, LEAST_CAPTION, BELOW_WORDS = 40, 4, 25
CLOCK_WORDS, SHOWN_WORDS, TITLE_WORDS = 3, 35, 8
# Credits that name a person or have a label.
NAMED = frozenset(
    """
    layout.bracketed layout.slashed layout.credit_line layout.labelled layout.made_by
    """.split()
)


def mark_captions(sheet: Sheet, times: frozenset[str]) -> None:
    """Label the rest of a credit after an open bracket, captions above a credit, their titles.

    Args:
        sheet: the sheet.
        times: weekdays and months in lower case.
    """
    rows = sheet.rows
    for row in sheet.known:
        if row.kind == "caption":
            if row.rule == "layout.open_bracket":
                close_bracket(rows, row)
            caption_title(sheet, row)
        elif row.text == "(" and any(other.text[-1] == ")" for other in credit_lines(rows, row)):
            row.label("credit", "layout.close_bracket")
            close_bracket(rows, row)
        elif row.kind == "credit" and row.index and in_text(row, sheet):
            caption_of(row, sheet, times)


def caption_of(credit: Row, sheet: Sheet, times: frozenset[str]) -> None:
    """Label the line above a credit, or the one below it, that is its caption."""
    above = sheet.rows[credit.index - 1]
    if credit.rule == "layout.signature" and below_credit(credit, sheet):
        sheet.rows[credit.index + 1].label("caption", "layout.caption_below_credit")
        return
    if above.kind is not None or above.words > CAPTION_WORDS or quoted(above):
        return
    first = leads(above, sheet)
    fits = unsigned(above, sheet) or first
    fits = fits or (credit.rule in NAMED and above.index > sheet.start and shows(above, times))
    if fits and not author(above, sheet):
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


def in_text(row: Row, sheet: Sheet) -> bool:
    """Tell whether a row stands beside the running text."""
    return sheet.headline < row.index - 1 and row.index < sheet.end


def unsigned(row: Row, sheet: Sheet) -> bool:
    """Tell whether a row above a credit can be its caption: no sentence of the running text."""
    return not row.prose or (sheet.noisy and not row.stop)


def shows(row: Row, times: frozenset[str]) -> bool:
    """Tell whether a sentence says what is in a picture: it tells of now, and of which day.

    ``Passengers wait for the last boat in Oxmouth on Sunday.``
    """
    if row.words > SHOWN_WORDS or ". " in row.text or PAST.search(row.text):
        return False
    words = [word.strip(".,").lower() for word in row.text.split() if word[0].isupper()]
    return not times.isdisjoint(words)


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


def credit_lines(rows: list[Row], bracket: Row) -> Iterator[Row]:
    """Give the lines below an open bracket that may be the rest of a credit."""
    below = rows[bracket.index + 1 : bracket.index + 1 + CREDIT_RUN]
    return takewhile(lambda row: not row.prose, below)


def close_bracket(rows: list[Row], bracket: Row) -> None:
    """Label what follows an open bracket, alone or at the end of a caption."""
    for row in credit_lines(rows, bracket):
        row.label("credit", "layout.close_bracket")
        if row.text.endswith(")"):
            return


def caption_title(sheet: Sheet, caption: Row) -> None:
    """Label the short line right above a caption that a blank line sets off.

    So it is with what tells those who do not see the picture what is in it: ``A boat on a beach.``
    """
    if not caption.index or caption.blank_before:
        return
    above = sheet.rows[caption.index - 1]
    if above.kind is not None or not above.blank_before or author(above, sheet):
        return
    tells = above.core.startswith(("A ", "An ", "Two ")) and not PAST.search(above.text)
    if above.words <= BELOW_WORDS and (not above.stop or (tells and not quoted(above))):
        above.label("caption", "layout.caption_title")


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
        if row.words > MOST_WORDS or (row.stop and row.kind is None and "?" not in row.text[-3:]):
            continue  # a sentence
        if row.kind == "timestamp":
            if clocked(row, sheet):
                row.label("heading", "layout.clock")
        elif row.kind is None:
            if candidate(row) and weigh(row, sheet, "heading", table, signals(row, sheet)) > 0:
                mark_heading(row, sheet)
            elif sheet.noisy and stray(row, sheet):
                row.label("ui", "layout.stray")
            elif sheet.noisy and again(row, sheet):
                row.label("promo", "layout.title_again")


def mark_heading(row: Row, sheet: Sheet) -> None:
    """Label a line that looks like a heading, which the title of another story may, too."""
    if in_capitals(row):
        row.label("promo", "layout.capitals")
    elif not pulled(row, sheet):
        row.label("heading", "layout.heading")


def in_capitals(row: Row) -> bool:
    """Tell whether a row is the title of another story: longer than a heading, in capitals.

    ``HARBOUR STRIKE ENDS AFTER NINE DAYS AS UNION ACCEPTS OFFER``
    """
    return row.words >= TITLE_WORDS and row.capitals() and not row.stop and "|" not in row.text


def clocked(row: Row, sheet: Sheet) -> bool:
    """Tell whether a clock time opens an entry of a live report."""
    if sheet.noisy or row.words > CLOCK_WORDS:
        return False
    below = sheet.rows[row.index + 1 : row.index + 2]
    if row.core[:1].isalpha() or (below and below[0].rule == "layout.entry"):
        return False
    return spoken(sheet.following(row))


def in_entry(row: Row, sheet: Sheet) -> bool:
    """Tell whether a row is who writes an entry of a live report: below its time or title."""
    above = sheet.rows[row.index - 1]
    if row.kind is not None or not (above.rule == "layout.entry" or clock(above)):
        return False
    return PEOPLE.fullmatch(row.core) is not None


def stray(row: Row, sheet: Sheet) -> bool:
    """Tell whether a short line of a noisy page belongs to the page, unlike ``Here is why:``."""
    announces = row.text[-1] == ":" and row.words > 1
    if row.stop or announces or row.words > STRAY_WORDS:
        return False
    return not (spoken(sheet.following(row)) and spoken(sheet.preceding(row)))
