"""Quarters and halves: *the third quarter*, *the year-ago period*, *the first half of 1989*."""

# ruff: noqa: PLR2004  # twelve months, 31 days: the numbers of the calendar are names enough

from __future__ import annotations

from newsdoc.dates.amounts import length
from newsdoc.dates.calendar_days import LAST_OF_MONTH, MonthDay
from newsdoc.dates.hits import Hit
from newsdoc.dates.meanings import Known, Length, Meaning, Offset, Rate
from newsdoc.dates.periods import STEPS
from newsdoc.dates.quarter_meanings import Half, Quarter, QuarterBefore, QuarterEnded, TheQuarter
from newsdoc.dates.rules.base import DateRules
from newsdoc.rules import rule

# "the third quarter of Sunday's 27-20 loss": how far behind the game may stand.
GAME_REACH = 8
# "usually rise in the fourth quarter": how far back that word may stand.
USUAL_REACH = 8
NTH = "{ordinal|second|nth}"


class Quarters(DateRules, lazy=True):
    """Quarters of the calendar, as the financial pages speak of them."""

    @rule(
        "{the}? (?:<mod:{edge|modifier}> {of} {the}? | <early:{modifier}> )?"
        " (?:<year:{year}> | <step:{last|this|next}> <unit:{unit}> {possessive})?"
        " (?:<ago:{unit} {hyphen}? {ago|earlier}>)? {fiscal}? {hyphen}? <nth:" + NTH + "> {hyphen}?"
        " {fiscal}? {quarter} (?:{of}? {fiscal}? <of:{year}>|{of} {the}?"
        " <of_step:{last|this|next|current}> {fiscal}? {unit})?"
    )
    def nth_quarter(self, hit: Hit) -> Meaning | None:
        """A numbered quarter: the running one, or the last so numbered.

        Example: Profit rose in the third quarter.
        Counter-example: three quarters of the voters; the third quarter of the game
        """
        number = hit.number("nth")
        if not 1 <= number <= 4 or (hit.has("unit") and hit.code("unit") != "Y"):
            return None
        year = hit.number("year") or hit.number("of")
        if year:
            return Known(f"{year:04}-Q{number}")
        if hit.is_class(hit.end("nth"), "hyphen") and hit.is_class(hit.first, "the"):
            hit.first += 1
        if hit.has("ago"):
            return TheQuarter(years=-1, number=number)
        step = hit.kind("step") or hit.kind("of_step")
        if not step and self.of_game(hit):
            return None
        if not step and self.usual(hit):
            return Rate(f"XXXX-Q{number}")
        return Quarter(number, STEPS.get(step), hit.ahead() and not self.reported(hit))

    @rule(
        "{the}? <nth:" + NTH + "> {and|or|to} <other:" + NTH + "> {hyphen}? {fiscal}? {quarters}"
        " (?: {of}? {fiscal}? <year:{year}> )?"
    )
    def two_quarters(self, hit: Hit) -> Meaning | None:
        """Two numbered quarters: each is an expression of its own.

        Example: Profit rose in the second and third quarters.
        Counter-example: the first and second halves
        """
        one, other, year = hit.number("nth"), hit.number("other"), hit.number("year")
        if not 1 <= one < other <= 4 or self.of_game(hit):
            return None
        if not year and self.usual(hit):
            hit.also.append((hit.start("other"), hit.last, Rate(f"XXXX-Q{other}")))
            hit.first, hit.last = hit.span("nth")
            return Rate(f"XXXX-Q{one}")
        last: Quarter | Known
        last = Known(f"{year:04}-Q{other}") if year else Quarter(other, future=hit.ahead())
        hit.also.append((hit.start("other"), hit.last, last))
        hit.first, hit.last = hit.span("nth")
        return Known(f"{year:04}-Q{one}") if year else QuarterBefore(one, last)

    @rule(
        "{the} {fiscal}? {quarter}"
        " (?= {ended|end} <step:{last}>? <month:{month_name}> <day:{day|nth}> )"
    )
    def quarter_ended(self, hit: Hit) -> Meaning | None:
        """The quarter that ended on a day: the one named before, or that of the calendar.

        Example: Profit rose in the quarter ended March 31.
        Counter-example: the quarter ended in defeat
        """
        month, day = hit.number("month"), hit.number("day")
        ended = hit.words.text(hit.last) == "ended"
        if not 1 <= day <= LAST_OF_MONTH[month - 1]:
            return None
        return QuarterEnded(MonthDay(month, day, side="past" if ended else ""))

    def usual(self, hit: Hit) -> bool:
        """Tell whether a quarter is that of any year: *usually rise in the fourth quarter*."""
        words = map(hit.words.text, range(max(0, hit.first - USUAL_REACH), hit.first))
        return not self.lexicon["habit_words"].isdisjoint(words)

    def of_game(self, hit: Hit) -> bool:
        """Tell whether a quarter is one of a game: its words stand beside it, and none of money."""
        text, last, size = hit.words.text, hit.last, len(hit.words)
        if hit.is_class(last, "of"):
            behind = map(text, range(last, min(last + GAME_REACH, size)))
            if not self.lexicon["games"].isdisjoint(behind):
                return True
        words = set(map(text, range(size)))
        money = not self.lexicon["results"].isdisjoint(words)
        return not (money or self.lexicon["game_words"].isdisjoint(words))

    def reported(self, hit: Hit) -> bool:
        """Tell whether a quarter has ended: *will publish third-quarter results*."""
        word = hit.words.text(hit.last) if hit.last < len(hit.words) else ""
        return word in self.lexicon["results"] or word in self.lexicon["net_words"]

    @rule(
        "(?: <before:{year|fiscal_number}> {comma}? <after:{quarter_number|half_number}>"
        " | <part:{quarter_number|half_number}> {of}? {fiscal}? <year:{year|fiscal_number}> )"
    )
    def abbreviated(self, hit: Hit) -> Meaning | None:
        """A quarter or half of a year, as the financial pages abbreviate them.

        Example: Sales fell in Q3 2025 and H1 FY26.
        Counter-example: He was fastest in Q3.
        """
        year = hit.number("year") or hit.number("before")
        return Known(f"{year:04}-{hit.code('part') or hit.code('after')}")

    @rule("<part:{quarter_number}>")
    def abbreviated_alone(self, hit: Hit) -> Meaning | None:
        """A quarter without its year, before what is reported of it.

        Example: Q3 revenue was flat.
        Counter-example: He was fastest in Q3.
        """
        return Quarter(int(hit.code("part")[1])) if self.reported(hit) else None

    @rule("{the}? <ago:{unit} {hyphen} {ago|earlier}> <count:{count}> <unit:{units}>")
    def year_ago_months(self, hit: Hit) -> Meaning | None:
        """The same months a year before.

        Example: The year-earlier nine months included a gain.
        Counter-example: nine months earlier
        """
        count = hit.amount("count")
        return None if count is None else Length(length(count, hit.code("unit")))

    @rule(
        "{the}? (?:{comparable|same})? <ago:{unit} {hyphen}? {ago|earlier}> {fiscal}?"
        " <what:{quarter|period}>?"
    )
    def year_ago_quarter(self, hit: Hit) -> Meaning | None:
        """The quarter a year before the one that was named.

        Example: It lost $2 million in the year-ago quarter.
        Counter-example: a two-year-earlier start
        """
        if hit.code("ago") != "Y":
            return None
        if not hit.is_class(hit.start("ago") + 1, "hyphen"):
            return None
        if not hit.has("what"):
            hit.first = hit.start("ago")
        return TheQuarter(years=-1, year_alone=not hit.has("what"))

    @rule(
        "(?:{the} {quarter|period})? {a|the} <unit:{unit}> <side:{ago|earlier}>"
        " (?! {day_word} | {this} {unit} )"
    )
    def year_before(self, hit: Hit) -> Meaning | None:
        """A year ago, a year earlier: the quarter before a year when one was named.

        Example: Net was $3 million, up from $2 million a year earlier.
        Counter-example: a year or two earlier
        """
        if hit.code("unit") != "Y":
            return None
        return TheQuarter(years=-1, year_alone=True, earlier=hit.word("side") != "ago")

    @rule(
        "(?:{the} <year:{year}> | <step:{last} {unit}> {possessive}) <what:{quarter|period}>"
        " | {the} {comparable|same} {quarter|period} (?: {of|in}? <in_year:{year}>"
        " | {of}? <in_step:{last}> <unit:{unit}> )"
    )
    def year_and_quarter(self, hit: Hit) -> Meaning | None:
        """The quarter of a year that is named.

        Example: Sales were flat in the 1988 period, as in the same quarter last year.
        Counter-example: the 1988 results; the same period last week
        """
        if hit.has("unit") and hit.code("unit") != "Y":
            return None
        year = hit.number("year") or hit.number("in_year")
        alone = hit.has("in_year") or hit.has("unit")
        return TheQuarter(year=year, years=0 if year else -1, year_alone=alone)

    @rule(
        "(?:{the} <step:{latest|current}>? |"
        " <pointed:{that|this|last|next|previous|coming}> ) {fiscal}? <what:{quarter}>"
        " (?! {hyphen} {to} )"
    )
    def the_quarter(self, hit: Hit) -> Meaning | None:
        """The quarter that was named before, or the last one that ended.

        Example: Revenue for the quarter was flat.
        Counter-example: a quarter of the seats; the quarter-to-quarter change
        """
        word = hit.kind("step") or hit.kind("pointed")
        if word in STEPS:
            return Offset("Q", STEPS[word])
        return TheQuarter(ended=word == "latest")

    @rule("{the} {latest} {period}")
    def latest_period(self, hit: Hit) -> Meaning | None:  # noqa: ARG002
        """The latest period: the quarter that was named before, or the last one that ended.

        Example: It earned $4 million in the latest period.
        Counter-example: the latest results
        """
        return TheQuarter(ended=True)

    @rule(
        "{the}? <nth:{ordinal|second|last}> {half} (?:{of} {the}? {fiscal}? (?:<year:{year}>"
        " | {apostrophe} <decade:{decade_number}> | <step:{last|this|next}>? <unit:{unit}>))?"
    )
    def half(self, hit: Hit) -> Meaning | None:
        """Half of a year.

        Example: Output fell in the first half of 1989.
        Counter-example: the second half of the match
        """
        number = {1: 1, 2: 2}.get(hit.number("nth"), 2 if hit.word("nth") == "last" else 0)
        if hit.has("decade"):
            return Known(hit.code("decade"))
        if hit.has("year"):
            return Known(f"{hit.number('year'):04}-H{number}") if number else None
        if hit.code("unit") != "Y" or not number:
            return None
        return Half(number, STEPS.get(hit.kind("step"), 0))
