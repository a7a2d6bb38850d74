"""The directive ``figures``: a table of accuracy, newsdoc's column read from the figures on record.

Each line of its content is *what | name of the figure | others*; so no figure of newsdoc is ever
written down by hand.
"""

import json
from pathlib import Path

from docutils import nodes
from docutils.statemachine import StringList
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

RECORD = Path(__file__).parents[2] / "tests" / "accuracy.json"


class FiguresDirective(SphinxDirective):
    """``figures``."""

    has_content = True

    def run(self) -> list[nodes.Node]:
        """Give the table."""
        self.env.note_dependency(str(RECORD))
        record = json.loads(RECORD.read_text("utf-8")) if RECORD.exists() else {}
        lines = ["| measured | newsdoc | others |", "|---|--:|---|"]
        for row in self.content:
            what, figure, others = (cell.strip() for cell in row.split("|"))
            value = f"**{record[figure]}**" if record else "–"
            lines.append(f"| {what} | {value} | {others} |")
        box = nodes.container()
        self.state.nested_parse(StringList(lines, source="figures"), 0, box)
        return [box]


def setup(app: Sphinx) -> dict[str, bool]:
    """Register the directive."""
    app.add_directive("figures", FiguresDirective)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
