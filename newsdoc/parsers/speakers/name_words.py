"""The words of names and roles: where a name begins, what its words tell of a person."""

from __future__ import annotations

import re

from newsdoc.lexicon import Lexicon
from newsdoc.parsers.speakers.memory import Memory
from newsdoc.parsers.speakers.offices import OfficeReader
from newsdoc.parsers.speakers.phrases import (
    ARTICLES,
    bare,
    before_of,
    head_phrase,
    proper,
    until_comma,
)
from newsdoc.parsers.speakers.sentences import SentenceEnds

BLANK = re.compile(r"\s")
INITIALS = re.compile(r"(?:\w\.)+")
SHORT_VERBS = ("'s", "'m", "'re", "'ve", "'ll", "'d", "n't")
# What ties a role to whose it is: minister for Ports, the member representing Lund.
TIES = frozenset({"of", "for", "representing"})
HOUSE_LINKS = frozenset({"of", "for", "and", "&", "the"})
OPENERS = "\"'(["
Opening = tuple[tuple[str, ...], tuple[str, ...], str, str, int, bool]


class NameWords(OfficeReader):
    """Reads names and roles, and remembers them."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Begin with nothing read."""
        super().__init__(lexicon)
        self.sentence_ends = SentenceEnds(self.titles)
        self.people = Memory(self.person_in)
        self.name_words = Memory(self.name_word)
        self.openings = Memory(self.opening)
        self.offices = Memory(self.office)
        self.asks = Memory(self.asks_with)
        self.roles = Memory(self.words_for)
        self.called = Memory(self.called_by)

    def person_in(self, run: str) -> tuple[str, ...]:
        """Give the name of a person in a run of capitalised words; empty where none is."""
        _, names = self.split_role([bare(word) for word in self.named_in(run)])
        person = bool(names) and self.kind_of_name(names) == "person"
        return self.without_suffix(names) if person else ()

    def without_suffix(self, name: list[str]) -> tuple[str, ...]:
        """Give the words of a name but *Jr.*."""
        last = name[-1].rstrip(".").lower()
        behind = last in self.suffixes or (name[-1].isupper() and last in self.degrees)
        return tuple(name[:-1] if behind and len(name) > 1 else name)

    def name_word(self, word: str) -> str:
        """Give a word that may be part of the name behind it, without opening marks, or ``""``.

        The end of another line may stand before it.
        """
        word = BLANK.split(word)[-1].lstrip(OPENERS)
        if not word or word in self.particles:
            return word
        if not proper(word) or word.endswith(SHORT_VERBS):
            return ""
        lower = word.lower()
        if word[-1] == ".":
            return word if INITIALS.fullmatch(word) or lower[:-1] in self.titles else ""
        named = word[-1].isalnum() and lower not in self.empty and lower not in self.cues
        return word if named else ""

    def opening(self, run: str) -> Opening:
        """Read the words of a name before the family name: *Chancellor Ilka*.

        Returns:
            Given names, words of a role (or of its end: *State*), the genders that title and
            given names tell (*m*, *f* or neither), how far before the family name the given names
            start, and whether the role only says how somebody is addressed (*Dr*).
        """
        if not run or run[0].islower():
            return (), (), "", "", 0, False
        role, given = self.split_role(run.split(" "))
        opener, given = self.split_opener(given)
        lowers = [word.rstrip(".").lower() for word in role]
        genders = [str(self.titles.get(w) or self.persons.get(w, "")) for w in lowers]
        spoken = [w for w, lower in zip(role, lowers, strict=True) if not self.titles.get(lower)]
        return (
            tuple(given),
            tuple(spoken or opener),
            next(filter(None, genders), ""),
            next(filter(None, map(self.gender_of, given)), ""),
            len(" ".join(given)) + 1 if given else 0,
            bool(role) and self.addresses.issuperset(lowers),
        )

    def words_for(self, head: str) -> list[str]:
        """Give the words for a role, as they may be written."""
        words = [word for word, role in self.same_role.items() if role == head]
        last = head.rpartition(" ")[2]
        return [form for word in (last, *words) for form in (word, word.title(), word.upper())]

    def asks_with(self, cue: str) -> bool:
        """Tell whether a cue puts a question."""
        return not self.asking.isdisjoint(cue.lower().split())

    def called_by(self, name: str) -> tuple[str, str, list[str]]:
        """Give a name without article, the same in small letters, and how a house is called by it.

        The *Lund Port Ministry* is the ministry, and the port ministry.
        """
        first, _, rest = name.partition(" ")
        if rest and first.lower() in ARTICLES:
            name = rest
        lower = name.lower()
        if " " not in name:
            return name, lower, []
        *owners, head = before_of(lower.split(" "))
        return name, lower, [head, *[f"{bare(owner)} {head}" for owner in owners[-1:]]]

    def is_named(self, words: list[str]) -> bool:
        """Tell whether words end in a person's full name: *Ann Ek* of the North."""
        role, name = self.split_role(self.name_at_end(words))
        if len(name) < 2 or self.is_given(name[0]):  # noqa: PLR2004
            return len(name) > 1
        titled = bool(role) and role[-1][-1] == "." and role[-1][:-1].lower() in self.titles
        return titled and self.kind_of_name(name) == "person"

    def name_at_end(self, words: list[str]) -> list[str]:
        """Give the capitalised words at the end, with the small words inside a name."""
        at = len(words)
        while at and (proper(words[at - 1]) or words[at - 1] in self.particles):
            at -= 1
            owner = words[at].endswith("'s") if at < len(words) - 1 else False
            if owner or (words[at].endswith("s'") and self.opens_name(words[at + 1 :])):
                at += 1
                break
        while at < len(words) and words[at] in self.particles:
            at += 1
        if at and at == len(words) - 1 and bare(words[at]).lower() in self.weekdays:
            return []
        return [bare(word) for word in words[at:]] if at < len(words) else []

    def told_person(self, name: list[str], rest: list[str]) -> bool:
        """Tell whether age or role stands behind a name that may be a house's: *Ed Church, 44*."""
        if len(name) != 2 or name[1].lower() not in self.noun_names or not rest:  # noqa: PLR2004
            return False
        told = rest[0][0].isdigit() or self.head_noun(head_phrase(rest)[0])[1] == "person"
        return told and self.is_given(name[0])

    def opens_name(self, words: list[str]) -> bool:
        """Tell whether words open with a known name: the airlines' *Jon* Ek."""
        return bool(words) and (self.is_given(words[0]) or words[0].lower() in self.family_names)

    def name_at_start(self, words: list[str]) -> list[str]:
        """Give the capitalised words at the start, up to a comma; an age may stand before them.

        An owner is no name: *a baker, Lund's oldest*.
        """
        name: list[str] = []
        for word in words[words[0].endswith("-old") :] if words else words:
            if (not proper(word) and word not in self.particles) or (name and word[0] == "("):
                break
            if word.endswith("'s"):
                return []
            name.append(bare(word))
            if word[-1] in ",;:":
                break
        return name

    def names_before_of(self, words: list[str], *, whole: bool) -> bool:
        """Tell whether a person's name stands before *of*: *Jon Ek of the harbour campaign*.

        Args:
            words: words with *of*.
            whole: whether no article stands before them.
        """
        name = words[: words.index("of")]
        if self.is_named(name):
            return True
        end = self.name_at_end(name)
        if len(end) > 1 and self.is_role(name[: -len(end)]) and name[-len(end) - 1].islower():
            name = end
        full = len(name) > 1 and all(map(proper, name)) and (whole or words[-1].islower())
        return full and self.kind_of_name(name) == "person" and not any(map(self.is_common, name))

    def of_house(self, lead: list[str]) -> bool:
        """Tell whether *Friends of the* stands before a name, and not *Minister of*."""
        at = lead.index("of") if "of" in lead and lead[-1] in ("of", "the") else 0
        return bool(at) and proper(lead[0]) and not self.is_role(lead[:at])

    def headed(self, words: list[str]) -> list[str]:
        """Write the role before *of* small: *The Chairman of the Harbour Union*."""
        if "of" not in words[1:4]:
            return words
        at = words.index("of", 1)
        if not self.is_role(words[:at]) or words[0].lower() not in ARTICLES:
            return words
        return [*words[: at - 1], words[at - 1].lower(), *words[at:]]

    def name_after_of(self, words: list[str], first: list[str]) -> tuple[list[str], list[str]]:
        """Split *secretary of state Jon Ek* into role and name."""
        piece, _ = until_comma(words)
        name = self.name_at_end(piece)
        for at, word in enumerate(name):
            lower = word.lower()
            initial = at and INITIALS.fullmatch(word)
            if at + 1 < len(name) and (initial or lower in self.male or lower in self.female):
                if not at and TIES.intersection(piece[-len(name) - 1 : -len(name)]):
                    break
                return piece[: at - len(name)], name[at:]
        if len(name) > 1 and name[0].lower() in self.modifiers:
            return piece[: 1 - len(name)], name[1:]
        return first, []

    def name_after_role(self, rest: list[str], first: list[str]) -> tuple[list[str], list[str]]:
        """Split *former Mayor Ann Ek*, behind *her brother*, into role and name."""
        piece, _ = until_comma(rest)
        title, name = self.split_role(self.name_at_end(piece))
        role = piece[: len(piece) - len(name)]
        if len(name) > 1 and role and len(role) > len(title) and self.is_role(role):
            return role, name
        return first, []

    def firm_in(self, words: list[str]) -> list[str]:
        """Give the name of a firm with *&*: *the lawyers [Ek & Lund]*.

        Neither two people nor the head of a firm is one.
        """
        begin = at = words.index("&", 1)
        while begin and proper(words[begin - 1]):
            begin -= 1
        name, behind = words[begin:], words[at + 1 :]
        if begin == at or not proper(behind[0]) or not all(map(self.in_house, name)):
            return []
        if any(word.endswith("'s") for word in name[:-1]) or any(map(self.is_common, behind[1:-1])):
            return []
        two = self.is_named(words[begin:at]) and self.is_named(behind)
        return [] if two or self.is_role(behind[1:2]) else name

    def in_house(self, word: str) -> bool:
        """Tell whether a word may be part of a house's name: *Brandel*, *of*, *plc*."""
        known = proper(word) or word in HOUSE_LINKS or word in self.organization_names
        return known and word[-1] not in ",;:"

    def behind_noun(self, words: list[str], at: int) -> list[str]:
        """Give the name of a house behind its noun: *charity [Lund Trust]*, *firm [Velora]*.

        So it is with a firm behind a word for a person: *chip designer [Velora Plc]*.

        Args:
            words: words that may end in a name.
            at: where the name begins, or the rest of it behind an owner.
        """
        if at > 1 and words[at - 1].endswith("'s") and proper(words[at - 1]):
            at -= 1
        if not at:
            return []
        noun = words[at - 1]
        firm = noun in self.persons and self.is_firm(words[at:])
        return words[at:] if firm or noun in self.organizations else []

    def is_firm(self, name: list[str]) -> bool:
        """Tell whether a name ends as those of firms do: *Velora Plc*."""
        return len(name) > 1 and name[-1].rstrip(".,").lower() in self.firm_endings

    def owned_house(self, lead: list[str], name: list[str], *, the: bool) -> bool:
        """Tell whether a house is named with an owner: *the Mayor's Office*, *Women's Aid*.

        *The Rangers' Holm* is a person.

        Args:
            lead: what stands before the name, but no article.
            name: the name as it is written.
            the: whether *the* stands before both.
        """
        if lead and lead[-1].endswith("'s"):
            if self.kind_of_name(name) != "person":
                return True
            owned = proper(lead[-1]) and not self.is_given(name[0])
            return owned and self.names_people(lead[-1])
        plural = name[0][-1] == "'" and len(name) > 1 and not (lead or the)
        return plural and self.names_people(name[0])

    def names_people(self, owner: str) -> bool:
        """Tell whether an owner is called by a word for people: *Women's*, *Carers'*."""
        lower = bare(owner).lower()
        people = lower in self.persons or self.kind_of_noun(lower) == "group"
        return people and lower not in self.family_names
