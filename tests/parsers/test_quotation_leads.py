"""What leads to a quotation: a colon, a manner, a gesture, a day or a place."""

import pytest

from tests.attributed import PARSER
from tests.attributed import pieces as triples


def first(text):
    return triples(text)[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It rained.\n\nFormer mayor Vera Holm: “We tried to hold it.”",
            ("Former mayor Vera Holm", ":", "“We tried to hold it.”"),
        ),
        (
            "It rained.\n\nSen. Ada Quist (R-Vt.): “We tried to hold it.”",
            ("Sen. Ada Quist (R-Vt.)", ":", "“We tried to hold it.”"),
        ),
        (
            "It rained. From the report: “We tried to hold it.”",
            ("the report", ":", "“We tried to hold it.”"),
        ),
        (
            "It rained.\n\nPartial transcript as follows:\n\n“We tried to hold it.”",
            ("Partial transcript", "as follows:", "“We tried to hold it.”"),
        ),
        ("It rained. Said Ms. Ek:\n\n“We tried to hold it.”", None),
        (
            "It rained.\n\nSaid Ms. Ek:\n\n“We tried to hold it.”",
            ("Ms. Ek", "Said", "“We tried to hold it.”"),
        ),
        (
            "It rained.\n\nSays Ms. Ek, head of the Lund Bank: “We tried to hold it.”",
            ("Ms. Ek, head of the Lund Bank", "Says", "“We tried to hold it.”"),
        ),
        (
            "It rained.\n\n“We tried to hold it all the same”: Vera Holm",
            ("Vera Holm", ":", "“We tried to hold it all the same”"),
        ),
        ("It rained.\n\n“We Tried To Hold It All”: Book Review", None),
        (
            "According to the paper: “We tried to hold it.”",
            ("the paper", "According to", "“We tried to hold it.”"),
        ),
        ("It rained.\n\nFerry disaster: “We try again.”", None),
        ("It rained. The river follows: “We try again.”", None),
    ],
)
def test_what_a_colon_leads_to(text, expected):
    found = [one for one in triples(text) if "“" in one[2]]
    if expected is None:
        assert [one[0] for one in found] in ([], ["Ms. Ek"], ["The river"])
    else:
        assert found == [expected]


@pytest.mark.parametrize(
    ("before", "joins"),
    [
        ("The crew said it was late.", True),
        ("The plan is “as old as the bridge itself,” she said.", True),
        ("She praised the crew, saying that it was late.", True),
        ("The crew went home for the night.", False),
        ("There were reports that the crew said so. They slept.", False),
    ],
)
def test_a_quoted_paragraph_behind_what_somebody_says(before, joins):
    text = f"{before}\n\n“We left at noon because of the storm and the rain.”"
    assert any("left at noon" in content for _, _, content in triples(text)) is joins


def test_a_heading_in_quotation_marks_is_no_statement():
    text = "The crew said it was late.\n\n“A better river”\n\nIt rained."
    assert first(text)[2] == "it was late"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“We tried to hold it,” another friend, Vera Holm told the paper.",
            ("another friend, Vera Holm", "told", "“We tried to hold it,”"),
        ),
        ("“We tried to hold it,” From said.", ("From", "said", "“We tried to hold it,”")),
        (
            "“We tried to hold it,” agrees Vera Holm, 30, of the crew.",
            ("Vera Holm, 30, of the crew", "agrees", "“We tried to hold it,”"),
        ),
        (
            "The board, in a note to all of us, worded it with care: “We tried to hold it.”",
            ("The board", "worded it with care:", "“We tried to hold it.”"),
        ),
        (
            "She praised the crew, but he gave them a compliment: “You must hold it.”",
            ("he", "gave them a compliment:", "“You must hold it.”"),
        ),
        (
            "Ek is praising Bo, who left the board on Monday, as “a man who holds it all”.",
            ("Ek", "is praising", "Bo, who left the board on Monday, as “a man who holds it all”"),
        ),
        (
            "Sen. Ada Quist (I-Vt.) said that the bridge was safe.",
            ("Sen. Ada Quist (I-Vt.)", "said", "that the bridge was safe"),
        ),
        (
            "She fled the hall but said in a letter that “the crew was as brave as ever.”",
            ("She", "said", "that “the crew was as brave as ever.”"),
        ),
    ],
)
def test_what_stands_between_a_source_and_its_words(text, expected):
    assert expected in triples(text)


