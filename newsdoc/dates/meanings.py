"""What days and lengths mean before they are tied to a reference: found early, resolved late.

``Weekday(6)`` is *Saturday*, whichever it is. :meth:`Meaning.resolve` ties a meaning to a
context and gives its TIMEX3 value; without a reference the value stays symbolic
(``XXXX-WXX-6``).
"""

# ruff: noqa: PLR2004  # twelve months, 31 days: the numbers of the calendar are names enough

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from operator import ge, gt, le, lt
from typing import ClassVar, Literal

from attrs import define

from newsdoc.dates.arithmetic import (
    SYMBOLIC,
    add_days,
    easter,
    make_day,
    nearest,
    nth_weekday,
    point,
    shift,
    weekday_after,
    weekday_before,
    weekday_of_week,
    written,
)
from newsdoc.dates.context import Context, Resolved
from newsdoc.model.dates import DateType

Step = Literal[
    "past", "ahead", "up to", "before", "after", "this", "last week", "next week", "following"
]
# On which side of the frame's day another one lies.
SIDES: dict[str, Callable[[date, date], bool]] = {"last": lt, "past": le, "future": ge, "next": gt}
Tense = Literal["past", "future", "not next year", ""]
# A day of another year is named without that year when it is no further away.
OTHER_YEAR = timedelta(days=120)
WEEKS: dict[Step, int] = {"this": 0, "last week": -1, "next week": 1, "following": 1}


@define
class Meaning:
    """A symbolic time expression."""

    type: ClassVar[DateType] = "DATE"

    def resolve(self, context: Context) -> Resolved:
        """Tie the meaning to a context."""
        raise NotImplementedError


@define
class Known(Meaning):
    """A calendar value that needs no reference: *1988*, *30 April 2004*."""

    value: str

    def resolve(self, context: Context) -> Resolved:  # noqa: ARG002
        """Give the value."""
        return Resolved(self.value, "absolute")


@define
class Vague(Meaning):
    """``PRESENT_REF``, ``PAST_REF`` or ``FUTURE_REF``: *now*, *recently*, *soon*."""

    value: str

    def resolve(self, context: Context) -> Resolved:  # noqa: ARG002
        """Give the value."""
        return Resolved(self.value)


@define
class Length(Vague):
    """A length of time: *three days*, ``P3D``."""

    type = "DURATION"


@define
class Rate(Vague):
    """A set of times: *every Monday*, ``XXXX-WXX-1``."""

    type = "SET"


@define
class Offset(Meaning):
    """Units on or back: *yesterday*, *last year*, *two weeks ago*, *the following month*.

    ``grain`` is the unit that the value is given in, when it is not ``unit``; ``previous`` counts
    from the date mentioned before.
    """

    unit: str
    count: int
    grain: str = ""
    previous: bool = False

    def resolve(self, context: Context) -> Resolved:
        """Count from the frame, or from the date mentioned before."""
        grain = self.grain or self.unit
        start, anchor = context.frame.day, context.frame.anchor
        if self.previous:
            mentioned = context.day if grain == "D" else context.point
            if mentioned is not None:
                start, anchor = mentioned, "previous"
        moved = start and shift(start, self.unit, self.count)
        if moved is None:
            return Resolved(SYMBOLIC.get(grain, "XXXX"))
        return Resolved(point(moved, grain), anchor, start)


@define
class Weekday(Meaning):
    """*Friday*: the same day or the last one before, unless ``step`` says otherwise.

    *will meet on Friday* is ``ahead``: the same day or the next one; *next Friday* is ``after``.
    """

    number: int
    step: Step = "past"

    def resolve(self, context: Context) -> Resolved:
        """Find the weekday around the frame's day."""
        frame, step, day = context.frame, self.step, None
        if frame.day is not None:
            mentioned = context.day if step == "up to" else None
            if mentioned is not None:
                day = weekday_after(mentioned, self.number, strictly=True)
            elif step in WEEKS:
                day = weekday_of_week(frame.day, self.number, WEEKS[step])
            elif step in {"ahead", "after"}:
                day = weekday_after(frame.day, self.number, strictly=step == "after")
            else:
                day = weekday_before(frame.day, self.number, strictly=step == "before")
        if day is None:
            return Resolved(f"XXXX-WXX-{self.number}")
        return Resolved(written(day), frame.anchor, frame.day)


@define
class MonthDay(Meaning):
    """*May 3* without a year: that with the right weekday, the last, the next or the nearest one.

    The nearest one has to be near when it is of another year than the frame's: style books leave
    out the year of dates in the current one.
    """

    month: int
    day: int
    weekday: int = 0
    side: Tense = ""

    def resolve(self, context: Context) -> Resolved:
        """Find the year."""
        symbolic = f"XXXX-{self.month:02}-{self.day:02}"
        base = context.frame.day
        if base is None:
            return Resolved(symbolic)
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
        return context.published(found, symbolic)


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

    def resolve(self, context: Context) -> Resolved:
        """Find the nearest year's holiday."""
        if self.year:
            day = self.in_year(self.year)
            return Resolved(written(day), "absolute") if day else Resolved(f"{self.year}")
        base = context.frame.day
        symbolic = f"XXXX-{self.recipe}" if "-" in self.recipe[2:3] else SYMBOLIC["D"]
        if base is None:
            return Resolved(symbolic)
        years = (base.year - 1, base.year, base.year + 1)
        days = [self.in_year(year) for year in years if 0 < year < 9999]
        if self.side:
            days = [day for day in days if day and SIDES[self.side](day, base)]
        found = nearest(base, days)
        return context.published(found, symbolic)

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


@define
class Moved(Meaning):
    """Units before or after another expression: *two days after today*, *a week from Monday*."""

    start: Meaning
    unit: str
    count: int

    def resolve(self, context: Context) -> Resolved:
        """Resolve the other expression and count from there."""
        first = self.start.resolve(context)
        try:
            day = shift(date.fromisoformat(first.value), self.unit, self.count)
        except ValueError:
            day = None
        if day is None:
            return Resolved(SYMBOLIC["D"])
        return Resolved(written(day), first.anchor, first.anchor_day)


@define
class Clock(Meaning):
    """A time of a day: *9 p.m. Tuesday* is ``T21:00`` of that day; a part of it: ``TNI``."""

    type = "TIME"

    time: str
    day: Meaning | None = None

    def resolve(self, context: Context) -> Resolved:
        """Resolve the day; a time alone belongs to the day mentioned before, or to the frame's."""
        if self.day is not None:
            found = self.day.resolve(context)
        elif context.frame.day is None:
            found = Resolved(SYMBOLIC["D"])
        else:
            found = Resolved(written(context.frame.day), context.frame.anchor, context.frame.day)
        return Resolved(found.value + self.time, found.anchor, found.anchor_day)


@define
class Containing(Meaning):
    """The week that holds a day: *the week of Jan. 2*."""

    day: Meaning
    unit: str = "W"

    def resolve(self, context: Context) -> Resolved:
        """Resolve the day and widen it."""
        found = self.day.resolve(context)
        try:
            value = point(date.fromisoformat(found.value), self.unit)
        except ValueError:
            return Resolved(SYMBOLIC[self.unit])
        return Resolved(value, found.anchor, found.anchor_day)
