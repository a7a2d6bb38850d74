"""Names with *and* inside that are one: *Food and Drug Board*, *Home and Sport Minister*."""

from __future__ import annotations

from newsdoc.parsers.speakers.name_words import NameWords
from newsdoc.parsers.speakers.phrases import ARTICLES, bare, proper, until_comma

ONE_OF_ANY = frozenset({"a", "an"})
SHORT_FIRM = frozenset({"co", "sons", "partners"})
BODIES = frozenset({"office", "union", "school", "charity"})
LINKS = frozenset({"and", "of", "the", "for", "&"})
SIGHT = 6  # words up to *and*
FIELD = 4  # words of a field behind *and*


class JointNames(NameWords):
    """Tells one name with *and* inside from two."""

    def joint_office(self, words: list[str]) -> int:
        """Tell how many words an office with *and* has before a name, or nothing behind it.

        *Culture, Media and Sport Secretary Ann Ek* is one person.
        """
        if "and" not in words[1:SIGHT]:
            return 0
        at = words.index("and", 1)
        if not self.is_field(words[at - 1]) or not all(map(self.before_field, words[:at])):
            return 0
        for end, word in enumerate(words[at + 1 : at + FIELD + 1], at + 2):
            if not proper(word) and word != "and":
                return 0
            if self.is_role([word]) and not self.is_field(word):
                return end if end > at + 2 and not word.endswith("s") else 0
            if word[-1] == ",":
                return 0
        return 0

    def is_field(self, word: str) -> bool:
        """Tell whether a word says what an office is for: *Trade*, *Culture,*."""
        return proper(word) and bare(word).lower() in self.office_fields

    def before_field(self, word: str) -> bool:
        """Tell whether a word may stand before the field of an office: *the*, *former*."""
        return proper(word) or word in self.modifiers or word == "the"

    def one_name(self, words: list[str]) -> bool:
        """Tell whether *and* stands within the name of one house, or in the words for one person.

        Neither *Norland and the Harbour Board* nor *the Port Council and Harbour Board* is one.
        """
        at = [word.lower() for word in words].index("and", 1)
        left, right, last = words[at - 1], words[at + 1], bare(words[-1]).rstrip(".").lower()
        if " ".join(words[-3:]).lower() in self.paired_firms:
            return True
        if not (proper(left) and proper(right)) or self.is_given(right):
            return False
        anybody = words[0].lower() in ONE_OF_ANY and words[-1].islower()
        if (anybody and last in self.persons) or last in SHORT_FIRM:
            return True
        if not all(proper(word) or word in LINKS or word == words[0] for word in words):
            return False
        if any(map(self.is_body, words[:at])):
            of = "of" in words[1:at] and self.is_body(words[words.index("of", 1) - 1])
            return of and not self.is_body(words[-1]) and not right.isupper()
        return self.is_body(words[-1]) and not self.is_known(left)

    def is_body(self, word: str) -> bool:
        """Tell whether a word is one for an office, a union or the like: *Board*."""
        return self.house_kinds.get(bare(word).lower()) in BODIES

    def is_known(self, word: str) -> bool:
        """Tell whether a word stands for a place, a house or people by itself."""
        lower = word.lower()
        if word.isupper() or lower in self.family_names:
            return True
        people = lower in self.groups or lower[:-1] in self.persons
        house = lower in self.organization_names and lower in self.organizations
        return (people or house or lower in self.places) and lower not in self.modifiers

    def several(self, words: list[str]) -> bool:
        """Tell whether two speakers are joined by *and*."""
        lowers = [word.lower() for word in words]
        if "and" not in lowers[1:-1]:
            return False
        at = lowers.index("and", 1)
        left, right = words[at - 1], words[at + 1]
        if self.one_name(words):
            return False
        if left[0].isupper():
            return not self.is_role([left]) or right[0].isupper()
        if right[0].isupper() and not self.is_role([left]):
            return True
        return left.endswith("s") or lowers[at + 1] in self.empty or right[0].isdigit()

    def listed(self, first: list[str], rest: list[str]) -> bool:
        """Tell whether names follow one another: *Ek, Lund and others*."""
        if rest and rest[0][0] == "(" and rest[0][-1] == ",":
            rest = rest[1:]
        if not rest or not proper(first[-1]) or not proper(rest[0]):
            return False
        lowers = [word.lower() for word in rest]
        offices = [rest[at - 1] for at, word in enumerate(lowers) if at and word in ("of", "at")]
        if any(office.isupper() or self.is_role([office]) for office in offices):
            return False
        return "and" in lowers and bare(lowers[0]) not in self.persons

    def named_for(self, words: list[str]) -> list[str]:
        """Give a name with *for* inside: *Transport for Lund*, *the group Mothers for Peace*.

        Neither *Minister for Health* nor *Ek for the Herald* is one.
        """
        at = words.index("for", 1) if "for" in words[1:4] else 0
        if not at or not proper(words[at - 1]) or self.is_role(words[:at]):
            return []
        lead = words[at - 2].lower() if at > 1 else "the"
        name, _ = until_comma(words[at - 1 :])
        behind = name[2 + (name[2:3] == ["the"]) :]
        whole = behind and all(proper(word) or word in LINKS for word in behind)
        known = self.is_given(name[0]) or name[0].lower() in self.family_names
        return name if whole and not known and lead in self.organizations | ARTICLES else []

    def house_in(self, first: list[str], name: list[str], *, role: bool) -> list[str]:
        """Give the name of a house that a phrase tells to be one.

        Args:
            first: a phrase.
            name: the name at its end.
            role: whether a role was split off the name.
        """
        if len(name) > 1 and name[0].lower() in self.house_openers:
            return name[1:]
        if "and" in first[1:-1] and self.one_name(first):
            return first
        return [] if role else self.behind_noun(first, len(first) - len(name))
