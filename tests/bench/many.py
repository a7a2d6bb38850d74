"""20,000 articles in one process and in several: ``python tests/bench/many.py``."""

from __future__ import annotations

import argparse
import resource
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

import newsdoc
from tests.bench.texts import PUBLISHED, many


def height(who: int) -> float:
    """The most memory that was ever in use, in MB."""
    return resource.getrusage(who).ru_maxrss / 1024


def row(name: str, number: int, spent: float, plain: float = 0.0, workers: int = 1) -> str:
    """Write what was measured; lost is the share of all processes' time not spent on parsing."""
    lost = f"{1 - plain / spent / workers:.0%}" if plain else "-"
    mine, theirs = height(resource.RUSAGE_SELF), height(resource.RUSAGE_CHILDREN)
    of_worker = f"{theirs:,.0f}" if workers > 1 else "-"
    return f"| {name} | {spent:,.1f} | {number / spent:,.0f} | {lost} | {mine:,.0f} | {of_worker} |"


def main() -> None:
    """Measure and print a table."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--number", type=int, default=20_000)
    reader.add_argument("--workers", type=int, nargs="*", default=[1, 2])
    asked = reader.parse_args()
    stock = many(min(asked.number, 500))
    items = [(stock[turn % len(stock)], PUBLISHED) for turn in range(asked.number)]
    print("| | seconds | articles a second | lost | MB here | MB in the largest worker |")  # noqa: T201
    print("|---|--:|--:|--:|--:|--:|")  # noqa: T201
    begun = time.perf_counter()
    for text, published in items:
        newsdoc.parse(text, published)
    plain = time.perf_counter() - begun
    print(row("a plain loop", len(items), plain), flush=True)  # noqa: T201
    for workers in asked.workers:
        begun, done = time.perf_counter(), 0
        for result in newsdoc.parse_many(iter(items), workers=workers):
            done += isinstance(result, newsdoc.Article)
        spent = time.perf_counter() - begun
        name = f"parse_many, {workers} process" + "es" * (workers > 1)
        print(row(name, done, spent, plain, workers), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
