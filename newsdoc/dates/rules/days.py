"""Days as seen from today: *Friday*, *last Monday*, *yesterday*, *the next day*."""

from __future__ import annotations

from newsdoc.dates.hits import LINKS, Hit
from newsdoc.dates.meanings import Meaning, Offset, Step, Vague, Weekday
from newsdoc.dates.rules.base import DateRules
from newsdoc.rules import rule

STEPS: dict[str, Step] = {
    "last": "before",
    "past": "before",
    "previous": "last week",
    "next": "after but one",
    "coming": "after",
    "following": "following",
    "this": "this",
}
WEEK_STEPS: dict[str, Step] = {
    "last": "last week",
    "previous": "last week",
    "this": "this",
    "next": "next week",
    "following": "following",
}
SIDES = {"same": 0, "previous": -1, "next": 1, "following": 1}
# Before a day that has gone, or any of its name: *since Friday*, *after Friday*, *a Friday show*.
BEHIND = frozenset({"since", "after", "a"})
# Between what *a* and a day are one of any week: *It was a Friday in*, *on a Friday when*.
OF_ANY = ("be", "is", "on")
ANY_ENDS = ("comma", "dot", "semicolon", "stop", "quote", "dash", "in", "when")
# What may stand before a day that is part of a name.
TITLED, SUNDAY = frozenset({"", "dot"}), 7
# In so many words behind the label of a day of a forecast stands one of weather.
FORECAST_REACH = 6
# And behind so many words, at most, that of a fixture: *Lund State: At Vale on Saturday*.
FIXTURE_WORDS = 10


