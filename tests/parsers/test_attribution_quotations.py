"""Quotations whose source stands in an unusual place, and which of two cues a quotation has."""

import pytest

from tests.attributed import PARSER
from tests.attributed import pieces as triples


def first(text):
    return triples(text)[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "As Vera Holm told the board on Monday, “We tried to hold it.”",
            ("Vera Holm", "told", "“We tried to hold it.”"),
        ),
        (
            "It is late because, as she puts it, “the best we have is the bridge.”",
            ("she", "puts it", "“the best we have is the bridge.”"),
        ),
        (
            "As Vera Holm reported from the harbour:\n\n“We tried to hold it.”",
            ("Vera Holm", "reported", "“We tried to hold it.”"),
        ),
        (
            "However, as Ms. Ek noted in a letter, the bridge is safe.",
            ("Ms. Ek", "noted", "the bridge is safe"),
        ),
        ("The bridge, as Ms. Ek noted, is safe.", ("Ms. Ek", "noted", "The bridge … is safe")),
        (
            "As it rained, the bridge was “quite unsafe,” as Ms. Ek put it.",
            ("Ms. Ek", "put it", "the bridge was “quite unsafe,”"),
        ),
        (
            "That the bridge “is in ruins,” as Ms. Ek said on Monday, only makes it worse.",
            ("Ms. Ek", "said", "the bridge “is in ruins,”"),
        ),
        (
            "As the crew left the old harbour, “Dusk” was played.",
            None,
        ),
    ],
)
def test_a_quotation_behind_as_somebody_said(text, expected):
    assert (triples(text) or [None])[0] == expected


def test_a_quotation_between_is_that_of_its_own_cue():
    assert first("“We tried,” Ms. Ek said as the heckler yelled: “You did not!”")[0] == "Ms. Ek"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Asked whether it was safe, Ms. Ek smiled.", ("", "Asked", "whether it was safe")),
        (
            "Asked if the bridge was “as safe as a house,” four in ten of them nodded.",
            ("", "Asked", "if the bridge was “as safe as a house,”"),
        ),
        ("Citing the storm, Ms. Ek closed the bridge.", ("Ms. Ek", "Citing", "the storm")),
        ("Citing the storm was wrong.", None),
        ("Reporting from the harbour, Ms. Ek got wet.", None),
    ],
)
def test_a_participle_that_opens_a_sentence(text, expected):
    assert (triples(text) or [None])[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The row began with her claim that the bridge was “as safe as a house” for all.",
            ("her", "claim", "that the bridge was “as safe as a house” for all"),
        ),
        (
            "He missed Vera Holm’s bold assertion on Monday that “we will all stay,” and left.",
            ("Vera Holm’s", "assertion", "that “we will all stay,”"),
        ),
        ("The row began with the claim that the bridge was “as safe as a house”.", None),
        (
            "The row began with her claim that the bridge was safe.",
            ("her", "claim", "that the bridge was safe"),
        ),
    ],
)
def test_whose_claim_a_quotation_is(text, expected):
    claims = [found for found in triples(text) if found[1] in ("claim", "assertion")]
    assert (claims or [None])[0] == expected


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("They left, with one of the crew shouting, “We will be back.”", "one of the crew"),
        ("They argued on, with Ms. Ek calling it “a very sad day for us all”.", "Ms. Ek"),
        ("Ms. Ek left the crew with a smile, saying, “We will be back.”", "Ms. Ek"),
    ],
)
def test_who_stands_behind_with(text, source):
    assert triples(text)[-1][0] == source


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We tried to hold it,” Ms. Ek quips.", ("Ms. Ek", "quips", "“We tried to hold it,”")),
        ("She quips, “We tried to hold it.”", ("She", "quips", "“We tried to hold it.”")),
        ("“We tried,” Ms. Ek reflects, at ease.", ("Ms. Ek", "reflects", "“We tried,”")),
        ("“We tried,” her films, were late.", None),
        (
            "“We tried,” comments Vera Holm of the port.",
            ("Vera Holm of the port", "comments", "“We tried,”"),
        ),
        (
            "She sang of the sea, humming, “We tried to hold it.”",
            ("She", "humming", "“We tried to hold it.”"),
        ),
        ("She sang of the sea, humming “Dusk”.", None),
        (
            "“We tried to hold it,” a voice in the film intones.",
            ("a voice in the film", "intones", "“We tried to hold it,”"),
        ),
        ("“We tried to hold it,” Ms. Ek uncle to Bo.", None),
        ("“We tried to hold it,” given the storm on the coast.", None),
    ],
)
def test_a_word_in_s_beside_a_quotation(text, expected):
    assert (triples(text) or [None])[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We tried to hold it,” said Vera Holm, half joking.", "said"),
        ("“We tried to hold it,” she said, as the crowd applauded.", "said"),
        ("“We tried to hold it,” she said in May, referring to Bo, the head of the talks.", "said"),
        ("“We tried,” the crew left, Vera Holm, of the board, said.", "said"),
    ],
)
def test_a_quotation_has_one_cue(text, expected):
    assert [cue for _, cue, content in triples(text) if content.startswith("“")] == [expected]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("While Ms. Ek said the two had “been friends for years,” he claimed otherwise.", "Ms. Ek"),
        ("As she warned that “it is too late for that,” the crew said it was safe.", "she"),
        ("After Bo said the board was “as slow as a boat,” Holm said: “We are not.”", "Bo"),
        ("Vera Holm, citing “the luck of the crew,” said the bridge would open.", "Vera Holm"),
    ],
)
def test_the_quotation_of_a_side_clause_is_its_own(text, source):
    [found] = [one for one in triples(text) if "“" in one[2] and "We are not" not in one[2]]
    assert found[0] == source


