"""Words of the calendar and the clock: *Monday*, *quarter*, *fortnight*."""

from collections.abc import Mapping

GROUPS: Mapping[str, frozenset[str]] = {}
TABLES: Mapping[str, Mapping[str, int | float | str]] = {}
