"""The turns of an interview: what stands in them, and who goes on behind one."""

import pytest

import newsdoc

TURNS = """The radio asked two people about the lock.

VERA HOLM: Was it late? I think it was.

JON EK: {turn}

{behind}

VERA HOLM: We will see."""


def read(turn="It was.", behind="JON EK: So it was."):
    """Give source, cue, speaker and whether it stands in a turn, of all but the labels."""
    article = newsdoc.parse(TURNS.format(turn=turn, behind=behind))
    return [
        (
            one.source_text,
            one.cue_text,
            one.speaker.name.lower() if one.speaker else None,
            one.within is not None,
        )
        for one in article.attributions
        if one.cue_text not in (":", "asked")
    ]


@pytest.mark.parametrize(
    ("turn", "expected"),
    [
        ("It was. I hope it opens.", ("I", "hope", "jon ek", True)),
        ("It was. It rained. The mayor said it was fine.", ("The mayor", "said", "mayor", True)),
        ("According to the mayor, it was late.", ("the mayor", "According to", "mayor", True)),
    ],
)
def test_a_turn_holds_what_is_said_in_it(turn, expected):
    assert expected in read(turn)


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("I believe it will open.", ("I", "believe", "jon ek", False)),
        ("The mayor left. I believe it will open.", ("I", "believe", "jon ek", False)),
        ("The mayor said so. He left.\n\nI believe it will open.", ("I", "believe", None, False)),
    ],
)
def test_who_goes_on_behind_a_turn(behind, expected):
    assert expected in read(behind=behind)


@pytest.mark.parametrize("label", ["Live", "He knew one thing"])
def test_what_stands_before_according_to_is_not_said(label):
    [one] = newsdoc.AttributionParser().parse(
        f"It snowed.\n\n{label}: According to the port, traffic is down."
    )
    assert (one.source_text, one.content_text) == ("the port", "traffic is down")
