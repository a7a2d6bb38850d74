"""What is wrong is said once, clearly, and as the type of error that Python has for it."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest

import newsdoc
from newsdoc.errors import InputTypeError, InputValueError

STORY = "“We stay,” Ann Ek said on Saturday.\n"
ALONE = [
    newsdoc.parse,
    newsdoc.ArticleParser().parse,
    newsdoc.LayoutParser().parse,
    newsdoc.SourceLineParser().parse,
    newsdoc.BylineParser().parse,
    newsdoc.DatelineParser().parse,
    newsdoc.CaptionParser().parse,
    newsdoc.QuoteParser().parse,
    newsdoc.AttributionParser().parse,
    newsdoc.SpeakerResolver().parse,
    newsdoc.DateParser().parse,
]


@pytest.mark.parametrize("parse", ALONE, ids=lambda parse: parse.__qualname__)
@pytest.mark.parametrize(
    "text", [None, 42, b"Rain", bytearray(b"Rain"), ["Rain"], Path("rain.txt"), object()]
)
def test_what_is_no_text(parse, text):
    with pytest.raises(TypeError, match=f"must be a str, got {type(text).__name__}") as caught:
        parse(text)
    assert isinstance(caught.value, newsdoc.InputError)
    assert isinstance(caught.value, newsdoc.NewsdocError)
    assert ("decode" in str(caught.value)) == isinstance(text, (bytes, bytearray))


@pytest.mark.parametrize("value", [20170129, True, float("nan"), b"2017-01-29", timedelta(1), []])
def test_a_date_of_a_wrong_type(value):
    with pytest.raises(InputTypeError, match=f"published must be .* got {type(value).__name__}"):
        newsdoc.parse(STORY, value)


@pytest.mark.parametrize(
    "value",
    ["", " ", "soon", "2017-02-30", "30 February 2017", "2017-13-01", "\x00"],
)
def test_a_date_that_cannot_be_read(value):
    with pytest.raises(InputValueError, match="published: cannot read") as caught:
        newsdoc.parse(STORY, value)
    assert isinstance(caught.value, ValueError)
    assert "2017-01-29" in str(caught.value)


def test_the_date_parser_names_its_own_argument():
    with pytest.raises(newsdoc.InputError, match=r"^reference"):
        newsdoc.DateParser().parse(STORY, reference="soon")


DATA = newsdoc.parse(STORY, "2017-01-29").to_dict()


@pytest.mark.parametrize("key", sorted({"schema", "text", "language", "published", "blocks"}))
@pytest.mark.parametrize("value", ["gone", 3, {"a": 1}, [3]])
def test_a_damaged_dict(key, value):
    damaged = {k: v for k, v in DATA.items() if k != key} | (
        {} if value == "gone" else {key: value}
    )
    with pytest.raises(newsdoc.InputError, match=rf"^{key}\b|^blocks\[0\]"):
        newsdoc.Article.from_dict(damaged)


@pytest.mark.parametrize("data", [None, [], "{}", 3])
def test_what_is_no_dict(data):
    with pytest.raises(TypeError, match="expected a mapping"):
        newsdoc.Article.from_dict(data)


def test_a_value_that_is_not_in_the_text():
    block = {**DATA["blocks"][0], "text": "something else"}
    with pytest.raises(ValueError, match=re.escape("blocks[0].text")):
        newsdoc.Article.from_dict({**DATA, "blocks": [block]})


def test_a_rule_that_is_no_pattern():
    with pytest.raises(newsdoc.RuleError, match=r"Broken\.words: .*unterminated"):

        class Broken(newsdoc.BylineParser):
            @newsdoc.rule(r"Words: (")
            def words(self, line, match):
                """Nothing."""


def test_a_rule_before_a_rule_that_is_not_there():
    with pytest.raises(ValueError, match=r"Late\.words: before='never' is no rule"):

        class Late(newsdoc.BylineParser):
            @newsdoc.rule(r"Words: .*", before="never")
            def words(self, line, match):
                """Nothing."""


def test_a_rule_that_is_switched_off_and_not_there():
    with pytest.raises(newsdoc.RuleError, match=r"Off\.disabled: 'never' is no rule"):

        class Off(newsdoc.BylineParser):
            disabled = frozenset({"never"})


@pytest.mark.parametrize(
    "words",
    [{"cue_verb": ["quip"]}, {"cue_verbs": [""]}, {"cue_verbs": "quip"}, {"cue_verbs": [3]}],
)
def test_words_that_are_none(words):
    with pytest.raises(newsdoc.LexiconError, match="cue_verb") as caught:
        newsdoc.ENGLISH.extend(**words)
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize(
    "text",
    ["", " ", "\x00", "\ud800", "said", "/etc/hostname", "http://127.0.0.1:9/", "a" * 100_000],
)
def test_no_text_is_an_error(text):
    assert newsdoc.parse(text).text == text
