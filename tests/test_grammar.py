import re

import pytest

from newsdoc.grammar import alphabet, compile_grammar, translate

CLASSES = {"weekday": "W", "month": "Mm", "number": "n", "dot": "d", "comma": "c"}


@pytest.mark.parametrize(
    ("grammar", "expected"),
    [
        ("{weekday}", "[W]"),
        ("{weekday|month}", "[WMm]"),
        ("{weekday} {comma}? {month}", "[W][c]?[Mm]"),
        ("<day:{number}>", "(?P<day>[n])"),
        ("{number}{2,3}", "[n]{2,3}"),
        ("(?<!{dot}) {month} (?={number})", "(?<![d])[Mm](?=[n])"),
        (". {month}", ".[Mm]"),
    ],
)
def test_translate(grammar, expected):
    assert translate(grammar, CLASSES) == expected


def test_an_unknown_class_is_named():
    with pytest.raises(LookupError, match="no word class 'decade'; the classes are comma, dot"):
        translate("{decade}", CLASSES)


def test_a_match_gives_words():
    match = compile_grammar("{weekday} {comma}? <day:{number}>", CLASSES).search("MWcn")
    assert match is not None
    assert match.span() == (1, 4)
    assert match.span("day") == (3, 4)


def test_a_broken_grammar_is_a_broken_pattern():
    with pytest.raises(re.error):
        compile_grammar("({month}", CLASSES)


def test_characters_of_an_alphabet_differ_and_mean_nothing():
    classes = alphabet([f"class{number}" for number in range(120)])
    assert len(set(classes.values())) == 120
    assert all(re.escape(character) == character for character in classes.values())
