"""Makes every fenced block of Python that has prompts an example that the doctest builder runs."""

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.transforms import SphinxTransform

LANGUAGES = {"python", "pycon"}


class RunPrompts(SphinxTransform):
    """Marks the blocks; ``sphinx.ext.doctest`` does the rest."""

    default_priority = 400

    def apply(self) -> None:
        """Mark what begins with a prompt."""
        for block in self.document.findall(nodes.literal_block):
            written = block.get("language") in LANGUAGES and "testnodetype" not in block
            if written and block.astext().lstrip().startswith(">>>"):
                block["language"] = "pycon"
                block["testnodetype"] = "doctest"
                block["groups"] = ["default"]
                block["options"] = {}


def setup(app: Sphinx) -> dict[str, bool]:
    """Register the transform."""
    app.add_transform(RunPrompts)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
