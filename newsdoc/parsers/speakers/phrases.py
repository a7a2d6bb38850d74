"""Words of a phrase: where its head ends, what is capitalised, what is left without marks."""

import re

ARTICLES = frozenset({"the", "a", "an"})
LINKS = frozenset("of for in from at with on who that which to by about whom whose".split())
DASHES = frozenset({"–", "—", "-", "--", "---"})
CUTS = LINKS | DASHES
JOINTS = LINKS - {"of"} | {"and"}
# What opens an example behind a plural: *critics like Jon Ek*.
EXAMPLES = frozenset({"including", "like"})
# What is small and joined to the name behind it: *al-Masri*.
JOINED = re.compile(r"(?:al|el|ul|ud|ur|ad|an|ar|as|ash|az|abu|bin|ibn)-[A-Z]")

# What stands in brackets inside a role or a name: *Commissioner (Ports) Jon Ek*.
BRANCH = re.compile(r" \([^()]{1,30}\)(?=,? [A-Z]| [a-z]{4,} [A-Z])")
# The sign of a share behind a firm: *Acme Corp. (NYSE: ACM)*, *Acme AG [ACMG.DE]*.
TICKER = re.compile(r" [(\[][A-Z\d]{1,8}(?:\.|: ?)[A-Z\d]{1,8}(?:[)\]]|$)")
LETTERED = re.compile(r"(?:.* )?(?:[A-Z]\.)+[A-Z]")


def without_brackets(text: str) -> str:
    """Leave out what stands in brackets inside a role, and the sign of a share."""
    if " (" in text or " [" in text:
        return BRANCH.sub("", TICKER.sub("", text))
    return text


def with_last_stop(text: str) -> str:
    """Give the full stop back to letters that end in one: *the U.S.*."""
    return f"{text}." if text[-2:-1] == "." and LETTERED.fullmatch(text) else text


def head_phrase(words: list[str]) -> tuple[list[str], list[str]]:
    """Cut a phrase at its first comma or linking word; give both parts."""
    for at, word in enumerate(words):
        # In capitals a linking word is a name: the WHO.
        if at and word.lower() in CUTS and not (word.isupper() and words[at - 1].islower()):
            if word in DASHES:
                return words[:at], words[at + 1 :]
            following = words[at + 1 : at + 2]
            whole = following and (proper(following[0]) or following[0] == "the")
            if word == "of" and proper(words[at - 1]) and whole:
                continue
            return words[:at], []
        if word[-1] in ",;:(" or (word[0] == "(" and at):
            cut = at + 1 if word[0] != "(" else at
            return [*words[: cut - 1], bare(words[cut - 1])], words[cut:]
    return words, []


def before_link(words: list[str]) -> list[str]:
    """Leave out the last part of a phrase, from its last linking word on.

    An *of* is no such word, nor is one inside a name: *Centre for Ports and Rivers*.
    """
    for at in range(len(words) - 1, 0, -1):
        inside = proper(words[at - 1]) and proper("".join(words[at + 1 : at + 2]))
        if words[at] in JOINTS and not inside:
            return words[:at]
    return words


def before_of(words: list[str]) -> list[str]:
    """Leave out what stands behind *of* in the name of an office: *Ministry of Health*."""
    return words[: words.index("of")] if "of" in words[1:] else words


def until_comma(words: list[str]) -> tuple[list[str], list[str]]:
    """Cut a phrase at its first comma; give both parts."""
    for at, word in enumerate(words):
        if word[-1] in ",;:":
            return words[: at + 1], words[at + 1 :]
    return words, []


def with_example(words: list[str]) -> bool:
    """Tell whether a phrase names somebody as one of several: *critics such as Jon Ek*."""
    for at, word in enumerate(words[1:], 1):
        opens = word in EXAMPLES or (word == "such" and words[at + 1 : at + 2] == ["as"])
        if opens and len(words) > at + 1:
            return words[at - 1].rstrip(",")[-1:] == "s" and not words[at - 1].endswith("'s")
        if word in LINKS or words[at - 1][-1] == ",":
            break
    return False


def proper(word: str) -> bool:
    """Tell whether a word is capitalised, or its name is: *al-Masri*."""
    if word.lstrip("\"'(@")[:1].isupper():
        return True
    return "-" in word and JOINED.match(word) is not None


def closed(words: str) -> str:
    """Leave out a quotation mark or a bracket that has no other half."""
    if '"' in words and words.count('"') % 2:
        words = words.strip('" ')
    if "(" in words and words.count("(") != words.count(")"):
        return words[: words.rfind("(")].rstrip() or words
    return words


def bare(word: str) -> str:
    """Take marks and a possessive off a word."""
    word = word.strip("\"',;:()[]")
    return word.removesuffix("'s")


def initials_of(name: str) -> tuple[str, str]:
    """Give the first letters of all words of a name, and of its first and last word."""
    letters = "".join([word[0] for word in name.split()])
    return letters, letters[:1] + letters[1:][-1:]
