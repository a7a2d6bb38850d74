"""Where a content ends before the sentence does: at the main verb, at a verb behind *and*."""

import pytest

from newsdoc import AttributionParser

PARSER = AttributionParser()


def contents(text):
    """Give the contents of the outer attributions by their cues."""
    return {one.cue_text: one.content_text for one in PARSER.parse(text) if one.within is None}


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Sailors opposing the tunnel gathered at the lock.", "the tunnel"),
        ("On Friday, sailors opposing the tunnel met the board.", "the tunnel"),
        ("Sailors who oppose the tunnel gathered at the lock.", "the tunnel"),
        ("Sailors who oppose a tunnel dug by hand went home.", "a tunnel dug by hand"),
        ("The clerk who criticized Ek, a former judge, went home.", "Ek, a former judge"),
        ("A man claiming that he was ill was taken away.", "that he was ill"),
        ("The lock, which Ek called a trap, will be closed.", "which a trap"),
        ("The lock, which Ek says will cost jobs, was dropped.", "which will cost jobs"),
        ("A man claiming he was ill left early.", "he was ill"),
        ("A man claiming to be ill called the board.", "to be ill"),
        ("Anyone opposing the tunnel faces a fine.", "the tunnel"),
        ("Sailors opposing the tunnel, led by Ek, gathered.", "the tunnel"),
        ("Sailors opposing boats the clerk called slow gathered.", "boats the clerk called slow"),
        ("The Post, citing two aides, identified the man.", "two aides"),
        ("Ek, praising the crew and the board, left.", "the crew and the board"),
        # No verb of a clause around it.
        ("The sailors say the tunnel was dug by hand.", "the tunnel was dug by hand"),
        ("Sailors demanding a vote on the tunnel being dug.", "a vote on the tunnel being dug"),
    ],
)
def test_the_main_verb_ends_a_content(text, content):
    assert content in contents(text).values()


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Ek denied the charge and was later set free.", "the charge"),
        ("Ek praised the crew and went home.", "the crew"),
        ("Ek praised the crew, and later left the lock.", "the crew"),
        ("Ek criticized the lock and opened the tunnel.", "the lock"),
        ("Ek declined to comment, and the board gave no reason.", "to comment"),
        ("Ek declined to comment and the talks fell through.", "to comment"),
        ("Ek praised the crew and the lock was shut.", "the crew"),
        # One object, or a clause.
        (
            "Ek praised the crew and the clerks on the ferry.",
            "the crew and the clerks on the ferry",
        ),
        ("Ek praised the tired and injured crew.", "the tired and injured crew"),
        ("Ek plans to leave the board and sell the lock.", "to leave the board and sell the lock"),
        ("Ek thinks the crew and the clerks were late.", "the crew and the clerks were late"),
        (
            "Ek said the lock was shut and left the town dry.",
            "the lock was shut and left the town dry",
        ),
        ("Ek ruled the board and its clerks were wrong.", "the board and its clerks were wrong"),
        ("Ek hopes the crew and the clerks will come.", "the crew and the clerks will come"),
    ],
)
def test_a_second_verb_of_the_sentence_ends_a_content(text, content):
    assert content in contents(text).values()


@pytest.mark.parametrize(
    "content",
    [
        "the lock, which takes barges, needs work",
        "the clerk, and a young sailor, tried to help her",
        "the lock, run by Mr. Holm, closed in May",
        "the money spent on the lock, which takes barges, would be missed",
    ],
)
def test_what_is_inserted_behind_a_subject_ends_no_statement(content):
    assert contents(f"She said {content}.") == {"said": content}


@pytest.mark.parametrize(
    ("text", "content"),
    [
        # An adverb of the clause, one of the participle behind it, and one of the cue.
        ("Ek said eventually the lock would close.", "eventually the lock would close"),
        ("Ek said already 30 boats were late.", "already 30 boats were late"),
        ("Ek noted sharply rising rents.", "sharply rising rents"),
        ("Ek said eventually that the lock would close.", "that the lock would close"),
        # A place, a month or a time is where or when it was said.
        ("Ek said in Oslo the lock would close.", "the lock would close"),
        ("Ek said in Oslo on Friday the lock would close.", "the lock would close"),
        ("Ek said in March the lock would close.", "the lock would close"),
        ("Ek said two weeks ago rents would fall.", "rents would fall"),
        ("Ek said an hour later that the lock was shut.", "that the lock was shut"),
        (
            "Ek says before the lock is shut, it will be tested.",
            "before the lock is shut, it will be tested",
        ),
        # No time ends so, and no sentence does.
        ("Ek told the board the next storm would decide.", "the next storm would decide"),
        ("Ek told the board last Friday that it was late.", "that it was late"),
        ("Ek announced the plan later that day.", "the plan later that day"),
        ("Ek said the boat was 30 ft. long and old.", "the boat was 30 ft. long and old"),
        ("Ek said the match was Lund vs. Bonn at first.", "the match was Lund vs. Bonn at first"),
    ],
)
def test_where_a_content_begins(text, content):
    assert contents(text).popitem()[1] == content


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Ek said the oil was burnt; carried off; or lost.",
            "the oil was burnt; carried off; or lost",
        ),
        ("Ek said the oil was burnt; the crew was safe.", "the oil was burnt"),
        (
            "Ek proposed closing the lock, selling boats and hiring clerks.",
            "closing the lock, selling boats and hiring clerks",
        ),
        ("Ek opposed closing the lock, leaving the board without a plan.", "closing the lock"),
        ("Ek warned of many, many losses, which is a pity.", "many, many losses"),
        ("If Ek decides to leave then the board will fail.", "to leave"),
        (
            "Ek said it fell when Jon Holm, a clerk, announced he was ill.",
            "it fell when Jon Holm, a clerk, announced he was ill",
        ),
        ("If Ek wants a boat and then leaves, fine.", "a boat and then leaves"),
        ("It is a lock which she says needs work.", "which needs work"),
        ("It is a lock whose keeper she called a fool.", "a fool"),
    ],
)
def test_lists_and_conditions(text, content):
    assert content in contents(text).values()


