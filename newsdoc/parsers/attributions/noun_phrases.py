"""Noun phrases: where the words begin that may be a source.

``But on Friday in Lund, [some of them] said`` begins behind the comma, and behind *But*.
"""

from __future__ import annotations

import re

from newsdoc.parsers.attributions.main_verbs import end_at_main_verb
from newsdoc.parsers.attributions.reading import Cue, Source
from newsdoc.parsers.attributions.relatives import end_at_dash

# What a noun phrase may hold, read leftwards from the cue.
RUN = "DhnN0dgRuxMeoPtafjG"
LONGEST = 40
PRONOUN = "pronoun"
# What stands before *them* in *some of them* and before *others* in *two others*.
SOME = frozenset("oD0")
# Before *of them*, more of an amount: {42} % of them.
AMOUNT = frozenset("D0")
# A cousin close to him, some of those around them; a friend of his.
NEAR_HIM = re.compile(
    r"(?:[DR0]{1,3}o)?(?:[Dh]?[nNg0dx]{0,4}[nN]|D|p(?=n))(?P<near>n?t|P|(?P<his>o))[ph]$"
)
CLOSE = frozenset({"close to", "to", "near", "around", "with", "behind", "beside", "like"})
HIM = frozenset({"me", "him", "her", "us", "them"})
HIS = frozenset({"mine", "yours", "his", "hers", "ours", "theirs"})
LONGEST_NEAR = 12
# {Those} asked, {six percent of those} polled; {all five} accused; {half of tenants} polled.
ASKED = re.compile(
    r"(?:(?:[PR]{0,2}D?0{1,3}n{0,2}|D?[N0]x[0n]{1,2}|D)o)?D[Vd]$|D?0?V$"
    r"|[DR0xno]{0,5}[0D][noD0N]{0,5}[nN][Vd]$"
)
THOSE, ACCUSED, LONGEST_ASKED = "those", "accused", 12
DESCRIBED = frozenset({"Dd", "nd", "Nd"})
POLLED = frozenset({"asked", "polled", "surveyed", "questioned", "interviewed"})
# {Two other} pilots in Lund.
OTHERS = re.compile("0D[dgnNxu]{0,3}[nN](?:[oP][Dh]?[nN]{1,3})?$")
OTHER = frozenset({"other", "more", "such"})
# So many said it was late, but: so {the mayor} said it was late.
SO, MANY = "so", frozenset({"many", "few", "much"})
# Before a pronoun, what makes it an object, and what it takes to look closer.
OBJECTS_BEHIND = frozenset("VvdPt")
AROUND = SOME | OBJECTS_BEHIND
# What stands before *of them*.
OF_THEM = frozenset("D0n")
# With what an apposition starts, or all of one: {retired nurse Jon Ek},
APPOSED = frozenset("DhnN0o")
RETIRED = re.compile(r"dn{1,3}N{2,4}c")
# No sources alone: the {proposed} park.
ARTICLES = frozenset({"the", "a", "an"})
# Behind a relative clause or an age: "Ms. Ek, 34, left, saying"
MAIN_VERB = re.compile(r"[^c]{1,20}c[AR]{0,2}[AVvd]")
CLAUSE_ENDS = frozenset("szlkyfceQESb_")
# What stands before the main clause and ends in a comma, and a place that goes on with it.
OPENINGS = frozenset("PMgIdatsH")
PLACE = re.compile(r"(?<=N)cN{1,2}c(?=[DhN]{1,4}n{0,3}[AR]{0,3}[AVvd]|p|[PM])")

# A place or time that opens a sentence, without a comma behind it: "At the gate Vera Holm said",
# "In Bonn the mayor said".
FRONTED = re.compile(
    r"[be]?(?:P(?:M{1,2}0|N0|0)(?=[DhN])|[Pso][Dh]?(?:[gd0nx]{0,3}(?:n|(?<=x)M)|N{1,3})(?:[oP][Dh]?(?:n{1,2}|N{1,3})|P?M{1,2})?"
    r"(?:(?=[Dh])|(?<=n)(?=N)|(?<=N)(?=n{1,2}$)))"
)
# "a trap the mayor called": a noun and, without a pronoun, a clause about it.
CONTACT = re.compile(r"[nN]([Dh]R?[nN]{1,4})$")
LONGEST_CONTACT = 8
# On the day Vera Holm said it was late, the crew left.
MAIN = re.compile(r"c(?:[DhnN]{1,6}|p)[AR]{0,3}[AvVd]")

