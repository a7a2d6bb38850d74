from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest

import newsdoc
from newsdoc.batch import FailedItem, run
from newsdoc.workers import sendable

STORY = (
    "Harbour to reopen\n\n“We will open on Monday,” Mayor Ann Ek said.\n\nShe spoke on Saturday.\n"
)
HERE = {**os.environ, "PYTHONPATH": str(Path(newsdoc.__file__).parents[1])}


def double(item):
    if item == "bad":
        raise KeyError(item)
    return item * 2


def die_of_seven(item):
    if item == 7:
        os._exit(3)
    return item


class OddError(Exception):
    def __init__(self, one, two):
        super().__init__(f"{one} {two}")


def odd(item):
    raise OddError(item, item)


class Loud(newsdoc.ArticleParser):
    """A parser of a house style, as a user writes it."""

    def parse(self, text, published=None):
        return super().parse(text.upper(), published)


@pytest.fixture(params=["fork", "spawn"])
def start_method(request):
    if request.param not in multiprocessing.get_all_start_methods():
        pytest.skip(f"no {request.param} here")
    before = multiprocessing.get_start_method()
    multiprocessing.set_start_method(request.param, force=True)
    yield request.param
    multiprocessing.set_start_method(before, force=True)


def test_takes_texts_pairs_and_mappings():
    items = [STORY, (STORY, date(2017, 1, 29)), {"text": STORY, "published": "2017-01-29", "id": 7}]
    plain, pair, mapping = newsdoc.parse_many(items)
    assert plain == newsdoc.parse(STORY)
    assert pair == mapping == newsdoc.parse(STORY, "2017-01-29")


def test_a_bad_item_stands_in_its_place():
    items = [STORY, None, b"bytes", {"body": STORY}, (STORY, "soon"), ("a", "b", "c"), STORY]
    results = list(newsdoc.parse_many(items))
    assert [type(r).__name__ for r in results] == ["Article", *["FailedItem"] * 5, "Article"]
    assert [r.index for r in results[1:-1]] == [1, 2, 3, 4, 5]
    assert all(isinstance(r.error, newsdoc.InputError) for r in results[1:-1])
    assert "decode the bytes" in str(results[2].error)
    assert "no text in this dict" in str(results[3].error)
    assert "'soon'" in str(results[4].error)


@pytest.mark.parametrize("items", [STORY, STORY.encode(), {"text": STORY}, None, 3])
def test_a_single_text_is_refused_at_once(items):
    with pytest.raises(newsdoc.InputError, match="iterable of texts"):
        newsdoc.parse_many(items)


@pytest.mark.parametrize("numbers", [{"workers": 0}, {"chunksize": 0}, {"workers": -1}])
def test_numbers_below_one_are_refused(numbers):
    with pytest.raises(ValueError, match=f"{next(iter(numbers))} must be at least 1"):
        newsdoc.parse_many([STORY], **numbers)


def test_is_lazy_here():
    taken = []

    def items():
        for number in range(10):
            taken.append(number)
            yield STORY

    results = newsdoc.parse_many(items())
    assert taken == []
    next(results)
    assert taken == [0]


def test_reads_few_chunks_ahead_in_processes():
    taken = []

    def items():
        for number in range(1000):
            taken.append(number)
            yield number

    results = run(double, items(), workers=2, chunksize=5)
    assert next(results) == 0
    assert len(taken) <= 5 * 5
    results.close()
    assert len(taken) <= 5 * 5


def test_processes_give_the_same_in_order(start_method):
    items = [f"Story {n}\n\n{STORY}" if n % 5 else None for n in range(40)]
    here = list(newsdoc.parse_many(items))
    there = list(newsdoc.parse_many(items, workers=2, chunksize=3))
    assert start_method == multiprocessing.get_start_method()
    assert [repr(r) for r in here] == [repr(r) for r in there]
    articles = [(a, b) for a, b in zip(here, there, strict=True) if isinstance(a, newsdoc.Article)]
    assert all(a == b and a.to_dict() == b.to_dict() for a, b in articles)


def test_a_parser_of_ones_own():
    for workers in (1, 2):
        (article,) = newsdoc.parse_many([STORY], parser=Loud(), workers=workers)
        assert article.text == STORY.upper()


