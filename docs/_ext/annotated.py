"""The directive ``annotated``: an article as newsdoc reads it, marked up when the page is built."""

from html import escape
from itertools import pairwise
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

import newsdoc

ROLES = ("source", "cue", "content")
KEY = (
    '<p class="kind">'
    '<mark class="source">source</mark> <mark class="cue">cue</mark> '
    '<mark class="content">content</mark> <mark class="date">date</mark></p>'
)


def marks(article: newsdoc.Article) -> list[tuple[int, int, str, str]]:
    """List what is marked: place, class, and the words shown under the mouse."""
    found = [
        (span.start, span.end, role, f"{role}, by {one.rule}")
        for one in article.attributions
        if one.within is None
        for role in ROLES
        for span in getattr(one, role)
    ]
    found += [
        (date.start, date.end, "date", f"{date.value}, by {date.rule}") for date in article.dates
    ]
    return found


def marked(text: str, start: int, end: int, found: list[tuple[int, int, str, str]]) -> str:
    """Write a stretch of the text with its marks, cut where they cross."""
    inside = [one for one in found if one[0] < end and one[1] > start]
    cuts = sorted({start, end, *(min(max(at, start), end) for m in inside for at in m[:2])})
    written = ""
    for left, right in pairwise(cuts):
        piece = escape(text[left:right])
        for mark in inside:
            if mark[0] <= left and right <= mark[1]:
                piece = f'<mark class="{mark[2]}" title="{escape(mark[3])}">{piece}</mark>'
        written += piece
    return written


def rendered(article: newsdoc.Article) -> str:
    """Write the whole article."""
    found = marks(article)
    written, previous = "", ""
    for block in article.blocks:
        body = marked(article.text, block.start, block.end, found)
        kind = f'<span class="kind">{block.kind}</span>' if block.kind != previous else ""
        written += f'{kind}<p class="{block.kind}">{body}</p>\n'
        previous = block.kind
    return f'<div class="newsdoc-page">{KEY}{written}</div>'


class AnnotatedDirective(SphinxDirective):
    """``.. annotated:: examples/harbour.txt``."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Give the article as HTML; other builders leave it out."""
        _, path = self.env.relfn2path(self.arguments[0])
        article = newsdoc.parse(Path(path).read_text("utf-8"))
        return [nodes.raw("", rendered(article), format="html")]


def setup(app: Sphinx) -> dict[str, bool]:
    """Register the directive."""
    app.add_directive("annotated", AnnotatedDirective)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
