"""Lengths of time: *three days*, *a two-year plan*, *the past three months*, *for years*."""

from __future__ import annotations

from newsdoc.dates.amounts import length
from newsdoc.dates.hits import Hit
from newsdoc.dates.meanings import Length, Meaning, Vague
from newsdoc.dates.rules.base import DateRules
from newsdoc.rules import rule

RANGE = "(?: (?:{to|or|hyphen}) (?:{count}|{more}) )?"
KIND = "(?: {more|additional|full|trading|fiscal|other|long} )?"
COUNTED = frozenset("number day year percent magnitude times once units clock_units".split())
STOPS = frozenset("comma dot semicolon stop close dash colon".split())
# What stands before a length of time whatever its case: *Held for 48 Hours*.
LASTING = frozenset({"for", "in", "after", "within", "at", "more", "less"})
# Before one day that is a length of time, and none to come.
ONE_DAY = frozenset({"a", "within", "in", "for", "after", "than", "by"})
PLURALS = frozenset({"units", "clock_units", "quarters"})
CLOCK_UNITS = frozenset({"TM", "TH"})
SUBJECTS = frozenset("I we you he she it they".split())
VAGUE_REFS = {"recent": "PAST_REF", "past": "PAST_REF", "coming": "FUTURE_REF"}


class Durations(DateRules, lazy=True):
    """How long something lasts."""

    @rule(
        "(?:{at} {least})? {the} <side:{last|past|next|previous|coming|latest|following|ordinal}>"
        " <count:{count}" + RANGE + "|{vague}>? " + KIND + " <unit:{units_any}> (?:{or} {so})?"
    )
    def period(self, hit: Hit) -> Meaning | None:
        """The last, past, next, first so many units.

        Example: Sales fell in the past three months.
        Counter-example: the last two cars
        """
        unit, side = hit.unit(), hit.word("side")
        single = hit.is_class(hit.end("unit") - 1, "unit", "clock_unit", "second")
        if hit.is_class(hit.start("side"), "ordinal") and side != "first":
            return None
        if not hit.has("count") and single:
            return None
        count = hit.amount("count") if hit.has("count") else None
        return Length(length(count, unit))

    @rule(
        "{the}? <mod:{about}>? {another}? <count:{count}"
        + RANGE
        + "|{vague}> "
        + KIND
        + " {hyphen}? <unit:{units_any}> (?: {and} {a} <half:{half}> )? (?: {hyphen}? {long} )?"
        " <period:{period}>? (?! {hyphen}? {old} | {of} {age} )"
    )
    def length(self, hit: Hit) -> Meaning | None:
        """So many units.

        Example: He was held for three days.
        Counter-example: a 41-year-old man; the fifth in as many weeks; a zero-hour contract. She
            told 60 Minutes so.
        """
        return self.measured(hit)

    def measured(self, hit: Hit) -> Meaning | None:
        """Write the length of a hit's ``count`` and ``unit``."""
        kind, code, before = hit.kind("unit"), hit.code("unit"), hit.class_of(hit.first - 1)
        unit = "TS" if kind == "second" else code
        hyphen = hit.is_class(hit.start("unit") - 1, "hyphen")
        if kind == "second" and not hyphen:
            return None
        if unit == "Q" and (hyphen or (hit.is_class(hit.last, "of") and hit.amount("count"))):
            return None
        one_day = unit == "D" and not hyphen and hit.word("count") == "one"
        if one_day and before not in ONE_DAY and hit.ahead():
            return Vague("FUTURE_REF")
        as_many = before == "as" and hit.is_class(hit.start("count"), "several")
        if as_many or before == "currency" or (unit in CLOCK_UNITS and self.programme(hit)):
            return None
        self.narrow(hit, kind, hyphen=hyphen)
        count = hit.amount("count")
        if count == 0:
            return None
        if hit.has("half") and count is not None:
            count += 0.5
        return Length(length(count, unit))

    def programme(self, hit: Hit) -> bool:
        """Tell whether a length is the name of a programme: *told 60 Minutes*."""
        text = hit.words.text
        if not text(hit.last - 1)[0].isupper() or hit.class_of(hit.first - 1) in LASTING:
            return False
        name = " ".join(map(text, range(hit.start("count"), hit.last)))
        return name in self.lexicon["programmes"]

    def narrow(self, hit: Hit, kind: str, *, hyphen: bool) -> None:
        """Leave out the article of another noun and *over* where it is a preposition."""
        if hit.has("period"):
            hit.first -= hit.is_class(hit.first - 1, "a")
            return
        mod = hit.start("mod")
        if hit.is_class(hit.first, "the") and (hyphen or mod >= 0 or kind not in PLURALS):
            hit.first = mod if mod >= 0 else hit.start("count")
        if mod >= 0 and hit.word("mod") == "over":
            hit.first = hit.start("count")

    @rule("{half} {a} <unit:{unit|clock_unit}> | {half} {hyphen} <hyphened:{unit|clock_unit}>")
    def half_unit(self, hit: Hit) -> Meaning | None:
        """Half an hour.

        Example: They spoke for half an hour.
        Counter-example: half a loaf
        """
        return Length(length(0.5, hit.code("unit") or hit.code("hyphened")))

    @rule(
        "<mod:{about}>? {a|another|all|full} {hyphen}? {full|additional|trading}?"
        " <unit:{unit|clock_unit}>"
        " (?: {and} {a} <half:{half}> )? (?: {or} {so} )? (?! {hyphen} | {quarter|season|half} )"
    )
    def a_unit(self, hit: Hit) -> Meaning | None:
        """A week, an hour, all day, another month.

        Example: The strike lasted a week.
        Counter-example: 30 cents a year
        """
        if self.is_rate(hit) or self.told_of(hit):
            return None
        return Length(length(1.5 if hit.has("half") else 1, hit.code("unit")))

    def told_of(self, hit: Hit) -> bool:
        """Tell whether a day or a year is one of which something is told: *a year it will miss*."""
        if hit.last >= len(hit.words) or hit.has("half") or hit.code("unit") not in {"D", "Y"}:
            return False
        text = hit.words.text(hit.last)
        alone = hit.is_class(hit.start("unit") - 1, "a")
        return (alone and text in SUBJECTS) or text in {"comes", "came", "when"}

    def is_rate(self, hit: Hit) -> bool:
        """Tell whether an amount stands right before, so that *a year* means each year."""
        index = hit.start() - 1
        if hit.words.text(index) in self.lexicon["money_words"] and index >= 0:
            return True
        for place in (index, index - 1):
            kind = hit.class_of(place)
            if kind in COUNTED or hit.is_figure(place):
                return True
            if kind in STOPS:
                return False
        return False

    @rule("{short_length}")
    def short_length(self, hit: Hit) -> Meaning | None:
        """A count with its unit written onto it.

        Example: The trip takes 3h.
        Counter-example: 3D glasses
        """
        return Length(str(hit.vocabulary.values[hit.words.text(hit.first)]))

    @rule("<count:{count}|{vague}> <unit:{dayparts}|{daypart}>")
    def nights(self, hit: Hit) -> Meaning | None:
        """So many nights.

        Example: They stayed for three nights.
        Counter-example: one morning paper
        """
        return Length(length(hit.amount("count"), "D")) if hit.code("unit") == "NI" else None

    @rule("<unit:{unit|clock_unit}> {hyphen}? {long}")
    def unit_long(self, hit: Hit) -> Meaning | None:
        """Hour-long, a year-long.

        Example: after an hour-long phone call
        Counter-example: a year long ago
        """
        return Length(length(1, hit.code("unit")))

    @rule(
        "(?<= {for|in|approximately|within|after|since|of|spent} ) {the}? <unit:{units_plural}>"
        " (?: {ahead} | {or|and} {units_plural} )? (?! {ago|earlier|later|before|old|of} )"
        " | (?<= {after|from|by|in|for|since|during|and|than|within|through} )"
        " <spent:{units_plural}> (?= {of} )"
    )
    def units(self, hit: Hit) -> Meaning | None:
        """Units that nobody counted.

        Example: The dam has leaked for years.
        Counter-example: The days of the old league are gone.
        """
        unit = hit.code("unit")
        if unit == "TH" and hit.class_of(hit.first - 1) in {"of", "after"}:
            return None
        return Length(length(None, unit or hit.code("spent")))

    @rule("<side:{recent|past|coming}> <unit:{units_plural}> (?: <more:{and|or}> {units_plural} )?")
    def recent_units(self, hit: Hit) -> Meaning | None:
        """Recent months, coming weeks: a length of time, in years the past itself.

        Example: Prices have risen in recent months.
        Counter-example: recent visitors
        """
        unit = hit.code("unit")
        if unit in {"Y", "E", "C", "D"} or hit.has("more") or hit.kind("side") == "coming":
            return Vague(VAGUE_REFS.get(hit.kind("side"), "FUTURE_REF"))
        return Length(length(None, unit))
