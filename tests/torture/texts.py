"""Texts that were made to break a reader of news, by kind."""

import random
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

STORY = (Path(__file__).parents[2] / "docs" / "examples" / "harbour.txt").read_text("utf-8")

LINE_ENDS = {
    "crlf": "\r\n",
    "cr": "\r",
    "next_line": "\x85",
    "line_separator": "\u2028",
    "paragraph_separator": "\u2029",
    "form_feed": "\x0c",
    "file_separator": "\x1c",
}

LAYOUTS = {
    "one_line": " ".join(STORY.split()),
    "no_blank_lines": STORY.replace("\n\n", "\n"),
    "upper_case": STORY.upper(),
    "lower_case": STORY.lower(),
    "backwards": "\n".join(STORY.split("\n")[::-1]),
    "letters_backwards": STORY[::-1],
    "twice": STORY * 2,
    "indented": STORY.replace("\n", "\n\t\u00a0 "),
    "byte_order_mark": "\ufeff" + STORY,
    "straight_marks": STORY.translate(dict(zip(map(ord, "“”‘’"), "\"\"''", strict=True))),
    "no_marks": STORY.translate(dict.fromkeys(map(ord, "“”‘’\"'"))),
    "in_quotes": f"“{STORY}”",
    "nulls": STORY.replace(" ", "\x00"),
    "spaced_out": " ".join(STORY),
    **{f"ends_{name}": STORY.replace("\n", end) for name, end in LINE_ENDS.items()},
}

MARKS = {
    "never_closed": "“We stay, she said.\n\nNobody moved.\n\n“Nor we, he said.",
    "never_opened": "We stay,” she said. Nor we” he said.",
    "the_wrong_way": "”We stay,“ she said. ”Go,“ he said.",
    "odd_number": 'They said "stay" and "go. She left.\n\n"Fine," she said.',
    "three_deep": "“She said: ‘They told me “stay” twice’ and left,” Ann Ek said.",
    "deep": "“" * 3_000 + "x" + "”" * 3_000,
    "deep_mixed": "“‘" * 1_500 + "x" + "’”" * 1_500 + " she said.",
    "over_paragraphs": "\n\n".join(f"“Part {n}." for n in range(2_000)) + "”",
    "empty": '"" “” ‘’ «» " " “ ” she said. "," he said.',
    "inches": 'The 6\' 2" man said the 5" pipe is 3′ deep and 10″ wide. "Yes," he said.',
    "apostrophes": "'It's the ministers' plan, isn't it?' O'Neil said. 'Tis '90s rock 'n' roll.",
    "other_scripts": "«Oui», dit-il. „Ja“, sagte sie. 「はい」と言った。 ”Ja”, sade han.",
    "wide": "＂Yes,＂ she said. ﹁yes﹂ 〝No〞 ‟no”",
    "tex": "``We stay,'' she said. `Go,' he said. `` '' ` '",
    "entities": "&ldquo;We stay,&rdquo; she said. &#8220;Go&#x201d; &quot;no&quot; &amp;amp;",
    "mojibake": "â€œWe stay,â€\x9d she said. Itâ€™s Ã©tÃ©.",
    "dialogue": "— We stay, she said.\n\n— And we, — he said, — go.\n\n--- No.",
    "broken_up": "“We,” said Ann Ek, “stay.” “But,” she went on, “not here,” adding: “Never.”",
}

