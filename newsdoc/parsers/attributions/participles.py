"""Participles behind a noun: who is accused, asked or named, and says nothing by that verb.

``A man accused of theft said he was late. A man named Ek left.``
"""

from __future__ import annotations

import re
from collections.abc import Collection

from newsdoc.parsers.attributions.reading import Cue, Source

# The names behind *a man named Ek*, *a group called Clean Rivers*.
NAMES = {"named": "N", "nicknamed": "N", "called": "NN", "dubbed": "NN"}
# Told {to}, accused {of}.
TO_OR_OF = frozenset("to")
INDEFINITE = frozenset({"a", "an", "one"})
# "A man accused of theft", "a man thought to be drunk", before the verb of its sentence.
OTHER = "[^VvAcyklpWwTKHsebQESC]"
OBJECT = rf"(?:t[AvV]{OTHER}{{0,12}}|[toP]{OTHER}{{1,12}})"
DESCRIBED = re.compile(
    rf"[beR]{{0,3}}((?:[0D]o)?[Dh]?[gRnN0dxu]{{0,5}}[nN](?:o[Dh]?[nN]{{1,3}})?|D(?=A))(A)?[Vvd]{OBJECT}"
)
# Vera Holm, asked about the cuts, which came in May, said: who is asked, and the main verb.
ASKED = re.compile(r"(?:[DhnN0ouPxe]{1,12}(?<!c0)|p)$")
BEHIND = re.compile(r"[^cklyYzZ]{1,20}c(?:[Ww][^cklyYzZ]{1,15}c)?[AR]{0,3}[AVvd]")
OBJECTS = "DhpNni0"
# Head of risk, and who that is.
OF_ROLE = re.compile("[nN]on?$")
NAME_AND_VERB = re.compile("N{2,3}[AR]{0,3}[AVvd]")
# The verb of the sentence.
FINITE = re.compile("[AR]{0,3}[AVv]")
# Scientists {not} involved in it.
NOT = "not"
# The object, the main verb behind it, and what follows that: no infinitive.
MAIN = re.compile(rf"{OBJECT}(?<!t)A?R?V(?=[kcQESCTpiDhnNgR]|(?P<end>z))")


def named(cue: Cue, end: int) -> bool:
    """Tell whether a cue gives what stands before it its name: *a man named Ek*."""
    source = cue.source
    if source is None or cue.start < cue.word:
        return False
    return (
        cue.classes.startswith(NAMES[cue.form], end) and cue.passage.form(source[0]) in INDEFINITE
    )


def described(cue: Cue) -> bool:
    """Tell whether a cue describes its subject: *a man accused of theft said*."""
    if asked_or_accused(cue):
        return True
    main = MAIN.match(cue.classes, cue.word + 1, cue.high)
    if main is None:
        return False
    source, classes = cue.source, cue.classes
    if source is None or classes[source[0] : source[1]] == "p":
        return False
    # It is late, a man accused of theft said.
    if main["end"] and classes[source[0] - 1] != "c":
        return False
    before = cue.word - cue.start
    return before == 0 or (before == 1 and cue.passage.form(cue.start) == NOT)


def asked_or_accused(cue: Cue) -> bool:
    """Tell whether the main verb follows a cue: *those asked said no, both accused left*."""
    source, classes = cue.source, cue.classes
    if source is None or cue.start < cue.word or classes[source[1] - 1] not in "D0":
        return False
    return FINITE.match(classes, cue.end, cue.high) is not None


def ends_role(cue: Cue) -> bool:
    """Tell whether a word in *-ing* ends a role: *head of risk reporting Vera Holm said*."""
    classes, source = cue.classes, cue.source
    return (
        source is not None
        and cue.start == cue.word
        and cue.form.endswith("ing")
        and NAME_AND_VERB.match(classes, cue.end, cue.high) is not None
        and OF_ROLE.search(classes, source[0], source[1]) is not None
    )


def asked_beside(cue: Cue) -> bool:
    """Tell whether a cue between commas tells what its subject was asked: *Ek, asked why, said*."""
    classes, comma = cue.classes, cue.start - 1
    if comma <= cue.low or classes[comma] != "c" or cue.start < cue.word:
        return False
    if cue.end == cue.word + 1 and classes[cue.end] in OBJECTS:
        return False
    opens = classes.rfind("c", cue.low, comma) + 1 or cue.low
    return bool(
        ASKED.match(classes, opens + (classes[opens] in "beR"), comma)
        and BEHIND.match(classes, cue.end, cue.high)
    )


def undergoes(cue: Cue, particles: Collection[str]) -> bool:
    """Tell whether the subject of a cue is told or accused: *Ms. Ek was held and told to leave*.

    Behind *whom* it is not: *Ms. Ek, whom the mayor accused of theft*. Between commas it is told or
    asked whatever follows: *Ms. Ek, asked why, said*.
    """
    classes, word, source = cue.classes, cue.word, cue.source
    if classes[word + 1] not in TO_OR_OF or cue.passage.form(word + 1) not in particles:
        return asked_beside(cue)
    return not source or source[0] == cue.low or classes[source[0] - 1] not in "WwT"


def subject_described(cue: Cue, participles: Collection[str]) -> Source | None:
    """Find the subject of a cue that a participle with its object describes."""
    classes, start = cue.classes, cue.start
    # Behind the last comma, or where the sentence begins.
    opens = classes.rfind("c", cue.low, start) + 1 or cue.low
    subject = DESCRIBED.fullmatch(classes, opens, start)
    if subject is None or classes[start - 1] == "t":
        return None
    word = cue.passage.form(subject.end(1))
    if word != NOT if subject[2] else word not in participles:
        return None
    return (subject.start(1), cue.start, "relative")
