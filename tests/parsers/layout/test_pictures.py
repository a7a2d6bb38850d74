"""Captions and their credits on a page."""

import pytest

import newsdoc
from tests.lines import FIVE, FOOT, FOUR, MENU, ONE, THREE, TITLE, TWO, kind_of, kinds, page


def test_caption_headline_and_caption_are_one_block():
    text = page(TITLE, "Storm - Day Three\nFerries lay idle [Lea Falk/Reuters]", ONE, TWO)
    block = newsdoc.LayoutParser().parse(text)[1]
    assert (block.kind, block.text.count("\n")) == ("caption", 1)


def test_a_credit_on_its_own_line_is_a_block_after_its_caption():
    text = page(TITLE, ONE, "Ferries in the old harbour\nPhotograph: Lea Falk/Reuters", TWO)
    assert kinds(text)[2:4] == ["caption", "credit"]


def test_a_credit_in_pieces_is_one_block():
    text = page(TITLE, ONE, "Ferries lay idle (\nImage:\nLea Falk)", TWO)
    assert [b.text for b in newsdoc.LayoutParser().parse(text) if b.kind == "credit"] == [
        "Image:\nLea Falk)"
    ]


def test_a_line_that_says_who_stands_where_is_a_caption():
    text = page(TITLE, ONE, "Mayor Ann Ek, left, opens the harbour of Oxmouth on Monday.", TWO)
    assert kinds(text)[2] == "caption"


def test_the_source_of_a_chart_is_a_credit_and_the_last_line_a_source():
    text = page(TITLE, ONE, "Source: Harbour Office", TWO, THREE, "Source: News Agencies")
    assert [kinds(text)[2], kinds(text)[-1]] == ["credit", "source"]


def test_the_mark_of_an_agency_below_a_caption_is_its_credit():
    text = page(TITLE, ONE, TWO, "A view of the harbour on Monday", "Getty Images")
    assert kinds(text)[-2:] == ["caption", "credit"]
    assert kinds(page(TITLE, ONE, TWO, "- two cranes", "- Pier"))[-1] == "paragraph"
    assert kinds(page(TITLE, ONE, TWO, THREE, "Getty Images"))[-1] == "credit"


def test_a_sentence_above_a_credit_under_the_byline_is_a_caption():
    caption = "Mayor Ann Ek opens the harbour of Oxmouth in the rain on Monday morning."
    text = page(TITLE, "By Bo Ask", caption, "Photograph: Lea Falk/Reuters", ONE, TWO)
    assert kinds(text)[2:5] == ["caption", "credit", "paragraph"]
    assert kinds(page(TITLE, ONE, TWO, "Photograph: Lea Falk/Reuters", THREE))[2] == "paragraph"
    assert kinds(page(TITLE, "By Bo Ask", ONE, "Photograph: Lea Falk", TWO))[2] != "caption"
    text = page(TITLE, "By Bo Ask", caption, "Getty Images", FIVE, "Getty Images", TWO, THREE)
    assert kinds(text).count("caption") == 1


def test_an_agency_above_a_caption():
    text = page(TITLE, ONE, "Getty Images", "The ferry lay idle for nine days", TWO, THREE)
    assert kinds(text)[2:4] == ["credit", "caption"]
    text = page(TITLE, ONE, "Getty Images", '"The ferry lay idle for nine days', TWO, THREE)
    assert kinds(text)[3] != "caption"


def test_a_quoted_heading_above_an_agency_is_no_caption():
    heading, caption = "'It was so dark'", "The lifeboat left the harbour at 03:00"
    text = page(TITLE, ONE, TWO, heading, "Getty Images", caption, THREE, FOUR)
    assert kinds(text)[3:6] == ["heading", "credit", "caption"]


def test_an_agency_above_a_caption_under_a_name():
    caption = "Fishermen mended nets while they waited"
    assert kinds(page(TITLE, "Ann Ek", "Getty Images", caption, ONE, TWO, THREE))[3] == "caption"


def test_a_line_below_the_names_is_a_caption_where_a_standfirst_stands_above_them():
    caption = "Fishermen mend their nets at the harbour of Oxmouth"
    told = "Ferries will run again from next week as repairs to the pier come to an end"
    assert kinds(page(TITLE, told, "By Ann Ek", caption, ONE, TWO))[3] == "caption"
    assert kinds(page(TITLE, told, "By Ann Ek", caption + ".", ONE, TWO))[3] == "paragraph"
    assert kinds(page(TITLE, "By Ann Ek", caption, ONE, TWO))[2] == "standfirst"


