"""The page itself: head, folio line, legend, the article, and what stands beside it."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files

from newsdoc.export.webpage.almanac import long_day
from newsdoc.export.webpage.beside import legend, timeline, who_said_what
from newsdoc.export.webpage.body import body
from newsdoc.export.webpage.cast import Cast
from newsdoc.export.webpage.markup import escape
from newsdoc.model import Article
from newsdoc.span import shorten

KEY = (
    '<p class="key">Set in colour: <span class="quote s0">words in quotation marks</span>, '
    '<span class="content s0">what is reported</span>, <span class="source s0">who says it</span> '
    'and <span class="cue s0">the cue</span>; dotted: <span class="date">dates</span>. '
    "A number leads to the list of who said what.</p>"
)


LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}", re.ASCII)


@lru_cache(maxsize=1)
def style_sheet() -> str:
    """Read the style sheet that lies beside this module."""
    return files("newsdoc.export.webpage").joinpath("newspaper.css").read_text("utf-8")


def linked(count: int) -> str:
    """Write the rules that light a statement's parts up together, by mouse and by keyboard."""
    if not count:
        return ""
    selectors = [f".page:has(.a{n}:is(:hover,:focus,:target)) .a{n}" for n in range(1, count + 1)]
    return ",\n".join(selectors) + " { background: var(--lit); }\n"


def plural(count: int, word: str) -> str:
    """Write a count with its noun."""
    return f"{count} {word}" if count == 1 else f"{count} {word}s"


def folio(article: Article, cast: Cast) -> str:
    """Write the line over the article: when it was published, and how much was found."""
    day = article.published
    when = f'<time datetime="{day.isoformat()[:10]}">{long_day(day)}</time>' if day else "Undated"
    counts = (
        plural(len(cast.voices), "speaker"),
        plural(len(cast.statements), "statement"),
        plural(len(article.dates), "date"),
    )
    return f'<p class="folio"><span>{when}</span> <span>{" · ".join(counts)}</span></p>'


def html(article: Article) -> str:
    """Write an article as one web page, with who said what and when marked in it.

    Args:
        article: the article.

    Returns:
        A whole HTML document without scripts and outside resources. Hovering over a part of a
        statement, or reaching its number by keyboard, lights up source, cue and content.
    """
    cast = Cast(article)
    title = article.headline.text if article.headline else shorten(article.text, 80)
    beside = "\n".join(filter(None, [who_said_what(cast), timeline(article)]))
    aside = f'<aside aria-label="What was found">\n{beside}\n</aside>' if beside else ""
    language = article.language if LANGUAGE.fullmatch(article.language) else "und"
    return f"""<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="newsdoc">
<title>{escape(shorten(title, 120)) or "Article"}</title>
<style>
{style_sheet()}{linked(len(cast.statements))}</style>
</head>
<body>
<div class="page">
<header>
{folio(article, cast)}
{legend(cast)}
</header>
<main>
<article>
{body(cast)}
</article>
{KEY if cast.statements or article.dates else ""}
</main>
{aside}
</div>
</body>
</html>
"""


def frame(article: Article) -> str:
    """Write the page of an article into a frame of its own, as notebooks show it."""
    base = '<head>\n<base href="about:srcdoc">'  # else its links would lead into the notebook
    page = html(article).replace("<head>", base, 1)
    return (
        '<iframe title="Annotated article" sandbox="" loading="lazy" '
        'style="width:100%;height:42rem;border:1px solid #8886;border-radius:4px" '
        f'srcdoc="{escape(page)}"></iframe>'
    )
