"""Where a source begins: behind what opens its sentence, with an amount, a role, a list."""

import pytest

import newsdoc
from tests.attributed import PARSER, outer


@pytest.mark.parametrize("town", ["the House of Lund", "Lund", "the Post"])
def test_a_list_of_names_begins_behind_what_opens_its_sentence(town):
    [one] = outer(f"In a letter to {town}, Holm and Ek said it was late.")
    assert one.source_text == "Holm and Ek"


@pytest.mark.parametrize("some", ["One of them, Vera Holm", "Two of us, Vera Holm and Jon Ek"])
def test_who_one_of_them_is(some):
    [one] = outer(f"It rained. {some}, said it was late.")
    assert one.source_text == some


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Her brother, retired nurse Jon Ek, said no.", "Her brother, retired nurse Jon Ek"),
        ("Her brother, backed by nurse Jon Ek, said no.", "Her brother"),
        (
            "Chief of Police (Ports) Jon Ek told staff that he won.",
            "Chief of Police (Ports) Jon Ek",
        ),
        ("Lund (Norland) won, and Jon Ek said that he saw it.", "Jon Ek"),
    ],
)
def test_participles_and_branches_before_a_name(text, source):
    assert outer(text)[-1].source_text == source


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("At the lock Vera Holm said: “We go now.”", "Vera Holm"),
        ("In Bonn the mayor told me: “We go now.”", "the mayor"),
        ("At the end of the trial his agent said: “We go now.”", "his agent"),
        ("In Bonn police told me: “We go now.”", "police"),
        ("On the bridge crews said it was late.", None),
        ("On the day the mayor said it was late, the crew left.", None),
    ],
)
def test_a_place_without_a_comma_stands_before_a_source(text, source):
    assert next((one.source_text for one in outer(text)), None) == source


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("It failed, so Ms. Ek said it was off.", "Ms. Ek"),
        ("So many crews said it was off.", "So many crews"),
    ],
)
def test_so_links_a_clause(text, source):
    assert [one.source_text for one in PARSER.parse(f"It rained.\n\n{text}")] == [source]


@pytest.mark.parametrize(
    "source",
    [
        "Velora’s (VLR.N) chief executive Vera Holm",
        "Velora Inc’s (NYSE: VLR) Lock Foods unit",
        "Velora AG (NYSE: VLR) supervisory board chairman Jon Ek",
        "Velora Inc (NYSE: VLR), Brandel Corp (BRN.OL) and Tarn Corp (NASDAQ: TRN)",
        "Ministers such as former Senator Vera Holm",
        "Head of regulatory reporting Vera Holm",
        "Director of strategic planning Jon Ek",
        "Const. Vera Holm",
    ],
)
def test_shares_examples_and_roles_belong_to_the_source(source):
    read = PARSER.parse(f"It rained.\n\n{source} said it was late.")
    assert [one.source_text for one in read] == [source]


def test_what_opens_a_sentence_with_a_possessive_is_no_source():
    [one] = PARSER.parse(
        "It rained.\n\nHer voice cracking with grief, Dame Ida, 52, told the court it was late."
    )
    assert one.source_text == "Dame Ida, 52"


@pytest.mark.parametrize(
    ("subject", "source"),
    [
        ("The ministry in a statement", "The ministry"),
        ("Velora Inc in a regulatory filing", "Velora Inc"),
        ("Vera Holm in another post on Monday", "Vera Holm"),
        ("Vera Holm, Head, Lund Water Board, in a statement,", "Vera Holm, Head, Lund Water Board"),
        ("The claims in a letter", "The claims in a letter"),
        ("The mayor in Lund", "The mayor in Lund"),
    ],
)
def test_in_what_somebody_says_it_is_no_part_of_the_source(subject, source):
    [one] = PARSER.parse(f"It rained.\n\n{subject} said it was late.")
    assert one.source_text == source


@pytest.mark.parametrize(
    "source",
    [
        "About 70% of voters",
        "Around 200 people",
        "About half of the crews",
        "About 4 in 10",
        "At least 40 clerks",
        "Two other pilots",
        "He and two other pilots in Lund",
        "Jon Ek and two more crews",
    ],
)
def test_what_opens_a_source_with_an_amount(source):
    [one] = PARSER.parse(f"It rained.\n\n{source} said it was late.")
    assert one.source_text == source


@pytest.mark.parametrize("day", ["On May 4", "On Jan. 4", "In 2016"])
def test_a_day_without_a_comma_stands_before_a_source(day):
    [one] = PARSER.parse(f"It rained.\n\n{day} the mayor said it was late.")
    assert one.source_text == "the mayor"


def test_a_year_is_no_amount_of_people():
    assert not PARSER.parse("It rained.\n\nIn 2016 voters said it was late.")


@pytest.mark.parametrize("adverb", ["However", "Meanwhile", "Initially", "Now"])
def test_an_adverb_that_opens_a_sentence_is_no_part_of_the_source(adverb):
    [one] = outer(f"It was late. {adverb} harbour crews said they would not leave.")
    assert one.source_text == "harbour crews"


@pytest.mark.parametrize("role", ["managing director of the port", "presiding judge"])
def test_a_role_that_opens_with_a_participle_is_part_of_the_source(role):
    [one] = newsdoc.parse(
        f"It was late.\n\n“We tried,” Jon Holm, {role}, told Ms. Ek."
    ).attributions
    assert one.source_text == f"Jon Holm, {role}"
    assert one.speaker.role == role
