"""Words of the calendar and the clock: *Monday*, *quarter*, *fortnight*.

The lists are closed classes of English and the house rules of news agencies (AP: ``Sept.``,
``a.m.``, ``EST``); units are those of TIMEX3 (``D``, ``W``, ``TH`` for hours …).
"""

from collections.abc import Mapping

from newsdoc.lexicon.shared import calendar as shared

MONTHS = {
    **dict(january=1, february=2, april=4, june=6, july=7),
    **dict(august=8, september=9, october=10, november=11, december=12),
}
SHORT_MONTHS = {
    **dict(jan=1, feb=2, mar=3, apr=4, jun=6, jul=7, aug=8, sep=9, sept=9, oct=10, nov=11, dec=12),
}
# Months that are verbs as well: they want a day, a year or a preposition beside them.
VERB_MONTHS = dict(may=5, march=3)

WEEKDAYS = dict(monday=1, tuesday=2, wednesday=3, thursday=4, friday=5, saturday=6, sunday=7)
WEEKDAY_PLURALS = {f"{day}s": number for day, number in WEEKDAYS.items()}
SHORT_WEEKDAYS = {
    **dict(mon=1, tue=2, tues=2, wed=3, weds=3, thu=4, thur=4, thurs=4, fri=5, sat=6, sun=7),
}

DAY_WORDS = dict(today=0, yesterday=-1, tomorrow=1, otd=0)
PARTS_OF_DAY = dict(
    morning="MO", afternoon="AF", evening="EV", night="NI", midday="MI", lunchtime="MI"
)
PARTS_OF_DAY_PLURALS = dict(mornings="MO", afternoons="AF", evenings="EV", nights="NI")
NIGHT_WORDS = dict(tonight=0, overnight=0)
NOON_WORDS = dict(noon="T12:00", midnight="T24")

CLOCK_UNITS = dict(minute="TM", hour="TH", min="TM", hr="TH")
CLOCK_UNIT_PLURALS = dict(seconds="TS", minutes="TM", mins="TM", hours="TH", hrs="TH", h="TH")
UNITS = dict(day="D", week="W", fortnight="2W", month="M", year="Y", decade="E", century="C")
UNITS |= dict(millennium="L", semester="6M", trimester="3M")
UNIT_PLURALS = dict(days="D", weeks="W", fortnights="2W", months="M", years="Y", decades="E")
UNIT_PLURALS |= dict(centuries="C", millennia="L", semesters="6M", trimesters="3M")
QUARTERS = dict(quarter="Q")
QUARTER_PLURALS = dict(quarters="Q")
SECONDS = dict(second=2)

SEASONS = dict(summer="SU", winter="WI", autumn="FA")
VERB_SEASONS = dict(spring="SP", fall="FA")

# A fixed day as "mm-dd"; "E+n" days from Easter Sunday; "mm.w.n" the nth weekday w of a month
# (n = -1 the last one). An empty value: named, but not counted out (lunar calendars, local rules).
HOLIDAYS = {
    "christmas": "12-25",
    "christmas day": "12-25",
    "christmas eve": "12-24",
    "xmas": "12-25",
    "boxing day": "12-26",
    "new year's day": "01-01",
    "new year's eve": "12-31",
    "new year day": "01-01",
    "new year eve": "12-31",
    "halloween": "10-31",
    "hogmanay": "12-31",
    "valentine's day": "02-14",
    "valentine day": "02-14",
    "independence day": "07-04",
    "juneteenth": "06-19",
    "veterans day": "11-11",
    "armistice day": "11-11",
    "anzac day": "04-25",
    "canada day": "07-01",
    "bastille day": "07-14",
    "may day": "05-01",
    "earth day": "04-22",
    "epiphany": "01-06",
    "st. patrick's day": "03-17",
    "st patrick's day": "03-17",
    "cinco de mayo": "05-05",
    "martin luther king day": "01.1.3",
    "martin luther king jr. day": "01.1.3",
    "presidents day": "02.1.3",
    "presidents' day": "02.1.3",
    "memorial day": "05.1.-1",
    "labor day": "09.1.1",
    "columbus day": "10.1.2",
    "mother's day": "05.7.2",
    "father's day": "06.7.3",
    "thanksgiving": "11.4.4",
    "thanksgiving day": "11.4.4",
    "easter": "E+0",
    "easter sunday": "E+0",
    "easter monday": "E+1",
    "good friday": "E-2",
    "palm sunday": "E-7",
    "ash wednesday": "E-46",
    "whit monday": "E+50",
    "pentecost": "E+49",
    "ramadan": "",
    "hanukkah": "",
    "passover": "",
    "diwali": "",
    "yom kippur": "",
    "rosh hashanah": "",
    "eid": "",
}

