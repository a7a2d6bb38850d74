"""What stands beside the article: the legend, who said what, and the dates in their order."""

from __future__ import annotations

from newsdoc.export.webpage.almanac import Moment, day_name, label, machine, moment
from newsdoc.export.webpage.cast import Cast, Statement, Voice
from newsdoc.export.webpage.markup import escape
from newsdoc.model import Article, DateExpression
from newsdoc.span import shorten

LONGEST = 170
AROUND = 36


def legend(cast: Cast) -> str:
    """List the voices with their colours and how much they say."""
    items = [
        f'<li class="{voice.colour}"><a href="#voice-{voice.number}">{escape(voice.name)} '
        f'<span class="count" aria-label="statements: {len(voice.statements)}">'
        f"{len(voice.statements)}</span></a></li>"
        for voice in cast.voices
    ]
    if not items:
        return ""
    return (
        '<nav class="legend" aria-label="Speakers">\n<ul>\n' + "\n".join(items) + "\n</ul>\n</nav>"
    )


def statement_item(said: Statement, voice: Voice) -> str:
    """Write one statement of the list."""
    one = said.one
    words = escape(shorten(one.content_text, LONGEST)) or "<em>without words of its own</em>"
    cue = f'<span class="verb">{escape(shorten(one.cue_text, 60))}</span> ' if one.cue else ""
    to = ""
    if one.addressee:
        to = f'<span class="verb">to {escape(shorten(one.addressee_text, 60))}</span> '
    when = f'<span class="when">{escape(label(one.said_on))}</span>' if one.said_on else ""
    return (
        f'<li id="said-{said.number}" class="{one.kind} {voice.colour} {said.group}">'
        f'<a class="back" href="#ref-{said.number}" aria-label="Statement {said.number} in the '
        f'article">{said.number}</a> {cue}{to}<span class="words" dir="auto">{words}</span>'
        f"{when}</li>"
    )


def who_said_what(cast: Cast) -> str:
    """List what every voice says."""
    parts = []
    for voice in cast.voices:
        about = f' <span class="about">{escape(voice.about)}</span>' if voice.about else ""
        items = "\n".join(statement_item(said, voice) for said in voice.statements)
        parts.append(
            f'<section class="voice {voice.colour}" id="voice-{voice.number}" '
            f'aria-labelledby="name-{voice.number}">\n'
            f'<h3 id="name-{voice.number}">{escape(voice.name)}{about}</h3>\n'
            f"<ol>\n{items}\n</ol>\n</section>"
        )
    if not parts:
        return ""
    heading = '<h2 id="who">Who said what</h2>'
    return f'<section aria-labelledby="who">\n{heading}\n' + "\n".join(parts) + "\n</section>"


def snippet(article: Article, found: DateExpression) -> str:
    """Give a time expression among its neighbours on the line."""
    text = article.text
    line_start = text.rfind("\n", 0, found.start) + 1
    line_end = text.find("\n", found.end)
    line_end = len(text) if line_end < 0 else line_end
    first = max(line_start, found.start - AROUND)
    last = min(line_end, found.end + AROUND)
    before, after = text[first : found.start], text[found.end : last]
    if first > line_start:
        before = "…" + before.partition(" ")[2]
    if last < line_end:
        after = after.rpartition(" ")[0] + "…"
    return f"{escape(before)}<b>{escape(found.text)}</b>{escape(after)}"


def day_item(written: str, value: str | None, lines: list[str]) -> str:
    """Write one stop of the timeline."""
    when = f'<time datetime="{escape(value)}">{escape(written)}</time>' if value else written
    inner = "\n".join(lines)
    return f'<li><span class="day">{when}</span>\n<ul>\n{inner}\n</ul></li>'


def sort_key(begin: Moment) -> str:
    """Give a key that sorts days and times alike."""
    return begin.isoformat()


def timeline(article: Article) -> str:
    """List the days that the article speaks of, in the order of the calendar."""
    stops: dict[tuple[str, str], tuple[str | None, list[str]]] = {}
    for number, found in enumerate(article.dates, start=1):
        begin = moment(found.interval[0]) if found.interval else None
        if begin is None:
            continue
        key = (sort_key(begin), label(found))
        line = f'<li><a href="#date-{number}">{snippet(article, found)}</a></li>'
        stops.setdefault(key, (machine(found), []))[1].append(line)
    if article.published and stops:
        day = article.published
        key = (day.isoformat()[:10], day_name(day))
        line = '<li class="published">Published</li>'
        stops.setdefault(key, (day.isoformat()[:10], []))[1].append(line)
    if not stops:
        return ""
    items = [day_item(key[1], *stops[key]) for key in sorted(stops)]
    return (
        '<section aria-labelledby="dates">\n<h2 id="dates">The dates</h2>\n'
        '<ol class="timeline">\n' + "\n".join(items) + "\n</ol>\n</section>"
    )
