"""What states something: ``the complaint {states} that``, but not *six states that* or *state law*.

*States* and *state* are verbs behind a document, a person or *which* before what may be stated.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable

from newsdoc.parsers.attributions.compounds import MARK, WHOSE

# The letters of *state* and of *states*; the same where they are marked as cues, and a verb's.
MANY, ONE = "+", "="
STATE, STATES = (chr(ord(letter) | MARK) for letter in (MANY, ONE))
VERB = ord("V") | MARK
# Behind whom or what, and before what is stated, or the end: the letter states that, the letter
# states Holm fled, Holm fled, the letter states. State officials are no statement.
SUBJECT = f"[ngN1-4piWw{chr(ord('n') | MARK)}{chr(ord(WHOSE) | MARK)}]"
AROUND = rf"(?:(?<={SUBJECT}.)|(?<={SUBJECT}R.))(?=R?T|[DhpiN01-4nxzck\n])"
STATED = [re.compile(re.escape(STATES) + AROUND), re.compile(re.escape(STATE) + "(?!n)" + AROUND)]
ADVERB, THAT = "R", "T"
# What else may state something, but *which* before *that* alone.
PERSONS, WHICH = frozenset({"he", "she", "it", "who"}), "which"
Token = Callable[[int], str]


def stating(verbs: Iterable[str], cues: Collection[str]) -> dict[str, str]:
    """Give the letters of the verbs of documents that may be cues.

    >>> stating(["state", "states"], {"state", "states"})
    {'state': '+', 'states': '='}
    """
    return {verb: ONE if verb[-1] == "s" else MANY for verb in verbs if verb in cues}


def stated(letters: str, token: Token, documents: Collection[str]) -> str:
    """Give letters in which *state* and *states* are verbs or nouns.

    Args:
        letters: the letters of a page, which holds one of them.
        token: gives the word of a place.
        documents: the nouns behind which they are verbs.
    """
    verbs = [
        match.start()
        for pattern in STATED
        for match in pattern.finditer(letters)
        if is_stated(letters, match.start(), token, documents)
    ]
    letters = letters.replace(STATES, "n").replace(STATE, "n")
    if not verbs:
        return letters
    written = bytearray(letters, "latin-1")
    for place in verbs:
        written[place] = VERB
    return written.decode("latin-1")


def is_stated(letters: str, place: int, token: Token, documents: Collection[str]) -> bool:
    """Tell whether what stands before *states* or *state* states something."""
    subject = token(place - 1 - (letters[place - 1] == ADVERB)).strip().lower()
    if subject == WHICH:
        return letters[place + 1] == THAT
    # The documents state, the document states.
    if letters[place] == STATE:
        return subject in documents and subject[-1] == "s"
    return subject in PERSONS or (subject in documents and subject[-1] != "s")
