"""Names in the running text, and the roles that stand beside them.

``Norland’s Chancellor Ilka Brandt``, ``Brandt’s spokesman, Jonas Lindt,`` and ``Lena Ford,
head of the river board,`` give a name and a role each.
"""

from __future__ import annotations

import re

from attrs import define, field

from newsdoc.parsers.speakers.phrases import bare, head_phrase
from newsdoc.parsers.speakers.references import ARTICLES, SourceReader

REACH = 90
OFTEN = 3
MAX_WORDS = 6
MAX_ROLE_WORDS = 14
AGE = re.compile(r"(\d{1,3}), ?")
ROLE_END = re.compile(
    r"(?<! Sen)(?<! Rep)(?<! Gov)(?<! Mr)(?<! Ms)(?<! Dr)\.|[,;:()\"—–]| - | who "
)
CLAUSE_END = re.compile(r"[,.;:()\"—–]")
OWNERS = ARTICLES | frozenset({"his", "her", "their", "its", "our", "my"})


@define
class Occurrence:
    """A family name in the text, with what stands around it."""

    start: int
    end: int
    given: tuple[str, ...] = ()
    suffix: str = ""
    roles: list[str] = field(factory=list)
    gender: str = ""
    age: int = 0

    @property
    def full(self) -> bool:
        """Tell whether more than the family name is there."""
        return bool(self.given)


