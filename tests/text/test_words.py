import pytest

from newsdoc.text.words import Words, cut, length, measure


def measured(text: str, start: int = 0) -> Words:
    words = Words(text, start, len(text))
    measure([words], [b""])
    return words


def words(text: str) -> list[str]:
    found = measured(text)
    return [found.text(number) for number in range(len(found))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She left.", ["She", "left", "."]),
        ("We'll stay", ["We", "'ll", "stay"]),
        ("the mayor's plan", ["the", "mayor", "'s", "plan"]),
        ("U.S. ships", ["U.S.", "ships"]),
        ("J. Ek", ["J.", "Ek"]),
        ("at 7:15 p.m.", ["at", "7:15", "p.m."]),
        ("1,989 days", ["1,989", "days"]),
        ("2017-01-29", ["2017-01-29"]),
        ("the 1980s", ["the", "1980s"]),
        ("Vera Holm, Ph.D., left", ["Vera", "Holm", ",", "Ph.D.", ",", "left"]),
        ("of N3.1trn or Rs1,500.", ["of", "N3.1trn", "or", "Rs1,500", "."]),
        ("AT&T and B1.617", ["AT&T", "and", "B1.617"]),
        ("LundPost.com said", ["LundPost.com", "said"]),
        ("He left.She stayed", ["He", "left", ".", "She", "stayed"]),
        ("No.1", ["No", ".", "1"]),
        ("late -- or not--he", ["late", "--", "or", "not", "--", "he"]),
        ('"Stop," he', ['"', "Stop", ",", '"', "he"]),
        ("", []),
    ],
)
def test_cutting(text, expected):
    assert words(text) == expected


def test_nothing_is_lost_and_offsets_hold():
    text = 'In Lima,  "We stay," Ms. Ek said at 7:15 p.m.\tand left'
    found = measured(text, 3)
    assert found.edges[0] == 0
    assert found.edges[-1] == len(text) - 3
    assert len(found) == len(found.edges) - 1
    for number, end in enumerate(found.edges[1:]):
        word = found.text(number)
        assert text[: 3 + end].endswith(word)
        assert found.span(number, number + 1) == (3 + end - len(word), 3 + end)


@pytest.mark.parametrize("blanks", [" ", "  ", "\n", " \n ", "\t", "\xa0"])
@pytest.mark.parametrize(
    "text",
    ["In Lima, she left.", "In Lima,  she \n left.  ", f"In {'L' * 300}, she left.", "- Go", ""],
)
def test_the_edges_of_words_whose_lengths_are_noted(text, blanks):
    spaced = text.replace(" ", blanks)
    noted, listed = measured(spaced), measured(spaced)
    lengths = "".join([length(word) for piece in spaced.split() for word in cut(piece)])
    measure([noted], [lengths.encode("latin-1")])
    assert noted.edges == listed.edges


def test_the_word_behind_a_place():
    text = "The bridge was shut."
    words = measured(text, 4)
    assert [words.text(words.after(text.index(word))) for word in ("bridge", "was", ".")] == [
        "bridge",
        "was",
        ".",
    ]
    assert words.after(len(text)) == len(words)
