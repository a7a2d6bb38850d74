"""Cues: words that may tie a source to its content, with what belongs to them.

``{has also repeatedly said}``, ``{called for}``, ``{said in a statement}``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from newsdoc.lexicon import Lexicon
from newsdoc.parsers.attributions.candidates import Candidates
from newsdoc.parsers.attributions.classes import NAMES_TOO
from newsdoc.parsers.attributions.passage import Passage, Passages
from newsdoc.parsers.attributions.phrases import phrase
from newsdoc.parsers.attributions.reading import Cue, Piece, cues_at
from newsdoc.parsers.attributions.ways import Ways

# So many words after a cue are looked at for its particles.
PARTICLES = 3
LONGEST_TOPIC, LONGEST_EVENT = 3, 8
YEAR = re.compile("(?:19|20)[0-9]{2}")
COLON = ":"
# "has in the past said", "has since said", "will today say": the words between auxiliary and verb.
SPLIT = """
{auxiliary} {auxiliary|adverb}{0,4}
(?: {preposition} {determiner|possessive|noun|number|time}{1,3} | {subordinator} | {time} ) $
"""
LONGEST_SPLIT = 8
# A particle that opens a time, too: argued {for} years.
FOR = " for"
# What may be the verb behind "continued to".
INFINITIVES = ("n", "v", "V", "R")
# What leads to the verb: "went on to", "issued a statement".
LEADING = re.compile(r"\w(?:Pt|P?[Dh][nNg]{0,2}(?P<channel>n)M{0,2})$")
# How far it reaches, and what its last word is.
LONGEST_LEADING, LEADS = 8, "tnM"
# What stands there in "can be heard saying".
PERCEIVED = ("Av", "Ad")
# What leads to it behind "to": she liked to say.
USED = frozenset({"used", "like", "likes", "liked", "loves", "loved"})
# What may stand before two verbs: neither confirm nor deny.
NEITHER = "neither"
# The last word before a verb that may belong to it.
BEFORE_VERB = "ARunMtsvdD"
# What may stand before *both said*.
BEFORE_BOTH = frozenset("nNpWA")
# What is felt: concern [that], regret over [the plan].
FEELING = re.compile("n(?:(?=T)|P|t(?=[DhnN]))")
# What may be a particle.
PARTICLE = frozenset("PtoDRaineNVA")
# An adverb after a cue is part of it when the content follows.
CONTENT = frozenset("TckzPtQSC")


class CueFinder:
    """Finds the words of a page that may be cues."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Take the words of a lexicon."""
        points = set(lexicon.table("cue_points"))
        words = lexicon["cue_verbs"].union(points, lexicon.table("cue_kinds"))
        words |= lexicon["seeming_cues"]
        # Words that are cues only with a particle, and which.
        bare = {cue.partition(" ")[0] for cue in points if " " in cue} - words
        words = words.union(bare) - {COLON} - lexicon["seldom_cues"]
        # Nouns that are cues behind whose they are, and nothing else.
        self.owned = lexicon["owned_cues"] - words
        words |= self.owned
        forms = {form for word in words for form in (word, word.capitalize())}
        forms -= {word.capitalize() for word in NAMES_TOO.union(lexicon["stating_verbs"])}
        # The listed words with the blanks before them, and as they are in lower case.
        self.forms = {blanks + form: form.lower() for form in forms for blanks in ("", " ", "  ")}
        self.particles = lexicon["cue_particles"]
        self.following: dict[str, set[str]] = {verb: set() for verb in bare}
        # What other particles may follow.
        self.begun: set[str] = set()
        for verb, particle, *more in map(str.split, self.particles):
            self.following.setdefault(verb, set()).add(particle)
            self.begun |= {" ".join((verb, particle, *more[:n])) for n in range(len(more))}
        self.bare = {verb: self.following[verb] for verb in bare}
        # He argued for years that it was late.
        self.lasting = {f"{unit}s" for unit in lexicon.table("units")}
        self.expressing = lexicon["expressing_cues"]
        for verb in self.expressing:
            self.following.setdefault(verb, set())
        self.candidates = Candidates(lexicon)
        self.channels = lexicon["channels"]
        self.infinitives = lexicon["infinitive_cues"]
        self.perceived = lexicon["perceived_verbs"]
        self.leading = lexicon["leading_verbs"]
        self.pairs = lexicon["cue_pairs"]
        self.ways = Ways(lexicon)
        self.quantifiers = lexicon["cue_quantifiers"]
        # Cues of two verbs.
        self.doubles = self.infinitives | self.pairs
        self.topics = lexicon["topic_words"]
        self.calls = lexicon["topic_calls"]
        self.versus = lexicon["versus_words"]
        self.storms = lexicon["storm_words"]
        self.passives = lexicon["passive_cues"]
        self.be = lexicon["be_forms"]

    @cached_property
    def split(self) -> re.Pattern[str]:
        """What stands between an auxiliary and its verb."""
        return phrase(SPLIT)

    def find(self, read: Passages) -> list[Cue]:
        """Give each word that may be a cue, with what belongs to it."""
        following, bare, doubles = self.following, self.bare, self.doubles
        places = self.candidates.find(read)
        expressing = self.expressing
        cues: list[Cue] = []
        double: list[Cue] = []
        for cue in cues_at(read, places, self.forms, bare):
            classes, word, after = cue.classes, cue.word, cue.end
            before, behind = classes[word - 1], classes[after : after + 1]
            if before in BEFORE_VERB and word > cue.low:
                self.widen_left(cue)
                if before == "t" and cue.start < word - 1:
                    double.append(cue)
            if cue.form in following:
                if (
                    behind in PARTICLE
                    and after < cue.high
                    and (cue.passage.form(after) in following[cue.form] or cue.form in expressing)
                ):
                    self.widen_right(cue)
                    if cue.phrase in doubles:
                        double.append(cue)
                if cue.phrase in bare and "_" not in classes[cue.low : cue.high]:
                    continue
            if behind == "R" and cue.end == after < cue.high - 1:
                # An adverb is part of it when the content follows.
                cue.end += classes[after + 1] in CONTENT
            elif behind == "P" and cue.end == after:
                cue.end = self.ways.look(cue)
            cues.append(cue)
        return outside(cues, double) if double else cues

    def labels(self, passage: Passage) -> Iterator[tuple[Piece, int]]:
        """Give the first colon of each sentence, but for one behind a topic, with its sentence."""
        at = passage.classes.find("k")
        for sentence in passage.sentences:
            if at < 0:
                return
            if at < sentence[1]:
                short = sentence[0] < at <= sentence[0] + LONGEST_TOPIC
                if passage.dialogue or not (
                    (short and self.topic(passage, sentence[0], at))
                    or (passage.first and self.event(passage, sentence[0], at))
                ):
                    yield sentence, at
                at = passage.classes.find("k", sentence[1])

    def topic(self, passage: Passage, start: int, colon: int) -> bool:
        """Tell whether a topic stands before a colon: *Ferry disaster*, *Storm Odette*, *Watch*."""
        last = passage.form(colon - 1)
        if last in self.topics or (start == colon - 1 and last in self.calls):
            return True
        return passage.classes[start:colon] == "NN" and passage.form(start) in self.storms

    def event(self, passage: Passage, start: int, colon: int) -> bool:
        """Tell whether an event stands before a colon: *World Cup 2014*, *Velora v Bonn*."""
        if passage.classes[colon - 1] == "0" and YEAR.fullmatch(passage.form(colon - 1)):
            return True
        words = range(start + 1, min(start + LONGEST_EVENT, colon - 1))
        return not self.versus.isdisjoint(map(passage.form, words))

    def widen_left(self, cue: Cue) -> None:
        """Take in auxiliaries and adverbs before a cue."""
        classes, low, word = cue.classes, cue.low, cue.word
        before, saying = classes[word - 1], classes[word] in "gI"
        if before == "D":
            self.widen_over_both(cue)
            return
        if before == "n" and not saying and "A" not in classes[low:word]:
            return
        form, start = cue.passage.form, word
        if before in "ARunMs":
            start = self.start(classes, low, word)
        if start < word and before in "nMs" and form(start) in self.be:
            # Fans who were not at home said it was late.
            start = word
        if start < word:
            cue.start = start
            if cue.form in self.passives:
                dummy = classes[start - 1 : start + 1] == "iu"
                cue.passive = dummy or not self.be.isdisjoint(map(form, range(start, word)))
        elif saying or before == "t":
            cue.start = self.led(cue)

    def widen_over_both(self, cue: Cue) -> None:
        """Take in *both* between a cue and its subject or auxiliary."""
        classes, both = cue.classes, cue.word - 1
        if (
            both > cue.low
            and classes[both - 1] in BEFORE_BOTH
            and cue.passage.form(both) in self.quantifiers
        ):
            cue.start = self.start(classes, cue.low, both)

    def led(self, cue: Cue) -> int:
        """Tell where *went on to say*, *was heard saying* or *issued a note saying* starts."""
        form, used = cue.passage.form, cue.word - 2
        if used >= cue.low and cue.classes[used + 1] == "t" and form(used) in USED:
            return self.start(cue.classes, cue.low, used)
        if (
            cue.classes[cue.word - 2 : cue.word] in PERCEIVED
            and form(cue.word - 1) in self.perceived
        ):
            return self.start(cue.classes, cue.low, cue.word - 1)
        if cue.classes[cue.word - 1] not in LEADS:
            return cue.word
        match = LEADING.search(cue.classes, max(cue.low, cue.word - LONGEST_LEADING), cue.word)
        if match is None or form(match.start()) not in self.leading:
            return cue.word
        channel = match.start("channel")
        leads = form(channel) in self.channels if channel > 0 else form(cue.word - 2) == "on"
        return self.start(cue.classes, cue.low, match.start()) if leads else cue.word

    def widen_right(self, cue: Cue) -> None:
        """Take in the particles after a cue, or a feeling: *called for*, *expressed concern*."""
        if cue.form in self.expressing:
            feeling = FEELING.match(cue.classes, cue.end, cue.high)
            cue.end = feeling.end() if feeling else cue.end
            return
        form, end = cue.passage.form, self.after_particles(cue, cue.end, cue.form)
        if cue.phrase in self.infinitives and cue.classes[end : end + 1] in INFINITIVES:
            end = self.after_particles(cue, end + 1, form(end), cue.phrase)
        cue.end = end
        if cue.phrase in self.pairs and form(cue.start - 1) == NEITHER:
            cue.start = self.start(cue.classes, cue.low, cue.start - 1)

    def start(self, classes: str, low: int, word: int) -> int:
        """Tell where the verb group of a word starts."""
        start = low + len(classes[low:word].rstrip("AR"))
        if start == low:
            return start
        before = classes[start - 1]
        if before == "u" and start - 2 >= low and classes[start - 2] in "piW":
            return start - 1
        if before in "nMs":
            first = start - LONGEST_SPLIT if start - low > LONGEST_SPLIT else low
            if "A" in classes[first:start]:
                split = self.split.search(classes, first, start)
                return split.start() if split else start
        return start

    def after_particles(self, cue: Cue, end: int, words: str, phrase: str = "") -> int:
        """Tell where the particles of a verb end; the cue is known by them or by its phrase."""
        form = cue.passage.form
        for n in range(end, min(end + PARTICLES, cue.high)):
            words += f" {form(n)}"
            if (
                words in self.particles
                and not (cue.passive and cue.classes[n] in "tn")
                and not (words.endswith(FOR) and n + 1 < cue.high and form(n + 1) in self.lasting)
            ):
                cue.phrase, end = phrase or words, n + 1
            if words not in self.begun:
                break
        return end


def outside(cues: list[Cue], double: list[Cue]) -> list[Cue]:
    """Leave out the cues that are verbs of others: *insist* in *continued to insist*."""
    taken = {
        (one.passage.number, n)
        for one in double
        for n in (*range(one.start, one.word), *range(one.word + 1, one.end))
    }
    return [one for one in cues if (one.passage.number, one.word) not in taken]
