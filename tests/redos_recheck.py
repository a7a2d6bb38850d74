"""Asks *recheck* (npm) about every pattern of newsdoc: ``python tests/redos_recheck.py FOLDER``.

``FOLDER`` is where ``npm install recheck`` was run. Patterns are spelled anew for JavaScript;
possessive and atomic parts lose that property, so what is reported may be less bad than it looks.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from re import _constants as codes
from re import _parser as reader

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.patterns import patterns

PLACES = {
    codes.AT_BEGINNING: "^",
    codes.AT_BEGINNING_STRING: "^",
    codes.AT_END: "$",
    codes.AT_END_STRING: "$",
    codes.AT_BOUNDARY: r"\b",
    codes.AT_NON_BOUNDARY: r"\B",
}
CLASSES = {
    codes.CATEGORY_DIGIT: r"\d",
    codes.CATEGORY_NOT_DIGIT: r"\D",
    codes.CATEGORY_SPACE: r"\s",
    codes.CATEGORY_NOT_SPACE: r"\S",
    codes.CATEGORY_WORD: r"\w",
    codes.CATEGORY_NOT_WORD: r"\W",
}
ASK = """
const { checkSync } = require("recheck");
const lines = require("fs").readFileSync(0, "utf8").trim().split("\\n").map(JSON.parse);
for (const [place, source] of lines) {
  const found = checkSync(source, "s", { timeout: 10000 });
  const power = found.complexity ? found.complexity.summary : "";
  console.log(JSON.stringify([place, found.status, power, source.slice(0, 120)]));
}
"""


def spelled(tree) -> str:
    """Write a parsed pattern for JavaScript."""
    return "".join([step(code, value) for code, value in tree])


def step(code, value) -> str:  # noqa: C901, PLR0912 - a table
    """Write one step of a pattern."""
    match code:
        case codes.LITERAL:
            text = letter(value)
        case codes.NOT_LITERAL:
            text = f"[^{letter(value)}]"
        case codes.ANY:
            text = "."
        case codes.AT:
            text = PLACES[value]
        case codes.IN:
            text = "[" + "".join([item(*one) for one in value]) + "]"
        case codes.MAX_REPEAT | codes.POSSESSIVE_REPEAT:
            text = repeated(*value)
        case codes.MIN_REPEAT:
            text = repeated(*value) + "?"
        case codes.BRANCH:
            text = "(?:" + "|".join([spelled(branch) for branch in value[1]]) + ")"
        case codes.SUBPATTERN:
            text = f"({'' if value[0] else '?:'}{spelled(value[3])})"
        case codes.GROUPREF:
            text = f"\\{value}"
        case codes.ATOMIC_GROUP:
            text = f"(?:{spelled(value)})"
        case codes.ASSERT | codes.ASSERT_NOT:
            behind = "<" if value[0] < 0 else ""
            sign = "=" if code is codes.ASSERT else "!"
            text = f"(?{behind}{sign}{spelled(value[1])})"
        case _:
            message = f"no spelling for {code}"
            raise ValueError(message)
    return text


def repeated(least: int, most: int, tree) -> str:
    """Write a repetition."""
    upper = "" if most == codes.MAXREPEAT else str(most)
    return f"(?:{spelled(tree)}){{{least},{upper}}}"


def item(code, value) -> str:
    """Write an item of a set."""
    match code:
        case codes.NEGATE:
            return "^"
        case codes.RANGE:
            return f"{letter(value[0])}-{letter(value[1])}"
        case codes.CATEGORY:
            return CLASSES[value]
    return letter(value)


def letter(code: int) -> str:
    """Write a character so that it means itself."""
    if code > 0xFFFF:
        return r"\uD83D"
    return chr(code) if chr(code).isalnum() and code < 128 else f"\\u{code:04x}"


def main() -> int:
    """Print what recheck says of each pattern that is not safe."""
    folder = sys.argv[1]
    lines = [
        json.dumps([place, spelled(reader.parse(pattern, flags))])
        for pattern, flags, place in patterns()
    ]
    done = subprocess.run(
        ["node", "-e", ASK],  # noqa: S607 - wherever it is installed
        input="\n".join(lines),
        capture_output=True,
        text=True,
        check=True,
        cwd=folder,
    )
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    for place, status, power, source in answers:
        if status != "safe":
            print(f"{status:10} {power:24} {place}: {source}")  # noqa: T201
    print(f"{len(answers)} patterns asked about")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
