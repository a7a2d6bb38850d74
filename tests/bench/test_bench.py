import json
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def run(name, *options):
    command = [sys.executable, str(HERE / name), *options]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout


def test_the_measurements_run(tmp_path):
    one = tmp_path / "articles.jsonl"
    one.write_text(json.dumps({"text": "Holm said on Friday that it rained.\n" * 9}), "utf-8")
    written = run("run.py", "--quick", "--articles", str(one))
    for name in ("layout", "quotes", "attributions", "dates", "whole article", "MB/s", "memory"):
        assert name in written


def test_many_articles_run():
    lines = run("many.py", "--number", "60", "--workers", "1", "2").splitlines()
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines[2:]]
    assert [row[0] for row in rows] == [
        "a plain loop",
        "parse_many, 1 process",
        "parse_many, 2 processes",
    ]
    assert [row[3] == "-" for row in rows] == [True, False, False]
