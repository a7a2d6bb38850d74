from newsdoc.cli.outline import outline
from newsdoc.model import (
    Article,
    Attribution,
    Block,
    Byline,
    Caption,
    Credit,
    DateExpression,
    Dateline,
    Person,
    Speaker,
)
from newsdoc.span import Span

TEXT = "Harbour to reopen"


def span(text):
    return Span(0, len(text), text)


def article(**parts):
    return Article(TEXT, **parts)


def test_every_part_has_its_line():
    day = DateExpression(0, 2, "on", "dates.day", "DATE", "2017-01-28", mod="APPROX")
    ann = Speaker("Ann Ek", "person", "mayor", (span("Ann Ek"), span("she")))
    written = outline(
        article(
            blocks=(
                Block(0, 17, TEXT, "headline", "x"),
                Block(0, 5, "After repairs", "standfirst", "x"),
                Block(0, 5, "The long wait", "heading", "x"),
                Block(0, 5, "READ MORE: The storm", "promo", "x"),
                Block(0, 5, "This story was corrected", "correction", "x"),
                Block(0, 5, "One two three.", "paragraph", "x"),
            ),
            bylines=(Byline(0, 1, "", "x", (Person(0, 1, "", "Bo Li", role="Editor"),), ("AP",)),),
            dateline=Dateline(0, 1, "", "x", ("LIMA", "QUITO"), "Reuters", "Feb 3"),
            captions=(
                Caption(
                    0,
                    1,
                    "",
                    "x",
                    span("The quay"),
                    None,
                    Credit(0, 1, "", ("Lea Falk",), ("Reuters",)),
                ),
            ),
            speakers=(ann,),
            attributions=(
                Attribution(
                    "x",
                    "direct",
                    source=(span("she"),),
                    cue=(span("said"),),
                    content=(span("We  will\nopen"),),
                    speaker=ann,
                    said_on=day,
                ),
                Attribution("x", "direct", content=(span("No"),)),
            ),
            dates=(day, day),
        )
    )
    assert written.splitlines() == [
        "Harbour to reopen",
        "After repairs",
        "by         Bo Li (Editor) · AP",
        "dateline   LIMA, QUITO · Reuters · Feb 3",
        "picture    The quay · [Lea Falk/Reuters]",
        "section    The long wait",
        "see also   READ MORE: The storm",
        "correction This story was corrected",
        "text       1 paragraph, 3 words",
        "",
        "who said what",
        "  she (Ann Ek) said [2017-01-28]",
        "    We will open",
        "  (nobody named)",
        "    No",
        "",
        "who",
        "  Ann Ek, mayor (person, 2 mentions)",
        "",
        "when",
        "  on  2017-01-28 (approx)",
    ]


def test_an_empty_article():
    assert outline(Article("")) == "text       0 paragraphs, 0 words\n"


def test_colour_changes_nothing_else():
    plain = outline(article(blocks=(Block(0, 17, TEXT, "headline", "x"),)))
    coloured = outline(article(blocks=(Block(0, 17, TEXT, "headline", "x"),)), colour=True)
    assert "\x1b[1mHarbour to reopen\x1b[0m" in coloured
    for sign in ("\x1b[1m", "\x1b[2m", "\x1b[0m"):
        coloured = coloured.replace(sign, "")
    assert coloured == plain


def test_long_values_are_folded_and_end_somewhere():
    words = Attribution("x", "direct", content=(span("word " * 5000),))
    lines = outline(article(attributions=(words,))).splitlines()
    assert max(map(len, lines)) <= 88
    assert len(lines) < 25
    assert lines[-1].endswith("…")
