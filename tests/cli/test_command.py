from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

import newsdoc
import newsdoc.export
from newsdoc.cli import main

ROOT = Path(newsdoc.__file__).parents[1]
STORY = (
    "Harbour to reopen\n\n“We will open on Monday,” Mayor Ann Ek said.\n\nShe spoke on Saturday.\n"
)


def command(*arguments, data=None, **options):
    """Run the command as a process of its own."""
    options.setdefault("env", {**os.environ, "PYTHONPATH": str(ROOT)})
    return subprocess.run(
        [sys.executable, "-m", "newsdoc", *map(str, arguments)],
        input=data,
        capture_output=True,
        timeout=60,
        check=False,
        **options,
    )


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "story.txt"
    path.write_bytes(STORY.encode())
    return path


@pytest.fixture
def records(tmp_path):
    path = tmp_path / "stories.jsonl"
    lines = [
        json.dumps({"id": 1, "body": STORY, "date": "2017-01-29"}),
        "",
        json.dumps({"id": 2, "body": STORY, "date": ""}),
        "{broken",
        json.dumps({"id": 4, "text": STORY}),
        json.dumps({"id": 5, "body": STORY, "date": "soon"}),
        json.dumps({"id": 6, "body": None}),
        json.dumps([STORY]),
    ]
    path.write_text("\n".join(lines), "utf-8")
    return path


def one_line(captured):
    assert captured.out == ""
    assert captured.err.startswith("newsdoc: ")
    assert captured.err.count("\n") == 1
    return captured.err


def test_json_is_the_article(story, capfd):
    assert main([str(story), "--published", "2017-01-29", "--format", "json"]) == 0
    out, err = capfd.readouterr()
    assert err == ""
    assert json.loads(out) == newsdoc.parse(STORY, "2017-01-29").to_dict()


def test_reads_standard_input():
    done = command("-", "--format", "json", data=STORY.encode())
    assert done.returncode == 0
    assert json.loads(done.stdout) == newsdoc.parse(STORY).to_dict()


def test_text_is_an_outline_without_colours_in_a_pipe(story):
    done = command(story, "--published", "2017-01-29")
    assert done.returncode == 0
    assert b"published  2017-01-29" in done.stdout
    assert b"\x1b" not in done.stdout


def on_terminal(*arguments, **environment):
    """Run the command with a terminal as its standard output."""
    ours, its = pty.openpty()
    env = {k: v for k, v in os.environ.items() if k != "NO_COLOR"}
    env |= {"PYTHONPATH": str(ROOT), "TERM": "xterm", **environment}
    with subprocess.Popen(
        [sys.executable, "-m", "newsdoc", *map(str, arguments)], stdout=its, env=env
    ) as process:
        os.close(its)
        seen = b""
        try:
            while piece := os.read(ours, 4096):
                seen += piece
        except OSError:  # how Linux says that a terminal is closed
            pass
        finally:
            os.close(ours)
        assert process.wait(30) == 0
    return seen


def test_colours_on_a_terminal(story):
    assert b"\x1b[" in on_terminal(story)
    assert b"\x1b[" not in on_terminal(story, NO_COLOR="1")
    assert b"\x1b[" not in on_terminal(story, TERM="dumb")


def test_nothing_in_an_article_steers_a_terminal(tmp_path):
    path = tmp_path / "odd.txt"
    path.write_text("“\x1b[2J\x9b31m,” said Ann\x1b]0;x\x07 Ek on\x08 Monday \u202e.\n", "utf-8")
    for form in ("text", "json"):
        out = command(path, "--format", form).stdout.decode()
        assert not set(out) & set("\x1b\x9b\x07\x08"), form
    assert json.loads(out)["text"] == path.read_text("utf-8")


def test_a_missing_file(capfd):
    assert main(["nowhere.txt"]) == 2
    assert one_line(capfd.readouterr()) == "newsdoc: nowhere.txt: no such file or directory\n"


def test_the_file_that_is_written_to_is_none_to_read(tmp_path, capfd):
    story, other = tmp_path / "a.txt", tmp_path / "b.txt"
    story.write_text(STORY, "utf-8")
    assert main([str(story), "--output", str(tmp_path / "." / "a.txt")]) == 2
    assert "a.txt: this is the file to write to" in one_line(capfd.readouterr())
    assert story.read_text("utf-8") == STORY
    other.write_text("", "utf-8")
    assert main([str(tmp_path), "--format", "jsonl", "--output", str(other)]) == 2
    assert json.loads(other.read_text("utf-8"))["file"] == str(story)


def test_a_file_that_cannot_be_written(story, tmp_path, capfd):
    assert main([str(story), "--output", str(tmp_path)]) == 2
    assert one_line(capfd.readouterr()) == f"newsdoc: {tmp_path}: is a directory\n"


def test_a_directory_without_articles(tmp_path, capfd):
    assert main([str(tmp_path)]) == 2
    assert "directory without .txt" in one_line(capfd.readouterr())


