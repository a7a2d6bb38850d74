"""When a story was published and last changed, read off its timestamp lines.

``Published: 15:56 BST, 27 April 2024 | Updated: 15:57 BST, 27 April 2024`` names both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta, timezone

from newsdoc.dates.fallback import american_zone
from newsdoc.dates.published import read_date
from newsdoc.errors import InputError
from newsdoc.lexicon import Lexicon
from newsdoc.model import Block
from newsdoc.model.blocks import BlockKind, of_kinds

WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
DATE = re.compile(
    r"""
    (?<!\d) (?: (?P<iso_year>\d{4}) ([-/.]) (?P<iso_month>\d\d?) \2 (?P<iso_day>\d\d?) (?!\d)
      | (?P<day>\d{1,2}) (?:st|nd|rd|th)? [\s./-]{1,3} (?:of\s)? (?P<month>[^\W\d_]{3,9})
        [\s.,/-]{1,3} (?P<year>(?:19|20)\d\d)
      | (?P<one>\d{1,2}) ([/.-]) (?P<two>\d{1,2}) \9 (?P<short_year>(?:19|20)?\d\d) (?!\d) )
  | (?P<name>[A-Z][a-z]{2,8}|[A-Z]{3,9}) [\s.]{1,2} (?P<name_day>\d{1,2}) (?:st|nd|rd|th)?
    [\s,]{1,3} (?P<name_year>(?:19|20)\d\d)
    """,
    re.VERBOSE,
)
CLOCK = re.compile(
    r"(?<![\d/.:-])(?P<hour>\d{1,2})(?:(?P<sign>[:.h])(?P<minute>\d\d)(?::\d\d(?:\.\d+)?)?)?\s?"
    r"(?P<half>[ap]\.?\s?m\b\.?)?(?![\d/:])",
    re.IGNORECASE,
)
ISO_CLOCK = re.compile(r"T?(?P<hour>\d\d):(?P<minute>\d\d)(?::\d\d(?:\.\d+)?)?")
OFFSET = re.compile(
    r"\s*\(?(?:(?P<zone>[A-Za-z]{1,8})\b)?\s?(?P<shift>[+-]\d{1,2}(?::?\d\d)?(?![\d/]))?"
)
NUMBER = re.compile(r"\d+")
GLUED = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")  # "UTCUpdated"
FIGURES = re.compile(r"(?:\d\D*+){4}")  # no date has fewer
AGO = re.compile(r"\bago\b", re.IGNORECASE)
STAMPED: frozenset[BlockKind] = frozenset({"timestamp", "byline"})
LONGEST = 300
LAST_HOUR, LAST_MINUTE, NOON, FARTHEST = 23, 59, 12, 24 * 60
CENTURY, THIS_CENTURY = 100, 2000


def stamped(
    blocks: Sequence[Block], lexicon: Lexicon
) -> tuple[date | datetime | None, date | datetime | None]:
    """Read when an article was published and changed off its timestamps, or else its bylines.

    Those between headline and text come first: above them a page may tell what day it is.

    Args:
        blocks: its blocks.
        lexicon: the words to go by.

    Returns:
        The two dates; ``None`` for what is not there.
    """
    found = of_kinds(blocks, STAMPED)
    if not found:
        return None, None
    near = under_headline(blocks)
    if near and near != found:
        published, modified = read_timestamps(times_first(near), lexicon)
        if published:
            return published, modified
    return read_timestamps(times_first(found), lexicon)


def under_headline(blocks: Sequence[Block]) -> list[Block]:
    """Give the timestamps and bylines between the headline and the first paragraph."""
    near: list[Block] = []
    titled = False
    for block in blocks:
        if block.kind == "paragraph" and titled:
            break
        titled = titled or block.rule == "layout.headline"
        if titled and block.kind in STAMPED:
            near.append(block)
    return near


def times_first(blocks: Sequence[Block]) -> list[str]:
    """Give the lines of timestamps, and behind them those of bylines."""
    lines = [block.text for block in blocks if block.kind == "timestamp"]
    return lines + [block.text for block in blocks if block.kind == "byline"]


def read_timestamps(
    lines: Iterable[str], lexicon: Lexicon
) -> tuple[date | datetime | None, date | datetime | None]:
    """Read lines of publication times, the first of each kind.

    Args:
        lines: the lines, in the order of the text.
        lexicon: the words to go by.

    >>> from newsdoc import ENGLISH
    >>> read_timestamps(["28 January 2017", "Updated 3:54 p.m., April 28, 2023"], ENGLISH)
    (datetime.date(2017, 1, 28), datetime.datetime(2023, 4, 28, 15, 54))
    """
    published: date | datetime | None = None
    modified: date | datetime | None = None
    for line in lines:
        for part, changed in parts(line[:LONGEST], lexicon):
            read = read_stamp(part, lexicon, published if changed else None)
            if changed:
                modified = modified or read
            else:
                published = published or read
    return published, modified


def parts(line: str, lexicon: Lexicon) -> Iterator[tuple[str, bool]]:
    """Cut a line before each word that says whether the story was published or changed then."""
    start, changed = 0, False
    first, later = lexicon["stamp_first"], lexicon["stamp_changed"]
    for match in WORD.finditer(line):
        word = match[0].lower()
        if word in later or word in first:
            yield line[start : match.start()], changed
            start, changed = match.start(), word in later
    yield line[start:], changed


def read_stamp(
    part: str, lexicon: Lexicon, earlier: date | datetime | None = None
) -> date | datetime | None:
    """Read one date with its clock time and zone.

    Args:
        part: the text.
        lexicon: the words to go by.
        earlier: the date that a mere clock time belongs to.

    >>> from newsdoc import ENGLISH
    >>> read_stamp("17:41 JST, October 13, 2024", ENGLISH).isoformat()
    '2024-10-13T17:41:00+09:00'
    """
    match = DATE.search(part)
    if match is None:
        day = earlier.date() if isinstance(earlier, datetime) else earlier
        clock = read_clock(part, day, lexicon) if day else None
        return datetime.combine(day, clock) if day and clock else None
    day = read_day(match, part, lexicon)
    if day is None:
        return last_resort(part)
    clock = read_iso_clock(part, match.end(), day, lexicon)
    clock = clock or read_clock(part[: match.start()] + "\n" + part[match.end() :], day, lexicon)
    return datetime.combine(day, clock) if clock else day


def read_day(match: re.Match[str], part: str, lexicon: Lexicon) -> date | None:
    """Give the day that a match of ``DATE`` names."""
    months = lexicon.table("stamp_months")
    if match["iso_year"]:
        return made(match["iso_year"], match["iso_month"], match["iso_day"])
    if match["day"]:
        return made(match["year"], months.get(match["month"].lower(), 0), match["day"])
    if match["name"]:
        # "TimesNovember 21, 2025": a name may be glued to the month
        return made(match["name_year"], months.get(match["name"].lower(), 0), match["name_day"])
    one, two, year = int(match["one"]), int(match["two"]), int(match["short_year"])
    year += THIS_CENTURY if year < CENTURY else 0
    american = two > NOON or (one <= NOON and re.search(r"\d\s?[ap]\.?m\b", part, re.IGNORECASE))
    return made(year, one, two) if american else made(year, two, one)


def made(year: str | int, month: str | float, day: str | int) -> date | None:
    """Make a date of its numbers if there is such a day."""
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def read_iso_clock(part: str, start: int, day: date, lexicon: Lexicon) -> time | None:
    """Read the clock time glued to a date: ``2017-01-29T10:20Z``."""
    match = ISO_CLOCK.match(part, start)
    return read_time(match, part, day, lexicon) if match else None


def read_clock(part: str, day: date, lexicon: Lexicon) -> time | None:
    """Read the first clock time of a text."""
    for match in CLOCK.finditer(part):
        if match["minute"] or match["half"]:
            return read_time(match, part, day, lexicon)
    return None


def read_time(match: re.Match[str], part: str, day: date, lexicon: Lexicon) -> time | None:
    """Give the time of a match with its zone on a day."""
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    half = match.groupdict().get("half")
    if half:
        hour = hour % NOON + (NOON if half[0] in "pP" else 0)
    if hour > LAST_HOUR or minute > LAST_MINUTE:
        return None
    return time(hour, minute, tzinfo=read_zone(part, match.end(), day, lexicon))


def read_zone(part: str, start: int, day: date, lexicon: Lexicon) -> timezone | None:
    """Read the zone that stands at a place: ``GMT+2``, ``+0200``, ``JST``; ``ET`` as of a day."""
    match = OFFSET.match(part, start)
    if match is None:
        return None
    known = lexicon.table("stamp_zones").get((match["zone"] or "").lower(), "")
    if match["zone"] and known == "":
        return None
    if isinstance(known, str) and known:
        return american_zone(known, day)
    minutes = int(known or 0)
    if match["shift"]:
        digits = match["shift"][1:].replace(":", "")
        hours, rest = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)  # noqa: PLR2004
        minutes += (hours * 60 + rest) * (-1 if match["shift"][0] == "-" else 1)
    elif not match["zone"]:
        return None
    return timezone(timedelta(minutes=minutes)) if abs(minutes) < FARTHEST else None


def last_resort(part: str) -> date | datetime | None:
    """Read a date in a form that is none of ours."""
    try:
        return read_date(part.split(":", 1)[-1].strip(" ,|•-"))
    except InputError:
        return None


def is_timestamp(line: str, lexicon: Lexicon) -> bool:
    """Tell whether a line only says when the story was published or changed, and perhaps where.

    >>> from newsdoc import ENGLISH
    >>> is_timestamp("Last updated 3 hours ago", ENGLISH), is_timestamp("In May 2017", ENGLISH)
    (True, False)
    """
    rest = without_time(line, lexicon)
    return rest is not None and (not rest or rest.isupper() or rest.lower() in lexicon["cities"])


def without_time(line: str, lexicon: Lexicon) -> str | None:
    """Give what a line says besides a time, or ``None`` if it names no time.

    >>> from newsdoc import ENGLISH
    >>> without_time("Ann Ek, 28 January 2017 10:20 GMT", ENGLISH)
    'Ann Ek'
    """
    dated = DATE.search(line) if FIGURES.search(line) else None
    if dated is None and not AGO.search(line):
        clock = next((m for m in CLOCK.finditer(line) if m["minute"] or m["half"]), None)
        if clock is None:
            return None
    words, months = lexicon["stamp_words"], lexicon.table("stamp_months")
    zones, titles = lexicon.table("stamp_zones"), lexicon["titled_times"]
    cut = DATE.sub(" ", line) if dated else line

    def known(word: str) -> bool:
        return word in words or word in months or word in zones

    def drop(match: re.Match[str]) -> str:
        low = match[0].lower()
        if known(low):
            return match[0] if low in titles and ends_title(match, lexicon) else " "
        glued = GLUED.split(match[0])
        return " " if len(glued) > 1 and all(known(part.lower()) for part in glued) else match[0]

    left = WORD.sub(drop, NUMBER.sub(" ", cut))
    return " ".join(left.strip(" \t,.:;|/·•+-–—()[]&*\n").split()).strip(",.:;|/·•+-–—()[]&* ")


def ends_title(match: re.Match[str], lexicon: Lexicon) -> bool:
    """Tell whether a word of time with a capital ends the name of a paper: ``USA TODAY``."""
    before = match.string[: match.start()].rsplit(None, 1)
    return match[0][0].isupper() and bool(before) and before[-1] in lexicon["before_programmes"]
