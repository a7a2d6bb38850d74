"""Rules for who wrote a story and when: ``By Ann Ek``, ``Updated 3:54 p.m. ET, April 28, 2023``."""

from __future__ import annotations

import re

from newsdoc.dates.timestamps import without_time
from newsdoc.model import BlockKind
from newsdoc.parsers.layout.pictures import PictureRules
from newsdoc.parsers.layout.rows import Row
from newsdoc.rules import rule

BYLINE_WORDS = 22
SENTENCE_WORDS = 8
ROLE_WORDS = 8
LONG_TRAIL = 12
JOINING = frozenset({"and", "at", "of", "for"})
STAMP_WORDS = 22
NAME = r"[^\W\d_a-z][\w.'’-]{0,30}"
PARTICLE = r"(?:de|da|di|do|dos|du|la|le|van|von|der|den|ter|bin|bint|al|el|ibn|of|y|e)"
PERSON = rf"{NAME}(?:\s(?:{PARTICLE}\s){{0,2}}{NAME}){{1,4}}"
PEOPLE = re.compile(
    rf"{PERSON}(?:\s?(?:,|&|/|;|\band\b|\bwith\b)\s?{PERSON}){{0,7}}"
    r"(?:\s(?:and|&)\s(?:[aA]genc(?:y|ies)|[A-Z]{2,4}))?[,&]?"
)
SIGNED = re.compile(
    rf"(?:[Tt]he\s)?{NAME}(?:\s{NAME}){{0,5}}(?:[\s\d]{{0,5}}$|,|\s(?:in|and|with|at|for)\s)"
)


class NameRules(PictureRules, lazy=True):
    """Knows bylines and timestamps."""

    @rule(r"(?=\D{0,60}+\d|.{0,56} ago\b)")
    def timestamp(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """When the story was published or changed; with a name it is a byline.

        Example: ``Published 15:56 BST, 27 April 2024``
        Counter-example: ``27 April 2024 was a cold day``
        """
        if row.words > STAMP_WORDS or row.prose:
            return None
        rest = without_time(row.core, self.lexicon)
        if not rest:
            return None if rest is None else "timestamp"
        signed = PEOPLE.fullmatch(rest.removeprefix("By ").removeprefix("by "))
        return "byline" if signed else None

    @rule(r"{byline_openings}:?\s(?=\S)")
    def by(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """``By`` and a name.

        Example: ``By Ann Ek and Bo Ask in Lima``
        Counter-example: ``By Friday the harbour had reopened``
        """
        rest = row.core[match.end() :].lstrip()
        if row.words > BYLINE_WORDS or (row.stop and row.words > SENTENCE_WORDS):
            return None
        if PEOPLE.match(rest) or SIGNED.match(rest):
            return "byline"
        words = rest.split()[: ROLE_WORDS + 1]
        for at, word in enumerate(words):
            if word.lower() in self.lexicon["byline_roles"]:
                return "byline" if PEOPLE.match(" ".join(words[at + 1 :])) else None
        return None

    @rule(
        rf"(?=[^|•·]{{0,200}}+[|•·])(?:[Bb]y\s)?{PERSON}\s?[|•·]\s?"
        r"(?:[Pp]ublished|[Uu]pdated|[Pp]osted)\b"
    )
    def published(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """A name and when the story was published, with a bar between them.

        Example: ``Ann Ek | Published``
        Counter-example: ``Ann Ek published four novels``
        """
        return "byline" if row.words <= STAMP_WORDS else None

    @rule(
        r"(?=[^|•·]{0,61}+[|•·])(?=.{0,120}\b(?:[Bb]y|[Pp]ublished|[Uu]pdated|[Pp]osted)\b)"
        r".{3,60}\s[|•·]\s.{3,80}\s[|•·]\s"
    )
    def trail(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """Sections, times and names in one line, with bars between them.

        Example: ``News, Harbour | Published: 5 hours ago | Written by Ann Ek``
        Counter-example: ``Harbour | Published poems``
        """
        if row.prose or row.words > STAMP_WORDS + LONG_TRAIL:
            return None
        return "byline" if re.search(rf"\b[Bb]y:?\s{NAME}", row.core) else "timestamp"

    @rule(
        r"(?=\S{1,40}+(?:\s\S{1,40}+){2,7}+$)"
        rf"{PERSON},?\s(?:[\w'&-]{{1,20}},?\s){{0,5}}\w{{2,20}}$"
    )
    def role(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """A name with what the person is in the newsroom.

        Example: ``Ann Ek Parliamentary editor``
        Counter-example: ``Ann Ek sacks editor``
        """
        if row.words > ROLE_WORDS or row.stop:
            return None
        words = row.core.replace(",", " ").split()
        roles = self.lexicon["byline_roles"]
        is_role = [word.lower() in roles for word in words]
        if not is_role[-1] or is_role[0] or is_role[1]:
            return None
        lower = [word for word in words[2:] if word[0].islower()]
        plain = all(word in roles or word in JOINING for word in lower)
        return "byline" if plain or "," in row.core else None
