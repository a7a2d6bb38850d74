"""Attributions: who said what, by which words, rule by rule."""

import pickle

import pytest

import newsdoc
from newsdoc import ENGLISH, AttributionParser
from newsdoc.errors import RuleError
from newsdoc.rules import rule

PARSER = AttributionParser()


def read(text, parser=PARSER):
    return parser.parse(text)


def outer(text, parser=PARSER):
    return [one for one in read(text, parser) if one.within is None]


def triples(text, parser=PARSER):
    return [(one.source_text, one.cue_text, one.content_text) for one in outer(text, parser)]


def test_quoted_sentences_go_on():
    [one] = outer("“We tried,” said Vera Holm, head of the river board. “It failed.” It rained.")
    assert one.content_text == "“We tried,” “It failed.”"
    assert one.kind == "direct"
    assert [quote.text for quote in one.quotes] == ["We tried,", "It failed."]


def test_quoted_paragraphs_go_on():
    [one] = outer(
        "“We tried to hold it,” Ms. Ek said. It failed.\n\n“We will try again.”\n\nThe river rose."
    )
    assert [span.text for span in one.content] == ["“We tried to hold it,”", "“We will try again.”"]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Prices fall, say traders, as rain comes.", "traders", "Prices fall … as rain comes"),
        ("The bridge, says Ms. Ek, is safe.", "Ms. Ek", "The bridge … is safe"),
        ("It was late, said Jon Ek, a pilot, on Monday.", "Jon Ek, a pilot", "It was late"),
    ],
)
def test_a_source_behind_its_cue_amid_the_statement(text, source, content):
    [one] = outer(text)
    assert one.source_text == source
    assert " … ".join([span.text for span in one.content]) == content


def test_a_statement_goes_on_with_a_preposition_behind_its_source():
    [one] = outer("The path will stay shut, the board has said, with a report due in May.")
    assert [span.text for span in one.content] == [
        "The path will stay shut",
        "with a report due in May",
    ]


@pytest.mark.parametrize("cue", ["turned", "raised", "put"])
def test_a_word_without_the_particles_that_make_it_a_cue(cue):
    assert outer(f"The lessons {cue} bread into a pastime, and the mill reopened.") == []


def test_a_further_verb_is_not_inverted():
    [one] = outer("She joined the crew, said the boat was old, and left.")
    assert (one.source_text, one.content_text) == ("She", "the boat was old, and left")


def test_an_aside_with_which_is_no_statement():
    found = triples("The clip, which was posted online, showed her leaving the hall.")
    assert found[-1] == ("The clip", "showed", "her leaving the hall")


def test_a_question_that_opens_a_sentence_ends_at_the_comma():
    [one] = outer("Asked whether she considered herself an artist, Ms. Ek shrugged.")
    assert (one.cue_text, one.content_text) == ("Asked", "whether she considered herself an artist")


def test_a_name_with_an_age_may_end_as_an_adverb_does():
    assert triples("Kelly, 34, said it was late.") == [("Kelly, 34", "said", "it was late")]


def test_a_colon_waits_for_the_next_paragraph():
    [one] = outer("Ms. Ek continued:\n\n“It is safe, and it will open.”")
    assert one.content_text == "“It is safe, and it will open.”"


@pytest.mark.parametrize("dash", ["- ", "– ", "—", "― "])
def test_signed_quotations(dash):
    below = f"It rained.\n\n“We tried to hold it, and it sank.”\n\n{dash}Vera Holm, harbour master"
    behind = f"It rained.\n\n“We tried to hold it, and it sank.” {dash}Vera Holm"
    for text in (below, behind):
        [one] = outer(text)
        assert (one.source_text, one.kind) == ("Vera Holm", "direct") or dash == "- "
    assert outer(below)[0].source_text == "Vera Holm"


def test_turns_of_an_interview():
    text = "HOLM: And why?\n\nEK: We tried. It sank.\n\nHOLM: And now?\n\nIt rained."
    assert triples(text) == [
        ("HOLM", ":", "And why"),
        ("EK", ":", "We tried. It sank"),
        ("HOLM", ":", "And now"),
    ]
    assert outer("It rained.\n\nUPDATE: The bridge is open again.") == []


def test_turns_of_a_transcript_name_roles_and_parties():
    text = (
        "VERA HOLM, HOST: And why?\n\nSEN. JO EK (R-VT): It sank.\n\nHOLM: And now?\n\nIt rained."
    )
    labels = [source for source, cue, _ in triples(text) if cue == ":"]
    assert labels == ["VERA HOLM, HOST", "SEN. JO EK (R-VT)", "HOLM"]


