"""What relative expressions are counted from: the frame, and what was mentioned before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, tzinfo

from attrs import define, field

from newsdoc.dates.arithmetic import add_days, written
from newsdoc.dates.intervals import interval
from newsdoc.model.dates import Anchor

# A quarter that was named stays in mind for about a hundred words.
QUARTER_REACH = 700
# A day that was named, for a sentence or two: a clock time behind it is one of that day.
DAY_REACH = 250
# A year or a month, within a clause or two: *a year earlier* is the one before.
YEAR_REACH = 120
YEAR_OR_MONTH = re.compile(r"\d{4}(?:-\d\d)?")
# Half a year and nine months, of which a report tells beside its quarter.
MONTHS_REPORTED = frozenset({"P6M", "P9M"})
# What lies no more days back needs no year.
RECENT = 120
# A story goes on from a day of so many years ago; of an earlier one somebody was born.
YEARS_TOLD = 5
# And it goes on from a month to one of so many months later, whatever the time of the year.
MONTHS_ON = 1
# What is early of a day, its middle, what is late, and what no clock time comes behind.
EARLY, NOON, LATE, AFTER_CLOCKS = "T06", "T12", "T18", "T3"
MONTH = len("2017-01")
NIGHT = frozenset({"TNI", "TEV"})


@define
class Frame:
    """A day that expressions are counted from, and whose day it is."""

    anchor: Anchor = "published"
    day: date | None = None
    zone: tzinfo | None = None


@define
class Resolved:
    """What a symbolic expression comes to: its value and what it was counted from.

    ``kept`` is false for comparisons (*a year earlier*), which nothing later is counted from.
    """

    value: str
    anchor: Anchor | None = None
    anchor_day: date | None = None
    kept: bool = True


@define
class Context:
    """The frame of an expression and the dates mentioned before it, in reading order.

    The expression is that at ``index``; ``places`` says where all begin, ``results`` what those
    before it come to. Few expressions look back, so these are only gone through when one does;
    ``looked_back`` has the indices of those that did; ``of_months`` tells whether half a year or
    nine months were named since the last quarter, so that *a year earlier* is of no quarter.
    """

    frame: Frame
    places: Sequence[int] = ()
    results: Sequence[Resolved] = ()
    index: int = 0
    looked_back: set[int] = field(factory=set)
    seen: int = 0
    value: str = ""
    value_place: int = 0
    day_value: str = ""
    day_place: int = 0
    quarter: tuple[int, int] | None = None
    quarter_place: int = 0
    of_months: bool = False

    def look_back(self) -> None:
        """Go through what was mentioned since the last look."""
        self.looked_back.add(self.index)
        results, last, day = self.results, -1, -1
        for index in range(self.seen, self.index):
            value = results[index].value
            if not value[:1].isdigit() or not results[index].kept:
                self.of_months = value in MONTHS_REPORTED or self.of_months
                continue
            last = index
            if value[7:8] == "-" and value[8:10].isdigit():
                day = index
            elif value[4:6] == "-Q" and value[6:7].isdigit():
                self.quarter = (int(value[:4]), int(value[6]))
                self.quarter_place, self.of_months = self.places[index], False
        if last >= 0:
            self.value, self.value_place = results[last].value, self.places[last]
        if day >= 0:
            self.day_value, self.day_place = results[day].value, self.places[day]
        self.seen = self.index

    @property
    def day(self) -> date | None:
        """The day mentioned last."""
        self.look_back()
        return date.fromisoformat(self.day_value[:10]) if self.day_value else None

    @property
    def coarse(self) -> bool:
        """Whether a month or a year was mentioned since the last day, another than the frame's."""
        self.look_back()
        if self.value_place <= self.day_place or not self.value[:4].isdigit():
            return False
        base = self.frame.day
        return len(self.value) <= MONTH and (
            base is None or not written(base).startswith(self.value)
        )

    def near_day(self, time: str, side: str) -> date | None:
        """Give the day of a clock time: that mentioned last, if that is not far back.

        Behind a night that has begun, an early hour is of the next day.

        Args:
            time: the time, as TIMEX3 has it.
            side: on which side of the frame's day, ``"past"`` or ``"future"``; that day itself is
                on either.
        """
        day, base = self.day, self.frame.day
        if day is None or base is None or self.places[self.index] - self.day_place > DAY_REACH:
            return None
        part = self.day_value[10:13]
        if time < EARLY and (part in NIGHT or LATE <= part < AFTER_CLOCKS):
            day = add_days(day, 1)
            if day is None:
                return None
        return day if day == base or (day < base) is (side == "past") else None

    def late(self, time: str) -> bool:
        """Tell whether a time without *p.m.* is one of the afternoon or evening named last."""
        part = self.day_value[10:13]
        return time < NOON and (part == "TAF" or (part in NIGHT and time >= EARLY))

    def told_year(self, month_day: str, found: str) -> int | None:
        """Give the year of the day or month mentioned last, if a story goes on from there.

        It has to lie in a year before the frame's, not far back in the text and in the calendar
        before what is told now; news of the last months has no year either, unless it is of the
        same month or the one behind: *She left in August 2022. On 19 August it rained*.

        Args:
            month_day: the month and the day that are told, as in a value: ``06``, ``06-03``.
            found: the value that they have by themselves.
        """
        base = self.frame.day
        recent = base and add_days(base, -RECENT)
        if base is None or recent is None:
            return None
        self.look_back()
        year, last = self.value[:4], self.value[5:10]
        near = self.places[self.index] - self.value_place <= DAY_REACH
        if not near or not last[:2].isdigit() or not 0 < base.year - int(year) <= YEARS_TOLD:
            return None
        months = int(month_day[:2]) - int(last[:2])
        old = found < written(recent)[: len(found)] and last[: len(month_day)] <= month_day
        return int(year) if old or 0 <= months <= MONTHS_ON else None

    def near_year(self) -> int | None:
        """Give the year, or that of the month, that was mentioned shortly before."""
        self.look_back()
        near = self.places[self.index] - self.value_place <= YEAR_REACH
        return int(self.value[:4]) if near and YEAR_OR_MONTH.fullmatch(self.value) else None

    @property
    def point(self) -> date | None:
        """The first day of whatever was mentioned last."""
        self.look_back()
        covered = interval(self.value[:10]) if self.value else None
        return date.fromisoformat(covered[0]) if covered else None

    def named_quarter(self) -> tuple[int, int] | None:
        """Give the quarter that was named last, if that is not too far back."""
        self.look_back()
        if self.quarter is None:
            return None
        near = self.places[self.index] - self.quarter_place <= QUARTER_REACH
        return self.quarter if near else None

    def published(self, value: date | str | None, symbolic: str) -> Resolved:
        """Give a value counted from the frame, or the symbolic one when there is none."""
        if value is None:
            return Resolved(symbolic)
        text = value if isinstance(value, str) else written(value)
        return Resolved(text, self.frame.anchor, self.frame.day)
