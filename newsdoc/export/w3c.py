"""Articles as W3C Web Annotations, for readers like Hypothesis that lay notes over a page."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from newsdoc.export.schema_org import filled
from newsdoc.model import Article, Attribution
from newsdoc.span import Span

Data = dict[str, Any]
CONTEXT = "http://www.w3.org/ns/anno.jsonld"
AROUND = 32


class Annotator:
    """Makes annotations of one article."""

    def __init__(self, article: Article, source: str) -> None:
        """Point at ``source``, whose text is the text of ``article``."""
        self.text, self.source = article.text, source

    def target(self, span: Span) -> Data:
        """Point at a span by its place and by its words with some of those around."""
        position = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
        quote = filled(
            type="TextQuoteSelector",
            exact=span.text,
            prefix=self.text[max(0, span.start - AROUND) : span.start],
            suffix=self.text[span.end : span.end + AROUND],
        )
        return {"source": self.source, "selector": [position, quote]}

    def tag(self, name: str, tags: Iterable[str], spans: Iterable[Span], note: str = "") -> Data:
        """Make an annotation of one value: what it is, a note on it, and where it stands."""
        body = [{"type": "TextualBody", "purpose": "tagging", "value": tag} for tag in tags]
        if note:
            body.append({"type": "TextualBody", "purpose": "describing", "value": note})
        return {
            "id": f"{self.source}#{name}",
            "type": "Annotation",
            "motivation": "tagging",
            "body": body,
            "target": [self.target(span) for span in spans],
        }

    def attribution(self, number: int, one: Attribution) -> list[Data]:
        """Make an annotation for each role, and one that links them."""
        name = f"attribution-{number}"
        speaker = one.speaker.name if one.speaker else ""
        roles = {
            "source": (one.source, speaker),
            "cue": (one.cue, ""),
            "content": (one.content, speaker),
            "addressee": (one.addressee, ""),
        }
        made = [
            self.tag(f"{name}-{role}", [role], spans, note)
            for role, (spans, note) in roles.items()
            if spans
        ]
        link = {
            "id": f"{self.source}#{name}",
            "type": "Annotation",
            "motivation": "linking",
            "body": {"type": "TextualBody", "purpose": "tagging", "value": one.kind},
            "target": [annotation["id"] for annotation in made],
        }
        return [*made, link]


def web_annotation(article: Article, *, source: str = "urn:newsdoc:text") -> Data:
    """Describe blocks, attributions and dates as a W3C ``AnnotationPage``.

    Args:
        article: the article.
        source: the address of the document whose text is ``article.text``.

    Returns:
        JSON-LD data. Every value has a ``TextPositionSelector``, which counts code points, and a
        ``TextQuoteSelector``, which still finds it where the page holds other text before it.

    >>> from newsdoc import parse
    >>> web_annotation(parse("Rain fell."))["items"][0]["body"][0]["value"]
    'paragraph'
    """
    make = Annotator(article, source)
    items = [
        make.tag(f"block-{number}", [block.kind], [block])
        for number, block in enumerate(article.blocks)
    ]
    for number, one in enumerate(article.attributions):
        items += make.attribution(number, one)
    items += [
        make.tag(f"date-{number}", [found.type], [found], found.value)
        for number, found in enumerate(article.dates)
    ]
    return {
        "@context": CONTEXT,
        "id": f"{source}#annotations",
        "type": "AnnotationPage",
        "items": items,
    }
