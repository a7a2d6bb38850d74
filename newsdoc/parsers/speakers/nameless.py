"""Who goes by a common noun alone: *an official*, *the official*; *two drivers*, *the drivers*."""

from __future__ import annotations

from newsdoc.parsers.speakers.members import Member
from newsdoc.parsers.speakers.phrases import bare, head_phrase, proper
from newsdoc.parsers.speakers.reference import Reference
from newsdoc.parsers.speakers.references import SourceReader
from newsdoc.parsers.speakers.scene import CLOSEST, Scene

NOBODY = frozenset({"neither", "no", "none"})


def nameless_before(scene: Scene, reference: Reference) -> Member | None:
    """Find who was last called by the same noun and has no name, if nobody with a name was."""
    reader = scene.reader
    if reference.words[0].lower() != "the":
        return None
    head = str(reader.same_role.get(reference.head, reference.head))
    for start, _, member in reversed(scene.spoken[-CLOSEST:]):
        if head in member.heads:
            return None
        if member.kind != reference.kind or member.forms:
            continue
        known = reader.references[f"the {member.name}"]
        one = member.name.split(" ", 1)[0].lower() not in NOBODY
        if one and is_called(known, head, reader) and says_as_much(known, reference, reader):
            return None if named_since(scene, reference, start) else member
    return None


def is_called(known: Reference, head: str, reader: SourceReader) -> bool:
    """Tell whether a phrase has a noun, or one that means the same, for its last word."""
    if known.form != "noun":
        return False
    last = bare(head_phrase(known.words)[0][-1]).lower()
    return reader.same_role.get(last, last) == head


def named_since(scene: Scene, reference: Reference, start: int) -> bool:
    """Tell whether somebody who bears the role is named behind a place: *A judge, Judge Ek*."""
    wanted = scene.reader.offices[" ".join(reference.words)]
    if reference.kind != "person" or not wanted.heads:
        return False
    bearer = scene.cast.by_role(wanted.heads[-1], wanted, scene.start)
    return bearer is not None and bearer.last_before(scene.start) > start


def says_as_much(known: Reference, reference: Reference, reader: SourceReader) -> bool:
    """Tell whether a phrase says all that a later one does: *a port official*, *the official*.

    *The company official* may be that of any firm with a name.
    """
    said = {form for word in known.words for form in reader.forms(word)}
    for word in reference.words[1:]:
        lower, stem = reader.forms(word)
        if lower == reference.head or lower in said or (proper(word) and stem in said):
            continue
        if lower not in reader.house_epithets or not any(map(proper, map(bare, known.words))):
            return False
    return True
