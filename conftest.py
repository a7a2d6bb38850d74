"""Leaves out the doctests of modules whose packages are not installed."""

from importlib.util import find_spec

NEEDS = {"newsdoc/arrow.py": "pyarrow", "newsdoc/export/spacy.py": "spacy"}
collect_ignore = [path for path, package in NEEDS.items() if find_spec(package) is None]
