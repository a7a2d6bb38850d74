"""Attributions of passives: what is expected, who was told, by whom a thing is praised."""

import pytest

from newsdoc import AttributionParser

PARSER = AttributionParser()


def read(text):
    return [
        (one.source_text, one.cue_text, one.content_text, [who.text for who in one.addressee])
        for one in PARSER.parse(text)
        if one.within is None
    ]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "told"),
    [
        ("The court was told that it was safe.", "", "was told", "that it was safe", "The court"),
        ("Jurors were told Ms. Ek had left.", "", "were told", "Ms. Ek had left", "Jurors"),
        ("Ms. Ek was asked whether it was safe.", "", "was asked", "whether it was safe", "Ms. Ek"),
        (
            "Ms. Ek was asked by a caller whether it was safe.",
            "a caller",
            "was asked",
            "whether it was safe",
            "Ms. Ek",
        ),
    ],
)
def test_who_is_told_or_asked_says_nothing(text, source, cue, content, told):
    assert read(text) == [(source, cue, content, [told])]


@pytest.mark.parametrize(
    ("text", "cue", "told"),
    [
        ("Residents were warned that it was late.", "were warned", "Residents"),
        ("Ms. Ek was reminded that it was late.", "was reminded", "Ms. Ek"),
        ("Ms. Ek was informed that it was late.", "was informed", "Ms. Ek"),
    ],
)
def test_who_is_warned_says_nothing(text, cue, told):
    assert read(f"It rained. {text}") == [("", cue, "that it was late", [told])]


@pytest.mark.parametrize(
    ("text", "source", "told"),
    [
        ("“Do not go there,” Ms. Ek was told by the mayor on Monday.", "the mayor", "Ms. Ek"),
        ("“Do not go there,” Ms. Ek was told on Monday.", "", "Ms. Ek"),
        ("He was warned by police: “Do not go there.”", "police", "He"),
        ("He was asked: “Do not go there.”", "", "He"),
    ],
)
def test_a_quotation_that_somebody_was_told(text, source, told):
    [one] = PARSER.parse(f"It rained.\n\n{text}")
    assert (one.source_text, one.addressee_text, one.kind) == (source, told, "direct")
    assert one.content_text.strip("“”,.") == "Do not go there"


@pytest.mark.parametrize("told", ["I am", "You’re", "I’m"])
def test_who_is_told_behind_short_forms(told):
    [one] = PARSER.parse(f"It rained. {told} told it is late.")
    assert (one.source_text, one.content_text) == ("", "it is late")


def test_who_is_told_in_a_headline():
    assert read("Rail passengers told ‘do not travel’") == [
        ("", "told", "‘do not travel’", ["Rail passengers"])
    ]


@pytest.mark.parametrize(
    "done",
    [
        "found dead", "pronounced dead", "refused bail", "denied bail", "offered a job", "accused",
        "identified as a thief", "named in court", "warned of floods", "questioned on Friday",
    ],
)  # fmt: skip
def test_to_whom_a_thing_is_done_says_nothing(done):
    assert not [one for one in read(f"It rained. Ms. Ek was {done}.") if one[0]]


@pytest.mark.parametrize(
    "text",
    [
        "It rained. Ms. Ek was held, questioned and told to leave.",
        "It rained. Ms. Ek was held and accused of theft.",
        "It rained. Ms. Ek was charged and denied bail.",
        "It rained. She was found guilty and ordered to pay.",
        "A man accused of theft left.",
        "Drivers urged to stay home",
        "Teen accused of theft in Lund",
        "Man found dead in Lund",
    ],
)
def test_who_is_told_or_accused_without_an_auxiliary_says_nothing(text):
    assert read(text) == []


def test_verbs_behind_a_passive_that_have_an_object():
    assert read("It rained. Ms. Ek was hurt and told the board it was late.") == [
        ("Ms. Ek", "told", "it was late", ["the board"])
    ]
    assert read("It rained. Ms. Ek, whom he accused of theft, left.")[0][0] == "he"


def test_what_is_said_of_the_subject_behind_by_whom():
    assert read("It rained. The plan was dismissed by the mayor as a trap.") == [
        ("the mayor", "was dismissed", "The plan as a trap", [])
    ]


def test_what_is_named_or_promised_is_content():
    assert read("It rained. The bridge was labelled “unsafe for all of us.”") == [
        ("", "was labelled", "The bridge “unsafe for all of us.”", [])
    ]
    assert read("It rained. Ms. Ek was asked by a clerk to leave.") == [
        ("a clerk", "was asked", "to leave", ["Ms. Ek"])
    ]


@pytest.mark.parametrize("verb", ["criticized", "criticised", "welcomed"])
def test_by_whom_a_thing_is_praised(verb):
    assert read(f"The plan was {verb} by the council.") == [
        ("the council", f"was {verb}", "The plan", [])
    ]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("It is understood that the bridge is safe.", "is understood"),
        ("It was announced that the bridge is safe.", "was announced"),
        ("It was gathered that the bridge is safe.", "was gathered"),
        ("There are fears that the bridge is safe.", "are fears"),
    ],
)
def test_nobody_is_the_source(text, cue):
    assert read(text) == [("", cue, "that the bridge is safe", [])]


