"""Where articles go: whole ones only, however the run ends."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import NoReturn, Self


class Output:
    """A file, or standard output; a file is made when there is something to write."""

    def __init__(self, path: Path | None) -> None:
        """Write to a path, or to standard output."""
        self.path = path
        self.number: int | None = None

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the file."""
        if self.path and self.number is not None:
            os.close(self.number)

    def write(self, text: str) -> None:
        """Write one article to its end, also when somebody presses Ctrl-C meanwhile."""
        # In JSON, the escape of half a surrogate pair is that half again.
        data = memoryview(text.encode("utf-8", "backslashreplace"))
        with undisturbed():
            if self.number is None:
                self.number = self.opened()
            while data:
                data = data[os.write(self.number, data) :]

    def opened(self) -> int:
        """Give the number of the open file.

        Raises:
            OSError: it cannot be opened.
        """
        if not self.path:
            return sys.stdout.fileno()
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
        return os.open(self.path, flags, 0o666)


SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Ended(BaseException):
    """A signal asks the command to end."""

    def __init__(self, number: int) -> None:
        """Note the number of the signal."""
        super().__init__(number)
        self.number = number


@contextmanager
def ended_by_signals() -> Iterator[None]:
    """Raise :class:`Ended` on Ctrl-C and on ``kill``, so that everything is closed in order."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def end(number: int, _: object) -> NoReturn:
        raise Ended(number)

    before = [signal.signal(number, end) for number in SIGNALS]
    try:
        yield
    finally:
        for number, handler in zip(SIGNALS, before, strict=True):
            signal.signal(number, handler)


@contextmanager
def undisturbed() -> Iterator[None]:
    """Put these signals off for a moment, where the system can."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
