"""The whole of it: the stages in their order, on one screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from attrs import evolve

from newsdoc.dates.parser import DateParser
from newsdoc.dates.published import read_date
from newsdoc.dates.timestamps import stamped
from newsdoc.dates.utterance import said_on
from newsdoc.errors import RuleError
from newsdoc.lexicon import ENGLISH, Lexicon
from newsdoc.model import Article, Attribution, Block, DateExpression, Speaker
from newsdoc.page import Page, Stretch, read
from newsdoc.parsers.attributions import AttributionParser
from newsdoc.parsers.attributions.base import CueReader
from newsdoc.parsers.attributions.results import SET_SAID_ON, SET_SPEAKER
from newsdoc.parsers.base import WordReader, check_lexicon, check_text
from newsdoc.parsers.bylines import BylineParser
from newsdoc.parsers.captions import CaptionParser
from newsdoc.parsers.datelines import DatelineParser
from newsdoc.parsers.known import settle
from newsdoc.parsers.layout import LayoutParser
from newsdoc.parsers.quotes import QuoteParser
from newsdoc.parsers.sources import SourceLineParser
from newsdoc.parsers.speakers import SpeakerResolver
from newsdoc.rules import RuleParser
from newsdoc.text.alphabets import Alphabets
from newsdoc.text.source import Source

# What stands in the fields of a page of which nothing is known yet.
UNKNOWN = (None, None, *Page._field_defaults.values())


class ArticleParser:
    """Parses whole articles; a subclass names other parsers or another lexicon.

    >>> class House(ArticleParser):
    ...     lexicon = ENGLISH.extend(cue_verbs=["quip"])
    >>> House().parse("").blocks
    ()
    """

    lexicon: Lexicon = ENGLISH
    layout = LayoutParser
    sources = SourceLineParser
    bylines = BylineParser
    datelines = DatelineParser
    captions = CaptionParser
    quotes = QuoteParser
    attributions = AttributionParser
    speakers = SpeakerResolver
    dates = DateParser

    def __init_subclass__(cls) -> None:
        """Check the parsers that a new class names; one without rules may be any class.

        Raises:
            RuleError: one is no class, or the parser of another stage.
        """
        super().__init_subclass__()
        for stage, usual in STAGES.items():
            own = getattr(cls, stage)
            if not isinstance(own, type) or (
                issubclass(own, RuleParser) and not issubclass(own, usual)
            ):
                message = f"{cls.__qualname__}.{stage}: {own!r} is no subclass of {usual.__name__}"
                raise RuleError(message)

    def __init__(self, *, lexicon: Lexicon | None = None) -> None:
        """Make a parser of each stage.

        Args:
            lexicon: the words to go by; the class's own when left out.

        Raises:
            InputError: ``lexicon`` is none.
        """
        words = self.lexicon = self.lexicon if lexicon is None else lexicon
        check_lexicon(words)
        self._layout = self.layout(lexicon=words)
        self._sources = self.sources(lexicon=words)
        self._bylines = self.bylines(lexicon=words)
        self._datelines = self.datelines(lexicon=words)
        self._captions = self.captions(lexicon=words)
        self._quotes = self.quotes(lexicon=words)
        self._attributions = self.attributions(lexicon=words)
        self._speakers = self.speakers(lexicon=words)
        self._dates = self.dates(lexicon=words)
        readers = [one for one in vars(self).values() if isinstance(one, WordReader)]
        self._readers = [one.name for one in readers]
        self._alphabets = Alphabets([one.letter for one in readers])

    def parse(
        self,
        text: str,
        published: date | datetime | str | None = None,
        *,
        title: str | None = None,
        authors: Sequence[str] = (),
    ) -> Article:
        """Parse the text of one article.

        Args:
            text: the plain text, as it is; offsets count its code points.
            published: when it was published: a date, a datetime, or a string that names one.
                Taken from the text when left out.
            title: the headline, where it is known; it is looked for in the text.
            authors: the authors' names, where they are known; they are looked for in the text.

        Returns:
            The article; what is not there is empty.

        Raises:
            InputError: ``text`` is no ``str``, or ``published`` cannot be read.
        """
        check_text(text)
        source, given = Source(text), read_date(published)
        blocks = settle(self._layout.parse(Page(source, self.lexicon, given)), title, authors)
        stretches = read(source, blocks)
        first, last = dated(blocks, given, self.lexicon)
        letters = self.letters(stretches)
        # Each page holds all that is known by then: its fields stand in this order.
        known: tuple[Any, ...]
        known = (source, self.lexicon, first, last, blocks, stretches, letters)
        page = page_of(known)
        datelines = self._datelines.parse(page)
        source_lines, bylines = self._sources.parse(page), self._bylines.parse(page)
        known = (*known, source_lines, bylines, datelines, self._captions.parse(page))
        known = (*known, self._quotes.parse(page_of(known)))
        attributions = self._attributions.parse(page_of(known))
        if not makes_anew(type(self._attributions)):
            attributions = copied(attributions)
        known = (*known, attributions)
        speakers = self._speakers.parse(page_of(known))
        tie(attributions, speakers)
        page = Page(*known, speakers, [])
        return assemble(page, self._dates.parse(page))

    def letters(self, stretches: Sequence[Stretch]) -> dict[str, str]:
        """Give the letters of some stretches, by the name of the stage that reads them."""
        written = self._alphabets.write([words for _, words in stretches])
        return dict(zip(self._readers, written, strict=True))


# The stages by their names in the class, with the parsers that they usually have.
STAGES = {name: one for name, one in vars(ArticleParser).items() if isinstance(one, type)}


@lru_cache(maxsize=8)
def parser_for(lexicon: Lexicon) -> ArticleParser:
    """Give the parser of a lexicon; it is made once, for its patterns are compiled on first use."""
    return ArticleParser(lexicon=lexicon)


def page_of(known: tuple[Any, ...]) -> Page:
    """Make a page of its first fields, quicker than the class."""
    return tuple.__new__(Page, known + UNKNOWN[len(known) :])


def dated(
    blocks: tuple[Block, ...], given: date | datetime | None, lexicon: Lexicon
) -> tuple[date | datetime | None, date | datetime | None]:
    """Say when an article was published and changed by its timestamps, unless a date was given.

    One that only says when it was changed counts as published then.
    """
    published, modified = stamped(blocks, lexicon)
    return given if given is not None else published or modified, modified


def assemble(page: Page, dates: tuple[DateExpression, ...]) -> Article:
    """Make the article of a page that every stage has read, and of what the last one found."""
    for number, index in said_on(page, dates).items():
        SET_SAID_ON(page.attributions[number], dates[index])
    return Article(
        text=page.source.text,
        language=page.lexicon.language,
        published=page.published,
        modified=page.modified,
        blocks=page.blocks,
        source_lines=page.source_lines,
        bylines=page.bylines,
        dateline=page.datelines[0] if page.datelines else None,
        captions=page.captions,
        quotes=page.quotes,
        attributions=page.attributions,
        speakers=page.speakers,
        dates=dates,
    )


def tie(attributions: Iterable[Attribution], speakers: Iterable[Speaker]) -> None:
    """Tie each attribution to its speaker.

    That completes the values in place. It is safe, for nobody else has them until the article is
    given: they were made, or copied, while this very page was read.
    """
    named = {(at.start, at.end): speaker for speaker in speakers for at in speaker.mentions}
    for one in attributions:
        if one.source:
            at = one.source[0]
            SET_SPEAKER(one, named.get((at.start, at.end)))


def makes_anew(stage: type) -> bool:
    """Tell whether nobody has the attributions of a stage yet: one's own may keep what it gives."""
    return (
        issubclass(stage, CueReader)
        and stage.parse is CueReader.parse
        and stage.parse_page is CueReader.parse_page
    )


def copied(attributions: Iterable[Attribution]) -> tuple[Attribution, ...]:
    """Make attributions anew, each within the new one of what stands around it."""
    made: dict[int, Attribution] = {}
    for one in attributions:
        made[id(one)] = evolve(one, said_on=None, within=made.get(id(one.within)))
    return tuple(made.values())


def parse(
    text: str,
    published: date | datetime | str | None = None,
    *,
    lexicon: Lexicon = ENGLISH,
) -> Article:
    """Parse the plain text of one news article.

    Args:
        text: the text, as it is; offsets in the result count its code points.
        published: when it was published: a date, a datetime, or a string that names one. Taken
            from the text when left out; the result never depends on today's date.
        lexicon: the words to go by.

    Returns:
        The article; what is not there is empty.

    Raises:
        InputError: ``text`` is no ``str``, or ``published`` cannot be read.
    """
    return parser_for(lexicon).parse(text, published)
