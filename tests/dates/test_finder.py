"""What the patterns make of a window is kept, and nothing shows of it."""

import pickle

import attrs
import pytest

from newsdoc.dates.finder import Grammar
from newsdoc.dates.parser import DateParser

TEXTS = (
    "In the past three months sales fell.",
    "Prices will rise in two weeks, he said on Monday.",
    "It was the first fire in two weeks.",
    "She left in May. May was gone. He may march on.",
    "Twice a week, on the 18th, two days after tomorrow.",
    "Friday",
)


@pytest.mark.parametrize("text", TEXTS)
def test_a_parser_that_has_read_much_finds_the_same(text):
    used = DateParser()
    for other in (*TEXTS, *reversed(TEXTS)):
        used.parse(other, "2017-01-29")
    assert used.parse(text, "2017-01-29") == DateParser().parse(text, "2017-01-29")


def test_the_same_window_may_be_read_in_two_ways():
    # The rule looks for a verb of the future further back than any window reaches.
    parser = DateParser()
    ahead = parser.parse("The road will, they hope, reopen in two weeks.", "2017-01-29")
    lasting = parser.parse("The road, they say, was closed in two weeks.", "2017-01-29")
    assert [one.value for one in ahead] == ["2017-02-12"]
    assert [one.value for one in lasting] == ["P2W"]


def test_the_first_word_of_a_text_has_nothing_before_it():
    parser = DateParser()
    assert [one.text for one in parser.parse("in the past.")] == ["the past"]
    assert parser.parse("the past.") == ()


def test_no_memo_is_pickled():
    parser = DateParser()
    fresh = len(pickle.dumps(parser))
    for text in TEXTS:
        parser.parse(text, "2017-01-29")
    assert len(pickle.dumps(parser)) == fresh
    assert len(parser.grammar.alternations) > 1


def test_a_window_ends_with_its_stretch():
    parser = DateParser()
    text = "It was cold in May\n\n3, 2016 was not a score.\n\nThe board meets on the 18th"
    assert [one.text for one in parser.parse(text, "2017-01-29")] == ["May", "2016", "the 18th"]


def test_what_was_found_before_is_not_read_again():
    found = DateParser().parse("He left last Friday the past year was bad.", "2017-01-29")
    assert [one.text for one in found] == ["last Friday", "the past year"]


@pytest.mark.parametrize(("text", "count"), [("", 0), ("\n\n", 0), ("\n\nJune\n\n\n\nJune", 2)])
def test_stretches_without_words_are_passed_over(text, count):
    assert [one.text for one in DateParser().parse(text)] == ["June"] * count


def test_only_latin_figures_make_a_clock_time():
    assert [one.text for one in DateParser().parse("At ١٢:٣٠ or at 10:30.")] == ["10:30"]


@pytest.mark.parametrize("letter", ["A", "\xff", "\u0100"])
def test_any_class_may_be_a_trigger(letter):
    known = DateParser().grammar.vocabulary
    changed = attrs.evolve(known, characters={"month": letter}, names={letter: "month"})
    assert Grammar([], ["month"], changed, {}).triggers(f"_{letter}_\u0101") == [1]
