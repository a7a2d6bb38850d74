"""Rules for labels: who is named with a colon or a dash beside what is said.

``Vera Holm: “We tried.”``, ``Bridge is safe: minister``, ``The mayor was clear: “We tried.”``
"""

from __future__ import annotations

import re

from newsdoc.parsers.attributions.choice import TURN
from newsdoc.parsers.attributions.classes import QUOTATION, QUOTED_STARTS
from newsdoc.parsers.attributions.contents import STOPS, trimmed
from newsdoc.parsers.attributions.inverted import Inverted
from newsdoc.parsers.attributions.passage import Passage, Passages
from newsdoc.parsers.attributions.reading import Cue, Reading, Source
from newsdoc.parsers.attributions.side_clauses import VERB
from newsdoc.parsers.attributions.side_sources import followed, headlined, labelled
from newsdoc.parsers.attributions.sites import title_ends
from newsdoc.rules import rule

# How a label ends that is more than a name: "Former mayor Vera Holm", "Sen. Ada Quist (R-Vt.)".
TITLED = ("NN", "Nj")
PARTICLED = re.compile(r"N{1,4}(n{1,3})N{1,3}")
# The colon behind it tells of a match: "Rovers 2-1 Athletic".
SCORE = re.compile(r"N0.*N")
# What is inserted in “The board, in a note to all, worded it with care:”.
INSERTED = re.compile(r"c[^cVkQESC]{1,25}c(?=[AR]{0,3}[Vvd])")
# Asked about it, the mayor was clear: “We tried.”
GOES_ON = re.compile(r"c(?:[be]|(?:p|[DhnN]{1,5})[AR]{0,3}[AVvd])")
# What opens no statement of a headline, what it does not hold, and its verb.
UNSTATED, OTHER, STATED = "KWHsP", re.compile(r"[QESCGkz]"), re.compile(r"[AvVdt]")
# Who may have made it.
NAMED = re.compile(r"(?P<name>N{1,4})|[N0n]{1,6}")
# Mayor to Ms. Ek: Stay away
ADDRESSING = re.compile(r"[DhnN]{1,4}(t)[DhnN]{1,4}")
# Netanyahu and Vera Holm: {A tortured relationship}, {Queen of the Harbour}
FULL_NAME = re.compile(r"N{2,4}|N{1,3}eN{1,3}")
TITLE = re.compile(r"(?:D|[nN]{1,2}o)[DnNoPexu0dgj]{1,12}[zZ]?")
# The lock {is rated} as this: “a wreck”.
RATED = re.compile(r"AR{0,2}d")
# She rose {and} said of the lock:
SAID = re.compile(r"e(?=R?V[^VAvd]{0,8}$)R?V")
QUOTED_WORDS = re.compile(r"[QESC]_+")


