"""Lines of the page: layout, bylines, datelines, source lines, captions."""

from re import Match

import newsdoc
from newsdoc.model import BlockKind
from newsdoc.parsers.layout.rows import Row


class Layout(newsdoc.LayoutParser):
    """The labels of the house."""

    @newsdoc.rule(r"IN THIS ISSUE\b", before="ui_label")
    def in_this_issue(self, row: Row, match: Match[str]) -> BlockKind | None:
        """The table of contents.

        Example: IN THIS ISSUE: The bridge, page 4
        Counter-example: In this issue we are divided.
        """
        return "promo"

    @newsdoc.rule(r".+\s~\s[^~]+$", before="ui_label")
    def tilde(self, row: Row, match: Match[str]) -> BlockKind | None:
        """A caption with a tilde.

        Example: The bridge ~ Lea Falk
        Counter-example: The bridge is ~90 years old.
        """
        return None if row.stop else "caption"

    @newsdoc.rule(r"Gathered from\b", before="ui_label")
    def gathered(self, row: Row, match: Match[str]) -> BlockKind | None:
        """Where the house has its news from.

        Example: Gathered from Reuters and Linden Wire
        Counter-example: Gathered from the fields, the hay was dry.
        """
        return None if row.stop else "source"


class Bylines(newsdoc.BylineParser):
    """``Words: Ann Ek``."""

    @newsdoc.rule(r"Words:\s*(?P<names>.+)$", before="by")
    def words(self, line: newsdoc.Span, match: Match[str]) -> newsdoc.Byline | None:
        """A long read's byline.

        Example: Words: Ann Ek
        Counter-example: Words matter.
        """
        return self.byline(line, match["names"])


class Datelines(newsdoc.DatelineParser):
    """``From Lima, 4 March – The harbour …``."""

    @newsdoc.rule(r"From (?P<place>[A-Z]\w+), (?P<day>\d+ \w+) – ")
    def from_place(self, line: newsdoc.Span, match: Match[str]) -> newsdoc.Dateline | None:
        """The house's own opening.

        Example: From Lima, 4 March – The harbour reopened.
        Counter-example: From Lima he went home.
        """
        end = match.end() - 1
        places = (match["place"],)
        text = line.text[:end]
        return newsdoc.Dateline(line.start, line.start + end, text, "", places, None, match["day"])


class Sources(newsdoc.SourceLineParser):
    """``Gathered from Reuters and Linden Wire``."""

    @newsdoc.rule(r"Gathered from (?P<names>.+)$", before="label")
    def gathered(self, line: newsdoc.Span, match: Match[str]) -> newsdoc.SourceLine | None:
        """Where the house has its news from.

        Example: Gathered from Reuters and Linden Wire
        Counter-example: Gathered from the fields, the hay was dry.
        """
        return self.source(line, match["names"])


class Captions(newsdoc.CaptionParser):
    """``The bridge ~ Lea Falk``; and no credit without a sign."""

    @newsdoc.rule(r"\s~\s(?P<credit>[^~]+)$", before="bracket")
    def tilde(self, line: newsdoc.Span, match: Match[str]) -> newsdoc.Caption | None:
        """A credit behind a tilde.

        Example: The bridge ~ Lea Falk
        Counter-example: The bridge is ~90 years old.
        """
        return self.caption(line, match["credit"])
