"""Rules made ready: what each wants around its cue, and the pattern that stands behind it."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from typing import NamedTuple

from newsdoc.parsers.attributions.reading import Cue, Reading

CUE = re.compile(r"\{cue(?::([a-z_]+))?\}")
# What a rule may need behind its cue: it is not asked where the sentence or passage has none.
SIGNS = {"that": "T", "colon": "k", "quote": '"'}
NEEDED = re.compile(r"(?:\{(that|colon|quote)\}|\(\?=\s*\{(that|colon|quote)\}\s*\))\s*$")
CHOICES = re.compile(r"\{[^{}]*\}|\((?:[^()]|\([^()]*\))*\)")
Look = Callable[[str, int, int], re.Match[str] | None]
Read = Callable[[Cue, re.Match[str]], Reading | None]
Asked = tuple[Look, Read, str]
# What stands before a cue and before its source, the signs ahead, its groups, if it is passive and
# if it stands behind an auxiliary.
Around = tuple[str, str, str, tuple[str, ...] | None, bool, bool]
# The end of a passive whose subject speaks: *was quoted as saying*.
SAYING = " saying"
# For so many of these the rules are remembered.
REMEMBERED = 20_000


def parts(pattern: str) -> tuple[str, str, str]:
    """Give what a pattern has before its cue, the cue's group and what is after it.

    >>> parts("{comma} {source} {cue:addressed_cues} {end}")
    ('{comma} {source} ', 'addressed_cues', ' {end}')
    """
    before, group, after = (*CUE.split(pattern, maxsplit=1), "", "")[:3]
    return before, group or "", after


def needed(pattern: str) -> str:
    """Give the sign without which a pattern cannot match, if it ends in one.

    >>> needed("{tail} (?= {that} )"), needed("{tail} {colon}"), needed("{that} | {colon}")
    ('T', 'k', '')
    """
    needs = NEEDED.search(pattern)
    if needs is None or "|" in CHOICES.sub("", pattern):
        return ""
    return SIGNS[needs[1] or needs[2]]


def passively(read: Read, told: Collection[str], deeds: Collection[str]) -> Read:
    """Make a rule read passives: their subject is told or spoken of, and says nothing.

    Args:
        read: the rule.
        told: the verbs whose subject is who is told.
        deeds: the verbs of what is done and not said.
    """

    def read_passive(cue: Cue, match: re.Match[str]) -> Reading | None:
        reading = None if cue.form in deeds else read(cue, match)
        if reading is None or cue.phrase.endswith(SAYING):
            return reading
        source = reading.source
        if source is None or source[0] >= cue.start or not reading.content:
            return reading
        how, reading.source, reading.how = reading.how, None, "none"
        if cue.form in told:
            reading.addressee = reading.addressee or source
        elif how == "it":
            return reading
        elif reading.content[0][0] < cue.start:
            return None
        else:
            reading.content.insert(0, (source[0], source[1]))
        return reading

    return read_passive


class Reader(NamedTuple):
    """A rule, ready to be asked."""

    name: str
    read: Read
    wants_source: bool
    before: re.Pattern[str]
    group: str
    needs: str
    match: Look

    def stands_behind(self, classes: str) -> bool:
        """Tell whether the rule may stand behind some classes, or the last of them."""
        before = self.before
        return bool(before.match(classes[-1:]) or before.fullmatch(classes))

    def asked(self) -> Asked:
        """Give what is asked of the rule."""
        return self.match, self.read, self.name

    def asked_passively(self, told: Collection[str], deeds: Collection[str]) -> Asked:
        """Give what is asked of the rule where the cue is passive: see :func:`passively`."""
        read = passively(self.read, told, deeds) if self.wants_source else self.read
        return self.match, read, self.name


class Between(dict[Around, list[Asked]]):
    """The rules that may read a cue by what stands around it, filled as it is met."""

    def __init__(self, allowed: Callable[[Around], list[Asked]]) -> None:
        """Take what gives the rules."""
        super().__init__()
        self.allowed = allowed

    def __missing__(self, around: Around) -> list[Asked]:
        """Give the rules, and remember them up to a bound."""
        if len(self) >= REMEMBERED:
            self.clear()
        found = self[around] = self.allowed(around)
        return found
