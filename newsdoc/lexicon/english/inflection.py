"""The forms of a regular English verb, and its British spelling."""

import re
from collections.abc import Iterable

VOWELS = "aeiou"
# What is written in another way in Britain, by the letters that stand for it there.
BRITISH = {
    r"(?<!e)iz(?=e|ing)": "is",
    r"(?<=av|on|um)or(?=$|s|ed|ing| )": "our",
    r"(?<=ve|na)l(?=ed|ing)": "ll",
    r"^sk(?=ept)": "sc",
}


def forms(verb: str) -> tuple[str, ...]:
    """Give a verb with its -s, -ed and -ing forms.

    >>> forms("quip")
    ('quip', 'quips', 'quipped', 'quipping')
    >>> forms("reply")
    ('reply', 'replies', 'replied', 'replying')
    >>> forms("argue")
    ('argue', 'argues', 'argued', 'arguing')
    """
    if verb.endswith("y") and verb[-2:-1] not in VOWELS:
        return verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"
    if verb.endswith("e"):
        stem = verb[:-2] + "y" if verb.endswith("ie") else verb[:-1]
        return verb, verb + "s", verb + "d", stem + "ing"
    if verb.endswith(("s", "sh", "ch", "x", "z")):
        return verb, verb + "es", verb + "ed", verb + "ing"
    stem = verb + verb[-1] if doubles(verb) else verb
    return verb, verb + "s", stem + "ed", stem + "ing"


def doubles(verb: str) -> bool:
    """Tell whether a verb of one syllable doubles its last consonant: quip, nod; not shout."""
    body = verb.removeprefix("qu")
    vowels = [letter for letter in body if letter in VOWELS]
    return (
        len(vowels) == 1 and len(body) > 1 and body[-1] not in VOWELS + "wxy" and body[-2] in VOWELS
    )


def spellings(words: str) -> tuple[str, ...]:
    """Give words as they are spelt in America and, where that is another way, in Britain.

    >>> spellings("criticized as"), spellings("signaled"), spellings("seized on")
    (('criticized as', 'criticised as'), ('signaled', 'signalled'), ('seized on',))
    """
    british = words
    for letters, theirs in BRITISH.items():
        british = re.sub(letters, theirs, british)
    return (words,) if british == words else (words, british)


def spelt(words: Iterable[str]) -> frozenset[str]:
    """Give words in all their spellings."""
    return frozenset([one for word in words for one in spellings(word)])
