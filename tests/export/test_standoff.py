import json
from pathlib import Path

import pytest

from newsdoc import Article, Attribution, InputError, Span
from newsdoc.export import brat, read_brat
from newsdoc.export.standoff import CONFIGURATION

# In the form in which PolNeAR is published: the trigger is a span of its own, contents are cut
# at line breaks, and lines come in no order.
TEXT = "“It is late,” said Vera Holm.\n“We\ngo home.”\n\nPia Lund praised the crew and left."
ANN = """\
T1\tCue 14 18\tsaid
T2\tContent 0 13;30 33;34 43\t“It is late,” “We go home.”
T3\tSource 19 28\tVera Holm
T4\tAttribution 14 18\tsaid
E1\tAttribution:T4 Source:T3 Content:T2 Cue:T1
T5\tSource 45 53\tPia Lund
T6\tCue 54 61\tpraised
T7\tContent 62 70\tthe crew
T8\tAttribution 54 61\tpraised
E2\tAttribution:T8 Content:T7 Cue:T6 Source:T5
A1\tDiscourse E2
#1\tAnnotatorNotes T7\tnot sure
"""


def test_a_file_in_the_form_of_polnear_is_read():
    first, second = read_brat(ANN, TEXT)
    assert [span.text for span in first.content] == ["“It is late,”", "“We", "go home.”"]
    assert first.source == (Span(19, 28, "Vera Holm"),)
    assert (second.cue[0].text, second.content[0].text) == ("praised", "the crew")
    assert second.addressee == ()


def as_article(found):
    attributions = tuple(
        [Attribution("t.t", "direct", f.source, f.cue, f.content, f.addressee) for f in found]
    )
    return Article(TEXT, attributions=attributions)


def test_what_was_read_is_written_with_the_same_spans():
    found = read_brat(ANN, TEXT)
    written = brat(as_article(found))
    assert read_brat(written, TEXT) == found
    for line in ANN.splitlines():
        if line.startswith("T"):
            assert line.partition("\t")[2] in written


def test_spans_are_cut_where_a_line_ends():
    whole = Attribution(
        "t.t", "direct", cue=(Span(14, 18, "said"),), content=(Span(0, 43, TEXT[:43]),)
    )
    (found,) = read_brat(brat(Article(TEXT, attributions=(whole,))), TEXT)
    assert [(s.start, s.end) for s in found.content] == [(0, 29), (30, 33), (34, 43)]


def test_the_file_has_a_line_for_everything(story):
    lines = brat(story).split("\n")
    assert "T1\tSource 263 271\tthe port" in lines
    assert sum(line.startswith("E") for line in lines) == len(story.attributions)
    assert sum(line.startswith("#") for line in lines) == len(story.dates)
    assert any(line.endswith("\t2024-03-07") for line in lines)
    for line in lines:
        assert line.count("\t") == (1 if line[0] in "EA" else 2)


def test_spans_hold_their_text(story):
    for line in brat(story).split("\n"):
        if line.startswith("T"):
            _, places, words = line.split("\t")
            cut = [place.split() for place in places.split(" ", 1)[1].split(";")]
            assert " ".join(story.text[int(a) : int(b)] for a, b in cut) == words


def test_an_attribution_without_a_span_is_left_out():
    assert brat(Article("x", attributions=(Attribution("t.t", "direct"),))) == ""


def test_the_configuration_names_every_type(story):
    for line in brat(story).split("\n"):
        if line[0] in "TE":
            assert line.split("\t")[1].split()[0].split(":")[0] in CONFIGURATION


@pytest.mark.parametrize(
    "line", ["T1\tSource x y\tz", "E1\tAttribution:T1 Source:T9", "E1\tAttribution:T1 Colour:T1"]
)
def test_what_cannot_be_read_is_an_error(line):
    with pytest.raises(InputError):
        read_brat(line, TEXT)


def test_polnear_files_come_back(polnear):
    for text, annotations in polnear:
        found = read_brat(annotations, text)
        article = Article(
            text,
            attributions=tuple(
                [Attribution("t.t", "direct", f.source, f.cue, f.content) for f in found]
            ),
        )
        again = read_brat(brat(article), text)
        assert again == found


@pytest.fixture
def polnear():
    """Texts and ``.ann`` files made of the gold spans, where the data set is at hand."""
    path = Path(__file__).parents[3] / "shared/data/quotes/dev.jsonl"
    if not path.exists():
        pytest.skip("PolNeAR is not here")
    made = []
    for line in path.read_text("utf-8").splitlines()[:20]:
        data = json.loads(line)
        made.append((data["text"], standoff_lines(data)))
    return made


def standoff_lines(data):
    lines, number = [], 0
    for event, one in enumerate(data["attributions"], start=1):
        arguments = []
        for role in ("source", "cue", "content"):
            if one[role]:
                number += 1
                places = ";".join(f"{a} {b}" for a, b, *_ in one[role])
                lines.append(f"T{number}\t{role.title()} {places}\t-")
                arguments.append(f"{role.title()}:T{number}")
        lines.append(f"E{event}\tAttribution:T{number} {' '.join(arguments)}")
    return "\n".join(lines)
