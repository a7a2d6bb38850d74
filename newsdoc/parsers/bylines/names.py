"""Names: ``RICHARD A. OLE JR.`` is Richard A. Ole Jr., given Richard A., family Ole."""

import re

from newsdoc.lexicon import Lexicon
from newsdoc.model.people import Contribution, Person
from newsdoc.parsers.bylines.vocabulary import is_initial
from newsdoc.parsers.bylines.words import Word, bare

EAST_ASIAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
# "McFARLAND", "O'NEILL", "AL-SAYED": parts that begin with a capital of their own.
CAPITAL_PART = re.compile(r"(?:^|[-'’]|(?<=^Mc)|(?<=^MC))[^\W\d_]")
JUNIOR = frozenset(("Jr.", "Jr", "Sr.", "Sr"))


class NameReader:
    """Makes people of words."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Take the words that are part of names from a lexicon."""
        self.particles = lexicon["name_particles"]
        self.small_particles = lexicon["small_particles"]
        self.suffixes = lexicon["name_suffixes"]
        self.stopped = frozenset([suffix.rstrip(".") for suffix in self.suffixes])

    def person(self, text: str, words: list[Word], base: int, contribution: Contribution) -> Person:
        """Make the person whose name the words are.

        Args:
            text: the line, as it is.
            words: the words of the name.
            base: where the line starts on its page.
            contribution: what the person did for the story.
        """
        start, end = words[0].start, words[-1].end
        last = words[-1]
        if last.text[-1] == "." and not is_initial(last.text) and last.low not in self.stopped:
            end -= 1
        while text[end - 1].isdigit() and end - 1 > last.start:
            end -= 1
        printed = text[start:end]
        name = " ".join([text[word.start : min(word.end, end)] for word in words])
        name = self.in_normal_case(name) if self.is_capitals(name) else name
        given, family, suffix = self.parts(name.split(" "))
        return Person(
            base + start,
            base + end,
            printed,
            name=name,
            given=given,
            family=family,
            suffix=suffix,
            contribution=contribution,
        )

    def parts(self, words: list[str]) -> tuple[str | None, str | None, str | None]:
        """Split a name into given name, family name and suffix.

        >>> from newsdoc import ENGLISH
        >>> NameReader(ENGLISH).parts(["Ann", "B.", "van", "der", "Ek", "Jr."])
        ('Ann B.', 'van der Ek', 'Jr.')
        """
        suffix = words[-1] if len(words) > 2 and bare(words[-1]) in self.suffixes else None  # noqa: PLR2004
        if suffix:
            words = words[:-1]
        if len(words) == 1:
            return None, None, suffix
        family = next(
            (
                i
                for i, word in enumerate(words[1:-1], 1)
                if word.lower() in self.particles and not is_initial(word)
            ),
            len(words) - 1,
        )
        return " ".join(words[:family]), " ".join(words[family:]), suffix

    def is_capitals(self, name: str) -> bool:
        """Tell whether a name is printed in capitals; ``McFARLAND`` counts as such.

        >>> from newsdoc import ENGLISH
        >>> reader = NameReader(ENGLISH)
        >>> [reader.is_capitals(name) for name in ("NEIL McFARLAND", "J.O. Ek", "A. W.")]
        [True, False, False]
        """
        words = [word for word in name.split() if not is_initial(word) and word not in JUNIOR]
        return (
            bool(words)
            and all(
                word.isupper()
                or (word[:2] == "Mc" and word[2:].isupper())
                or (word[:3] == "Mac" and word[3:].isupper())
                or word in self.small_particles
                for word in words
            )
            and any(len(word) > 1 and word.isupper() for word in words)
            and not EAST_ASIAN.search(name)
        )

    def in_normal_case(self, name: str) -> str:
        """Write a name in capitals as it is written in running text.

        >>> from newsdoc import ENGLISH
        >>> NameReader(ENGLISH).in_normal_case("SEÁN O'NEILL-MCKAY VAN DER EK III")
        "Seán O'Neill-Mckay van der Ek III"
        """
        words = name.split(" ")
        return " ".join([self.cased(word, first=not index) for index, word in enumerate(words)])

    def cased(self, word: str, *, first: bool) -> str:
        """Write one word of a name in capitals in normal case."""
        if is_initial(word) or word in {"II", "III", "IV"}:
            return word
        if not first and word.lower() in self.small_particles:
            return word.lower()
        if word[:3] == "Mac" and word[3:].isupper():
            return "Mac" + word[3:].capitalize()
        lower = "Mc" + word[2:].lower() if word[:2].lower() == "mc" else word.lower()
        return CAPITAL_PART.sub(lambda part: part[0].upper(), lower)
