"""What a word is: word groups by meaning, no patterns.

``english`` holds what depends on the language of the story, ``shared`` what newsrooms of all
languages sign with; each list stands once, in the module of its meaning.
"""

from newsdoc.lexicon.base import Lexicon
from newsdoc.lexicon.english import ENGLISH

__all__ = ["ENGLISH", "Lexicon"]
