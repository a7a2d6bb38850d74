"""Addressees: who was told, and that this is neither source nor content."""

import pytest

from newsdoc import AttributionParser

PARSER = AttributionParser()


def read(text):
    [one] = [one for one in PARSER.parse(f"It rained.\n{text}") if one.within is None]
    return one.addressee_text, one.content_text


@pytest.mark.parametrize(
    "told",
    [
        "the board",
        "the Today programme",
        "the BBC’s Sunday Politics programme",
        "the hearing",
        "a news briefing",
        "news agency Portis",
        "business leaders",
        "Schools Week",
        "Canal 4",
        "BBC Radio 4’s Today programme",
    ],
)
def test_who_is_told(told):
    assert read(f"Ms. Ek told {told} that it was safe.") == (told, "that it was safe")


@pytest.mark.parametrize(
    ("text", "told", "content"),
    [
        ("She told the board on Monday that it was safe.", "the board", "that it was safe"),
        (
            "Ms. Ek told a briefing in Bonn that it was safe.",
            "a briefing in Bonn",
            "that it was safe",
        ),
        ("Ms. Ek told the meeting: “It is safe.”", "the meeting", "“It is safe.”"),
        ("Ms. Ek told lawmakers inflation had peaked.", "lawmakers", "inflation had peaked"),
        ("Ms. Ek told Canal 4 she had seen it.", "Canal 4", "she had seen it"),
        ("Ms. Ek told Canal 4 News on Monday it was safe.", "Canal 4 News", "it was safe"),
        ("Ms. Ek told state television the war was over.", "state television", "the war was over"),
        ("“It is safe,” Ms. Ek told reporters on Monday.", "reporters", "“It is safe,”"),
        ("“It is safe,” Ms. Ek told the Bonn Post.", "the Bonn Post", "“It is safe,”"),
        ("“It is safe,” Ms. Ek told a news conference.", "a news conference", "“It is safe,”"),
        ("Ms. Ek warned both sides that it was late.", "both sides", "that it was late"),
        ("Ms. Ek warned the board it was late.", "the board", "it was late"),
        ("Ms. Ek warned it was late.", "", "it was late"),
        ("Ms. Ek advised residents that it was late.", "residents", "that it was late"),
        ("Ms. Ek warned of the danger that it was late.", "", "the danger that it was late"),
        ("“It is safe,” Ms. Ek said on Monday.", "", "“It is safe,”"),
        ("“Is it safe?” asked Ms. Ek.", "", "“Is it safe?”"),
        ("He told the court on Monday, 4 June, that it was safe.", "the court", "that it was safe"),
        (
            "The court told the developer, Northbank Homes, to pay the town.",
            "the developer",
            "to pay the town",
        ),
        ("“It is safe,” Ms. Ek told Portis in a short interview.", "Portis", "“It is safe,”"),
        ("“It is safe,” Ms. Ek told the board by phone.", "the board", "“It is safe,”"),
        ("“It is safe,” Ms. Ek told guests at a lunch.", "guests", "“It is safe,”"),
        ("“It is safe,” Ms. Ek told the board during a visit.", "the board", "“It is safe,”"),
        ("“It is safe,” Ms. Ek told Portis ahead of the vote.", "Portis", "“It is safe,”"),
        (
            "Ms. Ek told Portis on condition of anonymity that it was safe.",
            "Portis",
            "that it was safe",
        ),
        (
            "“It is safe,” Ms. Ek told the head of the board in Bonn.",
            "the head of the board in Bonn",
            "“It is safe,”",
        ),
        ("Ms. Ek told her clerk Jon Holm to wait.", "her clerk Jon Holm", "to wait"),
        ("Ms. Ek told host Jon Holm the lock was shut.", "host Jon Holm", "the lock was shut"),
        ("Ms. Ek told reporters Jon Holm was late.", "reporters", "Jon Holm was late"),
        ("“It is safe,” Ms. Ek told affiliate KQVL.", "affiliate KQVL", "“It is safe,”"),
        ("“It is safe,” Ms. Ek said to the judge.", "the judge", "“It is safe,”"),
        ("Ms. Ek said to Jon Holm that it was safe.", "Jon Holm", "that it was safe"),
        ("“It is safe,” Ms. Ek said to loud cheers.", "", "“It is safe,”"),
        ("“It is safe,” Ms. Ek warned residents.", "residents", "“It is safe,”"),
        (
            "“It is safe” at the lock, Ms. Ek told reporters.",
            "reporters",
            "“It is safe” at the lock",
        ),
        ("Ms. Ek told them to remember that it froze.", "them", "to remember that it froze"),
        ("Ms. Ek told them to applause that it froze.", "them", "that it froze"),
        ("Ms. Ek asked whether it was safe.", "", "whether it was safe"),
    ],
)
def test_where_what_is_told_begins(text, told, content):
    assert read(text) == (told, content)


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("Ms. Ek asked the clerk and said it was late.", ["said"]),
        ("I will tell you.", []),
        ("Ms. Ek wrote to the board, saying it was late.", ["saying"]),
        ("Ms. Ek told the truth.", ["told"]),
        ("Ms. Ek asked reporters if it was safe.", ["asked"]),
    ],
)
def test_who_is_told_alone_is_no_content(text, cues):
    assert [one.cue_text for one in PARSER.parse(f"It rained.\n{text}")] == cues
