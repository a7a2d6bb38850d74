"""The directive ``annotated``: an article as newsdoc reads it, marked up when the page is built."""

from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

import newsdoc
from newsdoc.export.webpage import frame


class AnnotatedDirective(SphinxDirective):
    """``annotated`` with the path of a text."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Give the article as a page in a frame; other builders leave it out."""
        relative, path = self.env.relfn2path(self.arguments[0])
        self.env.note_dependency(relative)
        article = newsdoc.parse(Path(path).read_text("utf-8"))
        return [nodes.raw("", frame(article), format="html")]


def setup(app: Sphinx) -> dict[str, bool]:
    """Register the directive."""
    app.add_directive("annotated", AnnotatedDirective)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
