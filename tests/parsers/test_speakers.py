"""Speakers: each rule with a case it is for and one it is not."""

import pickle
import re

import pytest

import newsdoc
from newsdoc.page import Page
from newsdoc.span import Span


def last_place(text, words):
    return [match.start() for match in re.finditer(rf"(?<!\w){re.escape(words)}", text)][-1]


def speakers(text, *sources, within=()):
    """Resolve the sources, given as words and looked up one after the other."""
    page = Page.of_lines(text, newsdoc.ENGLISH)
    page = page._replace(quotes=newsdoc.QuoteParser().parse(page))
    attributions, past = [], 0
    for number, source in enumerate(sources):
        if number + 1 == len(sources):
            past = max(
                past, [m.start() for m in re.finditer(rf"(?<!\w){re.escape(source)}", text)][-1]
            )
        start = text.index(source, past)
        past = start + len(source)
        span = (Span(start, past, source),)
        cue = (Span.cut(text, past + 1, text.find(" ", past + 1)),)
        outer = attributions[-1] if number in within else None
        attributions.append(newsdoc.Attribution("test", "direct", span, cue, within=outer))
    return newsdoc.SpeakerResolver().parse(page._replace(attributions=tuple(attributions)))


def told(text, source):
    """Resolve a source of indirect speech."""
    start = text.index(source)
    page = Page.of_lines(text, newsdoc.ENGLISH)
    end = start + len(source)
    cue = Span.cut(text, end + 1, text.find(" ", end + 1))
    one = newsdoc.Attribution("test", "indirect", (Span(start, end, source),), (cue,))
    return newsdoc.SpeakerResolver().parse(page._replace(attributions=(one,)))


def who(text, *sources, within=()):
    """Name the speaker of the last source."""
    found = speakers(text, *sources, within=within)
    start = text.rindex(sources[-1]) if text.count(sources[-1]) > 1 else text.index(sources[-1])
    end = start + len(sources[-1])
    return next(
        (one.name for one in found for m in one.mentions if (m.start, m.end) == (start, end)), None
    )


@pytest.mark.parametrize("small", ["But", "If", "Yet when"])
def test_small_word_before_a_family_name_is_no_given_name(small):
    text = f"Jon Ek rose. Ek paused. His wife, Ada Ek, left. {small} Ek said no."
    (jon,) = speakers(text, "Jon Ek")
    assert [one.text for one in jon.mentions] == ["Jon Ek", "Ek", "Ek"]


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("Jonas Lindt left. Later Lindt said no.", "Lindt", "Jonas Lindt"),
        ("Mr Jon Ek left. Mr Ek said no.", "Mr Ek", "Jon Ek"),
        ("Jon Ek left. Ek himself said no.", "Ek himself", "Jon Ek"),
        ("Some officials here said no.", "Some officials here", "Some officials"),
        ("Jon Ek and Ada Ek left. Mr Ek said no.", "Mr Ek", "Jon Ek"),
        ("Jon Ek and Ada Ek left. Ms Ek said no.", "Ms Ek", "Ada Ek"),
        ("Jon Ek and Ada Ek left. Ek said no.", "Ek said"[:2], None),
        ("Ann van Gelder left. Van Gelder said no.", "Ann van Gelder", "Ann van Gelder"),
        ("Sen. Ada Quist (R-Vt.) said no.", "Sen. Ada Quist (R-Vt.)", "Ada Quist"),
        (
            "Del. Ann Quist of the Isles said no.",
            "Del. Ann Quist of the Isles",
            "Ann Quist",
        ),
        ("Omar Reyes, 44, said no.", "Omar Reyes, 44,", "Omar Reyes"),
        ("JON EK: No. Jon Ek left.", "JON EK", "Jon Ek"),
        ("Jon Ek won. Ek left. His wife, Ada Ek, came. Mrs. Ek said no.", "Mrs. Ek", "Ada Ek"),
        ("Ada Ek won. Ek left. Jon Ek came. Mr. Ek said no.", "Mr. Ek", "Jon Ek"),
        ("Senators Ek and Lund met. Jon Ek won. Mr. Ek said no.", "Mr. Ek", "Jon Ek"),
        ("Mel Ek won. Mr. Ek said no.", "Mr. Ek", "Mel Ek"),
        ("Mel Ek won. Mrs. Ek said no.", "Mrs. Ek", "Mel Ek"),
        ("Jon Ek won. Mrs. Ek said no.", "Mrs. Ek", "Ek"),
        ("Hillary Moss left. Later Hillary said no.", "Hillary", "Hillary Moss"),
        ("Jon Ek's promise to resign is old.", "Jon Ek's", "Jon Ek"),
        ("The Ek Foundation said no. Jon Ek left.", "The Ek Foundation", "Ek Foundation"),
    ],
)
def test_named(text, source, name):
    assert who(text, source) == name


