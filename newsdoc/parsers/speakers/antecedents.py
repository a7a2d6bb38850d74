"""Whom a pronoun stands for: the subject or the speaker of the last sentence that has one."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from itertools import islice

from newsdoc.parsers.speakers.members import Member
from newsdoc.parsers.speakers.runs import Run
from newsdoc.parsers.speakers.scene import Named, Scene

AHEAD = frozenset("in after before with for at to on by from during since despite like of".split())
WIDTH = 60
HOME = re.compile(
    r" (?:\([^()]{1,20}\)|of (?:the )?[A-Z][\w.]+(?: [A-Z][\w.]+)?(?:, [A-Z][\w.]+)?)$"
)
HOUSE = re.compile(r"\s*(?:The|Its|Their) (\w+) (?!of |in |at |for )[a-z]")
GOES_ON = re.compile(r" [a-z]")
APPOSITION = re.compile(r"(?:an?|the|one of) |\d")
# What opens a sentence whose subject is named before, or has no name.
OPENED = re.compile(
    r"(?:(?:(?:In|On|At|By|Since|During|Last) [\w ]{1,30}|[A-Z]\w*(?: [a-z\d]+){0,6}), )?"
    r"(?:(?P<m>[Hh]e)|(?P<f>[Ss]he)) |(?:[A-Z][^:.\n]{1,40}: )?(?P<any>(?:An?|One|Another|My|Our) )"
    r"|(?P<own>His|Her) "
)
# Whose relative a woman or a man is who is not who has spoken: *His mother wept. “No,” she said*.
OTHERS = {"f": "His", "m": "Her"}
OBJECT = re.compile(r"\b(?:him|s?he|her(?! [a-z]))\b")
SIGHT = 2000  # letters that are searched around a name or from a place on
LEAD = 4  # words of a noun phrase up to its head
FULL = 2  # words of a full name
SENTENCES = range(9)  # that are walked back over
PLACED = frozenset({"on", "in", "at", "near", "from"})
CLOSED = frozenset(",-–—")
# What may stand before the name that opens a sentence.
LEADS = frozenset({"", "but", "and"})
SHORTEST = 2  # what may be a name has two characters


def person_before(scene: Scene, place: int, gender: str) -> Member | None:
    """Find the man or woman that *he* or *she* stands for.

    Walks back sentence by sentence. Within a sentence a speaker comes before a name, the subject
    before the rest.
    """
    turns = scene.in_turns(place)
    for number, (start, until) in zip(SENTENCES, scene.back(place), strict=False):
        end = until if until < place else place  # noqa: FURB136 - quicker than a call
        if end - start < SHORTEST:
            continue
        member = None
        heard = scene.spoken_in(start, end)
        if heard:
            ordered = sorted(heard, key=scene.asking) if len(heard) > 1 else heard
            spoken = [m for _, _, m in ordered if m.kind == "person" and m not in turns]
            if scene.asking(heard[-1]):
                named = [m for _, _, m in scene.named_in(start, until, end) if m not in spoken]
                spoken = named + spoken
            member = choose(spoken, gender)
        if member is None:
            opened = OPENED.match(scene.folded, start, end)
            about = opened.lastgroup if opened else "named"
            if about == gender:
                continue
            if opened and number and somebody(scene, opened, end, gender):
                return None
            if about == "named" and number == 1:
                member = newcomer(scene, start, end)
            member = member or subject(scene, scene.named_in(start, until, end), gender)
        if member:
            member.gender = member.gender or gender
            return member
    return scene.of_one_name(place, gender)


def somebody(scene: Scene, opened: re.Match[str], end: int, gender: str) -> bool:
    """Tell whether a sentence is about a person without a name: *A man in a coat wept*.

    *His mother wept* is about another woman.
    """
    own = opened["own"]
    if own != OTHERS[gender] if own else not opened["any"]:
        return False
    persons, start = scene.reader.persons, opened.end()
    words = scene.folded[start : min(end, start + WIDTH)].split()
    for word, behind in zip(words[:LEAD], [*words[1:], ""], strict=False):
        if own and word in persons:
            return persons[word] == gender and behind.islower()
        if word in persons:
            told = persons[word] in ("", gender)
            return told and not OBJECT.search(scene.folded, start, min(end, start + SIGHT))
        if not word.isalpha():
            break
    return False


def newcomer(scene: Scene, start: int, end: int) -> Member | None:
    """Find the subject of a sentence of whom nothing is known but a full name.

    It is none where it stands behind *the* or before a person: *Harbour Nights star Jon Ek*.
    """
    folded, runs = scene.folded, scene.cast.runs.names_in(start, end)
    if not runs or runs[0][0] != start or scene.quoted(start):
        return None
    _, until, name = runs[0]
    full = folded[start:until]
    if len(name) < FULL or full != " ".join(name) or not GOES_ON.match(folded, until):
        return None
    near = folded[max(0, start - SIGHT) : until + SIGHT]
    behind = near.partition(f"{full} ")[2].split(" ", 1)[:1]
    if f"he {full}" in near or not scene.reader.persons.keys().isdisjoint(behind):
        return None
    member = scene.cast.person(name, start)
    return member if member and not member.known else None


def choose(members: Iterable[Member], gender: str) -> Member | None:
    """Choose the first whom the pronoun may stand for."""
    for member in members:
        if member.gender in ("", gender):
            return member
    return None


def subject(scene: Scene, named: Iterable[Named], gender: str) -> Member | None:
    """Find the first who may be the subject of a sentence, or else the only other one.

    Whoever speaks under a label is neither: *Jon Ek: He left*.
    """
    rest: dict[Member, None] = {}
    folded = scene.folded
    for start, end, member in named:
        if folded[start - 1] == "\n" and folded[end : end + 2] == ": ":
            continue
        if aside(folded, start, end, others=bool(rest)):
            rest[member] = None
        elif member.gender in (gender, ""):
            return member
    if not rest:
        return None
    fitting = [member for member in rest if member.gender in (gender, "")]
    return fitting[0] if len(fitting) == 1 else None


def aside(folded: str, start: int, end: int, *, others: bool) -> bool:
    """Tell owners and those behind a preposition or in a list from who may be the subject.

    Args:
        folded: the folded text.
        start: where the name starts.
        end: where it ends.
        others: whether others before have been told so.
    """
    if folded[end : end + 2] == "'s" or folded[end - 2 : end] == "'s":
        return True
    before = folded[max(0, start - WIDTH) : start].rsplit(None, 1)[-1:]
    if not before:
        return False
    if before[0].lower() in AHEAD:
        return True
    listed = before[0][-1] == "," and goes_on(folded, end)
    return others and (listed or folded[start - 5 : start] == " and ")


def goes_on(folded: str, end: int) -> bool:
    """Tell whether a list of names goes on behind one of them."""
    return folded[end : end + 1] == "," or folded[end : end + 5] == " and "


def person_renamed(scene: Scene, place: int, gender: str) -> Member | None:
    """Find whom *the senator* names anew: the speaker or subject of the sentence before."""
    for start, end in islice(scene.back(place), 1, 3):
        spoken = [m for m in scene.speakers_in(start, end) if m.kind == "person"]
        for member in spoken:
            if not gender or member.gender in ("", gender):
                return member
        others = False
        for begin, after, member in scene.named_in(start, end, end):
            if aside(scene.folded, begin, after, others=others):
                others = True
            elif not gender or member.gender in ("", gender):
                return member
    return None


def named_already(scene: Scene, place: int, head: str, member: Member) -> bool:
    """Tell whether *the senator* stands in the sentence before, for somebody else."""
    start, end = next(islice(scene.back(place), 1, 2), (place, place))
    phrase = f"the {head}"
    at = scene.folded[start : min(end, start + SIGHT)].lower().find(phrase)
    return at >= 0 and (start + at, start + at + len(phrase)) not in member.mentions


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


def name_before(scene: Scene, place: int) -> Member | None:
    """Find whom *who* stands for: the name right before it, but for place, party and apposition.

    Somebody of whom nothing is known but a full name counts where a comma follows, unless it is
    a place: *on Quarry Lane*.
    """
    start, until = next(scene.back(place), (place, place))
    low = max(start, place - 2 * WIDTH)
    left = scene.folded[low:place].rstrip()
    closed, left = left[-1:] in CLOSED, left.rstrip(" ,-–—")
    unknown = None
    for _ in range(3):
        run = run_ending(scene.cast.runs.names_in(start, until), low + len(left), place)
        if run and left[-2:] != "'s":
            member = scene.cast.person(run[2], run[0])
            if member and member.known:
                return member
            before = scene.folded[low : run[0]].rsplit(None, 1)[-1:]
            if closed and len(run[2]) > 1 and PLACED.isdisjoint(before):
                unknown = unknown or member
        home = HOME.search(left)
        if home:
            left = left[: home.start()]
            continue
        left, _, apposition = left.rpartition(", ")
        if not APPOSITION.match(apposition):
            break
    return unknown


def run_ending(runs: list[Run], end: int, place: int) -> Run | None:
    """Find the name that ends at a place, or a word later, before *who*."""
    at = bisect_left(runs, (end,)) - 1
    return runs[at] if at >= 0 and end <= runs[at][1] <= place else None


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
