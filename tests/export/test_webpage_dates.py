"""How dates are written on the web page."""

from datetime import date

import pytest

from newsdoc import DateExpression
from newsdoc.export.webpage.almanac import label, machine, says_it, short_label


def when(value, begin=None, end=None, kind="DATE"):
    interval = (begin, end) if begin else None
    return DateExpression(0, 1, "x", "t.t", kind, value, None, interval)


@pytest.mark.parametrize(
    ("begin", "end", "written"),
    [
        ("2017-01-28", "2017-01-29", "28 Jan 2017"),
        ("2017-01-23", "2017-01-30", "23–29 Jan 2017"),
        ("2017-01-30", "2017-02-06", "30 Jan – 5 Feb 2017"),
        ("2016-12-26", "2017-01-02", "26 Dec 2016 – 1 Jan 2017"),
        ("2017-02-01", "2017-03-01", "Feb 2017"),
        ("2016-12-01", "2017-01-01", "Dec 2016"),
        ("2017-04-01", "2017-07-01", "Q2 2017"),
        ("2017-06-01", "2017-09-01", "Jun–Aug 2017"),
        ("2016-12-01", "2017-03-01", "Dec 2016 – Feb 2017"),
        ("2016-01-01", "2017-01-01", "2016"),
        ("1960-01-01", "1970-01-01", "1960–1969"),
        ("2017-01-28T14:00:00", "2017-01-28T15:00:00", "28 Jan 2017, 14:00"),
        ("2017-01-28", "soon", "V"),
    ],
)
def test_intervals_as_people_write_them(begin, end, written):
    assert label(when("V", begin, end)) == written


@pytest.mark.parametrize(
    ("text", "written", "told"),
    [
        ("March 5", "5 Mar", True),
        ("5 March 2017", "5 Mar 2017", True),
        ("the end of April", "Apr", True),
        ("August", "Aug 2023", False),
        ("Saturday", "5 Mar", False),
    ],
)
def test_a_value_stands_beside_words_that_do_not_say_it(text, written, told):
    found = DateExpression(0, len(text), text, "t.t", "DATE", "x")
    assert says_it(found, written) is told


def test_the_year_of_publication_goes_without_saying():
    found = when("2017-01-28", "2017-01-28", "2017-01-29")
    assert short_label(found, date(2017, 1, 29)) == "28 Jan"
    assert short_label(found, date(2016, 1, 29)) == "28 Jan 2017"
    assert short_label(when("XXXX-WXX-6"), None) == "XXXX-WXX-6"


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("2017-01-28", "2017-01-28"),
        ("2017-01", "2017-01"),
        ("2017", "2017"),
        ("2017-W04", "2017-W04"),
        ("2017-01-28T14:00", "2017-01-28T14:00"),
        ("P3D", "P3D"),
        ("PT45M", "PT45M"),
        ("P2W", "2w"),
        ("P3M", None),
        ("P", None),
        ("2017-Q1", None),
        ("2017-13", None),
        ("2017-01-28TNI", None),
        ("PRESENT_REF", None),
        ("XXXX-WXX-6", None),
    ],
)
def test_only_what_html_knows_becomes_machine_readable(value, written):
    assert machine(when(value)) == written
