"""Datelines at the start of the first paragraph."""

import pytest

import newsdoc
from tests.blocks import page_of

PARSER = newsdoc.DatelineParser()


@pytest.mark.parametrize(
    ("line", "places", "organization", "date", "rule"),
    [
        ("LISBON (AP) —", ["LISBON"], "AP", None, "agency_last"),
        ("OSLO, Feb 3 (Reuters) -", ["OSLO"], "Reuters", "Feb 3", "agency_last"),
        ("GENEVA/ACCRA, May 9 (Reuters) -", ["GENEVA", "ACCRA"], "Reuters", "May 9", "agency_last"),
        ("Nairobi (AFP) –", ["Nairobi"], "AFP", None, "agency_last"),
        ("PARIS, March 4, 2019 (AFP) -", ["PARIS"], "AFP", "March 4, 2019", "agency_last"),
        ("BEIJING, Jan. 5 (Xinhua) --", ["BEIJING"], "Xinhua", "Jan. 5", "agency_last"),
        ("CARSON CITY, Nev. (AP) —", ["CARSON CITY, Nev."], "AP", None, "agency_last"),
        ("April 8 (Reuters) -", [], "Reuters", "April 8", "agency_last"),
        ("(CNN) —", [], "CNN", None, "agency_last"),
        ("Berlin (dpa) -", ["Berlin"], "dpa", None, "agency_last"),
        ("MOSCOW, July 1. /TASS/.", ["MOSCOW"], "TASS", "July 1", "agency_in_slashes"),
        ("DULUTH, Minn. —", ["DULUTH, Minn."], None, None, "place"),
        ("PUTRAJAYA, Nov 22 —", ["PUTRAJAYA"], None, "Nov 22", "place"),
        ("SÃO PAULO —", ["SÃO PAULO"], None, None, "place"),
        ("DES MOINES -", ["DES MOINES"], None, None, "place"),
        ("WASHINGTON --", ["WASHINGTON"], None, None, "place"),
        ("London (CNN)", ["London"], "CNN", None, "agency_without_dash"),
        ("Oxmouth, Nov 24 (PTI)", ["Oxmouth"], "PTI", "Nov 24", "agency_without_dash"),
        ("Oxmouth (UP), Nov 24 (PTI)", ["Oxmouth (UP)"], "PTI", "Nov 24", "agency_without_dash"),
        ("Lund, Sweden (CNN)", ["Lund, Sweden"], "CNN", None, "agency_without_dash"),
        ("NEW DELHI:", ["NEW DELHI"], None, None, "city_with_colon"),
        ("Dubai:", ["Dubai"], None, None, "city_with_colon"),
        ("OXMOUTH:", ["OXMOUTH"], None, None, "place_with_colon"),
        ("MUMBAI :", ["MUMBAI"], None, None, "city_with_colon"),
        ("Accra, Nov. 3, GNA -", ["Accra"], "GNA", "Nov. 3", "agency_behind"),
        ("Tehran, IRNA –", ["Tehran"], "IRNA", None, "agency_behind"),
        ("OXMOUTH, Mass. -- (HPA) --", ["OXMOUTH, Mass."], "HPA", None, "agency_last"),
        (
            "ACCRA and OXMOUTH, Mass., May 3 /HPAWire/ --",
            ["ACCRA", "OXMOUTH, Mass."],
            "HPAWire",
            "May 3",
            "agency_in_slashes",
        ),
        ("OXMOUTH, Mass. – Nov. 3, 2026 –", ["OXMOUTH, Mass."], None, "Nov. 3, 2026", "release"),
        ("OXMOUTH, Mass. (May 3, 2026) –", ["OXMOUTH, Mass."], None, "May 3, 2026", "agency_last"),
        ("Oxmouth, Nov. 24 —", ["Oxmouth"], None, "Nov. 24", "place"),
        ("New Delhi, Monday –", ["New Delhi"], None, "Monday", "place"),
        ("Oxmouth, 3 November 2026 –", ["Oxmouth"], None, "3 November 2026", "release"),
        ("London, UK – 3 November 2026 –", ["London, UK"], None, "3 November 2026", "release"),
        ("LONDON, 3 November 2026:", ["LONDON"], None, "3 November 2026", "release"),
        (
            "Oxmouth (Norland) [Norway], November 3 (HPA):",
            ["Oxmouth"],
            "HPA",
            "November 3",
            "country_in_brackets",
        ),
    ],
)
def test_dateline(line, places, organization, date, rule):
    text = f"{line} The harbour reopened on Monday."
    (dateline,) = PARSER.parse(text)
    assert dateline.text == line == text[dateline.start : dateline.end]
    assert (list(dateline.places), dateline.organization, dateline.date) == (
        places,
        organization,
        date,
    )
    assert dateline.rule == f"dateline.{rule}"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The harbour reopened on Monday.",
        "NOTE TO READERS - The harbour reopened.",
        "UPDATE: The harbour reopened.",
        "PRESS RELEASE – FOR IMMEDIATE RELEASE",
        "OPINION: The harbour should reopen.",
        "SENATE DELAYS VOTE - Ann Ek said it rained.",
        "EXCLUSIVE – The harbour reopened.",
        "Ann Ek (left) - and Bo Ask",
        "The Bureau (FBI) The harbour",
        "SIEGEL--Ann, 98, of Oslo",
        "HARBOUR TOWN’S BOATS, BUT NOT THE FERRY - Ann Ek",
        "A-level results - what to know",
        "In Oslo (Norway), rain fell.",
        "FACT CHECK: The harbour reopened.",
        "SPORT: The harbour reopened.",
        "Oxmouth: The harbour reopened.",
        "SIEGEL—Ann, 98, of Oslo",
        "Oxmouth, HPA - The harbour reopened.",
        "Oxmouth [sic], Monday: The harbour reopened.",
        "Ann Ek, 3 November 2026: The harbour reopened.",
        "Oxmouth, 3 November 2026: The harbour reopened.",
        "HOLM, Ann--Of Oslo, on Monday.",
        "STORM—The harbour reopened.",
        "(May 3, 2026) – The harbour reopened.",
        "Holm, 44 — The harbour reopened.",
        "Update, Nov. 24 — The harbour reopened.",
        "Monday, Nov. 24 — The harbour reopened.",
        "Vera Holm, Nov. 24 — The harbour reopened.",
        "GOV. ANN EK (R-PA): The harbour reopened.",
    ],
)
def test_no_dateline(text):
    assert PARSER.parse(text) == ()


