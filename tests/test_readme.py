"""What the README shows is what newsdoc does."""

import doctest
import re
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent
README = (PROJECT / "README.md").read_text("utf-8")


def test_the_examples_give_what_they_show(monkeypatch):
    monkeypatch.chdir(PROJECT)
    blocks = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    assert blocks
    test = doctest.DocTestParser().get_doctest("".join(blocks), {}, "README.md", "README.md", 0)
    assert test.examples
    assert doctest.DocTestRunner().run(test).failed == 0


@pytest.mark.parametrize("name", ["main-job", "tests"])
def test_the_commands_are_there_for_the_check(name):
    command = re.search(rf"<!-- command: {name} -->\n```bash\n(.+)\n```", README)
    assert command
    assert "python3 -m venv" in command[1]


@pytest.mark.parametrize("path", re.findall(r"\]\((?!http)([^)#]+)", README))
def test_links_lead_somewhere(path):
    assert (PROJECT / path).exists()
