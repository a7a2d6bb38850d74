"""Calendar days: *May 3, 2016*, *28 January*, *Jan. 3-5*."""

# ruff: noqa: PLR2004  # twelve months, 31 days: the numbers of the calendar are names enough

from __future__ import annotations

from newsdoc.dates.calendar_days import (
    LAST_OF_MONTH,
    DayBefore,
    DayOfMonth,
    MonthDay,
    Tense,
    full_day,
)
from newsdoc.dates.hits import FAR_BACK, Hit
from newsdoc.dates.meanings import Meaning
from newsdoc.dates.periods import STEPS, month_of
from newsdoc.dates.rules.base import DateRules
from newsdoc.rules import rule

BOUNDS = frozenset({"by", "until", "before", "for"})


def month_day(hit: Hit, month: int, day: int) -> MonthDay | None:
    """Give a day of some year, or ``None`` when no month has it.

    Behind a verb of the future it is the next one, behind one of the past the last one.
    """
    if not 1 <= month <= 12 or not 1 <= day <= LAST_OF_MONTH[month - 1]:
        return None
    side = tense(hit)
    weekday = hit.number("weekday")
    told = not weekday and side != "future" and hit.year_before()
    return MonthDay(month, day, weekday, side, told and (side != "" or hit.told_behind()))


def tense(hit: Hit) -> Tense:
    """Tell whether the verb before an expression puts it into the past or the future.

    That of a clock time may stand far off: ``It crashed into the pier at 3am on 4 May``. Any other
    that does speaks against a day of next year only: ``It crashed into the pier on 4 May``.
    """
    before = hit.class_of(hit.first - 1)
    if before == "ended":
        return "past" if hit.words.text(hit.first - 1) == "ended" else ""
    if hit.class_of(hit.first - 2 - (before == "the")) == "ahead":
        return ""
    if hit.ahead():
        return "" if hit.was_ahead() else "future"
    if hit.announced():
        return "future"
    reach = {"on": 1, "at": FAR_BACK}.get(before, 0)
    if before == "since" or (reach and hit.behind_past(reach, "went", "set")):
        return "past"
    told = before not in BOUNDS and hit.told() and not hit.was_ahead()
    return "not next year" if told else ""


def day_number(hit: Hit) -> int:
    """Give the day that a rule's group ``day`` names; *twenty nine*, but not *one man*."""
    start, end = hit.span("day")
    number = hit.number("day")
    if end - start == 1:
        return number
    tens = hit.value("day")
    return number if tens in {20, 30} and number - int(tens) < 10 else 0


