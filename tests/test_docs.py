"""The documentation as text: no page without a way on, no page that nobody leads to."""

import re
from pathlib import Path

import pytest

import newsdoc
from newsdoc import export
from newsdoc.rules import RuleParser

DOCS = Path(__file__).parent.parent / "docs"
PAGES = sorted(path for path in DOCS.rglob("*.md") if "_build" not in path.parts)
LINK = re.compile(r"\{(?:doc|ref|class|meth|func)\}`|\]\([^)#]+\)|```\{toctree\}")


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(DOCS)))
def test_a_page_has_a_title_and_a_way_on(path):
    text = path.read_text("utf-8")
    assert text.startswith(("# ", "```{include}"))
    assert LINK.search(text)


PUBLIC = [f"newsdoc.{name}" for name in newsdoc.__all__]
PUBLIC += [f"newsdoc.export.{name}" for name in export.__all__]


@pytest.mark.parametrize("name", PUBLIC)
def test_every_public_name_has_its_place_on_the_page_of_the_api(name):
    page = (DOCS / "reference" / "api.md").read_text("utf-8")
    assert re.search(rf"(?::: |`){re.escape(name)}(?:`|$)", page, re.MULTILINE)


def rules_of_the_corpus():
    for path in sorted((DOCS.parent / "tests" / "corpus" / "articles").glob("*.txt")):
        article = newsdoc.parse(path.read_text("utf-8"), "2024-03-05")
        yield from (value.rule for value in newsdoc.explain(article))


def test_every_rule_that_a_value_names_is_on_the_page_of_rules():
    """A rule is there by its docstring, a decision that is no rule by its name."""
    named = set(rules_of_the_corpus())  # first of all: it opens the rooms of the parsers
    page = (DOCS / "reference" / "rules.md").read_text("utf-8")
    families = set(re.findall(r"newsdoc-rules:: (\w+)", page))
    written = set(re.findall(r"`(\w+\.\w+)`", page))
    listed, waiting = set(), [RuleParser]
    for parser in waiting:
        waiting += parser.__subclasses__()
        if parser.__module__.startswith("newsdoc.") and parser.name in families:
            listed |= {f"{parser.name}.{one.name}" for one in parser.all_rules}
    assert named <= listed | written
