"""Quotation marks and the way they look: ``“We tried,” he said`` opens once and closes once.

Every mark gets a way from its shape and its neighbours: it opens, it closes, or it may do
either. Apostrophes inside words, clipped words (*'em*, *'til*), years and decades (*'90s*) and
feet and inches are none, nor are the values in mark-up (``class="box"``).
"""

import re
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from functools import partial
from typing import NamedTuple

OPENS, EITHER, CLOSES = 1, 0, -1
MARK = re.compile("[\"'’“”‘`«»„‟‚‛‹›〝〞＂「」『』﹁﹂]")
PLAIN = re.compile('"')
SINGLE = frozenset("'’‘`‚‛")
DOUBLED = frozenset("'’‘`")
# What opens a paragraph twice over opens it once.
TWICE = re.compile(r'["“]["“”](?=\w)')
LEFT = frozenset("“„‟«‹〝「『﹁‘‚‛`")
RIGHT = frozenset("”»›〞」』﹂’")
PAIRED = frozenset("「」『』﹁﹂")
OPENERS = frozenset("([{<-–—―/=+~*_|>") | LEFT
SHORT_YEAR = re.compile(r"\d\ds?\b")
WORD = re.compile(r"[^\W\d_]+")
INCHES = re.compile(r"\d{1,2}\s?['’′]\s?\d{1,2}$")
REACH = 12


RARE = tuple("«»‹›「」『』﹁﹂")
SINGLE_OPENS = re.compile(r"'(?<![^\s(\[\"—–-]')(?=\S)")


def double_marked(folded: str) -> str:
    """Write also the rare double marks of a folded text in their plain form.

    >>> double_marked("«No», he said.")
    '"No", he said.'
    """
    for sign in () if folded.isascii() else RARE:
        if sign in folded:
            folded = folded.replace(sign, '"')
    return folded


def single_openers(text: str, folded: str) -> list[int]:
    """Give the places where a single mark may open; a mark that looks to the left opens nothing.

    >>> single_openers("It's a 'no' to ’em.", "It's a 'no' to 'em.")
    [7]
    """
    places = [match.start() for match in SINGLE_OPENS.finditer(folded)]
    return [at for at in places if text[at] != "’"]


def plain_width(text: str, folded: str, opens: int, closes: int, end: int) -> int:
    """Tell how wide two double marks are that plainly open and close, as nearly all do.

    Args:
        text: the text as it was given.
        folded: its folded copy.
        opens: where the first mark stands.
        closes: where the second mark stands.
        end: where the stretch ends.

    Returns:
        The characters of each mark; 0 where it takes a closer look.
    """
    left, right = text[opens], text[closes]
    if left == "“" and right == "”":
        return 1
    width = 2 if left == "'" else 1
    if left != right or left not in "'\"":
        return 0
    before, last = folded[opens - 1] if opens else " ", folded[closes - 1]
    outside = closes + width
    if before not in " \n(" or (last == " " and outside < end):
        return 0
    if last in "0123456789" or folded[opens + width] in " \n":
        return 0
    return 0 if outside < end and folded[outside].isalnum() else width


class Mark(NamedTuple):
    """A quotation mark: where it is, how wide, and which way it looks."""

    at: int
    end: int
    way: int
    single: bool


# Makes a mark of its four parts, quicker than the class.
mark_of: Callable[[tuple[int, int, int, bool]], Mark] = partial(tuple.__new__, Mark)


def find_marks(text: str, start: int, end: int, clipped: AbstractSet[str]) -> list[Mark]:
    """Find the quotation marks of a stretch.

    Args:
        text: the text as it was given.
        start: where the stretch starts.
        end: where it ends.
        clipped: words that begin with an apostrophe, without it: *em*, *til*.

    >>> [mark.way for mark in find_marks("“It’s ours,” they said.", 0, 23, set())]
    [1, -1]
    """
    marks: list[Mark] = []
    past = start
    for at in mark_places(text, start, end):
        if at < past:
            continue
        sign, past = text[at], at + 1 + (at == start and TWICE.match(text, at) is not None)
        single = sign in SINGLE
        if single and past < end:
            if at > start and text[at - 1].isalnum() and text[past].isalnum():
                continue
            if text[past] == sign and sign in DOUBLED:
                past, single = at + 2, False
        elif sign == '"' and at > start and text[at - 1] == "=":
            past = text.find(sign, past, end) + 1 or past
            continue
        way = facing(text, at, past, start, end)
        if single:
            if way == OPENS and no_opener(text, at, past, end, clipped):
                continue
            way = way or (OPENS if sign in LEFT else CLOSES)
        else:
            way = by_shape(sign, way)
            inches = way != OPENS and at > start and text[at - 1].isdecimal()
            if inches and INCHES.search(text, max(start, at - REACH), at):
                continue
        marks.append(mark_of((at, past, way, single)))
    return marks


def mark_places(text: str, start: int, end: int) -> list[int]:
    """Give where marks stand.

    >>> mark_places("“It’s ours,” they said.", 0, 23)
    [0, 3, 11]
    """
    part = text[start:end]
    if not part.isascii():
        return [match.start() for match in MARK.finditer(text, start, end)]
    # One character is looked for much quicker than three.
    plain = part.replace("'", '"').replace("`", '"')
    return [start + match.start() for match in PLAIN.finditer(plain)]


def facing(text: str, at: int, past: int, start: int, end: int) -> int:
    """Tell from the neighbours which way a mark looks."""
    before = text[at - 1] if at > start else " "
    after = text[past] if past < end else " "
    if after.isspace():
        if before.isspace() and past < end:
            return OPENS if at == start else EITHER
        return CLOSES
    opening = before.isspace() or before in OPENERS
    if after.isalnum() or after in "$£€#@":
        if opening or before in "\"'":
            return OPENS
        return EITHER
    return OPENS if opening else CLOSES


def by_shape(sign: str, way: int) -> int:
    """Weigh the shape of a double mark against its neighbours."""
    if sign in PAIRED:
        return OPENS if sign in LEFT else CLOSES
    if sign in LEFT:
        return EITHER if way == CLOSES else OPENS
    if sign in RIGHT:
        return EITHER if way == OPENS else CLOSES
    return way


def no_opener(text: str, at: int, past: int, end: int, clipped: AbstractSet[str]) -> bool:
    """Tell whether a single mark at the start of a word is an apostrophe."""
    if text[at] == "’":
        return True
    if text[past].isdigit():
        return SHORT_YEAR.match(text, past, end) is not None
    word = WORD.match(text, past, min(end, past + REACH))
    return word is not None and word[0].lower() in clipped
