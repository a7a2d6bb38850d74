"""Roles: what they say of a speaker, and whom they stand for."""

import pytest

from tests.sourced import speakers, who


@pytest.mark.parametrize(
    ("people", "role", "name"),
    [
        ("Foreign Minister Jon Ek met Finance Minister Ann Lund.", "foreign minister", "Jon Ek"),
        ("Foreign Minister Jon Ek met Finance Minister Ann Lund.", "minister", "Ann Lund"),
        ("Foreign Minister Jon Ek left.", "finance minister", "finance minister"),
        ("Minister Jon Ek left.", "finance minister", "Jon Ek"),
        ("Prime Minister Jon Ek met Foreign Minister Ann Lund.", "prime minister", "Jon Ek"),
        ("Prime Minister Jon Ek met Foreign Minister Ann Lund.", "premier", "Jon Ek"),
        ("Foreign Minister Ann Lund left.", "prime minister", "prime minister"),
        ("Vice President Jon Ek met President Ann Lund.", "vice president", "Jon Ek"),
        ("President Jon Ek met Vice President Ann Lund.", "president", "Jon Ek"),
        ("Deputy Foreign Minister Jon Ek left.", "foreign minister", "foreign minister"),
        ("Attorney General Jon Ek met General Ann Lund.", "attorney general", "Jon Ek"),
        ("Attorney General Jon Ek met General Ann Lund.", "general", "Ann Lund"),
        ("Secretary of State Jon Ek left.", "secretary of state", "Jon Ek"),
        ("Minority leader Jon Ek met party leader Ann Lund.", "minority leader", "Jon Ek"),
        ("Army spokesman Jon Ek met police spokesman Tom Lund.", "army spokesman", "Jon Ek"),
        ("Former president Jon Ek met President Ann Lund.", "former president", "Jon Ek"),
        ("Former President Jon Ek met President Ann Lund.", "president", "Ann Lund"),
        ("U.S. President Jon Ek met French President Ann Lund.", "American president", "Jon Ek"),
        ("French President Jon Ek left.", "U.S. president", "U.S. president"),
        ("President Jon Ek left.", "French president", "Jon Ek"),
        ("Senator Jon Ek (R-Vt.) left. Senator Ann Lund of Ohio came.", "Ohio senator", "Ann Lund"),
        ("Rovers manager Jon Ek left.", "Lund manager", "Lund manager"),
        ("Mayor Jon Ek left.", "governor", "governor"),
        ("Jon Ek left.", "father-of-two", "Jon Ek"),
        ("Jon Ek left.", "mother-of-two", "mother-of-two"),
        ("Senator Jon Ek left.", "governor", "governor"),
        ("Iowa Governor Jon Ek left.", "Ohio governor", "Ohio governor"),
        ("Rovers striker Jon Ek left.", "Lund striker", "Lund striker"),
        (
            "Foreign Secretary Jon Ek met Health Secretary Ann Lund.",
            "secretary of state",
            "secretary of state",
        ),
        (
            "Foreign Ministry spokesperson Jon Ek left. Army spokesperson Ann Lund came.",
            "Ministry of Foreign Affairs spokesperson",
            "Jon Ek",
        ),
        ("Republican candidate Jon Ek left.", "governor", "Jon Ek"),
        ("Jon Ek, the mayor's aide, left.", "mayor", "mayor"),
        ("The senator's brother Jon Ek left.", "senator", "senator"),
        ("Jon Ek, who works for the senator, left.", "senator", "senator"),
        ("Norland's mayor, Jon Ek, left.", "mayor", "Jon Ek"),
    ],
)
def test_roles_of_several_words(people, role, name):
    assert who(f"{people} The {role} said no.", f"The {role}") == name


@pytest.mark.parametrize(
    ("headline", "role"),
    [
        ("Coast Council Hires Former Mayor Vera Holm", "Former Mayor"),
        ("Norland Sports Minister Vera Holm in Harbour Row", "Norland Sports Minister"),
        ("Lund Robotics Appoints Mrs. Vera Holm As Harbour Head", None),
        ("His Rival In The Race, State Sen. Vera Holm, Wins", "State Sen."),
    ],
)
def test_roles_in_title_case(headline, role):
    [speaker] = speakers(f"{headline}\n\n“It is late,” said Ms. Holm.", "Ms. Holm")
    assert speaker.role == role


