"""Contents: where what is said ends.

``She said {it was late}, adding that …``, ``He praised {the crew}, which had left.`` The shares
of markers that end a content were counted in the training part of PolNeAR.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cached_property

from newsdoc.lexicon import Lexicon
from newsdoc.parsers.attributions.main_verbs import around, joins, second_verb
from newsdoc.parsers.attributions.openings import before_main_clause
from newsdoc.parsers.attributions.phrases import phrase
from newsdoc.parsers.attributions.reading import Cue, Reading
from newsdoc.parsers.attributions.silences import before_silence

# Markers at which a content ends in more than half of all cases, by their first word: a search
# over alternatives that each begin with one class passes quickly over all other words.
SAY = """
{comma} (?: {but} (?: {report|pronoun} | {speaker} {report} )
    | {and} (?: {speaks} | {pronoun} | {adverb} {report} ) | {which} | {while} {speaker} {report}
    | {subordinator}? {adverb}? {reporting} | {report} | {ed} (?! {noun} {comma|and} )
    | {who} {auxiliary}
    | {determiner|possessive}? {noun|name|pronoun|dummy}{1,6} {report} {end} | {heard} )
| {but} (?: {quoted_before} | {report} )
| {and} (?: {quoted_before} | (?<!{report}{and}) {report} | {speaks} )
| {while} {speaker} {report}
| {semicolon}
| {dash} {determiner|while|but}
"""
REPORT = """
{comma} (?: {subordinator}? {adverb}? {reporting} | {but} (?! {that} )
    | {report|which|who|while|ing} | {and} (?: {report|pronoun} | {adverb} {report} )
    | {determiner} {noun} | {determiner|possessive}? {noun|name|pronoun}{1,6} {report} | {heard}
    | {with} )
| {but} (?: {quoted_before} | {auxiliary|report} )
| {and} (?: {quoted_before} | (?<!{report}{and}) {report} | {reporting} | {speaks} )
| {semicolon}
| {dash} {determiner|while|but}
"""
OTHER = """
{comma} (?: {subordinator}? {adverb}? {reporting} | {but} (?! {that} )
    | {report|determiner|which|who|pronoun|while|ing}
    | {and} (?: {report|pronoun} | {adverb} {report} ) | {noun|name|dummy}{1,6} {report} | {with} )