def test_no_comma_ends_a_content():
    assert contents("Ek said it was late, and announced a vote.")["said"] == "it was late"


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Ek said repeatedly the lock was shut.", "said repeatedly"),
        ("Ek indicated publicly he would leave.", "indicated publicly"),
        ("Ek reported unusually high rents.", "reported"),
        ("Ek indicated earlier this week the lock was shut.", "indicated"),
    ],
)
def test_an_adverb_of_the_cue(text, cue):
    assert list(contents(text)) == [cue]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Ek said Holm and Quist supported the tax.", "Holm and Quist supported the tax"),
        ("Ek said the clerk and Quist told him.", "the clerk and Quist told him"),
        ("Ek said Jon Holm, Bo Ask and Quist backed it.", "Jon Holm, Bo Ask and Quist backed it"),
        ("Ek claimed Holm and Quist called it a trap.", "Holm and Quist called it a trap"),
        # What is said ends before it.
        ("Ek said yes and Holm supported him.", "yes"),
        ("Ek denied the charge and Holm supported him.", "the charge"),
        ("Ek praised Holm and Quist criticized him.", "Holm"),
    ],
)
def test_an_and_within_a_subject_ends_no_content(text, content):
    assert content in contents(text).values()


@pytest.mark.parametrize(
    "text", ["It was late", "He was hurt in the hip", "He fell on his hip and leg"]
)
def test_a_subject_begins_behind_the_and_of_its_clause(text):
    [one] = PARSER.parse(f"It rained.\n{text} and the clerk said it was dark.")
    assert one.source_text == "the clerk"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The union said it would strike but gave no details.", "it would strike"),
        ("The union said it would strike, but declined to elaborate.", "it would strike"),
        ("The board said two men had left but did not name them.", "two men had left"),
        ("Ek said he liked it but had no time.", "he liked it but had no time"),
        ("Ek said he left but stayed in Lund.", "he left but stayed in Lund"),
    ],
)
def test_that_no_more_was_said_is_no_content(text, content):
    assert contents(text)["said"] == content


def test_what_others_say_of_it_is_no_content():
    said = contents("Sailors rejected the tax, with the clerk saying it was dear.")
    assert said == {"rejected": "the tax", "saying": "it was dear"}
    said = contents("Sailors rejected the tax, with 40 percent opposing it.")
    assert "with 40 percent" in said["rejected"]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Ek praised the crew after Ms. Holm accused it of waste.", "the crew"),
        ("Ek praised the crew, just two days after Ms. Holm blamed it.", "the crew"),
        ("Ek criticised the port hours before Ms. Holm defended it.", "the port"),
        ("Ek blasted the port before vowing to stay.", "the port"),
        ("Ek defended the tunnel by saying it was late.", "the tunnel"),
        ("Ek backs the tunnel as Ms. Holm warns of its price.", "the tunnel"),
        ("Ek blamed the port, and the unions accused her of waste.", "the port"),
        ("Ek said the lock was safe even though Ms. Holm feared a flood.", "the lock was safe"),
        # No other clause, or a statement.
        ("Ek praised the crew for saying it was late.", "the crew for saying it was late"),
        ("Ek called on the port to wait and seek help.", "the port to wait and seek help"),
        (
            "Ek rejected a plan to shut the lock if the town agreed to wait.",
            "a plan to shut the lock if the town agreed to wait",
        ),
        (
            "Ek said the lock was shut after Ms. Holm warned of a flood.",
            "the lock was shut after Ms. Holm warned of a flood",
        ),
    ],
)
def test_what_is_judged_ends_before_the_clause_of_another_cue(text, content):
    assert content in contents(text).values()


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("Ek expressed concern that it was late.", "expressed concern", "that it was late"),
        ("Ek has voiced regret over the delay.", "has voiced regret over", "the delay"),
        ("Ek expressed her concern about it.", "expressed", "her concern about it"),
        ("Ek voiced concern.", "voiced", "concern"),
    ],
)
def test_a_feeling_without_an_article_belongs_to_the_cue(text, cue, content):
    assert contents(text) == {cue: content}
