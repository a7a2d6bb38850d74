"""The people that a sentence is about: *Many farmers are leaving*, *Jon Ek and Ada Ek left*."""

from __future__ import annotations

import re

from newsdoc.parsers.speakers.references import SourceReader
from newsdoc.parsers.speakers.runs import NAME

SIGHT = 80  # letters from the start of a sentence on
WORDS = 5  # up to the noun
PEOPLE = frozenset({"children", "people", "police"})
QUANTITIES = frozenset("all both few many most other several some such the these those".split())
LEADS = frozenset({"and", "but"})
PAIR = re.compile(rf"(?P<one>{NAME.pattern}) and (?P<other>{NAME.pattern}) [a-z]")


def plural_subject(reader: SourceReader, folded: str, start: int, end: int) -> str | None:
    """Give the words for several people that open a sentence, before its verb.

    *Farmers' prices* and *police cars* are no people.
    """
    pair = PAIR.match(folded, start, min(end, start + SIGHT))
    if pair:
        people = reader.people[pair["one"]] and reader.people[pair["other"]]
        named = people and pair["one"].split(" ", 1)[0].lower() not in reader.empty
        return folded[start : pair.end("other")] if named else None
    words = folded[start : min(end, start + SIGHT)].split()[: WORDS + 2]
    begin = int(bool(words) and words[0].lower() in LEADS)
    for at, word in enumerate(words[begin : begin + WORDS], begin + 1):
        lower = word.lower()
        behind = words[at] if at < len(words) else ""
        if names_people(reader, lower):
            if names_people(reader, behind):
                continue
            many = behind.endswith("s") and behind not in reader.empty
            return None if many or not behind.islower() else " ".join(words[begin:at])
        known = lower in QUANTITIES or lower in reader.nobody
        opens = at == begin + 1 and (known or lower not in reader.empty)
        inside = at > begin + 1 and word.islower() and lower not in reader.empty
        if not word.isalnum() or not (opens or inside) or lower in reader.cues:
            return None
    return None


def names_people(reader: SourceReader, word: str) -> bool:
    """Tell whether a word means several people: *farmers*, *police*."""
    if word[-1:] != "s" and not word.endswith("men") and word not in PEOPLE:
        return False
    if word in reader.pronouns or word[:-1] in reader.organizations:
        return False
    return reader.kind_of_noun(word) == "group"
