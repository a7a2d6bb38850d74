"""The run of the command: entries in, articles out, what failed at the end."""

from __future__ import annotations

import os
import sys
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

from attrs import frozen

from newsdoc.batch import FailedItem, run
from newsdoc.cli.arguments import Arguments, read_arguments
from newsdoc.cli.formats import write
from newsdoc.cli.inputs import STDIN, Entry, Fields, decoded, entries, record
from newsdoc.cli.outline import shown as on_one_line
from newsdoc.cli.output import Ended, Output, ended_by_signals
from newsdoc.documents import from_html
from newsdoc.errors import NewsdocError
from newsdoc.lexicon import ENGLISH
from newsdoc.model import Article
from newsdoc.pipeline import parser_for
from newsdoc.progress import shown

FAILED, NOBODY_READS, BY_SIGNAL = 2, 141, 128
CHUNK = 16


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command ``newsdoc``.

    Args:
        argv: its arguments; those of the process when left out.

    Returns:
        The exit status: 0 when all went well, 2 when something could not be read or written,
        more than 128 when it was interrupted.
    """
    arguments = read_arguments(argv)
    try:
        with ended_by_signals():
            failures = process(arguments)
    except Ended as ended:
        complain("interrupted")
        return BY_SIGNAL + ended.number
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NOBODY_READS
    except (NewsdocError, OSError) as error:
        file = getattr(error, "filename", None)
        complain(f"{file}: {reason(error)}" if file else reason(error))
        return FAILED
    return FAILED if failures else 0


def process(arguments: Arguments) -> int:
    """Write every article; count those that failed and say why."""
    many = arguments.jsonl or len(arguments.paths) > 1 or os.path.isdir(arguments.paths[0])  # noqa: PTH112 - "-" and "" are no paths
    job = WriteEntry(
        arguments.format,
        Fields(arguments.text_field, arguments.published_field),
        arguments.published,
        many=many,
        colour=not arguments.output and colour_wanted(),
    )
    names: deque[str] = deque()
    found = entries(arguments.paths, jsonl=arguments.jsonl, output=arguments.output)
    todo = named(found, names)
    results = run(job, todo, workers=arguments.jobs if many else 1, chunksize=CHUNK)
    if many and sys.stderr.isatty() and (arguments.output or not sys.stdout.isatty()):
        results = shown(results)
    failures: list[str] = []
    total = 0
    with Output(arguments.output) as output:
        for result in results:
            total += 1
            name = names.popleft()
            if isinstance(result, FailedItem):
                failures.append(f"{name}: {reason(result.error)}")
            else:
                output.write(result)
    for failure in failures:
        complain(failure)
    if failures and total > 1:
        complain(f"{len(failures):,} of {total:,} articles failed")
    return len(failures)


def named(todo: Iterable[Entry], names: deque[str]) -> Iterator[Entry]:
    """Pass entries on and note their names, for the results come in the same order."""
    for entry in todo:
        names.append("standard input" if entry.name == STDIN else entry.name)
        yield entry


@frozen
class WriteEntry:
    """The job of the command: an entry in, what is to be written out."""

    format: str
    fields: Fields
    published: date | datetime | None
    many: bool
    colour: bool

    def __call__(self, entry: object) -> str:
        """Read, parse and write one article."""
        assert isinstance(entry, Entry)  # noqa: S101 - tells the type checker
        article = self.parse(entry)
        origin = entry.origin if self.many else {}
        return write(article, self.format, origin, colour=self.colour)

    def parse(self, entry: Entry) -> Article:
        """Parse a text, a line of JSON, or a page."""
        data = entry.read()
        if entry.is_page:
            return from_html(data, published=self.published)
        text, published = decoded(data), None
        if entry.line is not None:
            text, published = record(text, self.fields)
        return parser_for(ENGLISH).parse(text, published or self.published)


def colour_wanted() -> bool:
    """Tell whether standard output shows colours and nobody minds (https://no-color.org)."""
    return (
        sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    )


def reason(error: Exception) -> str:
    """Say in a few words why something failed.

    >>> reason(FileNotFoundError(2, "No such file or directory", "a.txt"))
    'no such file or directory'
    """
    if isinstance(error, NewsdocError):
        return str(error)
    if isinstance(error, OSError) and error.strerror:
        return error.strerror[:1].lower() + error.strerror[1:]
    return f"{type(error).__name__}: {error}"


def complain(message: str) -> None:
    """Write one line to standard error."""
    sys.stderr.write(f"newsdoc: {on_one_line(message)}\n")
