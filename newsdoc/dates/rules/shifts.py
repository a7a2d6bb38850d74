"""Ago and later: *three days ago*, *two weeks later*, *two days after today*, *in two months*."""

from __future__ import annotations

from newsdoc.dates.amounts import length
from newsdoc.dates.hits import Hit
from newsdoc.dates.meanings import Length, Meaning, Moved, Offset, Vague, Weekday
from newsdoc.dates.rules.base import DateRules
from newsdoc.rules import rule

UNITS = frozenset({"D", "W", "2W", "M", "Y", "E", "Q", "C"})
# "will … in two weeks": how far back the verb may stand.
FUTURE_REACH = 20
# "the first contested vote in two years", "it can be built in two years": what stands before a
# length of time, and how far back it may.
LASTING = ("ordinal", "second", "can")
FIRST_REACH = 4
BACK = frozenset({"ago", "earlier", "before"})
KIND = "(?: {more|additional|full|trading|other|long} )?"
COUNTED = (
    "<mod:{about}>? <count:{count}(?: (?:{to|or|hyphen}) {count} )?|{vague}|{a}> "
    + KIND
    + " {hyphen}? <unit:{units_any}>"
)


# Half of a unit: in which smaller one it is counted, how many of them a whole one has, and in what
# the value is given.
HALVES = {"Y": ("M", 12, "Y"), "E": ("Y", 10, "Y"), "M": ("D", 30, "M"), "W": ("D", 7, "D")}


def halved(count: float, unit: str) -> Offset:
    """Give what lies so many units back, halves counted: *a year and a half ago*."""
    smaller, whole, grain = HALVES[unit]
    return Offset(smaller, -round(count * whole), "M" if grain == "Y" and count < 1 else grain)


