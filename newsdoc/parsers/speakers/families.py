"""Who bears a family name: every place where it stands in the text, read once."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from itertools import islice
from operator import sub

from newsdoc.parsers.speakers.capitals import LONGEST, in_title_case
from newsdoc.parsers.speakers.index import Index
from newsdoc.parsers.speakers.members import Member, Place
from newsdoc.parsers.speakers.names import Occurrence
from newsdoc.parsers.speakers.references import SourceReader
from newsdoc.parsers.speakers.register import Register

OFTEN = 2
TITLED = 3  # places of a family name behind titles that tell a role
INDEXED = 41  # so many families met, the text is indexed
LINE_ENDS = 2  # between two blocks
APART = frozenset(" \n\"'.,;:!?()")
JOINED_BEFORE = frozenset("-_@#")
JOINED_BEHIND = frozenset("-_")
# What stands between a given name and that of the father: *Ahmad bin Ali*.
SON = (" bin ", " binti ")
# A name in quotation marks or brackets behind a given name: *Jon "Skip" Ek*.
NICKNAME = re.compile(
    r"\b([A-Z][\w.-]{0,20}) ((?P<mark>[\"'])[A-Z]\w{0,20}(?P=mark)|\([A-Z]\w{0,20}\)) $"
)
NICKNAME_ENDS = frozenset("\"')")
NICKNAMED = 40  # letters before a family name


class Met:
    """What was met of a family name that the others who bear it tell of.

    ``alone`` are places without a given name; ``titled`` stand behind a title, with the places
    where they do so again; ``doubtful`` and ``headed`` have given names that may be none.
    """

    __slots__ = ("alone", "doubtful", "headed", "titled")

    def __init__(self) -> None:
        """Begin with nothing met."""
        self.alone: dict[Place, None] = {}
        self.titled: list[tuple[Occurrence, list[Place]]] = []
        self.doubtful: list[Occurrence] = []
        self.headed: list[Occurrence] = []

    def add_titled(self, one: Occurrence) -> list[Place]:
        """Add a name behind a title, and give the list of the places where it stands again."""
        if len(self.titled) >= TITLED:
            one.roles = ()
        again: list[Place] = []
        self.titled.append((one, again))
        return again


class Families(Register):
    """Finds all who bear a family name, when it is asked for."""

    def __init__(
        self, folded: str, starts: list[int], ends: list[int], reader: SourceReader
    ) -> None:
        """Begin as a register does, with nobody."""
        super().__init__(folded, starts, ends, reader)
        self.families: dict[str, dict[str, Member]] = {}
        # The names met that stand before a capitalised word: given names perhaps.
        self.leading: set[str] = set()
        # Those that stand before *bin*.
        self.sons: set[str] = set()
        # Those that stand behind an article: *al-Masri*.
        self.articled: set[str] = set()
        # Finds a word from a place on; for many families the text is indexed.
        self.find: Callable[[str, int], int] = folded.find
        # Whether text that nobody reads may stand between the blocks.
        between = map(sub, [*starts, len(folded)], [0, *ends])
        self.gaps = max(between) > LINE_ENDS

    def family(self, family: str) -> dict[str, Member]:
        """Give all who bear a family name, by given name."""
        people = self.families.get(family)
        return self.meet(family) if people is None else people

    def meet(self, family: str) -> dict[str, Member]:
        """Get to know all who bear a family name: read around every place of it."""
        people = self.families[family] = {}
        if len(self.families) == INDEXED:
            self.find = Index(self.folded).find
        met = Met()
        titles: dict[str, list[Place]] = {}
        for start, end, given, capital in self.places(family, met.alone):
            if capital:
                self.leading.add(family)
            else:
                if given in people and len(people[given].mentions) >= OFTEN:
                    people[given].mentions[start - 1 - len(given), end] = None
                    continue
                again = titles.get(given)
                if again is not None and (self.closed[end] != "," or len(again) >= OFTEN):
                    again.append((start, end))
                    continue
            number = bisect_right(self.starts, start) - 1
            low, high = self.starts[number], self.ends[number]
            read = self.before_capital if capital else self.names.read
            one = read(given, start, end, low, high)
            if one is None:
                continue
            if not one.given:
                titles[given] = met.add_titled(one)
            elif high - low <= LONGEST and in_title_case(self.folded[low:high]):
                met.headed.append(one)
            elif one.gender or not self.doubtful(one):
                self.enter(people, family, one)
            else:
                met.doubtful.append(one)
        self.enter_met(people, family, met)
        return people

    def places(self, family: str, alone: dict[Place, None]) -> Iterator[tuple[int, int, str, bool]]:
        """Find where a family name stands as a word, and note where it does so alone.

        Yields:
            Where it starts and ends, the word of a name right before it, and whether a capitalised
            word stands behind it.
        """
        folded, find, name_words = self.closed, self.find, self.reader.name_words
        width, end, gaps = len(family), 0, self.gaps
        while (start := find(family, end)) >= 0:
            end, ahead = start + width, start - 1
            before, behind = folded[ahead], folded[end]
            if before == " ":
                given = name_words[folded[folded.rfind(" ", 0, ahead) + 1 : ahead]]
            elif before in APART or not (before.isalnum() or before in JOINED_BEFORE):
                given = ""
            else:
                if before == "-" and folded[ahead - 1] == "l":
                    self.articled.add(family)
                continue
            capital = False
            if behind == " ":
                letter = folded[end + 1]
                capital = letter.isupper()
                if letter == "b" and folded.startswith(SON, end):
                    self.sons.add(family)
            elif behind not in APART and (behind.isalnum() or behind in JOINED_BEHIND):
                continue
            if gaps and self.block_at(start) < 0:
                continue
            if given or capital:
                yield start, end, given, capital
            else:
                alone[start, end] = None

    def enter_met(self, people: dict[str, Member], family: str, met: Met) -> None:
        """Enter those whose name is told by the others who bear it, and whoever stands alone."""
        if met.headed:
            self.enter_headed(people, family, met.headed, met.alone)
        if met.doubtful:
            self.enter_doubtful(people, family, met.doubtful, met.alone)
        if not people:
            if not met.alone and not met.titled:
                return
            self.enter_alone(people, family, met.alone)
        for one, again in met.titled:
            member = self.bearer(people, family, one)
            if member:
                self.learn(member, one)
                member.mentions.update(dict.fromkeys(again))
        self.settle(people, family, met.alone)

    def before_capital(
        self, given: str, start: int, end: int, low: int, high: int
    ) -> Occurrence | None:
        """Read a name before a capitalised word, which tells nothing in title case."""
        one = self.names.suffixed(given, start, end, low, high)
        if one is None and self.reader.is_given(given) and self.title_case(start):
            one = self.names.read(given, start, end, low, high)
            one.roles = ()
        return one

    def enter_alone(self, people: dict[str, Member], family: str, alone: dict[Place, None]) -> None:
        """Enter who goes by the family name alone, or with a nickname: *Jon "Skip" Ek*."""
        for start, end in islice(alone, 1):
            if self.folded[start - 2] in NICKNAME_ENDS:
                self.enter_nicknamed(people, family, start, end)
        if not people:
            people[""] = self.of_one_name(family, alone)

    def enter_nicknamed(self, people: dict[str, Member], family: str, start: int, end: int) -> None:
        """Enter who bears a family name behind a name in quotation marks, if it is one."""
        number = self.block_at(start)
        low, high = self.starts[number], self.ends[number]
        found = NICKNAME.search(self.folded, max(low, start - NICKNAMED), start)
        given = self.reader.name_words[found[1]] if found else ""
        if found and given and (found["mark"] or self.reader.is_given(given)):
            one = self.names.read(given, found.start(2), end, low, high)
            if one.given:
                one.given += (found[2],)
                self.enter(people, family, one)
                people.setdefault(found[2][1:-1], people[one.given[0]])
