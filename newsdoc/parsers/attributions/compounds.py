"""Compounds: words that may be cues, where they are parts of a noun: ``the {think} tank``."""

from __future__ import annotations

import re

# A noun that may be a cue behind whose it is: her refusal to pay.
WHOSE = "&"
# A hyphen that is no dash, before it is settled what it joins.
HYPHEN = "-"
# A word that may be a cue has the highest bit of its character set as well.
MARK = 0x80
# A verb that opens compounds, and the noun behind it: think tank.
OPENS, TANK = "@", "%"
# The verb where it may be a cue, and as all other verbs are written then.
MAY_OPEN, VERB = chr(ord(OPENS) | MARK), chr(ord("V") | MARK)
# The verb where a hyphen joins it: tell-all.
OPENED = MAY_OPEN + HYPHEN
# A cue in -ing.
ING = chr(ord("I") | MARK)
# What may be a noun behind a determiner, before a verb: the accused were found guilty.
PERSON = "*"
MAY_ACCUSE = chr(ord(PERSON) | MARK)
FINITE = "AVvd" + "".join([chr(ord(verb) | MARK) for verb in "AVvd"])
THE_ACCUSED = re.compile(f"{re.escape(MAY_ACCUSE)}(?<=[D0h].)(?=R?[{FINITE}])")
# They, who, there think tanks will come.
SUBJECTS = ("p", "W", "i")
# "The {reporting} agency", "a flood {warning} is", "a flood {warning} centre said", "his {writing}
# partner said".
PART = re.compile(f"{ING}(?:(?<=D{ING})|(?<=n{ING})(?=A|n{VERB})|(?<=h{ING})(?=n{VERB}))")
# What a hyphen joins are nouns, whatever they are alone: fly-half, passer-by, up-and-coming.
JOINS, NOUN = frozenset("vPRDsA"), ord("n")
JOINING = re.compile(r"-(?:(?=([PRDvVAs]|[Mei]-))|(?<=[vPRDsA]-))")
# A word that may be a cue behind a word and a hyphen.
BEHIND_HYPHEN = re.compile(r"-(?<=[^-]-)[\x80-\xff]")


def without_compounds(letters: str) -> str:
    """Give letters in which no part of a noun may be a cue.

    ``so-called``, ``the think tank``, ``the reporting agency``, ``a flood warning is in force``,
    ``both accused were late``.
    """
    if MAY_OPEN in letters:
        if OPENED in letters:
            letters = letters.replace(OPENED, "n" + HYPHEN)
        if TANK in letters:
            for subject in SUBJECTS:
                letters = letters.replace(subject + MAY_OPEN + TANK, subject + VERB + "n")
            letters = letters.replace(MAY_OPEN + TANK, "nn")
        letters = letters.replace(MAY_OPEN, VERB)
    if TANK in letters:
        letters = letters.replace(TANK, "n")
    if MAY_ACCUSE in letters:
        letters = THE_ACCUSED.sub("n", letters).replace(MAY_ACCUSE, VERB)
    if ING in letters:
        letters = PART.sub("n", letters)
    return BEHIND_HYPHEN.sub(HYPHEN + "d", letters)


def joined(classes: str) -> str:
    """Class the words that hyphens join, and the hyphens as marks.

    >>> joined("Dv-nV Nv-P-nV")
    'DnxnV NnxnxnV'
    """
    written = bytearray(classes.replace(HYPHEN, "x"), "ascii")
    for hyphen in JOINING.finditer(classes):
        place = hyphen.start()
        if place and classes[place - 1] in JOINS:
            written[place - 1] = NOUN
        if hyphen[1]:
            written[place + 1] = NOUN
    return written.decode()