def test_turns_of_an_interview_by_names_and_initials():
    text = (
        "Vera Holm: You went back to the river after all. Why?\n\n"
        "Jon Ek: It is home. I learned to swim there.\n\nVH: And now?\n\nJE: Now I row.\n\n"
        "The Long River: a film by Jon Ek"
    )
    turns = [one for one in newsdoc.parse(text).attributions if one.cue_text == ":"]
    assert [one.source_text for one in turns] == ["Vera Holm", "Jon Ek", "VH", "JE"]
    assert [one.speaker.name for one in turns] == ["Vera Holm", "Jon Ek", "Vera Holm", "Jon Ek"]


def test_initials_of_three_names_in_an_interview():
    text = (
        "“The river is home,” said Vera Anna Holm.\n\nVH: I learned to swim there.\n\n"
        "JE: And now?\n\nVAH: Now I row."
    )
    turns = [one for one in newsdoc.parse(text).attributions if one.cue_text == ":"]
    assert [one.source_text for one in turns] == ["VH", "JE", "VAH"]
    assert [turns[index].speaker.name for index in (0, 2)] == ["Vera Anna Holm"] * 2


def test_figures_behind_names_are_no_turns():
    text = "Holm: 547.\n\nEk: 46.\n\nHolm: 2,316.\n\nEk: 1,547."
    assert outer("It rained.\n\n" + text) == []


@pytest.mark.parametrize(
    "topic", ["Ferry disaster", "The Latest", "Q&A", "Analysis", "Watch", "Live blog"]
)
def test_the_topic_of_a_headline_says_nothing(topic):
    for said in ("The boat was old", "‘The boat was old’"):
        assert newsdoc.parse(f"{topic}: {said}\n\nIt rained on Monday.").attributions == ()


def test_who_a_headline_names_behind_what_is_quoted():
    for said, source in (
        ("‘They came at night’: Lund villagers recall storm", "Lund villagers"),
        ("‘They came at night’: Vera Holm recalls storm", "Vera Holm"),
        ("Lund Watch: The boat was old", "Lund Watch"),
    ):
        first, *_ = newsdoc.parse(f"{said}\n\nIt rained on Monday.").attributions
        assert first.source_text == source


@pytest.mark.parametrize("amount", ["120 points", "an assist", "another goal", "at least 9 tries"])
def test_what_is_added_up_is_not_said(amount):
    assert (
        outer(f"It rained.\nThe team rallied on Friday. Holm added {amount} after the break.") == []
    )


def test_verbs_share_their_source():
    text = "She praised the crew and said it was late, adding that she was tired."
    assert triples(text) == [
        ("She", "praised", "the crew"),
        ("She", "said", "it was late"),
        ("She", "adding", "that she was tired"),
    ]
    assert len({one.source[0].start for one in outer(text)}) == 1


def test_what_stands_inside_is_kept_with_its_outer_one():
    first, second = read("Ms. Ek said the council believes that the bridge is safe.")
    assert first.within is None
    assert second.within is first
    assert (second.source_text, second.cue_text) == ("the council", "believes")


def test_said_according_to_is_one():
    [one] = outer("The plant will shut, the owners said, according to a union memo.")
    assert one.source_text == "a union memo"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Sen. Ada Quist (R-Vt.) said she would go.", "Sen. Ada Quist (R-Vt.)"),
        ("Holm’s spokesman, Jon Ek, said it was late.", "Holm’s spokesman, Jon Ek"),
        ("Vera Holm, the mayor of Bonn, Germany, said it was late.", None),
        ("Ek, speaking in Oslo, said it was late.", "Ek"),
        ("But the two ministers said it was late.", "the two ministers"),
        ("Officials in two states on Monday said it was late.", "Officials in two states"),
        ("Ek, Holm and Quist said it was late.", "Ek, Holm and Quist"),
        ("“We tried,” said the mother-of-two from Bonn.", "the mother-of-two from Bonn"),
        ("The commander-in-chief said it was late.", "The commander-in-chief"),
        ("Cllr Ada Quist (Ind, Bonn North) said it was late.", "Cllr Ada Quist (Ind, Bonn North)"),
        ("Holm, in a post on Chirp, called it “a farce”.", "Holm"),
    ],
)
def test_extent_of_a_source(text, source):
    [one] = outer(text)
    assert one.source_text == (source or "Vera Holm, the mayor of Bonn, Germany")


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("He has repeatedly denied that he lied.", "has repeatedly denied"),
        ("He did not say who had called.", "did not say"),
        ("He called for calm.", "called for"),
        ("He has in the past said that it failed.", "has in the past said"),
        ("“We tried,” the team said in a statement.", "said in a statement"),
    ],
)
def test_extent_of_a_cue(text, cue):
    [one] = outer(text)
    assert one.cue_text == cue


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“We tried,” he said.", "direct"),
        ("He said it was “a joke of a plan”.", "mixed"),
        ("He said it was late.", "indirect"),
    ],
)
def test_kind(text, kind):
    assert [one.kind for one in outer(text)] == [kind]


