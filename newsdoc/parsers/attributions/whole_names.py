"""Names that end as other words do: ``Brandel's said``, ``said Brandel's``, ``Which? found``."""

from __future__ import annotations

from collections.abc import Callable

from newsdoc.text.alphabets import GAP

# What a name that ends in *'s* stands before where it is no owner, and *Which?*.
WHICH = "wZ"
SIGNS = ("Nuz", "Nuc", "NuP", "NuV", "NuA", WHICH)
# Verbs before which 's is no *is* or *has*.
VERBS = frozenset("said says told has had would can could may did was".split())
Token = Callable[[int], str]


def completed(classes: str, token: Token, sign: str) -> str:
    """Class the endings of the names that a sign shows as names.

    Args:
        classes: the classes of the words of a page.
        token: gives the word of a place.
        sign: one of ``SIGNS`` that they hold.
    """
    written = list(classes)
    place = classes.find(sign)
    while place >= 0:
        if sign == WHICH:
            behind = classes[place + 2]
            goes_on = behind == "c" or (behind != GAP and token(place + 2).islower())
            if goes_on and token(place) == "Which":
                written[place : place + 2] = "NN"
        elif token(place + 1) == "'s" and is_whole(classes, token, place + 2):
            written[place + 1] = "N"
        place = classes.find(sign, place + 1)
    return "".join(written)


def is_whole(classes: str, token: Token, behind: int) -> bool:
    """Tell whether a name ends before a word: *Brandel's announced that*, no *announced fee*."""
    if classes[behind] not in "VA":
        return True
    verb = token(behind)
    return verb in VERBS or (verb[-2:] == "ed" and classes[behind + 1] in "TMPDhp")
