"""Quotations whose source stands in an unusual place, or that go on behind their attribution."""

import pytest

from newsdoc import AttributionParser

PARSER = AttributionParser()


def triples(text):
    """Source, cue and content of the outer attributions, fragments apart."""
    return [
        (one.source_text, one.cue_text, " … ".join([span.text for span in one.content]))
        for one in PARSER.parse(text)
        if one.within is None
    ]


def first(text):
    return triples(text)[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "As Vera Holm told the board on Monday, “We tried to hold it.”",
            ("Vera Holm", "told", "“We tried to hold it.”"),
        ),
        (
            "It is late because, as she puts it, “the best we have is the bridge.”",
            ("she", "puts it", "“the best we have is the bridge.”"),
        ),
        (
            "As Vera Holm reported from the harbour:\n\n“We tried to hold it.”",
            ("Vera Holm", "reported", "“We tried to hold it.”"),
        ),
        (
            "However, as Ms. Ek noted in a letter, the bridge is safe.",
            ("Ms. Ek", "noted", "the bridge is safe"),
        ),
        ("The bridge, as Ms. Ek noted, is safe.", ("Ms. Ek", "noted", "The bridge … is safe")),
        (
            "As it rained, the bridge was “quite unsafe,” as Ms. Ek put it.",
            ("Ms. Ek", "put it", "the bridge was “quite unsafe,”"),
        ),
        (
            "That the bridge “is in ruins,” as Ms. Ek said on Monday, only makes it worse.",
            ("Ms. Ek", "said", "the bridge “is in ruins,”"),
        ),
        (
            "As the crew left the old harbour, “Dusk” was played.",
            None,
        ),
    ],
)
def test_a_quotation_behind_as_somebody_said(text, expected):
    assert (triples(text) or [None])[0] == expected


