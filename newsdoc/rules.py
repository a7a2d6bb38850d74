r"""Rules: methods with a name, an order, a pattern and a docstring.

.. code-block:: python

    class MagazineBylines(newsdoc.BylineParser):
        disabled = frozenset({"pipe"})

        @newsdoc.rule(r"Words:\s*(?P<names>.+)$", before="by")
        def words(self, line, match): ...

A subclass adds rules (``before=`` says where, else they come last), overrides them by name and
switches them off. A class with several bases asks their rules base by base, in the order in which
they are named. A rule that cannot work fails when its class is made.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from functools import cached_property
from typing import Any, ClassVar, TypeVar

from attrs import frozen

from newsdoc.errors import LexiconError, RuleError
from newsdoc.lexicon import ENGLISH, Lexicon

F = TypeVar("F", bound=Callable[..., Any])
MARK = "__newsdoc_rule__"


@frozen
class Rule:
    """What a class knows of one of its rules."""

    name: str
    pattern: str | None = None
    before: str | None = None
    doc: str = ""
    owner: str = ""


def rule(pattern: str | None = None, *, before: str | None = None) -> Callable[[F], F]:
    r"""Make a method a rule.

    Args:
        pattern: what the rule looks for, in the spelling of its parser: a regular expression for
            parsers of lines, a grammar over word classes for parsers of running text, ``None``
            where the method looks for itself.
        before: the name of the rule that this one is asked before.

    Raises:
        RuleError: what is passed is no pattern; ``@rule`` needs its brackets.
    """
    given: object = pattern
    if not isinstance(given, str | None):
        message = f"rule takes a pattern or None, got {given!r}; write @rule(...) with brackets"
        raise RuleError(message)

    def mark(method: F) -> F:
        doc = (method.__doc__ or "").strip()
        setattr(method, MARK, Rule(method.__name__, pattern, before, doc, method.__qualname__))
        return method

    return mark


def in_order(inherited: Iterable[Rule], own: Iterable[Rule], where: str) -> tuple[Rule, ...]:
    """Merge a class's own rules into those it inherits."""
    rules = {one.name: one for one in inherited}
    order = list(rules)
    for one in own:
        if one.before is not None:
            if one.before not in rules:
                message = f"{where}.{one.name}: before={one.before!r} is no rule; " + known(order)
                raise RuleError(message)
            if one.name in order:
                order.remove(one.name)
            order.insert(order.index(one.before), one.name)
        elif one.name not in order:
            order.append(one.name)
        rules[one.name] = one
    return tuple([rules[name] for name in order])


def known(names: Iterable[str]) -> str:
    """Say which rules there are."""
    return f"the rules are {', '.join(names) or '(none)'}"


class RuleParser:
    """A parser that is a list of rules.

    ``name`` is the first half of the name that its values carry (``byline.by``), ``disabled``
    holds the rules that are switched off, ``rules`` all others in the order they are asked.
    """

    name: ClassVar[str] = ""
    lexicon: Lexicon = ENGLISH
    disabled: ClassVar[Collection[str]] = frozenset()
    rules: ClassVar[tuple[Rule, ...]] = ()
    all_rules: ClassVar[tuple[Rule, ...]] = ()

    def __init_subclass__(cls, *, lazy: bool = False, **options: Any) -> None:
        """Collect and check the rules of a new class.

        Args:
            lazy: leave compiling to the first use, so that importing stays fast. For classes
                whose rules are compiled by tests.
            **options: for the other base classes.
        """
        super().__init_subclass__(**options)
        own = [vars(member)[MARK] for member in vars(cls).values() if is_rule(member)]
        inherited: dict[str, Rule] = {}
        for base in cls.__bases__:
            for one in getattr(base, "all_rules", ()):
                inherited.setdefault(one.name, one)
        cls.all_rules = in_order(inherited.values(), own, cls.__qualname__)
        names = [one.name for one in cls.all_rules]
        if isinstance(cls.disabled, str):
            message = f"{cls.__qualname__}.disabled: expected a set of names, got {cls.disabled!r}"
            raise RuleError(message)
        unknown = sorted(set(cls.disabled) - set(names))
        if unknown:
            message = f"{cls.__qualname__}.disabled: {unknown[0]!r} is no rule; " + known(names)
            raise RuleError(message)
        cls.rules = tuple([one for one in cls.all_rules if one.name not in cls.disabled])
        if not lazy:
            cls.check()

    def __init__(self, *, lexicon: Lexicon | None = None) -> None:
        """Make a parser.

        Args:
            lexicon: the words it goes by; the class's own when left out.
        """
        if lexicon is not None:
            self.lexicon = lexicon

    def __getstate__(self) -> dict[str, Any]:
        """Pickle what the parser was made with, not what it has compiled since."""
        made = vars(self).items()
        return {k: v for k, v in made if not isinstance(getattr(type(self), k, 0), cached_property)}

    @classmethod
    def check(cls) -> None:
        """Compile every rule.

        Raises:
            RuleError: a pattern cannot be compiled; the message names class, method and reason.
        """
        for one in cls.rules:
            cls.compiled(one, cls.lexicon)

    @classmethod
    def compiled(cls, one: Rule, lexicon: Lexicon) -> re.Pattern[str] | None:
        """Compile the pattern of a rule."""
        if one.pattern is None:
            return None
        try:
            return cls.compile_pattern(one.pattern, lexicon)
        except (re.error, LookupError, LexiconError, RecursionError, OverflowError) as error:
            message = f"{cls.__qualname__}.{one.name}: {one.pattern!r}: {error}"
            raise RuleError(message) from error

    @classmethod
    def compile_pattern(cls, pattern: str, lexicon: Lexicon) -> re.Pattern[str]:  # noqa: ARG003
        """Turn the spelling of a pattern into something that matches; families override it."""
        return re.compile(pattern)

    @cached_property
    def patterns(self) -> dict[str, re.Pattern[str] | None]:
        """The compiled pattern of each rule, made on first use."""
        return {one.name: self.compiled(one, self.lexicon) for one in self.rules}

    def full_name(self, one: Rule) -> str:
        """Give the name that values carry: ``byline.by``."""
        return f"{self.name}.{one.name}"


def is_rule(member: object) -> bool:
    """Tell whether a member of a class is a rule."""
    return MARK in getattr(member, "__dict__", {})
