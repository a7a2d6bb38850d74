"""Words that do not depend on the language of the story.

A byline, a credit or a dateline is often in another language than the story, so these lists hold
words of some ten languages and serve all of them. They are written from knowledge of how newsrooms
sign, language by language. Each module holds words of one meaning, in ``GROUPS`` and ``TABLES``.
"""

from newsdoc.lexicon.shared import bylines, leadins, name_parts, newsroom, outlets, picture_credits

MODULES = (bylines, leadins, name_parts, newsroom, outlets, picture_credits)
