"""Speed and memory of newsdoc, as tables: ``python tests/bench/run.py``."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.bench import measure
from tests.bench.texts import articles

SIZES = (1_000, 4_000, 16_000, 64_000, 256_000, 1_000_000)


def report(texts: list[str], times: int, sizes: tuple[int, ...]) -> Iterator[str]:
    """Measure everything and write it as Markdown, table by table."""
    number, characters = len(texts), sum(map(len, texts))
    rows = measure.stages(texts, times)
    bare, whole = rows["bare pass"], rows["whole article"]
    yield f"{number} articles of {characters / number:,.0f} characters on average\n"
    yield "| stage | µs per article | times the bare pass |"
    yield "|---|--:|--:|"
    for name, spent in rows.items():
        yield f"| {name} | {spent / number * 1e6:,.0f} | {spent / bare:.2f} |"
    start = measure.import_time(times) * 1000
    yield f"\n{characters / whole / 1e6:.2f} MB/s, import {start:.0f} ms"
    held, height = measure.memory(texts)
    yield f"memory: {held:.1f} bytes a character held, {height:.1f} at the height of parsing\n"
    yield "| characters | ms | MB/s |"
    yield "|--:|--:|--:|"
    for size, spent in measure.growth(texts, sizes).items():
        yield f"| {size:,} | {spent * 1000:,.1f} | {size / spent / 1e6:.2f} |"


def main() -> None:
    """Print the report."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--times", type=int, default=7, help="runs to take the best of")
    reader.add_argument("--quick", action="store_true", help="one run, small texts")
    reader.add_argument("--articles", type=Path, help="JSON lines, the articles under text")
    asked = reader.parse_args()
    texts = articles()
    if asked.articles:
        lines = asked.articles.read_text("utf-8").splitlines()
        texts = [json.loads(line)["text"] for line in lines]
    times, sizes = (1, SIZES[:2]) if asked.quick else (asked.times, SIZES)
    for line in report(texts, times, sizes):
        print(line, flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
