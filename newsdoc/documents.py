"""Articles out of what extractors give: trafilatura, newspaper4k, fundus, news-please, dicts.

Nothing of theirs is imported; an object is asked for the names that such objects use.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from attrs import evolve, frozen

from newsdoc.dates.published import read_date
from newsdoc.errors import ExtraError, InputTypeError, InputValueError
from newsdoc.lexicon import ENGLISH
from newsdoc.model import Article
from newsdoc.parsers.known import titles, words
from newsdoc.pipeline import ArticleParser, parser_for

NAMES: Mapping[str, tuple[str, ...]] = {
    "text": ("text", "maintext", "plaintext", "articleBody", "cleaned_text"),
    "title": ("title", "headline"),
    "authors": ("authors", "author", "byline"),
    "published": (
        "published",
        "date",
        "publish_date",
        "publishing_date",
        "date_publish",
        "datePublished",
    ),
    "modified": ("modified", "date_modify", "dateModified"),
    "language": ("language", "lang", "inLanguage", "meta_lang"),
}
INSTALL = 'newsdoc.from_html needs trafilatura: pip install "newsdoc[html]"'
HEAD_LINES = 12


@frozen
class Document:
    """What is known of an article: its text, and what came along with it."""

    text: str
    title: str | None = None
    authors: tuple[str, ...] = ()
    published: date | datetime | str | None = None
    modified: date | datetime | str | None = None
    language: str | None = None


def look_up(document: object, name: str) -> Any:
    """Give an item of a mapping, or an attribute of anything else; ``None`` where it is blank."""
    value = document.get(name) if isinstance(document, Mapping) else getattr(document, name, None)
    if isinstance(value, str) and name not in NAMES["text"]:
        value = value.strip()
    return None if value in ("", [], ()) else value


def text_of(document: object) -> str:
    """Give the text of a document: the first of its texts that is not blank."""
    texts = [value for name in NAMES["text"] if isinstance(value := look_up(document, name), str)]
    for text in texts:
        if text.strip():
            return text
    has_text = texts or any(
        name in document if isinstance(document, Mapping) else hasattr(document, name)
        for name in NAMES["text"]
    )
    if has_text:
        return texts[0] if texts else ""
    raise InputValueError(
        f"no text in this {type(document).__name__}; looked for {', '.join(NAMES['text'])}"
    )


def people(value: object) -> tuple[str, ...]:
    """Give names out of ``"A; B"``, a list of names, or schema.org persons.

    >>> people("Ann Ek; Bo Ask")
    ('Ann Ek', 'Bo Ask')
    >>> people([{"@type": "Person", "name": "Ann Ek"}])
    ('Ann Ek',)
    """
    if isinstance(value, str):
        return tuple(dict.fromkeys(filter(None, [part.strip() for part in value.split(";")])))
    if isinstance(value, Mapping):
        return people(value.get("name"))
    if isinstance(value, Sequence):
        return tuple(dict.fromkeys([name for item in value for name in people(item)]))
    return people(getattr(value, "name", None)) if hasattr(value, "name") else ()


def describe(document: object, overrides: Mapping[str, Any]) -> Document:
    """Gather what a document says of itself; ``overrides`` win."""
    unknown = sorted(set(overrides) - set(NAMES))
    if unknown:
        message = f"from_document knows no {unknown[0]!r}; pass any of {', '.join(NAMES)}"
        raise InputTypeError(message)
    found: dict[str, Any] = {
        "text": overrides["text"] if "text" in overrides else text_of(document)
    }
    for field in ("title", "authors", "published", "modified", "language"):
        values = (look_up(document, name) for name in NAMES[field])
        found[field] = (
            overrides[field]
            if field in overrides
            else next((value for value in values if value is not None), None)
        )
    found["authors"] = people(found["authors"])
    for field in ("title", "language"):
        found[field] = found[field] if isinstance(found[field], str) else None
    return Document(**found)


def from_document(
    document: object, *, parser: ArticleParser | None = None, **overrides: Any
) -> Article:
    """Parse what an extractor made of a web page, with what it knows beside the text.

    Takes trafilatura's ``Document`` or dict, newspaper4k's, fundus' and news-please's articles,
    schema.org data, and any object or mapping with names like theirs.

    Args:
        document: the extracted article. Its text goes to the parser as it is.
        parser: the parser to use, for example of a house style.
        **overrides: ``text``, ``title``, ``authors``, ``published``, ``modified`` or
            ``language``, where you know better than the document.

    Returns:
        The article. The document's dates and language are taken as they are. Its title says
        which line is the headline, and its authors which lines are bylines; where they do not
        stand in the text there is nothing to point at, and none is made up.

    Raises:
        InputError: there is no text in ``document``, or a date in it cannot be read.

    >>> document = {"title": "Rain falls - Coast Wire", "text": "Rain falls\\nIt fell all day."}
    >>> from_document(document, published="2017-01-29").headline
    Block(0, 10, 'Rain falls')
    """
    if document is None:
        raise InputTypeError("the document is None: the extractor has found no article")
    if isinstance(document, (str, bytes)):
        raise InputTypeError(
            "from_document takes an extractor's result; pass a text to newsdoc.parse, "
            "a page to newsdoc.from_html"
        )
    known = describe(document, overrides)
    article = (parser or parser_for(ENGLISH)).parse(
        known.text, known.published, title=known.title, authors=known.authors
    )
    modified = read_date(known.modified, "modified")
    return evolve(
        article,
        language=known.language or article.language,
        modified=article.modified if modified is None else modified,
    )


def heading_of(page: str | bytes, title: str) -> str:
    """Give the page's own heading where it says what the title says, else the title."""
    import lxml.html  # type: ignore[import-not-found,import-untyped,unused-ignore] # noqa: PLC0415

    wanted = titles(title)
    for heading in lxml.html.fromstring(page).iter("h1"):
        line = " ".join(heading.text_content().split())
        if words(line) in wanted:
            return line
    return title


def from_html(
    page: str | bytes,
    url: str | None = None,
    *,
    published: date | datetime | str | None = None,
    parser: ArticleParser | None = None,
) -> Article:
    """Parse the article of a web page; trafilatura finds it there (extra ``html``).

    Args:
        page: the page's HTML.
        url: where the page was, which helps trafilatura with its date and title.
        published: when it was published; what trafilatura finds when left out.
        parser: the parser to use, for example of a house style.

    Returns:
        The article. Its ``text`` is what trafilatura extracted; where that lacks the headline,
        the page's headline stands before it, as a line of its own.

    Raises:
        ExtraError: trafilatura is not installed.
        InputError: there is no article in the page.
    """
    try:
        import trafilatura  # type: ignore[import-not-found, unused-ignore] # noqa: PLC0415
    except ImportError as error:
        raise ExtraError(f"{INSTALL} ({error})") from error
    if not isinstance(page, (str, bytes)):
        raise InputTypeError(f"page must be a str or bytes, got {type(page).__name__}")
    found = trafilatura.bare_extraction(page, url=url, with_metadata=True, include_comments=False)
    if found is None:
        raise InputValueError("no article in this page")
    text, title = text_of(found), look_up(found, "title")
    wanted = titles(title) if title else set()
    lines = [words(line) for line in text.splitlines()[:HEAD_LINES]]
    if title and not any(line in wanted for line in lines):
        title = heading_of(page, title)
        text = f"{title}\n\n{text}"
    known = {"text": text, "title": title} | ({"published": published} if published else {})
    return from_document(found, parser=parser, **known)