# “We tried,” Vera Holm, who led the crew said; “we tried,” a friend, Vera Holm said; “we tried,”
# a crew led by Vera Holm said; “we tried,” a nurse not on the crew said.
SPEAKER = re.compile(
    r"[QESC]_++((?:N{2,5}|N{1,3}n{1,2}N{1,3})(?:c[WDhn][^cQESCk]{2,20}){1,2}|Dn{1,3}cN{2,4}|[Dh]?[ng0]{0,3}n(?:v|Ad?)P[DhnN]{1,5})"
)
# Whatever stands between a quotation that ends in a comma and its cue.
SPOKEN = re.compile(r"[CE]_{3,}+([^cQESCVvAdkyz_]{1,10})")
# {He and} his aides; {Vera Holm, of Lund, and} Jon Ek, of Bonn,
PAIR = re.compile(
    r"(?:^|(?<=[szZlkyfQESbTHj_eMc]))(?:pe|N{2,4}c(?:0|[oPDhn][DhnN]{1,6})(?:o[DhnN]{1,4})?ce)$"
)
LONGEST_PAIR = 20


def by_pronoun(cue: Cue, end: int) -> Source | None:
    """Give the source that ends in a pronoun; *wrote to him saying* has none there."""
    if cue.classes[end - 2] not in OBJECTS_BEHIND:
        return some_of(cue, end)
    if cue.classes[cue.word] in "gI":
        return None
    if cue.classes[end - 2] not in "Pt" or cue.passage.form(end - 1) not in HIM:
        return some_of(cue, end)
    return near_pronoun(cue, end)


def oddly_made(cue: Cue) -> Source | None:
    """Find the source that ends in *her* or in a participle, or opens with *two other*."""
    classes, end = cue.classes, cue.start
    if classes[cue.word] in "gI":
        return None
    if classes[end - 1] == "h":
        return near_pronoun(cue, end)
    if classes[end - 1] == "V" or classes[end - 2 : end] in DESCRIBED:
        return who_were_asked(cue)
    return two_others(cue) if "0D" in classes[max(cue.low, end - LONGEST_NEAR) : end] else None


def near_pronoun(cue: Cue, end: int) -> Source | None:
    """Find the source that ends in whom it is close to: *a cousin close to him*."""
    classes, low, form = cue.classes, cue.low, cue.passage.form
    near = NEAR_HIM.search(classes, max(low, end - LONGEST_NEAR), end)
    if near is None or not opens_clause(classes, low, near.start()):
        return None
    words = " ".join(map(form, range(near.start("near"), end - 1)))
    close = form(end - 1) in HIS if near["his"] else words in CLOSE and form(end - 1) in HIM
    return (near.start(), end, "near") if close else None


def who_were_asked(cue: Cue) -> Source | None:
    """Find the source that ends in a participle: *six percent of those asked, both accused*."""
    classes, low, end = cue.classes, cue.low, cue.start
    asked = ASKED.search(classes, max(low, end - LONGEST_ASKED), end)
    if asked is None or not opens_clause(classes, low, asked.start()):
        return None
    form = cue.passage.form
    known = (
        form(end - 1) == ACCUSED
        or (end - 1 > low and form(end - 2) == THOSE)
        or (classes[end - 2] in "nN" and form(end - 1) in POLLED)
    )
    return (asked.start(), end, "near") if known else None


def two_others(cue: Cue) -> Source | None:
    """Find the source that opens with so many others: *two other pilots, he and two more men*."""
    classes, low, end = cue.classes, cue.low, cue.start
    others = OTHERS.search(classes, max(low, end - LONGEST_NEAR), end)
    if others is None or cue.passage.form(others.start() + 1) not in OTHER:
        return None
    start = others.start()
    if start > low and classes[start - 1] == "e":
        start = pair_before(classes, low, start)
        if start == others.start():
            start = low + len(classes[low : start - 1].rstrip("N"))
    return (start, end, "near") if opens_clause(classes, low, start) else None


def opens_clause(classes: str, low: int, start: int) -> bool:
    """Tell whether a word opens its clause."""
    return start == low or classes[start - 1] in CLAUSE_ENDS


def links(cue: Cue, start: int) -> bool:
    """Tell whether *so* links a clause: *so the mayor said*, but not *so many said*."""
    return not cue.passage.first and cue.passage.form(start + 1) not in MANY


