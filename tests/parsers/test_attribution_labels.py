"""Labels: turns of interviews, topics of headlines, what a colon introduces, who signed."""

import pytest

import newsdoc
from tests.attributed import outer, triples


def test_a_colon_waits_for_the_next_paragraph():
    [one] = outer("Ms. Ek continued:\n\n“It is safe, and it will open.”")
    assert one.content_text == "“It is safe, and it will open.”"


@pytest.mark.parametrize("dash", ["- ", "– ", "—", "― "])
def test_signed_quotations(dash):
    below = f"It rained.\n\n“We tried to hold it, and it sank.”\n\n{dash}Vera Holm, harbour master"
    behind = f"It rained.\n\n“We tried to hold it, and it sank.” {dash}Vera Holm"
    for text in (below, behind):
        [one] = outer(text)
        assert (one.source_text, one.kind) == ("Vera Holm", "direct") or dash == "- "
    assert outer(below)[0].source_text == "Vera Holm"


def test_turns_of_an_interview():
    text = "HOLM: And why?\n\nEK: We tried. It sank.\n\nHOLM: And now?\n\nIt rained."
    assert triples(text) == [
        ("HOLM", ":", "And why"),
        ("EK", ":", "We tried. It sank"),
        ("HOLM", ":", "And now"),
    ]
    assert outer("It rained.\n\nUPDATE: The bridge is open again.") == []


def test_turns_of_a_transcript_name_roles_and_parties():
    text = (
        "VERA HOLM, HOST: And why?\n\nSEN. JO EK (R-VT): It sank.\n\nHOLM: And now?\n\nIt rained."
    )
    labels = [source for source, cue, _ in triples(text) if cue == ":"]
    assert labels == ["VERA HOLM, HOST", "SEN. JO EK (R-VT)", "HOLM"]


def test_turns_of_an_interview_by_names_and_initials():
    text = (
        "Vera Holm: You went back to the river after all. Why?\n\n"
        "Jon Ek: It is home. I learned to swim there.\n\nVH: And now?\n\nJE: Now I row.\n\n"
        "The Long River: a film by Jon Ek"
    )
    turns = [one for one in newsdoc.parse(text).attributions if one.cue_text == ":"]
    assert [one.source_text for one in turns] == ["Vera Holm", "Jon Ek", "VH", "JE"]
    assert [one.speaker.name for one in turns] == ["Vera Holm", "Jon Ek", "Vera Holm", "Jon Ek"]


def test_initials_of_three_names_in_an_interview():
    text = (
        "“The river is home,” said Vera Anna Holm.\n\nVH: I learned to swim there.\n\n"
        "JE: And now?\n\nVAH: Now I row."
    )
    turns = [one for one in newsdoc.parse(text).attributions if one.cue_text == ":"]
    assert [one.source_text for one in turns] == ["VH", "JE", "VAH"]
    assert [turns[index].speaker.name for index in (0, 2)] == ["Vera Anna Holm"] * 2


def test_figures_behind_names_are_no_turns():
    text = "Holm: 547.\n\nEk: 46.\n\nHolm: 2,316.\n\nEk: 1,547."
    assert outer("It rained.\n\n" + text) == []


@pytest.mark.parametrize(
    "topic", ["Ferry disaster", "The Latest", "Q&A", "Analysis", "Watch", "Live blog"]
)
def test_the_topic_of_a_headline_says_nothing(topic):
    for said in ("The boat was old", "‘The boat was old’"):
        assert newsdoc.parse(f"{topic}: {said}\n\nIt rained on Monday.").attributions == ()


def test_who_a_headline_names_behind_what_is_quoted():
    for said, source in (
        ("‘They came at night’: Lund villagers recall storm", "Lund villagers"),
        ("‘They came at night’: Vera Holm recalls storm", "Vera Holm"),
        ("Lund Watch: The boat was old", "Lund Watch"),
    ):
        first, *_ = newsdoc.parse(f"{said}\n\nIt rained on Monday.").attributions
        assert first.source_text == source


def test_an_apposition_before_what_a_colon_introduces():
    [one] = outer("One guest, a 40-year-old cook, hung out a sign: “We tried to hold it.”")
    assert one.source_text == "One guest, a 40-year-old cook"
    assert one.cue_text == "hung out a sign:"


@pytest.mark.parametrize("bullet", ["*", "•", "▪"])
def test_a_bullet_belongs_to_nobody(bullet):
    text = f"It rained.\n{bullet} Mayor says bridge will close\n{bullet} Repairs are late, she says"
    assert triples(text) == [
        ("Mayor", "says", "bridge will close"),
        ("she", "says", "Repairs are late"),
    ]


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("It rained. Director Vera van den Holm: “We tried.”", ["Director Vera van den Holm"]),
        ("It rained. Ada de la Ek: “We tried.”", ["Ada de la Ek"]),
        ("It rained. Bonn harbour board Holm: “We tried.”", []),
    ],
)
def test_a_label_may_hold_the_small_words_of_a_name(text, sources):
    assert [source for source, _, _ in triples(text)] == sources
