"""Whole pages: region, headline, standfirst, headings, promos, captions, margins."""

from pathlib import Path

import pytest

import newsdoc
from newsdoc.text.source import Source

ARTICLES = Path(__file__).parents[2] / "corpus" / "articles"
ONE = "The harbour of Oxmouth will reopen on Monday, Mayor Ann Ek said after a long meeting."
TWO = "Fishermen have asked the council for help, and the council has promised them an answer."
THREE = (
    "The storm took with it two cranes and a part of the northern pier, the harbour office said."
)
FOUR = "Insurers expect claims of at least two million crowns, among the highest the coast saw."
FIVE = "A ship with timber for the new pier is under way and is expected to arrive by Thursday."
TITLE = "Harbour reopens after the longest storm in years"


def page(*lines, between="\n\n"):
    return between.join(lines)


def kinds(text, parser=None):
    return [block.kind for block in (parser or newsdoc.LayoutParser()).parse(text)]


def kind_of(line, text):
    return next(b.kind for b in newsdoc.LayoutParser().parse(text) if b.text.startswith(line[:20]))


def test_a_text_without_headline_has_none():
    assert kinds(page(ONE, TWO, THREE)) == ["paragraph"] * 3


def test_a_whole_article_on_one_line_is_a_paragraph():
    assert kinds(f"{ONE} {TWO} {THREE}") == ["paragraph"]
    assert kinds("") == []


def test_blank_lines_do_not_matter_to_the_headline():
    assert kinds(page(TITLE, ONE, TWO, between="\n")) == ["headline", "paragraph", "paragraph"]


def test_a_kicker_is_no_headline():
    assert kinds(page("Local News", TITLE, "By Bo Ask", ONE, TWO))[:3] == [
        "ui",
        "headline",
        "byline",
    ]


@pytest.mark.parametrize("end", ["left.", 'said: "It is."', "said: “It is.”"])
def test_a_sentence_below_a_few_words_is_no_headline(end):
    text = f"Mayor opens lock\n\nBy Bo Ask\n\nThe mayor, Ada Ek, {end}"
    assert kinds(text) == ["headline", "byline", "paragraph"]


@pytest.mark.parametrize(
    ("first", "kinds_of_both"),
    [
        ("Mayor opens lock", ["headline", "standfirst"]),
        ("Holm to quit board", ["headline", "standfirst"]),
        ("Three charged over fire", ["headline", "standfirst"]),
        ("Oxmouth politics live", ["ui", "headline"]),
        ("The harbour row", ["ui", "headline"]),
    ],
)
def test_a_few_words_that_tell_something_are_the_headline(first, kinds_of_both):
    second = "Fishermen ask council for help as harbour office plans to open next week"
    assert kinds(page(first, second, "By Bo Ask", ONE, TWO))[:2] == kinds_of_both


def test_the_headline_said_twice_is_twice_a_headline():
    assert kinds(page(TITLE, TITLE, ONE, TWO))[:2] == ["headline", "headline"]


def test_a_line_with_a_dateline_is_a_paragraph():
    assert kinds(page(TITLE, "OXMOUTH (AP) — " + ONE, TWO))[1] == "paragraph"


def test_a_line_set_off_by_the_byline_is_the_standfirst():
    text = page(TITLE, "Ferries to run again from Monday, mayor says", "By Bo Ask", ONE, TWO)
    assert kinds(text)[:3] == ["headline", "standfirst", "byline"]


def test_a_name_between_headline_and_text_is_a_byline():
    assert kinds(page(TITLE, "Ann Ek and Bo Ask", ONE, TWO))[1] == "byline"


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


def test_a_promo_inside_the_text():
    assert kind_of("OPINION", page(TITLE, ONE, "OPINION: Why the harbour matters", TWO)) == "promo"


def test_the_titles_below_related_are_promos():
    text = page(TITLE, ONE, "Related", "Crane falls into the sea", TWO, THREE)
    assert kinds(text)[2:5] == ["promo", "promo", "paragraph"]


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


