"""Words that tie a source to its content: *said*, *according to*, *the claim that*."""

from collections.abc import Mapping

CUE_VERBS = frozenset("say says said saying tell tells told telling add adds added adding".split())

GROUPS: Mapping[str, frozenset[str]] = {"cue_verbs": CUE_VERBS}
TABLES: Mapping[str, Mapping[str, int | float | str]] = {}
INFLECTED = frozenset({"cue_verbs"})
