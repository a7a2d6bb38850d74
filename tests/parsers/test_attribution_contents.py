"""What belongs to a content: how it begins and ends, and what goes on with it."""

import pytest

from tests.attributed import outer, triples


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


def test_an_aside_with_which_is_no_statement():
    found = triples("The clip, which was posted online, showed her leaving the hall.")
    assert found[-1] == ("The clip", "showed", "her leaving the hall")


def test_a_question_that_opens_a_sentence_ends_at_the_comma():
    [one] = outer("Asked whether she considered herself an artist, Ms. Ek shrugged.")
    assert (one.cue_text, one.content_text) == ("Asked", "whether she considered herself an artist")


@pytest.mark.parametrize("amount", ["120 points", "an assist", "another goal", "at least 9 tries"])
def test_what_is_added_up_is_not_said(amount):
    assert (
        outer(f"It rained.\nThe team rallied on Friday. Holm added {amount} after the break.") == []
    )


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


def test_another_source_behind_while_ends_a_content():
    one, other = outer(
        "It rained.\nEk said it was “late”, while the Northern Miners’ Union said it was “sad”."
    )
    assert (one.content_text, other.content_text) == ("it was “late”", "it was “sad”")
