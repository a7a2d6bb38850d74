"""Holidays: *Christmas Eve*, *Easter Monday*, *New Year's Day 2012*."""

from __future__ import annotations

from newsdoc.dates.calendar_days import SIDES, Holiday
from newsdoc.dates.hits import Hit
from newsdoc.dates.meanings import Meaning, Rate
from newsdoc.dates.periods import STEPS
from newsdoc.dates.rules.base import DateRules
from newsdoc.rules import rule


class Holidays(DateRules, lazy=True):
    """Days with a name."""

    @rule(
        "(?: <each:{each}> | {last|this|next} )? <name: (?:{holiday|verb_month}|{holiday_word}"
        " {holiday_word|unit|apostrophe|possessive|dot}{0,5}) {feast|weekday} > (?: {comma}?"
        " <year:{year}> | {weekend}? <back:{last|this|next}> <unit:{unit}> )?"
    )
    def feast(self, hit: Hit) -> Meaning | None:
        """A holiday of several words.

        Example: Shops close on New Year's Day, and every Boxing Day.
        Counter-example: a Good News Friday
        """
        return self.holiday(hit)

    @rule(
        "(?: <each:{each}> | <step:{last|this|next}> )? <name:{holiday}>"
        " (?: {comma}? <year:{year}> | {weekend}? <back:{last|this|next}> <unit:{unit}> )?"
        " (?! {hyphen} )"
    )
    def one_word(self, hit: Hit) -> Meaning | None:
        """A holiday of one word.

        Example: They married before Christmas. The report will be out by Easter, as every Easter.
        Counter-example: a feast of good things
        """
        return None if hit.before_name() else self.holiday(hit)

    def holiday(self, hit: Hit) -> Meaning | None:
        """Look a holiday up, without its articles and marks."""
        start, end = hit.span("name")
        first, last = hit.words.span(start, end)
        text = " ".join(hit.words.folded[first:last].lower().split())
        recipe = self.lexicon.table("holidays").get(text)
        if recipe is None:
            return None
        if hit.has("each"):
            return Rate(Holiday(str(recipe)).symbolic)
        if hit.has("back"):
            return (
                Holiday(str(recipe), years=STEPS[hit.kind("back")])
                if hit.code("unit") == "Y"
                else None
            )
        step = hit.kind("step")
        if step not in SIDES:
            since = hit.is_class(hit.first - 1, "since")
            step = "past" if since else "future" if hit.ahead() else ""
        return Holiday(str(recipe), hit.number("year"), step)
