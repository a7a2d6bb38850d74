"""Ways: by what and how something is said, where it belongs to the cue.

``{said in a statement}``, ``{said Monday}``, ``{adding with a grin}``
"""

from __future__ import annotations

import re
from functools import cached_property

from newsdoc.lexicon import Lexicon
from newsdoc.parsers.attributions.phrases import phrase
from newsdoc.parsers.attributions.reading import Cue

IN_A_STATEMENT = """
{preposition} {determiner|possessive} {noun|name|number}{0,3}? {noun}
(?= {stop|asks|comma} | Q | $ )
| {preposition} {determiner|possessive} {noun|name|number}{0,3} {noun} (?! {mark} )
| {preposition} {name} (?! {name|s} )
"""
# With a grin, before that, a quotation or the end.
LOOK = re.compile(r"P[Dh]?[ngd]?n(?=[TQESCkcz])")


class Ways:
    """Finds what belongs to a cue behind its verb."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Take the words of a lexicon."""
        self.channels, self.days = lexicon["channels"], lexicon["cue_days"]
        self.looks = lexicon["look_nouns"]

    @cached_property
    def in_a_statement(self) -> re.Pattern[str]:
        """The channel of an utterance."""
        return phrase(IN_A_STATEMENT)

    def look(self, cue: Cue) -> int:
        """Take in how somebody looks, before what is said: *adding with a grin that*."""
        look = LOOK.match(cue.classes, cue.end, cue.high)
        if look is None or cue.passage.form(cue.end) != "with":
            return cue.end
        return look.end() if cue.passage.form(look.end() - 1) in self.looks else cue.end

    def channel(self, cue: Cue) -> int:
        """Take in a weekday, or *in a statement*, that follows a cue whose content came first."""
        passage, end = cue.passage, cue.end
        behind = cue.classes[end : end + 1]
        if behind not in ("P", "M") or end != cue.word + 1 or end >= cue.high:
            return end
        if behind == "M":
            return end + (passage.form(end) in self.days)
        match = self.in_a_statement.match(passage.classes, end, cue.high)
        if match and passage.form(match.end() - 1) in self.channels:
            return match.end()
        return end
