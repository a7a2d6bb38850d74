"""Acts: verbs by which nothing is said, for what their subject or object is."""

import pytest

from newsdoc import AttributionParser

PARSER = AttributionParser()


def cues(text):
    return [one.cue_text for one in PARSER.parse(f"It rained.\n{text}")]


@pytest.mark.parametrize(
    "text",
    [
        "The ferry line was adding boats on two routes.",
        "Floods are adding to the pressure.",
        "Ms. Ek is writing a book about fish.",
        "They wrote code.",
        "Price determined the choice.",
        "The late match saw both sides waiting.",
        "The scheme would see small ports paid twice a year.",
        "Vera Holm continued to run the club.",
        "Vera Holm concluded the talks with a toast.",
        "The app does not recognize a voice.",
        "Guests viewed the ship.",
        "Ms. Ek maintained a low profile in the town.",
        "She grasped the rail and began to row.",
        "The name refers to a river.",
        "Ms. Ek argues the port’s biggest cases.",
        "Ms. Ek found herself in a queue.",
        "The port posted a profit.",
        "The union backed plan is dead.",
        "Eels live near people showing signs of fear.",
        "The clerk who wrote the note has left town.",
        "Every day, staff wrote about its progress.",
    ],
)
def test_what_is_done_is_not_said(text):
    assert cues(text) == []


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("She left early, adding that fish was dear.", "adding"),
        ("She left early, adding the fish was dear.", "adding"),
        ("Ms. Ek wrote a letter to the board.", "wrote"),
        ("A court determined the fine was legal.", "determined"),
        ("Voters see the plan as a risk.", "see"),
        ("Vera Holm continued to insist it was late.", "continued to insist"),
        ("Vera Holm continued to support the plan.", "continued to support"),
        ("Vera Holm concluded the plan was dead.", "concluded"),
        ("Voters view the plan with fear.", "view"),
        ("Ms. Ek maintained the plan was legal.", "maintained"),
        ("Ms. Ek refers to a river.", "refers to"),
        ("Ms. Ek argued the case was weak.", "argued"),
        ("Ms. Ek posted that it was late.", "posted"),
        ("The union backed plans for a lock.", "backed"),
        ("Critics were showing signs of fear.", "were showing signs of"),
        ("The clerk who wrote the note said it was late.", "said"),
        ("Critics called into question the accounts.", "called into question"),
        ("A jury found Ms. Ek guilty of fraud.", "found"),
        ("The board rejected recent Liberal claims that the vote was late.", "rejected"),
    ],
)
def test_what_is_said(text, cue):
    assert cues(text) == [cue]
