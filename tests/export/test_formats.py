import json
import sys
from subprocess import run

import pytest

from newsdoc import Article
from newsdoc.export import FORMATS

NAMES = ("json", "jsonl", "json-ld", "ninjs", "brat", "html", "rows")


def test_every_form_is_there():
    assert tuple(FORMATS) == NAMES


def test_the_forms_cannot_be_changed():
    with pytest.raises(TypeError):
        FORMATS["json"] = str


@pytest.mark.parametrize("name", NAMES)
def test_every_form_gives_a_text_for_any_article(name, story):
    for article in (story, Article(""), Article("\0\r\n<&\ud800 🎉")):
        assert isinstance(FORMATS[name](article), str)


def test_json_reads_back(story):
    assert Article.from_dict(json.loads(FORMATS["json"](story))) == story
    assert "\n" not in FORMATS["jsonl"](story)


def test_importing_newsdoc_loads_no_export():
    code = "import newsdoc, sys; print(any(m.startswith('newsdoc.export') for m in sys.modules))"
    done = run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_the_exports_load_no_package_beyond_newsdoc():
    code = (
        "import newsdoc.export, sys;"
        "extras = {'spacy', 'pandas', 'polars', 'pyarrow', 'dask', 'pyspark', 'trafilatura'};"
        "print(extras & set(sys.modules))"
    )
    done = run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
