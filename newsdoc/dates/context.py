"""What relative expressions are counted from: the frame, and what was mentioned before."""

from __future__ import annotations

import re
from datetime import date, tzinfo

from attrs import define, frozen

from newsdoc.dates.intervals import interval
from newsdoc.model.dates import Anchor

QUARTER = re.compile(r"(\d{4})-Q([1-4])")
DAY = re.compile(r"\d{4}-\d\d-\d\d")
# A quarter that was named stays in mind for about a hundred words.
QUARTER_REACH = 700


@frozen
class Frame:
    """A day that expressions are counted from, and whose day it is."""

    anchor: Anchor = "published"
    day: date | None = None
    zone: tzinfo | None = None


@frozen
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
    """The frame of an expression and the dates mentioned before it, in reading order."""

    frame: Frame
    place: int = 0
    day: date | None = None
    point: date | None = None
    quarter: tuple[int, int] | None = None
    quarter_place: int = 0

    def note(self, result: Resolved) -> None:
        """Keep an expression in mind for those that follow."""
        if not result.kept:
            return
        value = result.value
        named = QUARTER.fullmatch(value)
        if named:
            self.quarter, self.quarter_place = (int(named[1]), int(named[2])), self.place
        covered = interval(value[:10])
        if covered:
            self.point = date.fromisoformat(covered[0])
            if DAY.match(value):
                self.day = self.point

    def named_quarter(self) -> tuple[int, int] | None:
        """Give the quarter that was named last, if that is not too far back."""
        near = self.place - self.quarter_place <= QUARTER_REACH
        return self.quarter if near else None

    def published(self, value: date | str | None, symbolic: str) -> Resolved:
        """Give a value counted from the frame, or the symbolic one when there is none."""
        if value is None:
            return Resolved(symbolic)
        text = value if isinstance(value, str) else value.isoformat()
        return Resolved(text, self.frame.anchor, self.frame.day)
