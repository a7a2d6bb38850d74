"""Which date stands with the cue, built by hand: no other parser is asked, but at the end."""

import pytest
from attrs import evolve

import newsdoc
from newsdoc import ENGLISH, ArticleParser, Attribution, DateExpression, DateParser, Span
from newsdoc.dates import utterance
from newsdoc.page import Page


def span(text, words, nth=0, cls=Span, **fields):
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return cls(start, start + len(words), words, **fields)


def day(text, words, value="2024-03-03", kind="DATE"):
    return span(text, words, cls=DateExpression, rule="date.x", type=kind, value=value)


def said_on(attribution, dates, text):
    page = Page.of_lines(text, ENGLISH)._replace(attributions=(attribution,))
    return utterance.said_on(page, dates).get(0)


def said(text, source, cue, content):
    return Attribution(
        "attribution.x",
        "indirect",
        source=(span(text, source),),
        cue=(span(text, cue),),
        content=(span(text, content),),
    )


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Ms. Ek said on Sunday that it was over.", "Sunday"),
        ("On Sunday Ms. Ek said that it was over.", "Sunday"),
        ("Ms. Ek said in St. Ives on Sunday that it was over.", "Sunday"),
    ],
)
def test_the_date_beside_the_cue(text, date):
    assert said_on(said(text, "Ms. Ek", "said", "that it was over"), [day(text, date)], text) == 0


@pytest.mark.parametrize(
    "text",
    [
        "It rained on Sunday.\n\nMs. Ek said that it was over.",
        "It rained on Sunday. Ms. Ek said that it was over.",
        "It ended in “May 2023.” Ms. Ek said that it was over.",
        "It rained on Feb. 6. Ms. Ek said that it was over.",
        "Ms. Ek said that it was over. On Sunday it rained.",
    ],
)
def test_a_date_of_another_sentence_is_not_meant(text):
    [words] = [date for date in ("Sunday", "May 2023", "Feb. 6") if date in text]
    assert (
        said_on(said(text, "Ms. Ek", "said", "that it was over"), [day(text, words)], text) is None
    )


@pytest.mark.parametrize(
    ("opening", "index"),
    [
        ("It shut at 10 a.m. Ms. Ek", None),
        ("It shut at 10 pm. Ms. Ek", None),
        ("At 10 a.m. Ms. Ek", 0),
        ("Called at 10 a.m., Ms. Ek", 0),
    ],
)
def test_a_sentence_may_end_with_a_clock_time(opening, index):
    text = f"{opening} said that it was over."
    one = said(text, "Ms. Ek", "said", "that it was over")
    [time] = [time for time in ("10 a.m.", "10 pm") if time in text]
    assert said_on(one, [day(text, time, "2024-03-03T10:00", "TIME")], text) == index


@pytest.mark.parametrize("opening", ["Since Sunday Ms. Ek", "Held until Sunday, Ms. Ek"])
def test_a_date_that_is_a_bound_is_not_meant(opening):
    text = f"{opening} said that it was over."
    assert (
        said_on(said(text, "Ms. Ek", "said", "that it was over"), [day(text, "Sunday")], text)
        is None
    )


def test_a_date_inside_the_content_is_not_meant():
    text = "Ms. Ek said that it was over on Sunday."
    one = said(text, "Ms. Ek", "said", "that it was over on Sunday")
    assert said_on(one, [day(text, "Sunday")], text) is None


@pytest.mark.parametrize(
    "source", ["Ms. Ek, who left in May", "Ms. Ek, the May queen,", "Ek Ltd, which fell in May,"]
)
def test_a_date_in_what_is_told_of_the_source_is_not_meant(source):
    text = f"{source} said that it was over."
    assert said_on(said(text, source, "said", "that it was over"), [day(text, "May")], text) is None


