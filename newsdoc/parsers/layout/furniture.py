"""Rules for the page around the story: buttons, sign-ups, links to other stories, small print."""

from __future__ import annotations

import re

from newsdoc.model import BlockKind
from newsdoc.parsers.layout.links import LinkRules
from newsdoc.parsers.layout.rows import Row
from newsdoc.rules import rule

DATED = re.compile(r"\b(?:19|20)\d\d\b|\d:\d\d|\bago\b")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
COMMENTER = re.compile(
    r"(?:(?:\d{4}|\d{1,2}:\d\d(?:\s?[ap]m)?|\bago)\W{0,3}\s?(?:said|says|wrote|at|reply)?\s?:"
    r"|\b[A-Z]\w{1,20}\s(?:says|said|wrote):|\bReply(?:\sto\s\w{1,20})?)$"
)
WORD = re.compile(r"[^\W\d_]+")
PROMPT_WORDS = 14
FEW_DIGITS, FEW_WORDS = 3, 3
LEAD_WORDS = 18
LINK_WORDS = 7
LINK_LEAST = 5
# No sentence of a story opens so.
POINTING = ("Click here", "Tap here")
# They open prose too: a name of the trade has to follow, or the name of a page.
SOCIAL = frozenset({"follow", "join", "get more", "listen to"})
TOPICAL = frozenset({"more on", "popular on", "next in"})
SENTENCE_WORDS, YEAR_DIGITS = 8, 4
LABEL_WORDS = 25
NOTE_WORDS = 60


