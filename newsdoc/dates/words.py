"""Word classes of time expressions: *Friday* is a ``weekday``, *1989* a ``year``.

Each word has one class, written as one character, and perhaps a value (*Friday*: 5). Both are
looked up; no shape of a word is ever tested. The written numbers (days, years, clock times) are
in the same dictionary, so it is made on first use.
"""

# twelve months, 31 days: the numbers of the calendar are names enough

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from attrs import frozen

from newsdoc.grammar import alphabet, compile_grammar
from newsdoc.lexicon import Lexicon

UNKNOWN = "_"
Value = int | float | str
Spell = Callable[[str], tuple[str, ...]]
Spelled = tuple[str, str, Value | None]
MARKS = {
    ",": "comma",
    ".": "dot",
    "-": "hyphen",
    "/": "slash",
    "'s": "possessive",
    "'": "apostrophe",
    "–": "dash",
    "—": "dash",
    "--": "dash",
    "(": "open",
    ")": "close",
    ":": "colon",
    ";": "semicolon",
    "$": "currency",
    "£": "currency",
    "€": "currency",
    "%": "percent",
    "#": "sign",
    '"': "quote",
    "!": "stop",
    "?": "stop",
}


# What speaks of the future: each begins with one class, for so it is looked for faster; and the
# classes without one of which nothing does.
AHEAD = """
{will} | {would} (?! {not} {disclose} ) | {could} (?! {have|not} ) | {can} (?! {have|not} )
| {won} {nt} | {starts} (?: (?! {after|since} ) . ){0,3} $ | {take} .{0,2} {effect} | {ahead} {of}
| {is} {to} | {be} {to} | {set} {to|for} | {hope} {to} | {is} {set}? {on|at|from}? $
| {is} {likely} {to} | {likely} (?<! {be|as|more|less} . ) {on|at|from}? $
| {scheduled} (?<! {than|as|hyphen} . ) (?<! {went} {be} . )
| {is} .? {due} | {possessive} .? {due}
| {due} (?<! {be} . ) (?: {on|in|at|by|before|after} | $ )
| {to} <held:{be}> (?<! {be|went|said} . . ) . {on|at|by|in|from|during}? $
"""
# What did so in the past: *was to open on Friday* is told before that day and behind it.
WAS_AHEAD = """
{be} .? (?: {to} | {scheduled} | {set} {to|for} | {due} ) (?:
 (?! {comma|dot|semicolon|stop|colon|dash|quote|will|would|said|when|is} ) . ){0,8} $
"""
# What does so further back, with neither a mark nor another verb or day between: *is due to appear
# at the old court of Lund on Thursday*.
FAR_AHEAD = """
(?: {will|would} | {is} .? {due|set|scheduled|likely} {to} | {hope} {to} )
(?: {be} . | {have} {a|the} | . {before} )?
(?: (?! {comma|dot|semicolon|stop|colon|dash|quote} | {said|that|when|before|after|since|as}
 | {went|be|is|have} | {weekday|day_word|month|short_month|year} ) . ){5,13} $
"""
FAR_LEADS = ("will", "would", "due", "set", "scheduled", "likely", "hope", "if")
# What announces, with what stands right behind it: *will*, *is set*, *plans to*.
ANNOUNCING = {"will": (), "is": ("to", "set", "scheduled", "due", "likely"), "hope": ("to",)}
LEADS_AHEAD = (
    "will",
    "would",
    "ahead",
    "starts",
    "take",
    "could",
    "can",
    "won",
    "scheduled",
    "be",
    "hope",
    "set",
    "is",
    "due",
    "until",
    "through",
    "plays",
    "when",
    "likely",
    "if",
)


def any_case(word: str) -> tuple[str, ...]:
    """Spell a word in lower case, as a name and in capitals."""
    return word, word.capitalize(), word.upper()


def sentence_case(word: str) -> tuple[str, ...]:
    """Spell a word in lower case and as the first of a sentence."""
    return word, word.capitalize()


def name_case(word: str) -> tuple[str, ...]:
    """Spell a word as a name and in capitals."""
    return word.capitalize(), word.upper()


