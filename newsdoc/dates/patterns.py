"""What can be told of a pattern without trying it: the classes it takes, and looks at.

Patterns are regular expressions over class characters, as :mod:`newsdoc.grammar` writes them.
"""

from __future__ import annotations

import re

# A match may begin this many words before its trigger and end this many after it.
LOOK_BACK, LOOK_FORWARD = 10, 16
KEPT_GROUP = re.compile(r"\((?:\?P<[a-z_]+>|(?!\?))")
# What a pattern looks at without taking it, and how often it takes a word.
NOT_TAKEN = re.compile(r"\(\?<?[=!](?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|\{[\d,]+\}")
TIMES = re.compile(r"\{[\d,]+\}")
LOOK_BEHIND = re.compile(r"\(\?<[=!]")
ONE_BEHIND = re.compile(r"\(\?<[=!]\[[^][]*\]\)")


def unnamed(pattern: str) -> str:
    """Turn the groups of a pattern into groups that are not kept.

    >>> unnamed("(?P<day>[n])(a|b)?")
    '(?:[n])(?:a|b)?'
    """
    return KEPT_GROUP.sub("(?:", pattern)


def taken(pattern: str) -> frozenset[str]:
    """Give the class characters that a match of a pattern may hold.

    >>> sorted(taken("(?<=[i])(?P<day>[n])a{0,2}(?![p])"))
    ['a', 'n']
    """
    return frozenset(NOT_TAKEN.sub("", unnamed(pattern))) - frozenset("(?:|)[]*+^$")


def looked_at(pattern: str) -> frozenset[str]:
    """Give the class characters that a pattern names, taken or not.

    >>> sorted(looked_at("(?<=[i])[n](?![p])"))
    ['i', 'n', 'p']
    """
    return frozenset(TIMES.sub("", unnamed(pattern))) - frozenset("(?:|)[]*+^$<=!")


def from_trigger(pattern: str, trigger: str) -> str:
    """Give the part of a pattern that can match a trigger class or what follows it.

    >>> from_trigger("[a][t][b]", "t"), from_trigger("[c](?:[a][t]){0,2}[b]", "t")
    ('t][b]', '(?:[a][t]){0,2}[b]')
    """
    place = begin = pattern.index(trigger)
    opened: list[int] = []
    for index, character in enumerate(pattern):
        if character == "(":
            opened.append(index)
        elif character == ")":
            start = opened.pop()
            if start < place < index and pattern[index + 1 : index + 2] in {"*", "+", "{"}:
                begin = min(begin, start)
    return pattern[begin:]


def looks_behind(pattern: str) -> int:
    """Give how many words before its first one a pattern looks at.

    >>> looks_behind("[n]"), looks_behind("(?<=[io])[n]"), looks_behind("(?<=[i][o])[n]")
    (0, 1, 10)
    """
    if LOOK_BEHIND.search(ONE_BEHIND.sub("", pattern)):
        return LOOK_BACK
    return 1 if ONE_BEHIND.search(pattern) else 0
