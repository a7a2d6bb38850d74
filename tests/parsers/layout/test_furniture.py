"""What stands around and below a text: menus, promos, lives of authors, sources."""

import pytest

import newsdoc
from tests.lines import FIVE, FOOT, FOUR, MENU, ONE, THREE, TITLE, TWO, kind_of, kinds, page


def test_a_promo_inside_the_text():
    assert kind_of("OPINION", page(TITLE, ONE, "OPINION: Why the harbour matters", TWO)) == "promo"


def test_the_titles_below_related_are_promos():
    text = page(TITLE, ONE, "Related", "Crane falls into the sea", TWO, THREE)
    assert kinds(text)[2:5] == ["promo", "promo", "paragraph"]


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
        "Ann Ek has been a Gazette reporter since 2004, covering harbours and the law.",
        "If you have a question or comment for Ann Ek, you can submit it here.",
        "Ann Ek: 206-555-0144 or ek@example.org",
    ],
)
def test_more_lives_of_authors(line):
    assert kinds(page(TITLE, ONE, TWO, THREE, line))[-1] == "boilerplate"


def test_what_somebody_has_been_is_no_life():
    line = "The harbour has been a target of thieves for months, and they will be back."
    assert kinds(page(TITLE, ONE, TWO, THREE, line))[-1] == "paragraph"


def test_a_name_and_an_outlet_above_a_life_belong_to_it():
    life = "Ann Ek is a reporter in Oxmouth."
    assert (
        kinds(page(TITLE, ONE, TWO, "ANN EK", "Oxmouth Gazette", life))[-3:] == ["boilerplate"] * 3
    )


def test_a_short_sentence_above_a_life_is_text():
    assert (
        kinds(page(TITLE, ONE, TWO, "Enter Mayor Ek.", "Bo Ask is a reporter."))[-2] == "paragraph"
    )


@pytest.mark.parametrize(
    "line",
    [
        "PTI KRT DV",
        "(ANI)",
        "(NAN)",
        "The-HPA-Wire",
        "ab/cd (AFP)",
        "/cb",
        "- Oxmouth Gazette",
        "— Bernama",
        "HPA/Ann Ek",
        "(Lund Newsroom)",
        "with Ann Ek",
        "with Ann Ek, Bo Ask",
    ],
)
def test_the_mark_of_an_agency_below_the_text_is_a_source(line):
    assert kinds(page(TITLE, ONE, TWO, THREE, line))[-1] == "source"


def test_what_newsletters_and_press_officers_add_is_no_part_of_the_text():
    blurb = "The Oxmouth Morning newsletter is our guide to the best of the day. Sign up here."
    assert kinds(page(TITLE, ONE, TWO, "with Ann Ek", blurb))[-2:] == ["source", "newsletter"]
    told = "The Oxmouth Morning newsletter is to be shut in May, the mayor told us."
    assert kinds(page(TITLE, ONE, TWO, told, "with ferries"))[-2:] == ["paragraph"] * 2
    contact = "Ann Ek, Press Officer, ek@example.org, 020 7946 0182"
    assert kind_of(contact, page(TITLE, ONE, TWO, contact, THREE)) == "boilerplate"
    assert kind_of("Ann Ek", page(TITLE, ONE, TWO, "Ann Ek, ek@example.org", THREE)) == "paragraph"


def test_below_a_line_of_dashes_stands_who_made_the_story():
    signed = page(TITLE, ONE, TWO, "___", THREE, "___", "Ek reported from Lund, Ask from Bonn.")
    assert kinds(signed)[3:] == ["paragraph", "paragraph", "ui", "source"]
    assert kinds(page(TITLE, ONE, TWO, "___", "The crew reported from Lund."))[3] == "paragraph"


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


def test_comments_end_the_text():
    body = [ONE, TWO, THREE, FOUR, FIVE]
    comment = (
        "I have lived here for thirty years and the harbour has never been closed for so long."
    )
    text = page(*MENU, TITLE, *body, "Leave a comment", comment, comment)
    assert kinds(text).count("paragraph") == len(body)


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


def test_a_numbered_heading_is_no_story_below_read_more():
    lines = ("Recommended\nHow to cut your energy bill\nRead more", f"1. Check the date\n{TWO}")
    assert kinds(page(TITLE, ONE, *lines, THREE))[2:7] == ["promo"] * 3 + ["heading", "paragraph"]
    listed = "Read more\n1. Crane falls into the sea\n2. Mayor to leave in May"
    assert kinds(page(TITLE, ONE, listed, TWO, THREE))[2:5] == ["promo"] * 3


def test_in_other_news_is_a_heading_above_sentences():
    head = "IN OTHER NEWS"
    foot = ["Sign up to our newsletter", "Privacy policy", "Contact us"]
    text = page("Share", TITLE, ONE, TWO, THREE, head, FOUR, FIVE, "AGENDA", ONE, *foot)
    assert kind_of(head, text) == "heading"
    assert kinds(page(TITLE, ONE, TWO, head, "Mayor opens new lock", THREE))[3] == "promo"


def test_the_list_below_a_match_is_text():
    lines = "Goals: Ek 12, Ask 39, Lund 80.\nSent off: Holm.\nAtt: 11,482."
    text = page(*MENU, TITLE, "By Bo Ask", ONE, TWO, FOUR, lines, *FOOT)
    assert kinds(text)[len(MENU) + 5 : len(MENU) + 8] == ["paragraph"] * 3
    text = page(*MENU, TITLE, "By Bo Ask", ONE, TWO, FOUR, "Filed: Monday.", *FOOT)
    assert kind_of("Filed: Monday.", text) == "boilerplate"


