"""Time expressions: *Saturday* is a DATE with the value ``2017-01-28`` (TIMEX3, TimeML 1.2.1)."""

from typing import Literal, get_args

from attrs import frozen

from newsdoc.span import Span

DateType = Literal["DATE", "TIME", "DURATION", "SET"]
DATE_TYPES: tuple[str, ...] = get_args(DateType)
Anchor = Literal["published", "utterance", "previous", "absolute"]
ANCHORS: tuple[str, ...] = get_args(Anchor)


@frozen(repr=False)
class DateExpression(Span):
    """A time expression with its TIMEX3 type and value.

    ``interval`` is the calendar interval it covers, two ISO strings, end exclusive, in the zone
    of the reference; ``None`` while the value is symbolic (``XXXX-WXX-6``). ``anchor`` says
    against what it was resolved and ``anchor_date`` which day that was.
    """

    rule: str
    type: DateType
    value: str
    mod: str | None = None
    interval: tuple[str, str] | None = None
    anchor: Anchor | None = None
    anchor_date: str | None = None
