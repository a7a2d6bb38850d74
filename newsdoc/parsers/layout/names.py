"""Rules for who wrote a story and when: ``By Ann Ek``, ``Updated 3:54 p.m. ET, April 28, 2023``."""

from __future__ import annotations

import re
from functools import cached_property

from newsdoc.dates.timestamps import without_time
from newsdoc.model import BlockKind
from newsdoc.parsers.layout.pictures import PictureRules
from newsdoc.parsers.layout.rows import Row
from newsdoc.parsers.layout.sheet import stands
from newsdoc.rules import rule

BYLINE_WORDS = 22
SENTENCE_WORDS = 8
ROLE_WORDS = 8
LONG_TRAIL = 12
JOINING = frozenset({"and", "at", "of", "for"})
STAMP_WORDS = 22
PLACE_WORDS = 4
# What every time has: the figures of a date, a clock, "ago". "12 boats" has none of them.
TIMED = re.compile(r"(?:\d\D*+){4}|\d(?:[:.hH]\d|\s?[aApP]\.?\s?[mM])|[aA][gG][oO]")
STAMP = re.compile(r"\b(?i:published|updated|posted)\b")
# The figures of a day and a year, unlike "Election 2020".
DAY = re.compile(r"\b\d{1,2}\D{1,12}(?:19|20)\d\d\b")
YEAR, CLOCK = re.compile(r"\b(?:19|20)\d\d\b"), re.compile(r"\d[:.]\d\d")
HOUSE = re.compile(r"[A-Z]{2,6}\b")
# An agency and a place.
SENT = re.compile(
    r"(?P<agency>[A-Z][\w.-]{1,20}(?: [A-Z][\w.-]{1,20}){0,3})(?: ?/ ?|, )"
    r"[A-Z][\w.'-]{1,20}(?: [A-Z][\w.'-]{1,20}){0,2}"
)
NAME = r"[^\W\d_a-z][\w.'’-]{0,30}+"
PARTICLE = r"(?:de|da|di|do|dos|du|la|le|van|von|der|den|ter|bin|bint|al|el|ibn|of|y|e)"
PERSON = rf"{NAME}(?:\s(?:{PARTICLE}\s){{0,2}}{NAME}){{1,4}}"
PEOPLE = re.compile(
    rf"{PERSON}(?:\s?(?:,|&|/|;|\band\b|\bwith\b)\s?{PERSON}){{0,7}}"
    r"(?:\s(?:and|&)\s(?:[aA]genc(?:y|ies)|[A-Z]{2,4}))?[,&]?"
)
NICKNAME = re.compile(r'\s"[^"]{1,24}"(?=\s[A-Z])')
# "GREAT FIRE AT THE DOCKS"
SMALL_CAPITALS = re.compile(r" (?:THE|AN?|AT|IN|ON|TO|FOR|AS|IS|BY) ")
SIGNED = re.compile(
    rf"(?:[Tt]he\s)?{NAME}(?:\s{NAME}){{0,5}}(?:[\s\d]{{0,5}}$|,|\s(?:in|and|with|at|for)\s)"
)


def article(text: str) -> bool:
    """Tell whether a line reads as titles do and names do not: ``The Last Ferryman``."""
    return text.startswith(("The ", "A ", "An ", "THE ")) or (
        text.isupper() and SMALL_CAPITALS.search(text) is not None
    )


def called(name: str) -> str:
    """Give a name without a nickname in marks.

    >>> called('Ann "Sky" Holm')
    'Ann Holm'
    """
    return NICKNAME.sub("", name) if '"' in name else name


