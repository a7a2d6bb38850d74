"""Kinds of speakers, and nouns that stand for a body."""

import pytest

import newsdoc
from newsdoc.page import Page
from newsdoc.span import Span
from tests.sourced import speakers, told, who


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("the White House", "organization"),
        ("Jon Ek's office", "organization"),
        ("the Ek campaign", "organization"),
        ("FBI", "organization"),
        ("Moscow", "organization"),
        ("police", "group"),
        ("Police", "group"),
        ("Republicans", "group"),
        ("52 percent of voters", "group"),
        ("the two leaders", "group"),
        ("Critics such as Jon Ek", "group"),
        ("Critics, including Jon Ek", "group"),
        ("teachers like Vera Holm", "group"),
        ("Ek and two other pilots", "group"),
        ("American intelligence agencies", "group"),
        ("the statement", "document"),
        ("a letter seen by the paper", "document"),
        ("a separate statement released after the chat", "document"),
        ("a spokesman for the port", "person"),
        ("the Department of Justice", "organization"),
        ("the Marland Examiner", "organization"),
        ("The Dockside", "organization"),
        ("the Ostrians", "group"),
        ("the Marland Electronic Markets", "organization"),
        ("the Census", "organization"),
        ("the late Jon Ek", "person"),
        ("the former House Speaker", "person"),
        ("one of the pilots", "person"),
        ("one of the firms", "organization"),
        ("the opposition", "organization"),
        ("Ivo Brandão", "person"),
        ("the Frenchman", "person"),
        ("Northern Networks", "organization"),
        ("the film's narrator", "person"),
    ],
)
def test_kinds(source, kind):
    (speaker,) = speakers(f"On Monday {source} said no.", source)
    assert speaker.kind == kind


@pytest.mark.parametrize(
    ("text", "source", "kind"),
    [
        ("According to Portistat, ships are late.", "Portistat", "organization"),
        ("WHO said ships are late.", "WHO", "organization"),
        (
            "The Lund Institute, a local body, said ships are late.",
            "Lund Institute",
            "organization",
        ),
        ("Ships are late, the WHO said.", "WHO", "organization"),
        ("HarbourNet has found that ships are late.", "HarbourNet", "organization"),
        ("Ostrians want more ships.", "Ostrians", "group"),
        ("Dockers say ships are late.", "Dockers", "group"),
        ("Allies say ships are late.", "Allies", "group"),
        ("Unions say ships are late.", "Unions", "group"),
        ("The 46-year-old says ships are late.", "The 46-year-old", "person"),
        ("Sailors say ships are late. Many sailors wept.", "Sailors", "group"),
        (
            "Portistat, the harbour agency, says so.",
            "Portistat, the harbour agency",
            "organization",
        ),
        ("Quist denied it. He left.", "Quist", "person"),
        ("Sanders denied it.", "Sanders", "person"),
        ("McQuist denied it.", "McQuist", "person"),
        ("Netanyahu denied it.", "Netanyahu", "person"),
        ("Mr. Quist denied it.", "Mr. Quist", "person"),
        ("A report Tuesday shows that ships are late.", "A report Tuesday", "document"),
    ],
)
def test_lone_words(text, source, kind):
    assert [one.kind for one in told(text, source)] == [kind]


@pytest.mark.parametrize("source", ["Monday", "Six", "There", "Q"])
def test_lone_words_that_name_nobody(source):
    assert told(f"{source} denied it.", source) == ()


def test_lone_word_that_is_quoted_is_a_person():
    assert [one.kind for one in speakers("“Never,” Quist said.", "Quist")] == ["person"]
    assert [one.kind for one in speakers("“Never,” Quist said in a statement.", "Quist")] == [
        "organization"
    ]


def test_lone_firm_is_no_man():
    text = "Jon Ek left. Portistat reported that ships were late. No port is open. He said no."
    page = Page.of_lines(text, newsdoc.ENGLISH)
    spans = [
        Span.cut(text, text.index(one), text.index(one) + len(one)) for one in ("Portistat", "He")
    ]
    found = tuple(newsdoc.Attribution("test", "indirect", (span,)) for span in spans)
    cast = newsdoc.SpeakerResolver().parse(page._replace(attributions=found))
    assert [(one.name, one.kind) for one in cast] == [
        ("Jon Ek", "person"),
        ("Portistat", "organization"),
    ]


def test_whose_statement():
    text = "The White House said no. The talks were “good”, the statement said."
    house, statement = speakers(text, "The White House", "the statement")
    assert (statement.kind, statement.role) == ("document", house.name)
    (report,) = speakers("The report said no.", "The report")
    assert report.role is None


def test_one_of_them_and_an_owner_are_nobody_known():
    assert who("Two men left. One of them said no.", "One of them") is None
    text = "A spokesman for Velora, Ek’s biggest bank, said no."
    assert "Velora" in who(text, "A spokesman for Velora, Ek’s biggest bank")


