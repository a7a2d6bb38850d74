"""What the command line writes: an outline, JSON, or a format of :mod:`newsdoc.export`."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping

from newsdoc.cli.outline import outline, shown
from newsdoc.model import Article

ESCAPED_IN_JSON = re.compile(r"[\x7f-\x9f]")


def exported() -> Mapping[str, Callable[[Article], str]]:
    """Give the formats of :mod:`newsdoc.export`."""
    from newsdoc import export  # noqa: PLC0415 - only who wants them waits for them

    formats: Mapping[str, Callable[[Article], str]] = getattr(export, "FORMATS", {})
    return formats


def format_names() -> list[str]:
    """Name every format.

    >>> format_names()[:2]
    ['text', 'json']
    """
    return list(dict.fromkeys(["text", "json", *exported()]))


def write(article: Article, name: str, origin: Mapping[str, object], *, colour: bool) -> str:
    """Write an article in a format.

    Args:
        article: the article.
        name: the format.
        origin: the file, and the line, that it comes from; empty where that is plain.
        colour: whether a terminal shows it.
    """
    if name == "text":
        written = outline(article, colour=colour)
        return (
            f"== {shown(':'.join(map(str, origin.values())))} ==\n{written}\n"
            if origin
            else written
        )
    if name in {"json", "jsonl"}:
        indent = 2 if name == "json" and not origin else None
        line = json.dumps({**origin, **article.to_dict()}, ensure_ascii=False, indent=indent)
        return ESCAPED_IN_JSON.sub(lambda match: f"\\u{ord(match[0]):04x}", line) + "\n"
    written = exported()[name](article)
    return written if written.endswith("\n") else written + "\n"
