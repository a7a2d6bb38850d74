"""House styles: whole articles of their kind, and nothing but the public API."""

import ast
import pickle
from pathlib import Path

import pytest

import newsdoc
from newsdoc.styles.british import BritishPaper
from newsdoc.styles.wire import Wire

FILES = sorted((Path(newsdoc.__file__).parent / "styles").glob("[a-z]*.py"))

WIRE = """UPDATE 2-Harbour reopens after storm

(Adds minister, background)

OSLO, March 4 (Coast Wire) - The harbour reopened on Monday after a storm, the city said.

“We are open,” Mayor Ida Moe told reporters.

(Corrects spelling of Moe in paragraph 2)

((ann.ek@example.org; +47 555 0100))

(Newsroom: Ann Ek in Oslo, Bo Ask; Desk: Di Moss)

ek/dm
"""
BRITISH = """Minister takes a bath

Ann Ek’s sketch

The minister came in late, sat down, and said nothing of the harbour for an hour.

“I am here to listen,” he told the House at last, and listened to nobody.

Main image: Lea Falk/SWNS
"""


def kinds(article):
    return {block.text: (block.kind, block.rule) for block in article.blocks}


def test_wire():
    article = Wire().parse(WIRE, published="2024-03-04")
    found = kinds(article)
    assert found["(Adds minister, background)"] == ("boilerplate", "layout.advisory")
    assert found["(Corrects spelling of Moe in paragraph 2)"] == ("correction", "layout.refiled")
    assert found["((ann.ek@example.org; +47 555 0100))"] == ("boilerplate", "layout.contact")
    assert found["ek/dm"] == ("source", "layout.sign_off")
    (byline,) = article.bylines
    assert byline.rule == "byline.sign_off"
    assert [(p.name, p.location, p.contribution) for p in byline.people] == [
        ("Ann Ek", "Oslo", "reporting"),
        ("Bo Ask", None, "reporting"),
        ("Di Moss", None, "editing"),
    ]
    assert article.dateline.organization == "Coast Wire"


def test_what_a_wire_adds():
    article = newsdoc.parse(WIRE, published="2024-03-04")
    assert "layout.advisory" not in {block.rule for block in article.blocks}
    assert "byline.sign_off" not in {byline.rule for byline in article.bylines}


@pytest.mark.parametrize(
    "line", ["(The minister adds a note)", "(Removes)", "(ann.ek@example.org)", "and/or else"]
)
def test_no_line_of_a_wire(line):
    rules = {block.rule for block in Wire().parse(WIRE + "\n" + line).blocks if block.text == line}
    assert not rules & {"layout.advisory", "layout.refiled", "layout.contact", "layout.sign_off"}


def test_british():
    article = BritishPaper().parse(BRITISH)
    found = kinds(article)
    assert found["Ann Ek’s sketch"] == ("byline", "layout.possessive")
    (byline,) = article.bylines
    assert (byline.rule, [person.name for person in byline.people]) == (
        "byline.possessive",
        ["Ann Ek"],
    )
    (caption,) = article.captions
    assert caption.rule == "caption.main_image"
    assert (caption.credit.photographers, caption.credit.agencies) == (("Lea Falk",), ("SWNS",))


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("The minister’s diary was found.", "layout.possessive"),
        ("The minister’s sketch of the plan", "layout.possessive"),
    ],
)
def test_no_line_of_a_british_paper(line, rule):
    article = BritishPaper().parse(BRITISH + "\n" + line)
    assert rule not in {block.rule for block in article.blocks if block.text == line}


@pytest.mark.parametrize("style", [Wire, BritishPaper])
@pytest.mark.parametrize("text", ["", WIRE, BRITISH, "(" * 3000, "’s sketch" * 500])
def test_every_value_points_at_its_words(style, text):
    article = pickle.loads(pickle.dumps(style())).parse(text)
    for value in newsdoc.explain(article):
        assert text[value.start : value.end] == value.text


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_styles_use_the_public_api(path):
    names = {
        name
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in [getattr(node, "module", None) or node.names[0].name]
    }
    assert names <= {"__future__", "re", "typing", "newsdoc"}
