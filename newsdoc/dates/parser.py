"""The date parser: finds time expressions on a page and resolves them.

*He spoke on Saturday*, published on 29 January 2017: a DATE, ``2017-01-28``. Found early,
resolved late: :meth:`DateParser.find` says what an expression means (``Weekday(6)``),
:meth:`DateParser.resolve` ties that to a day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import cached_property
from sys import maxsize
from typing import ClassVar

from newsdoc.dates.context import Context, Frame, Resolved
from newsdoc.dates.expressions import expressions, restate
from newsdoc.dates.figures import figure_class
from newsdoc.dates.finder import Asked, Finding, Grammar
from newsdoc.dates.frames import frames
from newsdoc.dates.meanings import Meaning
from newsdoc.dates.published import read_date
from newsdoc.dates.rules.calendar import CalendarDays
from newsdoc.dates.rules.clock import Times
from newsdoc.dates.rules.days import Days
from newsdoc.dates.rules.durations import Durations
from newsdoc.dates.rules.holidays import Holidays
from newsdoc.dates.rules.months import Months
from newsdoc.dates.rules.numeric import NumericDays
from newsdoc.dates.rules.periods import Periods
from newsdoc.dates.rules.quarters import Quarters
from newsdoc.dates.rules.sets import Sets
from newsdoc.dates.rules.shifts import Shifts
from newsdoc.dates.rules.vague import VagueTimes
from newsdoc.dates.rules.years import Years
from newsdoc.dates.utterance import SpokenDays
from newsdoc.dates.words import UNKNOWN, vocabulary
from newsdoc.lexicon import Lexicon
from newsdoc.model import DateExpression
from newsdoc.page import Page
from newsdoc.parsers.base import WordReader, check_text

FULL_DAY = re.compile(r"\d{4}-\d\d-\d\d")


class DateParser(
    WordReader,
    Times,
    CalendarDays,
    NumericDays,
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
        verb_season decade decade_number rate half_day clock clock_half zone
        numeric holiday feast nth year weekend eoy now currently recently recent soon
        past future period half short_length century_word thousand clock_word term while time
        quarter_number half_number fiscal_number
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
        findings = self.find(page)
        if not findings:
            return ()
        published = self.published_frame(page)
        places, ends, _, meanings, _ = zip(*findings, strict=True)
        results: list[Resolved] = []
        context = Context(published, places, results)
        for index, meaning in enumerate(meanings):
            context.index = index
            results.append(self.resolve(meaning, context))
        found = expressions(page.source.text, findings, results, published.zone)
        if not page.quotes and not page.attributions:
            return tuple(found)
        starts = [*places, maxsize]
        said = SpokenDays(page, found).said_on(page.attributions, starts, ends)
        spoken = frames(page, published, found, starts, said)
        if spoken:
            for index, result in self.as_spoken(meanings, context, spoken):
                restate(found[index], result, published.zone)
        dates = tuple(found)
        if page.said_on is not None:
            page.said_on.append((dates, said))
        return dates

    def find(self, page: Page) -> list[Finding]:
        """Give what the rules find on a page, unresolved, in reading order."""
        found: list[Finding] = []
        for part in page.portions():
            found += self.grammar.find(self.letters(part), part.stretches)
        return found

    def letter(self, token: str) -> str:
        """Give the class of a word."""
        word, known = token.lstrip(), self.grammar.vocabulary
        figures = figure_class(word) if word[:1].isdigit() else None
        return known.characters[figures] if figures else known.classes.get(word, UNKNOWN)

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
            for _, _, _, meaning, _ in self.find(Page.of_lines(text, self.lexicon)):
                day = meaning.resolve(Context(Frame())).value[:10]
                if FULL_DAY.match(day):
                    return date.fromisoformat(day)
        return None

    def as_spoken(
        self, meanings: Sequence[Meaning], before: Context, spoken: Mapping[int, Frame]
    ) -> Iterator[tuple[int, Resolved]]:
        """Resolve what somebody says in its own frame, and what looks back at other dates.

        Args:
            meanings: the meanings.
            before: the context in which all were resolved as if nobody said any.
            spoken: the frames of those that somebody says, by index.

        Yields:
            What was resolved, with its index.
        """
        results = list(before.results)
        context = Context(before.frame, before.places, results)
        for index in sorted(before.looked_back.union(spoken)):
            context.index, context.frame = index, spoken.get(index, before.frame)
            results[index] = result = self.resolve(meanings[index], context)
            yield index, result

    def resolve(self, meaning: Meaning, context: Context) -> Resolved:
        """Tie a meaning to the frame and to what was mentioned before; made to be overridden."""
        return meaning.resolve(context)

    @cached_property
    def grammar(self) -> Grammar:
        """The compiled rules, made on first use."""
        asked = [
            Asked(self.full_name(one), self.written(one, self.lexicon), getattr(self, one.name))
            for one in self.rules
            if one.pattern
        ]
        phrases = self.lexicon.table("modifier_phrases")
        return Grammar(asked, self.triggers, vocabulary(self.lexicon), phrases)