NUMBER_WORDS = {
    **dict(zero=0, one=1, two=2, three=3, four=4, five=5, six=6, seven=7, eight=8, nine=9, ten=10),
    **dict(eleven=11, twelve=12, thirteen=13, fourteen=14, fifteen=15, sixteen=16, seventeen=17),
    **dict(twenty=20, thirty=30, forty=40, fifty=50, sixty=60),
    **dict(seventy=70, eighty=80, ninety=90),
}
# They open years that are spelled out: nineteen ninety-four.
CENTURY_WORDS = dict(eighteen=18, nineteen=19)
THOUSANDS = dict(thousand=1000)
MAGNITUDES = dict(hundred=100, million=1_000_000, billion=1_000_000_000, dozen=12)
FRACTIONS = {"1/2": 0.5, "1/4": 0.25, "3/4": 0.75, "1/3": 0.33, "2/3": 0.67}
FRACTIONS |= {"½": 0.5, "¼": 0.25, "¾": 0.75}
ORDINALS = {
    **dict(first=1, third=3, fourth=4, fifth=5, sixth=6, seventh=7, eighth=8, ninth=9),
    **dict(tenth=10, eleventh=11, twelfth=12, thirteenth=13, fourteenth=14, fifteenth=15),
    **dict(sixteenth=16, seventeenth=17, eighteenth=18, nineteenth=19, twentieth=20),
    **dict(thirtieth=30),
}
DECADES = dict(twenties=2, thirties=3, forties=4, fifties=5, sixties=6, seventies=7)
DECADES |= dict(eighties=8, nineties=9)

MODIFIERS = dict(early="START", mid="MID", middle="MID", late="END")
EDGES = dict(beginning="START", start="START", end="END", close="END", dawn="START", eve="START")
APPROXIMATIONS = {
    **dict(about="APPROX", around="APPROX", roughly="APPROX", approximately="APPROX"),
    **dict(some="APPROX", nearly="LESS_THAN", almost="LESS_THAN", over="MORE_THAN"),
    **dict(under="LESS_THAN", barely="APPROX"),
}
MODIFIER_PHRASES = {
    "more than": "MORE_THAN",
    "less than": "LESS_THAN",
    "fewer than": "LESS_THAN",
    "at least": "EQUAL_OR_MORE",
    "at most": "EQUAL_OR_LESS",
    "up to": "EQUAL_OR_LESS",
    "no more than": "EQUAL_OR_LESS",
    "no less than": "EQUAL_OR_MORE",
    "as long as": "EQUAL_OR_LESS",
    "as much as": "EQUAL_OR_LESS",
    "as few as": "EQUAL_OR_MORE",
    "earlier": "START",
    "later": "END",
}
ADVERB_RATES = dict(annually="P1Y", yearly="P1Y", monthly="P1M", weekly="P1W", daily="P1D")
ADVERB_RATES |= dict(nightly="P1D", hourly="PT1H", quarterly="P1Q", biweekly="P2W")

TIME_ZONES = frozenset(
    """
    EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT UTC BST CET CEST EET EEST MSK IST JST KST AEST
    AEDT HKT SGT AKST HST Z
    """.split()
)

