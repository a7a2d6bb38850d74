"""Days in figures: *2017-01-29*, *1/28/2017*, *05-Aug-2016*, *2015-03*."""

# ruff: noqa: PLR2004  # twelve months, 31 days: the numbers of the calendar are names enough

from __future__ import annotations

from newsdoc.dates.calendar_days import full_day
from newsdoc.dates.hits import Hit
from newsdoc.dates.meanings import Known, Meaning
from newsdoc.dates.rules.base import MONTHS, DateRules
from newsdoc.rules import rule


class NumericDays(DateRules, lazy=True):
    """Days that are written in figures, or tied with hyphens or slashes."""

    @rule(
        "{on_weekday} <one:{day|year|month|verb_month|short_month}> {hyphen|slash}"
        " <two:{day|year|month|verb_month|short_month}> {hyphen|slash}"
        " <three:{day|year|month|verb_month|short_month}>"
    )
    def glued_day(self, hit: Hit) -> Meaning | None:
        """Day, month and year tied with hyphens or slashes, in any order.

        Example: The file is dated 05-Aug-2016.
        Counter-example: a 3-4-3 formation
        """
        if not hit.glued("one"):
            return None
        months = [n for n in ("one", "two", "three") if hit.is_class(hit.start(n), *MONTHS)]
        years = [n for n in ("one", "two", "three") if hit.is_class(hit.start(n), "year")]
        days = [n for n in ("one", "two", "three") if n not in {*months, *years}]
        if len(years) != 1 or len(months) > 1:
            return None
        if months and len(days) == 1:
            return full_day(*[hit.number(name[0]) for name in (years, months, days)])
        if months or len(days) != 2 or years == ["two"]:
            return None
        first, second = (hit.number(name) for name in days)
        if years == ["one"]:
            return full_day(hit.number("one"), first, second)
        return self.ordered(hit.number("three"), first, second)

    @rule("<one:{day|year}> {hyphen} <two:{day|year}> (?! {hyphen|slash} )")
    def glued_month(self, hit: Hit) -> Meaning | None:
        """A month and a year in figures.

        Example: 2015-03, 12-2015
        Counter-example: the 2015-16 season; 1990-1995
        """
        first_year = hit.is_class(hit.start("one"), "year")
        second_year = hit.is_class(hit.start("two"), "year")
        if first_year == second_year or not hit.glued("one"):
            return None
        year, month = ("one", "two") if first_year else ("two", "one")
        number = hit.number(month)
        if number > 12 or (first_year and number > 9 and not hit.word(month).startswith("0")):
            return None
        return Known(f"{hit.number(year):04}-{number:02}")

    @rule("{on_weekday} {numeric}")
    def numeric(self, hit: Hit) -> Meaning | None:
        """A date in figures: ISO, or with slashes or full stops.

        Example: 2017-01-29, 1/28/2017, 28.1.2017
        Counter-example: 3/8 of an inch
        """
        return self.day_in_figures(hit.words.text(hit.end() - 1))
