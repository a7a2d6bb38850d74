"""What days and lengths mean before they are tied to a reference: found early, resolved late.

``Weekday(6)`` is *Saturday*, whichever it is. :meth:`Meaning.resolve` ties a meaning to a
context and gives its TIMEX3 value; without a reference the value stays symbolic
(``XXXX-WXX-6``).
"""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal

from attrs import define

from newsdoc.dates.arithmetic import (
    SYMBOLIC,
    add_days,
    later_half,
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
    "past",
    "ahead",
    "near",
    "up to",
    "before",
    "after",
    "after but one",
    "this",
    "last week",
    "next week",
    "following",
]
# The nearest weekday lies no more days off.
HALF_WEEK = 3
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
            if mentioned is not None and not (grain == "D" and self.count > 0 and context.coarse):
                start, anchor = mentioned, "previous"
            elif self.count > 0:
                # What came the day after was not the day after publication.
                start = None
        moved = start and shift(start, self.unit, self.count)
        if moved is None:
            return Resolved(SYMBOLIC.get(grain, "XXXX"))
        return Resolved(point(moved, grain), anchor, start)


@define
class Weekday(Meaning):
    """*Friday*: the same day or the last one before, unless ``step`` says otherwise.

    *will meet on Friday* is ``ahead``: the same day or the next one; *was to meet on Friday* is
    ``near``: the nearest one; *next Friday* is ``after but one``: not the day after the frame's.
    """

    number: int
    step: Step = "past"

    def resolve(self, context: Context) -> Resolved:
        """Find the weekday around the frame's day."""
        frame, step, day = context.frame, self.step, None
        if step == "past" and frame.day is not None:
            day = weekday_before(frame.day, self.number)
        elif frame.day is not None:
            mentioned = context.day if step == "up to" else None
            if mentioned is not None:
                day = weekday_after(mentioned, self.number, strictly=True)
            elif step in WEEKS:
                day = weekday_of_week(frame.day, self.number, WEEKS[step])
            elif step == "after but one":
                later = add_days(frame.day, 1)
                day = later and weekday_after(later, self.number, strictly=True)
            elif step == "near":
                earlier = add_days(frame.day, -HALF_WEEK)
                day = earlier and weekday_after(earlier, self.number)
            elif step in {"ahead", "after"}:
                day = weekday_after(frame.day, self.number, strictly=step == "after")
            else:
                day = weekday_before(frame.day, self.number, strictly=step == "before")
        if day is None:
            return Resolved(f"XXXX-WXX-{self.number}")
        return Resolved(written(day), frame.anchor, frame.day)


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
    """A time of a day: *9 p.m. Tuesday* is ``T21:00`` of that day; a part of it: ``TNI``.

    A time alone is one of the frame's day, or of the day named before where that is on the
    ``side`` of what is told: *It met on Monday. It ended at 9 p.m.* One that is ``bare`` of *p.m.*
    is of the evening that was named: *It met on Monday evening. It ended at 9:30.*
    """

    type = "TIME"

    time: str
    day: Meaning | None = None
    side: Literal["past", "future", ""] = ""
    bare: bool = False

    def resolve(self, context: Context) -> Resolved:
        """Resolve the day."""
        if self.day is not None:
            found = self.day.resolve(context)
        elif self.side and (named := context.near_day(self.time, self.side)) is not None:
            time = later_half(self.time) if self.bare and context.late(self.time) else self.time
            return Resolved(written(named) + time, "previous", named)
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
