"""The opening of a report: ``LISBON, Feb 3 (Reuters) -``."""

from __future__ import annotations

import re
from functools import cached_property

from newsdoc.model import Block, Dateline
from newsdoc.page import Page
from newsdoc.parsers.base import StageParser
from newsdoc.rules import Rule, rule
from newsdoc.span import Span

# The first block with a dateline decides: a standfirst, or one of so many paragraphs.
OPENING = frozenset(("standfirst", "paragraph"))
OPENINGS = 3
REACH = 120
# One of these is in every dateline that the rules below find.
MARKS = ("(", " -", "—", "–", "―", "/", ": ")
LONGEST_PLACE, SHORT = 4, 4
WORD = re.compile(r"[^\s,/]+")
# Who speaks in an interview, or what a paragraph is on: "HOLM: ", "Vera Holm: ".
LABEL = re.compile(r"[A-Z][\w.'-]{1,20}(?: [A-Z][\w.'-]{1,20}){0,2}\s?:\s[\"'“‘A-Z]")
DAY = re.compile(r"\d{1,2}(?:st|nd|rd|th)?\.?$|\d{4}$")


class DatelineParser(StageParser[Dateline], lazy=True):
    """Finds the dateline at the start of the first paragraph.

    A rule takes the paragraph and a match of its pattern at the start of it, and gives what
    :meth:`dateline` makes of it, or ``None``.

    >>> (dateline,) = DatelineParser().parse("OSLO, Feb 3 (Reuters) - The harbour reopened.")
    >>> dateline.places, dateline.organization, dateline.date
    (('OSLO',), 'Reuters', 'Feb 3')
    """

    name = "dateline"

    @cached_property
    def cities(self) -> frozenset[str]:
        """Cities that a dateline names without a country."""
        return self.lexicon["cities"]

    @cached_property
    def calendar(self) -> frozenset[str]:
        """The words of a dateline's date."""
        groups = ("month_names", "weekday_names", "dateline_links")
        return frozenset().union(*[self.lexicon[group] for group in groups])

    @cached_property
    def agencies(self) -> frozenset[str]:
        """The known agencies in lower case."""
        return frozenset(map(str.lower, self.lexicon["agencies"]))

    @cached_property
    def house_rules(self) -> tuple[Rule, ...]:
        """The rules that a subclass adds or changes; they are asked whatever the opening."""
        return tuple([one for one in self.rules if one not in DatelineParser.rules])

    def parse_page(self, page: Page) -> tuple[Dateline, ...]:
        """Give the dateline of a page, if there is one."""
        seen = 0
        for block in page.blocks:
            if block.kind not in OPENING:
                continue
            found = self.read(page, block.start, min(block.end, block.start + REACH))
            if found is not None and not self.labels(found, block, page):
                return (found,)
            seen += block.kind == "paragraph"
            if seen == OPENINGS:
                break
        return ()

    def labels(self, found: Dateline, block: Block, page: Page) -> bool:
        """Tell whether a place with a colon is who speaks or a topic: other paragraphs have one."""
        if found.text[-1] != ":" or found.organization:
            return False
        if block.kind == "standfirst":
            return True
        texts = [block.text[:REACH] for block in page.blocks if block.kind == "paragraph"]
        return sum([LABEL.match(text) is not None for text in texts]) > 1

    def read(self, page: Page, start: int, end: int) -> Dateline | None:
        """Read the start of a paragraph by the first rule that fits."""
        head = page.source.folded[start:end]
        rules = self.rules if may_open(head) else self.house_rules
        if not rules:
            return None
        line = page.source.span(start, end)
        for one in rules:
            pattern = self.patterns[one.name]
            match = pattern.match(head) if pattern else None
            if pattern is None or match:
                found: Dateline | None = getattr(self, one.name)(line, match)
                if found is not None:
                    name = self.full_name(one)
                    place = (found.start, found.end, found.text)
                    return Dateline(*place, name, found.places, found.organization, found.date)
        return None

    def dateline(self, line: Span, match: re.Match[str]) -> Dateline | None:
        """Make a dateline of what a pattern has matched.

        Args:
            line: the start of the paragraph.
            match: a match with the groups ``head`` (places and date) and perhaps ``agency``.

        Returns:
            The dateline up to the end of the match, or ``None`` if the head is no place and date.
        """
        agency = match.groupdict().get("agency")
        cut = self.places_and_date(match["head"], agency=agency is not None)
        if cut is None:
            return None
        places, date = cut
        text = line.text[: match.end()].rstrip()
        return Dateline(line.start, line.start + len(text), text, "", places, agency, date)

    def places_and_date(
        self, head: str, *, agency: bool
    ) -> tuple[tuple[str, ...], str | None] | None:
        """Split ``DULUTH, Minn., Feb 3`` into places and date."""
        parts = [(part, at) for part, at in comma_parts(head) if part.strip(" .")]
        dated = next((i for i, (part, _) in enumerate(parts) if self.is_date(part)), len(parts))
        if any(not self.is_date(part) for part, _ in parts[dated:]):
            return None
        names = [part.strip() for part, _ in parts[:dated]]
        if len(names) > LONGEST_PLACE or not all(map(self.is_place, names)):
            return None
        date = head[parts[dated][1] :].strip(" .,") if dated < len(parts) else None
        if not (agency or (names and self.stands_alone(names, dated=date is not None))):
            return None
        first, *rest = names or [""]
        places = [
            place.strip(" .") if not rest else place.strip()
            for place in first.split("/")
            if place.strip()
        ]
        if places and rest:
            places[-1] = ", ".join([places[-1], *rest])
        return tuple(places), date

    def is_date(self, part: str) -> bool:
        """Tell whether a part is a date: ``Feb 3``, ``le 3 mai``, ``2019``, ``Monday``."""
        words = [word.lower().rstrip(".") for word in part.split()]
        return bool(words) and all(
            word in self.calendar or DAY.match(word) is not None for word in words
        )

    def is_place(self, part: str) -> bool:
        """Tell whether a part looks like a place: up to four words with capitals."""
        words = WORD.findall(part)
        if not 0 < len(words) <= LONGEST_PLACE + part.count("/") * LONGEST_PLACE:
            return False
        return all(
            word[0].isupper() or word[0] == "[" or word in self.lexicon["name_particles"]
            for word in words
        )

    def stands_alone(self, names: list[str], *, dated: bool) -> bool:
        """Tell whether places need no agency beside them: in capitals, and no ``UPDATE``."""
        words = names[0].replace("/", " ").split()
        if any(word.lower().strip(".:") in self.lexicon["dateline_strangers"] for word in words):
            return False
        if not names[0].isupper() or any(
            name.isupper() and len(name) > SHORT for name in names[1:]
        ):
            return False
        return (
            names[0].lower() in self.cities or dated or len(words) <= (4 if len(names) > 1 else 2)
        )

    @rule(
        r"(?=[^(]{0,82}+\()(?P<head>[^()\n]{0,80}?)\s{0,2}\((?P<agency>[^\W\d_][^()\n]{1,40})\)"
        r"\s?[-–—―:.]{1,3}(?:\s|(?=[A-Z]))"
    )
    def agency_last(self, line: Span, match: re.Match[str]) -> Dateline | None:
        """An agency in brackets behind places and date, and a dash.

        Example: ``OSLO, Feb 3 (Reuters) - The harbour``, ``(Reuters) - The harbour``
        Counter-example: ``Ann Ek (left) - and Bo Ask``
        """
        agency = match["agency"]
        known = (
            agency.lower() in self.agencies
            or agency.isupper()
            or agency.split("/")[0].lower() in self.agencies
        )
        if not known and not (match["head"] and agency[0].isupper()):
            return None
        return self.dateline(line, match)

    @rule(
        r"(?=[^(]{0,62}+\()(?P<head>[^()\n]{0,60}?)\s{0,2}"
        r"\((?P<agency>[A-Z]{2,8}|Reuters|Bloomberg)\)\s?(?=[A-Z\"])"
    )
    def agency_without_dash(self, line: Span, match: re.Match[str]) -> Dateline | None:
        """A known agency in brackets and no dash, behind a known city or at the very start.

        Example: ``(CNN)The harbour``, ``London (CNN) The harbour``
        Counter-example: ``The Bureau (FBI) The harbour``
        """
        head = match["head"].strip(" ,").lower()
        if match["agency"].lower() not in self.agencies or (
            head and head.split(",")[0] not in self.cities
        ):
            return None
        return self.dateline(line, match)

    @rule(
        r"(?=[^/]{2,62}+/)(?P<head>[^/\n]{2,60}?)[.,]?\s?/(?P<agency>[A-Z][\w-]{2,20})/"
        r"\.?\s?(?:[-–—.]\s?)?"
    )
    def agency_in_slashes(self, line: Span, match: re.Match[str]) -> Dateline | None:
        """An agency between slashes.

        Example: ``MOSCOW, July 1. /TASS/. The harbour``
        Counter-example: ``A and/or B``
        """
        return self.dateline(line, match) if match["head"][:2].isupper() else None

    @rule(
        r"(?=[^-–—―]{0,72}+[-–—―])(?P<head>[^()\n:]{2,70}?)"
        r"(?:\s{1,2}(?:--|[-–—―])\s{0,2}(?=[\"'(\w])|—(?=[A-Z]{2,20}\b))"
    )
    def place(self, line: Span, match: re.Match[str]) -> Dateline | None:
        """A place in capitals and a dash.

        Example: ``DULUTH, Minn. — The harbour``, ``PUTRAJAYA, Nov 22 — The``, ``OSLO—THE harbour``
        Counter-example: ``UPDATE - The harbour``, ``SENATE DELAYS VOTE ON HARBOUR - Ann Ek``
        """
        return self.dateline(line, match)

    @rule(
        r"(?P<head>[^()\n:a-z]{4,40}|[A-Z][a-z]{2,15}(?: [A-Z][a-z]{1,15}){0,2})\s?:\s(?=[\"'A-Z])"
    )
    def city_with_colon(self, line: Span, match: re.Match[str]) -> Dateline | None:
        """A known city and a colon.

        Example: ``NEW DELHI: The harbour reopened.``, ``Dubai: The harbour reopened.``
        Counter-example: ``OPINION: The harbour should reopen.``
        """
        return self.alone(line, match) if match["head"].strip().lower() in self.cities else None

    @rule(r"(?P<head>[A-Z]{5,15}(?:[ -][A-Z]{2,15}){0,2})\s?:\s(?=[\"'A-Z])")
    def place_with_colon(self, line: Span, match: re.Match[str]) -> Dateline | None:
        """A place in capitals and a colon, where no other paragraph opens so.

        Example: ``OXMOUTH: The harbour reopened.``
        Counter-example: ``FACT CHECK: The harbour reopened.``
        """
        head = match["head"].lower()
        labels = (self.lexicon[group] for group in ("section_names", "promo_labels", "ui_labels"))
        return None if any(head in group for group in labels) else self.dateline(line, match)

    @rule(
        r"(?P<head>[A-Z][^()\n/—–:]{2,50}?),?\s(?P<agency>[A-Z]{2,5})\s?(?:--|[-–—])\s(?=[\"'A-Z])"
    )
    def agency_behind(self, line: Span, match: re.Match[str]) -> Dateline | None:
        """Place and date, and an agency without brackets.

        Example: ``Oxmouth, Nov. 3, HPA - The harbour reopened.``
        Counter-example: ``Oxmouth, HPA - The harbour reopened.``
        """
        found = self.dateline(line, match)
        return found if found is not None and found.date and found.places else None

    @rule(
        r"(?P<head>[A-Z][^()\[\]\n,:]{1,40}?)\s?(?:\([^()\n]{2,30}\)\s?)?\[[^\[\]\n]{2,30}\],?\s"
        r"(?P<date>[A-Z][a-z]{2,8}\.? \d{1,2})\s\((?P<agency>[A-Z]{2,6})\):?\s?[-–—]?"
    )
    def country_in_brackets(self, line: Span, match: re.Match[str]) -> Dateline | None:
        """A place with its country in square brackets, a date and an agency.

        Example: ``Oxmouth (Norland) [Norway], November 3 (HPA): The harbour reopened.``
        Counter-example: ``Oxmouth [sic], Monday: The harbour reopened.``
        """
        return self.alone(line, match, match["agency"], match["date"])

    def alone(self, line: Span, match: re.Match[str], *more: str) -> Dateline:
        """Make a dateline of one place, perhaps with agency and date."""
        text = line.text[: match.end()].rstrip()
        place = (match["head"].strip(),)
        return Dateline(line.start, line.start + len(text), text, "", place, *more)


def may_open(head: str) -> bool:
    """Tell whether a rule of :class:`DatelineParser` can find anything in an opening."""
    fits = head[:1].isupper() or head[:1] == "(" or head[:1].isdigit()
    return fits and any(map(head.__contains__, MARKS))


def comma_parts(head: str) -> list[tuple[str, int]]:
    """Cut a head at its commas, each part with its place; ``July 1`` behind a stop is cut too."""
    parts, at = [], 0
    for part in head.split(","):
        parts.append((part, at))
        at += len(part) + 1
    return parts
