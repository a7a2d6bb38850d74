"""Worker processes for :mod:`newsdoc.batch`: in order, with bounded look-ahead.

A worker that dies takes its chunk with it. The items of that chunk are then tried one at a time
in a process of their own, so that only the one that kills its process is lost.
"""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import lru_cache
from itertools import islice
from types import TracebackType
from typing import Any, Self

from newsdoc.batch import FailedItem, Job, Result, attempt
from newsdoc.errors import WorkerError

Chunk = list[tuple[int, object]]
AHEAD = 2  # chunks that wait for each worker


def in_processes(
    job: Job[Result], items: Iterable[object], workers: int | None, chunksize: int
) -> Iterator[Result | FailedItem]:
    """Do a job on every item in worker processes and give the results in order."""
    number = workers or os.cpu_count() or 1
    pending: deque[tuple[Chunk, Future[list[Any]]]] = deque()
    with Crew(pickle.dumps(job), number) as crew:
        for chunk in chunks(items, chunksize):
            pending.append((chunk, crew.submit(chunk)))
            if len(pending) > number * AHEAD:
                yield from crew.collect(*pending.popleft())
        while pending:
            yield from crew.collect(*pending.popleft())


def chunks(items: Iterable[object], size: int) -> Iterator[Chunk]:
    """Cut numbered items into chunks.

    >>> list(chunks("abc", 2))
    [[(0, 'a'), (1, 'b')], [(2, 'c')]]
    """
    numbered = enumerate(items)
    while chunk := list(islice(numbered, size)):
        yield chunk


class Crew:
    """A pool of processes that is made anew when one of them dies."""

    def __init__(self, job: bytes, number: int) -> None:
        """Start ``number`` processes for a pickled job."""
        self.job, self.number = job, number
        self.pool = start(number)

    def __enter__(self) -> Self:
        """Begin the work."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Drop what has not begun and wait for the rest."""
        self.pool.shutdown(cancel_futures=True)

    def submit(self, chunk: Chunk) -> Future[list[Any]]:
        """Give a chunk to the next free process."""
        try:
            return self.pool.submit(work, self.job, chunk)
        except BrokenProcessPool:
            self.pool.shutdown()
            self.pool = start(self.number)
            return self.pool.submit(work, self.job, chunk)

    def collect(self, chunk: Chunk, future: Future[list[Any]]) -> list[Any]:
        """Wait for the results of a chunk; if its process died, look which item it was."""
        try:
            return future.result()
        except BrokenProcessPool:
            return self.one_by_one(chunk)

    def one_by_one(self, chunk: Chunk) -> list[Any]:
        """Do each item in a process that may die of it."""
        results: list[Any] = []
        pool = start(1)
        try:
            for numbered in chunk:
                try:
                    results += pool.submit(work, self.job, [numbered]).result()
                except BrokenProcessPool:
                    message = "the worker process died while it had this item"
                    results.append(FailedItem(numbered[0], WorkerError(message)))
                    pool.shutdown()
                    pool = start(1)
        finally:
            pool.shutdown(cancel_futures=True)
        return results


def start(number: int) -> ProcessPoolExecutor:
    """Start processes and see that they live.

    Raises:
        WorkerError: they die as soon as they start.
    """
    pool = ProcessPoolExecutor(number, initializer=begin)
    try:
        pool.submit(os.getpid).result()
    except BrokenProcessPool as error:
        pool.shutdown()
        message = (
            "worker processes die as they start; a script that uses them must be guarded by "
            "if __name__ == '__main__':"
        )
        raise WorkerError(message) from error
    return pool


def begin() -> None:
    """Prepare a worker process: it ends with its parent, and without a word.

    An interrupt is the parent's to answer. A worker that died of it while it sends a result
    would leave the parent waiting for the rest.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    threading.Thread(target=end_with_parent, daemon=True).start()


def end_with_parent() -> None:
    """Wait until the parent process is gone, however it went, and go too."""
    if parent := multiprocessing.parent_process():
        parent.join()
    os._exit(1)


def work(job: bytes, chunk: Chunk) -> list[object]:
    """Do a chunk of items, in a worker process."""
    do = loaded(job)
    return [sendable(attempt(do, index, item)) for index, item in chunk]


@lru_cache(maxsize=2)
def loaded(job: bytes) -> Job[Any]:
    """Unpickle a job, once for all its chunks."""
    made: Job[Any] = pickle.loads(job)  # noqa: S301 - pickled by ourselves
    return made


def sendable(result: object) -> object:
    """Replace an error that cannot be sent to another process by one that can."""
    if isinstance(result, FailedItem):
        try:
            pickle.loads(pickle.dumps(result.error))  # noqa: S301 - pickled by ourselves
        except Exception as reason:  # noqa: BLE001 - errors of users may do anything
            name = type(result.error).__name__
            message = f"{name}: {result.error} (not sent as it is: {type(reason).__name__})"
            return FailedItem(result.index, WorkerError(message))
    return result
