"""What has been settled so far while the sources of an article are gone through in order."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator
from itertools import islice
from operator import attrgetter

from newsdoc.model import Attribution, Quote
from newsdoc.page import Page
from newsdoc.parsers.speakers.cast import Cast
from newsdoc.parsers.speakers.lone import kind_of_lone
from newsdoc.parsers.speakers.members import Member, Place
from newsdoc.parsers.speakers.reference import Reference
from newsdoc.parsers.speakers.references import SourceReader

BACK_BLOCKS = 4
LONE_NAMES = 64  # that are looked up in small letters; more of them stand in no news
CLOSEST = 20
GOES_ON = re.compile(r" [a-z]")
LABEL = re.compile(r"\n[A-Z][^\n:.]{1,40}+: [A-Z]")
Heard = tuple[Attribution, Place, Reference]
Spoken = tuple[int, Attribution, Member]
Named = tuple[int, int, Member]
NOBODY: frozenset[Member] = frozenset()
START, END = attrgetter("start"), re.Match.end


class Scene:
    """The cast, who has spoken where, and how to walk back from a pronoun.

    ``settled`` tells the speaker of each source gone through so far, by its place.
    """

    def __init__(self, page: Page, reader: SourceReader) -> None:
        """Begin before the first source."""
        self.page = page
        self.folded = page.source.folded
        self.reader = reader
        self.cast = Cast(page, reader)
        self.settled: dict[Place, Member | None] = {}
        self.spoken: list[Spoken] = []
        self.bounds: dict[int, list[int]] = {}
        self.quotes: list[Quote] | None = None
        self.attribution: Attribution = page.attributions[0]
        self.start = 0
        self.lone_names: dict[str, Member | None] = {}

    def sources(self) -> list[Heard]:
        """Give the attributions that have a source, with its place and what its words say.

        Everybody who has the family name of one of them gets known.
        """
        references, folded = self.reader.references, self.folded
        known, meet = self.cast.families, self.cast.meet
        found: list[Heard] = []
        for attribution in self.page.attributions:
            source = attribution.source
            if source:
                span = source[0]
                place = start, end = span.start, span.end
                reference = references[folded[start:end]]
                found.append((attribution, place, reference))
                family = reference.family
                if family and family not in known:
                    meet(family)
        return found

    def lone(self, member: Member) -> Member | None:
        """Give the source that goes by a single word: somebody, a house, a group, or nobody."""
        word = member.name
        if word not in self.lone_names:
            few = len(self.lone_names) < LONE_NAMES
            kind = kind_of_lone(self.folded, member, self.attribution, self.reader, search=few)
            self.lone_names[word] = member if kind == "person" else None
            if kind and kind != "person":
                house = self.lone_names[word] = self.cast.other(kind, word)
                house.mentions.update(member.mentions)
        return self.lone_names[word]

    def outer_speaker(self) -> Member | None:
        """Give the speaker of the attribution around the present one."""
        outer = self.attribution.within
        if outer is None or not outer.source:
            return None
        return self.settled.get((outer.source[0].start, outer.source[0].end))

    def turn_before(self, place: int) -> Member | None:
        """Give who goes on in a paragraph behind a turn of an interview: *Holm: Yes. / I hope so*.

        One turn alone is none; somebody else may not have spoken since.
        """
        if not self.spoken:
            return None
        start, told, member = self.spoken[-1]
        near = self.cast.block_at(place) - self.cast.block_at(start) <= 1
        goes_on = told.cue_text == ":" or told.source_text == "I"
        if not near or not goes_on or told.kind != "indirect":
            return None
        lately = [one for _, one, _ in self.spoken[-CLOSEST:]]
        turns = sum(one.cue_text == ":" and one.kind == "indirect" for one in lately)
        return member if turns > 1 else None

    def quoted(self, place: int) -> bool:
        """Tell whether a place lies within quotation marks."""
        quotes = self.quotes
        if quotes is None:
            quotes = self.quotes = [quote for quote in self.page.quotes if not quote.depth]
        at = bisect_right(quotes, place, key=START) - 1
        return at >= 0 and place < quotes[at].end

    def back(self, place: int) -> Iterator[tuple[int, int]]:
        """Walk back over sentences: start and end of each, that of the place first."""
        number, known = self.cast.block_at(place), self.bounds
        for block in range(number, max(-1, number - BACK_BLOCKS), -1):
            bounds = known.get(block) or self.bounds_in(block)
            for at in range(bisect_right(bounds, place, 0, len(bounds) - 1), 0, -1):
                yield bounds[at - 1], bounds[at]

    def bounds_in(self, block: int) -> list[int]:
        """Give where the sentences of a block start, and where the last one ends."""
        low, high = self.cast.starts[block], self.cast.ends[block]
        ends = self.reader.sentence_ends.within(self.folded, low, high)
        bounds = self.bounds[block] = [low, *map(END, ends), high]
        return bounds

    def spoken_in(self, start: int, end: int) -> list[Spoken]:
        """Give what was spoken between two places, in order; of very much the last."""
        spoken = self.spoken
        first = last = bisect_left(spoken, (end,))
        while first and spoken[first - 1][0] >= start and last - first < CLOSEST:
            first -= 1
        return spoken[first:last]

    def speakers_in(self, start: int, end: int) -> list[Member]:
        """Give who has spoken between two places, in order, those who asked last."""
        spoken = self.spoken_in(start, end)
        if len(spoken) > 1:
            spoken.sort(key=self.asking)
        return [member for _, _, member in spoken]

    def asking(self, spoken: Spoken) -> bool:
        """Tell whether somebody who has spoken put a question or is named as an owner: *Ek's*."""
        attribution = spoken[1]
        cue = attribution.cue[0].text if attribution.cue else ""
        return self.reader.asks[cue] or attribution.source[0].text.endswith(("'s", "’s"))

    def in_turns(self, place: int) -> Collection[Member]:
        """Give who takes turns in an interview, if a place lies in one: *Holm: He said so*."""
        number = self.cast.block_at(place)
        if number < 0 or not LABEL.match(self.folded, self.cast.starts[number] - 1):
            return NOBODY
        return {
            member
            for _, attribution, member in self.spoken[-CLOSEST:]
            if attribution.cue_text == ":" and attribution.kind == "indirect"
        }

    def named_in(self, start: int, end: int, before: int) -> Iterator[Named]:
        """Give who is named in a sentence before a place, outside quotations, in order."""
        runs = self.cast.runs.names_in(start, end)
        last = bisect_left(runs, (before,))
        for run in runs[last - CLOSEST if last > CLOSEST else 0 : last]:
            if not self.quoted(run[0]):
                member = self.cast.known(run)
                if member:
                    yield run[0], run[1], member

    def of_one_name(self, place: int, gender: str) -> Member | None:
        """Give the subject of the sentence before that goes by a given name alone: *Ann is late*.

        It may be a town, so everybody else who may be meant comes first.
        """
        start, end = next(islice(self.back(place), 1, 2), (place, place))
        for begin, until, name in self.cast.runs.names_in(start, end)[:1]:
            opens = begin == start and len(name) == 1 and GOES_ON.match(self.folded, until)
            if opens and self.reader.gender_of(name[0]) == gender and not self.quoted(start):
                return self.cast.person(name, start)
        return None
