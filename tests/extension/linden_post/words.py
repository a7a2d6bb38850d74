"""The words of the house."""

import newsdoc

LINDEN = newsdoc.ENGLISH.extend(
    agencies=["Linden Wire"],
    byline_openings=["words"],
    cue_verbs=["quip"],
    day_words={"yestreen": -1},
    time_nouns=["yestreen"],
)
