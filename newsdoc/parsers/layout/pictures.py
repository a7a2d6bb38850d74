"""Rules for captions and the credits of pictures: ``The harbour on Monday [Lea Falk/Reuters]``."""

from __future__ import annotations

import re

from newsdoc.model import BlockKind
from newsdoc.parsers.layout.credits import HOUSE, NAMES, PERSON, SPOKEN, WORD, CreditRules, is_maker
from newsdoc.parsers.layout.notes import RESERVED
from newsdoc.parsers.layout.rows import Row
from newsdoc.rules import rule

CAPTION_WORDS = 75
PICTURE_NOUNS = (" photo", " photos", " pic", " picture", " image", " file")
TRADEMARK = re.compile(r"(?:™|\bTM)\s?&")
# The sign of a share: "NYSE: VLR", "VLR.DE".
TICKER = re.compile(
    r"(?:NYSE|NASDAQ|Nasdaq|LSE|TSX|ASX|OTC[A-Z]{0,3}):\s?[A-Z.]{1,6}|[A-Z\d]{1,6}\.[A-Z]{1,3}"
)
SHORTEST_NAME = 4
SHORTEST_CAPTION = 3
SHORT_CAPTION = 6


class PictureRules(CreditRules, lazy=True):
    """Knows captions by their credit or by how they open."""

    @rule(r"{caption_leads}")
    def caption_lead(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """A line that opens as only captions do.

        Example: ``FILE - Mayor Ann Ek at the harbour on March 1, 2024.``
        Counter-example: ``Filed on Monday, the suit names the harbour.``
        """
        return "caption" if row.words <= CAPTION_WORDS else None

    @rule(r"{caption_signatures}\s(?=[A-Z][\w'’-]{0,20}\s[\w'’-])")
    def credit_before(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """A picture house and, behind it on the line, the caption.

        Example: ``Getty Images The harbour was shut for nine days``
        Counter-example: ``Getty Images Holdings fell 3%, traders said.``
        """
        first = row.core[match.end() :].split(" ", 1)[0].lower()
        fits = SHORT_CAPTION <= row.words <= CAPTION_WORDS and not row.stop
        return "caption" if fits and first not in self.lexicon["outlet_words"] else None

    @rule(r"{caption_openings}")
    def caption_opening(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """A line that opens as captions do and has no full stop.

        Example: ``A view of the harbour on Monday``
        Counter-example: ``A view of the harbour costs extra, Ek said.``
        """
        fits = SHORTEST_CAPTION <= row.words <= CAPTION_WORDS
        return "caption" if fits and not row.stop else None

    @rule(
        r"{caption_times}\.?(?:,? [\w.]{1,9}){0,4},? (?:[a-z]{4,10} ){0,2}"
        r"(?:photos?|images?|pictures?|photographs?|frame grab|combination)\b"
    )
    def caption_time(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """A line that opens with when the picture was taken.

        Example: ``In this May 3, 2024, file photo, Mayor Ann Ek opens the harbour.``
        Counter-example: ``In this May election, photos of the mayor were everywhere.``
        """
        dated = any(map(str.isdigit, match[0]))
        return "caption" if dated and row.words <= CAPTION_WORDS else None

    @rule(r"…[(\[](?P<credit>[^()\[\]]{2,110})[)\]]\.?$")
    def bracketed(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """A credit in brackets at the end.

        Example: ``The harbour on Monday [Lea Falk/Reuters]``
        Counter-example: ``The harbour employs 300 people (a third of the town).``
        """
        alone = match.start() > 0 and not row.bullet and self.before(row, match)
        if match.start() > 1 and " " not in match["credit"] and SPOKEN.search(row.core):
            alone = False  # "… he said. (Laughter.)"
        alone = alone or (row.text[0] == "(" == match[0][0] and self.names_maker(match["credit"]))
        if row.words > CAPTION_WORDS or not self.signed(match["credit"], alone=alone):
            return None
        return self.captioned(row, match)

    @rule(
        r"…(?:^|[\s.—–-])[(\[]?(?P<label>[A-Z][A-Za-z]{1,14}(?: [a-z]{1,12}){0,2}|[A-Z]{3,12} BY)"
        r"(?::|\s©|\.\.\.|…)\s?(?P<credit>[A-Z@©][^:]{1,80})$"
    )
    def labelled(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """A credit after its label at the end.

        Example: ``The harbour on Monday. Photograph: Lea Falk/The Harbour News``
        Counter-example: ``Wanted at the harbour: Lea Falk``
        """
        label = match["label"].lower()
        lent = label == "source" and match.start() > 0 and self.lends(match["credit"])
        if label not in self.lexicon["picture_labels"] and not lent:
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
        r"(?:(?:\s?/\s?[A-Z@]|\svia\s[A-Z])[\w.'’ -]{1,40}){1,3}(?:,\s?[Ff]ile|,\s?[Pp]ool)?)$"
    )
    def signed_off(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """A name and an agency with a slash at the end.

        Example: ``The harbour on Monday. Lea Falk/Reuters``
        Counter-example: ``The harbour on the way from Oslo/Bergen``
        """
        first, *_, last = re.split(r"\s?/\s?|\svia\s", match["credit"])
        if "/" not in match["credit"] and last.lower() in self.lexicon["social_words"]:
            return None  # "Ek tells Lund via Twitter"
        paper = last.lower().split()[-1] in self.lexicon["newspapers"]
        paper = paper and self.is_given(first.rpartition(". ")[2])
        return self.captioned(row, match) if paper or self.lends(match["credit"]) else None

    @rule(
        r"…[.!?\"')\]|](?:(?<!\|)\s{1,2}(?:[-–—]\s?)?|(?P<bar>(?<=\s\|)\s?))"
        r"(?P<credit>filepic|[A-Z]\w{0,20}(?:[ -]?[A-Z]\w{0,20}|/[A-Z]\w{0,20}){0,2}"
        r"(?: image| photo| pic| picture)?)\.?$"
    )
    def agency(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """The name of an agency after the full stop.

        Example: ``The harbour on Monday. AP``
        Counter-example: ``He sold the picture to AP``
        """
        credit = match["credit"].lower()
        for noun in PICTURE_NOUNS:
            credit = credit.removesuffix(noun)
        known = self.lexicon["lent_words" if match["bar"] is not None else "credit_signatures"]
        if not any(piece in known for piece in (credit, *credit.split("/"))):
            return None
        return self.captioned(row, match)

    @rule(
        rf"…[.!?)](?:(?P<glued>{PERSON},\s?[\w.-]{{3,30}}\.(?:com|org|net))|\s{{1,2}}(?P<credit>"
        r"\|\s?(?:[Ss]ubmitted|[Ss]upplied|[Cc]ontributed|[Hh]andout"
        rf"|{WORD}(?: (?:[A-Z/][\w.'’-]{{0,30}}|for|the)){{0,6}})"
        rf"|{PERSON}\s?(?:\||,?\s(?=\S{{2,40}}@))\s?[\w@.+ -]{{2,60}}"
        rf"|[-–—]\s?{PERSON} (?:photos?|pics?|picture)"
        rf"|{PERSON} for (?:[Tt]he )?[A-Z][\w.'’& -]{{1,40}}"
        rf"|{PERSON}(?:,| [-–—]) (?P<house>{WORD}(?: {WORD}){{0,4}})))$"
    )
    def set_off(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """A name after the full stop, set off by a bar, an address, what it made or for whom.

        Example: ``The harbour on Monday. Lea Falk | Harbour News``
        Counter-example: ``Harbour reopens | Harbour News``
        """
        before = row.core[: match.start()]
        if before.endswith((" a.m", " p.m")) or before.isdigit():
            return None
        house = (match["house"] or "").lower()
        if house and not (self.lends(house) or house.split()[-1] in self.lexicon["newspapers"]):
            return None
        person, _, client = (match["credit"] or "").partition(" for ")
        if client and not (self.outlet(client) or self.is_given(person)):
            return None
        return self.captioned(row, match)

    @rule(r"…\s(?P<credit>(?:[A-Z][\w.-]{1,20}\s){1,2}[Pp]hotos?)$")
    def agency_photo(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """An agency and the word *photo* at the end, with no full stop before.

        Example: ``The harbour on Monday Alamy Stock Photo``, ``The harbour Submitted photo``
        Counter-example: ``Council refuses to publish Ek Photo``
        """
        credit, known = match["credit"].lower(), self.lexicon["credit_signatures"]
        *rest, lent, _ = row.core.split()
        if lent.lower() not in self.lexicon["lent_words"] or row.bullet:
            agency = credit in known or credit.split()[0] in known
            return self.captioned(row, match) if agency and "Photo" in match["credit"] else None
        person = " ".join(rest)
        named = re.fullmatch(PERSON, person) is not None and self.is_given(person)
        return "credit" if named else self.captioned(row, match)

    @rule(
        r"…(?:©|\([Cc]\)\s|Copyright:?\s|Courtesy:?\s(?:of\s)?)"
        r"\s?(?:\d{4}\s)?[A-Z@][\w.'’&,/ -]{1,70}[)\]]?$"
    )
    def copyright_sign(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """A sign of rights and a name at the end.

        Example: ``The harbour on Monday © Lea Falk``
        Counter-example: ``The harbour's copyright is with Lea Falk.``
        """
        claim = row.core[match.start() :].lower()
        firm = not self.lexicon["rights_holders"].isdisjoint(re.split(r"[\s,.]+", claim))
        if firm or TRADEMARK.search(row.core) or RESERVED.search(claim):
            return "boilerplate"
        return self.captioned(row, match)

    @rule(r"…\s(?:Purchase|Acquire|Buy) Licensing Rights(?:, opens new tab)?$")
    def licensed(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """A caption with a link to the agency that sells the picture.

        Example: ``The harbour on Monday. HPA/Lea Falk Purchase Licensing Rights, opens new tab``
        Counter-example: ``The council may purchase rights``
        """
        return "caption" if row.words > SHORT_CAPTION else "boilerplate"

    @rule(r"…[^:;=-]\($")
    def open_bracket(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """A bracket left open: the credit is on the next lines.

        Example: ``The harbour on Monday (``
        Counter-example: ``And now it is shut :(``
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
        if low in known or self.lends(credit):
            return True
        label = re.match(r"([a-z]{2,14}(?: [a-z]{1,12}){0,2})\s?(?::|\||\bby\b|©|courtesy)", low)
        if label and label[1].removesuffix(" by") in self.lexicon["picture_labels"]:
            return True
        if TICKER.fullmatch(credit) or low in self.lexicon["correction_labels"]:
            return False
        outlet, colon, name = credit.partition(":")
        if colon and (HOUSE.match(outlet) or outlet.lower() in known):
            return NAMES.fullmatch(name.strip()) is not None
        if low in self.lexicon["ui_labels"] or low in self.lexicon["promo_labels"]:
            return False
        return alone and len(low) >= SHORTEST_NAME and is_maker(credit)
