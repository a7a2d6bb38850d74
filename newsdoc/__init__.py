"""newsdoc: the plain text of a news article as an object, by rules and word lists alone.

>>> import newsdoc
>>> article = newsdoc.parse("The harbour will reopen, Mayor Ann Ek said on Monday.", "2017-01-29")
>>> article.published
datetime.date(2017, 1, 29)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsdoc.batch import FailedItem, parse_many
    from newsdoc.dates.parser import DateParser
    from newsdoc.documents import from_document, from_html
    from newsdoc.errors import (
        ExtraError,
        InputError,
        LexiconError,
        NewsdocError,
        RuleError,
        WorkerError,
    )
    from newsdoc.explanation import explain
    from newsdoc.lexicon import ENGLISH, Lexicon
    from newsdoc.model import (
        Article,
        Attribution,
        Block,
        Byline,
        Caption,
        Credit,
        DateExpression,
        Dateline,
        Person,
        Quote,
        SourceLine,
        Speaker,
    )
    from newsdoc.parsers.attributions import AttributionParser
    from newsdoc.parsers.bylines import BylineParser
    from newsdoc.parsers.captions import CaptionParser
    from newsdoc.parsers.datelines import DatelineParser
    from newsdoc.parsers.layout import LayoutParser
    from newsdoc.parsers.quotes import QuoteParser
    from newsdoc.parsers.sources import SourceLineParser
    from newsdoc.parsers.speakers import SpeakerResolver
    from newsdoc.pipeline import ArticleParser, parse
    from newsdoc.rules import Rule, rule
    from newsdoc.span import Span

__version__ = "0.1.0"

__all__ = [
    "ENGLISH",
    "Article",
    "ArticleParser",
    "Attribution",
    "AttributionParser",
    "Block",
    "Byline",
    "BylineParser",
    "Caption",
    "CaptionParser",
    "Credit",
    "DateExpression",
    "DateParser",
    "Dateline",
    "DatelineParser",
    "ExtraError",
    "FailedItem",
    "InputError",
    "LayoutParser",
    "Lexicon",
    "LexiconError",
    "NewsdocError",
    "Person",
    "Quote",
    "QuoteParser",
    "Rule",
    "RuleError",
    "SourceLine",
    "SourceLineParser",
    "Span",
    "Speaker",
    "SpeakerResolver",
    "WorkerError",
    "explain",
    "from_document",
    "from_html",
    "parse",
    "parse_many",
    "rule",
]

# Where each public name lives: a room is opened when a name of it is first asked for.
ROOMS = {
    "newsdoc.batch": "FailedItem parse_many",
    "newsdoc.dates.parser": "DateParser",
    "newsdoc.documents": "from_document from_html",
    "newsdoc.errors": "ExtraError InputError LexiconError NewsdocError RuleError WorkerError",
    "newsdoc.explanation": "explain",
    "newsdoc.lexicon": "ENGLISH Lexicon",
    "newsdoc.model": "Article Attribution Block Byline Caption Credit DateExpression Dateline "
    "Person Quote SourceLine Speaker",
    "newsdoc.parsers.attributions": "AttributionParser",
    "newsdoc.parsers.bylines": "BylineParser",
    "newsdoc.parsers.captions": "CaptionParser",
    "newsdoc.parsers.datelines": "DatelineParser",
    "newsdoc.parsers.layout": "LayoutParser",
    "newsdoc.parsers.quotes": "QuoteParser",
    "newsdoc.parsers.sources": "SourceLineParser",
    "newsdoc.parsers.speakers": "SpeakerResolver",
    "newsdoc.pipeline": "ArticleParser parse",
    "newsdoc.rules": "Rule rule",
    "newsdoc.span": "Span",
}
HOMES = {name: room for room, names in ROOMS.items() for name in names.split()}


def __getattr__(name: str) -> object:
    """Give a public name, and keep it."""
    if name not in HOMES:
        raise AttributeError(f"module 'newsdoc' has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(HOMES[name]), name)
    return value


def __dir__() -> list[str]:
    """List the public names."""
    return [*__all__, "__version__"]
