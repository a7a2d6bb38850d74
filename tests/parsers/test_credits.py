"""Credits: photographers, agencies and who lent the picture."""

import pytest

import newsdoc

PARSER = newsdoc.CaptionParser()


@pytest.mark.parametrize(
    ("text", "photographers", "agencies"),
    [
        ("Photograph: Lea Falk/Reuters", ["Lea Falk"], ["Reuters"]),
        ("(AP Photo/Lea Falk)", ["Lea Falk"], ["AP"]),
        ("AP Photo/Lea Falk, File", ["Lea Falk"], ["AP"]),
        ("Rain. (Express photo by Lea Falk)", ["Lea Falk"], ["Express"]),
        ("Rain. (HPA Far North: Lea Falk)", ["Lea Falk"], ["HPA Far North"]),
        ("Rain. Lea Falk lea.falk@example.org", ["Lea Falk"], []),
        ("Rain. — Bernama pic", [], ["Bernama"]),
        ("REUTERS/Lea Falk/File Photo", ["Lea Falk"], ["REUTERS"]),
        ("(Photo: Lea Falk, AP)", ["Lea Falk"], ["AP"]),
        ("Photo by LEA FALK / AFP via Getty Images", ["LEA FALK"], ["AFP", "Getty Images"]),
        (
            "Lea Falk/Agence France-Presse — Getty Images",
            ["Lea Falk"],
            ["Agence France-Presse", "Getty Images"],
        ),
        ("Lea Falk for The Gazette", ["Lea Falk"], ["The Gazette"]),
        ("Photograph: Lea Falk/the Gazette", ["Lea Falk"], ["Gazette"]),
        ("Credit...Lea Falk and Max Ohm", ["Lea Falk", "Max Ohm"], []),
        ("Composite: Lea Falk/Rex/Shutterstock", ["Lea Falk"], ["Rex", "Shutterstock"]),
        ("Photograph: NASA/EPA", [], ["NASA", "EPA"]),
        ("© imago / Lea Falk", ["Lea Falk"], ["imago"]),
        ("Foto: Lea Falk og Max Ohm (Example)", ["Lea Falk", "Max Ohm"], ["Example"]),
        ("Bild: picture alliance/dpa | Lea Falk", ["Lea Falk"], ["picture alliance", "dpa"]),
        ("skyfan77/Shutterstock", ["skyfan77"], ["Shutterstock"]),
        ("© Adobe Stock/muster23", ["muster23"], ["Adobe Stock"]),
        ("Photograph: Netflix", [], ["Netflix"]),
        ("Pool via Reuters", [], ["Reuters"]),
        ("HANDOUT / AFP", [], ["AFP"]),
        ("Credit: STR/AFP", [], ["AFP"]),
        ("Lea Falk/Getty Images for Harbour Week", ["Lea Falk"], ["Getty Images"]),
        ("Foto: Lea Falk. Styling: Max Ohm. Haare: Eve Orr", ["Lea Falk"], []),
        (
            "Illustration by The Gazette; images by Lea Falk, via Getty Images",
            ["Lea Falk"],
            ["The Gazette", "Getty Images"],
        ),
        ("Photo Lea Falk/AFP", ["Lea Falk"], ["AFP"]),
        ("LEA FALK POUR « LE MATIN »", ["LEA FALK"], ["LE MATIN"]),
        (
            "Photograph: Science & Harbour Picture Library/SSPL",
            [],
            ["Science & Harbour Picture Library", "SSPL"],
        ),
        ("[사진 = 김민준 기자]", ["김민준"], []),
        ("© L.Falk/dpa", ["L.Falk"], ["dpa"]),
        ("Photograph: Lea Falk/Lea Falk", ["Lea Falk"], []),
        ("(Photo: undefined/Supplied)", [], ["Supplied"]),
        ("Lea Falk-Pool/Getty Images", ["Lea Falk"], ["Getty Images"]),
        ("(Lea Falk photo)", ["Lea Falk"], []),
        ("Twitter/@lea", ["@lea"], ["Twitter"]),
        ("Photo: Lea Falk (CC BY-SA 4.0)", ["Lea Falk"], []),
        ("Photo by Lea Falk on Unsplash", ["Lea Falk"], ["Unsplash"]),
        ("© 2016 Lea Falk", ["Lea Falk"], []),
        ("© AFP/Archives Lea Falk", ["Lea Falk"], ["AFP"]),
    ],
)
def test_split(text, photographers, agencies):
    credit = PARSER.parse(text).credit
    assert (list(credit.photographers), list(credit.agencies)) == (photographers, agencies)


@pytest.mark.parametrize(
    ("text", "photographers", "agencies", "courtesy"),
    [
        ("Courtesy of Hill School", (), ("Hill School",), "Hill School"),
        ("Courtesy of Lea Falk", ("Lea Falk",), (), "Lea Falk"),
        ("Photo: Lea Falk. Courtesy of Hill School", ("Lea Falk",), (), "Hill School"),
        ("Photo: Lea Falk", ("Lea Falk",), (), None),
    ],
)
def test_courtesy(text, photographers, agencies, courtesy):
    credit = PARSER.parse(text).credit
    assert (credit.photographers, credit.agencies, credit.courtesy) == (
        photographers,
        agencies,
        courtesy,
    )
