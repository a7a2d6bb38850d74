"""What the parser of attributions makes of a text, told in short."""

from newsdoc import AttributionParser

PARSER = AttributionParser()


def outer(text):
    """Give the attributions that stand in no other."""
    return [one for one in PARSER.parse(text) if one.within is None]


def triples(text):
    """Give source, cue and content of the outer attributions."""
    return [(one.source_text, one.cue_text, one.content_text) for one in outer(text)]


def pieces(text):
    """Give source, cue and content of the outer attributions, fragments apart."""
    return [
        (one.source_text, one.cue_text, " … ".join([span.text for span in one.content]))
        for one in outer(text)
    ]
