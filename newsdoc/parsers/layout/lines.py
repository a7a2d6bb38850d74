"""Line rules: what a line is, told by how it opens or how it ends.

A pattern is a regular expression that is matched at the start of the line, after a bullet.
``{promo_labels}`` in it stands for the phrases of that group of the lexicon, in any case. A
pattern that opens with ``…`` is looked for at the end of the line instead, in its last
characters.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cached_property
from operator import itemgetter
from typing import ClassVar

from newsdoc.lexicon import Lexicon
from newsdoc.model import Block, BlockKind
from newsdoc.parsers.base import StageParser
from newsdoc.parsers.layout.rows import Row
from newsdoc.rules import Rule

NAMED = re.compile(r"\(\?P<\w+>")
GROUP = re.compile(r"\{([a-z_]+(?:\|[a-z_]+)*)\}")
FIRST_WORDS = re.compile(r"([^\W_]+|\S)\s{0,3}([^\W_]+|\S)?")
ENDING = 140
OPENING = 80
Asked = tuple[str, Callable[[Row, re.Match[str]], BlockKind | None], re.Pattern[str]]
Led = tuple[int, int, str, Asked]
Free = tuple[re.Pattern[str], tuple[Led, ...]]


class LineRules(StageParser[Block], lazy=True):
    """Asks the rules of a line in their order; the first that answers has it.

    ``short_lines`` names the rules without a group in front that running text is not shown to:
    they would decline it.
    """

    name = "layout"
    short_lines: ClassVar[frozenset[str]] = frozenset()

    @classmethod
    def compile_pattern(cls, pattern: str, lexicon: Lexicon) -> re.Pattern[str]:
        """Compile a pattern; a group that opens it is looked up, not compiled."""
        led = GROUP.match(pattern)
        if led:
            in_groups(led[1], lexicon)
            pattern = r"(?!\w)" + pattern[led.end() :]
        return re.compile(GROUP.sub(lambda group: spelled(group[1], lexicon), pattern.lstrip("…")))

    @cached_property
    def free(self) -> tuple[Free, Free]:
        """The rules for the opening of any line, and those of them for running text."""
        rules = [
            (order, one)
            for order, one in enumerate(self.rules)
            if one.pattern and not one.pattern.startswith("…") and not GROUP.match(one.pattern)
        ]
        long = [(order, one) for order, one in rules if one.name not in self.short_lines]
        return self.guarded(rules), self.guarded(long)

    def guarded(self, rules: list[tuple[int, Rule]]) -> Free:
        """Put before some rules one pattern that matches where any of them does."""
        asked = tuple([(order, 0, "", self.asked(one)) for order, one in rules])
        either = "|".join([NAMED.sub("(?:", pattern.pattern) for *_, (_, _, pattern) in asked])
        return re.compile(either or "(?!)"), asked

    @cached_property
    def led(self) -> dict[tuple[str, str], tuple[Led, ...]]:
        """The rules led by a phrase, under the first two words of the phrase."""
        found: dict[tuple[str, str], list[Led]] = {}
        for order, one in enumerate(self.rules):
            groups = GROUP.match(one.pattern or "")
            if groups:
                asked = self.asked(one)
                for phrase in in_groups(groups[1], self.lexicon):
                    words = first_words(phrase)
                    found.setdefault(words, []).append((order, -len(phrase), phrase, asked))
        return {words: tuple(rules) for words, rules in found.items()}

    @cached_property
    def endings(self) -> tuple[Asked, ...]:
        """The rules of how a line ends."""
        return tuple([self.asked(one) for one in self.rules if (one.pattern or "")[:1] == "…"])

    def asked(self, one: Rule) -> Asked:
        """Give what is needed to ask a rule."""
        pattern = self.patterns[one.name]
        if pattern is None:
            raise KeyError(one.name)
        return self.full_name(one), getattr(self, one.name), pattern

    def claim(self, row: Row) -> None:
        """Label a row by the first rule that knows it."""
        first, second = first_words(row.core)
        guard, free = self.free[row.prose]
        led = self.led.get((first, ""), ())
        if second:
            led += self.led.get((first, second), ())
        if led:
            self.ask(row, sorted([*led, *free], key=itemgetter(0, 1)))
        elif guard.match(row.core):
            self.ask(row, free)
        if row.kind is None and self.may_sign(row):
            self.ask_endings(row)

    def ask(self, row: Row, rules: Iterable[Led]) -> None:
        """Ask the rules that look at the opening."""
        core = row.core
        low = core[:OPENING].lower()
        for _, _, phrase, (name, method, pattern) in rules:
            if not low.startswith(phrase):
                continue
            match = pattern.match(core, len(phrase))
            if match and (kind := method(row, match)):
                row.label(kind, name)
                return

    def ask_endings(self, row: Row) -> None:
        """Ask the rules that look at the end."""
        core = row.core
        for name, method, pattern in self.endings:
            match = pattern.search(core, max(0, len(core) - ENDING))
            if match and (kind := method(row, match)):
                row.label(kind, name)
                return

    def may_sign(self, row: Row) -> bool:
        """Tell whether the rules that look at the end are asked: not where a sentence ends."""
        if row.text[-1] in ")]" or not row.stop:
            return True
        ending = row.core[-ENDING:]
        return "/" in ending or "©" in ending or " contributed " in ending


def first_words(text: str) -> tuple[str, str]:
    """Give the first two words or marks, in lower case.

    >>> first_words("READ MORE: Harbour reopens"), first_words("Share")
    (('read', 'more'), ('share', ''))
    """
    match = FIRST_WORDS.match(text)
    return (match[1].lower(), (match[2] or "").lower()) if match else ("", "")


def in_groups(names: str, lexicon: Lexicon) -> set[str]:
    """Give the phrases of one or more groups."""
    return {phrase.lower() for name in names.split("|") for phrase in group(name, lexicon)}


def group(name: str, lexicon: Lexicon) -> frozenset[str]:
    """Give the phrases of a group.

    Raises:
        KeyError: there is no such group.
    """
    if name not in lexicon.groups:
        raise KeyError(name)
    return lexicon[name]


def spelled(names: str, lexicon: Lexicon) -> str:
    """Write groups as one alternative, longest phrase first."""
    listed = sorted(in_groups(names, lexicon), key=lambda phrase: (-len(phrase), phrase))
    return rf"(?i:{'|'.join(map(re.escape, listed))})(?!\w)"
