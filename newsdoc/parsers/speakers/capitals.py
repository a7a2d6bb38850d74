"""Lines in title case: where every word is capitalised, capitals tell no name."""

from __future__ import annotations

import re

FIRST_OF_WORD = re.compile(r"([A-Za-z])[\w']{3,}")
FEWEST = 4
SHARE = 0.85
LONGEST = 160


def in_title_case(line: str) -> bool:
    """Tell whether nearly all longer words of a line are capitalised.

    >>> in_title_case("Council Backs Ek After Long Harbour Fight")
    True
    """
    letters = "".join(FIRST_OF_WORD.findall(line))
    return len(letters) >= FEWEST and sum(map(str.isupper, letters)) >= SHARE * len(letters)
