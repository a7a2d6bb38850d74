"""What quarters and halves mean before they are tied to a reference: *the third quarter*."""

# twelve months, 31 days: the numbers of the calendar are names enough

from __future__ import annotations

from attrs import define

from newsdoc.dates.arithmetic import quarter_of
from newsdoc.dates.context import Context, Resolved
from newsdoc.dates.meanings import Containing, Meaning


@define
class Quarter(Meaning):
    """*the third quarter*: the running one or the last one so numbered; next year's if so said."""

    number: int
    years: int | None = None
    future: bool = False

    def resolve(self, context: Context) -> Resolved:
        """Find the year."""
        base = context.frame.day
        if base is None:
            return Resolved(f"XXXX-Q{self.number}")
        running = quarter_of(base)
        if self.years is not None:
            year = base.year + self.years
        elif self.future:
            # "will report a loss for the third quarter" is told of one that has just ended.
            year = base.year + (self.number < running - 1)
        else:
            year = base.year - (self.number > running)
        return context.published(f"{year:04}-Q{self.number}", f"XXXX-Q{self.number}")


@define
class QuarterBefore(Meaning):
    """*the second and third quarters*: one of the same year as the quarter behind it."""

    number: int
    end: Meaning

    def resolve(self, context: Context) -> Resolved:
        """Find the year of the other one."""
        found = self.end.resolve(context)
        return Resolved(f"{found.value[:4]}-Q{self.number}", found.anchor, found.anchor_day)


@define
class QuarterEnded(Meaning):
    """*the quarter ended March 31*: the one named before, else that in which the day lies."""

    day: Meaning

    def resolve(self, context: Context) -> Resolved:
        """Look for the quarter that was named last."""
        if context.named_quarter():
            return TheQuarter().resolve(context)
        return Containing(self.day, "Q").resolve(context)


@define
class TheQuarter(Meaning):
    """*the quarter*, *the latest period*: the quarter named before, else the last one that ended.

    ``years`` counts on or back from there: *a year earlier* is -1, ``ended`` wants one that has
    ended already, ``fallback`` is the value of *a year ago* when no quarter was named: ``Y``.
    """

    years: int = 0
    year: int = 0
    ended: bool = False
    number: int = 0
    year_alone: bool = False
    earlier: bool = False

    def resolve(self, context: Context) -> Resolved:
        """Look for the quarter that was named last."""
        base, named = context.frame.day, context.named_quarter()
        if self.year_alone and (named is None or context.of_months):
            return self.without_quarter(context)
        if base is None and named is None:
            return Resolved(f"{self.year}-QX" if self.year else "XXXX-QX")
        anchor_day = base
        if named is None or (self.ended and base and named >= (base.year, quarter_of(base))):
            if base is None:
                return Resolved("XXXX-QX")
            named = last_ended(base.year, quarter_of(base))
        year = self.year or named[0] + self.years
        value = f"{year:04}-Q{self.number or named[1]}"
        anchor = "previous" if context.quarter else context.frame.anchor
        return Resolved(value, anchor, anchor_day, kept=not self.years and not self.year)

    def without_quarter(self, context: Context) -> Resolved:
        """Give the year."""
        base = context.frame.day
        if self.year:
            return Resolved(str(self.year), "absolute", kept=False)
        named = context.near_year() if self.earlier else None
        if named is not None:
            return Resolved(f"{named + self.years:04}", "previous", base, kept=False)
        if base is None:
            return Resolved("XXXX")
        return Resolved(f"{base.year + self.years:04}", context.frame.anchor, base, kept=False)


def last_ended(year: int, quarter: int) -> tuple[int, int]:
    """Give the quarter before one."""
    return (year, quarter - 1) if quarter > 1 else (year - 1, 4)


@define
class Half(Meaning):
    """*the first half*: that of this year, or of the year counted from it."""

    number: int
    years: int = 0

    def resolve(self, context: Context) -> Resolved:
        """Find the year."""
        base = context.frame.day
        value = f"{base.year + self.years:04}-H{self.number}" if base else None
        return context.published(value, f"XXXX-H{self.number}")
