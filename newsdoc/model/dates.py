"""Time expressions: *Saturday* is a DATE with the value ``2017-01-28`` (TIMEX3, TimeML 1.2.1)."""

import re
from typing import Literal, get_args

from attrs import frozen

from newsdoc.span import Span

DateType = Literal["DATE", "TIME", "DURATION", "SET"]
DATE_TYPES: tuple[str, ...] = get_args(DateType)
Anchor = Literal["published", "utterance", "previous", "absolute"]
ANCHORS: tuple[str, ...] = get_args(Anchor)
QUANTIFIER = re.compile(r"(?:each|every|all)\b", re.IGNORECASE)
TIMES = re.compile(r"(?:(once|twice|thrice)|(\w+) times)\b", re.IGNORECASE)
HOW_MANY = {"once": 1, "twice": 2, "thrice": 3, "two": 2, "three": 3, "four": 4, "five": 5}
HOW_MANY |= {"six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}


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

    @property
    def quant(self) -> str | None:
        """The quantifier of a SET, as TIMEX3 writes it: ``EVERY``, ``EACH``.

        >>> DateExpression(0, 12, "every Monday", "date.each_day", "SET", "XXXX-WXX-1").quant
        'EVERY'
        """
        match = QUANTIFIER.match(self.text) if self.type == "SET" else None
        return match[0].upper() if match else None

    @property
    def freq(self) -> str | None:
        """How often within a SET's period: ``2X``.

        >>> DateExpression(0, 12, "twice a week", "date.times", "SET", "P1W").freq
        '2X'
        """
        match = TIMES.match(self.text) if self.type == "SET" else None
        if match is None:
            return None
        word = (match[1] or match[2]).lower()
        count = int(word) if word.isdecimal() else HOW_MANY.get(word)
        return f"{count}X" if count else None
