"""Who the sources are: *he* is Jonas Lindt, *the statement* is a document."""

from newsdoc.parsers.speakers.resolver import SpeakerResolver

__all__ = ["SpeakerResolver"]
