"""How far a long run has come, on standard error."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import TypeVar

Result = TypeVar("Result")
PAUSE = 0.2  # seconds between two looks


def shown(results: Iterable[Result], total: int | None = None) -> Iterator[Result]:
    """Pass results on and show how many there were: with tqdm where it is installed."""
    try:
        tqdm = import_module("tqdm").tqdm
    except ImportError:
        return counted(results, total)
    return iter(tqdm(results, total=total, unit=" articles"))


def counted(results: Iterable[Result], total: int | None) -> Iterator[Result]:
    """Write a count that replaces itself, on a terminal only."""
    if not sys.stderr.isatty():
        yield from results
        return
    begun = last = time.monotonic()
    number, of = 0, "" if total is None else f" of {total:,}"
    try:
        for number, result in enumerate(results, 1):
            yield result
            now = time.monotonic()
            if now - last > PAUSE:
                last = now
                rate = number / (now - begun)
                sys.stderr.write(f"\r{number:,}{of} articles, {rate:,.0f} a second ")
                sys.stderr.flush()
    finally:
        sys.stderr.write(f"\r{number:,}{of} articles\x1b[K\n")
