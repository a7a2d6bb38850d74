"""Many articles at once: in order, lazily, and no bad item stops the run.

>>> import newsdoc
>>> stories = ["Rain fell.", ("It rained.", "2017-01-29"), {"text": None}]
>>> for result in newsdoc.parse_many(stories):
...     print(type(result).__name__)
Article
Article
FailedItem
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sized
from datetime import date, datetime
from typing import Any, TypeVar

from attrs import frozen

from newsdoc.documents import from_document
from newsdoc.errors import InputTypeError, InputValueError
from newsdoc.lexicon import ENGLISH
from newsdoc.model import Article
from newsdoc.parsers.base import check_text
from newsdoc.pipeline import ArticleParser, parser_for

Published = date | datetime | str | None
Item = str | tuple[str, Published] | Mapping[str, object] | object
Result = TypeVar("Result")
Job = Callable[[object], Result]


@frozen
class FailedItem:
    """Stands in the place of an article that could not be made.

    ``index`` counts the items from 0, ``error`` is what was raised.
    """

    index: int
    error: Exception


@frozen
class ParseItem:
    """The job of :func:`parse_many`: an item in, an article out."""

    parser: ArticleParser | None

    def __call__(self, item: Any) -> Article:
        """Parse one item."""
        parser = self.parser or parser_for(ENGLISH)
        match item:
            case str():
                return parser.parse(item)
            case bytes() | bytearray():
                check_text(item)
            case (text, published):
                return parser.parse(text, published)
            case Mapping() if "text" in item:
                check_text(item["text"])
        return from_document(item, parser=parser)


def parse_many(
    items: Iterable[Item],
    *,
    workers: int | None = 1,
    chunksize: int = 64,
    progress: bool = False,
    parser: ArticleParser | None = None,
) -> Iterator[Article | FailedItem]:
    """Parse many articles, lazily and in their order.

    Only a few chunks are read ahead, so memory does not grow with the number of items.

    Args:
        items: texts, pairs of a text and its date of publication, or what
            :func:`newsdoc.from_document` takes, for example dicts with ``text`` and ``published``.
        workers: how many processes to use; 1 stays in this one, ``None`` uses every core.
            Processes start as ``multiprocessing`` is set to start them; a script that uses
            them needs the usual ``if __name__ == "__main__":``.
        chunksize: how many items go to a process at once.
        progress: show on standard error how far it has come.
        parser: the parser to use, for example of a house style.

    Returns:
        The results, lazily; for each item its :class:`Article`, or a
        :class:`FailedItem` that says what was wrong with it.

    Raises:
        InputError: ``items`` is a single text or a single mapping, or a number is below 1.
        WorkerError: worker processes cannot be started (while iterating).
    """
    if isinstance(items, (str, bytes, Mapping)) or not isinstance(items, Iterable):
        message = f"items must be an iterable of texts, got one {type(items).__name__}"
        raise InputTypeError(message)
    results = run(ParseItem(parser), items, workers=workers, chunksize=chunksize)
    if not progress:
        return results
    from newsdoc.progress import shown  # noqa: PLC0415 - only when it is asked for

    return shown(results, total=len(items) if isinstance(items, Sized) else None)


def run(
    job: Job[Result], items: Iterable[object], *, workers: int | None = 1, chunksize: int = 64
) -> Iterator[Result | FailedItem]:
    """Do a job on every item, here or in worker processes.

    Raises:
        InputError: a number is below 1, or none.
    """
    for name, number in (("workers", workers), ("chunksize", chunksize)):
        if not isinstance(number, int | None):
            raise InputTypeError(f"{name} must be a whole number, got {type(number).__name__}")
        if number is not None and number < 1:
            message = f"{name} must be at least 1, got {number}"
            raise InputValueError(message)
    if workers == 1:
        return (attempt(job, index, item) for index, item in enumerate(items))
    from newsdoc.workers import in_processes  # noqa: PLC0415 - slow to import

    return in_processes(job, items, workers, chunksize)


def attempt(job: Job[Result], index: int, item: object) -> Result | FailedItem:
    """Do a job on one item; what goes wrong becomes a value."""
    try:
        return job(item)
    except Exception as error:  # noqa: BLE001 - whatever it is, the run goes on
        return FailedItem(index, error)
