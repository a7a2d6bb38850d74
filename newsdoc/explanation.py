"""Why a value is there: span, text and rule of all that was found, in reading order."""

from attrs import frozen

from newsdoc.errors import InputTypeError
from newsdoc.model import Article, Byline, Caption, DateExpression, Dateline, Quote, SourceLine
from newsdoc.span import Span

Ruled = SourceLine | Byline | Dateline | Caption | Quote | DateExpression


@frozen(repr=False)
class Explained(Span):
    """A value of an article and the rule that made it."""

    part: str
    rule: str


def explain(article: Article) -> tuple[Explained, ...]:
    """List every value of an article with its rule, in reading order.

    Raises:
        InputError: it is given no article.

    >>> from newsdoc import parse
    >>> [(value.part, value.rule) for value in explain(parse("Rain fell."))]
    [('paragraph', 'layout.paragraph')]
    """
    if not isinstance(article, Article):
        raise InputTypeError(f"explain takes an Article, got {type(article).__name__}")
    found = [Explained(b.start, b.end, b.text, b.kind, b.rule) for b in article.blocks]
    layers: dict[str, tuple[Ruled, ...]] = {
        "source": article.source_lines,
        "byline": article.bylines,
        "dateline": (article.dateline,) if article.dateline else (),
        "caption": article.captions,
        "quote": article.quotes,
        "date": article.dates,
    }
    for part, values in layers.items():
        found += [Explained(v.start, v.end, v.text, part, v.rule) for v in values]
    for one in article.attributions:
        place = (one.cue or one.content)[0]
        found.append(Explained(place.start, place.end, place.text, "attribution", one.rule))
    return tuple(sorted(found, key=lambda value: (value.start, -value.end)))
