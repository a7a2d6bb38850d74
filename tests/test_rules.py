import pickle
import re

import pytest

import newsdoc
from newsdoc import ENGLISH, RuleError, rule
from newsdoc.rules import RuleParser


class Signs(RuleParser):
    """A parser of signs, for these tests."""

    name = "sign"

    @rule(r"NO (?P<what>\w+)")
    def ban(self, match):
        """Something is forbidden."""

    @rule(r"EXIT")
    def way(self, match):
        """A way out."""


def names(parser):
    return [one.name for one in parser.rules]


def test_order_is_that_of_the_class():
    assert names(Signs) == ["ban", "way"]


def test_a_subclass_adds_before_or_last():
    class More(Signs):
        @rule(r"TAXI")
        def taxi(self, match): ...

        @rule(r"MIND (?P<what>.+)", before="way")
        def mind(self, match): ...

    assert names(More) == ["ban", "mind", "way", "taxi"]
    assert names(Signs) == ["ban", "way"]


def test_a_subclass_overrides_in_place():
    class Polite(Signs):
        @rule(r"PLEASE NO (?P<what>\w+)")
        def ban(self, match): ...

    assert names(Polite) == ["ban", "way"]
    assert Polite.rules[0].pattern == r"PLEASE NO (?P<what>\w+)"


def test_a_subclass_moves_a_rule():
    class Hurried(Signs):
        @rule(r"EXIT", before="ban")
        def way(self, match): ...

    assert names(Hurried) == ["way", "ban"]


def test_a_subclass_switches_off_and_on_again():
    class Open(Signs):
        disabled = frozenset({"ban"})

    class Shut(Open):
        disabled = frozenset()

    assert names(Open) == ["way"]
    assert names(Shut) == ["ban", "way"]


def test_a_rule_knows_its_docstring_and_owner():
    one = Signs.rules[0]
    assert one.doc == "Something is forbidden."
    assert one.owner == "Signs.ban"
    assert Signs().full_name(one) == "sign.ban"


def test_an_unknown_before_fails_when_the_class_is_made():
    with pytest.raises(RuleError, match=r"Lost\.taxi: before='tram' is no rule; the rules are ban"):

        class Lost(Signs):
            @rule(r"TAXI", before="tram")
            def taxi(self, match): ...


def test_an_unknown_disabled_fails_when_the_class_is_made():
    with pytest.raises(RuleError, match=r"disabled: 'tram' is no rule"):

        class Lost(Signs):
            disabled = frozenset({"tram"})


def test_a_bad_pattern_fails_when_the_class_is_made():
    with pytest.raises(RuleError, match=r"Broken\.taxi: 'TAXI\('"):

        class Broken(Signs):
            @rule(r"TAXI(")
            def taxi(self, match): ...


def test_a_rule_error_is_a_value_error():
    assert issubclass(RuleError, ValueError)


def test_parsers_pickle_without_what_they_compiled():
    parser = Signs(lexicon=ENGLISH)
    assert parser.patterns["way"] == re.compile("EXIT")
    assert "patterns" not in parser.__getstate__()
    assert pickle.loads(pickle.dumps(Signs())).patterns.keys() == {"ban", "way"}


def newsdoc_parsers():
    members = [getattr(newsdoc, name) for name in newsdoc.__all__]
    return [m for m in members if isinstance(m, type) and issubclass(m, RuleParser)]


@pytest.mark.parametrize("parser", newsdoc_parsers(), ids=lambda parser: parser.__name__)
def test_every_rule_of_the_package_compiles(parser):
    parser.check()


@pytest.mark.parametrize("parser", newsdoc_parsers(), ids=lambda parser: parser.__name__)
def test_every_rule_says_what_it_finds(parser):
    for one in parser.all_rules:
        first = one.doc.partition("\n")[0]
        assert len(first) > 10, f"{one.owner} has no docstring"
        assert "Example:" in one.doc, f"{one.owner} shows no example"
        assert "Counter-example:" in one.doc, f"{one.owner} shows no counter-example"
