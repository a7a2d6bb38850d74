import pickle

from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from newsdoc.text import alphabets
from newsdoc.text.alphabets import GAP, Alphabets
from newsdoc.text.words import Words, measure


def written(alphabets: Alphabets, *texts: str) -> list[str]:
    return alphabets.write([Words(text, 0, len(text)) for text in texts])


def first(word: str) -> str:
    return word.lstrip()[0]


def last(word: str) -> str:
    return word[-1]


def test_letters_of_every_reader_in_its_own_string():
    both = Alphabets([first, last])
    assert written(both, "Holm said.", "", "Ek's") == ["Hs.\n\nE'", "md.\n\nks"]


def test_no_reader_gives_no_string():
    assert written(Alphabets([]), "a", "b") == []


def test_the_edges_of_words_are_set_with_their_letters():
    words = Words("Holm said.", 0, 10)
    Alphabets([first]).write([words])
    assert words.edges == [0, 4, 9, 10]


@given(st.text(max_size=80) | st.text(" \t\n-'.aA1,é\u2028", max_size=80))
def test_words_are_those_of_the_whole_stretch(text):
    known = Words(text, 0, len(text))
    [letters] = Alphabets([last]).write([known])
    listed = Words(text, 0, len(text))
    measure([listed], [b""])
    assert known.edges == listed.edges
    assert letters == "".join(listed.text(number)[-1] for number in range(len(listed)))


def test_full_memory_begins_anew(monkeypatch):
    monkeypatch.setattr(alphabets, "PIECES", 2)
    one = Alphabets([str.strip])
    assert written(one, "a b c d e") == ["abcde"]
    assert len(one) <= 3
    assert len(one.known) <= 3


def test_long_piece_is_not_remembered():
    one = Alphabets([last])
    assert written(one, "ab" * 1000) == ["b"]
    assert list(one) == [GAP]


def test_pickle_holds_no_words():
    one = Alphabets([str.strip])
    written(one, "a")
    again = pickle.loads(pickle.dumps(one))
    assert list(again) == [GAP]
    assert written(again, "b") == ["b"]


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
