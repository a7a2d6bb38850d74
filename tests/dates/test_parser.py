from datetime import UTC, date, datetime, timedelta, timezone

import pytest

import newsdoc
from newsdoc import DateParser, rule
from newsdoc.dates.context import Context, Resolved
from newsdoc.dates.meanings import Known, Weekday

SUNDAY = "2017-01-29"


def only(text, reference=SUNDAY, parser=None):
    [found] = (parser or DateParser()).parse(text, reference)
    return found


def test_a_reference_may_be_a_date_a_datetime_or_a_string():
    given = ["2017-01-29", date(2017, 1, 29), datetime(2017, 1, 29, 15, tzinfo=UTC), "29 Jan 2017"]
    assert {only("on Saturday", reference).value for reference in given} == {"2017-01-28"}


@pytest.mark.parametrize(
    ("text", "reference", "value"),
    [
        ("The fair opens on Jan. 15.", "2017-12-01", "2018-01-15"),
        ("The fair on May 28 was dry.", "2017-12-15", "2017-05-28"),
        ("The firms agreed to merge on Jan. 2.", "2017-12-01", "2018-01-02"),
        ("The firms moved to the port on Jan. 2.", "2017-12-01", "2017-01-02"),
        ("The rent was due on Jan. 2.", "2017-12-01", "2018-01-02"),
        ("Ms. Ek expects to report a loss for the third quarter.", "2017-10-20", "2017-Q3"),
        ("Ms. Ek expects to cut costs in the second quarter.", "2017-10-20", "2018-Q2"),
        ("He took office in May.", "2017-04-20", "2016-05"),
        ("He will take office in May.", "2017-04-20", "2017-05"),
        ("The ban begins on Dec. 1.", "2017-05-19", "2017-12-01"),
        ("The bank was founded on 3 March.", "2017-11-29", "2017-03-03"),
        (
            "It crashed into the pier of Lund at about 3am on 4 May.",
            "2017-12-27",
            "2017-05-04T03:00",
        ),
        ("The fire that raged in the hall at 3am on 4 March.", "2017-12-27", "2017-03-04T03:00"),
        ("It is scheduled to open at 3pm on 4 March.", "2017-12-27", "2018-03-04T15:00"),
        ("The bank will open on 3 December.", "2017-01-29", "2017-12-03"),
        ("It met on Thursday, March 30.", "2017-11-29", "2017-03-30"),
        ("The vote on Saturday, March 3, matters.", "2017-11-29", "2018-03-03"),
        ("The race was on Feb. 29.", "2017-11-29", "2016-02-29"),
        ("The race will be on Feb. 29.", "2017-11-29", "2020-02-29"),
        ("The strike began on Jan. 5.", "2017-11-29", "2017-01-05"),
        ("The fair to be held on Jan. 5 is off.", "2017-11-29", "2018-01-05"),
        ("The dividend is payable Jan. 5.", "2017-11-29", "2018-01-05"),
        ("It has until May 25 to reply.", "2017-11-29", "2018-05-25"),
        ("He has been there since January 5.", "2017-11-29", "2017-01-05"),
        ("Sales have fallen since January.", "2017-11-27", "2017-01"),
        ("The clinic opens in January.", "2017-11-27", "2018-01"),
        ("Next Christmas it rained.", "2017-12-25", "2018-12-25"),
        ("It will open at Christmas.", "2017-12-25", "2017-12-25"),
    ],
)
def test_the_year_of_a_day_without_one(text, reference, value):
    assert only(text, reference).value == value


def test_without_a_reference_the_value_is_symbolic():
    found = only("He left on Saturday.", None)
    assert (found.value, found.interval, found.anchor) == ("XXXX-WXX-6", None, None)


def test_the_anchor_says_what_was_counted_from():
    texts = DateParser().parse(
        "On Feb. 3, 2016, he fell. The next day he died. He left Friday.", SUNDAY
    )
    assert [(found.value, found.anchor, found.anchor_date) for found in texts] == [
        ("2016-02-03", "absolute", None),
        ("2016-02-04", "previous", "2016-02-03"),
        ("2017-01-27", "published", "2017-01-29"),
    ]


