"""Offsets for tools that count UTF-16 units: in ``"🎉 said"`` *said* begins at 2 here, at 3 there.

newsdoc, Python, brat, spaCy, Label Studio and the Web Annotation model count code points;
JavaScript, Java and C# strings count UTF-16 units, two for a character beyond U+FFFF.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import Any

WIDE = 0xFFFF


class Utf16:
    """Turns offsets into one text from code points to UTF-16 units and back.

    >>> units = Utf16("🎉 said")
    >>> units.of(2), units.back(3)
    (3, 2)
    """

    def __init__(self, text: str) -> None:
        """Note where the characters of two units stand in ``text``."""
        self._wide = [] if text.isascii() else [i for i, c in enumerate(text) if ord(c) > WIDE]
        self._after = [place + number + 1 for number, place in enumerate(self._wide)]

    def of(self, offset: int) -> int:
        """Give the UTF-16 offset of a code point offset."""
        return offset + bisect_left(self._wide, offset)

    def back(self, offset: int) -> int:
        """Give the code point offset of a UTF-16 offset."""
        return offset - bisect_left(self._after, offset)


def to_utf16(data: dict[str, Any]) -> dict[str, Any]:
    """Count every ``start`` and ``end`` of :meth:`newsdoc.Article.to_dict` data in UTF-16 units.

    Args:
        data: what ``article.to_dict()`` gave; it stays as it is.

    Returns:
        A copy with other offsets; in JavaScript ``text.slice(start, end)`` then holds.

    >>> from newsdoc import parse
    >>> to_utf16(parse("🎉 Rain fell.").to_dict())["blocks"][0]["end"]
    13
    """
    units = Utf16(data["text"])

    def convert(value: Any) -> Any:
        if isinstance(value, dict):
            return {
                key: units.of(item) if key in {"start", "end"} else convert(item)
                for key, item in value.items()
            }
        return [convert(item) for item in value] if isinstance(value, list) else value

    converted: dict[str, Any] = convert(data)
    return converted
