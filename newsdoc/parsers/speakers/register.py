"""Who bears a family name, as one occurrence after the other is entered."""

from __future__ import annotations

import re
from bisect import bisect_right, insort
from collections.abc import Iterable
from itertools import islice
from operator import itemgetter

from newsdoc.parsers.speakers.capitals import LONGEST, in_title_case
from newsdoc.parsers.speakers.members import Member, Place
from newsdoc.parsers.speakers.names import NameReader, Occurrence
from newsdoc.parsers.speakers.namesakes import by_initial, main_bearer, of_gender
from newsdoc.parsers.speakers.offices import Bearing
from newsdoc.parsers.speakers.references import SourceReader

OFTEN = 2  # places of a lone name that are looked at
MENTIONS = 4  # places of somebody that are looked at
MANY = 2
NEAR = 40  # letters before it
# Somebody's mother, who is the subject of a sentence.
OWNED = re.compile(r"(?:His|Her|Their|My|Our) (?:[a-z]+ )?([a-z-]+) $")
KILLED = re.compile(
    r"'s (?:body|death|killing|murder)\b|(?:, [^,.]{1,40},)? (?:was|had been) "
    r"(?:(?:fatally |shot and |stabbed and )?killed|(?:found|shot) dead|fatally (?:shot|stabbed)"
    r"|(?:stabbed|beaten) to death|murdered|slain)\b"
)
NOT_REAL = " (not h"
PERSON_BEHIND = {
    gender: re.compile(rf" \(not h| [a-z][^.!?\"A-Z\n]{{0,60}} (?:{words})\b")
    for gender, words in (("m", "he|his|him|himself"), ("f", "she|her|herself"))
}


