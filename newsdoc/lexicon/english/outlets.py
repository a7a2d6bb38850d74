"""Agencies, picture houses and the words that outlets are named with: *Reuters*, *Herald*."""

from collections.abc import Mapping

GROUPS: Mapping[str, frozenset[str]] = {}
TABLES: Mapping[str, Mapping[str, int | float | str]] = {}
