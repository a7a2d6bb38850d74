import pickle

import newsdoc
from newsdoc.text import alphabets
from newsdoc.text.alphabets import Alphabets


def test_letters_of_every_reader_in_its_own_string():
    both = Alphabets([str.upper, str.lower])
    assert both.write([["a", "B"], [], ["c"]]) == ["AB\n\nC", "ab\n\nc"]


def test_no_reader_gives_no_string():
    assert Alphabets([]).write([["a"], ["b"]]) == []


def test_full_memory_begins_anew(monkeypatch):
    monkeypatch.setattr(alphabets, "REMEMBERED", 2)
    one = Alphabets([str.upper])
    assert one.write([["a", "b", "c", "d", "e"]]) == ["ABCDE"]
    assert len(one) <= 3


def test_pickle_holds_no_words():
    one = Alphabets([str.upper])
    one.write([["a"]])
    again = pickle.loads(pickle.dumps(one))
    assert not again
    assert again.write([["b"]]) == ["B"]


def test_stage_alone_writes_the_same_letters_as_the_pipeline():
    text = "Vera Holm said on Friday that the bridge was safe.\n\n“We tried,” she said."
    article = newsdoc.parse(text)
    assert [one.source_text for one in newsdoc.AttributionParser().parse(text)] == [
        one.source_text for one in article.attributions
    ]
    assert [one.text for one in newsdoc.DateParser().parse(text)] == ["Friday"]


def test_pipeline_with_a_stage_that_reads_no_words():
    class NoDates:
        def __init__(self, lexicon):
            self.lexicon = lexicon

        def parse(self, _page):
            return ()

    class House(newsdoc.ArticleParser):
        dates = NoDates

    article = House().parse("Vera Holm said on Friday that it was safe.")
    assert article.dates == ()
    assert [one.cue_text for one in article.attributions] == ["said"]