def as_is(word: str) -> tuple[str, ...]:
    """Leave a word as the lexicon spells it."""
    return (word,)


# Class, table of the lexicon, how its words are spelled. The first class that has a word keeps it.
TABLES: tuple[tuple[str, str, Spell], ...] = (
    ("month", "months", any_case),
    ("verb_month", "verb_months", name_case),
    ("short_month", "short_months", name_case),
    ("weekday", "weekdays", any_case),
    ("weekdays", "weekday_plurals", any_case),
    ("short_weekday", "short_weekdays", name_case),
    ("day_word", "day_words", sentence_case),
    ("daypart", "parts_of_day", sentence_case),
    ("dayparts", "parts_of_day_plurals", sentence_case),
    ("night_word", "night_words", sentence_case),
    ("noon", "noon_words", sentence_case),
    ("clock_unit", "clock_units", sentence_case),
    ("clock_units", "clock_unit_plurals", sentence_case),
    ("unit", "units", sentence_case),
    ("units", "unit_plurals", sentence_case),
    ("quarter", "quarters", sentence_case),
    ("quarters", "quarter_plurals", sentence_case),
    ("second", "seconds", sentence_case),
    ("season", "seasons", sentence_case),
    ("verb_season", "verb_seasons", sentence_case),
    ("number_word", "number_words", sentence_case),
    ("century_word", "century_words", sentence_case),
    ("thousand", "thousands", sentence_case),
    ("magnitude", "magnitudes", sentence_case),
    ("fraction", "fractions", as_is),
    ("ordinal", "ordinals", sentence_case),
    ("decade", "decades", sentence_case),
    ("modifier", "modifiers", sentence_case),
    ("edge", "edges", sentence_case),
    ("approximately", "approximations", sentence_case),
    ("rate", "adverb_rates", sentence_case),
)
GROUPS: tuple[tuple[str, str], ...] = (
    ("half_day", "half_days"),
    ("zone", "time_zones"),
    ("newspaper", "newspaper_words"),
    ("holiday_word", "holiday_words"),
)
EXTRA = ("numeric", "holiday", "feast", *dict.fromkeys(MARKS.values()), "day", "number", "year")
EXTRA += ("decade_number", "nth", "clock", "clock_half", "clock_dot", "short_length")
EXTRA += ("quarter_number", "half_number", "fiscal_number")


@frozen(eq=False)
class Vocabulary:
    """The classes of words: ``classes`` and ``values`` by word.

    ``characters`` gives the character of a class by its name, ``names`` the other way round;
    ``ahead`` finds what speaks of the future in a string of classes: *will*, *is to*, and
    ``far_ahead`` what does so further back; there is nothing to find without one of
    ``leads_ahead`` or ``far_leads``, nor before one of ``closing``: *said*, a stop.
    ``was_ahead`` finds what did so in the past, ``announcing`` does so behind an expression.
    ``bounds`` are *until* and *through*; ``subjects`` have plural verbs and no plural ending,
    ``put_off`` tells of what waits *until* a day.
    """

    characters: dict[str, str]
    names: dict[str, str]
    classes: dict[str, str]
    values: dict[str, Value]
    ahead: re.Pattern[str]
    leads_ahead: frozenset[str]
    far_ahead: re.Pattern[str]
    far_leads: frozenset[str]
    was_ahead: re.Pattern[str]
    announcing: frozenset[str]
    closing: tuple[str, str]
    bounds: frozenset[str]
    subjects: frozenset[str]
    put_off: frozenset[str]


