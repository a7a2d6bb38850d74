"""What days of the calendar and feasts mean before they are tied to a reference: *May 3*."""

# ruff: noqa: PLR2004  # twelve months, 31 days: the numbers of the calendar are names enough

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from operator import ge, gt, le, lt
from typing import Literal

from attrs import define

from newsdoc.dates.arithmetic import (
    SYMBOLIC,
    add_days,
    easter,
    make_day,
    nearest,
    nth_weekday,
    shift,
    written,
)
from newsdoc.dates.context import Context, Resolved
from newsdoc.dates.meanings import Known, Meaning

# On which side of the frame's day another one lies.
SIDES: dict[str, Callable[[date, date], bool]] = {"last": lt, "past": le, "future": ge, "next": gt}
Tense = Literal["past", "future", "last", "next", "not next year", ""]
LAST_OF_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
# A day of another year is named without that year when it is no further away.
OTHER_YEAR = timedelta(days=120)
# Nothing a year off is as near as what lies no more days off.
HALF_YEAR = 182


@define
class MonthDay(Meaning):
    """*May 3* without a year: that with the right weekday, the last, the next or the nearest one.

    The nearest one has to be near when it is of another year than the frame's: style books leave
    out the year of dates in the current one. What is ``told`` may go on from a day of another year:
    *It shut on May 3, 2024. It sank on June 5.*
    """

    month: int
    day: int
    weekday: int = 0
    side: Tense = ""
    told: bool = False

    def resolve(self, context: Context) -> Resolved:
        """Find the year."""
        symbolic = f"XXXX-{self.month:02}-{self.day:02}"
        base = context.frame.day
        if base is None:
            return Resolved(symbolic)
        found = make_day(base.year, self.month, self.day)
        if found is None or not self.settled(found, base):
            found = self.nearest_to(base)
        if self.told and found and not self.weekday:
            then = context.told_year(symbolic[5:], written(found))
            if then and (day := make_day(then, self.month, self.day)):
                return Resolved(written(day), "previous", base)
        return context.published(found, symbolic)

    def settled(self, found: date, base: date) -> bool:
        """Tell whether no other year has a fitting day that is as near as that of the frame's."""
        if self.weekday:
            return found.isoweekday() == self.weekday
        if self.side in SIDES:
            return SIDES[self.side](found, base)
        return abs(found.toordinal() - base.toordinal()) <= HALF_YEAR

    def nearest_to(self, base: date) -> date | None:
        """Give the day of the year that fits best."""
        span = 5 if (self.month, self.day) == (2, 29) else 1
        years = range(max(1, base.year - span), base.year + span + 1)
        days = [day for year in years if (day := make_day(year, self.month, self.day))]
        fitting = [day for day in days if day.isoweekday() == self.weekday]
        if not fitting and self.side in SIDES:
            fitting = [day for day in days if SIDES[self.side](day, base)]
        found = nearest(base, fitting or days)
        later = self.side == "not next year" and found and found.year > base.year
        if (
            not fitting
            and found
            and found.year != base.year
            and (later or abs(found - base) > OTHER_YEAR)
        ):
            found = make_day(base.year, self.month, self.day) or found
        return found


@define
class DayBefore(Meaning):
    """*between January 1 and September 26*: the last such day before another one."""

    month: int
    day: int
    end: MonthDay

    def resolve(self, context: Context) -> Resolved:
        """Find the year of the other one."""
        found = self.end.resolve(context)
        year, end = found.value[:4], (self.end.month, self.end.day)
        day = None
        if year.isdecimal():
            day = make_day(int(year) - ((self.month, self.day) > end), self.month, self.day)
        return context.published(day, f"XXXX-{self.month:02}-{self.day:02}")


def full_day(year: int, month: int, day: int) -> Known | None:
    """Give a day, or ``None`` when there is none such."""
    found = make_day(year, month, day)
    return Known(found.isoformat()) if found else None


@define
class DayOfMonth(Meaning):
    """*Monday the 21st*, *on the 18th*: the nearest month in which it falls so.

    ``months`` says which month it is, counted from the frame's: *the 5th of next month* is 1.
    """

    day: int
    weekday: int = 0
    months: int | None = None

    def resolve(self, context: Context) -> Resolved:
        """Try the months around the frame's day."""
        symbolic = f"XXXX-XX-{self.day:02}"
        base = context.frame.day
        if base is None:
            return Resolved(symbolic)
        days = []
        for count in range(-14, 15) if self.months is None else [self.months]:
            month = shift(base.replace(day=1), "M", count)
            day = month and make_day(month.year, month.month, self.day)
            if day and self.weekday in {0, day.isoweekday()}:
                days.append(day)
        found = nearest(base, days)
        return context.published(found, symbolic)


@define
class Holiday(Meaning):
    """*Thanksgiving*, *Easter Monday*: the nearest one, or that of a year, or before or after now.

    ``recipe`` is a line of the lexicon's table of holidays: ``12-25``, ``11.4.4`` (the fourth
    Thursday of November), ``E+1`` (days from Easter) or nothing, for a day that is not counted out.
    """

    recipe: str
    year: int = 0
    side: str = ""
    years: int | None = None

    def resolve(self, context: Context) -> Resolved:
        """Find the nearest year's holiday."""
        if self.year:
            day = self.in_year(self.year)
            return Resolved(written(day), "absolute") if day else Resolved(f"{self.year}")
        base = context.frame.day
        if base is None:
            return Resolved(self.symbolic)
        years = range(base.year - 1, base.year + 2)
        if self.years is not None:
            years = range(base.year + self.years, base.year + self.years + 1)
        days = [self.in_year(year) for year in years if 0 < year < 9999]
        if self.side:
            days = [day for day in days if day and SIDES[self.side](day, base)]
        found = nearest(base, days)
        return context.published(found, self.symbolic)

    @property
    def symbolic(self) -> str:
        """The value of the holiday of any year."""
        return f"XXXX-{self.recipe}" if "-" in self.recipe[2:3] else SYMBOLIC["D"]

    def in_year(self, year: int) -> date | None:
        """Give the holiday of one year."""
        if not self.recipe:
            return None
        if self.recipe.startswith("E"):
            return add_days(easter(year), int(self.recipe[1:]))
        if "." in self.recipe:
            month, weekday, nth = [int(part) for part in self.recipe.split(".")]
            return nth_weekday(year, month, weekday, nth)
        month, day = [int(part) for part in self.recipe.split("-")]
        return make_day(year, month, day)
