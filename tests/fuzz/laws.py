"""What a fuzzer looks for: a text that breaks one of the laws."""

import json
import pickle

import newsdoc


def values(data):
    """Give every mapping with a place inside plain data."""
    stack = [data]
    while stack:
        value = stack.pop()
        if isinstance(value, dict):
            if "start" in value:
                yield value
            stack.extend(value.values())
        elif isinstance(value, list):
            stack.extend(value)


def check(text, published="2017-01-29"):
    """Parse a text and hold the article to the laws."""
    article = newsdoc.parse(text, published)
    data = article.to_dict()
    for value in values(data):
        start, end = value["start"], value["end"]
        assert 0 <= start <= end <= len(text)
        assert text[start:end] == value["text"]
    ends = [0, *(block.end for block in article.blocks)]
    starts = [*(block.start for block in article.blocks), len(text)]
    between = [text[end:start] for end, start in zip(ends, starts, strict=True)]
    assert not "".join(between).strip()
    json.dumps(data, allow_nan=False)
    assert newsdoc.Article.from_dict(data) == article
    assert pickle.loads(pickle.dumps(article)) == article
    assert newsdoc.parse(text, published) == article
    newsdoc.explain(article)
