"""Overlaps: readings of one sentence that claim the same quotation, and where each has to end."""

from __future__ import annotations

import re
from collections.abc import Mapping

from newsdoc.parsers.attributions.classes import QUOTED_STARTS
from newsdoc.parsers.attributions.reading import Reading

# What leads to a quotation: a colon, a semicolon, a dash, a bracket.
LEADS = "klyf"
QUOTED_AGAIN = re.compile("[QESC]_")
# What opens the clause of a cue beside what is judged: and {said}, as {the mayor said}; by
# {blaming}, before {the mayor said}. A statement ends before *while* alone.
AND, AGAIN, BESIDE, WHILE = "e", "ec", frozenset("ecsHa"), "H"
AND_BUT = frozenset("ecb")
OCCASIONS = frozenset({"by", "before", "after"})
# What is judged under a condition is judged with it.
CONDITIONS = frozenset({"if", "unless"})
# How long after: praised the crew [two days] after the mayor blamed it.
LAPSES = frozenset("minutes hours day days week weeks month months year years".split())
HOW_LONG = frozenset("D0R")
# Six in 10, about half, more than a third
SHARE = re.compile("[DRP]{0,2}nP?D?0|[DRP]{0,3}0")
# What is stated, asked or to be done.
STATEMENTS = frozenset("TKt")


def amid(reading: Reading, readings: list[Reading]) -> bool:
    """Tell whether a cue has the quotation of another cue that it only stands before.

    ``She said, pointing at the lock, “It broke.”``, ``“It broke,” she said, and smiled, “twice.”``
    """
    word = reading.cue.word
    if not reading.content or reading.content[0][0] < word:
        return False
    first, ing = reading.content[0][0], reading.cue.classes[word] in "gI"
    for one in readings:
        cue, content = one.cue, one.content
        if content and content[-1][0] == first and cue.end < word < first:
            around = len(content) > 1 and content[0][0] < cue.start
            return around or (ing and one.rule.endswith("cue_quote"))
    return False


def taken(reading: Reading, readings: list[Reading]) -> bool:
    """Tell whether the quotation that a reading begins with is that of a cue before it.

    ``“We tried,” said Ms. Ek, half joking.``
    """
    cue = reading.cue
    first = reading.content[0] if reading.content else (cue.high, cue.high)
    if (
        first[0] >= cue.start
        or cue.classes[first[0]] not in QUOTED_STARTS
        or reading.how == "after"
    ):
        return False
    for one in readings:
        word = one.cue.word
        if word >= cue.word:
            return False
        if (
            one.content
            and one.content[0][0] == first[0]
            and one.points >= reading.points
            and not QUOTED_AGAIN.search(cue.classes, word, cue.start)
        ):
            return True
    return False


def set_apart(readings: list[Reading]) -> None:
    """End contents before a clause with a speaker of its own.

    ``She spoke about the crew when she told the board, “They tried.”``
    ``She welcomed the plan, with the crew saying it was “as safe as a house”.``
    """
    for one in readings:
        source, passage = one.source, one.cue.passage
        if not source or not one.cue.low < source[0] < one.cue.start or not one.quoting:
            continue
        at = source[0] - 1
        if passage.classes[at] in "sP" and passage.form(at) in ("when", "with"):
            for other in readings:
                if other.rule.endswith(("clause", "shared")) and other.cue.word < at:
                    cut_before(at, other)


def parted(inner: Reading, outer: Reading, kinds: Mapping[str, str]) -> bool:
    """End what is judged before the clause of another cue, as it is no statement; tell if it did.

    ``She praised {the crew} and said it was late. She blamed {the port} a day after Ek left it.``
    But a statement without *that* ends there before *while* alone, unless it is one of the two
    shares of those asked: ``Six in 10 said {it was late} and a third said it was not``. Nothing
    ends before *if*.
    """
    cue, classes = outer.cue, outer.cue.classes
    start = outer.content[-1][0]
    if start < cue.word or classes[start] in STATEMENTS:
        return False
    judged = kinds.get(cue.phrase) == "judge"
    at = opening(inner, outer) if judged else beside(inner)
    if at <= start:
        return False
    ends = judged or classes[at] == WHILE
    if not ends and not (classes[at] in AND_BUT and is_share(inner) and is_share(outer)):
        return False
    lapse = cue.passage.form(at - 1) in LAPSES
    at -= lapse
    while at > start + 1 and classes[at - 1] in (HOW_LONG if lapse else "R"):
        at -= 1
    cut_before(at, outer)
    return True


def is_share(reading: Reading) -> bool:
    """Tell whether so many of those asked say it: *six in 10*, *some 30 percent of tenants*."""
    source = reading.source
    return bool(source and SHARE.match(reading.cue.classes, source[0], source[1]))


def beside(reading: Reading) -> int:
    """Tell what word opens the clause of a cue that stands right behind its source, else 0."""
    source = reading.source
    return source[0] - 1 if source and source[1] == reading.cue.start else 0


def opening(reading: Reading, judged: Reading) -> int:
    """Tell what word opens the clause of a cue beside what is judged, 0 where none does."""
    cue, classes, at = reading.cue, reading.cue.classes, beside(reading)
    if at:
        form = cue.passage.form(at)
        return at if (classes[at] in BESIDE and form not in CONDITIONS) or form in OCCASIONS else 0
    at, verb, other = cue.start - 1, classes[cue.word], judged.cue
    if classes[at] in AGAIN:
        like = (verb in "gI") == (classes[other.word] in "gI")
        return at if like and (classes[at] == AND or verb == "V") else 0
    return at if verb in "gI" and cue.passage.form(at) in OCCASIONS else 0


def clear(readings: list[Reading]) -> None:
    """End contents before the quotation of another cue.

    A colon or dash leads to it, and its cue follows: ``He praised the crew: “They tried,” he
    said.`` Or they stand between it and its cue: ``He said, citing the law, “They tried.”``
    """
    classes = readings[0].cue.classes
    for one in readings:
        cue = one.cue
        for quote, _ in one.content:
            before = classes[quote - 1]
            leads = cue.low < quote < cue.start and before in LEADS
            behind = cue.end < quote and before == "c" and classes[quote] in QUOTED_STARTS
            if not leads and not behind:
                continue
            for other in readings:
                if leads or cue.word < other.cue.word < quote:
                    cut_before(quote, other)


def cut_before(quote: int, reading: Reading) -> None:
    """End the content of a reading before a quotation that it takes in."""
    classes = reading.cue.classes
    for n, (start, end) in enumerate(reading.content):
        cut = start + len(classes[start:quote].rstrip(LEADS + "c"))
        if reading.cue.word < start < cut and quote < end:
            reading.content[n] = (start, cut)


def end_within(inner: Reading, outer: Reading) -> None:
    """End what is said within a statement where that ends, before who made it.

    ``Ms. Ek told the crew that it was late, two aides said.``
    """
    word = inner.cue.word
    first, last = inner.content[-1] if inner.content else (0, 0)
    for start, end in outer.content:
        if start <= word < end and first < end < last:
            inner.content[-1] = (first, end)
            return
