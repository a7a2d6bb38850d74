"""Where sentences and quotations end, as the rules of attributions see them."""

import pytest

from newsdoc import AttributionParser

PARSER = AttributionParser()


def read(text):
    return [
        (one.source_text, one.cue_text, one.content_text)
        for one in PARSER.parse(text)
        if one.within is None
    ]


def test_a_sentence_ends_after_an_abbreviation_before_a_pronoun():
    assert read("Holm says it opened at 7 p.m. She says “it was late for all of us.”") == [
        ("Holm", "says", "it opened at 7 p.m."),
        ("She", "says", "“it was late for all of us.”"),
    ]


@pytest.mark.parametrize(
    ("end", "opening"),
    [
        ("Lund, Calif.", "The crew left."),
        ("Ek Marine Inc.", "But it was late."),
        ("Ada Ek Jr.", "His sister left."),
        ("the U.S.", "While the crew left, it rained."),
        ("Washington, D.C.", "In 2014 the crew left."),
        ("favour of Plan B.", "The crew left."),
        ("a post on X.", "“We left,” she wrote."),
    ],
)
def test_a_sentence_ends_after_a_closing_abbreviation(end, opening):
    assert read(f"Holm says it is in {end} {opening}")[0] == ("Holm", "says", f"it is in {end}")


@pytest.mark.parametrize(
    "end",
    [
        "St. The",
        "J. K. Lund",
        "John F. “Red” Lund",
        "U.S. In Talks",
        "Lund, Calif., and the",
        "Cllr. Ek and Insp. Lind in",
        "No. 4",
        "Rs. 500",
        "the hon. member of",
        "Mohd. Ek in",
        "40 per cent. of",
    ],
)
def test_no_sentence_ends_after_a_title_or_before_a_name(end):
    assert read(f"Holm says it is near {end} Lock.") == [("Holm", "says", f"it is near {end} Lock")]


@pytest.mark.parametrize("when", ["at 11:20 a.m.", "around 3 p.m.", "from 9 a.m. to 3 p.m."])
@pytest.mark.parametrize("who", ["Police", "Vera Holm"])
def test_a_sentence_ends_after_a_time_of_day_before_a_name_and_its_verb(when, who):
    assert read(f"The crew met {when} {who} said it rained.") == [(who, "said", "it rained")]


@pytest.mark.parametrize("zone", ["at 10 a.m. EST", "at 10 a.m. Eastern", "at 10 a.m. Monday"])
@pytest.mark.parametrize("end", ["", " and ends at noon"])
def test_no_sentence_ends_after_a_time_of_day_before_its_zone(zone, end):
    statement = f"The 9 a.m. Mass drew many, and it met {zone}{end}"
    assert read(f"{statement}, police said.") == [("police", "said", statement)]


@pytest.mark.parametrize("town", ["the U.S. Senate", "the U.S. and Bonn", "the U.S. before"])
def test_no_sentence_ends_within_a_name(town):
    assert read(f"Holm says it is known in {town}.") == [("Holm", "says", f"it is known in {town}")]


def test_a_full_stop_before_the_cue_by_mistake():
    assert read("“Find them all in town.” Holm said.") == [
        ("Holm", "said", "“Find them all in town.”")
    ]


def test_a_quotation_that_ends_with_another():
    assert read("''They said, 'Stay at home,''' Mr. Holm said.") == [
        ("Mr. Holm", "said", "''They said, 'Stay at home,'''")
    ]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Starling told the paper: “We replied.”", "Starling"),
        ("Halsted said on Friday: “We replied.”", "Halsted"),
        ("“We replied at once,” Jun wrote.", "Jun"),
        ("Vera Holm once said: “We replied.”", "Vera Holm"),
        ("Donnelly said: “We replied.”", "Donnelly"),
        ("Halsted has said it would rain.", "Halsted"),
        ("Rose said it would rain.", "Rose"),
        ("The Met Office said it would rain.", "The Met Office"),
        ("The WHO said it would rain.", "The WHO"),
        ("It rained, said IT chief Vera Holm.", "IT chief Vera Holm"),
        ("“We replied,” AT&T chief Vera Holm said.", "AT&T chief Vera Holm"),
        ("“We replied,” the world No. 2 said.", "the world No. 2"),
        ("LundPost.com said it would rain.", "LundPost.com"),
        ("Vera Holm, Ph.D., said it would rain.", "Vera Holm, Ph.D."),
    ],
)
def test_names_that_look_like_other_words(text, source):
    assert [one[0] for one in read(text)] == [source]


