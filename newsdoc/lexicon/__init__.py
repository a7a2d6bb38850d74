"""What a word is: word groups by language, no patterns."""

from newsdoc.lexicon.base import Lexicon
from newsdoc.lexicon.english import ENGLISH

__all__ = ["ENGLISH", "Lexicon"]
