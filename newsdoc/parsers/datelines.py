"""The opening of a report: ``LISBON, Feb 3 (Reuters) -``."""

from __future__ import annotations

import re
from functools import cached_property

from newsdoc.model import Block, Dateline
from newsdoc.page import Page
from newsdoc.parsers.dateline_heads import HeadReader
from newsdoc.rules import Rule, rule
from newsdoc.span import Span

# The first block with a dateline decides: a standfirst, or one of so many paragraphs.
OPENING = frozenset(("standfirst", "paragraph"))
OPENINGS = 3
REACH = 120
# One of these is in every dateline that the rules below find.
MARKS = ("(", " -", "--", "—", "–", "―", "/", ": ")
# Who speaks in an interview, or what a paragraph is on: "HOLM: ", "Vera Holm: ".
LABEL = re.compile(r"[A-Z][\w.'-]{1,20}(?: [A-Z][\w.'-]{1,20}){0,2}\s?:\s[\"'“‘A-Z]")
# On a line of its own: "New York CNN —".
ABOVE = re.compile(
    r"(?:(?P<head>[A-Z][^()\n:]{1,50}?),?\s)?(?P<agency>[A-Z][\w.]{1,20})\s?(?:--|[—–-])"
)
DASHES = frozenset("—–-")
BARE = re.compile(
    r"(?P<head>[A-Z]{3,20}(?:[ /][A-Z]{2,20}){0,3})\s(?=(?:An?|[A-Z][a-z][\w'’-]{0,20})\s)"
)

# Of whom somebody is a member, and no agency: "GOV. ANN EK (R-PA):".
PARTY = re.compile(r"[DRI]-[A-Z]{2}")


