"""Names in the running text, and the roles that stand beside them.

``Norland’s Chancellor Ilka Brandt``, ``Brandt’s spokesman, Jonas Lindt,`` and ``Lena Ford,
head of the river board,`` give a name and a role each.
"""

from __future__ import annotations

import re

from newsdoc.parsers.speakers.phrases import bare, head_phrase
from newsdoc.parsers.speakers.references import ARTICLES, NO_OPENING, SourceReader

REACH = 90
OFTEN = 3
MAX_WORDS = 6
MAX_ROLE_WORDS = 14
AGE = re.compile(r"(\d{1,3}), ?")
ROLE_END = re.compile(
    r"[,;:()\"—–]|\.(?<! Sen\.)(?<! Rep\.)(?<! Gov\.)(?<! Mr\.)(?<! Ms\.)(?<! Dr\.)| - | who "
)
CLAUSE_END = re.compile(r"[,.;:()\"—–]")
OWNERS = ARTICLES | frozenset({"his", "her", "their", "its", "our", "my"})


class Occurrence:
    """A family name in the text, with what stands around it."""

    __slots__ = ("age", "end", "gender", "given", "roles", "start", "suffix")

    def __init__(self, start: int, end: int, given: tuple[str, ...], suffix: str) -> None:
        """Note the place of a name and its words but the family name."""
        self.start, self.end = start, end
        self.given, self.suffix = given, suffix
        self.roles: list[str] = []
        self.gender, self.age = "", 0


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
        suffix = self.following(end, high)
        if suffix:
            if suffix.rstrip(".").lower() not in self.reader.suffixes:
                return None
            end += 1 + len(suffix)
        before = self.words_before(start, low)
        name = self.name_at_end(before)
        given, role, title, gender = self.reader.openings[" ".join(name)] if name else NO_OPENING
        begin = start - len(" ".join(given)) - 1 if given else start
        one = Occurrence(begin, end, given, suffix)
        full = self.folded[begin:end]
        times = self.read_before.get(full, 0)
        if times < OFTEN:
            self.read_before[full] = times + 1
            if name:
                one.gender = title
                self.note_role(one, role, before[: len(before) - len(name)])
                self.note_appositions(one, low, high)
                one.gender = one.gender or gender
        return one

    def following(self, end: int, high: int) -> str:
        """Give the capitalised word right behind, if it belongs to a name."""
        folded = self.folded
        if end + 1 >= high or folded[end] != " " or not folded[end + 1].isupper():
            return ""
        word = folded[end + 1 : min(high, end + 24)].split(" ", 1)[0]
        return "" if bare(word).lower() in self.reader.empty else bare(word)

    def words_before(self, start: int, low: int) -> list[str]:
        """Give the words in front of a family name, as many as a name and a role may have."""
        if start == low or self.folded[start - 1] != " ":
            return []
        left = self.folded[max(low, start - 2 * REACH) : start - 1]
        return left.rsplit(" ", 2 * MAX_WORDS)

    def name_at_end(self, before: list[str]) -> list[str]:
        """Give the words of the name at the end of the words in front of a family name."""
        name: list[str] = []
        name_words = self.reader.name_words
        for word in reversed(before):
            inner = name_words[word]
            if not inner:
                break
            name.append(inner)
            if inner != word or len(name) == MAX_WORDS:
                break
        while name and name[-1][0].islower():
            name.pop()
        return name[::-1]

    def note_role(self, one: Occurrence, role: tuple[str, ...], left: list[str]) -> None:
        """Note a role right before the name: *spokesman*."""
        persons = self.reader.persons
        if role or (one.given and left and left[-1].lower() in persons):
            before = self.role_words(left)
            words = [*before, *role]
            if words:
                one.roles.append(" ".join(words))
                for word in before:
                    one.gender = one.gender or str(persons.get(word.lower(), ""))

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
        folded, end = self.folded, one.end
        if folded.startswith(", ", end):
            behind = folded[end + 2 : min(high, end + 2 + REACH)]
            age = AGE.match(behind)
            if age:
                one.age = int(age[1])
                behind = behind[age.end() :]
            role = self.role_behind(ROLE_END.split(behind, maxsplit=1)[0])
            if role:
                one.roles.append(role)
        if folded.endswith(", ", low, one.start) and folded[end : end + 1] in ("", ",", ".", ";"):
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
