"""Cues by kind: verbs that nobody counted tie source and content as others of their kind do."""

import pytest

from newsdoc import ENGLISH, AttributionParser
from newsdoc.lexicon.english import cue_kinds
from newsdoc.parsers.attributions import points

PARSER = AttributionParser()


def triples(text):
    found = PARSER.parse("It rained.\n" + text)
    return [
        (one.source_text, one.cue_text, one.content_text) for one in found if one.within is None
    ]


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("The panel castigated the port for its delay.",
         ("The panel", "castigated", "the port for its delay")),
        ("They lampooned the plan.", ("They", "lampooned", "the plan")),
        ("She yearns for a quiet harbour.", ("She", "yearns for", "a quiet harbour")),
        ("Holm bragged about the prize.", ("Holm", "bragged about", "the prize")),
        ("He is adamant that the bridge is safe.",
         ("He", "is adamant", "that the bridge is safe")),
        ("The study exemplifies how the silt moves.",
         ("The study", "exemplifies", "how the silt moves")),
        ("Holm and Ek both said it was late.", ("Holm and Ek", "both said", "it was late")),
        ("They have all denied the charge.", ("They", "have all denied", "the charge")),
        ("Holm was angry that the lock leaked.", ("Holm", "was angry", "that the lock leaked")),
        ("Fans were delighted that it opened.", ("Fans", "were delighted", "that it opened")),
        ("Ek made the point that it was late.", ("Ek", "made the point", "that it was late")),
        ("The board took issue with the plan.", ("The board", "took issue with", "the plan")),
        ("Ek did not rule out a tax.", ("Ek", "did not rule out", "a tax")),
        ("It’s understood that the lock was old.",
         ("", "’s understood", "that the lock was old")),
        ("Port chief Hector Holm said it was late.",
         ("Port chief Hector Holm", "said", "it was late")),
        ("Ms. Ek has since said she would go.", ("Ms. Ek", "has since said", "she would go")),
        ("The mayor embraces the plan.", ("The mayor", "embraces", "the plan")),
        ("Her remarks suggest that the lock is old.",
         ("Her remarks", "suggest", "that the lock is old")),
    ],
)  # fmt: skip
def test_a_verb_is_a_cue_as_others_of_its_kind(text, triple):
    assert triples(text) == [triple]


@pytest.mark.parametrize(
    "text",
    [
        "The claim was false.",
        "The delay has frustrated travellers.",
        "Both locks leaked.",
        "All told, it was late.",
        "His demand for a berth was late.",
        "The mayor appeared in court.",
        "The mayor took bread to the mill.",
        "It was bread that the mayor took",
        "The mayor tweet that mocks the port went round.",
        "Ms. Ek wore a cap that was warm thanks to its wool.",
        "The reporting rules for banks were changed.",
        "He prized the lid open with a knife and left.",
        "Since the flood the mill has stood idle.",
    ],
)
def test_what_only_looks_like_a_cue(text):
    assert triples(text) == []


def test_a_statement_said_at_the_end_takes_in_what_it_holds():
    assert triples("Norvik expects a loss this year, Ms. Ek said.") == [
        ("Ms. Ek", "said", "Norvik expects a loss this year")
    ]


def test_what_a_speaker_does_beside_speaking_is_no_cue():
    assert triples("Vera Holm, defending, said her client was late.") == [
        ("Vera Holm", "said", "her client was late")
    ]


def test_a_kind_may_be_given_to_a_verb():
    text = "The choir serenaded the harbour."
    assert triples(text) == []
    lexicon = ENGLISH.extend(cue_kinds={"serenaded": "judge"})
    [one] = AttributionParser(lexicon=lexicon).parse("It rained.\n" + text)
    assert (one.source_text, one.cue_text) == ("The choir", "serenaded")


def test_every_form_has_one_kind():
    kinds = ENGLISH.table("cue_kinds")
    assert set(kinds.values()) == {*cue_kinds.VERBS, "feel"}
    assert all(f"kind {kind}" in ENGLISH.table("cue_signals") for kind in set(kinds.values()))
    assert kinds["said"] == kinds["denies"] == "say"
    assert kinds["adamant"] == "feel"
    assert "plans" not in kinds


def test_points_are_of_known_cues():
    known = ENGLISH["cue_verbs"].union(ENGLISH.table("cue_kinds"))
    points = ENGLISH.table("cue_points")
    assert points["said"] > points["wanted"] > points["continued to"]
    assert not ENGLISH["seldom_cues"].intersection(points)
    assert len(known.intersection(points)) > 300


def test_sums_of_points_are_remembered_up_to_a_bound(monkeypatch):
    monkeypatch.setattr(points, "REMEMBERED", 2)
    sums = points.SignalPoints({"a": 1, "b": 2}, lambda *names: names)
    assert [sums["a", "b"], sums["b",], sums["a",], sums["a", "b"]] == [3, 2, 1, 3]
    assert len(sums) == 2
