"""Where sentences start, near enough to walk back from a pronoun."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby

SHORT = 4
# No sentence starts with the sign of a share: Velora Corp. (NYSE: VLR)
BEHIND = r"[\"')\]]{0,3}\s{1,3}(?=[\"'(\[]?[A-Z0-9])(?!\([A-Z]{2,8}[:)])"
# What stands before the full stop of a sentence: no initial, and mostly no short capitalised word.
NO_INITIAL = r"(?<!\s[^\W\d_]\.)"
NOT_SHORT = "".join([rf"(?<![A-Z]{'[a-z]' * width}\.)" for width in range(1, SHORT)])


def sentence_end(titles: Iterable[str]) -> re.Pattern[str]:
    """Give the pattern for the end of a sentence, up to where the next one starts.

    Args:
        titles: words whose full stop ends no sentence where they are short: *mr*, *sen*.

    >>> text = "Mr. Ek left? He won. J. Ek left."
    >>> [match.end() for match in sentence_end(["mr"]).finditer(text)]
    [13, 21]
    """
    by_width = groupby(sorted(map(str.title, titles), key=len), len)
    same_width = ["|".join(map(re.escape, words)) for width, words in by_width if width <= SHORT]
    no_title = "".join([rf"(?<!\b(?:{words})\.)" for words in same_width])
    return re.compile(rf"[.?!]{NO_INITIAL}(?:{NOT_SHORT}|{no_title}){BEHIND}")
