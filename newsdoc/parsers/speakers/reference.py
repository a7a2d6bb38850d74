"""What the words of a source say."""

from __future__ import annotations

from typing import Literal

from attrs import define, field

from newsdoc.model.attributions import SpeakerKind

Form = Literal["pronoun", "name", "noun", "several", "other"]


@define
class Reference:
    """A source phrase, read: ``name`` are the words of a person's or an organisation's name.

    ``gist`` says form, kind, article and head in a line, for the patterns of the rules:
    *noun person the minister*, *pronoun unknown a he*, and of a name how it is written, *name
    person a titled*. ``phrase`` are its words without half a pair of marks.
    """

    form: Form = "other"
    kind: SpeakerKind | None = None
    head: str = ""
    name: tuple[str, ...] = ()
    role: str | None = None
    gender: str = ""
    definite: bool = False
    words: list[str] = field(factory=list)
    gist: str = ""
    family: str = ""
    phrase: str = ""

    @property
    def written(self) -> str:
        """How a name is written: a *word*, *letters*, *words*, or *titled* if more is told."""
        if not self.name:
            return ""
        if len(self.words) == 1 + self.definite:
            return "word" if self.name[-1][1:].islower() else "letters"
        return "titled" if self.gender or self.role else "words"
