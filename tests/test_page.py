"""Pages that are longer than any article: they are read in portions."""

from itertools import pairwise

import pytest

import newsdoc
from newsdoc import ENGLISH, page
from newsdoc.page import Page
from newsdoc.parsers.attributions import AttributionParser

PARAGRAPHS = """Harbour master Vera Holm said on Monday that the bridge was safe.
“We tried to hold it,” she told the board. “It failed.”
“Nobody was hurt,” the ministry said in a statement, adding that it was late:
“The crew did well.”
– Jon Ek, mayor
The mayor praised the crew. He vowed to stay, and said the plan which Holm rejected was dead.
Ek said: “We met yesterday and spoke of the ferry that sank in May 1987.
“We may meet again on Friday.”
"""


@pytest.fixture
def short_pages(monkeypatch):
    """Read every page in portions."""
    monkeypatch.setattr(page, "LONGEST", 600)
    monkeypatch.setattr(page, "PORTION", 150)


@pytest.mark.usefixtures("short_pages")
def test_portions_of_paragraphs_give_what_the_whole_page_gives(monkeypatch):
    text = PARAGRAPHS.replace("\n", "\n\n") * 6
    in_portions = newsdoc.parse(text, published="2017-01-29").to_dict()
    monkeypatch.setattr(page, "LONGEST", len(text))
    assert newsdoc.parse(text, published="2017-01-29").to_dict() == in_portions
    assert len(in_portions["attributions"]) > 40


@pytest.mark.usefixtures("short_pages")
def test_portions_hold_all_stretches_once_with_their_letters_and_quotes():
    whole = Page.of_lines(PARAGRAPHS * 3, ENGLISH)
    parser = AttributionParser()
    whole = whole._replace(
        letters={parser.name: parser.letters(whole)}, quotes=newsdoc.QuoteParser().parse(whole)
    )
    portions = list(whole.portions())
    assert len(portions) > 3
    assert [one for part in portions for one in part.stretches] == list(whole.stretches)
    assert [one for part in portions for one in part.quotes] == list(whole.quotes)
    for part in portions:
        assert part.letters[parser.name] == parser.letters(part._replace(letters={}))
        first, last = part.stretches[0].block, part.stretches[-1].block
        assert first.text[0].isalnum()
        assert all(first.start <= quote.start < last.end for quote in part.quotes)


def test_an_article_is_one_portion():
    whole = Page.of_lines(PARAGRAPHS, ENGLISH)
    assert list(whole.portions()) == [whole]


@pytest.mark.usefixtures("short_pages")
def test_a_page_without_words_is_one_portion():
    [part] = Page.of_lines(" \n" * 500, ENGLISH).portions()
    assert part.stretches == ()


@pytest.mark.usefixtures("short_pages")
def test_a_long_line_is_cut_at_ends_of_sentences():
    text = "Vera Holm said that the bridge was safe. Mr. Ek of the U.S. Navy left. " * 20
    stretches = Page.of_lines(text, ENGLISH).stretches
    assert len(stretches) > 5
    assert {stretch.block.text[:4] for stretch in stretches} == {"Vera", "Mr. "}
    assert {stretch.block.text.rstrip()[-5:] for stretch in stretches} == {"safe.", "left."}
    for one, other in pairwise(stretches):
        assert not text[one.block.end : other.block.start].strip()
    found = newsdoc.parse(text).attributions
    assert [one.content_text for one in found] == ["that the bridge was safe"] * 20


@pytest.mark.usefixtures("short_pages")
def test_a_long_line_without_sentences_stays_whole():
    assert len(Page.of_lines("May " * 500, ENGLISH).stretches) == 1
