"""What is said: quotes, attributions, speakers, and when."""

from re import Match
from typing import ClassVar

import newsdoc
from newsdoc.page import Page
from newsdoc.parsers.attributions.reading import Cue, Reading
from newsdoc.parsers.quoted import Quoted, Verdict


class Quotes(newsdoc.QuoteParser):
    """Ships have names in marks here; nicknames are not told apart."""

    disabled: ClassVar[frozenset[str]] = frozenset({"nickname"})

    @newsdoc.rule(before="title")
    def ship(self, quoted: Quoted) -> Verdict:
        """A ship's name.

        Example: The ferry “Odette” sank.
        Counter-example: The ferry is “safe”.
        """
        before = quoted.folded[: quoted.opens].rstrip()
        return "title" if before.endswith(("ferry", "ship", "lugger")) else None


class Attributions(newsdoc.AttributionParser):
    """``Ek: It is over.`` is how the house prints interviews."""

    @newsdoc.rule("{source} {cue} {comma} {quote}", before="around")
    def said_comma(self, cue: Cue, match: Match[str]) -> Reading | None:
        """A comma before a quotation that follows its cue.

        Example: Ek said, “It is over.”
        Counter-example: Ek said it, and left.
        """
        return None


class Speakers(newsdoc.SpeakerResolver):
    """Leaves the house's own cat out."""

    def parse_page(self, page: Page) -> tuple[newsdoc.Speaker, ...]:
        """Give the speakers but one."""
        return tuple([one for one in super().parse_page(page) if one.name != "Tom"])


class Dates(newsdoc.DateParser):
    """No quarters: the house writes about gardens."""

    disabled: ClassVar[frozenset[str]] = frozenset({"year"})
