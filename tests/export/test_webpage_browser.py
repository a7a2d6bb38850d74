"""The web page in a real browser, where there is one."""

import json
import shutil
import subprocess

import pytest

from newsdoc.export import html

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run "
    "--disable-background-networking --disable-component-update --disable-sync "
    "--virtual-time-budget=3000 --window-size=1280,900"
).split()
HARNESS = """<!DOCTYPE html><meta charset="utf-8"><title>-</title>
<iframe id="f" style="border:0;width:{width}px;height:800px" srcdoc="{page}"></iframe>
<pre id="answer"></pre>
<script>
document.getElementById("f").addEventListener("load", async (event) => {{
  const d = event.target.contentDocument, w = event.target.contentWindow;
  const style = (s) => [...d.querySelectorAll(s)].map((e) => w.getComputedStyle(e).backgroundColor);
  event.target.focus(); w.focus();
  document.getElementById("answer").textContent =
    JSON.stringify(await (async () => {{ {script} }})());
}});
</script>"""


def ask(page, script, tmp_path, width=1280):
    """What a script finds on the page in a real browser."""
    if CHROMIUM is None:
        pytest.skip("no Chromium here")
    page = page.replace("<head>", '<head><base href="about:srcdoc">', 1)
    escaped = page.replace("&", "&amp;").replace('"', "&quot;")
    file = tmp_path / "harness.html"
    file.write_text(HARNESS.format(width=width, page=escaped, script=script), "utf-8")
    done = subprocess.run(
        [CHROMIUM, *FLAGS, f"--user-data-dir={tmp_path / 'profile'}", "--dump-dom", file.as_uri()],
        capture_output=True,
        timeout=120,
        check=True,
    )
    answer = done.stdout.decode().partition('<pre id="answer">')[2].partition("</pre>")[0]
    return json.loads(answer.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">"))


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
def test_no_width_needs_scrolling_to_the_side(story, tmp_path, width):
    script = "return [d.documentElement.scrollWidth, d.documentElement.clientWidth]"
    inner, outer = ask(html(story), script, tmp_path, width)
    assert inner <= outer <= width


def test_focus_lights_up_the_whole_statement_and_nothing_else(story, tmp_path):
    script = """
      const before = style(".a2");
      d.getElementById("ref-2").focus();
      return {before, after: style(".a2"), others: style("article .a1"), cue: style(".cue.a2")};
    """
    found = ask(html(story), script, tmp_path)
    assert len(set(found["after"])) == 1
    assert found["after"][0] not in found["before"]
    assert set(found["others"]) == {"rgba(0, 0, 0, 0)"}
    assert found["cue"] == found["after"][:1]


def test_the_keyboard_goes_from_the_text_to_the_list_and_back(story, tmp_path):
    script = """
      const follow = async (link) => {
        d.querySelector(link).click();
        await new Promise((done) => setTimeout(done, 100));
        return d.querySelector(":target").id;
      };
      return [await follow("#ref-2"), await follow("#said-2 .back"), style(".cue.a2")];
    """
    there, back, (lit,) = ask(html(story), script, tmp_path)
    assert (there, back) == ("said-2", "ref-2")
    assert lit != "rgba(0, 0, 0, 0)"


def test_the_browser_reads_the_page_as_it_was_written(story, tmp_path):
    script = """
      d.querySelectorAll(".ref").forEach((e) => e.remove());
      return d.querySelector("article").textContent;
    """
    seen = ask(html(story), script, tmp_path)
    assert "".join(seen.split()) == "".join(story.text.split())
