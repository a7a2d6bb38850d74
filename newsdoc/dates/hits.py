"""A hit: what a rule sees of the words that its pattern matched."""

from __future__ import annotations

from collections.abc import Mapping

from newsdoc.dates.amounts import amount
from newsdoc.dates.meanings import Meaning
from newsdoc.dates.words import UNKNOWN, Value, Vocabulary
from newsdoc.text.words import Words

# A verb of the future speaks of the expression when it stands this close before it.
FUTURE_REACH = 7
# And any of the past, where that is looked for in the whole clause.
FAR_BACK = 14
# What ends a clause; *is* and *scheduled* are no verbs of the past.
CLAUSE_ENDS = frozenset(
    {"comma", "dot", "semicolon", "stop", "colon", "dash", "quote", "scheduled", "is"}
)
# What a clause opens behind, what stands before its subject, and how many words do at most.
OPENERS = CLAUSE_ENDS - {"scheduled", "is"} | {"said", "that", "when", "before", "until", "as"}
DETERMINERS = frozenset("the these all number_word most local several holiday_word".split())
SUBJECT_WORDS = 3
# The classes of its last word where that is no word of time: *polls* has one of its own.
NOUNS = frozenset({"", "effect"})
# What stands before the end of a span, and what ends the name of a day or of a part of it.
UP_TO = frozenset({"to", "through", "until", "hyphen", "dash"})
NAMED_DAYS = frozenset({"day_word", "night_word", "daypart"})
# What tells of something that goes on, before *through* and before *until*: *has shut until*.
THROUGH = frozenset({"is", "lasts", "starts", "take"})
UNTIL = THROUGH | {"have"}
# The name of the whole match among the spans of a hit.
WHOLE = ""
NOWHERE = (-1, -1)
Spans = Mapping[str, tuple[int, int]]


