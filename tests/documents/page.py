#!/usr/bin/env python3
"""Opens pages in Chromium: no console message, no request, no serious finding of axe-core, and a print that loses no state.

Usage: page.py AXE_JS NAME.html…; NAME.json beside a page is its result, whose states must all be printed. chromium and pdftotext. Ends with a plain line of how many checks passed.
"""

import html
import json
import pathlib
import re
import subprocess
import sys
import tempfile

CHROMIUM = [
    "chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--no-first-run", "--disable-default-apps", "--disable-extensions", "--virtual-time-budget=20000",
    "--host-resolver-rules=MAP * ~NOTFOUND",
]
# What Chromium's log says of requests that the browser makes of its own accord, not for a page.
NOBODY = "not an origin"
# Findings of these weights fail; lighter ones are printed.
GRAVE = {"serious", "critical"}
# Runs axe-core and leaves what it found where `--dump-dom` shows it.
RUN_AXE = """
<script>{axe}</script>
<script>
axe.run(document).then(found => {{
  const place = document.createElement('template');
  place.id = 'axe-found';
  place.setAttribute('data-found', JSON.stringify(found.violations.map(one => [one.impact, one.id, one.help, one.nodes.slice(0, 3).map(node => node.html.slice(0, 200))])));
  document.body.append(place);
}});
</script>
"""


def main(axe, *pages):
    passed = 0
    for page in map(pathlib.Path, pages):
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            quiet(page, folder)
            accessible(page, pathlib.Path(axe).read_text(encoding="utf-8"), folder)
            printed(page, folder)
        passed += 3
        print(f"{page.name}: quiet, accessible, printed whole")
    print(f"{passed} passed, 0 failed")


def chromium(*arguments):
    return subprocess.run([*CHROMIUM, *arguments], capture_output=True, text=True, check=True, timeout=300)


def quiet(page, folder):
    """No message on the console, no request to anywhere."""
    log = folder / "net.json"
    run = chromium("--enable-logging=stderr", f"--log-net-log={log}", "--dump-dom", page.resolve().as_uri())
    messages = [line for line in run.stderr.splitlines() if "CONSOLE" in line]
    assert not messages, f"{page.name}: {messages}"
    events = [event.get("params", {}) for event in json.loads(log.read_text(encoding="utf-8"))["events"]]
    asked = [event["url"] for event in events if "url" in event and event.get("initiator", NOBODY) != NOBODY]
    asked = [url for url in asked if not url.startswith(("file:", "data:", "chrome:"))]
    assert not asked, f"{page.name} asks for {asked}"


def accessible(page, axe, folder):
    """A copy without the page's own policy, which forbids any script but its own, with axe-core in it."""
    text = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page.read_text(encoding="utf-8"))
    copy = folder / "with-axe.html"
    copy.write_text(text.replace("</body>", RUN_AXE.format(axe=axe) + "</body>"), encoding="utf-8")
    shown = chromium("--dump-dom", copy.as_uri()).stdout
    found = re.search(r'<template id="axe-found" data-found="([^"]*)"', shown)
    assert found, f"{page.name}: axe-core did not run"
    findings = json.loads(html.unescape(found.group(1)))
    for finding in findings:
        print(f"{page.name}: axe-core: {finding}")
    grave = [finding for finding in findings if finding[0] in GRAVE]
    assert not grave, f"{page.name}: {len(grave)} serious findings"


def printed(page, folder):
    """The print holds every state, and what is folded away on a screen: the text of the scenario begins with its format."""
    result = json.loads(page.with_suffix(".json").read_text(encoding="utf-8"))["result"]
    states = [state["name"] for state in result["allocation"]["states"].values()] if result["kind"] == "allocation" else []
    pdf = folder / "page.pdf"
    chromium(f"--print-to-pdf={pdf}", "--no-pdf-header-footer", page.resolve().as_uri())
    text = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True).stdout
    flat = re.sub(r"\s+", "", text)
    lost = [state for state in states if re.sub(r"\s+", "", state) not in flat]
    assert not lost, f"{page.name}: lost in print: {lost}"
    assert "format=1" in flat, f"{page.name}: what is folded away is lost in print"


if __name__ == "__main__":
    main(*sys.argv[1:])
