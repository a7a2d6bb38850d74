"""What a piece of a byline names: a person, an organisation, a role, a place, nobody.

``Ann Ek Science editor`` is a person with a role, ``Herald Staff`` an organisation.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsdoc.parsers.bylines.cutting import Piece
from newsdoc.parsers.bylines.organizations import NOTHING, OWNS, TWO, Found, OrganizationRules
from newsdoc.parsers.bylines.words import DASHES, Word
from newsdoc.rules import rule

LONGEST_NAME, THREE = 6, 3
# Behind these an employer may stand.
PAUSES = frozenset((",", "|", "/", "•", "·")) | DASHES


class PieceParser(OrganizationRules, lazy=True):
    """Reads one piece of a byline; the first rule that fits decides.

    A rule takes a :class:`~newsdoc.parsers.bylines.cutting.Piece` and gives what it names, or
    ``None`` to leave it to the next rule.
    """

    @rule()
    def titled(self, piece: Piece) -> Found | None:
        """A title or a rank before a name.

        Example: ``Dr. Ann Ek``, ``Staff Sgt. Bo Ask``.
        Counter-example: ``Judge`` alone names nobody.
        """
        lows = [word.low for word in piece.words]
        index = 1 if lows[0] in self.lexicon["rank_openers"] and len(lows) > TWO else 0
        ranks = index
        while index < len(lows) and lows[index] in self.words.ranks:
            index += 1
        if index == ranks or len(lows) - index < TWO:
            return None
        rest = self.read(piece.part(index))
        return Found(
            rest.people, rest.organization, rest.role or piece.part(0, index), rest.location
        )

    @rule()
    def role(self, piece: Piece) -> Found | None:
        """What somebody is, behind the name, before it, or alone.

        Example: ``Ann Ek Science editor``, ``Political Editor Ann Ek``, ``Campus Events Editor``.
        Counter-example: ``Ann Guest`` is a person.
        """
        words = piece.words
        index = next((i for i in range(len(words)) if self.words.is_role(words, i)), None)
        if index is None:
            return None
        behind = index + 1
        while behind < len(words) and (
            self.words.is_role(words, behind) or words[behind].low in self.words.beats
        ):
            behind += 1
        name = self.name_before_role(piece, index)
        role = piece.part(name, behind)
        behind += behind < len(words) and words[behind].low in self.lexicon["copulas"]
        following = self.read(piece.part(behind)) if self.starts_name(piece, behind) else NOTHING
        if not following.people and not following.organization and behind < len(words):
            role = piece.part(name)
        if not name:
            owner = piece.part(0, index)
            organization = (
                owner
                if self.words.is_organization(owner.words) and not self.only_beats(owner)
                else None
            )
            return Found(
                following.people, organization or following.organization, role, following.location
            )
        first = self.read(piece.part(0, name))
        return Found(
            first.people + following.people, first.organization or following.organization, role
        )

    def starts_name(self, piece: Piece, index: int) -> bool:
        """Tell whether the next person begins at a word behind a role."""
        follow = piece.words[index : index + 2]
        return len(follow) == TWO and all(word.text[0].isupper() for word in follow)

    def only_beats(self, piece: Piece) -> bool:
        """Tell whether words are fields that somebody looks after: *Campus Events*."""
        return all(
            word.low in self.words.beats or word.low in self.words.roles or word.text[0].islower()
            for word in piece.words
        )

    def name_before_role(self, piece: Piece, index: int) -> int:
        """Count the words of the name before a role: two full ones, initials and particles free."""
        words = piece.words
        if words[0].low.endswith(OWNS):
            return 0
        end = index
        while end and (
            words[end - 1].low in self.words.beats
            or (words[end - 1].text[0].islower() and words[end - 1].low not in self.words.particles)
        ):
            end -= 1
        full = [i for i in range(end) if self.words.is_full(words[i])]
        if end == THREE and self.names_paper(words) and words[end:]:
            return TWO
        if (
            piece.before in DASHES
            or not end
            or (len(full) < TWO and end < TWO)
            or self.words.is_organization(words[:end])
        ):
            return 0
        if end < index and len(full) <= THREE:
            return end
        if piece.before == "," and words[0].low not in self.words.given:
            return 0
        return full[1] + 1 if len(full) >= TWO else end

    def names_paper(self, words: Sequence[Word]) -> bool:
        """Tell whether two words of a name are followed by a paper: ``Anna Holm Globe Staff``."""
        name = words[0].low in self.words.given and is_plain(words[1].text)
        return (
            name and words[1].low not in self.words.outlets and words[TWO].low in self.words.outlets
        )

    @rule()
    def sentence(self, piece: Piece) -> Found | None:
        """Words in small letters end a name.

        Example: in ``Ann Ek writes about harbours`` it is Ann Ek.
        Counter-example: ``Ann van der Ek`` is a name as a whole.
        """
        words = piece.words
        index = next((i for i, word in enumerate(words) if not self.words.in_name(word)), None)
        if index is None:
            return None
        organized = self.words.is_organization(words)
        if organized and words[index].low in self.lexicon["outlet_links"]:
            return Found(organization=piece)
        if (
            piece.alone
            and not piece.led
            and len(words) == TWO
            and words[1].low in self.words.outlets
        ):
            return Found(organization=piece)
        if index < TWO:
            return self.outlet(piece) or NOTHING
        if words[index].text[0].isdigit():
            return self.before(piece, index, organization=piece.part(index))
        return self.before(piece, index)

    @rule()
    def outlet(self, piece: Piece) -> Found | None:
        """An article, or a word that outlets and institutions bear.

        Example: ``The Harbour Gazette``, ``Norland University``, ``Herald Staff``.
        Counter-example: ``Ann Church`` is a person.
        """
        end = len(piece.words)
        while end > 1 and piece.words[end - 1].low in self.words.staff:
            end -= 1
        if end < len(piece.words) and end == 1:
            return Found(organization=piece.part(0, end))
        words = piece.words[:end]
        paper = piece.before in PAUSES and self.words.is_paper(words)
        if not paper and not self.words.is_organization(words) and not self.words.is_titled(words):
            return None
        if len(words) > THREE and words[0].low in self.words.given and is_plain(words[1].text):
            return self.before(piece.part(0, end), TWO, organization=piece.part(TWO, end))
        return Found(organization=piece.part(0, end))

    @rule()
    def location(self, piece: Piece) -> Found | None:
        """A known city behind a name.

        Example: ``Ann Ek, New Delhi``.
        Counter-example: ``Ann Delhi`` is a person.
        """
        name = " ".join([word.low for word in piece.words])
        return Found(location=piece) if name in self.words.cities else None

    @rule()
    def single(self, piece: Piece) -> Found | None:
        """A word that stands alone: an organisation if it is all there is, else nobody.

        Example: ``Stacker``.
        Counter-example: in ``Ann Ek, Sports`` it names nobody.
        """
        if len(piece.words) > 1:
            return None
        if piece.alone and not piece.led and piece.words[0].low not in self.words.roles:
            return Found(organization=piece)
        if piece.alone and self.words.is_name(piece.words):
            return Found(people=(piece,))
        return Found(location=piece) if piece.before == "," else NOTHING

    @rule()
    def several(self, piece: Piece) -> Found | None:
        """Four or six plain words in capitals are two or three people.

        Example: ``Ann Ek Bo Ask``.
        Counter-example: ``Ann B. van Ek`` is one person.
        """
        words = piece.words
        if len(words) not in (4, 6) or not all(is_plain(word.text) for word in words):
            return None
        if not all(map(self.words.is_full, words)):
            return None
        if words[1].low in self.words.given and words[2].low not in self.words.given:
            return None
        return Found(people=tuple([piece.part(i, i + 2) for i in range(0, len(words), 2)]))

    @rule()
    def belonging(self, piece: Piece) -> Found | None:
        """Whom somebody works for, behind a comma and a particle.

        Example: ``Ana Silva, da Folha``.
        Counter-example: ``Ana da Silva`` is a name.
        """
        first, last = piece.words[0], piece.words[-1]
        fits = (
            len(piece.words) == TWO
            and first.text in self.lexicon["belonging_links"]
            and last.text[0].isupper()
        )
        return Found(organization=piece.part(1)) if fits and piece.before == "," else None

    @rule()
    def person(self, piece: Piece) -> Found | None:
        """What is left and looks like a name.

        Example: ``Ann B. van Ek Jr.``.
        Counter-example: ``(London)`` in brackets is none.
        """
        words = piece.words
        while len(words) > TWO and words[-1].low in self.words.degrees:
            words = words[:-1]
        if len(words) > LONGEST_NAME or not self.words.is_name(words) or piece.before in {"(", "["}:
            return None
        return Found(people=(piece.part(0, len(words)),))


def is_plain(word: str) -> bool:
    """Tell whether a word is letters with a capital at the front and no accent."""
    accented = any("\u00c0" <= letter <= "\u024f" for letter in word)
    return word.isalpha() and word[0].isupper() and not accented
