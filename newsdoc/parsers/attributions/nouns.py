"""Nouns that name who may speak or be told: *minister*, *police*, *council*."""

from __future__ import annotations

from newsdoc.lexicon import Lexicon


def speakers(lexicon: Lexicon) -> frozenset[str]:
    """Give the nouns for people, groups and organisations."""
    persons = lexicon.table("person_nouns")
    return lexicon["group_nouns"].union(lexicon["organization_nouns"], persons)
