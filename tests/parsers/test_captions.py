"""Captions apart from their credits."""

import pickle

import pytest

import newsdoc
from tests.blocks import page_of

PARSER = newsdoc.CaptionParser()


def read(text):
    caption = PARSER.parse(text)
    credit = caption.credit
    return (
        caption.caption.text if caption.caption else None,
        credit.text if credit else None,
        caption.rule.removeprefix("caption."),
    )


@pytest.mark.parametrize(
    ("credit", "rule"),
    [
        ("[Lea Falk/Reuters]", "bracket"),
        ("(Photo: Lea Falk)", "bracket"),
        ("(AP Photo/Lea Falk)", "bracket"),
        ("(Reuters: Lea Falk)", "bracket"),
        ("(Supplied)", "bracket"),
        ("Lea Falk (Reuters)", "bracket"),
        ("Foto: Lea Falk og Max Ohm (Example)", "lead"),
        ("(foto Ansa)", "bracket"),
        ("（写真：共同通信社）", "bracket"),
        ("Photograph: Lea Falk/The Gazette", "lead"),
        ("Photo by Lea Falk / AFP via Getty Images", "lead"),
        ("Credit...Lea Falk for The Gazette", "lead"),
        ("Credit Credit Lea Falk/EPA, via Shutterstock", "lead"),
        ("Foto: dpa", "lead"),
        ("Fot. Lea Falk", "lead"),
        ("Courtesy of Hill School", "lead"),
        ("Photo illustration by Lea Falk", "lead"),
        ("© Lea Falk/dpa", "copyright"),
        ("© Quelle: dpa", "lead"),
        ("Lea Falk/Example Agency via Getty Images", "slash"),
        ("REUTERS/Lea Falk/File Photo", "slash"),
        ("LEA FALK / AFP", "slash"),
        ("Lea Marie Falk / AP", "slash"),
        ("Pool via Reuters", "slash"),
        ("picture alliance | Lea Falk", "slash"),
        ("Lea Falk for The Gazette", "made_for"),
        ("AP", "agency"),
        ("Getty Images", "agency"),
        ("Lea Falk - AP", "agency"),
        ("PHOTO LEA FALK, ARCHIVES LA PRESSE", "tail"),
        ("(ABC News: Lea Falk)", "bracket"),
        ("Lea Falk", "tail"),
        ("＝共同", "tail"),
        ("(HPA Far North: Lea Falk)", "bracket"),
        ("[Lea Falk, The Gazette]", "bracket"),
        ("(Submitted by Lea Falk)", "bracket"),
        ("(Express photo by Lea Falk)", "bracket"),
        ("Lea Falk lea.falk@example.org", "tail"),
        ("Lea Falk photo", "tail"),
        ("Bernama pic", "agency"),
    ],
)
def test_credit_behind_a_caption(credit, rule):
    assert read(f"The harbour on Monday. {credit}") == ("The harbour on Monday.", credit, rule)


@pytest.mark.parametrize(
    "text",
    [
        "The harbour on Monday.",
        "Mayor Ann Ek (left) and Bo Ask (right)",
        "The photograph shows the harbour on Monday.",
        "The ferry runs in May/June.",
        "Lea Falk waited for The Gazette",
        "Ann Ek works at the BBC",
        "Either/or: the harbour on Monday.",
        "The harbour. It reopens on Monday.",
        "Mayor Ann Ek, 51, on Monday, May 2, 2022.",
        "Lea Falk at the harbour",
        "She took a Reuters photo",
        "Mayor Ann Ek, centre (right, with hat)",
    ],
)
def test_no_credit(text):
    assert read(text) == (text, None, "text")


def test_a_link_of_the_agency_is_no_part_of_the_credit():
    text = "The harbour on Monday. REUTERS/Lea Falk Purchase Licensing Rights, opens new tab"
    assert read(text)[1:] == ("REUTERS/Lea Falk", "slash")


