"""Ties every source to its speaker."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from newsdoc.model import Speaker
from newsdoc.page import Page
from newsdoc.parsers.base import StageParser
from newsdoc.parsers.speakers import antecedents
from newsdoc.parsers.speakers.members import Member
from newsdoc.parsers.speakers.references import Reference, SourceReader
from newsdoc.parsers.speakers.scene import Scene
from newsdoc.rules import rule
from newsdoc.span import Span
from newsdoc.text.source import Source

MEN = frozenset({"he", "him", "his", "himself"})
WOMEN = frozenset({"she", "her", "herself"})
SELF = frozenset({"i", "me", "my", "myself"})
HOUSES = frozenset({"it", "its", "itself"})
GROUPS = frozenset({"they", "them", "their", "themselves"})
RELATIVES = frozenset({"who", "whose"})
AGES = {"elder": 1, "older": 1, "younger": -1}


class SpeakerResolver(StageParser[Speaker], lazy=True):
    """Finds who the sources of a page's attributions are; a source may stay without a speaker.

    Its rules are asked in order with what the words of a source say; the first one that knows
    the speaker counts.
    """

    name = "speaker"

    def parse_page(self, page: Page) -> tuple[Speaker, ...]:
        """Give the speakers of a page, in the order of their first mention."""
        if not page.attributions:
            return ()
        scene = Scene(page, self.reader)
        members = {id(member): member for member in self.resolve(scene) if member}.values()
        speakers = [speaker_of(page.source, member) for member in members]
        return tuple(sorted(speakers, key=first_place))

    @cached_property
    def reader(self) -> SourceReader:
        """What reads the words of a source."""
        return SourceReader(self.lexicon)

    def resolve(self, scene: Scene) -> Iterable[Member | None]:
        """Go through the sources in order and ask the rules for the speaker of each."""
        rules = [getattr(self, one.name) for one in self.rules]
        settled: dict[tuple[int, int], Member | None] = {}
        sourced = [one for one in scene.page.attributions if one.source]
        places = [(one.source[0].start, one.source[0].end) for one in sourced]
        read = [self.reader.references[scene.folded[start:end]] for start, end in places]
        for reference in read:
            if reference.kind == "person" and reference.name:
                scene.cast.family(reference.name[-1])
        for attribution, place, reference in zip(sourced, places, read, strict=True):
            scene.attribution, scene.start = attribution, place[0]
            if place in settled:
                scene.speakers[id(attribution)] = settled[place]
                continue
            member = None
            for asks in rules:
                member = asks(scene, reference)
                if member:
                    break
            settled[place] = member
            scene.note(member)
        return settled.values()

    @rule()
    def named(self, scene: Scene, reference: Reference) -> Member | None:
        """A person by name, also in short: *Lindt*, *Mr Ek*.

        Example: Jonas Lindt left. Later Lindt said it was late.
        Counter-example: Jon Ek and Ada Ek left. Later Ek said it was late.
        """
        if reference.form != "name" or reference.kind != "person":
            return None
        member = scene.cast.person(reference.name, scene.start, reference.gender)
        if member is None and reference.words[0].lower() == "the":
            return None
        if member:
            member.gender = member.gender or reference.gender
            if reference.role:
                scene.cast.add_role(member, reference.role, scene.start)
        return member

    @rule()
    def he_or_she(self, scene: Scene, reference: Reference) -> Member | None:
        """The man or woman who spoke last or is the subject of the last sentence.

        Example: Jon Ek met Vera Holm. He said it was late.
        Counter-example: Vera Holm left. He said it was late.
        """
        if reference.head in MEN:
            return antecedents.person_before(scene, scene.start, "m")
        if reference.head in WOMEN:
            return antecedents.person_before(scene, scene.start, "f")
        return None

    @rule()
    def oneself(self, scene: Scene, reference: Reference) -> Member | None:
        """*I* inside what somebody says.

        Example: Ek said: “I know that it is late.”
        Counter-example: I think it is late.
        """
        return scene.outer_speaker() if reference.head in SELF else None

    @rule()
    def it(self, scene: Scene, reference: Reference) -> Member | None:
        """The organisation or document that spoke last.

        Example: The ministry said it was late. It added that roads were shut.
        Counter-example: Ek said it was late. It was said to be dark.
        """
        if reference.head in HOUSES:
            return antecedents.house_before(scene, scene.start)
        return None

    @rule()
    def they(self, scene: Scene, reference: Reference) -> Member | None:
        """The group that spoke last.

        Example: Residents said it was late. They added that roads were shut.
        Counter-example: Ek said it was late. They said roads were shut.
        """
        if reference.head in GROUPS:
            return antecedents.group_before(scene, scene.start)
        return None

    @rule()
    def who(self, scene: Scene, reference: Reference) -> Member | None:
        """The name right before *who*.

        Example: Vera Holm, who said it was late, left.
        Counter-example: Those who said it was late left.
        """
        if reference.head in RELATIVES:
            return antecedents.name_before(scene, scene.start)
        return None

    @rule()
    def elder(self, scene: Scene, reference: Reference) -> Member | None:
        """One of two namesakes, by age.

        Example: The elder Ek said it was late.
        Counter-example: The late Ek said little.
        """
        if reference.form != "name" or len(reference.words) < 3:  # noqa: PLR2004
            return None
        age = AGES.get(reference.words[1].lower())
        if age is None:
            return None
        people = [m for m in scene.cast.family(reference.name[-1]).values() if m.age]
        if len(people) != 2:  # noqa: PLR2004
            return None
        people.sort(key=lambda member: -member.age * age)
        return people[0]

    @rule()
    def role(self, scene: Scene, reference: Reference) -> Member | None:
        """A person by role: *the spokesman*.

        Example: Transport minister Ilka Brandt left. The minister said it was late.
        Counter-example: A minister said it was late.
        """
        if reference.form != "noun" or reference.kind != "person" or not reference.definite:
            return None
        return scene.cast.by_role(reference.head, scene.start)

    @rule()
    def epithet(self, scene: Scene, reference: Reference) -> Member | None:
        """The person of the sentence before, by another word.

        Example: Vera Holm left. The billionaire said it was late.
        Counter-example: Vera Holm left. The judge said it was late.
        """
        if reference.form != "noun" or not reference.definite:
            return None
        if reference.head not in self.reader.epithets and not reference.head.endswith("-old"):
            return None
        return antecedents.person_renamed(scene, scene.start, reference.gender)

    @rule()
    def house(self, scene: Scene, reference: Reference) -> Member | None:
        """An organisation by a common noun: *the ministry*.

        Example: The Transport Ministry said it was late. The ministry shut roads, it said.
        Counter-example: A ministry said it was late.
        """
        if reference.form != "noun" or reference.kind != "organization" or not reference.definite:
            return None
        if len(reference.words) > 2:  # noqa: PLR2004
            return None
        member = scene.cast.houses.get(reference.head)
        if member is None and reference.head in self.lexicon["house_epithets"]:
            member = antecedents.house_named(scene, scene.start)
        return member

    @rule()
    def other(self, scene: Scene, reference: Reference) -> Member | None:
        """A group, an organisation, a document or a nameless person, as it is called.

        Example: Police said it was late.
        Counter-example: Some said it was late.
        """
        if reference.form in ("pronoun", "other") or reference.kind is None:
            return None
        if reference.form == "name" and reference.kind == "person":
            return None
        member = scene.cast.other(reference.kind, " ".join(reference.words))
        if reference.head in self.lexicon["messages"] and reference.definite:
            issuer = antecedents.issuer_before(scene, scene.start)
            member.role = member.role or (issuer.name if issuer else None)
        return member


def speaker_of(source: Source, member: Member) -> Speaker:
    """Make the speaker of a member of the cast."""
    text = source.text
    mentions = [Span(start, end, text[start:end]) for start, end in sorted(member.mentions)]
    name, role = member.name, member.role
    if "'" in name:
        name = as_written(source, name)
    if role and "'" in role:
        role = as_written(source, role)
    return Speaker(name, member.kind, role, tuple(mentions))


def as_written(source: Source, words: str) -> str:
    """Give folded words with the apostrophes that they have in the text."""
    at = source.folded.find(words)
    return words if at < 0 else source.text[at : at + len(words)]


def first_place(speaker: Speaker) -> int:
    """Give the place of the first mention."""
    return speaker.mentions[0].start
