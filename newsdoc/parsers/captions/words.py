"""The words at the end of a caption, where its credit stands."""

import re

from newsdoc.parsers.bylines.words import Word

WINDOW, SHORTEST = 400, 3
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


def doubled(words: list[Word]) -> int:
    """Count the words of a name that a caption begins with and that it says again.

    >>> doubled(credit_words("Lea Falk Max Ohm and Lea Falk in Oslo", 0, 37))
    2
    """
    texts = [word.text for word in words]
    if len(texts) > SHORTEST and texts[0] == texts[1] and texts[0][0].isupper():
        return 1
    name = texts[:2]
    again = [
        index
        for index in range(2, len(texts) - 1)
        if texts[index : index + 2] == name and texts[index + 2 : index + 3] != texts[2:3]
    ]
    capitals = len(texts) > SHORTEST + 2 and all(text[0].isupper() for text in texts[:3])
    return 2 if again and capitals else 0
