"""The code of the how-to guides that needs more than the base install: it runs, page by page."""

import os
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
GUIDES = ROOT / "docs" / "howto"
NEEDS = {
    "from-html": ("trafilatura", "newspaper"),
    "dataframes": ("pandas", "polars"),
    "brat": (),
    "spacy": ("spacy",),
    "at-scale": ("pyarrow", "dask", "pandas", "pyspark"),
}


def examples(name):
    """The blocks of Python on a page that have no prompts; those with prompts are doctests."""
    text = (GUIDES / f"{name}.md").read_text("utf-8")
    blocks = re.findall(r"^```python\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    return [block for block in blocks if not block.startswith(">>>")]


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", NEEDS)
def test_the_code_of_the_page_runs(name, monkeypatch, capsys):
    for package in NEEDS[name]:
        pytest.importorskip(package)
    monkeypatch.chdir(ROOT)
    monkeypatch.setitem(os.environ, "PYSPARK_PYTHON", sys.executable)
    monkeypatch.setitem(os.environ, "SPARK_LOCAL_IP", "127.0.0.1")
    blocks = examples(name)
    assert blocks
    space = {"__name__": "howto"}
    for block in blocks:
        exec(compile(block, f"{name}.md", "exec"), space)  # noqa: S102 - our own pages
    if "spark" in space:
        space["spark"].stop()
    assert "Traceback" not in capsys.readouterr().err
