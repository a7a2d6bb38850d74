"""Time expressions as values: where they were found, and what they come to."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import tzinfo
from functools import partial

from newsdoc.dates.arithmetic import written
from newsdoc.dates.context import Resolved
from newsdoc.dates.finder import Finding
from newsdoc.dates.intervals import interval, remembered
from newsdoc.model import DateExpression
from newsdoc.span import draft

DateExpressionDraft = draft(DateExpression)


def expressions(
    text: str, findings: Iterable[Finding], results: Iterable[Resolved], zone: tzinfo | None
) -> tuple[DateExpression, ...]:
    """Make the values of findings and their resolutions: field by field, for speed."""
    made: list[DateExpression] = []
    covered = remembered if zone is None else partial(interval, zone=zone)
    for finding, result in zip(findings, results, strict=True):
        start, end, value, anchor_day = finding.start, finding.end, result.value, result.anchor_day
        one = DateExpressionDraft()
        one.start = start
        one.end = end
        one.text = text[start:end]
        one.rule = finding.rule
        one.type = finding.meaning.type
        one.value = value
        one.mod = finding.mod
        one.interval = covered(value)
        one.anchor = result.anchor
        one.anchor_date = written(anchor_day) if anchor_day else None
        one.__class__ = DateExpression
        made.append(one)
    return tuple(made)
