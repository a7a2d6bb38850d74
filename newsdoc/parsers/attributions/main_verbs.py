"""Main verbs: where a content ends because the clause around it goes on.

``Residents opposing {the plan} marched. The plan, which she called {a trap}, was dropped.``
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from newsdoc.parsers.attributions.reading import Cue, Source

# What stands before a subject that opens its sentence: But, On Friday in Lund,
OPENING = re.compile(r"[beR]{0,3}(?:[PMR][^AvVdpiWwTKcklyzZYQESC]{0,12}c)?")
# A subject whose verb a clause stands before: the aide [who]; Jon Ek, the lawyer [who].
SUBJECT = re.compile(r"p?(?:[DhnN0oPeuRxfj]|(?<=[Dh0])d){0,12}(?:c[DhnN0oPeux]{1,10})?c?")
# What opens a clause with a verb of its own, and what may be a verb.
STEP = re.compile(
    r"(?P<opens>[WwTKsH]|(?<=c)a|a(?=[DhnNp]{1,4}R?[AvVd])|(?<=[nN])[pi](?=R?[AvVd])"
    r"|(?<=n)[Dh][nN]{1,2}(?=R{0,2}[AvV]))"
    r"|(?P<to>t)[AR]{0,3}[AvVdn]|[QESCG]_*+"
    r"|(?P<like>(?<=[nNpc_])n(?=[Dh](?![nN]{1,3}R?[AvVd])))"
    r"|(?P<verb>R{0,2}(?:A[AR]{0,3}[vVd]?|[vV]|(?<=[nNpj0G_MgVvc])d(?![nNge])))"
)
# A participle between commas: the plan[, led by Ms. Ek,].
INSERTED = re.compile(r"c[dv]P[^c]{1,12}c$")
# Whatever follows a participle or a verb: led by, marched on.
MAY_DESCRIBE = frozenset("PoMct")
CLOSING = re.compile(r"c(?=R{0,2}(?:[AvV]|d[^PcyzZ]))")
# The plan – the mayor said it was dear – was dropped; but not the dash of 300–350.
DASH = re.compile(r"(?<!0)y|y(?!0)")
# Kinds of cues whose content may be a clause, or may begin with the subject of one.
CLAUSE_KINDS = frozenset({"say", "think", "show", "feel"})
WITH_SUBJECT = CLAUSE_KINDS | {"want"}
NOT_FINITE = frozenset({"be", "being", "been", "having", "not", "never", "cannot"})
LONGEST = 40
# An object or an infinitive without a clause, then *and*, then a verb of the same subject or of
# another one: denied the charge [and left]; declined to comment[, and the board was silent].
# Both are looked for ahead: an *and*, and a verb behind it.
SECOND = re.compile(
    r"(?=[DhnN0PouxmMGjf_RgtvVdpic]*+e[DhnN0PouxmMGjf_Rgtpice]*+[AvVd])"
    r"(?:[DhnN0PouxmMGjf_Rgt]|(?<=t)[vVd]|(?<=[DhPe0])d(?=[nN])|e(?=[DhnN0g])"
    r"|(?<![nN])[pi](?!R?[AvVd])|c(?=[nN0]{1,3}[ce])){1,40}?(?P<and>c?e)"
    r"(?:R{0,2}(?:[Av]|(?<=R)V|d(?=[DhptPMRc]|$))|(?P<other>[DhnN0gdxuoR]{1,8}(?<=[nN0])R?(?:[Av]|d(?=[Dhp]))))"
)
# Said {the mayor} and Jon Ek backed it, but: said {yes}, and Jon Ek backed it. The names before
# *and* are part of the subject, and so is a noun behind what takes no object.
JOINT = re.compile(r"T?(?=[^eN]*(?:[DhT]|N))(?:[DhnN0gdxu]{1,5}c){0,2}[DhnN0gdxu]{1,6}(?<=[nN])")
NAMES = re.compile(r"(?:n{0,3}N{1,4}c){0,2}n{0,3}N{1,4}")
# Officials who asked not to be named said.
LAST_VERB = re.compile("([^cklyKTWQESC]{1,15}(?<=[dnNv]))V[zZ]?$")


def around(cue: Cue, source: Source, start: int, high: int, kinds: Mapping[str, str]) -> int:
    """Tell where the content of a cue that stands within a clause ends, at most at ``high``.

    It is asked only of a cue in *-ing*, and behind a relative pronoun or a dash.

    Args:
        cue: the cue.
        source: its source.
        start: where its content begins.
        high: where it ends at the latest.
        kinds: the kinds of cues.
    """
    classes = cue.classes
    at, end, _ = source
    before = classes[at - 1] if at > cue.low else ""
    if before in ("w", "W") and classes[at - 2] == "c":
        closing = CLOSING.search(classes, start, high)
        return closing.start() if closing else high
    ing = classes[cue.word] in "gI"
    if before == "y" and not ing and classes[at] not in "WT":
        dash = DASH.search(classes, start, high)
        return dash.start() if dash else high
    participle = ing and end == cue.start == cue.word
    if not participle and classes[at] not in "WT":
        return high
    opens = OPENING.match(classes, cue.low, cue.start)
    subject = SUBJECT.fullmatch(classes, opens.end() if opens else cue.low, end - (not participle))
    if subject is None:
        return high
    return main_verb(
        cue, start, high, owed=classes[start] not in "TK" and kinds.get(cue.form) in CLAUSE_KINDS
    )


def before_main_verb(cue: Cue, start: int, high: int) -> int:
    """Tell where a content ends that stands between a subject and its verb, else ``high``.

    ``The Post, citing {two aides}, named him.``
    """
    classes = cue.classes
    closing = CLOSING.search(classes, start, high)
    subject = closing and SUBJECT.fullmatch(classes, cue.low, cue.start)
    return closing.start() if closing and subject else high


def main_verb(cue: Cue, start: int, high: int, *, owed: int) -> int:
    """Tell where the verb of the clause around a content stands, else ``high``.

    Args:
        cue: the cue.
        start: where the content begins.
        high: where it ends at the latest.
        owed: how many clauses have no verb yet; one with an infinitive needs none.
    """
    classes, form, found = cue.classes, cue.passage.form, high
    for step in STEP.finditer(classes, start, min(high, start + LONGEST)):
        verb, at, end = step["verb"] or step["like"], *step.span()
        if step["opens"]:
            if found < high:
                break
            owed += 1
        elif step["to"]:
            owed = 0
        elif verb and finite(form(at), like=step["like"] is not None):
            if owed:
                owed -= 1
            elif "A" in verb or classes[end : end + 1] not in MAY_DESCRIBE:
                return before_verb(classes, start, at if found == high else found, at)
            else:
                found = min(found, at)
    return before_verb(classes, start, found, found) if found < high else high


def end_at_main_verb(cue: Cue) -> None:
    """End what is read of a cue behind *who* at the verb that ends its sentence.

    It was late, officials who asked {not to be named} said.
    """
    if "V" in cue.classes[cue.high - 2 : cue.high]:
        last = LAST_VERB.match(cue.classes, cue.end, cue.high)
        cue.high = last.end(1) if last else cue.high


def before_verb(classes: str, start: int, first: int, verb: int) -> int:
    """Tell where a content ends before a verb, ``first`` being one that may be a participle.

    ``Residents opposing {the plan}, led by Ms. Ek, marched.``
    """
    if "e" not in classes[first:verb]:
        first = verb
    if classes[first - 1] != "c":
        return first
    inserted = INSERTED.search(classes, start, first)
    return inserted.start() if inserted else first - 1


def finite(word: str, *, like: bool) -> bool:
    """Tell whether a verb is finite; one like a noun may be if it ends in *-s*: *faces a fine*."""
    return word not in NOT_FINITE and not (like and not word.endswith("s"))


def second_verb(
    cue: Cue,
    start: int,
    high: int,
    kinds: Mapping[str, str],
    verbs: Mapping[str, Collection[str]],
) -> int:
    """Tell where the clause of a cue goes on with *and* and a verb behind an object, else ``high``.

    ``Ms. Ek denied {the charge} and left. Ms. Ek declined {to comment}, and the board was silent.``

    Args:
        cue: the cue.
        start: where its content begins.
        high: where it ends at the latest.
        kinds: the kinds of cues: a verb of saying or thinking may have a clause as its content,
            whose subject may hold an *and*.
        verbs: the verbs that can be nothing else, and those that may be participles.
    """
    classes, form = cue.classes, cue.passage.form
    match = SECOND.match(classes, start, high)
    if match is None:
        return high
    kind = kinds.get(cue.form)
    verb, infinitive = match.end() - 1, classes[start] == "t"
    # Ruled the mayor and the board were wrong: one subject.
    clause = kind in WITH_SUBJECT or (not kind and "P" not in match[0])
    if match["other"] and clause and not infinitive:
        return high
    if classes[verb] == "V":
        ends = not infinitive
    elif classes[verb] == "v":
        past = form(verb) in verbs["past_verbs"] and classes[verb + 1 : verb + 2] != "P"
        ends = past or form(verb) in verbs["tensed_verbs"]
    else:
        ends = form(verb) not in NOT_FINITE
    return match.start("and") if ends else high


def joins(cue: Cue, mark: int, say: Collection[str], kinds: Mapping[str, str]) -> bool:
    """Tell whether an *and* stands in a subject: *said {Jon Holm and Ada Quist backed it}*.

    Args:
        cue: the cue.
        mark: the place of the *and*.
        say: the cues whose content is a statement.
        kinds: the kinds of cues.
    """
    classes, start = cue.classes, cue.open
    if cue.form in say or classes[start] == "T":
        return JOINT.fullmatch(classes, start, mark) is not None
    joint = NAMES.fullmatch(classes, start, mark) is not None
    return joint and kinds.get(cue.form) in CLAUSE_KINDS