def test_a_quotation_between_is_that_of_its_own_cue():
    assert first("“We tried,” Ms. Ek said as the heckler yelled: “You did not!”")[0] == "Ms. Ek"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Asked whether it was safe, Ms. Ek smiled.", ("", "Asked", "whether it was safe")),
        (
            "Asked if the bridge was “as safe as a house,” four in ten of them nodded.",
            ("", "Asked", "if the bridge was “as safe as a house,”"),
        ),
        ("Citing the storm, Ms. Ek closed the bridge.", ("Ms. Ek", "Citing", "the storm")),
        ("Citing the storm was wrong.", None),
        ("Reporting from the harbour, Ms. Ek got wet.", None),
    ],
)
def test_a_participle_that_opens_a_sentence(text, expected):
    assert (triples(text) or [None])[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The row began with her claim that the bridge was “as safe as a house” for all.",
            ("her", "claim", "that the bridge was “as safe as a house” for all"),
        ),
        (
            "He missed Vera Holm’s bold assertion on Monday that “we will all stay,” and left.",
            ("Vera Holm’s", "assertion", "that “we will all stay,”"),
        ),
        ("The row began with the claim that the bridge was “as safe as a house”.", None),
        (
            "The row began with her claim that the bridge was safe.",
            ("her", "claim", "that the bridge was safe"),
        ),
    ],
)
def test_whose_claim_a_quotation_is(text, expected):
    claims = [found for found in triples(text) if found[1] in ("claim", "assertion")]
    assert (claims or [None])[0] == expected


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("They left, with one of the crew shouting, “We will be back.”", "one of the crew"),
        ("They argued on, with Ms. Ek calling it “a very sad day for us all”.", "Ms. Ek"),
        ("Ms. Ek left the crew with a smile, saying, “We will be back.”", "Ms. Ek"),
    ],
)
def test_who_stands_behind_with(text, source):
    assert triples(text)[-1][0] == source


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It rained.\n\nFormer mayor Vera Holm: “We tried to hold it.”",
            ("Former mayor Vera Holm", ":", "“We tried to hold it.”"),
        ),
        (
            "It rained.\n\nSen. Ada Quist (R-Vt.): “We tried to hold it.”",
            ("Sen. Ada Quist (R-Vt.)", ":", "“We tried to hold it.”"),
        ),
        (
            "It rained. From the report: “We tried to hold it.”",
            ("the report", ":", "“We tried to hold it.”"),
        ),
        (
            "It rained.\n\nPartial transcript as follows:\n\n“We tried to hold it.”",
            ("Partial transcript", "as follows:", "“We tried to hold it.”"),
        ),
        ("It rained. Said Ms. Ek:\n\n“We tried to hold it.”", None),
        (
            "It rained.\n\nSaid Ms. Ek:\n\n“We tried to hold it.”",
            ("Ms. Ek", "Said", "“We tried to hold it.”"),
        ),
        (
            "It rained.\n\nSays Ms. Ek, head of the Lund Bank: “We tried to hold it.”",
            ("Ms. Ek, head of the Lund Bank", "Says", "“We tried to hold it.”"),
        ),
        (
            "It rained.\n\n“We tried to hold it all the same”: Vera Holm",
            ("Vera Holm", ":", "“We tried to hold it all the same”"),
        ),
        ("It rained.\n\n“We Tried To Hold It All”: Book Review", None),
        (
            "According to the paper: “We tried to hold it.”",
            ("the paper", "According to", "“We tried to hold it.”"),
        ),
        ("It rained.\n\nFerry disaster: “We try again.”", None),
        ("It rained. The river follows: “We try again.”", None),
    ],
)
def test_what_a_colon_leads_to(text, expected):
    found = [one for one in triples(text) if "“" in one[2]]
    if expected is None:
        assert [one[0] for one in found] in ([], ["Ms. Ek"], ["The river"])
    else:
        assert found == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We tried to hold it,” Ms. Ek quips.", ("Ms. Ek", "quips", "“We tried to hold it,”")),
        ("She quips, “We tried to hold it.”", ("She", "quips", "“We tried to hold it.”")),
        ("“We tried,” Ms. Ek reflects, at ease.", ("Ms. Ek", "reflects", "“We tried,”")),
        ("“We tried,” her films, were late.", None),
        (
            "“We tried,” comments Vera Holm of the port.",
            ("Vera Holm of the port", "comments", "“We tried,”"),
        ),
        (
            "She sang of the sea, humming, “We tried to hold it.”",
            ("She", "humming", "“We tried to hold it.”"),
        ),
        ("She sang of the sea, humming “Dusk”.", None),
        (
            "“We tried to hold it,” a voice in the film intones.",
            ("a voice in the film", "intones", "“We tried to hold it,”"),
        ),
        ("“We tried to hold it,” Ms. Ek uncle to Bo.", None),
        ("“We tried to hold it,” given the storm on the coast.", None),
    ],
)
def test_a_word_in_s_beside_a_quotation(text, expected):
    assert (triples(text) or [None])[0] == expected


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("“We tried,” she said. Without help, “it would have failed.”", 2),
        ("“We tried,” she said. That makes it “a thing to be proud of for years.”", 2),
        ("“We tried,” she said. “It is hard for us” and “it failed because of that.”", 2),
        ("She said it was late. Unless the crew left at once, “it would have failed.”", 1),
        ("“We tried,” she said. Bo Ek of the crew went to see “The Long Way to the Sea.”", 1),
    ],
)
def test_a_sentence_behind_a_quotation_that_ends_in_one(text, content):
    assert len(first(text)[2].split(" … ")) == content


@pytest.mark.parametrize(
    ("before", "joins"),
    [
        ("The crew said it was late.", True),
        ("The plan is “as old as the bridge itself,” she said.", True),
        ("She praised the crew, saying that it was late.", True),
        ("The crew went home for the night.", False),
        ("There were reports that the crew said so. They slept.", False),
    ],
)
def test_a_quoted_paragraph_behind_what_somebody_says(before, joins):
    text = f"{before}\n\n“We left at noon because of the storm and the rain.”"
    assert any("left at noon" in content for _, _, content in triples(text)) is joins