UNICODE = {
    "surrogates": "“\ud83d half,” said \udc00Ann.",
    "beyond_the_plane": "😀" * 500 + "“\U0001d400\U0001f3fd,” said 𝕬nn \U0010ffff.",
    "combining": "e\u0301" * 2_000 + " said",
    "many_on_one": "a" + "\u0301" * 5_000 + " said Ann.",
    "lower_is_longer": "İstanbul said “İİİ” on İ Monday. " * 50,
    "upper_is_longer": "ﬁrst ß said ŉ ΐ “ﬁ” " * 50,
    "right_to_left": "“שלום,” אמר Ann. \u202ereversed\u202c “مرحبا” قال.",
    "digits": "On ٣ January ２０１７, १ day ago, ² days, Ⅷ weeks, ½ a year, ① March.",
    "no_blanks": "外交部发言人周六表示：“这是第一步。”" * 100,
    "blanks": "\u2003“We\u2009stay,”\u3000said\u1680Ann\u205fEk\u00a0on\u202fMonday.\u180e",
    "invisible": "\u200bsa\u00adid\u200d “\u2060We\ufeff stay” \u200esaid Ann.",
    "controls": "".join(map(chr, range(32))) + "\x7f\x80\x9f said Ann.",
    "private": "\ue000\uf8ff\ufffd\uffff\ufdd0 “Yes\ufffd,” said Ann.",
}

MARKUP = {
    "html": "<html><p class='x'>“Yes,” said <b>Ann Ek</b>.</p><!-- “no” --><script>x()</script>",
    "open_tags": "<div " * 3_000 + "x",
    "escapes": "\x1b[31m“Yes,”\x1b[0m said \x1b]8;;http://x\x07Ann\x1b]8;;\x07.",
    "markdown": "# Deal\n\n> “Yes,” said **Ann**.\n\n* one\n* two\n\n```\nsaid\n```\n[a](b “c”)",
    "json": '{"headline": "Deal \\"done\\"", "body": ["“Yes,” said Ann."], "n": null}',
    "csv": 'id,text\n1,"He said ""yes"", then left"\n' * 40,
    "format_strings": "“{} {0} %s %(a)s ${y} {{}} {,” said {Ann} %Ek on Saturday.",
    "patterns": "“Yes,” said Ann (*[ Ek+?{2}. [[:alpha:]] said: “(?P<x>” \\1 \\g<0> \\N{BULLET}",
    "addresses": "http://a.b/“c”?d=said&on=Saturday ann@example.org @ann #deal said www.x.y.",
    "table": "Team\tPts\n" + "Lima\t3\n" * 60 + "1-0 2-1 (2-1) 12/3 4/5/6 1.2.3",
    "code": 'def said(x: str = "“") -> \'str\':\n    return f"{x!r} said \'" + x\n' * 20,
    "path": "/etc/hostname",
    "address": "http://127.0.0.1:9/said",
}

DATES = {
    "impossible": "On February 30, 31 November 2016, June 31st, 29 February 2017 and 45 May.",
    "far": "In the year 0, on 1 January 9999, in 10000, 99999999999 years ago, in 0000.",
    "bad_numbers": "On 2017-13-45, 13/13/13, 00/00/0000, at 25:99, 24:00, 12:60 p.m., 99 AM.",
    "huge": "9" * 5_000 + " days ago, on " + "1" * 5_000 + " March, in " + "2" * 5_000 + ".",
    "overflow": "99999999999999999999 years ago, 4000000 days ago, 1000000000 weeks from now.",
    "chain": "last Monday next Tuesday this Wednesday Thursday before last Friday after next Sat.",
    "words": "may March march, second sun Sun sat mon fall spring sec min dec Jan. Wed.",
    "edges": "yesterday, tomorrow, last century, next year, two decades ago, a month ago, Saturday",
    "separators": "1/2/3/4/5/6-7-8-9.10.11 12:13:14:15 2017-W99-9 2017-Q9 Q5 H3 FY99 '17 ’99s",
}

