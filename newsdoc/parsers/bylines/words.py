"""The words of a byline, and the dates, addresses and numbers that are none of a name.

``By Ann Ek ann.ek@example.org Updated 2 May, 10:15`` reads as ``By Ann Ek`` with an address.
"""

from __future__ import annotations

import re
from functools import cached_property

from attrs import define, field, frozen

from newsdoc.lexicon import Lexicon

ADDRESS = re.compile(
    r"""
      (?P<email> (?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,63} | \[email\ protected\] )
    | (?P<handle> (?<![\w@])@\w{1,40} )
    | (?P<clock> \b\d{1,2}:\d\d(?=[^\W\d_])(?![aApP]\.?[mM]\b) )
    | (?P<url> (?:https?://|www\.)\S{1,300} )
    """,
    re.VERBOSE,
)
# "Autor:in", "Redakteur/in" are one word; a "*" beside a word is markup.
TOKEN = re.compile(
    r"[^\W\d_]+[/:*](?i:in(?:nen)?)\b|(?<!\S)\*(?!\S)|[^\s*,;|/／•·&()\[\]:：、，]+|[,;|/／•·&()\[\]:：、，\n]"
)
GLUED = re.compile(r"(?<=[a-z])(?=[A-Z][a-z]{2,8}$)")
GLUED_BY = re.compile(r"By(?=[A-Z][a-z])")
DIVIDERS = frozenset(",;|/／•·&()[]:：、，\n")
DASHES = frozenset(("-", "–", "—", "--", "―", "~", ">", "»", "«", "*", "+"))
LONGEST_LINE = 3000


@define
class Word:
    """A word or a divider of a line, with its place."""

    text: str
    start: int
    end: int
    low: str = field(init=False, repr=False)

    @low.default
    def _low(self) -> str:
        return bare(self.text)


def bare(word: str) -> str:
    """Give a word in lower case without the stop after it."""
    return word.lower().rstrip(".")


@frozen
class Address:
    """An e-mail address or a handle, with its place."""

    kind: str
    text: str
    start: int


class LineReader:
    """Cuts a line into words and takes away what is no part of a name."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Take the words of dates from a lexicon."""
        self.lexicon = lexicon
        self.links = lexicon["date_links"]
        self.zones = lexicon.table("stamp_zones")

    @cached_property
    def moment_words(self) -> frozenset[str]:
        """Words of a date or a time: *Monday*, *Mai*, *Uhr*."""
        groups = ("month_names", "weekday_names", "clock_words")
        return frozenset().union(*[self.lexicon[group] for group in groups])

    @cached_property
    def time_words(self) -> frozenset[str]:
        """The words of phrases before a date: *last updated on*."""
        return frozenset([word for phrase in self.lexicon["time_words"] for word in phrase.split()])

    def read(
        self, folded: str, start: int = 0, end: int = LONGEST_LINE
    ) -> tuple[list[Word], list[Address]]:
        """Give the words and the addresses of a line, from ``start`` to ``end``.

        >>> from newsdoc import ENGLISH
        >>> words, addresses = LineReader(ENGLISH).read("Ann Ek Updated 2 May, 10:15 @ek")
        >>> [word.text for word in words], [address.text for address in addresses]
        (['Ann', 'Ek', '|', '|', '|', '|'], ['@ek'])
        """
        addresses: list[Address] = []
        folded = folded[:end]
        if (
            "@" in folded
            or ":" in folded
            or "://" in folded
            or "www." in folded
            or "[email" in folded
        ):
            folded = ADDRESS.sub(lambda match: note(match, addresses), folded)
        start += GLUED_BY.match(folded, start) is not None and len("By")
        words = [Word(m[0], m.start(), m.end()) for m in TOKEN.finditer(folded, start, end)]
        if any(map(str.isdigit, folded[start:end])):
            words = self.without_moments(self.unglued(words))
        return words, addresses

    def unglued(self, words: list[Word]) -> list[Word]:
        """Cut a month off the name that it is glued to: ``Ann EkNovember 21``."""
        cut: list[Word] = []
        for index, word in enumerate(words):
            glued = GLUED.search(word.text) if is_number(follower(words, index)) else None
            if glued and word.text[glued.start() :].lower() in self.moment_words:
                middle = word.start + glued.start()
                cut.append(Word(word.text[: glued.start()], word.start, middle))
                cut.append(Word(word.text[glued.start() :], middle, word.end))
            else:
                cut.append(word)
        return cut

    def without_moments(self, words: list[Word]) -> list[Word]:
        """Put a divider in the place of each date, time and number."""
        kept: list[Word] = []
        index = 0
        while index < len(words):
            if not is_number(words[index].text) or self.is_unit(words, index):
                kept.append(words[index])
                index += 1
                continue
            while kept and (
                kept[-1].low in self.moment_words
                or kept[-1].low in self.time_words
                or kept[-1].text in ",:"
            ):
                kept.pop()
            place = words[index]
            while index < len(words) and self.goes_on(words, index):
                index += 1
            kept.append(Word("|", place.start, place.start + 1))
        return kept

    def is_unit(self, words: list[Word], index: int) -> bool:
        """Tell whether an ordinal counts something that is no day: *509th Bomb Wing*."""
        around = words[max(index - 1, 0) : index + 2]
        return words[index].text.endswith(("st", "nd", "rd", "th")) and not any(
            word.low in self.moment_words for word in around if word is not words[index]
        )

    def goes_on(self, words: list[Word], index: int) -> bool:
        """Tell whether a date that has begun before a word goes on with it."""
        word = words[index]
        if is_number(word.text) or word.text in ":.":
            return True
        if word.text == "," or word.text in DASHES or word.low in self.links:
            follower = words[index + 1] if index + 1 < len(words) else None
            return follower is not None and (is_number(follower.text) or self.is_moment(follower))
        return self.is_moment(word)

    def is_moment(self, word: Word) -> bool:
        """Tell whether a word after a number belongs to a date."""
        zone = word.text.isupper() and word.low in self.zones
        return zone or (word.low in self.moment_words and word.low != "et")


def follower(words: list[Word], index: int) -> str:
    """Give the text of the next word, a blank if there is none."""
    return words[index + 1].text if index + 1 < len(words) else " "


def is_number(word: str) -> bool:
    """Tell whether a word begins with a digit: ``10:15``, ``02.02.2022``, ``+49``."""
    return word[0].isdigit() or (word[0] in "+'(" and word[1:2].isdigit())


def note(match: re.Match[str], addresses: list[Address]) -> str:
    """Write an address down and leave dividers in its place."""
    if match.lastgroup in ("email", "handle") and not match[0].startswith("["):
        addresses.append(Address(match.lastgroup or "", match[0].rstrip(".-"), match.start()))
    return "|" * len(match[0])