def test_clock_times_keep_the_zone_of_the_reference():
    zone = timezone(timedelta(hours=-5))
    found = only("It opens at 9 p.m. today.", datetime(2017, 1, 29, 8, tzinfo=zone))
    assert found.interval == ("2017-01-29T21:00-05:00", "2017-01-29T21:01-05:00")


def test_day_first():
    assert only("on 3/4/2017").value == "2017-03-04"
    assert only("on 3/4/2017", parser=DateParser(day_first=True)).value == "2017-04-03"
    assert only("on 28/4/2017").value == "2017-04-28"


@pytest.mark.parametrize(
    "text", ["On Feb. 30 he left.", "2017-02-30", "31 June 2016", "13/13/2013"]
)
def test_days_that_do_not_exist_are_no_days(text):
    assert not [found for found in DateParser().parse(text, SUNDAY) if len(found.value) == 10]


def test_the_end_of_the_calendar():
    found = only("two years ago", "0001-06-01")
    assert (found.value, found.interval) == ("XXXX", None)
    assert only("tomorrow", "9999-12-31").value == "XXXX-XX-XX"
    assert only("today", "9999-12-31").interval is None


def test_the_dateline_anchors_when_it_is_a_full_date():
    text = "Ferry sinks\n\nOSLO, Feb 3, 2016 (Reuters) - The ferry sank on Tuesday, police said."
    [tuesday] = [found for found in newsdoc.parse(text).dates if found.text == "Tuesday"]
    assert tuesday.value == "2016-02-02"


def test_a_dateline_tells_when_a_story_was_written_and_not_when_it_appeared():
    release = "Ferry sinks\n\nOSLO, Feb 3, 2016 - The ferry sank on Tuesday, the port said."
    assert newsdoc.parse(release).published is None


class House(DateParser):
    @rule("{ordinal} {unit} {of} {season}", before="season")
    def day_of_season(self, hit):
        """The first day of summer.

        Example: the first day of summer
        Counter-example: the first day
        """
        return Known("2017-06-21") if hit.first >= 0 else None


def test_a_subclass_adds_a_rule():
    found = only("It opens on the first day of summer.", parser=House())
    assert (found.text, found.value, found.rule) == (
        "first day of summer",
        "2017-06-21",
        "date.day_of_season",
    )


def test_a_subclass_switches_a_rule_off():
    class NoNow(DateParser):
        disabled = frozenset({"now"})

    assert NoNow().parse("He is now here.", SUNDAY) == ()


def test_a_subclass_resolves_otherwise():
    class Ahead(DateParser):
        def resolve(self, meaning, context: Context) -> Resolved:
            if isinstance(meaning, Weekday):
                meaning = Weekday(meaning.number, "after")
            return super().resolve(meaning, context)

    assert only("on Friday", parser=Ahead()).value == "2017-02-03"


def test_a_bad_rule_is_named():
    with pytest.raises(newsdoc.RuleError, match=r"Bad\.odd"):

        class Bad(DateParser):
            @rule("{no_such_class}")
            def odd(self, hit):
                """Nothing."""


def test_new_words_come_from_the_lexicon():
    lexicon = newsdoc.ENGLISH.extend(holidays={"midsommar": "06-24"})
    assert only("We met at Midsommar.", parser=DateParser(lexicon=lexicon)).value == "2017-06-24"