class NameRules(PictureRules, lazy=True):
    """Knows bylines and timestamps."""

    @rule(r"(?=\D{0,60}+\d|.{0,56} ago\b)(?P<clock>\d{1,2}(?::\d\d)? ?[ap]\.?m\.?$)?")
    def timestamp(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """When the story was published or changed; with a name it is a byline.

        Example: ``Published 15:56 BST, 27 April 2024``
        Counter-example: ``27 April 2024 was a cold day``
        """
        if match["clock"]:
            return "timestamp"
        if row.words > STAMP_WORDS or row.prose or not TIMED.search(row.core):
            return None
        rest = without_time(row.core, self.lexicon)
        if not rest:
            return None if rest is None else "timestamp"
        if self.placed(row.core, rest):
            return "timestamp"
        name = rest.removeprefix("By ").removeprefix("by ")
        named = name in row.core and PEOPLE.fullmatch(called(name))  # unlike "Cooking 9 Service 6"
        signed = named or (name != rest and HOUSE.fullmatch(name))
        return "byline" if signed else None

    @rule(r"{embargo_openings}\s(?=.{0,40}\d)", before="timestamp")
    def embargo(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """Until when a release is held back.

        Example: ``Embargoed until 16:00 GMT, 3 May 2024``
        Counter-example: ``Embargoed until May, the report was leaked 3 days later.``
        """
        return None if row.prose or row.stop else "timestamp"

    def placed(self, line: str, rest: str) -> bool:
        """Tell whether a line of times has nothing else but a place, a section or a site.

        It opens with a word such as *Updated*, or has a bar before one; a lone word beside a date
        and a clock is the paper's name. ``rest`` is what is left of the line without its times.
        """
        if rest.lower() in self.lexicon["ui_labels"]:
            return True
        if not rest[0].isupper():
            return False
        stamp = STAMP.search(line)
        long = rest.count(" ") >= PLACE_WORDS
        if stamp is None:
            house = " " not in rest or (HOUSE.match(rest) and not long)
            sent = bool(house and YEAR.search(line) and CLOCK.search(line))
            return sent or bool(DAY.search(line) and self.names_section(rest))
        if long:
            return False
        if stamp.start():
            return " " not in rest and not HOUSE.fullmatch(rest)
        return (
            not PEOPLE.fullmatch(rest) or rest.isupper() or rest.lower() in self.lexicon["cities"]
        )

    def names_section(self, text: str) -> bool:
        """Tell whether a few words name a section: ``Politics & Policy``."""
        sections, low = self.lexicon["section_names"], text.lower().strip(" -–—|•·")
        words = re.split(r"\s?&\s?|\sand\s|\s", low)
        if low in sections or (words[0] in sections and self.topics.issuperset(words)):
            return True
        return sections.issuperset(re.split(r"\s?[&,|]\s?|\sand\s", low))

    @cached_property
    def times(self) -> frozenset[str]:
        """Weekdays, months and holidays, by which something has happened."""
        tables = ("weekdays", "months", "verb_months", "holidays")
        return frozenset().union(*map(self.lexicon.table, tables))

    @rule(r"{byline_openings}:?\s{1,3}(?=\S)")
    def by(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """``By`` and a name.

        Example: ``By Ann Ek and Bo Ask in Lima``
        Counter-example: ``By Friday the harbour had reopened``, ``By Friday, it had reopened``
        """
        rest = called(row.core[match.end() :].lstrip())
        if row.words > BYLINE_WORDS or (row.stop and row.words > SENTENCE_WORDS):
            return None
        opened, comma, _ = rest.partition(",")
        if comma and opened.lower() in self.times:
            return None
        if PEOPLE.match(rest) or SIGNED.match(rest):
            return "byline"
        words = rest.split()[: ROLE_WORDS + 1]
        if self.nobody(words):
            return "byline"
        for at, word in enumerate(words):
            if word.lower() in self.lexicon["byline_roles"]:
                return "byline" if PEOPLE.match(" ".join(words[at + 1 :])) else None
        return None

    @rule(
        r"{service_openings}\s(?:[Tt]he\s|THE\s)?"
        r"[A-Z][\w'’&-]{1,20}(?:\s(?:[A-Z&][\w'’&-]{0,20}|of|the|and)){0,5}$"
    )
    def special_to(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """The paper that a report was made for, and nothing else.

        Example: ``Special to The Harbour Gazette``
        Counter-example: ``Special to everyone, the harbour is shut``
        """
        return "byline"

    @cached_property
    def topics(self) -> frozenset[str]:
        """Words of sections and topics, which are set as names are."""
        return self.lexicon["section_names"] | self.lexicon["beats"] | self.lexicon["nobody"]

    @cached_property
    def given_names(self) -> frozenset[str]:
        """The known given names in lower case."""
        return self.lexicon["female_names"] | self.lexicon["male_names"]

    @cached_property
    def signers(self) -> frozenset[str]:
        """The last words of what signs a story and is no person: roles, names of outlets."""
        groups = ("agencies", "outlet_words", "paper_words", "byline_roles")
        return frozenset([one.lower().split()[-1] for name in groups for one in self.lexicon[name]])

    def names_topic(self, row: Row, text: str) -> bool:
        """Tell whether a line with capitals names a topic: ``The Profile``, ``Food Aid``.

        The words of a topic are known, or stand in the text in small letters.
        """
        words = row.core.split()
        if words[0].lower() in self.given_names or words[-1].lower() in self.signers:
            return False
        return article(row.core) or all(
            word.lower() in self.topics or stands(word.lower(), text) for word in words
        )

    def names_house(self, row: Row) -> bool:
        """Tell whether a line names a house that reports, or an agency and where it reports from.

        So do ``Harbour News Service``, ``AFP / Oxmouth`` and ``AFP, OXMOUTH``.
        """
        sent = SENT.fullmatch(row.core)
        if sent:
            return sent["agency"] in self.lexicon["agencies"]
        words = row.core.split()
        return len(words) > 1 and words[-1].lower() in self.lexicon["news_houses"]

    def mark_columnist(self, row: Row) -> None:
        """Label a person's name that opens a column, above its headline."""
        person = row.kind is None and PEOPLE.fullmatch(row.core) is not None
        if person and row.core.split(" ", 1)[0].lower() in self.given_names:
            row.label("byline", "layout.names")

    def nobody(self, words: list[str]) -> bool:
        """Tell whether a newsroom signs without a name: ``our correspondents``."""
        roles = self.lexicon["byline_roles"]
        *others, last = [word.lower() for word in words]
        return last in roles and all(word in roles or word == "our" for word in others)

    @rule(
        rf"(?=[^|•·/]{{0,200}}+[|•·/])(?:[Bb]y\s)?(?:{PERSON}|[A-Z]{{2,5}})\s?[|•·/]\s?"
        r"(?:[A-Z][\w.]{0,20}(?:\s[A-Z][\w.]{0,20}){0,2}\s?[|•·/]\s?)?"
        r"(?:[Ll]ast\s)?(?:[Pp]ublished|[Uu]pdated|[Pp]osted)\b"
    )
    def published(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """A name and when the story was published, with a bar between them.

        Example: ``Ann Ek / HPA / Updated: May 3``
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
        first = re.split(r"\s[|•·]\s", row.core, maxsplit=1)[0]
        named = PEOPLE.fullmatch(first) and not self.lexicon["section_names"] & {
            first.lower(), *first.lower().split()
        }  # fmt: skip
        signed = named or re.search(rf"\b[Bb]y:?\s{NAME}", row.core)
        return "byline" if signed else "timestamp"

    @rule(rf"(?=[^|;•·]{{5,80}}+[|;•·]){PERSON},\s")
    def signatures(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """Names with what each is in the newsroom, with bars between them.

        Example: ``Ann Ek, Political Editor | Bo Ask, Housing Correspondent``
        Counter-example: ``Ann Ek, the mayor | Harbour News``
        """
        if row.prose or row.stop or row.words > BYLINE_WORDS:
            return None
        roles = self.lexicon["byline_roles"]
        pieces = re.split(r"\s?[|;•·]\s?", row.core)
        fits = all(re.match(PERSON, piece) for piece in pieces)
        return (
            "byline" if fits and all(one.split()[-1].lower() in roles for one in pieces) else None
        )

    @rule(
        r"(?=.{5,330}+(?<=\w)$)(?=\S{1,40}+(?:\s\S{1,40}+){2,7}+$)"
        rf"{PERSON},?\s(?:[\w'&-]{{1,20}},?\s){{0,5}}\w{{2,20}}$"
    )
    def role(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """A name with what the person is in the newsroom.

        Example: ``Ann Ek Deputy political editor``
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
        if any(is_role[:-1]) or (
            words[2][0].isupper() and words[2].lower() in self.lexicon["beats"]
        ):
            lower = [word for word in lower if word not in self.lexicon["beats"]]
        plain = all(word in roles or word in JOINING for word in lower)
        return "byline" if plain or "," in row.core else None
