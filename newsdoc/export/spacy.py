"""A spaCy pipeline component that lays an article's values over a ``Doc`` (extra ``spacy``).

>>> import spacy
>>> nlp = spacy.blank("en")
>>> newsdoc_component = nlp.add_pipe("newsdoc")
>>> doc = nlp("“It rained,” said Ann Ek.")
>>> [span.text for span in doc.spans["newsdoc_quotes"]]
['It rained,']
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from spacy.language import (  # type: ignore[import-not-found,import-untyped,unused-ignore]
    Language,
)
from spacy.tokens import (  # type: ignore[import-not-found,import-untyped,unused-ignore]
    Doc,
    Span,
)

from newsdoc.lexicon import ENGLISH
from newsdoc.model import Article
from newsdoc.pipeline import parser_for
from newsdoc.span import Span as Place

DATA = "newsdoc"
GROUPS = (
    "blocks",
    "quotes",
    "sources",
    "cues",
    "contents",
    "addressees",
    "speakers",
    "dates",
)

Value = tuple[str, str, str, Place]


def values(article: Article) -> Iterator[Value]:
    """Give every value as its group, its identifier in the group, its label and its place."""
    for number, block in enumerate(article.blocks):
        yield "blocks", f"{number}", block.kind, block
    for number, quote in enumerate(article.quotes):
        for piece, span in enumerate(quote.spans):
            yield "quotes", f"{number}.{piece}", quote.kind, span
    for number, one in enumerate(article.attributions):
        roles = {
            "sources": one.source,
            "cues": one.cue,
            "contents": one.content,
            "addressees": one.addressee,
        }
        for group, spans in roles.items():
            for piece, span in enumerate(spans):
                yield group, f"{number}.{piece}", one.kind, span
    for number, speaker in enumerate(article.speakers):
        for piece, span in enumerate(speaker.mentions):
            yield "speakers", f"{number}.{piece}", speaker.name, span
    for number, found in enumerate(article.dates):
        yield "dates", f"{number}", found.type, found


def annotate(doc: Any, article: Article) -> Any:
    """Fill ``doc.spans`` from an article with the same text.

    Args:
        doc: a spaCy ``Doc``.
        article: what newsdoc made of ``doc.text``.

    Returns:
        The same ``doc``. Where the tokeniser does not split at the edge of a value, the span is
        widened to whole tokens; ``span._.newsdoc_exact`` keeps the offsets as they are.
    """
    groups: dict[str, list[Any]] = {group: [] for group in GROUPS}
    exact: dict[str, list[int]] = {}
    for group, number, label, place in values(article):
        name = f"{group}:{number}"
        span = doc.char_span(
            place.start, place.end, label=label, alignment_mode="expand", span_id=name
        )
        if span is None:
            continue
        groups[group].append(span)
        exact[name] = [place.start, place.end]
    for group, spans in groups.items():
        doc.spans[f"newsdoc_{group}"] = spans
    doc.user_data[DATA] = {"article": article.to_dict(), "exact": exact}
    return doc


def article_of(doc: Any) -> Article | None:
    """Give the article of a ``Doc``, read from the data that travels with it."""
    data = doc.user_data.get(DATA)
    return Article.from_dict(data["article"]) if data else None


def exact_of(span: Any) -> tuple[int, int] | None:
    """Give the offsets of a value, where the span is one of newsdoc's."""
    place = span.doc.user_data.get(DATA, {"exact": {}})["exact"].get(span.id_)
    return (place[0], place[1]) if place else None


def component(doc: Any) -> Any:
    """Parse the text of a ``Doc`` and lay what was found over it."""
    return annotate(doc, parser_for(ENGLISH).parse(doc.text, doc._.published))


def make_component(nlp: Any, name: str) -> Any:  # noqa: ARG001 - spaCy passes both
    """Make the component; ``nlp.add_pipe("newsdoc")`` calls this."""
    return component


Language.factory("newsdoc", func=make_component)
Doc.set_extension("published", default=None, force=True)
Doc.set_extension("newsdoc", getter=article_of, force=True)
Span.set_extension("newsdoc_exact", getter=exact_of, force=True)
