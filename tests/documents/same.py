#!/usr/bin/env python3
"""Writes a batch in every form on different numbers of threads, in different locales and time zones: the same bytes come out.

Usage: same.py ONUS FORMS SCENARIO…. Ends with a plain line of how many checks passed.
"""

import os
import pathlib
import subprocess
import sys
import tempfile

ELSEWHERE = [
    {"RAYON_NUM_THREADS": "1", "LC_ALL": "C", "TZ": "UTC"},
    {"RAYON_NUM_THREADS": "2", "LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati"},
    {"RAYON_NUM_THREADS": "7", "LC_ALL": "ar_EG.UTF-8", "TZ": "America/St_Johns"},
]


def main(onus, forms, *scenarios):
    onus = str(pathlib.Path(onus).resolve())
    first, *others = [made(onus, forms, scenarios, environment) for environment in ELSEWHERE]
    assert len(first) == len(scenarios) * len(forms.split(",")) + 1, sorted(first)
    for environment, other in zip(ELSEWHERE[1:], others):
        differ = [name for name in first.keys() | other.keys() if first.get(name) != other.get(name)]
        assert not differ, f"{environment}: {differ}"
    print(f"{len(first) * len(others)} passed, 0 failed")


def made(onus, forms, scenarios, environment):
    with tempfile.TemporaryDirectory() as folder:
        plain = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
        subprocess.run([onus, "report", *scenarios, "--to", forms, "-o", "out"], cwd=folder, env={**plain, **environment}, check=True, stderr=subprocess.DEVNULL)
        return {path.name: path.read_bytes() for path in sorted((pathlib.Path(folder) / "out").iterdir())}


if __name__ == "__main__":
    main(*sys.argv[1:])
