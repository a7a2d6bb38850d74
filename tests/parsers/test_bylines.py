"""Bylines: who made the story, and what is nobody."""

import pytest

import newsdoc

PARSER = newsdoc.BylineParser()


def names(text):
    return [person.name for person in PARSER.parse(text).people]


def organizations(text):
    return list(PARSER.parse(text).organizations)


def only(text):
    (person,) = PARSER.parse(text).people
    return person


@pytest.mark.parametrize(
    "text",
    [
        "By Ann Ek and Bo Ask",
        "By ANN EK and BO ASK",
        "ANN EK, BO ASK",
        "Ann Ek,,Bo Ask",
        "Ann Ek, and Bo Ask",
        "Ann Ek & Bo Ask",
        "Ann Ek / Bo Ask",
        "Ann Ek; Bo Ask",
        "Ann Ek | Bo Ask",
        "Ann Ek with Bo Ask",
        "Ann Ek as told to Bo Ask",
        "Von Ann Ek und Bo Ask",
        "Par Ann Ek et Bo Ask",
        "Por Ann Ek y Bo Ask",
        "di Ann Ek e Bo Ask",
        "Door Ann Ek en Bo Ask",
        "Av Ann Ek og Bo Ask",
        "Ann Ek i Bo Ask",
        "Ann Ek Bo Ask",
        "Ann Ek (now) and Bo Ask (earlier)",
        "Ann Ek Science editor Bo Ask Health editor",
        "Ann Ek, Bo Ask, Ann Ek",
        "Ein Beitrag von Ann Ek und Bo Ask",
        "Text: Ann Ek Foto: Bo Ask",
        "Written by Ann Ek and read by Bo Ask",
        "By ANN EK. Bo Ask contributed research.",
        "Ann Ek in Lima, Bo Ask in Rome",
        "Posted on 2 May 2019 by Ann Ek and Bo Ask",
        "By Ann Ek and Bo Ask Updated 2 May, 10:15",
        "Ann Ek, Bo Ask und Agenturen",
        "Ann Ek, Bo Ask and agencies",
    ],
)
def test_two_people(text):
    assert names(text) == ["Ann Ek", "Bo Ask"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("By J. P. ROOK Jr.", "J. P. Rook Jr."),
        ("RICHARD A. OLE III", "Richard A. Ole III"),
        ("By NEIL McFARLAND", "Neil McFarland"),
        ("SEÁN O'NEILL-SMITH", "Seán O'Neill-Smith"),
        ("Seán O’Neill", "Seán O’Neill"),
        ("Tim de Lisle", "Tim de Lisle"),
        ("JAN VAN DER BERG", "Jan van der Berg"),
        ("Omar bin Salman al-Farsi", "Omar bin Salman al-Farsi"),
        ("Matthew d’Arco", "Matthew d’Arco"),
        ("By Ann Ek, Jr.", "Ann Ek Jr."),
        ("By Ann Ek, PhD", "Ann Ek"),
        ("Ann Ek - ", "Ann Ek"),
        ("ANN EK.", "Ann Ek"),
        ('Amanda "Mae" Tan', 'Amanda "Mae" Tan'),
        ("von Alexa von Heyden", "Alexa von Heyden"),
        ("Analyse von Ola Lind", "Ola Lind"),
        ("Ann Church", "Ann Church"),
        ("Bo Guest", "Bo Guest"),
        ("By 山田花子", "山田花子"),
        ("by Jane", "Jane"),
        ("News | Sport | Written by Ann Ek", "Ann Ek"),
        ("20:42Ann Ek", "Ann Ek"),
        ("By Ann Ek Follow", "Ann Ek"),
        ("Text und Fotos: Ann Ek", "Ann Ek"),
        ("記者山田花子", "山田花子"),
        ("Anna Star", "Anna Star"),
        ("By Ann EkNovember 21, 2025", "Ann Ek"),
        ("ByAnn Ek", "Ann Ek"),
        ("Byron Ek", "Byron Ek"),
        ("By Anna Holm Globe Staff", "Anna Holm"),
        ("*By Ann Ek* | *3 May 2024*", "Ann Ek"),
        ("By Ann Ek posted Aug 18th 2010 7:30PM", "Ann Ek"),
        ("CNN’s Ann Ek contributed to this story.", "Ann Ek"),
        ("The Herald's Ann Ek contributed to this report.", "Ann Ek"),
        ("Contributing: Ann Ek in Bergen", "Ann Ek"),
        ("Ann Ek in Greenville, South Carolina, contributed to this report.", "Ann Ek"),
        ("By Ann Ek's Friends", "Ann Ek's Friends"),
    ],
)
def test_one_name(text, name):
    assert names(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "By",
        "The Editorial Board",
        "Staff and agencies",
        "Agencies",
        "Editor",
        "By Staff Reporter",
        "Updated 2 May 2019, 10:15",
        "4 min read",
        "Reuters",
        "Herald Staff",
        "The Harbour Gazette",
        "Redaktion",
        "example.org",
        "Follow Ann Ek on X @annek",
        "by Harbour TimesNovember 21, 2025",
        "Harbour Town Herald Staff",
        "By World's Editorial Writers",
    ],
)
def test_nobody(text):
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Reuters Staff", ["Reuters"]),
        ("AFP", ["AFP"]),
        ("Associated Press in Lima", ["Associated Press"]),
        ("By Ann Ek, USA TODAY", ["USA TODAY"]),
        ("Ann Ek Associated Press", ["Associated Press"]),
        ("Ann Ek, CBC", ["CBC"]),
        ("By Ann Ek of The Associated Press", ["The Associated Press"]),
        ("Ann Ek for The Herald", ["The Herald"]),
        ("By Ann Ek, Special to The Herald", ["The Herald"]),
        ("By ANN EK FOR THE HERALD", ["THE HERALD"]),
        ("By Ann Ek. Ann Ek is an editor at CNBC and lives here.", ["CNBC"]),
        ("Ann Ek, Norland University", ["Norland University"]),
        ("Redacción Diario Norte", ["Redacción Diario Norte"]),
        ("Ann Ek, da Folha", ["Folha"]),
        ("Ann Ek (dpa)", ["dpa"]),
        ("dpa/Ann Ek", ["dpa"]),
        ("Par Le Matin et AFP", ["Le Matin", "AFP"]),
        ("Ann Ek / example.org", ["example.org"]),
        ("Herald Staff", ["Herald"]),
        ("Stacker", ["Stacker"]),
        ("共同通信社", ["共同通信社"]),
        ("Ann Ek, ARD-Studio Paris", ["ARD-Studio Paris"]),
        ("Ann Ek, Harbourtown Star", ["Harbourtown Star"]),
        ("Harbour Department of Fish", ["Harbour Department of Fish"]),
        ("Anna Ek Harbour Daily News", ["Harbour Daily News"]),
        ("Greenwave France", ["Greenwave France"]),
        ("By Department for Transport", ["Department for Transport"]),
        ("Ann Ek, Institute for Harbour Studies", ["Institute for Harbour Studies"]),
        ("Harbour News for The Herald", ["The Herald"]),
        ("heise online", ["heise online"]),
        ("CNN’s Ann Ek and Bo Ask contributed to this report", ["CNN"]),
        ("The Herald's Ann Ek contributed to this report.", ["The Herald"]),
        ("Contributing: Ann Ek, Bo Ask, Associated Press.", ["Associated Press"]),
        ("By ANN EK 10/5/11 09:19 PM ET", []),
        ("By Ann Ek posted Aug 18th 2010 7:30PM", []),
        ("Anna France", []),
        ("The Editorial Board", []),
        ("Ann Ek, Sports", []),
        ("Ann Ek, New Delhi", []),
        ("By Ann Ek and agencies", []),
    ],
)
def test_organizations(text, wanted):
    assert organizations(text) == wanted