# Small words that stand in and around time expressions, each line under the name that patterns
# call them by; a word may stand on one line only.
PARTICLES = """
    the: the
    a: a an
    this: this
    that: that
    these: these those
    last: last
    past: past
    previous: previous preceding prior
    next: next
    coming: coming upcoming
    following: following ensuing subsequent
    same: same
    other: other
    recent: recent
    latest: latest
    current: current
    each: each every
    all: all
    full: full whole entire
    another: another
    additional: additional extra
    few: few number handful
    couple: couple
    several: several many various numerous dozens scores hundreds thousands
    ago: ago
    earlier: earlier
    later: later
    before: before
    after: after
    hence: hence
    since: since
    on: on
    in: in into
    at: at
    by: by
    for: for
    from: from
    to: to
    of: of
    as: as
    until: until till
    through: through thru
    during: during throughout
    within: within
    between: between
    and: and
    or: or
    than: than
    more: more
    most: most
    less: less fewer
    least: least
    up: up
    no: no
    fiscal: fiscal financial calendar
    trading: trading business working consecutive straight
    local: local eastern pacific central mountain
    long: long
    old: old
    age: age
    term: term
    short: short medium
    while: while
    spent: spent spend spends spending
    period: period
    half: half
    ended: ended ending
    end: end ends
    rest: rest remainder
    part: part
    weekend: weekend
    now: now nowadays
    right: right
    just: just
    currently: currently presently
    recently: recently lately
    soon: soon
    future: future
    near: near
    sometime: sometime
    times: times
    likely: likely unlikely possible probable
    time: time
    once: once twice
    clock_word: clock
    o_of_clock: o
    eoy: EOY eoy
    ahead: ahead
    so: so
    beyond: beyond
    much: much
    comparable: corresponding comparable
    said: said says told telling reported
    will: will shall 'll
    would: would
    disclose: say comment discuss confirm elaborate
    ahead: ahead
    starts: begins starts ends opens closes expires resumes concludes continues returns meets
    starts: faces travels reopens hosts
    lasts: lasts runs stays remains extends stretches
    plays: begin play host face travel meet welcome open reopen resume return vote
    when: when
    take: take takes come comes go goes
    effect: place effect force sale trial polls
    could: could may might
    can: can
    if: if unless
    have: have has
    went: began became broke brought came did drew drove fell flew found gave got had heard held
    went: kept killed knew led left lost made met ran rose sank sat saw sent shot sold spoke
    went: stole struck took went wrote
    won: won
    nt: 't
    scheduled: scheduled slated expected planned
    due: due
    set: set forecast poised tipped
    hope: plans hopes intends wants expects plan hope intend want expect
    not: not
    is: is are
    be: was were be been
    percent: percent pct
"""
DATE_PARTICLES = {
    word: name.strip()
    for name, _, words in [line.partition(":") for line in PARTICLES.strip().splitlines()]
    for word in words.split()
}

