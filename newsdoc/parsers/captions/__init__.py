"""Captions and credits: ``The harbour on Monday [Lea Falk/Reuters]``."""

from newsdoc.parsers.captions.parser import CaptionParser

__all__ = ["CaptionParser"]
