"""Offices and roles, read: *the foreign minister* is not Finance Minister Jon Ek."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsdoc.parsers.speakers.members import Member
from newsdoc.parsers.speakers.phrases import bare, head_phrase, proper
from newsdoc.parsers.speakers.vocabulary import Vocabulary

STEM = 4  # letters that *Florida* and *Floridian* share
BESIDE = 60  # letters from a name on: *Jon Ek of Norland*
BEFORE = 200  # letters before a name that may tell whose lawyer it is
JOINTS = frozenset({"and", "of"})
WORD = re.compile(r"\w+")
SPEAKS = ("spokesperson",)
FIRM = "firm"
FORMER = frozenset({"former", "ex"})


class Office(NamedTuple):
    """What a role says.

    ``heads`` are the words for persons, each with what makes another office of it (*vice
    president*), ``words`` all words and their stems. ``fields`` (*foreign*), ``places`` (*Norland*)
    and ``owner`` (*Ek's*) tell one from others of the same head, and so does ``house``, that a
    spokesman speaks for: *airline*.
    """

    heads: tuple[str, ...]
    gender: str
    words: frozenset[str]
    fields: frozenset[str]
    places: frozenset[str]
    owner: str
    former: bool
    house: frozenset[str] = frozenset()

    def other_than(self, known: Office) -> bool:
        """Tell whether somebody of a known office bears another one of the same head."""
        return bool(
            (self.fields and known.fields and self.fields.isdisjoint(known.fields))
            or (self.places and known.places and self.places.isdisjoint(known.words))
            or (self.owner and known.owner and self.owner not in known.words)
            or (self.house and known.house and self.house.isdisjoint(known.words))
        )

    def told_by(self, known: Office) -> bool:
        """Tell whether a known office says all that this one says."""
        marks = self.fields | self.places | ({self.owner} if self.owner else set())
        return marks <= known.words and (known.former or not self.former)

    def joined(self, other: Office) -> Office:
        """Add what another mention of the same person's office says."""
        return self._replace(
            words=self.words | other.words,
            fields=self.fields | other.fields,
            places=self.places | other.places,
            owner=self.owner or other.owner,
            house=self.house | other.house,
            former=self.former and other.former,
        )


Bearing = tuple[int, Member, Office]


def bearer_of(wanted: Office, before: list[Bearing], at: int, folded: str) -> Member | None:
    """Choose who bears an office of those whose role has the same head.

    One of whom all is told that the phrase says comes first, or else the only one of whom nothing
    else is told.
    """
    offices: dict[Member, Office] = {}
    for place, member, office in before:
        told = office
        if wanted.places or wanted.owner:
            beside = folded[place : min(at, place + BESIDE)].partition(". ")[0]
            if wanted.owner:
                beside += folded[max(0, place - BEFORE) : place]
            told = office._replace(words=office.words.union(map(stem, WORD.findall(beside))))
        known = offices.get(member)
        offices[member] = known.joined(told) if known else told
    fitting = [m for m, known in offices.items() if not wanted.other_than(known)]
    sure = [m for m in fitting if wanted.told_by(offices[m])]
    if len(sure) == 1:
        return sure[0]
    if not wanted.former:
        sure = [m for m in sure if not offices[m].former] or sure
    if not sure and len(offices) == 1 and not wanted.owner:
        return next(iter(fitting), None)
    return max(sure, key=lambda member: member.last_before(at), default=None)


class OfficeReader(Vocabulary):
    """Reads the words of a role."""

    def office(self, role: str) -> Office:
        """Read a role, as it stands beside a name or for itself: *Norland's finance minister*."""
        words = role.split()
        first, _ = head_phrase(words)
        owned = [at for at, word in enumerate(first, 1) if word.endswith(("'s", "s'"))]
        begin = max(owned, default=0)
        fields = self.fields.intersection([bare(word).lower() for word in words])
        places: set[str] = set()
        for word in first:
            lower = bare(word).lower()
            if lower in self.same_place:
                places.add(str(self.same_place[lower]))
            elif lower not in fields and proper(word) and not self.tells_no_place(lower):
                places.add(stem(word))
        owner = bare(first[begin - 1]) if begin else ""
        if owner.lower() in self.places or not (proper(owner) or owner in self.persons):
            owner = ""
        genders = [str(self.persons.get(word.lower(), "")) for word in words]
        heads = tuple(self.heads_in(first[begin:]))
        return Office(
            heads,
            next(filter(None, genders), ""),
            frozenset().union(*map(self.forms, words)),
            fields,
            frozenset(places),
            stem(owner),
            not FORMER.isdisjoint([word.lower() for word in first]),
            self.house_of(words, first) if heads == SPEAKS else frozenset(),
        )

    def house_of(self, words: list[str], first: list[str]) -> frozenset[str]:
        """Give what somebody speaks for: *airline spokesman*, *spokesman for the airline*.

        *The company spokesman* may speak for any firm.

        Args:
            words: the role.
            first: its words up to the head.
        """
        behind = words[len(first) + 1 :] if words[len(first) : len(first) + 1] == ["for"] else []
        named = [bare(word) for word in [*first[:-1], *head_phrase(behind)[0]]]
        return frozenset([stem(word) for word in named if self.tells_house(word)])

    def tells_house(self, word: str) -> bool:
        """Tell whether a word tells for which house somebody speaks: *airline*, *Labour*."""
        lower = word.lower()
        if lower in self.empty or lower in self.any_house or self.house_kinds.get(lower) == FIRM:
            return False
        return word.isalpha() and (lower not in self.modifiers or lower in self.places)

    def in_full(self, words: list[str]) -> list[str]:
        """Write a short form of an office behind *the* in full: *the PM*."""
        if words and words[-1] in self.short_offices and words[0].lower() == "the":
            return [*words[:-1], *str(self.short_offices[words[-1]]).split()]
        return words

    def forms(self, word: str) -> tuple[str, ...]:
        """Give a word of a role and what other words share with it."""
        lower = bare(word).lower()
        return lower, str(self.same_place.get(lower) or stem(word))

    def heads_in(self, words: list[str]) -> list[str]:
        """Give the words for persons, each behind those that make another office of it."""
        heads: list[str] = []
        ranks: list[str] = []
        last = ""
        for word in [*words, "and"]:
            lower = bare(word).lower().rstrip(".")
            head = str(self.same_role.get(lower, lower))
            if lower in self.ranks:
                ranks.append(head)
            elif lower in self.persons:
                heads.append(" ".join([*ranks, head]))
            elif lower in JOINTS:
                ranks.clear()
                if last in self.ranks and last in self.persons:
                    heads.append(str(self.same_role.get(last, last)))
            last = lower
        return heads

    def tells_no_place(self, lower: str) -> bool:
        """Tell whether a capitalised word of a role is none that tells where or whose it is."""
        return (
            lower in self.persons
            or lower in self.ranks
            or lower in self.modifiers
            or lower in self.organizations
            or lower in self.empty
            or lower.rstrip(".") in self.titles
        )


def stem(word: str) -> str:
    """Give the letters that words for one place share: *Norland's*, *Norlander*."""
    return bare(word).lower().replace(".", "")[:STEM]


def told_otherwise(role: str | None, words: list[str]) -> bool:
    """Tell whether *French* or *former* stands before a role, and not in that of a person."""
    known = (role or "").lower()
    before = [word for word in words[1:-1] if word[0].isupper() or word == "former"]
    return bool(before) and not any(word[:STEM].lower() in known for word in before)
