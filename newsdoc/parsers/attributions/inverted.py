"""Rules for a source behind its cue: ``“We tried,” said Ms. Ek.``"""

from __future__ import annotations

import re
from functools import cached_property

from newsdoc.parsers.attributions.choice import INVERTED
from newsdoc.parsers.attributions.contents import HAD, trimmed
from newsdoc.parsers.attributions.nouns import speakers
from newsdoc.parsers.attributions.openings import PERSON, VERB_OR_ED, ended
from newsdoc.parsers.attributions.reading import Cue, Reading
from newsdoc.parsers.attributions.source_ends import before_clause, before_paper
from newsdoc.parsers.attributions.statement_first import (
    DESCRIBES,
    OPENED,
    StatementFirst,
)
from newsdoc.rules import rule

QUOTE_NEXT = re.compile(r"[ck][QESC]_")
OCCASION = re.compile(
    r"P[Dh]?[dnN0M]{0,5}(?:[nN0M]|(?<=[dnN0M])g|(?<=D)V)(?:(?<=0)c0)?(?=(?:[tP][DhnN]{1,4})?$)"
)
# A day behind the source, or at its end: said Mayor Ek on Monday in Bonn; said Mayor Ek on Nov. 24.
DAY = re.compile(r"P?D?M{1,3}0?(?:c0c?)?(?:[zZ]?$|(?=c[gI])|(?=[Ps][DhnN0dg]{1,6}[zZ]?$))")
DATED = re.compile(r"PM{1,3}0")
# Said the mayor at the time.
THEN, TIME = "PDn", "time"
# "Vera Holm, star of the film “Dusk,”", "Mr. Holm, citing “his luck,”".
DESCRIBED = re.compile(r"[DhnN0]{1,6}c[WwIgdDhnN][^cQESC]*[QESC]_++$")
# “We tried,” {retired} clerk Vera Holm, 70, {said}: no cue but the one behind it.
DESCRIBES_SPEAKER = re.compile(r"[DhdnN0xuo]{0,7}[nN](?:c[^ckWQESC]{1,20}c)?[AR]{0,3}V")
# "The clip, which was late, was fake, said Ms. Ek."
NAMED = re.compile(r"N{1,5}[zZ]?$")
# Rents will rise, reports the Lund Post.
REPORTS = re.compile(r"(?<=n)D?N{1,5}[zZ]?$")
# The particles of a verb that lead to its object, and what names who speaks.
LEADS_TO, SPEAKS = frozenset("oPt"), frozenset("Np0")
# Who says so at the end of a headline, and the verb of what is said.
SPEAKER, STATED = re.compile(r"((?P<name>N{1,4})|[Nn]{1,3})[zZ]*"), re.compile("[AvVdt]")
# What stands before a noun: the, his, so-called.
NOUN_AHEAD = frozenset("Dhdgn0")
# At first, said Ms. Ek, nobody believed it.
CLAUSE = re.compile(r"[DhnN0]{1,5}[AR]{0,3}[AVvd]|[pi]")


