"""Pictures: ``The harbour on Monday [Lea Falk/Reuters]``."""

from attrs import frozen

from newsdoc.span import Span


@frozen(repr=False)
class Credit(Span):
    """Who made a picture and who supplied it; ``text`` is the whole credit with its lead word."""

    photographers: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    courtesy: str | None = None


@frozen(repr=False)
class Caption(Span):
    """The text of a picture, apart from its headline and its credit; any of them may be absent."""

    rule: str
    caption: Span | None = None
    headline: Span | None = None
    credit: Credit | None = None