@pytest.mark.parametrize(
    ("text", "sources", "name"),
    [
        ("Jon Ek met Vera Holm. He said no.", ["He"], "Jon Ek"),
        ("Jon Ek met Vera Holm. She said no.", ["She"], "Vera Holm"),
        ("Vera Holm left. He said no.", ["He"], None),
        ("Jon Ek spoke. “No,” Tom Hale said. “Never,” he said.", ["Tom Hale", "he"], "Tom Hale"),
        ("Jon Ek left. “Tom Hale was there,” he said.", ["he"], "Jon Ek"),
        ("In a letter to Tom Hale, Jon Ek gave up. He said no.", ["He"], "Jon Ek"),
        ("Tom Hale's brother Jon Ek gave up. He said no.", ["He"], "Jon Ek"),
        ("Jon Ek left. Friends of Tom Hale and Bo Lind wept. He said no.", ["He"], "Jon Ek"),
        ("Vera Holm asked Jon Ek. “No,” he said.", ["Vera Holm", "he"], "Jon Ek"),
        ("Jon Ek spoke. A man in a coat wept. “No,” he said.", ["he"], None),
        ("Jon Ek spoke. A nurse in a coat wept. “No,” he said.", ["he"], None),
        ("Jon Ek spoke. A woman in a coat wept. “No,” he said.", ["he"], "Jon Ek"),
        ("Jon Ek spoke. A nurse shouted at him. “No,” he said.", ["he"], "Jon Ek"),
        ("Jon Ek spoke. A nurse’s coat was torn. “No,” he said.", ["he"], "Jon Ek"),
        ("Vera Holm spoke. My mother wept. She said no.", ["She"], None),
        ("Jon Ek spoke. Oduvan Zrell left. “No,” he said.", ["he"], "Oduvan Zrell"),
        ("Jon Ek spoke. It hurt. Oduvan Zrell left. It hurt. “No,” he said.", ["he"], "Jon Ek"),
        ("Jon Ek spoke. The Oduvan Zrell sank. Oduvan Zrell sank. He said no.", ["He"], "Jon Ek"),
        ("Jon Ek spoke. He had met Tom Hale. “No,” he said.", ["he"], "Jon Ek"),
        ("Jon Ek spoke. On Monday, he met Tom Hale. “No,” he said.", ["he"], "Jon Ek"),
        ("Jon Ek spoke. She had met Tom Hale. “No,” he said.", ["he"], "Tom Hale"),
        ("As for Jon Ek, he said no.", ["he"], "Jon Ek"),
        ("Jon Ek spoke. St Andrews lost. “No,” he said.", ["he"], "Jon Ek"),
    ],
)
def test_he_or_she(text, sources, name):
    assert who(text, *sources) == name


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


def test_whose_lawyer():
    text = "Dan Moss left. His lawyer, Jon Ek, said no. {}'s lawyer said so."
    assert who(text.format("Moss"), "Moss's lawyer") == "Jon Ek"
    assert who(text.format("Hale"), "Hale's lawyer") == "Hale's lawyer"


