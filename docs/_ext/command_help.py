"""The directive ``command-help``: what ``newsdoc --help`` prints, as it is."""

import os

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from newsdoc.cli.arguments import argument_parser


class CommandHelp(SphinxDirective):
    """``command-help``."""

    def run(self) -> list[nodes.Node]:
        """Give the help text, 80 columns wide wherever it is built."""
        os.environ["COLUMNS"] = "80"
        text = argument_parser().format_help()
        return [nodes.literal_block(text, text, language="text")]


def setup(app: Sphinx) -> dict[str, bool]:
    """Register the directive."""
    app.add_directive("command-help", CommandHelp)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
