"""Who said what: [Vera Holm] {said} <the bridge was safe>."""

from __future__ import annotations

from typing import Literal, get_args

from attrs import field, frozen

from newsdoc.model.dates import DateExpression
from newsdoc.model.quotes import Quote
from newsdoc.span import Span, shorten

AttributionKind = Literal["direct", "mixed", "indirect"]
ATTRIBUTION_KINDS: tuple[str, ...] = get_args(AttributionKind)
SpeakerKind = Literal["person", "organization", "group", "document"]
SPEAKER_KINDS: tuple[str, ...] = get_args(SpeakerKind)


@frozen(repr=False)
class Speaker:
    """Somebody or something that speaks in the article, with all its mentions."""

    name: str
    kind: SpeakerKind
    role: str | None = None
    mentions: tuple[Span, ...] = ()

    def __str__(self) -> str:
        """Give the name."""
        return self.name

    def __repr__(self) -> str:
        """Show name, kind and role."""
        role = f", role={self.role!r}" if self.role else ""
        return f"Speaker({self.name!r}, {self.kind!r}{role}, mentions={len(self.mentions)})"


def joined(spans: tuple[Span, ...]) -> str:
    """Give the text of spans that belong together."""
    return " ".join([span.text for span in spans])


@frozen(repr=False)
class Attribution:
    """A source, a cue and a content (PolNeAR); each role may be in pieces, or empty.

    ``within`` is the attribution in whose content this one stands.
    """

    rule: str
    kind: AttributionKind
    source: tuple[Span, ...] = ()
    cue: tuple[Span, ...] = ()
    content: tuple[Span, ...] = ()
    addressee: tuple[Span, ...] = ()
    speaker: Speaker | None = None
    quotes: tuple[Quote, ...] = ()
    said_on: DateExpression | None = None
    within: Attribution | None = field(default=None)

    @property
    def source_text(self) -> str:
        """The words that name the source."""
        return joined(self.source)

    @property
    def cue_text(self) -> str:
        """The words of the cue."""
        return joined(self.cue)

    @property
    def content_text(self) -> str:
        """The words that were said."""
        return joined(self.content)

    @property
    def addressee_text(self) -> str:
        """The words that name the person spoken to."""
        return joined(self.addressee)

    def __repr__(self) -> str:
        """Show the three roles on one line."""
        roles = (self.source_text, self.cue_text, self.content_text)
        return f"Attribution({', '.join(repr(shorten(role, 32)) for role in roles)})"
