"""What the words of a source say: a pronoun, a name with its role, a common noun.

``Brandt’s spokesman, Jonas Lindt,`` names *Jonas Lindt* with the role *Brandt’s
spokesman*; ``a spokesman for the port`` has the head *spokesman* and names nobody.
"""

from __future__ import annotations

from collections.abc import Container
from typing import Literal

from attrs import define, field

from newsdoc.lexicon import Lexicon
from newsdoc.model.attributions import SpeakerKind

Form = Literal["pronoun", "name", "noun", "several", "other"]
ARTICLES = frozenset({"the", "a", "an"})
DEFINITE = frozenset({"the", "this", "that", "these", "those"})
LINKS = frozenset("of for in from at with on who that which to by about whose".split())
EDGES = " \"'“”‘’()[],;:.-–—"
SHOUT = 5
MEMORY = 4096


@define
class Reference:
    """A source phrase, read: ``name`` are the words of a person's or an organisation's name."""

    form: Form = "other"
    kind: SpeakerKind | None = None
    head: str = ""
    name: tuple[str, ...] = ()
    role: str | None = None
    gender: str = ""
    definite: bool = False
    words: list[str] = field(factory=list)


@define
class Phrase:
    """Words up to a comma, with their places."""

    words: list[str]
    starts: list[int]


