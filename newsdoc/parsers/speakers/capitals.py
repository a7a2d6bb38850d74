"""Lines in title case: where every word is capitalised, capitals tell no name."""

from __future__ import annotations

import re

FIRST_OF_WORD = re.compile(r"([A-Za-z])[\w']{3,}")
SMALL = re.compile(r" [a-z]{4}")
FEWEST = 4
SHARE = 0.85
LONGEST = 160
MOST_SMALL = 4  # longer words that are not capitalised, of all for which a line has room


def in_title_case(line: str) -> bool:
    """Tell whether nearly all longer words of a line, no longer than the longest, are capitalised.

    >>> in_title_case("Council Backs Ek After Long Harbour Fight")
    True
    """
    if len(SMALL.findall(line)) > MOST_SMALL:
        return False
    letters = "".join(FIRST_OF_WORD.findall(line))
    return len(letters) >= FEWEST and sum(map(str.isupper, letters)) >= SHARE * len(letters)