| {but} (?! {that} )
| {subordinator} {reporting}
| {and} (?: {quoted_before} | (?<!{report}{and}) {report} | {ed} | {speaks} )
| {semicolon}
| {dash} {determiner|while|but}
"""
BEHIND_A_QUOTATION = """
| {adverb} (?<={quoted}{adverb}) {reporting}
| {reporting} (?<={quoted}{reporting})
"""
PIECES: Mapping[str, str] = {
    "end": "(?: {stop|asks} | $ )",
    "quoted_before": "(?<={quoted}{and|but}) {pronoun|name} {report|verb|auxiliary}",
    "speaker": """
        {number|name|determiner|possessive|noun|pronoun|s}{1,6}
        (?: {comma} {name|noun|determiner|of}{1,6} {comma} )?""",
    # It was late, a jury has heard.
    "heard": "{determiner} {noun|name}{1,4} {auxiliary}? {verb|report|ed} {end}",
    "speaks": "{name|pronoun}{1,3} {report}",
    # She backed the plan, with the union saying it was late.
    "with": """
        {preposition} {determiner|possessive|name} {name|noun|s|of}{0,7} {reporting}
        (?= {determiner|possessive|that|pronoun|dummy|quoted} )""",
}
# Saying it was late {and urging} calm; but not: {and calling for help was} wise.
SAYING = """
| {and} {reporting} (?! {preposition} {determiner|possessive|noun|name}{1,4} {auxiliary} )
"""
ENDS: Mapping[str, str] = {"say": SAY, "saying": SAY + SAYING, "report": REPORT, "other": OTHER}
Find = Callable[[str, int, int], "re.Match[str] | None"]
# "he had, in fact, called": the verb goes on with its auxiliary.
HAD = re.compile(r"Ac[^cVAvpi]{1,5}$")
# It fell when Jon Ek, head of the board, announced it.
APPOSED = re.compile(r"[sHTKW][DhnN0]{1,5}c[DhnN][^cAVvWwTQESC]{0,12}$")
LONGEST_APPOSED = 20
LONGEST_ASIDE = 7
# That it was burnt; carried off; or eaten.
LISTED = re.compile(r"l(?:e|[^lkzQESC]{1,25}le)")
# Cutting queues, hiring clerks and mending roofs: what begins such a list, and goes on with it.
DOING = re.compile(r"g[^cAvV]{0,6}$")
DOING_MORE = re.compile(r"cg[^clkzZQESC]{0,8}(?:c[^clkzZQESC]{1,8})?c?eg")
VERB = "{auxiliary|verb|report}"
STOPS = "zZ"
LONGEST_INSERTED = 40
LONGEST_TITLE = 8
AFTER_INSERTED, AFTER_DASHES = frozenset("AvVdRoa"), frozenset("AvVdR")
# If you say it is late {then} go.
IF, THEN = "if", "then"
# With what a subject begins.
SUBJECTS = frozenset("DhnN0")
# "He criticized the plan, hitting its “many traps”": no other cue takes the quotation.
KEPT = re.compile(r"(?:c[WwgdnN]|e[nN])[^VIkQESC]{0,30}(?<![dvck])[QESC]")
# The lawsuit says Ms. Ek told the crew it was late and asked for help: it is she who asked.
TELLS = re.compile(r"T?[DhnN]{0,5}[nN]R?V")
# What stands behind "that" before a clause and its comma.
OPENED = frozenset("PMsH")


class ContentFinder:
    """Finds where a content ends."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Take the cues whose content is a statement."""
        self.say = lexicon["say_cues"]
        self.documents = lexicon["document_nouns"]
        self.verbs = {group: lexicon[group] for group in ("tensed_verbs", "past_verbs")}
        self.withheld, self.denials = lexicon["withheld_words"], lexicon["denials"]
        self.kinds = {word: str(kind) for word, kind in lexicon.table("cue_kinds").items()}

    @cached_property
    def ends(self) -> dict[str, Find]:
        """Find what ends the content of *say*, of other reporting verbs, of all other cues."""
        patterns = {kind: phrase(ends + BEHIND_A_QUOTATION, PIECES) for kind, ends in ENDS.items()}
        return {kind: pattern.search for kind, pattern in patterns.items()}

    @cached_property
    def verb(self) -> re.Pattern[str]:
        """A finite verb."""
        return phrase(VERB)

    def close(self, reading: Reading) -> None:
        """End a content that is still open at the word that ends it."""
        cue, content = reading.cue, reading.content
        if not content:
            return
        classes, start, last = cue.classes, cue.open, content[-1][1]
        kind, verb = "other", classes[cue.word]
        if cue.form in self.say:
            kind = "saying" if verb == "I" else "say"
        elif verb in "VI" or classes[start] == "T":
            kind = "report"
        find = self.ends[kind]
        match = find(classes, start + 1, last)
        over = self.marked(cue, last, match, find) if match else last
        said, source = classes[start:over], cue.source
        if "c" in said or "C" in said:
            over = before_main_clause(reading, over)
        if "b" in said:
            over = before_silence(cue, start, over, self.withheld, self.denials)
        if classes[cue.low] == "s" and "R" in said:
            over = before_then(cue, over)
        if source and (
            verb in "gI" or classes[source[0]] in "WT" or classes[source[0] - 1] in "wWy"
        ):
            over = around(cue, source, start, over, self.kinds)
        if "e" in said and kind != "say" and classes[start] != "T":
            over = second_verb(cue, start, over, self.kinds, self.verbs)
        if over < last and over > start:
            content[-1] = (start, over)

    def marked(self, cue: Cue, last: int, match: re.Match[str], find: Find) -> int:
        """Tell where the content of a cue ends at a marker, at most at ``last``."""
        classes, start, mark = cue.classes, cue.open, match.start()
        opens = classes[mark]
        passed = (opens == "c" and classes[mark + 1] == "D" and repeats(cue, mark)) or (
            opens == "e" and classes[mark + 1] in "Np" and joins(cue, mark, self.say, self.kinds)
        )
        marker = find(classes, match.end(), last) if passed else match
        over = self.end(classes, start, last, marker, find)
        return last if over < last and self.goes_on(cue, start, over, last) else over

    def goes_on(self, cue: Cue, start: int, over: int, last: int) -> bool:
        """Tell whether a content goes on behind where it might end.

        No other cue takes a quotation there, or a document says what somebody said, who goes on.
        """
        classes = cue.classes
        if cue.passage.quotes and KEPT.match(classes, over, last):
            return True
        opens = classes[over]
        if opens == "l":
            stated = classes[start] == "T" or cue.form in self.say
            return stated and LISTED.match(classes, over, last) is not None
        if (
            opens == "c"
            and classes.startswith("g", over + 1)
            and DOING.search(classes, start, over)
        ):
            return DOING_MORE.match(classes, over, last) is not None
        if opens != "e" or cue.source is None or not TELLS.match(classes, start, over):
            return False
        return cue.passage.form(cue.source[1] - 1) in self.documents

    def end(
        self, classes: str, start: int, high: int, match: re.Match[str] | None, find: Find
    ) -> int:
        """Tell where the content from ``start`` to ``high`` ends: at a match, or a later one."""
        while match:
            cut = match.start()
            opens = cut == start + 1 and classes[start] == "T"
            over = match.end()
            if not opens:
                over = 0
                if classes[cut] in "cy":
                    over = self.inserted(classes, start, match, high, say=find is self.ends["say"])
                if not over:
                    return cut - (classes[cut - 1] == "c" and cut > start + 1)
            match = find(classes, over, high)
        return high

    def inserted(
        self, classes: str, start: int, match: re.Match[str], high: int, *, say: bool
    ) -> int:
        """Tell where what a comma or dash opens ends if it is inserted, or ends what is, else 0.

        No verb stands before it, one after it. What is said is more than a subject.
        """
        cut = match.start()
        apposed = classes[cut + 1] in "Vd" and APPOSED.search(
            classes, max(start, cut - LONGEST_APPOSED), cut
        )
        if apposed or HAD.search(classes, max(start, cut - LONGEST_ASIDE), cut):
            return match.end()
        dash = classes[cut] == "y"
        stated = not dash and self.verb.search(classes, start, cut)
        closing = 0
        if not stated or classes[cut + 1] in "wW":
            closing = classes.find(classes[cut], cut + 1, min(cut + LONGEST_INSERTED, high - 1))
        if stated:
            return closing + 1 if closing > 0 and classes[closing + 1] == "A" else 0
        before = "c" in classes[start:cut]
        opens = classes[start] == "T" and classes[start + 1] in OPENED
        if (opens and not before) or (say and before and classes[cut + 1] in "dV"):
            # "that in some cases, the lock failed"; "the lock, run by Ms. Ek, closed"
            return match.end()
        if closing < 0:
            return 0
        behind = classes[closing + 1]
        if dash:
            return closing + 1 if behind in AFTER_DASHES else 0
        goes_on = behind in AFTER_INSERTED or (behind in "Pa" and classes[cut + 1] in "Ww")
        return closing + 1 if goes_on or (say and classes[start] in SUBJECTS) else 0


def trimmed(classes: str, start: int, high: int) -> int:
    """Leave out the stop of a sentence."""
    return start + len(classes[start:high].rstrip(STOPS))


def before_then(cue: Cue, over: int) -> int:
    """Tell where a content ends, at most at ``over``: *if you say {it is late} then go*."""
    form = cue.passage.form
    if form(cue.low) != IF:
        return over
    then = [n for n in range(cue.open, over) if form(n) == THEN]
    return next((n for n in then if cue.classes[n - 1] != "e"), over)


def repeats(cue: Cue, comma: int) -> bool:
    """Tell whether a word stands on both sides of a comma: *many, many boats*."""
    form = cue.passage.form
    return form(comma - 1) == form(comma + 1)


def titled(cue: Cue, start: int, end: int) -> bool:
    """Tell whether a quotation is a title: ``on “River Talk With Vera Holm.”``."""
    text = cue.passage.words.text
    capitals = [word[0].isupper() for word in map(text, range(start, end)) if word[0].isalpha()]
    return len(capitals) <= LONGEST_TITLE and sum(capitals) * 2 > len(capitals)
