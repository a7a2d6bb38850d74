"""Names in the running text, and the roles that stand beside them.

``Norland’s Chancellor Ilka Brandt``, ``Brandt’s spokesman, Jonas Lindt,`` and ``Lena Ford,
head of the river board,`` give a name and a role each.
"""

from __future__ import annotations

import re
from itertools import takewhile

from newsdoc.parsers.speakers.phrases import bare
from newsdoc.parsers.speakers.references import SourceReader
from newsdoc.parsers.speakers.role_words import RoleWords

REACH = 90
SIGHT = 2 * REACH
MAX_WORDS = 6
AGE = re.compile(r"(\d{1,3}), ?")
# Every branch begins with its mark, to be found quickly.
ROLE_END = re.compile(
    r",|;|:|\(|\)|\"|—|–| --? | whom? "
    r"|\.(?! [a-z])(?<! Sen\.)(?<! Rep\.)(?<! Gov\.)(?<! Mr\.)(?<! Ms\.)(?<! Dr\.)(?<! St\.)"
    r"(?<![ .-][A-Z]\.)|\.(?= (?:An?|At|But|He|Her|His|I[nt]?|On|She|Th(?:at|e|ey|is)|We)\b)"
)
# What links a role to its office: *Minister for Health Jon Ek*.
OFFICES = frozenset({"of", "for"})
CLOSES = frozenset(",.;")
CLAUSE_END = re.compile(r"[,.;:()\"—–]")


class Occurrence:
    """A family name in the text, with what stands around it.

    ``behind`` is the one of the roles that stands behind the name.
    """

    __slots__ = (
        "age",
        "behind",
        "end",
        "gender",
        "given",
        "roles",
        "start",
        "suffix",
    )

    def __init__(self, start: int, end: int, given: tuple[str, ...]) -> None:
        """Note the place of a name and its words but the family name."""
        self.start, self.end, self.given = start, end, given
        self.behind = self.gender = self.suffix = ""
        self.age = 0
        self.roles: tuple[str, ...] = ()


class NameReader(RoleWords):
    """Reads what stands around a family name."""

    def __init__(self, folded: str, reader: SourceReader) -> None:
        """Make a reader of one text, with a line end behind it."""
        super().__init__(reader)
        self.folded = folded

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
            return Occurrence(start, end, ())
        folded, reader = self.folded, self.reader
        begin = start - 1 - len(given)
        opening, ahead = given, folded[folded.rfind(" ", low, begin - 1) + 1 or low : begin - 1]
        if reader.name_words[ahead] or (not ahead and begin > low):
            opening, ahead = self.name_at_end(folded[max(low, start - SIGHT) : start - 1])
        words, role, title, gender, width, address = reader.openings[opening]
        if ahead in OFFICES and not role:
            named = (at for at, word in enumerate(words) if reader.is_given(word))
            role = words[: next(named, 0)] or tuple(takewhile(self.in_office, words[:-1]))
            words, width = words[len(role) :], width - sum(len(word) + 1 for word in role)
        begin = start - width
        one = Occurrence(begin, end, words)
        if role or (words and ahead.lower() in reader.persons):
            count = opening.count(" ") + 1
            left = folded[max(low, start - SIGHT) : start - 1].rsplit(" ", count + MAX_WORDS)
            self.note_role(one, role, left[:-count][-MAX_WORDS:], address=address)
        if folded[end] == "," and folded[end + 1] == " ":
            self.note_behind(one, high)
        if ahead[-1:] == ",":
            first = start - 1 - len(opening)
            if title or address or begin == first:
                self.note_ahead(one, low, first)
        for phrase in one.roles:
            title = title or reader.offices[phrase].gender
        one.gender = title or gender
        return one

    def name_at_end(self, text: str) -> tuple[str, str]:
        """Give the words of the name at the end of a text, and the word before them."""
        name: list[str] = []
        name_words = self.reader.name_words
        before = ["", *text.rsplit(" ", MAX_WORDS + 1)]
        for word in before[: -MAX_WORDS - 1 : -1]:
            inner = name_words[word]
            if not inner:
                break
            name.append(inner)
            if inner != word:
                break
        while name and name[-1][0].islower():
            name.pop()
        name.reverse()
        return " ".join(name), before[-len(name) - 1]

    def suffixed(self, given: str, start: int, end: int, low: int, high: int) -> Occurrence | None:
        """Read around a family name with a capitalised word behind it: *Jon Ek Jr.*.

        Returns:
            Nothing where it is part of another name, as in *Ek Foundation*; a cue is none, as
            in a headline's *Jon Ek Says*.
        """
        suffix, reader = self.following(end, high), self.reader
        if not suffix or (suffix.lower() in reader.cues and reader.is_given(given)):
            return self.read(given, start, end, low, high)
        lower = suffix.rstrip(".").lower()
        if suffix.isupper() and lower in reader.degrees and lower not in reader.suffixes:
            return self.read(given, start, end, low, high)
        if lower not in reader.suffixes:
            return None
        one = self.read(given, start, end + 1 + len(suffix), low, high)
        one.suffix = suffix
        return one

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
        known = self.reader.is_role(role)
        linked: list[str] = []
        if role and left and left[-1] in OFFICES:
            field = not known or self.reader.is_field(role[-1])
            linked = self.role_words(left[:-1]) if field else []
        if linked and self.reader.is_role(linked):
            words = [*linked, left[-1], *role]
        elif known or not role:
            office = self.role_words(left, begun=bool(role) and not address)
            alone = address and self.reader.is_role(office)
            words = office if alone else [*role] if address else [*office, *role]
        else:
            words = []
        if words:
            one.roles += (" ".join(words),)

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
        text = behind[: found.start()] if found else behind.removesuffix(".")
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
