"""What the words of a source say: a pronoun, a name with its role, a common noun.

``Brandt’s spokesman, Jonas Lindt,`` names *Jonas Lindt* with the role *Brandt’s
spokesman*; ``a spokesman for the port`` has the head *spokesman* and names nobody.
"""

from __future__ import annotations

from newsdoc.lexicon import Lexicon
from newsdoc.parsers.speakers.joint_names import JointNames
from newsdoc.parsers.speakers.memory import Memory
from newsdoc.parsers.speakers.name_words import TIES
from newsdoc.parsers.speakers.phrases import (
    ARTICLES,
    bare,
    closed,
    head_phrase,
    proper,
    until_comma,
    with_example,
    with_last_stop,
    without_brackets,
)
from newsdoc.parsers.speakers.reference import Reference

# A role of so many words may hold *for* and *and*.
MANY_PARTS = 4
OWNERS = ARTICLES | frozenset({"his", "her", "their", "its", "our", "my"})
# What opens an apposition or a clause behind a comma: the Lund Post, a local paper.
DESCRIBES = ARTICLES | frozenset({"which", "who", "whose"})
ONE = frozenset({"one", "another"})
DEFINITE = frozenset({"the", "this", "that", "these", "those"})
# What may stand behind a source and is no part of its name: *Holm herself*, *officials here*.
TRAILING = frozenset({"himself", "herself", "itself", "themselves", "here", "there"})
EDGES = " \"'“”‘’()[],;:.-–—"


