"""Who speaks instead of somebody who is named: whoever told of him, or has died."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from newsdoc.parsers.speakers.members import Member
from newsdoc.parsers.speakers.namesakes import of_gender
from newsdoc.parsers.speakers.scene import Scene

NEARBY = 9  # sentences that are walked back over
GONE = re.compile(
    r" (?P<dies>(?:had )?died|(?:was|had been) "
    r"(?:killed|(?:found|declared|pronounced|shot) dead))\b"
    r"|survived by|[Ss]urvivors (?:include|are)|survives (?:him|her)|\bs?he (?:also )?leaves "
)
# Without one of these nobody is gone.
SIGNS = (" died", " dead", "killed", "urviv", "leaves ")
# A name up to its verb: *Jon Ek, 44,*.
SUBJECT = re.compile(r"[A-Z][\w-]*(?: [A-Z][\w.-]*){0,3}(?: \([^()]{1,12}\))?,?(?:[^,.\n]{1,60},)?")
CLAUSE = re.compile(
    r"(?:But |And )?(?:[Aa]fter|(?:[Aa]l)?[Tt]hough|[Aa]s|[Bb]ecause|[Bb]efore|[Ii]f|[Oo]nce"
    r"|[Ss]ince|[Uu]ntil|[Ww]hen|[Ww]hile) "
)


def choose(members: Iterable[Member], gender: str) -> Member | None:
    """Choose the first whom the pronoun may stand for."""
    for member in members:
        if member.gender in ("", gender):
            return member
    return None


def spoken_about(scene: Scene, member: Member, start: int, place: int) -> bool:
    """Tell whether somebody is named in what the sentence gives before *he said* alone.

    It is nobody else in a clause before that: *Though Ek was late, it was closed, he said*.
    """
    told = scene.attribution
    first = told.content[0].start if told.content else place
    if told.kind != "indirect" or not start <= first < place > member.last_before(place) >= first:
        return False
    return not CLAUSE.match(scene.folded, first)


def teller(scene: Scene, about: Member, place: int, gender: str) -> Member | None:
    """Find who told of somebody: *Ek said so. The driver, Jon Lund, fled, he added*.

    It is who spoke last, in this paragraph or the one before, unless the other one is named since.
    """
    low = scene.cast.starts[max(0, scene.cast.block_at(place) - 1)]
    for start, end in islice(scene.back(place), 1, NEARBY):
        if start < low:
            break
        spoken = [member for member in scene.speakers_in(start, end) if member.kind == "person"]
        member = choose(reversed(spoken), gender)
        if member:
            return member
        if about.last_before(end) >= start:
            break
    return None


def survived(scene: Scene, member: Member, bounds: tuple[int, int], gender: str) -> Member | None:
    """Give who has died instead of those left behind: *She is survived by a sister, Ada Ek*.

    It is who is named most often. Who has died does not speak behind somebody else: *Ek said so.
    Jon Lund died at once. “It is late,” he said*.
    """
    start, end = bounds
    told = scene.folded[start:end]
    found = GONE.search(scene.folded, start, end) if any(map(told.__contains__, SIGNS)) else None
    if found is None:
        return member
    named = member.last_before(found.start())
    if found["dies"]:
        dies = named >= start and SUBJECT.fullmatch(scene.folded, named, found.start())
        return (teller(scene, member, start, gender) if dies else None) or member
    if named >= start:
        return member
    known = [one for people in scene.cast.families.values() for one in of_gender(people, gender)]
    dead = [one for one in known if one.last_before(end) < found.start()]
    return max(dead, key=lambda one: (one.gender == gender, len(one.mentions)), default=None)
