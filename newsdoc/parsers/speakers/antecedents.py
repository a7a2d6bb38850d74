"""Whom a pronoun stands for: the subject or the speaker of the last sentence that has one."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from itertools import islice

from newsdoc.parsers.speakers.members import Member
from newsdoc.parsers.speakers.runs import Run
from newsdoc.parsers.speakers.scene import Named, Scene, Spoken
from newsdoc.parsers.speakers.tellers import choose, spoken_about, survived, teller

AHEAD = frozenset("in after before with for at to on by from during since despite like of".split())
WIDTH = 60
HOME = re.compile(
    r" (?:\([^()]{1,20}\)|of (?:the )?[A-Z][\w.]+(?: [A-Z][\w.]+)?(?:, [A-Z][\w.]+)?)$"
)
# Where somebody is, or of what: *Vera Holm in Bonn*, *Vera Holm of the river board*.
PLACE = re.compile(
    r" (?:in|at|from|of) (?:(?:the|an?) (?:[\w-]+ ){0,2}[\w-]+"
    r"|(?:the )?[A-Z][\w.]+(?: [A-Z][\w.]+)?)$"
)
ANYBODY = re.compile(r"\b(?:[Aa]n?|[Oo]ne|[Aa]nother) (?:[\w-]+ ){0,3}(?P<head>[\w-]+)$")
TELLS = re.compile(r" [a-z]|, who ")
# Behind an opening clause the name may be that of a place: In a sense, Quarry Lane was lost.
ACTS = re.compile(r" (?!has|is|was|will|would)[a-z]|, who ")
WHO = ", who "
# What opens a sentence before its subject: *As crowds set out on Monday,*.
OPENER = re.compile(
    r"(?:But )?(?:After|As|At|Before|Behind|By|During|For|From|In|Later|Near|On|Outside|Since|When"
    r"|While|With)\b[^,.\n\"]{0,90}, (?=[A-Z])"
)
IS_NAMED = re.compile(r" (?:is|was) [A-Z][\w-]+(?: [A-Z]|, (?:an? |who |\d))")
APPOSITION = re.compile(r"(?:an?|the|one of) |\d")
# What opens a sentence whose subject is named before, or has no name.
OPENED = re.compile(
    r"(?:(?:(?:In|On|At|By|Since|During|Last) [\w ]{1,30}+|[A-Z]\w*+(?: [a-z\d]++){0,6}+), )?"
    r"(?:(?P<m>[Hh]e)|(?P<f>[Ss]he)) |(?P<own>His|Her) "
    r"|(?:[A-Z][^:.\n]{1,40}+: )?(?P<any>(?:An?|One|Another|My|Our) )"
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
SHORTEST = 2  # what may be a name has two characters


def person_before(scene: Scene, place: int, gender: str) -> Member | None:
    """Find the man or woman that *he* or *she* stands for.

    Walks back sentence by sentence. Within a sentence a speaker comes before a name, the subject
    before the rest.
    """
    for number, (start, until) in zip(SENTENCES, scene.back(place), strict=False):
        end = until if until < place else place  # noqa: FURB136 - quicker than a call
        if end - start < SHORTEST:
            continue
        heard = scene.spoken_in(start, end)
        member = speaking(scene, heard, (start, until, end), gender) if heard else None
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
            if member and number:
                member = survived(scene, member, (start, end), gender)
            elif member and spoken_about(scene, member, start, place):
                member = teller(scene, member, start, gender) or member
        if member:
            member.gender = member.gender or gender
            return member
    return scene.of_one_name(place, gender)


def speaking(
    scene: Scene, heard: list[Spoken], bounds: tuple[int, int, int], gender: str
) -> Member | None:
    """Find the first who has spoken in a sentence, those last who asked or stand in a label."""
    start, until, end = bounds
    turns = scene.in_turns(scene.start)
    ordered = sorted(heard, key=scene.asking) if len(heard) > 1 else heard
    spoken = [m for _, _, m in ordered if m.kind == "person" and m not in turns]
    labelled = heard[-1][0] == start and heard[-1][1].cue_text == ":"
    if labelled or scene.asking(heard[-1]):
        known = {*spoken, *turns, heard[-1][2]} if labelled else set(spoken)
        named = [m for _, _, m in scene.named_in(start, until, end) if m not in known]
        spoken = named + spoken
    return choose(spoken, gender)


def somebody(scene: Scene, opened: re.Match[str], end: int, gender: str) -> bool:
    """Tell whether a sentence is about a person without a name: *A man in a coat wept*.

    *His mother wept* is about another woman, *My friend was Jon Ek* about one with a name.
    """
    own = opened["own"]
    if own != OTHERS[gender] if own else not opened["any"]:
        return False
    persons, start = scene.reader.persons, opened.end()
    if IS_NAMED.search(scene.folded, start, min(end, start + WIDTH)):
        return False
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

    It is none where it stands behind *the* or before a person: *Harbour Nights star Jon Ek*. It
    may stand behind what opens the sentence, *On Monday, Zeb Ek slept*, and be a single word
    before *who*.
    """
    folded, runs = scene.folded, scene.cast.runs.names_in(start, end)
    if not runs:
        return None
    opener = OPENER.match(folded, start, end)
    first = opener.end() if opener else start
    at = bisect_left(runs, (first,))
    if at == len(runs) or runs[at][0] != first or scene.quoted(start):
        return None
    _, until, name = runs[at]
    full = folded[first:until]
    if len(name) < FULL and not folded.startswith(WHO, until):
        return None
    tells = ACTS if opener else TELLS
    if full != " ".join(name) or not tells.match(folded, until):
        return None
    near = folded[max(0, start - SIGHT) : until + SIGHT]
    behind = near.partition(f"{full} ")[2].split(" ", 1)[:1]
    if f"he {full}" in near or not scene.reader.persons.keys().isdisjoint(behind):
        return None
    member = scene.cast.person(name, first)
    return member if member and not member.known else None


