"""Statements before their source: what opens them, and what follows their cue."""

import pytest

from newsdoc import AttributionParser

PARSER = AttributionParser()


def found(text):
    """Give source, cue and content of the outer attributions behind a headline."""
    outer = [one for one in PARSER.parse(f"A cold lake\n\n{text}") if one.within is None]
    return [(one.source_text, one.cue_text, one.content_text) for one in outer]


@pytest.mark.parametrize(
    "statement",
    [
        "At least 11 people died",
        "About 30 people died",
        "Up to 2 feet of snow will fall",
        "In Velora, the lock failed",
        "By Monday, the fire had spread",
        "Under the plan, rents would rise",
        "When guards arrived, the man was dead",
        "If it rains, the game will move",
        "On Monday, a man, 34, died",
        "In Velora schools were closed",
        "But the lock failed",
        "The lock failed",
    ],
)
@pytest.mark.parametrize(
    ("source", "cue", "tail"),
    [
        ("police", "said in a statement", ""),
        ("police", "said", " at a briefing"),
        ("Ms. Ek", "said", " on Fox News"),
        ("the mayor", "said", " during a visit"),
        ("Holm", "said", " during a Tuesday afternoon news conference"),
        ("police", "told", " the Lund Post"),
        ("a police spokesman", "told", " reporters at the scene"),
        ("police", "confirmed", " to the Lund Post"),
        ("the company", "confirmed in an email", ""),
        ("the company", "explained in an email", ""),
        ("Jon Ek", "wrote", " to staff"),
    ],
)
def test_a_statement_before_when_or_to_whom_it_was_made(statement, source, cue, tail):
    assert found(f"{statement}, {source} {cue}{tail}.") == [(source, cue, statement)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Friday, Ms. Ek said in a letter it was safe.", ["it was safe"]),
        (
            "In Velora, where two died, Holm said in a letter that it was safe.",
            ["that it was safe"],
        ),
        ("While it was late, Holm said in a statement it was safe.", ["it was safe"]),
        ("In a town where people work, Ms. Ek said in a speech.", []),
        ("During the visit, Holm said to reporters that it was late.", ["that it was late"]),
        ("In May, the crew left, Jon Ek vowed to stay.", ["to stay"]),
        ("On Friday, Ms. Ek told the board.", []),
    ],
)
def test_what_opens_a_sentence_is_no_statement(text, expected):
    contents = [content for *_, content in found(text)]
    assert [one for one in contents if one in expected] == expected
    assert not any(one.startswith(text[:2]) for one in contents)


@pytest.mark.parametrize(
    "behind",
    [
        " on Monday",
        " Monday",
        " last week",
        " on Nov 24",
        " on Nov. 24, 2025",
        " in a memo on Monday",
    ],
)
@pytest.mark.parametrize("source", ["Mayor Ann Bo", "the mayor", "police"])
def test_a_day_behind_a_source_that_follows_its_cue(source, behind):
    statement = "The council will close schools"
    assert found(f"{statement}, said {source}{behind}.") == [(source, "said", statement)]


def test_a_day_that_belongs_to_who_the_source_is():
    source = "Jon Ek, who has led the board since Monday"
    assert found(f"The lock failed, said {source}.") == [(source, "said", "The lock failed")]


@pytest.mark.parametrize("said", ["“We tried,”", "The lock failed,"])
@pytest.mark.parametrize(
    ("cue", "tail"),
    [
        ("was quoted as saying", ""),
        ("was quoted as saying", " on Monday"),
        ("was quoted as saying", " by the Lund Post"),
        ("was quoted as saying", " in a statement"),
        ("was quoted as saying", " in English"),
        ("was quoted", " by the agency as saying"),
        ("was quoted", " by state media as saying on Monday"),
    ],
)
def test_what_somebody_was_quoted_as_saying(said, cue, tail):
    content = said if "“" in said else said.rstrip(",")
    assert found(f"{said} he {cue}{tail}.") == [("he", cue, content)]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("He was quoted as saying: “We tried.”", "“We tried.”"),
        ("On Monday, he was quoted by the Post as saying that it was late.", "that it was late"),
        ("When it failed, he was quoted as saying it was late.", "it was late"),
        ("“We tried,” he was quoted by the Post as saying, “to row.”", "“We tried,” “to row.”"),
    ],
)
def test_what_follows_as_saying(text, content):
    assert found(text)[0][2] == content


