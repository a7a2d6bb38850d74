"""Rules for those who are named in short, or by a common noun, behind their full name."""

from __future__ import annotations

from functools import cached_property

from newsdoc.model import Speaker
from newsdoc.parsers.base import StageParser
from newsdoc.parsers.speakers.members import Member
from newsdoc.parsers.speakers.nameless import nameless_before
from newsdoc.parsers.speakers.reference import Reference
from newsdoc.parsers.speakers.references import SourceReader
from newsdoc.parsers.speakers.scene import Scene
from newsdoc.rules import rule

HAVE = ("have", "are", "were")
PLURAL = tuple([f"{word} " for word in HAVE])
PAPER = "firm news"


class NamedAgain(StageParser[Speaker], lazy=True):
    """Ties short forms to the full names that stand in the text."""

    name = "speaker"

    @cached_property
    def reader(self) -> SourceReader:
        """What reads the words of a source."""
        return SourceReader(self.lexicon)

    @rule(r"name (?:\w+ \w+ (?:letters|'s)|person \w+ words)")
    def letters(self, scene: Scene, reference: Reference) -> Member | None:
        """A house by the letters that stand in brackets behind its name.

        Example: The Lund Harbour Union (LHU) left. The LHU said it was late.
        Counter-example: Jon Ek (LHU) left. The LHU said it was late.
        """
        if not scene.cast.bracketed:
            return None
        short, last = scene.cast.short, reference.name[-1]
        if is_lone(reference):
            full = short.spelled[last] if not last[1:].islower() else ""
        elif reference.kind == "person" and not (reference.gender or reference.role):
            full = " ".join(reference.name)
            full = full if short.lettered[full] else ""
        else:
            return None
        return self.house_called(scene, full) if full else None

    @rule(r"name (?:person|organization) a (?!titled)")
    def firm(self, scene: Scene, reference: Reference) -> Member | None:
        """A firm by the words before *Inc.* and the like, where nobody has that name.

        Example: Velora Shipping Inc. will grow. Velora said it was late.
        Counter-example: Jon Velora left Velora Inc. Velora said it was late.
        """
        last, person = reference.name[-1], reference.kind == "person"
        if (person and last not in scene.cast.leading) or reference.gender or reference.role:
            return None
        lower = last.lower()
        if lower in self.reader.places:
            return None
        if person:
            if lower in self.reader.leading_families:
                return None
            known = scene.cast.person(reference.name, scene.start)
            if is_somebody(known, reference) if known else scene.cast.family(last):
                return None
        full = scene.cast.short.firms[" ".join(reference.name)]
        return scene.cast.other("organization", full) if full else None

    @rule(r"name person a (?:words|'s)")
    def club(self, scene: Scene, reference: Reference) -> Member | None:
        """A club or a firm of two words or more, before a verb in the plural.

        Example: Aston Villa have said it was late.
        Counter-example: Ann Ek has said it was late.
        """
        if not len(reference.name) == len(reference.words) > 1:
            return None
        one, others = scene.attribution, scene.cast.others
        many = bool(one.cue) and one.cue[0].text.startswith(HAVE)
        many = many and one.cue_text.startswith(PLURAL)
        if not (many or others) or self.reader.plural(reference.name[-1]):
            return None
        name = " ".join(reference.name)
        known = others.get(("organization", name.lower()))
        return scene.cast.other("organization", name) if many else known

    @rule(r"name \w+ the")
    def paper(self, scene: Scene, reference: Reference) -> Member | None:
        """A paper by the last word of its name.

        Example: The Lund Post was late. The Post said it was dark.
        Counter-example: The Post said it was dark.
        """
        word = reference.name[-1]
        if not is_lone(reference) or self.reader.house_kinds.get(word.lower()) != PAPER:
            return None
        full = scene.cast.short.papers[word]
        return scene.cast.other("organization", full) if full else None

    @rule(r"noun (?:person|group) the ")
    def nameless(self, scene: Scene, reference: Reference) -> Member | None:
        """Who was called the same before and has no name: *a port official*, *the official*.

        Whoever was named with that word since comes first, as does somebody of another place.

        Example: A port official said it was late. The official said it was dark.
        Counter-example: A port official said it was late. The bank official said it was dark.
        """
        return nameless_before(scene, reference)

    def house_called(self, scene: Scene, name: str) -> Member:
        """Find or enter the house or the group of a full name."""
        kind = self.reader.references[name].kind
        return scene.cast.other("group" if kind == "group" else "organization", name)


def is_lone(reference: Reference) -> bool:
    """Tell whether a source is a single word, with an article perhaps."""
    return len(reference.words) == 1 + reference.definite


def is_somebody(person: Member, reference: Reference) -> bool:
    """Tell whether somebody is more than a name: with a role, or a given name of his own."""
    known = person.gender or person.role or person.age
    return bool(known or (person.forms and len(reference.name) == 1))