class DatelineParser(HeadReader, lazy=True):
    """Finds the dateline at the start of the first paragraph.

    A rule takes the paragraph and a match of its pattern at the start of it, and gives what
    :meth:`dateline` makes of it, or ``None``.

    >>> (dateline,) = DatelineParser().parse("OSLO, Feb 3 (Reuters) - The harbour reopened.")
    >>> dateline.places, dateline.organization, dateline.date
    (('OSLO',), 'Reuters', 'Feb 3')
    """

    name = "dateline"

    @cached_property
    def house_rules(self) -> tuple[Rule, ...]:
        """The rules that a subclass adds or changes; they are asked whatever the opening."""
        return tuple([one for one in self.rules if one not in DatelineParser.rules])

    def parse_page(self, page: Page) -> tuple[Dateline, ...]:
        """Give the dateline of a page, if there is one."""
        seen, alone = 0, None
        first: Block | None = None
        for block in page.blocks:
            if block.text[-1] in DASHES and not seen and (found := self.above_text(block)):
                return (found,)
            if block.kind not in OPENING:
                if block.rule == "layout.under_names":
                    alone = block
                continue
            start = block.start + 2 * block.text.startswith("| ")
            found = self.read(page, start, min(block.end, start + REACH))
            if found is not None and not self.labels(found, block, page):
                return (found,)
            first = first or block
            seen += block.kind == "paragraph"
            if seen == OPENINGS:
                break
        if alone is not None and alone.text.strip().lower() in self.cities:
            place = (alone.start, alone.end, alone.text)
            return (Dateline(*place, f"{self.name}.alone", (alone.text,)),)
        bare = self.bare_city(first, page) if first and first.text[:3].isupper() else None
        return (bare,) if bare else ()

    def above_text(self, block: Block) -> Dateline | None:
        """Read a line of its own: a place, an agency and a dash: ``New York CNN —``."""
        match = ABOVE.fullmatch(block.text) if len(block.text) <= REACH else None
        if match is None or match["agency"].lower() not in self.agencies:
            return None
        places = self.places_and_date(match["head"] or "", agency=True)
        if places is None:
            return None
        place = (block.start, block.end, block.text)
        return Dateline(*place, f"{self.name}.above_text", places[0], match["agency"], places[1])

    def bare_city(self, block: Block, page: Page) -> Dateline | None:
        """Read known cities in capitals and no dash, where the page tells who reported.

        ``OSLO The harbour reopened.``, and ``(Reporting by Ann Ek)`` at its end.
        """
        match = BARE.match(block.text)
        places = match["head"].split("/") if match else []
        if match is None or not self.cities.issuperset(map(str.lower, places)):
            return None
        if not any(one.rule == "layout.source_credit" for one in page.blocks):
            return None
        start = block.start
        text = match["head"]
        return Dateline(start, start + len(text), text, f"{self.name}.bare_city", tuple(places))

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

    @rule(
        r"(?=[^(]{0,82}+\()(?P<head>[^()\n]{0,80}?)\s{0,2}(?:--\s?|[–—]\s?|-\s)?"
        r"\((?P<agency>[^\W\d_][^()\n]{1,40})\)"
        r"\s?[-–—―:.]{1,3}(?:\s|(?=[A-Z]))"
    )
    def agency_last(self, line: Span, match: re.Match[str]) -> Dateline | None:
        """An agency in brackets behind places and date, and a dash.

        Example: ``OSLO, Feb 3 (Reuters) - The harbour``, ``(Reuters) - The harbour``
        Counter-example: ``Ann Ek (left) - and Bo Ask``
        """
        agency = match["agency"]
        if self.is_date(agency):
            return self.dated(self.dateline(line, match), agency)
        known = (
            agency.lower() in self.agencies
            or (agency.isupper() and not PARTY.fullmatch(agency))
            or agency.split("/")[0].lower() in self.agencies
        )
        if not known and (PARTY.match(agency) or not (match["head"] and agency[0].isupper())):
            return None
        return self.dateline(line, match)

    @rule(
        r"(?=[^(]{0,62}+\()(?P<head>[^()\n]{0,60}?(?:\([A-Z]{2,3}\),[^()\n]{2,20}?)?)\s{0,2}"
        r"\((?P<agency>[A-Z]{2,8}|Reuters|Bloomberg)\)\s?(?=[A-Z\"])"
    )
    def agency_without_dash(self, line: Span, match: re.Match[str]) -> Dateline | None:
        """A known agency in brackets and no dash, behind a known city, a comma, or at the start.

        Example: ``(CNN)The harbour``, ``Lund, Sweden (CNN)The``, ``Lund, Nov 24 (PTI) The``
        Counter-example: ``The Bureau (FBI) The harbour``
        """
        if match["agency"].lower() not in self.agencies:
            return None
        head = match["head"].strip(" ,")
        found = self.dateline(line, match)
        sure = not head or "," in head or self.in_city(head)
        return found if sure or (found and found.date) else None

    @rule(
        r"(?=[^/]{2,62}+/)(?P<head>[^/\n]{2,60}?)[.,]?\s?/(?P<agency>[A-Z][\w-]{2,20})/"
        r"\.?\s?(?:(?:--|[-–—.])\s?)?"
    )
    def agency_in_slashes(self, line: Span, match: re.Match[str]) -> Dateline | None:
        """An agency between slashes.

        Example: ``MOSCOW, July 1. /TASS/. The harbour``
        Counter-example: ``A and/or B``
        """
        return self.dateline(line, match) if match["head"][:2].isupper() else None

    @rule(
        r"(?=[^\d\n]{3,70}+\d)(?P<head>[A-Z][^()\n:–—―]{2,60}?)"
        r"(?P<link>,|\s?(?:--|[–—])|\s-)\s?(?P<date>[A-Z][a-z]{2,8}\.?\s\d{1,2},?\s\d{4}"
        r"|\d{1,2}\s[A-Z][a-z]{2,8}\s\d{4})\s?(?:--|[-–—]|(?P<colon>:))\s?(?=[\"'(A-Z])"
    )
    def release(self, line: Span, match: re.Match[str]) -> Dateline | None:
        """A place, a day with its year and a dash, as press releases open.

        Example: ``OXMOUTH, Mass. – Nov. 24, 2026 – Velora today``, ``Basel, 24 May 2026 –``
        Counter-example: ``Ann Ek, 24 May 2026: The harbour is shut``
        """
        head = match["head"]
        one = match["link"] == "," and " " not in head and not match["colon"]
        known = head.isupper() or "," in head or one or self.in_city(head)
        found = self.dateline(line, match, sure=True) if known else None
        return self.dated(found, match["date"]) if self.is_date(match["date"]) else None

    @rule(
        r"(?=[^-–—―]{0,72}+[-–—―])(?P<head>[^()\n:]{2,70}?)"
        r"(?:\s{1,2}(?:--|[-–—―])\s{0,2}(?=[\"'(\w])|—(?=[A-Z]{2,20}\b))"
    )
    def place(self, line: Span, match: re.Match[str]) -> Dateline | None:
        """A place in capitals, or any with a day, and a dash.

        Example: ``DULUTH, Minn. — The harbour``, ``Oxmouth, Nov 22 — The``, ``OSLO—THE harbour``
        Counter-example: ``UPDATE - The harbour``, ``SENATE DELAYS VOTE ON HARBOUR - Ann Ek``
        """
        head = match["head"]
        first = head.split(",", 1)[0]
        if "," in head and first.istitle() and (" " not in first or self.in_city(head)):
            found = self.dateline(line, match, sure=self.is_known(first))
            return found if found is not None and found.date and found.places else None
        return self.dateline(line, match)

    @rule(r"(?=[^-–—―\n]{0,72}+(?:--|—))(?P<head>[A-Z][^()\n:–—―]{2,60}?)(?:--|—)(?=[\"'(A-Z])")
    def glued(self, line: Span, match: re.Match[str]) -> Dateline | None:
        """A known city, a place with its state or a place and a day, and a dash without blanks.

        Example: ``OXMOUTH, July 21--The harbour``, ``LONDON—The harbour``
        Counter-example: ``HOLM--Ann, of Oslo``
        """
        head = match["head"]
        city = self.in_city(head)
        found = self.dateline(line, match, sure=city)
        sure = found and (city or found.date or ("," in head and head[-1] == "."))
        return found if sure else None

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
        if found is None or not found.places:
            return None
        known = match["agency"].lower() in self.agencies and self.in_city(match["head"])
        return found if found.date or known else None

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
    first = head[:1]
    if first.isupper() or first == "(" or first.isdigit():
        for mark in MARKS:
            if mark in head:
                return True
    return False
