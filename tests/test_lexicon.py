import re
from pathlib import Path

import pytest

import newsdoc
from newsdoc import ENGLISH, Lexicon, LexiconError, NewsdocError
from newsdoc.lexicon.english import MODULES
from newsdoc.lexicon.english.inflection import forms

PACKAGE = Path(newsdoc.__file__).parent
SMALL = Lexicon(
    language="xx",
    groups={"agencies": frozenset({"Example Press"}), "cue_verbs": frozenset({"say"})},
    tables={"months": {"january": 1}},
    inflected=frozenset({"cue_verbs"}),
    inflect=forms,
)


def test_extend_gives_a_new_lexicon_and_leaves_the_old_one():
    more = SMALL.extend(agencies=["Coast Wire"])
    assert more["agencies"] == {"Example Press", "Coast Wire"}
    assert SMALL["agencies"] == {"Example Press"}


def test_an_added_verb_brings_its_forms():
    assert SMALL.extend(cue_verbs=["quip"])["cue_verbs"] == {
        "say",
        "quip",
        "quips",
        "quipped",
        "quipping",
    }


def test_tables_take_values():
    assert SMALL.extend(months={"jänner": 1}).table("months") == {"january": 1, "jänner": 1}


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ({"years": {}}, "no word group 'years'; the groups are agencies, cue_verbs, months"),
        ({"agncies": ["X"]}, r"no word group 'agncies' \(did you mean 'agencies'\?\); the groups"),
        ({"agencies": "Coast Wire"}, "expected a list of words, got the string"),
        ({"agencies": [""]}, "'' is no word"),
        ({"agencies": [None]}, "None is no word"),
        ({"agencies": None}, "expected a list of words, got None"),
        ({"agencies": ["Coast Wire\n"]}, r"'Coast Wire\\n' is no word"),
        ({"cue_verbs": ["shoot back"]}, "'shoot back' is no verb; give one word in lower case"),
        ({"cue_verbs": ["Quip"]}, "'Quip' is no verb"),
        ({"months": ["jänner"]}, "expected a mapping of words to values"),
    ],
)
def test_what_is_no_word_is_refused(words, message):
    with pytest.raises(LexiconError, match=message):
        SMALL.extend(**words)


def test_an_unknown_group_is_an_error_of_newsdoc_and_a_value_error():
    with pytest.raises(NewsdocError):
        SMALL["verbs"]
    with pytest.raises(ValueError, match="no word group"):
        SMALL.table("years")
    with pytest.raises(LexiconError, match="'months' is no group of words"):
        SMALL["months"]


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("shout", ("shout", "shouts", "shouted", "shouting")),
        ("reply", ("reply", "replies", "replied", "replying")),
        ("argue", ("argue", "argues", "argued", "arguing")),
        ("nod", ("nod", "nods", "nodded", "nodding")),
        ("stress", ("stress", "stresses", "stressed", "stressing")),
        ("play", ("play", "plays", "played", "playing")),
        ("lie", ("lie", "lies", "lied", "lying")),
    ],
)
def test_forms(verb, expected):
    assert forms(verb) == expected


def test_groups_and_tables_of_english_hold_words():
    for name, words in [*ENGLISH.groups.items(), *ENGLISH.tables.items()]:
        assert all(isinstance(word, str) and word == word.strip() != "" for word in words), name


@pytest.mark.parametrize("name", sorted(ENGLISH.groups))
def test_every_group_takes_a_word(name):
    more = ENGLISH.extend(**{name: ["zyzzy"]})
    assert "zyzzy" in more[name] - ENGLISH[name]
    assert ENGLISH[name] < more[name]


@pytest.mark.parametrize("name", sorted(ENGLISH.tables))
def test_every_table_takes_a_word_with_its_value(name):
    value = next(iter(ENGLISH.table(name).values()))
    more = ENGLISH.extend(**{name: {"zyzzy": value}})
    assert more.table(name) == {**ENGLISH.table(name), "zyzzy": value}


def test_every_group_and_table_is_read_by_somebody():
    code = "\n".join(
        path.read_text("utf-8")
        for path in PACKAGE.rglob("*.py")
        if "lexicon" not in path.relative_to(PACKAGE).parts
    )
    named = set(re.findall(r"[\"{|:]([a-z_]+)(?=[\"}|])", code))
    assert {*ENGLISH.groups, *ENGLISH.tables} - named == set()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("month_names", "months"),
        ("month_names", "verb_months"),
        ("month_names", "short_months"),
        ("weekday_names", "weekdays"),
        ("weekday_names", "short_weekdays"),
        ("time_nouns", "months"),
        ("time_nouns", "weekdays"),
        ("stamp_months", "months"),
        ("stamp_words", "weekdays"),
        ("occasions", "weekdays"),
        ("stopped_words", "month_abbreviations"),
    ],
)
def test_lists_of_one_meaning_hold_the_same_words(one, other):
    words = {**ENGLISH.groups, **ENGLISH.tables}
    assert set(words[other]) <= set(words[one])


def test_two_modules_do_not_share_a_name():
    names = [name for module in MODULES for name in (*module.GROUPS, *module.TABLES)]
    assert sorted(names) == sorted(set(names))
