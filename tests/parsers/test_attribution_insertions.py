"""What is inserted: attributions in brackets, and what stands between a cue and its content."""

import pytest

from newsdoc import AttributionParser

PARSER = AttributionParser()


def found(text):
    """Give source, cue and content of the outer attributions."""
    outer = [one for one in PARSER.parse(text) if one.within is None]
    return [(one.source_text, one.cue_text, one.content_text) for one in outer]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(The mayor said it was safe.)", ("The mayor", "said", "it was safe")),
        ("(Ms. Ek told the crew that it was late.)", ("Ms. Ek", "told", "that it was late")),
        ("It met on Monday (the mayor said it was late).", ("the mayor", "said", "it was late")),
        ("The board (which said it was late) met on Monday.", ("which", "said", "it was late")),
        ("It met (“We tried,” said Ms. Ek) on Monday.", ("Ms. Ek", "said", "“We tried,”")),
        ("It met. (The mayor said it was late. He left.)", ("The mayor", "said", "it was late")),
        ("(He left. The mayor said it was late.)", ("The mayor", "said", "it was late")),
        ("Ada Quist (R-Vt.) said it was late.", ("Ada Quist (R-Vt.)", "said", "it was late")),
        ("She said it was late (or so).", ("She", "said", "it was late (or so)")),
    ],
)
def test_brackets_hold_attributions_of_their_own(text, expected):
    assert found(text) == [expected]


