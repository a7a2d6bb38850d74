"""Calendar intervals: the days that a TIMEX3 value covers, end exclusive.

``2017-W04`` is ``("2017-01-23", "2017-01-30")``: weeks begin on Monday. Seasons are the
meteorological ones of the north (summer: June to August; the winter of 2016 ends in February
2017). A part of the day (``2017-01-28TNI``) is given as its day: newspapers disagree on when an
evening begins. A clock time is given as its minute.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, tzinfo
from functools import lru_cache

from newsdoc.dates.arithmetic import SEASON_MONTHS, add_days, add_months

Interval = tuple[str, str]
POINT = re.compile(
    r"(?P<year>\d{4})-?(?:W(?P<week>\d\d)(?P<weekend>-WE)?|Q(?P<quarter>\d)|H(?P<half>\d)"
    r"|(?P<season>S[PU]|FA|WI)|(?P<month>\d\d)(?:-(?P<day>\d\d))?)?"
    r"(?:T(?:(?P<hour>\d\d)(?::(?P<minute>\d\d))?|[A-Z]{2}))?"
)
SHORT = re.compile(r"\d{2,3}")


def interval(value: str, zone: tzinfo | None = None) -> Interval | None:
    """Give the interval of a value, or ``None`` for a symbolic value or a length of time.

    Args:
        value: a TIMEX3 value.
        zone: the time zone that clock times are in; any kind of zone, also one without a hash.

    >>> interval("2017-Q1")
    ('2017-01-01', '2017-04-01')
    >>> interval("XXXX-WXX-6")
    """
    return read(value, zone) if zone is not None and "T" in value else remembered(value)


@lru_cache(maxsize=4096)
def remembered(value: str) -> Interval | None:
    """Give the interval of a value for which no zone matters."""
    return read(value, None)


def read(value: str, zone: tzinfo | None) -> Interval | None:
    """Read a value."""
    try:
        match = POINT.fullmatch(value)
        if match is None:
            return of_years(value) if SHORT.fullmatch(value) else None
        if match["hour"]:
            return of_minute(match, zone)
        first, after = days(match)
    except (ValueError, OverflowError):
        return None
    return (first.isoformat(), after.isoformat()) if after else None


def days(match: re.Match[str]) -> tuple[date, date | None]:
    """Give the first day of a value and the day after its last."""
    year = int(match["year"])
    if match["week"]:
        monday = date.fromisocalendar(year, int(match["week"]), 1)
        return (monday + timedelta(5 if match["weekend"] else 0), add_days(monday, 7))
    if match["day"]:
        day = date(year, int(match["month"]), int(match["day"]))
        return day, add_days(day, 1)
    month, length = 1, 12
    if match["month"]:
        month, length = int(match["month"]), 1
    elif match["quarter"]:
        month, length = 3 * int(match["quarter"]) - 2, 3
    elif match["half"]:
        month, length = 6 * int(match["half"]) - 5, 6
    elif match["season"]:
        month, length = SEASON_MONTHS[match["season"]], 3
    first = date(year, month, 1)
    return first, add_months(first, length)


def of_minute(match: re.Match[str], zone: tzinfo | None) -> Interval:
    """Give the minute, or the hour, of a clock time; 24:00 is midnight at the end of the day."""
    day = datetime(int(match["year"]), int(match["month"]), int(match["day"]), tzinfo=zone)
    start = day + timedelta(hours=int(match["hour"]), minutes=int(match["minute"] or 0))
    end = start + (timedelta(minutes=1) if match["minute"] else timedelta(hours=1))
    return start.isoformat(timespec="minutes"), end.isoformat(timespec="minutes")


def of_years(value: str) -> Interval:
    """Give the years of a decade (``198``) or a century (``19``)."""
    length = 10 ** (4 - len(value))
    first = date(int(value) * length, 1, 1)
    after = add_months(first, 12 * length)
    if after is None:
        raise OverflowError
    return first.isoformat(), after.isoformat()
