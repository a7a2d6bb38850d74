"""Twice the text, at most two and a half times the time."""

import gc
import time

import pytest

import newsdoc

RATIO = 2.5
LONG_ENOUGH = 0.03  # seconds that can be timed
LONGEST = 1_000_000  # characters

UNITS = {
    "which": "Ek, which opposes it, ",
    "its": "The union renewed its sharp criticism of the mayor ",
    "short_name": "Ek said it was late ",
    "direct_speech": "“The plan is thin,” said Ann Ek on Saturday. ",
    "speech_in_paragraphs": "“The plan is thin,” said Ann Ek on Saturday.\n\n",
    "quotations_without_cues": "“It rained a lot today.” Then it went. ",
    "quotations_that_are_signed": "“It rained a lot,” A 40. ",
    "quotations_side_by_side": "“It rained a lot.” “It poured,” said Ek. ",
    "documents_that_state": "The letter states that it was late. ",
    "labels_of_quotations": "The bridge: “It rained a lot today.” ",
    "channels": "Ek said in a statement in a letter in a note ",
    "appositions": "According to Ek, a nurse, ",
    "offices": "Foreign minister Jon Ek said no. The finance minister said yes. ",
    "joined_words": "fly-half-back-up-and-coming ",
    "acronyms": "WHO IT AM OR said. ",
    "lists_of_days": "May 3, 4, 5, ",
    "lists_of_months": "January, February, ",
    "spans_of_times": "9 a.m. to 4 p.m. ",
    "indirect_speech": "The mayor said on Monday that the bridge, built in 1999, was safe. ",
    "indirect_in_paragraphs": "Officials said that prices fell 3.5 per cent in May.\n\n",
    "plain_paragraphs": "The road to the village was closed after the bridge failed.\n\n",
    "open_marks": "“word ",
    "open_marks_in_paragraphs": "“Word word word.\n\n",
    "single_marks": "'a ",
    "single_marks_closed": "'a' ",
    "apostrophes": "the ministers' it's ",
    "straight_marks": '"',
    "curly_marks": "“”",
    "cues": "said ",
    "cues_and_commas": "said, ",
    "that": "said that ",
    "according": "according to ",
    "pronouns": "he said she told them ",
    "capitals": "Ann ",
    "capitals_and_commas": "Ann, ",
    "initials": "J. ",
    "titles": "Mr. Dr. ",
    "and": "Ann and ",
    "letters": "a",
    "capital_letters": "A",
    "digits": "1",
    "digits_and_marks": "1/2-",
    "dots": ".",
    "dots_and_blanks": ". ",
    "commas": ", ",
    "colons": "a: ",
    "dashes": "— ",
    "hyphens": "a-",
    "brackets": "[",
    "brackets_closed": "[a/b] ",
    "round_brackets": "(",
    "blanks": " ",
    "tabs": "\t",
    "line_ends": "\n",
    "carriage_returns": "\r\n",
    "no_break_blanks": "\u00a0",
    "months": "May ",
    "weekdays": "Monday ",
    "numbers_and_months": "3 May 2017 ",
    "ago": "two days ",
    "years": "2017 ",
    "clock": "7:15 a.m. ",
    "bylines": "By Ann Ek\n\n",
    "bylines_in_a_line": "By Ann Ek and ",
    "datelines": "LIMA, May 3 (Reuters) - ",
    "credits": "The quay [Ann Ek/Reuters]\n\n",
    "credits_in_a_line": "Photo: Ann Ek/AP ",
    "headings": "What next\n\n",
    "short_lines": "a\n",
    "promos": "READ MORE: Why is it so?\n\n",
    "questions": "OPINION: Why is it so?\n\n",
    "sources": "Source: News Agencies\n\n",
    "posts": "Ann Ek (@annek) 3 May 2024\n\nIt rained a lot there.\n\n",
    "quotations_in_large_letters": "“We have waited.”\nAnn Ek\nHarbour master\n\n",
    "authors": "By\nAnn Ek\nand\n",
    "tails": "(Reporting by Ann Ek; Editing by Bo Li)\n\n",
    "addresses": "http://a.b/c?d=e&",
    "mail": "a@b.",
    "tags": "<p ",
    "entities": "&quot;",
    "combining": "e\u0301",
    "no_blanks": "这是第一步「好」",
}


def families():
    for name, unit in UNITS.items():
        yield name, lambda n, unit=unit: unit * max(1, n // len(unit))
    yield "deep", lambda n: "“" * (n // 2) + "x" + "”" * (n // 2)
    yield "marks_then_cues", lambda n: "“a” " * (n // 10) + "said " * (n // 10)
    yield "one_long_quote", lambda n: "“" + "word " * (n // 5) + "” Ann said."
    yield "cue_then_blanks", lambda n: "said" + " " * n + "x"
    yield "names_then_pronouns", named_then_he
    yield (
        "many_speakers",
        lambda n: "\n\n".join(f"“Yes,” said {invented(i)}." for i in range(n // 28)),
    )
    yield "same_surname", same_surname
    yield "houses", houses
    for article in ("O'", "Ek-", "al-"):
        yield f"names_in_{article}", lambda n, a=article: joined_names(n, a)


def invented(number):
    letters = "bdfgklmnprst"
    first, second, third = number % 12, number // 12 % 12, number // 144 % 12
    return (
        f"{letters[first].upper()}o{letters[second]}a {letters[third].upper()}i{letters[first]}ek"
    )


def named_then_he(n):
    spoken = [f"{invented(i)} spoke." for i in range(n // 32)]
    return " ".join(spoken) + "\n\n" + "“Yes,” he said. " * len(spoken)


def same_surname(n):
    return "\n\n".join(f"“Yes,” said {invented(i)[:4]} Ek. “No,” Ek said." for i in range(n // 40))


def words(number):
    written = str.maketrans("0123456789", "bdfgklmnpr")
    return [str(one).translate(written) for one in range(number)]


def houses(n):
    return "\n\n".join([f"The o{word} line said it was late." for word in words(n // 40)])


def joined_names(n, article):
    names = map(str.title, words(n // 40))
    return "\n\n".join([f"“It rained,” said Ann {article}{name}." for name in names])


FAMILIES = dict(families())


@pytest.fixture(autouse=True)
def no_collection():
    """Leave the garbage of all other tests out of the timing."""
    gc.freeze()
    gc.disable()
    yield
    gc.enable()
    gc.unfreeze()


def seconds(text, times):
    best = 1e9
    for _ in range(times):
        begun = time.process_time()
        newsdoc.parse(text, "2017-01-29")
        best = min(best, time.process_time() - begun)
    return best


@pytest.mark.timeout(60)
@pytest.mark.parametrize("name", FAMILIES)
def test_time_grows_as_the_text(name):
    make = FAMILIES[name]
    newsdoc.parse(make(100), "2017-01-29")
    size = 4_000
    while seconds(make(size), 1) < LONG_ENOUGH and size < LONGEST:
        size *= 2
    ratios = []
    # Some doublings may meet another process, or fill the cache that both share.
    for step, times in ((0, 1), (1, 3), (2, 3), (0, 5), (1, 5)):
        short, long = (seconds(make(size << step + more), times) for more in (0, 1))
        ratios.append(long / max(short, 1e-4))
        if ratios[-1] < RATIO:
            return
    pytest.fail(f"doubling {size} characters took {ratios} times as long")
