"""The words of a role beside a name: *former finance minister*, *head of the river board*."""

from __future__ import annotations

from itertools import pairwise, takewhile

from newsdoc.parsers.speakers.phrases import LINKS, bare, before_link, head_phrase, proper
from newsdoc.parsers.speakers.references import ONE, OWNERS, SourceReader

MAX_ROLE_WORDS = 14


class RoleWords:
    """Tells which words beside a name are a role."""

    def __init__(self, reader: SourceReader) -> None:
        """Read with the words that a reader knows."""
        self.reader = reader

    def role_words(self, left: list[str], *, begun: bool = False) -> list[str]:
        """Give the words of a role that end right before a name: *former finance minister*.

        Args:
            left: words before the name.
            begun: whether words of the role stand between: *Trade and* Sport Minister.
        """
        words: list[str] = []
        reader = self.reader
        for at, word in enumerate(reversed(left), 2):
            if word == "and" and (words or begun) and reader.is_field("".join(left[-at : 1 - at])):
                words.append(word)
                continue
            if word[-1:] == "," and "and" in words and reader.is_field(word):
                words.append(word)
                continue
            lower = word.lower()
            if not word[-1:].isalnum() or lower in reader.empty:
                break
            if word.endswith("'s"):
                words.append(word)
                break
            if not (self.in_role(word) or (len(words) == 1 and self.modifies(lower))):
                break
            words.append(word)
        return words[::-1]

    def headed_role(self, role: str) -> str:
        """Give a role in title case without what stands before its verb: *Lund Hires Mayor*.

        Nothing is left of one that only says how somebody is addressed.
        """
        words = role.split(" ")
        verbs = [at for at, word in enumerate(words) if at and self.acts(word)]
        if not verbs:
            return role
        words = words[verbs[-1] + 1 :]
        addressed = self.reader.addresses.issuperset([word.rstrip(".").lower() for word in words])
        return "" if addressed or not self.says_role(words) else " ".join(words)

    def acts(self, word: str) -> bool:
        """Tell whether a word in title case may be a verb: *Hires*, but not *Sports*."""
        lower = word.lower()
        known = lower in self.reader.modifiers or self.reader.kind_of_noun(lower)
        return word[0].isupper() and self.reader.plural(lower) and not known

    def modifies(self, word: str) -> bool:
        """Tell whether an unknown word may be part of a role: *ferry captain*."""
        reader = self.reader
        if word in reader.cues or word in reader.speech or word in reader.groups:
            return False
        if word in ("like", "unlike"):
            return False
        return word.isalpha() and not word.endswith(("ed", "s", "ing", "ly"))

    def role_behind(self, text: str, *, cut: bool) -> str | None:
        """Read an apposition behind a name: *head of the river board*.

        One that is cut, since it is long, ends before its last preposition.
        """
        words = text.split()
        if self.reader.persons.keys().isdisjoint(text.lower().split()):
            return None
        if cut or len(words) > MAX_ROLE_WORDS:
            words = before_link(words[:MAX_ROLE_WORDS])
        if words[:1] == ["who"] and words[1:2] in (["is"], ["was"]):
            words = words[2:]
        if words and words[0].lower() in OWNERS:
            words = words[1:]
        if not self.reader.says.isdisjoint(words):
            words = list(takewhile(self.reader.silent, words))
        if words and words[-1] in LINKS:
            words = before_link(words[:-1])  # author of “Cold Water”
        if not words:
            return None
        first = words[0].lower()
        acts = first.endswith("ing") and first not in self.reader.participles
        if first in LINKS or acts or self.is_verb(first, words[1:2]):
            return None
        return " ".join(words) if self.says_role(words) else None

    def is_verb(self, word: str, behind: list[str]) -> bool:
        """Tell whether the first word behind a name and a comma is a verb: *accused the crew*."""
        reader = self.reader
        if word in reader.auxiliaries:
            return True
        if behind and behind[0].lower() in OWNERS:
            return word not in reader.empty
        acts = word.endswith(("s", "ed")) and word in reader.cues
        return (acts or word in reader.speech) and word not in reader.persons

    def role_ahead(self, words: list[str]) -> str | None:
        """Read an apposition before a name: *Brandt’s spokesman*, *Ambassador to Norland*."""
        words = words[bool(words) and words[0].lower() in ONE :]
        opens = words and proper(words[0]) and all(map(self.in_role, head_phrase(words)[0]))
        if opens and self.says_role(words):
            return " ".join(words)
        for at, word in enumerate(words):
            lower = word.lower()
            if lower in OWNERS or lower.endswith("'s"):
                inner = words[at + 1 :] if lower in OWNERS else words[at:]
                if self.says_role(inner) and not self.holds_verb(inner):
                    return " ".join(inner)
        return None

    def holds_verb(self, words: list[str]) -> bool:
        """Tell whether *the* stands behind a noun or a verb: *ban covers the team's coach*."""
        for before, word in pairwise(words):
            if word.lower() in OWNERS and before.islower() and before not in LINKS:
                return before not in self.reader.empty and not before.endswith("'s")
        return False

    def says_role(self, words: list[str]) -> bool:
        """Tell whether the head of a phrase is a word for a person."""
        if not words:
            return False
        first, _ = head_phrase(words)
        persons = self.reader.persons
        if bare(first[-1]).lower() in persons:
            return True
        return "of" in first[1:] and bare(first[first.index("of", 1) - 1]).lower() in persons

    def in_office(self, word: str) -> bool:
        """Tell whether a word may be that of an office: *Health* in *Minister for Health*."""
        return word.lower() in self.reader.modifiers

    def in_role(self, word: str) -> bool:
        """Tell whether a word may be part of a role: *former*, *minister*, *Norland*."""
        lower = word.lower()
        known = lower in self.reader.modifiers or lower in self.reader.persons
        return known or (word[0].isupper() and lower not in self.reader.empty)
