"""The figures on record: what they must hold, and that they are of this project."""

import json
from pathlib import Path

import pytest

RECORD = Path(__file__).parent / "accuracy.json"


@pytest.fixture(scope="module")
def figures():
    if not RECORD.exists():
        pytest.skip("no figures on record yet")
    return json.loads(RECORD.read_text("utf-8"))


def test_figures_are_numbers(figures):
    assert figures
    assert all(isinstance(value, int | float) for value in figures.values())


def test_speed_is_not_on_record(figures):
    """A machine under load would fail the check for no fault of the code."""
    assert not [name for name in figures if name.startswith("speed")]


def test_the_sample_article_is_read_in_full(figures):
    assert figures["seed: checks passed, %"] == 100
