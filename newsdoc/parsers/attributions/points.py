"""Points: what a cue counts, and what stands around it.

Sums are remembered by what they are made of, up to a bound: news has some thousands of them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable, Mapping
from typing import Any

from newsdoc.parsers.attributions.classes import CLASSES

REMEMBERED = 20_000
# The points of a cue, the kind of its verb, and whether its object may tell that nothing is said.
Counted = tuple[int, str, bool]
# A class with two names goes by the second: *who* is "whose".
NAMED = {"": "edge"} | {character: name for name, character in CLASSES.items()}


class CuePoints(dict[str, Counted]):
    """What cues count; one that has no points of its own has those of its verb's kind."""

    def __init__(
        self, points: Mapping[str, int], verbs: Mapping[str, int], kinds: Mapping[str, str],
        odd: Collection[str], others: int,
    ) -> None:  # fmt: skip
        """Take the points of some cues and all listed verbs, kinds, odd verbs, all other points."""
        super().__init__()
        self.verbs, self.kinds, self.odd, self.others = verbs, kinds, odd, others
        for cue, own in {**verbs, **points}.items():
            self[cue] = own, *self[cue][1:]

    def __missing__(self, cue: str) -> Counted:
        """Give what a cue with particles counts by its first word."""
        verb = cue.partition(" ")[0]
        return self.verbs.get(verb, self.others), self.kinds.get(verb, ""), verb in self.odd


class SignalPoints(dict[Hashable, int]):
    """The points of what is around a cue, each sum remembered when it is first needed."""

    def __init__(self, signals: Mapping[str, int], names: Callable[..., Iterable[str]]) -> None:
        """Take the points of all signals, and what names the signals of what is around a cue."""
        super().__init__()
        self.signals = signals
        self.names = names

    def __missing__(self, around: Any) -> int:
        """Add up the points of what is around a cue."""
        if len(self) >= REMEMBERED:
            self.clear()
        points = self[around] = sum(self.signals.get(name, 0) for name in self.names(*around))
        return points


def rule_signals(  # noqa: PLR0913, PLR0917 - as many as are weighed together
    rule: str,
    kind: str,
    following: str,
    passive: bool,  # noqa: FBT001
    auxiliary: bool,  # noqa: FBT001
    particle: bool,  # noqa: FBT001
    headline: bool,  # noqa: FBT001
) -> list[str]:
    """Name the signals of a rule, of what follows the cue, and what both mean for its kind."""
    return [
        rule,
        f"next {NAMED.get(following)}",
        f"{kind} {rule}",
        f"{kind} next {NAMED.get(following)}",
        "cue passive" if passive else "cue auxiliary" if auxiliary else "",
        "cue particle" if particle else "",
        "headline" if headline else "",
    ]


def place_signals(how: str, cue: str, before: str, speaker: str, left: str) -> list[str]:
    """Name the signals of how a source was found, and of the classes around source and cue."""
    return [
        f"source {how}",
        f"cue {NAMED.get(cue)}",
        f"before {NAMED.get(before)}",
        f"speaker {NAMED.get(speaker)}",
        f"left {NAMED.get(left)}",
    ]


def numbers(table: Mapping[str, int | float | str]) -> dict[str, int]:
    """Give a table whose values are numbers."""
    return {word: int(value) for word, value in table.items()}
