"""The text itself: captions beside their credits, runs of other stories' titles, headings."""

from __future__ import annotations

from collections.abc import Mapping

from newsdoc.parsers.layout.headings import HEADING_SIGNALS, candidate
from newsdoc.parsers.layout.rows import Row
from newsdoc.parsers.layout.sheet import Sheet, Signals, spoken, weigh

RUN = 12
CREDIT_RUN = 3
CAPTION_WORDS = 40
TITLE_WORDS = 8
LEAD_WORDS = 4
STRAY_WORDS = 4


def mark_captions(sheet: Sheet) -> None:
    """Label the rest of a credit after an open bracket, captions above a credit, their titles."""
    rows = sheet.rows
    for row in rows:
        if row.kind == "caption":
            if row.rule == "layout.open_bracket":
                close_bracket(rows, row.index)
            caption_title(rows, row)
        elif row.kind == "credit" and row.index and in_text(row, sheet):
            above = rows[row.index - 1]
            if (
                above.kind is None
                and above.words <= CAPTION_WORDS
                and not quoted(above)
                and unsigned(above, sheet)
            ):
                above.label("caption", "layout.caption_above_credit")


def in_text(row: Row, sheet: Sheet) -> bool:
    """Tell whether a row stands beside the running text."""
    return sheet.headline < row.index - 1 and row.index < sheet.end


def unsigned(row: Row, sheet: Sheet) -> bool:
    """Tell whether a row above a credit can be its caption: no sentence of the running text."""
    return not row.prose or (sheet.noisy and not row.stop)


def quoted(row: Row) -> bool:
    """Tell whether a row is somebody's words."""
    return '"' in row.text


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


def mark_promos(sheet: Sheet) -> None:
    """Label the titles that follow the head of a list of other stories."""
    rows = sheet.rows
    for row in rows:
        if row.kind != "promo" or not headless(row):
            continue
        for other in rows[row.index + 1 : row.index + 1 + RUN]:
            if other.kind in {"ui", "credit", "timestamp"}:
                continue
            if not titular(other):
                break
            other.label("promo", "layout.promo_run")
            if not sheet.noisy and not other.bullet:
                break


def headless(row: Row) -> bool:
    """Tell whether a promo row announces titles and holds none itself."""
    if row.rule == "layout.promo_lead":
        return row.words <= LEAD_WORDS
    return row.rule == "layout.promo_head"


def titular(row: Row) -> bool:
    """Tell whether an unclaimed row may be the title of another story."""
    return row.kind is None and not row.prose and (not row.stop or "?" in row.text[-2:])


def mark_body(sheet: Sheet, table: Mapping[str, float], signals: Signals = HEADING_SIGNALS) -> None:
    """Label what is left in the region: headings and paragraphs."""
    for row in sheet.region:
        if row.kind is None:
            if candidate(row) and weigh(row, sheet, "heading", table, signals).total > 0:
                row.label("heading", "layout.heading")
            elif sheet.noisy and stray(row, sheet):
                row.label("ui", "layout.stray")
            else:
                row.label("paragraph", "layout.paragraph")


def stray(row: Row, sheet: Sheet) -> bool:
    """Tell whether a short line of a noisy page belongs to the page."""
    if row.stop or row.words > STRAY_WORDS:
        return False
    return not (spoken(sheet.following[row.index]) and spoken(sheet.preceding[row.index]))