@pytest.mark.parametrize(
    ("text", "sources", "name"),
    [
        (
            "The Road Ministry said no. The ministry said no.",
            ["The Road Ministry", "The ministry"],
            "Road Ministry",
        ),
        ("Kestrel Airways is broke, the airline said.", ["the airline"], "Kestrel Airways"),
        ("Kestrel Airways is broke, the government said.", ["the government"], "government"),
        ("Ann Ek went to Moscow. The company said no.", ["The company"], "company"),
        ("Boeing lost. The company said no.", ["The company"], "Boeing"),
        ("“No,” Vera Holm wrote on TikTok. The company said no.", ["The company"], "company"),
        ("Q. Who lost? The company said no.", ["The company"], "company"),
        (
            "The Ek campaign said no. Lund's campaign said no.",
            ["The Ek campaign", "Lund's campaign"],
            "Lund's campaign",
        ),
        (
            "The Ek campaign said no. The Lund campaign said no. Ek's campaign said no.",
            ["The Ek campaign", "The Lund campaign", "Ek's campaign"],
            "Ek campaign",
        ),
        (
            "Holm Foods lost. One source told Reuters so. The company said no.",
            ["The company"],
            "Holm Foods",
        ),
        ("The bank said no. The union said no.", ["The bank", "The union"], "union"),
        ("So Reuters wrote. The institute said no.", ["The institute"], "institute"),
        ("So Reuters wrote. The agency said no.", ["The agency"], "Reuters"),
        (
            "The Civil Aviation Authority said no. The airline said no.",
            ["The Civil Aviation Authority", "The airline"],
            "airline",
        ),
        (
            "The Home Ministry said no. The Ministry of Ports said yes. The ministry said so.",
            ["The Home Ministry", "The Ministry of Ports", "The ministry"],
            "Ministry of Ports",
        ),
        ("The bank said no. The lender said no.", ["The bank", "The lender"], "bank"),
        ("Holm Ltd said no. The union said no.", ["Holm Ltd", "The union"], "union"),
        ("Holm Ltd said no. The brewery said no.", ["Holm Ltd", "The brewery"], "Holm Ltd"),
        ("Holm Group said no. The charity said no.", ["Holm Group", "The charity"], "charity"),
        ("Greenpeace said no. The charity said no.", ["Greenpeace", "The charity"], "Greenpeace"),
        ("Zrellon cut its debt. The company said no.", ["The company"], "Zrellon"),
        ("Zrellon AG fell. The carmaker said no.", ["The carmaker"], "Zrellon AG"),
        ("Zrellon cut the debt. The company said no.", ["The company"], "company"),
        ("Norway cut its debt. The company said no.", ["The company"], "company"),
        ("Later its debt was cut. The company said no.", ["The company"], "company"),
        ("Holm Ltd said no. The group said no.", ["Holm Ltd", "The group"], "Holm Ltd"),
        ("So one source insisted to Reuters. The company said no.", ["The company"], "company"),
        (
            "Zrellon, a shipping line, left. The shipping line said no.",
            ["The shipping line"],
            "Zrellon",
        ),
        (
            "The shipping line Zrellon left. The shipping line said no.",
            ["The shipping line"],
            "Zrellon",
        ),
        (
            "In Lund, the shipping line left. The shipping line said no.",
            ["The shipping line"],
            None,
        ),
        (
            "Jon Ek, a keen hiker-poet, left. The keen hiker-poet said no.",
            ["The keen hiker-poet"],
            "Jon Ek",
        ),
        (
            "The tax app says no. Zrellon, the tax app with few users, left.",
            ["The tax app"],
            "Zrellon",
        ),
        (
            "Zrellon Ltd said no. The Bonn-based carrier said so.",
            ["Zrellon Ltd", "The Bonn-based carrier"],
            "Zrellon Ltd",
        ),
        (
            "The LNG fell. The Bonn-based carrier said no.",
            ["The Bonn-based carrier"],
            "Bonn-based carrier",
        ),
        (
            "Lund Bank said no. The new carrier said so.",
            ["Lund Bank", "The new carrier"],
            "new carrier",
        ),
        ("Trader Vo Linh left. Vo said no.", ["Vo"], "Vo Linh"),
        ("The Vo Foundation left. Vo said no.", ["Vo"], "Vo"),
    ],
)
def test_nouns_for_bodies(text, sources, name):
    assert who(text, *sources) == name


@pytest.mark.parametrize(
    ("text", "source", "firm"),
    [
        ("Velora AG (VLRG.DE) said no.", "Velora AG (VLRG.DE)", "Velora AG"),
        ("Velora [VLR.N] chief Jon Ek said no.", "Velora [VLR.N] chief Jon Ek", "Jon Ek"),
        (
            "Shares of Velora Corp. (NYSE: VLR) fell. The company said no.",
            "The company",
            "Velora Corp",
        ),
        ("Shares of Velora (VLR) fell. The company said no.", "The company", "Velora"),
        ("Advocates for Water (AFW) met. The group said no.", "The group", "AFW"),
    ],
)
def test_the_sign_of_a_share_is_no_name(text, source, firm):
    (one,) = speakers(text, source)
    assert one.name == firm