def test_brackets_stand_within_the_statement_around_them():
    outer, shared, inner = PARSER.parse(
        "Ms. Ek praised the lock (which the mayor said was late), adding that it snowed."
    )
    assert (outer.cue_text, shared.cue_text, inner.cue_text) == ("praised", "adding", "said")
    assert inner.within is outer
    *_, shared = PARSER.parse(
        "“We tried,” said Ms. Ek (who told the board it was late), adding it was hard."
    )
    assert shared.source_text.startswith("Ms. Ek")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Holm said, pointing at it, that it was late.", [("Holm", "said", "that it was late")]),
        ("Holm joked, waving a hat, “We tried.”", [("Holm", "joked", "“We tried.”")]),
        ("Holm said, pointing at it, “We tried.”", [("Holm", "said", "“We tried.”")]),
        ("Holm told us, waving a hat, that it rained.", [("Holm", "told", "that it rained")]),
        (
            "Holm said, referring to the lock, “We tried.”",
            [("Holm", "said", "“We tried.”"), ("Holm", "referring to", "the lock")],
        ),
        (
            "Holm said it was late, referring to the lock.",
            [("Holm", "said", "it was late"), ("Holm", "referring to", "the lock")],
        ),
    ],
)
def test_a_gesture_between_a_cue_and_its_content(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "She said the talks, which started in May, remained hard.",
            "the talks, which started in May, remained hard",
        ),
        (
            "She said the lock, which sank in May, was safe, adding that it rained.",
            "the lock, which sank in May, was safe",
        ),
        ("She said it was late, which was true.", "it was late"),
        (
            "She said that in some cases, the lock failed, adding that it rained.",
            "that in some cases, the lock failed",
        ),
    ],
)
def test_a_clause_between_subject_and_verb_belongs_to_the_content(text, content):
    assert found(text)[0][2] == content


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Asked about the fees, Ek was blunt: “They are going up.”", "Ek"),
        ("Asked if they would rise, the mayor was clear: “They are going up.”", "the mayor"),
    ],
)
def test_a_question_before_a_clause_that_introduces_a_quotation(text, source):
    _, (who, cue, content) = found(text)
    assert (who, content) == (source, "“They are going up.”")
    assert cue.endswith(":")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A trader, Mr Jon Ek, however, said it rained.",
            ("A trader, Mr Jon Ek", "said", "it rained"),
        ),
        ("Corrigan, 36, left us, saying it rained.", ("Corrigan, 36", "saying", "it rained")),
        ("“It will rain all day,” she gushed at us.", ("she", "gushed", "“It will rain all day,”")),
        ("“It rained,” my aunt used to say.", ("my aunt", "used to say", "“It rained,”")),
        (
            "He would learn, as my aunt used to say, that it rained.",
            ("my aunt", "used to say", "that it rained"),
        ),
        ("“It rained,” she liked to say.", ("she", "liked to say", "“It rained,”")),
        (
            "“Wet”, as Ek once said, is “a word that helps”.",
            ("Ek", "once said", "“Wet” is “a word that helps”"),
        ),
        (
            "Polls released on Monday show that it rained.",
            ("Polls released on Monday", "show", "that it rained"),
        ),
        ("A memo filed Friday said it rained.", ("A memo filed Friday", "said", "it rained")),
        ("Holm will leave, per the Lund Post.", ("the Lund Post", "per", "Holm will leave")),
        ("Holm, per the team, left early.", ("the team", "per", "Holm left early")),
        ("The plan, Per Aune said, is late.", ("Per Aune", "said", "The plan is late")),
        ("At first, said Holm, nobody believed it.", ("Holm", "said", "nobody believed it")),
        (
            "In Bonn, said Ms. Ek, the rain never stopped.",
            ("Ms. Ek", "said", "the rain never stopped"),
        ),
        ("A man named Jon Ek said it rained.", ("A man named Jon Ek", "said", "it rained")),
        ("It rained, said an envoy, who was wet.", ("an envoy", "said", "It rained")),
        (
            "It rained, said an envoy in Bonn, adding that it was cold.",
            ("an envoy in Bonn", "said", "It rained"),
        ),
        ("It rained, say envoys who asked not to be named.", ("envoys", "say", "It rained")),
        (
            "It rained, the two states announced Monday, ending the drought.",
            ("the two states", "announced Monday", "It rained"),
        ),
        (
            "Ek was quoted by the agency as saying: “It rained.”",
            ("Ek", "was quoted", "“It rained.”"),
        ),
        ("The bank said on Monday (May 6) it rained.", ("The bank", "said", "it rained")),
        ("The bank said late on Monday that it rained.", ("The bank", "said", "that it rained")),
        (
            "He left in a week when, he said, “it never stopped raining.”",
            ("he", "said", "“it never stopped raining.”"),
        ),
        (
            "They left in a week when, he said, “it rained,” and met.",
            ("he", "said", "“it rained,”"),
        ),
        (
            "It rained, according to two envoys, one of whom said it was cold.",
            ("two envoys", "according to", "It rained"),
        ),
        (
            "“It rained,” said Ada Lund, whose son, Jon, left in May.",
            ("Ada Lund, whose son, Jon, left in May", "said", "“It rained,”"),
        ),
        (
            "“It rained,” a member of the board quipped.",
            ("a member of the board", "quipped", "“It rained,”"),
        ),
        (
            "It will shut, aides told the Post on Monday, in a blow to the town.",
            ("aides", "told", "It will shut"),
        ),
        (
            "Muse will leave, Ek told the Post, sending fans home.",
            ("Ek", "told", "Muse will leave"),
        ),
        (
            "On Friday, Ek told the Post, in a letter, that it rained.",
            ("Ek", "told", "that it rained"),
        ),
        (
            "Holm will be fired, reports the Lund Post.",
            ("the Lund Post", "reports", "Holm will be fired"),
        ),
        ("He keeps boats, reports, and maps.", None),
        (
            "The plan is simple, says Vera Holm: leave early.",
            ("Vera Holm", "says", "The plan is simple leave early"),
        ),
        (
            "Two have died, police have confirmed: a man and his son.",
            ("police", "have confirmed", "Two have died a man and his son"),
        ),
        ("When it closed, police said: it rained.", ("police", "said", "it rained")),
        (
            "It rained, reported Vera Holm, MD, of Lund, and colleagues.",
            ("Vera Holm, MD, of Lund, and colleagues", "reported", "It rained"),
        ),
    ],
)
def test_what_stands_around_a_source(text, expected):
    assert next(iter(found(text)), None) == expected


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Vera Holm, a nurse in Lund, the ward was full.", "Vera Holm, a nurse in Lund", ""),
        (
            "Vera Holm, a nurse in Aspen, Colo., it was full.",
            "Vera Holm, a nurse in Aspen, Colo.",
            "",
        ),
        ("Vera Holm, head of the ward, it was full.", "Vera Holm, head of the ward", ""),
        ("Vera Holm, who runs the ward, it was full.", "Vera Holm, who runs the ward", ""),
        ("Vera Holm, 34, the ward was full.", "Vera Holm, 34", ""),
        ("Vera Holm, Ph.D., the drug works.", "Vera Holm, Ph.D.", ""),
        ("Vera Holm, 34, a nurse in Lund, it was full.", "Vera Holm, 34, a nurse in Lund", ""),
        ("Vera Holm, a nurse who runs the ward, it was full.", None, "it was full"),
        ("the ward’s head, Vera Holm, the beds will go.", "the ward’s head, Vera Holm", ""),
        ("a report, published in May, the ward was full.", "a report", "the ward was full"),
        ("the mayor, a lot has changed.", "the mayor", "a lot has changed"),
        ("the mayor, the man, a nurse, died.", "the mayor", "the man, a nurse, died"),
        (
            "the mayor, a man, two women and a boy died.",
            "the mayor",
            "a man, two women and a boy died",
        ),
        (
            "a report, the next day, the ward was full.",
            "a report",
            "the next day, the ward was full",
        ),
        ("a report, in May, the ward was full.", "a report", "in May, the ward was full"),
    ],
)
def test_what_stands_behind_a_source_that_opens_its_sentence(text, source, content):
    [(told_by, _, said)] = found(f"According to {text}")
    assert source is None or told_by == source
    assert said == (content or text.removeprefix(f"{source}, ").removesuffix("."))


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("according to Ms. Ek, and two crews left.", "Ms. Ek", " and two crews left"),
        ("said Vera Holm, and the board has gone.", "Vera Holm", " and the board has gone"),
        ("according to Holm, Ek made further demands.", "Holm", " Ek made further demands"),
        ("according to Vera Holm, a clerk seen there.", "Vera Holm, a clerk seen there", ""),
        ("according to a board report on Monday.", "a board report", ""),
        ("according to a Lund Post poll last week.", "a Lund Post poll", ""),
        (
            "according to the report, and the board has gone.",
            "the report",
            " and the board has gone",
        ),
        ("according to Ms. Ek and the board.", "Ms. Ek and the board", ""),
        ("said Vera Holm, a nurse, and Jon Ek.", "Vera Holm, a nurse, and Jon Ek", ""),
    ],
)
def test_a_clause_behind_a_source_is_no_part_of_it(text, source, content):
    [one] = PARSER.parse(f"Rents rose, {text}")
    assert (one.source_text, one.content_text) == (source, f"Rents rose{content}")


