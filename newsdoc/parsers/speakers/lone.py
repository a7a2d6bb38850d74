"""What a capitalised word names that stands alone all over a text: *Statista*, *Witnesses*."""

from __future__ import annotations

import re
from itertools import islice

from newsdoc.model import Attribution
from newsdoc.model.attributions import SpeakerKind
from newsdoc.parsers.speakers.members import Member
from newsdoc.parsers.speakers.phrases import bare
from newsdoc.parsers.speakers.reference import Reference
from newsdoc.parsers.speakers.references import SourceReader

MENTIONS = 6
WHO = ", who "
REACH = 100
BEHIND = 40
ONE_OR_ANY = frozenset({"a", "an", "one", "another"})
FIRST_PERSON = re.compile(r"\b(?:I|[Mm]y|me|myself)\b")
FOLLOWING = re.compile(
    r"(?P<person>\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]im|[Hh]imself|[Hh]erself)\b)"
    r"|(?P<thing>\b[Ii]ts\b)|[.!?][\"']? (?!He\b|She\b|His\b|Her\b)|(?<![.!?] )\b[A-Z]\w"
)
FAMILY = re.compile(
    r"(?:Ma?c|O'|D[ei]|La|Le|Van|Fitz|St)[A-Z]|.+(?:son|ssen|ez|sk[iy]|ov|ova|stein|idis)$"
)
FIRM = re.compile(r".*[a-z][A-Z]|.*-[A-Z]{2}")
PLURAL = re.compile(r".{2,}(?:ers|sses|ese|ans|ians|ists|ants|ents|ees|ies|[A-Z]s)$")


def is_lone(member: Member, reference: Reference, words: SourceReader) -> bool:
    """Tell whether nothing is known of a source but a single word, that is not *a German*."""
    if " " in member.name or member.gender or member.role or member.age:
        return False
    if reference.name[0].lower() in words.nobody and not reference.gender:
        return True
    any_of_them = len(reference.words) > 1 and reference.words[0].lower() in ONE_OR_ANY
    return not (reference.role or reference.gender or any_of_them)


def kind_of_lone(
    folded: str, member: Member, attribution: Attribution, words: SourceReader, *, search: bool
) -> SpeakerKind | None:
    """Tell what a lone word names; ``None`` where it names nobody.

    It is a person where it is a known name, where *who*, *he* or *his* follows, or where it is
    quoted or asks; else a group if it is a plural, or else an organisation.

    Args:
        folded: the folded text.
        member: who bears it as a name, with the places of the word.
        attribution: where it is the source.
        words: the word groups of the lexicon.
        search: whether to look for the word in small letters.
    """
    word = member.name
    lower = word.lower()
    if lower in words.family_names or words.is_given(word) or FAMILY.match(word):
        return "person"
    if len(word) == 1 or lower in words.nobody:
        return None
    source = attribution.source[0]
    named_so = not words.organizations.isdisjoint(map(bare, source.text.split(" ")))
    if named_so or FIRM.match(word):
        return "organization"
    stated = "statement" in folded[source.end : source.end + BEHIND]
    if (not stated and speaks_as_person(attribution, words)) or followed_by_person(folded, member):
        return "person"
    common = search and f" {lower} " in folded
    cue = attribution.cue[0].text.split(" ", 1)[0] if attribution.cue else ""
    if PLURAL.match(word) or (words.plural(lower) and (common or f"{cue}s" in words.cues)):
        return "group"
    return None if common else "organization"


def speaks_as_person(attribution: Attribution, words: SourceReader) -> bool:
    """Tell whether the source is quoted, asks, or says *I*."""
    if attribution.kind == "direct" or (attribution.cue and words.asks[attribution.cue[0].text]):
        return True
    return any(FIRST_PERSON.search(part.text) for part in attribution.content[:1])


def followed_by_person(folded: str, member: Member) -> bool:
    """Tell whether *who* follows the word, or *he* or *she* more often than *its*."""
    persons = 0
    for _, end in islice(member.mentions, MENTIONS):
        if folded.startswith(WHO, end):
            return True
        found = FOLLOWING.search(folded, end, end + REACH)
        if found and found.lastgroup:
            persons += 1 if found.lastgroup == "person" else -1
    return persons > 0