def test_a_heading_in_quotation_marks_is_no_statement():
    text = "The crew said it was late.\n\n“A better river”\n\nIt rained."
    assert first(text)[2] == "it was late"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We tried to hold it,” said Vera Holm, half joking.", "said"),
        ("“We tried to hold it,” she said, as the crowd applauded.", "said"),
        ("“We tried to hold it,” she said in May, referring to Bo, the head of the talks.", "said"),
        ("“We tried,” the crew left, Vera Holm, of the board, said.", "said"),
    ],
)
def test_a_quotation_has_one_cue(text, expected):
    assert [cue for _, cue, content in triples(text) if content.startswith("“")] == [expected]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("While Ms. Ek said the two had “been friends for years,” he claimed otherwise.", "Ms. Ek"),
        ("As she warned that “it is too late for that,” the crew said it was safe.", "she"),
        ("After Bo said the board was “as slow as a boat,” Holm said: “We are not.”", "Bo"),
        ("Vera Holm, citing “the luck of the crew,” said the bridge would open.", "Vera Holm"),
    ],
)
def test_the_quotation_of_a_side_clause_is_its_own(text, source):
    [found] = [one for one in triples(text) if "“" in one[2] and "We are not" not in one[2]]
    assert found[0] == source


def test_the_statement_of_a_side_clause_leaves_the_next_quotation_alone():
    text = "After Bo said the board was “as slow as a boat,” Ms. Holm said: “We are not.”"
    assert triples(text)[-1] == ("Ms. Holm", "said", "“We are not.”")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "But “the finer point,” Ms. Ek said, “is whether it will last.”",
            "But “the finer point,” … “is whether it will last.”",
        ),
        (
            "“It will,” Ms. Ek said last month in Oslo, “be there for years.”",
            "“It will,” … “be there for years.”",
        ),
        (
            "The papers show, she said in an interview, that it was safe.",
            "The papers show … that it was safe",
        ),
        (
            "“It must come,” she said, and “with care for us all.”",
            "“It must come,” … “with care for us all.”",
        ),
        ("The bridge, she said in an interview, and left.", None),
        ("If it rains, Ms. Ek said, the lock will shut.", "If it rains … the lock will shut"),
        (
            "When the storm came, she said in a letter, the crew was “as calm as the sea.”",
            "When the storm came … the crew was “as calm as the sea.”",
        ),
        (
            "When asked, Ms. Ek said, “The crew was as calm as the sea.”",
            "“The crew was as calm as the sea.”",
        ),
        (
            "The lock, shut since May, “is a risk to us all,” said Ms. Ek.",
            "The lock, shut since May, “is a risk to us all,”",
        ),
        ("Vera Holm, star of the film “Dusk at Sea,” said it was late.", "it was late"),
        (
            "Over the year, according to the board, the rise in rents “will slow down.”",
            "Over the year … the rise in rents “will slow down.”",
        ),
        ("Rents rose, according to Ms. Ek, author of “Rents in Lund.”", "Rents rose"),
    ],
)
def test_a_statement_around_its_source(text, content):
    assert (triples(text) or [("", "", None)])[0][2] == content or content is None


def test_after_a_question_a_new_sentence_asks_again():
    text = "Ms. Ek was asked, “Is it safe for all of us?” She answered, “It is safe.”"
    assert triples(text) == [
        ("", "was asked", "“Is it safe for all of us?”"),
        ("She", "answered", "“It is safe.”"),
    ]


