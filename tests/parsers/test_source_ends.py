"""Where a source ends: appositions, brackets and clauses behind it, and an occasion."""

import pytest

from tests.attributed import PARSER, outer


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "“We tried,” said Vera Holm, head of the river board, who lives in Bonn.",
            "Vera Holm, head of the river board, who lives in Bonn",
        ),
        (
            "“We tried,” said Vera Holm, who came to the harbour on Friday.",
            "Vera Holm, who came to the harbour on Friday",
        ),
        (
            "“We tried,” said Rep. Ada Holm (R-Conn.), who led it.",
            "Rep. Ada Holm (R-Conn.), who led it",
        ),
        ("“We tried,” said Gov. Ada Ek of Ohio, who led it.", "Gov. Ada Ek of Ohio, who led it"),
        ("“We tried,” said Vera Holm, who added that it was late.", "Vera Holm"),
        ("“We tried,” said Vera Holm in an interview on Friday.", "Vera Holm"),
        (
            "“We tried,” said PC Vera Holm, from the Lund police.",
            "PC Vera Holm, from the Lund police",
        ),
        ("“We tried,” said Vera Holm, after Ek left.", "Vera Holm"),
        (
            "“We tried,” said Vera Holm, of Lund, and Jon Ek, a cook.",
            "Vera Holm, of Lund, and Jon Ek, a cook",
        ),
        ("“We tried,” said Vera Holm, a nurse, and Jon Ek left.", "Vera Holm, a nurse"),
        ("“We tried,” said Vera Holm, in Lund on Friday.", "Vera Holm"),
        (
            "“We tried,” said Vera Holm, then head of the board.",
            "Vera Holm, then head of the board",
        ),
        ("“We tried,” said Vera Holm, then left the room.", "Vera Holm"),
        (
            "“We tried,” said Ada Ek, 31, of Reno, Nev., who sings.",
            "Ada Ek, 31, of Reno, Nev., who sings",
        ),
        (
            "“We tried,” said Ada Ek, author of “The Long River.”",
            "Ada Ek, author of “The Long River",
        ),
        ("“We tried,” said Ada Ek, a baker, “and we failed.”", "Ada Ek, a baker"),
        ("“We tried,” said Ms. Ek with a smile.", "Ms. Ek"),
        ("“We tried,” said Ms. Ek in Malay.", "Ms. Ek"),
        ("“We tried,” said Ms. Ek in Bonn.", "Ms. Ek in Bonn"),
        ("“We tried,” said Ek, who runs the port.", "Ek, who runs the port"),
        ("“We tried,” said the nurse, who runs the port.", "the nurse"),
        ("“We tried,” said Ek, who lives in Lund, Ill.", "Ek, who lives in Lund, Ill"),
        ("“We tried,” said Ek, who lives in Lund. “It failed.”", "Ek, who lives in Lund"),
        ("“We tried,” said Vera Holm in a tweet.", "Vera Holm"),
        ("“We tried,” said Mayor Vera Holm at the time.", "Mayor Vera Holm"),
        ("“We tried,” wrote Vera Holm in the Lund Post.", "Vera Holm"),
        ("“We tried,” wrote Vera Holm of the Lund Post.", "Vera Holm of the Lund Post"),
        (
            "“We tried,” wrote Vera Holm, an editor at the Lund Post.",
            "Vera Holm, an editor at the Lund Post",
        ),
    ],
)
def test_extent_of_a_source_behind_its_cue(text, source):
    assert outer(text)[0].source_text.rstrip(".”") == source


@pytest.mark.parametrize(
    "source",
    [
        "A letter sent to parents",
        "A letter sent to parents on Monday",
        "A statement posted on the club’s website",
        "Vera Holm, of Velora, and Jon Ek, of Bonn",
        "Vera Holm, 34, and Jon Ek",
        "Vera Holm, a nurse, and Jon Ek, a cook",
    ],
)
def test_letters_and_two_people_with_appositions_are_sources_whole(source):
    comma = "," if source.endswith(("Bonn", "cook")) else ""
    [one] = outer(f"It rained.\n\n{source}{comma} said it was late.")
    assert one.source_text == source


def test_a_state_is_no_apposition():
    [one] = outer("It rained. Many left Lund, Calif., and many others said it was late.")
    assert one.source_text == "many others"


@pytest.mark.parametrize("verb", ["closed the lock", "left", "resigned on Monday", "cut the rope"])
def test_the_verb_behind_an_apposition_is_no_part_of_the_source(verb):
    [one] = outer(f"The mayor, Vera Holm, {verb}, saying it was late.")
    assert (one.source_text, one.content_text) == ("The mayor, Vera Holm", "it was late")


def test_a_participle_behind_an_apposition_is_part_of_the_source():
    [one] = outer("The mayor, Vera Holm, elected in May, said it was late.")
    assert one.source_text == "The mayor, Vera Holm, elected in May"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("“We won,” a crew led by Jon Ek wrote.", "a crew led by Jon Ek"),
        ("A crew led by Jon Ek wrote: “We won.”", "A crew led by Jon Ek"),
        ("“We won,” read a tweet from the crew.", "a tweet from the crew"),
        ("“We won,” the letter read in part.", "the letter"),
        ("“We won.” – Jon Ek, head of the crew", "Jon Ek"),
    ],
)
def test_a_noun_with_more_than_a_name_behind_it(text, source):
    assert [one.source_text for one in outer(text)] == [source]


@pytest.mark.parametrize(
    "source",
    [
        "Vera Holm, head of the Lock Board (LB)",
        "Vera Holm, an analyst at Velora Inc. (NYSE: VLR)",
        "Vera Holm, Velora (Bonn) Ltd. analyst",
        "Professor Vera Holm, from the University of Lund (UoL)",
    ],
)
def test_a_short_form_ends_a_source_behind_its_cue(source):
    read = [
        (one.source_text, one.content_text) for one in PARSER.parse(f"It failed, said {source}.")
    ]
    assert read == [(source, "It failed")]


def test_a_bracket_with_more_than_a_name_ends_no_source():
    [one] = PARSER.parse("“It failed,” said Vera Holm, head of the board (and a nurse).")
    assert one.source_text == "Vera Holm, head of the board"


def test_which_describes_what_stands_at_the_end_of_a_source():
    [one] = PARSER.parse("It failed, said Vera Holm, head of the board, which owns the lock.")
    assert (one.source_text, one.content_text) == ("Vera Holm, head of the board", "It failed")


@pytest.mark.parametrize(
    "source",
    [
        "A cousin close to him",
        "Residents near her",
        "A friend of hers",
        "The letter to him",
        "A man who met with us",
        "Those around them",
        "Some of those close to me",
        "42% of them",
        "Most of those asked",
        "Nearly 70% of those polled",
        "Some 56 percent of tenants polled",
        "A third of Lunders surveyed",
        "Those interviewed",
        "Both accused",
        "The two accused",
    ],
)
def test_a_source_that_ends_in_a_pronoun_or_a_participle(source):
    read = [
        (one.source_text, one.content_text)
        for one in PARSER.parse(f"It rained.\n\n{source} said it was late.")
    ]
    assert read == [(source, "it was late")]


@pytest.mark.parametrize(
    ("occasion", "source"),
    [
        ("at a packed news conference", "Vera Holm"),
        ("at a May 4 City Hall press briefing", "Vera Holm"),
        ("at a hospital in Lund", "Vera Holm at a hospital in Lund"),
    ],
)
def test_an_occasion_is_no_part_of_a_source(occasion, source):
    [one] = PARSER.parse(f"“It is safe,” said Vera Holm {occasion}.")
    assert one.source_text == source
