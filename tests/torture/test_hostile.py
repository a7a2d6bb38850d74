"""Whatever the text, there is an article, and what is in it points at its characters."""

import pytest

import newsdoc
from tests.fuzz.laws import check, values
from tests.torture.texts import DATES, EDGES, HOSTILE

pytestmark = pytest.mark.timeout(20)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile(text):
    check(text, "2017-01-29")
    check(text, None)


@pytest.mark.parametrize("published", EDGES.values(), ids=EDGES)
def test_at_the_edges_of_the_calendar(published):
    for text in DATES.values():
        check(text, published)


class Text(str):
    """A str that is a little more, as parsers of HTML give."""

    __slots__ = ()


def test_texts_that_are_a_little_more_give_plain_strings():
    article = newsdoc.parse(Text(HOSTILE["layout_twice"]))
    assert {type(value["text"]) for value in values(article.to_dict())} == {str}


def test_what_was_never_read_is_not_made_up():
    assert newsdoc.parse("\n \n").blocks == ()
    assert newsdoc.parse("... --- !!! ??? , [ ] ( ) / | * # @").quotes == ()
    assert newsdoc.parse("said").attributions == ()
