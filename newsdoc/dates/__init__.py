"""Time expressions: found early, resolved last."""
