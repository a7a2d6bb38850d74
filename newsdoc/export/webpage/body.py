"""The article as it is set: each block in its element, what was found in it marked."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from newsdoc.export.webpage.almanac import label, machine, says_it, short_label
from newsdoc.export.webpage.cast import Cast, Statement
from newsdoc.export.webpage.markup import Mark, Note, attributes, weave
from newsdoc.model import Article, Block, BlockKind, DateExpression
from newsdoc.span import Span

ELEMENTS: dict[BlockKind, str] = {"headline": "h1", "heading": "h2"}
LABELS: dict[BlockKind, str] = {
    "promo": "Read on",
    "newsletter": "Newsletter",
    "ui": "Page furniture",
    "boilerplate": "Boilerplate",
    "correction": "Correction",
}
SHORT = 20
CLOSING = ",.;:!?…”’»\"')]"
CONTENT, SOURCE, CUE, QUOTE, WHEN, NAME = range(6)


def quote_marks(cast: Cast) -> list[Mark]:
    """Mark what stands in quotation marks, in the colour of who said it."""
    marks = []
    for quote in cast.article.quotes:
        voice = cast.quoted.get(id(quote))
        kind = f"quote {quote.kind} {voice.colour if voice else 'unsaid'}"
        marks += [Mark(s.start, s.end, QUOTE, "span", {"class": kind}) for s in quote.spans]
    return marks


def statement_marks(cast: Cast) -> list[Mark]:
    """Mark source, cue and content of every attribution."""
    marks = []
    for said in cast.statements:
        colour = cast.voice_of[said.number].colour
        roles = {
            "content": (CONTENT, said.one.content),
            "source": (SOURCE, said.one.source),
            "cue": (CUE, said.one.cue),
        }
        for role, (layer, spans) in roles.items():
            items = {"class": f"{role} {colour} {said.group}"}
            marks += [Mark(s.start, s.end, layer, "span", dict(items)) for s in spans]
    return marks


def date_marks(article: Article) -> list[Mark]:
    """Mark the time expressions, with their calendar value."""
    return [date_mark(number, found, article) for number, found in enumerate(article.dates, 1)]


def date_mark(number: int, found: DateExpression, article: Article) -> Mark:
    """Mark a time expression; the value stands beside it where the words do not say it."""
    value = machine(found)
    beside = short_label(found, article.published)
    told = found.interval is None or found.anchor == "absolute" or says_it(found, beside)
    items = {
        "class": "date short" if len(found.text) <= SHORT else "date",
        "datetime": value,
        "title": f"{label(found)} ({found.type.lower()})",
        "data-when": None if told else beside,
    }
    return Mark(found.start, found.end, WHEN, "time" if value else "span", items, f"date-{number}")


def name_marks(article: Article) -> list[Mark]:
    """Mark the people of bylines and the credits of pictures."""
    people: list[Span] = [one for byline in article.bylines for one in byline.people]
    marks = [Mark(one.start, one.end, NAME, "span", {"class": "person"}) for one in people]
    for caption in article.captions:
        if caption.headline:
            lead = caption.headline
            marks.append(Mark(lead.start, lead.end, NAME, "b", {"class": "lead"}))
        if caption.credit:
            credit = caption.credit
            marks.append(Mark(credit.start, credit.end, NAME, "span", {"class": "made-by"}))
    if article.dateline:
        line = article.dateline
        marks.append(Mark(line.start, line.end, NAME, "span", {"class": "dateline"}))
    return marks


def note(said: Statement, cast: Cast) -> Note:
    """Put the number of a statement behind its last word, as a link to the list beside."""
    spans = said.one.content or said.one.cue or said.one.source
    place = max((span.end for span in spans), default=0)
    text = cast.article.text
    while place < len(text) and text[place] in CLOSING:
        place += 1
    voice = cast.voice_of[said.number]
    items = {
        "class": f"ref {voice.colour} {said.group}",
        "id": f"ref-{said.number}",
        "href": f"#said-{said.number}",
        "aria-label": f"Statement {said.number}: {voice.name}",
    }
    return Note(place, f"<a{attributes(items)}>{said.number}</a>")


def element(block: Block, inner: str) -> str:
    """Put a block into its element."""
    if block.kind == "caption":
        return f'<figure class="picture"><figcaption>{inner}</figcaption></figure>'
    tag = ELEMENTS.get(block.kind, "p")
    name = "source-line" if block.kind == "source" else block.kind
    items = {"class": name, "dir": "auto", "data-label": LABELS.get(block.kind)}
    return f"<{tag}{attributes(items)}>{inner}</{tag}>"


def body(cast: Cast) -> str:
    """Set all blocks."""
    article = cast.article
    marks = [
        *statement_marks(cast),
        *quote_marks(cast),
        *date_marks(article),
        *name_marks(article),
    ]
    starts = [block.start for block in article.blocks]
    inside: list[list[Mark]] = [[] for _ in starts]
    for mark in marks:
        first = max(bisect_right(starts, mark.start) - 1, 0)
        for index in range(first, bisect_left(starts, mark.end)):
            inside[index].append(mark)
    notes: list[list[Note]] = [[] for _ in starts]
    for said in cast.statements:
        behind = note(said, cast)
        notes[bisect_left(starts, behind.place) - 1].append(behind)
    return "\n".join(
        element(block, weave(article.text, block.start, block.end, here, behind))
        for block, here, behind in zip(article.blocks, inside, notes, strict=True)
    )
