"""The members of a cast as values: speakers with their mentions."""

from __future__ import annotations

from collections.abc import Iterable

from newsdoc.model import Speaker
from newsdoc.parsers.speakers.members import Member
from newsdoc.span import Span, SpanDraft, draft
from newsdoc.text.source import Source

SpeakerDraft = draft(Speaker)
# A role begins no further before the name than so many characters.
NEAR = 300


def speakers_of(source: Source, members: Iterable[Member]) -> list[Speaker]:
    """Make the speakers of members of the cast, in the order of their first mention."""
    text = source.text
    made: list[Speaker] = []
    for member in members:
        name, role, spans = member.name, member.role, member.mentions
        if "'" in name or '"' in name:
            name = as_written(source, name, min(spans)[0])
        if role and ("'" in role or '"' in role):
            role = as_written(source, role, min(spans)[0])
        mentions: list[Span] = []
        for place in sorted(spans):
            span = spans[place]
            if span is None:
                span = SpanDraft()
                span.start, span.end = start, end = place
                span.text = text[start:end]
                span.__class__ = Span
            mentions.append(span)
        one = SpeakerDraft()
        one.name = name
        one.kind = member.kind
        one.role = role
        one.mentions = tuple(mentions)
        one.__class__ = Speaker
        made.append(one)
    made.sort(key=first_start)
    return made


def first_start(speaker: Speaker) -> int:
    """Give the place of the first mention."""
    return speaker.mentions[0].start


def as_written(source: Source, words: str, mentioned: int) -> str:
    """Give folded words with the marks that they have in the text, about a place or behind it."""
    at = source.folded.find(words, max(0, mentioned - NEAR))
    return words if at < 0 else source.text[at : at + len(words)]
