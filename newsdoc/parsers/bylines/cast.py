"""The people and organisations of a byline, gathered piece by piece; doubles merge."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from newsdoc.model.people import Person
from newsdoc.parsers.bylines.cutting import JOINED, Piece
from newsdoc.parsers.bylines.names import NameReader
from newsdoc.parsers.bylines.organizations import Found
from newsdoc.parsers.bylines.pieces import PieceParser
from newsdoc.parsers.bylines.vocabulary import LONGEST_AGENCY
from newsdoc.parsers.bylines.words import Address, Word
from newsdoc.span import Span

JOINING = frozenset(("and", "/", "&"))


class Cast:
    """Gathers what the pieces of one line name."""

    def __init__(self, line: Span, names: NameReader) -> None:
        """Begin with nobody."""
        self.line, self.names = line, names
        self.led = False
        self.people: list[Person] = []
        self.organizations: list[str] = []
        self.shared: dict[str, int] = {"location": 0, "affiliation": 0}

    def add(self, piece: Piece, found: Found) -> None:
        """Add what a piece names; a lead-in shows that what stood before it was no name.

        What is told of the people behind one is not told of those before it.
        """
        if piece.led and piece.contribution == "author" and not self.led:
            self.led = True
            if piece.before != JOINED:
                self.people, self.organizations = [], []
        if piece.led:
            self.shared = dict.fromkeys(self.shared, len(self.people))
        for words in found.people:
            person = self.names.person(
                self.line.text, list(words.words), self.line.start, piece.contribution
            )
            self.people.append(person)
        if found.role and self.people:
            self.change(len(self.people) - 1, "role", self.printed(found.role, " "))
        if found.location:
            self.share("location", self.printed(found.location), piece)
        if found.organization:
            name = self.printed(found.organization).removeprefix("the ")
            if name.lower() not in [one.lower() for one in self.organizations]:
                self.organizations.append(name)
            if piece.before not in JOINING or found.people:
                self.share("affiliation", name, piece)

    def employer(self, pieces: PieceParser, words: list[Word]) -> None:
        """Take the first known agency out of what is told of somebody."""
        for index in range(len(words)):
            length = pieces.words.agency_at_start(words[index : index + LONGEST_AGENCY])
            if length:
                organization = Piece(tuple(words[index : index + length]), ".", "author")
                self.add(organization, Found(organization=organization))
                return

    def printed(self, piece: Piece, edges: str = " .\"'") -> str:
        """Give the words of a piece as they are printed."""
        words = piece.words
        return self.line.text[words[0].start : words[-1].end].strip(edges)

    def change(self, index: int, field: str, value: str) -> None:
        """Set a field of a person that is not set."""
        if getattr(self.people[index], field) is None:
            change: dict[str, Any] = {field: value}
            self.people[index] = evolve(self.people[index], **change)

    def share(self, field: str, value: str, piece: Piece) -> None:
        """Give a place or an employer to the people named since the last one."""
        for index in range(self.shared[field], len(self.people)):
            if self.people[index].contribution == piece.contribution:
                self.change(index, field, value)
        self.shared[field] = len(self.people)

    def address(self, addresses: list[Address]) -> None:
        """Give each address to the person before it, the first ones to the first person."""
        starts = [person.start - self.line.start for person in self.people]
        for one in addresses:
            before = [index for index, start in enumerate(starts) if start < one.start]
            if self.people:
                self.change(before[-1] if before else 0, one.kind, one.text)

    def merged(self) -> tuple[Person, ...]:
        """Give the people in order, each once."""
        seen: dict[tuple[str, str], Person] = {}
        for person in self.people:
            key = (person.name.lower().replace(".", ""), person.contribution)
            seen.setdefault(key, person)
        return tuple(seen.values())
