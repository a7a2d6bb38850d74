"""Pages whose blocks a test names itself."""

import newsdoc
from newsdoc.page import Page
from newsdoc.text.source import Source


def page_of(*blocks):
    """Make a page of kinds and lines, a block each."""
    text = "\n".join(line for _, line in blocks)
    placed, at = [], 0
    for kind, line in blocks:
        placed.append(newsdoc.Block(at, at + len(line), line, kind, "layout.test"))
        at += len(line) + 1
    return Page(Source(text), newsdoc.ENGLISH, blocks=tuple(placed))