@pytest.mark.parametrize("who", ["Ann Bo", "The mayor, Ann Bo", "A spokesman", "He"])
@pytest.mark.parametrize(
    ("asked", "content"),
    [
        ("asked about", "the cuts"),
        ("asked about", "the cuts on Monday"),
        ("asked", "if it was late"),
        ("asked", "what they had seen"),
        ("questioned about", "the cuts"),
        ("told", "that it was late"),
    ],
)
def test_who_is_asked_between_commas_is_no_source(who, asked, content):
    assert found(f"{who}, {asked} {content}, said it was safe.") == [
        ("", asked, content),
        (who, "said", "it was safe"),
    ]


@pytest.mark.parametrize("asked", ["When asked", "Asked", "And when asked"])
@pytest.mark.parametrize(
    ("asker", "behind", "content"),
    [
        ("", "", "who was late"),
        ("", "", "which boat was late"),
        ("", " on Monday", "whether it was late"),
        ("", " Monday", "about the lock"),
        ("", " at a rally on Monday", "if it was late"),
        ("a reporter", " by a reporter", "if it was late"),
        ("Jon Ek", " by Jon Ek on Monday", "about the lock"),
    ],
)
def test_who_asks_and_what_is_asked(asked, asker, behind, content):
    one, *_ = found(f"{asked}{behind} {content}, Ms. Holm smiled.")
    assert one == (asker, asked.rpartition(" ")[2], content)


@pytest.mark.parametrize(
    ("behind", "content"),
    [
        ("on Monday whether it was safe", "whether it was safe"),
        ("why it was safe", "why it was safe"),
        ("for more of it", "more of it"),
    ],
)
def test_what_somebody_was_asked(behind, content):
    [one] = found(f"Ms. Holm was asked {behind}.")
    assert (one[0], one[2]) == ("", content)


@pytest.mark.parametrize("link", [" and", ", and", ", but", ", while"])
def test_a_share_of_those_asked_ends_before_the_next(link):
    assert found(f"Six in 10 said rents were high{link} a third said they were low.") == [
        ("Six in 10", "said", "rents were high"),
        ("a third", "said", "they were low"),
    ]


def test_a_share_may_tell_what_others_say():
    [one] = found("Six in 10 said rents were high and the mayor said they were low.")
    assert one[2] == "rents were high and the mayor said they were low"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Bo, asked for comment, said it was safe.", ["Ann Bo"]),
        ("Ann Bo, asked whether it was safe, laughed.", [""]),
        ("He rose, asked about the cuts, said it was late and left.", ["He", "He"]),
        ("He praised the crew, asked about the cuts, and left.", ["He", "He"]),
        ("Jon Ek, 57, told a man in a hat that it was late.", ["Jon Ek, 57"]),
    ],
)
def test_who_asks_or_tells_is_a_source(text, expected):
    assert [source for source, *_ in found(text)] == expected


@pytest.mark.parametrize(
    "source",
    [
        "retired deputy Jon Ek",
        "recently retired Judge Ann Bo",
        "newly elected Mayor Ann Bo",
        "worried parents",
        "displaced farmer Ann Bo, 70",
    ],
)
@pytest.mark.parametrize("cue", ["said", "told"])
def test_what_describes_who_speaks_behind_a_quotation_is_no_cue(source, cue):
    comma = "," * ("," in source)
    behind = " the crew" * (cue == "told")
    assert found(f"“We tried to row,” {source}{comma} {cue}{behind}.") == [
        (source, cue, "“We tried to row,”")
    ]


