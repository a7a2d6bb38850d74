"""What the rules of time expressions share: the spelling of their patterns, days in figures."""

# ruff: noqa: PLR2004  # twelve months, 31 days: the numbers of the calendar are names enough

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import ClassVar

from newsdoc.dates.calendar_days import full_day
from newsdoc.dates.figures import day_figures
from newsdoc.dates.meanings import Meaning
from newsdoc.dates.words import vocabulary
from newsdoc.grammar import check_words, compile_grammar, translate
from newsdoc.lexicon import Lexicon
from newsdoc.rules import Rule, RuleParser

# The classes of the names of months.
MONTHS = ("month", "verb_month", "short_month")
PHRASE = re.compile(r"\{([a-z_]+)\}")
# Pieces of pattern that many rules need, written in patterns like a word class: {month_name}.
PHRASES: Mapping[str, str] = {
    "month_name": "{month|verb_month} | {short_month} {dot}?",
    "numeral": "{number_word|century_word}",
    "year_words": "{century_word} {numeral} (?:{hyphen}? {numeral})?",
    "scale": "{magnitude|thousand}",
    "on_weekday": "(?: {this|last|next}? {coming}? <weekday:{weekday_name}> {comma}? )?",
    "weekday_name": "{weekday} | {short_weekday} {dot}?",
    "day_number": "{day|nth|ordinal|second} | {numeral} {hyphen}? (?:{ordinal|second}|{numeral})",
    "count": "(?: {day|number|year} (?:{and}? {fraction})? | {numeral} (?:{hyphen}? {numeral})?"
    " | {a} (?={scale}|{half}) ) {scale}{0,2} (?:{and} {numeral} (?:{hyphen}? {numeral})?)?"
    " (?:{hyphen}? {and}? {hyphen}? {a}? {hyphen}? {half})? | {half} (?={a}|{hyphen})",
    "vague": "{a}? {few|couple} {of}? | {several} {of}?",
    "about": "{approximately} | {more|less} {than} | {no} {more|less} {than} | {at} {least|most}"
    " | {up} {to} | {as} {much|long|few} {as}",
    "units_any": "{unit|units|clock_unit|clock_units|quarters|second}",
    "units_plural": "{units|clock_units|quarters}",
    "span_end": "(?= {comma|dot|semicolon|stop|close|quote|dash|colon} | $)",
    "before_month": "(?<= {in|by|since|last|this|next|of|until|through|during|from|to|before|after"
    "|between|modifier|each|and|for|coming|past})",
}


@lru_cache(maxsize=64)
def expand(pattern: str) -> str:
    """Write the phrases of a pattern out.

    >>> expand("{span_end}?")[:12]
    '(?:(?= {comm'
    """

    def write(match: re.Match[str]) -> str:
        phrase = PHRASES.get(match[1])
        return match[0] if phrase is None else f"(?:{expand(phrase)})"

    return PHRASE.sub(write, pattern)


class DateRules(RuleParser, lazy=True):
    """The base of every group of rules: how their patterns are compiled."""

    name = "date"
    triggers: ClassVar[frozenset[str]] = frozenset()

    @classmethod
    def compile_pattern(cls, pattern: str, lexicon: Lexicon) -> re.Pattern[str]:
        """Compile a grammar over the word classes of time expressions."""
        check_words(pattern)
        return compile_grammar(expand(pattern), vocabulary(lexicon).characters)

    @classmethod
    def written(cls, one: Rule, lexicon: Lexicon) -> str:
        """Write the pattern of a rule as a regular expression, without compiling it."""
        return translate(expand(one.pattern or ""), vocabulary(lexicon).characters)

    def ordered(self, year: int, first: int, second: int) -> Meaning | None:
        """Give the day of a numeric date whose order of day and month is the parser's."""
        day_first = getattr(self, "day_first", False)
        month, day = (second, first) if day_first else (first, second)
        if month > 12 >= day:
            month, day = day, month
        return full_day(year, month, day)

    def day_in_figures(self, word: str) -> Meaning | None:
        """Give the day that a word in figures names."""
        figures = day_figures(word)
        if figures is None:
            return None
        one, two, three = figures
        if one > 31:
            return full_day(one, two, three)
        if three <= 99 and "." in word:
            return None
        if "." in word:
            return full_day(three, two, one) or full_day(three, one, two)
        century = 0 if three > 99 else 2000 if three < 50 else 1900
        return self.ordered(three + century, one, two)
