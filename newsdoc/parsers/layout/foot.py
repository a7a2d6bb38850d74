"""What stands below the text: ``(HPA)``, ``Ann Ek is a reporter in Lund.``, other stories."""

from __future__ import annotations

import re

from newsdoc.parsers.layout.lines import OPENING
from newsdoc.parsers.layout.names import PEOPLE
from newsdoc.parsers.layout.rows import Row
from newsdoc.parsers.layout.sheet import PAGE, Sheet

LABEL_WORDS, TITLE_WORDS = 4, 12
CLOSING, NEAR = 6, 4
# How agencies and writers sign off below the text: "PTI KRT DV", "abc/def", "ab/cd (AFP)",
# "HPA/Ann Ek", "- Harbour Post", "(Lund Newsroom)", "with Ann Ek".
SIGN_OFF = re.compile(
    r"[A-Z]{2,6}(?:(?:\s[A-Z]{2,4}){2,5})?|/?[a-z]{2,4}(?:/[a-z]{2,4}){1,4}(?:\s?\([^()]{2,40}\))?"
    r"|/[a-z]{2,4}|[A-Z]{2,6}/[A-Z]\w{1,20}(?:\s[A-Z]\w{1,20}){0,2}"
    r"|[-–—]{1,2}\s?[A-Z]\w{1,20}(?:\s[A-Z]\w{1,20}){0,2}"
    r"|\([A-Z]{2,6}\)|[Tt]he-[A-Z]{2,6}-[Ww]ire"
    r"|\((?:[A-Z]\w{1,20}\s){1,2}(?:[Nn]ewsroom|[Bb]ureau)\)"
    r"|[Ww]ith\s(?:[A-Z]{2,6}|[A-Z][\w'-]{1,20}(?:(?:,|\sand)?\s[A-Z][\w'-]{1,20}){1,4})"
    r"|(?:(?:[Ff]rom|[Ww]ith)\s)?(?:[A-Z][\w'-]{1,20}\s){0,3}(?:[Ss]taff|[Ww]ires?)"
    r"(?:\sand\s(?:[Ww]ires?|[Ss]taff))?\s(?:[Rr]eports|[Ss]ervices?)"
    r"|[Ww]ith\s(?:[A-Z][\w'-]{1,20}\s){0,3}[Ww]ires"
)
SIGNATURES = frozenset({"layout.signature", "layout.bracketed"})
SIGN_OFF_WORDS = 6
PICTURES = re.compile(
    r"(?i)images|photo|picture|stock|getty|alamy|pool|file|handout|supplied|courtesy|wiki"
)
# What makes a caption or a credit even off the text.
SURE = frozenset({"layout.caption_lead", "layout.photo_by"})
# Where those were who wrote the story: "Ek reported from Bonn and Ask from Lund."
REPORTED = (
    r"(?:[A-Z][\w.'-]{1,20} ){1,3}reported from [A-Z][\w.'-]{1,20}"
    r"(?:,? (?:and )?(?:[A-Z][\w.'-]{1,20}|from)){0,8}\.?$"
)
CONTACT = (
    r"(?:(?:Reach|Contact|Email|Follow|Call)\s[A-Z].{0,80}?"
    r"|[A-Z][\w.'-]{1,20} [A-Z][\w.'-]{1,20}: .{0,60}?)(?:@|\d{3}-\d)"
    r"|(?:Do|Are|Have|Did|Were) you\b.{5,120}\? .{0,60}?"
    r"(?:[Tt]ell us|[Ee]-?mail|[Cc]ontact|[Gg]et in touch|[Ww]rite to|[Ll]et us know)\b"
)
BIO = re.compile(
    r"(?:[A-Z][\w.'-]{1,30} ){1,4}(?:\([^()]{1,40}\) )?(?:, [^,]{3,80},? )?(?:(?:is|was|are) "
    r"(?:also )?(?:(?:an?|the|[A-Z]\w{1,30}'s?) )?(?:[\w'-]{1,30} ){0,6}"
    r"(?i:writers?|reporters?|editors?|journalists?|correspondents?|authors?|columnists?|professor"
    r"|fellow|researcher|contributor|lecturer|novelist|historian|broadcaster|critic|director"
    r"|producer|photographer|meteorologist|presenter|anchor)\b"
    r"|has been (?:an?|the) (?:[\w'-]{1,30} ){0,5}(?i:reporter|editor|journalist|correspondent"
    r"|columnist|photographer|producer|anchor|writer) (?:since|for|at|with) "
    r"|answers (?:letters|questions|readers|your)\b"
    r"|(?:covers|writes about|reports on) (?:[\w'&,-]{1,30} ){1,12}(?:for|at) [A-Zt]"
    r"|joined (?:the|this|our) (?:news)?(?:paper|room|desk|team|magazine|website) (?:in|as) "
    r"|(?:can|may) be (?:reached|contacted) )"
)

HOUSE_HEAD = re.compile(
    r"(?:About|ABOUT) (?:the |THE )?(?P<name>[A-Z][\w&'.-]{1,30}(?: [\w&'.-]{1,30}){0,6}):?"
)
CLOSING_LINE = re.compile(rf"(?P<reported>{REPORTED})|{BIO.pattern}|{CONTACT}")


