"""The line rules of a house style, and what rules for endings need."""

# ruff: noqa: ARG002 - rules are shown row and match, need them or not

import pytest

import newsdoc
from tests.lines import claimed

PARSER = newsdoc.LayoutParser()


def test_a_house_adds_a_line_rule():
    class House(newsdoc.LayoutParser):
        @newsdoc.rule(r"THE HARBOUR FILES\b", before="promo_lead")
        def files(self, row, match):
            return "promo"

    line = "THE HARBOUR FILES part two"
    assert claimed(line)[0] is None
    assert claimed(line, House()) == ("promo", "files")


def test_a_house_rule_for_endings():
    class House(newsdoc.LayoutParser):
        @newsdoc.rule(r"…\bFoto (?P<name>[A-Z]\w+)$")
        def foto(self, row, match):
            return "caption"

    assert claimed("Der Hafen am Montag Foto Falk", House()) == ("caption", "foto")


def test_a_house_rule_for_endings_needs_no_sign_of_the_rule_it_replaces():
    class House(newsdoc.LayoutParser):
        @newsdoc.rule(r"…\bFoto (?P<name>[A-Z]\w+)$")
        def signed_off(self, row, match):
            return "caption"

    assert claimed("Der Hafen am Montag Foto Falk", House()) == ("caption", "signed_off")


def test_a_house_rule_needs_no_bar_and_no_other_ending_than_a_colon():
    class House(newsdoc.LayoutParser):
        @newsdoc.rule(r"Foto [A-Z]\w+$")
        def slashed(self, row, match):
            return "credit"

        @newsdoc.rule(r"…\bFoto (?P<name>[A-Z]\w+):$")
        def signed_off(self, row, match):
            return "caption"

    assert claimed("Foto Falk", House()) == ("credit", "slashed")
    assert claimed("Der Hafen am Montag Foto Falk:", House()) == ("caption", "signed_off")


def test_the_signs_are_those_of_rules_for_endings():
    endings = {one.owner for one in PARSER.rules if (one.pattern or "").startswith("…")}
    assert PARSER.signs.keys() | PARSER.no_colon <= endings


def test_the_barred_lines_are_those_of_rules_without_a_phrase():
    openings = {one.owner for one in PARSER.rules if not (one.pattern or "…").startswith("…")}
    assert PARSER.barred_lines <= openings


@pytest.mark.parametrize(
    "line",
    [
        "Vera Holm from Lima contributed to this report",
        "Der Hafen am Montag Foto: Lea Falk",
        "The harbour on Monday. PHOTO BY LEA FALK",
        "The harbour on Monday. Pic courtesy of Lea Falk",
        "The harbour on Monday. illustration / Lea Falk",
        "The harbour on Monday Copyright 2020 Lea Falk",
        "The harbour on Monday (c) Lea Falk",
        "The harbour on Monday... Example",
        "The harbour – video",
        "Mayor Ann Ek [left] at the harbour",
    ],
)
def test_a_rule_for_endings_needs_a_sign_that_is_in_all_it_matches(line):
    every, _ = PARSER.endings
    asked = {name for sign, (name, *_) in every if sign in line}
    assert asked >= {name for _, (name, _, pattern) in every if pattern.search(line)}


def test_a_house_overrides_and_disables():
    class House(newsdoc.LayoutParser):
        disabled = frozenset({"promo_lead"})

        @newsdoc.rule(r"{ui_labels}$")
        def ui_label(self, row, match):
            return "boilerplate"

    assert claimed("Advertisement", House()) == ("boilerplate", "ui_label")
    assert claimed("READ MORE Harbour reopens", House())[0] is None


def test_a_lexicon_brings_new_labels():
    words = newsdoc.ENGLISH.extend(promo_labels=["BALLAST"], ui_labels=["boost"])
    parser = newsdoc.LayoutParser(lexicon=words)
    assert claimed("BALLAST: Why ships need it")[0] is None
    assert claimed("BALLAST: Why ships need it", parser) == ("promo", "promo_label")
    assert claimed("Boost", parser)[0] == "ui"


def test_a_rule_with_an_unknown_group_fails_when_its_class_is_made():
    with pytest.raises(newsdoc.RuleError, match="nonsense"):

        class House(newsdoc.LayoutParser):
            @newsdoc.rule(r"{nonsense}:")
            def odd(self, row, match):
                return "ui"
