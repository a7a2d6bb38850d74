"""Names in the running text, and the roles that stand beside them.

``Norland’s Chancellor Ilka Brandt``, ``Brandt’s spokesman, Jonas Lindt,`` and ``Lena Ford,
head of the river board,`` give a name and a role each.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from newsdoc.parsers.speakers.phrases import LINKS, bare, before_link, head_phrase, proper
from newsdoc.parsers.speakers.references import ONE, OWNERS, SourceReader

REACH = 90
OFTEN = 3
MAX_WORDS = 6
MAX_ROLE_WORDS = 14
AGE = re.compile(r"(\d{1,3}), ?")
# Every branch begins with its mark, to be found quickly.
ROLE_END = re.compile(
    r",|;|:|\(|\)|\"|—|–| - | who "
    r"|\.(?<! Sen\.)(?<! Rep\.)(?<! Gov\.)(?<! Mr\.)(?<! Ms\.)(?<! Dr\.)"
)
# What links a role to its office: *Minister for Health Jon Ek*.
OFFICES = frozenset({"of", "for"})
CLOSES = frozenset(",.;")
CLAUSE_END = re.compile(r"[,.;:()\"—–]")


class Occurrence:
    """A family name in the text, with what stands around it.

    ``behind`` is the one of the roles that stands behind the name, ``again`` are the places where
    it stands again with the same title: *Mr. Ek*. Its block goes from ``low`` to ``high``.
    """

    __slots__ = (
        "again",
        "age",
        "behind",
        "end",
        "gender",
        "given",
        "high",
        "low",
        "roles",
        "start",
        "suffix",
    )

    def __init__(self, start: int, end: int, given: tuple[str, ...], low: int, high: int) -> None:
        """Note the place of a name and its words but the family name."""
        self.start, self.end, self.given = start, end, given
        self.low, self.high = low, high
        self.behind = self.gender = self.suffix = ""
        self.age = 0
        self.roles: tuple[str, ...] = ()
        self.again: Sequence[tuple[int, int]] = ()


class NameReader:
    """Reads what stands around a family name."""

    def __init__(self, folded: str, reader: SourceReader) -> None:
        """Make a reader of one text, with a line end behind it."""
        self.folded = folded
        self.reader = reader
        self.read_before: dict[str, int] = {}

    def read(self, given: str, start: int, end: int, low: int, high: int) -> Occurrence:
        """Read around a family name.

        Args:
            given: the word of a name right before it, if there is one.
            start: where the family name starts.
            end: where it ends, with *Jr.* behind it.
            low: where its block starts.
            high: where its block ends.
        """
        if not given:
            return Occurrence(start, end, (), low, high)
        folded, reader = self.folded, self.reader
        floor = low if low + 2 * REACH > start else start - 2 * REACH
        begin = start - 1 - len(given)
        ahead = folded[folded.rfind(" ", floor, begin - 1) + 1 or floor : begin - 1]
        if folded[begin - 1] == " " and floor < begin and not reader.name_words[ahead]:
            count, opening = 1, given
        else:
            near = folded[floor : start - 1].rsplit(" ", MAX_WORDS + 1)
            name, ahead = self.name_at_end(near)
            count, opening = len(name), " ".join(name)
        if not opening or opening[0].islower():
            return Occurrence(start, end, (), low, high)
        words, role, title, gender, width, address = reader.openings[opening]
        if ahead in OFFICES and not role:
            named = (at for at, word in enumerate(words) if reader.is_given(word))
            role = words[: next(named, 0)] or tuple(takewhile(self.in_office, words[:-1]))
            words, width = words[len(role) :], width - sum(len(word) + 1 for word in role)
        begin = start - width
        one = Occurrence(begin, end, words, low, high)
        full = folded[begin:end]
        times = self.read_before.get(full, 0)
        if times < OFTEN:
            self.read_before[full] = times + 1
            if role or (words and ahead.lower() in reader.persons):
                left = folded[floor : start - 1].rsplit(" ", count + MAX_WORDS)
                left = left[:-count][-MAX_WORDS:]
                self.note_role(one, role, left, address=address)
            if folded[end] == "," and folded[end + 1] == " ":
                self.note_behind(one, high)
            ahead_at = start - 1 - len(opening) if title or address else begin
            if folded[ahead_at - 2] == "," and folded[ahead_at - 1] == " ":
                self.note_ahead(one, low, ahead_at)
            for phrase in one.roles:
                title = title or reader.offices[phrase].gender
        one.gender = title or gender
        return one

    def name_at_end(self, before: list[str]) -> tuple[list[str], str]:
        """Give the words of the name at the end of a text, and the word before them."""
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
        name.reverse()
        return name, before[-len(name) - 1] if len(before) > len(name) else ""

    def suffixed(
        self, given: str, start: int, end: int, low: int, high: int
    ) -> tuple[Occurrence, ...]:
        """Read around a family name with a capitalised word behind it: *Jon Ek Jr.*.

        Returns:
            Nothing where it is part of another name, as in *Ek Foundation*; a cue is none, as
            in a headline's *Jon Ek Says*.
        """
        suffix, reader = self.following(end, high), self.reader
        if not suffix or (suffix.lower() in reader.cues and reader.is_given(given)):
            return (self.read(given, start, end, low, high),)
        lower = suffix.rstrip(".").lower()
        if suffix.isupper() and lower in reader.degrees and lower not in reader.suffixes:
            return (self.read(given, start, end, low, high),)
        if lower not in reader.suffixes:
            return ()
        one = self.read(given, start, end + 1 + len(suffix), low, high)
        one.suffix = suffix
        return (one,)

    def following(self, end: int, high: int) -> str:
        """Give the capitalised word right behind, if it belongs to a name."""
        folded = self.folded
        if end + 1 >= high or folded[end] != " " or not folded[end + 1].isupper():
            return ""
        word = bare(folded[end + 1 : min(high, end + 24)].split(" ", 1)[0])
        return "" if word.lower() in self.reader.empty else word

    def note_role(
        self, one: Occurrence, role: tuple[str, ...], left: list[str], *, address: bool
    ) -> None:
        """Note a role right before the name: *spokesman*, *Secretary of State*.

        Args:
            one: the name.
            role: words of a role, or of its end, that were taken for given names.
            left: words before them.
            address: whether they only say how somebody is addressed: *Dr*.
        """
        if not role or self.reader.is_role(role):
            office = self.role_words(left)
            alone = address and self.reader.is_role(office)
            words = office if alone else [*role] if address else [*office, *role]
        else:
            link = "".join(left[-1:])
            office = self.role_words(left[:-1]) if link in OFFICES else []
            words = [*office, link, *role] if self.reader.is_role(office) else []
        if words:
            one.roles += (" ".join(words),)

    def role_words(self, left: list[str]) -> list[str]:
        """Give the words of a role that end right before a name: *former finance minister*."""
        words: list[str] = []
        for word in reversed(left):
            lower = word.lower()
            if not word or not word[-1].isalnum() or lower in self.reader.empty:
                break
            if word.endswith("'s"):
                words.append(word)
                break
            if not (self.in_role(word) or (len(words) == 1 and self.modifies(lower))):
                break
            words.append(word)
        return words[::-1]

    def modifies(self, word: str) -> bool:
        """Tell whether an unknown word may be part of a role: *ferry captain*."""
        reader = self.reader
        if word in reader.cues or word in reader.speech or word in reader.groups:
            return False
        if word in ("like", "unlike"):
            return False
        return word.isalpha() and not word.endswith(("ed", "s", "ing", "ly"))

    def note_behind(self, one: Occurrence, high: int) -> None:
        """Note age and role between commas behind the name: *Jon Ek, 44, a pilot,*."""
        until = one.end + 2 + REACH
        behind = self.folded[one.end + 2 : min(high, until)]
        if until < high:
            behind = behind.rpartition(" ")[0]
        age = AGE.match(behind) if behind[:1].isdigit() else None
        if age:
            one.age = int(age[1])
            behind = behind[age.end() :]
        found = ROLE_END.search(behind)
        text = behind[: found.start()] if found else behind
        role = self.role_behind(text, cut=until < high and found is None)
        if role:
            one.behind = role
            one.roles += (role,)

    def note_ahead(self, one: Occurrence, low: int, start: int) -> None:
        """Note a role between commas before the name: *Brandt’s spokesman, Mr Jonas Lindt,*."""
        folded = self.folded
        if folded[one.end] in CLOSES or one.end + 1 == len(folded):
            before = folded[max(low, start - REACH) : start - 2]
            role = self.role_ahead(CLAUSE_END.split(before)[-1].split())
            if role:
                one.roles += (role,)

    def role_behind(self, text: str, *, cut: bool) -> str | None:
        """Read an apposition behind a name: *head of the river board*.

        One that is cut, since it is long, ends before its last preposition.
        """
        words = text.split()
        if cut or len(words) > MAX_ROLE_WORDS:
            words = before_link(words[:MAX_ROLE_WORDS])
        if words[:1] == ["who"] and words[1:2] in (["is"], ["was"]):
            words = words[2:]
        if words and words[0].lower() in OWNERS:
            words = words[1:]
        if not self.reader.says.isdisjoint(words):
            words = list(takewhile(self.reader.silent, words))
        if not words:
            return None
        first = words[0].lower()
        if first in LINKS or first.endswith("ing") or self.is_verb(first, words[1:2]):
            return None
        return " ".join(words) if self.says_role(words) else None

    def is_verb(self, word: str, behind: list[str]) -> bool:
        """Tell whether the first word behind a name and a comma is a verb: *accused the crew*."""
        reader = self.reader
        if behind and behind[0].lower() in OWNERS:
            return word not in reader.empty
        return word in reader.speech and word not in reader.persons

    def role_ahead(self, words: list[str]) -> str | None:
        """Read an apposition before a name: *Brandt’s spokesman*, *Ambassador to Norland*."""
        words = words[bool(words) and words[0].lower() in ONE :]
        opens = words and proper(words[0]) and all(map(self.in_role, head_phrase(words)[0]))
        if opens and self.says_role(words):
            return " ".join(words)
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
        persons = self.reader.persons
        if bare(first[-1]).lower() in persons:
            return True
        return "of" in first[1:] and bare(first[first.index("of", 1) - 1]).lower() in persons

    def in_office(self, word: str) -> bool:
        """Tell whether a word may be that of an office: *Health* in *Minister for Health*."""
        return word.lower() in self.reader.modifiers

    def in_role(self, word: str) -> bool:
        """Tell whether a word may be part of a role: *former*, *minister*, *Norland*."""
        lower = word.lower()
        known = lower in self.reader.modifiers or lower in self.reader.persons
        return known or (word[0].isupper() and lower not in self.reader.empty)
