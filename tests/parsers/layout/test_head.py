"""The head of a page: headline, standfirst, byline, time."""

import pytest

import newsdoc
from tests.lines import FOOT, FOUR, MENU, ONE, THREE, TITLE, TWO, kind_of, kinds, page


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


def test_a_life_under_the_byline_is_no_standfirst():
    text = page(TITLE, "By Ann Ek", "Ann Ek is a reporter at the Gazette.", ONE, TWO)
    assert kinds(text)[2] == "boilerplate"
    text = page(TITLE, "By Bo Ask", "Ann Ek is a reporter at the Gazette.", ONE, TWO)
    assert kinds(text)[2] != "boilerplate"


@pytest.mark.parametrize(
    "life",
    [
        "Ann Ek reported from Lund, Norland, and talked to forty sailors.",
        "Ann Ek has covered the harbour since 2004.",
        "Ann Ek, a writer in Lund, has covered the harbour for twenty years.",
    ],
)
def test_where_an_author_was_stands_under_the_byline(life):
    assert kinds(page(TITLE, "By Ann Ek", life, ONE, TWO))[2] == "boilerplate"
    assert kinds(page(TITLE, "By Bo Ask", life, ONE, TWO))[2] != "boilerplate"
    assert kinds(page(TITLE, "By Ann Ek", ONE, life, TWO))[3] == "paragraph"


def test_a_title_that_opens_with_an_article_is_no_name():
    text = page("The Profile", "The Last Harbour Master", "By Bo Ask", ONE, TWO, THREE)
    assert kinds(text)[:3] == ["ui", "headline", "byline"]


def test_a_title_below_the_name_of_a_columnist():
    column = page("Ann Ek", "Why I no longer fish", "It began with a hole in the net.", ONE, TWO)
    assert kinds(column)[:3] == ["byline", "headline", "paragraph"]
    assert kinds(page("Harbour Row", "Why I no longer fish", ONE, TWO))[:2] == ["ui", "headline"]
    assert kinds(page("Ann Ek", "It rains", ONE, TWO, THREE))[1] != "headline"


def test_a_headline_in_capitals_may_end_in_a_full_stop_and_is_no_name():
    text = page("5 March 1931", "GREAT STORM AT THE HARBOUR.", ONE, TWO, THREE)
    assert kinds(text)[:2] == ["timestamp", "headline"]
    assert kinds(page(TITLE, "BO ASK AND ANN EK", ONE, TWO))[1] == "byline"


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
        ("ANN EK ann.ek@example.org", "byline"),
        ("Ann Ek, ann.ek@example.org", "byline"),
        ("WAM / Oxmouth", "byline"),
        ("Kyodo News, OXMOUTH", "byline"),
        ("Cranes / Oxmouth", "paragraph"),
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


def test_a_caption_under_names_is_a_line_whose_sentence_ends_there():
    head = page(
        TITLE, "The crane fell into the harbour on Sunday, and nobody was hurt", "By Ann Ek"
    )
    line = "The crane in the harbour of Oxmouth where it had stood for a hundred years"
    assert kinds(page(head, line, ONE, TWO))[2:] == ["byline", "caption", "paragraph", "paragraph"]
    wrapped = f"{line}\nfell into the water on Sunday morning, and no one saw it fall. {ONE}"
    assert "caption" not in kinds(page(head, wrapped, TWO))


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


def test_a_name_below_the_buttons_of_a_page():
    text = page(*MENU, TITLE, "5 hours ago", "Share", "Save", "Ann Ek", "Oxmouth", ONE, TWO, *FOOT)
    assert kind_of("Ann Ek", text) == "byline"


def test_a_question_under_the_headline_is_the_standfirst():
    asked = "Engineers might coat the pier with glass to keep it from the storms. Should they?"
    assert kinds(page(TITLE, asked, ONE, TWO, THREE))[1] == "standfirst"
    assert kinds(page(TITLE, ONE, TWO, "Should they do it now?", THREE))[3] == "heading"