def test_a_life_of_the_author_at_the_end_is_boilerplate():
    text = page(TITLE, ONE, TWO, THREE, "Ann Ek is a reporter in Oxmouth.")
    assert kinds(text)[-1] == "boilerplate"
    assert (
        kinds(page(TITLE, "Ann Ek is a reporter in Oxmouth.", ONE, TWO, THREE, ONE, TWO, ONE, TWO))[
            1
        ]
        != "boilerplate"
    )


@pytest.mark.parametrize(
    "line",
    [
        "Ann Ek is Professor of Harbour Law at Oxmouth.",
        "Ann Ek covers harbours for the Gazette. Reach her at ek@example.org.",
        "Ann Ek can be reached at ek@example.org.",
        "Ann Ek answers letters every week.",
        "Ann Ek: 206-555-0144 or ek@example.org",
    ],
)
def test_more_lives_of_authors(line):
    assert kinds(page(TITLE, ONE, TWO, THREE, line))[-1] == "boilerplate"


def test_a_name_and_an_outlet_above_a_life_belong_to_it():
    life = "Ann Ek is a reporter in Oxmouth."
    assert (
        kinds(page(TITLE, ONE, TWO, "ANN EK", "Oxmouth Gazette", life))[-3:] == ["boilerplate"] * 3
    )


def test_a_short_sentence_above_a_life_is_text():
    assert (
        kinds(page(TITLE, ONE, TWO, "Enter Mayor Ek.", "Bo Ask is a reporter."))[-2] == "paragraph"
    )


def test_a_life_under_the_byline_is_no_standfirst():
    text = page(TITLE, "By Ann Ek", "Ann Ek is a reporter at the Gazette.", ONE, TWO)
    assert kinds(text)[2] == "boilerplate"
    text = page(TITLE, "By Bo Ask", "Ann Ek is a reporter at the Gazette.", ONE, TWO)
    assert kinds(text)[2] != "boilerplate"


@pytest.mark.parametrize(
    "line",
    [
        "PTI KRT DV",
        "(ANI)",
        "ab/cd (AFP)",
        "/cb",
        "- Oxmouth Gazette",
        "— Bernama",
        "HPA/Ann Ek",
        "(Lund Newsroom)",
    ],
)
def test_the_mark_of_an_agency_below_the_text_is_a_source(line):
    assert kinds(page(TITLE, ONE, TWO, THREE, line))[-1] == "source"


def test_below_a_line_of_dashes_stands_who_made_the_story():
    signed = page(TITLE, ONE, TWO, "___", THREE, "___", "Ek reported from Lund, Ask from Bonn.")
    assert kinds(signed)[3:] == ["paragraph", "paragraph", "ui", "source"]
    assert kinds(page(TITLE, ONE, TWO, "___", "The crew reported from Lund."))[3] == "paragraph"


def test_a_title_that_opens_with_an_article_is_no_name():
    text = page("The Profile", "The Last Harbour Master", "By Bo Ask", ONE, TWO, THREE)
    assert kinds(text)[:3] == ["ui", "headline", "byline"]


def test_the_mark_of_an_agency_below_a_caption_is_its_credit():
    text = page(TITLE, ONE, TWO, "A view of the harbour on Monday", "Getty Images")
    assert kinds(text)[-2:] == ["caption", "credit"]
    assert kinds(page(TITLE, ONE, TWO, "- two cranes", "- Pier"))[-1] == "paragraph"
    assert kinds(page(TITLE, ONE, TWO, THREE, "Getty Images"))[-1] == "credit"


def test_short_lines_among_furniture_below_the_text_belong_to_it():
    assert (
        kinds(page(TITLE, ONE, TWO, "Share", "Pensions", "Ferry topics"))[-2:]
        == ["boilerplate"] * 2
    )
    assert kinds(page(TITLE, ONE, TWO, "Two cranes", "A pier"))[-2:] == ["paragraph"] * 2


