"""Finding by triggers: rules are only asked around the words that they cannot do without.

The words of a stretch become a string of class characters. A search for trigger characters runs
over it; around each, the rules that contain its class are tried as one alternation. A stretch
without a trigger costs the string and one search.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from itertools import repeat
from typing import TypeVar

from attrs import frozen

from newsdoc.dates.firsts import may_come_first
from newsdoc.dates.hits import Hit
from newsdoc.dates.words import UNKNOWN, Vocabulary
from newsdoc.rules import Rule
from newsdoc.text.words import Words

# A match may begin this many words before its trigger and end this many after it.
LOOK_BACK, LOOK_FORWARD = 10, 16
KEPT_GROUP = re.compile(r"\((?:\?P<[a-z_]+>|(?!\?))")
# What a pattern looks at without taking it, and how often it takes a word.
NOT_TAKEN = re.compile(r"\(\?<?[=!](?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|\{[\d,]+\}")

Found = TypeVar("Found")
Ask = Callable[[Rule, Hit], Found | None]


@frozen
class Alternation:
    """The rules of one trigger class, in order: each pattern, and all of them as one.

    ``reach`` are the classes that a match may hold before its trigger.
    """

    rules: tuple[tuple[Rule, str], ...]
    pattern: re.Pattern[str]
    reach: frozenset[str]


class Grammar:
    """The rules of a parser, by trigger class."""

    def __init__(
        self,
        rules: Iterable[tuple[Rule, str]],
        triggers: Iterable[str],
        vocabulary: Vocabulary,
    ) -> None:
        """Take the rules with their patterns, in their order, and the names of trigger classes."""
        self.vocabulary = vocabulary
        self.rules = [(one, pattern, taken(pattern)) for one, pattern in rules]
        self.patterns: dict[str, re.Pattern[str]] = {}
        characters = [vocabulary.characters[name] for name in sorted(triggers)]
        self.others = frozenset(characters)
        self.trigger = re.compile(f"[{''.join(characters)}]")
        self.alternations: dict[str, Alternation] = {}
        triggering = [word for word, one in vocabulary.classes.items() if one in characters]
        self.has_no_trigger = frozenset(triggering).isdisjoint

    def classes(self, words: Words) -> str:
        """Write the words of a stretch as class characters."""
        return "".join(map(self.vocabulary.classes.get, words.texts, repeat(UNKNOWN)))

    def alternation(self, trigger: str) -> Alternation:
        """Give the rules that contain a trigger class, compiled on first use."""
        found = self.alternations.get(trigger)
        if found is None:
            rules = [
                (one, pattern)
                for one, pattern, takes in self.rules
                if trigger in takes and may_come_first(unnamed(pattern), trigger, self.others)
            ]
            sources = [f"({unnamed(pattern)})" for _, pattern in rules]
            reach = taken("".join([source[: source.rindex(trigger)] for source in sources]))
            if "." in reach:
                reach = frozenset(self.vocabulary.characters.values()) | {UNKNOWN}
            together = re.compile("|".join(sources) or "(?!)")
            found = self.alternations[trigger] = Alternation(tuple(rules), together, reach)
        return found

    def compiled(self, pattern: str) -> re.Pattern[str]:
        """Give the pattern of one rule, compiled on first use."""
        found = self.patterns.get(pattern)
        if found is None:
            found = self.patterns[pattern] = re.compile(pattern)
        return found

    def find(self, words: Words, classes: str, ask: Ask[Found]) -> list[tuple[Hit, Found]]:
        """Give what the rules make of a stretch, in order and without overlap.

        Args:
            words: the words of the stretch.
            classes: their class characters.
            ask: what to call with a rule and its hit; ``None`` declines.
        """
        made: list[tuple[Hit, Found]] = []
        free = 0
        trigger = self.trigger.search(classes)
        while trigger:
            place = trigger.start()
            found = self.around(words, classes, (free, place), ask)
            if found:
                made.append(found)
                free = max(found[0].last, found[0].match.end())
            trigger = self.trigger.search(classes, max(free, place + 1))
        return made

    def around(
        self, words: Words, classes: str, window: tuple[int, int], ask: Ask[Found]
    ) -> tuple[Hit, Found] | None:
        """Give what the rules make of the words around a trigger."""
        free, place = window
        alternation = self.alternation(classes[place])
        low, high = place, place + LOOK_FORWARD
        lowest = max(free, place - LOOK_BACK)
        while low > lowest and classes[low - 1] in alternation.reach:
            low -= 1
        match = alternation.pattern.search(classes, low, high)
        while match and match.start() <= place:
            first = (match.lastindex or 1) - 1
            for one, pattern in alternation.rules[first:] if match.end() > place else ():
                own = self.compiled(pattern).match(classes, match.start(), high)
                if own and own.end() > place:
                    hit = Hit(words, classes, self.vocabulary, own)
                    found = ask(one, hit)
                    if found is not None:
                        return hit, found
            match = alternation.pattern.search(classes, match.start() + 1, high)
        return None


def unnamed(pattern: str) -> str:
    """Turn the groups of a pattern into groups that are not kept.

    >>> unnamed("(?P<day>[n])(a|b)?")
    '(?:[n])(?:a|b)?'
    """
    return KEPT_GROUP.sub("(?:", pattern)


def taken(pattern: str) -> frozenset[str]:
    """Give the class characters that a match of a pattern may hold.

    >>> sorted(taken("(?<=[i])(?P<day>[n])a{0,2}(?![p])"))
    ['a', 'n']
    """
    return frozenset(NOT_TAKEN.sub("", unnamed(pattern))) - frozenset("(?:|)[]*+^$")
