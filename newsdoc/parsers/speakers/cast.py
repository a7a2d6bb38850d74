"""The cast of an article: everybody and everything that may be a source, found when asked for."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from operator import itemgetter

from newsdoc.model.attributions import SpeakerKind
from newsdoc.page import Page
from newsdoc.parsers.speakers.capitals import LONGEST, in_title_case
from newsdoc.parsers.speakers.index import Finder
from newsdoc.parsers.speakers.members import Member, Place
from newsdoc.parsers.speakers.names import Occurrence
from newsdoc.parsers.speakers.namesakes import (
    NAMESAKES,
    by_initial,
    nearest,
    of_gender,
)
from newsdoc.parsers.speakers.offices import Office, bearer_of
from newsdoc.parsers.speakers.references import SourceReader
from newsdoc.parsers.speakers.register import Register
from newsdoc.parsers.speakers.runs import Run, Runs

OFTEN = 2
MANY = 2
ROLE_BLOCKS = 2
APART = frozenset(" \n\"'.,;:!?()")
JOINED_BEFORE = frozenset("-_@#")
JOINED_BEHIND = frozenset("-_")


class Cast(Register):
    """Finds who is meant by a name or a role."""

    def __init__(self, page: Page, reader: SourceReader) -> None:
        """Begin with nobody."""
        starts: list[int] = []
        ends: list[int] = []
        for block, _ in page.stretches:
            starts.append(block.start)
            ends.append(block.end)
        for line in page.datelines:
            if line.start in starts and not page.source.folded.startswith(" ", line.end):
                starts[starts.index(line.start)] = line.end  # "OSLO--Mayor Ann Ek said"
        super().__init__(page.source.folded, starts, ends, reader)
        self.families: dict[str, dict[str, Member]] = {}
        self.called: dict[str, Member | None] = {}
        # The names met that stand before a capitalised word: given names perhaps.
        self.leading: set[str] = set()
        self.others: dict[tuple[str, str], Member] = {}
        self.houses: dict[str, Member] = {}
        self.runs = Runs(self.folded, reader)
        self.standing: dict[str, bool] = {}
        self.known_blocks: set[int] = set()
        self.finder = Finder(self.folded)

    def family(self, family: str) -> dict[str, Member]:
        """Give all who bear a family name, by given name."""
        people = self.families.get(family)
        return self.meet(family) if people is None else people

    def meet(self, family: str) -> dict[str, Member]:
        """Get to know all who bear a family name."""
        people: dict[str, Member] = {}
        self.families[family] = people
        alone: dict[Place, None] = {}
        titled: list[Occurrence] = []
        doubtful: list[Occurrence] = []
        headed: list[Occurrence] = []
        for one in self.occurrences(family, people, alone):
            if not one.given:
                titled.append(one)
            elif one.high - one.low <= LONGEST and in_title_case(self.folded[one.low : one.high]):
                headed.append(one)
            elif one.gender or not self.doubtful(one):
                self.enter(people, family, one)
            else:
                doubtful.append(one)
        if headed:
            self.enter_headed(people, family, headed, alone)
        if doubtful:
            self.enter_doubtful(people, family, doubtful, alone)
        if not people:
            if not alone and not titled:
                return people
            people[""] = self.of_one_name(family, alone)
        for one in titled:
            self.allot(people, family, one)
        self.settle(people, family, alone)
        return people

    def occurrences(
        self, family: str, people: dict[str, Member], alone: dict[Place, None]
    ) -> Iterator[Occurrence]:
        """Read around every place of a family name; those without more go to ``alone``."""
        folded, find, name_words = self.closed, self.finder.find(), self.reader.name_words
        starts, ends, read = self.starts, self.ends, self.names.read
        titles: dict[str, list[Place]] = {}
        width, low, until, end = len(family), 0, 0, 0
        while (start := find(family, end)) >= 0:
            end = start + width
            before, behind = folded[start - 1], folded[end]
            if (before not in APART and (before.isalnum() or before in JOINED_BEFORE)) or (
                behind not in APART and (behind.isalnum() or behind in JOINED_BEHIND)
            ):
                continue
            if start >= until:
                number = bisect_right(starts, start)
                if not number or start >= (until := ends[number - 1]):
                    continue
                low = starts[number - 1]
            begin = folded.rfind(" ", low, start - 1) + 1 or low
            given = name_words[folded[begin : start - 1]] if before == " " else ""
            if behind == " " and folded[end + 1].isupper():
                self.leading.add(family)
                yield from self.names.suffixed(
                    given, start, end, low, until
                ) or self.before_any_word(given, start, end, low, until)
            elif not given:
                alone[start, end] = None
            elif given in people and len(people[given].mentions) >= OFTEN:
                people[given].mentions[start - 1 - len(given), end] = None
            elif given in titles and (behind != "," or len(titles[given]) >= OFTEN):
                titles[given].append((start, end))
            else:
                one = read(given, start, end, low, until)
                if not one.given:
                    titles[given] = one.again = []
                yield one

    def before_any_word(
        self, given: str, start: int, end: int, low: int, high: int
    ) -> tuple[Occurrence, ...]:
        """Read a name in title case, where the capitalised words around it tell nothing."""
        if not self.reader.is_given(given) or not self.title_case(start):
            return ()
        one = self.names.read(given, start, end, low, high)
        one.roles = ()
        return (one,)

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
            return people.get(name[0]) or self.by_other_given(people, name)
        if not people or (len(people) == 1 and "" in people):
            if family not in self.called:
                self.called[family] = self.by_given(family)
            return self.called[family] or people.get("")
        main = self.main.get(family)
        if main and (not gender or main.gender in ("", gender)):
            return main
        fitting = of_gender(people, gender)
        if len(fitting) < MANY:
            return fitting[0] if fitting else None
        found = nearest(fitting, at)
        if found or not gender:
            return found
        return max(fitting, key=lambda member: member.last_before(at))

    def by_other_given(self, people: dict[str, Member], name: tuple[str, ...]) -> Member | None:
        """Find who bears a full name by another given name than the first, or by its initial."""
        for word in name[1:-1]:
            if word in people:
                return people[word]
        return by_initial(people, name[0]) or people.get("")

    def by_given(self, given: str) -> Member | None:
        """Find who is called by the given name alone; an unknown one has to be that of a person."""
        if given not in self.leading:
            return None
        sure = self.reader.is_given(given)
        found: Member | None = None
        headed: Member | None = None
        find, at = self.finder.find(), 0
        for _ in range(NAMESAKES):
            start = find(given, at)
            if start < 0:
                break
            at = start + len(given)
            number = self.block_at(start)
            following = self.names.following(at, self.ends[number]).rstrip(".")
            member = self.family(following).get(given) if following else None
            if member and not (sure or self.is_somebody(member, [given, following])):
                member = None
            if member and self.title_case(start):
                headed = headed or member
            elif member:
                if found and member is not found:
                    return None
                found = member
        return found or headed

    def is_somebody(self, member: Member, name: list[str]) -> bool:
        """Tell whether a name is that of a person of whom more is known."""
        told = member.role or member.gender
        return bool(told) and self.reader.kind_of_name(name) == "person"

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

    def other(self, kind: SpeakerKind, name: str) -> Member:
        """Find or enter a group, an organisation, a document, or a person without a name."""
        name, lower, houses = self.reader.called[name]
        key = kind, lower
        member = self.others.get(key)
        if member is None:
            member = self.others[key] = Member(kind, name)
        if kind == "organization":
            for house in houses:
                self.houses[house] = member
        return member
