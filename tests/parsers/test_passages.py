"""The passages of a page: one string of classes for all words, cut into sentences."""

import pytest

from newsdoc import AttributionParser, DatelineParser, QuoteParser
from newsdoc.lexicon import ENGLISH
from newsdoc.page import Page
from newsdoc.parsers.attributions.passage import passages

PARSER = AttributionParser()


def read(text):
    page = Page.of_lines(text, ENGLISH)
    page = page._replace(datelines=DatelineParser().parse(page), quotes=QuoteParser().parse(page))
    return passages(page, PARSER.letters(page))


def sentences(passage):
    words = passage.words
    spans = [words.span(low, high) for low, high in passage.sentences if low < high]
    return [words.folded[start:end] for start, end in spans]


def test_each_passage_has_its_part_of_the_string():
    found = read("Ek said so.\n\nHe left.")
    assert found.classes == "NVRz\npvz\n"
    assert [one.classes for one in found] == ["NVRz", "pvz"]
    assert [one.begin for one in found] == [0, 5]
    assert [found.token(place) for place in (0, 3, 5, 7)] == ["Ek", ".", "He", "."]


def test_no_words_no_passages():
    assert list(read("")) == []


def test_a_passage_ends_its_last_sentence():
    first, last = read("It rained. He saw it\n\nIt stopped! We left")
    assert sentences(first) == ["It rained.", "He saw it"]
    assert sentences(last) == ["It stopped!", "We left"]


def test_the_capital_of_a_first_word_says_nothing():
    [passage] = read("It rained. Hiking stopped. The Hiking.")
    assert [passage.classes[low] for low, _ in passage.sentences] == ["i", "g", "D"]
    assert passage.classes[-2] == "N"


def test_a_quotation_is_one_word():
    [passage] = read("It was “the worst storm,” Ek said.")
    assert passage.classes == "iAC_____NVz"
    assert passage.quoted == [(2, 8)]
    assert [quote.text for quote in passage.quotes] == ["the worst storm,"]
    assert passage.signs == '"'


def test_a_quotation_that_ends_in_a_stop_ends_a_sentence_before_a_capital_alone():
    [passage] = read("Ek was clear: “It is over. Done.” Nobody “wins here now.” and he left.")
    assert sentences(passage) == [
        'Ek was clear: "It is over. Done."',
        'Nobody "wins here now." and he left.',
    ]


def test_a_dateline_is_a_sentence_of_its_own():
    [passage] = read("BONN, March 3 (WPD) — Ek said so. He left.")
    assert sentences(passage)[1:] == ["Ek said so.", "He left."]


def test_a_long_sentence_is_cut_but_no_quotation():
    [passage] = read("so " * 400 + "it went.")
    assert passage.sentences == [(0, 150), (150, 300), (300, 403)]
    [passage] = read("so " * 140 + "“" + "we tried and " * 20 + "failed,” he said.")
    (low, first), (second, high) = passage.sentences
    assert first == second == passage.quoted[0][1]
    assert (low, high) == (0, len(passage.classes))


def test_long_sentences_are_cut_in_their_own_passage():
    first, last = read("so " * 150 + "\n\n" + "so " * 151)
    assert first.sentences == [(0, 150)]
    assert last.sentences == [(0, 150), (150, 151)]


def test_colons_are_noted_and_three_turns_are_an_interview():
    found = read("HOLM: We tried.\n\nEK: You failed.\n\nHOLM: So did you.\n\nIt rained.")
    assert [one.signs for one in found] == ["k", "k", "k", ""]
    assert [one.dialogue for one in found] == [True, True, True, False]
    assert not any(one.dialogue for one in read("HOLM: We tried.\n\nEK: You failed."))


@pytest.mark.parametrize(("name", "speaks"), [("New Jersey", False), ("Vera Holm", True)])
def test_places_take_no_turns(name, speaks):
    text = "\n\n".join(f"{name}: The new law lets nobody fish there before {n}." for n in range(3))
    assert {one.dialogue for one in read(text)} == {speaks}
