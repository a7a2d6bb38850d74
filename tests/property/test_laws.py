"""What holds for every text."""

from __future__ import annotations

import json
import pickle
import re
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import newsdoc
from tests.fuzz.laws import values
from tests.property import profiles
from tests.property.strategies import news, paragraphs, published, texts

assert profiles

PARSERS = [
    newsdoc.LayoutParser,
    newsdoc.SourceLineParser,
    newsdoc.DatelineParser,
    newsdoc.QuoteParser,
    newsdoc.AttributionParser,
    newsdoc.SpeakerResolver,
    newsdoc.DateParser,
]


@given(texts, published)
@example("", None)
@example("\ud83d said", None)
def test_every_value_points_at_its_characters(text, day):
    for value in values(newsdoc.parse(text, day).to_dict()):
        start, end = value["start"], value["end"]
        assert type(start) is type(end) is int
        assert 0 <= start <= end <= len(text)
        assert text[start:end] == value["text"]


@given(texts)
def test_blocks_cover_every_line_once_and_in_order(text):
    blocks = newsdoc.parse(text).blocks
    assert all(block.text.strip() for block in blocks)
    assert all(a.end <= b.start for a, b in pairwise(blocks))
    ends = [0, *(block.end for block in blocks)]
    starts = [*(block.start for block in blocks), len(text)]
    between = [text[end:start] for end, start in zip(ends, starts, strict=True)]
    assert not "".join(between).strip()


@given(texts, published)
def test_plain_data_and_back(text, day):
    article = newsdoc.parse(text, day)
    data = article.to_dict()
    assert json.loads(json.dumps(data, allow_nan=False)) == data
    assert newsdoc.Article.from_dict(data) == article
    assert newsdoc.Article.from_dict(json.loads(article.to_json())) == article


@given(texts, published)
def test_the_same_twice_and_through_pickle(text, day):
    article = newsdoc.parse(text, day)
    assert newsdoc.parse(text, day) == article
    assert newsdoc.ArticleParser().parse(text, day) == article
    through = pickle.loads(pickle.dumps(article))
    assert through == article
    assert through.to_dict() == article.to_dict()


@given(texts, published)
def test_everything_has_a_rule_and_a_line_for_people(text, day):
    article = newsdoc.parse(text, day)
    assert all(re.fullmatch(r"[a-z_]+\.[a-z_]+", one.rule) for one in newsdoc.explain(article))
    assert "\n" not in repr(article)


def moved(data, by):
    """The same plain data with every place moved."""
    if isinstance(data, dict):
        change = {key: data[key] + by for key in ("start", "end") if type(data.get(key)) is int}
        return {key: moved(value, by) for key, value in data.items()} | change
    return [moved(value, by) for value in data] if isinstance(data, list) else data


@given(texts, st.integers(1, 5))
def test_blank_lines_in_front_move_everything(text, number):
    front = "\n" * number
    before, after = newsdoc.parse(text).to_dict(), newsdoc.parse(front + text).to_dict()
    assert after.pop("text") == front + before.pop("text")
    assert after == moved(before, number)


@given(texts)
def test_blank_lines_at_the_end_change_nothing(text):
    before, after = newsdoc.parse(text).to_dict(), newsdoc.parse(text + "\n\n \n").to_dict()
    assert after.pop("text").startswith(before.pop("text"))
    assert after == before


@given(texts)
@pytest.mark.parametrize("parser", PARSERS)
def test_each_parser_takes_any_text_alone(parser, text):
    for value in parser().parse(text):
        start = getattr(value, "start", None)
        assert start is None or text[start : value.end] == value.text


@given(texts)
def test_the_parsers_of_one_line_take_any_text(text):
    for value in (newsdoc.BylineParser().parse(text), newsdoc.CaptionParser().parse(text)):
        assert value is None or text[value.start : value.end] == value.text


@given(st.lists(st.tuples(news(), published), max_size=8))
def test_threads_give_the_same(items):
    alone = [newsdoc.parse(*item) for item in items]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda item: newsdoc.parse(*item), items * 3))
    assert together == alone * 3


LEAD = "Harbour to reopen after storm\n\nThe harbour of Lima will open its gates again this spring."
CLOSING = "The town council keeps eleven small boats and one ferry at the northern pier."


@given(st.lists(paragraphs, min_size=4, max_size=9))
def test_a_paragraph_at_the_end_leaves_what_stands_before_it(middle):
    """It holds for running text.


    It does not where a quotation is still open, in short pages (whose lines are weighed against
    each other), in text of fixed width, and for a last line whose kind depends on being the last.
    """
    text = "\n\n".join([LEAD, *middle, "Nobody was hurt, and all of the roads were open by noon."])
    before = newsdoc.parse(text, "2017-01-29").to_dict()
    after = newsdoc.parse(f"{text}\n\n{CLOSING}", "2017-01-29").to_dict()
    assert after["blocks"].pop()["text"] == after["paragraphs"].pop()["text"] == CLOSING
    assert after.pop("text").startswith(before.pop("text"))
    assert after == before
