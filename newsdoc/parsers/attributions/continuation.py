"""Continuation: quoted sentences and paragraphs that go on with the attribution before them.

``“We tried,” he said. “It failed.”``; a paragraph that is nothing but a quotation.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from copy import copy

from newsdoc.page import Page
from newsdoc.parsers.attributions.classes import QUOTATION, QUOTED_STARTS
from newsdoc.parsers.attributions.passage import Passage, Passages
from newsdoc.parsers.attributions.reading import Reading

WHOLLY = re.compile(r"[QESC][_QESC]*[zZ]*")
PARTLY = re.compile(r"(?:[^QESCGVvAd_]{1,4}c?)?[QESC]_*[zZ]?|[QESC]_{4,}[^QESCGVIk]{1,12}[zZ]*")
# Behind a quotation even one that ends a sentence of its own: Without help, “it would fail.”
FOLLOWING = re.compile(
    rf"{PARTLY.pattern}|[^QESCGVIkf_]{{1,12}}[QE]_{{4,}}[zZ]*|S_++[^QESCGVIk]{{1,12}}[QE]_{{4,}}[zZ]*"
)
SPEAKER = re.compile(r"\W*[A-Z][A-Z.' -]{1,30}:")
# A quoted paragraph of so many words is no heading; one of no more that ends in no stop is one.
SENTENCE, HEADING = 8, 12
# What no heading ends in.
GOING_ON = "….,:;-–—"
QUOTED_ENDS = frozenset("_QEk")


def continued(
    page: Page,
    passages: Passages,
    chosen: list[list[Reading]],
    asking: Collection[str],
    leading: Callable[[Passage], list[Reading]],
) -> None:
    """Give quoted sentences and paragraphs without a cue to the attribution before them.

    A heading in quotation marks goes on with nothing, but with what leads to it. What ``asking``
    cues do not quote is answered by somebody else. ``leading`` reads what leads to a quoted
    paragraph where no cue is found before it.
    """
    before: list[Reading] = []
    last: Reading | None = None
    opened: list[Passage] = []
    following = 0
    for number, (quotes, _) in passages.quoted.items():
        if number != following:
            # Nothing is quoted in the passage before.
            before, last, opened = chosen[number - 1], None, []
        following = number + 1
        passage, readings = passages[number], chosen[number]
        if readings:
            done = run_on(passages, passage, readings, [last] if last else before)
            before = readings
            if not held(passage, readings):
                inside(passage, readings, asking, done)
            if opened and opened[-1].quotes[-1] is quotes[0]:
                led(opened, last, passage, outermost(readings))
            last, opened = None, []
        elif not passage.signed:
            whole = WHOLLY.fullmatch(passage.classes) is not None
            if whole and heads(page, passage):
                last, opened, whole = None, [], bool(before) and before[-1].awaits
            if not whole or (opened and opened[-1].quotes[-1] is not quotes[0]):
                opened = []
            lead = max(number - 1, 0)
            shown = leading(passages[lead]) if whole and not before else []
            chosen[lead] += shown
            before = before or shown
            last = last or carried(before, passage, asking) if before and whole else None
            if last is None:
                before = []
            else:
                last.more = (*last.more, passage)
            opened += [passage] * whole


def run_on(
    passages: list[Passage], passage: Passage, readings: list[Reading], owners: list[Reading]
) -> int:
    """Give the first sentence of a passage to whose quotation it goes on with; tell where it ends.

    ``Ms. Ek said: “We tried. / “It failed.” Jon Holm said it was late.``
    """
    if not owners or passage.quoted[0][0]:
        return 0
    quotes = passages[passage.number - 1].quotes
    if not quotes or quotes[-1] is not passage.quotes[0]:
        return 0
    high = passage.sentences[0][1]
    whole = WHOLLY.fullmatch(passage.classes, 0, high)
    if not whole or any(one.cue.low < high for one in readings):
        return 0
    first = copy(passage)
    first.classes = passage.classes[:high]
    first.quotes, first.quoted = passage.quotes[:1], passage.quoted[:1]
    owner = outermost(owners)[-1]
    owner.more = (*owner.more, first)
    return high


def heads(page: Page, quoted: Passage) -> bool:
    """Tell whether a quoted passage is a heading: by its layout, or short and without a stop."""
    if quoted.quotes[0].text[-1] in GOING_ON:
        return False
    if page.stretches[quoted.number].block.kind == "heading":
        return True
    unstopped = len(quoted.classes) <= HEADING and quoted.classes.rstrip("_") == "S"
    return unstopped and len(quoted.quotes[0].spans) == 1


def led(
    opened: list[Passage], last: Reading | None, passage: Passage, readings: list[Reading]
) -> None:
    """Give the paragraphs of a quotation to the reading of the one that ends it.

    ``“We tried. / “It failed,” he said.``
    """
    place = passage.quoted[0][0]
    for one in readings:
        if any(start <= place < end for start, end in one.content):
            if last:
                last.more = last.more[: -len(opened)]
            one.more = (*opened, *one.more)
            return


def begins_quoted(reading: Reading) -> bool:
    """Tell whether a piece of the content of a reading begins with a quotation."""
    classes = reading.cue.classes
    for start, _ in reading.content:  # noqa: SIM110 - a generator takes longer
        if classes[start] in QUOTED_STARTS:
            return True
    return False


def answered(reading: Reading, asking: Collection[str]) -> bool:
    """Tell whether a reading asks in the writer's words: *asked whether it was late*."""
    return reading.cue.form in asking and not reading.quoting


