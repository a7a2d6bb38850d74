"""Sets of times: *every Monday*, *each July*, *twice a week*, *annually*."""

from __future__ import annotations

from newsdoc.dates.amounts import length
from newsdoc.dates.arithmetic import SYMBOLIC
from newsdoc.dates.hits import Hit
from newsdoc.dates.meanings import Meaning, Rate
from newsdoc.dates.rules.base import DateRules
from newsdoc.rules import rule


class Sets(DateRules, lazy=True):
    """Times that come again."""

    @rule(
        "{each} (?:<other:{other}>|<count:{count}>|{few})? (?:{trading|fiscal})?"
        " <unit:{unit|units|clock_unit|clock_units|quarter|quarters}> "
    )
    def each_unit(self, hit: Hit) -> Meaning | None:
        """Every week, each year, every two days.

        Example: The fund pays out every two months.
        Counter-example: every dayroom
        """
        count = hit.amount("count") if hit.has("count") else 2 if hit.has("other") else 1
        if hit.is_class(hit.start() + 1, "few"):
            count = None
        return Rate(length(count, hit.code("unit")))

    @rule(
        "{each} (?:<weekday:{weekday}> <part:{daypart}>? | <month:{month|verb_month}> |"
        " <season:{season|verb_season}>"
        " | <alone:{daypart}> | <weekend:{weekend}>) (?! {newspaper} )"
    )
    def each_day(self, hit: Hit) -> Meaning | None:
        """Every Monday, each July, every morning.

        Example: The market opens every Saturday.
        Counter-example: Each Sunday Times reader
        """
        if hit.has("weekday"):
            part = f"T{hit.code('part')}" if hit.has("part") else ""
            return Rate(f"XXXX-WXX-{hit.number('weekday')}{part}")
        if hit.has("month"):
            return Rate(f"XXXX-{hit.number('month'):02}")
        if hit.has("season"):
            return Rate(f"XXXX-{hit.code('season')}")
        if hit.has("weekend"):
            return Rate(SYMBOLIC["WE"])
        return Rate(f"{SYMBOLIC['D']}T{hit.code('alone')}")

    @rule("<times:{once}|{count} {times}> {a|each} <unit:{unit|clock_unit|quarter}>")
    def times(self, hit: Hit) -> Meaning | None:
        """Once a day, three times a week.

        Example: The ferry runs twice a week.
        Counter-example: Once the week had passed, he left.
        """
        return Rate(length(1, hit.code("unit")))

    @rule(
        "{weekdays} (?:<part:{dayparts}>)? | <weekday:{weekday}> (?:<nights:{dayparts}>"
        " | (?= {and|or} {weekday} <other_nights:{dayparts}> ) )"
    )
    def weekdays(self, hit: Hit) -> Meaning | None:
        """Mondays, Tuesday nights.

        Example: The museum is shut on Mondays and open on Friday and Saturday nights.
        Counter-example: Monday's vote
        """
        part = hit.code("part") or hit.code("nights") or hit.code("other_nights")
        number = hit.vocabulary.values[hit.words.text(hit.start())]
        return Rate(f"XXXX-WXX-{number}{part and 'T' + part}")

    @rule("<rate:{rate}> (?! {newspaper} )")
    def adverb(self, hit: Hit) -> Meaning | None:
        """Annually, daily: at the end of a phrase.

        Example: Dues are paid annually.
        Counter-example: a daily newspaper
        """
        text = hit.word("rate")
        for index in range(hit.first - 3, hit.first):
            if hit.class_of(index) in AMOUNT or hit.is_figure(index):
                return None
        ends = hit.last >= len(hit.classes) or hit.class_of(hit.last) in ENDS
        if text.endswith("ally") or ends:
            return Rate(hit.code("rate"))
        return None


AMOUNT = frozenset({"percent", "magnitude", "currency"})
ENDS = frozenset("comma dot semicolon stop close in at to for and from by".split())
