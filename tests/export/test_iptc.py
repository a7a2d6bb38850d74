import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from attrs import evolve

from newsdoc import Article, parse
from newsdoc.export import ninjs

SCHEMA = Path(__file__).parents[3] / "shared/data/schemas/ninjs-schema_3.1.json"
# What ninjs 3.1 allows of that which is written, for where the schema itself is not at hand.
ALLOWED = {
    "uri", "standard", "type", "language", "contentCreated", "versionCreated", "title",
    "headlines", "descriptions", "by", "located", "places", "people", "infoSources", "bodies",
    "associations",
}  # fmt: skip
PARTS = {
    "headlines": {"role", "contentType", "value"},
    "descriptions": {"role", "contentType", "value"},
    "bodies": {"role", "contentType", "charCount", "wordCount", "value"},
    "people": {"name", "rel", "uri", "literal", "contactInfo"},
    "places": {"name", "rel", "uri", "literal", "contactInfo", "geoJSON"},
    "infoSources": {"name", "role", "uri", "literal", "contactInfo"},
}


def check(data):
    """What the schema asks, as far as it concerns what is written here."""
    assert set(data) <= ALLOWED
    assert data["uri"]
    for key, allowed in PARTS.items():
        for part in data.get(key, ()):
            assert set(part) <= allowed
    for key in ("contentCreated", "versionCreated"):
        assert datetime.fromisoformat(data.get(key, "2024-03-05T00:00:00Z")).tzinfo
    for one in data.get("associations", ()):
        check({key: value for key, value in one.items() if key not in {"name", "copyrightNotice"}})


def test_the_story_as_an_agency_sends_it(story):
    data = ninjs(story, uri="https://coastwire.example/1")
    assert data["headlines"] == [
        {"role": "main", "value": "Sellin harbour 🎉 to reopen & pay <soon>"}
    ]
    assert data["by"] == "Ann Ek"
    assert data["located"] == "SELLIN"
    assert [d["role"] for d in data["descriptions"]] == ["lead", "correction"]
    assert [(p["name"], p["rel"]) for p in data["people"]] == [
        ("Ann Ek", "author"),
        ("Bo Ask", "editing"),
        ("Vera Holm", "speaker"),
        ("Jon Lund", "speaker"),
    ]
    assert data["people"][0]["contactInfo"] == [{"type": "email", "value": "ann@example.org"}]
    assert data["infoSources"] == [
        {"name": "News Agencies", "role": "source"},
        {"name": "Coast Wire", "role": "dateline"},
    ]
    assert data["contentCreated"] == "2024-03-05T00:00:00+00:00"
    (picture,) = data["associations"]
    assert picture["uri"] == "https://coastwire.example/1#picture-1"
    assert picture["by"] == "Lea Falk"


def test_the_same_text_has_the_same_identifier():
    first, second = parse("Rain fell."), parse("Rain fell.", "2017-01-29")
    assert ninjs(first)["uri"] == ninjs(second)["uri"] != ninjs(parse("It fell."))["uri"]
    assert ninjs(first)["uri"].startswith("urn:uuid:")


@pytest.mark.parametrize(
    ("published", "written"),
    [
        (datetime(2024, 3, 5, 14, 20, tzinfo=UTC), "2024-03-05T14:20:00+00:00"),
        (datetime(2024, 3, 5, 14, 20, 3), "2024-03-05T14:20:03+00:00"),  # noqa: DTZ001
    ],
)
def test_times_have_a_zone(published, written):
    assert ninjs(Article("x", published=published))["contentCreated"] == written


def articles(story):
    bare = evolve(story, blocks=(), bylines=(), dateline=None, captions=(), published=None)
    return [story, bare, Article(""), Article("\ud800\0"), parse("A\n\nRain fell.", "2017-01-29")]


def test_no_part_is_unknown_to_ninjs(story):
    for article in articles(story):
        check(ninjs(article))


def test_the_schema_holds(story):
    jsonschema = pytest.importorskip("jsonschema")
    if not SCHEMA.exists():
        pytest.skip("the schema is not here")
    validator = jsonschema.Draft202012Validator(
        json.loads(SCHEMA.read_text("utf-8")),
        format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER,
    )
    for article in articles(story):
        errors = [f"{list(e.path)}: {e.message}" for e in validator.iter_errors(ninjs(article))]
        assert not errors
    assert list(validator.iter_errors({**ninjs(story), "colour": "red"}))