def test_what_follows_the_notes_to_editors_is_no_text():
    notes = ["ENDS", "Notes to editors", "The study was made in Lund.", "About Lund", FIVE]
    found = kinds(page(TITLE, ONE, TWO, THREE, FOUR, *notes))
    assert not {"paragraph", "heading"} & set(found[5:])


def test_what_tells_of_the_house_that_issued_a_release_is_no_text():
    house = "Velora builds boats for the towns of the coast and has its seat in the city of Lund."
    found = kinds(page(TITLE, ONE, TWO, THREE, "About Velora", house))
    assert found[-2:] == ["boilerplate"] * 2
    assert kinds(page(TITLE, ONE, TWO, "About Velora", THREE))[-2:] == ["heading", "paragraph"]


def test_who_joined_the_paper_is_its_author():
    line = "Ann Ek joined the paper in 2019 and was named best of her trade in 2024."
    assert kinds(page(TITLE, ONE, TWO, THREE, line))[-1] == "boilerplate"
    line = "Ann Ek joined the party in 2019 and was named head of its board in 2024."
    assert kinds(page(TITLE, ONE, TWO, THREE, line))[-1] == "paragraph"


def test_a_question_that_is_answered_is_no_heading():
    asked, told = "HOLM: Did nobody ask about the crane?", "EK: No. Not until you called."
    assert kinds(page(TITLE, ONE, asked, told, TWO))[2:4] == ["paragraph"] * 2
    assert kinds(page(TITLE, ONE, "And now: Did nobody ask?", TWO, THREE))[2] == "heading"


@pytest.mark.parametrize(
    "video",
    [
        ("Hear what the mayor said behind the door of the lock", "05:22 - Source: HNN"),
        ("Now playing", "The crane falls into the sea", "01:23"),
    ],
)
def test_the_title_of_a_video_is_no_heading(video):
    text = page(*MENU, TITLE, "By Bo Ask", ONE, TWO, FOUR, *video, THREE, FIVE, *FOOT)
    assert kind_of(video[-2], text) == "promo"


def test_a_heading_above_a_clock_time_is_no_video():
    text = page(TITLE, "By Bo Ask", ONE, TWO, "What comes next", "14:20", THREE, FIVE)
    assert kind_of("What comes next", text) != "promo"


COMMENT = "I have lived here for thirty years and the harbour has never been closed for so long."


@pytest.mark.parametrize("around", [([], []), (MENU, FOOT)])
@pytest.mark.parametrize(
    ("head", "first", "second"),
    [
        (
            ["Comments"],
            "Posted by: Islander, 27 Sep 2011 | 15:22",
            "Posted by: bo, 28 Sep 2011 | 1:02",
        ),
        (["Visitor comments Add your comment"], "Bo Ask (1 day ago)", "Eagle 4 (2 days ago)"),
    ],
)
def test_readers_comments_are_no_text_and_their_writers_no_authors(around, head, first, second):
    posts = [*head, COMMENT, first, COMMENT, second]
    text = page(*around[0], TITLE, "By Bo Ask", ONE, TWO, THREE, FOUR, *posts, *around[1])
    article = newsdoc.parse(text)
    assert kinds(text).count("paragraph") == 4
    assert [byline.text for byline in article.bylines] == ["By Bo Ask"]


def test_who_posted_a_story_is_its_author():
    posted = "Posted by Ann Ek, 27 Sep 2011 at 15:22"
    assert kinds(page(TITLE, posted, ONE, TWO, THREE))[1] == "byline"


def test_a_form_to_log_in_is_no_text():
    form = [
        "Forgot password?",
        "If you signed up using another account, please log in with it instead of this one here.",
        "By becoming a registered user, you are also agreeing to our terms and to our policy.",
    ]
    text = page(*MENU, TITLE, "By Bo Ask", ONE, TWO, *form, *form, *FOOT)
    assert kinds(text).count("paragraph") == 2


def test_what_follows_the_credits_of_a_report_is_no_text():
    others = ["Next In Norland", "Crane falls into the sea at Oxmouth", FIVE, "Ten ferries", FOUR]
    text = page(*MENU, TITLE, *[ONE, TWO, THREE, FOUR] * 3, "(Reporting by Ann Ek)", *others, *FOOT)
    assert kinds(text).count("paragraph") == 12


def test_a_long_line_in_capitals_inside_the_text_is_another_story():
    line = "HARBOUR STRIKE ENDS AFTER NINE DAYS AS UNION TAKES OFFER"
    assert kind_of(line, page(TITLE, ONE, line, TWO, THREE)) == "promo"
    assert kind_of("WHAT IS NEXT", page(TITLE, ONE, "WHAT IS NEXT", TWO, THREE)) == "heading"


@pytest.mark.parametrize("line", ["With Post wires", "With HPA", "Staff Reports"])
def test_what_a_report_is_made_of_ends_the_text(line):
    assert kinds(page(TITLE, ONE, TWO, THREE, line))[-1] == "source"
    assert kinds(page(TITLE, ONE, TWO, THREE, "With wires and ropes"))[-1] == "paragraph"
