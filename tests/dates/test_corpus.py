"""Sentences and what is found in them, all counted from one day."""

from itertools import groupby
from pathlib import Path

import pytest

from newsdoc.dates.parser import DateParser

FOLDER = Path(__file__).parent / "corpus"
REFERENCE = "2017-03-15"
PARSER = DateParser()


def lines(name):
    text = (FOLDER / name).read_text("utf-8")
    return [line for line in text.splitlines() if not line.startswith("#")]


def sentences():
    for is_blank, group in groupby(lines("found.txt"), key=lambda line: not line):
        if not is_blank:
            sentence, *expressions = group
            yield pytest.param(sentence, [one.strip() for one in expressions], id=sentence)


def row(found):
    interval = " to ".join(found.interval) if found.interval else "-"
    return f"{found.text} | {found.type} | {found.value} | {interval}"


@pytest.mark.parametrize(("sentence", "expected"), list(sentences()))
def test_what_is_found(sentence, expected):
    assert [row(found) for found in PARSER.parse(sentence, REFERENCE)] == expected


@pytest.mark.parametrize("sentence", [line for line in lines("not_found.txt") if line])
def test_what_is_not_found(sentence):
    assert PARSER.parse(sentence, REFERENCE) == ()


@pytest.mark.parametrize(("sentence", "expected"), list(sentences()))
def test_nothing_is_resolved_without_a_reference(sentence, expected):
    found = PARSER.parse(sentence)
    assert len(found) == len(expected)
    for one in found:
        assert one.anchor in {None, "absolute", "previous"}
        assert one.interval is None or one.anchor in {"absolute", "previous"}