class Inverted(StatementFirst, lazy=True):
    """The rules for statements before their cue, and sources behind it."""

    @cached_property
    def reporting(self) -> frozenset[str]:
        """Cues that a name may follow though they look like nouns: *reports the Lund Post*."""
        return self.lexicon["inverted_cues"]

    @cached_property
    def speaking_nouns(self) -> frozenset[str]:
        """The common nouns that name who speaks: *minister*, *police*, *study*."""
        lexicon = self.lexicon
        many = [f"{noun}s" for noun in lexicon.table("person_nouns")]
        return speakers(lexicon).union(many, lexicon["document_nouns"])

    @rule(
        "{quoted} {comma}? {cue}"
        "(?= {determiner|possessive|name|noun|pronoun|number|adverb|ing|ed} )"
    )
    def quote_inverted(self, cue: Cue, match: re.Match[str]) -> Reading | None:  # noqa: ARG002
        """A quotation, its cue, then the source.

        Example: “We tried,” said Ms. Ek, head of the team.
        Counter-example: “We tried,” citing Ms. Ek.
        """
        classes, low, start = cue.classes, cue.low, cue.start
        before = classes[start - 1]
        if classes[cue.word] in "Ig":
            return None
        if PERSON.fullmatch(classes, low, start) or DESCRIBED.match(classes, low, start):
            return None
        ends = "C" if before == "c" else ended(classes, cue.low, cue.start)
        if classes[cue.word] != "V" and (
            ends not in ("C", "E") or DESCRIBES_SPEAKER.match(classes, cue.end, cue.high)
        ):
            return None
        if ends in "GS" and self.names_subject(cue):
            return None
        return self.inverted(cue)

    def names_subject(self, cue: Cue) -> bool:
        """Tell whether a quotation is the noun of the subject of a cue: *the “clerk” told him*."""
        classes, low = cue.classes, cue.low
        opened = low + len(classes[low : cue.start].rstrip("_")) - 1
        if opened <= low or classes[opened - 1] not in NOUN_AHEAD:
            return False
        source = self.behind(cue)
        return source is None or source.end() < trimmed(classes, source.end(), cue.high)

    @rule("{comma} {cue} (?= {determiner|possessive|name|noun|pronoun|number|adverb|ed} )")
    def statement_inverted(self, cue: Cue, match: re.Match[str]) -> Reading | None:  # noqa: ARG002
        """A statement, its cue, then the source at its end, or amid it.

        Example: The bridge is safe, said Ms. Ek. The bridge, said Ms. Ek, is safe.
        Counter-example: He rose, said Ms. Ek was right and left.
        """
        classes = cue.classes
        verb = classes[cue.word] == "V" or (
            cue.form in self.reporting and REPORTS.match(classes, cue.end, cue.high)
        )
        if (
            not verb
            or cue.form in self.lexicon["addressed_cues"]
            or HAD.search(classes, cue.low, cue.start - 1)
        ):
            return None
        inserted = cue.source and cue.source[2] in ("apposition", "inserted")
        if inserted and not (cue.form in self.say_cues and NAMED.match(classes, cue.end, cue.high)):
            return None
        source = self.sources.inverted.match(classes, cue.end, cue.high)
        if not source or source[0] == "D" or PERSON.fullmatch(classes, cue.low, cue.start):
            source = None
        if not source or not self.may_speak(cue, source):
            return None
        comma = classes.find("c", cue.end, cue.high)
        opened = comma > 0 and OPENED.fullmatch(classes, cue.low, cue.start - 1)
        if opened and CLAUSE.match(classes, comma + 1):
            return Reading(cue, (cue.end, comma), self.until_end(cue, comma + 1), "inverted")
        day = DAY.match(classes, source.end(), cue.high)
        if trimmed(classes, cue.end, cue.high) > source.end() and not day:
            return self.inverted_amid(cue, before_clause(classes, *source.span()))
        return self.inverted(cue)

    def may_speak(self, cue: Cue, source: re.Match[str]) -> bool:
        """Tell whether what stands behind a verb may be its subject: not *warns of war*.

        A number behind *say* is an example: *Half of them, say 20, are old*.
        """
        if cue.form in self.say_cues:
            return cue.form != "say" or source[0] != "0"
        if cue.end > cue.word + 1 and cue.classes[cue.end - 1] in LEADS_TO:
            return False
        forms = map(cue.passage.form, range(*source.span()))
        return not SPEAKS.isdisjoint(source[0]) or not self.speaking_nouns.isdisjoint(forms)

    def inverted_amid(self, cue: Cue, end: int) -> Reading | None:
        """Read a cue whose source comes after it, and more of the statement after the source."""
        classes = cue.classes
        first = self.statement(cue, cue.start)
        if QUOTE_NEXT.match(classes, end, cue.high):
            opened = [] if first is None or OPENED.fullmatch(classes, *first) else [first]
            return Reading(cue, (cue.end, end), opened + self.until_end(cue, end + 1), "inverted")
        if first is None or cue.form not in self.say_cues:
            return None
        whole = VERB_OR_ED.search(classes, *first)
        if whole and (DESCRIBES.match(classes, end) or classes.startswith("cw", end)):
            return Reading(cue, (cue.end, end), [first], "inverted")
        following = "sHabtPe" if whole else "AVvdsa"
        goes_on = classes[end] == "c" and classes.startswith(tuple(following), end + 1)
        if not goes_on and not (whole and classes[end] == "k"):
            return None
        more = [] if classes.startswith("PM", end + 1) else self.goes_on(cue, first, end + 1)
        return Reading(cue, (cue.end, end), [first, *more], "inverted")

    def uninverted(self, cue: Cue) -> Reading | None:
        """Read a headline that ends in who says it, without a comma: *Lock is shut says mayor*."""
        classes, end = cue.classes, cue.end
        named = SPEAKER.fullmatch(classes, end, cue.high)
        if (
            named is None
            or cue.form not in self.say_cues
            or not STATED.search(classes, cue.low, end - 1)
        ):
            return None
        forms = map(cue.passage.form, range(end, named.end(1)))
        if not named["name"] and self.speaking_nouns.isdisjoint(forms):
            return None
        return Reading(cue, named.span(1), [(cue.low, cue.start)], INVERTED)

    def inverted(self, cue: Cue) -> Reading | None:
        """Read a cue whose source comes after it."""
        source = self.behind(cue)
        first = self.statement(cue, cue.start)
        if not source or not first or "A" in cue.classes[cue.start : cue.word]:
            return None
        end = before_clause(cue.classes, *source.span())
        end = self.before_occasion(cue, end) if "W" not in source[0] else end
        content = [first, *self.resumed(cue, end)]
        return Reading(cue, (cue.end, end), content, "inverted")

    def before_occasion(self, cue: Cue, end: int) -> int:
        """Tell where a source ends before an occasion at its end: *at a packed news conference*.

        The name of a paper is none: *at the Lund Post*.
        """
        classes = cue.classes
        if classes.find("P", cue.end + 1, end) < 0:
            return end
        form, occasions = cue.passage.form, self.lexicon["occasions"]
        over = end + (classes[end : end + 1] in ("g", "V") and form(end) in occasions)
        for occasion in OCCASION.finditer(classes, cue.end + 1, over):
            last, said = form(occasion.end() - 1), occasion[0]
            dated = DATED.match(said) or (last == TIME and said == THEN)
            if dated or (last in occasions and not said.endswith("NN")):
                return occasion.start()
        return before_paper(cue, end) if cue.form in self.lexicon["letter_cues"] else end

    def behind(self, cue: Cue) -> re.Match[str] | None:
        """Find the noun phrase behind a cue: behind *a* the next word is a noun, *a tweet*."""
        classes, end = cue.classes, cue.end
        if classes[end] == "D" and classes[end + 1 : end + 2] in ("V", "v"):
            classes = f"{classes[: end + 1]}n{classes[end + 2 :]}"
        return self.sources.inverted.match(classes, end, cue.high)