@pytest.mark.parametrize(
    ("head", "places", "date"),
    [
        ("LONDON—", ("LONDON",), None),
        ("OXMOUTH, July 21--", ("OXMOUTH",), "July 21"),
        ("Paris, June 3.—", ("Paris",), "June 3"),
        ("OXMOUTH, Mass.—", ("OXMOUTH, Mass.",), None),
    ],
)
def test_a_glued_dash(head, places, date):
    (dateline,) = PARSER.parse(head + "Mayor Ann Ek said on Monday.")
    assert (dateline.text, dateline.places, dateline.date) == (head, places, date)
    assert dateline.rule == "dateline.glued"


@pytest.mark.parametrize("dash", ["—", "--", " — "])
def test_who_speaks_behind_a_dash_keeps_name_and_role(dash):
    article = newsdoc.parse(f"LONDON{dash}Prime Minister Vera Holm said she would not go.")
    assert [(one.speaker.name, one.speaker.role) for one in article.attributions] == [
        ("Vera Holm", "Prime Minister")
    ]


def test_a_dash_before_a_word_in_capitals():
    (dateline,) = PARSER.parse("OXMOUTH—THE harbour reopened on Monday.")
    assert (dateline.places, dateline.text) == (("OXMOUTH",), "OXMOUTH—")


def test_who_speaks_in_an_interview_is_no_place():
    turns = [("paragraph", "HOLMBERG: It rained."), ("paragraph", "LINDEN: And then?")]
    assert PARSER.parse(page_of(*turns)) == ()
    assert PARSER.parse(page_of(("standfirst", "HARBOUR PLANS: It rained."), turns[0])) != ()


def test_page():
    lines = page_of(
        ("headline", "OSLO (AP) — A headline is none"),
        ("standfirst", "The harbour is open again"),
        ("byline", "By Ann Ek"),
        ("paragraph", "BERGEN, Norway (AP) — The harbour reopened."),
        ("paragraph", "OSLO (AP) — Only the first counts."),
    )
    (dateline,) = PARSER.parse(lines)
    assert dateline.places == ("BERGEN, Norway",)
    assert lines.source.text[dateline.start : dateline.end] == dateline.text