def test_what_tells_what_is_in_a_picture_belongs_to_its_caption():
    tells, caption = "A diver looks at a wreck off Oxmouth.", "The wreck. Credit: Lea Falk/Getty"
    assert kinds(page(TITLE, "By Bo Ask", f"{tells}\n{caption}", ONE, TWO))[2:] == [
        "caption",
        "paragraph",
        "paragraph",
    ]
    found = kinds(page(TITLE, ONE, TWO, f"Two boats lie on a beach\n{caption}", THREE))
    assert found[3:] == ["caption", "paragraph"]
    tells = "A diver has looked at a wreck."
    assert kinds(page(TITLE, ONE, TWO, f"{tells}\n{caption}", THREE))[3:5] == [
        "paragraph",
        "caption",
    ]


@pytest.mark.parametrize("line", ["Social Media", "Pics: Mona's Friends", "© ONE Boats", "Reuters"])
def test_what_looks_like_a_credit_below_the_text_of_a_page_is_none(line):
    assert "credit" not in kinds(page(*MENU, TITLE, ONE, TWO, THREE, *FOOT, line, *FOOT))
    assert "credit" in kinds(page(*MENU, TITLE, ONE, "The harbour at noon", line, TWO, THREE))


def test_a_file_picture_below_the_text_has_its_caption():
    line = "FILE - Mayor Ann Ek at the harbour on March 1, 2024."
    assert kinds(page(*MENU, TITLE, ONE, TWO, THREE, *FOOT, line))[-1] == "caption"


@pytest.mark.parametrize("credit", ["(Credit: Lea Falk/Oxmouth News)", "Lea Falk/Getty Images"])
def test_a_sentence_on_a_picture_above_its_credit_is_a_caption(credit):
    shown = "Passengers wait for the last boat at the pier of Oxmouth on Sunday evening."
    text = page(TITLE, "By Ann Ek", ONE, TWO, shown, credit, THREE)
    assert kinds(text)[4:6] == ["caption", "credit"]
    told = "Passengers had waited for the last boat at the pier of Oxmouth on Sunday evening."
    assert kinds(text.replace(shown, told))[4:6] == ["paragraph", "credit"]


def test_a_sentence_of_what_is_seen_on_which_day_is_a_caption():
    shown = "Mayor Ann Ek speaks at the pier in the rain, May 3, 2024, in Lund."
    text = page(TITLE, "By Bo Ask", ONE, shown, TWO, THREE)
    assert kind_of(shown, text) == "caption"
    held = "Mayor Ann Ek held a speech at the pier in the rain on May 3, 2024."
    assert kind_of(held, page(TITLE, "By Bo Ask", ONE, held, TWO, THREE)) == "paragraph"
    told = "Mayor Ann Ek speaks at the pier in the rain, the paper said on May 3, 2024."
    assert kind_of(told, page(TITLE, "By Bo Ask", ONE, told, TWO, THREE)) == "paragraph"


@pytest.mark.parametrize("maker", ["Lea Falk, AP", "Lea Falk — Getty Images"])
def test_a_name_and_an_agency_inside_the_text_are_a_credit(maker):
    text = page(TITLE, "By Bo Ask", ONE, "Boats lie idle in Lund", maker, TWO, THREE)
    assert kinds(text)[3:5] == ["caption", "credit"]
    assert kinds(page(TITLE, "By Bo Ask, AP", "Ann Ek, AP", ONE, TWO))[2] == "byline"


def test_an_open_bracket_on_its_own_line_opens_a_credit():
    text = page(TITLE, ONE, "(\nImage:\nLea Falk via Getty Images)", TWO, THREE)
    assert kinds(text)[2] == "credit"
    assert "credit" not in kinds(page(TITLE, ONE, "(\nImage:", TWO, THREE))


def test_a_line_below_the_names_is_a_caption_if_a_standfirst_stands_above_them():
    line = "Mayor Ann Ek is led through the rain to the old harbour of Oxmouth"
    under = "The work took nine years and cost twice as much as planned"
    text = page(TITLE, under, "By Bo Ask", "3 May 2024", line, ONE, TWO, THREE)
    assert [kind_of(under, text), kind_of(line, text)] == ["standfirst", "caption"]
    assert kind_of(line, page(TITLE, "By Bo Ask", "3 May 2024", line, ONE, TWO)) == "standfirst"
