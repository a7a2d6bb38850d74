"""The resolver: mentions, pickling, rules of one's own."""

import pickle

import pytest

import newsdoc
from newsdoc.page import Page
from newsdoc.parsers.speakers.references import SourceReader
from newsdoc.span import Span
from tests.sourced import speakers


def test_mentions():
    text = "Jon Ek left. Ek and his wife are old. He said no. The Ek Fund said no."
    (speaker,) = speakers(text, "He")
    assert [mention.text for mention in speaker.mentions] == ["Jon Ek", "Ek", "He"]


def test_same_result_after_pickling():
    resolver = newsdoc.SpeakerResolver()
    text = "Jon Ek left. “No,” he said."
    first = resolver.parse(Page.of_lines(text, newsdoc.ENGLISH))
    assert pickle.loads(pickle.dumps(resolver)).parse(text) == first


def test_name_above_what_is_read_hides_nobody_below():
    text = "Photo: Vera Holm\n\nVera Holm left.\n\nHolm said no.\n\nIt rained."
    page = Page.of_lines(text, newsdoc.ENGLISH)
    source = (Span.cut(text, 35, 39),)
    attributions = (newsdoc.Attribution("test", "direct", source),)
    page = page._replace(stretches=page.stretches[1:], attributions=attributions)
    (speaker,) = newsdoc.SpeakerResolver().parse(page)
    assert [(one.start, one.text) for one in speaker.mentions] == [(18, "Vera Holm"), (35, "Holm")]


@pytest.mark.parametrize(
    ("source", "gist"),
    [
        ("Quist", "name person a word"),
        ("NFU", "name organization a letters"),
        ("Zeb Quist", "name person a words"),
        ("Mr Quist", "name person a titled"),
        ("Ann Quist", "name person a titled"),
        ("Quist's", "name person a 's"),
        ("the minister", "noun person the minister"),
        ("he", "pronoun unknown a he"),
    ],
)
def test_gist(source, gist):
    assert SourceReader(newsdoc.ENGLISH).references[source].gist == gist


def test_rules_are_asked_by_the_gist_of_a_source():
    asked = []

    class House(newsdoc.SpeakerResolver):
        disabled = frozenset({"it"})

        @newsdoc.rule(r"noun \w+ the mayor$", before="named")
        def mayor(self, scene, reference):
            """The mayor of our town."""
            asked.append(reference.gist)
            return scene.cast.other("organization", "Town hall")

        @newsdoc.rule(before="mayor")
        def everything(self, scene, reference):  # noqa: ARG002
            """Any source."""
            asked.append(reference.form)

    def sourced(text, *sources):
        spans = [Span.cut(text, text.index(one), text.index(one) + len(one)) for one in sources]
        page = Page.of_lines(text, newsdoc.ENGLISH)
        found = [newsdoc.Attribution("test", "direct", (span,)) for span in spans]
        return House().parse(page._replace(attributions=tuple(found)))

    found = sourced("Police left. The mayor said no. It said yes.", "Police", "The mayor", "It")
    assert [one.name for one in found] == ["Police", "Town hall"]
    assert asked == ["name", "noun", "noun person the mayor", "pronoun"]
