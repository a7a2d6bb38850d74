"""What people are: *spokesman*, *Senator*, *political editor*, *Mr*."""

from collections.abc import Mapping

GROUPS: Mapping[str, frozenset[str]] = {}
TABLES: Mapping[str, Mapping[str, int | float | str]] = {}
