"""Articles to measure with: those of the corpus, drawn out to the length of real ones."""

import re
from itertools import cycle, islice
from pathlib import Path

ROOT = Path(__file__).parents[2]
FILES = [
    *sorted((ROOT / "docs" / "examples").glob("*.txt")),
    *sorted((ROOT / "tests" / "corpus" / "articles").glob("*.txt")),
]
LENGTH = 4_600  # characters of an article of a news agency or a daily paper
PUBLISHED = "2024-03-05"


def paragraphs(text: str) -> list[str]:
    """The longer paragraphs of an article."""
    return [part for part in re.split(r"\n\s*\n", text) if len(part) > 80]


def varied(paragraph: str, number: int) -> str:
    """The same paragraph with other figures."""
    return re.sub(r"\d", lambda digit: str((int(digit[0]) + number) % 10), paragraph)


def drawn_out(text: str, stock: list[str], length: int) -> str:
    """An article with paragraphs of others put after its own."""
    parts, size = [text.rstrip()], len(text)
    for number, paragraph in enumerate(cycle(stock)):
        if size >= length:
            break
        parts.append(varied(paragraph, number))
        size += len(paragraph) + 2
    return "\n\n".join(parts)


def articles(length: int = LENGTH) -> list[str]:
    """One article for each file, of about the same length."""
    texts = [path.read_text("utf-8") for path in FILES]
    stock = [part for text in texts for part in paragraphs(text)]
    step = len(stock) // len(texts)
    return [
        drawn_out(text, [*stock[step * number :], *stock[: step * number]], length)
        for number, text in enumerate(texts)
    ]


def many(number: int) -> list[str]:
    """Many articles, each a little different."""
    base = articles()
    return [varied(text, turn) for turn, text in enumerate(islice(cycle(base), number))]
