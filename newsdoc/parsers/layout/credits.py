"""Rules for lines that are nothing but the credit of a picture: ``Photograph: Lea Falk``."""

from __future__ import annotations

import re

from newsdoc.model import BlockKind
from newsdoc.parsers.layout.notes import NoteRules
from newsdoc.parsers.layout.rows import Row
from newsdoc.rules import rule

CREDIT_WORDS = 12
FEW_SMALL = 2
JOINS = frozenset({"of", "for", "the", "and", "via", "by", "de", "from", "with"})
SPOKEN = re.compile(r"\"|\b(?:said|says|told)\b")
# The letters of a broadcaster or an agency: "(ABC North Coast: Lea Falk)".
HOUSE = re.compile(r"[A-Z]{2,5}\b")
WORD = r"[A-Z][\w.'’-]{0,30}"
PERSON = rf"{WORD}(?: {WORD}){{1,3}}"
# Who may have made a picture: "Lea Falk", "The Harbour News", "Lea Falk for HPA, file".
NAMES = re.compile(
    r"(?:the |The )?[A-Z][\w.'’&-]{0,30}"
    r"(?:\s(?:[A-Z][\w.'’&-]{0,30}|de|la|van|der|den|von|bin|al|of|for|and|&|-|via)){0,6}"
    r"(?:,\s(?:[Ff]iles?|[Pp]ool|[Ff]ile [Pp]hoto))?"
)
# Two names or a name and its outlet: "Lea Falk, The Harbour News", "Lea Falk/HPA".
BESIDE = re.compile(r"\s?(?:/|\||,\s)\s?")
BESIDES = 3
# Between those who sign a picture: "AFP via Getty Images".
SIGNERS = re.compile(r"/|,|\bvia\b")
# In brackets behind a caption: "Submitted by Ann Ek", "Harbour photo by Lea Falk".
GIVEN = re.compile(
    r"(?:[Ss]ubmitted|[Ss]upplied|[Cc]ontributed|[Pp]rovided|[Ss]hared) by [A-Z]"
    r"|(?:[A-Z]\w{1,20} ){1,3}(?:photos?|pictures?|illustration) by [A-Z]",
)
# What may follow the names: "Lea Falk photo".
NOUN = re.compile(r"\s(?:photos?|pics?|pictures?)$")


class CreditRules(NoteRules, lazy=True):
    """Knows credits that stand on a line of their own."""

    @rule(r"{picture_labels}\s{0,2}(?::|\||©|,\s|\.\.\.|…|/|-\s|–\s|\bby\b|(?<=of)\s|$)")
    def credit_line(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """A line with nothing but a credit, with its label.

        Example: ``Photograph: Lea Falk/The Harbour News``
        Counter-example: ``Photograph the harbour: it is free``
        """
        rest = row.core[match.end() :].strip()
        if row.words > CREDIT_WORDS or (row.stop and not row.text.endswith((")", "]"))):
            return None
        if not rest:
            return "credit" if row.core[-1] == ":" else None
        small = [word for word in rest.split() if word[0].islower() and word not in JOINS]
        if len(small) > FEW_SMALL:
            return None
        named = rest.removeprefix("the ")[:1].isupper() or rest[:1] in "@©(["
        return "credit" if named and not SPOKEN.search(row.core) else None

    @rule(r"{credit_signatures}(?:\s?/\s?\w[\w ]{1,30}){0,3}[\s.;)\]]{0,5}$")
    def signature(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """An agency or a picture house, and nothing else.

        Example: ``Getty Images``
        Counter-example: ``Getty Images sued on Monday.``
        """
        return "credit"

    @rule(
        r"(?=[^/|]{2,60}+[/|])"
        r"[A-Z][\w.'-]{0,20}(?: (?:[A-Z][\w.'-]{0,20}|de|van|von|for|of|the)){0,5}"
        r"(?:\s?[/|]\s?[A-Z][\w.'-]{0,20}(?: (?:[A-Z][\w.'-]{0,20}|photo\w{0,8})){0,4}){1,3}"
        r"(?: files?)?(?:\svia\s[A-Z][\w ]{2,30})?[)\].]{0,3}$"
    )
    def slashed(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """A photographer and an agency with a slash or a bar, and nothing else.

        Example: ``Lea Falk/Reuters``
        Counter-example: ``Ann Ek/Bo Ask``
        """
        pieces = re.split(r"\s?[/|]\s?|\svia\s", match[0].strip(").] ").lower())
        first, last = pieces[0], pieces[-1]
        known = self.lexicon["credit_signatures"]
        return "credit" if last in known or first in known else None

    @rule(
        r"©\s?(?P<names>[A-Z][\w.'’-]{0,30}(?:\s?/?\s?[A-Z][\w.'’-]{0,30}){0,5})$",
        before="small_print",
    )
    def rights(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """A sign of rights with the name of a person or an agency, and nothing else.

        Example: ``© Lea Falk/Reuters``
        Counter-example: ``© Harbour News Ltd``
        """
        names = re.split(r"\s?/\s?", match["names"].lower())
        if any(name in self.lexicon["credit_signatures"] for name in names):
            return "credit"
        company = any(word in self.lexicon["outlet_words"] for word in names[-1].split())
        return None if company or names[0].startswith("the ") else "credit"

    @rule(
        rf"{PERSON} for"
        r" (?P<client>(?:[Tt]he )?[A-Z][\w.'’&-]{1,30}(?: [A-Z&][\w.'’&-]{0,30}){0,4})$"
    )
    def made_for(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """A name and the outlet that the picture was made for, and nothing else.

        Example: ``Lea Falk for The Harbour Gazette``
        Counter-example: ``Lea Falk for Mayor``
        """
        return "credit" if self.outlet(match["client"]) and not row.bullet else None

    def outlet(self, client: str) -> bool:
        """Tell whether some words name a paper, an agency or a broadcaster."""
        low = client.lower()
        paper = low.startswith("the ") and (
            low.split()[-1] in self.lexicon["outlet_words"] | self.lexicon["paper_words"]
        )
        return bool(paper or HOUSE.fullmatch(client) or low in self.lexicon["credit_signatures"])

    def is_given(self, name: str) -> bool:
        """Tell whether a known given name opens some words."""
        first = name.split(" ", 1)[0].lower()
        return first in self.lexicon["female_names"] or first in self.lexicon["male_names"]

    def lends(self, credit: str) -> bool:
        """Tell whether one of those whom a credit names is known to sign pictures."""
        pieces = SIGNERS.split(credit.lower().strip(" ."))
        return not self.lexicon["credit_signatures"].isdisjoint(map(str.strip, pieces))

    def names_maker(self, credit: str) -> bool:
        """Tell whether a line in brackets names a person, a firm, or one behind the other."""
        first, *others = BESIDE.split(credit)
        words = first.lower().split()
        firm = words[-1] in self.lexicon["outlet_words"]
        return len(words) > 1 and bool(others or firm or self.is_given(first))


def is_maker(credit: str) -> bool:
    """Tell whether a bracket behind a caption names who made or gave the picture.

    >>> is_maker("Lea Falk, The Harbour News"), is_maker("Submitted by Ann Ek"), is_maker("Monday")
    (True, True, True)
    >>> is_maker("on Monday"), is_maker("NATO")
    (False, False)
    """
    if GIVEN.match(credit):
        return True
    names = BESIDE.split(NOUN.sub("", credit))
    person = " " in names[0] or (len(names) == 1 and not HOUSE.fullmatch(credit))
    return person and len(names) <= BESIDES and all(map(NAMES.fullmatch, names))