def test_parts_of_a_name():
    person = only("By RICHARD A. VAN DER EK JR.")
    assert (person.name, person.text) == ("Richard A. van der Ek Jr.", "RICHARD A. VAN DER EK JR.")
    assert (person.given, person.family, person.suffix) == ("Richard A.", "van der Ek", "Jr.")
    assert (only("by Jane").given, only("by Jane").family) == (None, None)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ann Ek Science editor", "Science editor"),
        ("Ann Ek, Senior Reporter", "Senior Reporter"),
        ("Political Editor Ann Ek", "Political Editor"),
        ("Ann Ek Business and Economics Editor", "Business and Economics Editor"),
        ("Ann Ek, Campus Events Editor", "Campus Events Editor"),
        ("Ann Ek Wirtschaftsredakteurin", "Wirtschaftsredakteurin"),
        ("Par Ann Ek, envoyée spéciale", "envoyée spéciale"),
        ("Enviado especial Ann Ek", "Enviado especial"),
        ("Dr. Ann Ek", "Dr."),
        ("Staff Sgt. Ann Ek", "Staff Sgt."),
        ("Ann Ek - Live Example Contributor", "Live Example Contributor"),
    ],
)
def test_role(text, role):
    person = only(text)
    assert (person.name, person.role) == ("Ann Ek", role)