@lru_cache(maxsize=8)
def vocabulary(lexicon: Lexicon) -> Vocabulary:
    """Give the word classes of a lexicon."""
    particles = lexicon.table("date_particles")
    names = [*[name for name, _, _ in TABLES], *[name for name, _ in GROUPS]]
    names += [*EXTRA, *[str(name) for name in particles.values()]]
    characters = alphabet(dict.fromkeys(names))
    classes: dict[str, str] = {}
    values: dict[str, Value] = {}
    for name, word, value in spelled(lexicon):
        if word not in classes:
            classes[word] = characters[name]
            if value is not None:
                values[word] = value
    back = {character: name for name, character in characters.items()}
    ahead, far = compile_grammar(AHEAD, characters), compile_grammar(FAR_AHEAD, characters)
    leads = frozenset([characters[name] for name in LEADS_AHEAD])
    far_leads = frozenset([characters[name] for name in FAR_LEADS])
    closing = characters["dot"], characters["said"]
    bounds = frozenset({characters["until"], characters["through"]})
    return Vocabulary(
        characters,
        back,
        classes,
        values,
        ahead,
        leads,
        far,
        far_leads,
        compile_grammar(WAS_AHEAD, characters),
        frozenset([characters[name] for name in ANNOUNCING]),
        closing,
        bounds,
        lexicon["plural_subjects"],
        lexicon["put_off_words"],
    )


def spelled(lexicon: Lexicon) -> Iterator[Spelled]:
    """Give class, spelling and value of every word that has a class."""
    yield from [(name, word, None) for word, name in MARKS.items()]
    yield from [("feast", word, None) for word in ("Day", "Eve")]
    for name, table, spell in TABLES:
        for word, value in lexicon.table(table).items():
            yield from [(name, form, value) for form in spell(word)]
    holidays = [phrase for phrase in lexicon.table("holidays") if " " not in phrase]
    yield from [("holiday", phrase.capitalize(), phrase) for phrase in holidays]
    for name, group in GROUPS:
        yield from [(name, word, word) for word in sorted(lexicon[group])]
    for word, particle in lexicon.table("date_particles").items():
        yield from [(str(particle), form, word) for form in sentence_case(word)]
    yield from [*days_and_years(), *counts(), *decades(), *accounts()]


def days_and_years() -> Iterator[Spelled]:
    """Give days of the month, years, and ordinals in figures."""
    for number in range(1, 32):
        yield from [("day", form, number) for form in {str(number), f"{number:02}"}]
    for number in range(1, 101):
        for ending in ("st", "nd", "rd", "th"):
            yield "nth", f"{number}{ending}", number
            yield "nth", f"{number:02}{ending}", number
    yield from [("year", str(number), number) for number in range(1500, 2100)]
    # A season or a fiscal year: 2025/26.
    seasons = [(number, f"{number}/{(number + 1) % 100:02}") for number in range(1950, 2050)]
    yield from [("year", form, number) for number, form in seasons]


def counts() -> Iterator[Spelled]:
    """Give numbers that are too large for a day, with their marks, and lengths cut short."""
    yield from [("number", str(number), number) for number in (0, *range(32, 1500))]
    for hour in range(10):
        yield from [
            ("number", f"{hour:02}{minute:02}", 100 * hour + minute) for minute in range(60)
        ]
    yield from [("number", f"{number:,}", number) for number in range(1000, 10_000, 50)]
    yield from [("number", f"{tenths / 10}", tenths / 10) for tenths in range(1, 200)]
    for number in range(1, 100):
        for unit, forms in (("H", ("h", "hr", "hrs")), ("M", ("min", "mins"))):
            yield from [("short_length", f"{number}{form}", f"PT{number}{unit}") for form in forms]


def decades() -> Iterator[Spelled]:
    """Give decades: ``1980s``, ``80s``."""
    for decade in range(150, 210):
        yield "decade_number", f"{decade}0s", str(decade)
    for decade in range(10):
        yield "decade_number", f"{decade}0s", f"19{decade}" if decade > 1 else f"20{decade}"


def accounts() -> Iterator[Spelled]:
    """Give quarters, halves and fiscal years in figures: ``Q3``, ``1H``, ``FY2024``, ``FY24``."""
    yield "fiscal", "FY", None
    for name, letter, last in (("quarter_number", "Q", 4), ("half_number", "H", 2)):
        for number in range(1, last + 1):
            value = f"{letter}{number}"
            yield from [(name, form, value) for form in (value, value[::-1])]
    for year in range(1980, 2060):
        yield from [("fiscal_number", f"FY{form}", year) for form in (year, f"{year % 100:02}")]
