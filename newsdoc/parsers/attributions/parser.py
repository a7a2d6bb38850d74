"""Who said what: the rules for statements that stand after their cue, and the parser.

``Ms. Ek said the bridge was safe and praised the crew, adding that it was late.``
"""

from __future__ import annotations

import re

from newsdoc.parsers.attributions.choice import TURN
from newsdoc.parsers.attributions.classes import QUOTED_STARTS
from newsdoc.parsers.attributions.contents import PRONOUNS, behind_told, pronoun_before, trimmed
from newsdoc.parsers.attributions.passage import Passage, Passages
from newsdoc.parsers.attributions.reading import Cue, Reading, found
from newsdoc.parsers.attributions.settings import SETTING, behind_setting, next_behind
from newsdoc.parsers.attributions.side_clauses import VERB
from newsdoc.parsers.attributions.side_sources import companion, followed, headlined, labelled
from newsdoc.parsers.attributions.statement_first import StatementFirst
from newsdoc.rules import rule

# How a label ends that is more than a name: "Former mayor Vera Holm", "Sen. Ada Quist (R-Vt.)".
TITLED = ("NN", "Nj")
# The colon behind it tells of a match: "Rovers 2-1 Athletic".
SCORE = re.compile(r"N0.*N")
# What is inserted in “The board, in a note to all, worded it with care:”.
INSERTED = re.compile(r"c[^cVkQESC]{1,25}c(?=[AR]{0,3}[Vvd])")
# “Instead of help,” the mayor “sent a letter.”
AGAIN = re.compile(r"(?:p|N{1,3}|Dn{1,2})[QES]_+[zZ]*$")
# Asked about it, the mayor was clear: “We tried.”
GOES_ON = re.compile(r"c(?:[be]|(?:p|[DhnN]{1,5})[AR]{0,3}[AVvd])")
QUOTED_WORDS = re.compile(r"[QESC]_+")
QUOTATION = re.compile(r"[QESCG]_*")


