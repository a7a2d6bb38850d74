"""The line rules, each on a line of its own."""

# ruff: noqa: ARG002 - rules are shown row and match, need them or not

import re

import pytest

import newsdoc
from newsdoc.parsers.layout.rows import read_rows
from newsdoc.text.source import Source

PARSER = newsdoc.LayoutParser()
EXAMPLE = re.compile(r"(?P<what>Example|Counter-example): ``(?P<line>.+)``")


def claimed(line, parser=PARSER):
    [row] = read_rows(Source(line))
    parser.claim([row], line)
    return row.kind, row.rule.removeprefix("layout.")


def documented(what):
    for one in newsdoc.LayoutParser.rules:
        for match in EXAMPLE.finditer(one.doc):
            if match["what"] == what:
                yield one.name, match["line"].replace("“", '"').replace("”", '"')


@pytest.mark.parametrize(("rule", "line"), list(documented("Example")))
def test_the_example_of_a_rule_is_found_by_it(rule, line):
    assert claimed(line)[1] == rule


@pytest.mark.parametrize(("rule", "line"), list(documented("Counter-example")))
def test_the_counter_example_of_a_rule_is_not(rule, line):
    assert claimed(line)[1] != rule


def test_every_rule_has_an_example_and_a_counter_example():
    names = {one.name for one in newsdoc.LayoutParser.rules}
    assert names == {name for name, _ in documented("Example")}
    assert names == {name for name, _ in documented("Counter-example")}


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Share on Facebook", "ui"),
        ("Facebook Twitter Email Print", "ui"),
        ("SKIP TO CONTENT", "ui"),
        ("4 min read", "ui"),
        ("Image 3 of 12", None),
        ("23 comments", "ui"),
        ("Leave a reply", "boilerplate"),
        ("Sign up to our newsletter", "newsletter"),
        ("Get the harbour briefing in your inbox", "newsletter"),
        ("Get the boats out of the water", None),
        ("Article reserved for subscribers", "newsletter"),
        ("Articles reserved for the harbour", None),
        ("Translation of an original article published in French on news.example", "boilerplate"),
        ("Translation of the harbour rules takes time", None),
        ("READ MORE: Harbour reopens after nine days", "promo"),
        ("Also read: Harbour reopens after nine days", "promo"),
        ("WATCH: The moment the crane fell", "promo"),
        ("Story continues below", "promo"),
        ("Watch out for ice, the police said on Monday.", None),
        ("Correction: March 6, 2024", "correction"),
        ("Editor's note: This article has been updated.", "correction"),
        ("Corrections officers searched the pier", None),
        ("(Reporting by Ann Ek; Editing by Bo Ask)", "source"),
        ("With files from Example Press", "source"),
        ("Sources close to the harbour disagreed", None),
        ("© 2024 Harbour News Ltd", "boilerplate"),
        ("Photo: Lea Falk", "credit"),
        ("Image source, Example Agency", "credit"),
        ("Getty Images", "credit"),
        ("AP Photo/Lea Falk", "credit"),
        ("The harbour on Monday. (AP Photo/Lea Falk)", "caption"),
        ("The harbour on Monday. Photo by LEA FALK / AFP via Getty Images", "caption"),
        ("The harbour on Monday – Photograph: Lea Falk/The Harbour News", "caption"),
        ("The harbour on Monday. AP", "caption"),
        ("FILE - The harbour on March 1, 2024.", "caption"),
        ("Ann Ek (left) and Bo Ask at the harbour", "caption"),
        ("The harbour on Monday (", "caption"),
        ("The harbour employs 300 people (a third of the town).", None),
        ('"He is gone (for good)."', None),
        ("By Ann Ek", "byline"),
        ("By Ann Ek and Bo Ask in Lima", "byline"),
        ("Words: Ann Ek", "byline"),
        ("Ann Ek Political editor", "byline"),
        ("Ann Ek 2 hours ago", "byline"),
        ("Score Cooking 9 Service 6 Pastry 10 Total 8.33", None),
        ("By Harbour reporter Ann Ek", "byline"),
        ("By national health reporter Ann Ek and Bo Ask", "byline"),
        ("— With files from Ann Ek", "source"),
        ("By the time the harbour opened", None),
        ("By reporter accounts the harbour is shut", None),
        ("The harbour on Monday. (NBC North: Lea Falk)", "caption"),
        ("The harbour on Monday. (Supplied: Harbour Club)", "caption"),
        ("The harbour will be shut (Sunday: no ferries)", None),
        ("By Friday the harbour had reopened", None),
        ("By Friday, the harbour had reopened.", None),
        ("By Christmas, all boats had left.", None),
        ("28 January 2017", "timestamp"),
        ("Published: 2017-01-29 10:20", "timestamp"),
        ("Last updated 3 hours ago", "timestamp"),
        ("Updated - November 24, 2026 09:14 am IST - OXMOUTH", "timestamp"),
        ("Updated - November 24, 2026 09:14 am IST: a quote was added", "correction"),
        ("12:20pm Jan 7, 2024", "timestamp"),
        ("The harbour closed on 28 January 2017", None),
        ("Ann Ek | Published 4 months ago", "byline"),
        ("Updated: 5 March 2024", "timestamp"),
        ("3 thoughts on “The harbour”", "boilerplate"),
        ("23 COMMENTS", "ui"),
        ("14.2k Views", "ui"),
        ("list 1 of 3", "ui"),
        ("2 min read, 3 Nov 2025, 06:12 AM IST", "timestamp"),
        ("@annek ann.ek@example.org", "boilerplate"),
        ("https://example.org/harbour", "boilerplate"),
        ("Write to ann.ek@example.org", None),
        ("[ Harbour reopens after nine days of repairs Opens in new window ]", "promo"),
        ("here, opens new tab", "ui"),
        ("[Related: Harbour reopens]", "promo"),
        ("[Photo courtesy of Lund Harbour Museum]", "credit"),
        ("[File: Ann Maria van der Falk/Reuters]", "credit"),
        ("[This interview has been edited for length]", "boilerplate"),
        ("Flashback: In May, Ek said she would stay.", None),
        ("Flashback: How the lock was won", "promo"),
        ("Have you been affected? Email help@example.org", "boilerplate"),
        ("Have you been affected? Email is slow", None),
        ("The Gazette values your comments but asks you to be kind.", "boilerplate"),
        ("The Gazette values its harbour at a million.", None),
        ("Follow topics and authors from this story", "ui"),
        ("Get more local stories in your inbox with Lund Now.", "newsletter"),
        ("Listen to the Pulse on your smart speaker", "newsletter"),
        ("Listen to the mayor", None),
        ("To change your alert settings, log in here.", "boilerplate"),
        ("For interviews contact Vera Holm.", "boilerplate"),
        ("[Reuters]", "credit"),
        ("GO DEEPER: How the harbour was dug", "promo"),
        ("Most read in Sport", "promo"),
        ("EXCLUSIVE: Northlight has bought the old harbour for its third series of films.", None),
        ("EXCLUSIVE: Northlight buys the old harbour", "promo"),
        ("Join the Harbour Gazette WhatsApp group HERE", "newsletter"),
        ("Join the queue at the harbour, Ek said.", None),
        ("Follow the money, her teacher of journalism used to tell the members.", None),
        ("With help from her neighbours, Ann Ek has rebuilt the mill in two years.", None),
        ("Opinions expressed by voters at the harbour were mixed, the mayor said.", None),
        ("List of the winners", None),
        ("Get more sleep, the doctors told the membership in an e-mail.", None),
        ("More on the way, say forecasters", None),
        ("More on World", "promo"),
        ("Police seek owner of AP photo", None),
        ("Kindly share this story:", "ui"),
        ("Kindly share this with your neighbours", None),
        ("list of 3 items", "ui"),
        ("Follow Harbour News on Facebook and Instagram.", "newsletter"),
        ("Follow the path along the harbour.", None),
        ("Be the first to know", "ui"),
        ("With assistance from Bo Ask", "source"),
        ("(With HPA and dpa inputs)", "source"),
        ("With Lund reports", "source"),
        ("With ferry reports", None),
        ("(Except for the headline, this story has not been edited by our staff.)", "boilerplate"),
        ("© Lea Falk", "credit"),
        ("© Lea Falk/Reuters", "credit"),
        ("© The Harbour Gazette", "boilerplate"),
        ("Lea Falk | Getty Images", "credit"),
        ("Lea Falk for NPR", "credit"),
        ("Lea Falk for Mayor", None),
        ("Photo courtesy of the Falk family", "credit"),
        ("The harbour on Monday. [Lea Falk, The Gazette]", "caption"),
        ("The harbour on Monday. (Lea Falk/HPA)", "caption"),
        ("The harbour on Monday. (Submitted by Ann Ek)", "caption"),
        ("The harbour on Monday. (Express photo by Lea Falk)", "caption"),
        ("The harbour reopened at noon on Monday (Petra photo)", "caption"),
        ("The harbour on Monday. (HPA News)", "caption"),
        ("The pact was signed by all thirty of its members on Monday. (NATO)", None),
        ("The harbour on Monday. — AFP/File", "caption"),
        ("The harbour on Monday. — Bernama pic", "caption"),
        ("The harbour on Monday. - Lea Falk photo", "caption"),
        ("The harbour on Monday. Lea Falk lea.falk@example.org", "caption"),
        ("The harbour on Monday. | submitted", "caption"),
        ("The harbour on Monday. Lea Falk for The Gazette", "caption"),
        ("The harbour on Monday | Sourced", "caption"),
        ("The harbour on Monday. — filepic", "caption"),
        ("The harbour on Monday.Lea Falk, harbour.com", "caption"),
        ("The harbour opens at 9.Lea Falk, says harbour.com", None),
        ("Lea Falk/Staff photographer", "credit"),
        ("Representational image", "caption"),
        ("By our correspondents", "byline"),
        ("By our reckoning", None),
        ("Mayor Ann Ek opens the harbour of Oxmouth in the rain. Photo: Lea Falk.", "caption"),
        ("Mayor Ann Ek opens the harbour of Oxmouth in the rain. Note: it was late.", None),
        ("Photo: a farmer and his dog wait near Oxmouth", "caption"),
        ("File photo: A farmer waits with his dog in Oxmouth", "caption"),
        ("Harbour reopens on Monday | Reuters", None),
        ("The harbour on Monday. HPA/Lea Falk Purchase Licensing Rights, opens new tab", "caption"),
        ("The harbour on Monday Alamy Stock Photo", "caption"),
        ("Ann Ek / TNN / Updated: Nov 3, 2025, 08:12 IST", "byline"),
        ("HPA | Updated: Nov 03, 2025 12:34 IST", "byline"),
        ("Ann Ek · HPA News · Posted: Nov 03, 2025 | Last Updated: 2 hours ago", "byline"),
        ("Harbour · Local News · Posted: Nov 03, 2025 | Updated: 2 hours ago", "timestamp"),
        ("Ann Ek, Political Editor | Bo Ask, Housing Correspondent", "byline"),
        ("By  Ann Ek", "byline"),
        ("writer: Ann Ek", "byline"),
        ("By HPA - Nov 03, 2025", "byline"),
        ("Published - November 03, 2025 08:12 pm IST - OXMOUTH", "timestamp"),
        ("Oxmouth | Updated: November 3, 2025 08:12 IST", "timestamp"),
        ("Monday November 03 2025, 12.01am, The Gazette", "timestamp"),
        ("November 3, 20256:12 PM UTCUpdated 2 hours ago", "timestamp"),
        ("20:42KEY EVENT", "timestamp"),
        ("Updated 3 May 2024 by Ann Ek", "byline"),
        ("(Recasts, adds comment from the mayor)", "boilerplate"),
        ("(Corrects name in third paragraph)", "correction"),
        ("(Adds up to a lot) The harbour is shut", None),
        ("(1 euro = $1.08)", "boilerplate"),
        ("(1 crown = 9.5 old pence; 0.8655 euros)", "boilerplate"),
        ("(1 = yes)", None),
        ("Update, Nov. 3, 2025: The harbour has answered.", "correction"),
        ("Note, however: the harbour will be shut.", None),
        ("HPA Business Writers Ann Ek in Lund and Bo Ask contributed.", "source"),
        ("Her neighbours and a writer contributed.", None),
        ("More HPA football: https://example.org/football", "boilerplate"),
        ("Follow the news of the storm at https://example.org/storm", "boilerplate"),
        ("Special to the Harbour Gazette", "byline"),
        ("Special to me", None),
        ("Source text for terminals:", "boilerplate"),
        ("Paid for by Northline", "ui"),
        ("CONTACT: Ann Ek, 555-0148", "boilerplate"),
        ("Contact was lost, the mayor said.", None),
        ("-30-", "ui"),
        ("30 boats", None),
        ("This article tagged under:", "ui"),
        ("Listen to this article · 5:12 min Learn more", "ui"),
        ("Listen to this, the mayor told the harbour board on Monday night, and be quiet.", None),
        ("Have a news tip? Email news@example.org", "ui"),
        ("PA Media Ann Ek at the harbour on Monday", "caption"),
        ("PA Media to cut jobs at the harbour on Monday", None),
        ("Getty Images Holdings falls by 3% in Lund", None),
        ("You must be logged in to join the discussion.", "ui"),
        ("Our website is the place for breaking news and newsletters.", "newsletter"),
        ("Our website is down, the mayor said on Monday.", None),
        ("Editor: annek", "source"),
        ("Editor: And what did you tell the mayor?", None),
        ("Share or comment on this article:", "ui"),
        ("He said: 'I have been to the harbour more often than the mayor'. (Laughter.)", None),
        ("The harbour on Monday. (Falkbild)", "caption"),
        ("Continued from Page 1", "ui"),
        ("(Continued on page 4.)", "ui"),
        ("Please turn to Page 8A", "promo"),
        ("Obituary, page 21", "promo"),
        ("The ferry is on page 21", None),
        ("Embargoed until 16:00 GMT Tuesday 24 November 2026", "timestamp"),
        ("STRICTLY EMBARGOED UNTIL 00:01, 3 MAY 2024", "timestamp"),
        ("FOR IMMEDIATE RELEASE", "boilerplate"),
        ("Interview Conducted by Ann Ek", "byline"),
        ("As told to Ann Ek", "byline"),
        ("As told to the harbour board on Monday", None),
        ("Ann Ek Home affairs correspondent", "byline"),
        ("Ann Ek sacks sports editor", None),
        ('By Ann "Sky" Holm', "byline"),
        ('By Ann "Sky Mae" Ek November 19, 2023 7:18 pm', "byline"),
        ('By "Sky", as she calls it, we mean the harbour.', None),
        ("Ann Ek, USA TODAY 8:42 a.m. EDT October 3, 2024", "byline"),
        ("Contributed: Ann Ek and Bo Ask", "source"),
        ("Middle East & North Africa | Fri May 5, 2017 | 3:29pm EDT", "timestamp"),
        ("Velora (NYSE: VLR) gets bid from Norvik (NYSE: NVK)", None),
        ("Velora gets bid from Norvik (NVK.N)", None),
        ("Crane falls at Oxmouth harbour (UPDATE)", None),
        ("* Corrections", None),
        ("* Correction: March 6, 2024", "correction"),
        ("What Ann Ek has said of the lock in 2016:", None),
        ("Ann Ek on September 13, 2018 said:", "boilerplate"),
        ("02:11 - Source: HNN Business", "ui"),
        ("RSS | Podcasts | Blogs | Site map", "ui"),
        ("Ann Ek | Bo Ask | Cy Dale | Di Moss", None),
        ("ADD TO CART: US$25 gift card", "promo"),
        ("| VIEW PRICE: Lund toy ferry |", "promo"),
        ("| The ferry | 25 crowns |", None),
        ("READ Holm's full speech:", "promo"),
        ("Read the mayor's face", None),
        ("(MORE: ‘Dock Laughs’: 13 posts about the lock)", "promo"),
        ("(more: the lock is shut)", None),
        ("Next in Norland", "promo"),
        ("Next in line is the mayor of Oxmouth", None),
        ("More Must-Reads From the Gazette", "promo"),
        ("Original Print Headline: More boats", "boilerplate"),
        (
            "Correction 3/14/16 9:20 a.m. PDT: An earlier version named the wrong lock.",
            "correction",
        ),
        ("Update 9:20 a.m. PT: This story has a statement of the owners.", "correction"),
        ("Note 3 boats that are not for sale", None),
        ("Chat with us on WhatsApp. See what is going on in the islands", "newsletter"),
        ("HNN Sans ™ & © 2016 Harbour News Network.", "boilerplate"),
        ("Home © Harbour Media Inc", "boilerplate"),
        ("©2015 The Harbour Press.", "boilerplate"),
        ("(c) 2013 Harbour News Inc. All rights reserved.", "boilerplate"),
        ("2011 Harbour Inc. All Rights Reserved.", "boilerplate"),
        ("2011 was the year of the ferry", None),
        ("The harbour on Monday. © 2014 Lea Falk", "caption"),
        ("2. Nine Boat-Deck Wins for the Record Book", None),
        ("Want tips on what to read? Sign Up for Worth Your Evening", "newsletter"),
        ("And now it is gone. Why? :(", None),
        ("The harbour in October. PHotograph: LEA FALK/Getty Images", "caption"),
    ],
)
def test_a_line(line, kind):
    assert claimed(line)[0] == kind


