from datetime import date, datetime, timedelta, timezone

import pytest

from newsdoc.dates.published import read_date
from newsdoc.errors import InputTypeError, InputValueError


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ("2017-01-29", "2017-01-29"),
        ("2017-01-29T10:30:00Z", "2017-01-29T10:30:00+00:00"),
        ("28 April 2023", "2023-04-28"),
        ("Apr. 28, 2023", "2023-04-28"),
        ("28 avril 2023", "2023-04-28"),
        ("28. April 2023", "2023-04-28"),
        ("16.04.2026 14:04", "2026-04-16T14:04:00"),
        ("4/28/2023", "2023-04-28"),
        ("Updated 3:54 p.m. ET, April 28, 2023", "2023-04-28T15:54:00-04:00"),
        ("Updated 3:54 p.m. ET, January 5, 2023", "2023-01-05T15:54:00-05:00"),
        ("Last modified: 3 March 2021", "2021-03-03"),
        ("Published 5 Jan 2020 at 10:15 EST", "2020-01-05T10:15:00-05:00"),
        ("Fri, 28 Apr 2023 10:00:00 GMT", "2023-04-28T10:00:00+00:00"),
    ],
)
def test_dates_in_many_spellings(given, wanted):
    assert read_date(given).isoformat() == wanted


@pytest.mark.parametrize(
    "given", ["yesterday", "two days ago", "today 10:00", "soon", "April 28", "April 2020", "14:04"]
)
def test_a_date_without_day_month_and_year_is_refused(given):
    with pytest.raises(InputValueError, match="published: cannot read"):
        read_date(given)


@pytest.mark.parametrize("given", ["", " ", "2017-13-01", "30 Feb 2020", "\x00", "9" * 5000, "٣"])
def test_what_is_no_date_is_refused_by_name(given):
    with pytest.raises(InputValueError, match="reference: cannot read"):
        read_date(given, "reference")


def test_the_error_repeats_only_the_beginning_of_a_long_value():
    with pytest.raises(InputValueError) as caught:
        read_date("no\ndate " * 2000)
    assert len(str(caught.value)) < 150
    assert "'no date no date" in str(caught.value)
    assert "…'" in str(caught.value)


def test_dates_pass_as_they_are():
    zoned = datetime(2017, 1, 29, 22, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    assert read_date(zoned) is zoned
    assert read_date(date(2017, 1, 29)) == date(2017, 1, 29)
    assert read_date(None) is None


def test_another_type_is_refused():
    with pytest.raises(InputTypeError, match="published must be a date, a datetime or a str"):
        read_date(20170129)