@pytest.mark.parametrize("subject", ["It", "Some there"])
def test_somebody_is_the_source(subject):
    assert read(f"{subject} said that the bridge is safe.") == [
        (subject, "said", "that the bridge is safe", [])
    ]


def test_who_is_quoted_as_saying_something_says_it():
    assert read("It rained. The mayor was quoted as saying it was late.") == [
        ("The mayor", "was quoted as saying", "it was late", [])
    ]


def test_what_is_said_to_be():
    assert read("It rained. Gates are said to have failed.") == [
        ("", "are said", "Gates to have failed", [])
    ]
    assert read("It rained. The mayor is opposed to the plan.") == [
        ("The mayor", "is opposed to", "the plan", [])
    ]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("The plan was called “a trap” by the mayor.", "the mayor", "The plan … “a trap”"),
        ("The plan was described as “a trap” by Ms. Ek.", "Ms. Ek", "The plan … as “a trap”"),
        ("The plan was described by Ms. Ek as “a trap”.", "Ms. Ek", "The plan … as “a trap”"),
        ("The plan was called “a trap” for the town.", "", "The plan … “a trap” for the town"),
    ],
)
def test_by_whom_a_thing_is_called_what_is_quoted(text, source, content):
    [one] = PARSER.parse(text)
    assert (one.source_text, " … ".join(span.text for span in one.content)) == (source, content)


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("The tax is disputed by Vera Holm, a nurse.", "Vera Holm, a nurse", "The tax"),
        ("The tax was not opposed by 40% of voters.", "40% of voters", "The tax"),
        ("The tax was dubbed a farce by the union.", "the union", "The tax … a farce"),
        ("He was described as a calm man by his staff.", "his staff", "He … as a calm man"),
        ("He was praised by Ms. Ek for the plan.", "Ms. Ek", "He … for the plan"),
        ("He was praised by the spokesman for Lund.", "the spokesman for Lund", "He"),
        ("He was accused by the board of lying.", "the board", "He … of lying"),
        ("Rents are expected by Ms. Ek to rise.", "Ms. Ek", "Rents … to rise"),
        ("It was revealed by Ms. Ek that it failed.", "Ms. Ek", "that it failed"),
        ("It was criticised by Ms. Ek.", "Ms. Ek", "It"),
    ],
)
def test_by_whom_a_thing_is_said_or_thought_of(text, source, content):
    [one] = PARSER.parse(f"It rained.\n\n{text}")
    assert (one.source_text, " … ".join(span.text for span in one.content)) == (source, content)


@pytest.mark.parametrize(
    "text",
    [
        "The tax was rejected by a vote of 20 to 3.",
        "The tax was rejected by Monday.",
        "The tax will be backed by 2030.",
        "The house was claimed by the sea.",
        "The strike was called by the union.",
        "The clerk was attacked by a dog.",
        "The clerk will be questioned by detectives on Monday.",
        "The clerk will be questioned by Ms. Ek, who runs the board, and Jon Holm.",
    ],
)
def test_what_stands_behind_by_and_says_nothing(text):
    assert not PARSER.parse(f"It rained.\n\n{text}")


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("The lock seems to be safe.", "seems", "The lock to be safe"),
        ("The mayor appeared somewhat tired.", "appeared", "The mayor somewhat tired"),
        ("Both plans seem to have failed.", "seem", "Both plans to have failed"),
        ("It appears that the lock is safe.", "appears", "that the lock is safe"),
        ("It seems unlikely that she will stay.", "seems", "unlikely that she will stay"),
        ("It seemed to last all day.", "seemed", "It to last all day"),
        ("The crew left Lund and seemed tired.", "seemed", "The crew tired"),
        ("The lock seems safe: After May, none broke.", "seems", "The lock safe"),
        ("The lock seems safe — at least in May.", "seems", "The lock safe"),
        ("It seems safe — in May — to us.", "seems", "safe — in May — to us"),
        ("The plan appears more dear.", "appears", "The plan more dear"),
    ],
)
def test_what_seems_so(text, cue, content):
    assert read(text) == [("", cue, content, [])]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor appeared in court.",
        "Ms. Ek appeared on Monday.",
        "Her column appears every Monday.",
        "What seems safe is shut.",
        "The plan that seems safest was dropped.",
        "The lock may seem old.",
        "She tried to appear calm.",
    ],
)
def test_what_only_appears_somewhere(text):
    assert read(text) == []


def test_what_seems_so_within_a_statement_is_its_speakers():
    text = "She left Lund and, Ms. Ek said, has lately seemed tired of it."
    assert [one[:2] for one in read(text)] == [("Ms. Ek", "said")]


def test_what_seems_so_behind_a_statement_is_not_its_speaker():
    text = "Ms. Ek said the plan had failed and seemed old."
    assert [one[:2] for one in read(text)] == [("Ms. Ek", "said")]
