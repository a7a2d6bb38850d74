"""Extents of attributions: where source, cue and content begin and end."""

import pytest

from newsdoc import AttributionParser

PARSER = AttributionParser()


def first(text):
    """Give source, cue and content of the first outer attribution."""
    one = next(one for one in PARSER.parse(text) if one.within is None)
    return one.source_text, one.cue_text, one.content_text


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The plan, which he called “a trap,” was dropped.", ["which", "“a trap,”"]),
        ("They built what the mayor called a bridge to nowhere.", ["what", "a bridge to nowhere"]),
        ("It is a trend that the council says will last.", ["that", "will last"]),
        ("He praised the plan that he said Holm had made.", ["Holm had made"]),
        ("He told them how the mayor praised the plan.", ["how the mayor praised the plan"]),
    ],
)
def test_a_relative_pronoun_of_the_statement(text, content):
    found = [[text[span.start : span.end] for span in one.content] for one in PARSER.parse(text)]
    assert content in found


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Speaking on “River Talk,” Ms. Ek said the ferry was late.", "the ferry was late"),
        ("On Sunday on “River Talk,” Ms. Ek said the ferry was late.", "the ferry was late"),
        ("Asked if it was “a trap,” Ms. Ek said the plan was sound.", "the plan was sound"),
        ("Citing “a trap,” Ms. Ek criticized the plan.", "the plan"),
        ("In her view it was “a trap,” Ms. Ek told them.", "In her view it was “a trap,”"),
        ("The plan was “a trap,” Ms. Ek told the board.", "The plan was “a trap,”"),
    ],
)
def test_a_quotation_that_only_leads_to_the_statement(text, content):
    *_, last = [one for one in PARSER.parse(text) if one.within is None]
    assert last.content_text == content


@pytest.mark.parametrize(
    ("text", "addressee", "content"),
    [
        ("He told the Lund Evening Post the ferry was late.", None, "the ferry was late"),
        ("He told a crowd of about 90 at a fair that it was late.", None, "that it was late"),
        ("She asked the crew to wait.", "the crew", "the crew to wait"),
        ("She asked the crew why it was late.", "the crew", "why it was late"),
        ("She told the crew to wait.", "the crew", "to wait"),
        ("He left, asking the crew to wait.", "the crew", "the crew to wait"),
        ("The ferry was late, a spokesman told the Lund Evening Post.", None, "The ferry was late"),
        ("The ferry was late, Ms. Ek told them in Lund on Monday.", "them", "The ferry was late"),
        ("On Friday, Ms. Ek told them how late it was.", "them", "how late it was"),
        ("Ek told a crowded House of Commons that it was late.", None, "that it was late"),
        ("Ek told 7.30 the lock would close.", "7.30", "the lock would close"),
        (
            "Ek told a meeting of members in Lund on Sunday that it was late.",
            None,
            "that it was late",
        ),
        ("Ek left, telling the House the report was late.", "the House", "the report was late"),
    ],
)
def test_the_person_told(text, addressee, content):
    [one] = [one for one in PARSER.parse(text) if one.within is None]
    assert one.content_text == content
    assert addressee is None or one.addressee_text == addressee


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Vera Holm, a judge who left the board in May, said it was late.", None),
        ("Vera Holm, head of a party that won, said it was late.", None),
        ("Three ministers, including Vera Holm, said it was late.", None),
        ("Three ministers, in a letter, said it was late.", "Three ministers"),
        ("Most of them said it was late.", "Most of them"),
        ("Two others said it was late.", "Two others"),
        ("The end came, and he said it was late.", "he"),
        ("She and her aides said it was late.", "She and her aides"),
        ("The board met her and its head said it was late.", "its head"),
        (
            "Pilots, sailors and former guards said it was late.",
            "Pilots, sailors and former guards",
        ),
        ("On Monday, pilots and guards said it was late.", "pilots and guards"),
        ("Those who back the plan said it was late.", "Those who back the plan"),
        ("Even the mayor said it was late.", "the mayor"),
        ("Nearly half of voters said it was late.", "Nearly half of voters"),
        ("Even Holm, head of the board, said it was late.", "Holm, head of the board"),
        ("But according to the poll, half of all voters left.", "the poll"),
    ],
)
def test_where_a_source_begins_and_ends(text, source):
    assert first(text)[0] == (source or text.partition(", said")[0])


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("It rained, with two aides saying it was late.", "two aides", "it was late"),
        ("It rained all day in Lund, Ms. Ek left, saying it was late.", None, "it was late"),
    ],
)
def test_a_source_behind_with(text, source, content):
    *_, last = PARSER.parse(text)
    assert last.content_text == content
    assert last.source_text == source or source is None


