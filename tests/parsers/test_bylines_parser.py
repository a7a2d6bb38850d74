"""Bylines on a page, with rules and words of a house, and on hostile text."""

import pickle

import pytest

import newsdoc
from tests.blocks import page_of

PARSER = newsdoc.BylineParser()


def test_page():
    blocks = page_of(
        ("headline", "Harbour reopens"),
        ("byline", "By ANN EK and Bo Ask"),
        ("paragraph", "By the sea it rained."),
        ("source", "Source: News Agencies"),
        ("source", "(Reporting by Cy Dale; Editing by Di Moss)"),
        ("source", "Example Press writer Eve Orr contributed to this report."),
    )
    found = PARSER.parse(blocks)
    assert [[p.name for p in b.people] for b in found] == [
        ["Ann Ek", "Bo Ask"],
        ["Cy Dale", "Di Moss"],
        ["Eve Orr"],
    ]
    text = blocks.source.text
    for byline in found:
        assert text[byline.start : byline.end] == byline.text
        for person in byline.people:
            assert text[person.start : person.end] == person.text


class House(newsdoc.BylineParser):
    disabled = frozenset({"contributed"})

    @newsdoc.rule(r"Words:\s*(?P<names>.+)$", before="by")
    def words(self, line, match):
        return self.byline(line, match["names"])

    @newsdoc.rule()
    def bare(self, line, match):
        return self.byline(line, "") if line.text.islower() else super().bare(line, match)


def test_subclass():
    byline = House().parse("Words: Ann Ek and Bo “Bob” Ask")
    assert byline.rule == "byline.words"
    assert [person.text for person in byline.people] == ["Ann Ek", "Bo “Bob” Ask"]
    assert House().parse("Ann Ek contributed to this report").rule == "byline.bare"
    assert House().parse("ann ek").people == ()
    assert [rule.name for rule in House.rules][:2] == ["tail", "words"]


def test_unknown_rule():
    with pytest.raises(newsdoc.RuleError, match=r"Bad.words.*before='bye'"):

        class Bad(newsdoc.BylineParser):
            @newsdoc.rule(r"Words", before="bye")
            def words(self, line, match): ...


def test_lexicon():
    parser = newsdoc.BylineParser(
        lexicon=newsdoc.ENGLISH.extend(
            agencies=["Harbour Wire"], byline_leads={"penned by": "author"}
        )
    )
    byline = parser.parse("Penned by Ann Ek, Harbour Wire")
    assert [person.name for person in byline.people] == ["Ann Ek"]
    assert byline.organizations == ("Harbour Wire",)


def test_pickle():
    parser = House()
    parser.parse("By Ann Ek")
    assert pickle.loads(pickle.dumps(parser)).parse("By Ann Ek") == parser.parse("By Ann Ek")


def test_input():
    with pytest.raises(newsdoc.InputError, match="decode the bytes"):
        PARSER.parse(b"By Ann Ek")


@pytest.mark.parametrize(
    "text",
    [
        "By " * 4000,
        "Ann Ek " * 3000,
        "," * 9000,
        "a" * 90000,
        "May 3 " * 3000,
        "@a" * 9000,
        "(" * 9000,
        "Ann Ek and " * 3000,
        "Reporting by " * 2000,
        " " * 90000,
        "By Ann:" * 3000,
    ],
)
def test_hostile(text):
    byline = PARSER.parse(text)
    assert all(text[p.start : p.end] == p.text for p in byline.people)
