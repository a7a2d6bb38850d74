"""Contents: where what is said ends.

``She said {it was late}, adding that …``, ``He praised {the crew}, which had left.`` The shares
of markers that end a content were counted in the training part of PolNeAR.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property

from newsdoc.parsers.attributions.phrases import phrase

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
VERB = "{auxiliary|verb|report}"
STOPS = "zZ"
LONGEST_INSERTED = 25
AFTER_INSERTED = frozenset("AvVdR")


class ContentFinder:
    """Finds where a content ends."""

    @cached_property
    def ends(self) -> dict[str, re.Pattern[str]]:
        """What ends the content of *say*, of other reporting verbs, of all other cues."""
        return {kind: phrase(ends + BEHIND_A_QUOTATION, PIECES) for kind, ends in ENDS.items()}

    @cached_property
    def verb(self) -> re.Pattern[str]:
        """A finite verb."""
        return phrase(VERB)

    def end(self, classes: str, start: int, high: int, kind: str) -> int:
        """Tell where the content from ``start`` to ``high`` ends."""
        find = self.ends[kind].search
        match = find(classes, start + 1, high)
        while match:
            cut = match.start()
            if classes[cut] != "c" or not self.inserted(classes, start, cut, high):
                return cut
            match = find(classes, match.end(), high)
        return high

    def inserted(self, classes: str, start: int, cut: int, high: int) -> bool:
        """Tell whether a comma opens what is only inserted: no verb before it, one after it."""
        if self.verb.search(classes, start, cut):
            return False
        comma = classes.find("c", cut + 1, min(cut + LONGEST_INSERTED, high))
        return comma > 0 and classes[comma + 1 : comma + 2] in AFTER_INSERTED


def trimmed(classes: str, start: int, high: int) -> int:
    """Leave out the stop of a sentence."""
    while high > start and classes[high - 1] in STOPS:
        high -= 1
    return high
