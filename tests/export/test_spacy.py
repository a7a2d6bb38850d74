from datetime import date

import pytest

import newsdoc
from newsdoc import InputError

spacy = pytest.importorskip("spacy")
component = pytest.importorskip("newsdoc.export.spacy")

pytestmark = pytest.mark.filterwarnings("ignore")

TEXT = "Harbour to reopen\n\n“The pier is safe 🎉 again,” said Vera Holm on 5March."


@pytest.fixture(scope="module")
def nlp():
    made = spacy.blank("en")
    made.add_pipe("newsdoc")
    return made


def test_a_blank_pipeline_marks_what_newsdoc_finds(nlp):
    doc = nlp(TEXT)
    article = newsdoc.parse(TEXT)
    assert doc._.newsdoc == article
    assert [span.label_ for span in doc.spans["newsdoc_blocks"]] == [b.kind for b in article.blocks]
    assert [span.text for span in doc.spans["newsdoc_quotes"]] == [q.text for q in article.quotes]


def test_every_group_is_there_even_when_empty(nlp):
    groups = {f"newsdoc_{group}" for group in component.GROUPS}
    assert set(nlp("").spans) == groups
    assert set(nlp("Rain fell.").spans) == groups


def test_all_of_an_article_is_laid_over_the_doc(nlp, story):
    doc = component.annotate(nlp.make_doc(story.text), story)
    texts = {name: [span.text for span in spans] for name, spans in doc.spans.items()}
    assert texts["newsdoc_cues"] == ["said", "said", "told", "will pay"]
    assert texts["newsdoc_addressees"] == ["reporters"]
    assert texts["newsdoc_dates"] == ["Thursday", "1962", "Monday"]
    assert [span.label_ for span in doc.spans["newsdoc_speakers"]] == [
        "the port",
        "Vera Holm",
        "Jon Lund",
    ]
    for spans in doc.spans.values():
        for span in spans:
            start, end = span._.newsdoc_exact
            assert span.start_char <= start < end <= span.end_char


def test_offsets_stay_exact_where_the_tokeniser_does_not_split():
    nlp = spacy.blank("en")
    text = "It opens 5March."
    found = newsdoc.DateExpression(10, 15, "March", "t.t", "DATE", "2024-03")
    doc = component.annotate(nlp.make_doc(text), newsdoc.Article(text, dates=(found,)))
    (span,) = doc.spans["newsdoc_dates"]
    assert span.text == "5March"
    assert span._.newsdoc_exact == (10, 15)


def test_two_values_on_the_same_words_keep_their_own_offsets():
    nlp = spacy.blank("en")
    text = "It opens 5March."
    dates = tuple(
        [
            newsdoc.DateExpression(s, e, text[s:e], "t.t", "DATE", "x")
            for s, e in ((9, 10), (10, 15))
        ]
    )
    doc = component.annotate(nlp.make_doc(text), newsdoc.Article(text, dates=dates))
    assert [span._.newsdoc_exact for span in doc.spans["newsdoc_dates"]] == [(9, 10), (10, 15)]


def test_the_date_of_publication_is_set_on_the_doc(nlp):
    doc = nlp.make_doc(TEXT)
    doc._.published = "2024-03-05"
    assert nlp(doc)._.newsdoc.published == date(2024, 3, 5)
    wrong = nlp.make_doc(TEXT)
    wrong._.published = "soon"
    with pytest.raises(InputError, match="soon"):
        nlp(wrong)


def test_what_was_found_travels_with_the_doc(nlp, story):
    doc = component.annotate(nlp.make_doc(story.text), story)
    back = spacy.tokens.Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert back._.newsdoc == story
    cues = back.spans["newsdoc_cues"]
    assert [span._.newsdoc_exact for span in cues] == [
        span._.newsdoc_exact for span in doc.spans["newsdoc_cues"]
    ]


def test_pipe_and_a_pipeline_on_disk(nlp, tmp_path):
    texts = [TEXT, "Rain fell.", ""]
    assert [doc._.newsdoc for doc in nlp.pipe(texts)] == [newsdoc.parse(text) for text in texts]
    nlp.to_disk(tmp_path)
    assert spacy.load(tmp_path).pipe_names == ["newsdoc"]


def test_a_doc_and_a_span_without_newsdoc_have_nothing():
    doc = spacy.blank("en")("Rain fell.")
    assert doc._.newsdoc is None
    assert doc[0:1]._.newsdoc_exact is None