@pytest.mark.parametrize("link", [", but, ", " and, ", ", but ", "; ", ": ", ", because, "])
def test_a_source_behind_a_link_opens_the_clause_behind_it(link):
    [one] = PARSER.parse(f"It rained{link}according to Vera Holm, the rents are high.")
    assert (one.source_text, one.content_text) == ("Vera Holm", "the rents are high")


def test_a_source_behind_a_link_without_a_clause():
    [one] = PARSER.parse("Rents are high and, according to Vera Holm, on the rise.")
    assert one.content_text == "Rents are high and on the rise"


@pytest.mark.parametrize("who", ["him", "her", "the board"])
def test_a_statement_behind_according_to_holds_its_passive_and_its_last_verb(who):
    for said in ("the budget has been approved", "the crew agreed"):
        assert found(f"According to {who}, {said}.") == [(who, "According to", said)]
    assert found(f"It is late, according to {who}.") == [(who, "according to", "It is late")]


def test_a_statement_behind_per_that_opens_its_sentence():
    assert found("Per the Lund Post, Ek will leave.") == [("the Lund Post", "Per", "Ek will leave")]
    for text in ("Per Ek, 34, left.", "Per Ek, the mayor, left.", "It rained on Per Ek."):
        assert found(text) == []


def test_a_source_within_what_somebody_says():
    [_, inner] = PARSER.parse("Ms. Ek said that, according to police, two men had died.")
    assert (inner.source_text, inner.content_text) == ("police", "two men had died")


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("Emails show Ms. Ek told Holm she knew.", [("Ms. Ek", "told", "she knew")]),
        (
            "The lawsuit says Ms. Ek told the crew it was late and asked for help.",
            [("Ms. Ek", "told", "it was late")],
        ),
        ("The lawsuit says it was late and asked for help.", []),
        ("He urged customers to read their documents.", []),
        ("She told the crew to say nothing.", []),
        ("He promised to tell the board it was late.", [("He", "tell", "the board it was late")]),
        (
            "Ms. Ek said the union opposed the plan and wanted a vote.",
            [("the union", "wanted", "a vote")],
        ),
        (
            "Ms. Ek said that Jon Holm had spent the day demanding a vote.",
            [("Jon Holm", "demanding", "a vote")],
        ),
        ("Ms. Ek said she was tired of it and wanted a vote.", [("she", "wanted", "a vote")]),
        (
            "Ms. Ek said the driver had fled but did not say when.",
            [("Ms. Ek", "did not say", "when")],
        ),
        ("Ms. Ek said the crew was made to feel small.", []),
        ("Ms. Ek said prices would rise only if ports succeed in defending prices.", []),
        ("Ms. Ek said the lock was full and calling for help was wise.", []),
    ],
)
def test_whose_what_stands_within_is(text, inner):
    read = [
        (one.source_text, one.cue_text, one.content_text)
        for one in PARSER.parse(text)
        if one.within is not None
    ]
    assert read == inner


