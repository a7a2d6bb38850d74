"""Organisations in a piece of a byline: ``for The Herald``, ``Redaktion``, ``Reuters Staff``."""

from __future__ import annotations

from functools import cached_property

from attrs import evolve, frozen

from newsdoc.parsers.bylines.cutting import Piece
from newsdoc.parsers.bylines.names import EAST_ASIAN
from newsdoc.parsers.bylines.vocabulary import Vocabulary, is_acronym
from newsdoc.parsers.bylines.words import Word
from newsdoc.rules import RuleParser, rule

TWO, LONGEST = 2, 5
LONGEST_HOUSE = 4
OWNS = "'s"


@frozen
class Found:
    """What a piece names; each part is a piece of its words."""

    people: tuple[Piece, ...] = ()
    organization: Piece | None = None
    role: Piece | None = None
    location: Piece | None = None


NOTHING = Found()


class OrganizationRules(RuleParser, lazy=True):
    """The rules that are asked first, and what they share.

    A rule takes a :class:`~newsdoc.parsers.bylines.cutting.Piece` and gives what it names, or
    ``None`` to leave it to the next rule.
    """

    name = "byline_piece"

    @cached_property
    def words(self) -> Vocabulary:
        """What the words of a byline are."""
        return Vocabulary(self.lexicon)

    def read(self, piece: Piece) -> Found:
        """Tell what a piece names."""
        if not piece.words:
            return NOTHING
        if self.words.is_plain_name(piece.words) and not piece.before.startswith(("(", "[")):
            return Found(people=(piece,))
        for one in self.rules:
            found: Found | None = getattr(self, one.name)(piece)
            if found is not None:
                return found
        return NOTHING

    def before(self, piece: Piece, index: int, **more: Piece | None) -> Found:
        """Read the words before ``index`` and add what stands behind them."""
        first = self.read(piece.part(0, index)) if index else NOTHING
        return Found(
            first.people,
            more.get("organization") or first.organization,
            more.get("role") or first.role,
            more.get("location") or first.location,
        )

    @rule()
    def east_asian(self, piece: Piece) -> Found | None:
        """A name in Chinese, Japanese or Korean letters.

        Example: ``記者 山田花子`` is a person.
        Counter-example: ``共同通信社`` is a company.
        """
        words = [word.text for word in piece.words]
        if not any(map(EAST_ASIAN.match, words)):
            return None
        if words[0].startswith(self.words.reporters) and len(words[0]) > TWO:
            first = piece.words[0]
            name = Word(first.text[TWO:], first.start + TWO, first.end)
            return Found(people=(evolve(piece, words=(name,)),))
        if len(words) == 1 and words[0].endswith(self.words.companies):
            return Found(organization=piece)
        for index, word in enumerate(words):
            if (
                EAST_ASIAN.match(word)
                and len(word) <= LONGEST
                and not word.endswith(self.words.no_names)
            ):
                return Found(people=(piece.part(index, index + 1),))
        return NOTHING

    @rule()
    def house_before(self, piece: Piece) -> Found | None:
        """The house that somebody works for, before the name.

        Example: ``CNN's Ann Ek``, ``The Herald's Ann Ek``.
        Counter-example: ``Ann Ek of the Herald's London bureau``.
        """
        for index, word in enumerate(piece.words[:LONGEST_HOUSE]):
            if word.low.endswith(OWNS) and self.words.is_name(piece.words[index + 1 :]):
                bare = Word(word.text[:-TWO], word.start, word.end - TWO)
                house = evolve(piece, words=(*piece.words[:index], bare))
                known = is_acronym(bare.text) or self.words.is_organization(house.words)
                rest = self.read(piece.part(index + 1))
                return evolve(rest, organization=house) if known and rest.people else None
        return None

    @rule()
    def served(self, piece: Piece) -> Found | None:
        """For whom the story was written.

        Example: ``Ann Ek for The Herald``, ``Special to The Herald``.
        Counter-example: in ``Ann Ek in London`` it is a place.
        """
        for index, word in enumerate(piece.words[:-1]):
            rest = piece.part(index + 1)
            first = rest.words[0]
            if word.low == "special" and first.low in {"to", "for"}:
                organization = rest.part(1) if len(rest.words) > 1 else None
                return self.before(piece, index, organization=organization)
            small = word.text == word.low or not index or (index >= TWO and word.low == "for")
            if not small or word.low not in self.words.served:
                continue
            if word.low == "for" and index and piece.words[index - 1].low in self.words.bodies:
                return None  # "Department for Transport"
            named = first.text[0].isupper() or first.low in self.words.articles
            if word.low in self.words.origins and self.words.is_organization(piece.words[:index]):
                continue
            if word.low in self.words.origins:
                named = self.words.is_organization(rest.words) or first.text == "the"
            if named or self.words.is_organization(rest.words):
                return self.before(piece, index, organization=rest)
        return None

    @rule()
    def place(self, piece: Piece) -> Found | None:
        """Where the story was written.

        Example: ``Ann Ek in Tampere``.
        Counter-example: ``Ann Ek at Example News`` names an employer.
        """
        for index, word in enumerate(piece.words[:-1]):
            if word.low not in self.words.places or word.text != word.low:
                continue
            rest = piece.part(index + 1)
            if rest.words[0].text[0].islower() and rest.words[0].low not in self.words.articles:
                continue
            if word.low == "at" and self.words.is_organization(rest.words):
                return self.before(piece, index, organization=rest)
            return self.before(piece, index, location=rest if word.low != "on" else None)
        return None

    @rule()
    def newsroom(self, piece: Piece) -> Found | None:
        """A newsroom that signs as a body.

        Example: ``Redaktion``, ``Redacción Diario Norte``.
        Counter-example: ``The Editorial Board`` names nobody.
        """
        index = next(
            (i for i, word in enumerate(piece.words) if word.low in self.words.newsrooms), None
        )
        if index is None:
            return None
        if index >= TWO and self.words.is_name(piece.words[:index]):
            return self.before(piece, index, organization=piece.part(index))
        while index and all(word.low in self.words.nobody for word in piece.words[:index]):
            piece, index = piece.part(index), 0
        return Found(organization=piece)

    @rule()
    def nobody(self, piece: Piece) -> Found | None:
        """Words that sign for a newsroom and name nobody.

        Example: ``Agencies``, ``The Editorial Board``, ``Staff``.
        Counter-example: ``Herald Staff`` names the Herald.
        """
        return NOTHING if all(word.low in self.words.nobody for word in piece.words) else None

    @rule()
    def agency(self, piece: Piece) -> Found | None:
        """A known agency or a site, perhaps with a word for its staff.

        Example: ``Reuters Staff``, ``example.org``.
        Counter-example: ``Ann Reuter`` is a person.
        """
        end = len(piece.words)
        while (
            end > 1
            and piece.words[end - 1].low in self.words.nobody
            and not self.words.is_agency(piece.words[:end])
        ):
            end -= 1
        start = 1 if end > 1 and piece.words[0].low == "the" else 0
        if self.words.is_agency(piece.words[start:end]):
            return Found(organization=piece.part(0, end))
        acronym = end == 1 and is_acronym(piece.words[0].text)
        if acronym and (len(piece.words) > 1 or piece.alone or not piece.capitals):
            return Found(organization=piece.part(0, end))
        return None

    @rule()
    def employer(self, piece: Piece) -> Found | None:
        """A known agency behind a name or before a role.

        Example: ``Ann Ek Associated Press``, ``Associated Press writers Ann Ek``.
        Counter-example: in ``Ann Ek Science editor`` no agency is known.
        """
        words = piece.words
        length = self.words.agency_at_end(words)
        if length and len(words) - length >= TWO:
            cut = len(words) - length
            return self.before(
                piece, cut - (words[cut - 1].low == "the"), organization=piece.part(cut)
            )
        length = self.words.agency_at_start(words)
        if not length or len(words) == length:
            return None
        if any(self.words.is_role(words, index) for index in range(length, len(words))):
            rest = self.read(piece.part(length))
            return Found(rest.people, piece.part(0, length), rest.role, rest.location)
        return Found(organization=piece)
