"""The public names: each there, each in the room that the package says."""

import ast
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import newsdoc


@pytest.mark.parametrize("name", newsdoc.__all__)
def test_public_name_lives_where_the_package_says(name):
    assert getattr(newsdoc, name) is getattr(import_module(newsdoc.HOMES[name]), name)
    assert name in dir(newsdoc)


def test_names_for_type_checkers_are_the_public_ones():
    tree = ast.parse(Path(newsdoc.__file__).read_text("utf-8"))
    checked = next(node for node in tree.body if isinstance(node, ast.If))
    imported = [alias.name for node in checked.body for alias in node.names]
    assert sorted(imported) == sorted(newsdoc.__all__) == sorted(newsdoc.HOMES)


def test_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'prase'"):
        newsdoc.prase  # noqa: B018 - the look-up is the test


def test_importing_opens_no_room():
    code = "import sys, newsdoc; print([m for m in sys.modules if m.startswith('newsdoc.')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
