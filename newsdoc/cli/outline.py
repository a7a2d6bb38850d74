"""An article as a readable outline: who, what, when, and who said what."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator

from attrs import frozen

from newsdoc.model import Article, Attribution, Byline, Caption, DateExpression, Person, Speaker
from newsdoc.span import shorten

WIDTH = 88
INDENT = 11
LONGEST = 1_000  # characters of one value
# Nothing in an article may steer the terminal that shows it.
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


@frozen
class Ink:
    """The colours of a terminal, or none."""

    coloured: bool

    def bold(self, text: str) -> str:
        """For titles."""
        return f"\x1b[1m{text}\x1b[0m" if self.coloured else text

    def dim(self, text: str) -> str:
        """For labels."""
        return f"\x1b[2m{text}\x1b[0m" if self.coloured else text

    def cyan(self, text: str) -> str:
        """For sources."""
        return f"\x1b[36m{text}\x1b[0m" if self.coloured else text


def outline(article: Article, *, colour: bool = False) -> str:
    r"""Write an article as an outline.

    Args:
        article: the article.
        colour: whether to use the colours of a terminal.

    >>> from newsdoc import parse
    >>> print(outline(parse("Rain fell.", "2017-01-29")))
    published  2017-01-29
    text       1 paragraph, 2 words
    <BLANKLINE>
    """
    ink = Ink(colour)
    sections = (
        [*what(article, ink), *facts(article, ink)],
        said(article, ink),
        who(article, ink),
        when(article, ink),
    )
    return "\n".join([section for section in map("".join, sections) if section])


def what(article: Article, ink: Ink) -> Iterator[str]:
    """Give headline and standfirst."""
    if article.headline:
        yield from (f"{ink.bold(line)}\n" for line in folded(article.headline.text, 0))
    for block in article.standfirst:
        yield from (f"{line}\n" for line in folded(block.text, 0))


def facts(article: Article, ink: Ink) -> Iterator[str]:
    """Give who wrote it, from where, when, and what else is on the page."""
    for byline in article.bylines:
        yield from entry(ink, "by", makers(byline))
    if dateline := article.dateline:
        parts = (", ".join(dateline.places), dateline.organization, dateline.date)
        yield from entry(ink, "dateline", " · ".join(filter(None, parts)))
    for name in ("published", "modified"):
        if day := getattr(article, name):
            yield from entry(ink, name, day.isoformat(" ") if hasattr(day, "hour") else str(day))
    for caption in article.captions:
        yield from entry(ink, "picture", picture(caption))
    for heading in article.headings:
        yield from entry(ink, "section", heading.text)
    for promo in article.promos:
        yield from entry(ink, "see also", promo.text)
    for correction in article.corrections:
        yield from entry(ink, "correction", correction.text)
    for source in article.source_lines:
        yield from entry(ink, "source", ", ".join(source.organizations) or source.text)
    number = len(article.paragraphs)
    words = sum([len(block.text.split()) for block in article.paragraphs])
    plural = "" if number == 1 else "s"
    yield from entry(ink, "text", f"{number} paragraph{plural}, {words} words")


def makers(byline: Byline) -> str:
    """Name the people of a byline with what they did, and the organisations.

    >>> makers(Byline(0, 0, "", "byline.by", (Person(0, 0, "", "Ann Ek", role="Editor"),), ("AP",)))
    'Ann Ek (Editor) · AP'
    """
    people = [person_line(person) for person in byline.people]
    return " · ".join([*people, *byline.organizations]) or byline.text


def person_line(person: Person) -> str:
    """Name a person of a byline."""
    did = person.contribution if person.contribution != "author" else None
    details = (did, person.role, person.affiliation, person.location, person.email, person.handle)
    known = ", ".join(filter(None, details))
    return f"{person.name} ({known})" if known else person.name


def picture(caption: Caption) -> str:
    """Give a caption with its credit."""
    words = [part.text for part in (caption.headline, caption.caption) if part]
    credit = caption.credit
    names = [*credit.photographers, *credit.agencies, credit.courtesy] if credit else []
    made = "/".join(filter(None, names))
    return " · ".join([*words, *([f"[{made}]"] if made else [])]) or caption.text


def said(article: Article, ink: Ink) -> Iterator[str]:
    """Give who said what, in the order of the text."""
    if not article.attributions:
        return
    yield ink.bold("who said what") + "\n"
    for one in article.attributions:
        source = shown(source_name(one)) or "(nobody named)"
        day = ink.dim(f"[{shown(one.said_on.value)}]") if one.said_on else ""
        parts = (ink.cyan(source), shown(one.cue_text), day)
        yield f"  {' '.join(filter(None, parts))}\n"
        yield from (f"{line}\n" for line in folded(one.content_text, 4))


def source_name(one: Attribution) -> str:
    """Name the source as it stands, and who that is where it stands for somebody else.

    >>> source_name(Attribution("cue.said", "direct"))
    ''
    """
    source, name = one.source_text, one.speaker.name if one.speaker else ""
    return f"{source} ({name})" if name and name not in source else source


def who(article: Article, ink: Ink) -> Iterator[str]:
    """Give the speakers with their roles and how often they are mentioned."""
    if not article.speakers:
        return
    yield ink.bold("who") + "\n"
    for speaker in article.speakers:
        yield from (f"{line}\n" for line in folded(speaker_line(speaker), 2))


def speaker_line(speaker: Speaker) -> str:
    """Describe a speaker.

    >>> speaker_line(Speaker("Ann Ek", "person", "mayor"))
    'Ann Ek, mayor (person, 0 mentions)'
    """
    number = len(speaker.mentions)
    role = f", {speaker.role}" if speaker.role else ""
    plural = "" if number == 1 else "s"
    return f"{speaker.name}{role} ({speaker.kind}, {number} mention{plural})"


def when(article: Article, ink: Ink) -> Iterator[str]:
    """Give every time expression with its value."""
    if not article.dates:
        return
    yield ink.bold("when") + "\n"
    found = [(shown(expression.text), value(expression)) for expression in article.dates]
    width = min(24, max([len(text) for text, _ in found]))
    for text, meant in dict.fromkeys(found):
        yield f"  {text:<{width}}  {meant}\n"


def value(expression: DateExpression) -> str:
    """Give what a time expression means."""
    known = expression.value or "not resolved"
    return f"{known} ({expression.mod.lower()})" if expression.mod else known


def entry(ink: Ink, label: str, text: str) -> Iterable[str]:
    """Write a label with its text beside it."""
    first, *rest = folded(text, INDENT) or [""]
    yield f"{ink.dim(f'{label:<{INDENT}}')}{first.strip()}\n"
    yield from (f"{line}\n" for line in rest)


def folded(text: str, indent: int) -> list[str]:
    """Fold a text into lines.

    >>> folded("The harbour\\nwas closed", 2)
    ['  The harbour was closed']
    """
    blank = " " * indent
    return textwrap.wrap(shown(text), WIDTH, initial_indent=blank, subsequent_indent=blank)


def shown(text: str) -> str:
    r"""Put a text on one line, with a sign for what could steer a terminal.

    >>> shown("The\nharbour\x1b[2J")
    'The harbour�[2J'
    """
    return CONTROL.sub("\N{REPLACEMENT CHARACTER}", shorten(text, LONGEST))
