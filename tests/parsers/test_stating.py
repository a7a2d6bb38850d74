"""Documents that state something, and states that are places."""

import pytest

from tests.attributed import triples


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The affidavit states that Ek fled.", ("The affidavit", "states", "that Ek fled")),
        ("The lawsuit states Ek fled.", ("The lawsuit", "states", "Ek fled")),
        ("Ek fled, court records state.", ("court records", "state", "Ek fled")),
        (
            "Ek told the crew he fled, the complaint states.",
            ("the complaint", "states", "Ek told the crew he fled"),
        ),
        ("The report states: “It was late.”", ("The report", "states", "“It was late.”")),
        ("“It was late,” the ruling states.", ("the ruling", "states", "“It was late,”")),
        (
            "The policy clearly states that cups are banned.",
            ("The policy", "clearly states", "that cups are banned"),
        ),
        ("Documents state the lock was old.", ("Documents", "state", "the lock was old")),
        ("She states that it was late.", ("She", "states", "that it was late")),
    ],
)
def test_what_a_document_states(text, expected):
    assert triples(f"It rained. {text}") == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The records state police kept were lost.",
        "Clearly states that",
        "\n\nClearly states that it was late.",
        "The law states passed last year is old.",
        "They met in six states that rejected the plan.",
        "The board met in states by the coast.",
        "State law bans the cups in the United States that we knew.",
    ],
)
def test_states_that_are_places(text):
    assert triples(f"It rained. {text}") == []
