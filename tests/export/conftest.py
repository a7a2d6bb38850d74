"""One article made by hand, with everything in it that an export can meet."""

from datetime import date

import pytest

from newsdoc import (
    Article,
    Attribution,
    Block,
    Byline,
    Caption,
    Credit,
    DateExpression,
    Dateline,
    Person,
    Quote,
    SourceLine,
    Span,
    Speaker,
)

LINES = (
    ("headline", "Sellin harbour 🎉 to reopen & pay <soon>"),
    ("standfirst", "Ferries sail again on Thursday; owners ask for help."),
    ("byline", "By Ann Ek, Coast Editor, and Bo Ask (ann@example.org)"),
    ("caption", "Boats lie on the quay [Lea Falk/Coast Wire]"),
    (
        "paragraph",
        "SELLIN, March 5 (Coast Wire) – The harbour will reopen on Thursday, the port said.",
    ),
    (
        "paragraph",
        (
            "“The pier is safe again,” said Vera Holm, head of the port. "
            "“But we are looking at years of repair.”"
        ),
    ),
    ("paragraph", "“Nobody slept.”"),
    ("promo", "READ MORE: The storm of 1962"),
    ("heading", "Owners wait"),
    ("paragraph", "The minister will pay “a fair share”, Jon Lund told reporters on Monday."),
    ("correction", "Correction: an earlier version misspelt Sellin."),
    ("source", "Source: News Agencies"),
)
TEXT = "\n\n".join(line for _, line in LINES)


def place(words, after=""):
    """Where the words stand, behind ``after``."""
    start = TEXT.index(words, TEXT.index(after))
    return start, start + len(words), words


def span(words, after=""):
    return Span(*place(words, after))


def quote(words, kind):
    return Quote(*place(words), "quotes.full", kind, (span(words),))


def date_of(words, value, begin, end, anchor="published"):
    found = place(words)
    return DateExpression(
        *found, "date.weekday", "DATE", value, None, (begin, end), anchor, "2024-03-05"
    )


def make_article():
    blocks = tuple([Block(*place(line), kind, f"layout.{kind}") for kind, line in LINES])
    safe = quote("The pier is safe again,", "full")
    repair = quote("But we are looking at years of repair.", "full")
    slept = quote("Nobody slept.", "full")
    share = quote("a fair share", "partial")
    dates = (
        date_of("Thursday", "2024-03-07", "2024-03-07", "2024-03-08"),
        date_of("1962", "1962", "1962-01-01", "1963-01-01", "absolute"),
        date_of("Monday", "2024-03-04", "2024-03-04", "2024-03-05"),
    )
    holm = Speaker("Vera Holm", "person", "head of the port", (span("Vera Holm"),))
    port = Speaker("the port", "organization", None, (span("the port"),))
    lund = Speaker("Jon Lund", "person", "minister", (span("Jon Lund"),))
    outer = Attribution(
        "attributions.before",
        "indirect",
        source=(span("the port"),),
        cue=(span("said", after="reopen on"),),
        content=(span("The harbour will reopen on Thursday"),),
        speaker=port,
    )
    direct = Attribution(
        "attributions.quote",
        "direct",
        source=(span("Vera Holm, head of the port"),),
        cue=(span("said", after="safe again"),),
        content=(
            span("“The pier is safe again,”"),
            span("“But we are looking at years of repair.”"),
        ),
        speaker=holm,
        quotes=(safe, repair),
    )
    mixed = Attribution(
        "attributions.told",
        "mixed",
        source=(span("Jon Lund"),),
        cue=(span("told"),),
        content=(span("The minister will pay “a fair share”"),),
        addressee=(span("reporters"),),
        speaker=lund,
        quotes=(share,),
        said_on=dates[2],
    )
    inner = Attribution(
        "attributions.inner",
        "indirect",
        source=(span("The minister"),),
        cue=(span("will pay"),),
        within=mixed,
    )
    people = (
        Person(
            *place("Ann Ek"), "Ann Ek", "Ann", "Ek", role="Coast Editor", email="ann@example.org"
        ),
        Person(
            *place("Bo Ask"),
            "Bo Ask",
            "Bo",
            "Ask",
            contribution="editing",
            affiliation="Coast Wire",
            location="Sellin",
            handle="@boask",
        ),
    )
    credit = Credit(*place("[Lea Falk/Coast Wire]"), ("Lea Falk",), ("Coast Wire",))
    return Article(
        TEXT,
        published=date(2024, 3, 5),
        blocks=blocks,
        source_lines=(SourceLine(*place(LINES[-1][1]), "sources.line", ("News Agencies",)),),
        bylines=(Byline(*place(LINES[2][1]), "byline.by", people),),
        dateline=Dateline(
            *place("SELLIN, March 5 (Coast Wire) –"), "datelines.agency", ("SELLIN",), "Coast Wire"
        ),
        captions=(
            Caption(
                *place(LINES[3][1]), "captions.slash", span("Boats lie on the quay"), None, credit
            ),
        ),
        quotes=(safe, repair, slept, share),
        attributions=(outer, direct, mixed, inner),
        speakers=(port, holm, lund),
        dates=dates,
    )


@pytest.fixture
def story():
    return make_article()
