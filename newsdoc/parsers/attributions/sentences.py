"""Sentences: where those of all passages of a page end, found in one search over its classes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import compress, pairwise

from newsdoc.parsers.attributions.classes import ENDINGS, QUOTED
from newsdoc.parsers.attributions.compounds import MARK
from newsdoc.text.alphabets import GAP, cutting, places

LONGEST_SENTENCE = 150
# A sentence ends at a stop, after a quotation that ends in one, and after one that asks or
# exclaims unless a source and a verb follow, which behind a comma lead to no quotation of their
# own: He asked, “Is it late?” Ms. Ek said, “No.” After "p.m.", "U.S.", "Plan B." or "Calif." he,
# it, the, but open one, and so does "After the", "In 2014" or a quotation with a capital; after
# "p.m." so does "Police said".
BREAK = re.compile(
    r"[zZ]+j?"
    r"|(F(?=[piDhb]|[sHP][Dhpn0]|[QESC]___|N{1,4}(?:A|R?[Vvd]))"
    r"|Q_*(?!_|[cj]|(?:p|n?N{1,4})[Vv]z)"
    r"|E_*+(?=p[AR]{0,2}[Vvd][^zZQESCG]{0,12}[QESC]_|[DhNn0x]{1,6}A?R?[Vd]k[QESC])"
    r"|(?<=[ck])E_*+(?=[DhNn0]{1,6}[AR]{0,2}[VvdI][^zZQESCG]{0,6}c[QESC]_)"
    r"|E_*(?!_|[cj]|[DhNn0uMRx]{0,6}[pNn]?A?R?[Vd]|N{1,4}v"
    r"|N(?:[Nx]{1,5}c[^zZQESCk\n]{1,15}c[Vvd]|c[^zZQESCk\n]{1,15}cV)|p)"
    r")"
)
# Behind these a name and its verb open a sentence where they say when something was: *died at 3
# p.m.*, but not *said at 3 p.m.*, *the 9 a.m. Mass*.
HALF_DAYS = frozenset({"a.m.", "p.m."})
WHEN = re.compile(r"[nNdvgMpRF][PRs]{1,2}0(?:F[et]0)?$|0F?t0$")
LONGEST_WHEN = 8
# What opens a sentence whatever follows it.
OPENERS = "piDhb"
Token = Callable[[int], str]
# What a sentence may end at, and what goes on with the end that a stop is.
LAST, STOPS = cutting(b"zZQEF"), "zZj"
# Names that end as other classes do, marked as cues or not, and those classes.
CAPITALS = {ord(name) | mark: ord(ENDINGS[name]) for name in ENDINGS for mark in (0, MARK)}
TIMES = frozenset(letter for letter, time in CAPITALS.items() if time == ord("M"))
# What stands behind a name and before its verb: an age, a role, who somebody is.
DESCRIBED = re.compile(r"c(?:0c|W|[DhnNoP][^cAVvpzZQESC]{1,15}c[AR]{0,2}V)")


def ends(classes: str, token: Token) -> list[int]:
    """Give the places where sentences end, between the two ends of a page.

    A passage ends its last sentence without being named here. ``token`` gives the word of a place.
    """
    found: list[int] = []
    done = 0
    for place in places(classes.encode("ascii"), LAST):
        if classes[place] == "z" and classes[place + 1] not in STOPS:
            found.append(place + 1)
        elif place >= done:
            match = BREAK.match(classes, place)
            if match:
                done = match.end()
                # Where a stop is the last of several marks, it is found on its own.
                if classes[done - 1] != "z" and (match.lastindex is None or opens(match, token)):
                    found.append(done)
    return [0, *found, len(classes)]


def opens(match: re.Match[str], token: Token) -> bool:
    """Tell whether a sentence opens after a quotation or after ``U.S.`` or ``X.``."""
    classes, end = match.string, match.end()
    if classes[end] == GAP:
        return True
    word = token(end)
    if match[0] == "F":
        if classes[end] in QUOTED:
            return token(end + 1)[0].isupper()
        if classes[end] == "N":
            at = max(0, end - LONGEST_WHEN)
            return token(end - 1).strip() in HALF_DAYS and bool(WHEN.search(classes, at, end - 1))
        settled = classes[end] in OPENERS or not token(end + 1)[0].isupper()
        return settled and word[0].isupper()
    return not word[0].islower()


def capped(classes: str, ends: Iterable[int], begins: Iterable[int]) -> list[int]:
    """Cut sentences that are too long, but no quotation."""
    edges = sorted({*ends, *begins})
    more = [cut for low, high in pairwise(edges) for cut in within(classes, low, high)]
    return sorted({*ends, *more})


def within(classes: str, start: int, end: int) -> Iterator[int]:
    """Give where a sentence that is too long is cut."""
    while end - start > LONGEST_SENTENCE:
        start += LONGEST_SENTENCE
        while start < end and classes[start] == "_":
            start += 1
        yield start


def uncapped(classes: str, starts: Sequence[int], letters: bytes) -> str:
    """Class capitalised first words by their endings, unless they are seen to be names.

    A cue or an auxiliary follows a name, or who that is: *Kelly said*, *Kelly, the mayor, said*,
    but *Today is* and *Finally, the mayor said*.
    """
    changed = bytearray(classes, "ascii")
    capitals = map(CAPITALS.__contains__, map(letters.__getitem__, starts))
    for start in compress(starts, capitals):
        if (
            classes[start] == "N"
            and (classes[start + 1] not in "VA" or letters[start] in TIMES)
            and (classes[start + 1] != "c" or not DESCRIBED.match(classes, start + 1))
        ):
            changed[start] = CAPITALS[letters[start]]
    return changed.decode()


def enclosing(classes: str, low: int, high: int, word: int) -> tuple[int, int]:
    """Give the part of a sentence to which a word belongs: that in brackets, or all of it.

    ``The board (which {said} it was late) met.``
    """
    opened, closed = classes.rfind("f", low, word), classes.find("j", word, high)
    if "j" in classes[opened:word]:
        opened = -1
    if "f" in classes[word:closed]:
        closed = -1
    if opened == low or (opened >= 0 <= closed):
        low = opened + 1
    if closed >= 0 and (opened >= 0 or not classes[closed + 1 : high].strip("zZ")):
        high = closed
    return low, high