def test_a_question_goes_on_with_its_source():
    assert first("“Is it safe?” She asked when the crew came home.")[0] == "She"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "He left, saying in a post on Monday: “We tried to hold it.”",
            ("He", "saying", "“We tried to hold it.”"),
        ),
        (
            "Ms. Ek spoke to the crew, telling them it was “the best they could have done”.",
            ("Ms. Ek", "telling", "it was “the best they could have done”"),
        ),
        (
            "Another man familiar with Ek’s thinking said, “We tried to hold it.”",
            ("Another man familiar with Ek’s thinking", "said", "“We tried to hold it.”"),
        ),
        (
            "“We tried to hold it,” Vera Holm, who led the crew said.",
            ("Vera Holm, who led the crew", "said", "“We tried to hold it,”"),
        ),
        (
            "“We tried to hold it,” Vera Holm is quoted as saying.",
            ("Vera Holm", "is quoted as saying", "“We tried to hold it,”"),
        ),
        (
            "Holm, a spokesman, said, “Instead of help for the crew,” Ek “sent a letter.”",
            ("Holm, a spokesman", "said", "“Instead of help for the crew,” Ek “sent a letter.”"),
        ),
        (
            "Ek added that, based on what he has seen, it “has been as safe as it was.”",
            ("Ek", "added", "that, based on what he has seen, it “has been as safe as it was.”"),
        ),
        (
            "In other words, explained Vera Holm: “We tried to hold it.”",
            ("Vera Holm", "explained", "“We tried to hold it.”"),
        ),
        (
            "Said Vera Holm, who grew up with Bo, “We tried to hold it.”",
            ("Vera Holm, who grew up with Bo", "Said", "“We tried to hold it.”"),
        ),
        (
            "There is a new film in which he declares, “We tried to hold it.”",
            ("he", "declares", "“We tried to hold it.”"),
        ),
    ],
)
def test_where_sources_and_cues_may_stand(text, expected):
    assert expected in triples(text)


def test_what_was_said_when_somebody_spoke_is_not_part_of_it():
    text = "Ms. Ek praised the crew when she told the board, “They tried to hold it.”"
    assert triples(text) == [
        ("Ms. Ek", "praised", "the crew"),
        ("she", "told", "“They tried to hold it.”"),
    ]


def test_a_quotation_that_ends_in_a_quotation_ends_a_sentence():
    text = "“We tried,” she said. “So we told them all, ‘Stay.’” It rained."
    assert first(text)[2] == "“We tried,” … “So we told them all, ‘Stay.’”"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“We tried to hold it,” another friend, Vera Holm told the paper.",
            ("another friend, Vera Holm", "told", "“We tried to hold it,”"),
        ),
        ("“We tried to hold it,” From said.", ("From", "said", "“We tried to hold it,”")),
        (
            "“We tried to hold it,” agrees Vera Holm, 30, of the crew.",
            ("Vera Holm, 30, of the crew", "agrees", "“We tried to hold it,”"),
        ),
        (
            "The board, in a note to all of us, worded it with care: “We tried to hold it.”",
            ("The board", "worded it with care:", "“We tried to hold it.”"),
        ),
        (
            "She praised the crew, but he gave them a compliment: “You must hold it.”",
            ("he", "gave them a compliment:", "“You must hold it.”"),
        ),
        (
            "Ek is praising Bo, who left the board on Monday, as “a man who holds it all”.",
            ("Ek", "is praising", "Bo, who left the board on Monday, as “a man who holds it all”"),
        ),
        (
            "Sen. Ada Quist (I-Vt.) said that the bridge was safe.",
            ("Sen. Ada Quist (I-Vt.)", "said", "that the bridge was safe"),
        ),
        (
            "She fled the hall but said in a letter that “the crew was as brave as ever.”",
            ("She", "said", "that “the crew was as brave as ever.”"),
        ),
    ],
)
def test_what_stands_between_a_source_and_its_words(text, expected):
    assert expected in triples(text)


def test_a_plan_with_a_speaker_of_its_own():
    text = "Ms. Ek welcomed the plan, with the crew saying it was “as safe as a house”."
    assert triples(text) == [
        ("Ms. Ek", "welcomed", "the plan"),
        ("the crew", "saying", "it was “as safe as a house”"),
    ]


def test_the_turns_of_a_quoted_transcript():
    text = (
        "It rained.\n\nPartial transcript as follows:\n\n“HOLM: We tried to hold it.\n\n"
        "“EK: And did you?\n\n“HOLM: We did. It was late.”\n\nIt rained."
    )
    assert triples(text) == [
        ("HOLM", ":", "We tried to hold it."),
        ("EK", ":", "And did you?"),
        ("HOLM", ":", "We did. It was late.”"),
    ]
    assert {one.kind for one in PARSER.parse(text)} == {"direct"}
    assert all(one.quotes for one in PARSER.parse(text))


