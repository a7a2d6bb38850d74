"""The page: all that is known of one article while it is read.

A page is frozen; each stage reads it and the pipeline puts what the stage found onto a new one.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from functools import partial
from itertools import pairwise
from types import MappingProxyType
from typing import NamedTuple

from newsdoc.lexicon import Lexicon
from newsdoc.model import (
    Attribution,
    Block,
    BlockKind,
    Byline,
    Caption,
    DateExpression,
    Dateline,
    Quote,
    SourceLine,
    Speaker,
)
from newsdoc.text.alphabets import GAP
from newsdoc.text.source import Source
from newsdoc.text.words import Words

READ: frozenset[BlockKind] = frozenset(
    {"headline", "standfirst", "heading", "paragraph", "caption", "promo", "correction"}
)
# A page of more characters, longer than any article, is read in portions of about so many.
LONGEST, PORTION = 200_000, 10_000
# What opens a point of a list; a dash may open a signature too.
BULLETS = frozenset("*•·●▪■□◆◦‣▶►")
SENTENCE_END = re.compile(r"(?<=[a-z]{3}[.!?])\s+(?=[A-Z])")


class Stretch(NamedTuple):
    """A block of running text with its words: what the stages after layout read.

    Attributions read it as a *passage*: its words as a string of classes, cut into sentences.
    """

    block: Block
    words: Words


# Make words without fields, and a stretch of its two parts, quicker than their classes.
words_of: Callable[[], Words] = partial(object.__new__, Words)
stretch_of: Callable[[tuple[Block, Words]], Stretch] = partial(tuple.__new__, Stretch)


class Page(NamedTuple):
    """A text, what has been found in it so far, and when it was published.

    The fields stand in the order in which those of an article are found. ``letters`` has the
    words of all stretches as class characters, by the name of the stage that reads them. A
    pipeline has the attributions tied to their ``speakers``; ``said_on`` is where the dates go
    once they are found, with the index of the one on which the words of an attribution were said,
    by the number of it.
    """

    source: Source
    lexicon: Lexicon
    published: date | datetime | None = None
    modified: date | datetime | None = None
    blocks: tuple[Block, ...] = ()
    stretches: tuple[Stretch, ...] = ()
    letters: Mapping[str, str] = MappingProxyType({})
    source_lines: tuple[SourceLine, ...] = ()
    bylines: tuple[Byline, ...] = ()
    datelines: tuple[Dateline, ...] = ()
    captions: tuple[Caption, ...] = ()
    quotes: tuple[Quote, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    said_on: list[tuple[tuple[DateExpression, ...], Mapping[int, int]]] | None = None
    dates: tuple[DateExpression, ...] = ()

    def portions(self) -> Iterator[Page]:
        """Part a page that is longer than any article: what is made of it is not all held at once.

        A portion begins with a stretch that does not go on with the one before: no mark of
        quotation and no dash opens it.
        """
        if len(self.source.text) <= LONGEST:
            yield self
            return
        folded, places = self.source.folded, [stretch.block.start for stretch in self.stretches]
        cuts, begin = [0], 0
        for index, place in enumerate(places):
            if place - begin >= PORTION and folded[place].isalnum():
                cuts.append(index)
                begin = place
        cuts.append(len(places))
        written = {name: letters.split(GAP) for name, letters in self.letters.items()}
        starts = [quote.start for quote in self.quotes]
        places.append(len(folded))
        for first, last in pairwise(cuts):
            low, high = [bisect_left(starts, places[index]) for index in (first, last)]
            yield self._replace(
                stretches=self.stretches[first:last],
                letters={name: GAP.join(each[first:last]) for name, each in written.items()},
                quotes=self.quotes[low:high],
            )

    @classmethod
    def of_lines(
        cls, text: str, lexicon: Lexicon, published: date | datetime | None = None
    ) -> Page:
        """Make the page of a bare text: every line is a paragraph.

        >>> from newsdoc import ENGLISH
        >>> [block.kind for block in Page.of_lines("A b.\\n\\nC d.", ENGLISH).blocks]
        ['paragraph', 'paragraph']
        """
        source = Source(text)
        blocks = tuple(
            [
                Block(line.start, line.end, line.text, "paragraph", "page.line")
                for line in source.lines
            ]
        )
        return cls(source, lexicon, published, blocks=blocks, stretches=read(source, blocks))


def read(source: Source, blocks: tuple[Block, ...]) -> tuple[Stretch, ...]:
    """Cut the blocks that are read as language into words."""
    folded = source.folded
    if len(folded) > LONGEST:
        blocks = tuple([part for block in blocks for part in parts(block, source)])
    made: list[Stretch] = []
    for block in blocks:
        if block.kind in READ:
            text, start = block.text, block.start
            if len(text) > 1 and text[0] in BULLETS:
                start += 1
            words = words_of()
            words.folded, words.start, words.end = folded, start, block.end
            made.append(stretch_of((block, words)))
    return tuple(made)


def parts(block: Block, source: Source) -> Iterator[Block]:
    """Cut a block that is longer than any paragraph at the ends of sentences."""
    start, over = block.start, block.end
    while over - start > PORTION:
        stop = SENTENCE_END.search(source.folded, start + PORTION, over)
        if stop is None:
            break
        yield Block(start, stop.start(), source.text[start : stop.start()], block.kind, block.rule)
        start = stop.end()
    yield Block(start, over, source.text[start:over], block.kind, block.rule)
