"""Subjects: whose a verb is that stands far from them: ``Ms. Ek praised the crew, adding …``."""

from __future__ import annotations

import re
from collections.abc import Collection

from newsdoc.parsers.attributions.noun_phrases import ARTICLES, after_opening
from newsdoc.parsers.attributions.reading import Cue, Source

# "Hours later, Ms. Ek returned": what stands before the subject.
LATER = re.compile(r"[RM]{0,3}c(?=[DhN]{1,4}n?[AR]{0,3}[Vvd]|p)")
APPOSITION = re.compile(
    r"(?P<apposed>c[DhnN0][^VkQESC]{0,25}|(?<=NN)cW[^VkQESC]{0,25})c(?=[AR]{0,3}[Vvd])"
)
# {Vera Holm, Jon Ek and Lund's Ada Quist} met and called for a vote.
LISTED = re.compile(r"(?:N{1,4}c){1,6}N{1,4}c?e[DhnNu0]{0,5}[nN](?=[AR]{0,3}[AVvd])")
# A verb that looks like a noun: the mayor cut the, she quit, they hit back; Ek put up.
LIKE_NOUN = re.compile(r"n(?:(?=[DhpiN0cR])|(?<=Nn)(?=[Ptn]))")
# {The retired} nurse praised the crew and said.
DESCRIBED = re.compile("Dd[gnN]")
# No verb in -s ends so.
ENDINGS = ("ss", "us", "is", "as")
# A word that may be the verb, behind a comma.
AFTER_COMMA = re.compile(r"cR?([dn])")
FOLLOWS_SUBJECT = frozenset("VvAdRnWu")
WHEN_BEFORE_VERB = re.compile(r"P?M{1,3}[AR]{0,3}[Vvd]")
# "After saying it was late, he left": the subject of the main clause.
MAIN = re.compile(r"c([DhnN]{1,6}|p)(?=[AR]{0,3}[AvVd])")
# "The mayor, who left and": who is the subject of the verb that follows.
NEARER = re.compile(r"c([Ww])[^cy]*$")
# The plan failed after {Mayor Vera Holm} rose from her seat and said.
ACTING = re.compile(r"[sa](n{0,2}N{1,4}|p|[Dh]?n{1,3})R?[vd][^cklyAVITKWwsaHeQESC]{0,8}e$")
# It was so late that {Ms. Ek} was forced to say.
MADE_TO = re.compile(r"[sTa](n{0,2}N{1,4}|p|[Dh]n{1,3})[AR]{1,3}[dVv]t$")
LONGEST_CLAUSE = 18
# The plan, talks: what may not speak.
NOTHING = re.compile(r"[Dh]?[n0]{1,4}")


def in_clause(cue: Cue, subject: Source | None, speakers: Collection[str]) -> Source | None:
    """Give who acts in the clause that ends in *and* before a cue, else the subject.

    Args:
        cue: the cue.
        subject: that of its sentence, if it is no dummy; if it may speak, it is the source.
        speakers: nouns that may speak.
    """
    classes, end, form = cue.classes, cue.start, cue.passage.form
    clause = ACTING.search(classes, max(cue.low, end - LONGEST_CLAUSE), end)
    if clause is None:
        return subject
    start, last = clause.start(1), clause.end(1) - 1
    if subject:
        nothing = NOTHING.fullmatch(classes, *subject[:2])
        if not nothing or form(subject[1] - 1) in speakers:
            return subject
        if classes[last] == "n" and form(last) not in speakers:
            return subject
    return (start, last + 1, "subject")


