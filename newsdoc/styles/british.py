"""The style of a British paper: possessive bylines above the story, the main image below it.

``Ann Ek’s sketch`` and ``Main image: Lea Falk/PA``.
"""

from __future__ import annotations

import re
from typing import Any

import newsdoc

LEXICON = newsdoc.ENGLISH.extend(
    press_roles=["sketchwriter", "sketch", "leader", "diarist"],
    credit_labels=["main image", "main images", "top image", "all images", "all photographs"],
    agencies=["SWNS", "Solent News", "National Pictures"],
)


class BritishLayout(newsdoc.LayoutParser):
    """Knows the lines of a British paper."""

    @newsdoc.rule(
        r"[A-Z][\w.'-]+(?:\s[A-Z][\w.'-]+){1,3}'s\s(?:sketch|notebook|diary|verdict)$", before="by"
    )
    def possessive(self, row: Any, match: re.Match[str]) -> str:  # noqa: ARG002
        """Whose column it is.

        Example: ``Ann Ek’s sketch``
        Counter-example: ``The minister’s diary was found``
        """
        return "byline"


class BritishBylines(newsdoc.BylineParser):
    """Reads the bylines of a British paper."""

    @newsdoc.rule(r"(?P<names>.{3,80}?)'s\s(?P<column>sketch|notebook|diary|verdict)$", before="by")
    def possessive(self, line: newsdoc.Span, match: re.Match[str]) -> newsdoc.Byline:
        """Whose column it is.

        Example: ``Ann Ek’s sketch``
        Counter-example: ``Ann Ek Sketch writer`` has a role
        """
        return self.byline(line, match["names"])


class BritishCaptions(newsdoc.CaptionParser):
    """Reads the credits of a British paper."""

    @newsdoc.rule(
        r"^(?P<credit>(?:Main|All|Top) (?:image|images|picture|pictures|photographs):\s.+)$",
        before="labels",
    )
    def main_image(self, line: newsdoc.Span, match: re.Match[str]) -> newsdoc.Caption:
        """Who made the picture above the story.

        Example: ``Main image: Lea Falk/PA``
        Counter-example: ``The main image: a boat``
        """
        return self.caption(line, match["credit"])


class BritishPaper(newsdoc.ArticleParser):
    """Parses the articles of a British paper.

    >>> article = BritishPaper().parse('''Minister takes a bath
    ...
    ... Ann Ek’s sketch
    ...
    ... The minister came in late, sat down, and said nothing of the harbour for an hour.
    ...
    ... Main image: Lea Falk/PA''')
    >>> article.bylines[0].people[0].name, article.bylines[0].rule
    ('Ann Ek', 'byline.possessive')
    >>> article.captions[0].credit.photographers
    ('Lea Falk',)
    """

    lexicon = LEXICON
    layout = BritishLayout
    bylines = BritishBylines
    captions = BritishCaptions
