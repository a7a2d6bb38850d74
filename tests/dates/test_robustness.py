"""No words in any order break the parser, and none take it long."""

import pickle
import random
import time
from itertools import pairwise

import pytest

from newsdoc import ENGLISH
from newsdoc.dates.parser import DateParser
from newsdoc.dates.words import vocabulary
from newsdoc.page import Page

PARSER = DateParser()
WORDS = sorted({one: word for word, one in vocabulary(ENGLISH).classes.items()}.values())
FIGURES = ["1/28/2017", "13/13/13", "00/00/0000", "20171399", "9999-12-31", "10:30pm", "99am"]
REFERENCES = [None, "0001-01-01", "2016-02-29", "9999-12-31", "2017-01-29T23:59:00+05:30"]


def shuffled(seed):
    rng = random.Random(seed)  # noqa: S311 - the same ones every time
    common = ["Ann", "the", "of", "in", "a", "-", "two", "may", "1989", "May", "next", "year", "12"]
    return " ".join(rng.choice((*WORDS, *WORDS, *FIGURES, *common)) for _ in range(400))


@pytest.mark.parametrize("reference", REFERENCES)
def test_words_in_any_order(reference):
    for seed in range(60):
        text = shuffled(seed)
        every = PARSER.parse(text, reference)
        assert every
        for found in every:
            assert text[found.start : found.end] == found.text
            assert found.interval is None or found.interval[0] <= found.interval[1]


@pytest.mark.parametrize("reference", REFERENCES)
def test_expressions_never_overlap(reference):
    for seed in range(60, 90):
        found = PARSER.parse(shuffled(seed), reference)
        assert len(found) > 1
        assert all(one.end <= two.start for one, two in pairwise(found))


@pytest.mark.parametrize(
    "piece",
    ["May ", "the first ", "two days ", "1 ", "12 12 ", "Monday ", "last next ", "in the year ",
     "$1 ", "7:15 ", "1/1/1 ", "quarter of the ", "twenty ", "a year ago ", "- ", "3 May - "],
)  # fmt: skip
def test_time_grows_as_the_text(piece):
    sizes = (20_000, 40_000)
    pages = [Page.of_lines(piece * (size // len(piece)), ENGLISH) for size in sizes]
    best = [1e9, 1e9]
    for _ in range(6):  # in turns: the machine is slower in one moment than in the next
        for number, page in enumerate(pages):
            begun = time.process_time()
            PARSER.parse(page)
            best[number] = min(best[number], time.process_time() - begun)
    assert best[1] < 3 * best[0] + 0.01


def test_a_parser_pickles():
    text = "He left on Saturday, two weeks ago."
    copy = pickle.loads(pickle.dumps(PARSER))
    assert copy.parse(text, "2017-01-29") == PARSER.parse(text, "2017-01-29")
