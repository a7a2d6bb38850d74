"""Where articles come from: files, directories, JSON lines, standard input."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

from newsdoc.errors import InputError, InputTypeError, InputValueError

HTML = (".html", ".htm", ".xhtml")
SUFFIXES = (".txt", *HTML)
LINES = (".jsonl", ".ndjson")
STDIN = "-"


@frozen
class Fields:
    """Where a line of JSON has the text and the date of publication."""

    text: str
    published: str


@frozen
class Entry:
    """One article to read: a file, or with ``data`` what was read already, or why it was not."""

    file: str
    line: int | None = None
    data: bytes | None = None
    error: Exception | None = None

    @property
    def name(self) -> str:
        """File and line as one word, for messages."""
        return f"{self.file}:{self.line}" if self.line else self.file

    @property
    def origin(self) -> dict[str, object]:
        """File and line, for the reader of many articles."""
        return {"file": self.file} | ({"line": self.line} if self.line else {})

    @property
    def is_page(self) -> bool:
        """Whether it is a web page, by its name."""
        return self.line is None and self.file.lower().endswith(HTML)

    def read(self) -> bytes:
        """Give what is there.

        Raises:
            Exception: why it could not be read.
        """
        if self.error:
            raise self.error
        return Path(self.file).read_bytes() if self.data is None else self.data


def decoded(data: bytes) -> str:
    """Read bytes as UTF-8; line ends stay as they are.

    Raises:
        InputError: they are not; the message says where.
    """
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        message = f"not UTF-8 (byte 0x{data[error.start]:02x} at {error.start}); convert it first"
        raise InputValueError(message) from None


def record(line: str, fields: Fields) -> tuple[str, str | None]:
    """Read a line of JSON.

    Raises:
        InputError: it is no JSON object with a text.
    """
    try:
        data = json.loads(line)
    except (ValueError, RecursionError) as error:
        message = f"no JSON: {error}"
        raise InputValueError(message) from None
    if not isinstance(data, dict):
        message = f"expected a JSON object, got {type(data).__name__}"
        raise InputTypeError(message)
    if fields.text not in data:
        keys = ", ".join(list(data)[:8])
        message = f"no field {fields.text!r}; there are {keys or 'none'}"
        raise InputValueError(message)
    return data[fields.text], data.get(fields.published) or None


def entries(paths: list[str], *, jsonl: bool, output: Path | None = None) -> Iterator[Entry]:
    """Give the articles of all paths, in order, files of a directory by name.

    Args:
        paths: files and directories.
        jsonl: whether each line of a file is an article.
        output: the file that is written to, which is none to read.
    """
    for path in paths:
        try:
            for file in files(path, LINES if jsonl else SUFFIXES):
                if output and Path(file).resolve() == output.resolve():
                    yield Entry(file, error=InputValueError("this is the file to write to"))
                else:
                    yield from lines(file) if jsonl else whole(file)
        except (OSError, InputError) as error:
            yield Entry(path, error=error)


def files(path: str, suffixes: tuple[str, ...]) -> Iterator[str]:
    """Give a file, or the files of a directory.

    Raises:
        InputError: the directory holds none.
    """
    if path == STDIN or not Path(path).is_dir():
        yield path
        return
    empty = True
    for folder, folders, names in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if name.lower().endswith(suffixes) and not name.startswith("."):
                empty = False
                yield str(Path(folder, name))
    if empty:
        message = f"a directory without {' or '.join(suffixes)} files"
        raise InputValueError(message)


def whole(file: str) -> Iterator[Entry]:
    """Give a file as one article."""
    yield Entry(file, data=sys.stdin.buffer.read() if file == STDIN else None)


def lines(file: str) -> Iterator[Entry]:
    """Give the lines of a file of JSON lines that are not blank."""
    with sys.stdin.buffer if file == STDIN else Path(file).open("rb") as stream:
        for number, line in enumerate(stream, 1):
            if line.strip():
                yield Entry(file, number, line)
