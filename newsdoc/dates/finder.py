"""Finding by triggers: rules are only asked around the words that they cannot do without.

The words of a page are a string of class characters. A search for trigger characters runs over
it; around each, the rules that contain its class are tried as one alternation. News says the same
in the same words: what the patterns make of a window of classes is kept, so that most windows are
looked up; the rules still read the words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import starmap
from typing import NamedTuple

from attrs import define

from newsdoc.dates.firsts import may_come_first
from newsdoc.dates.hits import WHOLE, Hit, Spans
from newsdoc.dates.meanings import Meaning
from newsdoc.dates.patterns import (
    LOOK_BACK,
    LOOK_FORWARD,
    from_trigger,
    looked_at,
    looks_behind,
    taken,
    unnamed,
)
from newsdoc.dates.words import UNKNOWN, Value, Vocabulary
from newsdoc.page import Stretch
from newsdoc.text.alphabets import GAP

# The windows that are kept at a time.
KEPT_WINDOWS = 8192
# A trigger has as many characters before it, for what is looked at before a match.
MARGIN = 2 * LOOK_BACK
# The groups of patterns that say early, late, about, more than.
MOD_GROUPS = ("mod", "edge", "early", "middle")


Ask = Callable[[Hit], Meaning | None]


@define
class Finding:
    """An expression as it was found: where, by which rule, and what it means."""

    start: int
    end: int
    rule: str
    meaning: Meaning
    mod: str | None = None


class Asked(NamedTuple):
    """A rule, ready to be asked: its name in full, its pattern, and what gives its meaning."""

    name: str
    pattern: str
    meaning: Ask


class Alternation(NamedTuple):
    """The rules of one trigger class, in order: each by itself, and all their patterns as one.

    ``behind`` is how many words before its first one a pattern only looks at; ``before`` and
    ``after`` are the classes that a match may hold before its trigger, and hold or look at after
    it.
    """

    behind: int
    before: frozenset[str]
    after: frozenset[str]
    rules: tuple[Asked, ...]
    pattern: re.Pattern[str]


class Candidate(NamedTuple):
    """A rule whose pattern matches in a window.

    ``meaning`` asks the rule ``name``; ``spans`` are its groups, counted from the trigger, ``mod``
    is the one that says *early* or *about*; ``start`` and ``number`` say where to go on when the
    rule declines.
    """

    name: str
    meaning: Ask
    spans: Spans
    mod: str | None
    start: int
    number: int


class Grammar:
    """The rules of a parser, by trigger class."""

    def __init__(
        self,
        rules: Iterable[Asked],
        triggers: Iterable[str],
        vocabulary: Vocabulary,
        phrases: Mapping[str, Value],
    ) -> None:
        """Take the rules in their order, the names of trigger classes, and modifying phrases."""
        self.vocabulary, self.phrases = vocabulary, phrases
        self.rules = [(one, taken(one.pattern)) for one in rules]
        self.patterns: dict[str, re.Pattern[str]] = {}
        characters = [vocabulary.characters[name] for name in sorted(triggers)]
        self.others = frozenset(characters)
        self.trigger = re.compile(f"[{''.join(characters)}]")
        self.alternations: dict[str, Alternation] = {}
        self.everything = frozenset(vocabulary.characters.values()) | {UNKNOWN}
        # A bounded memo of a pure function, made anew with the grammar.
        self.candidate = lru_cache(KEPT_WINDOWS)(self.next_candidate)

    def alternation(self, trigger: str) -> Alternation:
        """Give the rules that contain a trigger class, compiled on first use."""
        found = self.alternations.get(trigger)
        if found is None:
            rules = [
                one
                for one, takes in self.rules
                if trigger in takes and may_come_first(unnamed(one.pattern), trigger, self.others)
            ]
            sources = [f"({unnamed(one.pattern)})" for one in rules]
            behind = max(map(looks_behind, sources), default=0)
            found = self.alternations[trigger] = Alternation(
                behind,
                self.held(taken("".join([source[: source.rindex(trigger)] for source in sources]))),
                self.held(
                    looked_at("".join([from_trigger(source, trigger) for source in sources]))
                ),
                tuple(rules),
                re.compile("|".join(sources) or "(?!)"),
            )
        return found

    def held(self, characters: frozenset[str]) -> frozenset[str]:
        """Give classes: all there are when any word will do."""
        return self.everything if "." in characters else characters

    def compiled(self, pattern: str) -> re.Pattern[str]:
        """Give the pattern of one rule, compiled on first use."""
        found = self.patterns.get(pattern)
        if found is None:
            found = self.patterns[pattern] = re.compile(pattern)
        return found

    def find(self, letters: str, stretches: Sequence[Stretch]) -> list[Finding]:
        """Give what the rules make of a page, in order and without overlap.

        Args:
            letters: the class characters of all its words, with a gap between stretches.
            stretches: the stretches with their words.
        """
        padded = GAP * MARGIN + letters + GAP
        places = list(map(re.Match.start, self.trigger.finditer(padded)))
        windows = self.windows(padded, places)
        candidates = starmap(self.candidate, windows)
        found: list[Finding] = []
        vocabulary, pieces = self.vocabulary, letters.split(GAP)
        number, end, free = -1, MARGIN - 1, 0
        for place, (left, right), candidate in zip(places, windows, candidates, strict=True):
            if candidate is None or place < free:
                continue
            while place > end:
                number += 1
                classes, start = pieces[number], end + 1
                end = start + len(classes)
            if place - len(left) < free:
                low = free - self.alternations[right[0]].behind
                left = padded[max(low, place - len(left)) : place]  # noqa: PLW2901
                candidate = self.candidate(left, right)  # noqa: PLW2901
            words = stretches[number].words
            while candidate:
                rule, ask, spans, group, begun, index = candidate
                hit = Hit(words, classes, vocabulary, place - start, spans)
                meaning = ask(hit)
                if meaning is not None:
                    mod = self.mod(hit, group) if group else None
                    found.append(Finding(*words.span(hit.first, hit.last), rule, meaning, mod))
                    for first, last, other in hit.also:
                        found.append(Finding(*words.span(first, last), rule, other))
                    free, last = start + hit.last, place + spans[WHOLE][1]
                    free = last if free < last else free  # noqa: FURB136
                    break
                candidate = self.candidate(left, right, begun, index + 1)  # noqa: PLW2901
        return found

    def windows(self, letters: str, places: Iterable[int]) -> list[tuple[str, str]]:
        """Give the classes that matter before each trigger, and from it on.

        Of those before it the first ``behind`` are only looked at; the last of the others is one
        that no pattern can match, unless the stretch ends there.
        """
        alternations = self.alternations
        windows: list[tuple[str, str]] = []
        for place in places:
            trigger = letters[place]
            if trigger not in alternations:
                self.alternation(trigger)
            behind, before, after, _, _ = alternations[trigger]
            first, lowest = place, place - LOOK_BACK
            while letters[first - 1] in before and first > lowest:
                first -= 1
            last, highest = place + 1, place + LOOK_FORWARD
            while letters[last] in after and last < highest:
                last += 1
            right = letters[place:last]
            if letters[last] != GAP and last < highest:
                right += UNKNOWN
            windows.append((letters[first - behind : place], right))
        return windows

    def mod(self, hit: Hit, group: str) -> str | None:
        """Give the TIMEX3 modifier that the words of a group say: *early* is ``START``."""
        value = self.phrases.get(hit.word(group)) or hit.value(group)
        return value if isinstance(value, str) else None

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
                one = alternation.rules[index]
                own = self.compiled(one.pattern).match(classes, match.start())
                if own and own.end() > place:
                    found = groups_of(own, place)
                    mod = next((name for name in MOD_GROUPS if name in found), None)
                    return Candidate(one.name, one.meaning, found, mod, match.start(), index)
            match = alternation.pattern.search(classes, match.start() + 1)
        return None


def groups_of(match: re.Match[str], place: int) -> Spans:
    """Give the spans of a match and its groups, counted from a place."""
    found = {name: match.span(name) for name in match.re.groupindex}
    found[WHOLE] = match.span()
    return {
        name: (start - place, end - place) for name, (start, end) in found.items() if start >= 0
    }