@pytest.mark.parametrize(
    "text",
    [
        "Holm, in a short letter, questioned the plan of Ms. Ek.",
        "Holm, citing “a trap,” said Ms. Ek was right.",
    ],
)
def test_who_is_told_of_by_name_and_insertion_is_no_statement(text):
    assert first(text)[0].startswith("Holm")


def test_a_verb_with_an_auxiliary_has_its_source_before_it():
    found = PARSER.parse("The “reporter” has revealed her plan.")
    assert "her plan" not in [one.source_text for one in found]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("The mayor was asked about the plan.", "", ["the plan"]),
        ("The mayor was asked whether it was late.", "", ["whether it was late"]),
        ("Vera Holm was declared the winner.", "", ["Vera Holm", "the winner"]),
        ("The ferry is expected to open.", "", ["The ferry", "to open"]),
    ],
)
def test_passives(text, source, content):
    one = PARSER.parse(text)[0]
    assert one.source_text == source
    assert [text[span.start : span.end] for span in one.content] == content


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("She went on to say that it was late.", "went on to say"),
        ("She then went on to explain why it was late.", "then went on to explain"),
        ("The board issued a statement saying it was late.", "issued a statement saying"),
        ("The board read a statement saying it was late.", "saying"),
        ("She continued to insist that it was late.", "continued to insist"),
        ("She was quick to point out that it was late.", "was quick to point out"),
        ("“We tried,” she said with a smile.", "said with a smile"),
        ("“We tried,” she wrote on Twitter.", "wrote on Twitter"),
        ("“We tried,” she said with the crew.", "said"),
        ("The firm would neither confirm nor deny it.", "would neither confirm nor deny"),
        ("The firm could not confirm or deny that it was late.", "could not confirm or deny"),
        ("The firm will confirm it and deny that it was late.", "deny"),
        ("Holm will today tell the board it is late.", "will today tell"),
        ("Holm will on Monday tell the board it is late.", "will on Monday tell"),
    ],
)
def test_where_a_cue_begins_and_ends(text, cue):
    assert cue in [one.cue_text for one in PARSER.parse(text)]


def test_what_a_court_heard_ends_a_statement_within_it():
    _, inner = PARSER.parse("A driver told police he was late, a jury has heard.")
    assert inner.content_text == "he was late"


