"""Months, years, seasons and longer: *mid-November*, *fiscal 1990*, *last fall*, *the 1970s*."""

from __future__ import annotations

from newsdoc.dates.amounts import year_in_words
from newsdoc.dates.hits import Hit
from newsdoc.dates.meanings import Known, Meaning
from newsdoc.dates.periods import Month, MonthBefore, Season, Side, month_of
from newsdoc.dates.rules.base import MONTHS, DateRules
from newsdoc.rules import rule

SIDES: dict[str, Side] = {
    "last": "last",
    "past": "last",
    "previous": "last",
    "next": "next",
    "coming": "next",
    "this": "this",
    "following": "next",
}
# What stands between the months of a span.
SPANS = frozenset({"through", "until"})
# "The May general elections": how many words may stand up to the last one.
EVENT_REACH = 2
BOUNDS = frozenset({"by", "until", "through", "from", "after"})
EDGE = "(?:{the}? <mod:{edge|modifier}> {of} {the}? | {the}? <early:{modifier}> {hyphen}? )?"


class Months(DateRules, lazy=True):
    """Months, with and without a year, and seasons."""

    @rule(
        EDGE + " <month:{month_name}> (?:{comma}|{of}|{in}|{hyphen}|{slash})?"
        " (?:<year:{year}>|<words:{year_words}>)"
        " (?! {percent|magnitude|units} )"
    )
    def month_year(self, hit: Hit) -> Meaning | None:
        """A month and a year.

        Example: The plant was built in March 1990.
        Counter-example: In March 1,990 people came.
        """
        year = self.year_of(hit)
        return Known(f"{year:04}-{hit.number('month'):02}") if year else None

    def year_of(self, hit: Hit) -> int | None:
        """Give the year of a hit, in figures or spelled out."""
        return hit.number("year") or year_in_words(hit.texts("words"), hit.vocabulary.values)

    @rule(
        "(?:<mod:{modifier}> {hyphen}?)? <month:{month|verb_month|short_month}> {dot}?"
        " (?= (?: {comma} {month_name} ){0,10} {comma}?"
        " {and|or|to|through|until|hyphen|dash} {modifier}? {hyphen}?"
        " <end:{month|verb_month|short_month}> {dot}? <year:{year}> )"
    )
    def month_before_month(self, hit: Hit) -> Meaning | None:
        """A month whose year stands with the last one of a list or span.

        Example: They met between June and November 2014, and in May, June and July 2015.
        Counter-example: They met in June and in 2014.
        """
        month, year = hit.number("month"), hit.number("year")
        return Known(f"{year - (month > hit.number('end')):04}-{month:02}")

    @rule(
        "(?: (?<= {from|between} ) | (?= . {dot}? {hyphen} ) )"
        " <month:{month|verb_month|short_month}> {dot}?"
        " {to|through|until|hyphen|dash|and} <end:{month|verb_month|short_month}>"
        " (?! {day|nth|year} )"
    )
    def month_to_month(self, hit: Hit) -> Meaning | None:
        """A month from which a span goes to another one, and that: it is the last one before.

        Example: Deaths rose from March to May and in the July-August period.
        Counter-example: Deaths rose in March to 30.
        """
        future = hit.ahead() or hit.announced()
        end = Month(hit.number("end"), "future" if future else "near")
        hit.also.append((*hit.span("end"), end))
        hit.last = hit.start("month") + 1
        return MonthBefore(hit.number("month"), end)

    @rule(
        "<month:{month_name}> {of}? <step:{last|this|next|previous|that}> <unit:{unit}>"
        " (?! {hyphen} )"
    )
    def month_of_year(self, hit: Hit) -> Meaning | None:
        """A month of last, this or next year, or of the one mentioned before.

        Example: She resigned in June last year. He came in May 2009 and left in June of that year.
        Counter-example: In June last week's heat broke.
        """
        if hit.code("unit") != "Y":
            return None
        return month_of(hit.kind("step"), hit.number("month"))

    @rule(
        "(?:{the} (?={modifier|edge}))?"
        " (?:<mod:{modifier}> (?:{hyphen}|{of})? | <edge:{edge}> {of})?"
        " (?:{the} (?={previous|following|past}))?"
        " <step:{this|last|next|past|previous|coming|following}{1,2}>"
        " <month:{month|verb_month|short_month}> (?! {dot}? {day|nth} (?! {percent|unit|units}) )"
    )
    def stepped_month(self, hit: Hit) -> Meaning | None:
        """Last May, this September, next March.

        Example: He was elected last May.
        Counter-example: She may last.
        """
        return Month(hit.number("month"), SIDES[hit.kind("step")])

    @rule(
        "(?:{the}? <edge:{edge|modifier}> {of} | {the}? <mod:{modifier}> {hyphen}? )"
        " <month:{month_name}> (?! {feast} )"
    )
    def part_of_month(self, hit: Hit) -> Meaning | None:
        """Early, mid or late in a month; its beginning or end.

        Example: Results are due in mid-November.
        Counter-example: a late May Day parade
        """
        return self.named_month(hit)

    @rule(
        "<month:{month}|{short_month} {dot}|{before_month} {verb_month|short_month}>"
        " (?! {feast|day|nth} )"
    )
    def month(self, hit: Hit) -> Meaning | None:
        """A month alone: this one or the last so named, ahead when that lies far back.

        Example: Prices have fallen since November.
        Counter-example: She may march on.
        """
        if hit.before_figures():
            return None
        if (
            hit.before_name()
            and not hit.is_class(hit.first - 1, "in", "since", "by", "until")
            and not hit.is_class(hit.start("month"), "verb_month", "short_month")
        ):
            return None
        if self.in_name(hit):
            return None
        return self.named_month(hit)

    def in_name(self, hit: Hit) -> bool:
        """Tell whether a month is part of a name or is one: *Mar-a-Lago*, *between May and Ek*."""
        first, last = hit.first, hit.last
        behind = hit.class_of(last)
        if behind == "hyphen" and last + 1 < len(hit.words):
            kind = hit.class_of(last + 1)
            return hit.tied(last) and (not kind or kind == "a") and not hit.is_figure(last + 1)
        if behind != "and" or not hit.is_class(first - 1, "between"):
            return False
        if not hit.is_class(first, "verb_month"):
            return False
        return hit.class_of(last + 1) == "" and hit.words.text(last + 1)[:1].isupper()

    def named_month(self, hit: Hit) -> Meaning:
        """Give a month without a year: ahead after *will*, behind after *since*."""
        if hit.ahead() or hit.announced():
            return Month(hit.number("month"), "future")
        before = hit.class_of(hit.first - 1)
        told = before == "in" and hit.year_before() and (hit.told() or hit.told_behind())
        if before == "since" or (before == "in" and hit.told_of()):
            return Month(hit.number("month"), "behind", told)
        span = before in SPANS and hit.is_class(hit.first - 2, *MONTHS)
        if span or (before == "until" and hit.told()):
            return Month(hit.number("month"))
        if self.planned(hit) and not hit.told_of():
            return Month(hit.number("month"), "planned")
        return Month(hit.number("month"), "past" if before in BOUNDS else "near", told)

    def planned(self, hit: Hit) -> bool:
        """Tell whether a month is that of a vote or a meeting: *the May elections*."""
        text, last, events = hit.words.text, hit.last, self.lexicon["planned_events"]
        if hit.first > 1 and text(hit.first - 2) in events:
            return True
        end = min(last + hit.is_class(last, "possessive") + EVENT_REACH, len(hit.words))
        return not events.isdisjoint(map(text, range(last, end)))

    @rule(
        "{the}? (?:<mod:{modifier}> {hyphen}?)? <season:{season|verb_season}> {comma}? {of}?"
        " (?:{the}? <year:{year}>|<words:{year_words}>)"
    )
    def season_of_year(self, hit: Hit) -> Meaning | None:
        """A season of a year.

        Example: The winter of 1994 was mild.
        Counter-example: Spring 12 bolts loose
        """
        year = self.year_of(hit)
        return Known(f"{year:04}-{hit.code('season')}") if year else None

    @rule(
        "(?:<mod:{modifier|earlier|later}>)? <step:{this|last|next|past|previous|coming}{1,2}>"
        " <season:{season|verb_season}>"
    )
    def stepped_season(self, hit: Hit) -> Meaning | None:
        """This summer, last fall.

        Example: The club was sold last fall.
        Counter-example: Spring the trap last.
        """
        return Season(hit.code("season"), SIDES[hit.kind("step")])

    @rule(
        "(?: {the}? <mod:{modifier}> {hyphen}? | {the} )?"
        " (?<={in|the|of|during|modifier|hyphen|since|by|until})"
        " <season:{season}|{verb_season} (?={span_end})>"
    )
    def season(self, hit: Hit) -> Meaning | None:
        """A season alone: the nearest one, or the last that has begun.

        Example: Visitors stay away in winter. Four have left since the spring.
        Counter-example: a summer dress
        """
        since = hit.is_class(hit.first - 1, "since")
        return Season(hit.code("season"), "behind" if since else "near")
