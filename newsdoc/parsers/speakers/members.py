"""The members of an article's cast: people, offices, groups and papers, with their mentions."""

from __future__ import annotations

from bisect import bisect_right, insort
from itertools import islice

from newsdoc.model.attributions import SpeakerKind
from newsdoc.span import Span

Place = tuple[int, int]


class Member:
    """One of the cast.

    ``forms`` counts the names that a person goes by, ``mentions`` are the places, with the span
    where it is a source, ``heads`` the words for persons in the roles; ``speaks`` tells whether it
    has been a source.
    """

    __slots__ = (
        "age",
        "forms",
        "gender",
        "heads",
        "kind",
        "mentions",
        "name",
        "role",
        "speaks",
        "starts",
    )

    def __init__(self, kind: SpeakerKind, name: str) -> None:
        """Begin with a name alone."""
        self.kind, self.name = kind, name
        self.role: str | None = None
        self.gender, self.age, self.speaks = "", 0, False
        self.forms: dict[str, int] = {}
        self.heads: tuple[str, ...] = ()
        self.mentions: dict[Place, Span | None] = {}
        self.starts: list[int] | None = None

    def last_before(self, at: int) -> int:
        """Give the place of the last mention before a place, or -1."""
        starts = self.starts
        if starts is None:
            starts = self.starts = sorted([start for start, _ in self.mentions])
        for start, _ in islice(reversed(self.mentions), len(self.mentions) - len(starts)):
            insort(starts, start)
        before = bisect_right(starts, at)
        return starts[before - 1] if before else -1

    @property
    def known(self) -> bool:
        """Tell whether something shows that this is a person."""
        return bool(self.gender or self.role or self.speaks or self.age)
