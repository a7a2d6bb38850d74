"""What the words of a byline are: an agency, a role, a place, part of a name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsdoc.lexicon import Lexicon
from newsdoc.parsers.bylines.words import Word

DOMAIN = re.compile(
    r"(?:[\w-]{1,40}\.){1,3}"
    r"(?:com|org|net|de|at|ch|uk|fr|es|it|nl|be|no|se|dk|fi|pl|ru|eu|info|tv|io|news|br|pt|mx|ar|au"
    r"|ca|in|jp|kr|cz|hu|us|ie|nz|za|gov|edu|co)$",
    re.IGNORECASE,
)
LONGEST_AGENCY = 4
LONGEST_ACRONYM = 5
TWO = 2


class Vocabulary:
    """The words of a lexicon as bylines and credits need them."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Take the words from a lexicon."""
        self.agencies = frozenset(map(str.lower, lexicon["agencies"]))
        self.roles, self.weak_roles = lexicon["press_roles"], lexicon["weak_roles"]
        self.beats, self.nobody = lexicon["beats"], lexicon["nobody"]
        self.staff = lexicon["staff_words"]
        self.newsrooms, self.articles = lexicon["newsrooms"], lexicon["articles"]
        self.outlets, self.weak_outlets = lexicon["outlet_words"], lexicon["weak_outlet_words"]
        self.particles, self.cities = lexicon["name_particles"], lexicon["cities"]
        self.ranks = frozenset([rank.rstrip(".") for rank in lexicon["ranks"]])
        self.degrees = frozenset([degree.rstrip(".") for degree in lexicon["degrees"]])
        self.places, self.served = lexicon["place_words"], lexicon["served"]
        self.papers, self.bodies = lexicon["paper_words"], lexicon["bodies"]
        self.given = lexicon["female_names"] | lexicon["male_names"]
        self.countries, self.origins = lexicon["country_words"], lexicon["origin_links"]
        self.small_agencies = lexicon["small_agencies"]
        self.role_endings = tuple(lexicon["role_endings"])
        self.reporters = tuple(lexicon["reporter_openings"])
        self.companies = tuple(lexicon["company_endings"])
        self.no_names = tuple(lexicon["no_name_endings"])
        self.plain = self.words_that_rules_look_for()

    def words_that_rules_look_for(self) -> frozenset[str]:
        """Gather the words without which a run of capital words is simply a name."""
        groups = (
            self.agencies, self.roles, self.nobody, self.newsrooms, self.articles, self.outlets,
            self.weak_outlets, self.cities, self.countries, self.ranks, self.degrees,
        )  # fmt: skip
        return frozenset(
            [word.rstrip(".") for group in groups for phrase in group for word in phrase.split()]
        )

    def is_plain_name(self, words: Sequence[Word]) -> bool:
        """Tell whether words are a name beyond doubt: no rule has a say in them."""
        return len(words) in (2, 3) and all(
            word.text[0].isupper() and word.low not in self.plain and word.text.isalpha()
            for word in words
        )

    def is_agency(self, words: Sequence[Word]) -> bool:
        """Tell whether words are the name of a known agency, or a domain."""
        if not words or len(words) > LONGEST_AGENCY:
            return False
        name = " ".join([word.low for word in words])
        if len(words) == 1:
            return (
                (name in self.agencies and name != words[0].text)
                or name in self.small_agencies
                or is_domain(words[0].text)
            )
        return name in self.agencies

    def agency_at_end(self, words: Sequence[Word]) -> int:
        """Count the words of the known agency that words end with."""
        for length in range(min(LONGEST_AGENCY, len(words)), 0, -1):
            if self.is_agency(words[-length:]):
                return length
        return 0

    def agency_at_start(self, words: Sequence[Word]) -> int:
        """Count the words of the known agency that words begin with."""
        for length in range(min(LONGEST_AGENCY, len(words)), 0, -1):
            if self.is_agency(words[:length]):
                return length
        return 0

    def is_organization(self, words: Sequence[Word]) -> bool:
        """Tell whether words name an organisation by an article, or by a word that outlets bear."""
        if self.is_agency(words):
            return True
        if not words or not (words[0].text[0].isupper() or words[0].text[0].isdigit()):
            return False
        first = words[0].low
        if first in self.articles and len(words) > 1 and first not in self.particles:
            return True
        lows = {word.low for word in words}
        if len(words) == TWO and words[1].low in self.countries:
            return first not in self.given
        if lows & self.outlets:
            return len(words) > 1 or first not in self.roles
        weak = bool(lows & self.weak_outlets) and (len(words) > TWO or first in self.articles)
        return weak or any("-" in low and low.partition("-")[0] in self.agencies for low in lows)

    def is_paper(self, words: Sequence[Word]) -> bool:
        """Tell whether two words name a paper: ``Harbourtown Star``; ``Ann Star`` is a person."""
        fits = len(words) == TWO and words[0].text[0].isupper() and words[0].low not in self.given
        return fits and words[1].low in self.papers

    def is_titled(self, words: Sequence[Word]) -> bool:
        """Tell whether words are an article and one word, as outlets are called: ``Le Matin``."""
        capitals = len(words) == TWO and all(word.text[0].isupper() for word in words)
        return capitals and words[0].low in self.articles

    def is_role(self, words: Sequence[Word], index: int) -> bool:
        """Tell whether a word says what somebody is; ``Ann Guest`` is a name."""
        low = words[index].low
        if (
            low not in self.roles
            and not (low.rpartition("-")[2] in self.roles and "-" in low)
            and not low.endswith(self.role_endings)
        ):
            return False
        return (
            low not in self.weak_roles
            or len(words) > TWO
            or (index > 0 and words[0].low in self.beats)
        )

    def is_name(self, words: Sequence[Word]) -> bool:
        """Tell whether words can be a name: capitals, particles, initials, a nickname in marks."""
        return (
            bool(words)
            and words[-1].text[0].isalpha()
            and all(self.in_name(word) for word in words)
            and any(not word.text.islower() for word in words)
        )

    def in_name(self, word: Word) -> bool:
        """Tell whether a word can be part of a name."""
        text = word.text.lstrip("\"'(")
        if not text or text[0].isdigit() or not text[0].isalpha():
            return False
        if not text[0].islower() or word.low in self.particles:
            return True
        return (text[1:2] == "'" and text[2:3].isupper()) or text[:3] in {
            "al-",
            "el-",
            "as-",
            "ad-",
            "at-",
        }

    def is_full(self, word: Word) -> bool:
        """Tell whether a word of a name is neither an initial nor a particle."""
        return word.low not in self.particles and not is_initial(word.text)


def is_domain(word: str) -> bool:
    """Tell whether a word is the name of a site: ``example.org``."""
    return "." in word and DOMAIN.match(word) is not None


def is_acronym(word: str) -> bool:
    """Tell whether a word is a short run of capitals: ``CBC``."""
    return 2 <= len(word) <= LONGEST_ACRONYM and word.isalpha() and word.isupper()  # noqa: PLR2004


def is_initial(word: str) -> bool:
    """Tell whether a word is one or more initials: ``A``, ``B.``, ``J.-P.``, ``J.R.R.``."""
    letters = len(word) - word.count(".") - word.count("-")
    return letters == 1 or ("." in word[:-1] and letters <= 3)  # noqa: PLR2004
