"""What stands above the first line: a paper's name, and what it says of itself."""

from __future__ import annotations

import re

from newsdoc.model import BlockKind
from newsdoc.parsers.layout.lines import LineRules
from newsdoc.parsers.layout.rows import Row
from newsdoc.rules import rule

# Rules of what stands above the first line: a paper's name and what it says of itself.
MASTHEAD = frozenset({"layout.masthead", "layout.slogan", "layout.slogan_since", "layout.support"})
PAPER = re.compile(
    r"(?:The (?:[A-Z][\w'-]{1,20} ){0,3}|[A-Z][\w'-]{1,20} )(?P<paper>[A-Z][\w'-]{1,20})"
)
# Words of the trade, without which a call to sign up may be for a swim.
TRADE = re.compile(r"(?i)newsletter|inbox|\be-?mail|\bbriefing|digest|alerts")
PAPER_WORDS, TITLE_LEAST = 5, 3
NOTE_WORDS = 60


class MastheadRules(LineRules, lazy=True):
    """Knows what papers say of themselves."""

    @rule(r"{slogans}[\W\d]{0,20}$")
    def slogan(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """What a paper says of itself under its name.

        Example: ``News you can trust``
        Counter-example: ``News you can trust is rare``
        """
        return "ui"

    @rule(r"{slogan_openings}\s(?=.{3,60}\ssince\s(?:1[6-9]|20)\d\d$)")
    def slogan_since(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """Since when a paper has served its readers.

        Example: ``Serving the harbour towns since 1881``
        Counter-example: ``Serving fish since 1881 has made the Eks rich``
        """
        return "ui"

    @rule(r"Support (?:[Tt]he )?(?:[A-Z][\w'-]{1,20} ){0,3}(?P<paper>[A-Z][\w'-]{1,20})$")
    def support(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """A button that asks for money for the paper.

        Example: ``Support the Harbour Gazette``
        Counter-example: ``Support the Harbour Strike``
        """
        return "ui" if match["paper"].lower() in self.lexicon["newspapers"] else None

    @rule(
        r"{newsletter_mastheads},?\s(?:(?:first |originally )?(?:appeared|ran) in )?"
        r"(?:(?:[Tt]he|[Oo]ur|[Tt]oday's|[Aa]n?) )?(?:[A-Z][\w'&-]{0,20}[:,]? ){1,6}"
        r"(?:(?:the|our|an?|his|her) )?(?:[\w'-]{2,20} ){0,4}[Nn]ewsletter\b"
    )
    def edition(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """What a newsletter says of itself.

        Example: ``You're reading Harbour Morning, our daily newsletter.``
        Counter-example: ``You're reading too much into a newsletter, Ek told the council.``
        """
        return "newsletter" if row.words <= NOTE_WORDS and '"' not in row.core else None

    @rule(
        r"…[.?!:]'?\s(?:Subscribe (?:now|here|today)|(?P<asks>Sign up) (?:now|here|today|for|to))\b"
        r"[^.!?]{0,80}[.!]?$"
    )
    def invited(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """What a newsletter is, and behind it a call to subscribe.

        Example: ``Harbour Morning is our daily briefing. Sign up here to get it by email.``
        Counter-example: ``The sea is warm in May. Sign up for the swim at the pier.``
        """
        asks = match["asks"] is None or TRADE.search(row.core) is not None
        return "newsletter" if asks and row.words <= NOTE_WORDS else None


def mark_masthead(rows: list[Row], papers: frozenset[str]) -> None:
    """Label the name of a paper in the first line, above a title or what it says of itself.

    Args:
        rows: the rows, two or more.
        papers: last words of papers' names in lower case: ``The Lund Gazette``.
    """
    first, below = rows[:2]
    if first.kind is not None:
        return
    title = below.kind is None and below.words >= TITLE_LEAST and not (below.prose or below.stop)
    paper = PAPER.fullmatch(first.core) if title else None
    if below.rule in MASTHEAD or (paper and paper["paper"].lower() in papers):
        first.label("ui", "layout.masthead")