def test_quantifier_and_frequency_of_sets():
    weekly, monday = DateParser().parse("He came twice a week, and every Monday.", SUNDAY)
    assert (weekly.freq, weekly.quant) == ("2X", None)
    assert (monday.freq, monday.quant) == (None, "EVERY")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The town will open its new harbour on Friday.", "2017-03-17"),
        ("The team won its last game at home on Friday.", "2017-03-10"),
        ("The town won't open its harbour until Friday.", "2017-03-17"),
        ("It will rain. The harbour was shut on Friday.", "2017-03-10"),
    ],
)
def test_a_verb_of_the_future_some_words_before(text, value):
    assert [one.value for one in DateParser().parse(text, "2017-03-15")] == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Snow is likely from Friday.", "2017-03-17"),
        ("Snow is likely to fall on Friday.", "2017-03-17"),
        ("It is likely that he left on Friday.", "2017-03-10"),
        ("Ms. Ek is expected to face questions when she fronts the board on Friday.", "2017-03-17"),
        ("Ms. Ek will say what happened when the fire broke out on Friday.", "2017-03-10"),
        ("Oxmouth Town travel to Lund on Friday.", "2017-03-17"),
        ("Ms. Ek said the two sides meet on Friday.", "2017-03-17"),
        ("Shops reopen Friday, the mayor said.", "2017-03-17"),
        ("She saw the boys play on Friday.", "2017-03-10"),
        ("The swim meet on Friday was late.", "2017-03-10"),
        ("Ms. Ek will speak when the board meets later Wednesday.", "2017-03-15"),
        ("Ms. Ek will speak later Tuesday.", "2017-03-14"),
        ("Lund News host Jon Ek on Friday said he was ill.", "2017-03-10"),
        ("Its host Jon Ek indicated on Friday that he was ill.", "2017-03-10"),
        ("Lund State: At Cold Spring on Friday.", "2017-03-17"),
        ("Police: At least two died on Friday.", "2017-03-10"),
        ("The firm said: At Lund on Friday the lock was shut.", "2017-03-10"),
        ("Town, who travel to Vale on Friday, have lost.", "2017-03-17"),
        ("Fans who travel to Vale on Friday were late.", "2017-03-10"),
        ("It will be colder, with snow possible on Friday.", "2017-03-17"),
        ("It was cut as soon as possible on Friday.", "2017-03-10"),
        ("Ek is due to appear at Oxmouth Magistrates' Court on Friday.", "2017-03-17"),
        ("The trial will be held at the old crown court of Lund on Friday.", "2017-03-17"),
        ("The storm is set to hit the northern and western parts of Lund on Friday.", "2017-03-17"),
        ("Ek will tell the court that she was in the old house on Friday.", "2017-03-10"),
        ("Ek will tell the court how the old boat sank on Friday.", "2017-03-10"),
        ("Polls open on Friday at 7 a.m.", "2017-03-17T07:00"),
        ("New Zealand face Wales on Friday.", "2017-03-17"),
        ("Snow is forecast on Friday.", "2017-03-17"),
        ("Voters go to the polls on Friday.", "2017-03-17"),
        ("Voters went to the polls on Friday.", "2017-03-10"),
        ("It runs from today until Friday.", "2017-03-15 2017-03-17"),
        ("It runs from 6pm today until 9am on Friday.", "2017-03-15T18:00 2017-03-17T09:00"),
        ("It was dry today - Friday was wet.", "2017-03-15 2017-03-10"),
        ("Friday: Dry, with winds easing.", "2017-03-17"),
        ("Friday: The mayor leaves Lund.", "2017-03-10"),
        ("She would raise the matter in the next board meeting on Friday.", "2017-03-17"),
        ("She would say that it had been in the old house on Friday.", "2017-03-10"),
        ("Ferries suspended until Friday", "2017-03-17"),
        ("He was remanded in custody until Friday.", "2017-03-17"),
        ("The shop was open until Friday.", "2017-03-10"),
        ("It will be back to normal by the weekend.", "2017-W11-WE"),
        ("It was wet over the weekend.", "2017-W10-WE"),
    ],
)
def test_what_lies_ahead_without_a_verb_of_the_future(text, value):
    assert [one.value for one in DateParser().parse(text, "2017-03-15")] == value.split()


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It ended on Monday. It all began around 10:45 p.m.", ["2017-03-13", "2017-03-13T22:45"]),
        ("It sank on Monday. At 2 a.m., the crew was seen.", ["2017-03-13", "2017-03-13T02:00"]),
        ("It sank on Monday night. It was seen at 2 a.m.", ["2017-03-13TNI", "2017-03-14T02:00"]),
        (
            "It sank at 9 p.m. Monday. It was seen at 2 a.m.",
            ["2017-03-13T21:00", "2017-03-14T02:00"],
        ),
        ("It sank on Monday night. It was seen at 11 p.m.", ["2017-03-13TNI", "2017-03-13T23:00"]),
        (
            "It sank at 9 a.m. Monday. It was seen at 2 a.m.",
            ["2017-03-13T09:00", "2017-03-13T02:00"],
        ),
        ("It will meet on Friday. It will end at 9 p.m.", ["2017-03-17", "2017-03-17T21:00"]),
        ("It will meet on Friday. It will be over by 9 p.m.", ["2017-03-17", "2017-03-15T21:00"]),
        ("It met on Monday. It will end at 9 p.m.", ["2017-03-13", "2017-03-15T21:00"]),
        ("It met on Monday. The hall opens at 9 a.m.", ["2017-03-13", "2017-03-15T09:00"]),
        ("It met on Monday. Its 6 a.m. shift was late.", ["2017-03-13", "2017-03-15T06:00"]),
        (
            f"It met on Monday. {'It was late. ' * 30}It ended at 9 p.m.",
            ["2017-03-13", "2017-03-15T21:00"],
        ),
    ],
)
def test_a_clock_time_is_one_of_the_day_that_was_named(text, values):
    assert [one.value for one in DateParser().parse(text, "2017-03-15")] == values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It has been shut since Easter.", "2016-03-27"),
        ("It will be shut by Easter.", "2017-04-16"),
        ("It has met four times since the summer.", "2016-SU"),
        ("It has been wet since the spring.", "2017-SP"),
        ("Two fires were set in the last fortnight.", "P2W"),
        ("It cut its forecast for the second time in four months.", "P4M"),
    ],
)
def test_what_has_begun(text, value):
    assert [one.value for one in DateParser().parse(text, "2017-03-15")] == [value]