def test_a_title_behind_a_long_description():
    source = "His rival in the race, state Sen. Vera Holm,"
    [speaker] = speakers(f"{source} said no.", source)
    assert (speaker.name, speaker.role) == ("Vera Holm", "state Sen.")


def test_whose_lawyer():
    text = "Dan Moss left. His lawyer, Jon Ek, said no. {}'s lawyer said so."
    assert who(text.format("Moss"), "Moss's lawyer") == "Jon Ek"
    assert who(text.format("Hale"), "Hale's lawyer") == "Hale's lawyer"


@pytest.mark.parametrize(
    ("text", "source", "role"),
    [
        ("Norland’s Chancellor Angela Moss said no.", "Angela Moss", "Norland’s Chancellor"),
        ("Moss’s spokesman, Jon Ek, said no.", "Moss’s spokesman, Jon Ek,", "Moss’s spokesman"),
        ("the former finance minister Jon Ek said no.", "Jon Ek", "former finance minister"),
        ("Jon Ek, a spokesman for the port, said no.", "Jon Ek", "spokesman for the port"),
        ("Jon Ek, 44, head of the river board, said no.", "Jon Ek", "head of the river board"),
        ("Secretary of State Jon Ek said no.", "Secretary of State Jon Ek", "Secretary of State"),
        ("Jon Ek, saying the minister was late, said no.", "Jon Ek", None),
        ("Jon Ek, who served as a judge, said no.", "Jon Ek", None),
        ("Jon Ek, whose father was a judge, said no.", "Jon Ek", None),
        (
            (
                "Jon Ek, head of the office for the ports and docks of the Northern Isles and the "
                "Marland coast since the spring, said no."
            ),
            "Jon Ek",
            "head of the office for the ports and docks of the Northern Isles",
        ),
        (
            (
                "Jon Ek, an expert on ferries at the Centre for Marine Safety and Dock Affairs of "
                "Norland, said no."
            ),
            "Jon Ek",
            "expert on ferries",
        ),
        (
            "The head of the port, Jon Ek, said no.",
            "The head of the port, Jon Ek,",
            "head of the port",
        ),
        ("Another clerk, Jon Ek, said no.", "Another clerk, Jon Ek,", "clerk"),
        ("One guest, 81-year-old Jon Ek, said no.", "One guest, 81-year-old Jon Ek,", "guest"),
        ("Its coach, Jon Ek, accused the judge of theft.", "Its coach, Jon Ek,", "coach"),
        ("Jon Ek, hugged the captain and said no.", "Jon Ek", None),
        ("Jon Ek, also the captain, said no.", "Jon Ek", "also the captain"),
        ("After talks with the minister, Jon Ek said no.", "Jon Ek", None),
        ("Envoy to the Isles, Jon Ek, said no.", "Jon Ek", "Envoy to the Isles"),
        ("Police killed the pilot, Jon Ek, a rival said.", "Jon Ek", "pilot"),
        ("Jon Ek, Head of the Norland Police, said no.", "Jon Ek", "Head of the Norland Police"),
        (
            "Jon Ek, Wind of Change's chief pilot, said no.",
            "Jon Ek",
            "Wind of Change's chief pilot",
        ),
        ("Jon Ek, head of the port said no.", "Jon Ek", "head of the port"),
        ("Jon Ek, a research fellow in Bonn, said no.", "Jon Ek", "research fellow in Bonn"),
    ],
)
def test_roles(text, source, role):
    (speaker,) = speakers(text, source)
    assert (speaker.name.split()[-1] in text, speaker.role) == (True, role)


def test_a_role_that_tells_more_is_preferred():
    (speaker,) = speakers("His rival Jon Ek lost. Senator Jon Ek said no.", "Senator Jon Ek")
    assert speaker.role == "Senator"


