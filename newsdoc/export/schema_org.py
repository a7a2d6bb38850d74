"""Articles as schema.org NewsArticle, in JSON-LD, with a Quotation for what somebody said."""

from __future__ import annotations

from typing import Any

from newsdoc.model import Article, Attribution, Byline, Caption, Person, Speaker
from newsdoc.model.attributions import joined

Data = dict[str, Any]
CONTRIBUTIONS = {
    "author": "author",
    "reporting": "author",
    "editing": "editor",
    "translation": "translator",
    "research": "contributor",
    "photography": "contributor",
    "narration": "contributor",
}


def filled(**items: Any) -> Data:
    """Make a dict of the items that hold something; a key's ``at_`` is JSON-LD's ``@``."""
    return {
        key.replace("at_", "@", 1) if key.startswith("at_") else key: value
        for key, value in items.items()
        if value not in (None, "", [], {})
    }


def person(one: Person) -> Data:
    """Describe somebody named in a byline."""
    return filled(
        at_type="Person",
        name=one.name,
        givenName=one.given,
        familyName=one.family,
        honorificSuffix=one.suffix,
        jobTitle=one.role,
        affiliation=organization(one.affiliation) if one.affiliation else None,
        workLocation=location(one.location) if one.location else None,
        email=one.email,
        alternateName=one.handle,
    )


def organization(name: str) -> Data:
    """Describe an organisation by its name."""
    return {"@type": "Organization", "name": name}


def location(name: str) -> Data:
    """Describe a place by its name."""
    return {"@type": "Place", "name": name}


def makers(bylines: tuple[Byline, ...]) -> dict[str, list[Data]]:
    """Give who made the article, by schema.org property; who is named twice is there once."""
    made: dict[str, dict[str, Data]] = {}
    for byline in bylines:
        for one in byline.people:
            made.setdefault(CONTRIBUTIONS[one.contribution], {}).setdefault(one.name, person(one))
        if not byline.people:
            for name in byline.organizations:
                made.setdefault("author", {}).setdefault(name, organization(name))
    return {role: list(people.values()) for role, people in made.items()}


def image(caption: Caption) -> Data:
    """Describe a picture by its caption and credit."""
    credit = caption.credit
    names = credit.photographers if credit else ()
    return filled(
        at_type="ImageObject",
        headline=caption.headline.text if caption.headline else None,
        caption=caption.caption.text if caption.caption else None,
        creditText=credit.text if credit else None,
        creator=[{"@type": "Person", "name": name} for name in names],
        provider=[organization(name) for name in credit.agencies] if credit else [],
    )


def speaker_data(speaker: Speaker) -> Data:
    """Describe who is quoted; a group counts as an organisation, schema.org has no other word."""
    if speaker.kind == "person":
        return filled(at_type="Person", name=speaker.name, jobTitle=speaker.role)
    return filled(at_type="Organization", name=speaker.name, description=speaker.role)


def quotations(one: Attribution) -> list[Data]:
    """Give the words that an attribution quotes, each with who said them."""
    speaker = one.speaker
    texts = [joined(quote.spans) for quote in one.quotes]
    if one.kind == "direct":
        texts = [" ".join(texts) or one.content_text]
    document = speaker is not None and speaker.kind == "document"
    said = one.said_on.interval[0] if one.said_on and one.said_on.interval else None
    return [
        filled(
            at_type="Quotation",
            text=text,
            creator=speaker_data(speaker) if speaker and not document else None,
            isBasedOn={"@type": "CreativeWork", "name": speaker.name}
            if speaker and document
            else None,
            dateCreated=said,
        )
        for text in texts
    ]


def agencies(article: Article) -> list[Data]:
    """Give the organisations that the story came from, each once."""
    names = [name for line in article.source_lines for name in line.organizations]
    if article.dateline and article.dateline.organization:
        names.append(article.dateline.organization)
    return [organization(name) for name in dict.fromkeys(names)]


def json_ld(article: Article, *, url: str | None = None) -> Data:
    """Describe an article as a schema.org ``NewsArticle``.

    Direct speech, and the quoted words of mixed speech, stand under ``hasPart`` as ``Quotation``
    with the speaker as ``creator``.

    Args:
        article: the article.
        url: its address, for ``url`` and ``@id``.

    Returns:
        JSON-LD data; put ``json.dumps`` of it where it is wanted.

    >>> from newsdoc import parse
    >>> json_ld(parse("Rain fell.", "2017-01-29"))["datePublished"]
    '2017-01-29'
    """
    body = [block.text for block in article.blocks if block.kind in {"heading", "paragraph"}]
    said = [quotation for one in article.attributions for quotation in quotations(one)]
    standfirst = [block.text for block in article.standfirst]
    return filled(
        at_context="https://schema.org",
        at_type="NewsArticle",
        at_id=url,
        url=url,
        headline=article.headline.text if article.headline else None,
        alternativeHeadline=standfirst[0] if len(standfirst) == 1 else standfirst,
        inLanguage=article.language,
        datePublished=article.published.isoformat() if article.published else None,
        dateModified=article.modified.isoformat() if article.modified else None,
        dateline=article.dateline.text if article.dateline else None,
        **makers(article.bylines),
        sourceOrganization=agencies(article),
        image=[image(caption) for caption in article.captions],
        articleBody="\n\n".join(body),
        correction=[
            {"@type": "CorrectionComment", "text": block.text} for block in article.corrections
        ],
        hasPart=said,
    )
