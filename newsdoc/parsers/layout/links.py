"""Rules for lines that lead off the page: menus in a line, videos, pictures, things to buy."""

from __future__ import annotations

import re

from newsdoc.model import BlockKind
from newsdoc.parsers.layout.mastheads import MastheadRules
from newsdoc.parsers.layout.rows import Row
from newsdoc.rules import rule

PART_WORDS, LINK_WORDS = 3, 18


class LinkRules(MastheadRules, lazy=True):
    """Knows links by the shape of their line."""

    @rule(r"\d{1,2}:\d\d(?::\d\d)?\s?[-–—|]\s?(?:Source|Video|Credit):\s?(?=\S.{0,60}$)")
    def video_source(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """How long a video is and whose it is.

        Example: ``05:22 - Source: HNN``
        Counter-example: ``05:22 - Sources say the harbour is shut``
        """
        return "ui"

    @rule(r"(?=[^|]{2,30}\|)[^|.!?]{2,30}(?:\|[^|.!?]{2,32}){3,12}$")
    def menu_line(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """Four or more links with bars between them.

        Example: ``Home | Video | World | Politics``
        Counter-example: ``Ann Ek | The harbour is shut for a year | Bo Ask | The end``
        """
        parts = row.core.split("|")
        short = all(part.strip().count(" ") < PART_WORDS for part in parts)
        dated = any(map(str.isdigit, row.core))
        first = parts[0].split()[0].lower()
        named = first in self.lexicon["female_names"] or first in self.lexicon["male_names"]
        return "ui" if short and not (dated or named) else None

    @rule(r"{tag_labels}\s(?=[A-Z#])")
    def tagged(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """The topics of a story after their label.

        Example: ``Tags Ann Ek Lund Harbour``
        Counter-example: ``Tags Ltd, which makes labels, has moved to Lund.``
        """
        return "ui" if row.words <= LINK_WORDS and not row.stop else None

    @rule(
        r"(?:See|SEE|View|VIEW|Read|READ|Watch|WATCH)\s(?:more\sof\s)?(?:the\s|[A-Z][\w.-]{0,20}'s\s)"
        r"(?:[a-z]{2,10}\s){0,2}(?i:photos?|pictures|cartoons|images|gallery|speech|statement|letter"
        r"|interview|report|ruling|video|slideshow)\b.{0,40}$"
    )
    def pointed(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """A call to see pictures or to read what somebody has written.

        Example: ``See HERALD's Photos of the Week.``
        Counter-example: ``See the harbour before it is shut``
        """
        return "promo" if row.words <= LINK_WORDS and '"' not in row.core else None

    @rule(r"[Aa](?i: message from) [A-Z][^:]{2,60}:")
    def promo_message(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """What somebody has paid for, set off by two stars.

        Example: ``**A message from Oxmouth Oil: Oil keeps the harbour warm.**``
        Counter-example: ``A message from Ann Ek: do not fish here.``
        """
        return "promo" if row.text.startswith("**") else None
