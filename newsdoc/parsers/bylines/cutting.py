"""A byline is cut into pieces: ``Ann Ek in Lima | and Bo Ask | , Example Press``."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import cast

from attrs import evolve, frozen

from newsdoc.lexicon import Lexicon
from newsdoc.model.people import Contribution
from newsdoc.parsers.bylines.words import DASHES, DIVIDERS, Word

LONGEST_PIECE = 30
LONGEST_LEAD = 6
LED_NAME = 3
COLONS = frozenset((":", "："))
# What stands before a run: a conjunction, or a topic that is no part of the byline.
JOINED, TOPIC = "and", "topic"


@frozen
class Piece:
    """Words between two dividers.

    ``before`` is the divider before them; ``led`` tells that a lead-in stands there, ``alone``
    that they are all of the line, ``capitals`` that the whole line is in capitals.
    """

    words: tuple[Word, ...]
    before: str
    contribution: Contribution
    led: bool = False
    alone: bool = False
    capitals: bool = False

    def part(self, first: int, last: int | None = None) -> Piece:
        """Give the piece of some of the words."""
        return evolve(self, words=self.words[first:last])


class PieceCutter:
    """Cuts the words of a sentence into pieces."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Take lead-ins and conjunctions from a lexicon."""
        self.lexicon = lexicon
        self.leads = lexicon.table("byline_leads")
        self.labels = lexicon.table("byline_labels")
        self.topics, self.nobody = lexicon["topic_labels"], lexicon["nobody"]
        self.beats, self.roles = lexicon["beats"], lexicon["press_roles"]
        self.prompts = lexicon["profile_prompts"]
        self.particles, self.cities = lexicon["name_particles"], lexicon["cities"]
        self.weak, self.genre_links = lexicon["weak_conjunctions"], lexicon["genre_links"]
        self.sure_leads = lexicon["sure_leads"]
        self.agencies = frozenset(map(str.lower, lexicon["agencies"]))

    @cached_property
    def conjunctions(self) -> dict[str, list[list[str]]]:
        """For the first word of each conjunction all its words, the longest first."""
        found: dict[str, list[list[str]]] = {}
        for phrase in sorted(
            self.lexicon["byline_conjunctions"] | self.weak, key=lambda p: (-len(p), p)
        ):
            found.setdefault(phrase.split()[0], []).append(phrase.split())
        return found

    @cached_property
    def attached(self) -> frozenset[str]:
        """What belongs to the name before a comma: *Jr*, *PhD*."""
        return frozenset(
            word.rstrip(".") for word in self.lexicon["name_suffixes"] | self.lexicon["degrees"]
        )

    def cut(self, words: list[Word], contribution: Contribution, *, only: bool) -> list[Piece]:
        """Give the pieces of a sentence, each with what its people did.

        Args:
            words: the words of the sentence.
            contribution: what people did, where no lead-in says it.
            only: the sentence is all of the line.
        """
        capitals = all(word.text.isupper() or not word.text[0].isalpha() for word in words)
        pieces: list[Piece] = []
        for before, whole in self.runs(words, capitals=capitals):
            led, run, contribution = self.lead(whole, contribution)
            if run and before != TOPIC:
                words_of_piece = tuple(run[:LONGEST_PIECE])
                pieces.append(Piece(words_of_piece, before, contribution, led, capitals=capitals))
        if len(pieces) == 1 and only:
            return [evolve(pieces[0], alone=True)]
        return pieces

    def runs(self, words: list[Word], *, capitals: bool) -> Iterator[tuple[str, list[Word]]]:
        """Give what stands before each run of words, and the run."""
        before, index = "", 0
        run: list[Word] = []
        while index < len(words):
            word = words[index]
            if word.text in COLONS:
                kept, before, run = self.labelled(before, run)
                yield before, kept
                index += 1
                continue
            joined = self.divides(words, index, len(run), capitals=capitals)
            if not joined:
                if word.text != ",":
                    run.append(word)
                index += 1
                continue
            yield before, run
            before, run = (word.text if word.text in DIVIDERS else JOINED), []
            if word.text in DASHES:
                before = word.text
            index += joined
        yield before, run

    def divides(self, words: list[Word], index: int, so_far: int, *, capitals: bool) -> int:
        """Count the words of the divider or conjunction that stands at ``index``."""
        word = words[index]
        following = words[index + 1].low if index + 1 < len(words) else ""
        if word.text == ",":
            return int(following not in self.attached)
        before = words[index - 1].low if index else ""
        if before in self.beats and (following in self.beats or following in self.roles):
            return int(word.text in DIVIDERS and word.text != "&")
        if before in self.labels and following in self.labels:
            return 0
        if word.text in DIVIDERS or word.text in DASHES or (index and word.low in self.prompts):
            return 1
        return self.conjunction(words, index, so_far, capitals=capitals)

    def labelled(self, before: str, run: list[Word]) -> tuple[list[Word], str, list[Word]]:
        """Read a colon: keep the label for the words to come, drop a topic.

        Returns:
            The words before the label, what stands before the next run, and its beginning.
        """
        for length in range(min(LONGEST_LEAD, len(run)), 0, -1):
            label = " ".join([word.low for word in run[-length:]])
            if label in self.labels or label in self.leads:
                words = [Word(word.text + ":", word.start, word.end) for word in run[-length:]]
                return run[:-length], before, words
        topic = " ".join([word.low for word in run]) in self.topics
        return [], TOPIC if topic else before, []

    def conjunction(self, words: list[Word], index: int, so_far: int, *, capitals: bool) -> int:
        """Count the words of a conjunction that begins at ``index``."""
        first = words[index]
        phrases = self.conjunctions.get(first.text.lower())
        cased = first.text.islower() or capitals or first.text in {"And", "Und", "With"}
        for phrase in phrases if phrases and cased else ():
            if [word.low for word in words[index : index + len(phrase)]] == phrase:
                weak = len(phrase) == 1 and phrase[0] in self.weak
                return int(self.joins(words, index + 1, so_far)) if weak else len(phrase)
        return 0

    def joins(self, words: list[Word], index: int, so_far: int) -> bool:
        """Tell whether a known agency follows, or a second name behind a first one."""
        follow = words[index : index + 2]
        lows = [word.low for word in follow]
        if lows and (lows[0] in self.agencies or lows[0] in self.nobody):
            return True
        named = len(follow) > 1 and follow[0].text[0].isupper()
        named = named and (follow[1].text[0].isupper() or lows[1] in self.particles)
        return named and so_far > 1 and " ".join(lows) not in self.cities

    def lead(
        self, run: list[Word], contribution: Contribution
    ) -> tuple[bool, list[Word], Contribution]:
        """Take the lead-in off a run of words.

        Returns:
            Whether there was one, the words after it, and what it says of the people to come.
        """
        for length in range(min(LONGEST_LEAD, len(run)), 0, -1):
            lead = " ".join([word.text.lower() for word in run[:length]])
            bare = lead.replace(":", "")
            found = self.leads.get(bare) or (self.labels.get(bare) if lead[-1] == ":" else None)
            if found and (
                length < len(run) or length > 1 or bare != lead or bare in self.sure_leads
            ):
                return True, run[length:], cast("Contribution", found)
        if len(run) > LED_NAME and run[1].text in self.genre_links and run[0].text[0].isalpha():
            return True, run[2:], "author"
        return False, [word for word in run if word.text[-1] != ":"], contribution