@pytest.mark.parametrize(
    ("text", "sources", "name"),
    [
        (
            "The ministry said no. It added that roads were shut.",
            ["The ministry", "It"],
            "ministry",
        ),
        ("Jon Ek said no. It was said to be late.", ["Jon Ek", "It"], None),
        ("Residents said no. They added more.", ["Residents", "They"], "Residents"),
        ("Jon Ek said no. They added more.", ["Jon Ek", "They"], None),
        ("Vera Holm, who said no, left.", ["who"], "Vera Holm"),
        ("The vote of Vera Holm — who said no — counts.", ["who"], "Vera Holm"),
        ("Vera Holm, a curator, who said no, left.", ["who"], "Vera Holm"),
        ("Sen. Vera Holm of North Marland, who said no, left.", ["who"], "Vera Holm"),
        ("Sen. Vera Holm (R-Vt.), who said no, left.", ["who"], "Vera Holm"),
        ("Vera Holm of Norland, a farmer who said no, left.", ["who"], "Vera Holm"),
        ("Zeb Quist, who said no, left.", ["who"], "Zeb Quist"),
        ("Vera Holm, head of the Marsh Peace Watch, who said no, left.", ["who"], None),
        ("An Ostrian Quist who said no left.", ["who"], None),
        ("Voters on Quarry Lane, who said no, left.", ["who"], None),
        ("A friend of Vera Holm's who said no left.", ["who"], None),
        ("In Holm, they hear a candidate who said no.", ["who"], None),
        ("Those who said no left.", ["who"], None),
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
        (
            "The Road Ministry said no. The ministry said no.",
            ["The Road Ministry", "The ministry"],
            "Road Ministry",
        ),
        ("Kestrel Airways is broke, the airline said.", ["the airline"], "Kestrel Airways"),
        ("Kestrel Airways is broke, the government said.", ["the government"], "government"),
        ("Ann Ek went to Moscow. The company said no.", ["The company"], "company"),
        ("Boeing lost. The company said no.", ["The company"], "Boeing"),
        ("“No,” Vera Holm wrote on TikTok. The company said no.", ["The company"], "company"),
        ("Q. Who lost? The company said no.", ["The company"], "company"),
        (
            "The Ek campaign said no. Lund's campaign said no.",
            ["The Ek campaign", "Lund's campaign"],
            "Lund's campaign",
        ),
        (
            "The Ek campaign said no. The Lund campaign said no. Ek's campaign said no.",
            ["The Ek campaign", "The Lund campaign", "Ek's campaign"],
            "Ek campaign",
        ),
        (
            "Holm Foods lost. One source told Reuters so. The company said no.",
            ["The company"],
            "Holm Foods",
        ),
        ("The bank said no. The union said no.", ["The bank", "The union"], "union"),
        ("So Reuters wrote. The institute said no.", ["The institute"], "institute"),
        ("So Reuters wrote. The agency said no.", ["The agency"], "Reuters"),
        (
            "The Civil Aviation Authority said no. The airline said no.",
            ["The Civil Aviation Authority", "The airline"],
            "airline",
        ),
        (
            "The Home Ministry said no. The Ministry of Ports said yes. The ministry said so.",
            ["The Home Ministry", "The Ministry of Ports", "The ministry"],
            "Ministry of Ports",
        ),
        ("The bank said no. The lender said no.", ["The bank", "The lender"], "bank"),
        ("Holm Ltd said no. The union said no.", ["Holm Ltd", "The union"], "union"),
        ("Holm Ltd said no. The brewery said no.", ["Holm Ltd", "The brewery"], "Holm Ltd"),
        ("Holm Group said no. The charity said no.", ["Holm Group", "The charity"], "charity"),
        ("Greenpeace said no. The charity said no.", ["Greenpeace", "The charity"], "Greenpeace"),
        ("Zrellon cut its debt. The company said no.", ["The company"], "Zrellon"),
        ("Zrellon cut its debt. It said no.", ["It"], "Zrellon"),
        ("Zrellon AG fell. The carmaker said no.", ["The carmaker"], "Zrellon AG"),
        ("Zrellon cut the debt. The company said no.", ["The company"], "company"),
        ("Norway cut its debt. The company said no.", ["The company"], "company"),
        ("Later its debt was cut. The company said no.", ["The company"], "company"),
        ("Holm Ltd said no. The group said no.", ["Holm Ltd", "The group"], "Holm Ltd"),
        ("So one source insisted to Reuters. The company said no.", ["The company"], "company"),
        ("Dutchman Jon Ek lost. The Dutchman said no.", ["The Dutchman"], "Jon Ek"),
        (
            "The bill's sponsor, Sen. Jon Ek, said no.",
            ["The bill's sponsor, Sen. Jon Ek"],
            "Jon Ek",
        ),
        ("Some said no.", ["Some"], None),
        (
            "Norland Party for the People leader Jon Ek said no.",
            ["Norland Party for the People leader Jon Ek"],
            "Jon Ek",
        ),
        ("Trader Vo Linh left. Vo said no.", ["Vo"], "Vo Linh"),
        ("Minister Rosa Ek Lund left. Ms. Ek said no.", ["Ms. Ek"], "Rosa Ek Lund"),
        ("The Vo Foundation left. Vo said no.", ["Vo"], "Vo"),
        ("Adv Jon Ek met Ada Ek. Adv Ek left. Adv Ek said no.", ["Adv Ek"], "Jon Ek"),
        ("He left the Harbour Fund, which said no.", ["which"], "Harbour Fund"),
        (
            "The Harbour Fund said yes. He left the fund, which said no.",
            ["The Harbour Fund", "which"],
            "Harbour Fund",
        ),
        ("He left for the north, which said no.", ["which"], None),
        ("He joined the Harbour Fund in Bonn, which said no.", ["which"], None),
    ],
)
def test_other_rules(text, sources, name):
    assert who(text, *sources) == name


