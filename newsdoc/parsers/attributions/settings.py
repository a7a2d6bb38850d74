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
LONGEST = 18
# What opens a statement though it may open a setting: at least 31 left, around 40 people left.
DEGREES = frozenset({"least", "most", "best", "worst"})
AMOUNT = re.compile("P0n")
# What no time ends in.
NEARNESS = frozenset({"next", "last", "past"})
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
    behind = SHORT.match(classes, start, end) or BEHIND.search(
        classes, start + 2, min(end, start + LONGEST)
    )
    stated = behind.end() if behind else behind_channel(cue, start, nouns)
    if stated:
        return stated
    return start if classes[end : end + 1] in QUOTED_STARTS else -1


def opens_amount(cue: Cue, start: int, opens: str) -> bool:
    """Tell whether an amount or a degree stands behind a cue: *at least 31*, *around 40 people*.

    Args:
        cue: the cue.
        start: the first word behind it.
        opens: that word.
    """
    if opens == "at":
        return start + 1 < cue.high and cue.passage.form(start + 1) in DEGREES
    return opens == "around" and AMOUNT.match(cue.classes, start, cue.high) is not None


def next_behind(cue: Cue, end: int, start: int, nouns: Collection[str]) -> str:
    """Give *that* as what follows a reporting verb whose setting stands before it, else nothing.

    Behind a channel it is what the statement begins with.
    """
    if cue.classes[cue.word] not in "VI":
        return ""
    opened = cue.classes[start]
    return opened if opened == "T" or behind_channel(cue, end, nouns) == start else ""


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


def adverb_opens(cue: Cue, degrees: Collection[str]) -> bool:
    """Tell whether the adverb behind a cue opens its content.

    One of ``degrees`` does, and one before a verb: *said [only three came]*, *says [now is best]*.
    """
    return cue.passage.form(cue.end) in degrees or cue.classes.startswith("A", cue.end + 1)
