"""Ties every source to its speaker."""

from __future__ import annotations

import re
from bisect import insort
from collections.abc import Callable
from functools import cached_property
from operator import itemgetter

from newsdoc.model import Speaker
from newsdoc.page import Page
from newsdoc.parsers.speakers import antecedents, houses
from newsdoc.parsers.speakers.epithets import may_be, names_anew, partisan
from newsdoc.parsers.speakers.lone import is_lone
from newsdoc.parsers.speakers.members import Member
from newsdoc.parsers.speakers.memory import Memory
from newsdoc.parsers.speakers.named_again import NamedAgain
from newsdoc.parsers.speakers.offices import told_otherwise
from newsdoc.parsers.speakers.phrases import bare, initials_of
from newsdoc.parsers.speakers.reference import Reference
from newsdoc.parsers.speakers.results import speakers_of
from newsdoc.parsers.speakers.scene import CLOSEST, Scene
from newsdoc.rules import rule

WOMEN = frozenset({"she", "her", "herself"})
AGES = {"elder": 1, "older": 1, "younger": -1}
START = itemgetter(0)
Rules = tuple[Callable[[Scene, Reference], Member | None], ...]


class SpeakerResolver(NamedAgain, lazy=True):
    """Finds who the sources of a page's attributions are; a source may stay without a speaker.

    Its rules are asked in order with what the words of a source say; the first one that knows
    the speaker counts. Their patterns are regular expressions for the gist of a source: form,
    kind, article and head.
    """

    name = "speaker"

    def parse_page(self, page: Page) -> tuple[Speaker, ...]:
        """Give the speakers of a page, in the order of their first mention."""
        if not page.attributions:
            return ()
        scene = Scene(page, self.reader)
        self.resolve(scene)
        members = dict.fromkeys(filter(None, scene.settled.values()))
        return tuple(speakers_of(page.source, members)) if members else ()

    @cached_property
    def asked(self) -> Memory[Rules]:
        """The rules that are asked with the gist of a source."""
        return Memory(self.rules_for)

    def rules_for(self, gist: str) -> Rules:
        """Give the rules whose pattern fits the gist of a source, and those without one."""
        fitting = [one for one in self.rules if fits(self.patterns[one.name], gist)]
        return tuple([getattr(self, one.name) for one in fitting])

    def resolve(self, scene: Scene) -> None:
        """Go through the sources in order and ask the rules for the speaker of each.

        A name without a role means whom it meant before, unless namesakes share it.
        """
        settled, spoken, asked, latest = scene.settled, scene.spoken, self.asked, 0
        main = scene.cast.main
        named: dict[str, Member] = {}
        for attribution, place, reference in scene.sources():
            if place in settled:
                continue
            start = place[0]
            member = named.get(reference.phrase)
            if member is None:
                scene.attribution, scene.start = attribution, start
                for asks in asked[reference.gist]:
                    member = asks(scene, reference)
                    if member:
                        break
                else:
                    settled[place] = None
                    continue
                if not reference.role and (reference.family in main or reference.name[1:]):
                    named[reference.phrase] = member
            settled[place] = member
            member.speaks = True
            member.mentions[place] = attribution.source[0]
            if attribution.within is None:
                if start < latest:
                    insort(spoken, (start, attribution, member), key=START)
                else:
                    spoken.append((start, attribution, member))
                    latest = start

    @rule(r"name person \w+ 's")
    def house_in_s(self, scene: Scene, reference: Reference) -> Member | None:
        """A firm whose name ends in *'s*, before a verb or behind the cue.

        Example: Brandel's said it was late.
        Counter-example: Jon Ek left. Ek's said it was late.
        """
        cues = scene.attribution.cue
        said = cues[0].text if cues else ""
        says = said.endswith("ed") or not self.reader.says.isdisjoint(said.split())
        if not says and (not cues or cues[0].start > scene.start):
            return None
        person = scene.cast.person(reference.name, scene.start)
        known = person and (person.known or person.forms)
        return None if known else scene.cast.other("organization", reference.phrase)

    @rule(r"name person")
    def named(self, scene: Scene, reference: Reference) -> Member | None:
        """A person by name, also in short: *Lindt*, *Mr Ek*.

        Example: Jonas Lindt left. Later Lindt said it was late.
        Counter-example: Jon Ek and Ada Ek left. Later Ek said it was late.
        """
        member = scene.cast.person(reference.name, scene.start, reference.gender)
        if member and not member.forms and is_lone(member, reference, self.reader):
            member = scene.lone(member)
        if member is None:
            return None
        if not member.gender:
            named = "" if " " in member.name else self.reader.gender_of(member.name)
            member.gender = reference.gender or named
        if reference.role:
            scene.cast.add_role(member, reference.role, scene.start)
        return member

    @rule(r"\w+ \w+ \w+ (?:he|him|his|himself|she|her|herself)$")
    def he_or_she(self, scene: Scene, reference: Reference) -> Member | None:
        """The man or woman who spoke last or is the subject of the last sentence.

        Example: Jon Ek met Vera Holm. He said it was late.
        Counter-example: Vera Holm left. He said it was late.
        """
        gender = "f" if reference.head in WOMEN else "m"
        return antecedents.person_before(scene, scene.start, gender)

    @rule(r"\w+ \w+ \w+ (?:i|me|my|myself)$")
    def oneself(self, scene: Scene, reference: Reference) -> Member | None:  # noqa: ARG002
        """*I* inside what somebody says, or behind somebody's turn of an interview.

        Example: Ek said: “I know that it is late.”
        Counter-example: I think it is late.
        """
        if scene.attribution.within:
            return scene.outer_speaker()
        return scene.turn_before(scene.start)

    @rule(r"\w+ \w+ \w+ (?:it|its|itself)$")
    def it(self, scene: Scene, reference: Reference) -> Member | None:  # noqa: ARG002
        """The organisation or document that spoke last.

        Example: The ministry said it was late. It added that roads were shut.
        Counter-example: Ek said it was late. It was said to be dark.
        """
        return houses.house_before(scene, scene.start)

    @rule(r"\w+ \w+ \w+ (?:they|them|their|themselves)$")
    def they(self, scene: Scene, reference: Reference) -> Member | None:  # noqa: ARG002
        """The people that the sentence is about, or the last one, or the group that spoke last.

        Example: Residents said it was late. They added that roads were shut.
        Counter-example: Ek said it was late. They said roads were shut.
        """
        return houses.people_before(scene, scene.start)

    @rule(r"\w+ \w+ \w+ (?:who|whose)$")
    def who(self, scene: Scene, reference: Reference) -> Member | None:  # noqa: ARG002
        """The name right before *who*, over a place, a party or an apposition.

        Example: Vera Holm of Norland, who said it was late, left.
        Counter-example: Those who said it was late left.
        """
        return antecedents.name_before(scene, scene.start)

    @rule(r"\w+ \w+ \w+ which$")
    def which(self, scene: Scene, reference: Reference) -> Member | None:  # noqa: ARG002
        """The firm, office or paper named right before *which*.

        So is an unknown name alone that opens its sentence: *Brandel, which said it was late*.

        Example: The move pleased the Harbour Board, which said it was late.
        Counter-example: The move pleased the north, which said it was late.
        """
        return houses.house_ahead(scene, scene.start)

    @rule(r"name ")
    def elder(self, scene: Scene, reference: Reference) -> Member | None:
        """One of two namesakes, by age.

        Example: The elder Ek said it was late.
        Counter-example: The late Ek said little.
        """
        if len(reference.words) < 3:  # noqa: PLR2004
            return None
        age = AGES.get(reference.words[1].lower())
        if age is None:
            return None
        people = [m for m in scene.cast.family(reference.name[-1]).values() if m.age]
        if len(people) != 2:  # noqa: PLR2004
            return None
        people.sort(key=lambda member: -member.age * age)
        return people[0]

    @rule(r"noun person the ")
    def role(self, scene: Scene, reference: Reference) -> Member | None:
        """A person by role: *the spokesman*, *the foreign minister*.

        All words of the role count: what is told of a person may not speak against them. A
        capitalised word or *former* before the role that nothing told of the person means the
        subject of the sentence before: *the French president*.

        Example: Transport minister Ilka Brandt left. The minister said it was late.
        Counter-example: Transport minister Ilka Brandt left. The prime minister said it was late.
        """
        wanted = self.reader.offices[" ".join(reference.words)]
        head = wanted.heads[-1] if wanted.heads else reference.head
        member = scene.cast.by_role(head, wanted, scene.start)
        known = member.role if member else None
        if told_otherwise(known, reference.words) and head in scene.cast.bearers:
            renamed = antecedents.person_renamed(scene, scene.start, reference.gender)
            if renamed and scene.cast.may_have(renamed, head, wanted):
                return renamed
        return member

    @rule(r"noun \w+ the ")
    def epithet(self, scene: Scene, reference: Reference) -> Member | None:
        """The person of the sentence before, by another word.

        Example: Vera Holm left. The billionaire said it was late.
        Counter-example: Vera Holm left. The judge said it was late.
        """
        if not names_anew(reference, self.reader):
            return None
        member = antecedents.person_renamed(scene, scene.start, reference.gender)
        member = partisan(scene, member, reference)
        if member and antecedents.named_already(scene, scene.start, reference.head, member):
            return None
        return member if member and may_be(scene, member, reference) else None

    @rule(r"noun (?:organization|unknown) the ")
    def house(self, scene: Scene, reference: Reference) -> Member | None:
        """An organisation by a common noun, *the ministry*, or by all of what it was called.

        Example: The Transport Ministry said it was late. The ministry shut roads, it said.
        Counter-example: The Harbour Bank said it was late. The union said it was early.
        """
        if len(reference.words) > 2:  # noqa: PLR2004
            return houses.described(scene, reference)
        owner = reference.words[0].lower()
        if owner.endswith("'s"):
            return scene.cast.houses.get(f"{bare(owner)} {reference.head}")
        member = scene.cast.houses.get(reference.head)
        if member is None and reference.head in self.reader.house_epithets:
            member = houses.house_named(scene, scene.start, reference.head)
        return member

    @rule(r"name (?!person)")
    def initials(self, scene: Scene, reference: Reference) -> Member | None:
        """Who takes a turn of an interview under a name in capitals or its initials.

        Example: Vera Holm: It rained all day in Bonn.
        Counter-example: The NEC said it was late.
        """
        if len(reference.words) > 1 or scene.attribution.cue_text != ":":
            return None
        letters = reference.words[0]
        lately = reversed(scene.spoken[-CLOSEST:])
        known = next((one for *_, one in lately if letters in initials_of(one.name)), None)
        named = scene.cast.person((letters.title(),), scene.start) if not known else None
        return named if named and named.known else known

    @rule(r"(?:noun|several) (?!unknown)|name (?!person|unknown)")
    def other(self, scene: Scene, reference: Reference) -> Member | None:
        """A group, an organisation, a document or a nameless person, as it is called.

        Example: Police said it was late.
        Counter-example: Some said it was late.
        """
        if reference.kind is None:
            return None
        member = scene.cast.other(reference.kind, reference.phrase)
        member.gender = member.gender or reference.gender
        if reference.definite and reference.head in self.lexicon["messages"]:
            issuer = houses.speaker_before(scene, scene.start, ("organization", "person"))
            member.role = member.role or (issuer.name if issuer else None)
        return member


def fits(pattern: re.Pattern[str] | None, gist: str) -> bool:
    """Tell whether a rule is asked with the gist of a source."""
    return pattern is None or pattern.match(gist) is not None