def test_up_next_is_a_heading_above_sentences_and_heads_a_list_of_titles():
    game = page(TITLE, ONE, TWO, "UP NEXT", "Rovers: At Oxmouth on Friday.", THREE)
    assert kinds(game)[3:5] == ["heading", "paragraph"]
    assert kinds(page(TITLE, ONE, TWO, "Up next", "Mayor opens new lock", THREE))[3] == "promo"


def test_the_list_below_read_more_goes_on_up_to_the_text():
    list_of_two = ("Read more:", "Crane falls into sea", "New pier to cost four million")
    assert kinds(page(TITLE, ONE, TWO, *list_of_two, THREE))[3:6] == ["promo"] * 3
    text = page(TITLE, ONE, TWO, *list_of_two[:2], "What comes next", THREE, FOUR)
    assert kinds(text)[3:6] == ["promo", "promo", "heading"]


def test_a_topic_heads_a_list_too():
    text = page(TITLE, ONE, "READ MORE ON CRANES", "Crane falls into sea at Oxmouth", TWO)
    assert kinds(text)[2:4] == ["promo", "promo"]


def test_a_title_that_opens_with_a_number_is_no_list():
    text = page(
        TITLE, ONE, "Read more:", "Crane falls into sea", "15 new boats for the harbour", TWO
    )
    assert kinds(text)[4] == "promo"


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


def test_a_title_below_the_name_of_a_columnist():
    column = page("Ann Ek", "Why I no longer fish", "It began with a hole in the net.", ONE, TWO)
    assert kinds(column)[:3] == ["byline", "headline", "paragraph"]
    assert kinds(page("Harbour Row", "Why I no longer fish", ONE, TWO))[:2] == ["ui", "headline"]
    assert kinds(page("Ann Ek", "It rains", ONE, TWO, THREE))[1] != "headline"


def test_a_headline_in_capitals_may_end_in_a_full_stop_and_is_no_name():
    text = page("5 March 1931", "GREAT STORM AT THE HARBOUR.", ONE, TWO, THREE)
    assert kinds(text)[:2] == ["timestamp", "headline"]
    assert kinds(page(TITLE, "BO ASK AND ANN EK", ONE, TWO))[1] == "byline"


def test_questions_with_short_answers_are_headings_where_there_are_several():
    asked = ["Where is the storm?", TWO, "When will it end?", "On Tuesday.", "And now?", THREE]
    assert kinds(page(TITLE, ONE, *asked))[4] == "heading"
    assert kinds(page(TITLE, ONE, TWO, "When will it end?", "On Tuesday.", THREE))[3] == "paragraph"


def test_the_first_part_of_a_text_has_a_heading_where_others_have():
    assert kinds(page(TITLE, "MONDAY", ONE, TWO, "TUESDAY", THREE, FOUR))[1] == "heading"
    assert kinds(page(TITLE, "MONDAY", ONE, TWO, THREE, FOUR))[1] == "paragraph"


def test_the_agency_under_a_byline_is_of_it():
    assert kinds(page(TITLE, "By Ann Ek", "Associated Press", ONE, TWO, THREE))[2] == "byline"
    assert kinds(page(TITLE, "By Ann Ek", "Getty Images", ONE, TWO, THREE))[2] == "credit"
    assert kinds(page(TITLE, ONE, TWO, "Associated Press", THREE, FOUR))[3] == "credit"


def test_update_may_open_the_headline():
    title = "UPDATE: Police name man who was found dead at the pier"
    assert kinds(page(title, "By Bo Ask", ONE, TWO, THREE))[0] == "headline"
    assert kinds(page(TITLE, "By Bo Ask", ONE, TWO, title + ".", THREE))[4] == "correction"


def test_a_few_words_below_the_menu_are_the_headline():
    menu = ["Skip to content", "Menu", "News | Sport", "Home › News › Oxmouth"]
    told = "Fishermen ask council for help as harbour office plans to open next week"
    text = page(*menu, "Mayor opens harbour", told, "Bo Ask", "Share", "Save", ONE, TWO, THREE)
    assert kinds(text)[4:6] == ["headline", "standfirst"]


