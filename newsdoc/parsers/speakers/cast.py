"""The cast of an article: everybody and everything that may be a source, found when asked for."""

from __future__ import annotations

import re
from bisect import bisect_right, insort
from collections.abc import Iterable
from operator import itemgetter

from newsdoc.model import Block
from newsdoc.model.attributions import SpeakerKind
from newsdoc.page import Page
from newsdoc.parsers.speakers.members import Member, Place
from newsdoc.parsers.speakers.names import NameReader, Occurrence
from newsdoc.parsers.speakers.namesakes import NAMESAKES, main_bearer, nearest, of_gender
from newsdoc.parsers.speakers.references import ARTICLES, SourceReader

SEARCHES = 40
OFTEN = 2
ROLE_BLOCKS = 2
NAME = re.compile(
    r"[A-Z](?:\.|[\w-]+)(?:'s)?"
    r"(?: (?:(?:de|van|von|bin|al|la|der|den|del|di|da|el|ibn|ter) )*[A-Z](?:\.|[\w-]+))*"
)


class Cast:
    """Finds who is meant by a name or a role."""

    def __init__(self, page: Page, reader: SourceReader) -> None:
        """Begin with nobody."""
        self.folded = page.source.folded
        self.reader = reader
        self.names = NameReader(self.folded, reader)
        self.blocks: list[Block] = [stretch.block for stretch in page.stretches]
        self.starts = [block.start for block in self.blocks]
        self.main: dict[str, Member] = {}
        self.families: dict[str, dict[str, Member]] = {}
        self.others: dict[tuple[str, str], Member] = {}
        self.houses: dict[str, Member] = {}
        self.seen: dict[int, list[tuple[int, int, Member]]] = {}
        self.index: dict[str, list[int]] | None = None
        self.known_blocks: set[int] = set()
        self.searches = 0
        self.bearers: dict[str, list[tuple[int, Member]]] = {}

    def block_at(self, place: int) -> int:
        """Give the number of the block that a place lies in, or -1."""
        at = bisect_right(self.starts, place) - 1
        return at if at >= 0 and place < self.blocks[at].end else -1

    def places(self, word: str) -> list[int]:
        """Give the places of a word; after many searches the text is indexed."""
        self.searches += 1
        if self.searches > SEARCHES:
            if self.index is None:
                self.index = {}
                for match in re.finditer(r"\w+", self.folded):
                    self.index.setdefault(match[0], []).append(match.start())
            return self.index.get(word, [])
        found: list[int] = []
        at = self.folded.find(word)
        while at >= 0:
            found.append(at)
            at = self.folded.find(word, at + len(word))
        return found

    def family(self, family: str) -> dict[str, Member]:
        """Give all who bear a family name, by given name."""
        people = self.families.get(family)
        return self.meet(family) if people is None else people

    def meet(self, family: str) -> dict[str, Member]:
        """Get to know all who bear a family name."""
        people: dict[str, Member] = {}
        self.families[family] = people
        alone: list[Place] = []
        titled: list[Occurrence] = []
        doubtful: list[Occurrence] = []
        for one in self.occurrences(family, people, alone):
            if not one.given:
                titled.append(one)
            elif self.doubtful(one):
                doubtful.append(one)
            else:
                self.enter(people, family, one)
        for one in doubtful:
            if people or self.reader.is_given(family):
                alone.append((one.end - len(family), one.end))
            else:
                self.enter(people, family, one)
        if not people and (alone or titled):
            people[""] = Member("person", family)
        for one in titled:
            self.allot(people, family, one)
        self.settle(people, family, alone)
        return people

    def occurrences(
        self, family: str, people: dict[str, Member], alone: list[Place]
    ) -> Iterable[Occurrence]:
        """Read around every place of a family name; those without more go to ``alone``."""
        folded, name_words = self.folded, self.reader.name_words
        width, low, until = len(family), 0, 0
        for start in self.places(family):
            end = start + width
            before = folded[start - 1] if start else "\n"
            after = folded[end : end + 1] or "\n"
            if (before != " " and (before.isalnum() or before in "-_@#")) or (
                after != " " and (after.isalnum() or after in "-_")
            ):
                continue
            if start >= until:
                block = self.blocks[bisect_right(self.starts, start) - 1]
                low, until = block.start, block.end
            if not low <= start < until:
                continue
            given = ""
            if before == " ":
                begin = folded.rfind(" ", low, start - 1) + 1 or low
                given = name_words[folded[begin : start - 1]]
            if after != " " or not folded[end + 1 : end + 2].isupper():
                if not given:
                    alone.append((start, end))
                    continue
                member = people.get(given)
                if member and len(member.mentions) >= OFTEN:
                    member.mention(start - 1 - len(given), end)
                    continue
            one = self.names.read(start, end, low, until)
            if one:
                yield one

    def enter(self, people: dict[str, Member], family: str, one: Occurrence) -> None:
        """Enter a person under the given name, or find the one who is there."""
        given = one.given
        key = next((word for word in given if word in people), given[0])
        member = people.get(key) or self.initial(people, key)
        name = " ".join((*given, family, one.suffix) if one.suffix else (*given, family))
        if member is None:
            member = people[key] = Member("person", name)
        for word in given:
            people.setdefault(word, member)
        forms = member.forms
        times = forms[name] = forms.get(name, 0) + 1
        if times > forms.get(member.name, 0):
            member.name = name
        self.learn(member, one)

    def initial(self, people: dict[str, Member], key: str) -> Member | None:
        """Find *J. Ek* among those entered as *Jon Ek*."""
        if len(key) != 2 or key[-1] != ".":  # noqa: PLR2004
            return None
        return next((one for given, one in people.items() if given.startswith(key[0])), None)

    def learn(self, member: Member, one: Occurrence) -> None:
        """Add what an occurrence tells of a person."""
        member.mention(one.start, one.end)
        member.gender = member.gender or one.gender
        member.age = member.age or one.age
        for role in one.roles:
            self.add_role(member, role, one.start)

    def add_role(self, member: Member, role: str, at: int) -> None:
        """Note a role that stands at a place; the first one is shown that tells something."""
        if member.role is None or member.role.lower() in self.reader.relations:
            member.role = role
        for head in self.reader.heads[role]:
            member.heads.add(head)
            insort(self.bearers.setdefault(head, []), (at, member), key=itemgetter(0))

    def doubtful(self, one: Occurrence) -> bool:
        """Tell whether a given name that opens a sentence may be none: *Later Ek*."""
        if len(one.given) > 1 or one.gender or one.given[0][-1] == ".":
            return False
        return self.folded[max(0, one.start - 2) : one.start].strip(' \n"') in ("", ".", "!", "?")

    def allot(self, people: dict[str, Member], family: str, one: Occurrence) -> None:
        """Give a titled family name to whom it belongs, if to one alone."""
        fitting = [m for m in of_gender(people, one.gender) if self.may_bear(m, one)]
        if not fitting:
            fitting = [people.setdefault("", Member("person", family))]
        if len(fitting) == 1:
            self.learn(fitting[0], one)
        elif "" in people:
            self.learn(people[""], one)

    def settle(self, people: dict[str, Member], family: str, alone: list[Place]) -> None:
        """Give the family names that stand alone to whom they belong, if to one alone."""
        everybody = of_gender(people, "")
        main = everybody[0] if len(everybody) == 1 else main_bearer(everybody, alone)
        if main:
            self.main[family] = main
            main.mentions.update(dict.fromkeys(alone))

    def may_bear(self, member: Member, one: Occurrence) -> bool:
        """Tell whether a person may have the role that stands before a bare family name."""
        heads = {head for role in one.roles for head in self.reader.heads[role]}
        return not heads or not member.heads or not heads.isdisjoint(member.heads)

    def person(self, name: tuple[str, ...], at: int, gender: str = "") -> Member | None:
        """Find who bears a name.

        Args:
            name: its words.
            at: where it stands.
            gender: *m* or *f*, where a title tells.
        """
        if len(name) > 1 and name[-1].rstrip(".").lower() in self.reader.suffixes:
            name = name[:-1]
        if name[-1].isupper() and len(name[-1]) > 1 and name[-1].title() in self.folded:
            name = tuple([word.title() for word in name])
        family = name[-1]
        people = self.family(family)
        if len(name) > 1:
            given = next((word for word in name[:-1] if word in people), name[0])
            return people.get(given) or self.initial(people, given) or people.get("")
        if not people or (len(people) == 1 and "" in people):
            return self.by_given(family) or people.get("")
        main = self.main.get(family)
        if main and (not gender or main.gender in ("", gender)):
            return main
        fitting = of_gender(people, gender)
        return fitting[0] if len(fitting) == 1 else nearest(fitting, at)

    def by_given(self, given: str) -> Member | None:
        """Find who is called by the given name alone."""
        if not self.reader.is_given(given):
            return None
        found: Member | None = None
        for start in self.places(given)[:NAMESAKES]:
            block = self.blocks[self.block_at(start)]
            following = self.names.following(start + len(given), block.end)
            if following:
                member = self.family(following).get(given)
                if found and member and member is not found:
                    return None
                found = member or found
        return found

    def names_in(self, start: int, end: int) -> list[tuple[int, int, Member]]:
        """Give the people named in a sentence, in order."""
        found = self.seen.get(start)
        if found is not None:
            return found
        found = self.seen[start] = []
        for match in NAME.finditer(self.folded, start, end):
            name = self.reader.people[match[0]]
            member = self.person(name, match.start()) if name else None
            if member and member.known:
                found.append((match.start(), match.end(), member))
        return found

    def house_in(self, start: int, end: int) -> str | None:
        """Give the first name of an organisation between two places."""
        for match in NAME.finditer(self.folded, start, end):
            words = match[0].removesuffix("'s").split(" ")
            while words and words[0].lower() in self.reader.empty:
                words = words[1:]
            if words and self.reader.kind_of_name(words) == "organization":
                return " ".join(words)
        return None

    def look_for_names(self, block: Block) -> None:
        """Get to know everybody who is named in a block."""
        if block.start not in self.known_blocks:
            self.known_blocks.add(block.start)
            for match in NAME.finditer(self.folded, block.start, block.end):
                name = self.reader.people[match[0]]
                if name:
                    self.family(name[-1])

    def by_role(self, head: str, at: int) -> Member | None:
        """Find the person whose role was named last before a place, or else first behind it.

        Looks among those who are sources or named nearby.
        """
        head = str(self.reader.same_role.get(head, head))
        number = self.block_at(at)
        for block in self.blocks[max(0, number - ROLE_BLOCKS) : number + 1]:
            self.look_for_names(block)
        bearers = self.bearers.get(head, [])
        here = bisect_right(bearers, at, key=itemgetter(0))
        before = [member for _, member in bearers[max(0, here - NAMESAKES) : here]]
        if before:
            return max(before, key=lambda member: member.last_before(at))
        return bearers[here][1] if here < len(bearers) else None

    def other(self, kind: SpeakerKind, name: str) -> Member:
        """Find or enter a group, an organisation, a document, or a person without a name."""
        words = name.split()
        if len(words) > 1 and words[0].lower() in ARTICLES:
            name = " ".join(words[1:])
        member = self.others.get((kind, name.lower()))
        if member is None:
            member = self.others[kind, name.lower()] = Member(kind, name)
        if kind == "organization" and " " in name:
            self.houses[name.rsplit(" ", 1)[-1].lower()] = member
        return member
