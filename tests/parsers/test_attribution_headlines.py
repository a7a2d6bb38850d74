"""Headlines: labels that speak and labels that are topics, sites, and verbs behind a comma."""

import pytest

from newsdoc import AttributionParser

PARSER = AttributionParser()


def found(headline):
    """Give source, cue and content of the outer attributions of a headline."""
    text = f"{headline}\n\nIt snowed all day."
    outer = [one for one in PARSER.parse(text) if one.within is None]
    return [(one.source_text, one.cue_text, one.content_text) for one in outer]


@pytest.mark.parametrize(
    "site",
    [
        "| Velora Weekly",
        "| Sport | The Velora Times",
        "- Velora News",
        "- The Velora Herald",
        "– VeloraPost.com",
        "- BBC News",
        "- CNN",
        "| Reuters",
    ],
)
@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Ek backs lock", ("Ek", "backs", "lock")),
        ("Ek: Lock is shut", ("Ek", ":", "Lock is shut")),
        ("Lock is shut, says union", ("union", "says", "Lock is shut")),
        ("Lock is shut: union", ("union", ":", "Lock is shut")),
    ],
)
def test_a_site_is_no_part_of_a_headline(headline, site, expected):
    assert found(f"{headline} {site}") == [expected]


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Lock is shut - Velora News", []),
        ("Lock is shut - VeloraPost.com", []),
        ("Lock is shut - union", [("union", "-", "Lock is shut")]),
        ("Lock is shut - Vera Holm", [("Vera Holm", "-", "Lock is shut")]),
        ("Lock is shut - AFP", [("AFP", "-", "Lock is shut")]),
        ("Velora Weekly | Ek Backs Lock", [("Ek", "Backs", "Lock")]),
    ],
)
def test_who_speaks_behind_a_dash(headline, expected):
    assert found(headline) == expected


@pytest.mark.parametrize(
    "headline",
    [
        "World Cup 2014: Ek ruled out",
        "Velora v Bonn: Ek scores twice",
        "Velora vs North Lund: Rain stops play",
        "Lund Open: Ek wins again",
        "Vera Holm: A Life in Locks",
        "Vera Holm: Queen of the Lake",
        "Holm and Ek: A tortured friendship",
        "Vera Holm: 10 things to know",
        "Ek: 7 facts",
    ],
)
def test_a_label_may_be_a_topic(headline):
    assert found(headline) == []


@pytest.mark.parametrize(
    "headline",
    [
        "Vera Holm: A tax would hurt us",
        "Vera Holm: The lock is shut",
        "Vera Holm: No plan to quit",
        "Police: 10 hurt in blast",
        "Union: A bad deal",
    ],
)
def test_a_label_may_speak(headline):
    source, _, content = headline.partition(": ")
    assert found(headline) == [(source, ":", content)]


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("NEW: Ek says lock is shut", [("Ek", "says", "lock is shut")]),
        ("NEW: “It is shut,” says mayor", [("mayor", "says", "“It is shut,”")]),
        ("Mayor quits, speaks of snow", [("Mayor quits", "speaks of", "snow")]),
        ("Lock is shut, insists mayor", [("mayor", "insists", "Lock is shut")]),
        ("Lock is shut, confirms Vera Holm", [("Vera Holm", "confirms", "Lock is shut")]),
    ],
)
def test_what_stands_beside_a_verb(headline, expected):
    assert found(headline) == expected


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Lock is shut says mayor", ("mayor", "says", "Lock is shut")),
        ("Old Lock Is Unsafe Says Vera Holm", ("Vera Holm", "Says", "Old Lock Is Unsafe")),
        ("Holm says union", ("Holm", "says", "union")),
        ("Union says Holm lied", ("Union", "says", "Holm lied")),
    ],
)
def test_who_says_so_without_a_comma(headline, expected):
    assert found(headline) == [expected]