def test_points_of_a_standfirst_hide_none():
    points = [("standfirst", f"* Point {number}") for number in range(4)]
    (dateline,) = PARSER.parse(page_of(*points, ("paragraph", "OSLO/LUND (AP) - It rained.")))
    assert dateline.places == ("OSLO", "LUND")


def test_deep_in_the_text_is_none():
    paragraphs = [("paragraph", "It rained.")] * 4
    assert PARSER.parse(page_of(*paragraphs, ("paragraph", "OSLO (AP) — It rained."))) == ()


class House(newsdoc.DatelineParser):
    @newsdoc.rule(r"From (?P<head>[A-Z][a-z]+): ", before="agency_last")
    def house(self, line, match):
        return self.dateline(line, match) or newsdoc.Dateline(
            line.start, line.start + match.end("head"), match[0].strip(": "), "", (match["head"],)
        )


def test_subclass():
    (dateline,) = House().parse("From Oslo: The harbour reopened.")
    assert (dateline.rule, dateline.places) == ("dateline.house", ("Oslo",))


class Bare(newsdoc.DatelineParser):
    @newsdoc.rule(r"(?P<head>[a-z]{3,20})\s{2}(?=[A-Z])")
    def small(self, line, match):
        return newsdoc.Dateline(line.start, line.start + match.end("head"), match["head"], "")


def test_a_rule_of_a_subclass_needs_neither_dash_nor_capital():
    (dateline,) = Bare().parse("oslo  The harbour reopened.")
    assert (dateline.rule, dateline.text) == ("dateline.small", "oslo")
    assert Bare().parse("oslo The harbour reopened.") == ()


class Changed(newsdoc.DatelineParser):
    @newsdoc.rule(r"(?P<head>OSLO) (?=[A-Z])")
    def place(self, line, match):
        return self.dateline(line, match)


def test_a_rule_that_a_subclass_changes_needs_no_dash():
    (dateline,) = Changed().parse("OSLO The harbour reopened.")
    assert (dateline.rule, dateline.places) == ("dateline.place", ("OSLO",))
    assert PARSER.parse("OSLO The harbour reopened.") == ()


@pytest.mark.parametrize(
    "text", ["A" * 90000, "(" * 9000, "OSLO, " * 9000, "- " * 9000, " " * 9000]
)
def test_hostile(text):
    assert PARSER.parse(text) == ()


def test_a_city_under_the_names_is_the_dateline():
    text = "Harbour to reopen in May\n\nBy Ann Ek\n\n{}\n\nThe harbour will reopen, Bo Ask said."
    line = newsdoc.parse(text.format("BENGALURU")).dateline
    assert (line.text, line.places, line.rule) == ("BENGALURU", ("BENGALURU",), "dateline.alone")
    assert newsdoc.parse(text.format("Harbour desk")).dateline is None
    behind = text.replace("The harbour", "OSLO — The harbour").format("Mumbai")
    assert newsdoc.parse(behind).dateline.text.startswith("OSLO")


@pytest.mark.parametrize(
    ("line", "places"),
    [("CNN —", ()), ("New York CNN —", ("New York",)), ("Oxmouth, Norland CNN —", None)],
)
def test_a_line_above_the_text_is_the_dateline(line, places):
    text = f"Harbour to reopen in May\n\nBy Ann Ek\n\n{line}\n\nThe harbour will reopen, Ek said."
    found = newsdoc.parse(text).dateline
    assert (found.organization, found.rule) == ("CNN", "dateline.above_text")
    assert found.places == (places if places is not None else ("Oxmouth, Norland",))
    assert newsdoc.parse(text.replace("CNN", "Live")).dateline is None


def test_a_city_in_capitals_and_no_dash():
    text = "Harbour to reopen in May\n\nLONDON The harbour will reopen, Bo Ask said.\n\n"
    credited = text + "(Reporting by Ann Ek; Editing by Bo Ask)"
    assert newsdoc.parse(credited).dateline.places == ("LONDON",)
    assert newsdoc.parse(credited.replace("LONDON", "NASA")).dateline is None
    assert newsdoc.parse(text).dateline is None


def test_a_bar_before_the_dateline():
    text = "Harbour to reopen in May\n\n| OXMOUTH, Norland (AP) -- The harbour will reopen."
    assert newsdoc.parse(text).dateline.places == ("OXMOUTH, Norland",)
