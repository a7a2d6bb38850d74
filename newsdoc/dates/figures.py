"""Dates and times in figures, of which no list can hold all: *1/28/2017*, *20170302*, *10:30pm*."""
# ruff: noqa: PLR2004  # 24 hours, 60 minutes: the numbers of the clock are names enough

from __future__ import annotations

import re
from functools import lru_cache

DAY = re.compile(
    r"\d\d?[/.]\d\d?[/.]\d\d(?:\d\d)?|\d{4}[-/.]\d\d?[-/.]\d\d?"
    r"|(?:19|20)\d\d[01]\d[0-3]\d(?!\d)",
    re.ASCII,
)
CLOCK = re.compile(
    r"(?P<hour>\d\d?)(?:[:.](?P<minute>\d\d))?(?P<half>[ap]m)?", re.IGNORECASE | re.ASCII
)
FIGURES = re.compile(r"\d+")


def figure_class(word: str) -> str | None:
    """Give the class of a word that is a date or a time in figures.

    >>> [figure_class(word) for word in ("1/28/2017", "7:15", "10am", "7.15", "4:75")]
    ['numeric', 'clock', 'clock_half', 'clock_dot', None]
    """
    if CLOCK.fullmatch(word) and clock_time(word):
        if word[-1] in "mM":
            return "clock_half"
        return "clock" if ":" in word else "clock_dot" if "." in word else None
    return "numeric" if DAY.match(word) else None


@lru_cache(maxsize=1024)
def clock_time(word: str) -> tuple[int, int] | None:
    """Give hour and minute of a time in figures.

    >>> clock_time("10:30pm"), clock_time("7.15am"), clock_time("13pm")
    ((22, 30), (7, 15), None)
    """
    match = CLOCK.fullmatch(word)
    if match is None:
        return None
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if match["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + 12 * (match["half"] in {"pm", "PM", "Pm", "pM"})
    return (hour, minute) if hour <= 24 and minute < 60 else None


def day_figures(word: str) -> tuple[int, int, int] | None:
    """Give the three figures of a date as they stand.

    >>> day_figures("20170302"), day_figures("2017-01-29T10:30"), day_figures("1/28/17")
    ((2017, 3, 2), (2017, 1, 29), (1, 28, 17))
    """
    match = DAY.match(word)
    if match is None:
        return None
    if match[0].isdigit():
        return int(word[:4]), int(word[4:6]), int(word[6:8])
    one, two, three = [int(part) for part in FIGURES.findall(match[0])]
    return one, two, three
