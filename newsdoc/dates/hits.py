"""A hit: what a rule is asked about, with the tense of the verbs around it."""

from __future__ import annotations

from collections.abc import Container

from newsdoc.dates.matched import Matched
from newsdoc.dates.words import ANNOUNCING

# A verb of the future speaks of the expression when it stands this close before it.
FUTURE_REACH = 7
# And any of the past, where that is looked for in the whole clause.
FAR_BACK = 14
# One of the past so close that it is told of no other.
NEAR = 4
# And a year, with which another day may stand between: *May 3, 2024. Two days later*.
YEAR_REACH = 400
# What ends a clause; *is* and *scheduled* are no verbs of the past.
CLAUSE_ENDS = frozenset(
    {"comma", "dot", "semicolon", "stop", "colon", "dash", "quote", "scheduled", "is"}
)
# What tells of the past in the clause behind, besides verbs in -ed.
TOLD = frozenset({"went", "be", "said"})
# What ends a sentence, so that an expression may open the next one.
SENTENCE_ENDS = ("dot", "stop", "quote", "dash", "semicolon")
# What makes what lay ahead one of the past: *was to open*.
WAS = frozenset({"was", "were"})
# What ends the clause that announces, and how long a title is before its full stop.
STOPPING = CLAUSE_ENDS | TOLD | {"that"}
LONGEST_TITLE = 4
# What no condition holds, and what may stand behind the day of one.
UNCONDITIONAL = CLAUSE_ENDS - {"is"} | TOLD | {"have", "would"}
PAUSES = ("comma", *SENTENCE_ENDS)
# What no deadline stands behind.
BREAKS = CLAUSE_ENDS - {"scheduled", "is", "quote"}
# What a clause opens behind, what stands before its subject, and how many words do at most.
OPENERS = CLAUSE_ENDS - {"scheduled", "is"} | {"said", "that", "when", "before", "until", "as"}
DETERMINERS = frozenset("the these all number_word most local several holiday_word".split())
SUBJECT_WORDS = 3
# The classes of its last word where that is no word of time: *polls* has one of its own.
NOUNS = frozenset({"", "effect"})
# What stands before the end of a span, and what ends the name of a day or of a part of it.
UP_TO = frozenset({"to", "through", "until", "hyphen", "dash"})
NAMED_DAYS = frozenset({"day_word", "night_word", "daypart"})
# What links another day to those: *today or on Saturday*.
DAY_LINKS = frozenset({"until", "to", "through", "or"})
LINKS = UP_TO | {"or", "on"}
# What tells of something that goes on, before *through* and before *until*: *has shut until*.
THROUGH = frozenset({"is", "lasts", "starts", "take"})
UNTIL = THROUGH | {"have"}


