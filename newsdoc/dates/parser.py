"""The date parser: finds time expressions on a page and resolves them.

*He spoke on Saturday*, published on 29 January 2017: a DATE, ``2017-01-28``. Found early,
resolved late: :meth:`DateParser.find` says what an expression means (``Weekday(6)``),
:meth:`DateParser.resolve` ties that to a day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, tzinfo
from functools import cached_property
from typing import ClassVar

from attrs import define

from newsdoc.dates.context import Context, Frame, Resolved
from newsdoc.dates.figures import figure_places, with_figures
from newsdoc.dates.finder import Grammar
from newsdoc.dates.frames import frames
from newsdoc.dates.hits import Hit
from newsdoc.dates.intervals import interval
from newsdoc.dates.meanings import Meaning
from newsdoc.dates.published import read_date
from newsdoc.dates.rules.calendar import CalendarDays
from newsdoc.dates.rules.clock import Times
from newsdoc.dates.rules.days import Days
from newsdoc.dates.rules.durations import Durations
from newsdoc.dates.rules.holidays import Holidays
from newsdoc.dates.rules.months import Months
from newsdoc.dates.rules.periods import Periods
from newsdoc.dates.rules.quarters import Quarters
from newsdoc.dates.rules.sets import Sets
from newsdoc.dates.rules.shifts import Shifts
from newsdoc.dates.rules.vague import VagueTimes
from newsdoc.dates.rules.years import Years
from newsdoc.dates.words import UNKNOWN, vocabulary
from newsdoc.lexicon import Lexicon
from newsdoc.model import DateExpression
from newsdoc.page import Page
from newsdoc.parsers.base import WordReader, check_text
from newsdoc.rules import Rule
from newsdoc.text.alphabets import GAP

# The groups of patterns that say early, late, about, more than.
MOD_GROUPS = ("mod", "edge", "early", "middle")
NOTHING_SPOKEN: Mapping[int, Frame] = {}
FULL_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@define
class Finding:
    """An expression as it was found: where, by which rule, and what it means."""

    start: int
    end: int
    rule: str
    meaning: Meaning
    mod: str | None = None


class DateParser(
    WordReader,
    Times,
    CalendarDays,
    Holidays,
    Quarters,
    Months,
    Sets,
    Shifts,
    Days,
    Years,
    Periods,
    Durations,
    VagueTimes,
    lazy=True,
):
    """Finds time expressions and resolves them against a reference.

    >>> [found] = DateParser().parse("He left on Saturday.", reference="2017-01-29")
    >>> found.text, found.type, found.value, found.interval
    ('Saturday', 'DATE', '2017-01-28', ('2017-01-28', '2017-01-29'))
    """

    triggers: ClassVar[frozenset[str]] = frozenset(
        """
        month verb_month short_month weekday weekdays short_weekday day_word daypart dayparts
        night_word noon clock_unit clock_units unit units quarter quarters second season
        verb_season seasons decade decade_number these rate half_day clock clock_half zone
        numeric holiday feast nth year weekend weekends eoy now currently recently recent soon
        past future period half short_length century_word thousand clock_word term while time
        """.split()
    )

    def __init__(self, *, day_first: bool = False, lexicon: Lexicon | None = None) -> None:
        """Make a parser.

        Args:
            day_first: read ``3/4/2017`` as 3 April, as they do outside of the United States.
            lexicon: the words it goes by; the class's own when left out.
        """
        super().__init__(lexicon=lexicon)
        self.day_first = day_first

    def parse(
        self, text: str | Page, reference: date | datetime | str | None = None
    ) -> tuple[DateExpression, ...]:
        """Give the time expressions of a text or a page, in order.

        Args:
            text: a bare text, or a page that the earlier stages have read.
            reference: the date that relative expressions are counted from: a date, a datetime
                or a string that names one. That of publication when left out.

        Returns:
            The expressions; without any reference relative ones keep a symbolic value
            (``XXXX-WXX-6``) and have no interval.

        Raises:
            InputError: ``text`` is neither, or ``reference`` cannot be read.
        """
        given = read_date(reference, "reference")
        if isinstance(text, Page):
            return self.parse_page(text if given is None else text._replace(published=given))
        check_text(text)
        return self.parse_page(Page.of_lines(text, self.lexicon, published=given))

    def parse_page(self, page: Page) -> tuple[DateExpression, ...]:
        """Find the expressions of a page, then resolve them."""
        findings = list(self.find(page))
        if not findings:
            return ()
        published = self.published_frame(page)
        results = self.resolved(findings, published)
        if page.quotes or page.attributions:
            marks = [
                (one.start, one.end, one.meaning.type, result.value)
                for one, result in zip(findings, results, strict=True)
            ]
            spoken = frames(page, published, marks)
            if spoken:
                results = self.resolved(findings, published, spoken, results)
        return tuple(
            [
                self.expression(page, finding, result, published.zone)
                for finding, result in zip(findings, results, strict=True)
            ]
        )

    def find(self, page: Page) -> Iterator[Finding]:
        """Give what the rules find on a page, unresolved, in reading order."""
        grammar, letters, low = self.grammar, self.letters(page), 0
        places = figure_places(page.source.folded)
        for stretch in page.stretches:
            words = stretch.words
            classes = letters[low : low + len(words.tokens)]
            low += len(words.tokens) + len(GAP)
            if not classes:
                continue
            if places:
                classes = with_figures(words, classes, places, grammar.vocabulary.characters)
            for hit, (meaning, rule) in grammar.find(words, classes, self.ask):
                start, end = words.span(hit.first, hit.last)
                yield Finding(start, end, rule, meaning, self.mod(hit))
                for first, last, other in hit.also:
                    yield Finding(*words.span(first, last), rule, other)

    def letter(self, token: str) -> str:
        """Give the class of a word."""
        return self.grammar.vocabulary.classes.get(token.lstrip(), UNKNOWN)

    def ask(self, one: Rule, hit: Hit) -> tuple[Meaning, str] | None:
        """Ask one rule what a hit means; ``None`` when it declines."""
        meaning = getattr(self, one.name)(hit)
        return None if meaning is None else (meaning, self.full_name(one))

    def mod(self, hit: Hit) -> str | None:
        """Give the TIMEX3 modifier that a hit's words say: *early* is ``START``."""
        for name in MOD_GROUPS:
            if hit.has(name):
                value = hit.value(name)
                phrase = self.lexicon.table("modifier_phrases").get(hit.word(name))
                return str(phrase or value) if phrase or isinstance(value, str) else None
        return None

    def published_frame(self, page: Page) -> Frame:
        """Give the frame of publication: the date given, or the one in the text."""
        published = page.published or self.own_date(page)
        if isinstance(published, datetime):
            return Frame("published", published.date(), published.tzinfo)
        return Frame("published", published)

    def own_date(self, page: Page) -> date | None:
        """Give the full date of a text's timestamp or dateline, if it has one."""
        written = [block.text for block in page.blocks if block.kind == "timestamp"]
        written += [dateline.date for dateline in page.datelines if dateline.date]
        for text in written:
            for finding in self.find(Page.of_lines(text, self.lexicon)):
                day = finding.meaning.resolve(Context(Frame())).value[:10]
                if FULL_DAY.match(day):
                    return date.fromisoformat(day)
        return None

    def resolved(
        self,
        findings: Sequence[Finding],
        published: Frame,
        spoken: Mapping[int, Frame] = NOTHING_SPOKEN,
        results: Sequence[Resolved] = (),
    ) -> list[Resolved]:
        """Resolve findings in reading order, each in its frame.

        Args:
            findings: the findings.
            published: the frame of those that nobody says.
            spoken: the frames of the others, by index.
            results: what all come to where nobody says any; those before the first spoken one
                are kept as they are.
        """
        context = Context(published)
        first = min(spoken, default=0)
        for finding, result in zip(findings, results[:first], strict=False):
            context.place = finding.start
            context.note(result)
        resolved = list(results[:first])
        for index in range(first, len(findings)):
            context.frame = spoken.get(index, published)
            context.place = findings[index].start
            result = self.resolve(findings[index].meaning, context)
            context.note(result)
            resolved.append(result)
        return resolved

    def resolve(self, meaning: Meaning, context: Context) -> Resolved:
        """Tie a meaning to the frame and to what was mentioned before; made to be overridden."""
        return meaning.resolve(context)

    def expression(
        self, page: Page, finding: Finding, result: Resolved, zone: tzinfo | None
    ) -> DateExpression:
        """Make the value of a finding and its resolution."""
        start, end, anchor_day = finding.start, finding.end, result.anchor_day
        return DateExpression(
            start,
            end,
            page.source.text[start:end],
            finding.rule,
            finding.meaning.type,
            result.value,
            finding.mod,
            interval(result.value, zone),
            result.anchor,
            anchor_day.isoformat() if anchor_day else None,
        )

    @cached_property
    def grammar(self) -> Grammar:
        """The compiled rules, made on first use."""
        asked = [(one, self.written(one, self.lexicon)) for one in self.rules if one.pattern]
        return Grammar(asked, self.triggers, vocabulary(self.lexicon))
