"""Signatures: the name of who said a quotation, behind it after a dash, or within it.

``“We tried to hold it.” / – Vera Holm, harbour master``; ``“HOLM: We tried to hold it.”``
"""

from __future__ import annotations

import re

from newsdoc.parsers.attributions.base import CueReader
from newsdoc.parsers.attributions.classes import QUOTED_STARTS
from newsdoc.parsers.attributions.continuation import WHOLLY, speaks
from newsdoc.parsers.attributions.passage import Passage
from newsdoc.parsers.attributions.reading import Cue, Reading
from newsdoc.rules import rule

LONGEST_SIGNATURE = 20
LONGEST_NAME = 6
# What stands before the name: a dash, or what is taken for a mark.
LEADING = frozenset("xy")
SIGNED_LINE = re.compile(r"(?P<quote>[QESC]_*)y(?P<name>N{2,6})(?:c[DhnN0oPefjux]{1,15})?[zZ]?")


class Signatures(CueReader, lazy=True):
    """The rules for quotations with a name behind them, or within."""

    @rule()
    def signed(self, quoted: Passage, signature: Passage) -> Reading | None:
        """A quotation with the name of its source on the line below, after a dash.

        Example: “We tried to hold it.” / – Vera Holm, harbour master
        Counter-example: “We tried to hold it.” / – It rained.
        """
        classes = signature.classes
        if classes[:1] not in LEADING or not WHOLLY.fullmatch(quoted.classes):
            return None
        name = self.sources.plain.match(classes, 1)
        if not name or classes[name.end() : name.end() + 1] not in ("", "c", "z"):
            return None
        if classes[1] not in "DN" or len(classes) > LONGEST_SIGNATURE:
            return None
        reading = Reading(Cue(signature, (0, len(classes)), 0), name.span(), [], "signature")
        reading.more = (quoted,)
        return reading

    @rule()
    def signed_line(self, passage: Passage) -> Reading | None:
        """A quotation with the name of its source behind it, after a dash.

        Example: “We tried to hold it.” – Vera Holm, harbour master
        Counter-example: “We tried to hold it” – and failed.
        """
        line = SIGNED_LINE.fullmatch(passage.classes)
        if not line:
            return None
        dash = line.end("quote")
        cue = Cue(passage, (0, len(passage.classes)), dash)
        return Reading(cue, line.span("name"), [line.span("quote")], "signature")

    @rule()
    def quoted_turn(self, passage: Passage) -> Reading | None:
        """A quoted paragraph of a transcript, which begins with who speaks, in capitals.

        Example: “HOLM: We tried to hold it.”
        Counter-example: “We tried: it failed.”
        """
        classes, words = passage.classes, passage.words
        if not (WHOLLY.fullmatch(classes) and speaks(passage)):
            return None
        start = 0 if words.text(0)[0].isalpha() else 1
        colon = next((n for n in range(start, len(classes) - 1) if words.text(n) == ":"), 0)
        if not start < colon <= LONGEST_NAME:
            return None
        cue = Cue(passage, (0, len(classes)), colon)
        return Reading(cue, (start, colon), [(colon + 1, len(classes))], "label")

    def signatures(self, quoted: Passage | None, passage: Passage) -> list[Reading]:
        """Read who speaks in a quoted passage itself, else a passage as a signature."""
        if passage.quotes and passage.classes[0] in QUOTED_STARTS:
            for name in ("signed_line", "quoted_turn"):
                reading = getattr(self, name)(passage) if name in self.patterns else None
                if reading:
                    reading.rule = f"{self.name}.{name}"
                    return [reading]
        if quoted and passage.classes[:1] in LEADING and "signed" in self.patterns:
            reading = self.signed(quoted, passage)
            if reading:
                reading.rule = f"{self.name}.signed"
                quoted.signed = True
                return [reading]
        return []
