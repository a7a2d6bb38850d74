"""Captions: ``The harbour on Monday [Lea Falk/Reuters]`` is a text and a credit."""

from __future__ import annotations

import re

from attrs import evolve

from newsdoc.model import Caption
from newsdoc.parsers.bylines.vocabulary import is_domain
from newsdoc.parsers.bylines.words import DASHES, Word
from newsdoc.parsers.captions.finder import SLASHES
from newsdoc.parsers.captions.reading import CaptionLine, CaptionReader, headed, trimmed
from newsdoc.parsers.captions.words import doubled
from newsdoc.rules import rule

OPENING = {")": "(", "]": "[", "）": "（", "】": "【"}
SHORTEST_BRACKET = 3
LONGEST_CREDIT, LONGEST_NAME, LONGEST_BARE, LONGEST_LED = 24, 4, 5, 10


class CaptionParser(CaptionReader, lazy=True):
    r"""Reads caption text, headline and credit off the lines under a picture.

    A rule takes the line and what its pattern finds in it, and gives what :meth:`caption` makes of
    the credit, or ``None``.

    >>> caption = CaptionParser().parse("A cat on Monday [Lea Falk/Reuters]")
    >>> caption.caption.text, caption.credit.photographers, caption.credit.agencies
    ('A cat on Monday', ('Lea Falk',), ('Reuters',))
    """

    @rule(
        r"(?:^|\s)(?P<credit>(?:Image|Picture|Photo|Video) (?:source|copyright)\b:?,? .{1,200}?)"
        r"\s{1,4}(?P<caption>(?:Image|Picture|Photo|Video) caption\b.*)$"
    )
    def labels(self, line: CaptionLine, match: re.Match[str]) -> Caption:
        """A labelled credit before a labelled caption; the caption keeps its label.

        Example: ``Image copyright Example Agency Image caption The harbour``
        Counter-example: ``Image caption`` alone is no credit.
        """
        return self.caption(line, match["credit"], match["caption"])

    @rule()
    def bracket(self, line: CaptionLine, match: re.Match[str] | None) -> Caption | None:  # noqa: ARG002
        """A credit in brackets at the end.

        Example: ``The harbour [Lea Falk/Reuters]``, ``The harbour (Photo: Lea Falk)``
        Counter-example: ``Mayor Ann Ek (left) and Bo Ask (right)``
        """
        words = line.words
        end = len(words) - (bool(words) and words[-1].text == ".")
        if end < SHORTEST_BRACKET or words[end - 1].text not in OPENING:
            return None
        opening = OPENING[words[end - 1].text]
        start = next(
            (
                i
                for i in range(end - 2, max(end - LONGEST_CREDIT, -1), -1)
                if words[i].text == opening
            ),
            None,
        )
        if start is None or not self.finder.is_credit(words[start + 1 : end - 1], words[:start]):
            return None
        return self.of_words(line, words[self.finder.before_bracket(words, start) : end])

    @rule()
    def lead(self, line: CaptionLine, match: re.Match[str] | None) -> Caption | None:  # noqa: ARG002
        """The last lead word with a short rest.

        Example: ``The harbour. Photograph: Lea Falk/Example Agency``, ``Foto: dpa``
        Counter-example: ``The photograph shows the harbour.``
        """
        words = line.words
        first = self.finder.last_lead(words)
        if first is None:
            return None
        first, shown = self.finder.earlier_leads(words, first)
        made = self.of_words(line, words[shown:])
        if shown == first or made.caption is None:
            return made
        return evolve(made, caption=trimmed(line, 0, words[first].start))

    @rule(r"©|\([cC]\)|（[cC\uff23]）")
    def copyright(self, line: CaptionLine, match: re.Match[str]) -> Caption | None:  # noqa: ARG002
        """What follows the last copyright sign, if it is short.

        Example: ``Der Hafen am Montag © Lea Falk/dpa``
        Counter-example: ``© Example Fotos Der Hafen am Montag`` is read from its front.
        """
        words = line.words
        signs = [
            index
            for index, word in enumerate(words)
            if word.text in {"©", "(c)", "(C)"} or (word.text[0] == "（" and len(word.text) > 1)
        ]
        if not signs:
            return None
        index = signs[-1]
        if not words[index].start and self.finder.end_of_first(words):
            return None
        if self.finder.fits(words[index + 1 :]):
            return self.of_words(line, words[index:])
        return None

    @rule()
    def slash(self, line: CaptionLine, match: re.Match[str] | None) -> Caption | None:  # noqa: ARG002
        """Names with a slash, a bar or *via* at the end.

        Example: ``The harbour on Monday. Lea Falk/Example Agency via Getty Images``
        Counter-example: ``The ferry runs in May/June.``
        """
        start, stopped = self.finder.run_start(line.words)
        run = line.words[start:]
        divider = next((i for i, word in enumerate(run) if word.text in SLASHES), None)
        if (
            divider is None
            or len(run) > LONGEST_CREDIT
            or (run[-1].text[-1] == "." and not stopped)
            or not run[divider + 1 :]
        ):
            return None
        names = run[:divider]
        if (start and not stopped) or len(names) > LONGEST_NAME:
            run = run[self.finder.name_before(names) :]
            while run[0].text[0].islower() and not self.credits.words.agency_at_start(run[:2]):
                run = run[1:]
            if not self.finder.names_agency(run):
                run = line.words[start + divider :]
                if run[0].text == "/" and (
                    len(run) < SHORTEST_BRACKET or not self.credits.words.is_name(run[1:])
                ):
                    return None
        return self.of_words(line, run)

    @rule()
    def made_for(self, line: CaptionLine, match: re.Match[str] | None) -> Caption | None:  # noqa: ARG002
        """A name and the outlet the picture was made for.

        Example: ``The harbour. Lea Falk for The Gazette``
        Counter-example: ``Lea Falk waited for The Gazette``
        """
        start, stopped = self.finder.run_start(line.words)
        run = line.words[start:]
        index = next((i for i, word in enumerate(run) if word.low in self.credits.client), 0)
        fits = 0 < index <= LONGEST_NAME and len(run) > index + 1 and len(run) <= LONGEST_CREDIT
        return self.of_words(line, run) if fits and (stopped or not start) else None

    @rule()
    def agency(self, line: CaptionLine, match: re.Match[str] | None) -> Caption | None:  # noqa: ARG002
        """A known agency at the end.

        Example: ``The harbour on Monday. AP``, ``Ann Ek Getty Images``, ``A boat. — AP pic``
        Counter-example: ``Ann Ek works at the BBC``
        """
        words = line.words
        length = self.credits.words.agency_at_end(words)
        if words and words[-1].low in self.finder.lent and words[-1].text[0].isupper():
            length = 1
        elif not length and words and words[-1].text in self.credits.name_nouns:
            agency = self.credits.words.agency_at_end(words[:-1])
            length = agency + 1 if agency and self.is_dashed(words, -agency - 2) else 0
        before = words[len(words) - length - 1] if length and len(words) > length else None
        if (
            not length
            or (before and before.text in self.lexicon["before_agencies"])
            or (is_domain(words[-1].text) and before)
        ):
            return None
        start, stopped = self.finder.run_start(words)
        names = words[start : len(words) - length - 1]
        dashed = before and before.text in DASHES and len(names) <= LONGEST_NAME
        if dashed and (stopped or not start):
            return self.of_words(line, words[start:])
        return self.of_words(line, words[len(words) - length :])

    def is_dashed(self, words: list[Word], index: int) -> bool:
        """Tell whether a dash or the end of a sentence stands at an index from the end."""
        before = words[index] if len(words) >= -index else None
        return before is not None and (before.text in DASHES or self.finder.is_stop(before))

    @rule()
    def first(self, line: CaptionLine, match: re.Match[str] | None) -> Caption | None:  # noqa: ARG002
        """A credit before the caption.

        Example: ``© Example Fotos Der Hafen``, ``Getty Images The harbour on Monday``
        Counter-example: ``Either/or: the harbour on Monday.``
        """
        words = line.head
        end = self.finder.end_of_first(words) or self.house_before(words)
        return self.of_words(line, words[:end]) if end and end < len(words) else None

    def house_before(self, words: list[Word]) -> int:
        """Count the words of a picture house that stands before a caption; 0 if there is none."""
        for length in (2, 1):
            house = " ".join([word.low for word in words[:length]])
            if house in self.lexicon["caption_signatures"] and len(words) > length:
                return length if words[length].text[0].isupper() else 0
        return 0

    @rule()
    def tail(self, line: CaptionLine, match: re.Match[str] | None) -> Caption | None:  # noqa: ARG002
        """A name or an outlet behind the last full stop.

        Example: ``The harbour on Monday. Lea Falk``, ``It is shut. Lea Falk lea@example.org``
        Counter-example: ``The harbour. It reopens on Monday.``
        """
        signs = [index for index, word in enumerate(line.words) if word.text == "＝"]
        if signs and len(line.words) - signs[-1] <= LONGEST_NAME:
            return self.of_words(line, line.words[signs[-1] :])
        addressed = bool(line.words) and "@" in line.words[-1].text[1:]
        start, stopped = self.finder.run_start(line.words[: len(line.words) - addressed])
        run = line.words[start:]
        led = bool(run) and run[0].low in self.credits.nouns
        if (
            not stopped
            or not 0 < len(run) <= (LONGEST_LED if led else LONGEST_BARE)
            or run[-1].text[-1] in ".!?"
        ):
            return None
        return self.of_words(line, run)

    @rule()
    def doubled(self, line: CaptionLine, match: re.Match[str] | None) -> Caption | None:  # noqa: ARG002
        """A name at the front that the caption says again.

        Example: ``Lea Falk Max Ohm and Lea Falk at the harbour``
        Counter-example: ``Lea Falk at the harbour``
        """
        count = doubled(line.head)
        return self.of_words(line, line.head[:count]) if count else None

    @rule()
    def whole(self, line: CaptionLine, match: re.Match[str] | None) -> Caption | None:  # noqa: ARG002
        """A name or an outlet and nothing else.

        Example: ``Lea Falk``
        Counter-example: ``Harbour reopens`` is a caption.
        """
        words = line.words
        fits = 0 < len(words) <= LONGEST_BARE and all(
            word.text[0].isupper() or word.low in self.credits.words.particles for word in words
        )
        return self.of_words(line, words) if fits else None

    @rule()
    def text(self, line: CaptionLine, match: re.Match[str] | None) -> Caption | None:  # noqa: ARG002
        """A caption without a credit.

        Example: ``The harbour on Monday.``
        Counter-example: an empty line is none.
        """
        rest = trimmed(line, 0, len(line.text))
        headline, rest = headed(line, rest)
        return Caption(line.start, line.end, line.text, "", rest, headline) if rest else None
