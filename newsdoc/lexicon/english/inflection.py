"""The forms of a regular English verb, and its British spelling."""

from collections.abc import Iterable

VOWELS = "aeiou"
# Verbs of several syllables whose last one is stressed: referred, admitting.
STRESSED_LAST = frozenset(
    """admit commit submit permit omit refer infer prefer defer confer concur occur regret rebut
    rebel compel dispel expel propel extol""".split()
)
# How words end in America and how in Britain.
BRITISH = {
    "ize": "ise",
    "izes": "ises",
    "ized": "ised",
    "izing": "ising",
    **{
        f"{stem}or{end}": f"{stem}our{end}"
        for stem in ("av", "on")
        for end in ("", "s", "ed", "ing")
    },
    "umored": "umoured",
    **{f"{stem}{end}": f"{stem}l{end}" for stem in ("bel", "sel", "vel") for end in ("ed", "ing")},
    "naled": "nalled",
    "naling": "nalling",
    "skeptical": "sceptical",
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
    """Tell whether a verb doubles its last consonant: quip, nod, refer; not shout, not offer."""
    if verb in STRESSED_LAST:
        return True
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
    british = " ".join(map(in_britain, words.split(" ")))
    return (words,) if british == words else (words, british)


def in_britain(word: str) -> str:
    """Spell a word as in Britain.

    >>> in_britain("favored"), in_britain("seize")
    ('favoured', 'seize')
    """
    for ending, theirs in BRITISH.items():
        if word.endswith(ending) and not word.endswith("e" + ending):
            return word.removesuffix(ending) + theirs
    return word


def spelt(words: Iterable[str]) -> frozenset[str]:
    """Give words in all their spellings."""
    return frozenset([one for word in words for one in spellings(word)])
