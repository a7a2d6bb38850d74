"""The members of an article's cast: people, offices, groups and papers, with their mentions."""

from __future__ import annotations

from bisect import bisect_right, insort

from attrs import define, field

from newsdoc.model.attributions import SpeakerKind


@define(eq=False)
class Member:
    """One of the cast; ``speaks`` tells whether it has been a source."""

    kind: SpeakerKind
    name: str
    role: str | None = None
    gender: str = ""
    forms: dict[str, int] = field(factory=dict)
    age: int = 0
    mentions: set[tuple[int, int]] = field(factory=set)
    places: list[int] = field(factory=list)
    heads: set[str] = field(factory=set)
    speaks: bool = False

    def mention(self, start: int, end: int) -> None:
        """Note a mention."""
        if (start, end) not in self.mentions:
            self.mentions.add((start, end))
            insort(self.places, start)

    def mention_all(self, places: list[tuple[int, int]]) -> None:
        """Note many mentions at once."""
        self.mentions.update(places)
        self.places = sorted([start for start, _ in self.mentions])

    def last_before(self, at: int) -> int:
        """Give the place of the last mention before a place, or -1."""
        before = bisect_right(self.places, at)
        return self.places[before - 1] if before else -1

    @property
    def known(self) -> bool:
        """Tell whether something shows that this is a person."""
        return bool(self.gender or self.role or self.speaks)