@pytest.mark.parametrize(
    ("text", "source", "name", "role"),
    [
        ("Minister for Health Colm Ek said no.", "Ek", "Colm Ek", "Minister for Health"),
        ("Minister for Health Xyko Ek said no.", "Ek", "Xyko Ek", "Minister for Health"),
        (
            "Minister for Foreign Affairs Xyko Ek said no.",
            "Ek",
            "Xyko Ek",
            "Minister for Foreign Affairs",
        ),
        (
            "The Chairman of the Drivers' Union, Musa Ek, said no.",
            "The Chairman of the Drivers' Union, Musa Ek",
            "Musa Ek",
            "Chairman of the Drivers' Union",
        ),
        (
            "Ek met the union's secretary, Mr Emeka Obi. “No,” the secretary said.",
            "the secretary",
            "Emeka Obi",
            "union's secretary",
        ),
        ("Luay Sami, the coach, said no. “No,” Sami said.", "Sami", "Luay Sami", "coach"),
        ("Jake Ek left. “No,” the right-hander said.", "the right-hander", "Jake Ek", None),
        (
            "The owner, an heir named Jon Ek, said no.",
            "The owner, an heir named Jon Ek",
            "Jon Ek",
            "owner",
        ),
        (
            "Envoy for Near Eastern Affairs Jon Ek said no.",
            "Ek",
            "Jon Ek",
            "Envoy for Near Eastern Affairs",
        ),
        ("Take Jon Ek. Ek said no.", "Ek", "Jon Ek", None),
        (
            "Jon Ek (Lab), member for culture and leisure, said no.",
            "Jon Ek (Lab), member for culture and leisure",
            "Jon Ek",
            None,
        ),
        (
            "The minister representing Lund West, Jon Ek, said no.",
            "The minister representing Lund West, Jon Ek",
            "Jon Ek",
            "minister representing Lund West",
        ),
        ("Senior coroner Dr Jon Ek said no.", "Ek", "Jon Ek", "Senior coroner"),
        ("Dr Jon Ek said no.", "Ek", "Jon Ek", "Dr"),
        ("Former Gov. Jon Ek said no.", "Ek", "Jon Ek", "Former Gov."),
        ("The chairman, Hon. Jon Ek, said no.", "Ek", "Jon Ek", "chairman"),
        ("“I'm Jon Ek.” Ek said no.", "Ek", "Jon Ek", None),
        ("Seamer Jon Ek said no.", "Seamer Jon Ek", "Jon Ek", "Seamer"),
        ("Police Chief P.K. Ek said no.", "Police Chief P.K. Ek", "P.K. Ek", "Police Chief"),
        ("Former U.S. Senator Jon Ek said no.", "Ek", "Jon Ek", "Former U.S. Senator"),
        ("Chipmaker Velora said no.", "Chipmaker Velora", "Velora", None),
        ("Dr Ada Ek, a botanist, said no.", "Ada Ek", "Ada Ek", "botanist"),
    ],
)
def test_offices_and_names_of_many_countries(text, source, name, role):
    (speaker,) = speakers(text, source)
    assert (speaker.name, speaker.role) == (name, role)


