"""What stands between a source and its cue: participles, relative clauses, the mark of a share."""

import pytest

from tests.attributed import PARSER, outer


@pytest.mark.parametrize("reads", ["reads", "read"])
@pytest.mark.parametrize("letter", ["A letter sent to parents", "A note posted on its website"])
def test_what_a_letter_reads(letter, reads):
    [one] = outer(f"It rained.\n\n{letter} {reads}: “We tried to hold it.”")
    assert (one.source_text, one.cue_text) == (letter, f"{reads}:")


@pytest.mark.parametrize("verb", ["comments", "states", "reflects"])
def test_a_verb_behind_an_apposition_and_before_a_quotation(verb):
    [one] = outer(f"It rained.\n\nVera Holm, head of the board, {verb}: “We tried to hold it.”")
    assert (one.source_text, one.cue_text) == ("Vera Holm, head of the board", verb)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("“We tried,” Mr. Holm, of the river board, said.", "Mr. Holm, of the river board"),
        (
            "“We tried,” Vera Holm, 30, of Reno, Nev., who was there, said on Monday.",
            "Vera Holm, 30, of Reno, Nev., who was there",
        ),
        ("“We tried,” the crew left, Vera Holm, of the board, said.", "Vera Holm, of the board"),
        ("Vera Holm earlier Friday said that it was safe.", "Vera Holm"),
        ("Holm herself said that it was safe.", "Holm herself"),
        ("Officials here say that it is safe.", "Officials here"),
        ("Vera Holm has long said that it was safe.", "Vera Holm"),
        (
            "Speaking after the vote, Vera Holm, who heads the board, said that it was safe.",
            "Vera Holm, who heads the board",
        ),
        (
            "In a note on the vote, Vera Holm, a councillor, said that it was safe.",
            "Vera Holm, a councillor",
        ),
        ("Vera Holm, 34, who left in May, said it was safe.", "Vera Holm, 34, who left in May"),
        ("Vera Holm, from the Lund police, said it was safe.", "Vera Holm, from the Lund police"),
        ("Vera Holm, from her seat, said it was safe.", "Vera Holm"),
        ("One of them, Vera Holm, said it was safe.", "One of them, Vera Holm"),
        ("Some of them, like Vera Holm, said it was safe.", "Some of them"),
        ("Ek saw one of them, Vera Holm, saying it was safe.", "Ek"),
        ("Brandel’s said it was safe.", "Brandel’s"),
        ("Brandel’s, which sells bread, has said it was safe.", "Brandel’s"),
        ("Brandel’s announced on Monday that it was safe.", "Brandel’s"),
        ("A spokesman for Brandel’s said it was safe.", "A spokesman for Brandel’s"),
        ("“We tried,” said Brandel's.", "Brandel's"),
        ("“We tried,” said Brandel's owner.", "Brandel's owner"),
        ("Brandel's announced fees were late, Ek said.", "Ek"),
        ("Schools Week said it was safe.", "Schools Week"),
        ("It is safe, Lund Today reported.", "Lund Today"),
        ("Today Ek said it was safe.", "Ek"),
        ("This week the mayor said it was safe.", "the mayor"),
        ("Which? said it was safe.", "Which?"),
        ("Vera Holm, an editor at Which?, said it was safe.", "Vera Holm, an editor at Which?"),
        ("Which? The mayor said it was safe.", "The mayor"),
        ("Which?\nThe mayor said it was safe.", "The mayor"),
    ],
)
def test_what_stands_between_a_source_and_its_cue(text, source):
    assert outer(text)[0].source_text == source


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A man accused of theft told Ms. Ek: “I was ill.”",
            ("A man accused of theft", "told", "“I was ill.”"),
        ),
        (
            "A cook praised for her soup said: “I was ill.”",
            ("A cook praised for her soup", "said", "“I was ill.”"),
        ),
        ("A man thought to be ill said it.", ("A man thought to be ill", "said", "it")),
        # Who asks, and then says, is described by neither.
        ("Ms. Ek asked for a lock and said it was late.", ("Ms. Ek", "asked for", "a lock")),
    ],
)
def test_a_participle_describes_a_source(text, expected):
    one = outer(text)[0]
    assert (one.source_text, one.cue_text, one.content_text) == expected


@pytest.mark.parametrize(
    "source",
    [
        "The think tank",
        "Lund Futures, a think-tank,",
        "The reporting agency",
        "A hurricane warning centre",
        "His writing partner",
        "The tell-all author",
    ],
)
def test_no_part_of_a_noun_is_a_cue(source):
    for text in (f"{source} said it was late.", f"“It is late,” {source} said."):
        [one] = outer(text)
        assert (one.source_text, one.cue_text) == (source.rstrip(","), "said")


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("They think tanks will come.", "think"),
        ("She praised the crew, warning residents that it was late.", "warning"),
        ("With aides saying it was late, she left.", "saying"),
    ],
)
def test_verbs_before_nouns_may_be_cues(text, cue):
    assert cue in [one.cue_text for one in outer(text)]


