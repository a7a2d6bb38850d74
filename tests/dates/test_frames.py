"""What was said is counted from the day it was said on."""

import newsdoc


def days(text):
    found = newsdoc.parse(text, published="2017-01-31").dates
    return [(one.text, one.value, one.anchor, one.anchor_date) for one in found]


def test_yesterday_in_a_quotation_is_the_day_before_it_was_said():
    assert days(
        "“We met yesterday,” the lawyer Pia Brandt said on Sunday.\n\nIt rained yesterday."
    ) == [
        ("yesterday", "2017-01-28", "utterance", "2017-01-29"),
        ("Sunday", "2017-01-29", "published", "2017-01-31"),
        ("yesterday", "2017-01-30", "published", "2017-01-31"),
    ]


def test_a_quotation_without_a_date_is_of_the_day_of_publication():
    assert days("“We met yesterday,” Pia Brandt said.") == [
        ("yesterday", "2017-01-30", "utterance", "2017-01-31")
    ]


def test_words_quoted_inside_of_a_dated_content_are_of_its_day():
    text = "The lawyer Pia Brandt said on Sunday that “yesterday” was too early to tell."
    assert days(text)[1] == ("yesterday", "2017-01-28", "utterance", "2017-01-29")


def test_a_month_with_the_cue_is_no_day_and_no_earlier_day_stands_in_for_it():
    text = (
        "The lawyer Pia Brandt said on Sunday that it was over.\n\n"
        "Pia Brandt said in May 2016 that “yesterday” was too early to tell."
    )
    assert ("yesterday", "2017-01-30", "utterance", "2017-01-31") in days(text)


def test_what_is_counted_from_a_spoken_date_follows_it():
    text = "“We met yesterday and left the next day,” Pia Brandt said on Sunday."
    assert days(text)[:2] == [
        ("yesterday", "2017-01-28", "utterance", "2017-01-29"),
        ("the next day", "2017-01-29", "previous", "2017-01-28"),
    ]
