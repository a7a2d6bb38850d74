"""Every pattern that newsdoc compiles, found by watching ``re`` in a process of its own.

``python tests/patterns.py`` writes them as lines of JSON: pattern, flags, and where it is made.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
import subprocess
import sys
from functools import cached_property
from inspect import currentframe
from pathlib import Path

ROOT = Path(__file__).parents[1]


SEARCHES = r"\.(?:search|find\w+|subn?|split)\("
FILES = {path: path.read_text("utf-8") for path in (ROOT / "newsdoc").rglob("*.py")}


def searched(path: Path, line: int) -> bool:
    """Tell whether a pattern is looked for anywhere, not asked at one place as those of rules."""
    name = re.match(r"([A-Z_]+)(?::.*?)? = ", FILES[path].splitlines()[line - 1])
    if name is None:
        return False
    module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
    readers = [
        text for one, text in FILES.items() if one == path or f"from {module} import" in text
    ]
    return any(re.search(rf"\b{name[1]}{SEARCHES}", text) for text in readers)


def watch() -> dict[tuple[str, int], str]:
    """Note every pattern compiled from now on, and the line of newsdoc that asked for it."""
    found: dict[tuple[str, int], str] = {}
    compile_ = re._compile  # noqa: SLF001 - what every use of re goes through

    def noted(pattern, flags):
        frame = currentframe().f_back
        while frame.f_globals.get("__name__") in {"re", "functools"}:
            frame = frame.f_back
        path = Path(frame.f_code.co_filename)
        if path.is_relative_to(ROOT / "newsdoc") and isinstance(pattern, str):
            place = f"{path.relative_to(ROOT)}:{frame.f_lineno}"
            if not searched(path, frame.f_lineno):
                place = f"{place} (at one place)"
            found.setdefault((pattern, int(flags)), place)
        return compile_(pattern, flags)

    re._compile = noted  # noqa: SLF001
    return found


def use_everything() -> None:
    """Import every room, build every parser with all that it makes once, read some articles."""
    newsdoc = importlib.import_module("newsdoc")
    for module in pkgutil.walk_packages(newsdoc.__path__, "newsdoc."):
        if not module.name.endswith("__main__"):
            try:
                importlib.import_module(module.name)
            except ImportError:  # a room that needs an extra
                continue
    rules = importlib.import_module("newsdoc.rules")
    families = [rules.RuleParser]
    for family in families:
        families += family.__subclasses__()
        family.check()
        made = family()
        for name in dir(family):
            if isinstance(getattr(family, name, None), cached_property):
                getattr(made, name)
    for path in [*(ROOT / "tests").rglob("*.txt"), *(ROOT / "docs" / "examples").glob("*.txt")]:
        newsdoc.explain(newsdoc.parse(path.read_text("utf-8"), "2024-03-05"))


def patterns() -> list[tuple[str, int, str]]:
    """Give pattern, flags and place of each, found in a fresh process."""
    done = subprocess.run(
        [sys.executable, __file__], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return [tuple(json.loads(line)) for line in done.stdout.splitlines()]


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    seen = watch()
    use_everything()
    for (pattern, flags), place in seen.items():
        sys.stdout.write(json.dumps([pattern, flags, place]) + "\n")
