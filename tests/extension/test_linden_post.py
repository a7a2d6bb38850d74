"""A house style as its developers would write it: every parser subclassed, from the outside."""

import os
import pickle
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import newsdoc

HERE = Path(__file__).parent
TEXT = """The bridge will not see another winter

By Bo Ask

The bridge at dawn ~ Lea Falk

From Narvholm, 4 March – The bridge, built in 1911, is closed, the engineer Ann Ek said.

“We have looked at every rivet,” she said. The ferry “Odette” will sail instead.

IN THIS ISSUE: The bus that never came

It is a bathtub with a flag, Mayor Jon Lund quipped.

The old skipper, Jon “Sparky” Ode, has left the town for good.

Gathered from Reuters and Linden Wire
"""


@pytest.fixture(scope="module")
def house():
    sys.path.insert(0, str(HERE))
    try:
        import linden_post  # noqa: PLC0415 - the package lies beside this test
    finally:
        sys.path.remove(str(HERE))
    return linden_post


@pytest.fixture(scope="module")
def article(house):
    return house.LindenPost().parse(TEXT, "2024-03-05")


def rules(values):
    return {value.rule for value in values}


def test_added_rules_of_lines(article):
    assert [block.text for block in article.promos] == ["IN THIS ISSUE: The bus that never came"]
    assert article.dateline.rule == "dateline.from_place"
    assert (article.dateline.places, article.dateline.date) == (("Narvholm",), "4 March")
    [picture] = article.captions
    assert (picture.rule, picture.credit.photographers) == ("caption.tilde", ("Lea Falk",))
    [source] = article.source_lines
    assert (source.rule, source.organizations) == ("source.gathered", ("Reuters", "Linden Wire"))


def test_an_added_rule_of_bylines(house):
    byline = house.LindenPost.bylines().parse("Words: Simon Abara")
    assert byline.rule == "byline.words"
    assert [person.name for person in byline.people] == ["Simon Abara"]


def test_a_rule_added_before_another_wins(article):
    assert [q.rule for q in article.quotes if q.text == "Odette"] == ["quote.ship"]


def test_a_rule_switched_off(article):
    assert "quote.nickname" not in rules(article.quotes)
    assert "1911" not in [date.text for date in article.dates]
    assert "1911" in [date.text for date in newsdoc.parse(TEXT, "2024-03-05").dates]


def test_more_words(article):
    assert "quipped" in [one.cue_text for one in article.attributions]
    assert "quipped" not in [one.cue_text for one in newsdoc.parse(TEXT).attributions]


def test_the_base_is_as_it_was(house):
    assert "words" in [rule.name for rule in house.LindenPost.bylines.rules]
    assert "words" not in [rule.name for rule in newsdoc.BylineParser.rules]
    assert "nickname" in [rule.name for rule in newsdoc.QuoteParser.rules]
    assert "quip" not in newsdoc.ENGLISH["cue_verbs"]


def test_the_house_style_pickles(house, article, monkeypatch):
    monkeypatch.syspath_prepend(str(HERE))
    parser = house.LindenPost()
    assert pickle.loads(pickle.dumps(parser)).parse(TEXT, "2024-03-05") == article


@pytest.mark.parametrize(
    "checker",
    [["mypy", "--strict", "--no-incremental"], ["pyright", "--warnings"]],
    ids=lambda c: c[0],
)
def test_it_is_typed(checker):
    if shutil.which(checker[0]) is None:
        pytest.skip(f"{checker[0]} is not installed")
    command = [*checker, "linden_post"]
    found = {**os.environ, "PYTHONPATH": str(Path(newsdoc.__file__).parent.parent)}
    done = subprocess.run(command, cwd=HERE, env=found, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
