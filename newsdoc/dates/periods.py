"""What months, seasons and weeks mean before they are tied to a reference."""

# ruff: noqa: PLR2004  # twelve months, 31 days: the numbers of the calendar are names enough

from __future__ import annotations

from typing import Literal

from attrs import define

from newsdoc.dates.arithmetic import (
    SEASON_MONTHS,
    SYMBOLIC,
    add_days,
    make_day,
    nearest,
    point,
    weekday_of_week,
    written,
)
from newsdoc.dates.context import Context, Resolved
from newsdoc.dates.meanings import Meaning

Side = Literal["near", "past", "future", "last", "next", "this", "behind", "planned"]
# A month that is named alone lies ahead when it would else lie further back than this.
MONTHS_BACK = 9
# After "by" or "until" it lies ahead sooner, and so does that of an election.
SOONER = {"past": 4, "planned": 6}


@define
class Month(Meaning):
    """*November*: this month or the last one so named, ahead when that lies far back.

    What is ``told`` may go on from a month of another year: *It shut in May 2024. It sank in June.*
    """

    month: int
    side: Side = "near"
    told: bool = False

    def resolve(self, context: Context) -> Resolved:
        """Find the year."""
        symbolic = f"XXXX-{self.month:02}"
        base = context.frame.day
        if base is None:
            return Resolved(symbolic)
        back = (base.month - self.month) % 12
        if self.side == "last":
            back = back or 12
        elif self.side in {"next", "future"}:
            back = back - 12 if back or self.side == "next" else 0
        elif self.side == "this":
            back = base.month - self.month
        elif self.side != "behind" and back > SOONER.get(self.side, MONTHS_BACK):
            back -= 12
        year, month = divmod(base.year * 12 + base.month - 1 - back, 12)
        value = f"{year:04}-{month + 1:02}" if 0 < year < 10_000 else None
        if self.told and value and (then := context.told_year(value[5:], value)):
            return Resolved(f"{then:04}{value[4:]}", "previous", base)
        return context.published(value, symbolic)


@define
class MonthBefore(Meaning):
    """*from March to May*: the last such month before another one."""

    month: int
    end: Month

    def resolve(self, context: Context) -> Resolved:
        """Find the year of the other one."""
        found = self.end.resolve(context)
        year = found.value[:4]
        if not year.isdecimal():
            return Resolved(f"XXXX-{self.month:02}")
        value = f"{int(year) - (self.month > self.end.month):04}-{self.month:02}"
        return Resolved(value, found.anchor, found.anchor_day)


# How far the year or month so named is from that of the frame.
STEPS = {
    "last": -1,
    "previous": -1,
    "this": 0,
    "next": 1,
    "current": 0,
    "following": 1,
    "coming": 1,
}


@define
class MonthOfYear(Meaning):
    """*January this year*, *8 January last year*: of the year ``years`` after the frame's."""

    month: int
    years: int
    day: int = 0

    def resolve(self, context: Context) -> Resolved:
        """Count the years."""
        base = context.frame.day
        found = base and make_day(base.year + self.years, self.month, self.day or 1)
        size = len("2017-01-29" if self.day else "2017-01")
        symbolic = f"XXXX-{self.month:02}-{self.day:02}"[:size]
        return context.published(written(found)[:size] if found else None, symbolic)


@define
class MonthThen(Meaning):
    """*June of that year*, *3 June that year*: of the year mentioned before."""

    month: int
    day: int = 0

    def resolve(self, context: Context) -> Resolved:
        """Look for the year."""
        then = context.point or context.frame.day
        month_day = f"{self.month:02}-{self.day:02}" if self.day else f"{self.month:02}"
        if then is None:
            return Resolved(f"XXXX-{month_day}")
        return Resolved(f"{then.year:04}-{month_day}", "previous", then)


def month_of(step: str, month: int, day: int = 0) -> MonthOfYear | MonthThen:
    """Give a month, or a day of it, of *last* year, *this* year, *that* year."""
    return MonthOfYear(month, STEPS[step], day) if step in STEPS else MonthThen(month, day)


@define
class Season(Meaning):
    """*this summer*, *last fall*: the nearest one, the one before, the one after.

    *since the spring* is ``behind``: the last one that has begun.
    """

    code: str
    side: Side = "near"

    def resolve(self, context: Context) -> Resolved:
        """Find the year in which the season begins."""
        base = context.frame.day
        if base is None:
            return Resolved(f"XXXX-{self.code}")
        first = SEASON_MONTHS[self.code]
        year = base.year
        running = (base.month - first) % 12 < 3
        begun = base.month >= first or (running and first == 12)
        if running and base.month < first:
            year -= 1
        if self.side == "last" and (running or not begun):
            year -= 1
        elif self.side == "next" and begun:
            year += 1
        elif self.side == "behind" and not (begun or running):
            year -= 1
        elif self.side == "near":
            middles = [make_day(one, first % 12 + 1, 15) for one in (year - 1, year, year + 1)]
            found = nearest(base, middles)
            year = found.year - (first == 12) if found else year
        return context.published(f"{year:04}-{self.code}", f"XXXX-{self.code}")


@define
class NumberedWeek(Meaning):
    """*week 31*: a week of this year, or of ``year``."""

    number: int
    year: int = 0

    def resolve(self, context: Context) -> Resolved:
        """Find the year."""
        if self.year:
            return Resolved(f"{self.year}-W{self.number:02}", "absolute")
        base = context.frame.day
        thursday = base and weekday_of_week(base, 4, 0)
        value = f"{thursday.year:04}-W{self.number:02}" if thursday else None
        return context.published(value, f"XXXX-W{self.number:02}")


@define
class Weekend(Meaning):
    """*the weekend*: the last one until Wednesday, the one ahead from Thursday on."""

    def resolve(self, context: Context) -> Resolved:
        """Find the nearest weekend."""
        base = context.frame.day
        middle = base and add_days(base, -3)
        return context.published(point(middle, "WE") if middle else None, SYMBOLIC["WE"])