def test_the_statement_of_a_side_clause_leaves_the_next_quotation_alone():
    text = "After Bo said the board was “as slow as a boat,” Ms. Holm said: “We are not.”"
    assert triples(text)[-1] == ("Ms. Holm", "said", "“We are not.”")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "He left, saying in a post on Monday: “We tried to hold it.”",
            ("He", "saying", "“We tried to hold it.”"),
        ),
        (
            "Ms. Ek spoke to the crew, telling them it was “the best they could have done”.",
            ("Ms. Ek", "telling", "it was “the best they could have done”"),
        ),
        (
            "Another man familiar with Ek’s thinking said, “We tried to hold it.”",
            ("Another man familiar with Ek’s thinking", "said", "“We tried to hold it.”"),
        ),
        (
            "“We tried to hold it,” Vera Holm, who led the crew said.",
            ("Vera Holm, who led the crew", "said", "“We tried to hold it,”"),
        ),
        (
            "“We tried to hold it,” Vera Holm is quoted as saying.",
            ("Vera Holm", "is quoted as saying", "“We tried to hold it,”"),
        ),
        (
            "Holm, a spokesman, said, “Instead of help for the crew,” Ek “sent a letter.”",
            ("Holm, a spokesman", "said", "“Instead of help for the crew,” Ek “sent a letter.”"),
        ),
        (
            "Ek added that, based on what he has seen, it “has been as safe as it was.”",
            ("Ek", "added", "that, based on what he has seen, it “has been as safe as it was.”"),
        ),
        (
            "In other words, explained Vera Holm: “We tried to hold it.”",
            ("Vera Holm", "explained", "“We tried to hold it.”"),
        ),
        (
            "Said Vera Holm, who grew up with Bo, “We tried to hold it.”",
            ("Vera Holm, who grew up with Bo", "Said", "“We tried to hold it.”"),
        ),
        (
            "There is a new film in which he declares, “We tried to hold it.”",
            ("he", "declares", "“We tried to hold it.”"),
        ),
    ],
)
def test_where_sources_and_cues_may_stand(text, expected):
    assert expected in triples(text)


def test_a_plan_with_a_speaker_of_its_own():
    text = "Ms. Ek welcomed the plan, with the crew saying it was “as safe as a house”."
    assert triples(text) == [
        ("Ms. Ek", "welcomed", "the plan"),
        ("the crew", "saying", "it was “as safe as a house”"),
    ]


@pytest.mark.parametrize("cue", ["described it", "put it"])
def test_a_quotation_that_was_how_somebody_put_it(cue):
    [one] = PARSER.parse(f"It rained.\n\n“We tried to hold it,” was how Ms. Ek {cue}.")
    assert (one.source_text, one.content_text) == ("Ms. Ek", "“We tried to hold it,”")


def test_what_somebody_knew_is_no_quotation():
    [one] = [one for one in PARSER.parse("She said that Ms. Ek knew it.") if one.within is None]
    assert (one.source_text, one.content_text) == ("She", "that Ms. Ek knew it")
