"""Line rules: what a line is, told by how it opens or how it ends.

A pattern is a regular expression that is matched at the start of the line, after a bullet.
``{promo_labels}`` in it stands for the phrases of that group of the lexicon, in any case. A
pattern that opens with ``…`` is looked for at the end of the line instead, in its last
characters.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property

from newsdoc.lexicon import Lexicon
from newsdoc.model import Block, BlockKind
from newsdoc.parsers.base import StageParser
from newsdoc.parsers.layout.rows import Row
from newsdoc.rules import Rule

GROUP = re.compile(r"\{([a-z_]+(?:\|[a-z_]+)*)\}")
FIRST_WORD = re.compile(r"[^\W_]+|\S")
ENDING = 140
Asked = tuple[str, Callable[[Row, re.Match[str]], BlockKind | None], re.Pattern[str]]
Led = tuple[int, str, Asked]


class LineRules(StageParser[Block], lazy=True):
    """Asks the rules of a line in their order; the first that answers has it."""

    name = "layout"

    @classmethod
    def compile_pattern(cls, pattern: str, lexicon: Lexicon) -> re.Pattern[str]:
        """Compile a pattern; a group that opens it is looked up, not compiled."""
        led = GROUP.match(pattern)
        if led:
            pattern = r"(?!\w)" + pattern[led.end() :]
        return re.compile(GROUP.sub(lambda group: spelled(group[1], lexicon), pattern.lstrip("…")))

    @cached_property
    def openings(self) -> tuple[tuple[Asked, ...], dict[str, tuple[Led, ...]]]:
        """The rules of how a line opens: those for any line, and by first word."""
        free: list[Led] = []
        led: dict[str, list[Led]] = {}
        for order, one in enumerate(self.rules):
            if one.pattern is None or one.pattern.startswith("…"):
                continue
            asked = self.asked(one)
            groups = GROUP.match(one.pattern)
            if not groups:
                free.append((order, "", asked))
                continue
            for phrase in in_groups(groups[1], self.lexicon):
                led.setdefault(first_word(phrase), []).append((order, phrase, asked))
        ordered = {
            word: tuple(sorted([*free, *rules], key=lambda led: (led[0], -len(led[1]))))
            for word, rules in led.items()
        }
        return tuple([asked for _, _, asked in free]), ordered

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
        free, led = self.openings
        core = row.core
        word = first_word(core)
        if word in led:
            self.ask_led(row, led[word])
        else:
            for name, method, pattern in free:
                match = pattern.match(core)
                if match and (kind := method(row, match)):
                    row.label(kind, name)
                    break
        if row.kind is None and self.may_sign(row):
            self.ask_endings(row)

    def ask_led(self, row: Row, rules: tuple[Led, ...]) -> None:
        """Ask the rules whose phrases open with the row's first word."""
        core = row.core
        low = core.lower()
        for _, phrase, (name, method, pattern) in rules:
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
        return "/" in ending or "©" in ending


def first_word(text: str) -> str:
    """Give the first word or mark, in lower case.

    >>> first_word("READ MORE: Harbour reopens")
    'read'
    """
    match = FIRST_WORD.match(text)
    return match[0].lower() if match else ""


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
