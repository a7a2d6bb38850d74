"""Every text that ever broke newsdoc."""

from pathlib import Path

import pytest

from tests.fuzz.laws import check

FOUND = sorted((Path(__file__).parent / "found").glob("*.txt"))
BROKEN_ONCE = {
    "a mark and a blank": "“ ",
    "half a pair": "\ud83d said",
    "nothing behind a source": "Sen. Rita Moss, D-Ohio, according to Sen. Rita Moss, D-Ohio,",
    "nothing behind the comma": "a, denied denied denied denied , added Sen. Rita Moss,",
    "nothing behind the colon": "according to a:\n’",
    "a line of blanks that take no width": "\u200b" * 27,
    "nothing behind a label": "Kenya:",
    "nothing behind a label, as it was found": "S \xa0 :",
    "an end ahead": "[ . he according to said on (AP) : yesterday , yesterday on - he .",
    "nothing behind a cue of how": "has denied5READ MORE: How the river rosehas repeatedly denied",
    "nothing behind the article of an object": "he calls the",
    "nothing between two cues": "$ f f according to , Published 28 January 2017 May May "
    "according to May on Jan. 28, 2017 May was quoted as saying",
    "a source of a mark": '" (e”said"',
    "a comma behind the colon of a side clause": "It rained, as the Lund Post notes: , who left.",
}


@pytest.mark.parametrize("text", BROKEN_ONCE.values(), ids=BROKEN_ONCE)
def test_spelled_out(text):
    check(text)


@pytest.mark.parametrize("path", FOUND, ids=lambda path: path.name)
def test_kept(path):
    check(path.read_bytes().decode("utf-8", "surrogatepass"))
