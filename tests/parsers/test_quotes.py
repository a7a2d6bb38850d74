"""Quotes: which words stand between marks, and what they are."""

import pytest

import newsdoc


def kinds(text):
    return [(quote.text, quote.kind) for quote in newsdoc.QuoteParser().parse(text)]


@pytest.mark.parametrize(
    "text",
    [
        "“We lost the boats,” she said.",
        '"We lost the boats," she said.',
        "‘We lost the boats,’ she said.",
        "'We lost the boats,' she said.",
        "``We lost the boats,'' she said.",
        "''We lost the boats,'' she said.",
        "„We lost the boats,“ she said.",
        "”We lost the boats,” she said.",
        "«We lost the boats,» she said.",
        "« We lost the boats, » she said.",
        "»We lost the boats,« she said.",
        "‹We lost the boats,› she said.",
        '“We lost the boats," she said.',
        '"We lost the boats,” she said.',
        "She said: “We lost the boats,",
    ],
)
def test_marks(text):
    assert kinds(text) == [("We lost the boats,", "full")]


@pytest.mark.parametrize(
    "text",
    [
        "It’s the ministers’ plan, not the workers’ own.",
        "It's the ministers' plan, not the workers' own.",
        "The '90s were loud, and '08 was worse; rock 'n' roll 'til dawn.",
        "Give 'em the 6' 2\" plank and a 5\" nail from the 10″ box.",
        "This is closed,” she said. And again” he said.",
        '"" “” ‘’ «» " " “…” they said.',
        "",
    ],
)
def test_no_marks(text):
    assert kinds(text) == []


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("'It's the ministers' plan, isn't it?' Ek said.", "It's the ministers' plan, isn't it?"),
        ("‘Workers’ rights at risk’, says union", "Workers’ rights at risk"),
        ('"He was 6\'2" tall in \'98," she said.', "He was 6'2\" tall in '98,"),
    ],
)
def test_apostrophes_within(text, inner):
    assert [quote.text for quote in newsdoc.QuoteParser().parse(text)] == [inner]


def test_nested():
    quotes = newsdoc.QuoteParser().parse("“He told me ‘She said “no” twice’ and left,” Ek said.")
    assert [(quote.depth, quote.text) for quote in quotes] == [
        (0, "He told me ‘She said “no” twice’ and left,"),
        (1, "She said “no” twice"),
        (2, "no"),
    ]


def test_over_paragraphs():
    text = "“One boat is lost.\n\n“Two came home.\n\n“The last is at sea,” Ek said. “It is late.”"
    first, second = newsdoc.QuoteParser().parse(text)
    assert [span.text for span in first.spans] == [
        "One boat is lost.",
        "Two came home.",
        "The last is at sea,",
    ]
    assert first.text == text[first.start : first.end]
    assert second.text == "It is late."


def test_over_paragraphs_of_single_marks():
    text = "‘One boat is lost.\n\n‘Two came home,’ Ek said."
    (quote,) = newsdoc.QuoteParser().parse(text)
    assert [span.text for span in quote.spans] == ["One boat is lost.", "Two came home,"]


def test_closed_in_the_next_paragraph():
    text = "“One boat is lost.\n\nTwo came home,” Ek said. “It is late.”"
    quotes = newsdoc.QuoteParser().parse(text)
    assert [len(quote.spans) for quote in quotes] == [2, 1]


def test_unclosed():
    assert kinds("“This is not closed, she said.\n\nThe next is not speech.") == [
        ("This is not closed, she said.", "full")
    ]
    assert kinds("“We tried, he said. “It failed,” he said.") == [
        ("We tried, he said.", "full"),
        ("It failed,", "full"),
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“We tried,” she said.", "full"),
        ("She said: “it will be done by noon.”", "full"),
        ("She said “We tried and we failed.”", "full"),
        ("She called the plan “a joke and a waste”.", "partial"),
        ("The plan is “a joke”, Ek said.", "partial"),
        ("The board stressed the “great weight” of the vote.", "partial"),
        ("The so-called “deal” is dead, Ek said.", "scare"),
        ("Order number 12, the “night rule”, shuts the port.", "scare"),
        ("Jon “Sparky” Ek won the race.", "nickname"),
        ("Vera “the Owl” Holm won the race.", "nickname"),
        ("The “Sparky” prize went to Ek.", "scare"),
        ("The film “Dusk” won a prize.", "title"),
        ("“The Long Way Home” won a prize.", "title"),
        ("“Dusk Is Near,” she said.", "full"),
    ],
)
def test_kinds(text, kind):
    assert [quote.kind for quote in newsdoc.QuoteParser().parse(text)] == [kind]


def test_resumed():
    assert kinds("“We will,” said Ann Ek, “meet again.” She likes the “night rule”.") == [
        ("We will,", "full"),
        ("meet again.", "full"),
        ("night rule", "scare"),
    ]


def test_marks_in_headlines_are_speech():
    article = newsdoc.parse("Ferry ‘unsafe’ in storm\n\nThe port was shut on Monday.")
    assert [quote.kind for quote in article.quotes] == ["partial"]


def test_a_house_rule():
    class House(newsdoc.QuoteParser):
        @newsdoc.rule(before="nickname")
        def product(self, quoted):
            """A product. Example: “Gadget 3”."""
            return "title" if quoted.words == ["Gadget"] else None

    assert [quote.rule for quote in House().parse("He bought a “Gadget 3” there.")] == [
        "quote.product"
    ]
    assert newsdoc.QuoteParser().parse("He bought a “Gadget 3” there.")[0].kind == "scare"


def test_markup_is_no_quote():
    assert kinds('<a href="x.html" class="box">“No,” he said.</a>') == [("No,", "full")]


@pytest.mark.parametrize(
    ("text", "outer"),
    [
        ("“They shout, ‘Go home,’” she said.", "They shout, ‘Go home,’"),
        ("\"They shout, 'Go!'\" she said.", "They shout, 'Go!'"),
        ("“”We lost the boats,” she said.", "We lost the boats,"),
        ('""We lost the boats," she said.', "We lost the boats,"),
        ("He said: 'We read 'Dusk Falls' and left.'", "We read 'Dusk Falls' and left."),
        ("He said: 'We read 'Dusk Falls'.'", "We read 'Dusk Falls'."),
    ],
)
def test_a_quotation_around_another_or_with_a_mark_too_many(text, outer):
    assert kinds(text)[0] == (outer, "full")


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        ("He called it ‘late’ and ‘lost’.", ["late", "lost"]),
        ("The 'fair deal' and the 'new deal', he said.", ["fair deal", "new deal"]),
        ('The "" sign and the "deal" are gone.', ["deal"]),
    ],
)
def test_quotations_beside_each_other(text, texts):
    assert [quoted for quoted, _ in kinds(text)] == texts