@pytest.mark.parametrize("source", ["Ann Bo", "retired deputy Jon Ek"])
def test_a_verb_between_a_quotation_and_its_source(source):
    assert found(f"“We tried to row,” quipped {source}.")[0][:2] == (source, "quipped")


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The plan failed after Mayor Ann Bo rose and said it was late.", "Mayor Ann Bo"),
        ("The talks ended when Ann Bo stood up and told them that it was late.", "Ann Bo"),
        ("It was late when Ann Bo stood up and said: “We tried to row.”", "Ann Bo"),
        ("The lock closed because the board met and said it was late.", "the board"),
        ("When the mayor resigned and said it was late, the board met.", "the mayor"),
        ("The mayor smiled when the crew arrived and said it was late.", "The mayor"),
        ("Ann Bo left after Jon Ek rose and said it was late.", "Ann Bo"),
        ("The plan was made for the crew and said it was late.", "The plan"),
        ("However, the mayor rose and said it was late.", "the mayor"),
        ("Then, as the crew left, Ann Bo turned and said: “We tried to row.”", "Ann Bo"),
    ],
)
def test_whose_a_verb_behind_and_is(text, source):
    assert found(text)[-1][0] == source


@pytest.mark.parametrize(
    "behind", ["two people at the call said", "according to the memo", "Ek told the board"]
)
def test_what_is_said_within_a_statement_ends_with_it(behind):
    text = f"The mayor told the crew that it was late, {behind}."
    outer, inner = PARSER.parse(text)
    assert (outer.content_text, inner.within) == (text.partition(",")[0], outer)
    assert inner.content_text == "that it was late"


def test_what_is_said_within_a_statement_goes_on_with_it():
    outer, inner = PARSER.parse("The mayor, Ek said, told the crew that it was late and left.")
    assert inner.within is outer
    assert inner.content_text == "that it was late and left"


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("Replying to a question, Ms. Ek said that it was late.", ["said"]),
        ("Replying to Ms. Ek, the mayor said that it was late.", ["said"]),
        ("Replying that it was late, Ms. Ek left.", ["Replying"]),
        ("Vowing to stay, Ms. Ek said that it was late.", ["Vowing", "said"]),
    ],
)
def test_to_whom_somebody_replies_is_no_content(text, cues):
    assert [cue for _, cue, _ in found(text)] == cues


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Ms. Ek sent a note, saying the lock was full and calling the plan absurd.",
            [("saying", "the lock was full"), ("calling", "the plan absurd")],
        ),
        (
            "Ms. Ek left, telling Holm to wait and warning him of rain.",
            [("telling", "to wait"), ("warning", "him of rain")],
        ),
        (
            "Ms. Ek said the lock was full and calling for help was wise.",
            [("said", "the lock was full and calling for help was wise")],
        ),
        (
            "The mayor called on Velora to denounce the raid.",
            [("called on", "Velora to denounce the raid")],
        ),
        (
            "The mayor called on Velora and denounced the raid.",
            [("called on", "Velora"), ("denounced", "the raid")],
        ),
        (
            "“Yes,” Ms. Ek said, adding with a grin that it would be late.",
            [("said", "“Yes,”"), ("adding with a grin", "that it would be late")],
        ),
        (
            "The lock is to shut, two aides said adding that it leaked.",
            [("said", "The lock is to shut"), ("adding", "that it leaked")],
        ),
        ("All nine accused denied the charges.", [("denied", "the charges")]),
        ("Both accused were cleared of theft.", []),
        ("Both accused the mayor of theft.", [("accused", "the mayor of theft")]),
    ],
)
def test_one_cue_behind_another(text, said):
    found = [one for one in PARSER.parse(f"It rained.\n{text}") if one.within is None]
    assert [(one.cue_text, one.content_text) for one in found] == said


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        (
            "The mayor’s claim that the lock is safe angered voters.",
            ("The mayor’s", "claim", "that the lock is safe"),
        ),
        (
            "Her refusal to sell the boat was a shock.",
            ("Her", "refusal", "to sell the boat"),
        ),
        (
            "The union renewed its sharp criticism of the mayor.",
            ("its", "criticism of", "the mayor"),
        ),
        ("Ek’s promise to stay, made in May, was kept.", ("Ek’s", "promise", "to stay")),
    ],
)
def test_whose_a_noun_is(text, triple):
    [one] = PARSER.parse(f"It rained.\n{text}")
    assert (one.source_text, one.cue_text, one.content_text) == triple


@pytest.mark.parametrize(
    "text",
    [
        "The refusal to pay was a shock.",
        "Floods are the town’s threat to the lock.",
        "The criticism of the mayor was late.",
        "His call to the board was short.",
    ],
)
def test_what_nobody_has(text):
    assert PARSER.parse(f"It rained.\n{text}") == ()
