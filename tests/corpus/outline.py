"""An article as an outline: one value a line, to be read and compared by people."""

from collections.abc import Iterator

from newsdoc import Article, Attribution, Byline, Caption, DateExpression, Person, Speaker
from newsdoc.span import Span, shorten


def outline(article: Article) -> str:
    """Write every value of the article on a line of its own, with the rule at its end."""
    return "\n".join(lines(article)) + "\n"


def lines(article: Article) -> Iterator[str]:
    for block in article.blocks:
        yield f"{block.kind}: {shorten(block.text, 60)}  ~{block.rule}"
    yield ""
    for byline in article.bylines:
        yield f"by: {names(byline)}  ~{byline.rule}"
    if article.dateline:
        line = article.dateline
        parts = (", ".join(line.places), line.organization, line.date)
        yield f"dateline: {' | '.join(part or '-' for part in parts)}  ~{line.rule}"
    for picture in article.captions:
        yield f"picture: {described(picture)}  ~{picture.rule}"
    for source in article.source_lines:
        yield f"source line: {', '.join(source.organizations) or '-'}  ~{source.rule}"
    yield ""
    for quote in article.quotes:
        depth = ", nested" if quote.depth else ""
        yield f"quote ({quote.kind}{depth}): {shorten(quote.text, 60)}  ~{quote.rule}"
    yield ""
    for one in article.attributions:
        yield f"said ({one.kind}): {roles(one)}  ~{one.rule}"
    yield ""
    for speaker in article.speakers:
        yield f"speaker ({speaker.kind}): {mentioned(speaker)}"
    yield ""
    for expression in article.dates:
        yield f"date ({expression.type}): {resolved(expression)}  ~{expression.rule}"


def names(byline: Byline) -> str:
    people = [described_person(person) for person in byline.people]
    return "; ".join([*people, *(f"org {name}" for name in byline.organizations)]) or "-"


def described_person(person: Person) -> str:
    details = (person.role, person.affiliation, person.location, person.email, person.handle)
    found = ", ".join(detail for detail in details if detail)
    contribution = "" if person.contribution == "author" else f" [{person.contribution}]"
    return f"{person.name}{f' ({found})' if found else ''}{contribution}"


def described(picture: Caption) -> str:
    credit = picture.credit
    parts = {
        "headline": picture.headline.text if picture.headline else "",
        "text": shorten(picture.caption.text, 60) if picture.caption else "",
        "by": ", ".join(credit.photographers) if credit else "",
        "for": ", ".join(credit.agencies) if credit else "",
        "courtesy": credit.courtesy or "" if credit else "",
    }
    return " | ".join(f"{name} {value}" for name, value in parts.items() if value) or "-"


def joined(spans: tuple[Span, ...]) -> str:
    return " … ".join(shorten(span.text, 200) for span in spans)


def roles(one: Attribution) -> str:
    written = f"[{joined(one.source)}] {{{joined(one.cue)}}} <{joined(one.content)}>"
    if one.addressee:
        written += f" to {joined(one.addressee)}"
    if one.speaker and one.speaker.name != joined(one.source):
        written += f" = {one.speaker.name}"
    if one.said_on:
        written += f" on {one.said_on.value}"
    return written + (" (within)" if one.within else "")


def mentioned(speaker: Speaker) -> str:
    role = f", {speaker.role}" if speaker.role else ""
    return f"{speaker.name}{role}: {'; '.join(shorten(m.text, 40) for m in speaker.mentions)}"


def resolved(expression: DateExpression) -> str:
    written = f"{shorten(expression.text, 40)} = {expression.value}"
    if expression.mod:
        written += f" {expression.mod}"
    return written + (f" ({expression.anchor})" if expression.anchor else "")