def subject_of(
    cue: Cue, plain: re.Pattern[str], unchanged: Collection[str], speakers: Collection[str]
) -> Source | None:
    """Find the subject of the sentence of a cue, or of a clause that ends in *and* before it.

    Args:
        cue: the cue.
        plain: a noun phrase without verbs.
        unchanged: verbs that their past leaves as they are: *cut*, *put*.
        speakers: nouns that may speak.
    """
    classes, end = cue.classes, cue.start
    if nearer := nearer_subject(cue):
        return (*nearer.span(1), "subject")
    at = after_opening(classes, cue.low, end)
    match = LISTED.match(classes, at, end) or plain.match(classes, at, end)
    verb = verb_within(cue, at, match.end(), unchanged) if match else 0
    if verb:
        return (at, verb, "subject")
    if match:
        later = LATER.match(classes, match.end(), end)
        if later and (classes[at] != "N" or later[0] != "c"):
            at = later.end()
            match = plain.match(classes, at, end)
    if not match:
        return subject_behind(cue, at, plain) or in_clause(cue, None, speakers)
    done = described_end(cue, match, plain)
    # One of them left, saying
    done += 2 * classes.startswith("op", done)
    follows = classes[done : done + 1]
    if follows == "c":
        apposed = APPOSITION.match(classes, done, end)
        done = apposed.end("apposed") if apposed else done
    elif follows in ("P", "M"):
        if not WHEN_BEFORE_VERB.match(classes, done, end):
            return None
    elif follows not in FOLLOWS_SUBJECT:
        return None
    subject = (at, done, "subject")
    return in_clause(cue, subject, speakers) if classes[end - 1] == "e" else subject


def nearer_subject(cue: Cue) -> re.Match[str] | None:
    """Match the subject of the clause that a cue ends: *who left and said, she was made to say*."""
    classes, end = cue.classes, cue.start
    if classes[end - 1] == "t":
        made = MADE_TO.search(classes, max(cue.low, end - LONGEST_CLAUSE), end)
        if made:
            return made
    return NEARER.search(classes, cue.low, end)


def described_end(cue: Cue, subject: re.Match[str], plain: re.Pattern[str]) -> int:
    """Tell where a subject ends that a participle may describe: *the retired nurse*."""
    start, end = subject.span()
    if DESCRIBED.match(cue.classes, start) and cue.passage.form(start) in ARTICLES:
        whole = plain.match(cue.classes, end + 1, cue.start)
        return whole.end() if whole else end
    return end


def subject_behind(cue: Cue, at: int, plain: re.Pattern[str]) -> Source | None:
    """Find the subject behind a comma, or the cue: *However, he left; after saying so, he left*."""
    classes, end = cue.classes, cue.start
    if classes[at] == "c":
        at = after_opening(classes, at + 1, end)
        subject = plain.match(classes, at, end)
        follows = subject and classes[subject.end()] in FOLLOWS_SUBJECT
        return (at, subject.end(), "subject") if subject and follows else None
    opens = at >= end or classes[at:end] == "P"
    main = MAIN.search(classes, cue.end, cue.high) if opens else None
    return (*main.span(1), "subject") if main else None


def verb_within(cue: Cue, start: int, end: int, unchanged: Collection[str]) -> int:
    """Tell where a verb stands that looks like a noun, or 0: *Ek {cut} the ribbon*."""
    for like in LIKE_NOUN.finditer(cue.classes, start + 1, min(end + 1, cue.high)):
        if cue.passage.words.text(like.start()) in unchanged:
            return like.start()
    return verb_of_headline(cue, start, end) if cue.passage.first else 0


def before_verb(cue: Cue, start: int, end: int, unchanged: Collection[str]) -> int:
    """Tell where a source ends that has its verb behind a comma, before a cue in *-ing*.

    ``[The mayor, Vera Holm,] closed the lock, {saying} it was late``.
    """
    for verb in AFTER_COMMA.finditer(cue.classes, start, end):
        if verb[1] == "d" or cue.passage.form(verb.end() - 1) in unchanged:
            return verb.start()
    return end


def verb_of_headline(cue: Cue, start: int, end: int) -> int:
    """Tell where a verb stands in a headline that no lexicon knows, or 0.

    It ends in *-s*: *Ek {wins} vote, claims fraud*.
    """
    text = cue.passage.words.text
    for place in range(start + 1, end - 1):
        word = text(place)
        if word.islower() and word[-1] == "s" and word[-2:] not in ENDINGS:
            return place
    return 0
