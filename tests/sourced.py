"""Speakers of the sources that a test names itself."""

import re

import newsdoc
from newsdoc.page import Page
from newsdoc.span import Span


def speakers(text, *sources, within=()):
    """Resolve the sources, given as words and looked up one after the other."""
    page = Page.of_lines(text, newsdoc.ENGLISH)
    page = page._replace(quotes=newsdoc.QuoteParser().parse(page))
    attributions, past = [], 0
    for number, source in enumerate(sources):
        if number + 1 == len(sources):
            past = max(
                past, [m.start() for m in re.finditer(rf"(?<!\w){re.escape(source)}", text)][-1]
            )
        start = text.index(source, past)
        past = start + len(source)
        span = (Span(start, past, source),)
        cue = (Span.cut(text, past + 1, text.find(" ", past + 1)),)
        outer = attributions[-1] if number in within else None
        attributions.append(newsdoc.Attribution("test", "direct", span, cue, within=outer))
    return newsdoc.SpeakerResolver().parse(page._replace(attributions=tuple(attributions)))


def told(text, source):
    """Resolve a source of indirect speech."""
    start = text.index(source)
    page = Page.of_lines(text, newsdoc.ENGLISH)
    end = start + len(source)
    cue = Span.cut(text, end + 1, text.find(" ", end + 1))
    one = newsdoc.Attribution("test", "indirect", (Span(start, end, source),), (cue,))
    return newsdoc.SpeakerResolver().parse(page._replace(attributions=(one,)))


def who(text, *sources, within=()):
    """Name the speaker of the last source."""
    found = speakers(text, *sources, within=within)
    start = text.rindex(sources[-1]) if text.count(sources[-1]) > 1 else text.index(sources[-1])
    end = start + len(sources[-1])
    return next(
        (one.name for one in found for m in one.mentions if (m.start, m.end) == (start, end)), None
    )
