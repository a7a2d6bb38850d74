"""How long things take and how much memory they hold; ratios are taken within one run."""

from __future__ import annotations

import gc
import re
import subprocess
import sys
import time
import tracemalloc
from collections import defaultdict
from collections.abc import Callable, Sequence

import newsdoc
from tests.bench.texts import PUBLISHED, ROOT, drawn_out, paragraphs

BARE = re.compile(r"\w+|[^\w\s]")


def seconds(work: Callable[[], object], times: int) -> float:
    """The best of some runs, in CPU time."""
    best = float("inf")
    for _ in range(times):
        gc.collect()
        begun = time.process_time()
        work()
        best = min(best, time.process_time() - begun)
    return best


def whole(texts: Sequence[str]) -> None:
    """Parse every text."""
    for text in texts:
        newsdoc.parse(text, PUBLISHED)


class Timed:
    """A stage that notes how long it takes."""

    def __init__(self, stage: object, spent: dict[str, float], name: str) -> None:
        self.stage, self.spent, self.name = stage, spent, name

    def parse(self, page):
        begun = time.process_time()
        found = self.stage.parse(page)
        self.spent[self.name] += time.process_time() - begun
        return found


Round = dict[str, float]


def stages(texts: Sequence[str], times: int) -> Round:
    """Seconds of the bare pass, of each stage and of the whole, over all texts.

    They are taken article by article in turn, so that another process slows all of them alike;
    of several rounds the one whose ratio is in the middle.
    """
    parser, spent = newsdoc.ArticleParser(), defaultdict(float)
    for name, stage in list(vars(parser).items()):
        if hasattr(stage, "parse"):
            setattr(parser, name, Timed(stage, spent, name.removeprefix("_")))
    for text in texts:
        parser.parse(text, PUBLISHED)
    rounds = []
    for _ in range(times):
        spent.clear()
        bare = whole = 0.0
        for text in texts:
            begun = time.process_time()
            BARE.findall(text)
            between = time.process_time()
            parser.parse(text, PUBLISHED)
            whole += time.process_time() - between
            bare += between - begun
        rest = whole - sum(spent.values())
        rounds.append({"bare pass": bare, **spent, "the rest": rest, "whole article": whole})
    rounds.sort(key=lambda one: one["whole article"] / one["bare pass"])
    return rounds[len(rounds) // 2]


def growth(texts: Sequence[str], sizes: Sequence[int]) -> dict[int, float]:
    """Seconds for one text of each size."""
    stock = [part for text in texts for part in paragraphs(text)]
    found = {}
    for size in sizes:
        text = drawn_out(stock[0], stock, size)[:size]
        found[size] = seconds(lambda text=text: whole([text]), 3 if size < 300_000 else 1)
    return found


def memory(texts: Sequence[str]) -> tuple[float, float]:
    """Bytes that an article holds, and bytes at the height of its parsing, per character."""
    whole(texts)
    held = height = characters = 0
    for text in texts:
        gc.collect()
        tracemalloc.start()
        article = newsdoc.parse(text, PUBLISHED)
        now, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        held, height, characters = held + now, height + peak, characters + len(text)
        del article
    return held / characters, height / characters


def import_time(times: int) -> float:
    """Seconds that ``import newsdoc`` adds to the start of Python."""

    def start(code: str) -> float:
        begun = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)
        return time.perf_counter() - begun

    return min(start("import newsdoc") for _ in range(times)) - min(
        start("pass") for _ in range(times)
    )
