"""Words that name somebody anew: *the billionaire*, *the lawmaker*, *the father of four*."""

from __future__ import annotations

from itertools import islice

from newsdoc.parsers.speakers.members import Member
from newsdoc.parsers.speakers.reference import Reference
from newsdoc.parsers.speakers.references import SourceReader
from newsdoc.parsers.speakers.scene import Scene

PARTISANS = frozenset({"republican", "democrat"})
LAWMAKERS = frozenset({"senator", "representative", "governor", "lawmaker"})


def names_anew(reference: Reference, reader: SourceReader) -> bool:
    """Tell whether a phrase may name anybody anew who was just named."""
    head, words = reference.head, reference.words
    if head in reader.epithets or head in reader.broad or head.endswith("-old"):
        return True
    return "of" in words and "-".join(words[1:]) in reader.epithets


def partisan(scene: Scene, member: Member | None, reference: Reference) -> Member | None:
    """Choose a lawmaker of the sentence before over others: *met Rep. Tom Ek. The Republican*."""
    if reference.head not in PARTISANS or (member and not LAWMAKERS.isdisjoint(member.heads)):
        return member
    for start, end in islice(scene.back(scene.start), 2):
        for _, _, named in reversed(list(scene.named_in(start, end, min(end, scene.start)))):
            if not LAWMAKERS.isdisjoint(named.heads):
                return named
    return member


def may_be(scene: Scene, member: Member, reference: Reference) -> bool:
    """Tell whether nobody of another title or place is named anew: *the Norland senator*.

    A word that tells less than a role asks for the role: the lawmaker is a senator.
    """
    reader = scene.reader
    head = str(reader.same_role.get(reference.head, reference.head))
    if head in reader.broad:
        role = (member.role or "").split()
        return any(reader.broader.get(word) == head for word in [*role, *map(str.lower, role)])
    if head in member.heads:
        wanted = reader.offices[" ".join(reference.words)]
        return scene.cast.may_have(member, head, wanted)
    if head not in reader.title_roles:
        return True
    known = set(member.heads) - reader.relations
    if not known or "former" in reference.words:
        return True
    return reader.title_roles.isdisjoint(known) and not reader.epithets.isdisjoint(known)
