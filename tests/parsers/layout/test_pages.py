"""The text of a page: paragraphs, headings, live reports, interviews."""

from pathlib import Path

import pytest

import newsdoc
from newsdoc.text.source import Source
from tests.lines import FIVE, FOOT, FOUR, MENU, ONE, THREE, TITLE, TWO, kind_of, kinds, page

WRAPPED = """\
Harbour reopens after the storm

The harbour of Oxmouth will reopen on Monday, Mayor Ann Ek said after a
meeting with the pilots that went on until midnight and ended with a
promise to the fishermen.

Fishermen have asked the council for help, and the council has promised
an answer within a week, according to a letter.
"""

ARTICLES = Path(__file__).parents[2] / "corpus" / "articles"


def test_headings():
    text = page(TITLE, ONE, "What comes next", TWO, "Who pays for it?", THREE, ONE)
    assert kinds(text) == [
        "headline", "paragraph", "heading", "paragraph", "heading", "paragraph", "paragraph",
    ]  # fmt: skip


def test_short_sentences_list_items_and_rules_are_paragraphs():
    text = page(TITLE, ONE, "It was closed.", TWO, "two cranes;", "a pier; and", THREE, "___", ONE)
    assert "heading" not in kinds(text)


def test_the_clock_times_of_a_live_report_are_headings():
    assert kinds(page(TITLE, ONE, "7:15 p.m.", TWO, "6:40 p.m.", THREE))[2::2] == ["heading"] * 2


def test_questions_with_short_answers_are_headings_where_there_are_several():
    asked = ["Where is the storm?", TWO, "When will it end?", "On Tuesday.", "And now?", THREE]
    assert kinds(page(TITLE, ONE, *asked))[4] == "heading"
    assert kinds(page(TITLE, ONE, TWO, "When will it end?", "On Tuesday.", THREE))[3] == "paragraph"


def test_the_first_part_of_a_text_has_a_heading_where_others_have():
    assert kinds(page(TITLE, "MONDAY", ONE, TWO, "TUESDAY", THREE, FOUR))[1] == "heading"
    assert kinds(page(TITLE, "MONDAY", ONE, TWO, THREE, FOUR))[1] == "paragraph"


def test_the_first_entry_of_a_live_report_is_a_heading():
    text = page(TITLE, "Ann Ek", "Mon 3 Nov 2025 17.40 GMT", "17:40", "Ferries lie idle", ONE, TWO)
    assert kinds(text)[:5] == ["headline", "byline", "timestamp", "timestamp", "heading"]
    assert "heading" not in kinds(page(TITLE, "The Latest (all times local):", "17:40", ONE, TWO))


def test_an_entry_of_a_live_report_has_a_title_and_an_author():
    entries = ["16.09 GMT", "Ferries stay in port", "Ann Ek", TWO, "15:31", "Summary", ONE]
    text = page(TITLE, *entries, "14:20", "Bo Ask", THREE, "13:05", "It was late.", FOUR)
    assert kinds(text)[1:] == [
        "timestamp", "heading", "byline", "paragraph", "timestamp", "heading", "paragraph",
        "timestamp", "byline", "paragraph", "timestamp", "paragraph", "paragraph",
    ]  # fmt: skip


def test_a_label_below_a_clock_time_opens_an_entry():
    entries = ["16.09 GMT", "Analysis: Why ferries sink", ONE, "15:31", "Ferries wait", TWO]
    assert kinds(page(TITLE, *entries))[1:4] == ["timestamp", "heading", "paragraph"]
    assert kinds(page(TITLE, ONE, "Analysis: Why ferries sink", TWO))[2] == "promo"


def test_a_line_that_announces_points_is_the_first_of_the_text():
    text = page(TITLE, "16:42", "Summary", "Here is what we know of the storm:", "* " + ONE, TWO)
    assert kinds(text)[2:4] == ["heading", "paragraph"]


def test_the_days_of_a_trip_stand_above_other_headings():
    days = ["Friday", "The old pier", TWO, "Saturday", "10 a.m. | Swim", THREE]
    text = page(TITLE, ONE, FOUR, *days, FIVE)
    assert kinds(text)[3:8] == ["heading", "heading", "paragraph", "heading", "heading"]
    assert kind_of("Holm", page(TITLE, ONE, TWO, "Holm said", "It is late", TWO)) == "paragraph"


def test_a_heading_above_a_short_sentence():
    assert kinds(page(TITLE, ONE, TWO, "What next", "It is not over.", THREE))[3] == "heading"
    assert kinds(page(TITLE, ONE, TWO, "What next", "It is not", THREE))[3] == "paragraph"


