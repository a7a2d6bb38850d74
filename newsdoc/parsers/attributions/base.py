"""The reader of cues: asks the rules for a reading of each."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from itertools import chain

from newsdoc.grammar import check_words, translate
from newsdoc.lexicon import Lexicon
from newsdoc.model import Attribution
from newsdoc.page import Page
from newsdoc.parsers.attributions.addressees import Addressees
from newsdoc.parsers.attributions.choice import Chooser
from newsdoc.parsers.attributions.classes import CLASSES, QUOTED, Classifier
from newsdoc.parsers.attributions.contents import STOPS, ContentFinder, titled, trimmed
from newsdoc.parsers.attributions.continuation import continued
from newsdoc.parsers.attributions.cues import CueFinder
from newsdoc.parsers.attributions.overlaps import LEADS
from newsdoc.parsers.attributions.passage import Passage, Passages, passages
from newsdoc.parsers.attributions.phrases import phrase
from newsdoc.parsers.attributions.readers import Around, Asked, Between, Reader, needed, parts
from newsdoc.parsers.attributions.reading import Cue, Piece, Reading
from newsdoc.parsers.attributions.results import attributions
from newsdoc.parsers.attributions.sites import without_sites
from newsdoc.parsers.attributions.sources import SourceFinder
from newsdoc.parsers.base import StageParser, WordReader, check_text
from newsdoc.parsers.quotes import QuoteParser

# “We tried,” he said, referring to the lock, “and failed.”
RESUMED = re.compile(r"(?:cIR?t)?[^VIQESC_]*?(?:c[eb]?([QESC]_*)|([QE]_{3,})(?=[zZ]*$))")
# What heads a paragraph and is not said: *Zoom in:*, *Why it matters:*.
LABEL = re.compile(r"y?[NK][NnPpivVdgA]{0,3}k(?=.)")
# Stands before what opens its sentence.
EDGE = "^"
# A comma behind a quotation: what stands before a cue or a source is one class but for this.
BEHIND_QUOTED = "_c"
# The cues that count only as passives, or only behind an auxiliary: *is expected*, *was praised*.
PASSIVE, AGENT = "passive_cues", "agent_cues"
# Those that no rule reads but the ones that ask for them.
SEEMING = "seeming_cues"


class CueReader(WordReader, StageParser[Attribution], lazy=True):
    """Reads cues by rules; a rule's pattern says what stands before and after its ``{cue}``.

    ``{quoted|comma} {source} {cue} {tail} {end}`` reads: a source before the cue, a quotation or
    a comma before the source; after the cue perhaps a time, then the sentence's end.
    ``{cue:addressed_cues}`` is a cue of that group of the lexicon.
    """

    name = "attribution"

    @classmethod
    def compile_pattern(cls, pattern: str, lexicon: Lexicon) -> re.Pattern[str]:
        """Compile what stands after the cue; what stands before it is only checked."""
        before, group, after = parts(pattern)
        if "{cue" not in pattern:
            raise LookupError("there is no {cue} in it")
        check_words(pattern)
        re.compile(translate(before.replace("{source}", ""), CLASSES))
        if group:
            lexicon[group]
        return phrase(after)

    @cached_property
    def readers(self) -> list[Reader]:
        """The rules that read cues, in order."""
        found: list[Reader] = []
        for one in self.rules:
            after = self.patterns[one.name]
            if one.pattern is None or after is None:
                continue
            before, group, behind = parts(one.pattern)
            classes = translate(before.replace("{source}", ""), CLASSES)
            found.append(
                Reader(
                    self.full_name(one),
                    getattr(self, one.name),
                    "{source}" in before,
                    re.compile(classes),
                    group,
                    needed(behind),
                    after.match,
                )
            )
        return found

    @cached_property
    def groups(self) -> dict[str, tuple[str, ...]]:
        """The groups of each cue that some rules are only for."""
        found: dict[str, tuple[str, ...]] = {}
        for group in sorted({one.group for one in self.readers if one.group}):
            for word in self.lexicon[group]:
                found[word] = (*found.get(word, ()), group)
        return found

    @cached_property
    def readers_between(self) -> Between:
        """The rules by what stands around a cue."""
        return Between(self.allowed)

    @cached_property
    def classifier(self) -> Classifier:
        """Gives words their classes."""
        return Classifier(self.lexicon, self.cues.forms, self.cues.owned)

    def letter(self, token: str) -> str:
        """Give the class of a word, marked if it may be a cue."""
        return self.classifier.marked(token)

    @cached_property
    def sources(self) -> SourceFinder:
        """Finds sources."""
        return SourceFinder(self.lexicon)

    @cached_property
    def contents(self) -> ContentFinder:
        """Finds where contents end."""
        return ContentFinder(self.lexicon)

    @cached_property
    def cues(self) -> CueFinder:
        """Finds cues."""
        return CueFinder(self.lexicon)

    @cached_property
    def say_cues(self) -> frozenset[str]:
        """Cues whose content is a statement."""
        return self.lexicon["say_cues"]

    @cached_property
    def chooser(self) -> Chooser:
        """Chooses among readings."""
        return Chooser(self.lexicon, self.sources, self.contents)

    @cached_property
    def addressees(self) -> Addressees:
        """Finds who is told."""
        return Addressees(self.lexicon)

    def parse(self, text: str | Page) -> tuple[Attribution, ...]:
        """Parse a text, or the page that a pipeline has made of it.

        Args:
            text: a text alone has its quotations found first.

        Returns:
            The attributions: outer ones in order, then those that stand inside them.

        Raises:
            InputError: ``text`` is neither.
        """
        if not isinstance(text, Page):
            check_text(text)
            page = Page.of_lines(text, self.lexicon)
            text = page._replace(quotes=QuoteParser(lexicon=self.lexicon).parse(page))
        return self.parse_page(text)

    def parse_page(self, page: Page) -> tuple[Attribution, ...]:
        """Give the attributions of a page: outer ones in order, then those inside them."""
        found = [
            self.attributed(part, opens=not number) for number, part in enumerate(page.portions())
        ]
        if len(found) == 1:
            return found[0]
        return tuple(sorted(chain.from_iterable(found), key=lambda one: one.within is not None))

    def attributed(self, page: Page, *, opens: bool) -> tuple[Attribution, ...]:
        """Give the attributions of a page, or of a portion of it: one ``opens`` the page."""
        read = passages(page, self.letters(page))
        if opens:
            without_sites(read, self.lexicon)
        else:
            read[0].first = False
        chosen = self.choose(read)
        continued(page, read, chosen, self.lexicon["request_cues"], self.leading)
        return attributions(page.source, chain.from_iterable(chosen))

    def leading(self, passage: Passage) -> list[Reading]:  # noqa: ARG002
        """Give what leads from the end of a passage to the quotation in the next one."""
        return []

    def choose(self, read: Passages) -> list[list[Reading]]:
        """Give the readings that hold, passage by passage."""
        return self.chooser.choose(self.readings(read), len(read))

    def readings(self, read: Passages) -> list[Reading]:
        """Give a reading of each word that may be a cue, in order.

        Each step is taken for all cues before the next one: the same steps in a row are cheap.
        """
        cues = self.cues.find(read)
        self.sources.find(cues)
        return self.read(cues)

    def read(self, cues: Iterable[Cue]) -> list[Reading]:
        """Ask the rules for a reading of each cue; no object before *-ing* is a source.

        Asked are those that what stands before it and its source, and the signs ahead, allow.
        """
        between, groups = self.readers_between, self.groups.get
        addressees = self.addressees
        hearing, said, settle = addressees.hearing, addressees.said, addressees.settle
        readings: list[Reading] = []
        for cue in cues:
            classes, low, start, source = cue.classes, cue.low, cue.start, cue.source
            if source and source[2] == "object":
                source = cue.source = self.sources.behind_object(cue)
            before = classes[start - 1] if start > low else EDGE
            if before == "c" and classes[start - 2] in QUOTED:
                before = BEHIND_QUOTED
            left = "" if source is None else classes[source[0] - 1] if source[0] > low else EDGE
            if left == "c" and source and classes[source[0] - 2] in QUOTED:
                left = BEHIND_QUOTED
            form, end, high = cue.form, cue.end, cue.high
            allowed = between[before, left, cue.signs, groups(form), cue.passive, start < cue.word]
            for look, read, name in allowed:
                match = look(classes, end, high)
                if match is None:
                    continue
                reading = read(cue, match)
                if (
                    reading is None
                    or not (reading.content or reading.awaits)
                    or (
                        (
                            form in hearing
                            or (form in said and classes.startswith("t", cue.end))
                            or reading.addressee
                        )
                        and not settle(reading)
                    )
                ):
                    cue.open = 0
                    continue
                reading.rule = name
                if not reading.next:
                    at = match.end()
                    reading.next = classes[at] if at < high else classes[at : at + 1] or "z"
                content = reading.content
                if content and content[0][0] < start:
                    self.take_in(reading)
                readings.append(reading)
                break
        return readings

    def allowed(self, around: Around) -> list[Asked]:
        """Give the rules that may read a cue by what stands around it."""
        before, left, signs, groups, passive, helped = around
        asked = [
            one
            for one in self.readers
            if (left or not one.wants_source)
            and (not one.group or one.group in (groups or ()))
            and (passive or one.group != PASSIVE)
            and (helped or one.group != AGENT)
            and (one.group == SEEMING or SEEMING not in (groups or ()))
            and one.stands_behind((left if one.wants_source else before).strip(EDGE))
            and one.needs in signs
        ]
        if not passive:
            return [one.asked() for one in asked]
        told, deeds = self.lexicon["told_cues"], self.lexicon["deed_cues"]
        return [one.asked_passively(told, deeds) for one in asked]

    def take_in(self, reading: Reading) -> None:
        """Take in what follows a cue whose content came first: a channel, the person told."""
        cue, source = reading.cue, reading.source
        cue.end = self.cues.ways.channel(cue)
        addressees = self.addressees
        if (
            cue.form in addressees.cues
            and reading.addressee is None
            and (source is None or source[0] <= cue.start)
        ):
            reading.addressee = addressees.behind(cue)

    def statement(self, cue: Cue, end: int) -> Piece | None:
        """Give the content that stands before ``end`` in the sentence of a cue."""
        classes, start = cue.classes, cue.low
        while end > start and classes[end - 1] in "cy":
            end -= 1
        if end <= start:
            return None
        if "k" in cue.signs and not start and (label := LABEL.match(classes, 0, end)):
            start = label.end()
        if classes[end - 1] in QUOTED:
            opened = start + len(classes[start:end].rstrip("_")) - 1
            # A colon, dash or bracket leads from the writer's words to the quotation, but not the
            # second of two dashes: “We tried” – at noon – “to hold it,” he said.
            leads = opened > start and classes[opened - 1] in LEADS
            if leads and not (classes[opened - 1] == "y" and "y" in classes[start : opened - 1]):
                start = opened
        return (start, end)

    def until_end(self, cue: Cue, start: int) -> list[Piece]:
        """Give the content that starts at ``start``; it is ended later, if the reading holds."""
        classes, last = cue.classes, cue.high - 1
        # At the latest this halts at the cue.
        while classes[last] in STOPS:
            last -= 1
        if last < start:
            return []
        cue.open = start
        return [(start, last + 1)]

    def resumed(self, cue: Cue, start: int) -> list[Piece]:
        """Give the rest of a quotation that stands after its cue and source."""
        match = RESUMED.match(cue.classes, start, cue.high) if cue.passage.quotes else None
        if match is None or (match[2] and titled(cue, *match.span(2))):
            return []
        return [match.span(match.lastindex or 0)]

    def rest(self, cue: Cue, start: int) -> Piece:
        """Give the words from ``start`` to the end of the sentence."""
        return (start, trimmed(cue.classes, start, cue.high))
