"""Credits: ``Photograph: Lea Falk/Example via Getty Images`` is a person and two houses."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import frozen

from newsdoc.lexicon import Lexicon
from newsdoc.model import Credit
from newsdoc.parsers.bylines.names import EAST_ASIAN
from newsdoc.parsers.bylines.vocabulary import Vocabulary, is_acronym
from newsdoc.parsers.bylines.words import Word
from newsdoc.parsers.captions.words import credit_words
from newsdoc.span import Span

BREAKS = frozenset("/|#;,·•()[]{}«»（）【】〔〕、。>:：=＝") | {
    "-", "–", "—", "--", "―", "...", "…", "©", "(c)", "(C)", "（C）", "（c）", "（Ｃ）"
}  # fmt: skip
COLONS = frozenset((":", "：", "=", "＝", "...", "…", "©"))
YEAR = 4
LONGEST_NAME, LONGEST_LEAD, LONGEST_CREDIT = 5, 4, 60
KOREAN_REPORTER = "기자"
TWO = 2

# "R.Schmitt"
INITIALLED = re.compile(r"(?:[^\W\d_]\.-?){1,3}[^\W\d_]{3,}$")

PERSON, AGENCY, CLIENT, COURTESY = "person", "agency", "client", "courtesy"


@frozen
class Part:
    """The words between two dividers of a credit, and what stands before them."""

    before: str
    words: list[Word]


class CreditReader:
    """Splits a credit into photographers, agencies and who lent the picture."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Take lead words, agencies and outlet words from a lexicon."""
        self.words = Vocabulary(lexicon)
        self.sides, self.phrases = lexicon["credit_sides"], lexicon["credit_leads"]
        self.nouns = lexicon["credit_labels"] | self.sides
        self.nobody, self.styling = lexicon["nobody_in_credits"], lexicon["styling"]
        self.stock_houses, self.articles = lexicon["stock_houses"], lexicon["credit_articles"]
        self.joins, self.client = lexicon["credit_conjunctions"], lexicon["client_links"]
        self.bare, self.stopped = lexicon["bare_credit_leads"], lexicon["stopped_credit_leads"]
        self.name_nouns, self.agency_nouns = lexicon["name_nouns"], lexicon["agency_nouns"]
        self.house_links, self.houses = lexicon["house_links"], tuple(lexicon["house_endings"])
        self.courteous = tuple(lexicon["courtesy_openings"])
        self.makers = tuple(lexicon["maker_endings"])
        leads = (*self.styling, *self.nouns, *self.phrases, *self.bare, *self.stopped)
        self.lead_openers = frozenset([phrase.split()[0] for phrase in leads if phrase.strip()])

    def read(self, line: Span, folded: str, start: int, end: int) -> Credit:
        """Read the credit that stands from ``start`` to ``end`` of a line."""
        named: dict[str, list[str]] = {PERSON: [], AGENCY: []}
        courtesy = None
        parts = self.parts(credit_words(folded, start, end)[:LONGEST_CREDIT])
        for index, part in enumerate(parts):
            house = parts[index + 1].words if index + 1 < len(parts) else []
            words = self.without_noun(part.words)
            kind = self.kind(words, house)
            if kind is None or part.before == CLIENT:
                continue
            if parts[index - 1 : index] and self.is_handle(words, parts[index - 1].words):
                kind = PERSON
            words = self.trimmed(words, kind)
            name = line.text[words[0].start : words[-1].end].strip(" .,'\"")
            name = name.removesuffix("-Pool").removesuffix("-Handout")
            if part.before == COURTESY:
                courtesy = courtesy or name
                if named[PERSON] or named[AGENCY]:
                    continue
            if name and name not in named[kind]:
                named[kind].append(name)
        place = (line.start + start, line.start + end, line.text[start:end])
        return Credit(*place, tuple(named[PERSON]), tuple(named[AGENCY]), courtesy)

    def parts(self, words: list[Word]) -> list[Part]:
        """Cut a credit at its dividers; each part knows what stands before it."""
        parts = [Part("", [])]
        index, styled = 0, False
        while index < len(words):
            part = parts[-1]
            lead = self.lead(words, index)
            if lead and (
                not part.words
                or is_stopped(words[index - 1])
                or (lead > 1 and words[index].text in self.name_nouns)
            ):
                phrase = " ".join([word.low for word in words[index : index + lead]])
                styled = phrase in self.styling
                parts.append(
                    Part(COURTESY if phrase.startswith(self.courteous) else part.before, [])
                )
                index += lead
                continue
            if not part.words and words[index].low in self.client:
                index += 1
                continue
            before = self.divider(words, index, part.words)
            if before is not None:
                parts.append(Part(before, []))
            elif not styled:
                part.words.append(words[index])
            index += 1
        return [part for part in parts if part.words]

    def divider(self, words: list[Word], index: int, part: list[Word]) -> str | None:
        """Tell what a divider means for the part after it; ``None`` if the word is none."""
        word = words[index]
        if word.text in BREAKS or (
            word.low in self.joins and word.text in {word.low, word.text.upper()}
        ):
            return word.text
        if part and "@" in word.text[1:]:
            return word.text  # the address of the one before
        if word.text == "&" and len(part) > 1 and self.words.is_name(words[index + 1 : index + 3]):
            return word.text
        if (
            part
            and word.low in self.house_links
            and self.words.agency_at_start(words[index + 1 : index + 4])
        ):
            return word.text
        if part and word.low in self.client and index + 1 < len(words):
            return CLIENT if self.words.is_agency(part) else word.text
        return None

    def lead(self, words: list[Word], index: int) -> int:
        """Count the words of a lead word at ``index``: *Photo by*, *Foto* with a colon."""
        if self.lead_openers.isdisjoint((words[index].low, words[index].text.lower())):
            return 0
        for length in range(min(LONGEST_LEAD, len(words) - index), 0, -1):
            phrase = " ".join([word.low for word in words[index : index + length]])
            follow = words[index + length].text if index + length < len(words) else ""
            if phrase in self.styling and follow in {":", "by"}:
                return length
            noun = phrase.removesuffix(" by") in self.nouns or phrase in self.phrases
            if noun and follow in COLONS:
                return length
            if follow and (phrase in self.phrases or phrase in self.bare):
                return length
        return int(words[index].text.lower() in self.stopped and index + 1 < len(words))

    def without_noun(self, words: list[Word]) -> list[Word]:
        """Take off a noun or a year beside a name: ``Foto Lea Falk``, ``Lea Falk photo``."""
        first, last, name = words[0], words[-1], words[1:]
        led = first.low in self.nobody or (first.low in self.nouns and first.low not in self.sides)
        led = led or (len(first.text) == YEAR and first.text.isdigit())
        if led and ((len(name) > 1 and self.words.is_name(name)) or self.words.is_agency(name)):
            return name
        if len(words) > TWO and last.text in self.name_nouns and self.words.is_name(words[:-1]):
            return words[:-1]
        return words

    def is_handle(self, words: Sequence[Word], house: Sequence[Word]) -> bool:
        """Tell whether one word with a digit stands behind a stock house: ``iStock/falk77``."""
        stock = " ".join([word.low for word in house]) in self.stock_houses
        return stock and len(words) == 1 and any(map(str.isdigit, words[0].text))

    def trimmed(self, words: list[Word], kind: str) -> list[Word]:
        """Take off what is no part of the name: *the*, *Photo* behind an agency, *Pool*."""
        while len(words) > 1 and words[0].low in self.articles and words[0].text[0].islower():
            words = words[1:]
        while len(words) > TWO and kind == PERSON and words[-1].low in self.nobody:
            words = words[:-1]
        if len(words) > 1 and words[-1].text == KOREAN_REPORTER:
            return words[:-1]
        if (
            len(words) > 1
            and words[-1].low in self.agency_nouns
            and self.words.is_agency(words[:-1])
        ):
            return words[:-1]
        return words

    def kind(self, words: Sequence[Word], house: Sequence[Word]) -> str | None:
        """Tell whether a part names a person or an agency, or nobody.

        Args:
            words: the part.
            house: the next part; before a stock house a lone handle is a photographer.
        """
        phrase = " ".join([word.low for word in words])
        if (
            phrase in self.nobody
            or phrase.startswith("cc by")
            or all(word.low in self.nobody for word in words)
        ):
            return None
        if EAST_ASIAN.search(words[0].text):
            return PERSON if words[-1].text.endswith(self.makers) else AGENCY
        if len(words) == 1:
            return self.kind_of_one(words, house)
        known = self.words.agency_at_end(words) or self.words.agency_at_start(words)
        capitals = [word.text.isupper() for word in words]
        acronym = any(is_acronym(word.text) for word in words) and not all(capitals)
        if known or acronym or self.words.is_titled(words) or self.words.is_organization(words):
            return AGENCY
        return PERSON if len(words) <= LONGEST_NAME and self.words.is_name(words) else AGENCY

    def kind_of_one(self, words: Sequence[Word], house: Sequence[Word]) -> str:
        """Tell whether one word is a handle, which is a person, or an agency."""
        word = words[0].text
        if self.words.is_agency(words):
            return AGENCY
        if INITIALLED.match(word) or word[0] == "@":
            return PERSON
        stock = " ".join([one.low for one in house]) in self.stock_houses
        inside = any(map(str.isupper, word[1:])) and not word.isupper()
        handle = (inside or any(map(str.isdigit, word))) and not word.lower().endswith(self.houses)
        if handle and (stock or self.words.is_agency(house)):
            return PERSON
        return PERSON if stock and word[0].islower() else AGENCY


def is_stopped(word: Word) -> bool:
    """Tell whether a sentence ends with a word: ``Falk.``; not ``J.``."""
    return word.text[-1] == "." and len(word.low) > TWO and word.low.isalpha()
