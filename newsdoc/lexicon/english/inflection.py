"""The forms of a regular English verb."""

VOWELS = "aeiou"


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