class AttributionParser(StatementFirst, lazy=True):
    """Finds sources, cues and contents.

    >>> [one] = AttributionParser().parse("“We tried,” Ms. Ek said.")
    >>> one.source_text, one.cue_text, one.content_text, one.kind
    ('Ms. Ek', 'said', '“We tried,”', 'direct')
    """

    @rule(
        "{that|which|who|question} {source} {cue}(?= {end} | {dash|close} | {comma} (?! {quote} ) )"
    )
    def relative(self, cue: Cue, match: re.Match[str]) -> Reading | None:  # noqa: ARG002
        """A relative clause whose pronoun is the content.

        Example: The plan which the mayor rejected.
        Counter-example: The mayor who rejected the plan.
        """
        source = cue.adjacent
        heading = cue.end == len(cue.classes)
        if source is None or (heading and source.start - 1 == cue.low):
            return None
        return Reading(cue, source[:2], [(source.start - 1, source.start)])

    @rule(
        "{source} {cue:addressed_cues} <addressee: {addressed} > {tail}"
        "(?: {comma} {name}{1,3} {comma} (?= {that|to|question} )"
        "| {beside} (?= {that} ) | {comma|colon} | {gesture} (?= {that|quoted} ) )?"
        "(?= {that|quoted|question|to|pronoun|determiner|possessive|subordinator|preposition}"
        "| (?<!{name}) {name} | {dummy|auxiliary} | {noun} {auxiliary}"
        "| (?<={pronoun}) {noun|number} )"
    )
    def told(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """A verb that takes the person told.

        Example: She told the board on Monday that it was safe.
        Counter-example: She said the board was safe.
        """
        content = self.until_end(cue, behind_told(cue, match, self.lexicon["request_cues"]))
        return Reading(cue, found(cue), content, addressee=match.span("addressee"))

    @rule(
        "(?! . ) {cue} <source: {np} (?: {comma} {who_clause} )? > {comma|colon} (?= {quote} | $ )"
    )
    def cue_first(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """A cue that opens the sentence, its source, a quotation.

        Example: Said Ms. Ek: “We tried to hold it.”
        Counter-example: Asked by Ms. Ek, “we” tried.
        """
        if cue.classes[cue.word] != "V":
            return None
        content = self.until_end(cue, match.end())
        reading = Reading(cue, match.span("source"), content, "inverted")
        reading.awaits = match.end() >= len(cue.classes)
        return reading

    @rule(
        "{source} {cue} (?: (?: {tail} | {place} {tail} | <setting: {setting} > )"
        "(?:{comma|colon})? | {gesture} ) (?= {quote} )"
    )
    def cue_quote(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """A cue, then a quotation.

        Example: He said in Oslo, “We tried.”
        Counter-example: He said the “deal” was dead.
        """
        if match["setting"] and cue.form not in self.say_cues:
            return None
        # Who was asked says nothing.
        source = None if cue.passive and cue.phrase == cue.form else found(cue)
        quote, content = QUOTATION.match(cue.classes, match.end()), pronoun_before(cue, match.end())
        again = quote and AGAIN.match(cue.classes, quote.end(), cue.high)
        whole = quote and quote[0][0] in "CE" and not again
        content += [quote.span()] if quote and whole else self.until_end(cue, match.end())
        return Reading(cue, source, content)

    @rule(
        "{source} {cue} (?: (?: {tail} | {tail} {place} {tail} | <setting: {setting} > )"
        "{comma}? | {gesture} ) (?= {that} )"
    )
    def that_clause(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """A cue, then *that*.

        Example: He said on Monday that it was safe.
        Counter-example: He said it was that bad.
        """
        plans = cue.classes.startswith("tnn", cue.end)
        if (match["setting"] or plans) and cue.form not in self.say_cues:
            return None
        return Reading(cue, found(cue), self.until_end(cue, match.end()))

    @rule("{source} {cue} {tail} {colon}")
    def colon(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """A cue, then a colon; at the end of a paragraph the next one is the content.

        Example: He added: It is safe.
        Counter-example: He added salt: much of it.
        """
        reading = Reading(cue, found(cue), self.until_end(cue, match.end()))
        reading.awaits = match.end() >= len(cue.classes)
        return reading

    @rule(
        "{source} {cue} {adverb}?"
        "(?: {when} (?= {pronoun|determiner|name|noun|dummy|possessive} ) )? {ahead}"
    )
    def clause(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """A cue, then a clause, a noun phrase or an infinitive.

        Example: He said it was safe. She praised the crew. They vowed to stay.
        Counter-example: He spoke, and left. He wrote after the war.
        """
        classes, source, end = cue.classes, cue.source, match.end()
        start = end
        if classes[end] in SETTING:
            start = behind_setting(cue, end, self.setting_words)
            if start < 0:
                return None
        content = self.until_end(cue, start)
        if source and classes[source[0] - 1] in PRONOUNS:
            content[:0] = pronoun_before(cue, end)
        reading = Reading(cue, found(cue), content)
        if start > end:
            reading.next = next_behind(cue, start)
        return reading

    @rule(
        "{and|but|comma|preposition|while|noun|name|inside} {cue:addressed_cues}"
        "<addressee: {addressed} > {tail}"
        "(?: {comma|colon}? (?= {that|quoted} ) | {beside} (?= {that} )"
        "| (?= {question|to|pronoun|dummy} ) )"
    )
    def also_told(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """A further verb of the same source that takes the person told.

        Example: She praised the crew, telling the board that it was safe.
        Counter-example: She praised the crew, adding that it was safe.
        """
        content = self.until_end(cue, behind_told(cue, match, self.lexicon["request_cues"]))
        reading = Reading(cue, None, content, "shared", match.span("addressee"))
        reading.subject = self.sources.subject
        return reading

    @rule(
        "{and|but|comma|dash|preposition|while|subordinator|noun|name|time|ing|to|inside} {cue}"
        "{tail} (?: {comma} (?! {report} ) | {colon} )? {ahead}"
    )
    def shared(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """A further verb of the same source.

        Example: She praised the crew and said it was late, adding that she was tired.
        Counter-example: She came and saw.
        """
        classes, end = cue.classes, match.end()
        ing = classes[cue.word] in "gI"
        if not ing and classes[cue.start - 1] in "PHsnNMgy_":
            return None
        start = end
        if classes[end] in SETTING:
            start = behind_setting(cue, end, self.setting_words)
            if start < 0:
                return None
        own = companion(self.sources, cue) if ing else None
        if own:
            return Reading(cue, own[:2], self.until_end(cue, start), own.how)
        reading = Reading(cue, None, self.until_end(cue, start), "shared")
        reading.subject = self.sources.subject
        if start > end:
            reading.next = next_behind(cue, start)
        return reading

    @rule()
    def label(self, cue: Cue) -> Reading | None:
        """A name and a colon before a quotation; in a headline, before anything.

        Example: Vera Holm: “We tried.” In a headline also: ‘We tried all night’: Vera Holm left.
        Counter-example: Ferry disaster: “We try again.”
        """
        passage, classes, low = cue.passage, cue.classes, cue.low
        if passage.dialogue and cue.word == classes.index("k"):
            content = (cue.end, trimmed(classes, cue.end, len(classes)))
            return Reading(cue, (0, cue.start), [content], TURN)
        if QUOTATION.fullmatch(classes, low, cue.start):
            source = headlined(cue)
            return Reading(cue, source[:2], [(low, cue.start)], source.how) if source else None
        source = labelled(self.sources, cue)
        if source is None:
            return None
        opens = source.how == "from" or source.start == low or classes[source.start - 1] == "y"
        said = classes[source.start : source.end]
        names = source.how == "from" or set(said) <= {"N", "e"} or said[-2:] in TITLED
        quoted = classes[cue.end : cue.end + 1] in QUOTED_STARTS
        heads = passage.first and source.start == low == 0 and not SCORE.search(said)
        if not heads and not (quoted and names and opens):
            return None
        reading = Reading(cue, (source.start, source.end), [self.rest(cue, cue.end)], "label")
        reading.next = classes[cue.end : cue.end + 1]
        return reading

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
        inserted = INSERTED.match(classes, end, cue.word)
        after = inserted.end() - 1 if inserted else end
        if classes[after] == "c" and not VERB.match(classes, after + 1, cue.word):
            return None
        cue.start = cue.word = after + (classes[after] == "c")
        reading = Reading(cue, (start, end), [quote.span()] if quote else [], "introduced")
        reading.awaits = at >= len(classes)
        return reading

    def choose(self, read: Passages) -> list[list[Reading]]:
        """Give the readings that hold, passage by passage; signatures are readings too."""
        chosen = super().choose(read)
        introduces = "introduced" in self.patterns
        quoted: Passage | None = None
        for passage, readings in zip(read, chosen, strict=True):
            if not (passage.signs or quoted):
                continue
            if introduces and "k" in passage.signs:
                self.introduce(passage, readings)
            if not readings:
                readings.extend(self.signatures(quoted, passage))
            quoted = None if readings or not passage.quotes else passage
        return chosen

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
        asked = read if "label" in self.patterns else []
        before = len(readings)
        for passage in [one for one in asked if "k" in one.signs]:
            for sentence, word in self.cues.labels(passage):
                reading = self.label(Cue(passage, sentence, word))
                if reading and reading.content[0][0] < reading.content[0][1]:
                    reading.rule = f"{self.name}.label"
                    readings.append(reading)
        if len(readings) > before:
            readings.sort(key=lambda one: (one.cue.passage.number, one.cue.word))
        return readings
