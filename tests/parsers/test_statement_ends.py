"""What follows a statement and its source and is said, or is not; who a quotation names."""

import pytest

from newsdoc import AttributionParser

PARSER = AttributionParser()


def contents(text):
    """Give the contents of the outer attributions by their cues."""
    return {one.cue_text: one.content_text for one in PARSER.parse(text) if one.within is None}


@pytest.mark.parametrize(
    "behind",
    [
        "she told the board after a visit to Lund",
        "she told the board when asked",
        "she told the board as the crew went on board",
        "she told the board there",
        "she said here on Friday",
        "she said by phone from Lund",
        "she said while in Lund",
        "she said, but gave no details",
        "she said, which is why the crew left",
        "said Ms. Ek, without elaborating",
        "she said, declining to give details",
        "according to the report, first published in Lund",
        "according to the report, seen by the Lund Post",
    ],
)
def test_what_follows_a_statement_and_its_source_is_not_said(behind):
    found = [one.content_text for one in PARSER.parse(f"The lock will close, {behind}.")]
    assert found[0] == "The lock will close"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The lock was old, she said, but safe.", "The lock was old but safe"),
        ("The lock, she said, will not close.", "The lock will not close"),
        ("The lock, according to the report, published the news.", "The lock published the news"),
        ("There, she said it.", "it"),
        ("After the vote, she told the board when it would be shut.", "when it would be shut"),
    ],
)
def test_what_follows_a_statement_and_its_source_is_said(text, content):
    assert " ".join(contents(text)[cue] for cue in contents(text)) == content


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("The so-called “clerk” asked him for a key.", "The so-called “clerk”", "for a key"),
        ("The self-styled “prince” said he was ill.", "The self-styled “prince”", "he was ill"),
        ("It was a “trap” said Ms. Ek.", "Ms. Ek", "It was a “trap”"),
    ],
)
def test_a_quotation_that_names_a_source_is_not_said(text, source, content):
    [one] = PARSER.parse(text)
    assert (one.source_text, one.content_text) == (source, content)
