"""Candidates: the words of a page that may be cues, and are neither quoted nor names nor nouns."""

from __future__ import annotations

from newsdoc.lexicon import Lexicon
from newsdoc.parsers.attributions.beside import Beside
from newsdoc.parsers.attributions.classes import ACRONYM
from newsdoc.parsers.attributions.compounds import MARK, WHOSE
from newsdoc.parsers.attributions.passage import Passages
from newsdoc.parsers.attributions.sentences import LONGEST_SENTENCE
from newsdoc.text.alphabets import cutting, places

QUOTED_OR_NAME = "N_QESCG"
QUOTED_OR_NOUN = frozenset(QUOTED_OR_NAME) | {"n"}
# So many cues are looked at among as many words as a sentence may have.
MOST = 40
# What stands before a word that may be a cue and is a noun: "the claim", "his plan", "in support".
BEFORE_NOUN, NOUN = frozenset(b"DhPTuogvd"), ord("n") | MARK
# The same where it is a noun alone, what stands before it behind whose it is, and what follows.
OWNED = ord(WHOSE) | MARK
NOUNS, OWNERS, DESCRIBING = frozenset({NOUN, OWNED}), frozenset(b"hu"), frozenset(b"ndg")
BEHIND_OWNED = frozenset(b"TtoP")
# "The bridge is safe, per the report": behind a comma or a mark.
BEFORE_PER, PER = frozenset(b"cux"), ord("P") | MARK
PERS, MARKED = cutting([PER]), cutting({*range(MARK, 0x100)} - {PER})
# Per Holm said it was late.
NAMED_PER = ord(ACRONYM) | MARK


class Candidates:
    """Finds the words that may be cues."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Take the nouns that are cues behind whose they are, and those of claims."""
        self.nouns = lexicon["owned_cues"]
        self.beside = Beside(lexicon["claim_nouns"], lexicon["seldom_cues"])

    def find(self, read: Passages) -> list[int]:
        """Give the places of the words that may be cues."""
        classes, letters, first = read.classes, read.letters, read.begins[1]
        marked = places(letters, MARKED)
        found = [
            n
            for n, kind in zip(marked, map(classes.__getitem__, marked), strict=True)
            if kind not in QUOTED_OR_NOUN
            or (
                kind == "n"
                and (
                    letters[n] not in NOUNS
                    or (letters[n] == NOUN and letters[n - 1] not in BEFORE_NOUN)
                    or (letters[n + 1] in BEHIND_OWNED and self.is_owned(read, n))
                )
            )
            or (kind == "N" and letters[n] != NAMED_PER and (classes[n - 1] != "N" or n < first))
        ]
        more = self.beside.find(read) if read.quoted else set()
        if PER in letters:
            more |= {
                n
                for n in places(letters, PERS)
                if letters[n - 1] in BEFORE_PER
                and classes[n] not in QUOTED_OR_NAME
                and classes[n + 1] in "NDh"
            }
        if more:
            found = sorted(more.union(found))
        found[MOST:] = [
            n for n, other in zip(found[MOST:], found, strict=False) if n - other > LONGEST_SENTENCE
        ]
        return found

    def is_owned(self, read: Passages, place: int) -> bool:
        """Tell whether a noun is a cue, behind whose it is: *her sharp criticism of*."""
        letters = read.letters
        at = place - 1 - (letters[place] == OWNED and letters[place - 1] in DESCRIBING)
        if letters[at] not in OWNERS:
            return False
        return letters[place] == OWNED or read.token(place).strip() in self.nouns
