"""English: each module holds words of one meaning, in ``GROUPS`` and ``TABLES``."""

from newsdoc.lexicon import leadins, newsroom
from newsdoc.lexicon.base import Lexicon
from newsdoc.lexicon.english import (
    calendar,
    cues,
    function_words,
    furniture,
    names,
    outlets,
    people,
    quotation,
    roles,
)
from newsdoc.lexicon.english.inflection import forms

MODULES = (
    calendar,
    cues,
    function_words,
    furniture,
    leadins,
    names,
    newsroom,
    outlets,
    people,
    quotation,
    roles,
)

ENGLISH = Lexicon(
    language="en",
    groups={name: words for module in MODULES for name, words in module.GROUPS.items()},
    tables={name: words for module in MODULES for name, words in module.TABLES.items()},
    inflected=cues.INFLECTED,
    inflect=forms,
)