@pytest.mark.parametrize(
    ("lead", "quoted", "joins"),
    [
        ("“Or money,” she said.", "‘Death by a thousand cuts’", False),
        ("“Or money,” she said.", "“Death by a thousand cuts.”", True),
        ("“Or money,” she said.", "“We have tried it all, and nobody came to us in time”.", True),
        ("Ms. Ek wrote:", "“Death by a thousand cuts”", True),
    ],
)
def test_a_quotation_without_a_stop_on_its_own_line_is_a_heading(lead, quoted, joins):
    said = triples(f"{lead}\n\n{quoted}\n\n“The bridge is shut.”\n\nIt rained.")
    assert [quoted.rstrip(".") in content for _, _, content in said] == [joins]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vera Holm is blunt. “It failed.”", ("Vera Holm", "is blunt", "“It failed.”")),
        (
            "Ek, the mayor, was adamant: “It failed.”",
            ("Ek, the mayor", "was adamant", "“It failed.”"),
        ),
        ("The mayor shrugs. “It failed.”", ("The mayor", "shrugs", "“It failed.”")),
        ("In the end, Ms. Ek shrugged. “It failed.”", ("Ms. Ek", "shrugged", "“It failed.”")),
        ("“It failed!” she laughs.", ("she", "laughs", "“It failed!”")),
        ("It rained.\n\nMs. Ek’s answer: “It failed.”", ("Ms. Ek’s", "answer", "“It failed.”")),
        ("“It failed,” was her verdict.", ("her", "verdict", "“It failed,”")),
        ("Mayor Jon Ek, speaking to the Post: “It failed.”", ("Mayor Jon Ek", ":", "“It failed.”")),
        ("Ms. Ek shakes her head. “It failed.”", ("Ms. Ek", "shakes", "“It failed.”")),
        ("Ms. Ek is not so sure. “It failed.”", ("Ms. Ek", "is not so sure", "“It failed.”")),
        ("Ms. Ek agrees. “It failed.”", ("Ms. Ek", "agrees", "“It failed.”")),
        ("His verdict on the plan? “It failed.”", ("His", "verdict", "“It failed.”")),
        (
            "Vera Holm, mayor of Bonn: “It failed.”",
            ("Vera Holm, mayor of Bonn", ":", "“It failed.”"),
        ),
        ("The bridge is clear. “It failed.”", None),
        ("The answer was late. “It failed.”", None),
        ("Vera Holm left. “It failed.”", None),
        ("Vera Holm laughed. “It failed,” said Mr. Ek.", ("Mr. Ek", "said", "“It failed,”")),
    ],
)
def test_a_manner_or_a_reply_leads_to_a_quotation(text, expected):
    assert (triples(text) or [None])[-1] == expected


def test_a_quotation_goes_on_behind_when_asked():
    said = triples("“It is late,” she said when asked why.\n\n“We have to go, and to go now.”")[0]
    assert said[2] == "“It is late,” … “We have to go, and to go now.”"


def test_what_was_asked_is_answered_by_somebody_else():
    assert first("I asked Ms. Ek if she was late. “It failed.”")[2] == "if she was late"
    assert first("“Was it late?” asked Ms. Ek. “It failed.”")[2].endswith("“It failed.”")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained. Her neighbour, Tom Ek, agreed.", ("Her neighbour, Tom Ek", "agreed")),
        ("Holm disagrees.", ("Holm", "disagrees")),
        ("The road is long.", None),
        ("It rained. The two sides agreed.", None),
    ],
)
def test_a_gesture_before_a_paragraph_that_is_a_quotation(text, expected):
    quoted = "“We tried to hold it all night long.”"
    found = PARSER.parse(f"{text}\n\n{quoted}")
    assert [(one.source_text, one.cue_text) for one in found] == [expected] * bool(expected)
    assert all(one.content_text == quoted for one in found)
    assert not PARSER.parse(f"{quoted}\n\nThe road is long.\n\nHolm agreed.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ms. Ek rose and said of the lock: “It was good.”", [("Ms. Ek", "said")]),
        ("Ms. Ek was clear: “It was good.”", [("Ms. Ek", "was clear:")]),
        ("The lock is now rated as this: “a wreck that needs work”.", []),
        ("Calling “the heart of the lock” a wreck, Ms. Ek left.", [("Ms. Ek", "Calling")]),
    ],
)
def test_cues_before_quotations_and_cues_alone(text, expected):
    assert [one[:2] for one in triples(f"It snowed.\n\n{text}")] == expected
