"""Quoted speech, and quotation marks that are something else.

``“We tried,” he said`` is a full quote, ``the plan was “a joke”, he said`` a partial one, the
``“deal”`` that nobody speaks of a scare quote, ``the film “Dusk”`` a title, ``Jon “Sparky” Ek``
a nickname.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from collections.abc import Set as AbstractSet
from functools import cached_property
from typing import ClassVar

from newsdoc.model import Quote
from newsdoc.page import Page
from newsdoc.parsers.base import StageParser
from newsdoc.parsers.quotations import Quotations
from newsdoc.parsers.quoted import Quoted, Verdict
from newsdoc.rules import rule
from newsdoc.span import Span, SpanDraft, draft

LONGEST_NICKNAME = 24
LONGEST_TITLE = 60
BESIDE = 5
GAP = 120
QuoteDraft = draft(Quote)
Asked = list[tuple[str, Callable[[Quoted], Verdict]]]


class QuoteParser(StageParser[Quote], lazy=True):
    """Finds quotes and tells their kinds; its rules are asked in order, the first answer counts.

    >>> [(quote.text, quote.kind) for quote in QuoteParser().parse("“We tried,” she said.")]
    [('We tried,', 'full')]
    """

    name = "quote"
    # Rules that know short quotations only.
    short_quotes: ClassVar[frozenset[str]] = frozenset({"nickname", "title"})

    @cached_property
    def asked(self) -> tuple[Asked, Asked]:
        """The rules in their order, and those of them that a long quotation is shown to."""
        rules = [(one, (self.full_name(one), getattr(self, one.name))) for one in self.rules]
        ours = {one for one in QuoteParser.rules if one.name in self.short_quotes}
        return [asked for _, asked in rules], [asked for one, asked in rules if one not in ours]

    def parse_page(self, page: Page) -> tuple[Quote, ...]:
        """Give the quotes of a page, in the order of the text."""
        found = Quotations(page, self.lexicon["clipped_words"]).read()
        rules, long_rules = self.asked
        text = page.source.text
        made: list[Quote] = []
        for quoted in found:
            start, end = quoted.start, quoted.end
            for name, tells in rules if end - start <= LONGEST_TITLE else long_rules:
                kind = tells(quoted)
                if kind:
                    # Field by field, which is quicker.
                    quote = QuoteDraft()
                    quote.start, quote.end = start, end
                    quote.text = whole = text[start:end]
                    quote.rule, quote.depth = name, quoted.depth
                    quote.kind = quoted.kind = kind
                    if quoted.pieces:
                        quote.spans = tuple([Span.cut(text, *piece) for piece in quoted.pieces])
                    else:
                        span = SpanDraft()
                        span.start, span.end, span.text = start, end, whole
                        span.__class__ = Span
                        quote.spans = (span,)
                    quote.__class__ = Quote
                    made.append(quote)
                    break
        return tuple(made)

    @rule()
    def nickname(self, quoted: Quoted) -> Verdict:
        """A name between a person's names.

        Example: Jon “Sparky” Ek.
        Counter-example: The “Sparky” Ek knew.
        """
        if quoted.after != " " or quoted.last in ".,!?":
            return None
        if quoted.end - quoted.start > LONGEST_NICKNAME or quoted.block.kind == "headline":
            return None
        behind = quoted.outside + 1
        if not quoted.folded[behind : behind + 1].isupper():
            return None
        if not (quoted.before.isalpha() or quoted.before == "."):
            return None
        words, given = quoted.words, quoted.words_before[-1:]
        named = (
            given and given[0].istitle() and given[0].lower() not in self.lexicon["function_words"]
        )
        proper = words and words[-1][0].isupper() and (words[0][0].isupper() or words[0] == "the")
        return "nickname" if named and proper else None

    @rule()
    def title(self, quoted: Quoted) -> Verdict:
        """A work: capitals throughout, or beside a word such as *film*.

        Example: The film “Dusk” won.
        Counter-example: “Dusk Is Near,” he said.
        """
        if not quoted.first.isupper() or quoted.end - quoted.start > LONGEST_TITLE:
            return None
        small = self.lexicon["title_words"]
        letters = filter(str.isalpha, quoted.folded[quoted.start : quoted.end].split()[1:])
        if ordinary(letters, small) or ordinary((words := quoted.words)[1:], small):
            return None
        before: list[str] | None = None
        if len(words) > 1 and quoted.block.kind != "headline":
            if quoted.last not in ",.!?":
                return "title"
            if not quoted.opens_sentence:
                before = quoted.words_before[-4:]
                if not before or before[-1] not in self.lexicon["speech_words"]:
                    return "title"
        if before is None:
            before = quoted.words_before[-4:]
        beside = [word.lower() for word in before + quoted.words_after[:2]]
        return None if self.lexicon["work_nouns"].isdisjoint(beside) else "title"

    @rule()
    def full(self, quoted: Quoted) -> Verdict:
        """A sentence or an utterance of its own.

        Example: “We tried,” he said.
        Counter-example: He said it was “a joke”.
        """
        if not quoted.ends_clause:
            return None
        begins, stopped = quoted.opens_sentence, quoted.last in ".!?"
        if not begins and (quoted.first.islower() or not (stopped or quoted.before in ",;-([")):
            return None
        if stopped or not quoted.few_words:
            return "full"
        if quoted.last == "," or quoted.after == ",":
            return "full" if begins else None
        alone = not (quoted.sentence_before or quoted.sentence_after)
        return "full" if alone or self.spoken(quoted) else None

    @rule()
    def resumed(self, quoted: Quoted) -> Verdict:
        """The rest of an utterance that its cue had broken off.

        Example: “We will,” said Ek, “meet again.”
        Counter-example: “We will,” said Ek of the “deal”.
        """
        if quoted.before != ",":
            return None
        previous = quoted.previous
        if previous is None or previous.kind != "full":
            return None
        near = quoted.opens - previous.outside < GAP
        return "full" if near and quoted.ends_clause and previous.ends_clause else None

    @rule()
    def scare(self, quoted: Quoted) -> Verdict:
        """A few words that nobody is said to speak.

        Example: The so-called “deal” is dead.
        Counter-example: Ek said the “deal” was dead.

        In a headline marks stand for somebody's words.
        """
        if not quoted.few_words or quoted.block.kind == "headline":
            return None
        if quoted.last in ".!?" and quoted.opens_sentence:
            return None
        near = quoted.two_words_before
        if not self.naming.isdisjoint(near):
            return "scare"
        if near and near[-1] in self.speaking[0]:
            return None
        return None if self.spoken(quoted) else "scare"

    @rule()
    def partial(self, quoted: Quoted) -> Verdict:  # noqa: ARG002
        """Somebody's words within the writer's clause: whatever is left.

        Example: Ek called the plan “a joke”.
        Counter-example: “It is a joke,” Ek said.
        """
        return "partial"

    @cached_property
    def naming(self) -> frozenset[str]:
        """What stands before a name in quotation marks: *so-called*."""
        return self.lexicon["naming_words"]

    @cached_property
    def speaking(self) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
        """What shows that somebody speaks: in the sentence, close by, and as a verb close by."""
        words = self.lexicon
        return words["speech_words"], words["near_cues"], words["cue_verbs"]

    def spoken(self, quoted: Quoted) -> bool:
        """Tell whether a word near the quotation shows that somebody speaks."""
        (speech, near, cues), before = self.speaking, quoted.sentence_before
        if not speech.isdisjoint(before):
            return True
        behind = quoted.sentence_after
        if not speech.isdisjoint(behind):
            return True
        beside = before[-BESIDE:] + behind[:2]
        return not (near.isdisjoint(beside) and cues.isdisjoint(beside))


def ordinary(words: Iterable[str], small: AbstractSet[str]) -> bool:
    """Tell whether one of some words would have a capital in a title."""
    for word in words:  # noqa: SIM110 - a generator takes longer
        if word not in small and not word[0].isupper():
            return True
    return False
