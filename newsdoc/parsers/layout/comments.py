"""Readers' comments: several lines that tell who posted one, and when."""

from __future__ import annotations

import re

from newsdoc.parsers.layout.rows import Row

# As in "Posted by: Islander, 27 Sep 2011 | 15:22" and "Bo Ask (1 day ago)".
POST = re.compile(
    r"(?:[Pp]osted by:?\s.{1,60}\d{1,2}[:.]\d\d(?:\s?[aApP]\.?[mM]\.?)?"
    r"|.{2,40}\s\((?:an?|\d{1,3}) (?:minute|hour|day|week|month|year)s? ago\))$"
)
HEADS = frozenset({"comments", "comment"})
NEAR = 3


def mark_posts(rows: list[Row], known: list[Row]) -> None:
    """Label who posted a comment where there are several, and the head of all comments.

    Args:
        rows: the rows.
        known: those that line rules know.
    """
    signed = {"byline", "timestamp"}
    posts = [row for row in known if row.kind in signed and POST.match(row.core)]
    if len(posts) > 1 and not any(row.prose for row in rows[: posts[0].index]):
        posts = posts[1:]  # the first has the names of who wrote the story
    if not posts:
        return
    first = posts[0].index
    more = [row for row in rows[first:] if row.kind is None and POST.match(row.core)]
    if len(posts) + len(more) == 1:
        return
    for row in [*posts, *more]:
        row.label("boilerplate", "layout.posted")
    for row in rows[max(0, first - NEAR) : first]:
        label = row.rule == "layout.ui_label" and row.core.lower().rstrip(":") in HEADS
        if label or row.rule == "layout.comments":
            row.label("boilerplate", "layout.posted")