@pytest.mark.parametrize(
    ("text", "caption", "credit", "rule"),
    [
        (
            "The harbour on April 9. Lea Marie Falk / AP",
            "The harbour on April 9.",
            "Lea Marie Falk / AP",
            "slash",
        ),
        (
            "© Example Fotos Der Hafen am Montag.",
            "Der Hafen am Montag.",
            "© Example Fotos",
            "first",
        ),
        (
            "Lea Falk/Reuters The harbour on Monday.",
            "The harbour on Monday.",
            "Lea Falk/Reuters",
            "first",
        ),
        (
            "Lea Falk Max Ohm and Lea Falk in Oslo",
            "Max Ohm and Lea Falk in Oslo",
            "Lea Falk",
            "doubled",
        ),
        ("The harbour on Monday AFP", "The harbour on Monday", "AFP", "agency"),
        ("Photograph: Lea Falk", None, "Photograph: Lea Falk", "lead"),
        ("Lea Falk", None, "Lea Falk", "whole"),
        ("Getty Images The harbour at night", "The harbour at night", "Getty Images", "first"),
        ("Harbour in Oslo / Lea Falk", "Harbour in Oslo", "/ Lea Falk", "slash"),
        (
            "Image copyright Example Agency Image caption The harbour",
            "Image caption The harbour",
            "Image copyright Example Agency",
            "labels",
        ),
        (
            "Oslo. Photograph: Lea Falk Photograph: Lea Falk",
            "Oslo.",
            "Photograph: Lea Falk",
            "lead",
        ),
        ("", None, None, "none"),
        ("  \n ", None, None, "none"),
    ],
)
def test_other_places(text, caption, credit, rule):
    assert read(text) == (caption, credit, rule)


def test_offsets():
    text = "  The harbour on Monday\u00a0[Lea Falk/Reuters]\n"
    caption = PARSER.parse(text)
    for value in (caption, caption.caption, caption.credit):
        assert text[value.start : value.end] == value.text
    assert caption.caption.text == "The harbour on Monday"


def test_headline():
    caption = PARSER.parse("Harbour - reopening\nThe harbour on Saturday [Lea Falk/Reuters]")
    assert caption.headline.text == "Harbour - reopening"
    assert caption.caption.text == "The harbour on Saturday"
    assert PARSER.parse("The harbour.\nIt reopened.").headline is None


def test_page():
    blocks = page_of(
        ("caption", "The harbour on Monday"),
        ("credit", "Photograph: Lea Falk/Reuters"),
        ("paragraph", "It rained."),
        ("credit", "Max Ohm"),
        ("caption", "The bridge"),
        ("paragraph", "It snowed."),
        ("caption", "Lea Falk"),
        ("paragraph", "It hailed."),
        ("credit", "Getty Images"),
        ("paragraph", "Photo: nobody"),
    )
    found = PARSER.parse(blocks)
    assert [
        (c.caption.text if c.caption else None, c.credit.text if c.credit else None) for c in found
    ] == [
        ("The harbour on Monday", "Photograph: Lea Falk/Reuters"),
        ("The bridge", "Max Ohm"),
        ("Lea Falk", None),
        (None, "Getty Images"),
    ]
    text = blocks.source.text
    for caption in found:
        for value in (caption, caption.caption, caption.credit):
            assert value is None or text[value.start : value.end] == value.text


class House(newsdoc.CaptionParser):
    disabled = frozenset({"tail"})

    @newsdoc.rule(r"(?P<caption>.*) Snapped: (?P<credit>.+)$", before="bracket")
    def snapped(self, line, match):
        return self.caption(line, match["credit"], match["caption"])

    @newsdoc.rule(r"(?<=~)(?P<credit>[^~]+)$", before="bracket")
    def wave(self, line, match):
        return self.caption(line, match["credit"])


def test_subclass():
    caption = House().parse("The harbour Snapped: Lea Falk/Reuters")
    assert (caption.rule, caption.caption.text) == ("caption.snapped", "The harbour")
    assert caption.credit.photographers == ("Lea Falk",)
    caption = House().parse("The “harbour” ~Lea Falk’s/Reuters")
    assert (caption.rule, caption.credit.text) == ("caption.wave", "Lea Falk’s/Reuters")
    assert House().parse("The harbour. Lea Falk").credit is None
    assert pickle.loads(pickle.dumps(House())).parse("A [AP]").credit.agencies == ("AP",)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 9000,
        "Photo: " * 3000,
        "Lea Falk/" * 3000,
        "© " * 9000,
        "a" * 90000,
        " " * 90000,
        "(Photo by " * 2000,
        "." * 9000,
        "/" * 9000,
        "via " * 4000,
        "Image source, " * 2000,
    ],
)
def test_hostile(text):
    caption = PARSER.parse(text)
    for value in (caption.caption, caption.credit):
        assert value is None or text[value.start : value.end] == value.text
