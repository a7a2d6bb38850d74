"""Patterns over word classes: one character a word, so a match gives words and words give offsets.

``{weekday|month} {dot}? <day:{number}>`` reads: a word of the class *weekday* or *month*, perhaps
a full stop, a number that the rule gets as ``day``. Blanks mean nothing; brackets, ``|``, ``?``,
``*``, ``+``, ``{2,3}`` and look-arounds mean what they mean in regular expressions, with words in
place of characters; ``.`` is any word.
"""

import re
from collections.abc import Iterable, Mapping

# Characters that mean nothing in a regular expression, plain letters first, then those of Latin-1:
# a string that holds no others is the smallest, and the quickest to put together.
CODES = [(65, 91), (97, 123), (48, 58), (0xA1, 0x100), (0x86, 0xA0), (0x100, 0x250)]
CLASS_CHARACTERS = "".join([chr(code) for first, end in CODES for code in range(first, end)])
PIECE = re.compile(
    r"\{(?P<classes>[a-z_][a-z_0-9|\s]*)\}|<(?P<group>[a-z_]+):|(?P<close>(?<!\?)>)|\s+"
)
# What a pattern may hold, and a word that stands in none of it.
BARE = re.compile(r"\{[^{}]*\}?|\[[^\]]*\]?|<[a-z_]+:|(?P<word>[^\W\d_]+)")


def alphabet(names: Iterable[str]) -> dict[str, str]:
    """Give each word class its character.

    >>> alphabet(["weekday", "month"])
    {'weekday': 'A', 'month': 'B'}
    """
    return dict(zip(names, CLASS_CHARACTERS, strict=False))


def translate(
    pattern: str, classes: Mapping[str, str], pieces: Mapping[str, str] | None = None
) -> str:
    """Write a grammar as a regular expression over class characters.

    Args:
        pattern: the grammar.
        classes: for each name the characters it stands for, one or more.
        pieces: grammars by name, for use in other grammars: ``{np}``.

    Raises:
        LookupError: the grammar names a class that there is not.

    >>> translate("{weekday|month} <day:{number}>?", {"weekday": "W", "month": "Mm", "number": "n"})
    '[WMm](?P<day>[n])?'
    >>> translate("{when}? {number}", {"weekday": "W", "number": "n"}, {"when": "{weekday}+"})
    '(?:[W]+)?[n]'
    """
    pieces = pieces or {}

    def write(match: re.Match[str]) -> str:
        if match["classes"] in pieces:
            return f"(?:{translate(pieces[match['classes']], classes, pieces)})"
        if match["classes"]:
            names = [name.strip() for name in match["classes"].split("|")]
            try:
                return f"[{''.join([classes[name] for name in names])}]"
            except KeyError as unknown:
                message = f"no word class {unknown}; the classes are {', '.join(sorted(classes))}"
                raise LookupError(message) from None
        if match["group"]:
            return f"(?P<{match['group']}>"
        return ")" if match["close"] else ""

    return PIECE.sub(write, pattern)


def check_words(pattern: str) -> None:
    """Refuse the grammar of a rule that holds a word where the name of a class should be.

    Raises:
        LookupError: it does; the message names the word.

    >>> check_words("{noun} said")
    Traceback (most recent call last):
        ...
    LookupError: 'said' is a word; a pattern names classes of words, in curly brackets
    """
    for bare in BARE.finditer(pattern):
        if bare["word"]:
            raise LookupError(
                f"{bare['word']!r} is a word; a pattern names classes of words, in curly brackets"
            )


def compile_grammar(
    pattern: str, classes: Mapping[str, str], pieces: Mapping[str, str] | None = None
) -> re.Pattern[str]:
    """Compile a grammar; see :func:`translate`."""
    return re.compile(translate(pattern, classes, pieces))
