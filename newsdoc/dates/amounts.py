"""Amounts in words and digits, and the lengths of time they make: *two and a half years*."""

# ruff: noqa: PLR2004  # twelve months, 31 days: the numbers of the calendar are names enough

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from newsdoc.dates.words import Value

YEARS_OF = {"E": 10, "C": 100, "L": 1000}
RANGE_MARKS = frozenset({"to", "or", "-"})
TENS = 20


def amount(words: Sequence[str], values: Mapping[str, Value]) -> int | float | None:
    """Read an amount: the first of a range (*two to three*), ``None`` when there is no number.

    >>> amount(["twenty", "-", "one"], {"twenty": 20, "one": 1})
    21
    >>> amount(["several"], {})
    """
    total: float = 0
    current: float | None = None
    for word in words:
        value = 2 if word == "couple" else values.get(word)
        if word in RANGE_MARKS and not (current and current % 10 == 0 and TENS <= current < 100):
            if current is not None:
                break
        elif word == "half":
            current = (current or 0) + 0.5
        elif not isinstance(value, (int, float)):
            continue
        elif value >= 100 or (value == 12 and word == "dozen"):
            scaled = (1 if current is None else current) * value if word.isalpha() else value
            total, current = (total + scaled, 0) if word.isalpha() else (total, scaled)
        elif current is not None and current % 10 == 0 and 1 <= value < 10 and current >= TENS:
            current += value
        elif current is not None and value >= 1 and not total:
            break
        else:
            current = (current or 0) + value
    if current is None:
        return None
    total += current
    return int(total) if total == int(total) else total


def year_in_words(words: Sequence[str], values: Mapping[str, Value]) -> int | None:
    """Read a year that is spelled out: *nineteen ninety-four*, *two thousand and twenty*.

    >>> values = {"nineteen": 19, "ninety": 90, "four": 4}
    >>> year_in_words(["nineteen", "ninety", "-", "four"], values)
    1994
    """
    numbers = [int(values[word]) for word in words if isinstance(values.get(word), int)]
    if len(numbers) > 1 and numbers[1] == 1000:
        return 1000 * numbers[0] + sum(numbers[2:])
    if numbers and numbers[0] in range(15, 21) and len(numbers) > 1:
        return 100 * numbers[0] + sum(numbers[1:])
    return None


@lru_cache(maxsize=1024)
def length(count: float | None, unit: str) -> str:
    """Write a length of time as TIMEX3 does; ``None`` is an amount that is not said.

    >>> length(3, "D"), length(1.5, "Y"), length(45, "TM"), length(None, "W"), length(2, "E")
    ('P3D', 'P1Y6M', 'PT45M', 'PXW', 'P20Y')
    """
    prefix = "PT" if unit.startswith("T") else "P"
    unit = unit.removeprefix("T")
    if unit[0].isdigit():
        unit, count = unit[1:], None if count is None else count * int(unit[0])
    if count is None:
        return f"{prefix}X{unit}"
    if unit in YEARS_OF:
        unit, count = "Y", count * YEARS_OF[unit]
    if count % 1 == 0.5:
        return with_half(prefix, int(count), unit)
    return f"{prefix}{int(count) if count == int(count) else count}{unit}"


def with_half(prefix: str, whole: int, unit: str) -> str:
    """Write a length that ends in a half."""
    halves = {"PY": "6M", "PTH": "30M", "PTM": "30S", "PD": "T12H"}
    half = halves.get(prefix + unit)
    if half is None:
        return f"{prefix}{whole}.5{unit}"
    if not whole:
        return f"{prefix}{half}"
    return f"{prefix}{whole}{unit}{half}"
