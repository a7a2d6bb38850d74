"""Times of day: *9 p.m. EST Tuesday*, *noon*, *Monday night*, *this morning*, *0900 GMT*."""

# ruff: noqa: PLR2004  # twelve months, 31 days: the numbers of the calendar are names enough

from __future__ import annotations

import re
from typing import Literal

from newsdoc.dates.arithmetic import later_half
from newsdoc.dates.calendar_days import full_day
from newsdoc.dates.context import NOON
from newsdoc.dates.figures import clock_time
from newsdoc.dates.hits import FAR_BACK, FUTURE_REACH, UP_TO, Hit
from newsdoc.dates.meanings import Clock, Meaning, Moved, Offset, Step, Weekday
from newsdoc.dates.rules.base import DateRules
from newsdoc.dates.rules.calendar import month_day
from newsdoc.rules import rule

NAMED_DAY = (
    "(?: (?: {weekday_name} {comma}? )? <ofday:{day|nth}> <ofmonth:{month_name}>"
    " (?: {comma}? <ofyear:{year}> )?"
    " | <weekday:{weekday}> (?: {comma}? <month:{month_name}> <number:{day|nth}> (?: {comma}?"
    " <year:{year}> )? )? | <word:{day_word}>"
    " | <onmonth:{month_name}> <onday:{day|nth}> (?: {comma}? <onyear:{year}> )?"
    " | <figures:{numeric}> )"
)
TIME = (
    "(?: (?:<clock:{clock_half|clock}|{clock_dot} (?={zone})>|<hour:{day|number_word|century_word}>"
    " (?={half_day})) <half:{half_day}>?"
    " | <noon:{noon}> | <digits:{number|year}> (?={zone})"
    " | <oclock:{day|number_word}> {o_of_clock} {apostrophe} {clock_word} )"
    " (?: {comma}? (?:{zone}|{local} {time}) )?"
)
# A time that no group is wanted of.
OTHER_TIME = re.sub(r"<[a-z]+:", "(?:", TIME).replace(">", ")")
MINUTES = 60
AFTERNOON = frozenset({"AF", "EV"})
# What stands before a clock time at which something happens, and before the first such word.
BESIDE = frozenset({"at", "by", "until", "before", "after", "since"})
OWNED = frozenset({"possessive", "the"})
OPENERS = frozenset({"dot", "stop", "quote", "comma", "and"})


def time_value(hour: int, minute: int) -> str | None:
    """Write a time as TIMEX3 does, or ``None`` when there is none such."""
    return f"T{hour:02}:{minute:02}" if hour <= 24 and minute < MINUTES else None


def half_day(hit: Hit, first: int, last: int) -> str:
    """Tell whether words name a time before noon or after it: ``am``, ``pm`` or neither."""
    text = "".join(map(hit.words.text, range(first, last))).replace(".", "").lower()
    return next((half for half in ("am", "pm") if half in text), "")


