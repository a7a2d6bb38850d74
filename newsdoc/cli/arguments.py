"""What the command line takes: ``newsdoc news/ -j 4 --format json --output articles.jsonl``."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, RawDescriptionHelpFormatter
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from attrs import frozen

from newsdoc.cli.formats import format_names
from newsdoc.dates.published import read_date
from newsdoc.errors import InputError

DESCRIPTION = "Read news articles: who, what, when, and who said what."
EPILOG = """\
A directory stands for the .txt and .html files in it; pages need the extra:
pip install "newsdoc[html]". Where there is more than one article, each line of
JSON also says which file (and line) it comes from. What cannot be read is
reported on standard error, and the exit status is 2.

examples:
  newsdoc article.txt
  newsdoc article.txt --published 2017-01-29 --format json
  newsdoc archive/ -j 4 --format jsonl --output articles.jsonl
  newsdoc --jsonl stories.jsonl --text-field body --format jsonl
"""


@frozen
class Arguments:
    """What the user asked for."""

    paths: list[str]
    published: date | datetime | None
    format: str
    jsonl: bool
    text_field: str
    published_field: str
    jobs: int | None
    output: Path | None


def read_arguments(argv: Sequence[str] | None) -> Arguments:
    """Read the command line; ends the program where it cannot be understood."""
    return Arguments(**vars(argument_parser().parse_args(argv)))


def argument_parser() -> ArgumentParser:
    """Make the reader of the command line."""
    from newsdoc import __version__  # noqa: PLC0415 - the package is complete by now

    parser = ArgumentParser(
        "newsdoc",
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("paths", nargs="+", metavar="FILE", help="a file, a directory, or - for standard input")
    add(
        "--published",
        type=day,
        metavar="DATE",
        help="when it was published; taken from the text when left out",
    )
    add("--format", choices=format_names(), default="text", help="what to write (default: text)")
    add("--jsonl", action="store_true", help="read files of JSON lines, one article a line")
    add("--text-field", default="text", metavar="NAME", help="where a JSON line has the text")
    add(
        "--published-field",
        default="published",
        metavar="NAME",
        help="where a JSON line has the date",
    )
    add(
        "-j",
        "--jobs",
        type=jobs,
        default=1,
        metavar="N",
        help="use N processes, 0 for one a core (default: 1)",
    )
    add("-o", "--output", type=Path, metavar="FILE", help="write to a file")
    add("--version", action="version", version=f"newsdoc {__version__}")
    return parser


def day(value: str) -> date | datetime | None:
    """Read the date of publication.

    Raises:
        ArgumentTypeError: it cannot be read.
    """
    try:
        return read_date(value, "DATE")
    except InputError as error:
        raise ArgumentTypeError(str(error).removeprefix("DATE: ")) from None


def jobs(value: str) -> int | None:
    """Read a number of processes; ``None`` is one a core.

    Raises:
        ArgumentTypeError: it is no whole number, or below 0.
    """
    if not value.isascii() or not value.isdigit():
        message = f"expected a whole number, got {value!r}"
        raise ArgumentTypeError(message)
    return int(value) or None
