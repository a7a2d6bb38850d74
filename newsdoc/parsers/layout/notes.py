"""Rules for what the newsroom says of its own story: corrections, sources, small print."""

from __future__ import annotations

import re

from newsdoc.dates.timestamps import is_timestamp
from newsdoc.model import BlockKind
from newsdoc.parsers.layout.furniture import LABEL_WORDS, NOTE_WORDS, PROMPT_WORDS, FurnitureRules
from newsdoc.parsers.layout.rows import Row
from newsdoc.rules import rule

# They may as well open a sentence of the text.
HELPED = ("with help", "with assistance")


class NoteRules(FurnitureRules, lazy=True):
    """Knows corrections, tail credits and small print by how they open or end."""

    @rule(r"{correction_labels}\s{0,2}(?:[:.(]|[-–—]\s|$)")
    def correction_label(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """A note of the newsroom on its own article, with its label.

        Example: ``Correction: An earlier version named the wrong pier.``
        Counter-example: ``Correction officers searched the pier.``
        """
        if row.words <= PROMPT_WORDS and is_timestamp(row.core, self.lexicon):
            return None
        if row.words == 1 or match[0].strip() == row.core:
            return "correction" if row.core.endswith(":") else None
        return "correction"

    @rule(r"{correction_openings}")
    def correction(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """A clause about the article itself.

        Example: ``This article was amended on 3 May.``
        Counter-example: ``This article of the treaty was amended in 1989.``
        """
        return "correction"

    @rule(r"{source_labels}\s{0,2}[:|]\s{0,3}\S")
    def source_label(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """The source of the story, after a label.

        Example: ``Source: News Agencies``
        Counter-example: ``Sources said: wait.``
        """
        return "source" if row.words <= LABEL_WORDS else None

    @rule(
        r"(?=\W|[AaFf][DdUu]|[RrWwEeCcTt][EeRrDdOo])[(\[]?\s{0,2}[-–—]{0,3}\s{0,2}"
        r"(?i:(?:additional |further )?reporting|writing|editing|edited|compiled|translated)"
        r"\s(?i:by|and editing by|in)\b"
    )
    def source_credit(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """Who made the story besides its author.

        Example: ``(Reporting by Ann Ek in Lima; Editing by Bo Ask)``
        Counter-example: ``Reporting by satellite has become common.``
        """
        return "source" if row.core[match.end() :].lstrip()[:1].isupper() else None

    @rule(r"{source_openings}")
    def source(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """Where the story comes from, as a clause.

        Example: ``This story was originally published by Harbour News.``
        Counter-example: ``Originally, published poems were rare.``
        """
        helped = match.string[: match.start()].lower().startswith(HELPED)
        if helped and (row.prose or not row.core[match.end() :].lstrip()[:1].isupper()):
            return None
        return "source" if row.words <= NOTE_WORDS else None

    @rule(r"(?=[(\[–—-])[(\[–—-]{1,3}\s{0,2}{source_openings}")
    def source_aside(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """Where the story comes from, in brackets or behind a dash.

        Example: ``(With inputs from HPA)``
        Counter-example: ``(With the ferry came the post)``
        """
        return self.source(row, match)

    @rule(
        r"…^[(\[–—-]{0,3}\s?[Ww]ith [A-Z][\w.]{1,20},? (?:(?:and )?[\w.]{2,20},? ){0,3}"
        r"(?:[Ii]nputs?|[Rr]eports?|[Ff]iles)[)\].]{0,3}$"
    )
    def inputs(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """Whose reports were used.

        Example: ``(With HPA inputs)``
        Counter-example: ``With ferry reports``
        """
        return "source"

    @rule(
        r"…\bcontributed (?:to this (?:report|story|article|piece|post|dispatch)"
        r"|(?:additional |further )?(?:reporting|research))\b.{0,50}$"
    )
    def contributed(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """Who helped to make the story.

        Example: ``Example Press writer Cy Dale in Bonn contributed to this report.``
        Counter-example: ``The storm contributed to this delay, the mayor said.``
        """
        return "source" if row.words <= NOTE_WORDS else None

    @rule(r"{small_print_openings}")
    def small_print(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """Rights and other small print.

        Example: ``© 2016 Harbour News. All rights reserved.``
        Counter-example: ``The copyright expired in 1989.``
        """
        return "boilerplate"
