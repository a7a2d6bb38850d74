"""The pages of the source code lead nowhere: viewcode guesses the places of names, some wrongly."""

import re

from docutils import nodes
from sphinx.application import Sphinx

BACK = re.compile(r'<a class="viewcode-back".*?</a>')


def drop_ways_back(
    app: Sphinx,  # noqa: ARG001 - Sphinx passes all five
    page: str,
    template: str,  # noqa: ARG001
    context: dict[str, str],
    tree: nodes.document | None,  # noqa: ARG001
) -> None:
    """Take the links from the source code to the reference out."""
    if page.startswith("_modules/"):
        context["body"] = BACK.sub("", context["body"])


def setup(app: Sphinx) -> dict[str, bool]:
    """Register it."""
    app.connect("html-page-context", drop_ways_back)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
