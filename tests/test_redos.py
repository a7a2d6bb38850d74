"""No pattern can be made to try the same text again and again."""

import re
import time

import pytest

from tests.hostile import hostile
from tests.patterns import patterns

SIZE = 2_000
QUICK = 0.004  # seconds; nobody asks further about a pattern that is done by then
GROWTH = 9.0  # four times the text: 4 is linear, 16 would be its square


def spent(use, text, times):
    best = 1e9
    for _ in range(times):
        begun = time.process_time()
        use(text)
        best = min(best, time.process_time() - begun)
    return best


def grows(use, pattern, flags):
    """Name a hostile string on which a use of a pattern grows faster than the text."""
    pairs = zip(hostile(pattern, flags, SIZE), hostile(pattern, flags, SIZE * 4), strict=True)
    for short, long in pairs:
        if spent(use, long, 1) > QUICK and spent(use, long, 2) > GROWTH * spent(use, short, 3):
            return f"{long[:60]!r}… ({len(long)} characters: {spent(use, long, 1) * 1000:.0f} ms)"
    return None


def from_the_start(pattern):
    return pattern.match


def everywhere(pattern):
    # Blocks and lines begin and end with a character that is not blank.
    return lambda text: len(pattern.findall(f"x{text}x"))


@pytest.mark.timeout(200)
@pytest.mark.parametrize("use", [from_the_start, everywhere])
def test_every_pattern_is_linear(use):
    found = []
    for pattern, flags, place in patterns():
        if bad := grows(use(re.compile(pattern, flags)), pattern, flags):
            found.append(f"{place}: {pattern[:100]!r} on {bad}")
    assert not found, "\n".join(found)


@pytest.mark.parametrize("pattern", [r"\w+\s*:", r"\s+$", r"(?:ab)*c", r"[a-z ]+\d", r"A?.*;"])
def test_what_is_not_linear_is_found(pattern):
    assert grows(everywhere(re.compile(pattern)), pattern, 0)


@pytest.mark.parametrize("pattern", [r"(a+)+$", r"(?:\s*,?\s*\w+)*\.", r"(x|xx)*y", r"(\d+,?)+;"])
def test_what_is_far_from_linear_is_found(pattern):
    match = re.compile(pattern).match
    assert any(
        spent(match, text, 1) > 9 * spent(match, text[6:], 1) for text in hostile(pattern, 0, 22)
    )
