"""Line rules: what a line is, told by how it opens or how it ends.

A pattern is a regular expression that is matched at the start of the line, after a bullet.
``{promo_labels}`` in it stands for the phrases of that group of the lexicon, in any case. A
pattern that opens with ``…`` is looked for at the end of the line instead, in its last
characters.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
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
WORD = re.compile(r"\w")
ENDING = 140
OPENING = 80
HEAD = 4
BRACKETS = frozenset(")]")
# The heads whose rules are remembered.
REMEMBERED = 20_000
# A line that ends as a sentence does is asked for its ending only if one of these is there; words
# are looked for where a text ends.
ENDED = 2_000
SIGNING = ("/", "©", " contributed")
SIGNED = re.compile(r"/(?!\d)|©| contributed[ .]")
# Below a line that is known, or as the last one, a line that ends so is asked whether it invites:
# "Sign up here.".
INVITING = frozenset(
    ["here.", " now.", "oday.", "nbox.", "mail.", "inks.", "icle.", "page.", "fers."]
)
LABELS = ("hoto: ", "Pic: ", "icture: ")
BARS = "/|•·;"
Asked = tuple[str, Callable[[Row, re.Match[str]], BlockKind | None], re.Pattern[str]]
Ending = tuple[str, Asked]
Led = tuple[int, int, str, Asked]
Following = dict[str | None, list[Led]]
Free = tuple[re.Pattern[str], Following]
Bucket = tuple[tuple[str, ...], list[Led]]


class LineRules(StageParser[Block], lazy=True):
    """Asks the rules of a line in their order; the first that answers has it.

    ``short_lines`` names the rules without a group in front that running text is not shown to:
    they would decline it, and ``barred_lines`` those of them that need one of ``BARS`` on the line.
    ``signs`` says which signs a rule for endings needs: a line that has none of them in its last
    characters is not shown to it. ``no_colon`` names those that do not know a line that ends in a
    colon: many a line that introduces speech does. ``inviting`` names those that know sentences by
    which words they end with.
    """

    name = "layout"
    short_lines: ClassVar[frozenset[str]] = frozenset()
    barred_lines: ClassVar[frozenset[str]] = frozenset()
    signs: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    no_colon: ClassVar[frozenset[str]] = frozenset()
    inviting: ClassVar[frozenset[str]] = frozenset()

    @classmethod
    def compile_pattern(cls, pattern: str, lexicon: Lexicon) -> re.Pattern[str]:
        """Compile a pattern; a group that opens it is looked up, not compiled."""
        led = GROUP.match(pattern)
        if led:
            in_groups(led[1], lexicon)
            pattern = r"(?!\w)" + pattern[led.end() :]
        return re.compile(GROUP.sub(lambda group: spelled(group[1], lexicon), pattern.lstrip("…")))

    @cached_property
    def free(self) -> tuple[Free, Free, Free]:
        """The rules for the opening of any line, of one without a bar, and of running text."""
        rules = [
            (order, one)
            for order, one in enumerate(self.rules)
            if one.pattern and not one.pattern.startswith("…") and not GROUP.match(one.pattern)
        ]
        plain = [(order, one) for order, one in rules if one.owner not in self.barred_lines]
        long = [(order, one) for order, one in plain if one.name not in self.short_lines]
        return self.guarded(rules), self.guarded(plain), self.guarded(long)

    def guarded(self, rules: list[tuple[int, Rule]]) -> Free:
        """Put before some rules one pattern that matches where any of them does.

        Its last group has the name of the first rule that does: that one and those behind it are
        to be asked.
        """
        asked = [(order, 0, "", self.asked(one)) for order, one in rules]
        names = [one.name for _, one in rules]
        either = "|".join(
            [
                f"(?:{NAMED.sub('(?:', pattern.pattern)})(?P<{name}>)"
                for name, (*_, (_, _, pattern)) in zip(names, asked, strict=True)
            ]
        )
        following: Following = {name: asked[place:] for place, name in enumerate(names)}
        return re.compile(either or "(?!)"), following

    @cached_property
    def led(self) -> Heads:
        """The rules led by a phrase."""
        led: list[Led] = []
        for order, one in enumerate(self.rules):
            groups = GROUP.match(one.pattern or "")
            if groups:
                asked = self.asked(one)
                phrases = in_groups(groups[1], self.lexicon)
                led.extend([(order, -len(phrase), phrase, asked) for phrase in phrases])
        return Heads(led)

    @cached_property
    def endings(self) -> tuple[list[Ending], list[Ending]]:
        """Each sign with a rule for the end of a line that needs it, in the order of the rules.

        ``""`` is in every line. Behind them are those for lines that end in a colon.
        """
        rules = [one for one in self.rules if (one.pattern or "")[:1] == "…"]
        signs = [(sign, one) for one in rules for sign in self.signs.get(one.owner, ("",))]
        colon = [(sign, one) for sign, one in signs if one.owner not in self.no_colon]
        return (
            [(sign, self.asked(one)) for sign, one in signs],
            [(sign, self.asked(one)) for sign, one in colon],
        )

    @cached_property
    def invitations(self) -> list[Asked]:
        """The rules for the end of a line that invites its readers."""
        return [self.asked(one) for one in self.rules if one.owner in self.inviting]

    def asked(self, one: Rule) -> Asked:
        """Give what is needed to ask a rule."""
        pattern = self.patterns[one.name]
        if pattern is None:
            raise KeyError(one.name)
        return self.full_name(one), getattr(self, one.name), pattern

    def claim(self, rows: Sequence[Row], folded: str) -> list[Row]:
        """Label each row by the first rule that knows it.

        Args:
            rows: the rows.
            folded: the text they are from.

        Returns:
            The rows that a rule knows.
        """
        barred, plain, long = self.free
        heads = self.led
        end = folded[-ENDED:]
        signs = [sign for sign in SIGNING if sign in (folded if len(sign) == 1 else end)]
        bars = [bar for bar in BARS if bar in folded]
        known: list[Row] = []
        last = rows[-1] if rows else None
        for row in rows:
            core = row.core
            if row.prose:
                guard, following = long
            else:
                guard, following = barred if any(map(core.__contains__, bars)) else plain
            bucket, match = heads[core[:HEAD]], guard.match(core)
            if bucket or match:
                rules = following[match.lastgroup] if match else []
                if bucket and core[:OPENING].lower().startswith(bucket[0]):
                    rules = sorted([*opening(core, bucket[1]), *rules], key=itemgetter(0, 1))
                if rules:
                    self.ask(row, rules)
                    if row.kind:
                        known.append(row)
                        continue
            if (
                not row.stop
                or row.text[-1] in BRACKETS
                or (":" in core and core.endswith(LABELS, 0, core.rfind(": ", -ENDING) + 2))
                or (signs and signed(core, signs))
            ):
                self.ask_endings(row)
            elif (known or row is last) and core[-5:] in INVITING:
                self.ask_ending(row, self.invitations)
            else:
                continue
            if row.kind:
                known.append(row)
        return known

    def ask(self, row: Row, rules: Iterable[Led]) -> None:
        """Ask the rules that look at the opening."""
        core = row.core
        for _, _, phrase, (name, method, pattern) in rules:
            match = pattern.match(core, len(phrase))
            if match and (kind := method(row, match)):
                row.label(kind, name)
                return

    def ask_endings(self, row: Row) -> None:
        """Ask the rules that look at the end."""
        core = row.core
        start = max(0, len(core) - ENDING)
        ending = core[start:]
        asked = {one[0]: one for sign, one in self.endings[core[-1] == ":"] if sign in ending}
        self.ask_ending(row, asked.values())

    def ask_ending(self, row: Row, rules: Iterable[Asked]) -> None:
        """Ask some rules that look at the end."""
        core = row.core
        start = max(0, len(core) - ENDING)
        for name, method, pattern in rules:
            match = pattern.search(core, start)
            if match and (kind := method(row, match)):
                row.label(kind, name)
                return


def signed(core: str, signs: Iterable[str]) -> bool:
    """Tell whether a line ends with one of the signs of a credit that are in its text."""
    for sign in signs:
        if sign in core:
            return SIGNED.search(core, max(0, len(core) - ENDING)) is not None
    return False


class Heads(dict[str, "Bucket | None"]):
    """The rules led by a phrase, by the head of a line: its first four characters.

    Under a head stand the phrases that begin with it, in any case, and those that end within it
    where a word does. Heads are remembered, up to a bound.
    """

    def __init__(self, led: Iterable[Led]) -> None:
        """Sort the rules by the heads of their phrases."""
        super().__init__()
        self.under: dict[str, list[Led]] = {}
        for one in led:
            self.under.setdefault(one[2][:HEAD], []).append(one)

    def __missing__(self, head: str) -> Bucket | None:
        """Gather the rules under a head that was not met yet."""
        if len(self) > REMEMBERED:
            self.clear()
        low = head.lower()
        rules = list(self.under.get(low, ()))
        for size in range(1, len(low)):
            if not WORD.match(low, size):
                rules += self.under.get(low[:size], ())
        bucket = self[head] = (tuple([one[2] for one in rules]), rules) if rules else None
        return bucket


def opening(core: str, rules: list[Led]) -> list[Led]:
    """Give the rules of a bucket whose phrase opens a line, and ends a word there."""
    low = core[:OPENING].lower()
    return [one for one in rules if low.startswith(one[2]) and not WORD.match(core, -one[1])]


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