def test_an_agency_above_a_caption_under_a_name():
    caption = "Fishermen mended nets while they waited"
    assert kinds(page(TITLE, "Ann Ek", "Getty Images", caption, ONE, TWO, THREE))[3] == "caption"


def test_a_line_below_the_names_is_a_caption_where_a_standfirst_stands_above_them():
    caption = "Fishermen mend their nets at the harbour of Oxmouth"
    told = "Ferries will run again from next week as repairs to the pier come to an end"
    assert kinds(page(TITLE, told, "By Ann Ek", caption, ONE, TWO))[3] == "caption"
    assert kinds(page(TITLE, told, "By Ann Ek", caption + ".", ONE, TWO))[3] == "paragraph"
    assert kinds(page(TITLE, "By Ann Ek", caption, ONE, TWO))[2] == "standfirst"


def test_a_name_above_a_credit_in_the_head_is_a_byline():
    text = page(TITLE, "Ann Ek", "Illustration: Bo Ask", ONE, TWO, THREE)
    assert kinds(text)[1:3] == ["byline", "credit"]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("From Ann Ek, Abuja", "byline"),
        ("Ann Ek in Lima and Bo Ask in Rome", "byline"),
        ("Ann Ek (The Oxmouth Gazette)", "byline"),
        ("Ann Ek (now) and Bo Ask (earlier)", "byline"),
        ("Ann Ek - ann.ek@example.org", "byline"),
        ("Reported by: Ann Ek, Edited by: Bo Ask", "byline"),
        ("3rd November", "timestamp"),
        ("Tuesday, 5 March", "timestamp"),
        ("3rd harbour", "paragraph"),
        ("Press Release", "ui"),
        ("Ann Ek at the Harbour Stadium", "byline"),
        ("ANN EK | OXMOUTH", "byline"),
        ("Ann Ek at the wheel", "standfirst"),
        ("From: Department for Harbours and Ann Ek", "byline"),
        ("The Profile", "ui"),
        ("Long Meeting", "ui"),
        ("Will Harbour", "byline"),
        ("Special Correspondent", "byline"),
        ("The Oxmouth Gazette", "byline"),
    ],
)
def test_a_line_between_headline_and_text(line, kind):
    assert kinds(page(TITLE, line, ONE, TWO, THREE))[1] == kind


def test_what_stands_under_names():
    text = page(TITLE, "By Ann Ek", "Senior Reporter", "Oxmouth", ONE, TWO, THREE)
    assert kinds(text)[1:5] == ["byline", "byline", "ui", "paragraph"]
    assert (
        kinds(page(TITLE, "By Ann Ek", "1. The old pier", ONE, "2. The crane", TWO))[2] == "heading"
    )


def test_a_place_between_headline_and_byline():
    assert kinds(page(TITLE, "Oxmouth", "By Ann Ek", ONE, TWO, THREE))[1:3] == ["ui", "byline"]


def test_an_agency_between_headline_and_time_is_a_byline():
    assert kinds(page(TITLE, "UNB", "5 March 2024", ONE, TWO, THREE))[1] == "byline"
    assert kinds(page(TITLE, "Oxmouth", "5 March 2024", ONE, TWO, THREE))[1] != "byline"


def test_a_line_below_the_time_is_no_headline_where_one_stands_above():
    told = "The harbour of Oxmouth reopens on Monday"
    text = page("Oxmouth reopens its harbour", "3 Nov, 15:34", told, ONE, TWO, THREE)
    assert newsdoc.parse(text).headline.text == "Oxmouth reopens its harbour"
    text = page("3 Nov, 15:34", told, ONE, TWO, THREE)
    assert newsdoc.parse(text).headline.text == told


