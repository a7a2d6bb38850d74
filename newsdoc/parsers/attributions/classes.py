"""Word classes: one character a word, and a whole quotation is one word.

``“We tried,” Ms. Ek said.`` reads ``C_____ N N V .``: a quotation that ends in a comma, two words
of a name, a reporting verb, a full stop. The characters of a quotation after its first are ``_``,
so that the n-th character is always the n-th word.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from newsdoc.lexicon import Lexicon
from newsdoc.parsers.attributions.compounds import HYPHEN, MARK, OPENS, PERSON, TANK, WHOSE, joined
from newsdoc.parsers.attributions.stating import stating

# Class → character. Grammars name the classes, never the characters.
CLASSES: Mapping[str, str] = {
    "determiner": "D",
    "possessive": "h",
    "pronoun": "p",
    "dummy": "i",  # it, there
    "who": "W",
    "whose": "W",
    "which": "w",
    "that": "T",
    "question": "K",  # what, how, why, whether
    "and": "e",
    "but": "b",
    "subordinator": "s",
    "while": "H",  # subordinators that set two statements side by side: while, although
    "preposition": "P",
    "of": "o",
    "to": "t",
    "as": "a",
    "auxiliary": "A",  # with not and n't
    "adverb": "R",
    "report": "V",  # verbs that are nearly always cues: said, told, warned
    "reporting": "I",  # and their forms in -ing
    "verb": "v",
    "ed": "d",
    "ing": "g",
    "noun": "n",  # any other word in lower case
    "name": "N",  # any other word with a capital
    "number": "0",
    "time": "M",  # Monday, January, today
    "stop": "z",
    "dots": "Y",  # an ellipsis
    "asks": "Z",  # ? and !
    "comma": "c",
    "semicolon": "l",
    "colon": "k",
    "dash": "y",
    "open": "f",
    "close": "j",
    "s": "u",  # 's and ' after a word
    "mark": "x",
    "quote_stop": "Q",  # a quotation that ends in a full stop,
    "quote_asks": "E",  # in a question mark or an exclamation mark,
    "quote_comma": "C",  # in a comma,
    "quote_open": "S",  # in none of them
    "quote_word": "G",  # and one of up to three words
    "inside": "_",
    "quoted": "QESCG_",
}
# Any word of a quotation, and the first of one that may be a statement.
QUOTED = CLASSES["quoted"]
QUOTED_STARTS = frozenset("QESC")
QUOTATION = re.compile(r"[QESCG]_*")
MARKS = {
    ".": "z", "!": "Z", "?": "Z", "…": "Y", ",": "c", ";": "l", ":": "k",
    "—": "y", "–": "y", "―": "y", "•": "y", "--": "y", "---": "y", "----": "y",
    "-": HYPHEN, "(": "f", "[": "f", ")": "j", "]": "j", "'": "u", "'s": "u", "'t": "q",
    "'re": "A", "'ve": "A", "'ll": "A", "'d": "A", "'m": "A", "&": "e", "$": "0", "€": "0",
    "£": "0", "%": "0",
}  # fmt: skip
GROUPS = {
    "not_adverbs": "n",
    "role_participles": "n",
    "verbs": "v",
    "adverbs": "R",
    "count_words": "0",
    "time_nouns": "M",
    "month_abbreviations": "m",
    "title_abbreviations": "B",
    "closing_abbreviations": "O",
    "determiners": "D",
    "possessives": "h",
    "pronouns": "p",
    "dummies": "i",
    "question_words": "K",
    "subordinators": "s",
    "parallels": "H",
    "prepositions": "P",
    "auxiliaries": "A",
    "conjunctions": "e",
    "contrasts": "b",
}
SINGLE = {
    "who": "W",
    "whose": "W",
    "whom": "W",
    "which": "w",
    "that": "T",
    "of": "o",
    "to": "t",
    "as": "a",
}
# Capitalised, these are names more often than what they are in lower case.
NAMES_TOO = frozenset(
    "will may can might march us mark bill young price don met rose drew express hector".split()
)
ABBREVIATED = frozenset("BO")
# WHO, IT: a name, or what it is in lower case where all around it is in capitals. Per Ek: a name,
# but not where it opens a sentence and a comma and a clause follow: Per the Post, Ek will leave.
ACRONYM, PER = "r", "Per"
# What stands for a name with the ending of another class, which the first word of a sentence has.
ENDINGS = {"1": "g", "2": "d", "3": "R", "4": "M"}
NAMES = {ending: character for character, ending in ENDINGS.items()} | {"n": "N"}
WRITTEN = dict.fromkeys(ENDINGS, "N") | {WHOSE: "n"}
UNMARKED = bytes([ord(WRITTEN.get(chr(n & ~MARK), chr(n & ~MARK))) for n in range(256)])
SHORT = 4


class Classifier:
    """Gives each word its class."""

    def __init__(
        self, lexicon: Lexicon, cues: Collection[str], owned: Collection[str] = ()
    ) -> None:
        """Read the closed classes of a lexicon, and which words may be cues.

        Those of ``owned`` are cues only behind whose they are.
        """
        self.cues = cues
        self.closed = {word: "I" if word.endswith("ing") else "V" for word in lexicon["cue_verbs"]}
        for group, character in GROUPS.items():
            for word in lexicon[group]:
                self.closed[word] = character
        self.closed |= SINGLE | MARKS
        self.closed |= dict.fromkeys(lexicon["compound_verbs"], OPENS)
        self.closed |= dict.fromkeys(lexicon["compound_nouns"], TANK)
        # What only its spelling tells: *No.* before a number, *hon.*, *WHO*.
        self.spelled = {word.capitalize(): "U" for word in lexicon["number_abbreviations"]}
        self.spelled |= dict.fromkeys(lexicon["small_abbreviations"], "L")
        self.spelled |= dict.fromkeys(lexicon["linking_abbreviations"], "J")
        self.spelled |= dict.fromkeys(map(str.title, lexicon["titled_times"]), NAMES["M"])
        self.spelled |= stating(lexicon["stating_verbs"], cues)
        self.spelled |= dict.fromkeys(lexicon["participle_nouns"].intersection(cues), PERSON)
        self.spelled |= dict.fromkeys(owned, WHOSE)
        self.spelled |= {word.upper(): ACRONYM for word in lexicon["acronyms"]} | {PER: ACRONYM}

    def marked(self, spelled: str) -> str:
        """Class a word, which may have blanks before it; mark it if it may be a cue."""
        character = "y" if spelled == " -" else self.class_of(spelled.strip())
        return chr(ord(character) | MARK) if spelled in self.cues else character

    def class_of(self, word: str) -> str:
        """Tell a word's class by the lexicon, else by its shape."""
        lowered = word.lower()
        known = self.spelled.get(word) or self.closed.get(lowered)
        if known in ABBREVIATED and word == lowered:
            return shape(word)
        if known and not (word != lowered and lowered in NAMES_TOO):
            return known
        first = word[:1]
        if first.isdigit():
            return "0"
        if not first.isalpha():
            return "x"
        if word[-1] == ".":
            return "F"
        return NAMES[shape(word)] if first.isupper() else shape(word)