class FurnitureRules(LinkRules, lazy=True):
    """Knows the page around the story by how its lines open."""

    @rule(r"{ui_labels}(?P<rest>[^.!?]{0,120}|[\W\d]{0,80})$")
    def ui_label(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """Buttons or labels of the page, and nothing else on the line.

        Example: ``Facebook Twitter Email``
        Counter-example: ``Advertisement spending fell in May.``
        """
        labels = self.lexicon["ui_labels"]
        rest = WORD.findall(match["rest"].lower())
        if sum([char.isdigit() for char in match["rest"]]) > FEW_DIGITS:
            return None
        if rest and row.core.lower().rstrip(":") in self.lexicon["promo_heads"]:
            return None  # "Read next"
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
        r"(?i:comments?|shares?|views?|likes?|reads?|photos?|images?|votes?|replies|responses"
        r"|(?:mins?|minutes?)(?:\s(?:read|listen|watch))?"
        r"|(?:secs?|seconds?|m|h|hrs?|hours?|days?)\sago)"
        r"\b(?:(?![.!?]).){0,40}$"
    )
    def count(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """How often something was read, or how long it takes.

        Example: ``12 comments``
        Counter-example: ``12 comments made the committee change its mind.``
        """
        dated = row.words > FEW_WORDS and YEAR.search(row.core, match.start())
        return "ui" if row.words <= PROMPT_WORDS and not dated else None

    @rule(
        r"(?:list\s)?\d{1,3}\s?(?:of|/)[\s/]{0,3}\d{1,3}\W{0,9}$|list of \d{1,3} items?$"
        r"|\d{1,2}:\d\d\s?/\s?\d{1,2}:\d\d$|\W{1,40}$|0$|30[-–—]$"
    )
    def counter(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """The number of a picture, a nought, or marks without a word.

        Example: ``3 of 12``
        Counter-example: ``3 of 12 jurors disagreed``
        """
        return "ui" if match.end() == len(row.core) and row.words <= PROMPT_WORDS else None

    @rule(r"{picture_labels}\s\d{1,3}\s?(?:of|/)[\s/]{0,3}\d{1,3}\W{0,9}$")
    def numbered(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """The number of a picture after what it is.

        Example: ``Image 3 of 12``
        Counter-example: ``Image 3 of 12 shows the pier.``
        """
        return "ui"

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
        year = row.text[-1] == ":" and sum(map(str.isdigit, row.core)) <= YEAR_DIGITS
        return "boilerplate" if signed and not (year and row.text[-2].isdigit()) else None

    @rule(
        r"…^(?:@\w{2,30}\s{1,3})?[\w.+-]{2,50}@[\w-]{2,40}(?:\.\w{2,12}){1,3}(?:\s{1,3}@\w{2,30})?$"
        r"|^@\w{3,30}$|^(?:Follow|Find|More|Read|See)\s.{3,90}\shttps?://\S{4,200}$"
        r"|^(?:[A-Z][\w'’&-]{0,20}(?:\s[\w'’&-]{1,20}){0,6}:\s)?https?://\S{4,200}$"
        r"|^[A-Z][^@:.!?]{3,80},\s[\w.+-]{2,50}@[\w-]{2,40}(?:\.\w{2,12}){1,3},?\s\+?[\d\s()-]{7,20}$"
        r"|^(?:Have|Are|Do|Did|Were) you [^?]{5,90}\? (?:Please )?(?:[Ee]-?mail|[Cc]ontact)"
        r"\s.{0,30}?[\w.+-]{2,50}@[\w-]{2,40}(?:\.\w{2,12}){1,3}$"
    )
    def address(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """An address, perhaps with a label or with whose it is and a number, and nothing else.

        Example: ``HPA football: https://example.org/football``
        Counter-example: ``ann.ek@example.org was her address``
        """
        return "boilerplate"

    @rule(
        r"…^\(?(?P<goes>(?:[Cc]ontinued|CONTINUED) (?:on|from|ON|FROM)|(?:Please )?[Tt]urn to"
        r"|[Ss]ee|[A-Z][A-Za-z'’]{2,15}(?: [A-Za-z'’]{2,15}){0,3},)\s(?:[Pp]ages?|PAGE)\s"
        r"[A-Z]?\d{1,3}[A-Z]?(?:,?\s(?:[Cc]ol(?:umn|\.)|and)\s\d{1,3})?\.?\)?$"
    )
    def page_reference(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """Where in the paper the story goes on, or another one stands.

        Example: ``Leading article, page 13``
        Counter-example: ``The letter, page 13 of the file, is lost``
        """
        return "ui" if match["goes"].lower().startswith("continued") else "promo"

    @rule(r"…\s[Oo]pens (?:in )?(?:a )?new (?:window|tab)\W{0,3}$")
    def new_window(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """A link that says where it opens.

        Example: ``[ Harbour reopens after nine days Opens in new window ]``
        Counter-example: ``The ferry opens a new window on the past``
        """
        if "Rights" in match.string:
            return None
        return "promo" if row.words > LINK_WORDS else "ui"

    @rule(
        r"\(?\d[\d,]{0,8}\)?\s(?i:thoughts?|responses?|replies|comments?)\s(?i:on|to)\b"
        r"|(?:Reader|Visitor|User)s?'?\s(?i:comments)(?:\s\(?\d.{0,20}|\s(?:Add|Post|View|Sort)\b.{0,30})?$"
    )
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

    @rule(
        r"[OT](?:ur|he)\s(?:[A-Z][\w'’&-]{1,20}\s){1,5}"
        r"(?:[Nn]ewsletter\s(?:is|has|brings|gives|offers|sends|rounds)\b"
        r"|(?P<asks>(?:values|welcomes) your comments))"
    )
    def blurb(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """What a newsletter is, and a prompt to sign up for it; what a paper says to readers.

        Example: ``The Harbour Morning newsletter is our guide to the day. Sign up here.``
        Counter-example: ``The Harbour Morning newsletter is to be shut.``
        """
        if match["asks"]:
            return "boilerplate"
        low = row.core[match.end() :].lower()
        asks = any(phrase in low for phrase in self.lexicon["newsletter_leads"])
        return "newsletter" if asks and row.words <= NOTE_WORDS else None

    @rule(r"{newsletter_openings}")
    def prompt(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """A line that opens like a call to act and holds a word of subscribing.

        Example: ``Get the harbour news in your inbox every morning.``
        Counter-example: ``Get the harbour open again, Ek told the council.``
        """
        if row.words > NOTE_WORDS:
            return None
        low = row.core.lower()
        social = low[: match.start()] in SOCIAL
        words = self.lexicon["social_words" if social else "newsletter_words"]
        return "newsletter" if any(word in low for word in words) else None

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
        rest = row.core[match.end() :].lstrip()[:1]
        if rest in {":", "|", "-", "–", "—", "»", ">"}:
            return "promo"
        if row.core[: match.end()].lower() in TOPICAL and not rest.isupper():
            return None
        sentence = row.text[-1] == "." and row.words > SENTENCE_WORDS
        plain = sentence and not (row.core[:9].isupper() or row.core.startswith(POINTING))
        return None if plain or row.words > LEAD_WORDS else "promo"

    @rule(r"[\[(|]\s?{promo_labels|promo_leads}\s{0,2}[:|]\s?\S")
    def promo_in_brackets(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """The title of another story after a label, all in brackets or between bars.

        Example: ``[RELATED: Harbour reopens after nine days]``
        Counter-example: ``[Related: adj., of the same kind.] The harbour is shut``
        """
        closed = row.text[-1] in "]|" or (row.text[-1] == ")" and self.titled(row, match))
        return "promo" if row.words <= LABEL_WORDS and closed else None

    def titled(self, row: Row, match: re.Match[str]) -> bool:
        """Tell whether a title stands behind a label in round brackets, and no picture's maker."""
        if match[0].isupper():
            return True
        label = match[0].strip("(: ").split(":")[0].lower()
        if row.text[-2] in ".!" or not match[0][-1].isupper() or row.words <= LINK_LEAST:
            return False
        return label not in self.lexicon["picture_labels"]

    @rule(r"{promo_labels}\s{0,2}(?::|\||»|>|\s[-–—]\s)\s{0,3}\S")
    def promo_label(self, row: Row, match: re.Match[str]) -> BlockKind | None:
        """The title of another story after a label and a colon.

        Example: ``OPINION: Why the harbour matters``
        Counter-example: ``Opinion was divided: some wanted the harbour closed.``
        """
        label = match.string[: match.start()].lower()
        news = row.prose and label == "exclusive"
        told = row.stop and row.text[-1] != "?" and label in self.lexicon["story_labels"]
        return "promo" if row.words <= LABEL_WORDS and not (news or told) else None

    @rule(r"\[[A-Z\d][^\[\]]{14,140}\]$")
    def promo_linked(self, row: Row, match: re.Match[str]) -> BlockKind | None:  # noqa: ARG002
        """The title of another story in square brackets, and nothing else.

        Example: ``[Five ferries that are worth the detour]``
        Counter-example: ``[Laughter in the hall]``
        """
        if not LINK_LEAST <= row.words <= LABEL_WORDS or row.stop or row.capitals():
            return None
        low = row.core[1:].lower()
        if "/" in low or low.split(" ", 1)[0].rstrip(":") in self.lexicon["picture_labels"]:
            return None
        printed = any(low.startswith(one) for one in self.lexicon["tail_openings"])
        return "boilerplate" if printed else "promo"
