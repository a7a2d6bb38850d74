"""The style of a wire agency: advisories, contacts and sign-offs around the story.

``(Adds minister, background)`` above it, ``(Newsroom: Ann Ek; Desk: Di Moss)`` and ``ek/di`` below.
"""

from __future__ import annotations

import re
from typing import Any

import newsdoc

LEXICON = newsdoc.ENGLISH.extend(
    byline_labels={"newsroom": "reporting", "desk": "editing", "bureau": "reporting"}
)


class WireLayout(newsdoc.LayoutParser):
    """Knows the lines that a wire puts around a story."""

    @newsdoc.rule(
        r"\((?:Adds|Updates|Recasts|Rewrites|Releads|With)\s[^()]{3,200}\)$", before="wire_note"
    )
    def advisory(self, row: Any, match: re.Match[str]) -> str:  # noqa: ARG002
        """What is new against the version before.

        Example: ``(Adds minister, background)``
        Counter-example: ``(The minister adds a note)``
        """
        return "boilerplate"

    @newsdoc.rule(r"\((?:Corrects|Refiles|Removes|Deletes)\s[^()]{3,200}\)$", before="wire_note")
    def refiled(self, row: Any, match: re.Match[str]) -> str:  # noqa: ARG002
        """What was wrong in the version before.

        Example: ``(Corrects spelling of name in paragraph 3)``
        Counter-example: ``(Removes)``
        """
        return "correction"

    @newsdoc.rule(r"\(\([^()]{5,200}\)\)$", before="by")
    def contact(self, row: Any, match: re.Match[str]) -> str:  # noqa: ARG002
        """How clients reach the writer, in double brackets.

        Example: ``((ann.ek@example.org; +47 555 0100))``
        Counter-example: ``(ann.ek@example.org)``
        """
        return "boilerplate"

    @newsdoc.rule(
        r"\((?:Newsroom|Desk|Bureau):\s[^()]{3,200}\)$|\(?[a-z]{2,3}(?:/[a-z]{2,3}){1,3}\)?$",
        before="by",
    )
    def sign_off(self, row: Any, match: re.Match[str]) -> str:  # noqa: ARG002
        """Who worked on the story, by name or by initials.

        Example: ``(Newsroom: Ann Ek; Desk: Di Moss)``, ``ek/dm``
        Counter-example: ``and/or else``
        """
        return "source"


class WireBylines(newsdoc.BylineParser):
    """Reads the sign-off of a wire."""

    @newsdoc.rule(r"\((?P<names>(?:Newsroom|Desk|Bureau):.+)\)$", before="tail")
    def sign_off(self, line: newsdoc.Span, match: re.Match[str]) -> newsdoc.Byline:
        """Who worked on the story.

        Example: ``(Newsroom: Ann Ek; Desk: Di Moss)``
        Counter-example: ``(Reporting by Ann Ek)`` is a tail credit
        """
        return self.byline(line, match["names"], "reporting")


class Wire(newsdoc.ArticleParser):
    """Parses what a wire agency sends.

    >>> article = Wire().parse('''UPDATE 2-Harbour reopens after storm
    ...
    ... (Adds minister, background)
    ...
    ... OSLO, March 4 (Coast Wire) - The harbour reopened on Monday after a storm, the city said.
    ...
    ... (Newsroom: Ann Ek; Desk: Di Moss)''')
    >>> [(person.name, person.contribution) for person in article.bylines[0].people]
    [('Ann Ek', 'reporting'), ('Di Moss', 'editing')]
    >>> article.blocks[1].rule, article.dateline.organization
    ('layout.advisory', 'Coast Wire')
    """

    lexicon = LEXICON
    layout = WireLayout
    bylines = WireBylines