class Register:
    """Enters the people of a text by family name and given name.

    ``main`` tells who goes by a family name alone, ``chief`` who of several does, and ``bearers``
    who has a role and where it stands.
    """

    def __init__(
        self, folded: str, starts: list[int], ends: list[int], reader: SourceReader
    ) -> None:
        """Begin with nobody.

        Args:
            folded: the folded text.
            starts: where its blocks start.
            ends: where they end.
            reader: what reads the words of a name.
        """
        self.folded, self.starts, self.ends = folded, starts, ends
        self.reader = reader
        self.closed = folded + "\n"
        self.names = NameReader(self.closed, reader)
        self.main: dict[str, Member] = {}
        self.chief: dict[str, Member] = {}
        self.bearers: dict[str, list[Bearing]] = {}

    def block_at(self, place: int) -> int:
        """Give the number of the block that a place lies in, or -1."""
        at = bisect_right(self.starts, place) - 1
        return at if at >= 0 and place < self.ends[at] else -1

    def title_case(self, at: int) -> bool:
        """Tell whether a place lies in a line in title case."""
        number = bisect_right(self.starts, at) - 1
        start, end = self.starts[number], self.ends[number]
        return end - start <= LONGEST and in_title_case(self.folded[start:end])

    def enter(self, people: dict[str, Member], family: str, one: Occurrence) -> None:
        """Enter a person under the given name, or find the one who is there."""
        given = one.given
        name = f"{' '.join(given)} {family}"
        if one.suffix:
            name = f"{name} {one.suffix}"
        member = self.entered(people, given) if people else None
        if member is None:
            member = Member("person", name)
            member.forms[name] = 1
            for word in given:
                people[word] = member
        else:
            forms = member.forms
            times = forms[name] = forms.get(name, 0) + 1
            if name != member.name and times > forms.get(member.name, 0):
                member.name = name
            for word in given:
                people.setdefault(word, member)
        self.learn(member, one)

    def entered(self, people: dict[str, Member], given: tuple[str, ...]) -> Member | None:
        """Find who is there already by one of the given names, or by the initial."""
        for word in given:
            if word in people:
                return people[word]
        return by_initial(people, given[0])

    def enter_headed(
        self,
        people: dict[str, Member],
        family: str,
        headed: list[Occurrence],
        alone: dict[Place, None],
    ) -> None:
        """Enter those named in title case, whose names may begin with other words.

        *Rivals Praise Jon Ek* names Jon Ek, *Rivals Praise Ek* only Ek; the running text counts
        first.
        """
        given, known = self.reader.is_given, set(people)
        for one in headed:
            named = (at for at, word in enumerate(one.given) if word in known or given(word))
            begin = next(named, len(one.given) - 1)
            sure = given(one.given[begin]) or not begin
            if one.given[begin] not in known and (known or not sure):
                alone[one.end - len(family), one.end] = None
                continue
            one.start += sum(len(word) + 1 for word in one.given[:begin])
            one.given = one.given[begin:]
            one.roles = tuple(filter(None, map(self.names.headed_role, one.roles)))
            self.enter(people, family, one)

    def learn(self, member: Member, one: Occurrence) -> None:
        """Add what an occurrence tells of a person."""
        member.mentions[one.start, one.end] = None
        if one.gender and not member.gender:
            member.gender = one.gender
        if one.roles or one.age:
            member.age = member.age or one.age
            for role in one.roles:
                self.add_role(member, role, one.start)

    def add_role(self, member: Member, role: str, at: int) -> None:
        """Note a role that stands at a place; the first one is shown that tells something."""
        if member.role is None or member.role.lower() in self.reader.relations:
            member.role = role
        office = self.reader.offices[role]
        for head in office.heads:
            if head not in member.heads:
                member.heads += (head,)
            bearers = self.bearers.setdefault(head, [])
            if bearers and bearers[-1][0] > at:
                insort(bearers, (at, member, office), key=itemgetter(0))
            else:
                bearers.append((at, member, office))

    def of_one_name(self, name: str, alone: dict[Place, None]) -> Member:
        """Make who goes by one name; a given name tells more: *Ann, a nurse,*, *Ann lost her*."""
        member, folded, reader = Member("person", name), self.closed, self.reader
        given = reader.is_given(name) and name.lower() not in reader.places
        gender = reader.gender_of(name) if given else ""
        for start, end in islice(alone, OFTEN):
            if folded[end] == "," and (gender or folded[end + 2 : end + 3].isdigit()):
                self.learn_beside(member, start, end, gender)
            elif not gender:
                continue
            elif folded[start - 2] == ",":
                self.learn_beside(member, start, end, gender)
            elif self.is_told(start, end, gender):
                member.gender = gender
        return member

    def is_told(self, start: int, end: int, gender: str) -> bool:
        """Tell whether a given name is that of a person: *his mother Ann*, *Ann lost her hat*.

        *Ann (not her real name)* is one as well.
        """
        folded = self.closed
        owned = OWNED.search(folded, max(0, start - NEAR), start)
        if owned and self.reader.persons.get(owned[1]) == gender and self.opens(owned.start()):
            return True
        told = PERSON_BEHIND[gender].match(folded, end)
        return told is not None and (told[0] == NOT_REAL or self.opens(start))

    def learn_beside(self, member: Member, start: int, end: int, gender: str) -> None:
        """Add the age and role that stand beside a name between commas."""
        number = self.block_at(start)
        one = Occurrence(start, end, ())
        one.gender = gender or str(self.reader.persons.get(self.word_before(start), ""))
        if self.folded.startswith(", ", end):
            self.names.note_behind(one, self.ends[number])
        if self.folded.startswith(", ", start - 2):
            self.names.note_ahead(one, self.starts[number], start)
        if one.age or one.roles:
            self.learn(member, one)

    def word_before(self, start: int) -> str:
        """Give the word before a place and a blank."""
        return self.folded[max(0, start - NEAR) : start - 1].rpartition(" ")[2]

    def doubtful(self, one: Occurrence) -> bool:
        """Tell whether a given name that opens a sentence may be none: *Later Ek*."""
        if len(one.given) > 1 or one.given[0][-1] == ".":
            return False
        return self.opens(one.start)

    def opens(self, start: int) -> bool:
        """Tell whether a sentence starts at a place."""
        return self.folded[max(0, start - 2) : start].strip(' \n"') in ("", ".", "!", "?")

    def enter_doubtful(
        self,
        people: dict[str, Member],
        family: str,
        doubtful: list[Occurrence],
        alone: dict[Place, None],
    ) -> None:
        """Enter those whose given name may be none, if only relatives bear the family name too."""
        taken = not all(map(self.is_relative, people.values()))
        for one in doubtful:
            common = self.reader.opens_sentences(one.given[0])
            if taken or (common and (people or self.reader.is_given(family))):
                alone[one.end - len(family), one.end] = None
            else:
                self.enter(people, family, one)

    def is_relative(self, member: Member) -> bool:
        """Tell whether nothing is told of somebody but whose mother or friend that is."""
        return bool(member.heads) and self.reader.relations.issuperset(member.heads)

    def bearer(self, people: dict[str, Member], family: str, one: Occurrence) -> Member | None:
        """Tell to whom a titled family name belongs, if to one alone."""
        fitting = [m for m in of_gender(people, one.gender) if self.may_bear(m, one)]
        if not fitting:
            fitting = [people.setdefault("", Member("person", family))]
        elif len(fitting) > 1 and one.roles:
            fitting = [m for m in fitting if m.heads] or fitting
        if len(fitting) == 1:
            return fitting[0]
        if "" in people:
            return people[""]
        main = self.chief.get(family)
        main = main if main in fitting else main_bearer(fitting, [(one.start, one.end)])
        if not main or main.gender != one.gender:
            return None
        self.chief.setdefault(family, main)
        return main

    def settle(self, people: dict[str, Member], family: str, alone: dict[Place, None]) -> None:
        """Give the family names that stand alone to whom they belong, if to one alone."""
        main: Member | None
        if len(people) == 1:
            [main] = people.values()
        else:
            everybody = of_gender(people, "")
            main = everybody[0] if len(everybody) == 1 else main_bearer(everybody, alone)
            mourning = len(everybody) == MANY and self.mourning(everybody, alone, main)
            if mourning:
                self.chief[family] = mourning
                return
            if main and len(everybody) > 1:
                self.chief[family] = main
                main.mentions.update(alone)
                return
        if main:
            self.main[family] = main
            main.mentions.update(alone)

    def mourning(
        self, people: list[Member], alone: Iterable[Place], main: Member | None
    ) -> Member | None:
        """Give the one of two who is somebody's mother or son, if the other can speak no more.

        *Jon Ek was found dead. His mother, Ada Ek, wept. Ek said so* tells what she said.
        """
        for dead, other in (people, people[::-1]):
            if other.heads and self.is_relative(other):
                places = [*dead.mentions, *(alone if dead is main else ())][:MENTIONS]
                if any(KILLED.match(self.closed, end) for _, end in places):
                    return other
        return None

    def may_bear(self, member: Member, one: Occurrence) -> bool:
        """Tell whether a person may have the role right before a bare family name, if any.

        One behind it, as in *Mr. Ek, a pilot*, tells something new of the one who is known.
        """
        if not member.heads:
            return True
        before = [role for role in one.roles if role != one.behind]
        heads = {last_word(head) for role in before for head in self.reader.offices[role].heads}
        return not heads or not heads.isdisjoint(map(last_word, member.heads))


def last_word(head: str) -> str:
    """Give the word for a person in the name of an office: *president* in *vice president*."""
    return head.rpartition(" ")[2]
