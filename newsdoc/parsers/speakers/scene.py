"""What has been settled so far while the sources of an article are gone through in order."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property

from newsdoc.model import Attribution
from newsdoc.page import Page
from newsdoc.parsers.speakers.cast import Cast
from newsdoc.parsers.speakers.lone import kind_of_lone
from newsdoc.parsers.speakers.members import Member, Place
from newsdoc.parsers.speakers.references import Reference, SourceReader
from newsdoc.parsers.speakers.sentences import sentence_starts

BACK_SENTENCES = 9
BACK_BLOCKS = 4
LONE_NAMES = 64  # that are looked up in small letters; more of them stand in no news
CLOSEST = 20
LABEL = re.compile(r"\n[A-Z][^\n:.]{1,40}: [A-Z]")
Heard = tuple[Attribution, Place, Reference]
Named = tuple[int, int, Member]


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
        self.spoken: list[tuple[int, Attribution, Member]] = []
        self.breaks: dict[int, list[int]] = {}
        self.quotes: list[Place] | None = None
        self.attribution: Attribution = page.attributions[0]
        self.start = 0
        self.lone_names: dict[str, Member | None] = {}

    @cached_property
    def labels(self) -> bool:
        """Whether some line opens with a label, as a turn of an interview does."""
        return LABEL.search(self.folded) is not None

    def sources(self) -> list[Heard]:
        """Give the attributions that have a source, with its place and what its words say."""
        references, folded = self.reader.references, self.folded
        found: list[Heard] = []
        for attribution in self.page.attributions:
            if attribution.source:
                span = attribution.source[0]
                place = start, end = span.start, span.end
                found.append((attribution, place, references[folded[start:end]]))
        return found

    def meet(self, sources: list[Heard]) -> None:
        """Get to know everybody who has the family name of one of the sources."""
        known = self.cast.families
        for _, _, reference in sources:
            family = reference.family
            if family and family not in known:
                self.cast.meet(family)

    def note(self, member: Member, place: Place) -> None:
        """Note who the source of the present attribution is."""
        attribution = self.attribution
        member.speaks = True
        member.mentions[place] = attribution.source[0]
        if attribution.within is None:
            start, spoken = place[0], self.spoken
            if spoken and spoken[-1][0] > start:
                spoken.insert(bisect_left(spoken, (start + 1,)), (start, attribution, member))
            else:
                spoken.append((start, attribution, member))

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

    def aside(self, attribution: Attribution) -> bool:
        """Tell whether somebody puts a question or is named as an owner: *Ek's*."""
        cue = attribution.cue[0].text if attribution.cue else ""
        return self.reader.asks[cue] or attribution.source[0].text.endswith(("'s", "’s"))

    def outer_speaker(self) -> Member | None:
        """Give the speaker of the attribution around the present one."""
        outer = self.attribution.within
        if outer is None or not outer.source:
            return None
        return self.settled.get((outer.source[0].start, outer.source[0].end))

    def quoted(self, place: int) -> bool:
        """Tell whether a place lies within quotation marks."""
        quotes = self.quotes
        if quotes is None:
            quotes = [(quote.start, quote.end) for quote in self.page.quotes if not quote.depth]
            self.quotes = quotes
        at = bisect_left(quotes, (place + 1,)) - 1
        return at >= 0 and place < quotes[at][1]

    def back(self, place: int) -> Iterator[tuple[int, int]]:
        """Walk back over sentences: start and end of each, that of the place first."""
        cast, left = self.cast, BACK_SENTENCES
        number = cast.block_at(place)
        for block in range(number, max(-1, number - BACK_BLOCKS), -1):
            low, end = cast.starts[block], cast.ends[block]
            breaks = self.breaks.get(block)
            if breaks is None:
                breaks = sentence_starts(self.folded, self.reader.stops, low, end)
                self.breaks[block] = breaks
            at = len(breaks)
            if block == number:
                at = bisect_right(breaks, place)
                end = breaks[at] if at < len(breaks) else end
            while left:
                left, at = left - 1, at - 1
                start = breaks[at] if at >= 0 else low
                yield start, end
                if at < 0:
                    break
                end = start

    def speakers_in(self, start: int, end: int) -> list[Member]:
        """Give who has spoken between two places, in order, those who asked last."""
        spoken = self.spoken
        last = bisect_left(spoken, (end,))
        if not last or spoken[last - 1][0] < start:
            return []
        if last == 1 or spoken[last - 2][0] < start:
            return [spoken[last - 1][2]]
        spoken = spoken[bisect_left(spoken, (start,), max(0, last - CLOSEST), last) : last]
        answering: list[Member] = []
        asking: list[Member] = []
        for _, attribution, member in spoken:
            (asking if self.aside(attribution) else answering).append(member)
        return answering + asking

    def in_turns(self, place: int) -> set[Member]:
        """Give who takes turns in an interview, if a place lies in one: *Holm: He said so*."""
        if not LABEL.match(self.folded, self.cast.starts[self.cast.block_at(place)] - 1):
            return set()
        return {
            member
            for _, attribution, member in self.spoken[-CLOSEST:]
            if attribution.cue_text == ":" and attribution.kind == "indirect"
        }

    def asked_in(self, start: int, end: int) -> bool:
        """Tell whether whoever spoke last between two places put a question."""
        last = bisect_left(self.spoken, (end,)) - 1
        return last >= 0 and self.spoken[last][0] >= start and self.aside(self.spoken[last][1])

    def named_in(self, start: int, end: int, before: int) -> Iterator[Named]:
        """Give who is named in a sentence before a place, outside quotations, in order."""
        runs = self.cast.runs.names_in(start, end)
        last = bisect_left(runs, (before,))
        for run in runs[last - CLOSEST if last > CLOSEST else 0 : last]:
            if not self.quoted(run[0]):
                member = self.cast.known(run)
                if member:
                    yield run[0], run[1], member
