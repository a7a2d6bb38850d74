"""The house style: which parser reads what."""

import newsdoc
from linden_post.page_parts import Bylines, Captions, Datelines, Layout, Sources
from linden_post.speech import Attributions, Dates, Quotes, Speakers
from linden_post.words import LINDEN


class LindenPost(newsdoc.ArticleParser):
    """Reads the Linden Post."""

    lexicon = LINDEN
    layout = Layout
    bylines = Bylines
    datelines = Datelines
    sources = Sources
    captions = Captions
    quotes = Quotes
    attributions = Attributions
    speakers = Speakers
    dates = Dates
