"""Articles as IPTC ninjs 3.1, the form in which agencies send news as JSON."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from newsdoc.export.schema_org import filled
from newsdoc.model import Article, Caption, Person

Data = dict[str, Any]
WRITERS = frozenset({"author", "reporting"})
STANDARD = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
}


def moment(day: date | datetime | None) -> str | None:
    """Write a day as the date-time that ninjs asks for; what names no zone counts as UTC."""
    if day is None:
        return None
    if not isinstance(day, datetime):
        day = datetime.combine(day, time(), UTC)
    elif day.tzinfo is None:
        day = day.replace(tzinfo=UTC)
    return day.isoformat(timespec="seconds")


def maker(one: Person) -> Data:
    """Describe somebody named in a byline."""
    contact = [("email", one.email), ("handle", one.handle)]
    return filled(
        name=one.name,
        rel=one.contribution,
        contactInfo=[{"type": kind, "value": value} for kind, value in contact if value],
    )


def people(article: Article) -> list[Data]:
    """Give who made the article, and the people it quotes."""
    makers: dict[str, Data] = {}
    for byline in article.bylines:
        for one in byline.people:
            makers.setdefault(one.name, maker(one))
    speakers = [one.name for one in article.speakers if one.kind == "person"]
    return [*makers.values(), *({"name": name, "rel": "speaker"} for name in speakers)]


def sources(article: Article) -> list[Data]:
    """Give the organisations that the story came from, each once."""
    names = [(name, "source") for line in article.source_lines for name in line.organizations]
    names += [(name, "byline") for byline in article.bylines for name in byline.organizations]
    if article.dateline and article.dateline.organization:
        names.append((article.dateline.organization, "dateline"))
    return [{"name": name, "role": role} for name, role in dict.fromkeys(names)]


def picture(caption: Caption, uri: str, number: int) -> Data:
    """Describe a picture by its caption and credit."""
    credit = caption.credit
    return filled(
        name=f"picture-{number}",
        uri=f"{uri}#picture-{number}",
        type="picture",
        headlines=[{"role": "main", "value": caption.headline.text}] if caption.headline else [],
        descriptions=[{"role": "caption", "value": caption.caption.text}]
        if caption.caption
        else [],
        by=", ".join(credit.photographers) if credit else None,
        infoSources=[{"name": name, "role": "agency"} for name in credit.agencies]
        if credit
        else [],
        copyrightNotice=credit.text if credit else None,
    )


def ninjs(article: Article, *, uri: str | None = None) -> Data:
    """Describe an article as a ninjs 3.1 object.

    Args:
        article: the article.
        uri: its identifier, which ninjs requires; a ``urn:uuid:`` made of the text when left out,
            the same for the same text.

    Returns:
        Data that holds against the ninjs 3.1 schema. A date without a time or a zone is written
        as UTC, since ninjs knows no other form.

    >>> from newsdoc import parse
    >>> ninjs(parse("Rain fell.", "2017-01-29"))["contentCreated"]
    '2017-01-29T00:00:00+00:00'
    """
    if uri is None:
        uri = f"urn:uuid:{uuid5(NAMESPACE_URL, article.text.encode(errors='replace').hex())}"
    body = "\n\n".join([b.text for b in article.blocks if b.kind in {"heading", "paragraph"}])
    named = [one for byline in article.bylines for one in byline.people]
    authors = dict.fromkeys(one.name for one in named if one.contribution in WRITERS)
    places = list(article.dateline.places) if article.dateline else []
    notes = [("lead", block) for block in article.standfirst]
    notes += [("correction", block) for block in article.corrections]
    return filled(
        uri=uri,
        standard=STANDARD,
        type="text",
        language=article.language,
        contentCreated=moment(article.published),
        versionCreated=moment(article.modified or article.published),
        title=article.headline.text if article.headline else None,
        headlines=[{"role": "main", "value": article.headline.text}] if article.headline else [],
        descriptions=[{"role": role, "value": block.text} for role, block in notes],
        by=", ".join(authors),
        located=", ".join(places),
        places=[{"name": name, "rel": "dateline"} for name in places],
        people=people(article),
        infoSources=sources(article),
        bodies=[
            {
                "role": "main",
                "contentType": "text/plain",
                "charCount": len(body),
                "wordCount": len(body.split()),
                "value": body,
            }
        ],
        associations=[picture(c, uri, n) for n, c in enumerate(article.captions, start=1)],
    )
