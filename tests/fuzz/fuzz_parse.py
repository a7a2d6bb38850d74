"""Looks for texts that break newsdoc, led by the code that they reach (needs ``atheris``).

    python tests/fuzz/fuzz_parse.py -max_total_time=300 -timeout=10 -max_len=400

Each byte stands for a piece of news or for a sign, so that a few bytes make a page. A text that
is found goes to ``tests/fuzz/found/``, as UTF-8, where every run of the tests reads it again.
"""

import importlib
import sys
import zlib
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.property.strategies import PIECES

FOUND = Path(__file__).parent / "found"
LETTERS = [chr(code) for code in range(32, 127)]
ALPHABET = [*PIECES, *LETTERS][:256]


def text_of(data: bytes) -> str:
    """Spell bytes out as a page; the first byte says with what between the pieces."""
    between = " " if data and data[0] % 2 else ""
    return between.join([ALPHABET[byte % len(ALPHABET)] for byte in data[1:]])


def main() -> None:
    """Run the fuzzer."""
    atheris = importlib.import_module("atheris")
    with atheris.instrument_imports(include=["newsdoc"]):
        # All rooms now: newsdoc opens them when they are needed, which would be too late.
        importlib.import_module("newsdoc.pipeline")
        laws = importlib.import_module("tests.fuzz.laws")

    def look(data: bytes) -> None:
        text = text_of(data)
        try:
            laws.check(text)
        except BaseException:
            found = text.encode("utf-8", "surrogatepass")
            FOUND.mkdir(exist_ok=True)
            (FOUND / f"{zlib.crc32(found):08x}.txt").write_bytes(found)
            raise

    atheris.Setup(sys.argv, look)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