def test_who_speaks_under_a_label_is_not_he():
    text = "A talk\n\nWas it late?\n\nJon Ek: The pilot Lars Munk left. He said no."
    page = Page.of_lines(text, newsdoc.ENGLISH)
    label, said = Span.cut(text, 22, 28), Span.cut(text, 56, 58)
    assert (label.text, said.text) == ("Jon Ek", "He")
    attributions = (
        newsdoc.Attribution("test", "indirect", (label,), (Span(28, 29, ":"),)),
        newsdoc.Attribution("test", "indirect", (said,), (Span(59, 63, "said"),)),
    )
    found = newsdoc.SpeakerResolver().parse(page._replace(attributions=attributions))
    assert [one.name for one in found] == ["Jon Ek", "Lars Munk"]


def test_oneself():
    text = "“I said no,” Jon Ek said."
    page = Page.of_lines(text, newsdoc.ENGLISH)
    outer = newsdoc.Attribution("test", "direct", (Span(13, 19, "Jon Ek"),))
    inner = newsdoc.Attribution("test", "direct", (Span(1, 2, "I"),), within=outer)
    page = page._replace(attributions=(outer, inner))
    (speaker,) = newsdoc.SpeakerResolver().parse(page)
    assert [mention.text for mention in speaker.mentions] == ["I", "Jon Ek"]
    assert who("I said no.", "I") is None


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("the White House", "organization"),
        ("Jon Ek's office", "organization"),
        ("the Ek campaign", "organization"),
        ("FBI", "organization"),
        ("Moscow", "organization"),
        ("police", "group"),
        ("Police", "group"),
        ("Republicans", "group"),
        ("52 percent of voters", "group"),
        ("the two leaders", "group"),
        ("Ek and two other pilots", "group"),
        ("American intelligence agencies", "group"),
        ("the statement", "document"),
        ("a letter seen by the paper", "document"),
        ("a separate statement released after the chat", "document"),
        ("a spokesman for the port", "person"),
        ("the Department of Justice", "organization"),
        ("the Marland Examiner", "organization"),
        ("The Dockside", "organization"),
        ("the Ostrians", "group"),
        ("the Marland Electronic Markets", "organization"),
        ("the Census", "organization"),
        ("the late Jon Ek", "person"),
        ("the former House Speaker", "person"),
        ("one of the pilots", "person"),
        ("one of the firms", "organization"),
        ("Ivo Brandão", "person"),
        ("the Frenchman", "person"),
        ("Northern Networks", "organization"),
        ("the film's narrator", "person"),
    ],
)
def test_kinds(source, kind):
    (speaker,) = speakers(f"On Monday {source} said no.", source)
    assert speaker.kind == kind


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


def test_mentions():
    text = "Jon Ek left. Ek and his wife are old. He said no. The Ek Fund said no."
    (speaker,) = speakers(text, "He")
    assert [mention.text for mention in speaker.mentions] == ["Jon Ek", "Ek", "He"]


def test_same_result_after_pickling():
    resolver = newsdoc.SpeakerResolver()
    text = "Jon Ek left. “No,” he said."
    first = resolver.parse(Page.of_lines(text, newsdoc.ENGLISH))
    assert pickle.loads(pickle.dumps(resolver)).parse(text) == first


