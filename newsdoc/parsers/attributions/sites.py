"""Sites: where a title stands, which is no part of it: ``Bridge is unsafe | Lund Post``."""

from __future__ import annotations

import re

from newsdoc.lexicon import Lexicon
from newsdoc.parsers.attributions.passage import Passage, Passages

BAR, SIGN = "|", "x"
# What stands behind a dash: the Lund Post, Lund.com.
NAMED = re.compile(r"D?[NM0]{0,3}N")
LONGEST = 5
# So many letters at least before the dot of a domain.
FEW = 2


def site(passage: Passage, lexicon: Lexicon) -> int:
    """Tell where the dash before the name of a site stands: -1 where there is none."""
    classes = passage.classes
    dash = classes.rfind("y", max(1, len(classes) - LONGEST))
    if dash < 0 or not NAMED.fullmatch(classes, dash + 1):
        return -1
    last = passage.form(len(classes) - 1)
    if last in lexicon["newspapers"] or last in lexicon["site_words"] or last.find(".") > FEW:
        return dash
    start, end = passage.words.span(dash + 1, len(classes))
    return dash if passage.words.folded[start:end] in lexicon["agencies"] else -1


def sites(passage: Passage, lexicon: Lexicon) -> list[int]:
    """Give where a title ends, and the names of sites beside it begin and end."""
    classes, cuts = passage.classes, []
    if SIGN in classes:
        bars = [n for n, sign in enumerate(classes) if sign == SIGN and passage.form(n) == BAR]
        cuts = [place for bar in bars for place in (bar, bar + 1) if 0 < place < len(classes)]
    if "y" in classes and (dash := site(passage, lexicon)) > 0:
        cuts.append(dash)
    return cuts


def title_ends(passage: Passage, lexicon: Lexicon) -> list[int]:
    """Tell where a title may end whose end names who says so: *Bridge falls: mayor | Lund Post*.

    An agency may be a site or say so itself: *Bridge falls - AFP*.
    """
    size = len(passage.classes)
    end = min(sites(passage, lexicon), default=size)
    says = end == size - 2 and passage.words.text(end + 1) in lexicon["agencies"]
    return [size, end] if says else [end]


def without_sites(read: Passages, lexicon: Lexicon) -> None:
    """Make the names of sites beside the title of a page sentences of their own."""
    more = sites(read[0], lexicon) if read else []
    if more:
        read.ends[:] = sorted({*read.ends, *more})
