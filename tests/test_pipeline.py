"""What ties the stages together, on stages of one's own."""

import newsdoc
from newsdoc import ArticleParser, AttributionParser

TEXT = (
    "“The harbour is closed,” the harbour master Vera Holm said on Sunday.\n\n"
    "Holm said that the mayor had told her that it was safe."
)


class Kept(AttributionParser):
    """Gives the same values at every parse."""

    kept: tuple[newsdoc.Attribution, ...] = AttributionParser().parse(TEXT)

    def parse(self, text):  # noqa: ARG002
        return self.kept


class Outer(AttributionParser):
    """Leaves out an attribution in which another stands."""

    def parse_page(self, page):
        found = super().parse_page(page)
        return tuple([one for one in found if "had told" not in one.content_text])


def article(stage):
    own = type("Own", (ArticleParser,), {"attributions": stage})
    return own().parse(TEXT, published="2017-01-31")


def test_an_attribution_has_its_speaker_its_date_and_the_one_around_it():
    first, second, inner = article(AttributionParser).attributions
    assert [str(one.speaker) for one in (first, second)] == ["Vera Holm", "Vera Holm"]
    assert [first.said_on.value, second.said_on, inner.said_on] == ["2017-01-29", None, None]
    assert inner.within is second


def test_the_values_that_a_stage_of_ones_own_keeps_stay_as_they_are():
    before = repr([(one.speaker, one.said_on, one.within) for one in Kept.kept])
    given = article(Kept)
    assert given.attributions == article(AttributionParser).attributions
    assert repr([(one.speaker, one.said_on, one.within) for one in Kept.kept]) == before
    assert given.attributions[2].within is given.attributions[1]
    assert given.attributions[2].within is not Kept.kept[1]


def test_what_stands_in_an_attribution_that_was_left_out_stands_alone():
    first, inner = article(Outer).attributions
    assert first.within is None
    assert inner.cue_text == "had told"
    assert inner.within is None