def test_bytes_that_are_not_utf8(tmp_path, capfd):
    path = tmp_path / "latin.txt"
    path.write_bytes("Café closed".encode("latin-1"))
    assert main([str(path)]) == 2
    assert "latin.txt: not UTF-8 (byte 0xe9 at 3)" in one_line(capfd.readouterr())


@pytest.mark.parametrize("date", ["soon", "2017-02-30", ""])
def test_an_unreadable_date(story, date):
    done = command(story, "--published", date)
    assert done.returncode == 2
    assert done.stdout == b""
    last = done.stderr.decode().splitlines()[-1]
    assert f"--published: cannot read {date!r} as a date" in last


def test_a_bad_number_of_jobs(story):
    done = command(story, "-j", "many")
    assert done.returncode == 2
    assert b"expected a whole number, got 'many'" in done.stderr


def test_an_output_that_cannot_be_written(story, tmp_path, capfd):
    assert main([str(story), "-o", str(tmp_path / "no" / "where")]) == 2
    assert "no such file" in one_line(capfd.readouterr())


def test_a_web_page(tmp_path, capfd):
    page = tmp_path / "story.html"
    page.write_text("<html><body><p>Rain fell on Monday.</p></body></html>", "utf-8")
    status = main([str(page), "--format", "json", "--published", "2017-01-29"])
    captured = capfd.readouterr()
    if status:
        assert 'pip install "newsdoc[html]"' in one_line(captured)
    else:
        article = json.loads(captured.out)
        assert article["published"] == "2017-01-29"
        assert "Rain fell" in article["text"]


def test_every_format_of_the_export(story, capfd):
    for name in newsdoc.export.FORMATS:
        assert main([str(story), "--format", name]) == 0
        assert capfd.readouterr().out.endswith("\n")


def test_many_files_and_directories(story, tmp_path, capfd):
    folder = tmp_path / "news"
    (folder / "old").mkdir(parents=True)
    for name in ("b.txt", "a.txt", "old/c.txt", ".hidden.txt", "notes.md"):
        (folder / name).write_text(STORY, "utf-8")
    (folder / "d.txt").write_bytes(b"\xff")
    assert main([str(story), str(folder), "gone.txt", "--format", "jsonl", "-j", "2"]) == 2
    out, err = capfd.readouterr()
    names = [Path(json.loads(line)["file"]).name for line in out.splitlines()]
    assert names == ["story.txt", "a.txt", "b.txt", "c.txt"]
    complaints = err.splitlines()
    assert len(complaints) == 3
    assert "d.txt: not UTF-8" in complaints[0]
    assert "gone.txt: no such file" in complaints[1]
    assert complaints[2] == "newsdoc: 2 of 6 articles failed"


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_json_lines(records, capfd, jobs):
    options = ["--text-field", "body", "--published-field", "date", "--format", "json", "-j", jobs]
    assert main(["--jsonl", str(records), *options]) == 2
    out, err = capfd.readouterr()
    articles = [json.loads(line) for line in out.splitlines()]
    assert [(a["line"], a["published"]) for a in articles] == [(1, "2017-01-29"), (3, None)]
    assert all(a["file"] == str(records) for a in articles)
    assert newsdoc.Article.from_dict(articles[0]) == newsdoc.parse(STORY, "2017-01-29")
    complaints = err.splitlines()
    assert [line.split(": ")[1].rsplit(":", 1)[1] for line in complaints[:-1]] == list("45678")
    assert "no JSON" in complaints[0]
    assert "no field 'body'; there are id, text" in complaints[1]
    assert "'soon'" in complaints[2]
    assert complaints[-1] == "newsdoc: 5 of 7 articles failed"


def test_published_stands_in_for_a_date_that_is_not_there(records, capfd):
    options = ["--text-field", "body", "--published-field", "date", "--format", "json"]
    main(["--jsonl", str(records), *options, "--published", "2018-01-01"])
    first, second = map(json.loads, capfd.readouterr().out.splitlines())
    assert (first["published"], second["published"]) == ("2017-01-29", "2018-01-01")


def test_half_a_surrogate_pair_survives(tmp_path):
    path = tmp_path / "odd.jsonl"
    path.write_text('{"text": "Half \\ud83d of a sign."}\n', "utf-8")
    done = command("--jsonl", path, "--format", "json")
    assert done.returncode == 0
    assert json.loads(done.stdout)["text"] == "Half \ud83d of a sign."


def test_output_to_a_file(story, tmp_path, capfd):
    target = tmp_path / "out.jsonl"
    target.write_text("old", "utf-8")
    assert main([str(story), str(story), "--format", "json", "--output", str(target)]) == 0
    assert len(target.read_text("utf-8").splitlines()) == 2
    assert capfd.readouterr() == ("", "")
    assert main(["gone.txt", "--output", str(target)]) == 2
    assert len(target.read_text("utf-8").splitlines()) == 2


def test_text_of_many_says_which(story, capfd):
    assert main([str(story), str(story)]) == 0
    assert capfd.readouterr().out.count(f"== {story} ==\n") == 2


def test_says_its_version():
    done = command("--version")
    assert done.stdout.decode().strip() == f"newsdoc {newsdoc.__version__}"
