"""The runs of capitalised words in a text: who and what is named there."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from newsdoc.model import Caption
from newsdoc.parsers.speakers.references import SourceReader

LETTERS = 3  # of a firm called by them: *IBM*
Run = tuple[int, int, tuple[str, ...]]
SMALL = r"(?:de|van|von|bin|al|la|der|den|del|di|da|el|ibn|ter) "
WORD = r"[A-Z](?:\.|[\w-]++)"
NAME = re.compile(rf"{WORD}(?:'s)?(?: (?=[A-Zabdeiltuv])(?:{SMALL})*+(?:[aeu]l-)?{WORD})*+")
OPENING = re.compile(r"\s*([A-Z][\w-]{3,}) [a-z]+ ")
PLAIN = re.compile(r" ([a-z]{3,12})\b")
SIGHT = 400  # letters of a sentence
AHEAD = 30  # letters before a name
# A country in letters: the U.S.
LETTERED = re.compile(r"\b(?:[A-Z]\.){2,4}$")
PLACING = frozenset("across around at from in inside near of outside through".split())
BRACKETS = ("(", "[")


class Runs:
    """Finds the names in a text, before it is known whose they are.

    Whoever is named in the credit of a picture is nobody in the story.
    """

    def __init__(self, folded: str, reader: SourceReader, captions: Sequence[Caption] = ()) -> None:
        """Begin with nothing read."""
        self.folded = folded
        self.reader = reader
        self.credits: list[tuple[int, int]] = []
        if captions:
            credits_of = [one.credit for one in captions if one.credit]
            self.credits = sorted([(one.start, one.end) for one in credits_of])
        self.read: dict[int, list[Run]] = {}

    def names_in(self, start: int, end: int) -> list[Run]:
        """Give the names of people in a sentence, in order."""
        runs = self.read.get(start)
        if runs is None:
            runs = self.read[start] = []
            people = self.reader.people
            for match in NAME.finditer(self.folded, start, end):
                name = people[match[0]]
                if name and not (self.credits and self.credited(match.start())):
                    runs.append((*match.span(), name))
        return runs

    def credited(self, place: int) -> bool:
        """Tell whether a place lies in the credit of a picture."""
        at = bisect_left(self.credits, (place + 1,)) - 1
        return at >= 0 and place < self.credits[at][1]

    def families_in(self, start: int, end: int) -> list[str]:
        """Give the family names of the people named in a stretch of the text."""
        names = [self.reader.people[run] for run in NAME.findall(self.folded, start, end)]
        return [name[-1] for name in names if name]

    def house_in(self, start: int, end: int) -> str | None:
        """Give the first name of a firm or the like between two places.

        Neither who was told counts, nor where somebody wrote: *told the Herald*, *said to the
        Herald*, *wrote on TikTok*. The sign of a share follows the name of a firm, whose first
        letter it has, or names its exchange: *Velora (VLR)*, *Velora (NYSE: VLR)*.
        """
        folded, until = self.folded, min(end, start + SIGHT)
        found: re.Match[str] | None = None
        for match in NAME.finditer(folded, start, until):
            ahead, found = found, match
            if ahead and folded.endswith(BRACKETS, start, match.start()) and match[0].isupper():
                words = self.reader.named_in(ahead[0])
                its = match[0][0] == ahead[0][0] or folded[match.end()] == ":"
                if its and words and not self.reader.is_given(words[0]):
                    return " ".join(words)
            if self.told(start, match.start()):
                continue
            on = self.folded.endswith("on ", start, match.start())
            if on and match[0].lower() in self.reader.channels:
                continue
            words = self.reader.named_in(match[0].removesuffix("'s"))
            if self.names_house(words) and not self.names_product(match.end(), end):
                return " ".join(words)
        return None

    def house_opening(self, start: int, end: int) -> str | None:
        """Give the unknown word that opens a sentence about *its* deeds: *Orvane cut its debt*."""
        match = OPENING.match(self.folded, start, end)
        until = min(end, start + SIGHT)
        if not match or self.folded.find(" its ", match.end() - 1, until) < 0:
            return None
        return match[1] if self.unknown(match[1]) else None

    def unknown(self, word: str) -> bool:
        """Tell whether a word that opens a sentence is a name of which nothing is known."""
        reader, lower = self.reader, word.lower()
        if lower in reader.empty or lower in reader.nobody or reader.is_common(word):
            return False
        return not (reader.is_given(word) or reader.opens_sentences(word) or reader.plural(word))

    def told(self, start: int, place: int) -> bool:
        """Tell whether what is named at a place was told something."""
        before = self.folded[max(start, place - AHEAD) : place].split()
        if before and before[-1].lower() == "the":
            before.pop()
        if before[-1:] == ["told"]:
            return True
        return before[-1:] == ["to"] and "".join(before[-2:-1]).lower() in self.reader.speech

    def house_ending(self, start: int, end: int) -> str | None:
        """Give the name of a firm or the like that ends where a stretch of the text does.

        One may end in *'s*: *at Brandel's*.
        """
        found = list(NAME.finditer(self.folded, max(start, end - SIGHT), end))
        if not found or found[-1].end() != end:
            return None
        words = self.reader.named_in(found[-1][0])
        named = words[-1:] and words[-1].endswith("'s")
        return " ".join(words) if named or self.names_house(words) else None

    def country_ending(self, start: int, end: int) -> str | None:
        """Give the country or the like that ends where a stretch of the text does.

        It is none that somebody is *in* or *from*, and no part of another name.
        """
        low = max(start, end - SIGHT)
        letters = LETTERED.search(self.folded, low, end)
        found = [letters] if letters else list(NAME.finditer(self.folded, low, end))
        if not found or found[-1].end() != end:
            return None
        before = self.folded[max(start, found[-1].start() - AHEAD) : found[-1].start()].split()
        if before[-1:] == ["the"]:
            before.pop()
        words = self.reader.named_in(found[-1][0])
        speaks = letters or (words and words[-1].lower() in self.reader.places)
        return " ".join(words) if speaks and before and before[-1] not in PLACING else None

    def names_product(self, start: int, end: int) -> bool:
        """Tell whether a word for what is sold stands behind a name: *Velora Nova TV service*."""
        behind = PLAIN.match(self.folded, start, end)
        return behind is not None and behind[1] in self.reader.products

    def names_house(self, words: list[str]) -> bool:
        """Tell whether words name a firm or the like: no place, and no unknown word alone."""
        reader = self.reader
        if not words or reader.kind_of_name(words) != "organization":
            return False
        last = words[-1].lower()
        if last in reader.houses or (len(words) == 1 and words[0].isupper()):
            return len(last) >= LETTERS
        titled = words[0].rstrip(".").lower() in reader.titles
        return len(words) > 1 and not titled and last not in reader.places