def carried(readings: list[Reading], quoted: Passage, asking: Collection[str]) -> Reading | None:
    """Give the last outer reading of a passage if the quoted passage behind it goes on with it."""
    outer = outermost(readings)
    reading = outer[-1]
    if len(outer) > 1 and answered(reading, asking) and outer[-2].cue.low == reading.cue.low:
        # “It is late,” she said when asked why.
        reading = outer[-2]
    classes = reading.cue.passage.classes
    last = classes[-2:].rstrip("z")[-1:]
    if (reading.awaits and speaks(quoted)) or answered(reading, asking):
        return None
    if len(reading.content) == 1 and reading.cue.form in asking:
        start, end = reading.content[0]
        if classes[start] == "E" and QUOTATION.fullmatch(classes, start, end):
            # “Is it late?” she asked. / “It was.”
            return None
    if reading.awaits or classes[0] in QUOTED_STARTS or last in QUOTED_ENDS:
        return reading
    return reading if len(quoted.classes) >= SENTENCE and says(reading) else None


def speaks(quoted: Passage) -> bool:
    """Tell whether a quotation begins with the name of its speaker: ``“HOLM: We tried.”``."""
    words = quoted.words
    return bool(SPEAKER.match(words.folded, words.span(0, 1)[0], words.end))


def says(reading: Reading) -> bool:
    """Tell whether a passage ends in what somebody says, or in who says it.

    ``The crew said it was late. / “We left at noon because of that.”``
    """
    cue = reading.cue
    if reading.source is None or cue.high < len(cue.classes.rstrip("zZ")):
        return False
    first = bool(reading.content) and reading.content[0][0] < cue.start
    if cue.classes[cue.word] in "VI" and (first or reading.source[0] == cue.low):
        return True
    return first and reading.quoting


def beside_another(classes: str, low: int, high: int) -> bool:
    """Tell whether a sentence is a quotation right before another one, so of another speaker.

    ``“Is it late?” “Not yet,” said Ms. Ek.``
    """
    if classes[high : high + 1] not in QUOTED_STARTS:
        return False
    return QUOTATION.fullmatch(classes, low, high) is not None


def outermost(readings: list[Reading]) -> list[Reading]:
    """Give the readings that stand in no other."""
    return [one for one in readings if one.within is None]


def held(passage: Passage, readings: list[Reading]) -> bool:
    """Tell whether all quotations of a passage stand in sentences of its readings, in order."""
    quoted, left = passage.quoted, 0
    for one in readings:
        cue = one.cue
        while cue.low <= quoted[left][0] < cue.high:
            left += 1
            if left == len(quoted):
                return True
    return False


def inside(passage: Passage, readings: list[Reading], asking: Collection[str], first: int) -> None:
    """Join quoted sentences from ``first`` on to the outer readings of their passage, in order."""
    readings = outermost(readings)
    taken = {one.cue.low for one in readings if one.content}
    left = [one for one in passage.sentences if one[0] >= first and one[0] not in taken]
    place, target = 0, readings[0]
    for low, high in left:
        while place < len(readings) and readings[place].cue.word < low:
            one = readings[place]
            place += 1
            if one.cue.low != target.cue.low or begins_quoted(one) or not target.quoting:
                target = one
        after = target.cue.word < low and target.quoting
        if answered(target, asking) or (not after and beside_another(passage.classes, low, high)):
            continue
        if (FOLLOWING if after else PARTLY).fullmatch(passage.classes, low, high):
            target.content.append((low, high))
