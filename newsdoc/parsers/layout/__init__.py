"""Layout: which line of the text does what on the page."""

from newsdoc.parsers.layout.parser import LayoutParser

__all__ = ["LayoutParser"]
