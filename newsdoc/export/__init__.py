"""Articles in the forms that other tools read: web pages, agencies, annotators, tables.

Every function here takes an :class:`newsdoc.Article` and gives plain data or text; none needs a
package beyond newsdoc's own. ``newsdoc.export.spacy`` does, and is imported by those who have it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from newsdoc.export.iptc import ninjs
from newsdoc.export.labelling import label_studio
from newsdoc.export.offsets import Utf16, to_utf16
from newsdoc.export.rows import DATES_COLUMNS, QUOTES_COLUMNS, dates_rows, quotes_rows
from newsdoc.export.schema_org import json_ld
from newsdoc.export.standoff import brat, read_brat
from newsdoc.export.w3c import web_annotation
from newsdoc.export.webpage import html
from newsdoc.model import Article

__all__ = [
    "DATES_COLUMNS",
    "FORMATS",
    "QUOTES_COLUMNS",
    "Utf16",
    "brat",
    "dates_rows",
    "html",
    "json_ld",
    "label_studio",
    "ninjs",
    "quotes_rows",
    "read_brat",
    "to_utf16",
    "web_annotation",
]


def _json(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2)


def _lines(article: Article) -> str:
    return "\n".join(json.dumps(row, ensure_ascii=False) for row in quotes_rows(article))


FORMATS: Mapping[str, Callable[[Article], str]] = MappingProxyType(
    {
        "json": lambda article: article.to_json(indent=2),
        "jsonl": lambda article: article.to_json(),
        "json-ld": lambda article: _json(json_ld(article)),
        "ninjs": lambda article: _json(ninjs(article)),
        "brat": brat,
        "html": html,
        "rows": _lines,
    }
)
"""Every form that is one text, by name; none ends in a line break."""
