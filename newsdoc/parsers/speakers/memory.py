"""What has been worked out lately, so that it need not be worked out again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

MEMORY = 4096
V = TypeVar("V")


class Memory(dict[str, V]):
    """Gives what a pure function makes of a string; when it is full, it begins anew.

    >>> Memory(str.title)["ann ek"]
    'Ann Ek'
    """

    __slots__ = ("make",)

    def __init__(self, make: Callable[[str], V]) -> None:
        """Begin with nothing worked out."""
        super().__init__()
        self.make = make

    def __missing__(self, words: str) -> V:
        """Work out what is not remembered."""
        if len(self) >= MEMORY:
            self.clear()
        value = self[words] = self.make(words)
        return value
