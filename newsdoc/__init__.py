"""newsdoc: the plain text of a news article as an object, by rules and word lists alone.

>>> import newsdoc
>>> article = newsdoc.parse("The harbour will reopen, Mayor Ann Ek said on Monday.", "2017-01-29")
>>> article.published
datetime.date(2017, 1, 29)
"""

from __future__ import annotations

from datetime import date, datetime

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
from newsdoc.explain import explain
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
from newsdoc.pipeline import ArticleParser, parser_for
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


def parse(
    text: str,
    published: date | datetime | str | None = None,
    *,
    lexicon: Lexicon = ENGLISH,
) -> Article:
    """Parse the plain text of one news article.

    Args:
        text: the text, as it is; offsets in the result count its code points.
        published: when it was published: a date, a datetime, or a string that names one. Taken
            from the text when left out; the result never depends on today's date.
        lexicon: the words to go by.

    Returns:
        The article; what is not there is empty.

    Raises:
        InputError: ``text`` is no ``str``, or ``published`` cannot be read.
    """
    return parser_for(lexicon).parse(text, published)
