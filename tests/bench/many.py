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


def main() -> None:
    """Measure and print a table."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--number", type=int, default=20_000)
    reader.add_argument("--workers", type=int, nargs="*", default=[1, 2])
    asked = reader.parse_args()
    stock = many(min(asked.number, 500))
    print("| processes | seconds | articles a second | MB here | MB in the largest worker |")  # noqa: T201
    print("|--:|--:|--:|--:|--:|", flush=True)  # noqa: T201
    for workers in asked.workers:
        items = ((stock[turn % len(stock)], PUBLISHED) for turn in range(asked.number))
        begun, done = time.perf_counter(), 0
        for result in newsdoc.parse_many(items, workers=workers):
            done += isinstance(result, newsdoc.Article)
        spent = time.perf_counter() - begun
        mine, theirs = height(resource.RUSAGE_SELF), height(resource.RUSAGE_CHILDREN)
        of_worker = f"{theirs:,.0f}" if workers > 1 else "-"
        rate = done / spent
        print(f"| {workers} | {spent:,.1f} | {rate:,.0f} | {mine:,.0f} | {of_worker} |", flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
