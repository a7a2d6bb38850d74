"""English: each module holds words of one meaning, in ``GROUPS`` and ``TABLES``.

The lexicon has the words of :mod:`newsdoc.lexicon.shared` as well.
"""

from newsdoc.lexicon import shared
from newsdoc.lexicon.base import Lexicon
from newsdoc.lexicon.english import (
    abbreviations,
    calendar,
    cue_kinds,
    cues,
    function_words,
    furniture,
    houses,
    names,
    people,
    quotation,
    roles,
    surnames,
)
from newsdoc.lexicon.english.inflection import forms

MODULES = (
    *shared.MODULES,
    abbreviations,
    calendar,
    cue_kinds,
    cues,
    function_words,
    furniture,
    houses,
    names,
    people,
    quotation,
    roles,
    surnames,
)

ENGLISH = Lexicon(
    language="en",
    groups={name: words for module in MODULES for name, words in module.GROUPS.items()},
    tables={name: words for module in MODULES for name, words in module.TABLES.items()},
    inflected=cues.INFLECTED,
    inflect=forms,
)
