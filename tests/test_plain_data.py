"""The shape ``newsdoc/1``: out, in, and what is refused on the way in."""

import copy
import json
from datetime import UTC, date, datetime

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
    InputError,
    Person,
    Quote,
    SourceLine,
    Span,
    Speaker,
)

TEXT = (
    "Dam is safe – Holm\n"
    "By Ann Ek\n"
    "The dam on Monday [Lea Falk/Reuters]\n"
    "LIMA, March 4 (EP) - “The dam is safe,” Vera Holm said on Monday.\n"
    "Source: News Agencies"
)


def span(text, nth=0, cls=Span, **fields):
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(text, start + 1)
    return cls(start, start + len(text), text, **fields)


def whole_article():
    """One value of every class, each role and reference filled."""
    lines = TEXT.split("\n")
    kinds = ("headline", "byline", "caption", "paragraph", "source")
    monday = span("Monday", 1, DateExpression, rule="date.weekday", type="DATE",
                  value="2024-03-04", interval=("2024-03-04", "2024-03-05"), anchor="published",
                  anchor_date="2024-03-05")  # fmt: skip
    words = span("The dam is safe,")
    quote = Quote(words.start, words.end, words.text, "quote.full", "full", (words,), 0)
    holm = Speaker("Vera Holm", "person", None, (span("Vera Holm"),))
    said = Attribution(
        "attribution.after",
        "direct",
        source=(span("Vera Holm"),),
        cue=(span("said"),),
        content=(words,),
        speaker=holm,
        quotes=(quote,),
        said_on=monday,
    )
    inner = Attribution("attribution.inner", "indirect", content=(words,), within=said)
    credit = span("[Lea Falk/Reuters]", cls=Credit, photographers=("Lea Falk",),
                  agencies=("Reuters",))  # fmt: skip
    ann = span("Ann Ek", cls=Person, name="Ann Ek", given="Ann", family="Ek")
    return Article(
        TEXT,
        published=date(2024, 3, 5),
        modified=datetime(2024, 3, 5, 9, 30, tzinfo=UTC),
        blocks=tuple(
            span(line, cls=Block, kind=kind, rule=f"layout.{kind}")
            for line, kind in zip(lines, kinds, strict=True)
        ),
        source_lines=(span(lines[4], cls=SourceLine, rule="source.label",
                           organizations=("News Agencies",)),),
        bylines=(span(lines[1], cls=Byline, rule="byline.by", people=(ann,)),),
        dateline=span("LIMA, March 4 (EP) - ", cls=Dateline, rule="dateline.agency",
                      places=("Lima",), organization="EP", date="March 4"),
        captions=(span(lines[2], cls=Caption, rule="caption.credit",
                       caption=span("The dam on Monday"), credit=credit),),
        quotes=(quote,),
        attributions=(said, inner),
        speakers=(holm,),
        dates=(monday,),
    )  # fmt: skip


ARTICLE = whole_article()


def test_the_round_trip_gives_an_equal_article():
    assert Article.from_dict(ARTICLE.to_dict()) == ARTICLE
    assert Article.from_dict(json.loads(ARTICLE.to_json())) == ARTICLE
    assert Article.from_dict(Article("").to_dict()) == Article("")


def test_references_are_indexes_and_come_back_as_the_same_object():
    said, inner = ARTICLE.to_dict()["attributions"]
    assert (said["speaker"], said["quotes"], said["said_on"], said["within"]) == (0, [0], 0, None)
    assert inner["within"] == 0
    back = Article.from_dict(ARTICLE.to_dict())
    assert back.attributions[0].speaker is back.speakers[0]
    assert back.attributions[1].within is back.attributions[0]
    assert back.attributions[0].said_on is back.dates[0]


def test_keys_are_those_of_the_contract():
    assert list(ARTICLE.to_dict()) == [
        "schema", "text", "language", "published", "modified", "blocks", "headline", "standfirst",
        "headings", "paragraphs", "promos", "corrections", "source_lines", "bylines", "dateline",
        "captions", "quotes", "attributions", "speakers", "dates",
    ]  # fmt: skip
    assert ARTICLE.to_dict()["schema"] == "newsdoc/1"


def test_json_keeps_the_letters_of_all_scripts():
    assert "“The dam is safe,”" in ARTICLE.to_json()
    assert ARTICLE.to_json(indent=2).startswith('{\n  "schema": "newsdoc/1"')


DAMAGES = {
    "schema": (["schema"], "newsdoc/9"),
    "text": (["text"], None),
    "published": (["published"], "soon"),
    "blocks": (["blocks"], {}),
    "blocks[0].kind": (["blocks", 0, "kind"], "banner"),
    "blocks[1].text": (["blocks", 1, "text"], "By Ann Eck"),
    "blocks[1].start": (["blocks", 1, "start"], "19"),
    "bylines[0].people[0].name": (["bylines", 0, "people", 0, "name"], None),
    "bylines[0].people[0].contribution": (["bylines", 0, "people", 0, "contribution"], "boss"),
    "dateline.places": (["dateline", "places"], [1]),
    "captions[0].credit.agencies": (["captions", 0, "credit", "agencies"], "Reuters"),
    "quotes[0].depth": (["quotes", 0, "depth"], True),
    "attributions[0].speaker": (["attributions", 0, "speaker"], 7),
    "attributions[0].quotes": (["attributions", 0, "quotes"], [3]),
    "attributions[0].within": (["attributions", 0, "within"], 0),
    "speakers[0].kind": (["speakers", 0, "kind"], "robot"),
    "dates[0].interval": (["dates", 0, "interval"], ["2024-03-04"]),
    "dates[0].anchor": (["dates", 0, "anchor"], "guess"),
}


def put(data, path, value):
    for step in path[:-1]:
        data = data[step]
    data[path[-1]] = value


@pytest.mark.parametrize("key", DAMAGES)
def test_a_damaged_dict_is_refused_and_the_key_named(key):
    data = copy.deepcopy(ARTICLE.to_dict())
    put(data, *DAMAGES[key])
    with pytest.raises(InputError) as caught:
        Article.from_dict(data)
    assert str(caught.value).startswith(key)


def leaves(data, path=()):
    """Every key of a nested dict that from_dict reads."""
    views = ("headline", "standfirst", "headings", "paragraphs", "promos", "corrections")
    for key, value in data.items():
        if not path and key in views:
            continue
        yield (*path, key)
        if isinstance(value, dict):
            yield from leaves(value, (*path, key))
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            yield from leaves(value[0], (*path, key, 0))


@pytest.mark.parametrize("path", list(leaves(ARTICLE.to_dict())), ids=str)
def test_every_key_must_be_there(path):
    data = copy.deepcopy(ARTICLE.to_dict())
    inner = data
    for step in path[:-1]:
        inner = inner[step]
    del inner[path[-1]]
    with pytest.raises(InputError, match=str(path[-1])):
        Article.from_dict(data)


@pytest.mark.parametrize("data", [None, [], "text", 7])
def test_what_is_no_mapping_is_a_type_error(data):
    with pytest.raises(TypeError, match="expected a mapping"):
        Article.from_dict(data)
