#!/usr/bin/env python3
"""Reads PDFs with Poppler: tagged, of the paper asked for, headings of tables on every page, every state once, result and scenario attached; has
`onus verify` take them, and refuse them after a change; and sets Arabic and Chinese in typefaces of Debian's.

Usage: pdf.py ONUS SCENARIO…; writes each scenario as PDF and as JSON. Needs poppler-utils, fonts-noto-core, fonts-wqy-microhei, pikepdf. Ends with a
plain line of how many checks passed.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

import pikepdf

# In points.
PAPERS = {"a4": ("595.276", "841.89"), "letter": ("612", "792")}
# Typefaces with the letters that those which come along lack.
FONTS = {
    "ar": [f"/usr/share/fonts/truetype/noto/NotoNaskhArabic-{weight}.ttf" for weight in ("Regular", "Bold")],
    "zh": ["/usr/share/fonts/truetype/wqy/wqy-microhei.ttc"],
}


def main(onus, *scenarios):
    passed = 0
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        for paper in PAPERS:
            made = folder / paper
            said(onus, "report", *scenarios, "--to", "pdf,json", "--paper", paper, "-o", made)
            for pdf in sorted(made.glob("*.pdf")):
                result = pdf.with_suffix(".json").read_bytes()
                described(pdf, paper)
                attached(pdf, result, made)
                whole(pdf, json.loads(result)["result"])
                verified(onus, pdf)
                passed += 4
                print(f"{paper} {pdf.name}: tagged, carries its result, loses no state, is verified")
        for language in FONTS:
            in_letters(onus, language, folder)
            passed += 1
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
    said("pdfdetach", "-savefile", "scenario.toml", "-o", out, pdf)
    text = json.loads(result)["result"]["scenario"]["text"]
    assert out.read_text(encoding="utf-8") == text, "the attached scenario differs"


def verified(onus, pdf):
    """As it was written it holds; with a byte changed it does not; and not with a figure changed on a page, or in the result attached."""
    assert verify(onus, pdf).returncode == 0, verify(onus, pdf).stdout
    changed = pdf.with_name("changed.file")
    data = bytearray(pdf.read_bytes())
    data[len(data) // 2] ^= 1
    changed.write_bytes(data)
    assert verify(onus, changed).returncode == 1, "a changed byte"
    with pikepdf.open(pdf, allow_overwriting_input=False) as opened:
        page = opened.pages[0].Contents
        page.write(page.read_bytes().replace(b"1", b"2", 1))
        opened.save(changed)
    told = verify(onus, changed)
    assert told.returncode == 1 and "page 1," in told.stdout, told
    with pikepdf.open(pdf) as opened:
        inside = opened.attachments["result.json"].get_file()
        edited = re.sub(rb'"obligation": (\{[^}]*"shown": ")(\d)', lambda found: b'"obligation": ' + found[1] + str(9 - int(found[2])).encode(), inside.read_bytes(), count=1)
        assert edited != inside.read_bytes()
        opened.attachments["result.json"] = pikepdf.AttachedFileSpec(opened, edited, filename="result.json")
        opened.save(changed)
    told = verify(onus, changed)
    assert told.returncode == 1 and "intact: no" in told.stdout, told


def verify(onus, file, *more):
    return subprocess.run([onus, "verify", str(file), *more], capture_output=True, text=True)


def in_letters(onus, language, folder):
    """Without a typeface it is refused by name; with one every state is found, and the document holds where the same typeface is named."""
    made = folder / language
    told = [onus, "report", "@regional-accord", "--to", "pdf,json", "--language", language, "-o", str(made)]
    refused = subprocess.run(told, capture_output=True, text=True)
    assert refused.returncode == 2 and "--font FILE" in refused.stderr and "U+" in refused.stderr, refused
    fonts = [part for font in FONTS[language] for part in ("--font", font)]
    said(*told, *fonts)
    pdf = made / "regional-accord.pdf"
    described(pdf, "a4")
    text = said("pdftotext", "-raw", pdf, "-")
    # The sign of proportion of formulas stands in none of these typefaces.
    lacking = set(re.findall(r"U\+[0-9A-F]+", text)) - {"U+221D"}
    assert not lacking, lacking
    assert verify(onus, pdf, *fonts).returncode == 0, verify(onus, pdf, *fonts).stdout
    unknown = verify(onus, pdf)
    assert unknown.returncode == 4 and "--font" in unknown.stdout, unknown
    print(f"{language} {pdf.name}: set in {', '.join(FONTS[language])}")


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
