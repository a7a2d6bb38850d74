"""Arithmetic of the calendar: the Friday before, the third quarter, Easter.

Every function gives ``None`` where the calendar ends (years 1 to 9999) or a day does not exist.
"""

# ruff: noqa: PLR2004  # twelve months, 31 days: the numbers of the calendar are names enough

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from datetime import date
from functools import lru_cache

# TIMEX3 value of an unknown point of each size.
SYMBOLIC = {
    "D": "XXXX-XX-XX",
    "W": "XXXX-WXX",
    "M": "XXXX-XX",
    "Q": "XXXX-QX",
    "Y": "XXXX",
    "E": "XXX",
    "C": "XX",
    "WE": "XXXX-WXX-WE",
}
MONTHS_OF = {"M": 1, "Q": 3, "Y": 12, "E": 120, "C": 1200, "L": 12_000, "3M": 3, "6M": 6}
DAYS_OF = {"D": 1, "W": 7, "2W": 14, "WE": 7}
# How much of a day's value names the month, the year, the decade that holds it.
LENGTHS = {"D": 10, "M": 7, "Y": 4, "E": 3, "C": 2}
# Every month has so many days.
SHORTEST_MONTH = 28
SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


@lru_cache(maxsize=4096)
def written(day: date) -> str:
    """Write a day as ISO does; the same few days are written again and again."""
    return day.isoformat()


def make_day(year: int, month: int, day: int) -> date | None:
    """Give a day, or ``None`` when the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def add_days(day: date, count: int) -> date | None:
    """Count days on or back."""
    try:
        return date.fromordinal(day.toordinal() + count)
    except (ValueError, OverflowError):
        return None


def add_months(day: date, count: int) -> date | None:
    """Count months on or back; 31 January and a month is the last day of February."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    if not 1 <= year <= 9999:
        return None
    number = day.day
    if number > SHORTEST_MONTH:
        number = min(number, monthrange(year, month + 1)[1])
    return date(year, month + 1, number)


def shift(day: date, unit: str, count: int) -> date | None:
    """Count units on or back.

    >>> shift(date(2017, 1, 29), "W", -2)
    datetime.date(2017, 1, 15)
    """
    if unit in DAYS_OF:
        return add_days(day, DAYS_OF[unit] * count)
    return add_months(day, MONTHS_OF[unit] * count) if unit in MONTHS_OF else None


def point(day: date, unit: str) -> str:
    """Give the TIMEX3 value of the day, week, month … that holds a day.

    >>> [point(date(2017, 1, 29), unit) for unit in ("D", "W", "M", "Q", "Y", "E")]
    ['2017-01-29', '2017-W04', '2017-01', '2017-Q1', '2017', '201']
    """
    if unit in {"W", "2W", "WE"}:
        year, week, _ = day.isocalendar()
        return f"{year:04}-W{week:02}" + ("-WE" if unit == "WE" else "")
    if unit in {"Q", "3M"}:
        return f"{day.year:04}-Q{quarter_of(day)}"
    return written(day)[: LENGTHS.get(unit, 4)]


def later_half(time: str) -> str:
    """Give a time of the morning twelve hours later.

    >>> later_half("T06:30")
    'T18:30'
    """
    return f"T{int(time[1:3]) + 12}{time[3:]}"


def quarter_of(day: date) -> int:
    """Give the number of the quarter that holds a day."""
    return (day.month + 2) // 3


def weekday_before(day: date, number: int, *, strictly: bool = False) -> date | None:
    """Give the last such weekday up to a day, or before it.

    >>> weekday_before(date(2017, 1, 29), 6)
    datetime.date(2017, 1, 28)
    """
    back = (day.isoweekday() - number) % 7
    return add_days(day, -(7 if strictly and not back else back))


def weekday_after(day: date, number: int, *, strictly: bool = False) -> date | None:
    """Give the next such weekday from a day on, or after it."""
    on = (number - day.isoweekday()) % 7
    return add_days(day, 7 if strictly and not on else on)


def weekday_of_week(day: date, number: int, weeks: int) -> date | None:
    """Give a weekday of the week that lies ``weeks`` after that of a day."""
    return add_days(day, number - day.isoweekday() + 7 * weeks)


def nth_weekday(year: int, month: int, number: int, nth: int) -> date | None:
    """Give the nth such weekday of a month; ``nth=-1`` is the last one.

    >>> nth_weekday(2016, 11, 4, 4)
    datetime.date(2016, 11, 24)
    """
    if nth < 0:
        last = make_day(year, month, monthrange(year, month)[1])
        return last and weekday_before(last, number)
    first = make_day(year, month, 1)
    start = first and weekday_after(first, number)
    return start and add_days(start, 7 * (nth - 1))


def easter(year: int) -> date:
    """Give Easter Sunday of the western churches (the anonymous Gregorian method).

    >>> easter(2017)
    datetime.date(2017, 4, 16)
    """
    century, rest = divmod(year, 100)
    moon = year % 19
    epact = (
        19 * moon + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15
    ) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (moon + 11 * epact + 22 * sunday) // 451
    month, day = divmod(epact + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def nearest(day: date, candidates: Iterable[date | None]) -> date | None:
    """Give the candidate nearest to a day; the earlier of two equally near ones.

    >>> nearest(date(2017, 1, 2), [date(2016, 12, 31), date(2017, 12, 31)])
    datetime.date(2016, 12, 31)
    """
    known = [one for one in candidates if one is not None]
    return min(known, key=lambda one: (abs(one - day), one), default=None)
