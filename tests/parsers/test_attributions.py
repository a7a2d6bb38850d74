"""Attributions: who said what, by which words, rule by rule."""

import pickle

import pytest

import newsdoc
from newsdoc import ENGLISH, AttributionParser
from newsdoc.errors import RuleError
from newsdoc.rules import rule

PARSER = AttributionParser()


def read(text, parser=PARSER):
    return parser.parse(text)


def outer(text, parser=PARSER):
    return [one for one in read(text, parser) if one.within is None]


def triples(text, parser=PARSER):
    return [(one.source_text, one.cue_text, one.content_text) for one in outer(text, parser)]


@pytest.mark.parametrize("cue", ["turned", "raised", "put"])
def test_a_word_without_the_particles_that_make_it_a_cue(cue):
    assert outer(f"The lessons {cue} bread into a pastime, and the mill reopened.") == []


def test_a_further_verb_is_not_inverted():
    [one] = outer("She joined the crew, said the boat was old, and left.")
    assert (one.source_text, one.content_text) == ("She", "the boat was old, and left")


def test_a_name_with_an_age_may_end_as_an_adverb_does():
    assert triples("Kelly, 34, said it was late.") == [("Kelly, 34", "said", "it was late")]


def test_verbs_share_their_source():
    text = "She praised the crew and said it was late, adding that she was tired."
    assert triples(text) == [
        ("She", "praised", "the crew"),
        ("She", "said", "it was late"),
        ("She", "adding", "that she was tired"),
    ]
    assert len({one.source[0].start for one in outer(text)}) == 1


def test_what_stands_inside_is_kept_with_its_outer_one():
    first, second = read("Ms. Ek said the council believes that the bridge is safe.")
    assert first.within is None
    assert second.within is first
    assert (second.source_text, second.cue_text) == ("the council", "believes")


def test_said_according_to_is_one():
    [one] = outer("The plant will shut, the owners said, according to a union memo.")
    assert one.source_text == "a union memo"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Sen. Ada Quist (R-Vt.) said she would go.", "Sen. Ada Quist (R-Vt.)"),
        ("Holm’s spokesman, Jon Ek, said it was late.", "Holm’s spokesman, Jon Ek"),
        ("Vera Holm, the mayor of Bonn, Germany, said it was late.", None),
        ("Ek, speaking in Oslo, said it was late.", "Ek"),
        ("But the two ministers said it was late.", "the two ministers"),
        ("Officials in two states on Monday said it was late.", "Officials in two states"),
        ("Ek, Holm and Quist said it was late.", "Ek, Holm and Quist"),
        ("“We tried,” said the mother-of-two from Bonn.", "the mother-of-two from Bonn"),
        ("The commander-in-chief said it was late.", "The commander-in-chief"),
        ("Cllr Ada Quist (Ind, Bonn North) said it was late.", "Cllr Ada Quist (Ind, Bonn North)"),
        ("Holm, in a post on Chirp, called it “a farce”.", "Holm"),
    ],
)
def test_extent_of_a_source(text, source):
    [one] = outer(text)
    assert one.source_text == (source or "Vera Holm, the mayor of Bonn, Germany")


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("He has repeatedly denied that he lied.", "has repeatedly denied"),
        ("He did not say who had called.", "did not say"),
        ("He called for calm.", "called for"),
        ("He has in the past said that it failed.", "has in the past said"),
        ("“We tried,” the team said in a statement.", "said in a statement"),
    ],
)
def test_extent_of_a_cue(text, cue):
    [one] = outer(text)
    assert one.cue_text == cue


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“We tried,” he said.", "direct"),
        ("He said it was “a joke of a plan”.", "mixed"),
        ("He said it was late.", "indirect"),
    ],
)
def test_kind(text, kind):
    assert [one.kind for one in outer(text)] == [kind]


def test_any_verb_beside_a_quotation():
    assert triples("“We lost it,” the captain quipped.")[0][1] == "quipped"
    assert triples("“We lost it,” she grinned.")[0][0] == "she"


def test_added_cue_verbs():
    text = "The captain blurbs that it was late."
    assert outer(text) == []
    parser = AttributionParser(lexicon=ENGLISH.extend(cue_verbs=["blurb"]))
    for form in ("blurbs", "blurbed"):
        assert triples(text.replace("blurbs", form), parser)[0][1] == form


def test_a_rule_switched_off():
    class Quiet(AttributionParser):
        disabled = frozenset({"label", "according"})

    assert outer("Union: Ferry unsafe", Quiet()) == []
    assert outer("It is safe, according to Ms. Ek.", Quiet()) == []


def test_a_rule_added():
    class Wire(AttributionParser):
        @rule("{source} {cue} {stop}", before="clause")
        def bare(self, cue, match):
            """Whoever spoke.

            Example: He said.
            """

    assert "bare" in [one.name for one in Wire.rules]
    assert triples("He said it was late.", Wire()) == [("He", "said", "it was late")]


def test_a_bad_rule_says_why():
    with pytest.raises(RuleError, match="nonsense"):

        class Bad(AttributionParser):
            @rule("{source} {cue} {nonsense}")
            def bad(self, cue, match):
                """Never made."""


def test_values_point_at_their_text():
    text = "\t“We tried,”\u00a0said Ms. Ek.\r\n\r\n''It failed,'' he said -- twice."
    found = read(text)
    assert len(found) > 1
    for one in found:
        for span in (*one.source, *one.cue, *one.content, *one.addressee):
            assert text[span.start : span.end] == span.text


def test_pickles_and_gives_the_same():
    text = "“We tried,” said Vera Holm. The bridge is safe, she added."
    parser = AttributionParser()
    before = read(text, parser)
    assert read(text, pickle.loads(pickle.dumps(parser))) == before


def test_headlines():
    article = newsdoc.parse("Minister denies link to ferry firm\n\nThe firm sank on Monday.\n")
    assert article.attributions[0].cue_text == "denies"


def test_a_lead_author_speaks():
    [one] = outer("It rained.\n“It is beer,” said lead author Vera Holm, a chemist in Lund.")
    assert one.source_text == "lead author Vera Holm, a chemist in Lund"