def test_the_way_to_a_page_is_no_headline():
    assert kinds(page("Oxmouth / Harbour", TITLE, "By Bo Ask", ONE, TWO))[:2] == ["ui", "headline"]
    trail = f"News / Oxmouth News / {TITLE}"
    assert newsdoc.parse(page(trail, TITLE, "By Bo Ask", ONE, TWO)).headline.text == TITLE


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


def test_a_line_that_announces_points_is_the_first_of_the_text():
    text = page(TITLE, "16:42", "Summary", "Here is what we know of the storm:", "* " + ONE, TWO)
    assert kinds(text)[2:4] == ["heading", "paragraph"]


def test_the_days_of_a_trip_stand_above_other_headings():
    days = ["Friday", "The old pier", TWO, "Saturday", "10 a.m. | Swim", THREE]
    text = page(TITLE, ONE, FOUR, *days, FIVE)
    assert kinds(text)[3:8] == ["heading", "heading", "paragraph", "heading", "heading"]
    assert kind_of("Holm", page(TITLE, ONE, TWO, "Holm said", "It is late", TWO)) == "paragraph"


@pytest.mark.parametrize("head", ["Key points:", "What you need to know:"])
def test_the_points_of_a_story_are_its_standfirst(head):
    points = ["The lock stays shut until Monday", "The board asks for help."]
    assert kinds(page(TITLE, head, *points, ONE, TWO))[1:4] == ["ui", "standfirst", "standfirst"]
    assert kinds(page(TITLE, ONE, TWO, head, *points, TWO))[4] != "standfirst"
    assert kinds(page(TITLE, "Here is why:", *points, ONE, TWO))[3] != "standfirst"


def test_exclusive_opens_a_standfirst_under_the_headline():
    line = "Exclusive: Letter of 41 members warns that the lock may fail before the winter"
    assert kinds(page(TITLE, line, "By Bo Ask", ONE, TWO))[1] == "standfirst"
    assert kinds(page(TITLE, ONE, line, TWO, THREE))[2] == "promo"


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


MENU = ["Home", "News", "Sport", "Weather", "Sign in", "Subscribe", "Search"]
FOOT = [
    "Most read",
    "Crane falls into the sea",
    "Ten best harbours",
    "Contact us",
    "Privacy policy",
]


def test_what_is_around_the_text_of_a_page_is_labelled():
    text = page(*MENU, TITLE, "By Bo Ask", "March 5, 2024", ONE, "Advertisement", TWO, THREE, *FOOT)
    found = kinds(text)
    assert found[: len(MENU)] == ["ui"] * len(MENU)
    assert found[len(MENU) : len(MENU) + 3] == ["headline", "byline", "timestamp"]
    assert not {"paragraph", "heading"} & set(found[-len(FOOT) :])
    assert found.count("paragraph") == 3


def test_the_lists_of_a_story_are_no_titles_of_others():
    opening = "The traders of the harbour are expected to do this from now on:"
    points = ["* Keep order in the market", "* Leave by six o'clock", "* Pay the harbour office"]
    text = page(*MENU, TITLE, "By Bo Ask", ONE, TWO, FOUR, opening, *points, THREE, FIVE, *FOOT)
    assert kinds(text)[len(MENU) + 4 : len(MENU) + 9] == ["paragraph"] * 5
    titles = ["Crane falls into the sea", "Ten best harbours of Norland", "Mayor to leave in May"]
    text = page(*MENU, TITLE, "By Bo Ask", ONE, TWO, FOUR, *titles, "Share", THREE, FIVE, *FOOT)
    assert kinds(text)[len(MENU) + 5 : len(MENU) + 8] == ["promo"] * 3


def test_a_line_that_announces_the_next_is_text():
    points = ("Here is why:", "* two cranes fell")
    text = page(*MENU, TITLE, "By Bo Ask", ONE, TWO, FOUR, *points, THREE, FIVE, *FOOT)
    assert kind_of("Here is why", text) == "paragraph"
    points = ("Here is why", "* two cranes fell")
    text = page(*MENU, TITLE, "By Bo Ask", ONE, TWO, FOUR, *points, THREE, FIVE, *FOOT)
    assert kind_of("Here is why", text) == "ui"