@pytest.mark.parametrize(
    ("between", "index"),
    [
        (", a poet who left in May,", None),
        (", who left in May,", None),
        (", in a letter in May,", 0),
        (", who left the board, in May", 0),
    ],
)
def test_a_date_behind_the_source_is_meant_unless_it_tells_of_the_source(between, index):
    text = f"Ms. Ek{between} said that it was over."
    one = said(text, "Ms. Ek", "said", "that it was over")
    assert said_on(one, [day(text, "May")], text) == index


def test_a_date_in_what_is_told_of_the_addressee_is_not_meant():
    text = "Ms. Ek, who left in May, was told that it was over."
    one = evolve(
        said(text, "Ms. Ek", "was told", "that it was over"),
        source=(),
        addressee=(span(text, "Ms. Ek"),),
    )
    assert said_on(one, [day(text, "May")], text) is None


@pytest.mark.parametrize(
    ("cue", "content", "index"),
    [
        ("said", "it closes in May for a week", None),
        ("said", "it closes in May", None),
        ("backed", "the plan in May", 0),
    ],
)
def test_a_date_inside_what_was_said_before_is_not_meant(cue, content, index):
    text = f"Ms. Ek {cue} {content}, adding that it was late."
    first = said(text, "Ms. Ek", cue, content)
    second = said(text, "Ms. Ek", "adding", "that it was late")
    page = Page.of_lines(text, ENGLISH)._replace(attributions=(first, second))
    found = utterance.said_on(page, [day(text, "May")])
    assert (found.get(0), found.get(1)) == (None, index)


def test_a_date_in_the_name_of_a_document_is_meant():
    text = "It was over, according to a letter sent in May."
    one = said(text, "a letter sent in May", "according to", "It was over")
    assert said_on(one, [day(text, "May")], text) == 0


@pytest.mark.parametrize(
    ("asked", "index"),
    [
        ("Asked whether it opened on Sunday", None),
        ("Pressed on why it opened on Sunday", None),
        ("Asked on Sunday whether it was open", 0),
        ("Pressed on Sunday to open it", 0),
    ],
)
def test_a_date_in_the_question_that_is_answered_is_not_meant(asked, index):
    text = f"{asked}, Ms. Ek said that it was over."
    one = said(text, "Ms. Ek", "said", "that it was over")
    assert said_on(one, [day(text, "Sunday")], text) == index


@pytest.mark.parametrize(
    ("text", "index"),
    [
        ("The lock shut in May, and Ms. Ek said it was over.", None),
        ("While the court sits in May, Ms. Ek said it was over.", None),
        ("Born in May, Ms. Ek said it was over.", None),
        ("Ahead of a vote in May, Ms. Ek said it was over.", None),
        ("LUND, May 3 (UP) — Ms. Ek said it was over.", None),
        ("Speaking in May, Ms. Ek said it was over.", 0),
        ("In a speech in May in Lund, Ms. Ek said it was over.", 0),
        ("The lock shut in May, when Ms. Ek said it was over.", 0),
        ("At a May 3 news conference, Ms. Ek said it was over.", 0),
        ("At its May 3 regatta, Ms. Ek said it was over.", None),
        ("After the May 3, 2023, attacks, Ms. Ek said it was over.", None),
    ],
)
def test_a_date_before_the_source_opens_its_clause(text, index):
    [words] = [date for date in ("May 3", "May") if date in text][:1]
    one = said(text, "Ms. Ek", "said", "it was over")
    assert said_on(one, [day(text, words)], text) == index


@pytest.mark.parametrize(
    ("between", "cue", "index"),
    [
        (", elected in May,", "denied", None),
        (" came to Lund in May and now", "says", None),
        (" in May in Lund", "says", 0),
        (" came to Lund in May and has often been heard,", "saying", None),
        (", in a filing for its May meeting,", "said", None),
        (" met the crew in May and", "said", 0),
        (" shut the lock in May,", "saying", 0),
        (", speaking in Lund in May,", "said", 0),
        (", 44, in May", "said", 0),
    ],
)
def test_a_date_between_source_and_cue_is_that_of_the_cue(between, cue, index):
    text = f"Ms. Ek{between} {cue} it was over."
    one = said(text, "Ms. Ek", cue, "it was over")
    assert said_on(one, [day(text, "May", "2024-05-03")], text) == index


