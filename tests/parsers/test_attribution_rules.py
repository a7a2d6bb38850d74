"""The rules of attributions: each finds what it is for and leaves alone what it is not."""

import re

import pytest

from newsdoc import AttributionParser
from newsdoc.parsers.attributions import readers

PARSER = AttributionParser()


def read(text, parser=PARSER):
    return parser.parse(text)


def outer(text, parser=PARSER):
    return [one for one in read(text, parser) if one.within is None]


def rules(text):
    return {one.rule.partition(".")[2] for one in outer(text)}


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "name"),
    [
        ("“We tried,” Ms. Ek said.", "Ms. Ek", "said", "“We tried,”", "statement_first"),
        (
            "The bridge is safe, Ms. Ek said on Monday.",
            "Ms. Ek",
            "said",
            "The bridge is safe",
            "statement_first",
        ),
        (
            "The bridge is safe, Ms. Ek said after a visit.",
            "Ms. Ek",
            "said",
            "The bridge is safe",
            "statement_then_when",
        ),
        ("“We tried,” he told reporters in Oslo.", "he", "told", "“We tried,”", "quote_first"),
        (
            "“We tried,” said Vera Holm, head of the river board.",
            "Vera Holm, head of the river board",
            "said",
            "“We tried,”",
            "quote_inverted",
        ),
        (
            "The bridge is safe, said Ms. Ek.",
            "Ms. Ek",
            "said",
            "The bridge is safe",
            "statement_inverted",
        ),
        (
            "The bridge is safe, according to Ms. Ek.",
            "Ms. Ek",
            "according to",
            "The bridge is safe",
            "according",
        ),
        (
            "According to Ms. Ek, the bridge is safe.",
            "Ms. Ek",
            "According to",
            "the bridge is safe",
            "according",
        ),
        ("As Ms. Ek said, the bridge is safe.", "Ms. Ek", "said", "the bridge is safe", "as_said"),
        ("The bridge is expected to open.", "", "is expected", "The bridge to open", "passive"),
        ("The plan which the mayor rejected.", "the mayor", "rejected", "which", "relative"),
        (
            "“We tried,” he said, “and failed.”",
            "he",
            "said",
            "“We tried,” “and failed.”",
            "around_quote",
        ),
        ("The bridge, he said, will open.", "he", "said", "The bridge will open", "around"),
        ("When asked, he said, “We tried.”", "he", "said", "“We tried.”", "cue_quote"),
        (
            "She told the board on Monday that it was safe.",
            "She",
            "told",
            "that it was safe",
            "told",
        ),
        (
            "Said Ms. Ek: “We tried to hold it.”",
            "Ms. Ek",
            "Said",
            "“We tried to hold it.”",
            "cue_first",
        ),
        ("He said in Oslo, “We tried.”", "He", "said", "“We tried.”", "cue_quote"),
        ("He said on Monday that it was safe.", "He", "said", "that it was safe", "that_clause"),
        (
            "He said in Lund, Sweden, that it was safe.",
            "He",
            "said",
            "that it was safe",
            "that_clause",
        ),
        (
            "He said, in a short letter, that it was safe.",
            "He",
            "said",
            "that it was safe",
            "that_clause",
        ),
        (
            "He told crowds in Lund, Sweden, that it was safe.",
            "He",
            "told",
            "that it was safe",
            "told",
        ),
        (
            "The mayor released the following statement: “We tried to hold it.”",
            "The mayor",
            "released the following statement:",
            "“We tried to hold it.”",
            "introduced",
        ),
        (
            "Hours later, Ms. Ek returned, telling reporters, “We never asked for it.”",
            "Ms. Ek",
            "telling",
            "“We never asked for it.”",
            "also_told",
        ),
        ("He added: It is safe.", "He", "added", "It is safe", "colon"),
        ("On Friday, Ms. Ek said it was safe.", "Ms. Ek", "said", "it was safe", "clause"),
        (
            "Vera Holm: “We tried to hold it.”",
            "Vera Holm",
            ":",
            "“We tried to hold it.”",
            "label",
        ),
        ("Union: Ferry unsafe", "Union", ":", "Ferry unsafe", "label"),
        (
            "The bridge is safe, Ms. Ek said; the ferry is not.",
            "Ms. Ek",
            "said",
            "The bridge is safe",
            "statement_first",
        ),
        (
            "When asked whether it was safe, Ms. Ek smiled.",
            "",
            "asked",
            "whether it was safe",
            "when_asked",
        ),
        (
            "The builder – who had been ill – said it was safe.",
            "The builder",
            "said",
            "it was safe",
            "clause",
        ),
        (
            "Engineers in Lund and at the river board said it was safe.",
            "Engineers in Lund and at the river board",
            "said",
            "it was safe",
            "clause",
        ),
        (
            "People close to the planning said it was late.",
            "People close to the planning",
            "said",
            "it was late",
            "clause",
        ),
        (
            "On Friday in Lund, a sailor who had been ill said it was late.",
            "a sailor who had been ill",
            "said",
            "it was late",
            "clause",
        ),
        (
            "The town issued a letter on Monday saying it was late.",
            "The town",
            "saying",
            "it was late",
            "shared",
        ),
        ("Ms. Ek called her too slow.", "Ms. Ek", "called", "her too slow", "clause"),
        (
            "The Post gathered that it was late.",
            "The Post",
            "gathered",
            "that it was late",
            "that_clause",
        ),
    ],
)
def test_a_rule_finds(text, source, cue, content, name):
    [one] = outer(text)
    assert (one.source_text, one.cue_text, one.content_text) == (source, cue, content)
    assert one.rule == f"attribution.{name}"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("On Friday, Ms. Ek said it was safe.", "statement_first"),
        ("On Friday, Ms. Ek said in a letter it was safe.", "statement_then_when"),
        ("After the “talks” he said: “We tried.”", "quote_first"),
        ("“We tried,” citing Ms. Ek.", "quote_inverted"),
        ("The film “Dusk at Sea” won a prize.", "quote_inverted"),
        ("He rose, said Ms. Ek was right and left.", "statement_inverted"),
        ("She was paid accordingly.", "according"),
        ("As a rule, Ms. Ek smiles.", "as_said"),
        ("The bridge has praised the crew.", "passive"),
        ("When asked, he said, “We tried.”", "around_quote"),
        ("When asking whether it was safe, Ms. Ek smiled.", "when_asked"),
        ("It was late – and cold – said nobody who was there.", "clause"),
        ("Running, he said, helps.", "around"),
        ("The mayor who rejected the plan.", "relative"),
        ("She said the board was safe.", "told"),
        ("He said the “deal” was dead.", "cue_quote"),
        ("He said it was that bad.", "that_clause"),
        ("The soup needs salt: much of it.", "colon"),
        ("He spoke, and left.", "clause"),
        ("She praised the crew, adding that it was safe.", "also_told"),
        ("The mayor had one wish: to go home.", "introduced"),
        ("She came and saw.", "shared"),
        ("It rained. The plan: “We try again.”", "label"),
    ],
)
def test_a_rule_leaves_alone(text, name):
    assert name not in rules(text)