def test_a_bullet_does_not_hide_a_label():
    assert claimed("* Facebook") == ("ui", "ui_label")
    assert claimed("— With agencies: Example Press")[0] == "source"


def test_a_house_adds_a_line_rule():
    class House(newsdoc.LayoutParser):
        @newsdoc.rule(r"THE HARBOUR FILES\b", before="promo_lead")
        def files(self, row, match):
            return "promo"

    line = "THE HARBOUR FILES part two"
    assert claimed(line)[0] is None
    assert claimed(line, House()) == ("promo", "files")


def test_a_house_rule_for_endings():
    class House(newsdoc.LayoutParser):
        @newsdoc.rule(r"…\bFoto (?P<name>[A-Z]\w+)$")
        def foto(self, row, match):
            return "caption"

    assert claimed("Der Hafen am Montag Foto Falk", House()) == ("caption", "foto")


def test_a_house_rule_for_endings_needs_no_sign_of_the_rule_it_replaces():
    class House(newsdoc.LayoutParser):
        @newsdoc.rule(r"…\bFoto (?P<name>[A-Z]\w+)$")
        def signed_off(self, row, match):
            return "caption"

    assert claimed("Der Hafen am Montag Foto Falk", House()) == ("caption", "signed_off")


def test_a_house_rule_needs_no_bar_and_no_other_ending_than_a_colon():
    class House(newsdoc.LayoutParser):
        @newsdoc.rule(r"Foto [A-Z]\w+$")
        def slashed(self, row, match):
            return "credit"

        @newsdoc.rule(r"…\bFoto (?P<name>[A-Z]\w+):$")
        def signed_off(self, row, match):
            return "caption"

    assert claimed("Foto Falk", House()) == ("credit", "slashed")
    assert claimed("Der Hafen am Montag Foto Falk:", House()) == ("caption", "signed_off")


