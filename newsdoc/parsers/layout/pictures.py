"""Rules for captions and the credits of pictures: ``The harbour on Monday [Lea Falk/Reuters]``."""

from __future__ import annotations

import re

from newsdoc.model import BlockKind
from newsdoc.parsers.layout.furniture import FurnitureRules
from newsdoc.parsers.layout.rows import Row
from newsdoc.rules import rule

CREDIT_WORDS = 12
CAPTION_WORDS = 75
SPOKEN = re.compile(r"\"|\b(?:said|says|told)\b")
NAMES = re.compile(
    r"(?:the |The )?[A-Z][\w.'’&-]{0,30}"
    r"(?:\s(?:[A-Z][\w.'’&-]{0,30}|de|la|van|der|den|von|bin|al|of|for|and|&|-|via)){0,6}"
    r"(?:,\s(?:[Ff]iles?|[Pp]ool|[Ff]ile [Pp]hoto))?"
)
# The letters of a broadcaster or an agency: "(ABC North Coast: Lea Falk)".
HOUSE = re.compile(r"[A-Z]{2,5}\b")
SHORTEST_NAME = 4
SHORTEST_CAPTION = 3
SHORT_CAPTION = 6


class PictureRules(FurnitureRules, lazy=True):
    """Knows captions by their credit or by how they open."""

    @rule(r"{picture_labels}\s{0,2}(?::|\||©|,\s|\.\.\.|…|/|-\s|–\s|\bby\b|$)")
    def credit_line(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """A line with nothing but a credit, with its label.

        Example: ``Photograph: Lea Falk/The Harbour News``
        Counter-example: ``Photograph the harbour: it is free``
        """
        rest = row.core[match.end() :].strip()
        if row.words > CREDIT_WORDS or (row.stop and not row.text.endswith((")", "]"))):
            return None
        if not rest:
            return "credit" if row.core.endswith(":") else None
        named = rest[:1].isupper() or rest[:1] in "@©(["
        return "credit" if named and not SPOKEN.search(row.core) else None

    @rule(r"{credit_signatures}(?:\s?/\s?\w[\w ]{1,30}){0,3}[\s.;)\]]{0,5}$")
    def signature(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """An agency or a picture house, and nothing else.

        Example: ``Getty Images``
        Counter-example: ``Getty Images sued on Monday.``
        """
        return "credit"

    @rule(
        r"(?=[^/]{2,60}+/)[A-Z][\w.'-]{0,20}(?: (?:[A-Z][\w.'-]{0,20}|de|van|von|for|of|the)){0,5}"
        r"(?:\s?/\s?[A-Z][\w.'-]{0,20}(?: [A-Z][\w.'-]{0,20}){0,4}){1,3}"
        r"(?:\svia\s[A-Z][\w ]{2,30})?[)\].]{0,3}$"
    )
    def slashed(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """A photographer and an agency with a slash, and nothing else.

        Example: ``Lea Falk/Reuters``
        Counter-example: ``Ann Ek/Bo Ask``
        """
        last = re.split(r"\s?/\s?|\svia\s", match[0].strip(").] "))[-1].lower()
        first = match[0].split("/")[0].strip().lower()
        known = self.lexicon["credit_signatures"]
        return "credit" if last in known or first in known else None

    @rule(r"{caption_leads}")
    def caption_lead(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """A line that opens as only captions do.

        Example: ``FILE - Mayor Ann Ek at the harbour on March 1, 2024.``
        Counter-example: ``Filed on Monday, the suit names the harbour.``
        """
        return "caption" if row.words <= CAPTION_WORDS else None

    @rule(r"{caption_openings}")
    def caption_opening(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """A line that opens as captions do and has no full stop.

        Example: ``A view of the harbour on Monday``
        Counter-example: ``A view of the harbour costs extra, Ek said.``
        """
        fits = SHORTEST_CAPTION <= row.words <= CAPTION_WORDS
        return "caption" if fits and not row.stop else None

    @rule(r"…[(\[](?P<credit>[^()\[\]]{2,110})[)\]]\.?$")
    def bracketed(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """A credit in brackets at the end.

        Example: ``The harbour on Monday [Lea Falk/Reuters]``
        Counter-example: ``The harbour employs 300 people (a third of the town).``
        """
        alone = match.start() > 0 and not row.bullet and self.before(row, match)
        if row.words > CAPTION_WORDS or not self.signed(match["credit"], alone=alone):
            return None
        return self.captioned(row, match)

    @rule(
        r"…(?:^|[\s.—–-])[(\[]?(?P<label>[A-Z][a-z]{1,14}(?: [a-z]{1,12}){0,2}|[A-Z]{3,12}(?: BY)?)"
        r"(?::|\s©|\.\.\.|…)\s?(?P<credit>[A-Z@©][^:]{1,80})$"
    )
    def labelled(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """A credit after its label at the end.

        Example: ``The harbour on Monday. Photograph: Lea Falk/The Harbour News``
        Counter-example: ``Wanted at the harbour: Lea Falk``
        """
        if match["label"].lower() not in self.lexicon["picture_labels"]:
            return None
        return self.captioned(row, match)

    @rule(
        r"…(?:^|[\s.(\[—–-])(?:[Pp]hoto|PHOTO|[Pp]hotograph|[Pp]icture|[Pp]ic|[Ii]mage|[Ii]llustration)"
        r"(?:\s(?:[Bb]y|BY|via|courtesy of)\s|\s?/\s?)(?P<credit>[A-Z@-][\w.'’&,/ -]{1,90})[)\]]?$"
    )
    def photo_by(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """``Photo by`` and a name at the end.

        Example: ``The harbour on Monday. Photo by LEA FALK / AFP via Getty Images``
        Counter-example: ``She kept the photo by her bed``
        """
        return self.captioned(row, match)

    @rule(
        r"…[.!?\"')\]a-z\d]\s{1,2}"
        r"(?P<credit>[A-Z][\w.'’-]{0,30}(?: [A-Z&][\w.'’-]{0,30}| for| via| of| de| van| the){0,5}"
        r"(?:\s?/\s?[A-Z][\w.'’ -]{1,40}){1,3}(?:,\s?[Ff]ile|,\s?[Pp]ool)?)$"
    )
    def signed_off(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """A name and an agency with a slash at the end.

        Example: ``The harbour on Monday. Lea Falk/Reuters``
        Counter-example: ``The harbour on the way from Oslo/Bergen``
        """
        pieces = [piece.strip().lower() for piece in re.split(r"/|\svia\s|,", match["credit"])]
        if not any(piece in self.lexicon["credit_signatures"] for piece in pieces):
            return None
        return self.captioned(row, match)

    @rule(
        r"…[.!?\"')\]]\s{1,2}(?:[-–—]\s?)?"
        r"(?P<credit>[A-Z]\w{0,20}(?:[ -]?[A-Z]\w{0,20}|/[A-Z]\w{0,20}){0,2}"
        r"(?: image| photo| pic| picture)?)\.?$"
    )
    def agency(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """The name of an agency after the full stop.

        Example: ``The harbour on Monday. AP``
        Counter-example: ``He sold the picture to AP``
        """
        if match["credit"].lower() not in self.lexicon["credit_signatures"]:
            return None
        return self.captioned(row, match)

    @rule(
        r"…(?:©|\([Cc]\)\s|Copyright:?\s|Courtesy:?\s(?:of\s)?)"
        r"\s?(?:\d{4}\s)?[A-Z@][\w.'’&,/ -]{1,70}[)\]]?$"
    )
    def copyright_sign(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """A sign of rights and a name at the end.

        Example: ``The harbour on Monday © Lea Falk``
        Counter-example: ``The harbour's copyright is with Lea Falk.``
        """
        return self.captioned(row, match)

    @rule(r"….\($")
    def open_bracket(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """A bracket left open: the credit is on the next lines.

        Example: ``The harbour on Monday (``
        Counter-example: ``The harbour (closed on Monday)``
        """
        return "caption"

    @rule(r"…(?P<mark>[(\[][^()\[\]]{1,24}[)\]]|\s[–-]\svideo$)")
    def caption_mark(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """A line that says who is where in the picture.

        Example: ``Mayor Ann Ek (left) at the harbour``
        Counter-example: ``Mayor Ann Ek (right-wing Unity party) left the harbour``
        """
        mark = match["mark"].strip().lower().replace("[", "(").replace("]", ")")
        short = row.words <= CAPTION_WORDS // 2 and not SPOKEN.search(row.core)
        return "caption" if short and mark in self.lexicon["caption_marks"] else None

    def captioned(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """Tell a caption with its credit from a line that is a credit only."""
        before = row.core[: match.start()].strip(" .-–—([")
        if row.words > CAPTION_WORDS:
            return None
        return "caption" if before.count(" ") > 0 else "credit"

    def before(self, row: Row, match: re.Match[str]) -> bool:
        """Tell whether a bracket stands alone after a full stop or a short caption."""
        head = row.core[: match.start()].rstrip()
        if head[:1] in "$£€" or head[:1].isdigit() or ":" in head:
            return False
        return head[-1:] in ".!?\"'" or (not row.prose and row.words >= SHORT_CAPTION)

    def signed(self, credit: str, *, alone: bool) -> bool:
        """Tell whether what stands in brackets is a credit.

        Args:
            credit: the text between the brackets.
            alone: it stands after the caption's full stop, where a bare name is enough.
        """
        low = credit.lower().strip(" .")
        known = self.lexicon["credit_signatures"]
        if low in known or any(piece.strip() in known for piece in re.split(r"/|,|\bvia\b", low)):
            return True
        label = re.match(r"([a-z]{2,14}(?: [a-z]{1,12}){0,2})\s?(?::|\bby\b|©|courtesy)", low)
        if label and label[1].removesuffix(" by") in self.lexicon["picture_labels"]:
            return True
        outlet, _, name = credit.partition(":")
        if HOUSE.match(outlet) or outlet.lower() in known:
            return NAMES.fullmatch(name.strip()) is not None
        if low in self.lexicon["ui_labels"] or low in self.lexicon["promo_labels"]:
            return False
        return alone and len(low) >= SHORTEST_NAME and NAMES.fullmatch(credit) is not None