def subject(scene: Scene, named: Iterable[Named], gender: str) -> Member | None:
    """Find the first who may be the subject of a sentence, or else the only other one.

    Whoever speaks under a label is neither, *Jon Ek: He left*, nor is *the Jon Ek murder* anybody.
    """
    rest: dict[Member, None] = {}
    folded = scene.folded
    for start, end, member in named:
        if folded[start - 1] == "\n" and folded[end : end + 2] == ": ":
            continue
        murder = folded[start - 4 : start] == "the " and folded[end : end + 2].strip().islower()
        if murder and " " in folded[start:end]:
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


def name_before(scene: Scene, place: int) -> Member | None:
    """Find whom *who* stands for: the name right before it, but for place, party and apposition.

    Somebody of whom nothing is known but a full name counts where a comma follows, unless it is
    a place: *on Quarry Lane*.
    """
    start, until = next(scene.back(place), (place, place))
    low = max(start, place - 2 * WIDTH)
    left = scene.folded[low:place].rstrip()
    closed, left = left[-1:] in CLOSED, left.rstrip(" ,-–—")
    spoken = scene.spoken[-1:]
    if spoken and spoken[0][1].source[0].end == low + len(left):
        return spoken[0][2] if spoken[0][2].kind in ("person", "group") else None
    somebody = nobody_named(scene, left) if closed else None
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
        home = HOME.search(left) or (PLACE.search(left) if closed and not somebody else None)
        if home:
            left = left[: home.start()]
            continue
        left, _, apposition = left.rpartition(", ")
        if not APPOSITION.match(apposition):
            break
    return unknown or somebody


def nobody_named(scene: Scene, left: str) -> Member | None:
    """Find somebody without a name, who is spoken of right before *who*: *a nurse, who*."""
    found = ANYBODY.search(left)
    head = found["head"] if found else ""
    return scene.cast.other("person", found[0]) if found and head in scene.reader.persons else None


def run_ending(runs: list[Run], end: int, place: int) -> Run | None:
    """Find the name that ends at a place, or a word later, before *who*."""
    at = bisect_left(runs, (end,)) - 1
    return runs[at] if at >= 0 and end <= runs[at][1] <= place else None