def test_any_verb_beside_a_quotation():
    assert triples("“We lost it,” the captain quipped.")[0][1] == "quipped"
    assert triples("“We lost it,” she grinned.")[0][0] == "she"


def test_added_cue_verbs():
    text = "The captain blurbs that it was late."
    assert outer(text) == []
    parser = AttributionParser(lexicon=ENGLISH.extend(cue_verbs=["blurb"]))
    for form in ("blurbs", "blurbed"):
        assert triples(text.replace("blurbs", form), parser)[0][1] == form


def test_a_rule_switched_off():
    class Quiet(AttributionParser):
        disabled = frozenset({"label", "according"})

    assert outer("Union: Ferry unsafe", Quiet()) == []
    assert outer("It is safe, according to Ms. Ek.", Quiet()) == []


def test_a_rule_added():
    class Wire(AttributionParser):
        @rule("{source} {cue} {stop}", before="clause")
        def bare(self, cue, match):
            """Whoever spoke.

            Example: He said.
            """

    assert "bare" in [one.name for one in Wire.rules]
    assert triples("He said it was late.", Wire()) == [("He", "said", "it was late")]


def test_a_bad_rule_says_why():
    with pytest.raises(RuleError, match="nonsense"):

        class Bad(AttributionParser):
            @rule("{source} {cue} {nonsense}")
            def bad(self, cue, match):
                """Never made."""


def test_values_point_at_their_text():
    text = "\t“We tried,”\u00a0said Ms. Ek.\r\n\r\n''It failed,'' he said -- twice."
    found = read(text)
    assert len(found) > 1
    for one in found:
        for span in (*one.source, *one.cue, *one.content, *one.addressee):
            assert text[span.start : span.end] == span.text


def test_pickles_and_gives_the_same():
    text = "“We tried,” said Vera Holm. The bridge is safe, she added."
    parser = AttributionParser()
    before = read(text, parser)
    assert read(text, pickle.loads(pickle.dumps(parser))) == before


def test_headlines():
    article = newsdoc.parse("Minister denies link to ferry firm\n\nThe firm sank on Monday.\n")
    assert article.attributions[0].cue_text == "denies"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        # A quotation within a clause does not end it; a verb of saying behind one does.
        (
            "Ms. Ek said he had to end a “rigged contest” where the rich win.",
            ["he had to end a “rigged contest” where the rich win"],
        ),
        ("Ms. Ek called it “the pearl” on the river.", ["it “the pearl” on the river"]),
        (
            "Ms. Ek called the move a “breach of trust,” adding: “I will write to the board.”",
            ["the move a “breach of trust,”", "“I will write to the board.”"],
        ),
        # What another verb brings is not the rest of the first quotation.
        (
            "“We tried to hold it,” she said, adding, “Nobody helped us at all.”",
            ["“We tried to hold it,”", "“Nobody helped us at all.”"],
        ),
        # The rest of a quotation may come without its comma.
        (
            "“We tried to hold it,” she told reporters after a visit “It is a pity for us.”",
            ["“We tried to hold it,” “It is a pity for us.”"],
        ),
        # A sentence that goes on in the writer's words behind its quotation.
        (
            "“We tried to hold it,” she said. “It was the right thing to do for them” at the time.",
            ["“We tried to hold it,” “It was the right thing to do for them” at the time."],
        ),
        # A quotation that ends in a comma is all that was told before the writer goes on.
        ("Ms. Ek told me, “Show me how it works,” so I did.", ["“Show me how it works,”"]),
        # What heads a paragraph is not said.
        ("Why it matters: The lock is shut, per the Lund Post.", ["The lock is shut"]),
        (
            "One thing is clear: The lock is shut, she said.",
            ["One thing is clear: The lock is shut"],
        ),
        ("What they said: “We tried to hold it,” Ms. Ek said.", ["“We tried to hold it,”"]),
        ("What the board says: Ms. Ek said it was late.", ["it was late"]),
        ("What the board says: It is late.", ["It is late"]),
        # A scare quote beside the source takes no further quotation.
        (
            "“Was it wise?” asked Ms. Ek, in what he calls the “old” way. “No, not at all.”",
            ["“Was it wise?” “No, not at all.”"],
        ),
    ],
)
def test_contents_end(text, content):
    assert [one.content_text for one in outer(text) if one.cue_text != "calls"] == content


def test_a_long_quotation_stays_whole():
    text = "Ms. Ek said, “" + "We tried to hold the bridge. " * 60 + "It fell.”"
    [one] = outer(text)
    assert one.content_text == text[13:]