def test_namesakes():
    text = (
        "Jon Ek lost the vote. Ek said he would fight on. His wife, Ada Ek, wept.\n\n"
        "Later Ek called the vote a farce. “A farce,” Ek said."
    )
    found = speakers(text, "Ek said he"[:2])
    assert [one.name for one in found] == ["Jon Ek"]
    assert len(found[0].mentions) == 4


def test_role_behind_a_bare_name_makes_no_namesake():
    text = "Senator Jon Ek left. Mr. Ek, a carpenter who builds boats, won. Mr. Ek said no."
    assert who(text, "Mr. Ek") == "Jon Ek"
    text = "Senator Jon Ek left. Trainer Ek wept. Trainer Ek said no."
    assert who(text, "Trainer Ek") is None


@pytest.mark.parametrize(
    ("text", "source", "name", "role"),
    [
        (
            "Deputy Secretary of State Jon Ek won. Ek said no.",
            "Ek",
            "Jon Ek",
            "Deputy Secretary of State",
        ),
        ("Voters met Senators Jon Ek and Ada Lund. Ek said no.", "Ek", "Jon Ek", None),
        ("Democrats Jon Ek and Ada Lund met. Ek said no.", "Ek", "Jon Ek", None),
        ("Friends praise Police Jon Ek. Ek said no.", "Ek", "Jon Ek", None),
        ("Grace Police Ek won. Ek said no.", "Ek", "Grace Police Ek", None),
        ("Dean Ek, 42, said no.", "Dean Ek", "Dean Ek", None),
        ("Dean Ann Ek said no.", "Dean Ann Ek", "Ann Ek", "Dean"),
        ("The sailor Guy van Ek won. Ek said no.", "Ek", "Guy van Ek", "sailor"),
    ],
)
def test_common_words_before_a_given_name(text, source, name, role):
    found = speakers(text, source)
    assert [(one.name, one.role) for one in found] == [(name, role)]


def test_titled_names_in_a_row_are_several():
    (speaker,) = speakers("Ms. Lund, Mrs. Ek and others said no.", "Ms. Lund, Mrs. Ek and others")
    assert speaker.kind == "group"


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("One of the pilots, Jon Ek, 44", "Jon Ek"),
        ("One of the harbour's firms, Ek Nordhaven", "One of the harbour's firms, Ek Nordhaven"),
        ("One of the lost", None),
        ("“Later", "Later"),
        ("the Port Council (North", "Port Council"),
        ("the “Save our Pier” group", "“Save our Pier” group"),
        ("Xyko Zrell of the Green Front", "Xyko Zrell"),
        ("Xyko Zrell of Nordbank", "Xyko Zrell"),
        ("union leader Xyko Zrell of the Green Front", "Xyko Zrell"),
        ("Jon Ek, Global Head of Research and Member of the Board", "Jon Ek"),
        ("the Grand Order of Nordbank", "Grand Order of Nordbank"),
        ("Friends of the Marsh", "Friends of the Marsh"),
        ("the University of Zrellburg", "University of Zrellburg"),
        ("the University of Zrellburg biochemist Jon Ek", "Jon Ek"),
        ("Voters of Zrellburg", "Voters of Zrellburg"),
        ("Sailors Without Boats", "Sailors Without Boats"),
        ("the Liberal Democrats", "Liberal Democrats"),
        ("Minister Banks", "Banks"),
        ("West Star Ferries", "West Star Ferries"),
        ("a friend of Jon Ek", "friend of Jon Ek"),
        ("Minister of the Interior Jon Ek", "Jon Ek"),
        ("Her teammate, the striker Ella Ek", "Ella Ek"),
        ("Her teammate, a guest of Ella Ek", "Her teammate, a guest of Ella Ek"),
        ("Jon Ek, CMD of Nordhaven and chairman of the board", "Jon Ek"),
        ("Jon Ek, Ada Lund and others", "Jon Ek, Ada Lund and others"),
        ("Jon Ek – himself a pilot", "Jon Ek"),
        ("Cllr Jon Ek (Lib Dem, North)", "Jon Ek"),
        ("Father-of-two Jon Ek", "Jon Ek"),
        ("Jon Ek KC", "Jon Ek"),
        ("Mrs Ek", "Ek"),
    ],
)
def test_names_as_shown(source, name):
    assert [one.name for one in speakers(f"Now {source} said no.", source)] == [name][
        : name is not None
    ]


