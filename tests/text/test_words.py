import pytest

from newsdoc.text.words import Words, length


def words(text: str) -> list[str]:
    cut = Words(text, 0, len(text))
    return [cut.text(number) for number in range(len(cut))]


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
        ('"Stop," he', ['"', "Stop", ",", '"', "he"]),
        ("", []),
    ],
)
def test_cutting(text, expected):
    assert words(text) == expected


def test_nothing_is_lost_and_offsets_hold():
    text = 'In Lima,  "We stay," Ms. Ek said at 7:15 p.m.\tand left'
    cut = Words(text, 3, len(text))
    assert "".join(cut.tokens) == text[3:]
    for number, end in enumerate(cut.ends):
        assert text[: 3 + end].endswith(cut.text(number))
    assert len(cut) == len(cut.ends)


@pytest.mark.parametrize("text", ["In Lima,  she left.", f"In {'L' * 300}, she left.", ""])
def test_the_ends_of_words_whose_lengths_are_noted(text):
    noted, listed = Words(text, 0, len(text)), Words(text, 0, len(text))
    noted.lengths = "".join(map(length, noted.tokens)).encode("latin-1")
    assert noted.ends == listed.ends


def test_the_place_of_a_few_words_is_that_of_the_lists():
    text = "On  Friday night, " * 60
    for first, last in ((0, 1), (1, 3), (98, 100), (99, 101), (150, 152)):
        words, listed = Words(text, 0, len(text)), Words(text, 0, len(text))
        ends = listed.ends
        assert words.span(first, last) == (ends[first] - len(words.text(first)), ends[last - 1])


def test_the_word_behind_a_place():
    text = "The bridge was shut."
    words = Words(text, 4, len(text))
    assert [words.text(words.after(text.index(word))) for word in ("bridge", "was", ".")] == [
        "bridge",
        "was",
        ".",
    ]
    assert words.after(len(text)) == len(words)