class SourceReader(JointNames):
    """Reads source phrases with the words of a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Begin with nothing read."""
        super().__init__(lexicon)
        self.references = Memory(self.reference)

    def reference(self, text: str) -> Reference:
        """Read the folded words of a source, and say the gist of them."""
        one = self.read(text)
        which = "the" if one.definite else "a"
        one.family = one.name[-1] if one.kind == "person" and one.name else ""
        called, behind = until_comma(one.words)
        house = one.form in {"name", "noun"} and one.kind != "person"
        described = behind and house and (behind[0].lower() in DESCRIBES or self.is_firm(called))
        described = described or (len(behind) == 1 and behind[0].isdigit())
        one.phrase = closed(" ".join(called if described else one.words).rstrip(","))
        if text.endswith("'s") and one.name[-1:] == (bare(one.words[-1]),):
            one.head = "'s"
        one.gist = f"{one.form} {one.kind or 'unknown'} {which} {one.head or one.written}"
        return one

    def read(self, text: str) -> Reference:
        """Read the folded words of a source."""
        text = with_last_stop(text.rstrip(EDGES))
        one = Reference()
        lower = text.lower()
        if lower in self.pronouns and text not in self.acronyms:
            one.form, one.head = "pronoun", lower
            return one
        text = without_brackets(text)
        words = self.in_full(text.split())
        if len(words) > 1 and words[-1] in TRAILING:
            words = words[:-1]
            text = " ".join(words)
            lower = text.lower()
        if len(words) == 1 and proper(text) and lower not in self.common:
            one.form, one.kind, one.name, one.words = "name", "person", (bare(text),), words
            if not text[1:].islower():
                one.kind = self.kind_of_name([bare(text)])
            return one
        if len(words) > 1 and words[0][-1] == "," and words[0][:-1].lower() in ONE:
            words = words[1:]
        if words and words[0].lower() != "whose":
            one.words = words
            self.read_phrase(one)
        return one

    def read_phrase(self, one: Reference) -> None:
        """Read the words of a source that is more than a word."""
        first, rest = head_phrase(self.headed(one.words))
        if self.joint_named(one) or self.for_named(one) or (not rest and self.ends_in_person(one)):
            return
        if "named" in one.words[1:-1] and self.named_so(one):
            return
        if self.several(first) or self.listed(first, rest) or with_example(one.words):
            one.form, one.kind = "several", "group"
            return
        firm = self.firm_in(first) if "&" in first[1:-1] else []
        if firm:
            one.form, one.kind, one.name = "name", "organization", tuple(firm)
            one.words = one.words[len(first) - len(firm) :]
            return
        if one.words[len(first) - 1].endswith("'s,"):
            # Brandel's, the grocer
            one.words = [*first[:-1], f"{first[-1]}'s"]
            self.named_house(one, one.words, one.words, [])
            return
        determiner = first[0].lower()
        one.definite = determiner in DEFINITE or determiner.endswith("'s")
        if determiner in ARTICLES and len(first) > 1:
            first = first[1:]
        if determiner in ONE and one.words[1:2] == ["of"]:
            self.one_of(one)
            return
        whole = determiner not in ARTICLES
        if "of" in first[1:-1] and self.names_before_of(first, whole=whole):
            first = first[: first.index("of")]
        self.read_head(one, first, rest, the=determiner == "the")

    def joint_named(self, one: Reference) -> bool:
        """Read *Trade and Industry Minister Jon Ek*."""
        width = self.joint_office(one.words)
        name = self.name_at_start(one.words[width:]) if width else []
        if not name or not self.is_person(name, the=False):
            return False
        self.named(one, name, one.words[one.words[0].lower() in ARTICLES : width])
        return True

    def for_named(self, one: Reference) -> bool:
        """Read *Transport for Norland*."""
        name = self.named_for(one.words)
        if name:
            one.words = name
            self.named_of(one, name)
        return bool(name)

    def named_so(self, one: Reference) -> bool:
        """Read *the owner, a shipping heir named Jon Ek*."""
        at = one.words.index("named", 1)
        name = self.name_at_start(one.words[at + 1 :])
        if not name or not self.is_person(name, the=False):
            return False
        self.named(one, name, until_comma(one.words[:at])[0])
        return True

    def ends_in_person(self, one: Reference) -> bool:
        """Read a role of several parts before a name: *Party for Growth leader Jon Ek*."""
        piece, behind = until_comma(one.words)
        name = self.name_at_end(piece)
        at = len(piece) - len(name)
        if behind or len(name) < 2 or at < MANY_PARTS or not self.is_role(piece[:at]):  # noqa: PLR2004
            return False
        opens = proper(piece[0]) and piece[0].lower() not in ARTICLES
        if not (opens and piece[at - 1].islower() and self.is_person(name, the=False)):
            return False
        self.named(one, name, piece[:at])
        return True

    def read_head(self, one: Reference, first: list[str], rest: list[str], *, the: bool) -> None:
        """Tell a name from a common noun."""
        name = self.name_at_end(first)
        lead = first[: len(first) - len(name)]
        role_words: list[str] = []
        if len(name) < 2 or name[-1].lower() not in self.organization_names:  # noqa: PLR2004
            role_words, name = self.split_role(name)
        if role_words and len(name) == 1 and self.is_party(role_words, name[0]):
            role_words, name = [], [*role_words, *name]
        office = lead[:-1] if lead[-1:] == ["the"] else lead
        if office and office[-1] in TIES and self.is_role(office[-2:-1]):
            lead, name = self.name_after_of(first, office[:-1])
            role_words = []
        house = self.house_in(first, name, role=bool(role_words))
        if house:
            one.words = house
            self.named_house(one, house, house, [])
        elif name:
            role = [*lead, *role_words]
            if not role_words and self.of_house(lead):
                self.named_of(one, first)
            elif not role_words and self.owned_house(lead, first[len(lead) :], the=the):
                self.named_house(one, first, first, [])
            elif (
                self.is_person(name, the=the and not role)
                or self.is_role(role)
                or self.told_person(name, rest)
            ):
                self.named(one, name, role)
            else:
                self.named_house(one, name, first, lead)
        else:
            self.read_noun(one, first, rest, [] if "of" in lead else role_words, lead)

    def read_noun(
        self, one: Reference, first: list[str], rest: list[str], title: list[str], lead: list[str]
    ) -> None:
        """Read a common noun, and the name that may stand in apposition to it."""
        one.form = "noun"
        one.head, one.kind = self.head_noun([*lead, *title] or first)
        if one.head == "group" and "of" in until_comma(one.words)[0]:
            one.kind = "group"
        if (
            title
            and title[-1].isupper()
            and one.head in self.titles
            and one.head not in self.persons
        ):
            one.kind = "person" if len(one.words) > 1 else "organization"
        its = one.words[0].lower() == "its" and one.head in self.relations
        if (its or one.head in self.organizations) and self.named_behind(one):
            return
        if one.kind == "person":
            one.gender = str(self.persons.get(one.head, ""))
            self.read_apposition(one, first, rest)
        elif one.kind is None and one.definite:
            name = self.name_at_start(rest)
            if len(name) > 1 and self.is_given(name[0]) and self.is_person(name, the=False):
                self.named(one, name, first)

    def read_apposition(self, one: Reference, first: list[str], rest: list[str]) -> None:
        """Read *the owner, state Sen. Ann Ek*: the name behind a word for a person."""
        first, apposition = self.name_after_role(rest, first)
        if not apposition:
            _, apposition = self.split_role(self.name_at_start(rest))
        if not apposition:
            piece, behind = until_comma(one.words)
            apposition = self.name_at_start(behind)
            titles, apposition = self.split_role(apposition)
            first = [*piece, *titles] if apposition else first
            if not apposition:
                first, apposition = self.name_after_role(behind, first)
        if not apposition:
            first, apposition = self.name_after_of(one.words, first)
        if apposition and self.is_person(apposition, the=False):
            self.named(one, apposition, first)
        elif self.is_firm(apposition):
            one.words = apposition
            self.named_house(one, apposition, apposition, [])

    def named_behind(self, one: Reference) -> bool:
        """Read *the retailer, Brandel*: nothing but a name stands behind the comma."""
        _, name = until_comma(one.words)
        name = name[name[:1] == ["the"] :]
        if not name or not proper(name[0]) or not all(map(self.in_house, name)):
            return False
        known = self.is_given(name[0]) or name[0].lower() in self.family_names
        full = known or (one.kind == "person" and len(name) > 1)
        if full and self.is_person(name, the=False):
            return False
        one.words, one.form, one.kind, one.name = name, "name", "organization", tuple(name)
        return True

    def one_of(self, one: Reference) -> None:
        """Read *one of the pilots, Jon Ek*, and *one of the pilots*."""
        first, _ = head_phrase(one.words[2:] or one.words)
        one.form, one.head = "noun", self.head_noun(first)[0]
        if one.head in self.pronouns:
            one.form, one.head = "pronoun", "one"
        one.kind = self.kind_of_noun(one.head.removesuffix("s"))
        _, behind = until_comma(one.words)
        titles, name = self.split_role(self.name_at_start(behind))
        if name and one.kind != "organization" and self.is_person(name, the=False):
            self.named(one, name, titles)

    def named(self, one: Reference, name: list[str], role: list[str]) -> None:
        """Note the name of a person, with role and gender."""
        one.form, one.kind, one.name = "name", "person", self.without_suffix(name)
        nouns = [
            word
            for word in role
            if bare(word).rstrip(".").lower() not in self.titles or word.islower()
        ]
        owned = [at for at, word in enumerate(role, 1) if word.endswith("'s")]
        lowers = [bare(word).rstrip(".").lower() for word in role[max(owned, default=0) :]]
        told = [str(self.titles.get(word) or self.persons.get(word, "")) for word in lowers]
        one.gender = next(filter(None, told), "") or self.gender(name)
        if any(bare(word).lower() in self.persons for word in nouns):
            nouns = nouns[nouns[0].lower() in OWNERS | ONE :]
            one.role = " ".join(nouns).rstrip(",")

    def named_house(
        self, one: Reference, name: list[str], first: list[str], lead: list[str]
    ) -> None:
        """Note a name that is no person's: what is named behind *the* alone is a house."""
        one.form, one.kind, one.name = "name", self.kind_of_name(name), tuple(first)
        if one.kind == "person" and not lead:
            many = len(name) == 1 and self.plural(bare(name[0]))
            one.kind = "group" if many else "organization"
        elif "and" in name:
            one.kind = "organization"

    def named_of(self, one: Reference, first: list[str]) -> None:
        """Note a name with *of* inside: *Friends of the Marsh*, *Transport for Norland*."""
        one.form, one.name = "name", tuple(first)
        one.kind = "group" if self.plural(bare(first[0])) else "organization"
