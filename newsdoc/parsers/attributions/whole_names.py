"""Names that end as other words do: ``Brandel's said``, ``said Brandel's``, ``Which? found``."""

from __future__ import annotations

import re
from collections.abc import Callable

from newsdoc.text.alphabets import GAP

# What a name that ends in *'s* stands before where it is no owner, and *Which?*.
SIGN, WHICH = re.compile(r"u(?<=Nu)(?=[zcPVA])"), "wZ"
NAME = ord("N")
# Verbs before which 's is no *is* or *has*.
VERBS = frozenset("said says told has had would can could may did was".split())
Token = Callable[[int], str]


def completed(classes: str, token: Token) -> str:
    """Class the endings of names as names.

    Args:
        classes: the classes of the words of a page that holds a sign of such a name.
        token: gives the word of a place.
    """
    written = bytearray(classes, "ascii")
    for sign in SIGN.finditer(classes):
        place = sign.start()
        if token(place) == "'s" and is_whole(classes, token, place + 1):
            written[place] = NAME
    place = classes.find(WHICH)
    while place >= 0:
        behind = classes[place + 2]
        goes_on = behind == "c" or (behind != GAP and token(place + 2).islower())
        if goes_on and token(place) == "Which":
            written[place] = written[place + 1] = NAME
        place = classes.find(WHICH, place + 1)
    return written.decode()


def is_whole(classes: str, token: Token, behind: int) -> bool:
    """Tell whether a name ends before a word: *Brandel's announced that*, no *announced fee*."""
    if classes[behind] not in "VA":
        return True
    verb = token(behind)
    return verb in VERBS or (verb[-2:] == "ed" and classes[behind + 1] in "TMPDhp")