def test_a_verb_that_belongs_to_a_cue_is_no_other_cue():
    assert len(PARSER.parse("She continued to insist that it was late.")) == 1


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("She said he was late, which is a pity.", "he was late"),
        ("He praised the crew, and he left.", "the crew"),
        ("She said it was late — while others slept.", "it was late"),
        ("She said it was late and the crew left.", "it was late and the crew left"),
        ("He accused Ek, who left early, of lying.", "Ek, who left early, of lying"),
        ("He supports the plan, which has failed.", "the plan"),
        ("She hopes that Ek, the mayor, has won.", "that Ek, the mayor, has won"),
        ("She said it was late, but clerk Jo Ek said that it was early.", "it was late"),
        ("She said it was late, but Jo Ek left.", "it was late, but Jo Ek left"),
        ("She said it was late, while the board’s head, Jo Ek, warned it was not.", "it was late"),
        ("She said it was late, before adding: “We tried.”", "it was late"),
        ("She said it was late, and then added: “We tried.”", "it was late"),
        ("She said it was late, before the rain came.", "it was late, before the rain came"),
        ("Ada Holm — who said that it was late — left.", "that it was late"),
        (
            "She said that he had, in fact, called the crew.",
            "that he had, in fact, called the crew",
        ),
        ("As Jo Ek has pointed out, most of it is rain, not snow.", "most of it is rain, not snow"),
        ("She refused to confirm or deny it.", "to confirm or deny it"),
        ("She said he could neither confirm nor deny it.", "he could neither confirm nor deny it"),
        ("She wants a lock after saying that it was late.", "a lock"),
        ("It rained – which she said was late – on Friday.", "which was late"),
    ],
)
def test_where_a_content_ends(text, content):
    assert first(text)[2] == content


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("“We tried,” he said in a talk on “River Talk With Holm.”", ["“We tried,”"]),
        ("“We tried,” he said in a talk, “and we failed.”", ["“We tried,”", "“and we failed.”"]),
        ("Vera Holm, he said, “is the best of us.”", ["Vera Holm", "“is the best of us.”"]),
        ("If it rains, he said, “we will not sail.”", ["If it rains", "“we will not sail.”"]),
        ("When asked, he said, “We will not sail.”", ["“We will not sail.”"]),
        ("The plan won — a victory, he said, for all.", ["a victory", "for all"]),
        ("It rained on Holm, which, he said, was a pity.", ["which", "was a pity"]),
        ("The plan, he said, was a pity.", ["The plan", "was a pity"]),
    ],
)
def test_statements_on_both_sides_of_their_source(text, content):
    one = next(one for one in PARSER.parse(text) if one.source_text == "he")
    assert [text[span.start : span.end] for span in one.content] == content


def test_who_is_the_subject_of_a_further_verb():
    found = PARSER.parse("They met Vera Holm, who left early and praised the plan.")
    assert [one.source_text for one in found if one.cue_text == "praised"] == ["who"]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("After saying it was late, Ms. Ek left the board.", "Ms. Ek", "it was late"),
        ("In explaining why it was late, she left.", "she", "why it was late"),
        ("But while denouncing the plan, he left.", "he", "the plan"),
        ("(Ms. Ek had gone and said it was late", "Ms. Ek", "it was late"),
        ("She’s a judge but said it was late.", "She", "it was late"),
    ],
)
def test_the_subject_of_a_further_verb(text, source, content):
    assert (first(text)[0], first(text)[2]) == (source, content)


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        (
            "Vera Holm, host of “River Talk,” suggested a rest.",
            "Vera Holm, host of “River Talk,”",
            "suggested",
            "a rest",
        ),
        ("Holm, citing “a trap,” said Ms. Ek was right.", "Holm", "said", "Ms. Ek was right"),
        ("Holm, citing “a trap,” said Ms. Ek was right.", "Holm", "citing", "“a trap,”"),
        ("Holm, who calls it “a trap,” said it was late.", "who", "calls", "it “a trap,”"),
        ("While he calls it “a trap,” he praised Ms. Ek.", "he", "praised", "Ms. Ek"),
    ],
)
def test_an_insertion_that_ends_in_a_quotation(text, source, cue, content):
    [one] = [one for one in PARSER.parse(text) if one.cue_text == cue]
    assert (one.source_text, one.content_text) == (source, content)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("She told me voters had left.", "voters had left"),
        ("She told them his plan was late.", "his plan was late"),
        ("He praised Ek, telling the board she was right.", "she was right"),
        ("She told voters to wait.", "to wait"),
        ("He warned that it was late, but that it would sail.", None),
    ],
)
def test_what_the_person_is_told(text, content):
    found = [one.content_text for one in PARSER.parse(text) if one.within is None]
    assert (content or text.removeprefix("He warned ").rstrip(".")) in found


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "He refused to punish schools that break the law.",
            "to punish schools that break the law",
        ),
        ("He explained to reporters that it was late.", "that it was late"),
        ("He told the board that the storm that came was late.", None),
        ("He demanded nearly half of it.", "nearly half of it"),
        ("He said in a statement the lock would close.", "the lock would close"),
        ("He said in its annual report fees fell 4%.", "fees fell 4%"),
        ("He said in a letter to the board the lock would close.", "the lock would close"),
        ("He said in an interview with the Lund Post fees would rise.", "fees would rise"),
        ("He said in a tweet the lock would close.", "the lock would close"),
        ("He said in a note to the Post on Monday in Lund it was late.", "it was late"),
        ("He said through his lawyer the lock would close.", "the lock would close"),
        ("He said by phone the lock would close.", "the lock would close"),
        ("He says December cut is off.", "December cut is off"),
        ("He said December 3 the cut was off.", "the cut was off"),
        ("He said Monday it was off.", "it was off"),
        ("He said by 2030 the lock would close.", "by 2030 the lock would close"),
        ("He told the board in a briefing the lock would close.", "the lock would close"),
        ("He left, saying in a statement the lock would close.", "the lock would close"),
        ("He demanded exactly what he had lost.", "exactly what he had lost"),
    ],
)
def test_where_a_content_begins(text, content):
    assert first(text)[2] == (content or "that the storm that came was late")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("He criticized the plan, hitting its “many traps.”", None),
        ("He criticized the plan, hitting its many traps.", "the plan"),
        ("He criticized the plan, saying it had “many traps.”", "the plan"),
    ],
)
def test_a_quotation_that_no_other_cue_takes(text, content):
    assert first(text)[2] == (content or "the plan, hitting its “many traps.”")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The board said that in four cases, the lock failed.",
            ("The board", "said", "that in four cases, the lock failed"),
        ),
        (
            "“It is late,” wrote clerks at the Bonn Bank in a note to clients.",
            ("clerks at the Bonn Bank", "wrote", "“It is late,”"),
        ),
        ("“It is late,” Ms. Ek said on a post-storm call.", ("Ms. Ek", "said", "“It is late,”")),
        (
            "“It is late,” Jon Ek, head of Norfirm, a firm in Bonn said.",
            ("Jon Ek, head of Norfirm, a firm in Bonn", "said", "“It is late,”"),
        ),
        ("‘We tried all night’: Vera Holm left", ("Vera Holm", ":", "‘We tried all night’")),
    ],
)
def test_where_notes_cases_and_calls_stand(text, expected):
    assert first(text) == expected


