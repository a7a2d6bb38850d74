"""Time expressions as values: where they were found, and what they come to."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, tzinfo
from functools import partial

from newsdoc.dates.arithmetic import written
from newsdoc.dates.context import Resolved
from newsdoc.dates.finder import Finding
from newsdoc.dates.intervals import interval, remembered
from newsdoc.model import DateExpression
from newsdoc.span import draft, setters

DateExpressionDraft = draft(DateExpression)
SET_VALUE, SET_INTERVAL, SET_ANCHOR, SET_ANCHOR_DATE = setters(
    DateExpression, "value", "interval", "anchor", "anchor_date"
)


def expressions(
    text: str, findings: Iterable[Finding], results: Iterable[Resolved], zone: tzinfo | None
) -> list[DateExpression]:
    """Make the values of findings and their resolutions: field by field, for speed."""
    made: list[DateExpression] = []
    anchor_day: date | None = None
    anchor_date: str | None = None
    covered = remembered if zone is None else partial(interval, zone=zone)
    for (start, end, rule, meaning, mod), result in zip(findings, results, strict=True):
        if result.anchor_day is not anchor_day:
            anchor_day = result.anchor_day
            anchor_date = written(anchor_day) if anchor_day is not None else None
        one = DateExpressionDraft()
        one.start = start
        one.end = end
        one.text = text[start:end]
        one.rule = rule
        one.type = meaning.type
        one.value = value = result.value
        one.mod = mod
        one.interval = covered(value)
        one.anchor = result.anchor
        one.anchor_date = anchor_date
        one.__class__ = DateExpression
        made.append(one)
    return made


def restate(one: DateExpression, result: Resolved, zone: tzinfo | None) -> None:
    """Change what an expression that nobody has yet comes to."""
    day = result.anchor_day
    SET_VALUE(one, result.value)
    SET_INTERVAL(one, interval(result.value, zone))
    SET_ANCHOR(one, result.anchor)
    SET_ANCHOR_DATE(one, written(day) if day else None)
