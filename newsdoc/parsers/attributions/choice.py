"""Choice: which readings hold, and which stand inside another's content.

A reading has points: those of its cue word or of its kind, and those of what is named in the table
of signals: the rule that reads it, how its source was found, what stands before source and cue and
what follows, and what that means for a cue of this kind. It holds from ``LEAST`` on; a turn of an
interview always holds, and so does what :func:`sure` tells of a reporting verb and a quotation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from newsdoc.lexicon import Lexicon
from newsdoc.parsers.attributions.acts import Acts
from newsdoc.parsers.attributions.classes import QUOTED_STARTS
from newsdoc.parsers.attributions.contents import ContentFinder
from newsdoc.parsers.attributions.inner import settled
from newsdoc.parsers.attributions.openings import side_clause_ends
from newsdoc.parsers.attributions.overlaps import (
    amid,
    clear,
    end_within,
    parted,
    set_apart,
    taken,
)
from newsdoc.parsers.attributions.points import (
    CuePoints,
    SignalPoints,
    numbers,
    place_signals,
    rule_signals,
)
from newsdoc.parsers.attributions.reading import OWNED, Reading
from newsdoc.parsers.attributions.sources import SourceFinder

LEAST = 10
# So many points does a verb in -ing behind a comma need that has a quotation in its content.
LEAST_ADDED = -6
# So many points does a document need that shows something: *the poll found rents at a peak*.
LEAST_SHOWN, SHOW, FOUND = 7, "show", "found"
LONG = "____"
# “We tried to hold it,” she; “did we try?” she
UTTERED = re.compile(r"(?:C_{3,}(?:p|N{1,4})|E_{3,}p)R?")
# Whoever is told to do something: told [the crew to] say nothing.
TOLD_TO = re.compile(r"(?:p|[DhnN0dgx]{1,8})t")
# A turn of an interview: it holds whatever its points are.
TURN = "turn"
# How a source was found that stands behind its cue, and one that another cue has.
INVERTED, SHARED = "inverted", "shared"


class Chooser:
    """Chooses among the readings of a page."""

    def __init__(self, lexicon: Lexicon, sources: SourceFinder, contents: ContentFinder) -> None:
        """Read the tables of a lexicon.

        ``sources`` finds the subjects that readings share, ``contents`` ends those that hold.
        """
        self.subject, self.contents = sources.subject, contents
        signals = numbers(lexicon.table("cue_signals"))
        kinds = {word: str(kind) for word, kind in lexicon.table("cue_kinds").items()}
        other = signals["cue listed"]
        listed = dict.fromkeys(lexicon["cue_verbs"], other)
        listed |= {word: signals.get(f"kind {kind}", other) for word, kind in kinds.items()}
        points, others = numbers(lexicon.table("cue_points")), signals["cue unlisted"]
        self.rules = SignalPoints(signals, rule_signals)
        self.places = SignalPoints(signals, place_signals)
        self.amount = signals.get("sum amount", 0)
        self.acts = Acts(lexicon)
        self.documents = lexicon["document_nouns"]
        self.cues = CuePoints(points, listed, kinds, self.acts.verbs, others)

    def choose(self, readings: Iterable[Reading], passages: int) -> list[list[Reading]]:
        """Give the readings that hold, passage by passage, each with the one it stands in.

        Args:
            readings: those of a page, in order.
            passages: how many passages it has.
        """
        chosen: list[list[Reading]] = [[] for _ in range(passages)]
        said: list[Reading] = []
        passage = None
        cues, rules, places, close = self.cues, self.rules, self.places, self.contents.close
        kinds = cues.kinds
        for reading in readings:
            cue = reading.cue
            classes, low, start, word = cue.classes, cue.low, cue.start, cue.word
            if cue.passage is not passage:
                if len(said) > 1:
                    nest(said, kinds)
                passage = cue.passage
                said = chosen[passage.number]
            points, kind, odd = cues[cue.phrase]
            points += rules[
                reading.rule,
                kind,
                reading.next,
                cue.passive,
                start < word,
                cue.end > word + 1,
                passage.first,
            ]
            if odd and self.acts.holds(reading):
                points += self.amount
            if reading.how == SHARED and not self.share(reading, said):
                continue
            source = reading.source
            points += places[
                reading.how,
                classes[word],
                classes[start - 1] if start > low else "",
                classes[source[1] - 1] if source else "",
                classes[source[0] - 1] if source and source[0] > low else "",
            ]
            reading.points = points
            if (
                points >= LEAST
                or reading.how == TURN
                or (
                    points >= LEAST_SHOWN
                    and (kind == SHOW or cue.form == FOUND)
                    and self.is_document(reading)
                )
                or (passage.quotes and sure(reading))
            ):
                if cue.open:
                    close(reading)
                said.append(reading)
        if len(said) > 1:
            nest(said, kinds)
        return chosen

    def is_document(self, reading: Reading) -> bool:
        """Tell whether a document stands right before a cue: *the poll*, *a poll of voters*."""
        cue, source, content = reading.cue, reading.source, reading.content
        if not (source and content and source[1] == cue.start <= content[0][0]):
            return False
        forms = map(cue.passage.form, range(*source[:2]))
        return not self.documents.isdisjoint(forms)

    def share(self, reading: Reading, said: list[Reading]) -> bool:
        """Give a reading the source of the one before it in the sentence, else the subject.

        It has none of them, and says nothing, where somebody is told to do it: ``told the crew to
        {say} nothing``.
        """
        cue = reading.cue
        low = cue.low
        own = [
            one
            for one in said
            if one.cue.low == low and one.how != OWNED and not side_clause_ends(one.cue, cue.start)
        ]
        last = outermost(own, reading) if own else None
        if last and last.source:
            told = cue.classes[cue.start - 1] == "t" and TOLD_TO.fullmatch(
                cue.classes, last.cue.end, cue.start
            )
            if told:
                return False
            reading.source = last.source
            if last.how == INVERTED:
                reading.how = INVERTED
            return True
        subject = self.subject(cue)
        if subject:
            reading.source = subject
            reading.how = "subject"
        return True


def sure(reading: Reading) -> bool:
    """Tell whether a reporting verb has a quotation beside it: ``telling him, “We tried.”``.

    It is asked only where something is quoted. Behind a comma one in *-ing* has: ``, saying in
    Oslo that it was “as safe as a house”``. So has any verb behind a quotation and a pronoun or
    name: ``“We tried to hold it,” she gushed``, and one behind *what*: ``what she called “a
    trap”``.
    """
    cue = reading.cue
    classes, kind = cue.classes, cue.classes[cue.word]
    if kind not in "VI":
        return kind in "dv" and UTTERED.fullmatch(classes, cue.low, cue.word) is not None
    if kind == "I" and classes[cue.start - 1] == "c" and reading.points >= LEAST_ADDED:
        return any(LONG in classes[start:end] for start, end in reading.content)
    for start, _ in reading.content:
        if classes[start] in QUOTED_STARTS and classes[start + 4 : start + 5] == "_":
            return True
        if classes[start] == "K" and classes[cue.end : cue.end + 1] == "G":
            return True
    return False


def outermost(readings: list[Reading], behind: Reading) -> Reading:
    """Give the last reading, or the first whose content holds its cue and not the one ``behind``.

    ``Ms. Ek {said} Jon Holm {told} her it was late, {adding}``, but ``Ms. Ek {said} that Jon Holm
    {told} her it was late and {asked} her to go``. Nor does it count where that holds its own:
    ``Ms. Ek {said} it was late, Jon Holm {recalled}, {adding}``.
    """
    last = readings[-1]
    for one in readings[:-1]:
        held = one.cue.word < last.cue.word and holds(one, last) and not holds(one, behind)
        if held and not holds(last, one):
            return one
    return last


def nest(said: list[Reading], kinds: Mapping[str, str]) -> None:
    """Look at the readings of each sentence of a passage together, by the kinds of their cues."""
    done = len(said)
    while done:
        sentence, first = said[done - 1].cue.sentence, done - 1
        while first and said[first - 1].cue.sentence == sentence:
            first -= 1
        if done - first > 1:
            said[first:done] = nested(said[first:done], kinds)
        done = first
    if said[0].cue.passage.dialogue:
        within_turn(said)


def within_turn(said: list[Reading]) -> None:
    """Put what stands in the turn of an interview within it: *Holm: It rained. I think it was*."""
    turn = next((one for one in said if one.how == TURN), None)
    for one in said if turn else ():
        if turn and one is not turn and one.within is None and holds(turn, one):
            one.within = turn


def nested(readings: list[Reading], kinds: Mapping[str, str]) -> list[Reading]:
    """Mark the readings of a sentence whose cue stands in another's content.

    Where something is quoted, contents are cut first, and what a cue before has is left out.
    """
    if readings[0].cue.passage.quotes:
        clear(readings)
        set_apart(readings)
        readings = [one for one in readings if not (taken(one, readings) or amid(one, readings))]
    inner = False
    for one in readings:
        for other in readings:
            if other is one or other.within is not None or not holds(other, one):
                continue
            if parted(one, other, kinds):
                continue
            # "She praised the crew, he said": each holds the other, and he said all of it.
            later = other.cue.word > one.cue.word
            if later or not holds(one, other):
                one.within, inner = other, True
                nearer(one, other)
                if later:
                    end_within(one, other)
                break
    return settled(readings) if inner else readings


def nearer(inner: Reading, outer: Reading) -> None:
    """Begin a source behind the cue it stands within.

    ``The video {shows} [Ms. Ek] {saying} it``, ``Emails {show} [Ms. Ek] {told} him``
    """
    source, around, cue, end = inner.source, outer.source, inner.cue, outer.cue.end
    if not (source and source[0] <= outer.cue.word < end < source[1]):
        return
    clause = (
        around
        and (around[0], around[1]) == (source[0], outer.cue.start)
        and cue.classes[outer.cue.word] not in "gINd"
    )
    if clause or cue.classes[cue.word] in "gI":
        inner.source = (end, source[1])


def holds(outer: Reading, inner: Reading) -> bool:
    """Tell whether the cue of one reading stands in the content of the other."""
    word = inner.cue.word
    for start, end in outer.content:  # noqa: SIM110 - a generator takes longer
        if start <= word < end:
            return True
    return False
