"""The documented ways to use newsdoc, for the type checkers; nobody runs this file."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from re import Match
from typing import Any, assert_type

import newsdoc

article = newsdoc.parse("text")
assert_type(article, newsdoc.Article)
newsdoc.parse("text", "2017-01-29")
newsdoc.parse("text", date(2017, 1, 29))
newsdoc.parse("text", published=datetime(2017, 1, 29, tzinfo=UTC))
newsdoc.parse("text", lexicon=newsdoc.ENGLISH.extend(cue_verbs=["quip"]))

assert_type(article.text, str)
assert_type(article.published, date | datetime | None)
assert_type(article.headline, newsdoc.Block | None)
assert_type(article.paragraphs, tuple[newsdoc.Block, ...])
assert_type(article.to_dict(), dict[str, Any])
assert_type(article.to_json(indent=2), str)
assert_type(newsdoc.Article.from_dict(article.to_dict()), newsdoc.Article)

for caption in article.captions:
    if caption.credit is not None:
        assert_type(caption.credit.photographers, tuple[str, ...])
for byline in article.bylines:
    for person in byline.people:
        assert_type(person.family, str | None)
if article.dateline is not None:
    assert_type(article.dateline.places, tuple[str, ...])
for quote in article.quotes:
    assert_type(quote.spans, tuple[newsdoc.Span, ...])
for attribution in article.attributions:
    assert_type(attribution.speaker, newsdoc.Speaker | None)
    assert_type(attribution.content_text, str)
    assert_type(attribution.source, tuple[newsdoc.Span, ...])
    assert_type(attribution.said_on, newsdoc.DateExpression | None)
    assert_type(attribution.within, newsdoc.Attribution | None)
for expression in article.dates:
    assert_type(expression.interval, tuple[str, str] | None)
for explained in newsdoc.explain(article):
    assert_type(explained.rule, str)

assert_type(newsdoc.LayoutParser().parse("text"), tuple[newsdoc.Block, ...])
assert_type(newsdoc.BylineParser().parse("By Ann Ek"), newsdoc.Byline)
assert_type(newsdoc.CaptionParser().parse("A cat [Ann Ek/Reuters]"), newsdoc.Caption)
assert_type(newsdoc.QuoteParser().parse("text"), tuple[newsdoc.Quote, ...])
assert_type(newsdoc.AttributionParser().parse("text"), tuple[newsdoc.Attribution, ...])
assert_type(
    newsdoc.DateParser().parse("on Saturday", reference="2017-01-29"),
    tuple[newsdoc.DateExpression, ...],
)


class HouseBylines(newsdoc.BylineParser):
    """A byline of one's own paper."""

    @newsdoc.rule(r"Words:\s*(?P<names>.+)$")
    def words(self, line: newsdoc.Span, match: Match[str]) -> newsdoc.Byline | None:
        """Find ``Words: Ann Ek``."""
        return newsdoc.Byline(line.start, line.end, match["names"], "byline.words")


class House(newsdoc.ArticleParser):
    """A house style."""

    bylines = HouseBylines
    lexicon = newsdoc.ENGLISH.extend(cue_verbs=["quip"])


def headlines(articles: Iterable[newsdoc.Article]) -> list[str]:
    """Collect what is a headline."""
    return [one.headline.text for one in articles if one.headline]


assert_type(House().parse("text", "2017-01-29"), newsdoc.Article)

try:
    newsdoc.parse("text", "soon")
except newsdoc.InputError as error:
    assert_type(error, newsdoc.InputError)
