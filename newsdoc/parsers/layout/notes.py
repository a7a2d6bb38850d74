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
EDITOR_WORDS = 4
# Of which day or hour a correction is: ", March 5", " 3/14/16 9:20 a.m. PDT".
DATED = r"(?:,\s(?=[^:]{0,20}\d)[^:]{4,30}(?=:)|\s(?=\d)[\w/.:, ]{4,40}?(?=:\s))"
RESERVED = re.compile(r"(?i:all rights reserved)\b")
# Between the names of those who contributed.
HELPERS = frozenset({"and", "in", "from", "the", "of", "also"})


class NoteRules(FurnitureRules, lazy=True):
    """Knows corrections, tail credits and small print by how they open or end."""

    @rule(r"{correction_labels}" + DATED + r"?\s{0,2}(?:[:.(]|[-–—]\s|$)")
    def correction_label(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """A note of the newsroom on its own article, with its label.

        Example: ``Correction, March 5: An earlier version named the wrong pier.``
        Counter-example: ``Correction officers searched the pier.``
        """
        if row.words <= PROMPT_WORDS and is_timestamp(row.core, self.lexicon):
            return None
        if row.words == 1 or (row.bullet and match.end() == len(row.core)):
            return "correction" if row.core.endswith(":") else None
        return "correction"

    @rule(r"{correction_openings}")
    def correction(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """A clause about the article itself.

        Example: ``This article was amended on 3 May.``
        Counter-example: ``This article of the treaty was amended in 1989.``
        """
        return "correction"

    @rule(r"{wire_notes}\b[^()]{0,200}\)\.?$")
    def wire_note(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """What is new or was wrong in an agency's report, in brackets.

        Example: ``(Adds comment from the mayor, background)``
        Counter-example: ``(Adds up, does it not?) The harbour is shut``
        """
        if row.words > NOTE_WORDS:
            return None
        first = match.string[: match.start()].lower()
        return "correction" if first in self.lexicon["wire_corrections"] else "boilerplate"

    @rule(r"{source_labels}\s{0,2}[:|]\s{0,3}\S")
    def source_label(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """The source of the story, after a label.

        Example: ``Source: News Agencies``
        Counter-example: ``Sources said: wait.``
        """
        asks = row.core[: match.start()].lower() == "editor"  # perhaps: "Editor: And why?"
        return "source" if row.words <= (EDITOR_WORDS if asks else LABEL_WORDS) else None

    @rule(
        r"(?=\W|[AaFf][DdUu]|[RrWwEeCcTt](?:[Ee][Pp]|[Rr][AaIi]|[Dd][Ii]|[Oo][Mm]))[(\[]?\s{0,2}[-–—]{0,3}\s{0,2}"
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

    @rule(r"{issuer_openings}\s(?:[Tt]he\s)?(?=[A-Z])")
    def issued(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """Who gives out a release, and nothing else.

        Example: ``Issued by the Harbour Press Office``
        Counter-example: ``Issued by the Harbour Board in May, the permit has lapsed.``
        """
        return "source" if row.words <= PROMPT_WORDS and not row.stop else None

    @rule(r"[(\[–—-][(\[–—-]{0,2}\s{0,2}{source_openings}")
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
        r"…\bcontributed(?: (?:to this (?:report|story|article|piece|post|dispatch)"
        r"|(?:additional |further )?(?:reporting|research))\b.{0,50}|(?P<end>\.?))$"
    )
    def contributed(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """Who helped to make the story.

        Example: ``Example Press writer Cy Dale in Bonn contributed to this report.``
        Counter-example: ``The storm contributed to this delay, the mayor said.``
        """
        if row.words > NOTE_WORDS or (match["end"] is not None and not self.signed_by(row)):
            return None
        return "source"

    def signed_by(self, row: Row) -> bool:
        """Tell whether all that contributed have names and are of a newsroom."""
        *words, _ = row.core.replace(",", " ").split()
        roles = self.lexicon["byline_roles"]
        small = [word for word in words if word[0].islower()]
        return not roles.isdisjoint(map(str.lower, words)) and roles.issuperset(
            [word for word in small if word not in HELPERS]
        )

    @rule(
        r"\((?:[A-Z]{0,3}[$£€¥₹₦]\s?1|1(?:\s[\w.]{2,15}){1,3})(?:\.0{1,4})?\s=\s[^()]{2,90}\)\.?$"
    )
    def exchange_rate(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """What sums of the story are in another currency.

        Example: ``($1 = 0.8655 crowns)``
        Counter-example: ``(1 = yes) The mayor voted for it``
        """
        return "boilerplate"

    @rule(
        r"…\b(?:may|might|will|could) (?:also )?(?:earn|receive|get) (?:an? |some )?(?:small )?"
        r"(?i:affiliate )?[Cc]ommissions?\b(?=.{0,80}\b(?:links?|retail|affiliate)\b).{0,110}$"
    )
    def commission(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """What the paper earns when its readers buy something.

        Example: ``Harbour News may earn a commission if you buy through our links.``
        Counter-example: ``An agent may earn a commission of 3%.``
        """
        return "boilerplate" if row.words <= NOTE_WORDS else None

    @rule(r"{small_print_openings}")
    def small_print(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """Rights and other small print.

        Example: ``© 2016 Harbour News. All rights reserved.``
        Counter-example: ``The copyright expired in 1989.``
        """
        return "boilerplate"

    @rule(
        r"(?=[©(™12]|TM|[Cc]o|CO)(?P<sign>(?:(?:TM|™)\s?&\s?)?(?:[Cc]opyright:?\s|COPYRIGHT:?\s)?"
        r"(?:©|\([Cc]\))?)\s?(?:19|20)\d\d(?:\s?[-–,]\s?(?:20)?\d\d)?,?\s(?:by\s)?(?=[A-Z])"
    )
    def rights_since(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """Since when somebody has the rights, and who.

        Example: ``©2016 Harbour News``, ``2016 Harbour Inc. All rights reserved.``
        Counter-example: ``2016 Harbour of the Year: all rights are reserved``
        """
        claims = match["sign"] or RESERVED.search(row.core)
        return "boilerplate" if claims and row.words <= NOTE_WORDS else None
