"""Who said what: the rules for statements that stand after their cue, and the parser.

``Ms. Ek said the bridge was safe and praised the crew, adding that it was late.``
"""

from __future__ import annotations

import re

from newsdoc.parsers.attributions.classes import QUOTATION
from newsdoc.parsers.attributions.manners import Manners
from newsdoc.parsers.attributions.openings import heads
from newsdoc.parsers.attributions.participles import ends_role, undergoes
from newsdoc.parsers.attributions.reading import NOBODY, Cue, Reading, Source, found
from newsdoc.parsers.attributions.relatives import PRONOUNS, end_at_dash, pronoun_before
from newsdoc.parsers.attributions.settings import (
    SETTING,
    behind_adverb,
    behind_channel,
    behind_later,
    behind_setting,
    behind_time,
    behind_told,
    next_behind,
)
from newsdoc.parsers.attributions.side_sources import companion
from newsdoc.rules import rule

# “We tried,” was how she put it.
HOW = re.compile(r"([QESC]_+)AK")
# Half the boats{, say,} are old.
TOLD, SAY, WHICH, AS_SAY = "told", "say", "w", re.compile(r"cV[c0]")
# “Instead of help,” the mayor “sent a letter.”
AGAIN = re.compile(r"(?:p|N{1,3}|Dn{1,2})[QES]_+[zZ]*$")
# The mayor told me, “Go,” so I did.
SO = re.compile(r"(?<=_)[sRn](?:[pi]|[DhnN]{1,4})[AR]{0,2}[AVvd]")
# Two have died, police said: a man and his son.
WHOLE = re.compile(r"(?:[DhnN0]{1,5}|[pi])[AR]{0,3}[AVvd][^c]*+$")