def test_what_is_in_capitals_for_stress_is_no_name():
    assert read("I AM told it rained.") == [("", "AM told", "it rained")]


@pytest.mark.parametrize("end", ["40 per cent", "No"])
def test_a_sentence_ends_after_an_abbreviation_that_is_a_word(end):
    assert read(f"Holm says it is {end}. The crew left.") == [("Holm", "says", f"it is {end}")]


def test_a_word_in_ing_is_a_name_only_before_a_cue():
    assert read("Starting tomorrow, it closes.") == []


def test_a_content_ends_before_a_quotation_with_its_own_cue():
    assert read("Holm praised the crew: “They did all they could,” he said.") == [
        ("Holm", "praised", "the crew"),
        ("he", "said", "“They did all they could,”"),
    ]
    assert read("Holm praised the crew: “They did all they could.”") == [
        ("Holm", "praised", "the crew: “They did all they could.”")
    ]


def test_a_content_ends_where_the_next_speaker_begins():
    assert read("A woman wanted a photo and Holm said it was late.")[-1] == (
        "Holm",
        "said",
        "it was late",
    )
    assert read("Holm accused the board of greed and Ek said it was late.") == [
        ("Holm", "accused", "the board of greed"),
        ("Ek", "said", "it was late"),
    ]
    assert read("Holm said the board and Ek were late.") == [
        ("Holm", "said", "the board and Ek were late")
    ]


def test_no_cue_is_part_of_a_name():
    assert read("It rained.\n\nOn Friday, Speaker Hope Marlow said it was late.") == [
        ("Speaker Hope Marlow", "said", "it was late")
    ]
    assert read("Marlow Hopes to Win\n\nIt rained.") == [("Marlow", "Hopes", "to Win")]


@pytest.mark.parametrize(
    "text",
    [
        "The proposed park would be home to geese.",
        "She called the police.",
        "They called 911 after the crash.",
        "Waves were slamming the coast.",
        "Hurricane Odette slams Lund.",
        "A flood warning remains in place.",
        "An amber weather warning comes into force at noon.",
    ],
)
def test_what_is_done_is_not_said(text):
    assert read(text) == []


def test_what_is_said_of_the_police():
    assert read("She called the police “a herd of fools”.")[0][1] == "called"
    assert read("The Lund Storm coach slammed the mayor.")[0][2] == "the mayor"
    assert read("The mayor slammed the police.") == [("The mayor", "slammed", "the police")]


