"""Continuation: quoted sentences and paragraphs that go on with the attribution before them.

``“We tried,” he said. “It failed.”``; a paragraph that is nothing but a quotation.
"""

from __future__ import annotations

import re

from newsdoc.parsers.attributions.passage import Passage
from newsdoc.parsers.attributions.reading import Reading

WHOLLY = re.compile(r"[QESC][_QESC]*[zZ]*")
PARTLY = re.compile(r"(?:[^QESCGVvAd_]{1,4}c?)?[QESC]_*[zZ]?|[QESC]_{4,}[^QESCGVIk]{1,12}[zZ]*")
QUOTED_STARTS = frozenset("QESC")
QUOTED_ENDS = frozenset("_QEk")


def continued(passages: list[Passage], chosen: list[list[Reading]]) -> None:
    """Give quoted sentences and paragraphs without a cue to the attribution before them."""
    last: Reading | None = None
    for passage, readings in zip(passages, chosen, strict=True):
        if not readings:
            if passage.signed:
                continue
            if last is not None and WHOLLY.fullmatch(passage.classes):
                last.more.append(passage)
            else:
                last = None
        elif passage.signs:
            outer = [one for one in readings if one.within is None]
            if passage.quotes:
                inside(passage, outer)
            last = carried(passage, outer[-1])
        else:
            last = None


def wholly(reading: Reading) -> bool:
    """Tell whether the content of a reading begins with a quotation."""
    classes = reading.cue.passage.classes
    return any(classes[start] in QUOTED_STARTS for start, _ in reading.content)


def carried(passage: Passage, reading: Reading) -> Reading | None:
    """Give the reading of a passage that the next passage may go on with."""
    classes = passage.classes
    last = classes[-2:-1] if classes[-1] == "z" else classes[-1]
    quoted = classes[0] in QUOTED_STARTS or last in QUOTED_ENDS
    return reading if reading.awaits or quoted else None


def inside(passage: Passage, readings: list[Reading]) -> None:
    """Join quoted sentences to the readings of their passage, which are in order.

    Nothing is joined where all quotations stand in sentences of the readings.
    """
    quoted, held, size = passage.quoted, 0, len(passage.quoted)
    for one in readings:
        low, high = one.cue.low, one.cue.high
        while held < size and low <= quoted[held][0] < high:
            held += 1
    if held == size:
        return
    taken = {one.cue.low for one in readings}
    left = [sentence for sentence in passage.sentences if sentence[0] not in taken]
    place, target = 0, readings[0]
    for low, high in left:
        while place < len(readings) and readings[place].cue.word < low:
            one = readings[place]
            place += 1
            if one.cue.low != target.cue.low or wholly(one) or not target.quoting:
                target = one
        if PARTLY.fullmatch(passage.classes, low, high):
            target.content.append((low, high))