GROUPS: Mapping[str, frozenset[str]] = {
    # Of all languages, for bylines and datelines.
    "month_names": shared.MONTH_NAMES.union(MONTHS, VERB_MONTHS, SHORT_MONTHS),
    "weekday_names": shared.WEEKDAY_NAMES.union(WEEKDAYS, SHORT_WEEKDAYS),
    "time_zones": TIME_ZONES,
    "half_days": frozenset("a.m. p.m. am pm A.M. P.M. AM PM a.m p.m".split()),
    "newspaper_words": frozenset(
        """
        Times Telegraph Mirror Express Post Herald Mail Business Football Globe Star Independent
        Night Live Age Tribune Sun World Review Magazine Observer Politics
        """.split()
    ),
    # Before a weekday that is somebody's given name, and before *Today* where it is a programme.
    "naming_titles": frozenset("Mr Mrs Ms Miss Dr Prof Pastor Chief".split()),
    "before_programmes": frozenset("USA the The 's".split()),
    # With a capital, within a sentence, they end a name: *USA Today*, *Schools Week*.
    "titled_times": frozenset({"today", "week"}),
    # Names of programmes that read as lengths of time.
    "programmes": frozenset({"60 Minutes", "48 Hours"}),
    # Papers that come out on Sunday: *the Mail on Sunday*.
    "sunday_papers": frozenset("Mail Independent Scotland Wales".split()),
    # What has a plural verb and no ending of the plural: *Town host Vale*.
    "plural_subjects": frozenset(
        """
        They they We we who which Town City United County Athletic Albion Villa Forest Palace
        Arsenal Chelsea
        Liverpool Everton Fulham Brighton Burnley Celtic Hibernian Barcelona Madrid Milan Juventus
        Munich Dortmund Leinster Munster Ulster Connacht England Scotland Ireland Wales France Italy
        Spain Germany Portugal Brazil Argentina Australia Zealand
        """.split()
    ),
    # What is told of a quarter that has ended.
    "results": frozenset("results earnings profit profits figures numbers sales revenue".split()),
    # What is so every year.
    "habit_words": frozenset("usually normally typically generally traditionally".split()),
    # Plurals that are counted by the year: *2023 elections*.
    "yearly_nouns": frozenset(
        """
        results earnings profits figures sales losses elections accounts primaries midterms
        championships finals riots protests wildfires
        """.split()
    ),
    # They are set long before: *the May elections*, *the summit in June*.
    "planned_events": frozenset(
        """
        election elections vote votes referendum primary primaries caucus caucuses midterms polls
        ballot runoff convention conference summit
        """.split()
    ),
    "net_words": frozenset("net income loss losses".split()),
    # What quarters are of where they are no quarters of a year, and what goes on in these games.
    "games": frozenset("game match loss win victory defeat final".split()),
    "game_words": frozenset(
        """
        touchdown touchdowns interception interceptions quarterback halftime fumble punt layup
        rebounds turnovers yards scored outscored fouls ankle hamstring concussion
        """.split()
    ),
    # What stands between a team and whom it meets next: *Town: At Vale on Saturday*.
    "fixtures": frozenset("At Host Hosts Visit Visits Play Plays Face Faces".split()),
    # What is to be done by a day that stands behind *by*.
    "deadline_words": frozenset(
        """
        must should shall need needs if unless whether threatened vowed pledged promised agreed
        ordered asked urged told required instructed expects expect deadline ultimatum
        """.split()
    ),
    # What waits until a day that is still to come, in any tense: *was adjourned until Friday*.
    "put_off_words": frozenset(
        """
        adjourned barred deferred delayed extended grounded postponed remanded rescheduled
        suspended
        """.split()
    ),
    # What is earned or paid by the year: *millions of dollars a year*.
    "money_words": frozenset(
        "dollars cents pounds pence euros yen yuan rupees francs crowns kronor pesos rubles".split()
    ),
    # What is told of a day in a forecast.
    "weather": frozenset(
        """
        rain rainy showers snow sleet drizzle fog frost sunny sunshine cloudy overcast dry windy
        winds breezy mild thunderstorms thundery temperatures
        """.split()
    ),
    # What was published, and on what occasions one speaks, beside channels: *a poll released on
    # Sunday*, *a May 3 news conference*.
    "dated_words": frozenset(
        """
        poll surveys studies reports letters emails e-mail e-mails tweets posts memos data footage
        appearance session event show shows speeches interviews hearings debates news
        meeting autobiography memoir release released published issued posted aired sent dated
        written taped recorded conducted taken filed made delivered unveiled obtained emailed
        tweeted broadcast
        """.split()
    ),
    # Who did so then spoke then: *Ms. Ek, speaking on Sunday, said*, *Asked on Sunday, she said*.
    "heard_words": frozenset(
        """
        speaking writing testifying appearing talking addressing responding replying answering
        reacting tweeting posting asked pressed questioned quizzed grilled challenged interviewed
        contacted reached called telephoned quoted approached wrote
        """.split()
    ),
    # What opens before a day of its own: *While it opens in May, she said*.
    "aside_openers": frozenset(
        """
        while if although though because unless whereas despite since until to for by like unlike
        given ahead before with without whether born built founded elected set made
        """.split()
    ),
    # What stands before a day that is named beside a verb, besides prepositions.
    "day_openers": frozenset(
        "late early earlier later last this just only also again here there then".split()
    ),
    "holiday_words": frozenset(
        "New Martin Luther King Jr Labor Memorial Veterans Independence Boxing Valentine Good Ash "
        "Palm Whit Presidents Columbus Mother Father St Patrick Earth Canada Anzac ANZAC Bastille "
        "Armistice Yom Kippur Rosh Hashanah Cinco de Mayo Year".split()
    ),
}
TABLES: Mapping[str, Mapping[str, int | float | str]] = {
    "date_particles": DATE_PARTICLES,
    "months": MONTHS,
    "short_months": SHORT_MONTHS,
    "verb_months": VERB_MONTHS,
    "weekdays": WEEKDAYS,
    "weekday_plurals": WEEKDAY_PLURALS,
    "short_weekdays": SHORT_WEEKDAYS,
    "day_words": DAY_WORDS,
    "parts_of_day": PARTS_OF_DAY,
    "parts_of_day_plurals": PARTS_OF_DAY_PLURALS,
    "night_words": NIGHT_WORDS,
    "noon_words": NOON_WORDS,
    "clock_units": CLOCK_UNITS,
    "clock_unit_plurals": CLOCK_UNIT_PLURALS,
    "units": UNITS,
    "unit_plurals": UNIT_PLURALS,
    "quarters": QUARTERS,
    "quarter_plurals": QUARTER_PLURALS,
    "seconds": SECONDS,
    "seasons": SEASONS,
    "verb_seasons": VERB_SEASONS,
    "holidays": HOLIDAYS,
    "number_words": NUMBER_WORDS,
    "century_words": CENTURY_WORDS,
    "thousands": THOUSANDS,
    "magnitudes": MAGNITUDES,
    "fractions": FRACTIONS,
    "ordinals": ORDINALS,
    "decades": DECADES,
    "modifiers": MODIFIERS,
    "edges": EDGES,
    "approximations": APPROXIMATIONS,
    "modifier_phrases": MODIFIER_PHRASES,
    "adverb_rates": ADVERB_RATES,
}
