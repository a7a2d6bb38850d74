import newsdoc

TEXT = (
    "Dam is safe, mayor says\n"
    "\n"
    "By Ann Ek\n"
    "\n"
    "LIMA, March 4 (EP) - “The dam is safe,” Mayor Vera Holm said on Monday.\n"
)


def test_every_value_of_the_article_is_explained():
    article = newsdoc.parse(TEXT, "2024-03-05")
    explained = newsdoc.explain(article)
    values = (
        *article.blocks, *article.source_lines, *article.bylines, *article.captions,
        *article.quotes, *article.attributions, *article.dates,
    )  # fmt: skip
    assert len(explained) == len(values) + (article.dateline is not None)


def test_in_reading_order_with_offsets_that_hold():
    explained = newsdoc.explain(newsdoc.parse(TEXT, "2024-03-05"))
    assert [one.start for one in explained] == sorted(one.start for one in explained)
    assert all(TEXT[one.start : one.end] == one.text for one in explained)
    assert all("." in one.rule for one in explained)


def test_nothing_is_explained_of_nothing():
    assert newsdoc.explain(newsdoc.parse("")) == ()
