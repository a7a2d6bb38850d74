"""Rules made ready: what each wants around its cue, and the pattern that stands behind it."""

from __future__ import annotations

import re
from collections.abc import Callable
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
# What stands before a cue and before its source, the signs ahead, its groups, and if it is passive.
Around = tuple[str, str, str, tuple[str, ...] | None, bool]
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


class Reader(NamedTuple):
    """A rule, ready to be asked."""

    name: str
    read: Read
    wants_source: bool
    before: re.Pattern[str]
    group: str
    needs: str
    match: Look


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
