"""What *it*, *they* and *the airline* stand for: the organisation or group that spoke last."""

from __future__ import annotations

import re
from itertools import islice

from newsdoc.model.attributions import SpeakerKind
from newsdoc.parsers.speakers.members import Member
from newsdoc.parsers.speakers.reference import Reference
from newsdoc.parsers.speakers.runs import NAME
from newsdoc.parsers.speakers.scene import GOES_ON, Scene
from newsdoc.parsers.speakers.subjects import plural_subject

HOUSE = re.compile(r"\s*(?:The|Its|Their) (\w+) (?!of |in |at |for )[a-z]")
# What may stand before the name that opens a sentence.
LEADS = frozenset({"", "but", "and"})
NOUNS = 3  # words before the last one of a noun phrase
LONGEST = 60  # letters of a name
REACH = 20_000  # letters before and behind: all of an article
# What opens and closes an apposition: *Velora, a shipping line,*.
OPENS = (", a ", ", an ", ", the ")
CLOSES = re.compile(r"[,.;)]|(?: based| owned| that| which| with) ")
AHEAD = ("in ", "In ", "at ", "At ", "by ", "By ", "on ", "On ")


def house_before(scene: Scene, place: int) -> Member | None:
    """Find the organisation or document that *it* stands for: the last speaker, if it is one.

    One that is the subject of the sentence counts too: *The bank will pay. It said it was late*.
    """
    for number, (start, end) in enumerate(islice(scene.back(place), 3)):
        spoken = scene.speakers_in(start, min(end, place))
        if spoken:
            return spoken[-1] if spoken[-1].kind in ("organization", "document") else None
        opened = HOUSE.match(scene.folded, start, end)
        house = scene.cast.houses.get(opened[1]) if opened else None
        if house:
            return house
        opening = scene.cast.runs.house_opening(start, end) if number == 1 else None
        if opening:
            return scene.cast.other("organization", opening)
        name = None if number else scene.cast.runs.house_in(start, min(end, place))
        if name and GOES_ON.match(scene.folded, scene.folded.find(name, start) + len(name)):
            return scene.cast.other("organization", name)
    return None


def speaker_before(scene: Scene, place: int, kinds: tuple[SpeakerKind, ...]) -> Member | None:
    """Find the last speaker, if it is of one of some kinds: whose *the statement* is, *they*."""
    for start, end in islice(scene.back(place), 3):
        spoken = scene.speakers_in(start, min(end, place))
        if spoken:
            return spoken[-1] if spoken[-1].kind in kinds else None
    return None


def people_before(scene: Scene, place: int) -> Member | None:
    """Find the group that *they* stands for: the last speaker, or else who a sentence is about."""
    for number, (start, end) in enumerate(islice(scene.back(place), 3)):
        until = min(end, place)
        spoken = scene.speakers_in(start, until)
        if spoken:
            return spoken[-1] if spoken[-1].kind in ("group", "organization") else None
        subject = plural_subject(scene.reader, scene.folded, start, until) if number < 2 else None  # noqa: PLR2004
        if subject and not scene.quoted(start):
            return scene.cast.other("group", subject)
    return None


def house_ahead(scene: Scene, place: int) -> Member | None:
    """Find what *which* stands for: the house or country, or the unknown name alone, before it."""
    start, _ = next(scene.back(place), (place, place))
    end = start + len(scene.folded[start:place].rstrip(" ,-–—"))
    runs = scene.cast.runs
    name = runs.house_ending(start, end) or runs.country_ending(start, end)
    if name:
        return scene.cast.other("organization", name)
    opening, _, word = scene.folded[start:end].rpartition(" ")
    known = scene.cast.houses.get(word)
    if known:
        return known
    if word in scene.reader.organizations:
        words = opening[-LONGEST:].split()[-NOUNS:]
        while words and words[0].lower() != "the":
            words = words[1:]
        whole = words and scene.reader.empty.isdisjoint(words[1:])
        return scene.cast.other("organization", " ".join([*words[1:], word])) if whole else None
    alone = opening.strip().lower() in LEADS and word[:1].isupper() and runs.unknown(word)
    return scene.cast.other("organization", word) if alone else None


def house_named(scene: Scene, place: int, head: str) -> Member | None:
    """Find the organisation that *the airline* names anew: the last one that may be one."""
    may_name = scene.reader.may_name
    for start, until in islice(scene.back(place), 3):
        end = min(until, place)
        spoken = [m for m in scene.speakers_in(start, end) if m.kind == "organization"]
        for member in reversed(spoken):
            if may_name(head, member.name):
                return member
        runs = scene.cast.runs
        name = None if spoken else runs.house_in(start, end) or runs.house_opening(start, end)
        if name and may_name(head, name):
            return scene.cast.other("organization", name)
    return None


def described(scene: Scene, reference: Reference) -> Member | None:
    """Find whom *the shipping line* names anew: *Velora, a shipping line,*, *shipping line Velora*.

    *The Lund-based line* is the last firm that may be one.
    """
    article, *rest = reference.words
    if article.lower() != "the":
        return None
    folded, phrase, until = scene.folded, " ".join(rest), scene.start + REACH
    at = folded.find(phrase, max(0, scene.start - REACH), until)
    if at == scene.start + len(article) + 1:
        at = folded.find(phrase, at + 1, until)
    if at >= 0:
        member = named_beside(scene, at, at + len(phrase), house=reference.kind is not None)
        if member:
            return member
    if not rest[0].endswith("-based") or reference.head not in scene.reader.house_epithets:
        return None
    member = house_named(scene, scene.start, reference.head)
    return member if member and not member.name.isupper() else None


def named_beside(scene: Scene, start: int, end: int, *, house: bool) -> Member | None:
    """Find who or what is named before or behind a description.

    Args:
        scene: what is known so far.
        start: where the description starts, without its article.
        end: where it ends.
        house: whether it describes organisations alone.
    """
    folded, cast = scene.folded, scene.cast
    found = NAME.match(folded, end + 1) if folded[end : end + 1] == " " else None
    if not found and folded.endswith(OPENS, 0, start) and CLOSES.match(folded, end):
        comma = folded.rfind(",", 0, start)
        before = list(NAME.finditer(folded, max(0, comma - LONGEST), comma))
        found = before[-1] if before else None
        if found and (found.end() != comma or folded.endswith(AHEAD, 0, found.start())):
            return None
    if not found:
        return None
    words = scene.reader.named_in(found[0])
    known = cast.person(tuple(words), found.start()) if words else None
    if known and known.known:
        return None if house else known
    lone = len(words) == 1 and words[0].lower() not in scene.reader.nobody
    if lone or cast.runs.names_house(words):
        return cast.other("organization", " ".join(words))
    return None
