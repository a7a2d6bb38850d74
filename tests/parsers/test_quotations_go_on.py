"""Quotations and statements that go on behind their attribution, in this paragraph or the next."""

import pytest

from tests.attributed import PARSER
from tests.attributed import pieces as triples


def first(text):
    return triples(text)[0]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("“We tried,” she said. Without help, “it would have failed.”", 2),
        ("“We tried,” she said. That makes it “a thing to be proud of for years.”", 2),
        ("“We tried,” she said. “It is hard for us” and “it failed because of that.”", 2),
        ("She said it was late. Unless the crew left at once, “it would have failed.”", 1),
        ("“We tried,” she said. Bo Ek of the crew went to see “The Long Way to the Sea.”", 1),
    ],
)
def test_a_sentence_behind_a_quotation_that_ends_in_one(text, content):
    assert len(first(text)[2].split(" … ")) == content


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "But “the finer point,” Ms. Ek said, “is whether it will last.”",
            "But “the finer point,” … “is whether it will last.”",
        ),
        (
            "“It will,” Ms. Ek said last month in Oslo, “be there for years.”",
            "“It will,” … “be there for years.”",
        ),
        (
            "The papers show, she said in an interview, that it was safe.",
            "The papers show … that it was safe",
        ),
        (
            "“It must come,” she said, and “with care for us all.”",
            "“It must come,” … “with care for us all.”",
        ),
        ("The bridge, she said in an interview, and left.", None),
        ("If it rains, Ms. Ek said, the lock will shut.", "If it rains … the lock will shut"),
        ("Running the port, he said, was fun.", "Running the port … was fun"),
        ("Running the port, he said, he fell.", None),
        (
            "When the storm came, she said in a letter, the crew was “as calm as the sea.”",
            "When the storm came … the crew was “as calm as the sea.”",
        ),
        (
            "When asked, Ms. Ek said, “The crew was as calm as the sea.”",
            "“The crew was as calm as the sea.”",
        ),
        (
            "The lock, shut since May, “is a risk to us all,” said Ms. Ek.",
            "The lock, shut since May, “is a risk to us all,”",
        ),
        ("Vera Holm, star of the film “Dusk at Sea,” said it was late.", "it was late"),
        (
            "Over the year, according to the board, the rise in rents “will slow down.”",
            "Over the year … the rise in rents “will slow down.”",
        ),
        ("Rents rose, according to Ms. Ek, author of “Rents in Lund.”", "Rents rose"),
    ],
)
def test_a_statement_around_its_source(text, content):
    assert (triples(text) or [("", "", None)])[0][2] == content or content is None


@pytest.mark.parametrize("name", ["Jon Holm", "Holm"])
@pytest.mark.parametrize("speaker", ["Ms. Ek", "the mayor", "police"])
@pytest.mark.parametrize("rest", ["has lately left", "will stay", "left in May"])
def test_a_name_before_a_source_is_spoken_of(name, speaker, rest):
    read = triples(f"It snowed.\n\n{name}, {speaker} said on Monday, {rest}.")
    assert read == [(speaker, read[0][1], f"{name} … {rest}")]


def test_a_role_before_a_cue_belongs_to_its_name():
    [one] = triples("It snowed.\n\nJon Holm, head of the port, said it was late.")
    assert one == ("Jon Holm, head of the port", "said", "it was late")


def test_after_a_question_a_new_sentence_asks_again():
    text = "Ms. Ek was asked, “Is it safe for all of us?” She answered, “It is safe.”"
    assert triples(text) == [
        ("", "was asked", "“Is it safe for all of us?”"),
        ("She", "answered", "“It is safe.”"),
    ]


def test_a_question_goes_on_with_its_source():
    assert first("“Is it safe?” She asked when the crew came home.")[0] == "She"


def test_what_was_said_when_somebody_spoke_is_not_part_of_it():
    text = "Ms. Ek praised the crew when she told the board, “They tried to hold it.”"
    assert triples(text) == [
        ("Ms. Ek", "praised", "the crew"),
        ("she", "told", "“They tried to hold it.”"),
    ]


