import sys
from datetime import UTC, date, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest

import newsdoc
from newsdoc import Block, ExtraError, InputError, from_document, from_html
from newsdoc.parsers.known import settle

PAGES = Path(__file__).parent / "pages"
TITLES = {
    "agency": "Sellin harbour to reopen as port chief warns of repairs",
    "broadcaster": "Night trains to return after 12 years, minister says",
    "local": "Council votes to keep river pool open",
}
TEXT = """\
The harbour will reopen

Ann Ek and Bo Ask

Boats are on the quay, the port said.
They will stay there until Thursday."""


def page(name):
    return (PAGES / f"{name}.html").read_text("utf-8")


def kinds(article):
    return {block.text: block.kind for block in article.blocks}


@pytest.mark.parametrize(
    "document",
    [
        {
            "text": TEXT,
            "title": "The harbour will reopen",
            "author": "Ann Ek; Bo Ask",
            "date": "2024-03-05",
        },
        SimpleNamespace(
            text=TEXT,
            title="The harbour will reopen",
            authors=["Ann Ek"],
            publish_date=date(2024, 3, 5),
        ),
        SimpleNamespace(
            plaintext=TEXT,
            body=object(),
            title="The harbour will reopen",
            publishing_date=date(2024, 3, 5),
        ),
        SimpleNamespace(
            maintext=TEXT,
            title="The harbour will reopen",
            date_publish=date(2024, 3, 5),
            language="en",
        ),
        {
            "@type": "NewsArticle",
            "articleBody": TEXT,
            "headline": "The harbour will reopen",
            "author": [{"@type": "Person", "name": "Ann Ek"}],
            "datePublished": "2024-03-05",
            "inLanguage": "en",
        },
    ],
    ids=["trafilatura", "newspaper4k", "fundus", "news-please", "schema.org"],
)
def test_the_names_of_every_extractor_are_known(document):
    article = from_document(document)
    assert article.text == TEXT
    assert article.published == date(2024, 3, 5)
    assert article.headline.text == "The harbour will reopen"
    assert article.language == "en"


def test_the_text_reaches_the_parser_unchanged():
    text = " \r\nRain\u00a0fell.\r\n\0"
    assert from_document({"text": text}).text == text


def test_the_title_makes_its_line_the_headline_and_no_other():
    text = "Live\nRain falls on Sellin\nIt fell all day."
    article = from_document({"text": text, "title": "Rain falls on Sellin | Coast Wire"})
    assert kinds(article)["Rain falls on Sellin"] == "headline"
    assert kinds(article)["Live"] != "headline"
    assert article.headline.rule in {
        "known.title",
        newsdoc.parse(text.partition("\n")[2]).headline.rule,
    }


def test_a_title_that_is_not_in_the_text_makes_no_block():
    text = "The boats will stay\n\nThey are on the quay, the port said on Monday."
    article = from_document({"text": text, "title": "Rain ruins the harvest"})
    assert article.headline is None
    assert "Rain" not in article.text


def test_another_wording_of_the_title_stays_the_headline():
    text = "Harbour of Sellin to reopen on Thursday\n\nIt was closed for nine days."
    title = "Sellin harbour to reopen"
    assert newsdoc.parse(text).headline.text in text
    assert from_document({"text": text, "title": title}).headline.start == 0


def test_a_line_of_authors_is_a_byline():
    article = from_document({"text": TEXT, "authors": ["Ann Ek", "Bo Ask"]})
    assert kinds(article)["Ann Ek and Bo Ask"] == "byline"


@pytest.mark.parametrize("line", ["Ann Ek said so.", "Ann Eklund", "And by"])
def test_a_line_with_more_than_authors_is_no_byline(line):
    article = from_document({"text": f"{line}\n\nRain fell.", "authors": ["Ann Ek"]})
    assert kinds(article)[line] != "byline"


def test_a_title_inside_a_block_of_several_lines_is_cut_out():
    text = "World\nRain falls on Sellin\n  It fell all day."
    blocks = (Block(0, len(text), text, "paragraph", "layout.paragraph"),)
    found = settle(blocks, "Rain falls on Sellin", ())
    assert [(b.text, b.kind) for b in found] == [
        ("World", "paragraph"),
        ("Rain falls on Sellin", "headline"),
        ("It fell all day.", "paragraph"),
    ]
    assert all(text[b.start : b.end] == b.text for b in found)