def test_what_a_paper_says_of_itself_is_no_headline():
    paper = "The Oxmouth Gazette\nNews you can trust"
    for head in (paper, paper + "\nSupport the Gazette", "Academic rigour, journalistic flair"):
        text = page(head, "Town Loses Its Last Bank", "By Ann Ek", ONE, TWO, THREE)
        assert newsdoc.parse(text).headline.text == "Town Loses Its Last Bank"
        assert [len(newsdoc.parse(text).bylines), kinds(text)[0]] == [1, "ui"]
    text = page("Oxmouth Now\nServing the coast since 1881", "Town to sell pier", ONE, TWO, THREE)
    assert kinds(text)[:3] == ["ui", "ui", "headline"]
    menu = "The Oxmouth Gazette\nNews · Sport · Opinion · Culture\nEducation"
    assert newsdoc.parse(page(menu, TITLE, "By Ann Ek", ONE, TWO)).headline.text == TITLE
    for paper in ("The Oxmouth Gazette", "Oxmouth Gazette"):
        text = page(
            paper, "Town to sell pier", "Bidders come from all over the coast", "Ann Ek", ONE
        )
        assert kinds(text)[:4] == ["ui", "headline", "standfirst", "byline"]
    assert kinds(page("The Last Ferry", "By Ann Ek", ONE, TWO))[0] == "headline"
    assert kinds(page("The Gazette\nTown loses its last bank", ONE, TWO))[:2] == ["ui", "headline"]


def test_a_date_beside_a_section_is_a_timestamp():
    text = page("Oxmouth Now\nNov 24, 2026 - Politics & Policy", TITLE, "Ann Ek", ONE, TWO)
    assert kinds(text)[:4] == ["ui", "timestamp", "headline", "byline"]
    title = "Mayor drops ferry tax after vote"
    text = page("Lund\n24 November 2026", title, "Illustration of a ferry made of notes", ONE, TWO)
    assert kinds(text)[2:4] == ["headline", "caption"]
    assert kinds(page("Election 2026", TITLE, "Ann Ek", ONE, TWO))[0] != "timestamp"


def test_what_is_in_a_picture_is_no_headline():
    alt = "Ann Ek\nIllustration of a ferry made of banknotes\nIllustration: Bo Ask"
    found = kinds(page("Mayor to drop the ferry tax after the vote", alt, ONE, TWO, THREE))
    assert found[:4] == ["headline", "byline", "caption", "credit"]


def test_names_below_a_label_are_bylines():
    text = page(TITLE, "Ferries sail again on Monday, says mayor.", "By\nAnn Ek", ONE, TWO, THREE)
    assert kinds(text)[1:4] == ["standfirst", "ui", "byline"]
    box = "Authors\nAnn Ek\nLecturer in Tides, University of Lund\nBo Ask\nProfessor of Rain"
    found = kinds(page("Why does rain smell so good?", box, ONE, TWO, THREE))
    assert found[1:6] == ["ui", "byline", "boilerplate", "byline", "boilerplate"]
    found = kinds(page(TITLE, "By\nAnn Ek\nand\nBo Ask", ONE, TWO, THREE))
    assert found[1:5] == ["ui", "byline", "ui", "byline"]
    found = kinds(page(TITLE, "By\nAnn Ek\nStudent protests spread to all of Lund", ONE, TWO))
    assert "boilerplate" not in found
    assert kinds(page(TITLE, "By\nThe Harbour Row", ONE, TWO, THREE))[2] != "byline"


def test_the_issuer_of_a_release_is_no_headline():
    text = page("NEWS RELEASE", "Blood test could save babies", "Issued by the Lund Press Office")
    assert kinds(page(text, ONE, TWO, THREE))[1:3] == ["headline", "source"]


def test_a_first_line_above_the_byline_is_the_headline():
    tips = page("Lund Pulse", "By ANN EK", "SEND TIPS TO ek@example.org", ONE, TWO, THREE)
    assert kinds(tips)[:3] == ["headline", "byline", "ui"]


def test_live_updates_open_the_headline_in_the_first_line():
    title = "Live updates: Winter storm slams the coast on the eve of the harbour fair"
    points = "What to know\n- Three ferries lie idle\n- Two feet of snow are on the pier"
    text = page(title, points, "9:42 p.m.", ONE, TWO, THREE)
    assert kinds(text)[:4] == ["headline", "ui", "standfirst", "standfirst"]
    assert kinds(page(TITLE, ONE, TWO, title, THREE))[3] == "promo"


def test_a_standfirst_below_the_addresses_of_the_author():
    told = "Ferries will run again from next week as the repairs to the pier come to an end"
    addresses = "By Ann Ek\n@annek\nann.ek@example.org"
    assert kinds(page(TITLE, "- Two cranes fell", addresses, told, ONE, TWO))[5] == "standfirst"


