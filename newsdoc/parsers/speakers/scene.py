"""What has been settled so far while the sources of an article are gone through in order."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from operator import itemgetter

from newsdoc.model import Attribution
from newsdoc.page import Page
from newsdoc.parsers.speakers.cast import Cast
from newsdoc.parsers.speakers.members import Member
from newsdoc.parsers.speakers.references import SourceReader
from newsdoc.parsers.speakers.sentences import Sentences

BACK_SENTENCES = 9
BACK_BLOCKS = 4
CLOSEST = 20
Named = tuple[int, int, Member]
Spoken = tuple[bool, Member]


class Scene:
    """The cast, who has spoken where, and how to walk back from a pronoun."""

    def __init__(self, page: Page, reader: SourceReader) -> None:
        """Begin before the first source."""
        self.page = page
        self.folded = page.source.folded
        self.reader = reader
        self.cast = Cast(page, reader)
        self.spoken: list[Spoken] = []
        self.spoken_at: list[int] = []
        self.cut: dict[int, Sentences] = {}
        self.quote_starts = [quote.start for quote in page.quotes if not quote.depth]
        self.quote_ends = [quote.end for quote in page.quotes if not quote.depth]
        self.attribution: Attribution | None = None
        self.start = 0
        self.speakers: dict[int, Member | None] = {}

    def note(self, member: Member | None) -> None:
        """Note who the source of the present attribution is."""
        attribution = self.attribution
        self.speakers[id(attribution)] = member
        if member is None or attribution is None:
            return
        member.speaks = True
        source = attribution.source[0]
        member.mention(source.start, source.end)
        if attribution.within is None:
            cue = attribution.cue[0].text if attribution.cue else ""
            aside = self.reader.asks[cue] or source.text.endswith(("'s", "’s"))
            at = bisect_right(self.spoken_at, self.start)
            self.spoken_at.insert(at, self.start)
            self.spoken.insert(at, (aside, member))

    def outer_speaker(self) -> Member | None:
        """Give the speaker of the attribution around the present one."""
        outer = self.attribution.within if self.attribution else None
        return self.speakers.get(id(outer)) if outer else None

    def quoted(self, place: int) -> bool:
        """Tell whether a place lies within quotation marks."""
        at = bisect_right(self.quote_starts, place) - 1
        return at >= 0 and place < self.quote_ends[at]

    def sentences(self, number: int) -> Sentences:
        """Give the sentences of a block."""
        cut = self.cut.get(number)
        if cut is None:
            block = self.cast.blocks[number]
            titles = self.reader.titles
            cut = self.cut[number] = Sentences(self.folded, block.start, block.end, titles)
        return cut

    def back(self, place: int) -> Iterator[tuple[int, int]]:
        """Walk back over sentences: start and end of each, that of the place first."""
        number = self.cast.block_at(place)
        left = BACK_SENTENCES
        for block in range(number, max(-1, number - BACK_BLOCKS), -1):
            sentences = self.sentences(block)
            last = sentences.at(place) if block == number else len(sentences.starts) - 1
            for at in range(last, -1, -1):
                yield sentences.bounds(at)
                left -= 1
                if not left:
                    return

    def speakers_in(self, start: int, end: int) -> list[Member]:
        """Give who has spoken between two places, in order, those who asked last."""
        last = bisect_left(self.spoken_at, end)
        first = bisect_left(self.spoken_at, start, max(0, last - CLOSEST), last)
        if first == last:
            return []
        spoken = self.spoken[first:last]
        answering = [member for aside, member in spoken if not aside]
        return answering + [member for aside, member in spoken if aside]

    def asked_in(self, start: int, end: int) -> bool:
        """Tell whether whoever spoke last between two places put a question."""
        last = bisect_left(self.spoken_at, end) - 1
        return last >= 0 and self.spoken_at[last] >= start and self.spoken[last][0]

    def named_in(self, start: int, end: int, before: int) -> list[Named]:
        """Give who is named in a sentence before a place, outside quotations, in order."""
        names = self.cast.names_in(start, end)
        last = bisect_left(names, before, key=itemgetter(0))
        return [one for one in names[max(0, last - CLOSEST) : last] if not self.quoted(one[0])]
