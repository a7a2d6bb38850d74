"""What a source may look like: noun phrases, lists of names, a time between it and its cue."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property, lru_cache

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

# With what a noun phrase opens, after what; "minister" does not open "the first minister".
OPENING = re.compile(r"(?:^|(?<=[eMba])|(?<=R)(?<!DR))[DhnN0gdGRx]")
REMEMBERED = 5_000


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

    @cached_property
    def noun_phrase(self) -> Callable[[str], int | None]:
        """Tells where the noun phrase begins that ends a run of words; remembers runs."""
        return lru_cache(REMEMBERED)(self.noun_phrase_in)

    def noun_phrase_in(self, run: str) -> int | None:
        """Tell where the noun phrase begins that ends a run of words, or the *with* before it."""
        for opening in OPENING.finditer(run):
            if self.whole.fullmatch(run, opening.start()):
                return opening.start()
        return 0 if run[:1] == "P" and self.whole.fullmatch(run, 1) else None