def test_a_heading_between_dashes():
    assert kinds(page(TITLE, ONE, "- 'Not a marriage' -", TWO, THREE))[2] == "heading"
    assert kinds(page(TITLE, ONE, "The harbour -", TWO, THREE))[2] != "heading"


def test_a_heading_above_the_opening_of_a_list():
    opening = "Once they have a place, the traders of the harbour are expected to:"
    assert (
        kinds(page(TITLE, ONE, "A lasting answer", opening, "* keep order;", TWO))[2] == "heading"
    )


def test_the_lines_of_a_paragraph_of_fixed_width_are_one_block():
    blocks = newsdoc.LayoutParser().parse(WRAPPED)
    assert [(b.kind, b.text.count("\n")) for b in blocks] == [
        ("headline", 0), ("paragraph", 2), ("paragraph", 1),
    ]  # fmt: skip
    assert all(WRAPPED[b.start : b.end] == b.text for b in blocks)


def test_tables_can_be_changed():
    class Bold(newsdoc.LayoutParser):
        heading_weights = {**newsdoc.LayoutParser.heading_weights, "start": -99}  # noqa: RUF012

    text = page(TITLE, ONE, "What comes next", TWO, THREE)
    assert (kinds(text)[2], kinds(text, Bold())[2]) == ("heading", "paragraph")


def test_scores_show_the_signals():
    shown = newsdoc.LayoutParser().scores(page(TITLE, ONE, "What comes next", TWO, THREE))
    heading = next(one for one in shown if one.decision == "heading")
    assert heading.signals["text after"] == 4
    assert heading.total > 0


def test_what_is_shown_is_what_is_decided():
    parser = newsdoc.LayoutParser()
    for path in ARTICLES.glob("*.txt"):
        source = Source(path.read_text("utf-8"))
        plain, shown = parser.laid_out(source), parser.laid_out(source, [])
        assert [row.rule for row in plain.rows] == [row.rule for row in shown.rows], path.stem


def test_a_hundred_thousand_short_lines():
    assert len(newsdoc.LayoutParser().parse("a\n" * 100_000)) == 100_000


@pytest.mark.parametrize(
    "turn", ["Vera Holm: And why?", "VH: And now?", "Q: And why?", "Q. And why?"]
)
def test_a_question_in_an_interview_is_no_heading(turn):
    text = f"The long river\n\nIt rained on Monday in Bonn.\n\n{turn}\n\nIt was late, and we left."
    found = [block.kind for block in newsdoc.parse(text).blocks]
    assert found == ["headline", "paragraph", "paragraph", "paragraph"]


@pytest.mark.parametrize("label", ["HOLM", "Holm", "The Harbour News"])
def test_a_question_behind_a_label_that_comes_again_is_no_heading(label):
    asked = f"{label}: And do people believe it?"
    text = page(TITLE, ONE, f"{label}: The harbour is shut.", TWO, asked, THREE)
    assert kind_of(asked, text) == "paragraph"
    assert kind_of(asked, page(TITLE, ONE, TWO, asked, THREE)) == "heading"


@pytest.mark.parametrize(
    ("asked", "kind"),
    [
        ('Mr. Holm said: "Why should we pay?"', "paragraph"),
        ("Mr. Holm then asked the crew, “With boats? With boats?”", "paragraph"),
        ("Mr. Holm said: ‘Isn't it ours?’", "paragraph"),
        ("What does the mayor mean by “ballast?”", "heading"),
        ("What next for Holm's and Ek's boats?", "heading"),
    ],
)
def test_a_question_that_somebody_is_said_to_ask_is_no_heading(asked, kind):
    assert kind_of(asked, page(TITLE, ONE, TWO, asked, THREE)) == kind


def test_a_line_in_brackets_is_no_heading():
    assert kinds(page(TITLE, ONE, "(BEGIN VIDEO CLIP)", TWO, THREE))[2] == "paragraph"


def test_a_sentence_that_has_lost_its_full_stop_is_no_heading():
    line = "Ek said the group of thieves was large and that it had boats in Oxmouth"
    assert kind_of(line, page(TITLE, ONE, TWO, line, THREE, FOUR)) == "paragraph"
    line = "What Ek said of the boats"
    assert kind_of(line, page(TITLE, ONE, TWO, line, THREE, FOUR)) == "heading"


def test_titles_that_are_cut_are_no_text():
    titles = [f"* Crane falls into the sea at {place} …" for place in ("Lund", "Bonn")]
    text = page(*MENU, *titles * 9, TITLE, "By Bo Ask", ONE, TWO, FOUR, *FOOT)
    assert kind_of(TITLE, text) == "headline"
    assert kinds(text).count("paragraph") == 3
