"""Contents: where what is said ends.

``She said {it was late}, adding that …``, ``He praised {the crew}, which had left.`` The shares
of markers that end a content were counted in the training part of PolNeAR.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property

from newsdoc.parsers.attributions.phrases import phrase

# Markers at which a content ends in more than half of all cases.
SAY = """
(?<={quoted}) {adverb}? {reporting}
| (?<={quoted}) {and|but} {pronoun|name} {report|verb|auxiliary}
| {comma}? {but} {report} | {comma} {but} {pronoun} | {comma} {and} {name}{1,3} {report}
| {comma}? {while} {number|name|determiner|noun|pronoun}{1,4} {report}
| {comma} {adverb}? {reporting} | {semicolon} | {comma} {ed} | {and} {report} | {comma} {report}
| {dash} {determiner} | {comma} {who} {auxiliary}
"""
REPORT = """
(?<={quoted}) {adverb}? {reporting}
| (?<={quoted}) {and|but} {pronoun|name} {report|verb|auxiliary}
| {comma} {adverb}? {reporting} | {and} {reporting} | {semicolon} | {comma} {but}
| {comma}? {and} {report} | {comma} {report} | {comma} {determiner} {noun}
| {comma} {which|who} | {comma} {while} | {comma} {ing} | {dash} {determiner}
| {but} {auxiliary|report} | {comma} {determiner|possessive}? {noun|name|pronoun}{1,4} {report}
"""
OTHER = """
(?<={quoted}) {adverb}? {reporting}
| (?<={quoted}) {and|but} {pronoun|name} {report|verb|auxiliary}
| {comma} {adverb}? {reporting} | {semicolon} | {comma}? {but}
| {and} {report} | {comma} {and} {report} | {comma} {report} | {comma} {determiner}
| {comma} {which|who} | {comma} {pronoun} | {comma} {while} | {comma} {ing}
| {dash} {determiner} | {and} {ed}
"""
ENDS: Mapping[str, str] = {"say": SAY, "report": REPORT, "other": OTHER}
VERB = "{auxiliary|verb|report}"
STOPS = "zZ"
LONGEST_INSERTED = 25


class ContentFinder:
    """Finds where a content ends."""

    @cached_property
    def ends(self) -> dict[str, re.Pattern[str]]:
        """What ends the content of *say*, of other reporting verbs, of all other cues."""
        return {kind: phrase(ends) for kind, ends in ENDS.items()}

    @cached_property
    def verb(self) -> re.Pattern[str]:
        """A finite verb."""
        return phrase(VERB)

    def end(self, classes: str, start: int, high: int, kind: str) -> int:
        """Tell where the content that starts at ``start`` ends."""
        high = trimmed(classes, start, high)
        for match in self.ends[kind].finditer(classes, start + 1, high):
            if not self.inserted(classes, start, match.start(), high):
                return match.start()
        return high

    def inserted(self, classes: str, start: int, cut: int, high: int) -> bool:
        """Tell whether a comma opens what is only inserted: no verb before it, one after it."""
        if classes[cut] != "c" or self.verb.search(classes, start, cut):
            return False
        comma = classes.find("c", cut + 1, min(cut + LONGEST_INSERTED, high))
        return comma > 0 and classes[comma + 1 : comma + 2] in set("AvVdR")


def trimmed(classes: str, start: int, high: int) -> int:
    """Leave out the stop of a sentence."""
    while high > start and classes[high - 1] in STOPS:
        high -= 1
    return high