def lower_class(word: str, lexicon: Lexicon) -> str:
    """Give the class of a word in capitals that is no name.

    >>> from newsdoc import ENGLISH
    >>> [lower_class(word, ENGLISH) for word in ("WHO", "UP")]
    ['W', 'P']
    """
    lowered = word.lower()
    groups = [letter for group, letter in GROUPS.items() if lowered in lexicon[group]]
    return SINGLE.get(lowered) or [*groups, "n"][0]


def shape(word: str) -> str:
    """Tell the class of an unknown word in lower case by its ending.

    >>> [shape(word) for word in ("bridge", "quipped", "quipping", "loudly")]
    ['n', 'd', 'g', 'R']
    """
    if len(word) > SHORT:
        if word.endswith("ing"):
            return "g"
        if word.endswith("ly"):
            return "R"
    return "d" if len(word) >= SHORT and word.endswith("ed") else "n"


BEFORE_SMALL = re.compile(r"Lz(?=[ndg0oAVvRe])")
# Holm's {thinking}, head of risk {reporting} Vera Holm
OWNED = re.compile(r"I(?:(?<=[nN]uI)(?=[AVvdPz])|(?<=[nN]onI)(?=N{2,3}[AR]{0,3}[AVvd]))")
BRACKETED_STOP = re.compile(r"(f[^fjzZ\n]{1,4})z(?=j)")
# Acme Corp. (NYSE: ACM), Acme AG (ACMG.DE), Acme (0005.HK)
TICKER = re.compile(r"f[N0][kz]N(?=j)")


def unmarked(letters: bytes) -> str:
    """Give classes without the marks of cues and the endings of names."""
    return letters.translate(UNMARKED).decode("ascii")


def finish(classes: str) -> str:
    """Settle what two marks or words make: ``Mr.`` a name, ``Jan.`` a month, ``won't`` one verb."""
    if "q" in classes:
        classes = classes.replace("vq", "AA").replace("q", "A")
    if "xx" in classes:
        classes = classes.replace("xx", "yy")
    if HYPHEN in classes:
        classes = joined(dashed(classes))
    # One letter is looked for much quicker than two.
    if "I" in classes:
        # Holm's thinking, and the like, but not "she's saying".
        classes = OWNED.sub("n", classes)
    if "j" in classes:
        classes = bracketed(classes)
    if "zc" in classes:
        classes = classes.replace("zc", "Nc")
    classes = abbreviated(classes)
    if "j" in classes and "MfM" in classes:
        # On Friday (April 17), on Friday (Jan. 17)
        classes = classes.replace("MfM0j", "MMMMM").replace("MfMM0j", "MMMMMM")
    return classes


def bracketed(classes: str) -> str:
    """Settle what stands in brackets: a word with a full stop, what shares are traded as."""
    if "zj" in classes:
        classes = BRACKETED_STOP.sub(r"\1N", classes)
    return TICKER.sub("fNNN", classes) if "Nj" in classes else classes


def dashed(classes: str) -> str:
    """Tell hyphens that are dashes, or stand beside one; a pronoun may be an initial."""
    if "y" in classes:
        classes = classes.replace("y-", "yx")
    # Sen. Ada Quist (I-Vt.)
    return classes.replace("fp-", "fN-") if "f" in classes else classes


def abbreviated(classes: str) -> str:
    """Settle abbreviations, whose full stop ends no sentence: ``Jan. 6``, ``Mr. Ek``, ``No. 4``."""
    if "m" in classes:
        classes = classes.replace("mz", "MM").replace("m0", "M0").replace("0m", "0M")
        classes = classes.replace("m", "N")
    if "B" in classes:
        classes = classes.replace("Bz", "NN").replace("B", "N")
    if "O" in classes:
        classes = classes.replace("Oz", "NF").replace("O", "N")
    if "J" in classes:
        classes = classes.replace("Jz", "PP").replace("J", "P")
    if "U" in classes:
        classes = classes.replace("Uz0", "NN0").replace("U", "N")
    if "L" in classes:
        classes = BEFORE_SMALL.sub("nn", classes).replace("L", "n")
    return classes
