"""The parts of a page: ``Owners wait`` on a line of its own is a block of the kind *heading*."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from operator import attrgetter
from typing import Literal, get_args

from attrs import frozen

from newsdoc.span import Span

BlockKind = Literal[
    "headline",
    "standfirst",
    "byline",
    "timestamp",
    "caption",
    "credit",
    "heading",
    "paragraph",
    "promo",
    "newsletter",
    "ui",
    "source",
    "correction",
    "boilerplate",
]
KIND = attrgetter("kind")
BLOCK_KINDS: tuple[str, ...] = get_args(BlockKind)


@frozen(repr=False)
class Block(Span):
    """One or more whole lines of the text that do one job on the page."""

    kind: BlockKind
    rule: str


def of_kinds(blocks: Sequence[Block], kinds: AbstractSet[BlockKind]) -> list[Block]:
    """Give the blocks of some kinds; where there are none, that is told at once."""
    if kinds.isdisjoint(map(KIND, blocks)):
        return []
    return [block for block in blocks if block.kind in kinds]


@frozen(repr=False)
class SourceLine(Span):
    """A line that says where the story comes from: ``Source: News Agencies``."""

    rule: str
    organizations: tuple[str, ...] = ()


@frozen(repr=False)
class Dateline(Span):
    """The opening of a report: ``LISBON, Feb 3 (Reuters) -``.

    ``date`` is the date as it is written there; it may be an anchor for the article's dates.
    """

    rule: str
    places: tuple[str, ...] = ()
    organization: str | None = None
    date: str | None = None
