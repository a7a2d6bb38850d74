"""Whole articles in the house styles of many newsrooms, all of them invented.

``articles/NAME.txt`` is the text, ``articles/NAME.golden`` the outline of what newsdoc finds in
it, ``known_failures/NAME.txt`` what should be different: lines that should be in the outline
(``+``) or should not (``-``), as far as is known how they should begin. All of them are published
on the same day. ``pytest --update-goldens`` rewrites the outlines.
"""

from pathlib import Path

import pytest

import newsdoc
from tests.corpus.outline import outline

HERE = Path(__file__).parent
PUBLISHED = "2024-03-05"  # a Tuesday
ARTICLES = sorted((HERE / "articles").glob("*.txt"))
FAILURES = [
    (path.stem, line)
    for path in sorted((HERE / "known_failures").glob("*.txt"))
    for line in path.read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]


def outlined(name):
    text = (HERE / "articles" / f"{name}.txt").read_bytes().decode()
    return outline(newsdoc.parse(text, PUBLISHED))


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_article(path, update_goldens):
    golden = path.with_suffix(".golden")
    found = outlined(path.stem)
    if update_goldens:
        golden.write_text(found, "utf-8", newline="\n")
    assert found == golden.read_text("utf-8")


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_the_article_survives_the_round_trip(path):
    article = newsdoc.parse(path.read_text("utf-8"), PUBLISHED)
    assert newsdoc.Article.from_dict(article.to_dict()) == article


@pytest.mark.xfail(strict=True, reason="known, and not yet right")
@pytest.mark.parametrize(("name", "line"), FAILURES)
def test_known_failure(name, line):
    sign, wanted = line[0], line[2:].strip()
    found = any(line.startswith(wanted) for line in outlined(name).splitlines())
    assert found == (sign == "+")


def test_every_known_failure_is_of_an_article():
    assert {name for name, _ in FAILURES} <= {path.stem for path in ARTICLES}
    assert all(line[:2] in {"+ ", "- "} for _, line in FAILURES)
