"""Years, decades and centuries: *1988*, *fiscal 1990*, *the late 1970s*, *the 20th century*."""

# ruff: noqa: PLR2004  # twelve months, 31 days: the numbers of the calendar are names enough

from __future__ import annotations

from newsdoc.dates.amounts import year_in_words
from newsdoc.dates.hits import Hit
from newsdoc.dates.meanings import Known, Meaning, Offset
from newsdoc.dates.rules.base import DateRules
from newsdoc.rules import rule

PREPOSITIONS = frozenset("in since until by from of during before after and to".split())
# What stands before a number that is no year: a currency, the rest of a date, *about*.
NO_YEARS = frozenset("currency sign slash number day".split())
COUNTING = frozenset("approximately than least".split())


class Years(DateRules, lazy=True):
    """Years and what is longer."""

    @rule(
        "(?:{the}? <mod:{edge|modifier}> {of} | {the}? <early:{modifier}> {hyphen}? )?"
        " (?:{the}? {fiscal} | {the} (?={year} (?:{hyphen} {day})? {fiscal} {unit}))?"
        " (?:{the} {unit} (?={year}))? <year:{year}>"
        " (?: {or} {later|earlier} | {and} {beyond} | (?:{hyphen} {day})? {fiscal} {unit} )?"
        " (?! {units|clock_units|magnitude|percent|clock_unit|zone} | {hyphen} {unit|old} |"
        " {possessive}? {decade} )"
    )
    def year(self, hit: Hit) -> Meaning | None:
        """A year, also a fiscal one.

        Example: Sales doubled in fiscal 1989 and the 1990-91 financial year.
        Counter-example: It cost $1990.
        """
        year, before = hit.number("year"), hit.class_of(hit.first - 1)
        if before in NO_YEARS:
            return None
        told = before in PREPOSITIONS or hit.last - hit.first > 1
        return Known(str(year)) if told or self.is_year(hit, year, before) else None

    @rule("<year:{fiscal_number}>")
    def fiscal_year(self, hit: Hit) -> Meaning | None:
        """A fiscal year, abbreviated.

        Example: Sales doubled in FY2024.
        Counter-example: an FY-class ship
        """
        return Known(str(hit.number("year")))

    def is_year(self, hit: Hit, year: int, before: str) -> bool:
        """Tell a year from a count: *1,500 people* has a comma, *1500 people* a plural after it."""
        near = 1900 <= year <= 2039
        if hit.after_name() or before in COUNTING:
            return False
        following = hit.words.text(hit.last) if hit.last < len(hit.words) else "."
        counted = following.islower() and following.endswith("s") and len(following) > 3
        return near and not (counted and hit.classes[hit.last] == "_")

    @rule(
        "{the} <unit:{unit}> <year:{numeral} (?:{numeral}|{scale})"
        " (?:{and}? {numeral} (?:{hyphen}? {numeral})?)? >"
    )
    def the_year(self, hit: Hit) -> Meaning | None:
        """The year two thousand.

        Example: It will be ready by the year two thousand.
        Counter-example: the day two thousand came
        """
        year = year_in_words(hit.texts("year"), hit.vocabulary.values)
        return Known(f"{year:04}") if year and hit.code("unit") == "Y" else None

    @rule(
        "(?<={in|since|of|until|by|from|before|after|month|season|verb_month|through|and|to})"
        " <year:{numeral} (?:{numeral} (?:{hyphen}? {numeral})?"
        " | {scale} (?:{and}? {numeral} (?:{hyphen}? {numeral})?)?)>"
        " (?! {units|unit|clock_units|percent|magnitude} )"
    )
    def year_in_words(self, hit: Hit) -> Meaning | None:
        """A year spelled out.

        Example: She came in nineteen ninety-four.
        Counter-example: in twenty two-room flats
        """
        year = year_in_words(hit.texts("year"), hit.vocabulary.values)
        return Known(f"{year:04}") if year and 1500 <= year < 2100 else None

    @rule(
        "{the}? (?:<mod:{modifier}> {hyphen}? | <edge:{edge}> {of} {the}"
        " )?"
        " (?:{apostrophe}? <decade:{decade_number}> | <name:{decade}> | <year:{year}>"
        " {possessive} )"
    )
    def decade(self, hit: Hit) -> Meaning | None:
        """A decade, in figures or in words.

        Example: Both were built in the late 1970s.
        Counter-example: 1988's results
        """
        start = hit.start()
        article = hit.is_class(start, "the") or hit.is_class(start, "modifier")
        if hit.has("name"):
            return Known(f"19{hit.number('name')}") if article else None
        if hit.has("year"):
            year = hit.number("year")
            return Known(f"{year // 10}") if article and year % 10 == 0 else None
        word = hit.word("decade")
        if len(word) == 3 and not (hit.is_class(hit.start("decade") - 1, "apostrophe") or article):
            return None
        return Known(hit.code("decade"))

    @rule(
        "{the}? (?:<mod:{modifier}> {hyphen}? {the}?)? (?:<tens:{numeral}> {hyphen})?"
        " <number:{nth|ordinal}> {hyphen}? <unit:{unit}>"
    )
    def century(self, hit: Hit) -> Meaning | None:
        """A numbered century.

        Example: The church dates from the 11th century. It is a twenty-first-century town.
        Counter-example: the 11th day
        """
        tens, number = hit.number("tens"), hit.number("number")
        number += tens
        if hit.code("unit") != "C" or not 0 < number <= 30 or tens not in {0, 20}:
            return None
        return Known(f"{number - 1:02}")

    @rule("(?:{the}|{approximately})? <unit:{unit}> (?:{hyphen}|{possessive})? <mod:{edge}>")
    def year_end(self, hit: Hit) -> Meaning | None:
        """Year-end, year's end.

        Example: The gap will close by year-end.
        Counter-example: days end
        """
        return Offset("Y", 0) if hit.code("unit") == "Y" else None
