"""Short forms of the name of a house: *the NFU*, *Velora* for *Velora Shipping Inc*."""

from __future__ import annotations

import re

from newsdoc.parsers.speakers.memory import Memory
from newsdoc.parsers.speakers.name_words import HOUSE_LINKS, INITIALS
from newsdoc.parsers.speakers.phrases import proper
from newsdoc.parsers.speakers.references import SourceReader

HITS = 6  # places of a name that are looked at
SEARCHES = 256  # in one text; no news names more houses
LONGEST = 90  # letters of a full name
MOST = 10  # words of it
WORD = r"[A-Z][\w'-]*\.?"
BEHIND = re.compile(rf"(?: (?:and |& )?{WORD}){{1,4}}")
LETTERS = re.compile(r" \(([A-Z][\w&]{1,7})\)")


class ShortForms:
    """Finds the full names in a text that its short ones belong to."""

    def __init__(self, folded: str, reader: SourceReader) -> None:
        """Begin with nothing found."""
        self.folded = folded
        self.reader = reader
        self.searches = 0
        self.spelled = Memory(self.spelled_out)
        self.lettered = Memory(self.has_letters)
        self.firms = Memory(self.firm)
        self.papers = Memory(self.paper)

    def find(self, words: str, start: int = 0) -> int:
        """Find words in the text, -1 where they are not or too many have been looked for."""
        self.searches += 1
        return self.folded.find(words, start) if self.searches <= SEARCHES else -1

    def spelled_out(self, letters: str) -> str:
        """Give the name that letters in brackets stand behind: *National Farm Union (NFU)*."""
        at = self.find(f"({letters})")
        before = self.folded[max(0, at - LONGEST) : at].split() if at > 0 else []
        return self.spelling(before[-MOST:], letters.upper())

    def spelling(self, before: list[str], letters: str) -> str:
        """Give the shortest name at the end of some words that has certain letters.

        They are the first ones of all its words, or of those in capitals, or of the first few.
        """
        for at in range(len(before) - 1, -1, -1):
            word = before[at]
            if not (proper(word) or word in HOUSE_LINKS) or word[-1] in ",.;:":
                break
            if word[0].upper() == letters[0] and proper(word):
                words = before[at:]
                large = "".join([one[0] for one in words if proper(one)])
                full = "".join([one[0] for one in words]).upper()
                if full == letters or (large.startswith(letters) and len(large) > 1):
                    return " ".join(words)
        return ""

    def has_letters(self, name: str) -> bool:
        """Tell whether a name is followed by its letters in brackets."""
        at = self.find(f"{name} (")
        behind = LETTERS.match(self.folded, at + len(name)) if at >= 0 else None
        return behind is not None and self.spelled[behind[1]] == name

    def firm(self, name: str) -> str:
        """Give the full name of a firm that begins with a name: *Velora Shipping Inc*."""
        return next(filter(None, map(self.firm_at, self.places(name))), "")

    def places(self, name: str) -> list[tuple[int, int]]:
        """Give the first places where a name has a blank behind it."""
        places: list[tuple[int, int]] = []
        at = 0
        for _ in range(HITS):
            at = self.find(f"{name} ", at)
            if at < 0:
                break
            places.append((at, at + len(name)))
            at += len(name)
        return places

    def firm_at(self, place: tuple[int, int]) -> str:
        """Give the name of a firm that starts at a place, where the beginning of it stands.

        *Velora Norland Inc* is a part of Velora.
        """
        start, end = place
        behind = BEHIND.match(self.folded, end)
        if not behind or self.inside(start):
            return ""
        words = behind[0].split()
        for at, word in enumerate(words, 1):
            lower = word.rstrip(".").lower()
            if lower in self.reader.firm_endings:
                return self.folded[start:end] + " " + " ".join(words[:at]).rstrip(".")
            if lower in self.reader.places or lower in self.reader.same_place:
                break
        return ""

    def inside(self, start: int) -> bool:
        """Tell whether a name begins before a place: *Ann* Velora Inc, *Ann-Velora*."""
        if self.folded[start - 1 : start] not in ("", " ", "\n", '"', "(", "'"):
            return True
        before = self.folded[max(0, start - LONGEST) : start].rpartition("\n")[2].split()[-1:]
        if not before or not proper(before[0]) or before[0][-1] in ",:;!?":
            return False
        if before[0][-1] == ".":
            return INITIALS.fullmatch(before[0]) is not None
        lower = before[0].lower()
        return lower not in self.reader.empty and lower not in self.reader.house_openers

    def paper(self, word: str) -> str:
        """Give the full name of a paper that ends in a word: *Lund Post*."""
        return next(filter(None, map(self.paper_at, self.endings(word))), "")

    def endings(self, word: str) -> list[int]:
        """Give the first places where a word has a blank before it."""
        ends: list[int] = []
        at = 0
        for _ in range(HITS):
            at = self.find(f" {word}", at) + 1
            if not at:
                break
            ends.append(at + len(word))
        return ends

    def paper_at(self, end: int) -> str:
        """Give the name of a paper that ends at a place."""
        words = self.folded[max(0, end - LONGEST) : end].rpartition("\n")[2].split()
        at = len(words) - 1
        while at and proper(words[at - 1]) and words[at - 1][-1].isalpha():
            at -= 1
        words = self.reader.named_in(" ".join(words[at:]))
        whole = len(words) > 1 and words[0].lower() not in self.reader.weekdays
        return " ".join(words) if whole and not self.folded[end : end + 1].isalnum() else ""
