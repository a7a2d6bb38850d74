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
ENDING = 140
OPENING = 80
HEAD = 4
# A line that ends as a sentence does is asked for its ending only if it holds one of these.
SIGNING = ("/", "©", " contributed ")
SIGNED = re.compile(r"/(?!\d)|©| contributed ")
Asked = tuple[str, Callable[[Row, re.Match[str]], BlockKind | None], re.Pattern[str]]
Led = tuple[int, int, str, Asked]
Free = tuple[re.Pattern[str], tuple[Led, ...]]
Bucket = tuple[tuple[str, ...], list[Led]]


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
    def led(self) -> dict[str, Bucket]:
        """The rules led by a phrase: under a head, its phrases and their rules.

        A head is the first four characters of a phrase, or a phrase of fewer; under it stand
        the phrases that begin with it and those that it begins with.
        """
        led: list[Led] = []
        for order, one in enumerate(self.rules):
            groups = GROUP.match(one.pattern or "")
            if groups:
                asked = self.asked(one)
                phrases = in_groups(groups[1], self.lexicon)
                led.extend([(order, -len(phrase), phrase, asked) for phrase in phrases])
        under: dict[str, list[Led]] = {}
        for entry in led:
            under.setdefault(entry[2][:HEAD], []).append(entry)
        short = [one for one in led if len(one[2]) < HEAD]
        for head, bucket in under.items():
            bucket.extend([one for one in short if one[2] != head and head.startswith(one[2])])
        return {head: (tuple([one[2] for one in bucket]), bucket) for head, bucket in under.items()}

    @cached_property
    def short_heads(self) -> frozenset[str]:
        """The first characters of the phrases that are shorter than a head."""
        return frozenset([head[0] for head in self.led if len(head) < HEAD])

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

    def claim(self, rows: Iterable[Row], folded: str) -> None:
        """Label each row by the first rule that knows it.

        Args:
            rows: the rows.
            folded: the text they are from.
        """
        (any_guard, any_free), (prose_guard, prose_free) = self.free
        buckets, short_heads = self.led, self.short_heads
        may_sign = any(map(folded.__contains__, SIGNING))
        cores = [row.core for row in rows]
        heads = [core[:HEAD].lower() for core in cores]
        guarded = list(map(prose_guard.match, cores))
        for row, head, match in zip(rows, heads, guarded, strict=True):
            bucket = buckets.get(head)
            if bucket is None and head[0] in short_heads:
                bucket = buckets.get(head[:3]) or buckets.get(head[:2]) or buckets.get(head[0])
            if bucket and (led := opening(row.core, bucket)):
                free = prose_free if row.prose else any_free
                self.ask(row, sorted([*led, *free], key=itemgetter(0, 1)))
            elif row.prose:
                if match:
                    self.ask(row, prose_free)
            elif any_guard.match(row.core):
                self.ask(row, any_free)
            if row.kind is None and (may_sign or not row.stop or row.text[-1] in ")]"):
                self.ask_endings(row)

    def ask(self, row: Row, rules: Iterable[Led]) -> None:
        """Ask the rules that look at the opening."""
        core = row.core
        for _, _, phrase, (name, method, pattern) in rules:
            match = pattern.match(core, len(phrase))
            if match and (kind := method(row, match)):
                row.label(kind, name)
                return

    def ask_endings(self, row: Row) -> None:
        """Ask the rules that look at the end, unless a sentence ends there."""
        core = row.core
        start = max(0, len(core) - ENDING)
        if row.stop and row.text[-1] not in ")]" and not SIGNED.search(core, start):
            return
        for name, method, pattern in self.endings:
            match = pattern.search(core, start)
            if match and (kind := method(row, match)):
                row.label(kind, name)
                return


def opening(core: str, bucket: Bucket) -> list[Led]:
    """Give the rules of a bucket whose phrase opens a line."""
    phrases, rules = bucket
    low = core[:OPENING].lower()
    return [one for one in rules if low.startswith(one[2])] if low.startswith(phrases) else []


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