NAMES = {
    "a_thousand_words": "“Yes,” said " + "Ann " * 1_000 + ".",
    "titles": "“Yes,” said " + "former deputy vice " * 200 + "Dr. Sir Ann Ek Jr. Sr. MP MBE.",
    "title_only": "“Yes,” said Mr. “No,” said Dr. and Mrs. “Yes,” said the. “No,” said",
    "nobody": "“Yes,” she said. “No,” he said. “Maybe,” they said. “I,” I said.",
    "initials": "J. R. R. O. P. Q. Ek said. “A.B.C.” said U.N. Sec. Gen. J.F.K.",
    "particles": "Ursula von der Leyen, Sinéad O'Connor-D'Arcy, bell hooks, Ng and X Æ A-12 said.",
    "long_byline": "By " + ", ".join(f"Ann{n} Ek{n}" for n in range(800)) + " and Bo Li\n\nRain.",
    "odd_bylines": "By\n\nby\n\nBy By By\n\nBy , and &\n\nBY: x by y By\n\nBy the river, rain.",
    "odd_datelines": "(Reuters) -\n\nA/B/C, Feb 30 (A/B/C) — — -\n\nA (B) - C (D) - E\n\n— (AP)",
    "odd_credits": "A [Ann/\n\nB []\n\nC [[[Ann/Ek]/AP]]\n\n[/]\n\n[A/B/C] d [E\n\n(Photo: ) (©",
    "odd_sources": "Source:\n\nSOURCE: : :\n\nSource: " + "News Agencies, " * 300,
    "odd_promos": "OPINION:\n\nREAD MORE: READ MORE:\n\nA: B: C: D:\n\nSee also" + ": x" * 200,
}

TINY = [
    "",
    " ",
    "\n",
    "\r\n\r\n",
    "\ufeff",
    "\u200b",
    "a",
    "“",
    '"',
    "'",
    "said",
    "By",
    "(",
    "1",
    ":",
]
TINY += ["Source:", "[/]", "May", "he said", "“”", "...", "—", "\x00", "\ud800", "a\n\nb", "A:"]

EDGES = {
    "first_day": date.min,
    "last_day": date.max,
    "first_second": datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14))),
    "last_second": datetime(9999, 12, 31, 23, 59, 59, 999_999, timezone(timedelta(hours=-12))),
    "leap_day": date(2016, 2, 29),
    "odd_zone": datetime(2017, 1, 29, 12, tzinfo=timezone(timedelta(hours=5, seconds=28))),
    "far_future": date(2999, 7, 1),
    "long_ago": datetime(1815, 6, 22, 5, 30, tzinfo=UTC),
}


def mutated(seed: int) -> str:
    """The story with a hundred random changes."""
    rng = random.Random(seed)  # noqa: S311 - the same ones every time
    letters = list(STORY)
    for _ in range(100):
        at = rng.randrange(1, len(letters))
        match rng.randrange(4):
            case 0:
                del letters[at]
            case 1:
                letters.insert(at, rng.choice("\"'“”‘’ \n.,:[]()-—\u200b\u0301İ"))
            case 2:
                letters[at], letters[at - 1] = letters[at - 1], letters[at]
            case _:
                letters[at:at] = letters[at : at + rng.randrange(60)]
    return "".join(letters)


def jumbled(seed: int) -> str:
    """Words and signs of the story in any order."""
    rng = random.Random(seed)  # noqa: S311 - the same ones every time
    words = [*STORY.split(), *"“ ” \" ' ( ) [ ] / , . : — \n \n\n said Saturday By".split(" ")]
    return " ".join(rng.choice(words) for _ in range(800))


HOSTILE = {
    f"{kind}_{name}": text
    for kind, texts in {
        "layout": LAYOUTS,
        "marks": MARKS,
        "unicode": UNICODE,
        "markup": MARKUP,
        "dates": DATES,
        "names": NAMES,
        "tiny": {str(number): text for number, text in enumerate(TINY)},
        "cut": {str(at): STORY[:at] for at in range(0, len(STORY), len(STORY) // 15)},
        "mutated": {str(seed): mutated(seed) for seed in range(10)},
        "jumbled": {str(seed): jumbled(seed) for seed in range(10)},
    }.items()
    for name, text in texts.items()
}
