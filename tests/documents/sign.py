#!/usr/bin/env python3
"""Runs the commands of docs/signing.md on a document: what is signed is accepted, and refused after a byte has changed.

Usage: sign.py DOCUMENT. Needs ssh-keygen and openssl. Ends with a plain line of how many checks passed.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

PAGE = pathlib.Path(__file__).parents[2] / "docs" / "signing.md"


def main(document):
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / "arden.pdf"
        shutil.copy(document, copy)
        whole = copy.read_bytes()
        for tool in ["ssh", "openssl"]:
            assert run(f"{tool}-sign", folder) == 0, f"{tool} signs"
            assert run(f"{tool}-verify", folder) == 0, f"{tool} accepts what it signed"
            copy.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
            assert run(f"{tool}-verify", folder) != 0, f"{tool} refuses a changed byte"
            copy.write_bytes(whole)
    print("6 passed, 0 failed")


def run(name, folder):
    """The commands between two marks of the page, in a folder; the code with which they end."""
    between = re.search(rf"<!-- {name} -->(.*?)<!-- /{name} -->", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    commands = re.findall(r"^    (.*)$", between.group(1), re.MULTILINE)
    assert commands, name
    return subprocess.run(["bash", "-euo", "pipefail", "-c", "\n".join(commands)], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode


if __name__ == "__main__":
    main(*sys.argv[1:])
