"""What a source may look like: noun phrases, lists of names, a time between it and its cue."""

from __future__ import annotations

import re
from functools import cached_property

from newsdoc.parsers.attributions.phrases import (
    BEFORE_CUE,
    INVERTED,
    NAME_LIST,
    NOUN_LIST,
    NOUN_PHRASE,
    PLAIN_PIECES,
    RELATIVE,
    phrase,
)


class SourcePatterns:
    """The patterns of sources, each compiled when it is first asked for."""

    @cached_property
    def whole(self) -> re.Pattern[str]:
        """A noun phrase."""
        return phrase(NOUN_PHRASE)

    @cached_property
    def plain(self) -> re.Pattern[str]:
        """A noun phrase without words in -ed, which may be the verb of the sentence."""
        return phrase(NOUN_PHRASE, PLAIN_PIECES)

    @cached_property
    def listed(self) -> re.Pattern[str]:
        """Names in a list."""
        return phrase(NAME_LIST)

    @cached_property
    def several(self) -> re.Pattern[str]:
        """Nouns in a list, at the beginning of a clause."""
        return phrase(NOUN_LIST)

    @cached_property
    def relative(self) -> re.Pattern[str]:
        """A noun phrase with a relative clause."""
        return phrase(RELATIVE)

    @cached_property
    def inverted(self) -> re.Pattern[str]:
        """A source after its cue."""
        return phrase(INVERTED)

    @cached_property
    def when(self) -> re.Pattern[str]:
        """A time between a source and its cue."""
        return phrase(BEFORE_CUE)
