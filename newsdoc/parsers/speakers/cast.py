"""The cast of an article: everybody and everything that may be a source, found when asked for."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from operator import attrgetter, itemgetter

from newsdoc.model.attributions import SpeakerKind
from newsdoc.page import Page
from newsdoc.parsers.speakers.families import Families
from newsdoc.parsers.speakers.members import Member
from newsdoc.parsers.speakers.names import CLAUSE_END
from newsdoc.parsers.speakers.namesakes import (
    NAMESAKES,
    by_initial,
    of_gender,
    one_of,
)
from newsdoc.parsers.speakers.offices import Office, bearer_of
from newsdoc.parsers.speakers.phrases import JOINED
from newsdoc.parsers.speakers.references import SourceReader
from newsdoc.parsers.speakers.runs import Run, Runs
from newsdoc.parsers.speakers.short_forms import ShortForms

MANY = 2
ROLE_BLOCKS = 2
LONG_NAME = 60
START, END = attrgetter("block.start"), attrgetter("block.end")


class Cast(Families):
    """Finds who is meant by a name or a role."""

    def __init__(self, page: Page, reader: SourceReader) -> None:
        """Begin with nobody."""
        starts, ends = list(map(START, page.stretches)), list(map(END, page.stretches))
        folded = page.source.folded
        for line in page.datelines:
            if line.start in starts and not folded.startswith(" ", line.end):
                # OSLO--Ann Ek said
                starts[starts.index(line.start)] = line.end
                folded = folded[: line.start] + " " * len(line.text) + folded[line.end :]
        super().__init__(folded, starts, ends, reader)
        self.called: dict[str, Member | None] = {}
        # Those who share a family name that stands in front, in their order.
        self.sharing: dict[str, list[Member]] = {}
        self.others: dict[tuple[str, str], Member] = {}
        self.houses: dict[str, Member] = {}
        self.runs = Runs(self.folded, reader, page.captions)
        self.bracketed = "(" in self.folded
        self.standing: dict[str, bool] = {}
        self.known_blocks: set[int] = set()

    @cached_property
    def short(self) -> ShortForms:
        """The short forms of names of houses, which few sources are."""
        return ShortForms(self.folded, self.reader)

    def in_text(self, word: str) -> bool:
        """Tell whether a word stands anywhere in the text."""
        found = self.standing.get(word)
        if found is None:
            found = self.standing[word] = word in self.folded
        return found

    def person(self, name: tuple[str, ...], at: int, gender: str = "") -> Member | None:
        """Find who bears a name.

        Args:
            name: its words.
            at: where it stands.
            gender: *m* or *f*, where a title tells.
        """
        family = name[-1]
        if family.isupper() and len(family) > 1 and self.in_text(family.title()):
            name = tuple([word.title() for word in name])
            family = name[-1]
        people = self.families.get(family)
        if people is None:
            people = self.meet(family)
        if len(name) > 1:
            member = people.get(name[0])
            known = member and family not in self.sons
            return member if known else self.by_other_given(people, name)
        if not people or (len(people) == 1 and "" in people):
            found = self.in_short(family)
            if found and gender:
                # Of several who share the name, one is meant by a title alone.
                fitting = [
                    member
                    for member in self.sharing.get(family, [found])
                    if member.gender in ("", gender)
                ]
                found = fitting[0] if len(fitting) == 1 else None
            return found or people.get("")
        main = self.main.get(family)
        if main and (not gender or main.gender in ("", gender)):
            return main
        fitting = of_gender(people, gender)
        if len(fitting) < MANY:
            return fitting[0] if fitting else None
        found = one_of(fitting, self.chief.get(family), at)
        if found or not gender:
            return found
        return max(fitting, key=lambda member: member.last_before(at))

    def by_other_given(self, people: dict[str, Member], name: tuple[str, ...]) -> Member | None:
        """Find who bears a full name in another form.

        It may be a part of a longer one, have another given name first, or an initial.
        """
        first, *others, family = name
        longer = self.in_short(family) if family in self.sons or first not in people else None
        if longer and first in longer.name.split():
            return longer
        for word in (first, *others, first.lower()):
            if word in people:
                return people[word]
        return by_initial(people, first) or people.get("")

    def in_short(self, word: str) -> Member | None:
        """Find who bears a longer name with a word, or one with another article."""
        if word not in self.called:
            self.called[word] = self.by_given(word) or self.by_article(word)
        return self.called[word]

    def by_given(self, given: str) -> Member | None:
        """Find who is called by the given name alone; an unknown one has to be that of a person."""
        if given not in self.leading and given not in self.sons:
            return None
        sure = self.reader.is_given(given)
        found: list[Member] = []
        headed: Member | None = None
        find, at = self.find, 0
        for _ in range(NAMESAKES):
            start = find(given, at)
            if start < 0:
                break
            at = start + len(given)
            member = self.named_at(given, start, at, sure=sure)
            if member and self.title_case(start):
                headed = headed or member
            elif member and member not in found:
                found.append(member)
        if len(found) >= MANY:
            if given.lower() not in self.reader.leading_families:
                return None
            # Of several with the family name in front, whoever is named first.
            self.sharing[given] = found
        return found[0] if found else headed

    def named_at(self, given: str, start: int, end: int, *, sure: bool) -> Member | None:
        """Find who is named where a given name stands: *Ann* Ek, *Tan* Wei Ming.

        Args:
            given: the name.
            start: where it stands.
            end: where it ends.
            sure: whether it is known as a given name.
        """
        high = self.ends[self.block_at(start)]
        following = self.names.following(end, high).rstrip(".")
        member = self.family(following).get(given) if following else None
        if member and sure:
            return member
        begun = member.last_before(start) if member else -1
        inside = begun >= 0 and start - begun < LONG_NAME
        if member and inside and self.is_somebody(member, [given, following]):
            return member
        behind = CLAUSE_END.split(self.folded[end : min(high, end + LONG_NAME)], maxsplit=1)[0]
        rest = self.reader.name_at_start(behind.split())
        if len(rest) > 1:
            member = self.family(rest[-1]).get(given)
            if member and self.is_somebody(member, [given, *rest]):
                return member
        return None

    def is_somebody(self, member: Member, name: list[str]) -> bool:
        """Tell whether a name is that of a person of whom more is known."""
        told = member.role or member.gender or member.age
        known = told or name[0].lower() in self.reader.leading_families
        return bool(known) and self.reader.kind_of_name(name) == "person"

    def by_article(self, family: str) -> Member | None:
        """Find who bears a name with another article: *Al-Masri*, *al-Masri*, *Masri*."""
        others: list[str] = []
        if family in self.articled:
            others = [f"{article}-{family}" for article in ("al", "Al", "el", "El")]
        elif "-" in family and JOINED.match(family[0].lower() + family[1:]):
            others = [family[0].swapcase() + family[1:]]
        for other in others:
            if self.in_text(other):
                self.family(other)
                member = self.main.get(other) or self.chief.get(other)
                if member and member.forms:
                    return member
        return None

    def known(self, run: Run) -> Member | None:
        """Find who is named, if something shows that it is a person."""
        member = self.person(run[2], run[0])
        return member if member and member.known else None

    def look_for(self, head: str, block: int, at: int) -> None:
        """Get to know everybody who is named in a block, if a role stands there before a place."""
        start, end = self.starts[block], self.ends[block]
        before = self.folded[start : min(end, at)]
        for word in self.reader.roles[head]:
            if word in before:
                break
        else:
            return
        self.known_blocks.add(block)
        for family in self.runs.families_in(start, end):
            if family not in self.families:
                self.meet(family)

    def by_role(self, head: str, wanted: Office, at: int) -> Member | None:
        """Find the person whose role was named last before a place, or else first behind it.

        It looks among those who are sources or named nearby where the role stands.

        Args:
            head: the word for a person in the role, with what makes another office of it.
            wanted: what else the role says.
            at: where it stands.
        """
        number = self.block_at(at)
        for block in range(max(0, number - ROLE_BLOCKS), number + 1):
            if block not in self.known_blocks:
                self.look_for(head, block, at)
        bearers = self.bearers.get(head, [])
        here = bisect_right(bearers, at, key=itemgetter(0))
        before = bearers[max(0, here - NAMESAKES) : here]
        if before:
            return bearer_of(wanted, before, at, self.folded)
        return bearer_of(wanted, bearers[here : here + 1], at, self.folded)

    def may_have(self, member: Member, head: str, wanted: Office) -> bool:
        """Tell whether nothing speaks against it that a person has a role."""
        known = [office for _, one, office in self.bearers[head] if one is member]
        if not known:
            return not member.heads or head in self.reader.epithets
        return not any(map(wanted.other_than, known))

    def surnamed(self, word: str, kind: SpeakerKind) -> Member | None:
        """Find who has a common noun as the family name: *Ann Baker*, *Baker*, *Ann Page*, *Page*.

        Behind *Ann Church* a role or an age has to tell that *Church* is no house.
        """
        noun = word.lower() in self.reader.noun_names
        if not (noun or kind == "person") or not word.istitle() or not word.isalpha():
            return None
        self.family(word)
        member = self.main.get(word) or self.chief.get(word)
        if noun and not (member and member.forms):
            member = self.in_short(word) or member
        if member is None:
            return None
        told = noun and (member.role or member.age or (member.gender and not member.forms))
        if kind == "organization":
            return member if told else None
        known = member.gender or word.lower() in self.reader.family_names
        return member if told or (member.forms and known) else None

    def other(self, kind: SpeakerKind, name: str) -> Member:
        """Find or enter a group, an organisation, a document, or a person without a name."""
        written = name
        name, lower, houses = self.reader.called[name]
        key = kind, lower
        member = self.others.get(key)
        if member is None:
            member = self.surnamed(written, kind)
            member = self.others[key] = member or Member(kind, name)
        if kind == "organization":
            for house in houses:
                self.houses[house] = member
        return member
