"""No pattern can be made to try the same text again and again."""

import re
import signal
import time

import pytest

from tests.hostile import hostile
from tests.patterns import patterns

SIZE = 2_000
LONGEST = 0.5  # seconds that a pattern may take before it is stopped
QUICK = 0.008  # seconds; nobody asks further about a pattern that is done by then
GROWTH = 9.0  # four times the text: 4 is linear, 16 would be its square


class TooLongError(Exception):
    """A pattern was stopped."""


def stop(*_):
    raise TooLongError


def spent(use, text, times):
    """Give the CPU time of the best run; a pattern is stopped after a while.

    It is the time of the thread: while the process has a timer, its own goes in ticks.
    """
    best = LONGEST
    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, LONGEST)
    try:
        for _ in range(times):
            begun = time.thread_time()
            use(text)
            best = min(best, time.thread_time() - begun)
    except TooLongError:
        pass
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
    return best


def explodes(use, pattern, flags):
    """Name a short hostile string that takes long."""
    for size in (20, 60, 150):
        for text in hostile(pattern, flags, size):
            if spent(use, text, 1) > QUICK and spent(use, text, 3) > QUICK:
                return told(use, text)
    return None


def grows(use, pattern, flags):
    """Name a hostile string on which a use of a pattern grows faster than the text.

    A busy machine may make it seem so once, but hardly three times.
    """
    pairs = zip(hostile(pattern, flags, SIZE), hostile(pattern, flags, SIZE * 4), strict=True)
    for short, long in pairs:
        if spent(use, long, 1) > QUICK and all(outgrows(use, short, long) for _ in range(3)):
            return told(use, long)
    return None


def outgrows(use, short, long):
    """Tell whether a text takes longer than its length explains, or was stopped."""
    took = spent(use, long, 2)
    return took >= LONGEST or took > GROWTH * spent(use, short, 3)


def told(use, text):
    return f"{text[:60]!r}… ({len(text)} characters: {spent(use, text, 1) * 1000:.0f} ms)"


def from_the_start(pattern):
    return pattern.match


def everywhere(pattern):
    # Blocks and lines begin and end with a character that is not blank.
    return lambda text: len(pattern.findall(f"x{text}x"))


PATTERNS = patterns()


def bad(use, question, asked):
    found = []
    for pattern, flags, place in asked:
        if answer := question(use(re.compile(pattern, flags)), pattern, flags):
            found.append(f"{place}: {pattern[:100]!r} on {answer}")
    return "\n".join(found)


@pytest.mark.timeout(200)
def test_no_pattern_explodes():
    assert not bad(from_the_start, explodes, PATTERNS)


@pytest.mark.timeout(200)
def test_every_pattern_is_linear_where_it_is_asked_for_one_place():
    assert not bad(from_the_start, grows, PATTERNS)


@pytest.mark.timeout(200)
def test_patterns_that_are_looked_for_anywhere_are_linear():
    # A rule is asked at one place, or in the last characters of a line.
    searched = [one for one in PATTERNS if "(at one place)" not in one[2]]
    assert searched
    assert not bad(everywhere, grows, searched)


EXPLODE = [r"(a+)+$", r"(?:\s*,?\s*\w+)*\.", r"(x|xx)*y", r"(\d+,?)+;", r"(?:[,&]\s*[\w &]{2,9})*$"]
GROW = [r"\w+\s*:", r"\s+$", r"(?:ab)*c", r"[a-z ]+\d", r"A?.*;"]


@pytest.mark.parametrize("pattern", EXPLODE)
def test_what_explodes_is_found(pattern):
    assert explodes(from_the_start(re.compile(pattern)), pattern, 0)


@pytest.mark.parametrize("pattern", GROW)
def test_what_is_not_linear_is_found(pattern):
    assert grows(everywhere(re.compile(pattern)), pattern, 0)