class Days(DateRules, lazy=True):
    """Weekdays, today and its neighbours, the day before."""

    @rule("<day:{weekday_name}> {hyphen}? <week:{last|this|next|previous|following}> <unit:{unit}>")
    def weekday_of_week(self, hit: Hit) -> Meaning | None:
        """A weekday of last, this or next week.

        Example: The vote was held on Tuesday last week.
        Counter-example: On Tuesday last year's figures were out.
        """
        step = WEEK_STEPS.get(hit.kind("week"))
        return Weekday(hit.number("day"), step) if step and hit.code("unit") == "W" else None

    @rule(
        "<day:{weekday}> (?= (?: {comma} {weekday} ){0,5} {comma}? {and|or|to|through} {weekday}"
        " {hyphen}? <week:{last|this|next|previous|following}> <unit:{unit}> )"
    )
    def weekday_before_weekday(self, hit: Hit) -> Meaning | None:
        """A weekday whose week stands with the last one of a list or span.

        Example: It rained on Tuesday and Wednesday last week.
        Counter-example: It rained on Tuesday and in the last week.
        """
        return self.weekday_of_week(hit)

    @rule(
        "(?:{earlier|later})? <week:{last|this|next|previous|following}> <unit:{unit}>"
        " {hyphen}? {on}? <day:{weekday}>"
    )
    def week_weekday(self, hit: Hit) -> Meaning | None:
        """A week and its weekday.

        Example: Talks resume next week Wednesday.
        Counter-example: Last year Monday was a holiday.
        """
        step = WEEK_STEPS.get(hit.kind("week"))
        return Weekday(hit.number("day"), step) if step and hit.code("unit") == "W" else None

    @rule(
        "(?:<mod:{modifier}>|{earlier|later})? (?:{the} (?={last|previous|following|coming|next}))?"
        " <step:{last|this|next|previous|coming|following|past}{0,2}> <day:{weekday}>"
        " (?! {newspaper} | {possessive}? {newspaper})"
    )
    def weekday(self, hit: Hit) -> Meaning | None:
        """A weekday: the same day or the last one before; ahead after *will*, *next*, *coming*.

        Example: Holm spoke on Saturday.
        Counter-example: the Sunday Times. Mr. Sunday Ibeh left. The Mail on Sunday said so.
        """
        day, before = hit.number("day"), hit.class_of(hit.first - 1)
        if before in LINKS and hit.up_to():
            return Weekday(day, "up to")
        if not hit.word("step"):
            if before == "a" and self.of_any_week(hit):
                return Vague(f"XXXX-WXX-{day}")
            if (before in TITLED or (before == "on" and day == SUNDAY)) and self.names(hit, before):
                return None
            return Weekday(day, self.bare_step(hit, before))
        previous = hit.classes[hit.first] == hit.vocabulary.characters["the"]
        follows = hit.word("step") == "following" and hit.is_class(hit.last, "possessive")
        if follows and not previous:
            hit.first = hit.start("day")
            return Weekday(day)
        step = STEPS[hit.kind("step")]
        return Weekday(day, "before" if previous and step == "last week" else step)

    def bare_step(self, hit: Hit, before: str) -> Step:
        """Tell on which side a bare day lies; *will speak later Monday* is said on that day."""
        if before == "by" and hit.deadline(self.lexicon["deadline_words"]):
            return "ahead"
        if before not in BEHIND and hit.ahead():
            if hit.was_ahead():
                return "near"
            return "past" if hit.is_class(hit.first, "earlier", "later") else "ahead"
        return "ahead" if hit.announced() or self.labels(hit) else "past"

    def labels(self, hit: Hit) -> bool:
        """Tell whether a day is that of a fixture or of a forecast."""
        if hit.first > FIXTURE_WORDS:
            return False
        return self.of_fixture(hit) if hit.first else self.of_forecast(hit)

    def of_any_week(self, hit: Hit) -> bool:
        """Tell whether a day behind *a* is that of any week: *It was a Friday*, *on a Friday*."""
        return hit.is_class(hit.first - 2, *OF_ANY) and (
            hit.last >= len(hit.words) or hit.is_class(hit.last, *ANY_ENDS)
        )

    def of_fixture(self, hit: Hit) -> bool:
        """Tell whether a day is that of a team's next game: *Town: At Vale on Saturday*."""
        first, text = hit.first, hit.words.text
        colon = hit.classes.find(hit.vocabulary.characters["colon"], 0, first)
        if colon < 1 or text(colon + 1) not in self.lexicon["fixtures"]:
            return False
        named = map(text, range(colon + 2, first - hit.is_class(first - 1, "on")))
        return hit.last >= len(hit.words) - 1 and all(word[0].isupper() for word in named)

    def of_forecast(self, hit: Hit) -> bool:
        """Tell whether a day is the label of its weather: *Wednesday: Rain and high winds*."""
        last = hit.last
        if not hit.is_class(last, "colon"):
            return False
        words = range(last + 1, min(last + FORECAST_REACH, len(hit.words)))
        return not self.lexicon["weather"].isdisjoint([hit.words.text(n).lower() for n in words])

    def names(self, hit: Hit, before: str) -> bool:
        """Tell whether a day is somebody's name or the end of a paper's: *the Mail on Sunday*."""
        name = hit.first - 1 - (before != "")
        word = hit.words.text(name)
        if before != "on":
            return word in self.lexicon["naming_titles"]
        return word in self.lexicon["sunday_papers"] and hit.is_class(name - 1, "the", "said")

    @rule("<day:{short_weekday}> (?:{dot} (?!{span_end}) | (?={span_end}))")
    def short_weekday(self, hit: Hit) -> Meaning | None:
        """A weekday cut short.

        Example: Doors open Tue. and Thu. at seven.
        Counter-example: The Sun said so.
        """
        if hit.word("day") in {"sun", "sat", "mon", "wed"}:
            return None
        return Weekday(hit.number("day"))

    @rule("{the} <unit:{unit}> <side:{before|after}> <day:{day_word}>")
    def day_beside(self, hit: Hit) -> Meaning | None:
        """The day before yesterday, the day after tomorrow.

        Example: She died the day before yesterday.
        Counter-example: the week before today's vote
        """
        if hit.code("unit") != "D":
            return None
        return Offset("D", hit.number("day") + (1 if hit.word("side") == "after" else -1))

    @rule("(?:{earlier|later}|<mod:{modifier}>)? <day:{day_word}> (?!{possessive}? {newspaper})")
    def day_word(self, hit: Hit) -> Meaning | None:
        """Today, yesterday, tomorrow.

        Example: The law takes effect tomorrow.
        Counter-example: She writes for USA Today. He told the Today programme.
        """
        if hit.words.text(hit.first) == "Today" and self.names_today(hit):
            return None
        return Offset("D", hit.number("day"))

    def names_today(self, hit: Hit) -> bool:
        """Tell whether *Today* is the name of a programme or a paper, or the end of one.

        That is told by what stands before it: *told Lund Today that*. In a title every word has
        a capital, and no full stop ends it.
        """
        first, words = hit.first, hit.words
        if not first:
            return False
        if words.text(first - 1) in self.lexicon["before_programmes"]:
            return True
        if not hit.after_name() or not hit.is_class(len(words) - 1, "dot", "quote", "stop"):
            return False
        while hit.after_name():
            hit.first -= 1
        named = hit.is_class(hit.first - 1, "said", "in", "for", "of", "by")
        hit.first = first
        return named

    @rule("{the}? <side:{same|previous|next|following}> <unit:{unit}>")
    def same_day(self, hit: Hit) -> Meaning | None:
        """The same day, the next day: counted from the day mentioned before.

        Example: He was freed the next day.
        Counter-example: at the same time
        """
        side = SIDES[hit.kind("side")]
        if hit.code("unit") != "D" and (side == 0 or hit.kind("side") == "next"):
            return None
        return Offset(hit.code("unit"), side, previous=True)

    @rule("{the} <unit:{unit}> <side:{before|after|earlier|later}> (?= {span_end} )")
    def day_before(self, hit: Hit) -> Meaning | None:
        """The day before, the week after: counted from the day mentioned before.

        Example: Prices had doubled the day before.
        Counter-example: the day before the vote
        """
        side = 1 if hit.word("side") in {"after", "later"} else -1
        return Offset(hit.code("unit"), side, previous=True)
