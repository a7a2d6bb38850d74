"""A lexicon: word groups by name, as values; ``extend`` gives a new one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from attrs import evolve, field, frozen

from newsdoc.errors import LexiconError

Inflect = Callable[[str], Iterable[str]]


@frozen(eq=False)
class Lexicon:
    """The words that the rules of a language go by.

    ``groups`` are plain sets (``agencies``), ``tables`` give each word a value (``months``:
    ``january`` is 1), ``inflected`` names the groups of verbs: who adds *quip* to one of them
    adds *quips*, *quipped* and *quipping* too. Words are in lower case unless their group says
    otherwise.
    """

    language: str
    groups: Mapping[str, frozenset[str]] = field(repr=False)
    tables: Mapping[str, Mapping[str, int | float | str]] = field(factory=dict, repr=False)
    inflected: frozenset[str] = field(default=frozenset(), repr=False)
    inflect: Inflect = field(default=lambda verb: (verb,), repr=False)

    def __getitem__(self, group: str) -> frozenset[str]:
        """Give the words of a group.

        Raises:
            LexiconError: there is no such group.
        """
        try:
            return self.groups[group]
        except KeyError:
            raise self.unknown(group) from None

    def table(self, name: str) -> Mapping[str, int | float | str]:
        """Give the words of a table with their values.

        Raises:
            LexiconError: there is no such table.
        """
        try:
            return self.tables[name]
        except KeyError:
            raise self.unknown(name) from None

    def unknown(self, group: str) -> LexiconError:
        """Make the error for a group that is not there, and guess which was meant."""
        from difflib import get_close_matches  # noqa: PLC0415 - slow to import

        names = sorted({*self.groups, *self.tables})
        if group in names:
            other = "table" if group in self.groups else "group"
            return LexiconError(f"{group!r} is no {other} of words; it is the other kind")
        close = get_close_matches(str(group), names, 1)
        meant = f" (did you mean {close[0]!r}?)" if close else ""
        return LexiconError(f"no word group {group!r}{meant}; the groups are {', '.join(names)}")

    def extend(self, **words: Iterable[str] | Mapping[str, int | float | str]) -> Lexicon:
        """Give a lexicon with more words.

        Args:
            **words: for each group the words to add, for each table a mapping of words to values.

        Raises:
            LexiconError: an unknown group, or something that is no word.

        >>> from newsdoc import ENGLISH
        >>> sorted(ENGLISH.extend(cue_verbs=["quip"])["cue_verbs"] - ENGLISH["cue_verbs"])
        ['quip', 'quipped', 'quipping', 'quips']
        """
        groups, tables = dict(self.groups), dict(self.tables)
        for name, added in words.items():
            if name in tables:
                if not isinstance(added, Mapping):
                    message = f"{name}: expected a mapping of words to values, got {added!r}"
                    raise LexiconError(message)
                checked(name, added)
                tables[name] = {**tables[name], **added}
            elif name in groups:
                new = checked(name, added)
                if name in self.inflected:
                    new = [form for verb in verbs(name, new) for form in self.inflect(verb)]
                groups[name] = groups[name].union(new)
            else:
                raise self.unknown(name)
        return evolve(self, groups=groups, tables=tables)


def checked(group: str, words: object) -> list[str]:
    """Give the words as a list, or say which is none."""
    if isinstance(words, str) or not isinstance(words, Iterable):
        got = f"the string {words!r}" if isinstance(words, str) else repr(words)
        raise LexiconError(f"{group}: expected a list of words, got {got}")
    listed: list[str] = []
    for word in words:
        if not isinstance(word, str) or not word or word != word.strip():
            raise LexiconError(f"{group}: {word!r} is no word")
        listed.append(word)
    return listed


def verbs(group: str, words: list[str]) -> list[str]:
    """Give the words back, or say which is no verb that has forms."""
    for word in words:
        if word != word.lower() or len(word.split()) > 1:
            raise LexiconError(f"{group}: {word!r} is no verb; give one word in lower case")
    return words