class CalendarDays(DateRules, lazy=True):
    """Days that are named by their place in a month."""

    @rule(
        "{on_weekday} <month:{month_name}> {the}? <day:{day_number}> {comma}?"
        " (?:{of}|{in})? <year:{year}>"
    )
    def month_day_year(self, hit: Hit) -> Meaning | None:
        """A month, a day and a year.

        Example: The bridge opened on Oct. 4, 1987.
        Counter-example: In May 3,400 people came.
        """
        return full_day(hit.number("year"), hit.number("month"), day_number(hit))

    @rule(
        "{on_weekday} {the}? <day:{day_number}> {of}? <month:{month_name}>"
        " {comma}? (?:{of}|{in})? <year:{year}>"
    )
    def day_month_year(self, hit: Hit) -> Meaning | None:
        """A day, a month and a year.

        Example: He was born on 28 January 1951.
        Counter-example: She came second in May 1951.
        """
        return full_day(hit.number("year"), hit.number("month"), day_number(hit))

    @rule(
        "(?: <month:{month|verb_month|short_month}> {dot}? <day:{day|nth}>"
        " | <before:{day|nth}> <named:{month|verb_month|short_month}> {dot}? )"
        " (?= {and|or|to|through|until|hyphen|dash} {day|nth}? <end:{month|verb_month|short_month}>"
        " {dot}? {day|nth}? {comma}? <year:{year}> )"
    )
    def day_before_day(self, hit: Hit) -> Meaning | None:
        """A day whose year stands with the day behind it.

        Example: The fair ran from June 28 to July 5, 2014.
        Counter-example: It ran from June 28 to 2014.
        """
        month = hit.number("month") or hit.number("named")
        year = hit.number("year") - (month > hit.number("end"))
        return full_day(year, month, hit.number("day") or hit.number("before"))

    @rule(
        "(?<= {from|between} ) <month:{month|verb_month|short_month}> {dot}? <day:{day|nth}>"
        " {and|to|through|until|hyphen|dash} <end_month:{month|verb_month|short_month}> {dot}?"
        " <end:{day|nth}>"
    )
    def day_to_day(self, hit: Hit) -> Meaning | None:
        """A day from which a span goes to another one, and that: it is the last one before.

        Example: Twelve mills shut between January 1 and September 26.
        Counter-example: It shut on January 1 and September 26.
        """
        end = month_day(hit, hit.number("end_month"), hit.number("end"))
        month, day = hit.number("month"), hit.number("day")
        if end is None or not 1 <= day <= LAST_OF_MONTH[month - 1]:
            return None
        hit.also.append((hit.start("end_month"), hit.end("end"), end))
        hit.last = hit.end("day")
        return DayBefore(month, day, end)

    @rule(
        "{on_weekday} (?: <month:{month_name}> {the}? <day:{day|nth}>"
        " | {the}? <before:{day|nth|ordinal}> {of}? <named:{month_name}> )"
        " {of}? <step:{last|this|next|previous|that}> <unit:{unit}> (?! {hyphen} )"
    )
    def day_of_year(self, hit: Hit) -> Meaning | None:
        """A day of last, this or next year, or of the one mentioned before.

        Example: She resigned on 8 January last year. He came in 2009 and left on 3 June that year.
        Counter-example: On 8 January last week's heat broke.
        """
        month = hit.number("month") or hit.number("named")
        day = hit.number("day") or hit.number("before")
        if hit.code("unit") != "Y" or not 1 <= day <= LAST_OF_MONTH[month - 1]:
            return None
        return month_of(hit.kind("step"), month, day)

    @rule(
        "<month:{month_name}> <day:{day}> <more:(?: {comma} {day} ){0,6}> (?: {hyphen|dash}"
        " | {comma}? {to|and} (?= {day} (?: {comma}? {year} | {span_end} ) ) )"
        " <end:{day}> (?: {comma}? <year:{year}> )? (?! {hyphen|slash} )"
    )
    def days_of_month(self, hit: Hit) -> Meaning | None:
        """Several days of a month: each is an expression of its own.

        Example: The fair runs Jan. 3-5. It was open on May 1, 2 and 3, 2024.
        Counter-example: On Jan. 3 two men left. On May 3 - 20 years on - it closed.
        """
        tied = hit.is_class(hit.start("end") - 1, "to", "and") or hit.glued("day", "end")
        return self.several_days(hit) if tied else None

    @rule(
        "<day:{day|nth}> <more:(?: {comma} {day|nth} ){0,6}> {hyphen|to|and} <end:{day|nth}> {of}?"
        " <month:{month|verb_month|short_month}> (?: {comma}? <year:{year}> )? (?! {day|nth} )"
    )
    def days_before_month(self, hit: Hit) -> Meaning | None:
        """Several days before their month: each is an expression of its own.

        Example: The fair runs 3-5 January. It opens on 8, 9 and 10 December.
        Counter-example: On 3 and 10 women left. Rovers won 3-2 May 5. They won 3-2 in May.
        """
        return self.several_days(hit)

    def several_days(self, hit: Hit) -> Meaning | None:
        """Give the first of several days of a month, and the others besides."""
        year, month = hit.number("year"), hit.number("month")
        places = [n for n in range(*hit.span("more")) if not hit.is_class(n, "comma")]
        places = [hit.start("day"), *places, hit.start("end")]
        numbers = [int(hit.vocabulary.values[hit.words.text(n)]) for n in places]
        days: list[Meaning] = []
        for day in numbers:
            found = full_day(year, month, day) if year else month_day(hit, month, day)
            if found is not None:
                days.append(found)
        if numbers != sorted(set(numbers)) or len(days) < len(numbers):
            return None
        ends = [*[n + 1 for n in places[:-1]], hit.last]
        hit.also += list(zip(places, ends, days, strict=True))[1:]
        hit.last = hit.end("day")
        return days[0]

    @rule(
        "{on_weekday} {approximately}? <month:{month_name}> {the}? <day:{day_number}>"
        " (?! {percent|unit|units|clock_unit|clock_units} | {scale} | {hyphen} {unit|clock_unit} )"
    )
    def month_day(self, hit: Hit) -> Meaning | None:
        """A month and a day: mostly the nearest such day.

        Example: The ferry sank on Jan. 28.
        Counter-example: May three ministers speak?
        """
        if hit.before_figures():
            return None
        return month_day(hit, hit.number("month"), day_number(hit))

    @rule("<step:{last|this|next}> <month:{month_name}> {the}? <day:{day|nth}> (?! {percent} )")
    def stepped_day(self, hit: Hit) -> Meaning | None:
        """A day of last, this or next month so named.

        Example: The year ended last September 30.
        Counter-example: last May three ministers left
        """
        month, day = hit.number("month"), hit.number("day")
        if not 1 <= day <= LAST_OF_MONTH[month - 1]:
            return None
        if hit.kind("step") == "this":
            return month_of("this", month, day)
        return MonthDay(month, day, side="last" if hit.kind("step") == "last" else "next")

    @rule(
        "{on_weekday} {the}? <day:{day|nth|ordinal}> {of}? <month:{month|verb_month|short_month}>"
    )
    def day_month(self, hit: Hit) -> Meaning | None:
        """A day and a month: mostly the nearest such day.

        Example: The talks begin on 9 April.
        Counter-example: $12 March tickets
        """
        if hit.is_class(hit.start("day") - 1, "currency") or hit.before_figures():
            return None
        if hit.is_class(hit.start("day"), "ordinal") and not hit.is_class(hit.end("day"), "of"):
            return None
        return month_day(hit, hit.number("month"), hit.number("day"))

    @rule(
        "<weekday:{weekday_name}> {comma}?"
        " <day:{the}? (?:{day|nth|ordinal}|{numeral} {hyphen}? {ordinal|second})> {span_end}"
    )
    def weekday_number(self, hit: Hit) -> Meaning | None:
        """A weekday with the number of its day: the nearest month in which it falls so.

        Example: We meet on Monday 21.
        Counter-example: On Monday 21 men were freed.
        """
        day = hit.number("day")
        return DayOfMonth(day, hit.number("weekday")) if 1 <= day <= 31 else None

    @rule("{the} <day:{nth|ordinal}> {of} <step:{last|this|next|previous}> <unit:{unit}>")
    def day_of_stepped_month(self, hit: Hit) -> Meaning | None:
        """The number of a day of last, this or next month.

        Example: The rent is due on the 5th of next month.
        Counter-example: the 5th of next year's fairs
        """
        day = hit.number("day")
        if hit.code("unit") != "M" or not 1 <= day <= 31:
            return None
        return DayOfMonth(day, months=STEPS[hit.kind("step")])

    @rule("(?<= {on}) {the} <day:{nth}> {span_end}")
    def day_alone(self, hit: Hit) -> Meaning | None:
        """The number of a day alone: that of the nearest month.

        Example: The board meets on the 18th.
        Counter-example: He lives on the 18th floor.
        """
        return DayOfMonth(hit.number("day")) if hit.number("day") <= 31 else None