def test_a_quotation_that_ends_in_a_quotation_ends_a_sentence():
    text = "“We tried,” she said. “So we told them all, ‘Stay.’” It rained."
    assert first(text)[2] == "“We tried,” … “So we told them all, ‘Stay.’”"


def test_the_turns_of_a_quoted_transcript():
    text = (
        "It rained.\n\nPartial transcript as follows:\n\n“HOLM: We tried to hold it.\n\n"
        "“EK: And did you?\n\n“HOLM: We did. It was late.”\n\nIt rained."
    )
    assert triples(text) == [
        ("HOLM", ":", "We tried to hold it."),
        ("EK", ":", "And did you?"),
        ("HOLM", ":", "We did. It was late.”"),
    ]
    assert {one.kind for one in PARSER.parse(text)} == {"direct"}
    assert all(one.quotes for one in PARSER.parse(text))


@pytest.mark.parametrize("quoted", ["We tried: it failed.", "EK and the crew: a tale.", "It: no."])
def test_a_quotation_with_a_colon_is_no_turn(quoted):
    assert triples(f"It rained.\n\n“{quoted}”\n\nIt rained.") == []


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("“We tried. / “It failed,” he said.", [["“We tried.", "“It failed,”"]]),
        (
            "Ek said it was late. / “We tried. / “We did. / “It failed,” Ms. Holm said.",
            [["it was late"], ["“We tried.", "“We did.", "“It failed,”"]],
        ),
        (
            "“We tried,” Ek said. / “It failed.” / “Well,” Ms. Holm said.",
            [["“We tried,”", "“It failed.”"], ["“Well,”"]],
        ),
    ],
)
def test_paragraphs_of_a_quotation_that_the_last_one_ends(text, contents):
    found = [one for one in PARSER.parse(text.replace(" / ", "\n\n")) if one.within is None]
    assert [[span.text for span in one.content] for one in found] == contents


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ms. Ek said: “It is over.” “Not yet,” said Mr. Holm.",
            [("Ms. Ek", "said", "“It is over.”"), ("Mr. Holm", "said", "“Not yet,”")],
        ),
        (
            "Ms. Ek said: 'It is over.' 'Not yet,' said Mr. Holm.",
            [("Ms. Ek", "said", "'It is over.'"), ("Mr. Holm", "said", "'Not yet,'")],
        ),
        ("“Is it over?” “Not yet,” said Mr. Holm.", [("Mr. Holm", "said", "“Not yet,”")]),
        (
            "''We hear 'It is over,''' Ms. Ek said.",
            [("Ms. Ek", "said", "''We hear 'It is over,'''")],
        ),
        (
            "“It is over,” said Ms. Ek. “It failed.” “It did not.”",
            [("Ms. Ek", "said", "“It is over,” … “It failed.” … “It did not.”")],
        ),
    ],
)
def test_two_quotations_side_by_side(text, expected):
    assert triples(text) == expected


@pytest.mark.parametrize(
    ("behind", "joins"),
    [
        ("“We will go if we must.” Jon Holm said the lock was late.", True),
        ("“We will go. It snowed.” The union asked the crew to wait.", True),
        ("“We will go,” Jon Holm said.", False),
    ],
)
def test_a_quotation_that_goes_on_before_somebody_else_speaks(behind, joins):
    first, *others = PARSER.parse(f"Ms. Ek said: “The lock backs us.\n\n{behind}")
    quoted = behind[: behind.index("”") + 1]
    assert (quoted in first.content_text) is joins
    assert not joins or all("“" not in one.content_text for one in others)


@pytest.mark.parametrize(
    ("text", "joins"),
    [
        ("“Is it late?” Ms. Ek asked Holm.", False),
        ("“Is it late?” Ms. Ek asked.", False),
        ("“It is late,” Ms. Ek said.", True),
        ("“Is it late?” Ms. Ek asked. “I think it is.”", True),
    ],
)
def test_what_was_asked_in_a_quotation_is_answered_by_somebody_else(text, joins):
    answer = "“It is as late as it was in the north.”"
    [one] = PARSER.parse(f"{text}\n\n{answer}")
    assert (answer in one.content_text) is joins
