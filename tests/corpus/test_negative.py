"""What must not be found: ``negative/PART.txt`` holds a line each of what only looks like it.

A line that begins with ``?`` is a known failure.
"""

from pathlib import Path

import pytest

import newsdoc

HERE = Path(__file__).parent / "negative"
FRAME = """Harbour of Sellin to open again

The harbour of Sellin was closed for nine days after a storm broke two of its moles.

{line}

The work on the moles goes on, and ships are towed into the port one after the other.
"""
FOUND = {
    "quotes": lambda article: article.quotes,
    "attributions": lambda article: article.attributions,
    "dates": lambda article: article.dates,
    "bylines": lambda article: (*article.bylines, *article.of_kind("byline")),
    "captions": lambda article: (
        *article.captions, *article.of_kind("caption"), *article.of_kind("credit"),
    ),
    "promos": lambda article: article.promos,
    "headings": lambda article: article.headings,
}  # fmt: skip


def cases():
    for path in sorted(HERE.glob("*.txt")):
        for line in path.read_text("utf-8").splitlines():
            if line and not line.startswith("#"):
                known = [pytest.mark.xfail(strict=True)] if line.startswith("?") else []
                yield pytest.param(path.stem, line.removeprefix("?").strip(), marks=known)


@pytest.mark.parametrize(("part", "line"), list(cases()))
def test_it_only_looks_like_it(part, line):
    article = newsdoc.parse(FRAME.format(line=line), "2024-03-05")
    start = article.text.index(line)
    end = start + len(line)
    there = [v for v in FOUND[part](article) if start <= getattr(v, "start", start) < end]
    if part == "dates":
        there = [value for value in there if "nine days" not in value.text]
    assert not there


@pytest.mark.parametrize("part", FOUND)
def test_every_part_has_its_negative_cases(part):
    assert (HERE / f"{part}.txt").exists()
