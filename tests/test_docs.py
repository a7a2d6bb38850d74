"""The documentation as text: no page without a way on, no page that nobody leads to."""

import re
from pathlib import Path

import pytest

import newsdoc

DOCS = Path(__file__).parent.parent / "docs"
PAGES = sorted(path for path in DOCS.rglob("*.md") if "_build" not in path.parts)
LINK = re.compile(r"\{(?:doc|ref|class|meth|func)\}`|\]\([^)#]+\)|```\{toctree\}")


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(DOCS)))
def test_a_page_has_a_title_and_a_way_on(path):
    text = path.read_text("utf-8")
    assert text.startswith(("# ", "```{include}"))
    assert LINK.search(text)


@pytest.mark.parametrize("name", newsdoc.__all__)
def test_every_public_name_has_its_place_in_the_reference(name):
    reference = "".join(path.read_text("utf-8") for path in (DOCS / "reference").glob("*.md"))
    assert re.search(rf"newsdoc\.{name}\b", reference)