def test_the_signs_are_those_of_rules_for_endings():
    endings = {one.owner for one in PARSER.rules if (one.pattern or "").startswith("…")}
    assert PARSER.signs.keys() | PARSER.no_colon <= endings


def test_the_barred_lines_are_those_of_rules_without_a_phrase():
    openings = {one.owner for one in PARSER.rules if not (one.pattern or "…").startswith("…")}
    assert PARSER.barred_lines <= openings


@pytest.mark.parametrize(
    "line",
    [
        "Vera Holm from Lima contributed to this report",
        "Der Hafen am Montag Foto: Lea Falk",
        "The harbour on Monday. PHOTO BY LEA FALK",
        "The harbour on Monday. Pic courtesy of Lea Falk",
        "The harbour on Monday. illustration / Lea Falk",
        "The harbour on Monday Copyright 2020 Lea Falk",
        "The harbour on Monday (c) Lea Falk",
        "The harbour on Monday... Example",
        "The harbour – video",
        "Mayor Ann Ek [left] at the harbour",
    ],
)
def test_a_rule_for_endings_needs_a_sign_that_is_in_all_it_matches(line):
    every, _ = PARSER.endings
    asked = {name for sign, (name, *_) in every if sign in line}
    assert asked >= {name for _, (name, _, pattern) in every if pattern.search(line)}


def test_a_house_overrides_and_disables():
    class House(newsdoc.LayoutParser):
        disabled = frozenset({"promo_lead"})

        @newsdoc.rule(r"{ui_labels}$")
        def ui_label(self, row, match):
            return "boilerplate"

    assert claimed("Advertisement", House()) == ("boilerplate", "ui_label")
    assert claimed("READ MORE Harbour reopens", House())[0] is None


def test_a_lexicon_brings_new_labels():
    words = newsdoc.ENGLISH.extend(promo_labels=["BALLAST"], ui_labels=["boost"])
    parser = newsdoc.LayoutParser(lexicon=words)
    assert claimed("BALLAST: Why ships need it")[0] is None
    assert claimed("BALLAST: Why ships need it", parser) == ("promo", "promo_label")
    assert claimed("Boost", parser)[0] == "ui"


def test_a_rule_with_an_unknown_group_fails_when_its_class_is_made():
    with pytest.raises(newsdoc.RuleError, match="nonsense"):

        class House(newsdoc.LayoutParser):
            @newsdoc.rule(r"{nonsense}:")
            def odd(self, row, match):
                return "ui"
