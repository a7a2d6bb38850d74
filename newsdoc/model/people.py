"""Who made the story: ``By Ann Ek in Lima; Editing by Di Moss``."""

from typing import Literal, get_args

from attrs import frozen

from newsdoc.span import Span

Contribution = Literal[
    "author", "reporting", "editing", "research", "photography", "translation", "narration"
]
CONTRIBUTIONS: tuple[str, ...] = get_args(Contribution)


@frozen(repr=False)
class Person(Span):
    """Somebody named in a byline; ``text`` as printed, ``name`` in normal case."""

    name: str
    given: str | None = None
    family: str | None = None
    suffix: str | None = None
    role: str | None = None
    affiliation: str | None = None
    location: str | None = None
    email: str | None = None
    handle: str | None = None
    contribution: Contribution = "author"


@frozen(repr=False)
class Byline(Span):
    """The line, or the tail credit, that names the makers of the story."""

    rule: str
    people: tuple[Person, ...] = ()
    organizations: tuple[str, ...] = ()
