import pytest

from newsdoc.span import Span
from newsdoc.text.source import Source, fold

LINES = "Harbour shut\r\n\r\n  By Ann Ek \n\tRain fell.\n"


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("“Don’t,” he said", '"Don\'t," he said'),
        ("„Halt“", '"Halt"'),
        ("10\N{NO-BREAK SPACE}km", "10 km"),
        ("Al\N{NON-BREAKING HYPHEN}Fara", "Al-Fara"),
        ("``Stop,'' she said", ' "Stop,"  she said'),
        ("plain", "plain"),
        ("", ""),
    ],
)
def test_fold(written, plain):
    assert fold(written) == plain


@pytest.mark.parametrize(
    "text", [LINES, "``a''b``c''", "\N{ZERO WIDTH SPACE}", "İstanbul ’’’", "\0"]
)
def test_folding_keeps_the_length(text):
    assert len(Source(text).folded) == len(text)


def test_lines_point_at_the_text():
    source = Source(LINES)
    assert [line.text for line in source.lines] == ["Harbour shut", "By Ann Ek", "Rain fell."]
    assert all(LINES[line.start : line.end] == line.text for line in source.lines)
    assert [line.number for line in source.lines] == [0, 2, 3]
    assert [line.blank_before for line in source.lines] == [False, True, False]


def test_blank_lines_are_no_lines():
    assert Source(" \n\t\n\r\n").lines == ()


def test_a_span_is_cut_from_the_text_as_given():
    assert Source("“Stop,” she said").span(0, 7) == Span(0, 7, "“Stop,”")
