"""Settings: when or where something was said, between the cue and the statement.

``She said after the storm that it was safe. They vowed on Monday to stay.``
"""

from __future__ import annotations

import re
from collections.abc import Collection

from newsdoc.parsers.attributions.classes import QUOTED_STARTS
from newsdoc.parsers.attributions.reading import Cue

# What a setting opens with.
SETTING = frozenset("Ps")
# What stands behind a setting: "said after the war he left", "said after the war that".
SHORT = re.compile(r"[Ps][DhnNR]{1,3}(?=[pi][AR]{0,2}[vVdAn])")
BEHIND = re.compile(r"(?=[TK])|(?<=M)(?=[tpi])|c(?=[piQESCG]|[DhN][DhnN0]{0,5}[AR]{0,2}[vVdA])")
# A place or a month, perhaps a day, before a clause: said in Oslo [the tax would go].
PLACED = re.compile(
    r"P(?:N{1,3}0?|M{1,2}0?)(?:P?M{1,3}0?)?"
    r"(?=[Dh][DhnNdg0]{0,4}[nN]R?[AvV]|(?<=[M0])[ndg0]{0,2}nR?A|[pi]R?[AvV])"
)
# A clause that is said with the one behind it: says [before it opens, it will be tested].
CLAUSE = re.compile(r"s(?:[pi]|[DhnN0][DhnNdg0uoP]{0,7})R?[Av][^c]*c(?![QESC])")
# A time behind another event, before that: said two days later [that it was late].
LATER = re.compile(r"(?:D{1,2}|0)n(?:R|s[Dh]?[nN]{1,3})(?=T(?!n[zcP]))")
LONGEST = 18
# What opens a statement though it may open a setting: at least 31 left, around 40 people left.
DEGREES = frozenset({"least", "most", "best", "worst", "average"})
AMOUNT = re.compile("P0n")
# What no time ends in.
NEARNESS = frozenset({"next", "last", "past"})
# A verb or a participle, which an adverb before it belongs to.
BEHIND_ADVERB = frozenset("Agd")
# What a clause opens with that no adverb describes.
OPENS_CLAUSE = re.compile("[pDhKs]|i[RAvV]")
# The noun of a channel, when or to whom, then the statement without *that*.
OPENED = re.compile(r"P[Dh]{0,2}")
CHANNEL = re.compile(
    r"[hdgnN0xV]{0,5}?(?P<noun>[ngNV])"
    r"(?:d?P?D?M{1,3}|[dv]?[tP][Dh]{0,2}(?:[nN]{0,3}N(?!N)|[nN0]{1,4}?)(?!x)){0,3}?"
    r"(?=(?:[pi]|[DhnN0][DhdgnN0uoPx]{0,7}?)[AR]{0,3}(?:[AvV]|d(?!P)))"
)


def behind_channel(cue: Cue, start: int, nouns: Collection[str]) -> int:
    """Tell where the statement behind a cue and its channel begins, 0 where no channel stands.

    ``said in a statement {the bridge was safe}``, ``said by phone {it was late}``
    """
    classes, end, form = cue.classes, cue.high, cue.passage.form
    opened = OPENED.match(classes, start, end)
    channel = CHANNEL.match(classes, opened.end(), end) if opened else None
    while channel:
        noun = channel.end("noun")
        if form(noun - 1) in nouns and form(noun) not in nouns:
            return channel.end()
        channel = CHANNEL.match(classes, noun, end)
    return 0


def behind_setting(cue: Cue, start: int, words: Collection[str], nouns: Collection[str]) -> int:
    """Tell where the statement behind a cue begins, -1 where a setting stands there and no more.

    What stands at ``start`` is a setting if it opens with one of ``words``: *after*, *during*, or
    if it ends in one of ``nouns``: *statement*, *phone*.
    But *when* behind an auxiliary opens a statement, as an amount does: *They did not say when*,
    *They said at least 31 were hurt*. And a setting that ends its sentence is taken for one if the
    next sentence is a quotation.
    """
    classes, end = cue.classes, cue.high
    opens = cue.passage.form(start)
    if opens not in words:
        return behind_channel(cue, start, nouns) or start
    if (cue.start < cue.word and opens == "when") or opens_amount(cue, start, opens):
        return start
    behind = PLACED.match(classes, start, end)
    behind = (
        behind
        or SHORT.match(classes, start, end)
        or BEHIND.search(classes, start + 2, min(end, start + LONGEST))
    )
    if opens == "before" and CLAUSE.match(classes, start, end):
        return start
    stated = behind.end() if behind else behind_channel(cue, start, nouns)
    if stated:
        return stated
    return start if classes[end : end + 1] in QUOTED_STARTS else -1


