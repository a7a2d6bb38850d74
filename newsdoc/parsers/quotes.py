"""Quoted speech, and quotation marks that are something else.

``“We tried,” he said`` is a full quote, ``the plan was “a joke”, he said`` a partial one, the
``“deal”`` that nobody speaks of a scare quote, ``the film “Dusk”`` a title, ``Jon “Sparky” Ek``
a nickname.
"""

from __future__ import annotations

from newsdoc.model import Quote
from newsdoc.page import Page
from newsdoc.parsers.base import StageParser
from newsdoc.parsers.quotations import Quotations
from newsdoc.parsers.quoted import Quoted, Verdict
from newsdoc.rules import rule
from newsdoc.span import Span

FEW_WORDS = 4
NICKNAME_WORDS = 3
BESIDE = 5
GAP = 120


class QuoteParser(StageParser[Quote], lazy=True):
    """Finds quotes and tells their kinds; its rules are asked in order, the first answer counts.

    >>> [(quote.text, quote.kind) for quote in QuoteParser().parse("“We tried,” she said.")]
    [('We tried,', 'full')]
    """

    name = "quote"

    def parse_page(self, page: Page) -> tuple[Quote, ...]:
        """Give the quotes of a page, in the order of the text."""
        found = Quotations(page, self.lexicon["clipped_words"]).read()
        rules = [(self.full_name(one), getattr(self, one.name)) for one in self.rules]
        quotes: list[Quote] = []
        for quoted in found:
            for name, tells in rules:
                quoted.kind = tells(quoted)
                if quoted.kind:
                    quotes.append(quote_of(page.source.text, quoted, name))
                    break
        return tuple(quotes)

    @rule()
    def nickname(self, quoted: Quoted) -> Verdict:
        """A name between a person's names.

        Example: Jon “Sparky” Ek.
        Counter-example: The “Sparky” Ek knew.
        """
        before, after = quoted.before[-1:], quoted.after[1:2]
        if not (before.isalpha() or before == ".") or not after.isupper():
            return None
        words, given = quoted.words, quoted.words_before[-1:]
        if not given or not 0 < len(words) <= NICKNAME_WORDS or quoted.last in ".,!?":
            return None
        named = given[0].istitle() and given[0].lower() not in self.lexicon["function_words"]
        proper = words[-1][0].isupper() and (words[0][0].isupper() or words[0] == "the")
        return "nickname" if named and proper and quoted.after[0] == " " else None

    @rule()
    def title(self, quoted: Quoted) -> Verdict:
        """A work: capitals throughout, or beside a word such as *film*.

        Example: The film “Dusk” won.
        Counter-example: “Dusk Is Near,” he said.
        """
        words = quoted.words
        if not words or not self.capitalised(words):
            return None
        beside = {word.lower() for word in quoted.words_before[-4:] + quoted.words_after[:2]}
        if not beside.isdisjoint(self.lexicon["work_nouns"]):
            return "title"
        spoken = quoted.last in ",.!?" and quoted.opens_sentence
        return "title" if len(words) > 1 and not spoken else None

    @rule()
    def resumed(self, quoted: Quoted) -> Verdict:
        """The rest of an utterance that its cue had broken off.

        Example: “We will,” said Ek, “meet again.”
        Counter-example: “We will,” said Ek of the “deal”.
        """
        previous = quoted.previous
        if previous is None or previous.kind != "full" or not quoted.before.endswith(","):
            return None
        near = quoted.pair.open.at - previous.outside < GAP
        return "full" if near and quoted.ends_clause and previous.ends_clause else None

    @rule()
    def full(self, quoted: Quoted) -> Verdict:
        """A sentence or an utterance of its own.

        Example: “We tried,” he said.
        Counter-example: He said it was “a joke”.
        """
        if not quoted.ends_clause:
            return None
        begins = quoted.opens_sentence
        if not begins:
            begins = not quoted.first.islower() and (
                quoted.before[-1] in ",;-([" or quoted.last in ".!?"
            )
        if not begins:
            return None
        if len(quoted.words) > FEW_WORDS or quoted.last in ".!?":
            return "full"
        if quoted.opens_sentence and (quoted.last == "," or quoted.after[:1] == ","):
            return "full"
        return "full" if self.spoken(quoted) or not quoted.sentence else None

    @rule()
    def scare(self, quoted: Quoted) -> Verdict:
        """A few words that nobody is said to speak.

        Example: The so-called “deal” is dead.
        Counter-example: Ek said the “deal” was dead.

        In a headline marks stand for somebody's words.
        """
        if len(quoted.words) > FEW_WORDS or (quoted.last in ".!?" and quoted.opens_sentence):
            return None
        if quoted.headline:
            return None
        beside = {word.lower() for word in quoted.words_before[-2:]}
        if not beside.isdisjoint(self.lexicon["naming_words"]):
            return "scare"
        return None if self.spoken(quoted) else "scare"

    @rule()
    def partial(self, quoted: Quoted) -> Verdict:  # noqa: ARG002
        """Somebody's words within the writer's clause: whatever is left.

        Example: Ek called the plan “a joke”.
        Counter-example: “It is a joke,” Ek said.
        """
        return "partial"

    def capitalised(self, words: list[str]) -> bool:
        """Tell whether words are written like a title: only small words begin small."""
        small = self.lexicon["function_words"]
        return words[0][0].isupper() and all(
            word[0].isupper() or word in small for word in words[1:]
        )

    def spoken(self, quoted: Quoted) -> bool:
        """Tell whether a word near the quotation shows that somebody speaks."""
        if not quoted.sentence.isdisjoint(self.lexicon["speech_words"]):
            return True
        beside = {word.lower() for word in quoted.words_before[-BESIDE:] + quoted.words_after[:2]}
        lexicon = self.lexicon
        return not (
            beside.isdisjoint(lexicon["near_cues"]) and beside.isdisjoint(lexicon["cue_verbs"])
        )


def quote_of(text: str, quoted: Quoted, name: str) -> Quote:
    """Make the quote of a quotation whose kind is known."""
    start, end = quoted.start, quoted.end
    spans = tuple([Span(first, last, text[first:last]) for first, last in quoted.pieces])
    kind = quoted.kind or "partial"
    return Quote(start, end, text[start:end], name, kind, spans, quoted.depth)
