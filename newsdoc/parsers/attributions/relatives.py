"""Relative clauses: what a pronoun before a source takes in, and where the clause ends.

``The plan {which} he said {was late}. Vera Holm — {who} said it was late — left.``
"""

from __future__ import annotations

from newsdoc.parsers.attributions.reading import Cue, Piece

# What stands before a source in a relative clause, a question, or behind *that*.
PRONOUNS = frozenset("wWKT")
# What a content opens with whose subject or object is a relative pronoun, or is *that*.
OF_PRONOUNS = frozenset("AvVdaQESCG")
OF_THAT = frozenset("AvVd")


def end_at_dash(cue: Cue, place: int) -> None:
    """End what is read of a cue at the dash that closes the one before a pronoun.

    ``Vera Holm — {who} said it was late — left``, ``the plan – {which} she said was late – failed``
    """
    if place > cue.low and cue.classes[place - 1] == "y":
        dash = cue.classes.find("y", cue.end, cue.high)
        cue.high = dash if dash > 0 else cue.high


def pronoun_before(cue: Cue, start: int) -> list[Piece]:
    """Give the relative pronoun before a source that belongs to the content from ``start`` on.

    ``{which} he said {was late}, {what} he called {a trap}, a trend {that} they say {will last}``
    """
    source, classes = cue.adjacent, cue.classes
    if source is None:
        return []
    place = source[0] - 1
    opens = classes[start : start + 1]
    before = classes[place]
    if before == "K":
        said = opens in OF_PRONOUNS or cue.passage.form(place) == "what"
    elif before == "T":
        said = opens in OF_THAT and classes[place - 1] in "nN"
    else:
        said = (
            before in "wW"
            and classes[place - 1] != "P"
            and opens != "K"
            and classes[cue.word] not in "gI"
            and cue.passage.form(place) != "whose"
        )
    return [(place, place + 1)] if said else []
