"""Names below a label: ``By``, ``Authors``, each on a line of its own."""

from __future__ import annotations

import re
from collections.abc import Callable
from operator import attrgetter

from newsdoc.parsers.layout.names import PEOPLE
from newsdoc.parsers.layout.rows import Row

NAME_WORDS = 14
# Labels above the names of authors.
AUTHORS = frozenset({"by", "author", "authors", "written by"})
# Of these, those above what authors are besides, where they write of what they study.
POSTED_AUTHORS = frozenset({"author", "authors"})
AUTHOR = "layout.author"
MOST_AUTHORS = 12
POST = re.compile(
    r"\b(?i:lecturer|professor|fellow|researcher|candidate|director|scientist|chair|student)\b"
    r"|, [^,]{0,40}\b(?:University|Institute|College)\b"
)


def mark_authors(rows: list[Row], known: list[Row], topic: Callable[[Row, str], bool]) -> None:
    """Label the names below ``By`` or ``Authors`` on a line of its own, and what they are.

    Args:
        rows: the rows.
        known: those that line rules know; the names are put to them.
        topic: tells whether a line names a topic, not people.
    """
    named: list[Row] = []
    for head in known:
        label = head.core.lower().rstrip(":")
        if head.rule != "layout.ui_label" or label not in AUTHORS:
            continue
        for row in rows[head.index + 1 : head.index + 1 + MOST_AUTHORS]:
            first = row.index == head.index + 1
            if row.core.lower() in {"and", "&"}:
                continue
            if row.kind is not None:
                break
            if label in POSTED_AUTHORS and rows[row.index - 1].rule == AUTHOR and is_post(row):
                row.label("boilerplate", "layout.post")
            elif row.blank_before and not first:
                break
            elif PEOPLE.fullmatch(row.core) and not topic(row, ""):
                row.label("byline", AUTHOR)
            else:
                break
            named.append(row)
    if named:
        known.extend(named)
        known.sort(key=attrgetter("index"))


def is_post(row: Row) -> bool:
    """Tell whether a line below a name is what the person is: ``Lecturer, University of Lund``."""
    return row.words <= NAME_WORDS and not row.stop and POST.search(row.core) is not None