def some_of(cue: Cue, end: int) -> Source:
    """Give the source that ends in a pronoun: he, most of them, two others."""
    classes, low, start = cue.classes, cue.low, end - 1
    if start - 1 > low and classes[start - 1] == "o":
        some = start - 2
        if classes[some] in OF_THEM:
            while some > low and classes[some - 1] in AMOUNT:
                some -= 1
            start = some
    elif start > low and classes[start - 1] in "D0" and cue.passage.form(start) == "others":
        start -= 1
        if start > low and classes[start - 1] == "e":
            start = pair_before(classes, low, start)
    return (start, end, PRONOUN)


def relative_pronoun(cue: Cue, end: int) -> Source:
    """Give *who* or *some of whom*: ``Vera Holm — {who} said it was late — left``."""
    classes, start = cue.classes, end - 1
    if classes[start] == "W" and classes[start - 1] == "o":
        start = some_of(cue, end)[0]
    end_at_dash(cue, start)
    end_at_main_verb(cue)
    return (start, end, "who")


def of_them(classes: str, low: int, noun: Source) -> Source:
    """Take in what stands before *them* where a clause opens: *One of them, Vera Holm, said*."""
    some = noun[0] - 2
    if some < low or classes[some + 1] != "o" or classes[some] not in OF_THEM:
        return noun
    opens = some == low or classes[some - 1] in CLAUSE_ENDS
    return (some, noun[1], "near") if opens else noun


def first_of_run(classes: str, low: int, end: int) -> int:
    """Tell where the words begin that a noun phrase that ends at ``end`` may hold."""
    bound = end - LONGEST if end - low > LONGEST else low
    first = bound + len(classes[bound:end].rstrip(RUN))
    if first == bound or classes[first - 1] not in "_c":
        return first
    while first > bound and classes[first - 1] == "_":
        opened = bound + len(classes[bound:first].rstrip("_")) - 1
        if opened < bound or classes[opened] != "G":
            break
        first = bound + len(classes[bound:opened].rstrip(RUN))
    if first > bound and classes[first - 1] == "c":
        # A comma in brackets: (Lab, Netherby North).
        opened = classes.rfind("f", bound, first)
        if opened >= 0 and 0 <= classes.find("j", opened, end) > first:
            first = bound + len(classes[bound:opened].rstrip(RUN))
    return first


def after_opening(classes: str, at: int, end: int) -> int:
    """Tell where the main clause begins: after *But*, after *On Friday in Aspen, Colo.,*."""
    at = end - len(classes[at:end].lstrip("bRef"))
    comma = at
    while comma >= 0 and (
        classes[at] in OPENINGS or classes[at : at + 2] == "iP" or classes[at : at + 3] == "hng"
    ):
        comma = classes.find("c", at, end)
        if comma >= 0:
            place = PLACE.match(classes, comma, end)
            at = place.end() if place else comma + 1
    return end - len(classes[at:end].lstrip("bsRTHe"))


def behind_setting(cue: Cue, whole: re.Pattern[str]) -> Source | None:
    """Find the source behind a place or time that opens its sentence without a comma.

    Args:
        cue: the cue.
        whole: a noun phrase.
    """
    fronted = FRONTED.match(cue.classes, cue.low, cue.start)
    if fronted is None or not whole.fullmatch(cue.classes, fronted.end(), cue.start):
        return None
    if MAIN.search(cue.classes, cue.end, cue.high):
        return None
    return (fronted.end(), cue.start, "near")


def of_contact(cue: Cue) -> Source | None:
    """Find the source that stands right behind the noun it speaks of: *a trap the mayor saw*."""
    classes, end = cue.classes, cue.start
    if classes[cue.word] != "V":
        return None
    clause = CONTACT.search(classes, max(cue.low, end - LONGEST_CONTACT), end)
    return (clause.end() - len(clause[1]), end, "near") if clause else None


def behind_quotation(cue: Cue, *, known: bool) -> Source | None:
    """Find the source between a quotation and its cue that holds more than a noun phrase."""
    said = SPEAKER.fullmatch(cue.classes, cue.low, cue.start)
    if said is None and not known:
        said = SPOKEN.fullmatch(cue.classes, cue.low, cue.start)
    return (said.start(1), cue.start, "near") if said else None


def pair_before(classes: str, low: int, start: int) -> int:
    """Tell where the first of two begins before the second: *[Vera Holm, 34, and] Jon Ek*."""
    pair = PAIR.search(classes, max(low, start - LONGEST_PAIR), start)
    return pair.start() if pair else start
