import pickle
from datetime import date

import attrs
import pytest

from newsdoc import (
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
    Span,
    Speaker,
)
from newsdoc.span import shorten

VALUES = (Span, Block, SourceLine, Dateline, Byline, Person, Caption, Credit, Quote, DateExpression)
CLASSES = (*VALUES, Attribution, Speaker, Article)

TEXT = "Ferry runs again\n\nThe ferry sailed on Monday.\nThe crew cheered."
ARTICLE = Article(
    TEXT,
    published=date(2024, 3, 5),
    blocks=(
        Block(0, 16, "Ferry runs again", "headline", "layout.first"),
        Block(18, 45, "The ferry sailed on Monday.", "paragraph", "layout.paragraph"),
        Block(46, 63, "The crew cheered.", "paragraph", "layout.paragraph"),
    ),
)


@pytest.mark.parametrize("cls", CLASSES)
def test_values_are_frozen_and_have_slots(cls):
    assert all("__dict__" not in vars(base) for base in cls.__mro__)
    one = cls.__new__(cls)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(one, attrs.fields(cls)[0].name, "other")


@pytest.mark.parametrize("cls", VALUES)
def test_values_with_a_place_are_spans(cls):
    assert issubclass(cls, Span)


def test_a_span_is_cut_from_its_text():
    assert Span.cut(TEXT, 18, 27) == Span(18, 27, "The ferry")


def test_the_views_of_an_article_are_its_blocks():
    assert ARTICLE.headline is ARTICLE.blocks[0]
    assert ARTICLE.paragraphs == ARTICLE.blocks[1:]
    assert ARTICLE.standfirst == ARTICLE.headings == ARTICLE.promos == ARTICLE.corrections == ()
    assert Article("").headline is None


def test_reprs_stay_on_one_line():
    assert repr(ARTICLE) == (
        "Article('Ferry runs again', paragraphs=2, quotes=0, attributions=0, speakers=0, dates=0)"
    )
    assert repr(Span(0, 5, "a\nb c")) == "Span(0, 5, 'a b c')"
    holm = Speaker("Vera Holm", "person", role="mayor", mentions=(Span(0, 4, "Holm"),))
    assert repr(holm) == "Speaker('Vera Holm', 'person', role='mayor', mentions=1)"
    assert str(holm) == "Vera Holm"
    said = Attribution("x.y", "indirect", cue=(Span(5, 9, "said"),), content=(Span(10, 12, "no"),))
    assert repr(said) == "Attribution('', 'said', 'no')"


def test_a_role_in_pieces_is_joined():
    pieces = (Span(0, 8, "The bill"), Span(20, 30, "would pass"))
    said = Attribution("x.y", "indirect", content=pieces)
    assert said.content_text == "The bill would pass"
    assert said.source_text == said.addressee_text == ""


@pytest.mark.parametrize(
    ("text", "short"),
    [("short", "short"), ("two\n lines", "two lines"), ("x" * 60, "x" * 47 + "…")],
)
def test_shorten(text, short):
    assert shorten(text) == short


def test_articles_compare_hash_and_pickle_by_value():
    copy = pickle.loads(pickle.dumps(ARTICLE))
    assert copy == ARTICLE
    assert hash(copy) == hash(ARTICLE)
    assert copy is not ARTICLE
