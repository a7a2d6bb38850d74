import io
import json

import pytest

from newsdoc import Article, parse
from newsdoc.export import DATES_COLUMNS, FORMATS, QUOTES_COLUMNS


def test_a_row_for_every_attribution_and_every_unattributed_quote(story):
    rows = story.quotes_rows("a1")
    assert [(row["kind"], row["speaker"], row["cue"]) for row in rows] == [
        ("indirect", "the port", "said"),
        ("direct", "Vera Holm", "said"),
        ("unattributed", None, None),
        ("mixed", "Jon Lund", "told"),
        ("indirect", None, "will pay"),
    ]
    assert [row["number"] for row in rows] == [0, 1, 2, 3, 4]
    assert {row["document"] for row in rows} == {"a1"}
    assert {row["published"] for row in rows} == {"2024-03-05"}


def test_a_row_says_where_its_parts_stand(story):
    row = story.quotes_rows()[1]
    assert story.text[row["cue_start"] : row["cue_end"]] == "said"
    assert story.text[row["source_start"] : row["source_end"]] == row["source"]
    outer = story.text[row["start"] : row["end"]]
    assert outer.startswith("“The pier")
    assert outer.endswith("repair.”")
    assert row["quoted"] == "The pier is safe again, But we are looking at years of repair."
    assert row["block"] == "paragraph"
    assert row["document"] is None


def test_a_row_inside_another_names_its_number(story):
    rows = story.quotes_rows()
    assert [row["within"] for row in rows] == [None, None, None, None, 3]
    assert rows[3]["addressee"] == "reporters"
    assert rows[3]["said_on"] == "2024-03-04"
    assert rows[4]["text"] == ""
    assert rows[4]["start"] is None


def test_rows_of_one_table_share_their_keys(story):
    assert {tuple(row) for row in story.quotes_rows()} == {QUOTES_COLUMNS}
    assert {tuple(row) for row in story.dates_rows()} == {DATES_COLUMNS}


def test_dates_have_their_interval_and_block(story):
    rows = story.dates_rows("a1")
    assert [(row["text"], row["begin"], row["until"], row["block"]) for row in rows] == [
        ("Thursday", "2024-03-07", "2024-03-08", "standfirst"),
        ("1962", "1962-01-01", "1963-01-01", "promo"),
        ("Monday", "2024-03-04", "2024-03-05", "paragraph"),
    ]


def test_no_text_no_rows():
    assert parse("").quotes_rows() == []
    assert Article("").dates_rows() == []


def test_rows_as_lines_of_json(story):
    lines = FORMATS["rows"](story).split("\n")
    assert [json.loads(line)["number"] for line in lines] == [0, 1, 2, 3, 4]


def test_pandas_takes_the_rows(story):
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame(story.quotes_rows("a1"))
    assert frame.groupby("speaker")["number"].count()["Vera Holm"] == 1
    dates = pandas.DataFrame(story.dates_rows())
    assert list(dates.columns) == list(story.dates_rows()[0])


def test_pandas_through_parquet_and_back(story):
    pandas = pytest.importorskip("pandas")
    pytest.importorskip("pyarrow")
    stored = io.BytesIO()
    pandas.DataFrame(story.dates_rows("a1")).to_parquet(stored)
    back = pandas.read_parquet(io.BytesIO(stored.getvalue()))
    assert list(back["value"]) == ["2024-03-07", "1962", "2024-03-04"]
    assert list(back["start"]) == [row["start"] for row in story.dates_rows()]


def test_polars_takes_the_rows_and_parquet_gives_them_back(story):
    polars = pytest.importorskip("polars")
    rows = story.quotes_rows("a1")
    frame = polars.DataFrame(rows, infer_schema_length=None)
    stored = io.BytesIO()
    frame.write_parquet(stored)
    back = polars.read_parquet(io.BytesIO(stored.getvalue()))
    assert back.to_dicts() == rows


def test_a_frame_without_rows_has_its_columns():
    pandas, polars = pytest.importorskip("pandas"), pytest.importorskip("polars")
    assert list(pandas.DataFrame([], columns=QUOTES_COLUMNS).columns) == list(QUOTES_COLUMNS)
    assert polars.DataFrame([], schema=list(DATES_COLUMNS)).columns == list(DATES_COLUMNS)
