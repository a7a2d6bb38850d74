"""Imports point one way: from the pipeline down to the span, never back."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "newsdoc"

# The house floor by floor; a room imports from its own floor and from those below.
FLOORS = (
    {"errors", "span"},
    {"model"},
    {"text", "explanation", "export"},
    {"lexicon"},
    {"rules", "grammar", "page"},
    {"parsers", "dates"},
    {"pipeline"},
)
FLOOR = {room: number for number, floor in enumerate(FLOORS) for room in floor}
ROOMS_OF_THE_MODEL = {"errors", "span", "model"}
# An article's methods reach up for its exports when they are called; a spaCy component parses.
EXCEPTIONS = {
    ("model/article.py", "export"),
    ("export/spacy.py", "pipeline"),
    ("export/spacy.py", "lexicon"),
}
SLOW_TO_IMPORT = {"regex", "dateparser"}

FILES = sorted(PACKAGE.rglob("*.py"))


def room(name: str) -> str:
    """The first word behind ``newsdoc.``; whatever lies on no floor stands on the roof."""
    parts = name.split(".")
    return parts[1] if len(parts) > 1 else ""


def room_of(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    return "" if first == "__init__.py" else first.removesuffix(".py")


def imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are written in full"
            yield str(node.module)
            if node.module == "newsdoc":
                yield from (f"newsdoc.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_down(path):
    here = room_of(path)
    if here not in FLOOR:
        return
    for name in imported(ast.parse(path.read_text("utf-8"))):
        if name.split(".")[0] != "newsdoc":
            continue
        there = room(name)
        if (path.relative_to(PACKAGE).as_posix(), there) in EXCEPTIONS:
            continue
        assert FLOOR.get(there, 99) <= FLOOR[here], f"newsdoc.{here} imports {name}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_the_export_knows_the_model_alone(path):
    if room_of(path) not in {"export", "explanation"}:
        return
    allowed = ROOMS_OF_THE_MODEL | {room_of(path)}
    rooms = {
        room(name)
        for name in imported(ast.parse(path.read_text("utf-8")))
        if name.split(".")[0] == "newsdoc"
    }
    assert rooms - {there for file, there in EXCEPTIONS if path.match(file)} <= allowed


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_slow_packages_are_imported_where_they_are_used(path):
    tree = ast.parse(path.read_text("utf-8"))
    top = {
        name.split(".")[0]
        for node in tree.body
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in imported(ast.Module([node], []))
    }
    assert not top & SLOW_TO_IMPORT


@pytest.mark.parametrize(
    "path", sorted((PACKAGE / "lexicon").rglob("*.py")), ids=lambda path: path.name
)
def test_the_lexicon_holds_words_and_no_patterns(path):
    assert not set(imported(ast.parse(path.read_text("utf-8")))) & {"re", "regex"}


def test_every_floor_is_there():
    rooms = {room_of(path) for path in FILES}
    assert rooms >= set(FLOOR)
