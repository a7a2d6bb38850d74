"""brat standoff (``.ann``), in the form in which PolNeAR is published, and back.

``T1<TAB>Source 0 5<TAB>Ann E`` is a span; ``E1<TAB>Attribution:T4 Source:T1 Cue:T2 Content:T3``
ties spans together. A span in pieces is ``0 5;9 14``; brat has no line breaks inside a span, so a
piece that runs over lines is cut there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from attrs import frozen

from newsdoc.errors import InputValueError
from newsdoc.model import Article, Attribution
from newsdoc.span import Span

ROLES = ("Source", "Cue", "Content", "Addressee")
BREAKS = re.compile(r"[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+")
CONFIGURATION = """\
[entities]
Source
Cue
Content
Addressee
DATE
TIME
DURATION
SET

[relations]

[events]
Attribution Source?:Source, Cue?:Cue, Content?:Content, Addressee?:Addressee

[attributes]
Kind Arg:Attribution, Value:direct|mixed|indirect
"""


def pieces(spans: Iterable[Span]) -> list[Span]:
    """Cut spans where their lines end, and leave out what is blank."""
    cut = []
    for span in spans:
        start = 0
        for stop in [*BREAKS.finditer(span.text), None]:
            end = stop.start() if stop else len(span.text)
            if span.text[start:end].strip():
                cut.append(Span(span.start + start, span.start + end, span.text[start:end]))
            start = stop.end() if stop else end
    return sorted(cut, key=lambda piece: piece.start)


class Writer:
    """Numbers the lines of one ``.ann`` file."""

    def __init__(self) -> None:
        """Begin an empty file."""
        self.lines: list[str] = []
        self._numbers = {"T": 0, "E": 0, "A": 0, "#": 0}

    def add(self, letter: str, rest: str) -> str:
        """Add a line and give its identifier."""
        self._numbers[letter] += 1
        name = f"{letter}{self._numbers[letter]}"
        self.lines.append(f"{name}\t{rest}")
        return name

    def span(self, label: str, spans: Iterable[Span]) -> str | None:
        """Add a span, perhaps in pieces, and give its identifier."""
        cut = pieces(spans)
        if not cut:
            return None
        places = ";".join(f"{piece.start} {piece.end}" for piece in cut)
        return self.add("T", f"{label} {places}\t{' '.join(piece.text for piece in cut)}")

    def attribution(self, one: Attribution) -> None:
        """Add the spans of an attribution, its event and its kind."""
        spans = (one.source, one.cue, one.content, one.addressee)
        named = [(role, self.span(role, roles)) for role, roles in zip(ROLES, spans, strict=True)]
        trigger = self.span("Attribution", one.cue or (one.source or one.content)[:1])
        if trigger is None:
            return
        arguments = " ".join(f"{role}:{name}" for role, name in named if name)
        event = self.add("E", f"Attribution:{trigger} {arguments}".rstrip())
        self.add("A", f"Kind {event} {one.kind}")


def brat(article: Article) -> str:
    """Write attributions and dates as a brat ``.ann`` file for ``article.text``.

    Args:
        article: the article; write its ``text`` beside, as UTF-8 without changing line ends.

    Returns:
        The lines of the file. A date's value is its annotator's note. ``CONFIGURATION`` in this
        module is the ``annotation.conf`` that goes with it.
    """
    writer = Writer()
    for one in article.attributions:
        writer.attribution(one)
    for found in article.dates:
        name = writer.span(found.type, [found])
        if name:
            writer.add("#", f"AnnotatorNotes {name}\t{found.value}")
    return "\n".join(writer.lines)


@frozen
class Standoff:
    """What a ``.ann`` file holds: an attribution's spans by role, its trigger left out."""

    source: tuple[Span, ...] = ()
    cue: tuple[Span, ...] = ()
    content: tuple[Span, ...] = ()
    addressee: tuple[Span, ...] = ()


def read_spans(lines: Iterable[str], text: str) -> dict[str, tuple[Span, ...]]:
    """Read the ``T`` lines, by identifier."""
    spans = {}
    for line in lines:
        name, _, rest = line.partition("\t")
        places = re.match(r"\S+ (\d+ \d+(?:;\d+ \d+)*)(?:\t|$)", rest)
        if not places:
            raise InputValueError(f"no span of a brat file: {line[:60]!r}")
        ends = [place.split(" ") for place in places[1].split(";")]
        spans[name] = tuple([Span.cut(text, int(start), int(end)) for start, end in ends])
    return spans


def read_brat(annotations: str, text: str) -> tuple[Standoff, ...]:
    """Read the attributions of a brat ``.ann`` file, for example one of PolNeAR.

    Args:
        annotations: the file's content.
        text: the text that it belongs to.

    Returns:
        The attributions in the order of the file.

    Raises:
        InputError: a line names a span that is not there, or cannot be read.
    """
    lines = annotations.splitlines()
    spans = read_spans([line for line in lines if line.startswith("T")], text)
    found = []
    for line in lines:
        if not line.startswith("E"):
            continue
        roles: dict[str, tuple[Span, ...]] = {}
        for argument in line.partition("\t")[2].split()[1:]:
            role, _, name = argument.partition(":")
            key = role.rstrip("0123456789").lower()
            if name not in spans or role.rstrip("0123456789") not in ROLES:
                raise InputValueError(f"no span {argument!r} in {line[:60]!r}")
            roles[key] = roles.get(key, ()) + spans[name]
        found.append(Standoff(**roles))
    return tuple(found)
