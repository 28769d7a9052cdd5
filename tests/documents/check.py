#!/usr/bin/env python3
"""Opens documents with programs of others and holds what they read against the result.

    onus report SCENARIO --to docx,xlsx,zip,json -o DIR
    tests/documents/check.py DIR [--allow-missing]

For every NAME.json in DIR the files NAME.docx, NAME.xlsx and NAME.zip are opened: Word's by python-docx, Excel's by openpyxl, data
packages by frictionless, and the first two by LibreOffice as PDF. A program that is absent fails the check, or, with --allow-missing,
is told as skipped. Needs: python-docx, openpyxl, frictionless, PyYAML; soffice and pdftotext.
"""

import argparse
import importlib.util
import json
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from decimal import Decimal
from pathlib import Path

faults = []


def expect(holds, what):
    """Notes what does not hold."""
    if not holds:
        faults.append(what)


def states(result):
    """The states of a result in code order: code, name and figures."""
    members = result["allocation"]["states"] if result["kind"] == "allocation" else {}
    figures = lambda fields: {name: figure for name, figure in fields.items() if isinstance(figure, dict)}
    return [{"code": code, "name": fields["name"], "figures": figures(fields)} for code, fields in members.items()]


def digits(text):
    """A printed number as a decimal: separators of thousands and signs of any language, contested brackets."""
    plain = re.sub(r"[\s\u00a0\u202f\u200e\u200f\[\]]", "", text).replace("\u2212", "-").replace("+", "")
    return Decimal(plain) if re.fullmatch(r"-?\d+(\.\d+)?", plain) else None


def check_docx(path, result):
    """The annex has every state once with its obligation; headers repeat; no row is cut; every chart has a text."""
    import docx

    document = docx.Document(path)
    members = states(result)
    word = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    for table in document.tables:
        first = table.rows[0]._tr.trPr
        expect(first is not None and first.find(f"{word}tblHeader") is not None, f"{path}: a header row is not marked")
        whole = all(row._tr.trPr is not None and row._tr.trPr.find(f"{word}cantSplit") is not None for row in table.rows)
        expect(whole, f"{path}: a row may be cut")
        described = table._tbl.tblPr.find(f"{word}tblDescription")
        expect(described is not None and described.get(f"{word}val"), f"{path}: a table has no text")
    shown = list(document.element.body.iter("{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"))
    charts = [part for part in document.part.package.iter_parts() if part.content_type.endswith("drawingml.chart+xml")]
    expect(all(one.get("descr") for one in shown), f"{path}: a chart has no text")
    expect(len(shown) == len(charts) and (charts or not members), f"{path}: {len(shown)} charts are shown, {len(charts)} are there")
    if not members:
        return
    for table in document.tables:
        rows = [[cell.text for cell in row.cells] for row in table.rows]
        names = [row[1] for row in rows[1:] if len(row) > 1]
        if all(names.count(member["name"]) == 1 for member in members):
            by_name = {row[1]: [digits(text) for text in row] for row in rows[1:]}
            for member in members:
                shown = Decimal(member["figures"]["obligation"]["shown"])
                expect(shown in by_name[member["name"]], f"{path}: {member['name']} has no {shown}")
            return
    expect(False, f"{path}: no table has every state once")


def check_xlsx(path, result):
    """No formula; the annex and the data have the figures."""
    import openpyxl

    book = openpyxl.load_workbook(path)
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                expect(cell.data_type != "f", f"{path}: {sheet.title} {cell.coordinate} is a formula")
    members = states(result)
    if not members:
        return
    annex = [[cell.value for cell in row] for row in book["Annex"].iter_rows()]
    data = {(row[0].value, row[2].value): row for row in book["Data"].iter_rows(min_row=2)}
    for member in members:
        rows = [row for row in annex if row[1] == member["name"]]
        expect(len(rows) == 1, f"{path}: {member['name']} stands {len(rows)} times in the annex")
        shown = member["figures"]["obligation"]["shown"]
        numbers = [value for value in rows[0] if isinstance(value, (int, float))] if rows else []
        expect(float(shown) in numbers, f"{path}: {member['name']} has no {shown} in the annex")
        for column, figure in member["figures"].items():
            row = data.get((member["code"], column))
            expect(row is not None, f"{path}: no {column} of {member['code']}")
            if row is not None and figure["shown"] is not None:
                expect(Decimal(str(row[4].value)) == Decimal(figure["shown"]), f"{path}: {column} of {member['code']}")
                expect(row[5].value == figure["exact"], f"{path}: exact {column} of {member['code']}")


def check_zip(path, result):
    """The package is valid, and carries the result and a citation."""
    import frictionless
    import yaml

    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(path) as package:
            package.extractall(folder)
        report = frictionless.validate(str(Path(folder) / "datapackage.json"))
        expect(report.valid, f"{path}: {report.flatten(['type', 'title', 'note'])}")
        inside = json.loads((Path(folder) / "result.json").read_text(encoding="utf-8"))["result"]
        expect(inside == result, f"{path}: another result is inside")
        citation = yaml.safe_load((Path(folder) / "CITATION.cff").read_text(encoding="utf-8"))
        for field in ["cff-version", "message", "title", "authors"]:
            expect(citation.get(field), f"{path}: the citation has no {field}")


def check_office(path, result):
    """LibreOffice opens the file, and its PDF has every state."""
    with tempfile.TemporaryDirectory() as folder:
        home = f"-env:UserInstallation=file://{folder}/home"
        convert = ["soffice", home, "--headless", "--convert-to", "pdf", "--outdir", folder, str(path)]
        subprocess.run(convert, check=True, capture_output=True, timeout=600)
        pdf = Path(folder) / f"{path.stem}.pdf"
        text = subprocess.run(["pdftotext", "-raw", str(pdf), "-"], check=True, capture_output=True, text=True).stdout
    together = re.sub(r"\s+", "", text)
    for member in states(result):
        expect(re.sub(r"\s+", "", member["name"]) in together, f"{path}: {member['name']} is lost in the PDF")


CHECKS = [
    (".docx", check_docx, ["docx"], []),
    (".xlsx", check_xlsx, ["openpyxl"], []),
    (".zip", check_zip, ["frictionless", "yaml"], []),
    (".docx", check_office, [], ["soffice", "pdftotext"]),
    (".xlsx", check_office, [], ["soffice", "pdftotext"]),
]


def main():
    """Runs every check on every document."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--allow-missing", action="store_true", help="tell absent programs as skipped")
    asked = arguments.parse_args()
    results = sorted(asked.folder.glob("*.json"))
    made = 0
    for ending, check, modules, programs in CHECKS:
        missing = [name for name in modules if importlib.util.find_spec(name) is None]
        missing += [name for name in programs if shutil.which(name) is None]
        if missing:
            said = f"{check.__name__} {ending}: {', '.join(missing)} not here"
            print(f"skipped: {said}") if asked.allow_missing else faults.append(said)
            continue
        for path in results:
            document = path.with_suffix(ending)
            if document.exists():
                check(document, json.loads(path.read_text(encoding="utf-8"))["result"])
                made += 1
    expect(made > 0 or asked.allow_missing, f"no documents in {asked.folder}")
    print("\n".join(faults) if faults else f"{made} documents opened and right")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