def test_places_addresses_and_employers():
    byline = PARSER.parse("By Ann Ek in Lima ann.ek@example.org and Bo Ask @boask, Example News")
    ann, bo = byline.people
    assert (ann.location, ann.email, ann.handle) == ("Lima", "ann.ek@example.org", None)
    assert (bo.location, bo.email, bo.handle) == (None, None, "@boask")
    assert ann.affiliation == bo.affiliation == "Example News"
    assert [p.location for p in PARSER.parse("Ann Ek and Bo Ask in Rome").people] == ["Rome"] * 2
    assert [p.location for p in PARSER.parse("Von Ann Ek, Berlin").people] == ["Berlin"]


def test_a_place_belongs_to_the_names_behind_its_lead_in():
    text = "(Reporting by Ann Ek and Bo Ask; Additional reporting by Cy Dale in Lima)"
    assert [person.location for person in PARSER.parse(text).people] == [None, None, "Lima"]
    text = "(Reporting by Ann Ek and Bo Ask in Lima; Additional reporting by Cy Dale)"
    assert [person.location for person in PARSER.parse(text).people] == ["Lima", "Lima", None]


def test_contributions():
    text = (
        "(Reporting by Ann Ek in Lima and Bo Ask; Additional reporting by Cy Dale; "
        "Editing by Di Moss; Translated by Eve Orr; Graphics by Flo Pym)"
    )
    byline = PARSER.parse(text)
    assert byline.rule == "byline.tail"
    assert [(person.name, person.contribution) for person in byline.people] == [
        ("Ann Ek", "reporting"),
        ("Bo Ask", "reporting"),
        ("Cy Dale", "reporting"),
        ("Di Moss", "editing"),
        ("Eve Orr", "translation"),
        ("Flo Pym", "research"),
    ]
    byline = PARSER.parse("By Ann Ek, photographs by Bo Ask, read by Cy Dale")
    assert [p.contribution for p in byline.people] == ["author", "photography", "narration"]


@pytest.mark.parametrize(
    ("tail", "people"),
    [
        ("(Reporting by Ann Ek in Lima; Editing by Bo Ask)", ["Ann Ek", "Bo Ask"]),
        ("(Additional reporting by Ann Ek).", ["Ann Ek"]),
        ("(Reporting by satellite is easy)", []),
        ("(Editing is dull)", []),
    ],
)
def test_credits_behind_the_last_sentence(tail, people):
    text = "Harbour reopens\n\nThe harbour is open.\n\n“We are glad,” Ek said on Tuesday. "
    article = newsdoc.parse(text + tail)
    assert [person.name for line in article.bylines for person in line.people] == people
    assert all(article.text[one.start : one.end] == one.text for one in article.bylines)


def test_contributed():
    byline = PARSER.parse("Example Press writer Cy Dale in Bonn contributed to this report.")
    assert byline.rule == "byline.contributed"
    assert [(p.name, p.location, p.contribution) for p in byline.people] == [
        ("Cy Dale", "Bonn", "reporting")
    ]
    assert byline.organizations == ("Example Press",)
    assert PARSER.parse("Reuters contributed to this report").organizations == ("Reuters",)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("By Ann Ek", "byline.by"),
        ("Ann Ek", "byline.bare"),
        ("Reporting by Ann Ek", "byline.tail"),
        ("Reporting a fault is easy", "byline.bare"),
        ("Byron Ek", "byline.bare"),
    ],
)
def test_rule(text, rule):
    assert PARSER.parse(text).rule == rule
