"""Years, decades and centuries: *1988*, *fiscal 1990*, *the late 1970s*, *the 20th century*."""

# ruff: noqa: PLR2004  # twelve months, 31 days: the numbers of the calendar are names enough

from __future__ import annotations

from newsdoc.dates.amounts import year_in_words
from newsdoc.dates.hits import Hit
from newsdoc.dates.meanings import Known, Meaning, Offset
from newsdoc.dates.rules.base import DateRules
from newsdoc.rules import rule

PREPOSITIONS = frozenset("in since until by from of during before after and to".split())
# Before these a count may stand as well as a year.
PAIRING = frozenset("to and from by".split())
# What stands before a number that is no year: a currency, the rest of a date, *about*.
NO_YEARS = frozenset("currency sign slash number day".split())
COUNTING = frozenset("approximately than least".split())
OWNERS = frozenset({"'s", "a", "the", "The", "A"})


class Years(DateRules, lazy=True):
    """Years and what is longer."""

    @rule(
        "(?: {the} {unit} )? <year:{year}> {hyphen|dash} <end:{day|number}>"
        " (?! {hyphen|slash|dash|percent|month} )"
    )
    def years(self, hit: Hit) -> Meaning | None:
        """A season or a span of years, the second one cut short.

        Example: They won in 2014-15. Prices rose from 2010-14.
        Counter-example: It shut on 2014-05-15.
        """
        year, end = hit.number("year"), hit.number("end")
        told = hit.class_of(hit.first - 1) in PREPOSITIONS
        if not hit.glued("year", "end") or end <= year % 100 or (hit.after_name() and not told):
            return None
        if end == year % 100 + 1:
            return Known(str(year))
        if len(hit.word("end")) < 2:
            return None
        hit.also.append((*hit.span("end"), Known(str(year // 100 * 100 + end))))
        hit.last = hit.end("year")
        return Known(str(year))

    @rule(
        "(?:{the}? <mod:{edge|modifier}> {of} | {the}? <early:{modifier}> {hyphen}? )?"
        " (?:{the}? {fiscal} | {the} (?={year} (?:{hyphen} {day})? {fiscal} {unit}))?"
        " (?:{the} {unit} (?={year}))? <year:{year}>"
        " (?: {or} {later|earlier} | {and} {beyond} | (?:{hyphen} {day})? {fiscal} {unit} )?"
        " (?! {units|clock_units|magnitude|percent|clock_unit|zone} | {hyphen} {unit|old} |"
        " {possessive}? {decade} | {unit} {hyphen}? {edge} )"
    )
    def year(self, hit: Hit) -> Meaning | None:
        """A year, also a fiscal one.

        Example: Sales doubled in fiscal 1989 and the 1990-91 financial year.
        Counter-example: It cost $1990.
        """
        year, before = hit.number("year"), hit.class_of(hit.first - 1)
        if before in NO_YEARS:
            return None
        if year % 10 == 0 and hit.has("early") and hit.is_class(hit.last, "possessive"):
            return None
        told = before in PREPOSITIONS or hit.last - hit.first > 1
        pairs = before in PAIRING and not hit.is_class(hit.first - 2, "year")
        if pairs and hit.last - hit.first == 1 and self.counted(hit, year):
            return None
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
        if before in COUNTING or not 1900 <= year <= 2039:
            return False
        if hit.after_name():
            return hit.words.text(hit.first - 1).lower() in self.lexicon["possessives"]
        return not self.counted(hit, year)

    def counted(self, hit: Hit, year: int) -> bool:
        """Tell whether a plural stands behind a number, and nothing tells that it is of a year.

        That is told by what stands before, if the number is no round one, *its 2023 results*, and
        by what is counted by years, *2023 sales*.
        """
        last = hit.last
        following = hit.words.text(last) if last < len(hit.words) else "."
        plural = following.islower() and following.endswith("s") and len(following) > 3
        if not plural or hit.classes[last] != "_" or following in self.lexicon["yearly_nouns"]:
            return False
        before = hit.words.text(hit.first - 1) if hit.first else ""
        owned = before in OWNERS or before.lower() in self.lexicon["possessives"]
        return not owned or year % 50 == 0

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
        " | <spelled:{century_word} {number_word} {hyphen} {number_word}>"
        " (?! {hyphen|units|unit|clock_units|percent|magnitude} )"
    )
    def year_in_words(self, hit: Hit) -> Meaning | None:
        """A year spelled out.

        Example: She came in nineteen ninety-four, after the nineteen eighty-nine strike.
        Counter-example: in twenty two-room flats; nineteen twenty-two-room flats
        """
        words = hit.texts("year") or hit.texts("spelled")
        year = year_in_words(words, hit.vocabulary.values)
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

    @rule(
        "(?:{the}|{approximately})? <year:{year}>? <unit:{unit}> (?:{hyphen}|{possessive})?"
        " <mod:{edge}>"
    )
    def year_end(self, hit: Hit) -> Meaning | None:
        """Year-end, year's end.

        Example: The gap will close by year-end. It was open at 2023 year end.
        Counter-example: days end
        """
        if hit.code("unit") != "Y":
            return None
        return Known(str(hit.number("year"))) if hit.has("year") else Offset("Y", 0)