def test_a_statement_that_the_next_paragraph_holds():
    [one] = outer("The mayor released a statement:\n\n“We tried to hold the bridge.”")
    assert (one.source_text, one.content_text) == ("The mayor", "“We tried to hold the bridge.”")


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("Ms. Ek said in a letter read to the board, “We tried.”", "said", "“We tried.”"),
        (
            "Ms. Ek said in a letter read to reporters that it was safe.",
            "said",
            "that it was safe",
        ),
        # No listener and no setting: the preposition belongs to what is rejected.
        (
            "Ms. Ek rejected calls for a vote on the “new start” pact.",
            "rejected",
            "calls for a vote on the “new start” pact",
        ),
    ],
)
def test_a_setting_before_the_content(text, cue, content):
    [one] = outer(text)
    assert (one.cue_text, one.content_text) == (cue, content)


def test_an_apposition_before_what_a_colon_introduces():
    [one] = outer("One guest, a 40-year-old cook, hung out a sign: “We tried to hold it.”")
    assert one.source_text == "One guest, a 40-year-old cook"
    assert one.cue_text == "hung out a sign:"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("“We tried to hold it!” Mr. Ek wrote on Friday to the board.", "Mr. Ek"),
        (
            "“We tried to hold it!” Vera Holm, head of the port, tweeted on Friday.",
            "Vera Holm, head of the port",
        ),
    ],
)
def test_a_quotation_that_exclaims_waits_for_its_cue(text, source):
    [one] = outer(text)
    assert (one.source_text, one.content_text) == (source, "“We tried to hold it!”")


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Norvik expects a loss this year, it said in a statement.", "it",
         "Norvik expects a loss this year"),
        ("Norvik doubts the figures, the firm said in a letter late on Monday.", "the firm",
         "Norvik doubts the figures"),
    ],
)  # fmt: skip
def test_an_occasion_at_the_end_is_no_content(text, source, content):
    [one] = outer("It rained.\n" + text)
    assert (one.source_text, one.content_text) == (source, content)


def test_a_person_and_who_he_is_make_no_statement():
    [one] = outer("It rained.\nOne teacher, who lives in Lund, described the deal as a mess.")
    assert (one.source_text, one.cue_text) == ("One teacher", "described")
    [one] = outer("It rained.\nThe bridge which he built is safe, said Ms. Ek.")
    assert (one.source_text, one.cue_text) == ("Ms. Ek", "said")


@pytest.mark.parametrize("bullet", ["*", "•", "▪"])
def test_a_bullet_belongs_to_nobody(bullet):
    text = f"It rained.\n{bullet} Mayor says bridge will close\n{bullet} Repairs are late, she says"
    assert triples(text) == [
        ("Mayor", "says", "bridge will close"),
        ("she", "says", "Repairs are late"),
    ]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Ms. Ek said after the storm that it was safe.", "that it was safe"),
        ("Ms. Ek said after the storm it was safe.", "it was safe"),
        ("Ms. Ek vowed on Monday to stay.", "to stay"),
        ("Ms. Ek said when she left, she was tired.", "she was tired"),
        ("Ms. Ek did not say when it would open.", "when it would open"),
        ("Ms. Ek said earlier this week that it was safe.", "that it was safe"),
        ("Vera Ek, a pilot, said after the crash: “We tried.”", "“We tried.”"),
        ("Ms. Ek said at least 31 boats sank.", "at least 31 boats sank"),
        ("Ms. Ek said at best it was late.", "at best it was late"),
        ("Ms. Ek said around 40 boats sank.", "around 40 boats sank"),
        ("Ms. Ek said at the least crossing that it was late.", "that it was late"),
    ],
)
def test_a_setting_is_no_content(text, content):
    assert [one.content_text for one in outer("It rained.\n" + text)] == [content]


def test_a_setting_alone_says_nothing():
    assert outer("It rained.\nMs. Ek testified before the board last fall.") == []


def test_a_lead_author_speaks():
    [one] = outer("It rained.\n“It is beer,” said lead author Vera Holm, a chemist in Lund.")
    assert one.source_text == "lead author Vera Holm, a chemist in Lund"


def test_another_source_behind_while_ends_a_content():
    one, other = outer(
        "It rained.\nEk said it was “late”, while the Northern Miners’ Union said it was “sad”."
    )
    assert (one.content_text, other.content_text) == ("it was “late”", "it was “sad”")


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("It rained. Director Vera van den Holm: “We tried.”", ["Director Vera van den Holm"]),
        ("It rained. Ada de la Ek: “We tried.”", ["Ada de la Ek"]),
        ("It rained. Bonn harbour board Holm: “We tried.”", []),
    ],
)
def test_a_label_may_hold_the_small_words_of_a_name(text, sources):
    assert [source for source, _, _ in triples(text)] == sources
