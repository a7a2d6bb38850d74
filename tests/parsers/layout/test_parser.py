from itertools import pairwise

import newsdoc

PAGE = """\
Harbour reopens after the longest storm in years

Ferries to run again from Monday; fishermen ask for ‘swift’ help.

Storm - Day Three
Ferries lay idle on Saturday [Lea Falk/Reuters]

The harbour of Oxmouth will reopen on Monday, Mayor Ann Ek said after a meeting with its pilots.

Fishermen have asked the council for help, and the council has promised an answer within a week.

OPINION: Why the harbour matters to all of us

The storm took with it two cranes and part of the northern pier, the harbour office said.

Pilots’ call

The pilots had warned of the storm two days before it came, according to a letter seen by us.

Source: News Agencies"""


def kinds(text):
    return [(block.kind, block.text.split("\n")[0][:20]) for block in newsdoc.parse(text).blocks]


def test_each_part_of_a_page_is_told():
    assert kinds(PAGE) == [
        ("headline", "Harbour reopens afte"),
        ("standfirst", "Ferries to run again"),
        ("caption", "Storm - Day Three"),
        ("paragraph", "The harbour of Oxmou"),
        ("paragraph", "Fishermen have asked"),
        ("promo", "OPINION: Why the har"),
        ("paragraph", "The storm took with "),
        ("heading", "Pilots’ call"),
        ("paragraph", "The pilots had warne"),
        ("source", "Source: News Agencie"),
    ]


def test_every_line_is_in_one_block():
    blocks = newsdoc.parse(PAGE).blocks
    assert all(PAGE[block.start : block.end] == block.text for block in blocks)
    assert all(one.end <= two.start for one, two in pairwise(blocks))
    lines = [line for block in blocks for line in block.text.split("\n")]
    assert lines == [line for line in PAGE.split("\n") if line]
