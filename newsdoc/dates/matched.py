"""What a rule sees of the words that its pattern matched, by the names of the pattern's groups."""

from __future__ import annotations

from collections.abc import Mapping

from newsdoc.dates.amounts import amount
from newsdoc.dates.meanings import Meaning
from newsdoc.dates.words import UNKNOWN, Value, Vocabulary
from newsdoc.text.words import Words

# The name of the whole match among the spans of a hit.
WHOLE = ""
NOWHERE = (-1, -1)
Spans = Mapping[str, tuple[int, int]]


class Matched:
    """The words of one match, by the names of the pattern's groups.

    One hit goes from match to match: ``words`` and ``classes`` are those of the stretch, with its
    ``text`` and the ``edges`` of the words in it; ``first`` and ``last`` are the first word and the
    one after the match, ``spans`` says where its groups lie, counted from the word at ``place``. A
    rule may move ``first`` and ``last``, and put further expressions into ``also`` if it does not
    decline; whoever asked it takes them out.
    """

    __slots__ = (
        "also",
        "classes",
        "edges",
        "first",
        "last",
        "names",
        "place",
        "spans",
        "text",
        "values",
        "vocabulary",
        "words",
    )
    words: Words
    edges: list[int]
    text: str
    classes: str
    place: int
    spans: Spans
    first: int
    last: int

    def __init__(self, vocabulary: Vocabulary) -> None:
        """Take the classes of words."""
        self.vocabulary = vocabulary
        self.names, self.values = vocabulary.names, vocabulary.values
        self.also: list[tuple[int, int, Meaning]] = []

    def enter(self, words: Words, classes: str) -> None:
        """Go to a stretch, with the classes of its words."""
        self.words, self.edges, self.classes = words, words.edges, classes
        self.text = words.folded[words.start : words.end]

    def span(self, name: str = WHOLE) -> tuple[int, int]:
        """Give the words of a group, or of the whole match: the first, and the one after."""
        found = self.spans.get(name)
        return (self.place + found[0], self.place + found[1]) if found else NOWHERE

    def start(self, name: str = WHOLE) -> int:
        """Give the first word of a group, or of the whole match; -1 when it did not match."""
        found = self.spans.get(name)
        return self.place + found[0] if found else -1

    def end(self, name: str = WHOLE) -> int:
        """Give the word after a group, or after the whole match; -1 when it did not match."""
        found = self.spans.get(name)
        return self.place + found[1] if found else -1

    def has(self, name: str) -> bool:
        """Tell whether a group matched."""
        return name in self.spans

    def texts(self, name: str) -> list[str]:
        """Give the words of a group in lower case."""
        start, end = self.span(name)
        if end - start == 1:
            return [self.word(name)]
        return [self.words.text(n).lower() for n in range(start, end)]

    def word(self, name: str) -> str:
        """Give the words of a group in lower case, as one string."""
        found = self.spans.get(name)
        if found is None or found[0] == found[1]:
            return ""
        if found[1] - found[0] == 1:
            edges, word = self.edges, self.place + found[0]
            return self.text[edges[word] : edges[word + 1]].lstrip().lower()
        return " ".join(self.texts(name))

    def kind(self, name: str) -> str:
        """Give the class of the last word of a group: *prior* is ``previous``."""
        found = self.spans.get(name)
        if found is None or found[0] == found[1]:
            return ""
        return self.names.get(self.classes[self.place + found[1] - 1], "")

    def value(self, name: str) -> Value | None:
        """Give the value of the first word of a group: *Friday* is 5."""
        found = self.spans.get(name)
        if found is None:
            return None
        edges, word = self.edges, self.place + found[0]
        return self.values.get(self.text[edges[word] : edges[word + 1]].lstrip())

    def number(self, name: str) -> int:
        """Give the whole number that a group comes to; 0 when it did not match."""
        found = self.spans.get(name)
        if found is None:
            return 0
        start, end = found
        if end - start == 1:
            number = self.value(name)
            return number if isinstance(number, int) else 0
        every = [self.values.get(self.words.text(self.place + n)) for n in range(start, end)]
        return sum([one for one in every if isinstance(one, int)])

    def code(self, name: str) -> str:
        """Give the value of a group as a string: the unit of *weeks* is ``W``."""
        return str(self.value(name) or "")

    def unit(self, name: str = "unit") -> str:
        """Give the unit that a group names; *second* is one too."""
        return "TS" if self.kind(name) == "second" else self.code(name)

    def amount(self, name: str) -> int | float | None:
        """Give the amount that a group names: *a dozen* is 12, *several* is ``None``."""
        words = self.texts(name)
        if "half" in words:
            # five-and-a-half
            words = [word for word in words if word != "-"]
        return amount(words, self.values)

    def class_of(self, index: int) -> str:
        """Give the class of the word at an index; nothing where there is no word."""
        # Behind the last word there is an empty string, of no class.
        return self.names.get(self.classes[index : index + 1], "") if index >= 0 else ""

    def is_class(self, index: int, *names: str) -> bool:
        """Tell whether the word at an index is of one of these classes."""
        return index >= 0 and self.names.get(self.classes[index : index + 1], "") in names

    def beside(self, name: str) -> bool:
        """Tell whether a word of a class stands right before or right behind."""
        classes, first, last = self.classes, self.first, self.last
        character = self.vocabulary.characters[name]
        return character in {classes[first - 1 : first], classes[last : last + 1]}

    def before_name(self) -> bool:
        """Tell whether a name follows, so that *April* may be a person's."""
        last = self.last
        return self.classes[last : last + 1] == UNKNOWN and self.words.text(last)[0].isupper()

    def before_figures(self) -> bool:
        """Tell whether four figures follow that are no year: *1 January 9999*."""
        after = self.last + (self.class_of(self.last) == "comma")
        if self.classes[after : after + 1] != UNKNOWN:
            return False
        text = self.words.text(after)
        return len(text) == 4 and text.isdecimal()  # noqa: PLR2004

    def after_name(self) -> bool:
        """Tell whether a word with a capital stands right before: *Room 2019*."""
        first = self.first
        before = self.classes[first - 1 : first]
        return before == UNKNOWN and self.words.text(first - 1)[0].isupper()

    def is_figure(self, index: int) -> bool:
        """Tell whether the word at an index is written in figures: *358,000*, *1.76*."""
        return 0 <= index < len(self.words) and self.words.text(index)[0].isdecimal()

    def tied(self, index: int) -> bool:
        """Tell whether no blanks stand around a hyphen: *Mar-a*."""
        words = self.words
        start, end = words.span(index - 1, index + 2)
        return not any(map(str.isspace, words.folded[start:end]))

    def glued(self, name: str, last: str = WHOLE) -> bool:
        """Tell whether from a group to another no blanks stand between: ``05-Aug-2016``."""
        words = self.words
        start, end = (
            words.start + words.edges[self.start(name) + 1],
            words.span(self.first, self.end(last))[1],
        )
        return not any(map(str.isspace, words.folded[start:end]))
