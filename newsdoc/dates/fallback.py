"""The last resort for dates that are given as free text: *28 avril 2023*, *16.04.2026 14:04*.

The only room that imports dateparser, and only when a string has to be read. It is asked for
absolute dates with day, month and year, so nothing depends on the day of the call.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone

from newsdoc.dates.arithmetic import nth_weekday

# Longer strings are no dates, and dateparser takes its time with them.
LONGEST = 100
CLOCK = re.compile(r"\d\d?[:.h]\d\d\b(?![./-]\d)|\d\s*[ap]\.?m\b", re.IGNORECASE)
# ISO dates are read before; one that could not be is wrong, not in another order.
ISO = re.compile(r"\s*\d{4}-\d\d-\d\d")
LEAD = re.compile(
    r"(?:first |last )?(?:published|posted|updated|modified|created|filed)"
    r"(?: (?:on|at|by))?\s*:?\s+",
    re.IGNORECASE,
)
# Zones of the United States that are named without saying whether it is summer.
AMERICAN_ZONE = re.compile(r"\b([ECMP])T\b")
WINTER_HOURS = {"E": -5, "C": -6, "M": -7, "P": -8}
SETTINGS = {
    "PARSERS": ["absolute-time"],
    "REQUIRE_PARTS": ["day", "month", "year"],
    "DATE_ORDER": "MDY",
    "PREFER_LOCALE_DATE_ORDER": True,
    "RELATIVE_BASE": datetime(2000, 1, 1),  # noqa: DTZ001 - nothing is counted from it
}


def free_date(text: str) -> date | datetime | None:
    """Read a date in any words.

    Args:
        text: a date with day, month and year, perhaps with a time and a zone.

    Returns:
        A datetime when the text has a time of day, else a date; ``None`` when it names no full
        date.

    >>> free_date("28 avril 2023")
    datetime.date(2023, 4, 28)
    >>> free_date("Updated 3:54 p.m. ET, April 28, 2023").isoformat()
    '2023-04-28T15:54:00-04:00'
    """
    if len(text) > LONGEST or ISO.match(text) or not any(map(str.isdigit, text)):
        return None
    import dateparser  # noqa: PLC0415 - takes 100 ms, and most runs never need it

    bare = LEAD.sub("", text.strip())
    zone = AMERICAN_ZONE.search(bare)
    if zone:
        bare = f"{bare[: zone.start()]}{bare[zone.end() :]}".strip(" ,")
    try:
        found = dateparser.parse(bare, settings=SETTINGS)
    except (ValueError, OverflowError, RecursionError):
        return None
    if found is None:
        return None
    if not CLOCK.search(bare):
        return found.date()
    return found.replace(tzinfo=american_zone(zone[1], found.date())) if zone else found


def american_zone(letter: str, day: date) -> timezone:
    """Give the offset of Eastern, Central, Mountain or Pacific time on a day.

    Summer time runs from the second Sunday of March to the first of November, since 2007.

    >>> american_zone("E", date(2023, 1, 5)).utcoffset(None)
    datetime.timedelta(days=-1, seconds=68400)
    """
    begin, end = nth_weekday(day.year, 3, 7, 2), nth_weekday(day.year, 11, 7, 1)
    summer = begin is not None and end is not None and begin <= day < end
    return timezone(timedelta(hours=WINTER_HOURS[letter] + summer), f"{letter}{'SD'[summer]}T")
