"""What a result is: immutable values, each with its place in the text and the rule behind it."""

from newsdoc.model.article import Article
from newsdoc.model.attributions import Attribution, Speaker
from newsdoc.model.blocks import Block, BlockKind, Dateline, SourceLine
from newsdoc.model.captions import Caption, Credit
from newsdoc.model.dates import DateExpression
from newsdoc.model.people import Byline, Person
from newsdoc.model.quotes import Quote

__all__ = [
    "Article",
    "Attribution",
    "Block",
    "BlockKind",
    "Byline",
    "Caption",
    "Credit",
    "DateExpression",
    "Dateline",
    "Person",
    "Quote",
    "SourceLine",
    "Speaker",
]
