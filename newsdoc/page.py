"""The page: all that is known of one article while it is read.

A page is frozen; each stage reads it and the pipeline puts what the stage found onto a new one.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import NamedTuple

from attrs import frozen

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
from newsdoc.text.source import Source
from newsdoc.text.words import Words

READ: frozenset[BlockKind] = frozenset(
    {"headline", "standfirst", "heading", "paragraph", "caption", "promo", "correction"}
)


@frozen
class Stretch:
    """A block of running text with its words: what the stages after layout read.

    Attributions read it as a *passage*: its words as a string of classes, cut into sentences.
    """

    block: Block
    words: Words


class Utterances(NamedTuple):
    """What is looked up of each attribution of a page, in their order.

    ``speakers`` says who speaks, ``said_on`` on which of the page's dates: it is filled as that is
    asked, by the dates that were asked about.
    """

    speakers: list[Speaker | None]
    said_on: dict[tuple[tuple[int, int, int], ...], list[int | None]]


class Page(NamedTuple):
    """A text, what has been found in it so far, and when it was published.

    ``letters`` has the words of all stretches as class characters, by the name of the stage that
    reads them; ``utterances`` has what is looked up of the attributions once the speakers are
    known.
    """

    source: Source
    lexicon: Lexicon
    published: date | datetime | None = None
    modified: date | datetime | None = None
    blocks: tuple[Block, ...] = ()
    source_lines: tuple[SourceLine, ...] = ()
    bylines: tuple[Byline, ...] = ()
    datelines: tuple[Dateline, ...] = ()
    captions: tuple[Caption, ...] = ()
    quotes: tuple[Quote, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    dates: tuple[DateExpression, ...] = ()
    stretches: tuple[Stretch, ...] = ()
    letters: Mapping[str, str] = MappingProxyType({})
    utterances: Utterances | None = None

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
    return tuple([Stretch(b, Words(folded, b.start, b.end)) for b in blocks if b.kind in READ])
