"""Calendar values as people write them: 2017-01-28 to 2017-01-29 is *28 Jan 2017*."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from newsdoc.model import DateExpression

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
LONG_MONTHS = (
    "January February March April May June July August September October November December".split()
)
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
DAY = timedelta(days=1)
MACHINE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?)?)?|-W\d\d)?$", re.ASCII)
DURATION = re.compile(r"P(?=\d|T\d)(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$", re.ASCII)
WEEKS = re.compile(r"P(\d+)W$", re.ASCII)

Moment = date | datetime


def moment(written: str) -> Moment | None:
    """Read a date or a date with a time; ``None`` where it is neither."""
    try:
        return datetime.fromisoformat(written) if "T" in written else date.fromisoformat(written)
    except ValueError:
        return None


def day_name(day: Moment) -> str:
    """Write a day: ``28 Jan 2017``."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def long_day(day: Moment) -> str:
    """Write a day for the head of the page: ``Saturday, 28 January 2017``."""
    return f"{WEEKDAYS[day.weekday()]}, {day.day} {LONG_MONTHS[day.month - 1]} {day.year}"


def clock(begin: datetime) -> str:
    """Write a day with its time: ``28 Jan 2017, 14:30``."""
    return f"{day_name(begin)}, {begin:%H:%M}"


def stretch(first: date, last: date) -> str:
    """Write several days: ``23–29 Jan 2017``."""
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day_name(last)}"
    if first.year == last.year:
        return f"{first.day} {MONTHS[first.month - 1]} – {day_name(last)}"
    return f"{day_name(first)} – {day_name(last)}"


def whole_months(first: date, last: date) -> str:
    """Write several months: ``Jun–Aug 2017``."""
    begin, end = MONTHS[first.month - 1], f"{MONTHS[last.month - 1]} {last.year}"
    return f"{begin}–{end}" if first.year == last.year else f"{begin} {first.year} – {end}"


def span_of_days(first: date, after: date) -> str:
    """Write an interval of whole days by the largest unit that it fills."""
    starts_month = first.day == after.day == 1
    if starts_month and first.month == after.month == 1:
        last_year = after.year - 1
        return str(first.year) if first.year == last_year else f"{first.year}–{last_year}"
    months = (after.year - first.year) * 12 + after.month - first.month
    if starts_month and months == 1:
        return f"{MONTHS[first.month - 1]} {first.year}"
    if starts_month and months == 3 and first.month % 3 == 1:  # noqa: PLR2004
        return f"Q{first.month // 3 + 1} {first.year}"
    if starts_month and months > 1:
        return whole_months(first, after - DAY)
    if after - first <= DAY:
        return day_name(first)
    return stretch(first, after - DAY)


def label(found: DateExpression) -> str:
    """Write the calendar value of a time expression, or its TIMEX3 value where it has none."""
    if found.interval is None:
        return found.value
    begin, until = (moment(edge) for edge in found.interval)
    if begin is None or until is None or until.year < begin.year:
        return found.value
    if isinstance(begin, datetime):
        return clock(begin)
    if isinstance(until, datetime):
        until = until.date()
    return span_of_days(begin, until)


def short_label(found: DateExpression, published: Moment | None) -> str:
    """Write the calendar value without the year where it is the year of publication."""
    written = label(found)
    if published is None or found.interval is None:
        return written
    return written.removesuffix(f" {published.year}")


def says_it(found: DateExpression, written: str) -> bool:
    """Tell whether the words themselves say the day: *March 5* needs no ``5 Mar`` beside it."""
    words = found.text.split()
    return all(any(word.startswith(part) for word in words) for part in written.split())


def machine(found: DateExpression) -> str | None:
    """Give the value as HTML's ``datetime`` attribute allows it, or ``None``."""
    value = found.value
    if weeks := WEEKS.match(value):
        return f"{weeks[1]}w"
    if DURATION.match(value):
        return value
    if MACHINE.match(value) and not value.startswith("0000"):
        is_date = "W" in value or moment((value + "-01-01")[:10] if len(value) < 10 else value)  # noqa: PLR2004
        return value if is_date else None
    return None
