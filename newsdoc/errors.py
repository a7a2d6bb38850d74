"""What can go wrong when newsdoc is used: catch :class:`NewsdocError`, or the builtin it also is.

Finding nothing is never an error: it is an empty tuple or ``None``.
"""


class NewsdocError(Exception):
    """The base of every error that newsdoc raises."""


class InputError(NewsdocError):
    """What was passed cannot be used; the message says what to pass instead."""


class InputTypeError(InputError, TypeError):
    """A value of a wrong type, for example bytes where the text should be."""


class InputValueError(InputError, ValueError):
    """A value of the right type that cannot be read, for example ``published="soon"``."""


class RuleError(NewsdocError, ValueError):
    """A rule that cannot be built; the message names class, method and reason."""


class LexiconError(NewsdocError, ValueError):
    """An unknown word group, or a word that is no word."""


class WorkerError(NewsdocError, RuntimeError):
    """A worker process of ``parse_many`` has died, or cannot be started."""


class ExtraError(NewsdocError, ImportError):
    """A package that an extra brings is not installed; the message says how to install it."""