class Shifts(DateRules, lazy=True):
    """Days and years counted on or back."""

    @rule(COUNTED + " {ago} (?: <today:{day_word}> | {this} <this:{unit}> )")
    def ago_today(self, hit: Hit) -> Meaning | None:
        """So many units ago to the day, the week or the month.

        Example: A year ago today the mill burned.
        Counter-example: He left a year ago this Monday.
        """
        count = self.whole(hit)
        grain = hit.code("this") or ("D" if hit.number("today") == 0 else "")
        return Offset(hit.unit(), -count, grain) if count is not None and grain in UNITS else None

    @rule(COUNTED + " (?: {or} {so} )? <side:{ago}>")
    def ago(self, hit: Hit) -> Meaning | None:
        """So many units ago, counted from the reference.

        Example: The pit closed three years ago.
        Counter-example: three years as mayor
        """
        return self.moved(hit, previous=False)

    @rule(
        "{the} <unit:{unit}> (?: {after} <next:{next}> | {before} {last} )"
        " (?! {unit|clock_unit|quarter|daypart|season|verb_season|holiday} | {weekday_name}"
        " | {month_name} )"
    )
    def unit_beyond(self, hit: Hit) -> Meaning | None:
        """The unit after the next one, or before the last.

        Example: The board meets the week after next.
        Counter-example: the week before last Sunday's vote
        """
        unit = hit.unit()
        return Offset(unit, 2 if hit.has("next") else -2) if unit in {"W", "M", "Y"} else None

    @rule(COUNTED + " (?: <side:{earlier|later|hence}> | <end:{before|after}> {span_end} )")
    def later(self, hit: Hit) -> Meaning | None:
        """So many units earlier or later, counted from the date mentioned before.

        Example: Two days later the dam broke.
        Counter-example: two days before the vote
        """
        return self.moved(hit, previous=hit.word("side") != "hence")

    def moved(self, hit: Hit, *, previous: bool) -> Meaning | None:
        """Count the units; without a count it is the past or the future."""
        unit, side = hit.unit(), hit.word("side") or hit.word("end")
        count = hit.amount("count")
        if hit.word("count") in {"a", "an"}:
            count = 1
        if count is None:
            told = previous and (hit.told_behind() or hit.told(0))
            return Vague("PAST_REF" if side in BACK or told else "FUTURE_REF")
        if count % 1 and unit in HALVES and side == "ago":
            return halved(count, unit)
        if count % 1 or unit not in UNITS:
            return Length(length(count, unit))
        return Offset(unit, int(-count if side in BACK else count), previous=previous)

    def whole(self, hit: Hit) -> int | None:
        """Give the count of a hit, if it is a whole number of units of the calendar."""
        count = 1 if hit.word("count") in {"a", "an"} else hit.amount("count")
        return None if count is None or count % 1 or hit.unit() not in UNITS else int(count)

    @rule(
        "<mod:{about}>? (?: {a} <unit:{unit}> {and} {a} <more:{half}> | {half} {a} <half:{unit}> )"
        " {ago}"
    )
    def half_ago(self, hit: Hit) -> Meaning | None:
        """Half a year ago, a year and a half ago.

        Example: The port opened a year and a half ago.
        Counter-example: half a day after he left
        """
        unit = hit.code("unit") or hit.code("half")
        return halved(1.5 if hit.has("more") else 0.5, unit) if unit in HALVES else None

    @rule("<count:{count}> <weekday:{weekdays}> {ago}")
    def weekdays_ago(self, hit: Hit) -> Meaning | None:
        """So many weekdays ago.

        Example: He arrived two Sundays ago.
        Counter-example: on Sundays ago
        """
        count = hit.amount("count")
        if not count or count % 1:
            return None
        return Moved(Weekday(hit.number("weekday"), "before"), "W", 1 - int(count))

    @rule("<unit:{units_plural}> {ago}")
    def years_ago(self, hit: Hit) -> Meaning | None:  # noqa: ARG002
        """Years ago: the past.

        Example: The tower fell years ago.
        Counter-example: two years ago
        """
        return Vague("PAST_REF")

    @rule(COUNTED + " <side:{before|after|from}> (?:<word:{day_word|now}>|<weekday:{weekday}>)")
    def beside_day(self, hit: Hit) -> Meaning | None:
        """Units before or after a day that is named.

        Example: We meet two days after tomorrow.
        Counter-example: two days after the vote
        """
        count, unit = self.whole(hit), hit.unit()
        if count is None:
            return None
        steps = -count if hit.word("side") == "before" else count
        if hit.has("weekday"):
            return Moved(Weekday(hit.number("weekday"), "after"), unit, steps)
        return Moved(
            Offset("D", int(hit.value("word") or 0) if hit.value("word") != "now" else 0),
            unit,
            steps,
        )

    @rule(COUNTED + " (?: <word:{day_word}> | {on} <weekday:{weekday}> ) (?! {possessive} )")
    def weeks_on(self, hit: Hit) -> Meaning | None:
        """Weeks from a day that is named, as the British press counts them on.

        Example: She is to appear in court two weeks on Monday, he a week today.
        Counter-example: He spent a week on Monday's speech.
        """
        if hit.unit() not in {"W", "2W"} or not hit.ahead(FUTURE_REACH):
            return None
        return self.beside_day(hit)

    @rule("(?<= {on|until|by|from} ) <weekday:{weekday}> <unit:{unit}> {span_end}")
    def weekday_week(self, hit: Hit) -> Meaning | None:
        """A week from a weekday.

        Example: He is due in court on Monday week.
        Counter-example: He spoke on Monday this week.
        """
        return Moved(Weekday(hit.number("weekday"), "after"), hit.unit(), 1)

    @rule("(?<= {in} ) " + COUNTED + " {span_end}")
    def in_units(self, hit: Hit) -> Meaning | None:
        """In so many units, after a verb of the future.

        Example: The road will reopen in two weeks.
        Counter-example: It may be the first fire in two weeks.
        """
        count, unit = self.whole(hit), hit.unit()
        lasting = any(hit.is_class(n, *LASTING) for n in range(hit.first - FIRST_REACH, hit.first))
        if count is None or lasting or not hit.ahead(FUTURE_REACH, "hope"):
            return None
        return Offset(unit, count, grain="Y" if unit == "Y" else "D")
