"""Where the credit of a caption begins: at a bracket, a lead word, a run of names, the front."""

from __future__ import annotations

from collections.abc import Sequence

from newsdoc.lexicon import Lexicon
from newsdoc.parsers.bylines.names import EAST_ASIAN
from newsdoc.parsers.bylines.vocabulary import is_acronym, is_domain, is_initial
from newsdoc.parsers.bylines.words import DASHES, Word
from newsdoc.parsers.captions.credits import BREAKS, COLONS, CreditReader

SLASHES = frozenset(("/", "|", "#", "via", "•"))
LONGEST_EAST_ASIAN = 12
TWO, THREE, LONGEST_NAME = 2, 3, 3
LONGEST_REST, LONGEST_STYLED, LONGEST_FIRST, LONGEST_BRACKET, LONGEST_LED = 16, 40, 16, 5, 6


class CreditFinder:
    """Finds credits among the words of a caption."""

    def __init__(self, lexicon: Lexicon, credits: CreditReader) -> None:  # noqa: A002
        """Take words from a lexicon and what leads a credit from its reader."""
        self.credits, self.words = credits, credits.words
        agency_words = [word for agency in self.words.agencies for word in agency.split()]
        sides = [word for side in lexicon["credit_sides"] for word in side.split()]
        self.free_words = credits.joins.union(
            credits.client, self.words.particles, agency_words, sides, {"the"}
        )
        self.lent, self.openers = lexicon["lent_words"], lexicon["caption_articles"]
        self.before_leads = lexicon["before_credit_leads"]
        self.stopped = lexicon["stopped_words"] | {
            suffix.rstrip(".") for suffix in lexicon["name_suffixes"]
        }

    def is_stop(self, word: Word) -> bool:
        """Tell whether a word ends a sentence: ``Monday.``, ``said.``; not ``J.``, ``Jr.``."""
        text = word.text.rstrip("\"')")
        if not text:
            return False
        if text[-1] in "!?…。" or text == "...":
            return True
        return (
            text[-1] == "."
            and not (is_initial(text) and text[0].isalpha())
            and word.low not in self.stopped
        )

    def in_credit(self, words: list[Word], index: int) -> bool:
        """Tell whether a word can stand in a credit without a lead word."""
        word = words[index]
        first = word.text[0]
        if first.isupper() or first.isdigit():
            return True
        if word.text in BREAKS:
            return word.text not in "()[]:"
        if word.low in self.free_words or (word.low == "to" and words[index - 1].low == "special"):
            return True
        if EAST_ASIAN.match(first):
            return len(word.text) <= LONGEST_EAST_ASIAN
        beside = words[max(index - 1, 0) : index] + words[index + 1 : index + 2]
        return any(other.text in SLASHES for other in beside)

    def run_start(self, words: list[Word]) -> tuple[int, bool]:
        """Find where the run of names at the end of a caption begins.

        Returns:
            The index of its first word, and whether a sentence ends right before it.
        """
        index = len(words)
        while index and self.in_credit(words, index - 1):
            index -= 1
            if index and self.is_stop(words[index - 1]):
                break
        stopped = index > 0 and self.is_stop(words[index - 1])
        while index < len(words) and self.is_loose(words, index):
            stopped = stopped and words[index].text in DASHES
            index += 1
        return index, stopped or (index > 0 and self.is_stop(words[index - 1]))

    def is_loose(self, words: list[Word], index: int) -> bool:
        """Tell whether a word can stand in a credit, but not at its front."""
        word = words[index]
        if word.text in ",;-–—":
            return True
        before_slash = index + 1 < len(words) and words[index + 1].text in SLASHES
        return (
            word.text[0].islower()
            and not before_slash
            and not self.words.agency_at_start(words[index : index + 3])
        )

    def fits(self, rest: Sequence[Word], *, led: bool = False) -> bool:
        """Tell whether what follows a lead word is a credit: short, and no sentence."""
        if not rest or len(rest) > LONGEST_STYLED:
            return False
        styled = any(word.low in self.credits.styling for word in rest)
        if len(rest) > LONGEST_REST and not styled:
            return False
        free = self.free_words
        small = [
            word
            for word in rest
            if word.text[0].islower() and word.low not in free and not is_domain(word.text)
        ]
        return styled or len(small) <= (
            len(rest) if led and len(rest) <= LONGEST_LED else max(2, len(rest) // 4)
        )

    def is_credit(self, inside: Sequence[Word], before: Sequence[Word]) -> bool:
        """Tell whether words in brackets are a credit."""
        if not inside:
            return False
        words = list(inside)
        if self.credits.lead(words, 0) or words[0].text == "©" or self.leads_within(words):
            return True
        small = [
            i for i, word in enumerate(words) if not self.in_credit(words, i) and word.text != ":"
        ]
        if small:
            noun = small == [0] and words[0].low in self.credits.nouns
            return noun and words[0].low not in self.credits.sides and len(words) > 1
        slashed = any(word.text in SLASHES for word in inside)
        if slashed or self.names_agency(inside):
            return not (slashed and any(word.text[0].isdigit() for word in inside))
        texts = [word.text for word in inside]
        if ":" in texts and is_acronym(texts[0]):
            return self.words.is_name(inside[texts.index(":") + 1 :])
        return bool(before) and self.is_stop(before[-1]) and self.is_short_name(inside)

    def leads_within(self, words: list[Word]) -> bool:
        """Tell whether a lead word stands behind words with a capital: ``Harbour photo by``."""
        at = next((i for i in range(1, len(words)) if not words[i].text[0].isupper()), 0)
        noun = 0 < at <= LONGEST_NAME and words[at].low in self.credits.name_nouns
        return noun and self.credits.lead(words, at) > 1

    def is_short_name(self, words: Sequence[Word]) -> bool:
        """Tell whether words are a name or one word: ``(Nine)``, ``(Lea Falk, Harbour News)``."""
        texts = [word.text for word in words]
        if "," in texts[TWO:-1]:
            words = words[: texts.index(",")]
        if len(words) == 1:
            return words[0].text[0].isupper() and words[0].low not in self.credits.sides
        return len(words) <= LONGEST_BRACKET and self.words.is_name(words)

    def names_agency(self, words: Sequence[Word]) -> bool:
        """Tell whether a part of a credit is a known agency, a site or an outlet."""
        part: list[Word] = []
        for word in [*words, None]:
            if word is not None and word.text not in BREAKS and word.text != "via":
                part.append(word)
                continue
            if (
                (len(part) == 1 and part[0].low in self.lent)
                or self.words.agency_at_end(part)
                or self.words.agency_at_start(part)
                or (len(part) > 1 and self.words.is_organization(part))
            ):
                return True
            part = []
        return False

    def before_bracket(self, words: list[Word], start: int) -> int:
        """Take in a lead word with a name, or a name behind a full stop, before a bracket."""
        if self.credits.lead(words, start + 1):
            return start
        for index in range(start - 1, max(start - LONGEST_REST, -1), -1):
            if self.credits.lead(words, index):
                return index
        name = start
        while (
            name
            and start - name <= LONGEST_NAME
            and words[name - 1].text[0].isupper()
            and not self.is_stop(words[name - 1])
        ):
            name -= 1
        stopped = name > 0 and self.is_stop(words[name - 1])
        return (
            name
            if stopped and self.words.is_name(words[name:start]) and start - name > 1
            else start
        )

    def last_lead(self, words: list[Word]) -> int | None:
        """Find the last lead word with a short rest that opens with a capital."""
        for index in range(len(words) - 1, max(len(words) - LONGEST_STYLED, -1), -1):
            length = self.credits.lead(words, index)
            if not length or not self.leads_here(words, index):
                continue
            rest = words[index + length :]
            while rest and rest[0].text in COLONS:
                rest = rest[1:]
            phrase = " ".join([word.low for word in words[index : index + length]])
            if phrase in self.credits.styling:
                continue
            opens = rest and (
                not rest[0].text[0].islower()
                or (rest[0].text == "the" and rest[1:] and rest[1].text[0].isupper())
                or self.words.is_agency(rest[:1])
                or words[index + length].text in COLONS
            )
            led = words[index + length].text in COLONS
            return index if opens and self.fits(rest, led=led) else None
        return None

    def leads_here(self, words: list[Word], index: int) -> bool:
        """Tell whether a lead word is used as such: with a capital, or behind a divider."""
        before = words[index - 1] if index else None
        return (
            words[index].text[0].isupper()
            or not words[index].text[0].islower()
            or before is None
            or before.text in BREAKS
            or self.is_stop(before)
        )

    def earlier_leads(self, words: list[Word], last: int) -> tuple[int, int]:
        """Look for lead words right before the last one: ``Credit Credit``, a doubled credit.

        Returns:
            Where the caption ends, and where the credit that is shown begins.
        """
        first = last
        courteous = words[last].low == "courtesy"
        while first and words[first - 1].text.lower() in self.before_leads:
            first -= 1
        for index in range(first - 1, max(last - LONGEST_FIRST, -1), -1):
            length = self.credits.lead(words, index)
            if not length or words[index].text[0].islower():
                continue
            between = [word.low for word in words[index:last] if word.text not in BREAKS]
            following = [word.low for word in words[last:] if word.text not in BREAKS]
            if not self.fits(words[index + length : last]) and index + length < last:
                break
            if between and between == following[: len(between)] and len(between) > length:
                return index, last
            colon = courteous and words[index + length].text in COLONS
            rest = range(index + length + colon, last)
            if all(self.in_credit(words, i) for i in rest):
                first = index
        return first, first

    def name_before(self, names: Sequence[Word]) -> int:
        """Find the name before the first slash of a run that is longer: two words, or an agency."""
        agency = self.words.agency_at_end(names)
        if agency and len(names) > agency and names[-agency - 1].text in DASHES:
            return max(len(names) - agency - 3, 0)
        if agency:
            return len(names) - agency
        if names and (
            names[-1].low in self.credits.nobody
            or (
                is_acronym(names[-1].text)
                and len(names[-1].text) > 1
                and not names[-1].text.istitle()
                and not (len(names) > 1 and names[-2].text.isupper())
            )
        ):
            return len(names) - 1
        wanted = (
            3
            if len(names) > TWO
            and (is_initial(names[-2].text) or names[-2].low in self.words.particles)
            else 2
        )
        return max(len(names) - wanted, 0)

    def end_of_first(self, words: list[Word]) -> int:
        """Count the words of the credit that a caption begins with; 0 if there is none."""
        lead = self.credits.lead(words, 0) if words else 0
        led = bool(lead) or (bool(words) and words[0].text == "©")
        run = lead
        while (
            run < min(len(words), LONGEST_FIRST)
            and (self.in_credit(words, run) or words[run].text in COLONS)
            and not (run and self.is_stop(words[run - 1]) and not led)
        ):
            run += 1
        if run <= max(lead, led):
            return 0
        slashed = any(word.text in SLASHES for word in words[:run])
        for end in range(run, lead, -1):
            if (led or slashed) and self.words.agency_at_end(words[max(lead, end - 4) : end]):
                return self.with_bracket(words, end)
        if led and run < len(words):
            opener = [i for i in range(lead + 1, run) if words[i].low in self.openers]
            if opener:
                return opener[0]
            return run - 1 if run - lead > TWO and words[run - 1].text[0].isupper() else run
        return 0

    def with_bracket(self, words: list[Word], end: int) -> int:
        """Take in a bracket that names nobody: ``(Ausschnitt)``."""
        follow = [word.text for word in words[end : end + 3]]
        closed = len(follow) == THREE and follow[0] == "(" and follow[2] == ")"
        return end + 3 if closed and words[end + 1].low in self.credits.nobody else end
