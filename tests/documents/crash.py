#!/usr/bin/env python3
"""Kills `onus` at every system call that touches a file, and lets each of them fail: the path holds the old or the new file, whole.

Usage: crash.py ONUS. Needs strace. Ends with a plain line of how many cases passed.
"""

import os
import pathlib
import subprocess
import sys
import tempfile

# What a program does to files between opening the first and leaving the last.
CALLS = ["openat", "write", "fsync", "mkdir", "linkat", "renameat", "unlink", "unlinkat", "close"]
# A failure of each that a full or broken disk brings about.
FAILURES = [("write", "ENOSPC"), ("write", "EIO"), ("fsync", "ENOSPC"), ("fsync", "EIO"), ("mkdir", "ENOSPC"), ("renameat", "ENOSPC")]
# No program here makes more calls of one kind.
MOST = 200


def main(onus):
    onus = str(pathlib.Path(onus).resolve())
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        old, new = made(onus, folder, []), made(onus, folder, ["--variant", "no-rules"])
        assert old != new
        cases = sum(killed(onus, folder, call, old, new) for call in CALLS)
        cases += sum(failed(onus, folder, call, error, old, new) for call, error in FAILURES)
        cases += at_once(onus, folder, old, new)
    print(f"{cases} passed, 0 failed")


def arguments(more):
    return ["solve", "@arden", "-o", "result.json", "--force", *more]


def made(onus, folder, more):
    subprocess.run([onus, *arguments(more)], cwd=folder, check=True, stderr=subprocess.DEVNULL)
    return (folder / "result.json").read_bytes()


def traced(onus, folder, inject, old):
    """Runs with a fault in a folder that holds the old file; gives the exit code, what was said, and what then stands there."""
    for left in folder.iterdir():
        subprocess.run(["rm", "-rf", str(left)], check=True)
    (folder / "result.json").write_bytes(old)
    command = ["strace", "-f", "-qq", "-o", os.devnull, "-e", f"inject={inject}", onus, *arguments(["--variant", "no-rules"])]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, errors="replace")
    return run.returncode, run.stderr, (folder / "result.json").read_bytes()


def killed(onus, folder, call, old, new):
    """Kills at the first, second, … call until the program ends of itself."""
    for when in range(1, MOST):
        code, said, there = traced(onus, folder, f"{call}:signal=SIGKILL:when={when}", old)
        assert there in (old, new), f"killed at {call} {when}: the file is torn"
        if code == 0:
            assert there == new, f"{call} {when}: it ended well without the new file: {said}"
            return when - 1
    raise AssertionError(f"{call}: more than {MOST} calls")


def failed(onus, folder, call, error, old, new):
    """Lets the first, second, … call fail until none is left; the program says so and leaves nothing half-written."""
    for when in range(1, MOST):
        code, said, there = traced(onus, folder, f"{call}:error={error}:when={when}", old)
        assert there in (old, new), f"{call} {when} {error}: the file is torn"
        assert "our own bug" not in said, f"{call} {when} {error}: {said}"
        if code == 0 and there == new:
            # Either no such call is left, or it was one that does not matter, such as a note to the terminal.
            if when > 3:
                return when
        else:
            assert code == 2 and there == old, f"{call} {when} {error}: code {code}, {said}"
            left = [name for name in os.listdir(folder) if name != "result.json"]
            assert not left, f"{call} {when} {error}: left behind {left}"
    raise AssertionError(f"{call}: more than {MOST} calls")


def at_once(onus, folder, old, new):
    """Two runs at once: one wins whole."""
    for _ in range(20):
        runs = [subprocess.Popen([onus, *arguments(more)], cwd=folder, stderr=subprocess.DEVNULL) for more in ([], ["--variant", "no-rules"])]
        codes = [run.wait() for run in runs]
        assert 0 in codes, codes
        assert (folder / "result.json").read_bytes() in (old, new), "two runs mixed"
    return 20


if __name__ == "__main__":
    main(*sys.argv[1:])
