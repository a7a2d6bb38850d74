"""What is known of an article beside its text, put where it stands in the text.

An extractor gives the title *Harbour to reopen - Coast Wire*; the line ``Harbour to reopen`` is
then the headline, whatever its shape would have made of it. A title without a line of its own
makes no block: every value points at characters of the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsdoc.errors import InputTypeError
from newsdoc.model import Block, BlockKind

HEAD = 20
TAIL = 8
LIKE = 0.5
SITE = re.compile(r"\s(?:[|·•»]|::|[-–—])\s")
WORD = re.compile(r"\w+")
JOINTS = frozenset({"by", "and", "with", "words", "story", "report"})
TITLE_RULE = "known.title"
AUTHORS_RULE = "known.authors"

Words = tuple[str, ...]


def words(text: str) -> Words:
    """Give the words of a line, all small.

    >>> words("Harbour ‘to reopen’")
    ('harbour', 'to', 'reopen')
    """
    return tuple(WORD.findall(text.casefold()))


def titles(title: str) -> set[Words]:
    """Give a title as it may stand in the text: whole, and without the name of the site.

    >>> sorted(titles("Rain falls again - The Wire"))
    [('rain', 'falls', 'again'), ('rain', 'falls', 'again', 'the', 'wire')]
    """
    whole = words(title)
    found = {whole}
    for part in SITE.finditer(title):
        sides = words(title[: part.start()]), words(title[part.end() :])
        found |= {side for side in sides if 2 * len(side) > len(whole)}
    return {one for one in found if len(one) > 1}


def alike(one: Words, other: set[Words]) -> bool:
    """Tell whether a line says much the same as a title."""
    mine = set(one)
    return any(len(mine & set(title)) >= LIKE * min(len(mine), len(set(title))) for title in other)


def cut(block: Block, start: int, end: int) -> list[Block]:
    """Give the part of a block between two offsets, without the blanks around it, if any."""
    text = block.text[start - block.start : end - block.start]
    stripped = text.strip()
    if not stripped:
        return []
    first = start + text.index(stripped[0])
    return [Block(first, first + len(stripped), stripped, block.kind, block.rule)]


def opened(block: Block, wanted: set[Words]) -> list[Block]:
    """Give a line of the block that says the title a block of its own."""
    start = block.start
    for line in block.text.splitlines(keepends=True):
        end = start + len(line)
        if words(line) in wanted:
            parts = ((block.start, start), (start, end), (end, block.end))
            return [piece for part in parts for piece in cut(block, *part)]
        start = end
    return [block]


def as_kind(block: Block, kind: BlockKind, rule: str) -> Block:
    """Give a block another kind, unless it has it."""
    if block.kind == kind:
        return block
    return Block(block.start, block.end, block.text, kind, rule)


def with_headline(blocks: Sequence[Block], title: str) -> list[Block]:
    """Make the line that says the title the headline, and no other one."""
    wanted = titles(title)
    if not wanted:
        return list(blocks)
    found = [piece for block in blocks[:HEAD] for piece in opened(block, wanted)]
    found += blocks[HEAD:]
    hits = [block for block in found[: 2 * HEAD] if words(block.text) in wanted]
    chosen = next((b for b in hits if b.kind == "headline"), next(iter(hits), None))

    def settled(block: Block) -> Block:
        if block is chosen:
            return as_kind(block, "headline", TITLE_RULE)
        if block.kind == "headline" and (chosen or not alike(words(block.text), wanted)):
            return as_kind(block, "paragraph", TITLE_RULE)
        return block

    return [settled(block) for block in found]


def names_authors(block: Block, names: set[Words]) -> bool:
    """Tell whether a line holds names of authors and nothing else."""
    rest = words(block.text)
    joined = f" {' '.join(rest)} "
    if not any(f" {' '.join(name)} " in joined for name in names):
        return False
    for name in names:
        joined = joined.replace(f" {' '.join(name)} ", "  ")
    return set(joined.split()) <= JOINTS


def with_bylines(blocks: Sequence[Block], authors: Sequence[str]) -> list[Block]:
    """Make the lines that hold nothing but authors' names bylines."""
    names = {one for one in map(words, authors) if one}
    last = len(blocks) - TAIL
    return [
        as_kind(block, "byline", AUTHORS_RULE)
        if (number < HEAD or number >= last)
        and block.kind != "headline"
        and names_authors(block, names)
        else block
        for number, block in enumerate(blocks)
    ]


def settle(
    blocks: tuple[Block, ...], title: str | None, authors: Sequence[str]
) -> tuple[Block, ...]:
    """Let what is known beside the text decide on headline and bylines.

    Args:
        blocks: what the layout made of the text.
        title: the article's title, or ``None``.
        authors: the names of its authors.

    Returns:
        The blocks; the same ones where nothing is known.

    Raises:
        InputError: the title is no string, or the authors are one.
    """
    if title is not None and not isinstance(title, str):
        raise InputTypeError(f"title must be a str, got {type(title).__name__}")
    if isinstance(authors, str):
        raise InputTypeError(f"authors must be a list of names, got the string {authors!r}")
    if title:
        blocks = tuple(with_headline(blocks, title))
    if authors:
        blocks = tuple(with_bylines(blocks, authors))
    return blocks