class Labels(Inverted, lazy=True):
    """The rules for names and clauses with a colon or a dash."""

    @rule()
    def label(self, cue: Cue) -> Reading | None:
        """A name and a colon before a quotation; in a headline, before anything.

        Example: Vera Holm: “We tried.” In a headline also: ‘We tried all night’: Vera Holm left. On
        a line of its own also: ‘We try again this year’: Vera Holm
        Counter-example: Ferry disaster: “We try again.”
        """
        passage, classes, low = cue.passage, cue.classes, cue.low
        if passage.dialogue and cue.word == classes.index("k"):
            content = (cue.end, trimmed(classes, cue.end, len(classes)))
            return Reading(cue, (0, cue.start), [content], TURN)
        if QUOTATION.fullmatch(classes, low, cue.start):
            source = headlined(cue, self.speaking_nouns)
            return Reading(cue, source, [(low, cue.start)], source[2]) if source else None
        source = labelled(self.sources, cue)
        if source is None:
            return None
        start, end, how = source
        opens = how == "from" or start == low or classes[start - 1] == "y"
        said = classes[start:end]
        names = how in ("from", "apposition") or set(said) <= {"N", "e"} or said[-2:] in TITLED
        quoted = classes[cue.end : cue.end + 1] in QUOTED_STARTS
        heads = passage.first and start == low == 0 and not SCORE.search(said)
        if not heads and not (quoted and opens and (names or self.particled(cue, source))):
            return None
        if not quoted and ((said == "N" and self.topical(cue)) or self.titles(cue, said)):
            return None
        reading = Reading(cue, (start, end), [self.rest(cue, cue.end)], "label")
        addressing = ADDRESSING.fullmatch(said)
        if addressing and cue.passage.form(start + addressing.start(1) - 1) in self.speaking_nouns:
            reading.source = (start, start + addressing.start(1))
            reading.addressee = (start + addressing.end(1), end)
        reading.next = classes[cue.end : cue.end + 1]
        return reading

    def particled(self, cue: Cue, source: Source) -> bool:
        """Tell whether a source is a name with small words inside: *Vera van den Holm*."""
        name = PARTICLED.fullmatch(cue.classes, *source[:2])
        if name is None:
            return False
        words = map(cue.passage.form, range(*name.span(1)))
        return self.lexicon["name_particles"].issuperset(words)

    def topical(self, cue: Cue) -> bool:
        """Tell whether what follows a label of one word is told of it: *Kenya: Grain is dear*.

        So is a question of yes or no: *Velora: Is it over?* A place that speaks for its government
        says *we*.
        """
        classes, lexicon, name = cue.classes, self.lexicon, cue.passage.form(cue.word - 1)
        if name in self.speaking_nouns or cue.end >= cue.high:
            return False
        if classes[cue.end] == "A" and classes[cue.high - 1] == "Z":
            return True
        place = name in lexicon["speaking_places"] and name not in lexicon["house_names"]
        return place and classes[cue.end] not in "phi"

    def titles(self, cue: Cue, said: str) -> bool:
        """Tell whether what follows a full name is no statement: *Vera Holm: A Life in Boats*."""
        classes, form, end = cue.classes, cue.passage.form, cue.end
        if classes[end : end + 1] == "0" and end + 1 < cue.high:
            return form(end + 1) in self.lexicon["listed_things"]
        if not FULL_NAME.fullmatch(said) or not TITLE.fullmatch(classes, end, cue.high):
            return False
        return classes[end] != "D" or form(end) in ("a", "an")

    @rule()
    def headline(self, cue: Cue) -> Reading | None:
        """A statement in a headline, then a colon or a dash and who makes it.

        Example: Bridge is safe: minister
        Counter-example: Bridge is safe: what we know
        """
        classes, start, said = cue.classes, cue.end, (cue.low, cue.start)
        end = trimmed(classes, start, cue.high)
        named = NAMED.fullmatch(classes, start, end)
        if not named or classes[cue.low] in UNSTATED or OTHER.search(classes, *said):
            return None
        forms = map(cue.passage.form, range(start, end))
        if not STATED.search(classes, *said) or not (
            named["name"] or not self.speaking_nouns.isdisjoint(forms)
        ):
            return None
        return Reading(cue, (start, end), [said], "label")

    @rule()
    def introduced(self, cue: Cue) -> Reading | None:
        """A clause that ends in a colon before a quotation; its verb is the cue.

        Example: The mayor released the following statement: “We tried to hold it.”
        Counter-example: The mayor had one wish: to go home.
        """
        classes, at = cue.classes, cue.word + 1
        quote = QUOTED_WORDS.match(classes, at)
        if quote is None and at < len(classes):
            return None
        subject = self.sources.subject(cue) or followed(self.sources, cue)
        if subject is None or "_" in classes[cue.low : cue.word]:
            return None
        start, end, _ = subject
        last = cue.word - 1
        if end < last and cue.passage.form(last) in self.lexicon["reading_cues"]:
            # A letter sent to parents reads:
            end = last
        inserted = INSERTED.match(classes, end, cue.word)
        after = inserted.end() - 1 if inserted else end
        if classes[after] == "c" and not VERB.match(classes, after + 1, cue.word):
            return None
        cue.start = cue.word = after + (classes[after] == "c")
        if quote and RATED.match(classes, cue.start) and cue.passage.words.text(at + 1).islower():
            return None
        says = SAID.search(classes, cue.start, at - 1)
        if says:
            cue.end = says.end()
            cue.start = cue.word = cue.end - 1
        reading = Reading(cue, (start, end), [quote.span()] if quote else [], "introduced")
        reading.awaits = at >= len(classes)
        return reading

    def choose(self, read: Passages) -> list[list[Reading]]:
        """Give the readings that hold, passage by passage; signatures are readings too."""
        chosen = super().choose(read)
        introduces = "introduced" in self.patterns
        asking = self.lexicon["request_cues"]
        quoted: Passage | None = None
        if read and read[0].first and headed(read[0].classes, chosen[0]):
            chosen[0] = self.headlines(read[0]) or chosen[0]
        for passage, readings in zip(read, chosen, strict=True):
            if not (passage.signs or quoted):
                continue
            if introduces and "k" in passage.signs:
                self.introduce(passage, readings)
            if not readings or (readings[0].cue.form in asking and unanswered(readings)):
                readings.extend(self.signatures(quoted, passage))
            quoted = None if readings or not passage.quotes else passage
        return chosen

    def headlines(self, passage: Passage) -> list[Reading]:
        """Read a headline in which no cue was found."""
        classes = passage.classes
        for end in title_ends(passage, self.lexicon) if "headline" in self.patterns else ():
            at = max(classes.rfind("k", 0, end), classes.rfind("y", 0, end))
            if at < 0 or classes[end - 1] in STOPS:
                continue
            reading = self.headline(Cue(passage, (0, end), at))
            if reading:
                reading.rule = f"{self.name}.headline"
                return [reading]
        return []

    def introduce(self, passage: Passage, chosen: list[Reading]) -> None:
        """Add what a colon introduces where no other cue does."""
        if not passage.quotes and passage.classes.find("k") < len(passage.classes) - 1:
            return
        read: dict[int, int] = {}
        for one in chosen:
            done = max(one.cue.end, *[end for _, end in one.content], 0)
            read[one.cue.low] = max(done, read.get(one.cue.low, 0))
        for (low, high), word in self.cues.labels(passage):
            done = read.get(low, low)
            if done >= word:
                continue
            done += GOES_ON.match(passage.classes, done) is not None
            reading = self.introduced(Cue(passage, (done, high), word))
            if reading:
                reading.rule = f"{self.name}.introduced"
                chosen.append(reading)
        chosen.sort(key=lambda one: one.cue.word)

    def readings(self, read: Passages) -> list[Reading]:
        """Give a reading of each word, and each colon, that may be a cue."""
        readings = super().readings(read)
        before = len(readings)
        for passage in read.colons if "label" in self.patterns else []:
            for sentence, word in self.cues.labels(passage):
                reading = self.label(Cue(passage, sentence, word))
                if reading and reading.content[0][0] < reading.content[0][1]:
                    reading.rule = f"{self.name}.label"
                    readings.append(reading)
        if len(readings) > before:
            readings.sort(key=lambda one: (one.cue.passage.number, one.cue.word))
        return readings


def headed(classes: str, readings: list[Reading]) -> bool:
    """Tell whether a headline may name who makes its statement, and nothing else is read in it."""
    if "k" not in classes and "y" not in classes:
        return False
    return not any(one.how != "label" for one in readings)


def unanswered(readings: list[Reading]) -> bool:
    """Tell whether somebody is asked something, and no answer is read yet."""
    return len(readings) == 1 and not readings[0].quoting