@pytest.mark.parametrize(
    "text",
    [
        "The river rose by a metre on Monday.",
        "The crew walked home and slept.",
        "The film “Dusk at Sea” won.",
        "",
        "“ ” ” “",
        "Ms. Ek called me at three in the morning.",
        "Ms. Ek called her on Sunday.",
        "Ms. Ek called her",
        "The scorer celebrates his winner.",
        "They return to the port.",
        "The Orient Express waits at the port.",
        "Crowds gathered at the port.",
        "said said said",
        ": : :",
    ],
)
def test_nothing_is_said(text):
    assert outer(text) == []


@pytest.mark.parametrize("one", AttributionParser.rules, ids=lambda one: one.name)
def test_the_examples_of_the_rules(one):
    example = re.search(r"Example: (.*)", one.doc).group(1)
    counter = re.search(r"Counter-example: (.*)", one.doc).group(1)
    assert outer(example.replace(" / ", "\n\n"))
    assert one.name not in rules(counter.replace(" / ", "\n\n"))


def test_rules_around_cues_are_remembered_up_to_a_bound(monkeypatch):
    text = "He warned that it rained. “We tried,” Ms. Ek said. It was late, she told the board."
    parser = AttributionParser()
    whole = parser.parse(text)
    assert len(parser.readers_between) > 2
    monkeypatch.setattr(readers, "REMEMBERED", 2)
    parser = AttributionParser()
    assert parser.parse(text) == whole
    assert len(parser.readers_between) <= 2
