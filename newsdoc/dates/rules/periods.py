"""Weeks, months, years seen from today: *last week*, *early next year*, *the end of the month*."""

# ruff: noqa: PLR2004  # twelve months, 31 days: the numbers of the calendar are names enough

from __future__ import annotations

from newsdoc.dates.amounts import length
from newsdoc.dates.hits import Hit
from newsdoc.dates.meanings import Containing, Length, Meaning, Offset, Weekday
from newsdoc.dates.periods import NumberedWeek, Weekend
from newsdoc.dates.rules.base import DateRules
from newsdoc.dates.rules.calendar import month_day
from newsdoc.rules import rule

STEPS = {"last": -1, "past": -1, "previous": -1, "latest": -1, "this": 0, "current": 0}
STEPS |= {"next": 1, "coming": 1, "following": 1}
POINTS = frozenset({"D", "W", "M", "Y", "E", "C", "Q", "WE"})
# With *the* they are lengths of time: *in the last week*.
BOUND = frozenset({"W", "2W", "M"})
LEAD = (
    "(?: {the}? <edge:{edge|rest}> {of} | {the}? <middle:{modifier}> {of}"
    " | <mod:{modifier|earlier|later}> {hyphen}? {in}? | {sometime} {in}?)?"
)


class Periods(DateRules, lazy=True):
    """Units of the calendar counted from today."""

    @rule("{the} <unit:{unit}> {of} (?:<month:{month_name}> <day:{day|nth}>|<weekday:{weekday}>)")
    def week_of(self, hit: Hit) -> Meaning | None:
        """The week that holds a day.

        Example: Sales were slow in the week of Jan. 2.
        Counter-example: the day of Jan. 2
        """
        if hit.code("unit") != "W":
            return None
        if hit.has("weekday"):
            return Containing(Weekday(hit.number("weekday")))
        day = month_day(hit, hit.number("month"), hit.number("day"))
        return Containing(day) if day else None

    @rule("{the}? <unit:{unit}> <number:{day|number}> (?:{of} <year:{year}>)?")
    def numbered_week(self, hit: Hit) -> Meaning | None:
        """A week by its number in the year.

        Example: Delivery is planned for week 31.
        Counter-example: day 31 of the strike
        """
        number = hit.number("number")
        if hit.code("unit") != "W" or not 1 <= number <= 53:
            return None
        return NumberedWeek(number, hit.number("year"))

    @rule("{the}? <number:{ordinal|second|nth}> <unit:{unit}> {of} <year:{year}>")
    def week_of_year(self, hit: Hit) -> Meaning | None:
        """A numbered week of a year.

        Example: in the first week of 2015
        Counter-example: the first day of 2015
        """
        number = hit.number("number")
        return (
            NumberedWeek(number, hit.number("year"))
            if hit.code("unit") == "W" and number <= 53
            else None
        )

    @rule(
        LEAD + " {the}? <step:{last|this|next|past|current|coming|previous|latest}> {fiscal|full}?"
        " <unit:{unit|weekend}> (?: {or} {so} )? (?! {hyphen} {end|long|ago} )"
    )
    def stepped_unit(self, hit: Hit) -> Meaning | None:
        """This, last or next week, month, year.

        Example: The mine closed early last year.
        Counter-example: the last two years
        """
        unit, step = hit.code("unit"), hit.kind("step")
        if unit == "weekend":
            unit = "WE"
        if step == "latest" and unit != "Y":
            return None
        title = hit.words.text(hit.end("unit") - 1)[0].isupper() and (
            hit.beside("quote") or hit.is_class(hit.first - 1, "possessive")
        )
        bound = unit in BOUND and step in {"last", "past", "next", "coming"}
        if bound and not title and hit.is_class(hit.start("step") - 1, "the"):
            return Length(length(1, unit))
        if unit not in POINTS or title:
            return None
        if unit == "D":
            return None if step in {"last", "past"} else Offset("D", STEPS[step])
        if unit == "WE" and step == "this" and hit.told():
            return Weekend()
        return Offset(unit, STEPS[step])

    @rule(
        LEAD
        + " {the} {fiscal|full}? <unit:{unit|weekend}> (?! {hyphen} | {before|after|of|number|day})"
    )
    def the_unit(self, hit: Hit) -> Meaning | None:
        """The week, the month, the year: the running one.

        Example: It will be ready by the end of the month.
        Counter-example: the day the music died; it won Album of the Year
        """
        unit = "WE" if hit.word("unit") == "weekend" else hit.code("unit")
        led = hit.has("edge") or hit.has("mod") or hit.has("middle")
        title = hit.words.text(hit.last - 1)[0].isupper() and hit.is_class(hit.first - 1, "of")
        if unit == "WE":
            return Offset("WE", 0) if hit.is_class(hit.first - 1, "by", "until") else Weekend()
        if unit not in {"D", "W", "M", "Y"} or (title and not led):
            return None
        if unit == "D" and not led and not hit.is_class(hit.first - 1, "for"):
            return None
        if unit == "Y" and hit.is_class(hit.last, "ended"):
            return Length("P1Y")
        near = hit.is_class(hit.first - 1, "for", "in", "during")
        if unit == "W" and not (led or near or hit.is_class(hit.last, "possessive")):
            return None
        return Offset(unit, 0)

    @rule("{that} <unit:{unit}>")
    def that_unit(self, hit: Hit) -> Meaning | None:
        """That day, that year: the one mentioned before.

        Example: He married that year.
        Counter-example: He said that years passed.
        """
        unit = hit.code("unit")
        return Offset(unit, 0, previous=True) if unit in POINTS else None

    @rule("{eoy}")
    def end_of_year(self, hit: Hit) -> Meaning | None:  # noqa: ARG002
        """EOY, the end of the year.

        Example: All posts will be filled by EOY.
        Counter-example: the end of the line
        """
        return Offset("Y", 0)