class SourceReader:
    """Reads source phrases with the words of a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Look the word groups up once."""
        self.persons = lexicon.table("person_nouns")
        self.titles = lexicon.table("titles")
        self.groups = lexicon["group_nouns"]
        self.organizations = lexicon["organization_nouns"]
        self.documents = lexicon["document_nouns"]
        self.organization_names = lexicon["organization_names"]
        self.places = lexicon["speaking_places"]
        self.male, self.female = lexicon["male_names"], lexicon["female_names"]
        self.particles = lexicon["name_particles"]
        self.suffixes = lexicon["name_suffixes"]
        self.modifiers = lexicon["role_modifiers"]
        self.same_role = lexicon.table("same_role")
        self.empty = lexicon["function_words"]
        self.speech = lexicon["speech_words"]
        self.asking = lexicon["asking_words"]
        self.cues = lexicon["cue_verbs"] | lexicon["near_cues"]
        self.epithets = lexicon["epithets"]
        self.common = frozenset().union(
            self.persons,
            self.titles,
            self.groups,
            self.organizations,
            self.documents,
            self.organization_names,
            self.places,
            [noun + "s" for noun in self.persons],
        )
        self.pronouns = lexicon["source_pronouns"]
        self.memory: dict[str, Reference] = {}
        self.people: dict[str, tuple[str, ...]] = {}

    def read(self, text: str) -> Reference:
        """Read the folded words of a source; what was read lately is remembered."""
        one = self.memory.get(text)
        if one is None:
            if len(self.memory) >= MEMORY:
                self.memory.clear()
            one = self.memory[text] = self.read_anew(text.rstrip(EDGES))
        return one

    def read_anew(self, text: str) -> Reference:
        """Read words that have not been read lately."""
        one = Reference()
        lower = text.lower()
        if lower in self.pronouns:
            one.form, one.head = "pronoun", lower
            return one
        words = text.split()
        if len(words) == 1 and text[0].isupper() and lower not in self.common:
            one.form, one.kind, one.name, one.words = "name", "person", (bare(text),), words
            if not text[1:].islower():
                one.kind = self.kind_of_name([bare(text)])
            return one
        if not words:
            return one
        one.words = words
        first, rest = head_phrase(words)
        if words[0].lower() == "whose":
            return one
        if self.several(first) or self.listed(first, rest):
            one.form, one.kind = "several", "group"
            return one
        determiner = first[0].lower()
        one.definite = determiner in DEFINITE or determiner.endswith("'s")
        if determiner in ARTICLES and len(first) > 1:
            first = first[1:]
        self.read_head(one, first, rest, the=determiner == "the")
        return one

    def person_in(self, run: str) -> tuple[str, ...]:
        """Give the name of a person in a run of capitalised words; empty where none is."""
        name = self.people.get(run)
        if name is None:
            if len(self.people) >= MEMORY:
                self.people.clear()
            words = run.split(" ")
            while words and words[0].lower() in self.empty:
                words = words[1:]
            _, names = self.split_role([bare(word) for word in words])
            person = bool(names) and self.kind_of_name(names) == "person"
            name = self.people[run] = tuple(names) if person else ()
        return name

    def read_head(self, one: Reference, first: list[str], rest: list[str], *, the: bool) -> None:
        """Tell a name from a common noun."""
        name = self.name_at_end(first)
        lead = first[: len(first) - len(name)]
        role_words: list[str] = []
        if len(name) < 2 or name[-1].lower() not in self.organization_names:  # noqa: PLR2004
            role_words, name = self.split_role(name)
        if lead[-1:] == ["of"] and self.is_role(lead[-2:-1]):
            lead, name = self.name_after_of(first, lead[:-1])
            role_words = []
        if name:
            role = [*lead, *role_words]
            if self.is_person(name, the=the and not role) or self.is_role(role):
                self.named(one, name, role)
            else:
                one.form, one.kind, one.name = "name", self.kind_of_name(name), tuple(first)
            return
        one.form = "noun"
        one.head, one.kind = self.head_noun(lead or first)
        if one.head == "group" and "of" in one.words:
            one.kind = "group"
        if one.kind == "person":
            one.gender = str(self.persons.get(one.head, ""))
            _, apposition = self.split_role(self.name_at_start(rest))
            if not apposition:
                piece, behind = until_comma(one.words)
                apposition = self.name_at_start(behind)
                titles, apposition = self.split_role(apposition)
                first = [*piece, *titles] if apposition else first
            if not apposition:
                first, apposition = self.name_after_of(one.words, first)
            if apposition and self.is_person(apposition, the=False):
                self.named(one, apposition, first)

    def name_after_of(self, words: list[str], first: list[str]) -> tuple[list[str], list[str]]:
        """Split *secretary of state Jon Ek* into role and name."""
        piece, _ = until_comma(words)
        name = self.name_at_end(piece)
        for at, word in enumerate(name):
            lower = word.lower()
            if at + 1 < len(name) and (lower in self.male or lower in self.female):
                return piece[: at - len(name)], name[at:]
        if len(name) > 1 and name[0].lower() in self.modifiers:
            return piece[: 1 - len(name)], name[1:]
        return first, []

    def named(self, one: Reference, name: list[str], role: list[str]) -> None:
        """Note the name of a person, with role and gender."""
        one.form, one.kind, one.name = "name", "person", tuple(name)
        nouns = [word for word in role if bare(word).lower() not in self.titles or word.islower()]
        titles = [self.titles.get(bare(word).lower(), "") for word in role]
        known = [str(self.persons.get(bare(word).lower(), "")) for word in role]
        one.gender = next((g for g in (*map(str, titles), *known) if g), "") or self.gender(name)
        if any(bare(word).lower() in self.persons for word in nouns):
            one.role = " ".join(nouns)

    def gender(self, name: list[str]) -> str:
        """Tell *m* from *f* by the given name."""
        given = name[0].lower()
        if len(name) < 2:  # noqa: PLR2004
            return ""
        return "m" if given in self.male else "f" if given in self.female else ""

    def is_given(self, word: str) -> bool:
        """Tell whether a word is a given name."""
        lower = word.lower()
        return lower in self.male or lower in self.female

    def is_role(self, words: list[str]) -> bool:
        """Tell whether words before a name say what somebody is."""
        if not words:
            return False
        last = bare(words[-1]).lower()
        return last in self.persons or last in self.titles

    def is_person(self, name: list[str], *, the: bool) -> bool:
        """Tell whether capitalised words name a person."""
        if self.kind_of_name(name) != "person":
            return False
        return not the

    def kind_of_name(self, name: list[str]) -> SpeakerKind:
        """Tell what capitalised words name."""
        lowers = [bare(word).lower() for word in name]
        if len(lowers) == 1 and lowers[0] in self.common:
            kind = self.kind_of_noun(lowers[0])
            house = lowers[0] in self.organization_names and kind != "group"
            return "organization" if house or kind is None else kind
        if lowers[0] in self.male or lowers[0] in self.female:
            last = lowers[-1]
            house = last in self.organization_names or last in self.organizations
            return "organization" if house and len(lowers) > 1 else "person"
        last = lowers[-1]
        if not self.organization_names.isdisjoint(lowers) or last in self.places:
            return "organization"
        if len(name) == 1 and name[0].isupper() and 1 < len(name[0]) <= SHOUT:
            return "organization"
        if last in self.groups or (last.endswith("s") and last[:-1] in self.persons):
            return "group"
        return "person"

    def kind_of_noun(self, head: str) -> SpeakerKind | None:
        """Tell what a common noun stands for, if the lexicon knows it."""
        named: list[tuple[Container[str], SpeakerKind]] = [
            (self.groups, "group"),
            (self.persons, "person"),
            (self.documents, "document"),
            (self.organizations, "organization"),
        ]
        for nouns, kind in named:
            if head in nouns:
                return kind
        singular = head[:-3] + "y" if head.endswith("ies") else head.removesuffix("s")
        if head.endswith("men"):
            singular = head[:-2] + "an"
        many = singular in self.persons or singular in self.organizations
        return "group" if many and singular != head else None

    def head_noun(self, words: list[str]) -> tuple[str, SpeakerKind | None]:
        """Find the head of a phrase: the last noun that the lexicon knows, or the last word."""
        for word in reversed(words):
            head = bare(word).lower()
            kind = self.kind_of_noun(head)
            if kind:
                return head, kind
        head = bare(words[-1]).lower()
        plural = head.endswith("s") and not head.endswith("ss")
        return head, "group" if plural or self.counted(words) else None

    def counted(self, words: list[str]) -> bool:
        """Tell whether a number or quantity stands first."""
        return words[0][0].isdigit() or words[0].lower() in self.groups

    def several(self, words: list[str]) -> bool:
        """Tell whether two speakers are joined by *and*."""
        lowers = [word.lower() for word in words]
        if "and" not in lowers[1:-1]:
            return False
        at = lowers.index("and", 1)
        left, right = words[at - 1], words[at + 1]
        if left[0].isupper():
            return not self.is_role([left]) or right[0].isupper()
        if right[0].isupper() and not self.is_role([left]):
            return True
        return left.endswith("s") or lowers[at + 1] in self.empty or right[0].isdigit()

    def listed(self, first: list[str], rest: list[str]) -> bool:
        """Tell whether names follow one another: *Ek, Lund and others*."""
        if not rest or not proper(first[-1]) or not proper(rest[0]):
            return False
        lowers = [word.lower() for word in rest]
        return "and" in lowers and not self.is_role([rest[0]])

    def name_at_end(self, words: list[str]) -> list[str]:
        """Give the capitalised words at the end, with the small words inside a name."""
        at = len(words)
        while at and (proper(words[at - 1]) or words[at - 1] in self.particles):
            at -= 1
            if words[at].endswith("'s") and at < len(words) - 1:
                at += 1
                break
        while at < len(words) and words[at] in self.particles:
            at += 1
        return [bare(word) for word in words[at:]] if at < len(words) else []

    def name_at_start(self, words: list[str]) -> list[str]:
        """Give the capitalised words at the start, up to a comma."""
        name: list[str] = []
        for word in words:
            if not proper(word) and word not in self.particles:
                break
            name.append(bare(word))
            if word[-1] in ",;:":
                break
        return name

    def split_role(self, name: list[str]) -> tuple[list[str], list[str]]:
        """Split *Chancellor Ilka Brandt* into role and name."""
        for at in range(len(name) - 1, -1, -1):
            lower = name[at].rstrip(".").lower()
            if lower in self.titles or lower in self.persons:
                titled = name[at - 1].rstrip(".").lower() in self.titles if at else False
                if at == len(name) - 1 and at and (titled or self.gender(name)):
                    continue
                return name[: at + 1], name[at + 1 :]
        return [], name


def head_phrase(words: list[str]) -> tuple[list[str], list[str]]:
    """Cut a phrase at its first comma or linking word; give both parts."""
    for at, word in enumerate(words):
        if at and word.lower() in LINKS:
            following = words[at + 1 : at + 2]
            whole = following and (proper(following[0]) or following[0] == "the")
            if word == "of" and proper(words[at - 1]) and whole:
                continue
            return words[:at], []
        if word[-1] in ",;:(" or (at and word[0] == "("):
            cut = at + 1 if word[0] != "(" else at
            return [*words[: cut - 1], bare(words[cut - 1])], words[cut:]
    return words, []


def until_comma(words: list[str]) -> tuple[list[str], list[str]]:
    """Cut a phrase at its first comma; give both parts."""
    for at, word in enumerate(words):
        if word[-1] in ",;:":
            return words[: at + 1], words[at + 1 :]
    return words, []


def proper(word: str) -> bool:
    """Tell whether a word is capitalised."""
    return word.lstrip("\"'(@")[:1].isupper()


def bare(word: str) -> str:
    """Take marks and a possessive off a word."""
    word = word.strip("\"',;:()[]")
    return word.removesuffix("'s") if word.endswith("'s") else word.rstrip("'")
