"""Dates that are given, not found: ``published="2017-01-29"``."""

from __future__ import annotations

from datetime import date, datetime

from newsdoc.dates.fallback import free_date
from newsdoc.errors import InputTypeError, InputValueError
from newsdoc.span import shorten


def read_date(value: object, name: str = "published") -> date | datetime | None:
    """Read a date that a user passed.

    Args:
        value: a date, a datetime, a string with day, month and year, or ``None``.
        name: what the user calls it, for the error message.

    Returns:
        A datetime when there is a time of day, with its zone when it has one; else a date.

    Raises:
        InputError: a value that cannot be read as a date; relative ones (*yesterday*) cannot.

    >>> read_date("2017-01-29")
    datetime.date(2017, 1, 29)
    >>> read_date("16.04.2026 14:04")
    datetime.datetime(2026, 4, 16, 14, 4)
    """
    if value is None or isinstance(value, date):
        return value
    if not isinstance(value, str):
        message = f"{name} must be a date, a datetime or a str, got {type(value).__name__}"
        raise InputTypeError(message)
    value = value.strip()
    try:
        return date.fromisoformat(value)
    except ValueError:
        pass
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        pass
    found = free_date(value)
    if found is None:
        message = f"{name}: cannot read {shorten(value)!r} as a date; pass for example '2017-01-29'"
        raise InputValueError(message)
    return found
