"""Contents: where what is said ends.

``She said {it was late}, adding that …``, ``He praised {the crew}, which had left.`` The shares
of markers that end a content were counted in the training part of PolNeAR.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property

from newsdoc.lexicon import Lexicon
from newsdoc.parsers.attributions.phrases import phrase
from newsdoc.parsers.attributions.reading import Cue, Reading

# Markers at which a content ends in more than half of all cases, by their first word: a search
# over alternatives that each begin with one class passes quickly over all other words.
SAY = """
{comma} (?: {but} {report|pronoun} | {and} {speaks}
    | {while} {number|name|determiner|possessive|noun|pronoun|s}{1,6} {report}
    | {adverb}? {reporting} | {ed|report} | {who} {auxiliary} )
| {but} (?: {quoted_before} | {report} )
| {and} (?: {quoted_before} | {report} | {speaks} )
| {while} {number|name|determiner|possessive|noun|pronoun|s}{1,6} {report}
| {semicolon}
| {dash} {determiner}
"""
REPORT = """
{comma} (?: {adverb}? {reporting} | {but|report|which|who|while|ing} | {and} {report}
    | {determiner} {noun} | {determiner|possessive}? {noun|name|pronoun}{1,4} {report} )
| {but} (?: {quoted_before} | {auxiliary|report} )
| {and} (?: {quoted_before} | {reporting|report} | {speaks} )
| {semicolon}
| {dash} {determiner}
"""
OTHER = """
{comma} (?: {adverb}? {reporting} | {but|report|determiner|which|who|pronoun|while|ing}
    | {and} {report} | {noun|name}{1,4} {report} )
| {but}
| {and} (?: {quoted_before} | {report|ed} | {speaks} )
| {semicolon}
| {dash} {determiner}
"""
BEHIND_A_QUOTATION = """
| {adverb} (?<={quoted}{adverb}) {reporting}
| {reporting} (?<={quoted}{reporting})
"""
PIECES: Mapping[str, str] = {
    "quoted_before": "(?<={quoted}{and|but}) {pronoun|name} {report|verb|auxiliary}",
    "speaks": "{name|pronoun}{1,3} {report}",
}
ENDS: Mapping[str, str] = {"say": SAY, "report": REPORT, "other": OTHER}
# A comma, or a quotation that ends in one.
COMMA = re.compile(r"(?=c)|C_+")
VERB = "{auxiliary|verb|report}"
STOPS = "zZ"
LONGEST_INSERTED = 40
AFTER_INSERTED = frozenset("AvVdR")


class ContentFinder:
    """Finds where a content ends."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Take the cues whose content is a statement."""
        self.say = lexicon["say_cues"]

    @cached_property
    def ends(self) -> dict[str, re.Pattern[str]]:
        """What ends the content of *say*, of other reporting verbs, of all other cues."""
        return {kind: phrase(ends + BEHIND_A_QUOTATION, PIECES) for kind, ends in ENDS.items()}

    @cached_property
    def verb(self) -> re.Pattern[str]:
        """A finite verb."""
        return phrase(VERB)

    def close(self, reading: Reading) -> None:
        """End a content that is still open at the word that ends it."""
        cue = reading.cue
        start = cue.open
        if not (start and reading.content):
            return
        classes = cue.classes
        kind = "other"
        if cue.form in self.say:
            kind = "say"
        elif classes[cue.word] in "VI":
            kind = "report"
        over = self.end(classes, start, reading.content[-1][1], kind)
        comma = COMMA.search(classes, start + 1, over)
        if comma and in_side_clause(cue):
            over = comma.end()
        reading.content[-1] = (start, over)

    def end(self, classes: str, start: int, high: int, kind: str) -> int:
        """Tell where the content from ``start`` to ``high`` ends."""
        find = self.ends[kind].search
        match = find(classes, start + 1, high)
        while match:
            cut = match.start()
            opens = cut == start + 1 and classes[start] == "T"
            if not opens and (classes[cut] != "c" or not self.inserted(classes, start, cut, high)):
                return cut
            match = find(classes, match.end(), high)
        return high

    def inserted(self, classes: str, start: int, cut: int, high: int) -> bool:
        """Tell whether a comma opens what is only inserted: no verb before it, one after it."""
        if self.verb.search(classes, start, cut):
            return False
        comma = classes.find("c", cut + 1, min(cut + LONGEST_INSERTED, high))
        if comma < 0 or comma + 1 >= high:
            return False
        behind = classes[comma + 1]
        return behind in AFTER_INSERTED or (behind in "Pa" and classes[cut + 1] in "Ww")


def in_side_clause(cue: Cue) -> bool:
    """Tell whether a cue stands in a clause that the next comma ends: *While he said …,*."""
    classes, low, source = cue.classes, cue.low, cue.source
    if source and source[0] > low:
        before = classes[source[0] - 1]
        if before in "sHa" or (before == "c" and source[2] == "who"):
            return True
    return classes[low] in "sHV" and low < cue.start and "c" not in classes[low : cue.start]


def trimmed(classes: str, start: int, high: int) -> int:
    """Leave out the stop of a sentence."""
    while high > start and classes[high - 1] in STOPS:
        high -= 1
    return high
