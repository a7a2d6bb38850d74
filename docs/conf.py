"""How the documentation is built: ``sphinx-build -n -W -b html docs docs/_build/html``."""

import os
import sys
from pathlib import Path

DOCS = Path(__file__).parent
sys.path[:0] = [str(DOCS / "_ext"), str(DOCS.parent)]

import newsdoc  # noqa: E402

project = "newsdoc"
author = "The newsdoc authors"
copyright = f"2026, {author}"
release = version = newsdoc.__version__

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.doctest",
    "sphinx.ext.napoleon",
    "sphinx.ext.viewcode",
    "sphinx_copybutton",
    "annotated",
    "command_help",
    "figures",
    "one_way",
    "prompts",
    "rules_page",
]
exclude_patterns = ["_build", "examples"]
myst_enable_extensions = ["colon_fence", "deflist", "attrs_inline"]
myst_heading_anchors = 3

html_theme = "furo"
html_title = f"newsdoc {release}"
html_static_path = ["_static"]
html_css_files = ["newsdoc.css"]
html_copy_source = False
html_extra_path = ["schema"]
html_theme_options = {"navigation_with_keys": True}
copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True

autodoc_mock_imports = ["pyarrow", "spacy"]  # the page is made where they are not installed, too
autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented_params"
autoclass_content = "class"
python_use_unqualified_type_names = True
napoleon_google_docstring = True
napoleon_numpy_docstring = False

# Every example is run in the folder of the project, where a reader would run it.
doctest_global_setup = f"""
import os
os.chdir({str(DOCS.parent)!r})
import newsdoc
"""
doctest_test_doctest_blocks = ""  # those of docstrings are run by pytest

# Links to the manual of Python need the network: they are made where the pages are published,
# and nowhere else, so that a build never depends on somebody's server.
if os.environ.get("READTHEDOCS"):
    extensions.append("sphinx.ext.intersphinx")
    intersphinx_mapping = {"python": ("https://docs.python.org/3", None)}

nitpick_ignore_regex = [
    # The standard library: known where intersphinx is on, see above.
    (r"py:.*", r"(collections\.abc\.)?(Callable|Iterable|Iterator|Mapping|Sequence)"),
    (r"py:.*", r"(datetime\.)?(date|datetime)"),
    (r"py:.*", r"(re\.)?(Match|Pattern)(\[str\])?"),
    (r"py:.*", r"(typing\.)?(Any|Literal|ClassVar|Generic|TypeVar)"),
    # A property whose first line has a colon: napoleon takes the words before it for a type.
    (r"py:class", r".*\s.*|The .*"),
    # Type variables and the aliases behind them have no page.
    (r"py:.*", r"(newsdoc\.)?(.*\.)?[A-Z]"),
]
