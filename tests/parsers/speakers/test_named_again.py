"""Those who are named in short, or by a common noun, behind their full name."""

import pytest

import newsdoc
from tests.sourced import speakers, who

UNION = "The Lund Harbour Union (LHU) said no."


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        (f"{UNION} The LHU said yes.", "The LHU", "Lund Harbour Union"),
        (f"LHU said yes.\n\n{UNION}", "LHU", "Lund Harbour Union"),
        (
            "Vera Holm of the Lund Harbour Union (LHU) left. LHU said yes.",
            "LHU",
            "Lund Harbour Union",
        ),
        ("The Ministry of Roads (MoR) left. The MoR said yes.", "The MoR", "Ministry of Roads"),
        (
            "The Roads Organisation of Norland (RO) left. The RO said yes.",
            "The RO",
            "Roads Organisation of Norland",
        ),
        ("Vera Holm (LHU) left. The LHU said yes.", "The LHU", "LHU"),
        ("The Harbour Union (ABC) left. The ABC said yes.", "The ABC", "ABC"),
    ],
)
def test_letters_in_brackets(text, source, name):
    assert who(text, source) == name


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("Dorva Kell Corp will grow.\n\nDorva Kell said yes.", "Dorva Kell", "Dorva Kell Corp"),
        ("Dorva Shipping Inc. will grow.\n\nDorva said yes.", "Dorva", "Dorva Shipping Inc"),
        ("DRV Corp will grow.\n\nDRV said yes.", "DRV", "DRV Corp"),
        ("Ford Motor Co will grow.\n\nFord said yes.", "Ford", "Ford Motor Co"),
        ("Jon Dorva left Dorva Inc. It shut. Dorva said yes.", "Dorva", "Jon Dorva"),
        ("Mr. Dorva left Dorva Inc. It shut. Mr. Dorva said yes.", "Mr. Dorva", "Dorva"),
        ("Zhao Holdings will grow. Zhao said yes.", "Zhao", "Zhao"),
        ("Dorva Sweden Inc. will grow. Dorva said yes.", "Dorva", "Dorva"),
        ("Norland Shipping Inc. will grow. Norland said yes.", "Norland", "Norland Shipping Inc"),
        ("Sweden Shipping Inc. will grow. Sweden said yes.", "Sweden", "Sweden"),
        ("The Lund Post was late. The Post said yes.", "The Post", "Lund Post"),
        ("The Sunday Post was late. The Post said yes.", "The Post", "Post"),
    ],
)
def test_short_forms_of_firms_and_papers(text, source, name):
    assert who(text, source) == name


def test_a_firm_that_goes_by_a_short_form_is_no_person():
    text = "Dorva Kell Corp will grow.\n\nDorva Kell said yes. It said no. The company said so."
    (firm,) = speakers(text, "Dorva Kell", "It", "The company")
    assert (firm.name, firm.kind, len(firm.mentions)) == ("Dorva Kell Corp", "organization", 3)


@pytest.mark.parametrize(
    ("first", "then", "same"),
    [
        ("A Dorva spokesman", "the spokesman", True),
        ("A Dorva spokesman", "the spokeswoman", True),
        ("A Dorva spokesman", "the company spokesman", True),
        ("A spokesman for Dorva Norland", "the Dorva spokesman", True),
        ("A senior Norland official", "the official", True),
        ("Banking sources", "the sources", True),
        ("Two drivers", "the drivers", True),
        ("A Dorva spokesman", "the Norland spokesman", False),
        ("A ministry spokesman", "the company spokesman", False),
        ("A port official", "the bank official", False),
        ("A port official", "the driver", False),
        ("A port official", "an official", False),
        ("Two drivers", "the driver", False),
    ],
)
def test_who_has_no_name(first, then, same):
    text = f"{first} said no. The lock was shut. It is late, {then} said."
    assert (len(speakers(text, first, then)) == 1) is same


def test_somebody_with_a_name_comes_before_one_without_who_spoke_earlier():
    one, judge = "A port official said no.", "A judge said no. Judge Jon Ek left."
    assert (
        who(
            f"{one} Jon Ek, an official, left. The official said so.",
            "A port official",
            "The official",
        )
        == "Jon Ek"
    )
    assert who(f"{judge} The judge said so.", "A judge", "The judge") == "Jon Ek"
    assert (
        who(
            f"{one} Chief Engineer Jon Ek left. The official said so.",
            "A port official",
            "The official",
        )
        == "port official"
    )


def test_a_club_before_a_verb_in_the_plural():
    first, then = newsdoc.parse(
        "Aston Villa have said no. Aston Villa said it was late."
    ).attributions
    assert first.speaker is then.speaker
    assert first.speaker.kind == "organization"
    (ann,) = newsdoc.parse("Ann Villa has said no. Ann Villa said it was late.").speakers
    assert ann.kind == "person"


def test_what_a_firm_sells_is_no_firm():
    text = "Dorva launched the Dorva Nova {} in May. The company said no."
    assert who(text.format("TV service"), "The company") == "company"
    assert who(text.format("Media"), "The company") == "Dorva Nova Media"


@pytest.mark.parametrize(("words", "kind"), [("new paper", "document"), ("paper", "organization")])
def test_papers(words, kind):
    assert speakers(f"The {words} said no.", f"The {words}")[0].kind == kind


def test_none_of_several_is_not_who_is_named_later():
    text = "None of the drivers said no. The lock was shut. It is late, the drivers said."
    assert who(text, "None of the drivers", "the drivers") == "drivers"


def test_two_people_of_a_firms_name_come_before_the_firm():
    text = "Jon Dorva and Ada Dorva left. The Dorva Group Inc. shut. Dorva said yes."
    assert who(text, "Dorva") is None
