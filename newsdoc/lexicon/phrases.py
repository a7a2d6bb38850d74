"""Word lists written as prose: one entry a line, or several between commas."""


def phrases(text: str) -> frozenset[str]:
    r"""Read a list of words and phrases.

    >>> sorted(phrases("staff writer, editor\n reporter"))
    ['editor', 'reporter', 'staff writer']
    """
    return frozenset(
        [entry for line in text.split("\n") for entry in map(str.strip, line.split(",")) if entry]
    )
