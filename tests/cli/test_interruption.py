"""The command when its reader leaves and when it is interrupted."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import newsdoc

ROOT = Path(newsdoc.__file__).parents[1]
STORY = "Harbour to reopen\n\n“We will open on Monday,” Mayor Ann Ek said.\n"


def test_a_reader_that_leaves_ends_it_quietly(tmp_path):
    path = tmp_path / "many.jsonl"
    path.write_text(json.dumps({"text": STORY * 50}) + "\n", "utf-8")
    with subprocess.Popen(
        [sys.executable, "-m", "newsdoc", "--jsonl", *[str(path)] * 50, "--format", "json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    ) as process:
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(30) == 141


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_interrupted_output_has_whole_lines(tmp_path, jobs, number):
    source, target = tmp_path / "many.jsonl", tmp_path / "out.jsonl"
    source.write_text((json.dumps({"text": STORY * 20}) + "\n") * 20_000, "utf-8")
    with subprocess.Popen(
        [
            sys.executable,
            "-m",
            "newsdoc",
            "--jsonl",
            source,
            "-j",
            jobs,
            "-o",
            target,
            "--format=json",
        ],
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        start_new_session=True,
    ) as process:
        begun = time.monotonic()
        while not (target.exists() and target.stat().st_size > 100_000):
            assert process.poll() is None
            assert time.monotonic() - begun < 30
            time.sleep(0.01)
        process.send_signal(number)
        err = process.communicate(timeout=20)[1]
    assert process.returncode == 128 + number
    assert err == b"newsdoc: interrupted\n"
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)
    written = target.read_text("utf-8")
    assert written.endswith("\n")
    assert [json.loads(line)["line"] for line in written.splitlines()] == list(
        range(1, written.count("\n") + 1)
    )
