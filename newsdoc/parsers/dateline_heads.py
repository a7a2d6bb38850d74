"""Places and date at the head of a report: ``DULUTH, Minn., Feb 3``."""

from __future__ import annotations

import re
from functools import cached_property

from newsdoc.model import Dateline
from newsdoc.parsers.base import StageParser
from newsdoc.span import Span

LONGEST_PLACE, SHORT, YEAR = 4, 4, 4
WORD = re.compile(r"[^\s,/]+")
# "BOSTON and BASEL", "GENEVA/ACCRA"
BOTH, EITHER = re.compile(r"/|\sand\s"), re.compile("/")
DAY = re.compile(r"\d{1,2}(?:st|nd|rd|th)?\.?$|\d{4}$")


class HeadReader(StageParser[Dateline], lazy=True):
    """Makes datelines of what a rule has matched, if it is places and a date."""

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

    def dateline(self, line: Span, match: re.Match[str], *, sure: bool = False) -> Dateline | None:
        """Make a dateline of what a pattern has matched.

        Args:
            line: the start of the paragraph.
            match: a match with the groups ``head`` (places and date) and perhaps ``agency``.
            sure: what opens the head is known as a place.

        Returns:
            The dateline up to the end of the match, or ``None`` if the head is no place and date.
        """
        agency = match.groupdict().get("agency")
        cut = self.places_and_date(match["head"], agency=sure or agency is not None)
        if cut is None:
            return None
        places, date = cut
        text = line.text[: match.end()].rstrip()
        return Dateline(line.start, line.start + len(text), text, "", places, agency, date)

    def dated(self, found: Dateline | None, date: str) -> Dateline | None:
        """Give places without a date the one that stands apart from them."""
        if found is None or found.date or not found.places:
            return None
        return Dateline(found.start, found.end, found.text, "", found.places, None, date)

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
        if date and date.isdigit() and len(date) < YEAR:
            return None  # an age: "Holm, 44"
        if not (agency or (names and self.stands_alone(names, dated=date is not None))):
            return None
        first, *rest = names or [""]
        places = [
            place.strip(" .") if not rest else place.strip()
            for place in (BOTH if first.replace(" and ", "").isupper() else EITHER).split(first)
            if place.strip()
        ]
        if places and rest:
            places[-1] = ", ".join([places[-1], *rest])
        return tuple(places), date

    def is_date(self, part: str) -> bool:
        """Tell whether a part is a date: ``Feb 3``, ``le 3 mai``, ``2019``, ``Monday``."""
        words = [word.lower().rstrip(".,") for word in part.split()]
        return bool(words) and all(
            word in self.calendar or DAY.match(word) is not None for word in words
        )

    def is_place(self, part: str) -> bool:
        """Tell whether a part looks like a place: up to four words with capitals."""
        words = WORD.findall(part)
        if not 0 < len(words) <= LONGEST_PLACE + part.count("/") * LONGEST_PLACE:
            return False
        return all(
            word[0].isupper() or word[0] in "[(" or word in self.lexicon["name_particles"]
            for word in words
            if word != "and"
        )

    def is_known(self, place: str) -> bool:
        """Tell whether no word of a place labels something else: *Update*."""
        return self.lexicon["dateline_strangers"].isdisjoint(place.lower().split())

    def in_city(self, head: str) -> bool:
        """Tell whether a head opens with a known city."""
        return head.split(",", maxsplit=1)[0].strip().lower() in self.cities

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


def comma_parts(head: str) -> list[tuple[str, int]]:
    """Cut a head at its commas, each part with its place; ``July 1`` behind a stop is cut too."""
    parts, at = [], 0
    for part in head.split(","):
        parts.append((part, at))
        at += len(part) + 1
    return parts