def test_a_name_below_the_buttons_of_a_page():
    text = page(*MENU, TITLE, "5 hours ago", "Share", "Save", "Ann Ek", "Oxmouth", ONE, TWO, *FOOT)
    assert kind_of("Ann Ek", text) == "byline"


def test_comments_end_the_text():
    body = [ONE, TWO, THREE, FOUR, FIVE]
    comment = (
        "I have lived here for thirty years and the harbour has never been closed for so long."
    )
    text = page(*MENU, TITLE, *body, "Leave a comment", comment, comment)
    assert kinds(text).count("paragraph") == len(body)


WRAPPED = """\
Harbour reopens after the storm

The harbour of Oxmouth will reopen on Monday, Mayor Ann Ek said after a
meeting with the pilots that went on until midnight and ended with a
promise to the fishermen.

Fishermen have asked the council for help, and the council has promised
an answer within a week, according to a letter.
"""


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
    kinds = [block.kind for block in newsdoc.parse(text).blocks]
    assert kinds == ["headline", "paragraph", "paragraph", "paragraph"]


@pytest.mark.parametrize("label", ["HOLM", "Holm", "The Harbour News"])
def test_a_question_behind_a_label_that_comes_again_is_no_heading(label):
    asked = f"{label}: And do people believe it?"
    text = page(TITLE, ONE, f"{label}: The harbour is shut.", TWO, asked, THREE)
    assert kind_of(asked, text) == "paragraph"
    assert kind_of(asked, page(TITLE, ONE, TWO, asked, THREE)) == "heading"


def test_a_line_in_brackets_is_no_heading():
    assert kinds(page(TITLE, ONE, "(BEGIN VIDEO CLIP)", TWO, THREE))[2] == "paragraph"


def test_calls_below_the_life_of_an_author():
    calls = [
        "Have your say below.",
        "(The author is a reporter in Oxmouth)",
        "This story is part of a series.",
        "Do you fish here? Tell us at ek@example.org.",
    ]
    lines = ["Ann Ek is harbour editor of the Gazette", *calls]
    assert kinds(page(TITLE, ONE, TWO, THREE, *lines))[4:] == ["boilerplate"] * 5


def test_a_call_to_those_affected_below_the_text():
    line = "If you have been affected by this story, help is at hand."
    assert kinds(page(TITLE, ONE, TWO, THREE, line))[-1] == "boilerplate"
    assert kinds(page(TITLE, line, ONE, TWO, THREE))[1] != "boilerplate"


def test_the_lists_of_other_stories_below_the_text():
    cut = "* Mayor of Oxmouth opens the new lock and says that the old pier is to be tor..."
    foot = ["Latest articles", "* Mayor opens lock in Lund", cut, "Popular in town", cut]
    assert kinds(page(TITLE, ONE, TWO, THREE, *foot))[4:] == ["promo"] * 3 + ["ui", "promo"]
    assert kinds(page(TITLE, ONE, "Latest articles", TWO, "* A short point", THREE))[4] != "promo"


def test_a_title_that_stands_twice_on_a_page_is_of_another_story():
    title = "Mayor of Lund opens new lock"
    buttons = ["Share on Facebook", "Share on X", "Sign up"]
    text = page(*buttons, TITLE, ONE, TWO, f"* {title}", THREE, FOUR, title, FIVE, *buttons)
    assert kinds(text).count("promo") == 2
    assert "promo" not in kinds(
        page(*buttons, TITLE, ONE, TWO, f"* {title}", THREE, FOUR, *buttons)
    )


def test_a_question_under_the_headline_is_the_standfirst():
    asked = "Engineers might coat the pier with glass to keep it from the storms. Should they?"
    assert kinds(page(TITLE, asked, ONE, TWO, THREE))[1] == "standfirst"
    assert kinds(page(TITLE, ONE, TWO, "Should they do it now?", THREE))[3] == "heading"
