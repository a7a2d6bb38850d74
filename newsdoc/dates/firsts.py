"""Which trigger a match can hold first: a rule is only asked at that one."""

from __future__ import annotations

import re
from collections.abc import Iterator

HOW_OFTEN = re.compile(r"[?*+]|\{[\d,]+\}|")
BRACKETS = {"(": 1, "[": 1, ")": -1, "]": -1}


def may_come_first(pattern: str, trigger: str, triggers: frozenset[str]) -> bool:
    """Tell whether a match of a pattern may hold a trigger class before any other one.

    If not, the rule is found by the other, earlier trigger.

    >>> may_come_first("[d]?[m](?:[d])?[y]", "y", frozenset("my"))
    False
    >>> may_come_first("(?:[m])?[y]", "y", frozenset("my"))
    True
    """
    return any(reaches(branch, trigger, triggers) for branch in branches(pattern))


def reaches(branch: str, trigger: str, triggers: frozenset[str]) -> bool:
    """Tell whether a row of pieces gets to a trigger without having to take another."""
    for piece, often in pieces(branch):
        if trigger in piece:
            return True
        needed = not often.startswith(("?", "*", "{0"))
        if needed and demands(piece, triggers):
            return False
    return False


def demands(piece: str, triggers: frozenset[str]) -> bool:
    """Tell whether a piece always takes a trigger.

    >>> demands("(?:[m]|[a]?[y])", frozenset("my")), demands("(?:[m]|[a])", frozenset("my"))
    (True, False)
    """
    if piece[0] == "[":
        return triggers.issuperset(piece[1:-1])
    return piece.startswith("(?:") and all(
        any(
            demands(inner, triggers)
            for inner, often in pieces(branch)
            if not often.startswith(("?", "*", "{0"))
        )
        for branch in branches(piece[3:-1])
    )


def branches(pattern: str) -> Iterator[str]:
    """Split a pattern at the bars outside of any brackets.

    >>> list(branches("a(?:b|c)|d"))
    ['a(?:b|c)', 'd']
    """
    depth, begun = 0, 0
    for place, character in enumerate(pattern):
        depth += BRACKETS.get(character, 0)
        if character == "|" and not depth:
            yield pattern[begun:place]
            begun = place + 1
    yield pattern[begun:]


def pieces(branch: str) -> Iterator[tuple[str, str]]:
    """Give classes and groups of a row, each with how often it may stand.

    >>> list(pieces("[a](?:[b]|[c])?"))
    [('[a]', ''), ('(?:[b]|[c])', '?')]
    """
    depth, begun = 0, 0
    for place, character in enumerate(branch):
        depth += BRACKETS.get(character, 0)
        if character in ")]" and not depth:
            often = HOW_OFTEN.match(branch, place + 1)
            yield branch[begun : place + 1], often[0] if often else ""
            begun = often.end() if often else place + 1