@pytest.mark.parametrize("quoted", ["We tried: it failed.", "EK and the crew: a tale.", "It: no."])
def test_a_quotation_with_a_colon_is_no_turn(quoted):
    assert triples(f"It rained.\n\n“{quoted}”\n\nIt rained.") == []


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("“We tried. / “It failed,” he said.", [["“We tried.", "“It failed,”"]]),
        (
            "Ek said it was late. / “We tried. / “We did. / “It failed,” Ms. Holm said.",
            [["it was late"], ["“We tried.", "“We did.", "“It failed,”"]],
        ),
        (
            "“We tried,” Ek said. / “It failed.” / “Well,” Ms. Holm said.",
            [["“We tried,”", "“It failed.”"], ["“Well,”"]],
        ),
    ],
)
def test_paragraphs_of_a_quotation_that_the_last_one_ends(text, contents):
    found = [one for one in PARSER.parse(text.replace(" / ", "\n\n")) if one.within is None]
    assert [[span.text for span in one.content] for one in found] == contents


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ms. Ek said: “It is over.” “Not yet,” said Mr. Holm.",
            [("Ms. Ek", "said", "“It is over.”"), ("Mr. Holm", "said", "“Not yet,”")],
        ),
        (
            "Ms. Ek said: 'It is over.' 'Not yet,' said Mr. Holm.",
            [("Ms. Ek", "said", "'It is over.'"), ("Mr. Holm", "said", "'Not yet,'")],
        ),
        ("“Is it over?” “Not yet,” said Mr. Holm.", [("Mr. Holm", "said", "“Not yet,”")]),
        (
            "''We hear 'It is over,''' Ms. Ek said.",
            [("Ms. Ek", "said", "''We hear 'It is over,'''")],
        ),
        (
            "“It is over,” said Ms. Ek. “It failed.” “It did not.”",
            [("Ms. Ek", "said", "“It is over,” … “It failed.” … “It did not.”")],
        ),
    ],
)
def test_two_quotations_side_by_side(text, expected):
    assert triples(text) == expected


@pytest.mark.parametrize(
    ("lead", "quoted", "joins"),
    [
        ("“Or money,” she said.", "‘Death by a thousand cuts’", False),
        ("“Or money,” she said.", "“Death by a thousand cuts.”", True),
        ("“Or money,” she said.", "“We have tried it all, and nobody came to us in time”.", True),
        ("Ms. Ek wrote:", "“Death by a thousand cuts”", True),
    ],
)
def test_a_quotation_without_a_stop_on_its_own_line_is_a_heading(lead, quoted, joins):
    said = triples(f"{lead}\n\n{quoted}\n\n“The bridge is shut.”\n\nIt rained.")
    assert [quoted.rstrip(".") in content for _, _, content in said] == [joins]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vera Holm is blunt. “It failed.”", ("Vera Holm", "is blunt", "“It failed.”")),
        (
            "Ek, the mayor, was adamant: “It failed.”",
            ("Ek, the mayor", "was adamant", "“It failed.”"),
        ),
        ("The mayor shrugs. “It failed.”", ("The mayor", "shrugs", "“It failed.”")),
        ("In the end, Ms. Ek shrugged. “It failed.”", ("Ms. Ek", "shrugged", "“It failed.”")),
        ("“It failed!” she laughs.", ("she", "laughs", "“It failed!”")),
        ("It rained.\n\nMs. Ek’s answer: “It failed.”", ("Ms. Ek’s", "answer", "“It failed.”")),
        ("“It failed,” was her verdict.", ("her", "verdict", "“It failed,”")),
        ("Mayor Jon Ek, speaking to the Post: “It failed.”", ("Mayor Jon Ek", ":", "“It failed.”")),
        ("Ms. Ek shakes her head. “It failed.”", ("Ms. Ek", "shakes", "“It failed.”")),
        ("Ms. Ek is not so sure. “It failed.”", ("Ms. Ek", "is not so sure", "“It failed.”")),
        ("Ms. Ek agrees. “It failed.”", ("Ms. Ek", "agrees", "“It failed.”")),
        ("His verdict on the plan? “It failed.”", ("His", "verdict", "“It failed.”")),
        (
            "Vera Holm, mayor of Bonn: “It failed.”",
            ("Vera Holm, mayor of Bonn", ":", "“It failed.”"),
        ),
        ("The bridge is clear. “It failed.”", None),
        ("The answer was late. “It failed.”", None),
        ("Vera Holm left. “It failed.”", None),
        ("Vera Holm laughed. “It failed,” said Mr. Ek.", ("Mr. Ek", "said", "“It failed,”")),
    ],
)
def test_a_manner_or_a_reply_leads_to_a_quotation(text, expected):
    assert (triples(text) or [None])[-1] == expected


