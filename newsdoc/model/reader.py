"""Reads plain data key by key, and names the key of what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import Any, TypeVar

from newsdoc.errors import InputTypeError, InputValueError

T = TypeVar("T")


class Reader:
    """Reads one mapping of the data, knows its path, and names the key of what is wrong."""

    def __init__(self, data: object, path: str, text: str = "") -> None:
        """Wrap ``data`` found at ``path``."""
        if not isinstance(data, Mapping):
            message = f"{path or 'data'}: expected a mapping, got {type(data).__name__}"
            raise InputTypeError(message)
        self.data, self.path, self.text = data, path, text

    def wrong(self, key: str, wanted: str) -> InputValueError:
        """Make the error for a key."""
        got = repr(self.data.get(key, "nothing"))
        return InputValueError(f"{self.path}{key}: expected {wanted}, got {got[:60]}")

    def get(self, key: str, kind: type[T], wanted: str) -> T:
        """Give the value of a key that must be there and of a type."""
        value = self.data.get(key)
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise self.wrong(key, wanted)
        return value

    def string(self, key: str) -> str:
        """Give a string."""
        return self.get(key, str, "a string")

    def number(self, key: str) -> int:
        """Give a whole number."""
        return self.get(key, int, "a whole number")

    def optional(self, key: str) -> str | None:
        """Give a string or ``None``; the key must be there."""
        if key in self.data and self.data[key] is None:
            return None
        return self.string(key)

    def one_of(self, key: str, allowed: Iterable[str]) -> Any:
        """Give a string out of a closed list."""
        value = self.string(key)
        if value not in allowed:
            raise self.wrong(key, f"one of {', '.join(allowed)}")
        return value

    def strings(self, key: str) -> tuple[str, ...]:
        """Give a list of strings."""
        value = self.get(key, list, "a list of strings")
        if not all(isinstance(item, str) for item in value):
            raise self.wrong(key, "a list of strings")
        return tuple(value)

    def day(self, key: str) -> date | datetime | None:
        """Give a date, a datetime or ``None``, written in ISO 8601."""
        value = self.optional(key)
        if value is None:
            return None
        try:
            return date.fromisoformat(value) if len(value) == 10 else datetime.fromisoformat(value)  # noqa: PLR2004
        except ValueError:
            raise self.wrong(key, "an ISO date") from None

    def many(self, key: str, decode: Callable[[Reader], T]) -> tuple[T, ...]:
        """Decode each item of a list."""
        items = self.get(key, list, "a list")
        return tuple(
            [
                decode(Reader(item, f"{self.path}{key}[{index}].", self.text))
                for index, item in enumerate(items)
            ]
        )

    def maybe(self, key: str, decode: Callable[[Reader], T]) -> T | None:
        """Decode a mapping that may be ``None``; the key must be there."""
        if key not in self.data:
            raise self.wrong(key, "a mapping or null")
        value = self.data[key]
        return None if value is None else decode(Reader(value, f"{self.path}{key}.", self.text))

    def refer(self, key: str, values: tuple[T, ...]) -> T | None:
        """Give the value that an index points at."""
        if key in self.data and self.data[key] is None:
            return None
        index = self.number(key)
        if not 0 <= index < len(values):
            raise self.wrong(key, f"an index below {len(values)}")
        return values[index]

    def place(self) -> tuple[int, int, str]:
        """Give start, end and text, which must agree with the article's text."""
        start, end, text = self.number("start"), self.number("end"), self.string("text")
        if not 0 <= start <= end or self.text[start:end] != text:
            raise self.wrong("text", f"the article's characters {start} to {end}")
        return start, end, text