def mark_end(sheet: Sheet, openings: tuple[str, ...]) -> None:
    """Label small print and the authors' lives in the last lines of the text."""
    rows = sheet.rows
    for row in reversed(rows[max(sheet.start + 1, sheet.end - CLOSING) : sheet.end]):
        if row.words <= SIGN_OFF_WORDS and signs_off(row, rows[row.index - 1]):
            row.label("source", "layout.sign_off")
        elif row.kind is not None:
            continue
        elif divides(row, rows):
            row.label("ui", "layout.divider")
        elif match := CLOSING_LINE.match(row.core):
            if match.lastgroup:
                row.label("source", "layout.reported_from")
            else:
                row.label("boilerplate", "layout.closing")
        elif small_print(row.core.lstrip("(")[:OPENING].lower(), openings) or (
            above_life(row, rows) and PEOPLE.fullmatch(row.core)
        ):
            row.label("boilerplate", "layout.closing")
        elif row.prose:
            if not tells_of_house(row, rows[row.index - 1]):
                return
            rows[row.index - 1].label("boilerplate", "layout.closing")
            row.label("boilerplate", "layout.closing")


def tells_of_house(row: Row, head: Row) -> bool:
    """Tell whether a row says what the house is that issued a release: ``About Velora`` above."""
    if not head.core.startswith(("About ", "ABOUT ")):
        return False
    about = HOUSE_HEAD.fullmatch(head.core)
    return about is not None and about["name"].lower() in row.text.lower()


def divides(row: Row, rows: list[Row]) -> bool:
    """Tell whether a row is a line of dashes, with no text right below."""
    below = rows[row.index + 1 : row.index + 2]
    return not row.text.strip("_") and not (below and below[0].kind is None)


def above_life(row: Row, rows: list[Row]) -> bool:
    """Tell whether the line below is known to tell who wrote the story."""
    below = rows[row.index + 1 : row.index + 2]
    if row.stop or row.words > LABEL_WORDS:
        return False
    return bool(below) and below[0].rule == "layout.closing"


def mark_foot(sheet: Sheet) -> None:
    """Label short lines below the text that stand among furniture, as menus and topics do."""
    if sheet.noisy:
        return
    if sheet.known:
        mark_lists(sheet)
    foot: list[Row] = []
    for row in reversed(sheet.region):
        if row.kind is None and (row.prose or row.stop or row.bullet or row.words > TITLE_WORDS):
            break
        foot.append(row)
    furniture = False
    for row in reversed(foot):
        if row.kind in PAGE or row.kind == "promo":
            furniture = True
        elif row.kind is None and furniture:
            row.label("boilerplate", "layout.foot")


def mark_lists(sheet: Sheet) -> None:
    """Label the titles below the first head of a list with no text below it."""
    first: Row | None = None
    for row in reversed(sheet.region):
        if row.kind is None and (row.prose or row.stop) and not cut_short(row):
            break
        if row.rule == "layout.promo_head":
            first = row
    if first is None:
        return
    for row in sheet.rows[first.index : sheet.end]:
        if row.kind is None:
            row.label("promo" if row.words > LABEL_WORDS else "ui", "layout.foot")


def cut_short(row: Row) -> bool:
    """Tell whether a row is a title that was cut to fit into a list."""
    return row.bullet and row.text.endswith("...")


def signs_off(row: Row, above: Row) -> bool:
    """Tell whether a row below the text is the mark of an agency or of who wrote it."""
    if above.kind == "caption" or above.bullet:
        return False
    if row.kind == "credit":
        agency = row.rule in SIGNATURES and not PICTURES.search(row.core)
        return agency and above.kind in {None, "source"}
    return row.kind is None and SIGN_OFF.fullmatch(row.text) is not None


def small_print(low: str, openings: tuple[str, ...]) -> bool:
    """Tell whether a line opens as small print does."""
    return low.startswith(openings) and any(
        low.startswith(one) and not low[len(one) : len(one) + 1].isalnum() for one in openings
    )


def mark_tail(sheet: Sheet) -> None:
    """Label what is left below the text."""
    for row in sheet.rows[sheet.end :]:
        if row.kind is None or stray_picture(row):
            title = not row.stop and row.words > LABEL_WORDS
            row.label("promo" if title else "boilerplate", "layout.tail")


def stray_picture(row: Row) -> bool:
    """Tell whether a row off the text is taken for a caption or a credit by a weak sign."""
    return row.kind in {"caption", "credit"} and row.rule not in SURE


def drop_names(sheet: Sheet) -> None:
    """Take bylines below the text for those of other stories, but for the first lines there."""
    end = sheet.end
    below = [row for row in sheet.rows[end:] if row.kind in {"byline", "timestamp"}]
    if below and not any(row.kind == "byline" for row in sheet.rows[:end]):
        end += NEAR
    for row in below:
        if row.index >= end:
            row.label("boilerplate", "layout.tail")
