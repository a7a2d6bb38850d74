"""Sources that stand neither right before nor right behind their cue.

``with [Ms. Ek] {saying}``, ``[Ms. Ek’s] bold {claim} that``, ``More from [the report]{:}``.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from newsdoc.parsers.attributions.contents import titled
from newsdoc.parsers.attributions.reading import Cue, Source
from newsdoc.parsers.attributions.sources import SourceFinder

# Whose something is, with what it is like; and who that is.
OWNED = re.compile(r"[hu][dgRnN0x]{0,3}$")
OWNER = re.compile(r"(?:[Dh]?n{0,2}N{1,5}|[Dh][dgnN0x]{0,3}n|n{1,2})$")
LONGEST_OWNED, LONGEST_OWNER, LONGEST_COMPANION = 4, 8, 12
# ``its leader, Vera Holm``
APPOSED = re.compile(r"[DhnN0xu]{1,6}c[DhnN0oxu]{1,8}")
# ``a driver who fled``, ``has fined Vera Holm``
WHO = re.compile(r"[nN](W)[AR]{0,3}[Vvdn][^cylkWVvAp]{0,8}$")
TREATED = re.compile(r"[Vvd]([Dh]?[n0]{0,3}N{1,4}|p)$")
# So many words may stand before the *from* of a label.
MORE = 3
# ``Vera Holm, on the rain:``, ``Mayor Vera Holm, speaking to the Post:``
# ``Vera Holm, mayor of Bonn:``
ABOUT = re.compile(
    r"(N{1,4})c?P[DhnN0og]{1,6}|(n{0,2}N{1,4}n{0,2}N{1,4})cg[DhnN0oPtM]{0,8}"
    r"|(?P<apposition>N{2,4}c[Dh]?[nx]{1,3}(?:[oP][DhnN]{1,4})?)"
)
# Who is all that stands behind a colon, if so many words stand before it.
SPEAKER, SHORTEST_SAID = re.compile("N{2,4}"), 5
# Who is named behind a colon.
NAMED = re.compile(r"N{1,3}(?:o[nN]{1,3})?(?=[nvVdA])")


def owner(cue: Cue) -> Source | None:
    """Find whose a noun is: ``Ms. Ek’s bold claim``, ``her claim``."""
    classes = cue.classes
    whose = OWNED.search(classes, max(cue.low, cue.word - LONGEST_OWNED), cue.word)
    if whose is None:
        return None
    end = whose.start() + 1
    if whose[0][0] == "h":
        return (end - 1, end, "near")
    noun = OWNER.search(classes, max(cue.low, end - LONGEST_OWNER), end - 1)
    return (noun.start(), end, "near") if noun else None


def companion(sources: SourceFinder, cue: Cue) -> Source | None:
    """Find of whom a cue in *-ing* is told: ``with Ms. Ek saying``, ``who left after saying``.

    Of one behind *for* it is who was praised or fined: ``fined Ms. Ek for saying``.
    """
    classes, end = cue.classes, cue.start
    first = place = max(cue.low, end - LONGEST_COMPANION)
    if classes[end - 1] in "Ps":
        # "for not saying", but not "because he is already saying"
        return acting(cue, first) if cue.word - end <= 1 else None
    if classes[end - 1] not in "nNpc":
        return None
    while place >= 0:
        place = classes.find("P", first, end)
        if place >= 0 and cue.passage.form(place) == "with":
            stop = end - (classes[end - 1] == "c")
            noun = APPOSED.fullmatch(classes, place + 1, stop) if stop < end else None
            noun = noun or sources.plain.fullmatch(classes, place + 1, end)
            return (place + 1, stop, "near") if noun else None
        first = place + 1
    return None


def acting(cue: Cue, first: int) -> Source | None:
    """Find whose act stands before ``after telling``, ``for saying``, nearer than the subject."""
    classes, end = cue.classes, cue.start - 1
    who = WHO.search(classes, first, end)
    if who:
        return (*who.span(1), "nearer")
    treated = TREATED.search(classes, first, end) if cue.passage.form(end) == "for" else None
    return (*treated.span(1), "nearer") if treated else None


def labelled(sources: SourceFinder, cue: Cue) -> Source | None:
    """Find what a label names: ``Vera Holm:``, ``More from the report:``."""
    classes, low, end = cue.classes, cue.low, cue.start
    place = classes.rfind("P", low, end)
    if low <= place <= low + MORE and cue.passage.form(place) == "from":
        named = sources.plain.fullmatch(classes, place + 1, end)
        return (place + 1, end, "from") if named and classes[end - 2 : end] != "Nn" else None
    about = ABOUT.fullmatch(classes, low, end)
    if about:
        return (*about.span(about.lastindex or 0), about.lastgroup or "label")
    return sources.near(classes, low, end) if end > low else None


def headlined(cue: Cue, persons: Collection[str]) -> Source | None:
    """Find who said what stands before a colon in a headline: ``‘We tried’: Ms. Ek left``.

    Any line may be ``‘We try again this year’: Vera Holm``, but with no title. A noun for several
    is part of who said it: ``‘We tried’: Lund villagers recall the storm``.
    """
    classes, low = cue.classes, cue.low
    whole = SPEAKER.fullmatch(classes, cue.end)
    if whole and low == 0 and cue.start > SHORTEST_SAID and not titled(cue, low + 1, cue.start):
        return (*whole.span(), "label")
    if not cue.passage.first or classes[low] == "G":
        return None
    name = NAMED.match(classes, cue.end, cue.high)
    if name is None:
        return None
    start, end = name.span()
    behind = cue.passage.form(end)
    return start, end + (behind[-1] == "s" and behind in persons), "label"


def followed(sources: SourceFinder, cue: Cue) -> Source | None:
    """Find what is said to follow: ``Partial transcript as follows:``."""
    classes, low, end = cue.classes, cue.low, cue.start - 2
    if end <= low or classes[end] != "a" or cue.passage.form(end + 1) != "follows":
        return None
    named = sources.plain.fullmatch(classes, low, end)
    return (low, end, "subject") if named else None
