"""Who of several people with one family name is meant."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from newsdoc.parsers.speakers.members import Member

NAMESAKES = 8
CROWD = 64  # namesakes that are looked at; more of them stand in no news
NEAR = 600
LATELY = 250
SIDE_BY_SIDE = 80


def of_gender(people: dict[str, Member], gender: str) -> list[Member]:
    """Give each of those whom a title may mean once."""
    members: Iterable[Member] = people.values()
    if len(people) > 1:
        members = dict.fromkeys(islice(members, CROWD))
    return [member for member in members if not gender or member.gender in ("", gender)]


def by_initial(people: dict[str, Member], key: str) -> Member | None:
    """Find *J. Ek* among those entered as *Jon Ek*."""
    if len(key) != 2 or key[-1] != ".":  # noqa: PLR2004
        return None
    return next((one for given, one in people.items() if given.startswith(key[0])), None)


def main_bearer(people: list[Member], alone: Iterable[tuple[int, int]]) -> Member | None:
    """Tell which of several namesakes goes by the family name: the one named right before.

    Relatives of that one are given their own names each time. Two who are named side by side
    are equally near.
    """
    for start, _ in alone:
        named = [(one.last_before(start), at) for at, one in enumerate(people[:NAMESAKES])]
        (second, _), (last, at) = sorted(named)[-2:]
        if last >= 0:
            return people[at] if second < 0 or last - second > SIDE_BY_SIDE else None
    return None


def one_of(people: list[Member], chief: Member | None, at: int) -> Member | None:
    """Choose between namesakes: the chief one, but not before one who alone has spoken lately."""
    if chief in people and chief.speaks:
        return chief
    heard = [one for one in people if one.speaks and one.last_before(at) > at - LATELY]
    if len(heard) == 1:
        return heard[0]
    return chief if chief in people else nearest(people, at)


def nearest(people: list[Member], at: int) -> Member | None:
    """Choose between namesakes: the only one nearby, or the one named far more often."""
    near = [one for one in people[:NAMESAKES] if one.last_before(at) > at - NEAR]
    if len(near) == 1:
        return near[0]
    often = sorted(people[:NAMESAKES], key=lambda one: -len(one.mentions))
    clear = len(often) > 1 and len(often[0].mentions) > 2 * len(often[1].mentions)
    return often[0] if clear else None