@pytest.mark.parametrize(
    ("headline", "text", "name"),
    [
        ("Again Harbour Rivals Praise Jon Ek", "Ek said no.", "Jon Ek"),
        ("Why Harbour Rivals Praise Ek Again", "Zeb Ek left. Ek said no.", "Zeb Ek"),
        ("Ada Lund Slams Council Leader Over Ek", "Jon Ek left. Ek said no.", "Jon Ek"),
        ("Jon Ek Says Harbour Rivals Went Home", "Ek said no.", "Jon Ek"),
        ("Jon Ek Goes After Rivals In Harbour Fight", "Ek said no.", "Jon Ek"),
        ("Jon Ek Lund goes after rivals in harbour fight", "Ek said no.", "Jon Ek Lund"),
        ("Zeb Ek: Why Long Harbour Fights Never End", "Ek said no.", "Zeb Ek"),
        ("Council Backs Rival Harbour Plan Of Ek", "Zeb Ek left. Ek said no.", "Zeb Ek"),
        ("Harbour rivals praise Grace Jon Ek again", "Ek said no.", "Grace Jon Ek"),
        ("Ek Foundation Gives Money For Harbour", "Jon Ek left. Ek said no.", "Jon Ek"),
    ],
)
def test_names_in_title_case(headline, text, name):
    assert who(f"{headline}\n\n{text}", "Ek") == name


@pytest.mark.parametrize(
    ("text", "source", "kind"),
    [
        ("According to Portistat, ships are late.", "Portistat", "organization"),
        ("WHO said ships are late.", "WHO", "organization"),
        (
            "The Lund Institute, a local body, said ships are late.",
            "Lund Institute",
            "organization",
        ),
        ("Ships are late, the WHO said.", "WHO", "organization"),
        ("HarbourNet has found that ships are late.", "HarbourNet", "organization"),
        ("Ostrians want more ships.", "Ostrians", "group"),
        ("Dockers say ships are late.", "Dockers", "group"),
        ("Allies say ships are late.", "Allies", "group"),
        ("Unions say ships are late.", "Unions", "group"),
        ("The 46-year-old says ships are late.", "The 46-year-old", "person"),
        ("Sailors say ships are late. Many sailors wept.", "Sailors", "group"),
        (
            "Portistat, the harbour agency, says so.",
            "Portistat, the harbour agency",
            "organization",
        ),
        ("Quist denied it. He left.", "Quist", "person"),
        ("Sanders denied it.", "Sanders", "person"),
        ("McQuist denied it.", "McQuist", "person"),
        ("Netanyahu denied it.", "Netanyahu", "person"),
        ("Mr. Quist denied it.", "Mr. Quist", "person"),
        ("A report Tuesday shows that ships are late.", "A report Tuesday", "document"),
    ],
)
def test_lone_words(text, source, kind):
    assert [one.kind for one in told(text, source)] == [kind]


@pytest.mark.parametrize("source", ["Monday", "Six", "There", "Q"])
def test_lone_words_that_name_nobody(source):
    assert told(f"{source} denied it.", source) == ()


def test_lone_word_that_is_quoted_is_a_person():
    assert [one.kind for one in speakers("“Never,” Quist said.", "Quist")] == ["person"]
    assert [one.kind for one in speakers("“Never,” Quist said in a statement.", "Quist")] == [
        "organization"
    ]


def test_lone_firm_is_no_man():
    text = "Jon Ek left. Portistat reported that ships were late. No port is open. He said no."
    page = Page.of_lines(text, newsdoc.ENGLISH)
    spans = [
        Span.cut(text, text.index(one), text.index(one) + len(one)) for one in ("Portistat", "He")
    ]
    found = tuple(newsdoc.Attribution("test", "indirect", (span,)) for span in spans)
    cast = newsdoc.SpeakerResolver().parse(page._replace(attributions=found))
    assert [(one.name, one.kind) for one in cast] == [
        ("Jon Ek", "person"),
        ("Portistat", "organization"),
    ]


def test_a_turn_under_a_family_name_in_capitals():
    text = "Gov. Zeb Quist met Ada Lund.\n\n“QUIST: We tried to hold it.\n\n“LUND: And it sank.”"
    said = newsdoc.parse(f"It rained in Bonn.\n\n{text}").attributions
    assert [one.speaker.name for one in said] == ["Zeb Quist", "Ada Lund"]