@pytest.mark.parametrize(
    "source",
    [
        "Two engineers not involved in the study",
        "Those not involved in the study",
        "Officers called to the lock",
        "Passengers stuck on the ferry",
        "Campaigners opposed to the plan",
        "An aide not authorized to discuss the plan",
        "One of the men caught in the storm",
    ],
)
def test_a_participle_without_a_comma_belongs_to_its_source(source):
    for opening in ("", "But ", "On Monday, "):
        [one] = outer(f"It rained. {opening}{source} said it was late.")
        assert (one.source_text, one.content_text) == (source, "it was late")
    [one] = outer(f"It rained. It is late, {source} said.")
    assert (one.source_text, one.content_text) == (source, "It is late")


def test_verbs_that_are_no_participles():
    [called, said] = outer("Officers called the lock and said it was late.")
    assert (called.source_text, said.source_text) == ("Officers", "Officers")
    assert not outer("The crew stuck to the plan.")


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Fly-half Jon Ek said: “We won.”", "Fly-half Jon Ek"),
        ("Passer-by Jon Ek said: “We won.”", "Passer-by Jon Ek"),
        ("“We won,” the right-back said.", "the right-back"),
        ("“We won,” said stand-in captain Jon Ek.", "stand-in captain Jon Ek"),
        ("“We won,” the 24-year-old beamed.", "the 24-year-old"),
        ("An up-and-coming star said: “We won.”", "An up-and-coming star"),
        ("“We won,” the so-called mayor said--and left.", "the so-called mayor"),
        ("“We won,” she said -- and left.", "she"),
    ],
)
def test_what_a_hyphen_joins_is_one_noun(text, source):
    assert [one.source_text for one in outer(text)] == [source]


@pytest.mark.parametrize(
    "source",
    [
        "Pilots who were not involved",
        "Pilots who were involved in the work",
        "Pilots who were not at home",
        "A pilot who was not authorised to speak",
        "A pilot who has worked with Jon Ek",
    ],
)
def test_a_relative_clause_behind_a_source_belongs_to_it(source):
    assert (source, "said", "it was late") in [
        (one.source_text, one.cue_text, one.content_text)
        for one in outer(f"{source} said it was late.")
    ]


def test_a_relative_clause_behind_a_comma_has_a_source_of_its_own():
    [one] = outer("Ms. Ek, who left in May and said it was late.")
    assert one.source_text == "who"


@pytest.mark.parametrize("sign", ["(NYSE: VLR)", "(NASDAQ:VLR)", "(VLRG.DE)", "[0812.HK]", "(VLR)"])
def test_the_sign_of_a_share_stands_between_a_firm_and_its_cue(sign):
    [one] = outer(f"The board met. Velora Corp. {sign} said on Monday it was late.")
    assert one.source_text == f"Velora Corp. {sign}"
    assert one.content_text == "it was late"


@pytest.mark.parametrize(
    "source",
    [
        "officials who declined to be named",
        "people who know the lock",
        "a man who saw the crash",
        "Vera Holm, Lund Transport Minister, who also runs the lock,",
    ],
)
def test_a_relative_clause_before_a_cue_at_the_end(source):
    [one] = outer(f"It rained.\n\nThe ship was lost, {source} said.")
    assert (one.source_text, one.content_text) == (source.rstrip(","), "The ship was lost")


def test_what_who_asked_for_ends_at_the_main_verb():
    read = outer("It rained.\n\nThe ship was lost, officials who asked not to be named said.")
    assert [(one.source_text, one.content_text) for one in read] == [
        ("who", "not to be named"),
        ("officials who asked not to be named", "The ship was lost"),
    ]


@pytest.mark.parametrize(
    "source",
    [
        "A survey published last month",
        "A report released Friday",
        "Figures released on Monday",
        "The poll",
        "A Lund University poll",
        "New data",
    ],
)
def test_a_document_that_finds_something(source):
    read = PARSER.parse(f"It rained.\n\n{source} found rents at a peak.")
    assert [(one.source_text, one.content_text) for one in read] == [(source, "rents at a peak")]


@pytest.mark.parametrize("source", ["The crew", "The dog left on Monday"])
def test_whoever_finds_a_thing_says_nothing(source):
    assert not PARSER.parse(f"It rained.\n\n{source} found boats at a pier.")


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("All but two of the 23 clerks said it was late.", "All but two of the 23 clerks"),
        ("He left, but two of the 23 clerks said it was late.", "two of the 23 clerks"),
        ("Holm and others who want to sell boats said it was late.", None),
    ],
)
def test_all_but_belongs_to_a_source(text, source):
    read = [one for one in outer(f"It rained.\n\n{text}") if one.cue_text == "said"]
    whole = text.partition(" said")[0]
    assert [one.source_text for one in read] == [source or whole]