@pytest.mark.parametrize(
    ("told", "index"),
    [
        (" in a letter to the harbour board of Lund, in May,", 0),
        (" of the law passed in May", None),
        (" in a report published in May", 0),
        (" - ahead of the vote in May -", None),
        (" at the vote in May,", 0),
    ],
)
def test_a_date_behind_the_cue_is_that_of_what_was_said(told, index):
    text = f"Ms. Ek said{told} that it was over."
    one = said(text, "Ms. Ek", "said", "that it was over")
    assert said_on(one, [day(text, "May")], text) == index


@pytest.mark.parametrize(
    ("source", "index"),
    [
        ("A letter sent to the board in May", 0),
        ("The May survey", 0),
        ("The drop in May orders", None),
        ("Voters in the May primary", None),
    ],
)
def test_a_date_within_a_source_is_that_of_what_was_said(source, index):
    text = f"{source} showed that it was over."
    one = said(text, source, "showed", "that it was over")
    assert said_on(one, [day(text, "May")], text) == index


@pytest.mark.parametrize(("cue", "index"), [("says", None), ("said", 0)])
def test_nobody_says_now_what_was_said_in_another_month(cue, index):
    text = f"In May, Ms. Ek {cue} that it was over."
    one = said(text, "Ms. Ek", cue, "that it was over")
    assert said_on(one, [day(text, "May", "2023-05")], text) == index


@pytest.mark.parametrize(("value", "index"), [("198", None), ("2023-Q4", None), ("2023", 0)])
def test_what_is_long_is_no_day(value, index):
    text = "In May Ms. Ek said that it was over."
    one = said(text, "Ms. Ek", "said", "that it was over")
    assert said_on(one, [day(text, "May", value)], text) == index


@pytest.mark.parametrize(("cue", "value"), [("said", None), ("will say", "2024-03-12")])
def test_what_was_said_was_not_said_in_the_future(cue, value):
    text = f"At a fair next Tuesday, Vera Holm {cue} that it was over."
    [one] = ArticleParser().parse(text, "2024-03-05").attributions
    assert (one.said_on.value if one.said_on else None) == value


def test_a_length_of_time_is_no_day():
    text = "Ms. Ek said for two days that it was over."
    one = said(text, "Ms. Ek", "said", "that it was over")
    assert said_on(one, [day(text, "two days", "P2D", "DURATION")], text) is None


@pytest.mark.parametrize(("left_out", "said"), [((), "Sunday"), (("Sunday",), None)])
def test_only_dates_that_are_given_say_when_it_was(left_out, said):
    class Dates(DateParser):
        def parse_page(self, page):
            return tuple(one for one in super().parse_page(page) if one.text not in left_out)

    class Articles(ArticleParser):
        dates = Dates

    article = Articles().parse("Vera Holm said on Sunday that it was over in May.", "2024-03-05")
    [one] = article.attributions
    assert (one.said_on.text if one.said_on else None) == said
    assert one.said_on is None or one.said_on in article.dates


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The mayor said at 9 a.m. on Tuesday that the mill was shut.", "2024-03-05T09:00"),
        ("During Monday’s strike, the union said it would not give way.", "2024-03-04"),
        ("Ahead of Monday’s strike, the union said it would not give way.", None),
        ("The mayor said the mill would shut at 9 a.m. on Thursday.", None),
    ],
)
def test_a_time_on_the_day_of_the_article_and_one_of_an_event(text, value):
    [one] = newsdoc.parse(f"It was late.\n\n{text}", "2024-03-05").attributions
    assert (one.said_on.value if one.said_on else None) == value