class AttributionParser(Manners, lazy=True):
    """Finds sources, cues and contents.

    >>> [one] = AttributionParser().parse("“We tried,” Ms. Ek said.")
    >>> one.source_text, one.cue_text, one.content_text, one.kind
    ('Ms. Ek', 'said', '“We tried,”', 'direct')
    """

    @rule(
        "{that|which|who|question} {source} {cue}"
        "(?= {dummy}? (?: {end} | {dash|close} | {comma} (?! {quote} ) ) )"
    )
    def relative(self, cue: Cue, match: re.Match[str]) -> Reading | None:  # noqa: ARG002
        """A relative clause whose pronoun is the content, or the quotation before *was how*.

        Example: The plan which the mayor rejected. “We tried,” was how Ms. Ek described it.
        Counter-example: The mayor who rejected the plan.
        """
        source = cue.adjacent
        heading = cue.end == len(cue.classes)
        if source is None or (heading and source[0] - 1 == cue.low):
            return None
        how = HOW.fullmatch(cue.classes, cue.low, source[0])
        if how:
            return Reading(cue, source, [how.span(1)])
        if cue.classes.startswith("i", cue.end):
            return None
        return Reading(cue, source, [(source[0] - 1, source[0])])

    @rule(
        "{source} {cue:addressed_cues} <addressee: {addressed} > {tail}"
        "(?: {comma} {name}{1,3} {comma} (?= {that|to|question} )"
        "| {beside} (?= {that} ) | {comma|colon} | {gesture} (?= {that|quoted} ) )?"
        "(?= {that|quoted|question|to|pronoun|determiner|possessive|subordinator|preposition}"
        "| (?<!{name}) {name} | {dummy|auxiliary} | {noun} {auxiliary}"
        "| (?<={pronoun}) {noun|number} | (?<={colon}) $ )"
    )
    def told(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """A verb that takes the person told.

        Example: She told the board on Monday that it was safe.
        Counter-example: She said the board was safe.
        """
        if match.end() >= len(cue.classes):
            reading = Reading(cue, found(cue), [], addressee=match.span("addressee"))
            reading.awaits = True
            return reading
        start = behind_told(cue, match, self.lexicon["request_cues"], self.cues.forms)
        if cue.classes[start] in SETTING:
            start = behind_channel(cue, start, self.setting_nouns) or start
        quote = QUOTATION.match(cue.classes, start)
        so = quote and SO.match(cue.classes, quote.end())
        content = [quote.span()] if quote and so else self.until_end(cue, start)
        return Reading(cue, found(cue), content, addressee=match.span("addressee"))

    @rule(
        "{source} {cue:warning_cues} <addressee: {addressed} > {tail}"
        "(?= {that} | {dummy|pronoun} {auxiliary} )"
    )
    def warned(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """A verb that may take the person told, before *that*.

        Example: She warned both sides that it was late.
        Counter-example: She warned of the danger that it was late.
        """
        if cue.phrase != cue.form:
            return None
        content = self.until_end(cue, match.end())
        return Reading(cue, found(cue), content, addressee=match.span("addressee"))

    @rule("(?! . ) {cue} <source: {np} (?: {apposed} ){0,2} > {comma|colon} (?= {quote} | $ )")
    def cue_first(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """A cue that opens the sentence, its source, a quotation.

        Example: Said Ms. Ek, head of the port: “We tried to hold it.”
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
        "(?:{comma|colon})? | {gesture} | {occasion} ) (?= {quote} )"
    )
    def cue_quote(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """A cue, then a quotation.

        Example: He said in Oslo, “We tried.”
        Counter-example: He said the “deal” was dead.
        """
        classes, end = cue.classes, match.end()
        if match["setting"] and cue.form not in self.say_cues:
            return None
        if classes[end - 1] == "k" and heads(cue):
            return None
        if end > cue.end + 1 and classes[end - 1] == "k":
            # A letter posted on a door reads: “We tried.”
            if cue.passage.form(end - 2) in self.lexicon["reading_cues"]:
                return None
        elif cue.form == TOLD and cue.passage.first:
            # Passengers told “wait”: who is told in a headline.
            return Reading(cue, None, self.until_end(cue, end), "none", found(cue))
        source = found(cue)
        quote, content = QUOTATION.match(classes, end), pronoun_before(cue, end)
        again = quote and AGAIN.match(classes, quote.end(), cue.high)
        # He left after what the mayor called “a trap” in May.
        what = bool(content) and classes[content[0][0]] == "K"
        whole = what or (quote and quote[0][0] in "CE" and not again)
        content += [quote.span()] if quote and whole else self.until_end(cue, end)
        return Reading(cue, source, content)

    @rule(
        "{source} {cue} (?: (?: {tail} | {tail} {place} {tail}"
        "| <setting: {setting} | {meantime} > ) {comma}? | {gesture} | {occasion} ) (?= {that} )"
    )
    def that_clause(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """A cue, then *that*.

        Example: He said on Monday that it was safe. He said as he left it that it was old.
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
        if heads(cue):
            return None
        source, content = cue.adjacent, self.until_end(cue, match.end())
        first = self.statement(cue, source[0]) if source else None
        if source and first and cue.classes[source[0] - 1] == "c":
            content[:0] = [first] * bool(WHOLE.match(cue.classes, *first))
        reading = Reading(cue, found(cue), content)
        reading.awaits = match.end() >= len(cue.classes)
        return reading

    @rule(
        "{source} {cue} {adverb}?"
        "(?: <when: {when} > (?= {pronoun|determiner|name|noun|number|dummy|possessive|adverb|ing}"
        "| {auxiliary}? {to} | {question|subordinator} | {preposition} {number} ) | ) {ahead}"
    )
    def clause(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """A cue, then a clause, a noun phrase or an infinitive.

        Example: He said it was safe. She praised the crew. They vowed to stay.
        Counter-example: He spoke, and left. He wrote after the war.
        """
        classes, source, end = cue.classes, cue.source, match.end()
        headline = self.uninverted(cue) if cue.passage.first else None
        if (
            headline
            or (cue.form in self.participles and self.describes(cue, end))
            or (classes[cue.word] in "gIn" and ends_role(cue))
        ):
            return headline
        if end > cue.end and classes[cue.end] == "R":
            end = behind_adverb(cue, end, self.lexicon["degree_words"])
        start = end
        if classes[end] in SETTING:
            start = behind_setting(cue, end, self.setting_words, self.setting_nouns)
            if start < 0:
                return None
        elif match.lastindex and end == match.end():
            start = end = behind_time(cue, match[1], end, self.months)
        elif classes[end] in "D0" and "T" in cue.signs:
            start = end = behind_later(cue, end)
        if source and classes[source[0] - 1] in PRONOUNS:
            if classes[end] == "k" and heads(cue):
                return None
            end_at_dash(cue, source[0] - 1)
            return self.related(cue, source, end, start)
        content = self.until_end(cue, start)
        reading = Reading(cue, None if source and source[2] == NOBODY else source, content)
        if start > end:
            reading.next = next_behind(cue, end, start, self.setting_nouns)
        return reading

    def related(self, cue: Cue, source: Source, end: int, start: int) -> Reading:
        """Read a clause behind a relative pronoun: ``a trend {that} they say {will last}``.

        Args:
            cue: the cue.
            source: who stands between the pronoun and the cue.
            end: where what follows the cue begins.
            start: where the clause does, behind when or where it was said.
        """
        content = pronoun_before(cue, end)
        that = bool(content) and cue.classes[content[0][0]] == "T"
        reading = Reading(cue, source, content + self.until_end(cue, start))
        if that:
            # As sure as one which they say will last.
            reading.next = WHICH
        elif start > end:
            reading.next = next_behind(cue, end, start, self.setting_nouns)
        return reading

    @rule(
        "{and|but|comma|preposition|while|subordinator|noun|name|inside} {cue:addressed_cues}"
        "<addressee: {addressed} > {tail}"
        "(?: {comma|colon}? (?= {that|quoted} ) | {beside} (?= {that} )"
        "| (?= {question|to|pronoun|dummy}"
        "| {determiner|possessive} {noun|name}{1,3} {auxiliary|verb|report} ) )"
    )
    def also_told(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """A further verb of the same source that takes the person told.

        Example: She praised the crew, telling the board that it was safe.
        Counter-example: She praised the crew, adding that it was safe.
        """
        start = behind_told(cue, match, self.lexicon["request_cues"], self.cues.forms)
        content = self.until_end(cue, start)
        own = companion(self.sources, cue) if cue.classes[cue.word] == "I" else None
        how = own[2] if own else "shared"
        reading = Reading(cue, own, content, how, match.span("addressee"))
        # Told to do it is as sure as told that it is so.
        reading.next = "T" * cue.classes.startswith("t", match.end())
        return reading

    @rule(
        "{and|but|comma|dash|preposition|while|subordinator|noun|name|time|ing|report|to|inside}"
        "{cue} {tail} (?: {comma} (?! {report} ) | {colon} | ) {ahead}"
    )
    def shared(self, cue: Cue, match: re.Match[str]) -> Reading | None:
        """A further verb of the same source.

        Example: She praised the crew and said it was late, adding that she was tired.
        Counter-example: She came and saw.
        """
        classes, end = cue.classes, match.end()
        if cue.form == SAY and AS_SAY.match(classes, cue.start - 1):
            return None
        ing = classes[cue.word] in "gI"
        if not ing and (
            classes[cue.start - 1] in "PHsnNMgyV_"
            or (cue.form in self.undergone and undergoes(cue, self.undergone[cue.form]))
        ):
            return None
        start = end
        if classes[end] in SETTING:
            start = behind_setting(cue, end, self.setting_words, self.setting_nouns)
        if start < 0 or (classes[cue.start - 1] == "V" and classes[end] != "T"):
            return None
        own = companion(self.sources, cue) if ing else None
        reading = Reading(cue, own, self.until_end(cue, start), own[2] if own else "shared")
        if start > end and not own:
            reading.next = next_behind(cue, end, start, self.setting_nouns)
        return reading