def test_of_two_lines_with_the_title_the_one_that_looks_like_a_headline_stays():
    text = "Rain falls on Sellin\nRain falls on Sellin\nIt fell all day."
    blocks = (
        Block(0, 20, text[:20], "ui", "layout.ui"),
        Block(21, 41, text[21:41], "headline", "layout.headline"),
        Block(42, 58, text[42:], "paragraph", "layout.paragraph"),
    )
    assert settle(blocks, "Rain falls on Sellin", ()) == blocks


def test_overrides_win():
    article = from_document(
        {"text": TEXT, "date": "2024-03-05", "language": "en"},
        published="2020-01-01",
        language="sv",
        modified=date(2020, 1, 2),
    )
    assert article.published == date(2020, 1, 1)
    assert article.language == "sv"
    assert article.modified == date(2020, 1, 2)


def test_a_time_zone_is_kept():
    moment = datetime(2024, 3, 5, 14, 20, tzinfo=UTC)
    assert from_document({"text": TEXT, "publish_date": moment}).published == moment


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        (None, "found no article"),
        ("Rain fell.", "newsdoc.parse"),
        ({"title": "Rain"}, "maintext"),
        (SimpleNamespace(title="Rain"), "SimpleNamespace"),
        ({"text": "Rain", "date": "soon"}, "soon"),
    ],
)
def test_what_cannot_be_used_is_an_error_that_says_why(document, reason):
    with pytest.raises(InputError, match=reason):
        from_document(document)


def test_an_unknown_override_is_an_error():
    with pytest.raises(TypeError, match="publishd"):
        from_document({"text": "Rain"}, publishd="2024-03-05")


def test_an_empty_text_is_an_empty_article():
    assert from_document({"text": "", "title": "Rain falls"}).blocks == ()


@pytest.mark.parametrize("name", TITLES)
def test_trafilatura(name):
    trafilatura = pytest.importorskip("trafilatura")
    document = trafilatura.bare_extraction(page(name), with_metadata=True)
    article = from_document(document)
    assert article.text == document.text
    assert article.published.isoformat()[:10] == document.date
    as_dict = document.as_dict()
    assert from_document(as_dict) == article


def test_trafilatura_without_a_headline_in_its_text():
    trafilatura = pytest.importorskip("trafilatura")
    article = from_document(trafilatura.bare_extraction(page("agency"), with_metadata=True))
    assert article.headline is None
    with_title = from_document(trafilatura.bare_extraction(page("broadcaster"), with_metadata=True))
    assert with_title.headline.text == TITLES["broadcaster"]
    assert kinds(with_title)["Tom Hale"] == "byline"


@pytest.mark.parametrize("name", TITLES)
@pytest.mark.filterwarnings("ignore")
def test_newspaper4k(name):
    newspaper = pytest.importorskip("newspaper")
    document = newspaper.Article("https://news.example/story", fetch_images=False)
    document.download(input_html=page(name))
    document.parse()
    article = from_document(document)
    assert article.text == document.text
    assert article.published == document.publish_date
    assert article.language == "en"


@pytest.mark.parametrize("name", TITLES)
def test_a_page_gives_its_headline_body_and_date(name):
    pytest.importorskip("trafilatura")
    article = from_html(page(name), url="https://news.example/story")
    assert article.headline.text == TITLES[name]
    assert article.text.count(TITLES[name]) == 1
    assert article.published.year in {2023, 2024, 2025}
    assert len(article.paragraphs) >= 5
    assert from_html(page(name).encode()) == from_html(page(name))


def test_a_page_without_an_article_is_an_error():
    pytest.importorskip("trafilatura")
    with pytest.raises(InputError, match="no article"):
        from_html("<html><body></body></html>")
    with pytest.raises(InputError, match="NoneType"):
        from_html(None)


def test_without_trafilatura_the_error_says_how_to_install_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    with pytest.raises(ExtraError, match=r"newsdoc\[html\]"):
        from_html("<p>Rain fell.</p>")