class Hit(Matched):
    """The words of one match, and what is told around them: behind, ahead or neither."""

    __slots__ = ()

    def behind_past(self, reach: int, *more: str, between: int = 1) -> bool:
        """Tell whether a verb of the past stands before the word before: *opened on*.

        ``reach`` is how many words of the clause are looked at, ``between`` how many stand between;
        ``more`` are classes of words that count as such too.
        """
        names, classes, edges, text = self.names, self.classes, self.edges, self.text
        last = self.first - 1 - between
        for index in range(last, last - reach if last > reach else -1, -1):
            kind = names.get(classes[index])
            if kind is None:
                if not text.endswith("ed", 0, edges[index + 1]):
                    continue
                if self.is_class(index + 1, "to") and not self.is_class(index + 2, "the", "a"):
                    # "agreed to merge on Jan. 1"
                    return False
            elif kind in CLAUSE_ENDS:
                return False
            elif kind != "said" and kind not in more:
                continue
            return self.words.text(index - 1) != "be" if index else True
        return False

    def told(self, between: int = 1) -> bool:
        """Tell whether any verb of the past stands before in the clause: *It sank on*."""
        return self.behind_past(FAR_BACK, "went", "be", between=between)

    def told_of(self) -> bool:
        """Tell whether a verb of the past stands close before: *took office in February*."""
        last = self.first - 2
        for index in range(last, max(-1, last - NEAR), -1):
            kind = self.class_of(index)
            if not kind:
                if self.text.endswith("ed", 0, self.edges[index + 1]):
                    return not self.is_class(index - 1, "a", "the")
            elif kind == "went" or (kind == "said" and index == last):
                return True
            elif kind in CLAUSE_ENDS or kind in {"to", "that", "said"}:
                return False
        return False

    def told_behind(self) -> bool:
        """Tell whether a verb of the past stands in the clause behind: *At 9 p.m., it sank*."""
        names, classes, edges, text = self.names, self.classes, self.edges, self.text
        first = self.last + self.is_class(self.last, "comma")
        for index in range(first, min(first + FUTURE_REACH, len(classes))):
            kind = names.get(classes[index])
            if kind is None:
                if text.endswith("ed", 0, edges[index + 1]):
                    return True
            elif kind in CLAUSE_ENDS:
                return False
            elif kind in TOLD:
                return True
        return False

    def announced(self) -> bool:
        """Tell whether a verb of the future stands behind: *On Monday, she will speak*.

        The expression opens the sentence, or *when* stands between: *Monday, when she will speak*.
        """
        names, classes, last = self.names, self.classes, self.last
        if self.vocabulary.announcing.isdisjoint(classes[last : last + FUTURE_REACH]):
            return False
        first = last + self.is_class(last, "comma")
        if self.is_class(first, "when"):
            first += 1
        elif not self.opens() or self.is_class(first, "possessive"):
            return False
        text, edges = self.text, self.edges
        for index in range(first, min(first + FUTURE_REACH, len(classes))):
            kind = names.get(classes[index])
            if kind is None:
                if text.endswith("ed", 0, edges[index + 1]):
                    return False
            elif kind in ANNOUNCING:
                return kind == "will" or self.is_class(index + 1, *ANNOUNCING[kind])
            elif kind in STOPPING and not self.abbreviates(index):
                return False
        return False

    def abbreviates(self, index: int) -> bool:
        """Tell whether the mark at an index is the full stop of a title: *Ms. Ek*."""
        title = self.words.text(index - 1) if self.is_class(index, "dot") else ""
        return len(title) <= LONGEST_TITLE and title[:1].isupper()

    def opens(self) -> bool:
        """Tell whether an expression opens a sentence, perhaps behind *on*, *in*, *from*."""
        before = self.first - 1
        before -= self.is_class(before, "on", "in", "at", "from", "between")
        return before < 0 or self.is_class(before, *SENTENCE_ENDS)

    def year_before(self) -> bool:
        """Tell whether a year of this century may stand shortly before."""
        words = self.words
        start = words.start + words.edges[self.first]
        return " 20" in words.folded[max(0, start - YEAR_REACH) : start]

    def ahead(self, reach: int = FUTURE_REACH, *more: str) -> bool:
        """Tell whether a verb of the future stands right before: *will meet on Thursday*.

        So does *until* behind what goes on. ``more`` are classes of words that count as such too.
        """
        vocabulary, classes, first = self.vocabulary, self.classes, self.first
        start = first - reach if first > reach else 0
        # Most words before an expression are none of these, and a search costs more.
        if not more and vocabulary.leads_ahead.isdisjoint(classes[start:first]):
            far = classes[start - reach if start > reach else 0 : start]
            return not vocabulary.far_leads.isdisjoint(far) and self.far_ahead()
        if classes[first - 1 : first] in vocabulary.bounds and self.goes_on():
            return True
        when = classes.rfind(vocabulary.characters["when"], start, first)
        if when >= 0 and not self.past_since(when):
            # "will speak to the board when it meets on Thursday"
            start = max(0, start - reach)
        stop, said = vocabulary.closing
        end, spoke = classes.rfind(stop, start, first), classes.rfind(said, start, first)
        start = max(start, end + 1, spoke + 1)
        comma = classes.rfind(vocabulary.characters["comma"], start, first)
        if comma >= 0 and self.past_since(comma + 1):
            # "will close, the agency announced on Monday"
            start = comma + 1
        if (match := vocabulary.ahead.search(classes, start, first)) and not (
            match.lastgroup and self.text.endswith("ed", 0, self.edges[match.start()])
        ):
            return True
        context = classes[start:first]
        if vocabulary.characters["plays"] in context and self.plays(start):
            return True
        if more and any(vocabulary.characters[name] in context for name in more):
            return True
        return self.far_ahead()

    def goes_on(self) -> bool:
        """Tell whether *until* or *through* stands behind what goes on: *runs through Friday*.

        What is put off goes on in any tense: *was suspended until Friday*.
        """
        names, classes, put_off = self.names, self.classes, self.vocabulary.put_off
        last = self.first - 2
        lasting = UNTIL if self.is_class(last + 1, "until") else THROUGH
        for index in range(last, max(-1, last - FAR_BACK), -1):
            kind = names.get(classes[index])
            if kind in lasting or (lasting is UNTIL and self.words.text(index) in put_off):
                return True
            if kind in OPENERS or kind in {"went", "be"}:
                return False
        return False

    def far_ahead(self) -> bool:
        """Tell whether *if* or a verb of the future stands further back in the same clause."""
        classes, first, vocabulary = self.classes, self.first, self.vocabulary
        start = first - FAR_BACK if first > FAR_BACK else 0
        if vocabulary.far_leads.isdisjoint(classes[start:first]):
            return False
        match = vocabulary.far_ahead.search(classes, start, first)
        if match is not None and not self.past_since(match.start() + 1):
            return True
        condition = classes.rfind(vocabulary.characters["if"], start, first)
        return condition >= 0 and self.conditional(condition)

    def conditional(self, index: int) -> bool:
        """Tell whether *if* holds for the expression: *if it rains on Monday*."""
        first = self.first
        if not (self.is_class(first - 1, "on", "in") or self.is_class(self.last, *PAUSES)):
            return False
        names, classes, ends = self.names, self.classes, self.text.endswith
        return not any(
            ends("ed", 0, self.edges[n + 1])
            or (names.get(classes[n]) in UNCONDITIONAL and not self.abbreviates(n))
            for n in range(index + 1, first)
        )

    def was_ahead(self) -> bool:
        """Tell whether what lay ahead may lie behind by now: *was to open on Friday*."""
        first = self.first
        start = first - FAR_BACK if first > FAR_BACK else 0
        match = self.vocabulary.was_ahead.search(self.classes, start, first)
        if match is None:
            return False
        was = self.words.text(match.start())
        return was in WAS or (was == "been" and self.words.text(match.start() - 1) == "had")

    def deadline(self, words: Container[str]) -> bool:
        """Tell whether *by* stands behind what has to be done: *must pay by Friday*.

        ``words`` are *must*, *ordered*, *if*.
        """
        names, classes, text = self.names, self.classes, self.words.text
        last = self.first - 2
        for index in range(last, max(-1, last - FAR_BACK), -1):
            kind = names.get(classes[index])
            if kind in {"will", "would", "could"} or text(index) in words:
                return True
            if kind == "have" and self.is_class(index + 1, "to"):
                return text(index) != "had"
            if kind in BREAKS:
                return False
        return False

    def up_to(self) -> bool:
        """Tell whether a day is one behind another: *today until Friday*, *today or Friday*."""
        link = self.first - 1
        kind = self.class_of(link)
        if kind == "on":
            if not self.is_class(link - 1, "or"):
                return False
            link, kind = link - 1, "or"
        before = self.class_of(link - 1)
        if before == "weekday":
            return kind in UP_TO
        return before in NAMED_DAYS and kind in DAY_LINKS

    def past_since(self, index: int) -> bool:
        """Tell whether a verb of the past stands between a word and the expression."""
        return self.behind_past(self.first - index - 1, "went", "be", between=0)

    def plays(self, start: int) -> bool:
        """Tell whether several are to do something, from a word on: *Shops reopen on Thursday*.

        The subject opens the clause; a team has no plural: *Town host Vale on Saturday*.
        """
        classes, text = self.classes, self.words.text
        verb = classes.rfind(self.vocabulary.characters["plays"], max(start, 1), self.first)
        if verb < 1 or not text(verb).islower() or self.past_since(verb):
            return False
        if self.is_class(self.last, "said", "went", "be"):
            # "Radio host Jon Ek on Friday said"
            return False
        subject = text(verb - 1)
        plural = len(subject) > SUBJECT_WORDS and subject[-1] == "s" and subject[-2] != "s"
        known = subject in self.vocabulary.subjects
        if not known and not (plural and self.class_of(verb - 1) in NOUNS):
            return False
        for index in range(verb - 2, verb - 2 - SUBJECT_WORDS, -1):
            kind = self.class_of(index)
            if index < 0 or kind in OPENERS:
                return True
            if kind not in DETERMINERS and (kind or text(index).islower()):
                return False
        return False
