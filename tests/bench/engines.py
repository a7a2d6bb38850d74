"""The same table through one process, Dask and Spark: ``python tests/bench/engines.py``.

Overhead is the CPU time of all processes of an engine beyond that of parsing, by article; it says
the same on a busy machine, as seconds on the wall do not. Needs psutil.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

sys.path.insert(0, str(Path(__file__).parents[2]))

import pyarrow as pa
from pyarrow import parquet

import newsdoc
from newsdoc.arrow import QUOTES_SCHEMA, ddl, parse_batches, parse_table
from tests.bench.texts import LENGTH, PUBLISHED, many

WORKERS = 2


def table_of(number: int, length: int) -> pa.Table:
    """A table of articles, cut to a length."""
    stock = [text[:length] for text in many(min(number, 500))]
    texts = [stock[turn % len(stock)] for turn in range(number)]
    return pa.table({"id": range(number), "text": texts, "published": [PUBLISHED] * number})


def parse_file(path: Path) -> Path:
    """The task of Dask: a file in, a file out."""
    target = path.with_name(f"quotes-{path.name}")
    parquet.write_table(parse_table(parquet.read_table(path)), target)
    return target


class Meter:
    """The CPU time of this process and of all that it started, looked up ten times a second."""

    def __init__(self) -> None:
        """Begin to look."""
        self._spent: dict[int, float] = {}
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def _watch(self) -> None:
        while not self._stop.wait(0.1):
            self.look()

    def look(self) -> float:
        """Give the CPU seconds so far."""
        import psutil  # noqa: PLC0415

        here = psutil.Process()
        for process in [here, *here.children(recursive=True)]:
            with contextlib.suppress(psutil.Error):
                times = process.cpu_times()
                self._spent[process.pid] = times.user + times.system
        return sum(self._spent.values())


@cache
def meter() -> Meter:
    """Give the one meter; it begins to look when it is first asked for."""
    return Meter()


def row(name: str, number: int, start_up: float, work: Callable[[], object], alone: float) -> None:
    """Do the work and print a line of the table."""
    before, begun = meter().look(), time.perf_counter()
    work()
    spent = time.perf_counter() - begun
    beyond = (meter().look() - before - alone) / number * 1e6
    print(  # noqa: T201
        f"| {name} | {start_up:,.1f} | {spent:,.1f} | {number / spent:,.0f} | {beyond:,.0f} |",
        flush=True,
    )


def timed(work: Callable[[], object]) -> float:
    """Seconds on the wall."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def in_processes(table: pa.Table, name: str, alone: float) -> None:
    """``parse_many``."""
    pairs = zip(table["text"].to_pylist(), table["published"].to_pylist(), strict=True)
    row(
        name, table.num_rows, 0, lambda: deque(newsdoc.parse_many(pairs, workers=WORKERS), 0), alone
    )


def in_dask(folder: Path, number: int, alone: float) -> None:
    """Dask, a task a file, each with a process of its own."""
    import dask  # noqa: PLC0415

    jobs = [dask.delayed(parse_file)(path) for path in sorted(folder.glob("part-*.parquet"))]
    options = {"scheduler": "processes", "num_workers": WORKERS}
    start_up = timed(lambda: dask.compute(dask.delayed(int)(), **options))
    row("Dask, processes", number, start_up, lambda: dask.compute(*jobs, **options), alone)


def in_spark(folder: Path, number: int, alone: float) -> None:
    """Spark on this machine."""
    from pyspark.sql import SparkSession  # noqa: PLC0415

    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    begun = time.perf_counter()
    spark = SparkSession.builder.master(f"local[{WORKERS}]").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    frame = spark.read.parquet(*[str(path) for path in folder.glob("part-*.parquet")])
    quotes = frame.mapInArrow(parse_batches, ddl(QUOTES_SCHEMA))
    quotes.limit(1).collect()
    start_up = time.perf_counter() - begun
    target = str(folder / "quotes")
    work = quotes.write.mode("overwrite").parquet
    row("Spark, mapInArrow", number, start_up, lambda: work(target), alone)
    spark.stop()


def main() -> None:
    """Measure and print a table."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--number", type=int, default=20_000)
    reader.add_argument("--files", type=int, default=20)
    reader.add_argument("--length", type=int, default=LENGTH)
    asked = reader.parse_args()
    table, folder = table_of(asked.number, asked.length), Path(mkdtemp())
    part = -(-asked.number // asked.files)
    for turn in range(asked.files):
        parquet.write_table(table.slice(turn * part, part), folder / f"part-{turn:03}.parquet")
    texts = table["text"].to_pylist()
    begun = time.process_time()
    for text in texts:
        newsdoc.parse(text, PUBLISHED)
    alone = time.process_time() - begun
    print(f"{asked.number} articles, parsed alone in {alone:,.1f} s of CPU time; {WORKERS} workers")  # noqa: T201
    print("| engine | start-up, s | seconds | articles a second | µs of CPU beyond parsing |")  # noqa: T201
    print("|---|--:|--:|--:|--:|", flush=True)  # noqa: T201
    row("parse_table, one process", asked.number, 0, lambda: parse_table(table), alone)
    in_processes(table, "parse_many", alone)
    in_dask(folder, asked.number, alone)
    in_spark(folder, asked.number, alone)


if __name__ == "__main__":
    main()