class NameReader:
    """Reads what stands around a family name."""

    def __init__(self, folded: str, reader: SourceReader) -> None:
        """Make a reader of one text."""
        self.folded = folded
        self.reader = reader
        self.read_before: dict[str, int] = {}

    def read(self, start: int, end: int, low: int, high: int) -> Occurrence | None:
        """Read around the family name at ``start`` to ``end`` in the block ``low`` to ``high``.

        Returns:
            ``None`` where the word is part of another name, as in *Ek Foundation*.
        """
        suffix = ""
        following = self.following(end, high)
        if following:
            if following.rstrip(".").lower() not in self.reader.suffixes:
                return None
            suffix = following
            end += 1 + len(following)
        one = Occurrence(start, end, suffix=suffix)
        words = self.words_left(start, low)
        role, given = self.reader.split_role([word for word, _ in words])
        one.given = tuple(given)
        if given:
            one.start = words[-len(given)][1]
        name = self.folded[one.start : one.end]
        if self.read_before.get(name, 0) >= OFTEN:
            return one
        self.read_before[name] = self.read_before.get(name, 0) + 1
        self.note_role(one, role, words[0][1] if words else start, low)
        if given or role:
            self.note_appositions(one, low, high)
        for word in given:
            one.gender = one.gender or self.reader.gender([word, "_"])
        return one

    def word_before(self, start: int, low: int) -> str:
        """Give the word before a place if it may belong to a name there."""
        folded = self.folded
        begin = max(low, folded.rfind(" ", low, start - 1) + 1)
        word = folded[begin : start - 1].lstrip("\"'([")
        return word if word[:1].isupper() or word in self.reader.particles else ""

    def following(self, end: int, high: int) -> str:
        """Give the capitalised word right behind, if it belongs to a name."""
        folded = self.folded
        if end + 1 >= high or folded[end] != " " or not folded[end + 1].isupper():
            return ""
        word = folded[end + 1 : min(high, end + 24)].split(" ", 1)[0]
        return "" if bare(word).lower() in self.reader.empty else bare(word)

    def words_left(self, start: int, low: int) -> list[tuple[str, int]]:
        """Give the words of the name to the left of a family name, with their places."""
        words: list[tuple[str, int]] = []
        at = start
        while at > low and self.folded[at - 1] == " " and len(words) < MAX_WORDS:
            begin = self.folded.rfind(" ", max(low, at - 1 - REACH), at - 1) + 1
            begin = max(begin, low)
            word = self.folded[begin : at - 1]
            inner = word.lstrip("\"'([")
            if not inner or not self.belongs(inner):
                break
            words.append((inner, at - 1 - len(inner)))
            at = begin
            if inner != word:
                break
        while words and words[-1][0].islower():
            words.pop()
        return words[::-1]

    def belongs(self, word: str) -> bool:
        """Tell whether a word may be part of the name behind it."""
        if word in self.reader.particles:
            return True
        if not word[0].isupper() or word.endswith("'s"):
            return False
        lower = word.lower()
        if word[-1] == ".":
            return len(word) <= 2 or lower[:-1] in self.reader.titles  # noqa: PLR2004
        return word[-1].isalnum() and lower not in self.reader.empty

    def note_role(self, one: Occurrence, role: list[str], begin: int, low: int) -> None:
        """Note a title or role right before the name: *Mr*, *spokesman*."""
        reader = self.reader
        for word in role:
            lower = word.rstrip(".").lower()
            one.gender = one.gender or str(
                reader.titles.get(lower) or reader.persons.get(lower, "")
            )
        spoken = [w for w in role if not reader.titles.get(w.rstrip(".").lower())]
        left = self.folded[max(low, begin - REACH) : begin].split(" ")[:-1]
        if spoken or (one.given and left and left[-1].lower() in reader.persons):
            before = self.role_words(left)
            words = [*before, *spoken]
            if words:
                one.roles.append(" ".join(words))
                for word in before:
                    one.gender = one.gender or str(reader.persons.get(word.lower(), ""))

    def role_words(self, left: list[str]) -> list[str]:
        """Give the words of a role that end right before a name: *former finance minister*."""
        words: list[str] = []
        for word in reversed(left[-MAX_WORDS:]):
            lower = word.lower()
            if not word or not word[-1].isalnum() or lower in self.reader.empty:
                break
            if word.endswith("'s"):
                words.append(word)
                break
            known = lower in self.reader.modifiers or lower in self.reader.persons
            if not (known or word[0].isupper() or (len(words) == 1 and self.modifies(lower))):
                break
            words.append(word)
        return words[::-1]

    def modifies(self, word: str) -> bool:
        """Tell whether an unknown word may be part of a role: *ferry captain*."""
        reader = self.reader
        if word in reader.cues or word in reader.speech or word in reader.groups:
            return False
        return word.isalpha() and not word.endswith(("ed", "s", "ing", "ly"))

    def note_appositions(self, one: Occurrence, low: int, high: int) -> None:
        """Note roles between commas before or behind the name."""
        folded = self.folded
        if folded[one.end : one.end + 2] == ", ":
            behind = folded[one.end + 2 : min(high, one.end + 2 + REACH)]
            age = AGE.match(behind)
            if age:
                one.age = int(age[1])
                behind = behind[age.end() :]
            role = self.role_behind(ROLE_END.split(behind, maxsplit=1)[0])
            if role:
                one.roles.append(role)
        ends = folded[one.end : one.end + 1] in ("", ",", ".", ";")
        if ends and folded[max(low, one.start - 2) : one.start] == ", ":
            before = folded[max(low, one.start - REACH) : one.start - 2]
            role = self.role_ahead(CLAUSE_END.split(before)[-1].split())
            if role:
                one.roles.append(role)
        for role in one.roles:
            for word in role.split():
                one.gender = one.gender or str(self.reader.persons.get(word.lower(), ""))

    def role_behind(self, text: str) -> str | None:
        """Read an apposition behind a name: *head of the river board*."""
        words = text.split()[:MAX_ROLE_WORDS]
        if words[:1] == ["who"] and words[1:2] in (["is"], ["was"]):
            words = words[2:]
        if words and words[0].lower() in OWNERS:
            words = words[1:]
        first = words[0].lower() if words else ""
        spoken = first in self.reader.speech and first not in self.reader.persons
        if spoken or first.endswith("ing"):
            return None
        return " ".join(words) if self.says_role(words) else None

    def role_ahead(self, words: list[str]) -> str | None:
        """Read an apposition before a name: *Brandt’s spokesman*."""
        for at, word in enumerate(words):
            lower = word.lower()
            if lower in OWNERS or lower.endswith("'s"):
                inner = words[at + 1 :] if lower in OWNERS else words[at:]
                if self.says_role(inner):
                    return " ".join(inner)
        return None

    def says_role(self, words: list[str]) -> bool:
        """Tell whether the head of a phrase is a word for a person."""
        if not words:
            return False
        first, _ = head_phrase(words)
        return bool(first) and bare(first[-1]).lower() in self.reader.persons
