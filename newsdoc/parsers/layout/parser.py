"""The layout parser: region first, then line rules, then three tables of signals."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from typing import ClassVar

from newsdoc.model import Block
from newsdoc.page import Page
from newsdoc.parsers.base import check_text
from newsdoc.parsers.layout import headings, headline, standfirst
from newsdoc.parsers.layout.authors import mark_authors
from newsdoc.parsers.layout.body import (
    mark_body,
    mark_captions,
    mark_charts,
    mark_entries,
)
from newsdoc.parsers.layout.comments import mark_posts
from newsdoc.parsers.layout.foot import drop_names, mark_end, mark_foot, mark_tail
from newsdoc.parsers.layout.lists import mark_promos, mark_pulled, mark_runs, mark_videos
from newsdoc.parsers.layout.margins import mark_head, mark_life, mark_names
from newsdoc.parsers.layout.mastheads import PAPER_WORDS, mark_masthead
from newsdoc.parsers.layout.names import NameRules
from newsdoc.parsers.layout.region import REGION_WEIGHTS, find_region
from newsdoc.parsers.layout.rows import Row, read_rows
from newsdoc.parsers.layout.scenes import doing, mark_makers, mark_placed, mark_shown
from newsdoc.parsers.layout.sheet import Scale, Sheet, Weighing, scale
from newsdoc.span import draft
from newsdoc.text.source import Source

# What sets the other fields of a block: many are made, and so it is quicker.
BlockDraft = draft(Block)


class LayoutParser(NameRules, lazy=True):
    """Splits a text into blocks: every line that is not blank is in one.

    ``headline_weights``, ``standfirst_weights`` and ``heading_weights`` are the tables of the
    three decisions that no line rule takes, ``region_weights`` tells where the text is.
    """

    short_lines: ClassVar[frozenset[str]] = frozenset(
        """
        count counter comments slashed made_for timestamp published trail signatures role
        exchange_rate video_source menu_line pointed
        """.split()
    )
    barred_lines: ClassVar[frozenset[str]] = frozenset(
        """
        LinkRules.menu_line CreditRules.slashed NameRules.published NameRules.trail
        NameRules.signatures
        """.split()
    )
    signs: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "FurnitureRules.commented": (":", "Reply"),
        "FurnitureRules.address": ("@", "://"),
        "FurnitureRules.new_window": ("new window", "new tab"),
        "FurnitureRules.page_reference": ("age ", "ages ", "AGE "),
        "NoteRules.inputs": ("nput", "eport", "iles"),
        "NoteRules.contributed": ("contributed",),
        "NoteRules.commission": ("ommission",),
        "MastheadRules.invited": ("Sign up ", " Subscribe "),
        "PictureRules.bracketed": (")", "]"),
        "PictureRules.labelled": (":", "©", "…", "..."),
        "PictureRules.photo_by": ("hoto", "HOTO", "pic", "Pic", "mage", "llus"),
        "PictureRules.signed_off": ("/", " via "),
        "PictureRules.copyright_sign": ("©", "(C)", "(c)", "Copyright", "Courtesy"),
        "PictureRules.agency": (". ", "! ", "? ", '" ', "' ", ") ", "] ", "|"),
        "PictureRules.set_off": (". ", "! ", "? ", ") ", ".com", ".org", ".net"),
        "PictureRules.agency_photo": (" Photo", " photo"),
        "PictureRules.licensed": ("Licensing",),
        "PictureRules.open_bracket": ("(",),
        "PictureRules.caption_mark": ("(", "[", "video"),
    }
    no_colon: ClassVar[frozenset[str]] = frozenset(
        """
        FurnitureRules.page_reference NoteRules.inputs PictureRules.bracketed
        PictureRules.labelled PictureRules.photo_by PictureRules.signed_off PictureRules.agency
        PictureRules.set_off PictureRules.agency_photo PictureRules.copyright_sign
        PictureRules.licensed PictureRules.open_bracket
        """.split()
    )
    inviting: ClassVar[frozenset[str]] = frozenset(
        {"MastheadRules.invited", "NoteRules.commission"}
    )
    region_weights: ClassVar[Mapping[str, float]] = REGION_WEIGHTS
    headline_weights: ClassVar[Mapping[str, float]] = headline.HEADLINE_WEIGHTS
    standfirst_weights: ClassVar[Mapping[str, float]] = standfirst.STANDFIRST_WEIGHTS
    heading_weights: ClassVar[Mapping[str, float]] = headings.HEADING_WEIGHTS

    @cached_property
    def headline_scale(self) -> Scale:
        """The weights of the headline."""
        return scale(self.headline_weights, headline.CLOSER)

    @cached_property
    def standfirst_scale(self) -> Scale:
        """The weights of the standfirst."""
        return scale(self.standfirst_weights, standfirst.CLOSER)

    @cached_property
    def closings(self) -> tuple[str, ...]:
        """What opens small print after the text."""
        return tuple(sorted(self.lexicon["tail_openings"]))

    @cached_property
    def seen(self) -> re.Pattern[str]:
        """What those in a picture do."""
        return doing(self.lexicon["picture_verbs"])

    def parse(self, text: str | Page) -> tuple[Block, ...]:
        """Give the blocks of a text, in order."""
        if isinstance(text, Page):
            return self.parse_page(text)
        check_text(text)
        return self.parse_page(Page(Source(text), self.lexicon))

    def parse_page(self, page: Page) -> tuple[Block, ...]:
        """Give the blocks of a page."""
        sheet = self.laid_out(page.source)
        return tuple(blocks(page.source.text, sheet.rows))

    def scores(self, text: str) -> tuple[Weighing, ...]:
        """Show how the three tables weigh the lines of a text: for finding out why.

        Args:
            text: the text.

        Returns:
            For each line that was asked about, in the order of the decisions, the signals it
            shows with their weights; a total over 0 is a yes, but there is one headline only.

        >>> shown = LayoutParser().scores("Harbour reopens\\n\\nThe harbour has reopened, Ek said.")
        >>> shown[0].decision, shown[0].signals["first line"]
        ('headline', 5)
        """
        check_text(text)
        weighed: list[Weighing] = []
        self.laid_out(Source(text), weighed)
        return tuple(weighed)

    def laid_out(self, source: Source, weighed: list[Weighing] | None = None) -> Sheet:
        """Label the rows of a text, and keep what was weighed where it is asked for."""
        rows = read_rows(source)
        known = self.claim(rows, source.folded)
        if len(rows) > 1 and rows[0].words <= PAPER_WORDS:
            mark_masthead(rows, self.lexicon["newspapers"])
        if known:
            mark_authors(rows, known, self.names_topic)
            mark_posts(rows, known)
        small, bar = self.lexicon["small_words"], self.lexicon["share_words"]
        sheet = Sheet(rows, known, small, bar, weighed=weighed)
        find_region(sheet, self.region_weights)
        headline.find_headline(sheet, self.headline_scale)
        mark_placed(sheet, source.folded)
        if known:  # in a plain story no line is
            mark_shown(sheet, self.seen, self.lexicon.table("stamp_months"))
            mark_makers(sheet, self.lexicon["credit_signatures"])
            mark_captions(sheet, self.times)
            mark_charts(sheet)
            mark_videos(sheet)
            mark_promos(sheet, self.lexicon["section_heads"])
        mark_names(sheet, self.lexicon.table("stamp_months"), self.names_topic, self.names_house)
        if sheet.headline == 1:
            self.mark_columnist(sheet.rows[0])
        mark_life(sheet)
        standfirst.find_standfirst(sheet, self.standfirst_scale, self.lexicon["point_heads"])
        if sheet.noisy:
            mark_pulled(sheet)
            mark_runs(sheet)
        mark_end(sheet, self.closings)
        mark_foot(sheet)
        if known:
            mark_entries(sheet)
        mark_body(sheet, self.heading_weights)
        mark_head(sheet, self.lexicon["byline_roles"])
        if sheet.end < len(rows):
            mark_tail(sheet)
            drop_names(sheet)
        return sheet


def blocks(text: str, rows: list[Row]) -> list[Block]:
    """Make the blocks of labelled rows; a caption and its title, a credit in pieces, are one."""
    made: list[Block] = []
    for row in rows:
        one = BlockDraft()
        start, end, kind = row.start, row.end, row.kind
        if kind is None:  # nobody's, so part of the text
            one.kind, one.rule = "paragraph", "layout.paragraph"
        else:
            one.kind, one.rule = kind, row.rule
            if made and joins(made[-1], row):
                start = made.pop().start
        one.start, one.end, one.text = start, end, text[start:end]
        one.__class__ = Block
        made.append(one)
    return made


def joins(block: Block, row: Row) -> bool:
    """Tell whether a row is part of the block before it."""
    if block.rule == "layout.close_bracket":
        return row.rule == block.rule and not block.text.endswith(")")
    return block.rule == "layout.caption_title" and row.kind == "caption"
