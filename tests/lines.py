"""Lines of an invented article, and the blocks a page of them has."""

import newsdoc
from newsdoc.parsers.layout.rows import read_rows
from newsdoc.text.source import Source

ONE = "The harbour of Oxmouth will reopen on Monday, Mayor Ann Ek said after a long meeting."
TWO = "Fishermen have asked the council for help, and the council has promised them an answer."
THREE = (
    "The storm took with it two cranes and a part of the northern pier, the harbour office said."
)
FOUR = "Insurers expect claims of at least two million crowns, among the highest the coast saw."
FIVE = "A ship with timber for the new pier is under way and is expected to arrive by Thursday."
TITLE = "Harbour reopens after the longest storm in years"
MENU = ["Home", "News", "Sport", "Weather", "Sign in", "Subscribe", "Search"]
FOOT = [
    "Most read",
    "Crane falls into the sea",
    "Ten best harbours",
    "Contact us",
    "Privacy policy",
]


def page(*lines, between="\n\n"):
    return between.join(lines)


def kinds(text, parser=None):
    return [block.kind for block in (parser or newsdoc.LayoutParser()).parse(text)]


def kind_of(line, text):
    return next(b.kind for b in newsdoc.LayoutParser().parse(text) if b.text.startswith(line[:20]))


def claimed(line, parser=None):
    [row] = read_rows(Source(line))
    (parser or newsdoc.LayoutParser()).claim([row], line)
    return row.kind, row.rule.removeprefix("layout.")
