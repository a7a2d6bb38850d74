"""Lines that say where a story comes from."""

import pytest

import newsdoc
from newsdoc.page import Page
from newsdoc.text.source import Source

PARSER = newsdoc.SourceLineParser()


@pytest.mark.parametrize(
    ("text", "organizations", "rule"),
    [
        ("Source: News Agencies", ["News Agencies"], "label"),
        ("SOURCES: Al Example and Example Press", ["Al Example", "Example Press"], "label"),
        ("Quelle: dpa/Example", ["dpa", "Example"], "label"),
        ("With files from The Example Press", ["The Example Press"], "files"),
        ("(With inputs from agencies)", [], "files"),
        (
            "This story was originally published by The Example Press.",
            ["The Example Press"],
            "published",
        ),
        ("First published in The Gazette on 2 May", ["The Gazette"], "published"),
        ("h/t Example Post", ["Example Post"], "hat_tip"),
        ("(With PTI inputs)", ["PTI"], "inputs"),
        ("PTI KRT DV", ["PTI"], "sign_off"),
        ("— Bernama", ["Bernama"], "sign_off"),
        ("(ANI)", ["ANI"], "sign_off"),
        ("ab/cd (AFP, dpa)", ["AFP", "dpa"], "initials"),
        (
            "Example Press writer Cy Dale in Bonn contributed to this report.",
            ["Example Press"],
            "credit",
        ),
        ("(Reporting by Ann Ek; Editing by Bo Ask)", [], "credit"),
    ],
)
def test_source(text, organizations, rule):
    (line,) = PARSER.parse(text)
    assert (list(line.organizations), line.rule) == (organizations, f"source.{rule}")
    assert text[line.start : line.end] == line.text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The harbour reopened.",
        "Sources say the harbour is safe.",
        "With files under his arm he left.",
        "This story was shortened.",
        "Reporting a fault is easy.",
        "With ferry reports",
        "Harbour",
        "HPA Harbour",
        "a boat",
    ],
)
def test_no_source(text):
    assert PARSER.parse(text) == ()


def test_page():
    text = "It rained.\nSource: News Agencies\nThe rest"
    blocks = (
        newsdoc.Block(0, 10, "It rained.", "paragraph", "layout.test"),
        newsdoc.Block(11, 32, "Source: News Agencies", "source", "layout.test"),
        newsdoc.Block(33, 41, "The rest", "source", "layout.test"),
    )
    found = PARSER.parse(Page(Source(text), newsdoc.ENGLISH, blocks=blocks))
    assert [(line.text, line.organizations, line.rule) for line in found] == [
        ("Source: News Agencies", ("News Agencies",), "source.label"),
        ("The rest", (), "source.line"),
    ]


class House(newsdoc.SourceLineParser):
    @newsdoc.rule(r"Thanks to (?P<names>.+)$", before="label")
    def thanks(self, line, match):
        return self.source(line, match["names"])


def test_subclass():
    (line,) = House().parse("Thanks to Example Post and Example Press")
    assert (line.rule, line.organizations) == ("source.thanks", ("Example Post", "Example Press"))
