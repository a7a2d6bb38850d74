"""Words between quotation marks: “We tried,” he said. “It failed.”"""

from typing import Literal, get_args

from attrs import frozen

from newsdoc.span import Span

QuoteKind = Literal["full", "partial", "scare", "title", "nickname"]
QUOTE_KINDS: tuple[str, ...] = get_args(QuoteKind)


@frozen(repr=False)
class Quote(Span):
    """A stretch between quotation marks; ``text`` and ``spans`` are without the marks.

    A quote that runs over paragraphs has a span for each of them. ``depth`` is 0, and 1 for a
    quote inside a quote.
    """

    rule: str
    kind: QuoteKind
    spans: tuple[Span, ...] = ()
    depth: int = 0