@pytest.mark.parametrize(
    ("text", "sources", "name"),
    [
        ("Jon Ek, 61, and Tom Ek, 29, left. The elder Ek said no.", ["The elder Ek"], "Jon Ek"),
        ("Jon Ek, 61, and Tom Ek, 29, left. The younger Ek said no.", ["The younger Ek"], "Tom Ek"),
        ("Minister Ilka Brandt left. The minister said no.", ["The minister"], "Ilka Brandt"),
        ("Minister Ilka Brandt left. A minister said no.", ["A minister"], "minister"),
        (
            "President Jon Ek left. Tom Hale came home. The former president said no.",
            ["The former president"],
            "Tom Hale",
        ),
        (
            "Norland President Jon Ek left. Tom Hale came home. The Norland president said no.",
            ["The Norland president"],
            "Jon Ek",
        ),
        (
            "President Jon Ek left. It rained. The former president said no.",
            ["The former president"],
            "Jon Ek",
        ),
        ("Vera Holm left. The billionaire said no.", ["The billionaire"], "Vera Holm"),
        ("Vera Holm left. The judge said no.", ["The judge"], "judge"),
        (
            "Vera Holm left. The billionaire said no. The billionaire said so.",
            ["The billionaire", "The billionaire"],
            "Vera Holm",
        ),
        ("Sen. Vera Holm left. The lawmaker said no.", ["The lawmaker"], "Vera Holm"),
        ("Sen. Vera Holm left. The legislator said no.", ["The legislator"], "Vera Holm"),
        (
            "Jon Ek, a member of parliament, left. The legislator said no.",
            ["The legislator"],
            "Jon Ek",
        ),
        ("Vera Holm, a baker, left. The lawmaker said no.", ["The lawmaker"], "lawmaker"),
        ("Norland spokesman Jon Ek left. The official said no.", ["The official"], "Jon Ek"),
        ("Jon Ek, a cook, left. The official said no.", ["The official"], "official"),
        ("Foreign Minister Jon Ek left. The top diplomat said no.", ["The top diplomat"], "Jon Ek"),
        (
            "Pope Linus XIV left. It rained. It rained. The pontiff said no.",
            ["The pontiff"],
            "Linus XIV",
        ),
        ("The Rev. Jon Ek left. The pastor said no.", ["The pastor"], "Jon Ek"),
        ("Father Jon Ek left. The priest said no.", ["The priest"], "Jon Ek"),
        ("His father, Jon Ek, left. The priest said no.", ["The priest"], "priest"),
        ("Sister Ada Ek left. The nun said no.", ["The nun"], "Ada Ek"),
        ("Prime Minister Jon Ek left. The PM said no.", ["The PM"], "Jon Ek"),
        ("Chief Minister Jon Ek left. It rained. The CM said no.", ["The CM"], "Jon Ek"),
        ("Jon Ek, a cook, left. The father of four said no.", ["The father of four"], "Jon Ek"),
        (
            "Jon Ek, a cook, left. The father of Ada said no.",
            ["The father of Ada"],
            "father of Ada",
        ),
        ("Dutchman Jon Ek lost. The Dutchman said no.", ["The Dutchman"], "Jon Ek"),
        (
            "The bill's sponsor, Sen. Jon Ek, said no.",
            ["The bill's sponsor, Sen. Jon Ek"],
            "Jon Ek",
        ),
        (
            "Norland Party for the People leader Jon Ek said no.",
            ["Norland Party for the People leader Jon Ek"],
            "Jon Ek",
        ),
        ("Minister Rosa Ek Lund left. Ms. Ek said no.", ["Ms. Ek"], "Rosa Ek Lund"),
        ("Adv Jon Ek met Ada Ek. Adv Ek left. Adv Ek said no.", ["Adv Ek"], "Jon Ek"),
    ],
)
def test_nouns_for_people(text, sources, name):
    assert who(text, *sources) == name


@pytest.mark.parametrize(
    ("known", "role", "same"),
    [
        ("Vera Holm, a spokeswoman for the union,", "airline spokeswoman", False),
        ("Vera Holm, a spokeswoman for the airline,", "airline spokeswoman", True),
        ("Vera Holm, a spokeswoman for the airline,", "company spokeswoman", True),
        ("Labour spokeswoman Vera Holm", "Green spokeswoman", False),
        ("Spokeswoman Vera Holm", "airline spokeswoman", True),
        ("Velora spokeswoman Vera Holm", "company spokeswoman", True),
    ],
)
def test_for_whom_somebody_speaks(known, role, same):
    text = f"{known} left. It was late. The {role} said no."
    assert (who(text, f"The {role}") == "Vera Holm") is same


def test_a_republican_is_the_lawmaker_of_the_sentence_before():
    text = "Jon Ek met Rep. Tom Vik. The Norland Republican said no."
    assert who(text, "The Norland Republican") == "Tom Vik"
    text = "Jon Ek met Tom Vik. The Norland Republican said no."
    assert who(text, "The Norland Republican") == "Jon Ek"
