"""The JSON Schema of ``to_dict``: every article of the corpus is valid by it."""

import json
from pathlib import Path

import pytest

import newsdoc
from newsdoc.model.encode import SCHEMA

jsonschema = pytest.importorskip("jsonschema")

PROJECT = Path(__file__).parent.parent
ARTICLES = sorted((PROJECT / "tests" / "corpus" / "articles").glob("*.txt"))
EXAMPLES = sorted((PROJECT / "docs" / "examples").glob("*.txt"))


@pytest.fixture(scope="module")
def validator():
    path = PROJECT / "docs" / "schema" / "newsdoc-1.schema.json"
    schema = json.loads(path.read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


@pytest.mark.parametrize("path", ARTICLES + EXAMPLES, ids=lambda path: path.stem)
def test_articles_are_valid(path, validator):
    data = newsdoc.parse(path.read_text("utf-8"), "2024-03-05").to_dict()
    validator.validate(json.loads(json.dumps(data)))


def test_the_empty_article_is_valid(validator):
    validator.validate(newsdoc.parse("").to_dict())


def test_the_schema_has_its_name_and_kinds(validator):
    assert validator.schema["properties"]["schema"]["const"] == SCHEMA
    data = newsdoc.parse("Rain fell.").to_dict()
    data["blocks"][0]["kind"] = "banner"
    assert not validator.is_valid(data)
