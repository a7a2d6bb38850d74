"""The directive ``newsdoc-rules``: the rules of a family, one below the other.

Name, what it finds, example and counter-example come from the docstring of the rule, so that the
page and the code cannot part ways.
"""

import inspect
import re
from pathlib import Path

from docutils import nodes
from docutils.statemachine import StringList
from sphinx.application import Sphinx
from sphinx.errors import ExtensionError
from sphinx.util.docutils import SphinxDirective

import newsdoc  # noqa: F401 - so that every parser is known
from newsdoc.rules import Rule, RuleParser

LABELS = re.compile(r"^(?P<label>Example|Counter-example):\s*(?P<text>.*)$")


def parts(doc: str) -> tuple[str, dict[str, str], list[str]]:
    """Split a docstring into what it says first, its examples, and the rest."""
    lines = inspect.cleandoc(doc).splitlines()
    examples: dict[str, str] = {}
    rest: list[str] = []
    label = ""
    for line in lines[1:]:
        match = LABELS.match(line)
        if match:
            label = match["label"]
            examples[label] = match["text"].strip()
        elif not line.strip():
            label = ""
            rest.append("")
        elif label:
            examples[label] += " " + line.strip()
        else:
            rest.append(line)
    return lines[0], examples, rest


def families() -> dict[str, list[Rule]]:
    """Give the rules of every parser of the package, by the first half of their names."""
    found: dict[str, dict[str, Rule]] = {}
    waiting: list[type[RuleParser]] = [RuleParser]
    for parser in waiting:
        waiting += [one for one in parser.__subclasses__() if one.__module__.startswith("newsdoc.")]
        if parser.name:
            found.setdefault(parser.name, {}).update({one.name: one for one in parser.all_rules})
    return {family: list(rules.values()) for family, rules in found.items()}


def plain(text: str) -> str:
    """Write an example so that its marks mean nothing, unless it is marked up itself."""
    return text if "``" in text else re.sub(r"([\\*`|_])", r"\\\1", text)


def described(family: str, one: Rule) -> list[str]:
    """Write one rule in reStructuredText."""
    first, examples, rest = parts(one.doc)
    written = [f".. _rule-{family}.{one.name}:", "", f"**{family}.{one.name}**", ""]
    written += [f"    {first}", ""]
    written += [f"    {line}" if line else "" for line in rest] + [""]
    for label, mark in (("Example", "✓"), ("Counter-example", "✗")):
        if examples.get(label):
            written += [f"    | {mark} {plain(examples[label])}", ""]
    return written


class RulesDirective(SphinxDirective):
    """``newsdoc-rules`` with a family."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Give the rules of the family, in the order they are asked."""
        [family] = self.arguments
        lines = [line for one in families().get(family, []) for line in described(family, one)]
        box = nodes.container(classes=["newsdoc-rules"])
        self.state.nested_parse(StringList(lines, source=family), 0, box)
        return [box]


def check(app: Sphinx) -> None:
    """Refuse to build where a family of rules has no place on the page."""
    page = (Path(app.srcdir) / "reference" / "rules.md").read_text("utf-8")
    missing = [name for name in families() if f"newsdoc-rules:: {name}\n" not in page]
    if missing:
        message = f"reference/rules.md does not show the rules of {', '.join(missing)}"
        raise ExtensionError(message)


def setup(app: Sphinx) -> dict[str, bool]:
    """Register the directive."""
    app.add_directive("newsdoc-rules", RulesDirective)
    app.connect("builder-inited", check)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