def test_what_was_asked_is_answered_by_somebody_else():
    assert first("I asked Ms. Ek if she was late. “It failed.”")[2] == "if she was late"
    assert first("“Was it late?” asked Ms. Ek. “It failed.”")[2].endswith("“It failed.”")


@pytest.mark.parametrize("cue", ["described it", "put it"])
def test_a_quotation_that_was_how_somebody_put_it(cue):
    [one] = PARSER.parse(f"It rained.\n\n“We tried to hold it,” was how Ms. Ek {cue}.")
    assert (one.source_text, one.content_text) == ("Ms. Ek", "“We tried to hold it,”")


def test_what_somebody_knew_is_no_quotation():
    [one] = [one for one in PARSER.parse("She said that Ms. Ek knew it.") if one.within is None]
    assert (one.source_text, one.content_text) == ("She", "that Ms. Ek knew it")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained. Her neighbour, Tom Ek, agreed.", ("Her neighbour, Tom Ek", "agreed")),
        ("Holm disagrees.", ("Holm", "disagrees")),
        ("The road is long.", None),
        ("It rained. The two sides agreed.", None),
    ],
)
def test_a_gesture_before_a_paragraph_that_is_a_quotation(text, expected):
    quoted = "“We tried to hold it all night long.”"
    found = PARSER.parse(f"{text}\n\n{quoted}")
    assert [(one.source_text, one.cue_text) for one in found] == [expected] * bool(expected)
    assert all(one.content_text == quoted for one in found)
    assert not PARSER.parse(f"{quoted}\n\nThe road is long.\n\nHolm agreed.")


@pytest.mark.parametrize(
    ("behind", "joins"),
    [
        ("“We will go if we must.” Jon Holm said the lock was late.", True),
        ("“We will go. It snowed.” The union asked the crew to wait.", True),
        ("“We will go,” Jon Holm said.", False),
    ],
)
def test_a_quotation_that_goes_on_before_somebody_else_speaks(behind, joins):
    first, *others = PARSER.parse(f"Ms. Ek said: “The lock backs us.\n\n{behind}")
    quoted = behind[: behind.index("”") + 1]
    assert (quoted in first.content_text) is joins
    assert not joins or all("“" not in one.content_text for one in others)


@pytest.mark.parametrize(
    ("text", "joins"),
    [
        ("“Is it late?” Ms. Ek asked Holm.", False),
        ("“Is it late?” Ms. Ek asked.", False),
        ("“It is late,” Ms. Ek said.", True),
        ("“Is it late?” Ms. Ek asked. “I think it is.”", True),
    ],
)
def test_what_was_asked_in_a_quotation_is_answered_by_somebody_else(text, joins):
    answer = "“It is as late as it was in the north.”"
    [one] = PARSER.parse(f"{text}\n\n{answer}")
    assert (answer in one.content_text) is joins


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ms. Ek rose and said of the lock: “It was good.”", [("Ms. Ek", "said")]),
        ("Ms. Ek was clear: “It was good.”", [("Ms. Ek", "was clear:")]),
        ("The lock is now rated as this: “a wreck that needs work”.", []),
        ("Calling “the heart of the lock” a wreck, Ms. Ek left.", [("Ms. Ek", "Calling")]),
    ],
)
def test_cues_before_quotations_and_cues_alone(text, expected):
    assert [one[:2] for one in triples(f"It snowed.\n\n{text}")] == expected
