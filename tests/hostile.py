"""Strings that are hostile to one pattern: its own pieces, repeated, and then what breaks it off.

Only what the pattern itself repeats, or begins with, can make it try the same text twice.
"""

from __future__ import annotations

from itertools import islice
from re import _constants as codes
from re import _parser as reader

REPEATS = {codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT}
LETTERS = {
    codes.CATEGORY_DIGIT: "7",
    codes.CATEGORY_WORD: "a",
    codes.CATEGORY_SPACE: " ",
    codes.CATEGORY_NOT_DIGIT: "b",
    codes.CATEGORY_NOT_WORD: "-",
    codes.CATEGORY_NOT_SPACE: "c",
}
OTHERS = "xX 7.,\n\"'-("
MANY = 8  # a repetition of fewer is no repetition


def hostile(pattern: str, flags: int, size: int) -> list[str]:
    """Give strings of about ``size`` characters for a pattern."""
    tree = reader.parse(pattern, flags)
    units = dict.fromkeys(islice(pieces(tree, ""), 150))
    texts = {}
    for front, unit in units:
        if unit:
            body = (unit * (size // len(unit) + 1))[:size]
            texts |= dict.fromkeys((front + body, front + body + "\0", body + front))
    return list(texts)


def pieces(tree, front):
    """Pairs of a beginning and what may be repeated after it."""
    whole = sample(tree)
    yield "", whole
    for letter in dict.fromkeys(whole):
        yield "", letter
    yield from repeated(tree, front)


def repeated(tree, front):
    """What a pattern repeats, with a sample of what stands before it."""
    for code, value in tree:
        for part in parts(code, value):
            if code in REPEATS and value[1] >= MANY:
                for variant in dict.fromkeys([*variants(part), *islice(alphabet(part), 12)]):
                    yield front, variant
                    yield "", front + variant
            yield from repeated(part, front)
        front += sample([(code, value)])


def parts(code, value):
    """Give the patterns inside one step of a pattern."""
    match code:
        case codes.MAX_REPEAT | codes.MIN_REPEAT | codes.POSSESSIVE_REPEAT:
            inside = [value[2]]
        case codes.SUBPATTERN:
            inside = [value[3]]
        case codes.BRANCH:
            inside = value[1]
        case codes.ASSERT | codes.ASSERT_NOT:
            inside = [value[1]]
        case codes.ATOMIC_GROUP:
            inside = [value]
        case _:
            inside = []
    return inside


def alphabet(tree):
    """The marks that a part of a pattern knows, and a letter; for what may be read in two ways."""
    yield "a"
    for code, value in tree:
        if code is codes.LITERAL and not chr(value).isalnum():
            yield chr(value)
        elif code is codes.IN:
            yield from (chr(one) for kind, one in value if kind is codes.LITERAL)
        for part in parts(code, value):
            yield from alphabet(part)


def variants(tree):
    """A few strings that a part of a pattern matches."""
    for choice in range(4):
        if text := sample(tree, choice):
            yield text


def sample(tree, choice=0):
    """A string that a pattern matches, or nearly."""
    return "".join([one(code, value, choice) for code, value in tree])


def one(code, value, choice):
    """Give what one step of a pattern matches."""
    match code:
        case codes.LITERAL:
            text = chr(value)
        case codes.NOT_LITERAL:
            text = next(letter for letter in OTHERS if ord(letter) != value)
        case codes.ANY:
            text = "x"
        case codes.IN:
            text = member(value, choice)
        case codes.MAX_REPEAT | codes.MIN_REPEAT | codes.POSSESSIVE_REPEAT:
            text = sample(value[2], choice) * max(1, value[0])
        case codes.BRANCH:
            text = sample(value[1][choice % len(value[1])], choice)
        case codes.SUBPATTERN:
            text = sample(value[3], choice)
        case codes.ATOMIC_GROUP:
            text = sample(value, choice)
        case _:
            text = ""
    return text


def member(items, choice):
    """A character of a set."""
    if items[0][0] is codes.NEGATE:
        banned = {letter for code, value in items[1:] for letter in letters(code, value)}
        return next((letter for letter in OTHERS if letter not in banned), "~")
    known = [letter for code, value in items for letter in letters(code, value)]
    return known[choice % len(known)]


def letters(code, value):
    """One or two characters of an item of a set; all of them where there are few."""
    if code is codes.LITERAL:
        return [chr(value)]
    if code is codes.RANGE:
        first, last = value
        return [chr(number) for number in range(first, min(last, first + 30) + 1)]
    if code is codes.CATEGORY:
        return [LETTERS[value]]
    return []