class Hit:
    """The words of one match, by the names of the pattern's groups.

    One hit goes from match to match: ``words`` and ``classes`` are those of the stretch.
    """

    __slots__ = (
        "also",
        "classes",
        "first",
        "last",
        "names",
        "place",
        "spans",
        "values",
        "vocabulary",
        "words",
    )
    words: Words
    classes: str

    def __init__(self, vocabulary: Vocabulary) -> None:
        """Take the classes of words."""
        self.vocabulary = vocabulary
        self.names, self.values = vocabulary.names, vocabulary.values
        self.also: list[tuple[int, int, Meaning]] = []

    def move(self, place: int, spans: Spans) -> None:
        """Go to a match whose groups lie at ``spans``, counted from the word at ``place``.

        A rule may move ``first`` and ``last``, and put further expressions into ``also`` if it does
        not decline; whoever asked it takes them out.
        """
        first, last = spans[WHOLE]
        self.place = place
        self.spans = spans
        self.first = place + first
        self.last = place + last

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
        return [self.words.text(n).lower() for n in range(start, end)]

    def word(self, name: str) -> str:
        """Give the words of a group in lower case, as one string."""
        found = self.spans.get(name)
        if found is None or found[0] == found[1]:
            return ""
        if found[1] - found[0] == 1:
            return self.words.text(self.place + found[0]).lower()
        return " ".join(self.texts(name))

    def kind(self, name: str) -> str:
        """Give the class of the last word of a group: *prior* is ``previous``."""
        start, end = self.span(name)
        return self.names.get(self.classes[end - 1], "") if end > start else ""

    def value(self, name: str) -> Value | None:
        """Give the value of the first word of a group: *Friday* is 5."""
        found = self.spans.get(name)
        if found is None:
            return None
        return self.values.get(self.words.text(self.place + found[0]))

    def number(self, name: str) -> int:
        """Give the whole number that a group comes to; 0 when it did not match."""
        found = self.spans.get(name)
        if found is None:
            return 0
        start, end = found
        if end - start == 1:
            number = self.values.get(self.words.text(self.place + start))
            return number if isinstance(number, int) else 0
        every = [self.values.get(self.words.text(self.place + n)) for n in range(start, end)]
        return sum([one for one in every if isinstance(one, int)])

    def code(self, name: str) -> str:
        """Give the value of a group as a string: the unit of *weeks* is ``W``."""
        return str(self.value(name) or "")

    def unit(self, name: str = "unit") -> str:
        """Give the unit that a group names; *second* is one too."""
        return "TS" if self.class_of(self.start(name)) == "second" else self.code(name)

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
        return self.class_of(index) in names

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

    def behind_past(self, reach: int, *more: str, between: int = 1) -> bool:
        """Tell whether a verb of the past stands before the word before: *opened on*.

        ``reach`` is how many words of the clause are looked at, ``between`` how many stand between;
        ``more`` are classes of words that count as such too.
        """
        names, classes, text = self.names, self.classes, self.words.text
        last = self.first - 1 - between
        for index in range(last, max(-1, last - reach), -1):
            kind = names.get(classes[index])
            if kind in CLAUSE_ENDS:
                return False
            if kind == "said" or kind in more or (kind is None and text(index).endswith("ed")):
                return text(index - 1) != "be" if index else True
        return False

    def told(self, between: int = 1) -> bool:
        """Tell whether any verb of the past stands before in the clause: *It sank on*."""
        return self.behind_past(FAR_BACK, "went", "be", between=between)

    def told_behind(self) -> bool:
        """Tell whether a verb of the past stands in the clause behind: *At 9 p.m., it sank*."""
        names, classes, text = self.names, self.classes, self.words.text
        first = self.last + self.is_class(self.last, "comma")
        for index in range(first, min(first + FUTURE_REACH, len(classes))):
            kind = names.get(classes[index])
            if kind in CLAUSE_ENDS:
                return False
            if kind in {"went", "be"} or (kind is None and text(index).endswith("ed")):
                return True
        return False

    def is_figure(self, index: int) -> bool:
        """Tell whether the word at an index is written in figures: *358,000*, *1.76*."""
        return 0 <= index < len(self.words) and self.words.text(index)[0].isdecimal()

    def glued(self, name: str, last: str = WHOLE) -> bool:
        """Tell whether from a group to another no blanks stand between: ``05-Aug-2016``."""
        words = self.words
        start, end = (
            words.start + words.edges[self.start(name) + 1],
            words.span(self.first, self.end(last))[1],
        )
        return not any(map(str.isspace, words.folded[start:end]))

    def ahead(self, reach: int = FUTURE_REACH, *more: str) -> bool:
        """Tell whether a verb of the future stands right before: *will meet on Thursday*.

        So does *until* behind what goes on. ``more`` are classes of words that count as such too.
        """
        vocabulary, classes, first = self.vocabulary, self.classes, self.first
        start = first - reach if first > reach else 0
        # Most words before an expression are none of these, and a search costs more.
        if not more and vocabulary.leads_ahead.isdisjoint(classes[start:first]):
            far = classes[start - reach if start > reach else 0 : start]
            return not vocabulary.far_leads.isdisjoint(far) and self.far_ahead()
        if classes[first - 1 : first] in vocabulary.bounds and self.goes_on():
            return True
        when = classes.rfind(vocabulary.characters["when"], start, first)
        if when >= 0 and not self.past_since(when):
            # "will speak to the board when it meets on Thursday"
            start = max(0, start - reach)
        stop, said = vocabulary.closing
        end, spoke = classes.rfind(stop, start, first), classes.rfind(said, start, first)
        start = max(start, end + 1, spoke + 1)
        comma = classes.rfind(vocabulary.characters["comma"], start, first)
        if comma >= 0 and self.past_since(comma + 1):
            # "will close, the agency announced on Monday"
            start = comma + 1
        if vocabulary.ahead.search(classes, start, first):
            return True
        context = classes[start:first]
        if vocabulary.characters["plays"] in context and self.plays(start):
            return True
        return any(vocabulary.characters[name] in context for name in more) or self.far_ahead()

    def goes_on(self) -> bool:
        """Tell whether *until* or *through* stands behind what goes on: *runs through Friday*."""
        names, classes = self.names, self.classes
        last = self.first - 2
        lasting = UNTIL if self.is_class(last + 1, "until") else THROUGH
        for index in range(last, max(-1, last - FAR_BACK), -1):
            kind = names.get(classes[index])
            if kind in lasting:
                return True
            if kind in OPENERS or kind in {"went", "be"}:
                return False
        return False

    def far_ahead(self) -> bool:
        """Tell whether a verb of the future stands further back, but in the same clause."""
        start = max(0, self.first - FAR_BACK)
        match = self.vocabulary.far_ahead.search(self.classes, start, self.first)
        return match is not None and not self.past_since(match.start() + 1)

    def up_to(self) -> bool:
        """Tell whether a day is the end of a span behind another: *from today until Friday*."""
        kind = self.class_of(self.first - 2)
        if kind == "weekday":
            return True
        return kind in NAMED_DAYS and self.is_class(self.first - 1, "until", "to", "through")

    def past_since(self, index: int) -> bool:
        """Tell whether a verb of the past stands between a word and the expression."""
        return self.behind_past(self.first - index - 1, "went", "be", between=0)

    def plays(self, start: int) -> bool:
        """Tell whether several are to do something, from a word on: *Shops reopen on Thursday*.

        The subject opens the clause; a team has no plural: *Town host Vale on Saturday*.
        """
        classes, text = self.classes, self.words.text
        verb = classes.rfind(self.vocabulary.characters["plays"], max(start, 1), self.first)
        if verb < 1 or not text(verb).islower() or self.past_since(verb):
            return False
        if self.is_class(self.last, "said", "went", "be"):
            # "Radio host Jon Ek on Friday said"
            return False
        subject = text(verb - 1)
        plural = len(subject) > SUBJECT_WORDS and subject[-1] == "s" and subject[-2] != "s"
        known = subject in self.vocabulary.subjects
        if not known and not (plural and self.class_of(verb - 1) in NOUNS):
            return False
        for index in range(verb - 2, verb - 2 - SUBJECT_WORDS, -1):
            kind = self.class_of(index)
            if index < 0 or kind in OPENERS:
                return True
            if kind not in DETERMINERS and (kind or text(index).islower()):
                return False
        return False