def test_an_endless_stream_can_be_left():
    def items():
        while True:
            yield STORY

    results = newsdoc.parse_many(items(), workers=2, chunksize=2)
    assert isinstance(next(results), newsdoc.Article)
    results.close()
    assert not multiprocessing.active_children()


def test_any_error_of_a_job_becomes_a_value():
    results = list(run(double, ["a", "bad", "b"], workers=2, chunksize=2))
    assert results[0] == "aa"
    assert results[2] == "bb"
    assert isinstance(results[1].error, KeyError)


def test_an_error_that_cannot_be_sent_is_replaced():
    failed = sendable(FailedItem(4, OddError("a", "b")))
    assert isinstance(failed.error, newsdoc.WorkerError)
    assert "OddError: a b" in str(failed.error)
    (through,) = run(odd, ["x"], workers=2)
    assert "OddError: x x" in str(through.error)


def test_a_worker_that_dies_costs_one_item():
    results = list(run(die_of_seven, range(20), workers=2, chunksize=4))
    assert [r for r in results if not isinstance(r, FailedItem)] == [*range(7), *range(8, 20)]
    assert isinstance(results[7], FailedItem)
    assert results[7].index == 7
    assert isinstance(results[7].error, newsdoc.WorkerError)
    assert not multiprocessing.active_children()


def test_processes_that_cannot_start_are_reported(tmp_path):
    script = tmp_path / "unguarded.py"
    script.write_text(
        "import multiprocessing, newsdoc\n"
        "multiprocessing.set_start_method('spawn', force=True)\n"
        "list(newsdoc.parse_many(['Rain fell.'], workers=2))\n"
    )
    done = run_script(script)
    assert done.returncode == 1
    assert "WorkerError" in done.stderr
    assert "__name__" in done.stderr


def run_script(script):
    return subprocess.run(
        [sys.executable, str(script)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=HERE,
    )


@pytest.mark.skipif(os.name != "posix", reason="needs process groups")
@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_workers_end_with_a_parent_that_is_killed(tmp_path, method):
    script = tmp_path / "killed.py"
    script.write_text(
        "import itertools, multiprocessing, newsdoc\n"
        "if __name__ == '__main__':\n"
        f"    multiprocessing.set_start_method({method!r})\n"
        "    for result in newsdoc.parse_many(itertools.repeat('Rain fell.'), workers=2):\n"
        "        print(type(result).__name__, flush=True)\n"
    )
    with subprocess.Popen(
        [sys.executable, str(script)], stdout=subprocess.PIPE, env=HERE, start_new_session=True
    ) as process:
        assert process.stdout.readline() == b"Article\n"
        process.kill()
        rest = process.stdout.read()  # ends when nobody is left who could write
    assert set(rest.splitlines()) <= {b"Article"}


@pytest.mark.skipif(os.name != "posix", reason="needs process groups")
def test_interrupting_ends_at_once(tmp_path):
    script = tmp_path / "endless.py"
    script.write_text(
        "import itertools, os, signal, newsdoc\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "if __name__ == '__main__':\n"
        "    for result in newsdoc.parse_many(itertools.repeat('Rain fell.'), workers=2):\n"
        "        os.write(1, f'{type(result).__name__}\\n'.encode())\n"
    )
    with subprocess.Popen(
        [sys.executable, str(script)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=HERE,
        start_new_session=True,
    ) as process:
        assert process.stdout.readline() == "Article\n"
        begun = time.monotonic()
        os.killpg(process.pid, signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert time.monotonic() - begun < 10
    assert process.returncode != 0
    assert err.count("Traceback") == 1
    assert err.rstrip().endswith("KeyboardInterrupt")
    assert set(out.splitlines()) <= {"Article"}
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)


def test_progress_changes_nothing():
    results = list(newsdoc.parse_many([STORY, STORY], progress=True))
    assert len(results) == 2


def test_progress_without_tqdm(monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "tqdm", None)
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    results = list(newsdoc.parse_many([STORY, STORY], progress=True))
    assert len(results) == 2
    assert "2 of 2 articles" in capsys.readouterr().err