@pytest.mark.parametrize("dash", ["--", "–", "-"])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("As for the lock – it froze – the mayor said it was late.", "it was late"),
        ("The clerk – a former nurse – said it was late.", "it was late"),
        ("Vera Holm – who runs the lock – said it was late.", "it was late"),
        (
            "Holm said the lock – the oldest of all – is late.",
            "the lock – the oldest of all – is late",
        ),
        ("Holm criticized the board – a body of nine – for waiting.", "the board"),
        ("Holm said it was late – the worst of all – and left.", "it was late"),
        ("He rose – “we tried to hold it,” Holm said.", "“we tried to hold it,”"),
        ("The lock – Holm said it was dear – was dropped.", "it was dear"),
        ("The lock – Holm said 300–350 boats pass – was dropped.", "300–350 boats pass"),
        (
            "Losing the lock – an old one – “tells us what to do,” Holm said.",
            "Losing the lock – an old one – “tells us what to do,”",
        ),
    ],
)
def test_dashes(dash, text, expected):
    [(source, _, content)] = found(text.replace("–", dash))
    assert content == expected.replace("–", dash)
    assert not source.startswith("-")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Holm argued, as she did last week, that it was late.", "that it was late"),
        ("Holm said, after the vote, that it was late.", "that it was late"),
        ("Holm said as she toured the lock that it was late.", "that it was late"),
        ("Holm said on average 30 boats pass.", "on average 30 boats pass"),
        ("Holm said, when she left, “We tried.”", "“We tried.”"),
        ("“We,” Holm said, as she left, “tried.”", "“We,” “tried.”"),
        ("“We,” Holm said, his voice low, “tried to hold it.”", "“We,” “tried to hold it.”"),
        ("“We,” Holm said, and smiled, “tried to hold it.”", "“We,” “tried to hold it.”"),
        ("“We,” Holm said, pointing at it, “tried to hold it.”", "“We,” “tried to hold it.”"),
        ("“We tried,” Holm said, as the clerk, “a hero,” left.", "“We tried,”"),
        ("“We tried,” Holm said, when she left.", "“We tried,”"),
    ],
)
def test_when_something_was_said(text, content):
    assert found(text) == [("Holm", found(text)[0][1], content)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They could sell, say, half of the boats.", []),
        ("Ports in, say, Norway are deep.", []),
        ("Half of the boats, say 200, are old.", []),
        ("The boats, say the owners, are old.", [("the owners", "say")]),
        ("The boats, police say, are old.", [("police", "say")]),
        ("Please note that the port is shut.", []),
        ("Likewise, encourage staff to write.", []),
        ("Likewise, the mayor encouraged staff to write.", [("the mayor", "encouraged")]),
    ],
)
def test_words_that_only_look_like_a_source_or_a_cue(text, expected):
    assert [one[:2] for one in found(f"It snowed.\n\n{text}")] == expected


def test_who_tells_of_a_report_is_no_part_of_it():
    outer, inner = PARSER.parse("The lock is shut, according to a report, the mayor told the Post.")
    assert (outer.source_text, inner.source_text) == ("the mayor", "a report")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("When the lock broke, she said, it froze.", ["When the lock broke", "it froze"]),
        ("If the lock breaks, she said, it will flood.", ["If the lock breaks", "it will flood"]),
        ("After the storm, she said, it froze.", ["After the storm", "it froze"]),
        ("When asked, she said, it froze.", None),
    ],
)
def test_a_clause_that_opens_what_was_said(text, expected):
    found = [[span.text for span in one.content] for one in PARSER.parse(f"It rained.\n{text}")]
    assert found == ([expected] if expected else [])


@pytest.mark.parametrize("name", ["Kelly", "Reilly", "Fleming", "Ahmed"])
@pytest.mark.parametrize("behind", ["the mayor", "a nurse from Lund", "who left in May"])
def test_a_first_word_that_looks_like_an_adverb(name, behind):
    [one] = PARSER.parse(f"It rained.\n{name}, {behind}, said that it was late.")
    assert one.source_text.startswith(name)


def test_an_adverb_before_a_source():
    [one] = PARSER.parse("It rained.\nSadly, the mayor, Jon Ek, said it was late.")
    assert one.source_text == "the mayor, Jon Ek"


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("He opened a tunnel that critics say is dear.", "critics", "that is dear"),
        ("Holm, who police say was drunk, left.", "police", "who was drunk"),
        ("Sailors who run boats say it is late.", "Sailors who run boats", "it is late"),
    ],
)
def test_what_somebody_says_of_it_or_of_whom(text, source, content):
    [one] = PARSER.parse(f"It rained.\n{text}")
    assert (one.source_text, one.content_text) == (source, content)


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The board issued a note Monday saying it was late.", "issued a note Monday saying"),
        ("Ek has argued for years that it was late.", "has argued"),
        ("Ek has argued for a new lock.", "has argued for"),
    ],
)
def test_what_belongs_to_a_cue(text, cue):
    [one] = PARSER.parse(f"It rained.\n{text}")
    assert one.cue_text == cue


def test_a_name_with_a_particle_behind_a_quotation():
    [one] = PARSER.parse("“We tried to,” Jon van Ek, a nurse at the ward in Lund told the Post.")
    assert one.source_text == "Jon van Ek, a nurse at the ward in Lund"