def test_words_in_large_letters_and_whose_they_are_belong_to_the_text():
    words = "“We cannot wait any longer”\nAnn Ek\nChief executive\nVelora"
    assert kinds(page(TITLE, ONE, words, TWO, THREE))[2:6] == ["paragraph"] * 4
    assert kinds(page(TITLE, ONE, TWO, THREE, words, FOUR))[4:8] == ["paragraph"] * 4
    text = page(*MENU, TITLE, "By Bo Ask", ONE, TWO, THREE, words, FOUR, ONE, TWO, FOUR, *FOOT)
    assert kinds(text)[len(MENU) + 5 : len(MENU) + 9] == ["paragraph"] * 4
    assert kinds(page(TITLE, "“It may snow”", "Ann Ek", ONE, TWO))[2] == "byline"


def test_the_head_of_a_post_is_no_byline_under_one():
    post = "Bo Ask (@boask) November 23, 2026\nWe hear you."
    assert kinds(page(TITLE, "By Ann Ek", "It was late, he said.", post, ONE))[3] != "byline"
    assert kinds(page(TITLE, "Bo Ask (@boask)", ONE, TWO))[1] == "byline"


def test_lines_right_under_a_byline_go_on_with_it():
    lines = ["with Bo Ask", "For the Gazette", "Religion News Service"]
    for line in lines:
        assert kinds(page(TITLE, f"By Ann Ek\n{line}", ONE, TWO, THREE))[2] == "byline"
        assert kinds(page(TITLE, line, ONE, TWO, THREE))[1] != "byline"
    assert kinds(page(TITLE, "By Ann Ek\nWorld News", ONE, TWO, THREE))[2] == "ui"


VIDEO = "Islanders on the ferries: 'We feel forgotten' 01:32"


@pytest.mark.parametrize(
    "above",
    [
        ["JUST WATCHED", VIDEO, "Replay", VIDEO],
        ["Mixx Facebook Twitter Digg delicious reddit"],
        ["1. Ten ferries worth the detour", "2. What the mayor of Oxmouth said about the ferries"],
    ],
)
def test_the_line_above_the_byline_is_the_headline(above):
    text = page(*MENU, *above, "Harbour reopens", "By Ann Ek", ONE, TWO, THREE, *FOOT)
    assert kind_of("Harbour reopens", text) == "headline"


def test_a_title_above_a_byline_may_be_far_above_the_text():
    list_of_videos = [
        f"The {name} of the {place} as it leaves\n01:2{number}"
        for name in ("crane", "captain", "cook", "cat", "cargo")
        for number, place in enumerate(("ferry", "barge", "tug", "raft"))
    ]
    text = page(*MENU, TITLE, "By Ann Ek", *list_of_videos, ONE, TWO, THREE, *FOOT)
    assert kind_of(TITLE, text) == "headline"


@pytest.mark.parametrize(
    ("title", "deck"),
    [
        (
            "Here Comes the Ferry of Lund",
            "A bold, new boat would replace those of the lock",
        ),
        ("Is the lock forgotten?", "Why are boats lifted over it, and who has to pay for it?"),
    ],
)
def test_a_deck_between_title_and_byline_is_no_headline(title, deck):
    text = page(*MENU, title, deck, "By Ann Ek", ONE, TWO, THREE, *FOOT)
    assert kind_of(title, text) == "headline"


def test_a_kicker_above_the_headline_is_none():
    text = page(*MENU, "Lund Harbour Life", TITLE, "By Ann Ek", ONE, TWO, THREE, *FOOT)
    assert kind_of(TITLE, text) == "headline"


def test_a_line_that_stands_below_the_text_again_is_the_standfirst():
    line = "The work took nine years and cost twice as much as the board had planned."
    again = page(TITLE, line, *[ONE, TWO, THREE] * 3, "All Comments 4", "Well done", line)
    assert kind_of(line, again) == "standfirst"
    assert kind_of(line, page(TITLE, line, *[ONE, TWO, THREE] * 3, "All Comments 4")) == "paragraph"


def test_the_first_entry_of_a_live_report_is_no_standfirst():
    entry, live = "Loud bang at the old crane of Oxmouth", "Harbour strike LIVE: Police at the pier"
    parts = [ONE, TWO, "Ferries are back at the pier", THREE, FOUR]
    assert kind_of(entry, page(live, entry, *parts)) == "heading"
