"""Sources that are noun phrases, with what stands before them and belongs to them.

``[Vera Holm, Jon Ek and two others] said``, ``[people who saw it] said``.
"""

from __future__ import annotations

import re

from newsdoc.parsers.attributions.noun_phrases import (
    PRONOUN,
    after_opening,
    first_of_run,
    pair_before,
)
from newsdoc.parsers.attributions.reading import Source
from newsdoc.parsers.attributions.source_patterns import SourcePatterns

# It was {late and} Vera Holm said; hurt in his hip and {thigh and} a nurse said.
CLAUSE_BEFORE = re.compile(r"[nd](?:Rn|n|P[Dh]?n{1,2})?e(?=[DN])")
# With what a noun phrase ends that is no pronoun.
NOUN_ENDS = frozenset("nN0gGjD_")
# {All but} two of the crew said it was late.
ALL_BUT = "Db0"
CLAUSE_PRONOUNS = frozenset("WwT")
# It was late, people who {saw} it said.
DOING = re.compile("W[AR]{0,3}[AVvd]")


class NounSources(SourcePatterns):
    """Finds the noun phrase that ends at a place, whole."""

    def near(self, classes: str, low: int, end: int) -> Source | None:
        """Find the noun phrase that ends where the cue begins."""
        if classes[end - 1] == "p":
            return (end - 1, end, PRONOUN)
        if classes[end - 1] not in NOUN_ENDS:
            return None
        first = first_of_run(classes, low, end)
        place = self.noun_phrase(classes[first:end])
        if place is None or classes[first + place] == "P":
            return None
        return self.widened(classes, low, first + place, end)

    def widened(self, classes: str, low: int, start: int, end: int) -> Source:
        """Take in what else belongs to a noun phrase: a list of names, a relative clause."""
        before = classes[start - 1] if start > low else "z"
        if before == "c":
            return self.behind_comma(classes, low, start, end)
        if before == "e":
            first = pair_before(classes, low, start)
            if first < start:
                return (first, end, "list")
            start = behind_clause(classes, start, end)
        elif before == "b":
            start -= 2 * (start - low > 1 and classes[start - 2 : start + 1] == ALL_BUT)
        elif before == "A" and (begins := behind_clause(classes, start, end)) > start:
            start = begins
        elif before in "vVAdtPoRW":
            at = after_opening(classes, low, start)
            if CLAUSE_PRONOUNS.intersection(classes[at:end]):
                if self.relative.fullmatch(classes, at, end):
                    return (at, end, "relative")
                last = classes.rfind("c", at, end) + 1
                if DOING.search(classes, last, end) and self.relative.fullmatch(classes, last, end):
                    return (last, end, "relative")
            return (start, end, "near" if before in "VRW" else "object")
        return (start, end, "near")

    def behind_comma(self, classes: str, low: int, start: int, end: int) -> Source:
        """Take in what stands before the comma before a noun phrase: a list, a name."""
        names = start - 1
        while names > low and classes[names - 1] in "Ncfj":
            names -= 1
        if "e" in classes[start:end]:
            if classes[low] == "P" and classes[names - 1] in "oPtD":
                # In a letter to the House, Holm and Ek said
                names = classes.find("c", names, start) + 1
            if self.listed.fullmatch(classes, names, end):
                return (names, end, "list")
            at = after_opening(classes, low, start)
            if self.several.fullmatch(classes, at, end):
                return (at, end, "list")
        if names == low and start - names > 2 and "c" not in classes[low : start - 1]:  # noqa: PLR2004
            return (low, end, "apposition")
        return (start, end, "near")


def behind_clause(classes: str, start: int, end: int) -> int:
    """Tell where a noun phrase begins before which the words of a clause stand, and *and*."""
    clause = CLAUSE_BEFORE.match(classes, start, end)
    return clause.end() if clause else start
