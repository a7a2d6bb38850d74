"""What *it*, *they* and *the airline* stand for: the organisation or group that spoke last."""

from __future__ import annotations

import re
from itertools import islice

from newsdoc.parsers.speakers.members import Member
from newsdoc.parsers.speakers.scene import GOES_ON, Scene

HOUSE = re.compile(r"\s*(?:The|Its|Their) (\w+) (?!of |in |at |for )[a-z]")
# What may stand before the name that opens a sentence.
LEADS = frozenset({"", "but", "and"})


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


def issuer_before(scene: Scene, place: int) -> Member | None:
    """Find whose *the statement* is: whoever spoke last."""
    for start, end in islice(scene.back(place), 3):
        spoken = scene.speakers_in(start, min(end, place))
        if spoken:
            return spoken[-1] if spoken[-1].kind in ("organization", "person") else None
    return None


def group_before(scene: Scene, place: int) -> Member | None:
    """Find the group that *they* stands for: the last speaker, if it is one."""
    for start, end in islice(scene.back(place), 3):
        spoken = scene.speakers_in(start, min(end, place))
        if spoken:
            return spoken[-1] if spoken[-1].kind in ("group", "organization") else None
    return None


def house_ahead(scene: Scene, place: int) -> Member | None:
    """Find what *which* stands for: the organisation, or the unknown name alone, before it."""
    start, _ = next(scene.back(place), (place, place))
    end = start + len(scene.folded[start:place].rstrip(" ,-–—"))
    name = scene.cast.runs.house_ending(start, end)
    if name:
        return scene.cast.other("organization", name)
    opening, _, word = scene.folded[start:end].rpartition(" ")
    known = scene.cast.houses.get(word)
    if known or opening.strip().lower() not in LEADS or not word[:1].isupper():
        return known
    return scene.cast.other("organization", word) if scene.cast.runs.unknown(word) else None


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
