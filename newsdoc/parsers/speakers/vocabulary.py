"""What the words of a source are: names of people, of offices, roles, papers, groups."""

from __future__ import annotations

from collections.abc import Container, Sequence

from newsdoc.lexicon import Lexicon
from newsdoc.model.attributions import SpeakerKind
from newsdoc.parsers.speakers.phrases import bare, before_of

SHOUT = 5
OF_PLACES = ("can", "ese", "ian", "ish", "man")  # German SPD
NEWS = "firm news"
DESCENT = frozenset({"bin", "ibn", "bint", "Al", "al"})  # behind a given name
SAINT = frozenset({"st", "st."})  # opens the name of a place or a club, and is no title there


class Vocabulary:
    """The word groups of a lexicon that tell who speaks, looked up once."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Look the word groups up once."""
        self.persons = lexicon.table("person_nouns")
        self.titles = lexicon.table("titles")
        self.groups = lexicon["group_nouns"]
        self.organizations = lexicon["organization_nouns"]
        self.documents, self.paper_kinds = lexicon["document_nouns"], lexicon["paper_kinds"]
        self.organization_names = lexicon["organization_names"]
        self.places = lexicon["speaking_places"]
        self.houses = lexicon["house_names"]
        self.house_kinds, self.products = lexicon.table("house_kinds"), lexicon["products"]
        self.legal_forms = lexicon["legal_forms"]
        self.firm_endings, self.paired_firms = lexicon["firm_endings"], lexicon["paired_firms"]
        self.channels = lexicon["channels"]
        self.agencies = frozenset(map(str.lower, lexicon["agencies"])) - self.channels
        self.any_house = lexicon["any_house"]
        self.house_epithets = lexicon["house_epithets"]
        self.house_openers = lexicon["house_openers"]
        self.male, self.female = lexicon["male_names"], lexicon["female_names"]
        self.family_names, self.noun_names = lexicon["family_names"], lexicon["noun_names"]
        self.leading_families = lexicon["leading_families"]
        self.weekdays = lexicon["weekday_names"]
        self.nobody = self.weekdays.union(
            lexicon["month_names"],
            lexicon.table("number_words"),
            lexicon["no_names"],
        )
        self.particles = lexicon["name_particles"]
        self.name_openers = lexicon["name_openers"]
        self.degrees = lexicon["degrees"]
        self.suffixes = lexicon["name_suffixes"]
        self.given_titles = lexicon["given_titles"]
        self.short_ranks = lexicon["short_ranks"]
        self.modifiers, self.participles = lexicon["role_modifiers"], lexicon["role_participles"]
        self.ranks, self.office_fields = lexicon["office_ranks"], lexicon["office_fields"]
        self.same_role = lexicon.table("same_role")
        self.title_roles = frozenset(
            [self.same_role[one] for one in self.titles if one in self.same_role]
        )
        self.broader = lexicon.table("broader_roles")
        broad = frozenset(map(str, self.broader.values()))
        self.broad = broad.union([one for one, role in self.same_role.items() if role in broad])
        self.short_offices = lexicon.table("short_offices")
        self.same_place = lexicon.table("same_place")
        self.fields = self.modifiers - lexicon["loose_modifiers"] - self.same_place.keys()
        self.empty = lexicon["function_words"]
        self.adverbs = lexicon["opening_adverbs"] | lexicon["adverbs"]
        self.speech, self.auxiliaries = lexicon["speech_words"], lexicon["auxiliaries"]
        self.says = lexicon["say_cues"]
        self.asking = lexicon["asking_words"]
        self.cues = lexicon["cue_verbs"] | lexicon["near_cues"]
        self.relations = lexicon["relations"]
        self.addresses = self.relations & self.titles.keys()
        self.epithets = lexicon["epithets"]
        self.common = frozenset().union(
            self.persons,
            self.titles,
            self.groups,
            self.organizations,
            self.documents,
            self.organization_names,
            self.places,
            [noun + "s" for noun in self.persons],
            [noun[:-1] + "ies" for noun in self.persons if noun.endswith("y")],
            [noun + "s" for noun in self.organizations],
        )
        self.pronouns = lexicon["source_pronouns"]
        # Pronouns that are names in capitals: WHO.
        self.acronyms = frozenset(map(str.upper, lexicon["acronyms"] & self.pronouns))

    def silent(self, word: str) -> bool:
        """Tell whether a word is no verb of saying."""
        return word not in self.says

    def gender(self, name: list[str]) -> str:
        """Tell *m* from *f* by the given name of a full name."""
        return self.gender_of(name[0]) if len(name) > 1 else ""

    def gender_of(self, given: str) -> str:
        """Tell *m* from *f* by a given name; men and women may bear the same."""
        lower = given.lower()
        male, female = lower in self.male, lower in self.female
        return "" if male is female else "m" if male else "f"

    def is_given(self, word: str) -> bool:
        """Tell whether a word is a given name."""
        lower = word.lower()
        return lower in self.male or lower in self.female

    def is_role(self, words: Sequence[str]) -> bool:
        """Tell whether words before a name say what somebody is."""
        if not words:
            return False
        last = bare(words[-1]).rstrip(".").lower()
        return last in self.persons or last in self.titles

    def is_person(self, name: list[str], *, the: bool) -> bool:
        """Tell whether capitalised words name a person."""
        if self.kind_of_name(name) != "person":
            return False
        return not the

    def kind_of_name(self, name: list[str]) -> SpeakerKind:
        """Tell what capitalised words name."""
        lowers = [bare(word).lower() for word in name]
        if len(lowers) == 1 and lowers[0] in self.common:
            kind = self.kind_of_noun(lowers[0])
            house = lowers[0] in self.organization_names and kind != "group"
            return "organization" if house or kind is None else kind
        if lowers[0] in self.male or lowers[0] in self.female:
            last = lowers[-1]
            house = last in self.organization_names or last in self.organizations
            return "organization" if house and len(lowers) > 1 else "person"
        last = lowers[-1]
        saint = lowers[0] in SAINT and len(lowers) == 2  # noqa: PLR2004
        firm = len(lowers) > 1 and name[-1].rstrip(".") in self.legal_forms
        if saint or firm or not self.organization_names.isdisjoint(lowers) or last in self.places:
            return "organization"
        letters = name[-1].isupper() and 1 < len(name[-1]) <= SHOUT
        if letters and (len(name) == 1 or lowers[0].endswith(OF_PLACES)):
            return "organization"
        if last in self.groups or (last.endswith("s") and last[:-1] in self.persons):
            return "group"
        return "person"

    def may_name(self, head: str, name: str) -> bool:
        """Tell whether an organisation may be called by a noun: no *union* is *the bank*."""
        wanted = str(self.house_kinds.get(head, head))
        words = [bare(word) for word in name.lower().split()]
        if head in words:
            return True
        if words[-1] in self.places and words[-1] not in self.houses | self.house_kinds.keys():
            return False
        if name.lower() in self.agencies:
            return head in self.any_house or wanted == NEWS
        known = [word for word in before_of(words) if word in self.house_kinds]
        if head in self.any_house or not known:
            return bool(known) or name[:1].isupper()
        kind = str(self.house_kinds[known[-1]])
        return kind.startswith(wanted) or wanted.startswith(kind)

    def is_common(self, word: str) -> bool:
        """Tell whether a word of a name is one for a house, a person or a kind of either."""
        lower = bare(word).lower()
        return lower in self.common or lower in self.modifiers

    def is_party(self, adjectives: list[str], noun: str) -> bool:
        """Tell whether words name those of a party: *Liberal Democrats*."""
        lowers = [word.lower() for word in adjectives]
        return self.modifiers.issuperset(lowers) and noun[:-1].lower() in self.persons

    def kind_of_noun(self, head: str) -> SpeakerKind | None:
        """Tell what a common noun stands for, if the lexicon knows it."""
        named: list[tuple[Container[str], SpeakerKind]] = [
            (self.groups, "group"),
            (self.persons, "person"),
            (self.documents, "document"),
            (self.organizations, "organization"),
        ]
        for nouns, kind in named:
            if head in nouns:
                return kind
        singular = head[:-3] + "y" if head.endswith("ies") else head.removesuffix("s")
        if head.endswith("men"):
            singular = head[:-2] + "an"
        many = singular in self.persons or singular in self.organizations
        return "group" if many and singular != head else None

    def head_noun(self, words: list[str]) -> tuple[str, SpeakerKind | None]:
        """Find the head of a phrase: the last noun that the lexicon knows, or the last word."""
        for at, word in enumerate(reversed(words), 2):
            head = bare(word).lower()
            kind = self.kind_of_noun(head)
            if head == "paper" and "".join(words[-at : 1 - at]).lower() in self.paper_kinds:
                return head, "document"
            if kind and not (kind == "document" and word.endswith("'s")):
                return head, kind
        head = bare(words[-1]).lower()
        if head.endswith("-old"):
            return head, "person"
        return head, "group" if self.plural(head) or self.counted(words) else None

    def plural(self, noun: str) -> bool:
        """Tell whether a noun looks like a plural."""
        return noun.endswith("s") and not noun.endswith(("ss", "us", "sis"))

    def counted(self, words: list[str]) -> bool:
        """Tell whether a number or quantity stands first."""
        return words[0][:1].isdigit() or words[0].lower() in self.groups

    def named_in(self, run: str) -> list[str]:
        """Give the words of a run of capitalised words without *But* and *The* before them."""
        words = run.split(" ")
        while words and words[0].lower() in self.empty:
            words = words[1:]
        return words

    def split_role(self, name: list[str]) -> tuple[list[str], list[str]]:
        """Split *Chancellor Ilka Brandt* into role and name."""
        for at in range(len(name) - 1, -1, -1):
            lower = name[at].rstrip(".").lower()
            if (lower in self.titles and lower not in SAINT) or lower in self.persons:
                titled = name[at - 1].rstrip(".").lower() in self.titles if at else False
                family = titled and lower not in self.short_ranks
                if at and lower in self.family_names and not self.is_common(name[at - 1]):
                    family = True
                if at == len(name) - 1 and at and (family or self.gender(name)):
                    continue
                if not at and self.is_given(lower) and not any(map(self.is_given, name[1:2])):
                    # Dean Holm and Marine Holm, but not Dean Ann Holm.
                    continue
                if not at and lower in self.given_titles and name[1:2] and name[1] in DESCENT:
                    continue
                return name[: at + 1], name[at + 1 :]
        return [], name

    def split_opener(self, given: list[str]) -> tuple[list[str], list[str]]:
        """Split words that are no names from a known given name: *State* from *Jon*.

        *Senators* is split off whatever follows, *Harbour Council* from unknown names too.
        """
        if given and given[0][-1] == "s" and given[0][:-1].lower() in self.persons:
            return given[:1], given[1:]
        for at, word in enumerate(given):
            if at and word[-1] == "." and self.is_house_word(given[at - 1].lower()):
                # Leader of the Opposition J. Ek
                return given[:at], given[at:]
            if self.is_given(word):
                house = at and given[at - 1].lower() in self.organization_names
                if house or (at and all(map(self.opens, given[:at]))):
                    return given[:at], given[at:]
                return [], given
        house = len(given) > 1 and given[-2].lower() in self.organization_names
        return (given[:-1], given[-1:]) if house else ([], given)

    def is_house_word(self, word: str) -> bool:
        """Tell whether a word is that of a house or a party, and no given name."""
        return word in self.modifiers or word in self.organization_names

    def opens_sentences(self, word: str) -> bool:
        """Tell whether a capitalised word that opens a sentence may be an adverb: *Later*."""
        lower = word.lower()
        return lower in self.adverbs or lower.endswith(("ly", "ing", "ed"))

    def opens(self, word: str) -> bool:
        """Tell whether a capitalised word before a given name is a common word."""
        lower = word.lower().rstrip(".")
        known = lower in self.common or lower in self.modifiers or lower in self.name_openers
        return known or lower in self.cues or lower.rstrip("s") in self.cues
