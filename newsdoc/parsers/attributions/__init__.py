"""Who said what: source, cue and content."""

from newsdoc.parsers.attributions.parser import AttributionParser

__all__ = ["AttributionParser"]