class Times(DateRules, lazy=True):
    """The clock and the parts of the day."""

    @rule(
        "<mod:{about}>? " + TIME + " {comma}? {on}? " + NAMED_DAY + " (?:{daypart}|{night_word})?"
    )
    def time_and_day(self, hit: Hit) -> Meaning | None:
        """A clock time and its day.

        Example: Polls close at 9 p.m. EST Tuesday, they opened at 7am on Monday morning.
        Counter-example: a 3:2 win on Tuesday
        """
        time = self.time_of(hit)
        return Clock(time, self.day_of(hit)) if time else None

    @rule(
        "<mod:{about}>? " + TIME + " {open} <elsewhere:{number|year|clock}> {zone} {close} {on}?"
        " <named:" + NAMED_DAY + ">"
    )
    def time_here_and_elsewhere(self, hit: Hit) -> Meaning | None:
        """A clock time, that of another zone, and their day.

        Example: It fell at 6.10am local time (0510 GMT) on Saturday.
        Counter-example: It fell at 6.10am (two hours late) on Saturday.
        """
        here, there, day = self.time_of(hit), hit.span("elsewhere"), self.day_of(hit)
        elsewhere = clock_time(hit.word("elsewhere")) or divmod(hit.number("elsewhere"), 100)
        time = time_value(*elsewhere)
        if here is None or day is None or time is None:
            return None
        hit.also.append((there[0], there[1] + 1, Clock(time, day)))
        hit.also.append((*hit.span("named"), day))
        hit.last = there[0] - 1
        return Clock(here, day)

    @rule(
        "<mod:{about}>? "
        + TIME
        + " (?= {to|and|until|hyphen|dash} "
        + OTHER_TIME
        + " {comma}? {on}? <named:"
        + NAMED_DAY
        + "> )"
    )
    def time_before_time(self, hit: Hit) -> Meaning | None:
        """A clock time whose day stands with the time behind it: the day before if over midnight.

        Example: It rained from 9:00 a.m. to 4:30 p.m. Tuesday.
        Counter-example: It rained at 9:00 a.m. and on Tuesday.
        """
        time, day = self.time_of(hit), self.day_of(hit)
        if time is None or day is None:
            return None
        overnight = half_day(hit, hit.first, hit.last) + half_day(hit, hit.last, hit.start("named"))
        return Clock(time, Moved(day, "D", -1) if overnight == "pmam" else day)

    @rule(
        NAMED_DAY + " {comma}? {at}? " + TIME + " (?! {comma}? {on}? (?: {weekday} | {month_name}"
        " {day|nth} | {day|nth} {month_name} ) )"
    )
    def day_and_time(self, hit: Hit) -> Meaning | None:
        """A day and its clock time.

        Example: The hearing is set for Monday at 10:30 a.m. It opens on March 15, 7 p.m.
        Counter-example: On Monday at 10 sites work began.
        """
        time, day = self.time_of(hit), self.day_of(hit)
        return Clock(time, day) if time and day else None

    @rule("<mod:{about}>? " + TIME + " (?: {in} {the} <part:{daypart}> )?")
    def time(self, hit: Hit) -> Meaning | None:
        """A clock time alone: of the day named before or of the reference day.

        Example: The train left on Monday. It was stopped at 7:15 p.m., by seven o'clock in the
            evening.
        Counter-example: She won in 2:45.
        """
        spans = hit.spans
        if "clock" in spans and "half" not in spans:
            of_a_game = hit.is_class(hit.last, "of")
            if of_a_game or not self.is_time(hit):
                return None
        if "noon" in spans and hit.is_class(hit.last, "hyphen"):
            return None
        time = self.time_of(hit)
        if time is None:
            return None
        if time < NOON and hit.code("part") in AFTERNOON:
            time = later_half(time)
        told = "half" in spans or "part" in spans or hit.word("clock").startswith("0")
        return Clock(time, side=self.side(hit), bare=not told)

    def side(self, hit: Hit) -> Literal["past", "future", ""]:
        """Tell whether what is told of a time alone lies behind or ahead."""
        kind = hit.class_of(hit.first - 1)
        between, owned = int(kind in BESIDE), kind in OWNED
        if not (between or owned or hit.has("mod")):
            return ""
        if hit.ahead(FAR_BACK if owned else FUTURE_REACH):
            return "future" if kind == "at" or owned else ""
        before = hit.first - between - 1
        opens = before < 0 or hit.class_of(before) in OPENERS
        return "past" if (hit.told_behind() if opens else hit.told(between)) else ""

    def is_time(self, hit: Hit) -> bool:
        """Tell a clock time from a score or a ratio by the words beside it."""
        end = hit.end()
        if hit.is_class(hit.start("clock"), "clock_half") or hit.is_class(end - 1, "zone", "time"):
            return True
        return hit.is_class(hit.first - 1, "at", "by", "until", "before", "after", "since")

    def time_of(self, hit: Hit) -> str | None:
        """Give the time of a hit as TIMEX3 writes it."""
        spans = hit.spans
        if "noon" in spans:
            return hit.code("noon")
        if "digits" in spans:
            return time_value(*divmod(hit.number("digits"), 100))
        if "clock" in spans:
            found = clock_time(hit.word("clock"))
            if found is None:
                return None
            hour, minute = found
        else:
            hour, minute = hit.number("hour") or hit.number("oclock"), 0
        if "half" in spans:
            if not 1 <= hour <= 12:
                return None
            hour = hour % 12 + 12 * hit.word("half").startswith("p")
        return time_value(hour, minute)

    def day_of(self, hit: Hit) -> Meaning | None:
        """Give the day of a hit."""
        if hit.has("word"):
            return Offset("D", hit.number("word"))
        if hit.has("figures"):
            return self.day_in_figures(hit.word("figures"))
        prefix = "on" if hit.has("onmonth") else "of" if hit.has("ofmonth") else ""
        month = hit.number(f"{prefix}month")
        if month:
            day = hit.number(f"{prefix}day" if prefix else "number")
            year = hit.number(f"{prefix}year")
            return full_day(year, month, day) if year else month_day(hit, month, day)
        return Weekday(hit.number("weekday"), self.step(hit))

    def step(self, hit: Hit) -> Step:
        """Tell on which side of the reference day a weekday lies."""
        if hit.class_of(hit.first - 1) in UP_TO and hit.up_to():
            return "up to"
        if hit.ahead():
            return "near" if hit.was_ahead() else "ahead"
        return "ahead" if hit.announced() else "past"

    @rule(
        "(?:<mod:{modifier}> {hyphen}? | {earlier|later} )? (?: {last|this} (?={weekday}) )?"
        " (?: <day:{weekday}> | <word:{day_word}> ) {possessive}? <part:{daypart}>"
    )
    def part_of_day(self, hit: Hit) -> Meaning | None:
        """A part of a weekday, or of yesterday, today, tomorrow.

        Example: He was arrested on Monday night.
        Counter-example: Monday Night Football
        """
        if hit.words.text(hit.end() - 1)[0].isupper():
            return None
        time = f"T{hit.code('part')}"
        if hit.has("word"):
            return Clock(time, Offset("D", hit.number("word")))
        return Clock(time, Weekday(hit.number("day"), self.step(hit)))

    @rule(
        "(?:<mod:{modifier}> {hyphen}?) <part:{daypart}> <word:{day_word}>"
        " | <alone:{daypart}> {on}? (?: <on:{day_word}> | <day:{weekday}> )"
    )
    def part_and_day(self, hit: Hit) -> Meaning | None:
        """A part of the day before its day.

        Example: The index stood at 2,650 in mid-afternoon yesterday. It shut at midday on Monday.
        Counter-example: an afternoon nap
        """
        part = hit.code("part") or hit.code("alone")
        if hit.has("alone") and part != "MI":
            return None
        if hit.has("day"):
            return Clock(f"T{part}", Weekday(hit.number("day"), self.step(hit)))
        return Clock(f"T{part}", Offset("D", hit.number("word") or hit.number("on")))

    @rule(
        "(?:<mod:{modifier}>|{earlier|later})? {hyphen}? <step:{this|last|that}> <part:{daypart}>"
    )
    def this_part(self, hit: Hit) -> Meaning | None:
        """This morning, last night.

        Example: The fire broke out last night.
        Counter-example: a night out; the last night train
        """
        last = hit.word("step") == "last"
        if hit.words.text(hit.end() - 1)[0].isupper() or (
            last and hit.is_class(hit.first - 1, "the")
        ):
            return None
        back = -1 if last else 0
        return Clock(f"T{hit.code('part')}", Offset("D", back, previous=hit.word("step") == "that"))

    @rule("(?:<mod:{modifier}>|{earlier|later})? <word:{night_word}>")
    def night(self, hit: Hit) -> Meaning | None:
        """Tonight, overnight.

        Example: Snow is expected overnight.
        Counter-example: an overnight bag
        """
        if hit.word("word") == "overnight" and not self.ends(hit):
            return None
        return Clock("TNI", Offset("D", 0))

    @rule(
        "(?<={in|during|by|of|through|until}) (?: {the} <part:{daypart}> (?! {of|before|after} )"
        " | <mod:{modifier}> {hyphen}? <alone:{daypart}> )"
    )
    def the_part(self, hit: Hit) -> Meaning | None:
        """The morning: of the day mentioned before.

        Example: Rain stopped in the afternoon.
        Counter-example: the morning papers
        """
        part = hit.code("part") or hit.code("alone")
        return Clock(f"T{part}", Offset("D", 0, previous=True)) if self.ends(hit) else None

    def ends(self, hit: Hit) -> bool:
        """Tell whether no noun follows that the expression could belong to."""
        return hit.last >= len(hit.classes) or hit.classes[hit.last] != "_"
