"""Words of the page around the story: *READ MORE*, *Advertisement*, *Sign up*."""

from collections.abc import Mapping

GROUPS: Mapping[str, frozenset[str]] = {}
TABLES: Mapping[str, Mapping[str, int | float | str]] = {}
