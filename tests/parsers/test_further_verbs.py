"""Whose words a further verb gives: those of the subject, of a list, of somebody nearer."""

import pytest

from tests.attributed import PARSER, outer


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("In public, at a rally in Aspen, Colo., the mayor rose and said, “We go.”", "the mayor"),
        ("When asked whom she knew, Ms. Ek smiled and said, “We wait.”", "Ms. Ek"),
        ("Vera Holm on Friday opened the bridge, saying, “It is safe now.”", "Vera Holm"),
        (
            "Vera Holm, the mayor of Bonn, opened the bridge, saying, “It is safe now.”",
            "Vera Holm, the mayor of Bonn",
        ),
        ("In Bonn, Holm, the mayor, rose and said, “We go now.”", "Holm, the mayor"),
        ("The mayor said the crew welcomed the plan and added, “We go now.”", "The mayor"),
        ("Starling continued by saying, “We go now.”", "Starling"),
        ("Vera Holm cut the ribbon, saying: “We go now.”", "Vera Holm"),
        ("The firm put 200 jobs at risk, adding: “We go now.”", "The firm"),
        ("The mayor quit, saying: “We go now.”", "The mayor"),
        ("One of them left the hall, saying: “We go now.”", "One of them"),
        ("The tax cut was late, the mayor said, adding: “We go now.”", "the mayor"),
        ("The data set failed, adding: “We go now.”", "The data set"),
        ("When asked whom she backed, Ms. Ek smiled and said, “We go now.”", "Ms. Ek"),
        ("When she said Ms. Ek had smiled and said, “We go now.”", "she"),
        ("Ek, who said it was late, wrote to the crew, saying: “We go now.”", "Ek"),
        ("The storm hit Ek, who said it was late, adding: “We go now.”", "who"),
        ("Jon Ek said it “failed,” the aide recalled, adding that he left.", "the aide"),
        ("Ms. Ek said Jon Holm told her it was late, adding: “We go now.”", "Ms. Ek"),
        ("It was so late that Ms. Ek was forced to say, “We go now.”", "Ms. Ek"),
        ("Ms. Ek left to say, “We go now.”", "Ms. Ek"),
        ("The retired nurse praised the crew, saying it was late.", "The retired nurse"),
        ("Some wanted change, saying it was late.", "Some"),
        ("She went to Lund, by the sea, on Sunday, saying it was late.", "She"),
        ("Ms. Ek praised Mr. Holm at a fair in Lund, his town, calling him kind.", "Ms. Ek"),
        (
            "“We go,” said Vera Holm, a nurse in Lund, citing the storm.",
            "Vera Holm, a nurse in Lund",
        ),
        (
            "Pupils who wrote to her on Thursday said it was late.",
            "Pupils who wrote to her on Thursday",
        ),
        ("Recalling that storm, Vera Holm, who led it, said it was late.", "Vera Holm, who led it"),
    ],
)
def test_a_further_verb_has_the_subject_of_its_sentence(text, source):
    assert outer(text)[-1].source_text == source


def test_a_verb_in_ing_after_a_source_in_the_middle():
    first, second = outer("The crews will meet, Ms. Ek said, adding, “They have to talk.”")
    assert (first.source_text, first.content_text) == ("Ms. Ek", "The crews will meet")
    assert (second.source_text, second.content_text) == ("Ms. Ek", "“They have to talk.”")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It was wrong, with its head, Jon Ek, calling it “a joke”.",
            ("its head, Jon Ek", "calling"),
        ),
        ("The board fined Jon Ek for calling it “a joke”.", ("Jon Ek", "calling")),
        ("She fined a man who left after telling her: “I won.”", ("who", "telling")),
        ("She fined a man before telling him: “You lost.”", ("She", "telling")),
        ("The video shows Jon Ek saying: “You lost.”", ("Jon Ek", "saying")),
        ("Jon Ek can be heard telling a man: “You lost.”", ("Jon Ek", "can be heard telling")),
        ("He left after what the mayor called “a joke” in May.", ("the mayor", "called")),
    ],
)
def test_whose_a_verb_in_ing_is(text, expected):
    one = PARSER.parse(text)[-1]
    assert (one.source_text, one.cue_text) == expected


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("The bank wrote to him warning that it was late.", ["The bank"]),
        ("The bank called them saying it was late.", ["The bank"]),
        ("The bank wrote to him when he said it was late.", ["The bank", "he"]),
    ],
)
def test_whoever_is_written_to_says_nothing(text, sources):
    assert sorted({one.source_text for one in PARSER.parse(text)}) == sources


@pytest.mark.parametrize(
    "text",
    ["All five accused were freed.", "Those asked had left.", "Some 20 crews rescued said no."],
)
def test_who_was_accused_or_asked_is_no_source_of_that(text):
    assert not PARSER.parse(f"It rained.\n\n{text}")


@pytest.mark.parametrize(
    ("subject", "source"),
    [
        ("Vera Holm, Jon Ek and Ada Quist", "Vera Holm, Jon Ek and Ada Quist"),
        ("France, Spain and Lund's Ada Quist", "France, Spain and Lund's Ada Quist"),
        ("Vera Holm, a friend of Ada Quist,", "Vera Holm, a friend of Ada Quist"),
    ],
)
def test_the_subject_of_a_further_verb_may_be_a_list(subject, source):
    [one] = PARSER.parse(f"It rained.\n\n{subject} met in May and called for a vote.")
    assert one.source_text == source


def test_a_country_behind_a_town_is_no_subject():
    text = "At the port of Lima, Peru, the mayor was busy explaining why it failed."
    assert [one.source_text for one in PARSER.parse(f"It rained.\n\n{text}")] == ["the mayor"]


def test_a_verb_in_ing_behind_a_noun_of_a_noun():
    [one] = outer("It rained.\n\nThe head of the board left, warning Jon Ek that it was late.")
    assert (one.source_text, one.cue_text) == ("The head of the board", "warning")
