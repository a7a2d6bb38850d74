"""Rules for the page around the story: buttons, sign-ups, links to other stories, small print."""

from __future__ import annotations

import re

from newsdoc.dates.timestamps import is_timestamp
from newsdoc.model import BlockKind
from newsdoc.parsers.layout.lines import LineRules
from newsdoc.parsers.layout.rows import Row
from newsdoc.rules import rule

DATED = re.compile(r"\b(?:19|20)\d\d\b|\d:\d\d|\bago\b")
COMMENTER = re.compile(
    r"(?:(?:\d{4}|\d{1,2}:\d\d(?:\s?[ap]m)?|\bago)\W{0,3}\s?(?:said|says|wrote|at|reply)?\s?:"
    r"|\b[A-Z]\w{1,20}\s(?:says|said|wrote):|\bReply(?:\sto\s\w{1,20})?)$"
)
WORD = re.compile(r"[^\W\d_]+")
PROMPT_WORDS = 14
FEW_DIGITS = 3
LEAD_WORDS = 18
SENTENCE_WORDS = 8
LABEL_WORDS = 25
NOTE_WORDS = 60


class FurnitureRules(LineRules, lazy=True):
    """Knows the page around the story by how its lines open."""

    @rule(r"{ui_labels}(?P<rest>[^.!?]{0,120}|[\W\d]{0,80})$")
    def ui_label(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """Buttons or labels of the page, and nothing else on the line.

        Example: ``Facebook Twitter Email``
        Counter-example: ``Advertisement spending fell in May.``
        """
        labels = self.lexicon["ui_labels"]
        rest = WORD.findall(match["rest"].lower())
        if sum([char.isdigit() for char in match["rest"]]) > FEW_DIGITS:
            return None
        return "ui" if all(word in labels for word in rest) else None

    @rule(
        r"{section_names}(?P<rest>[\W\d]{0,20}"
        r"|(?:\s{0,2}[|/>,&]\s{0,2}[\w'][\w' &]{1,30}){0,6}"
        r"|(?:\s[A-Z]\w{1,20}){1,3})$"
    )
    def section(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """The name of a section, alone or in a trail.

        Example: ``Sport | Football``
        Counter-example: ``Sport is good for you, says Ek``
        """
        if row.stop or row.words > PROMPT_WORDS:
            return None
        names = self.lexicon["section_names"]
        marked = (
            not match["rest"]
            or not match["rest"][-1].isalpha()
            or any(c in match["rest"] for c in "|/>,&")
        )
        return (
            "ui" if marked or any(word in names for word in match["rest"].lower().split()) else None
        )

    @rule(
        r"(?:\+\s?)?\d[\d,.]{0,9}\s?[kK]?\s?"
        r"(?:comments?|shares?|views?|likes?|reads?|photos?|images?|votes?|replies|responses"
        r"|(?:mins?|minutes?)(?:\s(?:read|listen|watch))?"
        r"|(?:secs?|seconds?|m|h|hrs?|hours?|days?)\sago)"
        r"\b(?:(?![.!?]).){0,40}$"
    )
    def count(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """How often something was read, or how long it takes.

        Example: ``12 comments``
        Counter-example: ``12 comments made the committee change its mind.``
        """
        return "ui" if row.words <= PROMPT_WORDS else None

    @rule(r"\d{1,3}\s?(?:of|/)[\s/]{0,3}\d{1,3}\W{0,9}$|\W{1,40}$")
    def counter(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """The number of a picture, or marks without a word.

        Example: ``3 of 12``
        Counter-example: ``3 of 12 jurors disagreed``
        """
        return "ui" if match.end() == len(row.core) and row.words <= PROMPT_WORDS else None

    @rule(r"{tail_heads}[\W\d]{0,20}$")
    def tail_head(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """The head of what follows the story: comments, contacts, terms.

        Example: ``Leave a comment``
        Counter-example: ``Leave a comment period open, Ek asks``
        """
        return "boilerplate"

    @rule(r"…(?::|Reply(?:\sto\s\w{1,20})?)$")
    def commented(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """Who wrote a reader's comment and when.

        Example: ``Ann Ek on September 13, 2018 at 5:23 pm said:``
        Counter-example: ``On the pier Ann Ek said:``
        """
        signed = row.words <= PROMPT_WORDS and DATED.search(row.core) and COMMENTER.search(row.core)
        return "boilerplate" if signed else None

    @rule(r"\(?\d[\d,]{0,8}\)?\s(?i:thoughts?|responses?|replies|comments?)\s(?i:on|to)\b")
    def comments(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """How many readers' comments follow.

        Example: ``10 thoughts on “The harbour we want”``
        Counter-example: ``10 comments on the harbour were sent to the mayor, who did not answer.``
        """
        return None if row.prose else "boilerplate"

    @rule(r"{ui_openings}")
    def ui_opening(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """A line that does something to the page.

        Example: ``Click to share on Telegram (Opens in new window)``
        Counter-example: ``Back to the sea he went, to the harbour that he had left a year before.``
        """
        return "ui" if row.words <= PROMPT_WORDS or not row.prose else None

    @rule(r"{newsletter_leads}")
    def sign_up(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """A prompt to subscribe, register or sign in.

        Example: ``Sign up for the harbour briefing``
        Counter-example: ``The sign up period ended.``
        """
        return "newsletter" if row.words <= NOTE_WORDS else None

    @rule(r"{newsletter_openings}")
    def prompt(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """A line that opens like a call to act and holds a word of subscribing.

        Example: ``Get the harbour news in your inbox every morning.``
        Counter-example: ``Get the harbour open again, Ek told the council.``
        """
        if row.words > NOTE_WORDS:
            return None
        low = row.core.lower()
        return (
            "newsletter" if any(word in low for word in self.lexicon["newsletter_words"]) else None
        )

    @rule(r"{promo_heads}[\W\d]{0,20}$")
    def promo_head(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """The head of a list of other stories.

        Example: ``Most read``
        Counter-example: ``Most read the letter twice``
        """
        return "promo"

    @rule(r"{promo_leads}")
    def promo_lead(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """A line that points to another story.

        Example: ``READ MORE Harbour reopens after storm``
        Counter-example: ``Read more books, the minister told the pupils in May.``
        """
        if row.core[match.end() :].lstrip()[:1] in {":", "|", "-", "–", "—", "»", ">"}:
            return "promo"
        sentence = row.text[-1] == "." and row.words > SENTENCE_WORDS
        plain = sentence and not row.core[:9].isupper()
        return None if plain or row.words > LEAD_WORDS else "promo"

    @rule(r"{promo_labels}\s{0,2}(?::|\||»|>|\s[-–—]\s)\s{0,3}\S")
    def promo_label(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """The title of another story after a label and a colon.

        Example: ``OPINION: Why the harbour matters``
        Counter-example: ``Opinion was divided: some wanted the harbour closed.``
        """
        return "promo" if row.words <= LABEL_WORDS else None

    @rule(r"{correction_labels}\s{0,2}(?:[:.(]|[-–—]\s|$)")
    def correction_label(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """A note of the newsroom on its own article, with its label.

        Example: ``Correction: An earlier version named the wrong pier.``
        Counter-example: ``Correction officers searched the pier.``
        """
        if row.words <= PROMPT_WORDS and is_timestamp(row.core, self.lexicon):
            return None
        if row.words == 1 or match[0].strip() == row.core:
            return "correction" if row.core.endswith(":") else None
        return "correction"

    @rule(r"{correction_openings}")
    def correction(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """A clause about the article itself.

        Example: ``This article was amended on 3 May.``
        Counter-example: ``This article of the treaty was amended in 1989.``
        """
        return "correction"

    @rule(r"{source_labels}\s{0,2}[:|]\s{0,3}\S")
    def source_label(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """The source of the story, after a label.

        Example: ``Source: News Agencies``
        Counter-example: ``Sources said: wait.``
        """
        return "source" if row.words <= LABEL_WORDS else None

    @rule(
        r"(?=\W|[AaFf][DdUu]|[RrWwEeCcTt][EeRrDdOo])[(\[]?\s{0,2}[-–—]{0,3}\s{0,2}"
        r"(?i:(?:additional |further )?reporting|writing|editing|edited|compiled|translated)"
        r"\s(?i:by|and editing by|in)\b"
    )
    def source_credit(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """Who made the story besides its author.

        Example: ``(Reporting by Ann Ek in Lima; Editing by Bo Ask)``
        Counter-example: ``Reporting by satellite has become common.``
        """
        return "source" if row.core[match.end() :].lstrip()[:1].isupper() else None

    @rule(r"{source_openings}")
    def source(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """Where the story comes from, as a clause.

        Example: ``This story was originally published by Harbour News.``
        Counter-example: ``Originally, published poems were rare.``
        """
        return "source" if row.words <= NOTE_WORDS else None

    @rule(r"(?=[(\[–—-])[(\[–—-]{1,3}\s{0,2}{source_openings}")
    def source_aside(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """Where the story comes from, in brackets or behind a dash.

        Example: ``(With inputs from HPA)``
        Counter-example: ``(With the ferry came the post)``
        """
        return self.source(row, match)

    @rule(
        r"…\bcontributed (?:to this (?:report|story|article|piece|post|dispatch)"
        r"|(?:additional |further )?(?:reporting|research))\b.{0,50}$"
    )
    def contributed(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """Who helped to make the story.

        Example: ``Example Press writer Cy Dale in Bonn contributed to this report.``
        Counter-example: ``The storm contributed to this delay, the mayor said.``
        """
        return "source" if row.words <= NOTE_WORDS else None

    @rule(r"{small_print_openings}")
    def small_print(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """Rights and other small print.

        Example: ``© 2016 Harbour News. All rights reserved.``
        Counter-example: ``The copyright expired in 1989.``
        """
        return "boilerplate"
