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


def test_blanks_around_a_date():
    assert newsdoc.parse(STORY, " 2017-01-29\n") == newsdoc.parse(STORY, "2017-01-29")


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


def test_a_rule_without_brackets():
    with pytest.raises(newsdoc.RuleError, match=r"write @rule\(\.\.\.\) with brackets"):

        class Bare(newsdoc.BylineParser):
            @newsdoc.rule
            def words(self, line, match):
                """Nothing."""


@pytest.mark.parametrize(
    ("pattern", "message"),
    [
        ("{source} {cue} said", "'said' is a word"),
        ("{source} {verb}", "there is no {cue} in it"),
        ("{verbs} {cue}", "no word class 'verbs'; the classes are adverb"),
        ("{source} {cue:quips}", "no word group 'quips'"),
    ],
)
def test_a_rule_over_classes_that_are_not_there(pattern, message):
    with pytest.raises(newsdoc.RuleError, match=rf"Odd\.words: .*{re.escape(message)}"):

        class Odd(newsdoc.AttributionParser):
            @newsdoc.rule(pattern)
            def words(self, cue, match):
                """Nothing."""


def test_words_in_the_pattern_of_a_date():
    with pytest.raises(newsdoc.RuleError, match=r"Odd\.moons: .*'next' is a word"):

        class Odd(newsdoc.DateParser):
            @newsdoc.rule("next {month_name}")
            def moons(self, hit):
                """Nothing."""


def test_one_name_where_rules_are_switched_off():
    with pytest.raises(
        newsdoc.RuleError, match=r"Off\.disabled: expected a set of names, got 'by'"
    ):

        class Off(newsdoc.BylineParser):
            disabled = "by"


@pytest.mark.parametrize("parser", [newsdoc.QuoteParser, newsdoc.BylineParser(), None])
def test_a_stage_that_is_no_parser_of_its_kind(parser):
    with pytest.raises(newsdoc.RuleError, match=r"House\.bylines: .* no subclass of BylineParser"):

        class House(newsdoc.ArticleParser):
            bylines = parser


def test_what_is_no_lexicon():
    for parse in (newsdoc.parse, lambda _, lexicon: newsdoc.ArticleParser(lexicon=lexicon)):
        with pytest.raises(InputTypeError, match="lexicon must be a Lexicon, got str"):
            parse(STORY, lexicon="en")


def test_a_title_or_authors_of_a_wrong_type():
    parse = newsdoc.ArticleParser().parse
    with pytest.raises(InputTypeError, match="title must be a str, got int"):
        parse(STORY, title=3)
    with pytest.raises(InputTypeError, match="list of names, got the string 'Ann Ek'"):
        parse(STORY, authors="Ann Ek")


@pytest.mark.parametrize("workers", ["2", 1.5])
def test_a_number_of_workers_that_is_none(workers):
    with pytest.raises(InputTypeError, match="workers must be a whole number"):
        newsdoc.parse_many([STORY], workers=workers)


def test_what_cannot_be_explained():
    with pytest.raises(InputTypeError, match="explain takes an Article, got str"):
        newsdoc.explain(STORY)


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
