"""Who speaks on the page: every attribution has a number, a voice, and the voice a colour."""

from __future__ import annotations

from functools import cached_property

from attrs import field, frozen

from newsdoc.model import Article, Attribution
from newsdoc.span import shorten

COLOURS = 8
UNNAMED = "Nobody named"


@frozen
class Statement:
    """An attribution and its number on the page."""

    number: int
    one: Attribution

    @property
    def group(self) -> str:
        """The class that its source, cue and content share."""
        return f"a{self.number}"


@frozen
class Voice:
    """Somebody who speaks, the class of its colour, and what it says."""

    number: int
    name: str
    about: str
    colour: str
    statements: tuple[Statement, ...] = field(repr=False)


def beginning(one: Attribution) -> int:
    """Give where an attribution begins in the text."""
    return min((s.start for s in (*one.source, *one.cue, *one.content)), default=0)


def name_of(one: Attribution) -> tuple[object, str, str]:
    """Give what tells the voice of an attribution from others, its name, and more about it."""
    if one.speaker:
        about = [one.speaker.role or "", "" if one.speaker.kind == "person" else one.speaker.kind]
        return id(one.speaker), one.speaker.name, ", ".join(filter(None, about))
    if one.source:
        return one.source_text.casefold(), shorten(one.source_text, 60), ""
    return "", UNNAMED, ""


@frozen(slots=False)
class Cast:
    """All voices of an article, those who say most first."""

    article: Article

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        """The attributions in reading order, numbered from 1."""
        ordered = sorted(self.article.attributions, key=beginning)
        return tuple([Statement(number, one) for number, one in enumerate(ordered, start=1)])

    @cached_property
    def voices(self) -> tuple[Voice, ...]:
        """The voices; the first ones have a colour of their own."""
        groups: dict[object, list[Statement]] = {}
        for statement in self.statements:
            groups.setdefault(name_of(statement.one)[0], []).append(statement)
        ordered = sorted(groups.items(), key=lambda item: (item[0] == "", -len(item[1])))
        voices = []
        for number, (key, said) in enumerate(ordered):
            _, name, about = name_of(said[0].one)
            colour = f"s{number}" if number < COLOURS and key != "" else "sx"
            voices.append(Voice(number + 1, name, about, colour, tuple(said)))
        return tuple(voices)

    @cached_property
    def voice_of(self) -> dict[int, Voice]:
        """The voice of each statement, by the statement's number."""
        return {said.number: voice for voice in self.voices for said in voice.statements}

    @cached_property
    def quoted(self) -> dict[int, Voice]:
        """The voice of each quote, by the quote's identity."""
        return {
            id(quote): self.voice_of[said.number]
            for said in self.statements
            for quote in said.one.quotes
        }
