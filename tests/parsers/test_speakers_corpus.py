"""How many sources of the marked articles get the right speaker.

In ``tests/speakers`` a source is marked ``[[he|Jon Ek]]`` with the name of its speaker (``-``:
nobody can tell) and a cue ``{{said}}``; below the line stand name, kind and role of speakers.
"""

import re
from pathlib import Path

import pytest

import newsdoc
from newsdoc.page import Page
from newsdoc.pipeline import tie
from newsdoc.span import Span

ARTICLES = sorted((Path(__file__).parents[1] / "speakers").glob("*.txt"))
MARK = re.compile(r"\[\[(?P<source>[^|\]]+)\|(?P<name>[^\]]+)\]\]|\{\{(?P<cue>[^}]+)\}\}")
FLOOR = 0.95


def read(path):
    """Give the text, the places of sources with their speakers, the cues, the cast."""
    body, cast = path.read_text(encoding="utf-8").split("----\n")
    text, sources, cues, past = "", [], [], 0
    for match in MARK.finditer(body):
        text += body[past : match.start()]
        words = match["source"] or match["cue"]
        place = len(text), len(text) + len(words)
        if match["source"]:
            sources.append((*place, match["name"]))
        else:
            cues.append(place)
        text += words
        past = match.end()
    text += body[past:]
    lines = [[cell.strip() for cell in line.split("|")] for line in cast.splitlines() if line]
    return text, sources, cues, lines


def page_of(text, sources, cues):
    page = Page.of_lines(text, newsdoc.ENGLISH)
    page = page._replace(quotes=newsdoc.QuoteParser().parse(page))
    attributions = []
    for start, end, _ in sources:
        at, until = min(cues, key=lambda cue: abs(cue[0] - end))
        source = (Span.cut(text, start, end),)
        cue = (Span.cut(text, at, until),)
        line = text[text.rfind("\n", 0, start) + 1 : text.find("\n", end)]
        kind = "direct" if "“" in line else "indirect"
        attributions.append(newsdoc.Attribution("test", kind, source, cue))
    page = page._replace(attributions=tuple(attributions))
    return page._replace(speakers=newsdoc.SpeakerResolver().parse(page))


def verdicts(path):
    text, sources, cues, _ = read(path)
    page = page_of(text, sources, cues)
    tie(page.attributions, page.speakers)
    for attribution, (_, _, name) in zip(page.attributions, sources, strict=True):
        found = attribution.speaker.name if attribution.speaker else "-"
        yield attribution.source_text, name, found


def test_accuracy():
    wrong, count = [], 0
    for path in ARTICLES:
        for source, name, found in verdicts(path):
            count += 1
            if found != name:
                wrong.append(f"{path.stem}: {source!r} is {name}, not {found}")
    right = count - len(wrong)
    print(f"{right} of {count} speakers right", *wrong, sep="\n")  # noqa: T201
    assert right / count >= FLOOR


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_cast(path):
    text, sources, cues, cast = read(path)
    speakers = page_of(text, sources, cues).speakers
    found = {(one.name, one.kind, one.role or "") for one in speakers}
    assert [line for line in cast if tuple(line) not in found] == []
    for speaker in speakers:
        for mention in speaker.mentions:
            assert text[mention.start : mention.end] == mention.text
        assert list(speaker.mentions) == sorted(speaker.mentions, key=lambda one: one.start)
