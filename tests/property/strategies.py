"""Texts for the laws: made of the pieces of news, whole or torn, and of anything at all."""

import re
from datetime import date, datetime, timedelta, timezone

from hypothesis import strategies as st

NAMES = """
Ann Ek|Bo Li|Vera Holm|the ministry|Ms Okafor|he|she|they|a spokesman for the bank
Sen. Rita Moss, D-Ohio,|the company|police|Mr. O'Dell|the U.N.|Dr. Lea Falk Jr.
"""
CUES = """
said|told reporters|added|warned|according to|asked|claimed that|said that|wrote on Twitter
denied|has repeatedly denied|was quoted as saying|insisted, adding that|says
"""
TIMES = """
on Saturday|yesterday|last week|in March 2016|two days ago|on 3 January|this year|at 5 p.m.
Friday night|a year earlier|on Jan. 28, 2017|in the second quarter|for three weeks|every Monday
2017-01-29|02/03/04|the 1990s|May|next month
"""
THINGS = """
the harbour would reopen|prices rose by 3.5 per cent|it was a “first step”|the plan is thin
nothing changes|roads to the village were closed|they had voted 'no'|the bridge failed
"""
LINES = """
Harbour to reopen after storm|By Ann Ek and Bo Li|By VERA HOLM, Political Editor|Advertisement
READ MORE: How the river rose|Source: News Agencies|The quay on Monday [Lea Falk/Reuters]
(Reporting by Ann Ek; Editing by Bo Li)|LISBON, Feb 3 (Reuters) - Rain fell.|Photo: Lea Falk/AP
Published 28 January 2017|What happens next?|Correction: The day was Friday.|* * *|LONDON (AP) —
Sign up for our newsletter|© 2017 The Gazette|Q: Why?|A: Because.|“One.|“Two.
"""
SIGNS = """
“ ” \" ' ‘ ’ « » „ `` '' , . ; : ! ? ( ) [ ] / - – — … @ # & * | © ® $ % ° 1 12 2017 99999
İ ß é 这是 שלום 😀 ﬁ Ⅷ ٣ ² ½ १
"""
BLANKS = [
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    " ",
    "\u00a0",
    "\u200b",
    "\u2028",
    "\x0b",
    "\x00",
    "\ufeff",
]


def pieces(words: str) -> list[str]:
    return re.split(r"[|\n]", words.strip())


names, cues, times, things, labels = (
    st.sampled_from(pieces(words)) for words in (NAMES, CUES, TIMES, THINGS, LINES)
)
sentences = st.one_of(
    st.builds("“{},” {} {} {}.".format, things, names, cues, times),
    st.builds("“{},” {} {}. “{}.”".format, things, cues, names, things),
    st.builds('"{}," {} {} {}.'.format, things, cues, names, times),
    st.builds("{} {} {} {}.".format, names, cues, things, times),
    st.builds("{}, {} {}.".format, things, cues, names),
    st.builds("{} {}.".format, things, times),
    st.builds("‘{},’ {} {}, “{}”.".format, things, names, cues, things),
)
paragraphs = st.lists(sentences, min_size=1, max_size=4).map(" ".join)
lines = st.one_of(paragraphs, paragraphs, labels)
breaks = st.sampled_from(["\n\n", "\n\n", "\n\n", "\n", "\r\n\r\n", "\n \n\n"])


@st.composite
def news(draw: st.DrawFn) -> str:
    """An article of the usual shape."""
    between = draw(breaks)
    return between.join(draw(st.lists(lines, max_size=9)))


PIECES = [
    *(piece for words in (NAMES, CUES, TIMES, LINES) for piece in pieces(words)),
    *SIGNS.split(),
    *BLANKS,
    "e\u0301",
    "\ud83d",
]
torn = st.builds(
    str.join, st.sampled_from(["", " "]), st.lists(st.sampled_from(PIECES), max_size=60)
)
anything = st.text(st.characters(), max_size=300)
texts = st.one_of(news(), torn, anything)

zones = st.integers(-14 * 60 + 1, 14 * 60 - 1).map(lambda n: timezone(timedelta(minutes=n)))
published = st.one_of(
    st.none(),
    st.just(date(2017, 1, 29)),
    st.dates(),
    st.sampled_from([date.min, date.max, datetime.min, datetime.max]),  # noqa: DTZ901 - the edges
    st.datetimes(timezones=st.one_of(st.none(), zones)),
)