def test_a_short_quotation_in_a_headline_names_nobody():
    assert PARSER.parse("‘Unsafe’: Ferry stopped in Bonn") == ()


@pytest.mark.parametrize(
    ("cue", "content"),
    [
        ("pledged Friday", "to keep the port open"),
        ("declined on Monday", "to comment"),
        ("agreed last week", "to close it"),
        ("promised Monday", "not to strike"),
        ("did not say Tuesday", "whether it would meet"),
        ("said Friday", "10 boats were lost"),
        ("said Friday", "about 10 boats were lost"),
        ("said Friday", "only a boat was lost"),
        ("said", "May 10 was too late"),
        ("said", "the next storm would decide"),
        ("said on Friday", "the next storm would decide"),
        ("said last week", "it was dry"),
        ("said", "next week would be dry"),
        ("says", "December cut is off"),
        ("spoke of", "rain in June 2019"),
        ("on Friday (April 17) urged", "crews to wait"),
        ("on Friday (Jan. 17) said", "it was dry"),
        ("warned of", "rain on June 5"),
    ],
)
def test_a_time_between_a_cue_and_its_content(cue, content):
    [one] = PARSER.parse(f"It was late. The board {cue} {content}.")
    assert one.content_text == content


@pytest.mark.parametrize(
    ("adverb", "opens"),
    [("only", True), ("almost", True), ("so", True), ("later", False), ("quietly", False)],
)
def test_a_word_of_degree_opens_a_content(adverb, opens):
    [one] = PARSER.parse(f"It was late. The mayor said {adverb} all boats were lost.")
    assert one.content_text == (f"{adverb} all boats were lost" if opens else "all boats were lost")


def test_an_adverb_before_a_verb_opens_a_content():
    [one] = PARSER.parse("It was late. The mayor says now is the time to go.")
    assert one.content_text == "now is the time to go"
