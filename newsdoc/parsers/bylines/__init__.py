"""Bylines and tail credits: ``By Ann Ek in Lima``, ``(Reporting by Bo Ask)``."""

from newsdoc.parsers.bylines.parser import BylineParser

__all__ = ["BylineParser"]