def test_whose_statement():
    text = "The White House said no. The talks were “good”, the statement said."
    house, statement = speakers(text, "The White House", "the statement")
    assert (statement.kind, statement.role) == ("document", house.name)
    (report,) = speakers("The report said no.", "The report")
    assert report.role is None


def test_given_name_alone_is_tied_to_a_name_at_the_end_of_a_sentence():
    assert who("Voters like Vera Holm. “No,” Vera said.", "Vera") == "Vera Holm"
    assert who("Voters like Vera Holm and Vera Lund. “No,” Vera said.", "Vera") == "Vera"


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


def test_an_age_is_no_part_of_a_phrase():
    assert who("The woman, 34, said no.", "The woman, 34") == "woman"


def test_one_of_them_and_an_owner_are_nobody_known():
    assert who("Two men left. One of them said no.", "One of them") is None
    text = "A spokesman for Velora, Ek’s biggest bank, said no."
    assert "Velora" in who(text, "A spokesman for Velora, Ek’s biggest bank")


def test_pronouns_of_names_of_many_countries():
    for given, pronoun in [("Ngozi", "she"), ("Niamh", "she"), ("Thabo", "he"), ("Rajesh", "he")]:
        text = f"Vera Holm and Jon Lund left. {given} Ek stayed. “No,” {pronoun} said."
        assert who(text, pronoun) == f"{given} Ek"


def test_a_known_given_name_alone_tells_the_gender():
    assert who("“No,” says Margaret. Bill left. “No,” he said.", "Margaret", "he") is None
    assert who("“No,” says Margaret. Bill left. “No,” she said.", "Margaret", "she") == "Margaret"
    assert who("Mr Ek's daughter Claire said no. “No,” she said.", "Claire", "she") == "Claire"


def test_it_is_the_office_that_is_the_subject():
    text = "The Lund bank said no. Vera Holm left. The bank will pay. It said so."
    assert who(text, "The Lund bank", "It") == "Lund bank"


def test_a_verb_that_opens_a_sentence_is_no_given_name():
    assert who("“It is late.” Adds Holm: “We tried.”", "Holm") == "Holm"


def test_name_above_what_is_read_hides_nobody_below():
    text = "Photo: Vera Holm\n\nVera Holm left.\n\nHolm said no.\n\nIt rained."
    page = Page.of_lines(text, newsdoc.ENGLISH)
    source = (Span.cut(text, 35, 39),)
    attributions = (newsdoc.Attribution("test", "direct", source),)
    page = page._replace(stretches=page.stretches[1:], attributions=attributions)
    (speaker,) = newsdoc.SpeakerResolver().parse(page)
    assert [(one.start, one.text) for one in speaker.mentions] == [(18, "Vera Holm"), (35, "Holm")]


def test_rules_are_asked_by_the_gist_of_a_source():
    asked = []

    class House(newsdoc.SpeakerResolver):
        disabled = frozenset({"it"})

        @newsdoc.rule(r"noun \w+ the mayor$", before="named")
        def mayor(self, scene, reference):
            """The mayor of our town."""
            asked.append(reference.gist)
            return scene.cast.other("organization", "Town hall")

        @newsdoc.rule(before="mayor")
        def everything(self, scene, reference):  # noqa: ARG002
            """Any source."""
            asked.append(reference.form)

    def sourced(text, *sources):
        spans = [Span.cut(text, text.index(one), text.index(one) + len(one)) for one in sources]
        page = Page.of_lines(text, newsdoc.ENGLISH)
        found = [newsdoc.Attribution("test", "direct", (span,)) for span in spans]
        return House().parse(page._replace(attributions=tuple(found)))

    found = sourced("Police left. The mayor said no. It said yes.", "Police", "The mayor", "It")
    assert [one.name for one in found] == ["Police", "Town hall"]
    assert asked == ["name", "noun", "noun person the mayor", "pronoun"]


def test_title_stands_for_the_same_one_each_time():
    text = "Jon Ek and Ada Ek left. " + "Ms Ek sang. Mr Ek, a pilot, spoke. " * 6 + "Mr Ek said no."
    (jon,) = speakers(text, "Mr Ek")
    assert (jon.name, jon.role, len(jon.mentions)) == ("Jon Ek", "pilot", 9)
