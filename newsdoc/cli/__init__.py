"""The command line: ``newsdoc FILE`` shows who, what, when, and who said what."""

from newsdoc.cli.command import main

__all__ = ["main"]
