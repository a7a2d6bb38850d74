"""Every rule finds its own example, and nothing in its counter-example."""

import pytest

from newsdoc.dates.parser import DateParser

REFERENCE = "2017-03-15"
PARSER = DateParser()
RULES = {one.name: one for one in PARSER.rules}


def line(rule, label):
    [text] = [
        stripped.removeprefix(label)
        for stripped in map(str.strip, rule.doc.splitlines())
        if stripped.startswith(label)
    ]
    return text.strip()


def rules_that_fire(text):
    return [found.rule for found in PARSER.parse(text, REFERENCE)]


@pytest.mark.parametrize("name", RULES)
def test_a_rule_finds_its_example(name):
    assert f"date.{name}" in rules_that_fire(line(RULES[name], "Example:"))


@pytest.mark.parametrize("name", RULES)
def test_a_rule_leaves_its_counter_example(name):
    assert f"date.{name}" not in rules_that_fire(line(RULES[name], "Counter-example:"))
