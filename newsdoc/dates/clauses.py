"""Which dates near a cue say when it was said: those that stand in its clause and tell of it.

*Ms. Holm said on Sunday* has one, and so has *On Sunday, in Lund, she said*; but *Ms. Holm,
elected in 2012, said* and *The lock shut on Sunday, and a clerk said* have none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from newsdoc.lexicon import Lexicon
from newsdoc.model import Attribution, DateExpression
from newsdoc.span import Span

# What stands before a day that is no day of speaking.
BOUND = tuple(
    " by , for , since , until , till , before , after , through , ahead of , prior to ,"
    "Since ,Until ,By ,Before ,After ,Through ,Ahead of ".split(",")
)
# What begins a clause of its own between a date and a source or a cue.
PARTED = re.compile(
    r"\b(?:and|but|or|while|although|though|because|so|if|than|who|whom|which|since|that)\b"
    r"|[;–—]|\s-\s|[^\W_A-Z]\.\s[A-Z]|\.\s(?:He|She|They|It|The|But)\b"
)
# What does so behind a cue, and what tells of somebody or something there: *a law passed in 2009*.
PARTED_BEHIND = re.compile(r"\b(?:who|whose|whom|which|that|but|between)\b|[;–—]|\s-\s")
TOLD_OF = re.compile(
    r"\b([a-z]+ed|born|built|made|set|held|won|sent|shot) "
    r"(?:(?:on|in|at|early|earlier|late|just|only|back|up) ){0,2}$"
)
# A second verb of the same subject, with *and* or an infinitive: *met the crew on Sunday and said*.
SECOND = re.compile(
    r"[^,;–—]{0,40},? and (?:[a-z]+ly |then |also |later )?| (?:[^,;–—]{0,40} )?(?:to|when) "
)
WHEN = re.compile(r",? when\b")
FINITE = re.compile(
    r"\b(?:and|but|while|has|have|had|is|are|was|were|will|would|can|could|may|might)\b|[;–—]"
)
# The last words before a date that may name what was said then: *a letter sent to the board in*.
WORD = re.compile(r"[^\W\d_][\w-]*")
# *During Monday's strike, she said*, whatever happened on Monday.
AMID = frozenset({"during", "amid"})
# The word before a date ends its last characters.
LAST = 20
OWNED = frozenset({"'s", "’s"})
NAMED_BY, NOUNS_BEHIND = 6, 3
# The first word of a sentence, past those that only tie it to the one before.
FIRST = re.compile(r"[\s\"“‘'(]*(?:(?:And|But|Yet|So|Still|Meanwhile|However),? )?([A-Za-z]+)")
SENTENCE = 200
STOPPED = re.compile(r"[\n.!?](?:(?<=\n)|(?<=[^\W_A-Z]{3}.)['\")”’]?\s)")
FUTURE = re.compile(r"\b(?:will|would|shall|could|may|might|to)\b|['’]ll\b")
PRESENT = frozenset({"is", "are", "am", "have", "say", "think", "believe", "want"})
# A value of a day or a week has as many characters.
WEEK = len("2017-W04")


class ClauseWords(NamedTuple):
    """The words of a lexicon that tell of dates: of what, in what, and beside what they stand."""

    named: frozenset[str]
    heard: frozenset[str]
    asides: frozenset[str]
    opening: frozenset[str]
    determiners: frozenset[str]


@lru_cache(maxsize=8)
def clause_words(lexicon: Lexicon) -> ClauseWords:
    """Give the words of a lexicon, put together once."""
    named = lexicon["setting_nouns"] | lexicon["dated_words"]
    return ClauseWords(
        named.difference(lexicon.table("person_nouns")),
        lexicon["heard_words"],
        lexicon["aside_openers"],
        lexicon["prepositions"] | lexicon["day_openers"] | lexicon["heard_words"],
        lexicon["determiners"] | lexicon["possessives"],
    )


class Clauses:
    """Tells of a date near a cue whether it says when it was said."""

    __slots__ = ("text", "words")

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        """Take the text and the words."""
        self.text, self.words = text, clause_words(lexicon)

    def tells(self, one: Attribution, date: DateExpression, near: tuple[int, int]) -> bool:
        """Tell whether a date says when an attribution was said.

        Args:
            one: the attribution.
            date: a date outside of its content.
            near: where the cue begins and ends, with the source and addressee right beside it.
        """
        start, end = date.start, date.end
        if self.text.endswith(BOUND, 0, start) or not self.free(start, end):
            return False
        if start >= near[1]:
            return self.behind(near[1], start)
        sources = one.source or one.addressee
        for span in sources:
            if span.start <= start and end <= span.end:
                return self.names(span.start, start, end)
        return end > one.cue[0].start or self.leads(one, sources, date)

    def leads(self, one: Attribution, sources: Sequence[Span], date: DateExpression) -> bool:
        """Tell whether a date before a cue belongs to it."""
        if len(date.value) < WEEK and present(one.cue[0].text) and not self.noun_behind(date.end):
            # "She came in 2013, he says"
            return False
        start, whom = date.start, None
        for span in sources:
            if span.end <= start:
                whom = span
        if whom:
            return self.amid(whom, one.cue[0], date)
        return self.ahead(one, sources[0].start if sources else -1, date)

    def free(self, start: int, end: int) -> bool:
        """Tell whether a date is not that of a noun which says nothing: *a May 3 meeting*."""
        text = self.text
        owner = text[end : end + 2] in OWNED
        if not (owner or text[end + 1 : end + 2].isalnum() or text[end - 1].isdecimal()):
            return True
        before = text[start - LAST if start > LAST else 0 : start].lower().split()
        if not owner and not (before and before[-1] in self.words.determiners):
            return True
        if not AMID.isdisjoint(before[-2:]):
            return True
        return self.noun_behind(end) and before[-2:-1] != ["for"]

    def noun_behind(self, end: int) -> bool:
        """Tell whether the noun behind a date is one of what is said: *a May 3 letter*."""
        begin = end + 2 * (self.text[end : end + 1] in "'’")
        behind = WORD.findall(self.text, begin, end + 50)[:NOUNS_BEHIND]
        return not self.words.named.isdisjoint(map(str.lower, behind))

    def behind(self, last: int, start: int) -> bool:
        """Tell whether a date behind a cue belongs to it."""
        if PARTED_BEHIND.search(self.text, last, start):
            return False
        told = TOLD_OF.search(self.text, last, start)
        return told is None or told[1] in self.words.named or told[1] in self.words.heard

    def names(self, begin: int, start: int, end: int) -> bool:
        """Tell whether a date within a source is that of what is said: *a letter sent in May*."""
        text = self.text
        comma = text.rfind(",", begin, start)
        words = WORD.findall(text, comma + 1 if comma >= 0 else begin, start)
        if {"who", "whose", "which"}.intersection(words):
            return False
        return self.noun_behind(end) or any(
            word.lower() in self.words.named for word in words[-NAMED_BY:]
        )

    def amid(self, whom: Span, cue: Span, date: DateExpression) -> bool:
        """Tell whether a date between a source and its cue belongs to the cue.

        It does when it opens what stands there, or stands in a phrase of place or occasion; and
        behind another verb of the same subject when the cue goes on from that.
        """
        text, begin, start, end = self.text, whom.end, date.start, date.end
        comma = text.rfind(", ", begin, start)
        opened = WORD.search(text, comma + 1 if comma >= 0 else begin, start)
        apposed = text.startswith(",", begin)
        if opened is None or opened[0].lower() in self.words.opening:
            return PARTED.search(text, opened.end() if opened else start, start) is None
        closed = apposed and (comma > begin or "," in text[whom.start : begin])
        if comma >= 0 and not closed and opened[0].islower():
            return False
        if cue.text.partition(" ")[0].endswith("ing"):
            return FINITE.search(text, end, cue.start) is None
        return self.goes_on(cue, date)

    def goes_on(self, cue: Span, date: DateExpression) -> bool:
        """Tell whether a cue goes on from another verb: *met the crew on Sunday and said*."""
        if len(date.value) < WEEK or present(cue.text):
            return False
        return SECOND.fullmatch(self.text, date.end, cue.start) is not None

    def ahead(self, one: Attribution, source: int, date: DateExpression) -> bool:
        """Tell whether a date before a source and its cue opens their clause."""
        text, cue, end = self.text, one.cue[0], date.end
        alone = source < end
        upto = cue.start if alone else source
        # Mostly a comma or a blank stands between.
        if upto - end > len(", "):
            if WHEN.match(text, end, upto):
                return True
            parted = FINITE if alone and cue.text.partition(" ")[0].endswith("ing") else PARTED
            if parted.search(text, end, upto) and not (alone and self.goes_on(cue, date)):
                return False
        if text.endswith(" as ", 0, upto) and present(cue.text):
            return False
        first = self.first_word(date.start).lower()
        if first in self.words.asides or (first == "after" and len(date.value) < WEEK):
            return False
        return not first.endswith("ed") or first in self.words.heard or first in self.words.named

    def first_word(self, start: int) -> str:
        """Give the first word of the sentence in which a date stands; nothing for the date."""
        text, low, upto = self.text, max(0, start - SENTENCE), start
        stop = None
        while stop is None and upto > low:
            stops = text.rfind("\n", low, upto), text.rfind(".", low, upto)
            upto = max(*stops, text.rfind("!", low, upto), text.rfind("?", low, upto))
            stop = STOPPED.match(text, upto, start) if upto >= low else None
        found = FIRST.match(text, stop.end() if stop else low, start)
        return found[1] if found else ""


def present(cue: str) -> bool:
    """Tell whether a cue is of the present tense.

    >>> present("says"), present("said"), present("was told")
    (True, False, False)
    """
    word = cue.partition(" ")[0].lower()
    return word in PRESENT or (word[-1:] == "s" and word[-2:] != "ss" and word != "was")