def test_verbs_of_answers_are_cues():
    assert read("Holm confided that it was late. Ek countered that it was early.") == [
        ("Holm", "confided", "that it was late"),
        ("Ek", "countered", "that it was early"),
    ]
    assert read("The counter was closed.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A fan added: “So do I!” A third joked: “Not me.”",
            [("A fan", "added", "“So do I!”"), ("A third", "joked", "“Not me.”")],
        ),
        ("“Do you?” Ek-Holm asked.", [("Ek-Holm", "asked", "“Do you?”")]),
        (
            "“So do I!” Holm, a nurse, said on Friday.",
            [("Holm, a nurse", "said", "“So do I!”")],
        ),
        ("“So do I!” Holm, a nurse, left on Friday.", []),
        (
            "Ek asked them, “Do you?” Jon Holm wrote back, “Not yet.”",
            [("Ek", "asked", "“Do you?”"), ("Jon Holm", "wrote back", "“Not yet.”")],
        ),
        (
            "“Do you all go?” Jon Holm wrote back, “Not yet.”",
            [("Jon Holm", "wrote back", "“Do you all go?” “Not yet.”")],
        ),
        ("“So do I!” a third joked.", [("a third", "joked", "“So do I!”")]),
        ("It was late, Holm said – but not too late.", [("Holm", "said", "It was late")]),
        ("Holm submitted that it was late.", [("Holm", "submitted", "that it was late")]),
        ("Holm said it was late – but the board left.", [("Holm", "said", "it was late")]),
        (
            "The mayor, who left, was wrong, said Holm.",
            [("Holm", "said", "The mayor, who left, was wrong")],
        ),
        (
            "The board, in a note, said Holm was wrong.",
            [("The board", "said", "Holm was wrong")],
        ),
        ("Holm posted on River: “It is late.”", [("Holm", "posted", "“It is late.”")]),
        ("Holm, on the rain: “It is late.”", [("Holm", ":", "“It is late.”")]),
        ("The verdict, from Holm: “It is late.”", [("Holm", ":", "“It is late.”")]),
        (
            "A statement from Holm read: “It is late.”",
            [("A statement from Holm", "read", "“It is late.”")],
        ),
        (
            "“It is late,” says Holm, but “we like it very much”.",
            [("Holm", "says", "“It is late,” “we like it very much”")],
        ),
    ],
)
def test_whose_sentence_and_quotation_it_is(text, expected):
    assert read(text) == expected


def test_a_statement_within_another_ends_before_the_one_who_says_both():
    inner, outer = PARSER.parse("The mayor was wrong to say it was late, Holm said.")[::-1]
    assert (inner.content_text, inner.within) == ("it was late", outer)


@pytest.mark.parametrize(
    "heading",
    [
        "Rovers 2-1 Athletic: Late strike sinks visitors",
        "Storm Odette live: trains halted as winds rise",
        "Correction: Ferry-fare story",
        "What they said",
        "Storm Odette: Thousands without power",
        "Fact check: Does the bridge lean?",
        "Kenya: Grain exports fall again",
        "Velora: Is the chipmaker in trouble?",
    ],
)
def test_headings_that_quote_nobody(heading):
    assert read(heading) == []
    assert read("Channel 4: We tried") == [("Channel 4", ":", "We tried")]
    assert read("Police: Have you seen her?")[0][0] == "Police"
    assert read("Kenya: We tried") == [("Kenya", ":", "We tried")]


@pytest.mark.parametrize(
    ("headline", "source", "cue", "content"),
    [
        ("Tea may be good for you: study", "study", ":", "Tea may be good for you"),
        ("Holm to quit – reports", "reports", "–", "Holm to quit"),
        ("Bridge to open in May: Lund council", "Lund council", ":", "Bridge to open in May"),
        ("Bridge Is Open: Vera Holm", "Vera Holm", ":", "Bridge Is Open"),
        ("Holm in Lund: ‘We tried again’", "Holm", ":", "‘We tried again’"),
        ("Holm wins Lund vote, claims fraud", "Holm", "claims", "fraud"),
        ("Holm hits out at council over plan", "Holm", "hits out at", "council over plan"),
    ],
)
def test_who_makes_the_statement_of_a_headline(headline, source, cue, content):
    assert read(headline) == [(source, cue, content)]


@pytest.mark.parametrize(
    "headline",
    ["Bridge is open: traffic easing", "How it works: the bridge", "Storm is here: live updates"],
)
def test_headlines_with_a_colon_and_no_source(headline):
    assert read(headline) == []


def test_a_label_may_name_who_is_told():
    (one,) = PARSER.parse("Mayor to Holm: Stay away")
    assert (one.source_text, one.addressee_text, one.content_text) == ("Mayor", "Holm", "Stay away")
    assert read("Ferry to Lund: a guide") == [("Ferry to Lund", ":", "a guide")]