@pytest.mark.parametrize(
    "name",
    [
        "the Today programme",
        "the BBC's Sunday Politics",
        "Harbour Today",
        "the Mail on Sunday",
        "Scotland on Sunday",
        "60 Minutes",
    ],
)
def test_a_programme_or_a_paper_is_no_day(name):
    assert DateParser().parse(f"She told {name} that it was late.", "2017-03-15") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Holm Says Lock Is Shut Today",
        "Rally for Peace in Lund Today, Mayor Says",
        "Mr. Holm said Today that it was shut.",
        "She went to Scotland on Sunday.",
        "Ferry Held for 60 Minutes",
    ],
)
def test_what_reads_as_a_programme_and_is_none(text):
    assert len(DateParser().parse(text, "2017-03-15")) == 1


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Lund led in the third quarter of their 27-20 loss.", 0),
        ("Lund led by ten yards in the third quarter.", 0),
        ("Lund Ltd fell in the third quarter, a loss to all.", 1),
        ("Lund Ltd scored a record profit in the third quarter.", 1),
    ],
)
def test_the_quarters_of_a_game(text, count):
    assert len(DateParser().parse(text, "2017-03-15")) == count


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The firm will publish third-quarter results soon.", "2016-Q3"),
        ("The firm will open the yard in the third quarter.", "2017-Q3"),
        ("The firm published third-quarter results.", "2016-Q3"),
    ],
)
def test_a_quarter_whose_results_are_told_has_ended(text, value):
    assert DateParser().parse(text, "2017-03-15")[0].value == value


def test_the_clock_of_a_game_is_no_time_of_day():
    assert DateParser().parse("Ek scored at 19:12 of the third period.", "2017-03-15") == ()
    assert only("Ek left at 19:12 on foot.").value == "2017-01-29T19:12"