def behind_later(cue: Cue, start: int) -> int:
    """Tell where the statement behind a cue begins: behind a time like *two days later*."""
    later = LATER.match(cue.classes, start, cue.high)
    return later.end() if later and cue.passage.form(start) != "the" else start


def opens_amount(cue: Cue, start: int, opens: str) -> bool:
    """Tell whether an amount or a degree stands behind a cue: *at least 31*, *on average 40*.

    Args:
        cue: the cue.
        start: the first word behind it.
        opens: that word.
    """
    if opens in ("at", "on"):
        return start + 1 < cue.high and cue.passage.form(start + 1) in DEGREES
    return opens == "around" and AMOUNT.match(cue.classes, start, cue.high) is not None


def next_behind(cue: Cue, end: int, start: int, nouns: Collection[str]) -> str:
    """Give *that* as what follows a reporting verb whose setting stands before it, else nothing.

    Behind a channel or a place it is what the statement begins with.
    """
    if cue.classes[cue.word] not in "VI":
        return ""
    opened = cue.classes[start]
    placed = PLACED.match(cue.classes, end, cue.high)
    if opened == "T" or (placed and placed.end() == start):
        return opened
    return opened if behind_channel(cue, end, nouns) == start else ""


def behind_told(
    cue: Cue, match: re.Match[str], requests: Collection[str], cues: Collection[str]
) -> int:
    """Tell where the content begins of a cue that takes the person told.

    With ``requests``, who is to do something belongs to it: ``asked {them to stay}``. One of
    ``cues`` is what they are to do: ``told them {to remember that}``.
    """
    end, told = match.end(), match.end("addressee")
    if cue.classes.startswith("tnT", told) and cue.passage.form(told + 1) in cues:
        return told
    if cue.classes[end] == "t" and cue.form in requests:
        return match.start("addressee")
    if cue.passage.form(end - 1) in NEARNESS and end - 1 > match.end("addressee"):
        # told the board {the next storm was near}
        return end - 1 - (cue.classes[end - 2] == "D")
    return end


def behind_time(cue: Cue, when: str, end: int, months: Collection[str]) -> int:
    """Tell where the content begins behind a time, given as classes, that ends at ``end``.

    It may begin with a number, unless that is the day of a month, or with a month alone: *said
    Monday [10 boats sank]*, *said May 10 it was late*, *says [December cut is off]*. No time ends
    in *next*: *said [the next storm was near]*.
    """
    form = cue.passage.form
    if when.endswith("M0") and form(end - 2) not in months:
        return end - 1
    whole = form(end - 1) in NEARNESS or (when == "M" and form(end - 1) in months)
    return cue.end if whole else end


def behind_adverb(cue: Cue, end: int, degrees: Collection[str]) -> int:
    """Tell where the content of a cue begins that an adverb follows, up to which it is read.

    One of ``degrees`` opens it, and one before a verb, a participle or an adjective: *said [only
    three came]*, *says [now is best]*, *noted [sharply rising rents]*. One before a pronoun or an
    article belongs to the cue: *{said repeatedly} [it was late]*.
    """
    adverb, classes = cue.passage.form(cue.end), cue.classes
    behind = classes[cue.end + 1]
    if adverb in degrees or behind in BEHIND_ADVERB or (behind == "n" and adverb.endswith("ly")):
        return cue.end
    timed = classes.startswith("DM", end)
    if end == cue.end + 1 == cue.word + 2 and not timed and OPENS_CLAUSE.match(classes, end):
        cue.end = end
    return end
