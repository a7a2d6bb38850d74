"""Finding by triggers: rules are only asked around the words that they cannot do without.

The words of a stretch become a string of class characters. A search for trigger characters runs
over it; around each, the rules that contain its class are tried as one alternation. A stretch
without a trigger is not looked at. News says the same in the same words: what the patterns make of
a window of classes is kept, so that most windows are looked up; the rules still read the words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import NamedTuple, TypeVar

from attrs import frozen

from newsdoc.dates.firsts import may_come_first
from newsdoc.dates.hits import WHOLE, Hit, Spans
from newsdoc.dates.words import UNKNOWN, Vocabulary
from newsdoc.rules import Rule
from newsdoc.text.words import Words

# A match may begin this many words before its trigger and end this many after it.
LOOK_BACK, LOOK_FORWARD = 10, 16
KEPT_GROUP = re.compile(r"\((?:\?P<[a-z_]+>|(?!\?))")
# What a pattern looks at without taking it, and how often it takes a word.
NOT_TAKEN = re.compile(r"\(\?<?[=!](?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|\{[\d,]+\}")
TIMES = re.compile(r"\{[\d,]+\}")
LOOK_BEHIND = re.compile(r"\(\?<[=!]")
ONE_BEHIND = re.compile(r"\(\?<[=!]\[[^][]*\]\)")
# The windows that are kept at a time.
KEPT_WINDOWS = 8192
# Stands before the first word of a stretch; no class has it.
EDGE = "^"

Found = TypeVar("Found")
Ask = Callable[[Rule, Hit], Found | None]


@frozen
class Alternation:
    """The rules of one trigger class, in order: each pattern, and all of them as one.

    ``before`` and ``after`` are the classes that a match may hold before its trigger, and hold or
    look at after it; ``behind`` is how many words a pattern looks at before its first.
    """

    rules: tuple[tuple[Rule, str], ...]
    pattern: re.Pattern[str]
    before: str
    after: str
    behind: int


class Candidate(NamedTuple):
    """A rule whose pattern matches in a window.

    ``spans`` are its groups, counted from the trigger; ``start`` and ``number`` say where to go on
    when the rule declines.
    """

    rule: Rule
    spans: Spans
    start: int
    number: int


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
        self.everything = "".join(vocabulary.characters.values()) + UNKNOWN
        # A bounded memo of a pure function, made anew with the grammar.
        self.candidate = lru_cache(KEPT_WINDOWS)(self.next_candidate)

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
            found = self.alternations[trigger] = Alternation(
                tuple(rules),
                re.compile("|".join(sources) or "(?!)"),
                self.held(taken("".join([source[: source.rindex(trigger)] for source in sources]))),
                self.held(
                    looked_at("".join([from_trigger(source, trigger) for source in sources]))
                ),
                max(map(looks_behind, sources), default=0),
            )
        return found

    def held(self, characters: frozenset[str]) -> str:
        """Give classes as one string: all there are when any word will do."""
        return self.everything if "." in characters else "".join(sorted(characters))

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
            found = self.around(words, classes, free, place, ask)
            if found:
                made.append(found)
                free = max(found[0].last, found[0].end())
            trigger = self.trigger.search(classes, max(free, place + 1))
        return made

    def around(
        self, words: Words, classes: str, free: int, place: int, ask: Ask[Found]
    ) -> tuple[Hit, Found] | None:
        """Give what the rules make of the words around a trigger."""
        left, right = self.window(classes, free, place)
        candidate = self.candidate(left, right)
        while candidate:
            hit = Hit(words, classes, self.vocabulary, place, candidate.spans)
            found = ask(candidate.rule, hit)
            if found is not None:
                return hit, found
            candidate = self.candidate(left, right, candidate.start, candidate.number + 1)
        return None

    def window(self, classes: str, free: int, place: int) -> tuple[str, str]:
        """Give the classes that matter before a trigger, and from it on.

        The first ``behind`` of them are only looked at; the last one no pattern can match.
        """
        alternation = self.alternation(classes[place])
        behind = alternation.behind
        before = classes[max(free, place - LOOK_BACK) : place]
        low = place - len(before) + len(before.rstrip(alternation.before))
        left = classes[low - behind if low > behind else 0 : place]
        if low < behind:
            left = EDGE * (behind - low) + left
        after = classes[place : place + LOOK_FORWARD]
        rest = after[1:].lstrip(alternation.after)
        return left, after[: -len(rest)] + UNKNOWN if rest else after

    def next_candidate(
        self, left: str, right: str, start: int | None = None, number: int = 0
    ) -> Candidate | None:
        """Give the first rule that matches in a window, from a start and the rules there on."""
        classes, place = left + right, len(left)
        alternation = self.alternation(right[0])
        begun = alternation.behind if start is None else start
        match = alternation.pattern.search(classes, begun)
        while match and match.start() <= place:
            first = max((match.lastindex or 1) - 1, number if match.start() == begun else 0)
            for index in range(first, len(alternation.rules) if match.end() > place else 0):
                one, pattern = alternation.rules[index]
                own = self.compiled(pattern).match(classes, match.start())
                if own and own.end() > place:
                    return Candidate(one, spans(own, place), match.start(), index)
            match = alternation.pattern.search(classes, match.start() + 1)
        return None


def spans(match: re.Match[str], place: int) -> Spans:
    """Give the spans of a match and its groups, counted from a place."""
    found = {name: match.span(name) for name in match.re.groupindex}
    found[WHOLE] = match.span()
    return {
        name: (start - place, end - place) for name, (start, end) in found.items() if start >= 0
    }


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


def looked_at(pattern: str) -> frozenset[str]:
    """Give the class characters that a pattern names, taken or not.

    >>> sorted(looked_at("(?<=[i])[n](?![p])"))
    ['i', 'n', 'p']
    """
    return frozenset(TIMES.sub("", unnamed(pattern))) - frozenset("(?:|)[]*+^$<=!")


def from_trigger(pattern: str, trigger: str) -> str:
    """Give the part of a pattern that can match a trigger class or what follows it.

    >>> from_trigger("[a][t][b]", "t"), from_trigger("[c](?:[a][t]){0,2}[b]", "t")
    ('t][b]', '(?:[a][t]){0,2}[b]')
    """
    place = begin = pattern.index(trigger)
    opened: list[int] = []
    for index, character in enumerate(pattern):
        if character == "(":
            opened.append(index)
        elif character == ")":
            start = opened.pop()
            if start < place < index and pattern[index + 1 : index + 2] in {"*", "+", "{"}:
                begin = min(begin, start)
    return pattern[begin:]


def looks_behind(pattern: str) -> int:
    """Give how many words before its first one a pattern looks at.

    >>> looks_behind("[n]"), looks_behind("(?<=[io])[n]"), looks_behind("(?<=[i][o])[n]")
    (0, 1, 10)
    """
    if LOOK_BEHIND.search(ONE_BEHIND.sub("", pattern)):
        return LOOK_BACK
    return 1 if ONE_BEHIND.search(pattern) else 0
