"""One name with *and* inside, and two names; family names that are common nouns."""

import pytest

import newsdoc
from tests.sourced import speakers, told, who


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("The Food and Drug Administration", "organization"),
        ("The Ports and Rivers Board", "organization"),
        ("The Post and Telecommunications Ministry", "organization"),
        ("The Department of Health and Human Services", "organization"),
        ("The Ministry of Food and Fish", "organization"),
        ("Marks and Spencer", "organization"),
        ("Dorva and Sons", "organization"),
        ("A Trade and Industry ministry official", "person"),
        ("The Lund and Bonn councils", "group"),
        ("The Ek and Holm families", "group"),
        ("The Harbour Board and the Port Authority", "group"),
        ("The Harbour Board and Port Authority", "group"),
        ("Sweden and the Harbour Board", "group"),
        ("Sweden and European Union", "group"),
        ("Rangers and Harbour Board", "group"),
        ("Both the House and Harbour Board", "group"),
    ],
)
def test_houses_and_groups(source, kind):
    (one,) = told(f"{source} said no.", source)
    assert (one.kind, one.name) == (kind, source.removeprefix("The ").removeprefix("A "))


@pytest.mark.parametrize(
    ("office", "person"),
    [
        ("Trade and Industry Minister", True),
        ("Health and Social Care Secretary", True),
        ("Culture, Media and Sport Secretary", True),
        ("Former Finance and Planning Minister", True),
        ("Holm and Trade Minister", False),
        ("Vera Holm and Minister", False),
        ("Trade and Industry Ministers Jon Lund,", False),
    ],
)
def test_offices_for_two_things(office, person):
    text = f"{office} Zeb Ek said no."
    (one,) = told(text, text.removesuffix(" said no."))
    assert (one.kind == "person") is person
    assert (one.role == office) is person


def test_an_office_for_one_thing():
    (one,) = told("Minister for Justice Vera Holm said no.", "Minister for Justice Vera Holm")
    assert (one.name, one.role) == ("Vera Holm", "Minister for Justice")


@pytest.mark.parametrize(
    ("before", "source", "name", "kind"),
    [
        ("Zeb Page left.", "Page", "Page", "document"),
        ("Ann Page left.", "Page", "Ann Page", "person"),
        ("Mayor Zeb Bill left.", "Bill", "Zeb Bill", "person"),
        ("Mr. Law left.", "Law", "Law", "person"),
        ("Bill Ek left.", "Bill", "Bill Ek", "person"),
        ("Ann Church, 44, left.", "Church", "Ann Church", "person"),
        ("Ann Church was open.", "Church", "Church", "organization"),
        ("The House left.", "House", "House", "organization"),
        ("Ann Banks left.", "The Banks", "Banks", "group"),
    ],
)
def test_family_names_that_are_nouns(before, source, name, kind):
    (one,) = speakers(f"{before} It was late. {source} said no.", source)
    assert (one.name, one.kind) == (name, kind)


def test_a_full_name_that_ends_like_that_of_a_house():
    assert told("Ed Church, a nurse, said no.", "Ed Church, a nurse")[0].kind == "person"
    assert told("Ed Church, a chapel, said no.", "Ed Church, a chapel")[0].kind == "organization"


@pytest.mark.parametrize("phrase", ["Leading chip maker, Velora Ltd,", "Chip designer Velora Ltd"])
def test_a_firm_behind_what_it_is(phrase):
    (one,) = newsdoc.parse(f"{phrase} said it was late.").speakers
    assert (one.name, one.kind) == ("Velora Ltd", "organization")


def test_a_spokesman_for_somebody_with_a_title():
    (one,) = speakers("A spokesman for Sen. Zeb Ek left. Ek said no.", "Ek")
    assert one.role != "spokesman for Sen."


def test_the_minister_for_one_of_two_things():
    text = "Trade and Industry Minister Zeb Ek left. The trade minister said no."
    assert who(text, "The trade minister") == "Zeb Ek"


@pytest.mark.parametrize(
    ("source", "name", "kind"),
    [
        ("Transport for Lund", "Transport for Lund", "organization"),
        ("The group Mothers for the Rivers of Lund", "Mothers for the Rivers of Lund", "group"),
        ("Citizens for Clean Rivers", "Citizens for Clean Rivers", "group"),
        ("Zeb Ek for the Herald", "Zeb Ek", "person"),
        ("Minister for Health Zeb Ek", "Zeb Ek", "person"),
        ("A spokesman for Velora", "spokesman for Velora", "person"),
        ("Norlandish DVL", "Norlandish DVL", "organization"),
        ("Zeb DVL", "Zeb DVL", "person"),
    ],
)
def test_for_and_letters_in_a_name(source, name, kind):
    (one,) = told(f"{source} said no.", source)
    assert (one.name, one.kind) == (name, kind)
