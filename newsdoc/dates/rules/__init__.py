"""The rules of time expressions, grouped by what they are about."""
