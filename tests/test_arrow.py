import os
import sys
from functools import partial

import pytest

import newsdoc
from newsdoc import InputError
from newsdoc.export import DATES_COLUMNS, QUOTES_COLUMNS

pa = pytest.importorskip("pyarrow")
arrow = pytest.importorskip("newsdoc.arrow")

MANY = 3_000
WHO = ("Vera Holm", "Jon Lund", "Pia Brandt")
DAYS = ("Monday", "Saturday", "March 3")


def story(number):
    who, day = WHO[number % 3], DAYS[number // 3 % 3]
    return (
        f"Harbour {number} to reopen\n\n"
        f"“The pier is safe again,” said {who} on {day}. “It took {number} men.”\n\n"
        f"{who} told reporters that the work would cost about {number} crowns.\n"
    )


def table_of(count):
    return pa.table(
        {
            "id": list(range(count)),
            "text": [story(n) for n in range(count)],
            "published": ["2024-03-05"] * count,
        }
    )


@pytest.fixture(scope="module")
def articles():
    return table_of(MANY)


@pytest.fixture(scope="module")
def with_bad_rows():
    return pa.table(
        {
            "id": ["good", "no text", "no date", None],
            "text": [story(1), None, story(2), story(3)],
            "published": ["2024-03-05", "2024-03-05", "soon", None],
        }
    )


def expected(table, method):
    rows = []
    for row in table.to_pylist():
        article = newsdoc.parse(row["text"], row["published"])
        rows += [{**one, "error": None} for one in getattr(article, method)(str(row["id"]))]
    return rows


@pytest.mark.parametrize(("what", "method"), [("quotes", "quotes_rows"), ("dates", "dates_rows")])
def test_the_table_holds_the_rows_of_every_article(what, method):
    table = table_of(30)
    assert arrow.parse_table(table, what=what).to_pylist() == expected(table, method)


def test_the_schemas_name_the_columns_of_the_rows():
    assert arrow.QUOTES_SCHEMA.names == [*QUOTES_COLUMNS, "error"]
    assert arrow.DATES_SCHEMA.names == [*DATES_COLUMNS, "error"]


def test_a_bad_row_is_an_error_in_its_place(with_bad_rows):
    found = arrow.parse_table(with_bad_rows).to_pylist()
    errors = {row["document"]: row["error"] for row in found if row["error"]}
    assert set(errors) == {"no text", "no date"}
    assert "NoneType" in errors["no text"]
    assert "soon" in errors["no date"]
    assert {row["document"] for row in found if not row["error"]} == {"good", None}
    bad = next(row for row in found if row["document"] == "no text")
    assert {key for key, value in bad.items() if value is not None} == {"document", "error"}


def test_columns_by_other_names_and_none():
    table = table_of(3).rename_columns(["url", "body", "day"])
    named = arrow.parse_table(table, text="body", published="day", id="url")
    assert named.equals(arrow.parse_table(table_of(3)))
    bare = arrow.parse_table(table, text="body", published=None, id=None)
    assert set(bare["document"].to_pylist()) == {None}


@pytest.mark.parametrize(
    ("options", "reason"), [({"text": "body"}, "body"), ({"what": "words"}, "quotes, dates")]
)
def test_a_wrong_name_is_an_error(options, reason):
    with pytest.raises(InputError, match=reason):
        arrow.parse_table(table_of(1), **options)


def test_dates_may_be_dates():
    table = table_of(3)
    as_dates = table.set_column(2, "published", table["published"].cast(pa.date32()))
    assert arrow.parse_table(as_dates).equals(arrow.parse_table(table))


def test_an_empty_table_keeps_its_columns():
    assert arrow.parse_table(table_of(3).slice(0, 0)).schema == arrow.QUOTES_SCHEMA


def test_batches_give_what_the_table_gives(articles):
    batches = arrow.parse_batches(articles.slice(0, 300).to_batches(max_chunksize=70))
    whole = arrow.parse_table(articles.slice(0, 300))
    assert pa.Table.from_batches(batches).to_pylist() == whole.to_pylist()


def test_parquet_there_and_back(tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet")
    table = arrow.parse_table(table_of(30), what="dates")
    parquet.write_table(table, tmp_path / "dates.parquet")
    assert parquet.read_table(tmp_path / "dates.parquet").equals(table)


def test_polars_reads_the_table():
    polars = pytest.importorskip("polars")
    table = arrow.parse_table(table_of(30))
    assert polars.from_arrow(table).to_dicts() == table.to_pylist()


def parse_file(path):
    return arrow.parse_table(pytest.importorskip("pyarrow.parquet").read_table(path))


def test_dask_gives_the_same_rows(articles, tmp_path):
    dask = pytest.importorskip("dask")
    parquet = pytest.importorskip("pyarrow.parquet")
    for number in range(4):
        part = articles.slice(number * MANY // 4, MANY // 4)
        parquet.write_table(part, tmp_path / f"part-{number}.parquet")
    jobs = [dask.delayed(parse_file)(path) for path in sorted(tmp_path.glob("*.parquet"))]
    parts = dask.compute(*jobs, scheduler="processes", num_workers=2)
    assert pa.concat_tables(parts).equals(arrow.parse_table(articles))


def test_a_dask_bag_gives_the_same_rows(articles):
    bag = pytest.importorskip("dask.bag")
    records = articles.slice(0, 600).to_pylist()
    rows = bag.from_sequence(records, npartitions=4).map(record_rows).flatten()
    found = rows.compute(scheduler="processes", num_workers=2)
    assert found == [row for record in records for row in record_rows(record)]


def record_rows(record):
    article = newsdoc.parse(record["text"], record["published"])
    return article.quotes_rows(str(record["id"]))


@pytest.fixture(scope="module")
def spark():
    sql = pytest.importorskip("pyspark.sql")
    pytest.importorskip("pandas")
    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    session = (
        sql.SparkSession.builder.master("local[2]")
        .appName("newsdoc")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "500")
        .getOrCreate()
    )
    yield session
    session.stop()


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("what", ["quotes", "dates"])
def test_spark_gives_the_same_rows(spark, articles, tmp_path, what):
    parquet = pytest.importorskip("pyarrow.parquet")
    parquet.write_table(articles, tmp_path / "articles.parquet", row_group_size=500)
    schema = arrow.QUOTES_SCHEMA if what == "quotes" else arrow.DATES_SCHEMA
    frame = spark.read.parquet(str(tmp_path / "articles.parquet"))
    found = frame.mapInArrow(partial(arrow.parse_batches, what=what), arrow.ddl(schema))
    rows = sorted((row.asDict() for row in found.collect()), key=by_place)
    serial = sorted(arrow.parse_table(articles, what=what).to_pylist(), key=by_place)
    assert rows == serial


def by_place(row):
    return int(row["document"]), row["number"]


@pytest.mark.filterwarnings("ignore")
def test_a_bad_row_does_not_stop_spark(spark, with_bad_rows, tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet")
    parquet.write_table(with_bad_rows, tmp_path / "articles.parquet")
    frame = spark.read.parquet(str(tmp_path / "articles.parquet"))
    found = frame.mapInArrow(arrow.parse_batches, arrow.ddl(arrow.QUOTES_SCHEMA))
    assert found.where("error is not null").count() == 2
