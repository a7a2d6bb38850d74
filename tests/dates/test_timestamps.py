from datetime import date, datetime, timedelta, timezone

import pytest

import newsdoc
from newsdoc import ENGLISH
from newsdoc.dates.timestamps import is_timestamp, read_timestamps

EAST = timezone(timedelta(hours=1))
EASTERN, EASTERN_WINTER = timezone(timedelta(hours=-4)), timezone(timedelta(hours=-5))


@pytest.mark.parametrize(
    ("line", "published", "modified"),
    [
        ("28 January 2017", date(2017, 1, 28), None),
        ("January 28th, 2017", date(2017, 1, 28), None),
        ("Sat 28 Jan 2017 12.42 CET", datetime(2017, 1, 28, 12, 42, tzinfo=EAST), None),
        ("Published: 2017-01-29 10:20", datetime(2017, 1, 29, 10, 20), None),  # noqa: DTZ001
        ("2017-01-29T10:20:33+01:00", datetime(2017, 1, 29, 10, 20, tzinfo=EAST), None),
        ("30/04/2024", date(2024, 4, 30), None),
        ("4/30/2024", date(2024, 4, 30), None),
        ("03/04/2024", date(2024, 4, 3), None),
        ("03/04/2024 4:10 PM", datetime(2024, 3, 4, 16, 10), None),  # noqa: DTZ001
        ("30.4.2024", date(2024, 4, 30), None),
        (
            "Updated 3:54 p.m. ET, April 28, 2023",
            None,
            datetime(2023, 4, 28, 15, 54, tzinfo=EASTERN),
        ),
        ("Jan. 5, 2023, 3:54 p.m. ET", datetime(2023, 1, 5, 15, 54, tzinfo=EASTERN_WINTER), None),
        ("Jan. 5, 2023, 3:54 p.m. AT", datetime(2023, 1, 5, 15, 54), None),  # noqa: DTZ001
        (
            "Published 5 May 2024 • Updated 6 May 2024",
            date(2024, 5, 5),
            date(2024, 5, 6),
        ),
        (
            "Published on 06/01/2026 - 13:55 GMT+1 • Updated 14:20",
            datetime(2026, 1, 6, 13, 55, tzinfo=EAST),
            datetime(2026, 1, 6, 14, 20),  # noqa: DTZ001
        ),
        ("Last updated 3 hours ago", None, None),
        ("31 February 2024", None, None),
        ("By Ann Ek", None, None),
    ],
)
def test_a_line_is_read(line, published, modified):
    found = read_timestamps([line], ENGLISH)
    assert found == (published, modified)
    assert [str(one) for one in found] == [str(published), str(modified)]


def test_the_first_of_each_kind_counts():
    lines = ["5 May 2024", "6 May 2024", "Updated 7 May 2024"]
    assert read_timestamps(lines, ENGLISH) == (date(2024, 5, 5), date(2024, 5, 7))


def test_a_clock_time_with_a_zone_belongs_to_the_day_of_a_full_date():
    lines = ["24 Nov 2026 10.31 CET", "Updated 2:17 p.m. ET"]
    assert read_timestamps(lines, ENGLISH) == (
        datetime(2026, 11, 24, 10, 31, tzinfo=EAST),
        datetime(2026, 11, 24, 14, 17, tzinfo=EASTERN_WINTER),
    )


@pytest.mark.parametrize(
    "line", ["5 hours ago", "17:41 JST, October 13, 2024", "14:20", "May 3, 20256:12 PM UTCUpdated"]
)
def test_a_line_of_nothing_but_time(line):
    assert is_timestamp(line, ENGLISH)


@pytest.mark.parametrize(
    "line",
    [
        "USA Today 5 May 2024",
        "In May 2017",
        "He left at 14:20",
        "The harbour",
        "3.54 percent",
        "14:20EkUpdated",
    ],
)
def test_other_lines(line):
    assert not is_timestamp(line, ENGLISH)


TEXT = """\
Harbour reopens after the longest storm in years

By Ann Ek
Updated 5 March 2024

The harbour of Oxmouth will reopen on Monday, Mayor Ann Ek said after a long meeting.
"""


def test_the_text_dates_the_article_when_nobody_else_does():
    article = newsdoc.parse(TEXT)
    assert (article.published, article.modified) == (date(2024, 3, 5), date(2024, 3, 5))


def test_what_is_given_wins():
    assert newsdoc.parse(TEXT, "2020-01-01").published == date(2020, 1, 1)


HEAD = "Wednesday, 6 March 2024 as of 11:14 AM\nWeather\n"


def test_the_day_of_a_masthead_is_not_when_the_story_was_published():
    text = HEAD + TEXT.replace("Updated 5", "Published 4")
    assert newsdoc.parse(text).published == date(2024, 3, 4)
    text = HEAD + TEXT.replace("\nUpdated 5 March 2024", " March 4, 2024 3:21 PM")
    assert newsdoc.parse(text).published == datetime(2024, 3, 4, 15, 21)  # noqa: DTZ001


def test_a_date_above_the_headline_counts_where_no_other_does():
    text = "5 March 2024\n" + TEXT.replace("Updated 5 March 2024", "Updated 6 March 2024")
    article = newsdoc.parse(text)
    assert (article.published, article.modified) == (date(2024, 3, 5), date(2024, 3, 6))
