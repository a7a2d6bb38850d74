"""Names of firms, unions and the like, and of who stands behind a comma."""

import pytest

from tests.sourced import speakers, who


@pytest.mark.parametrize(
    ("source", "name", "kind"),
    [
        ("Ek & Lund", "Ek & Lund", "organization"),
        ("Ek & Lund and Velora", "Ek & Lund and Velora", "group"),
        ("The lawyers Ek & Lund", "Ek & Lund", "organization"),
        ("The Ek & Western Railway", "Ek & Western Railway", "organization"),
        ("Ek & Lund chairman Zeb Holm", "Zeb Holm", "person"),
        ("Ek & Lund’s Ann Holm", "Ann Holm", "person"),
        ("Its predecessor, Velora,", "Velora", "organization"),
        ("His predecessor, Petra Holm,", "Petra Holm", "person"),
        ("Her brother, former Mayor Zeb Holm,", "Zeb Holm", "person"),
        ("Her brother, Norland rancher Zeb Holm,", "Zeb Holm", "person"),
        ("Her brother, retired nurse Zeb Holm,", "Zeb Holm", "person"),
        ("Her brother, of Norland,", "Her brother, of Norland", "person"),
    ],
)
def test_firms_of_two_and_people_behind_a_comma(source, name, kind):
    assert [(one.name, one.kind) for one in speakers(f"{source} said no.", source)] == [
        (name, kind)
    ]


@pytest.mark.parametrize(
    ("source", "name", "kind"),
    [
        ("The Lund County Sheriff's Office", "Lund County Sheriff's Office", "organization"),
        ("The Mayor’s Office", "Mayor’s Office", "organization"),
        ("Guy's Hospital", "Guy's Hospital", "organization"),
        ("Women's Aid", "Women's Aid", "organization"),
        ("Carers' Hearth", "Carers' Hearth", "organization"),
        ("Lindt's Research UK", "Lindt's Research UK", "organization"),
        ("Norland's Ministry of Ports", "Norland's Ministry of Ports", "organization"),
        ("Norland's Jon Ek", "Jon Ek", "person"),
        ("Ek's lawyer Pia Lund", "Pia Lund", "person"),
        ("The Mayor's Ann Ek", "Ann Ek", "person"),
        ("Lund County Sheriff's Deputy Jon Ek", "Jon Ek", "person"),
    ],
)
def test_houses_named_with_an_owner(source, name, kind):
    assert [(one.name, one.kind) for one in speakers(f"{source} said no.", source)] == [
        (name, kind)
    ]


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("Brandel’s said no.", "Brandel’s", "Brandel’s"),
        ("Brandel's, the grocer, said no.", "Brandel's, the grocer,", "Brandel's"),
        ("Jon Ek left. Ek's said no.", "Ek's", "Jon Ek"),
        ("Ek's claim is old.", "Ek's", "Ek"),
        ("Vera Holm, a friend of Ek's, said no.", "Vera Holm, a friend of Ek's", "Vera Holm"),
    ],
)
def test_houses_whose_name_ends_in_s(text, source, name):
    assert who(text, source) == name


@pytest.mark.parametrize(
    ("source", "name", "kind"),
    [
        ("The retailer, Brandel,", "Brandel", "organization"),
        ("The campaign group, Voices of Lund,", "Voices of Lund", "organization"),
        ("Its parent company, Brandel plc,", "Brandel plc", "organization"),
        ("The regulator, Ofbrand,", "Ofbrand", "organization"),
        ("The union, the Harbour Union,", "Harbour Union", "organization"),
        ("The publisher, Zeb Quist,", "Zeb Quist", "person"),
        ("The broadcaster, Vera Holm,", "Vera Holm", "person"),
        ("The bank, Norland's biggest,", "bank, Norland's biggest", "organization"),
        ("The company’s successor, Corvane Inc. of Lund,", "Corvane Inc.", "organization"),
        ("Corvane Truck Corp., Lund,", "Corvane Truck Corp.", "organization"),
        ("The harbourmaster, Jon Ek,", "Jon Ek", "person"),
        ("Another, Ruth Ann Ek,", "Ruth Ann Ek", "person"),
    ],
)
def test_houses_named_behind_a_noun(source, name, kind):
    assert [(one.name, one.kind) for one in speakers(f"{source} said no.", source)] == [
        (name, kind)
    ]


@pytest.mark.parametrize("source", ["The harbour, Orvane Lund,", "Another"])
def test_what_stands_behind_a_noun_names_nobody_for_sure(source):
    assert not speakers(f"{source} said no.", source)
