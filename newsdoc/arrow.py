"""Tables of articles in, tables of who said what out, for engines that speak Arrow.

Dask, Spark, Ray, Polars and DuckDB all pass Arrow tables around; what is parsed here comes out
the same whichever of them asks. Needs pyarrow (extra ``arrow``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Literal

import pyarrow as pa  # type: ignore[import-not-found,import-untyped,unused-ignore]
from attrs import frozen

from newsdoc.errors import InputValueError
from newsdoc.export.rows import DATES_COLUMNS, QUOTES_COLUMNS, Row, dates_rows, quotes_rows
from newsdoc.lexicon import ENGLISH
from newsdoc.model import Article
from newsdoc.pipeline import ArticleParser, parser_for

What = Literal["quotes", "dates"]

NUMBERS = {"number", "start", "end", "within"} | {
    f"{role}_{edge}" for role in ("source", "cue") for edge in ("start", "end")
}


def schema_of(columns: Iterable[str]) -> Any:
    """Make the schema of a table of rows, with a column for what went wrong."""
    typed = [(name, pa.int32() if name in NUMBERS else pa.string()) for name in columns]
    return pa.schema([*typed, ("error", pa.string())])


QUOTES_SCHEMA = schema_of(QUOTES_COLUMNS)
"""The columns of :func:`newsdoc.export.quotes_rows`, and ``error``."""
DATES_SCHEMA = schema_of(DATES_COLUMNS)
"""The columns of :func:`newsdoc.export.dates_rows`, and ``error``."""
TABLES: Mapping[What, tuple[Any, Callable[[Article, str | None], list[Row]]]] = {
    "quotes": (QUOTES_SCHEMA, quotes_rows),
    "dates": (DATES_SCHEMA, dates_rows),
}


@frozen
class Columns:
    """Which columns hold text, date of publication and identity; ``None`` where there is none."""

    text: str
    published: str | None
    id: str | None

    def read(self, data: Any) -> Iterator[tuple[Any, Any, str | None]]:
        """Give text, date and identity of every row of a table or a batch.

        Raises:
            InputError: a column is not there.
        """
        columns = []
        for name in (self.text, self.published, self.id):
            if name is not None and name not in data.schema.names:
                known = ", ".join(data.schema.names)
                raise InputValueError(
                    f"no column {name!r} among {known}; name it, or pass None where it may miss"
                )
            columns.append([None] * data.num_rows if name is None else data[name].to_pylist())
        for text, published, identity in zip(*columns, strict=True):
            yield text, published, None if identity is None else str(identity)


def rows_of(
    columns: Columns, data: Any, rows: Callable[[Article, str | None], list[Row]], parse: Any
) -> list[Row]:
    """Parse every row; one that cannot be parsed gives a row with its error."""
    found: list[Row] = []
    for text, published, identity in columns.read(data):
        try:
            found += rows(parse(text, published), identity)
        except Exception as error:  # noqa: BLE001 - one article must not stop a job of millions
            found.append({"document": identity, "error": f"{type(error).__name__}: {error}"})
    return found


def schema_and_rows(what: What) -> tuple[Any, Callable[[Article, str | None], list[Row]]]:
    """Give the schema and the rows of a table.

    Raises:
        InputError: there is no such table.
    """
    if what not in TABLES:
        raise InputValueError(f"what: expected one of {', '.join(TABLES)}, got {what!r}")
    return TABLES[what]


def parse_table(  # noqa: PLR0913 - the columns are named, not counted
    table: Any,
    *,
    text: str = "text",
    published: str | None = "published",
    id: str | None = "id",  # noqa: A002 - the name of the column
    what: What = "quotes",
    parser: ArticleParser | None = None,
) -> Any:
    """Parse a table of articles into a table of who said what, or of dates.

    Args:
        table: a ``pyarrow.Table`` or ``RecordBatch`` with a row for each article.
        text: the column with the texts.
        published: the column with the dates of publication, as strings or dates, or ``None``.
        id: the column that becomes ``document``, or ``None``.
        what: ``"quotes"`` or ``"dates"``.
        parser: the parser to use, for example of a house style.

    Returns:
        A ``pyarrow.Table`` of ``QUOTES_SCHEMA`` or ``DATES_SCHEMA``. An article that cannot be
        parsed gives one row with its ``document`` and ``error``; ``error`` is null elsewhere.

    Raises:
        InputError: a column is not there, or there is no such ``what``.
    """
    schema, rows = schema_and_rows(what)
    parse = (parser or parser_for(ENGLISH)).parse
    found = rows_of(Columns(text, published, id), table, rows, parse)
    return pa.Table.from_pylist(found, schema=schema)


def parse_batches(  # noqa: PLR0913 - the columns are named, not counted
    batches: Iterable[Any],
    *,
    text: str = "text",
    published: str | None = "published",
    id: str | None = "id",  # noqa: A002 - the name of the column
    what: What = "quotes",
    parser: ArticleParser | None = None,
) -> Iterator[Any]:
    """Parse batches one by one, as Spark's ``mapInArrow`` hands them over.

    Args:
        batches: an iterable of ``pyarrow.RecordBatch``.
        text: the column with the texts.
        published: the column with the dates of publication, or ``None``.
        id: the column that becomes ``document``, or ``None``.
        what: ``"quotes"`` or ``"dates"``.
        parser: the parser to use, for example of a house style.

    Returns:
        An iterator over ``pyarrow.RecordBatch`` of ``QUOTES_SCHEMA`` or ``DATES_SCHEMA``.

    Raises:
        InputError: a column is not there, or there is no such ``what``.
    """
    schema, rows = schema_and_rows(what)
    parse = (parser or parser_for(ENGLISH)).parse
    columns = Columns(text, published, id)
    for batch in batches:
        yield pa.RecordBatch.from_pylist(rows_of(columns, batch, rows, parse), schema=schema)


def ddl(schema: Any) -> str:
    """Write a schema of this module the way Spark wants it, as names with SQL types.

    >>> ddl(DATES_SCHEMA)[:40]
    '`document` string, `number` int, `type` '
    """
    types = {"string": "string", "int32": "int"}
    return ", ".join([f"`{field.name}` {types[str(field.type)]}" for field in schema])
