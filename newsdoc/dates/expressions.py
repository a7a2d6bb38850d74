"""Time expressions as values: where they were found, and what they come to."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import tzinfo

from newsdoc.dates.arithmetic import written
from newsdoc.dates.context import Resolved
from newsdoc.dates.finder import Finding
from newsdoc.dates.intervals import interval
from newsdoc.model import DateExpression
from newsdoc.span import NEW, SET_END, SET_START, SET_TEXT, setters

# What sets the other fields of an expression.
SET_RULE, SET_TYPE, SET_VALUE, SET_MOD, SET_INTERVAL, SET_ANCHOR, SET_ANCHOR_DATE = setters(
    DateExpression, "rule", "type", "value", "mod", "interval", "anchor", "anchor_date"
)


def expressions(
    text: str, findings: Iterable[Finding], results: Iterable[Resolved], zone: tzinfo | None
) -> tuple[DateExpression, ...]:
    """Make the values of findings and their resolutions: field by field, for speed."""
    made: list[DateExpression] = []
    for finding, result in zip(findings, results, strict=True):
        start, end, value, anchor_day = finding.start, finding.end, result.value, result.anchor_day
        one = NEW(DateExpression)
        SET_START(one, start)
        SET_END(one, end)
        SET_TEXT(one, text[start:end])
        SET_RULE(one, finding.rule)
        SET_TYPE(one, finding.meaning.type)
        SET_VALUE(one, value)
        SET_MOD(one, finding.mod)
        SET_INTERVAL(one, interval(value, zone))
        SET_ANCHOR(one, result.anchor)
        SET_ANCHOR_DATE(one, written(anchor_day) if anchor_day else None)
        made.append(one)
    return tuple(made)
