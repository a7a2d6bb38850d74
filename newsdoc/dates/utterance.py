"""When it was said: the date that stands with the cue, ``said on Sunday``."""

from __future__ import annotations

from collections.abc import Sequence

from newsdoc.model import Attribution
from newsdoc.span import Span


def said_on(attribution: Attribution, dates: Sequence[Span]) -> int | None:  # noqa: ARG001
    """Give the index of the date on which an attribution's words were said."""
    return None
