"""Every export, on every article of the corpus as the parsers read it."""

import re
from html import unescape
from pathlib import Path

import pytest

import newsdoc
from newsdoc.export import DATES_COLUMNS, FORMATS, QUOTES_COLUMNS, brat, html, read_brat

FILES = sorted((Path(__file__).parents[1] / "corpus" / "articles").glob("*.txt"))


@pytest.fixture(scope="module", params=FILES, ids=lambda path: path.stem)
def article(request):
    return newsdoc.parse(request.param.read_text("utf-8"), "2024-03-05")


def test_brat_gives_every_attribution_back(article):
    found = read_brat(brat(article), article.text)
    assert [one.cue for one in found] == [one.cue for one in article.attributions]
    assert len(found) == len(article.attributions)


def test_the_page_holds_the_article_word_for_word(article):
    inner = html(article).partition("<article>")[2].partition("</article>")[0]
    inner = re.sub(r'<a class="ref[^>]*>\d+</a>', "", inner)
    words = unescape(re.sub(r"<[^>]*>", "", inner))
    assert "".join(words.split()) == "".join(article.text.split())


def test_rows_have_their_columns(article):
    assert {tuple(row) for row in article.quotes_rows()} <= {QUOTES_COLUMNS}
    assert {tuple(row) for row in article.dates_rows()} <= {DATES_COLUMNS}
    for row in article.dates_rows():
        assert article.text[row["start"] : row["end"]] == row["text"]


def test_every_form_is_a_text(article):
    assert all(isinstance(form(article), str) for form in FORMATS.values())
