"""Articles as Label Studio tasks with predictions, to be corrected by hand."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from newsdoc.model import Article, Attribution
from newsdoc.span import Span

Data = dict[str, Any]
CONFIGURATION = """\
<View>
  <Relations>
    <Relation value="source"/>
    <Relation value="content"/>
    <Relation value="addressee"/>
    <Relation value="piece"/>
  </Relations>
  <Labels name="label" toName="text">
    <Label value="Source"/>
    <Label value="Cue"/>
    <Label value="Content"/>
    <Label value="Addressee"/>
    <Label value="Date"/>
  </Labels>
  <Text name="text" value="$text"/>
</View>
"""


def region(name: str, label: str, span: Span) -> Data:
    """Make a labelled span; Label Studio counts code points, as newsdoc does."""
    return {
        "id": name,
        "from_name": "label",
        "to_name": "text",
        "type": "labels",
        "value": {"start": span.start, "end": span.end, "text": span.text, "labels": [label]},
    }


def relation(first: str, second: str, label: str) -> Data:
    """Tie two regions together."""
    return {
        "type": "relation",
        "from_id": first,
        "to_id": second,
        "direction": "right",
        "labels": [label],
    }


def attribution_regions(number: int, one: Attribution) -> list[Data]:
    """Make the regions of an attribution, tied to its cue, and pieces to the piece before."""
    roles = {"cue": one.cue, "source": one.source, "content": one.content}
    roles["addressee"] = one.addressee
    result: list[Data] = []
    head = ""
    for role, spans in roles.items():
        names = [f"a{number}-{role}-{piece}" for piece in range(len(spans))]
        result += [region(n, role.title(), s) for n, s in zip(names, spans, strict=True)]
        result += [relation(a, b, "piece") for a, b in pairwise(names)]
        if names and head:
            result.append(relation(head, names[0], role))
        head = head or next(iter(names), "")
    return result


def label_studio(article: Article, *, model_version: str = "newsdoc") -> Data:
    """Make a Label Studio task with newsdoc's attributions and dates as its prediction.

    Args:
        article: the article.
        model_version: the name under which Label Studio lists the prediction.

    Returns:
        One task; import a JSON list of them. ``CONFIGURATION`` in this module is the labelling
        interface that goes with it.
    """
    result = [
        item
        for number, one in enumerate(article.attributions)
        for item in attribution_regions(number, one)
    ]
    result += [region(f"d{n}", "Date", found) for n, found in enumerate(article.dates)]
    return {
        "data": {"text": article.text},
        "predictions": [{"model_version": model_version, "result": result}],
    }
