#!/usr/bin/env python3
"""Reads PDFs with Poppler: tagged, of the paper asked for, headings of tables on every page, every state once, result and scenario attached.

Usage: pdf.py ONUS PAPER SCENARIO…; writes each scenario as PDF and as JSON. Needs poppler-utils. Ends with a plain line of how many checks passed.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

# In points.
PAPERS = {"a4": ("595.276", "841.89"), "letter": ("612", "792")}


def main(onus, paper, *scenarios):
    passed = 0
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        said(onus, "report", *scenarios, "--to", "pdf,json", "--paper", paper, "-o", folder)
        for pdf in sorted(folder.glob("*.pdf")):
            result = pdf.with_suffix(".json").read_bytes()
            described(pdf, paper)
            attached(pdf, result, folder)
            whole(pdf, json.loads(result)["result"])
            passed += 3
            print(f"{pdf.name}: tagged, carries its result, loses no state")
    print(f"{passed} passed, 0 failed")


def said(*command):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, check=True).stdout


def described(pdf, paper):
    """Tagged, with a title, of the paper, every typeface within, no date."""
    info = dict(re.split(r":\s+", line, maxsplit=1) for line in said("pdfinfo", pdf).splitlines() if re.search(r":\s+\S", line))
    assert info["Tagged"] == "yes", info
    assert info["Title"], info
    assert "CreationDate" not in info, info
    size = tuple(re.findall(r"[\d.]+", info["Page size"])[:2])
    assert size == PAPERS[paper], size
    fonts = said("pdffonts", pdf).splitlines()[2:]
    assert fonts and all(re.search(r" yes (yes|no)  *yes ", font) for font in fonts), fonts


def attached(pdf, result, folder):
    """The result, byte for byte, and the scenario."""
    listed = said("pdfdetach", "-list", pdf)
    assert "result.json" in listed and "scenario.toml" in listed, listed
    out = folder / f"{pdf.stem}.detached"
    said("pdfdetach", "-savefile", "result.json", "-o", out, pdf)
    assert out.read_bytes() == result, "the attached result differs"


def whole(pdf, result):
    """The annex holds every state once, numbered without a gap, and every page of it begins with the headings."""
    pages = said("pdftotext", "-layout", pdf, "-").split("\f")
    names = {state["name"] for state in result["allocation"]["states"].values()}
    rows, headings = [], 0
    for page in pages:
        found = rows_of(page, names)
        if found:
            assert re.search(r"(?m)^ *No\.? +State\b", page), f"no headings above {found[0]}"
            headings += 1
            rows += found
    assert sorted(rows) == sorted(names), (set(names) - set(rows), len(rows), len(names))
    print(f"{pdf.name}: {len(rows)} states on {headings} of {len(pages) - 1} pages")


def rows_of(page, names):
    """The states whose rows stand on a page, after their numbers; a long name goes on in the next lines."""
    found, begun = [], ""
    for line in page.splitlines():
        row = re.match(r" *\d+ +(\S.*?)(?:  +|$)", line)
        more = re.fullmatch(r" *(\S+(?: \S+)*) *", line)
        begun = row.group(1) if row else f"{begun} {more.group(1)}" if begun and more else ""
        if begun in names:
            found.append(begun)
            begun = ""
    return found


if __name__ == "__main__":
    main(*sys.argv[1:])
