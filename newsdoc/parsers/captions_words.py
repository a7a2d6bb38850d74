"""The words at the end of a caption, where its credit stands."""

import re

from newsdoc.parsers.bylines_words import Word

WINDOW = 400
TOKEN = re.compile(
    r"""
    \.\.\.|… | © | \([cC]\) | （[cC\uff23]）
    | (?: [^\s,;|/\#()\[\]{}:：=＝©….—（）【】〔〕、。]+ | \.(?!\.\.) )+  # a word, with its stops
    | [,;|/\#()\[\]{}:：=＝—（）【】〔〕、。]
    """,
    re.VERBOSE,
)


def credit_words(folded: str, start: int, end: int) -> list[Word]:
    """Cut a credit into words and dividers.

    >>> [word.text for word in credit_words("Credit...Lea Falk/AP, File", 0, 26)]
    ['Credit', '...', 'Lea', 'Falk', '/', 'AP', ',', 'File']
    """
    return [
        Word(match[0], match.start(), match.end()) for match in TOKEN.finditer(folded, start, end)
    ]
