"""Finding by triggers: rules are only asked around the words that they cannot do without.

The words of a page are a string of class characters. A search for trigger characters runs over
it; around each, the rules that contain its class are tried as one alternation. News says the same
in the same words: what the patterns make of a window of classes is kept, so that most windows are
looked up; the rules still read the words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from newsdoc.dates.firsts import may_come_first
from newsdoc.dates.hits import Hit
from newsdoc.dates.matched import WHOLE, Spans
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
from newsdoc.text.alphabets import GAP, cutting, places

# The windows that are kept at a time.
KEPT_WINDOWS = 8192
# A trigger has as many characters before it, for what is looked at before a match.
MARGIN = 2 * LOOK_BACK
# The triggers are looked for among bytes.
LAST_BYTE = "\xff"
# The groups of patterns that say early, late, about, more than.
MOD_GROUPS = ("mod", "edge", "early", "middle")


Ask = Callable[[Hit], Meaning | None]


# An expression as it was found: start, end, rule, what it means, and its TIMEX3 modifier. Like the
# other tuples here it is a plain one, for these are taken apart twice as fast as named ones.
Finding = tuple[int, int, str, Meaning, str | None]


class Asked(NamedTuple):
    """A rule, ready to be asked: its name in full, its pattern, and what gives its meaning."""

    name: str
    pattern: str
    meaning: Ask


# The rules of one trigger class, in order: how many words before its first one a pattern only looks
# at, the classes that a match may hold before its trigger, those that it may hold or look at after
# it, and each rule by itself, with all their patterns as one.
Alternation = tuple[int, frozenset[str], frozenset[str], tuple[tuple[Asked, ...], re.Pattern[str]]]
# A rule whose pattern matches in a window: its name, what asks it, its groups, counted from the
# trigger, where the match starts and ends, the group that says *early* or *about*; and the number
# of the rule, to go on from when it declines.
Candidate = tuple[str, Ask, Spans, int, int, str | None, int]
# The classes that matter before a trigger, those from it on, and whether a stretch ends with them;
# and with the start of a match, and the number of the rule to go on with when others declined.
Window = tuple[str, str, bool]
Rest = tuple[str, str, bool, int, int]


class Alternations(dict[str, Alternation]):
    """The rules by trigger class, put together and compiled on first use."""

    def __init__(
        self, rules: Iterable[Asked], triggers: frozenset[str], everything: frozenset[str]
    ) -> None:
        """Take the rules in their order, the trigger classes, and all classes there are."""
        super().__init__()
        self.rules = [(one, taken(one.pattern)) for one in rules]
        self.triggers, self.everything = triggers, everything

    def __missing__(self, trigger: str) -> Alternation:
        """Put together the rules that contain a trigger class and may be found by it."""
        rules = [
            one
            for one, takes in self.rules
            if trigger in takes and may_come_first(unnamed(one.pattern), trigger, self.triggers)
        ]
        sources = [f"({unnamed(one.pattern)})" for one in rules]
        behind = max(map(looks_behind, sources), default=0)
        before = taken("".join([source[: source.rindex(trigger)] for source in sources]))
        after = looked_at("".join([from_trigger(source, trigger) for source in sources]))
        pattern = re.compile("|".join(sources) or "(?!)")
        found = behind, self.held(before), self.held(after), (tuple(rules), pattern)
        self[trigger] = found
        return found

    def held(self, characters: frozenset[str]) -> frozenset[str]:
        """Give classes: all there are when any word will do."""
        return self.everything if "." in characters else characters


class Candidates(dict[Window | Rest, Candidate | None]):
    """The first rule that matches in a window, or in the rest of one.

    It is looked for once, for most windows come again; so many are remembered, up to a bound.
    """

    def __init__(self, alternations: Alternations) -> None:
        """Take the rules."""
        super().__init__()
        self.alternations = alternations
        self.patterns: dict[str, re.Pattern[str]] = {}

    def __missing__(self, key: Window | Rest) -> Candidate | None:
        """Look for a rule."""
        if len(self) >= KEPT_WINDOWS:
            self.clear()
        found = self[key] = self.first(*key)
        return found

    def first(
        self,
        left: str,
        right: str,
        ends: bool,  # noqa: FBT001 - a part of the key
        start: int | None = None,
        number: int = 0,
    ) -> Candidate | None:
        """Give the first rule that matches in a window, from a start and the rules there on.

        Args:
            left: the classes before the trigger; the first ones are only looked at.
            right: the trigger, and the classes behind it. What follows them no pattern takes,
                unless there are as many as a match may look at.
            ends: whether the stretch ends with them.
            start: where the match starts, counted from the trigger.
            number: the number of the first rule that is asked about a match there.
        """
        classes, place = left + right, len(left)
        if not ends and len(right) < LOOK_FORWARD:
            classes += UNKNOWN
        behind, _, _, (rules, pattern) = self.alternations[right[0]]
        begun = behind if start is None else place + start
        match = pattern.search(classes, begun)
        while match and match.start() <= place:
            first = max((match.lastindex or 1) - 1, number if match.start() == begun else 0)
            for index in range(first, len(rules) if match.end() > place else 0):
                one = rules[index]
                own = self.compiled(one.pattern).match(classes, match.start())
                if own and own.end() > place:
                    found = groups_of(own, place)
                    mod = next((name for name in MOD_GROUPS if name in found), None)
                    return one.name, one.meaning, found, *found[WHOLE], mod, index
            match = pattern.search(classes, match.start() + 1)
        return None

    def compiled(self, pattern: str) -> re.Pattern[str]:
        """Give the pattern of one rule, compiled on first use."""
        found = self.patterns.get(pattern)
        if found is None:
            found = self.patterns[pattern] = re.compile(pattern)
        return found


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
        characters = [vocabulary.characters[name] for name in sorted(triggers)]
        everything = frozenset(vocabulary.characters.values()) | {UNKNOWN}
        self.marks = cutting([ord(one) for one in characters if one <= LAST_BYTE])
        # With many more word classes, some triggers are no bytes.
        wide = max(characters, default="") > LAST_BYTE
        self.wide = re.compile(f"[{''.join(characters)}]") if wide else None
        self.alternations = Alternations(rules, frozenset(characters), everything)
        self.candidates = Candidates(self.alternations)

    def find(self, letters: str, stretches: Sequence[Stretch]) -> list[Finding]:
        """Give what the rules make of a page, in order and without overlap.

        Args:
            letters: the class characters of all its words, with a gap between stretches.
            stretches: the stretches with their words.
        """
        padded, hit = GAP * MARGIN + letters + GAP, Hit(self.vocabulary)
        found: list[Finding] = []
        number, start, end, free = -1, 0, MARGIN - 1, 0
        for place, window, candidate in self.windows(padded):
            if place < free:
                continue
            first: Candidate | None = candidate
            if place + candidate[3] < free:
                # What was found before is not read again.
                behind = self.alternations[padded[place]][0]
                window = padded[free - behind : place], *window[1:]  # noqa: PLW2901
                first = self.candidates[window]
            if place > end:
                number += padded.count(GAP, end, place)
                start, end = padded.rindex(GAP, 0, place) + 1, padded.index(GAP, place)
                hit.enter(stretches[number].words, padded[start:end])
            while first:
                rule, ask, spans, begin, over, group, index = first
                at = place - start
                hit.place, hit.spans, hit.first, hit.last = at, spans, at + begin, at + over
                meaning = ask(hit)
                if meaning is not None:
                    mod = self.mod(hit, group) if group else None
                    # Written out, for it is done as often as anything here: the words' span.
                    edges, text, origin = hit.edges, hit.text, hit.words.start
                    low = edges[hit.first]
                    while text[low].isspace():
                        low += 1
                    up = edges[hit.last]
                    found.append((origin + low, origin + up, rule, meaning, mod))
                    if hit.also:
                        span = hit.words.span
                        found += [
                            (*span(begun, past), rule, one, None) for begun, past, one in hit.also
                        ]
                        hit.also = []
                    free = max(place + over, start + hit.last)
                    break
                first = self.candidates[*window, begin, index + 1]
        return found

    def windows(self, letters: str) -> list[tuple[int, Window, Candidate]]:
        """Give the triggers around which a pattern matches.

        Each with the window of the classes that matter, and the first match in it. This is a loop
        of its own, for it is short and the rules are long: in turns with them it takes longer.
        """
        alternations, candidates = self.alternations, self.candidates
        found: list[tuple[int, Window, Candidate]] = []
        for place in self.triggers(letters):
            behind, before, after, _ = alternations[letters[place]]
            first, last = place, place + 1
            while letters[first - 1] in before and place - first < LOOK_BACK:
                first -= 1
            while letters[last] in after and last - place < LOOK_FORWARD:
                last += 1
            window = letters[first - behind : place], letters[place:last], letters[last] == GAP
            candidate = candidates[window]
            if candidate is not None:
                found.append((place, window, candidate))
        return found

    def triggers(self, letters: str) -> list[int]:
        """Give the places of trigger classes: quicker than a search for a set of characters."""
        if self.wide:
            return [match.start() for match in self.wide.finditer(letters)]
        return places(letters.encode("latin-1", "replace"), self.marks)

    def mod(self, hit: Hit, group: str) -> str | None:
        """Give the TIMEX3 modifier that the words of a group say: *early* is ``START``."""
        value = self.phrases.get(hit.word(group)) or hit.value(group)
        return value if isinstance(value, str) else None


def groups_of(match: re.Match[str], place: int) -> Spans:
    """Give the spans of a match and its groups, counted from a place."""
    found = {name: match.span(name) for name in match.re.groupindex}
    found[WHOLE] = match.span()
    return {
        name: (start - place, end - place) for name, (start, end) in found.items() if start >= 0
    }
