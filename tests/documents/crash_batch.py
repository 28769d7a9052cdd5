#!/usr/bin/env python3
"""Kills `onus report` at every system call that touches a file, and lets each of them fail: every file of the folder is whole, the journal tells no lie,
and the same batch, run again, ends with the same bytes as one that nothing disturbed.

Usage: crash_batch.py ONUS FORMS. Needs strace. Ends with a plain line of how many cases passed.
"""

import concurrent.futures
import hashlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile

# What a batch does to files from making the folder to leaving the last. strace counts the calls of each thread apart: those of the thread that writes
# documents are reached with all threads traced, those of the one that begins and ends the batch with that one alone.
ALL, FIRST = ["-f"], []
CALLS = [
    *((ALL, call) for call in ["write", "fsync", "renameat2"]),
    *((FIRST, call) for call in ["openat", "write", "fsync", "mkdir", "rename", "renameat", "renameat2", "unlink", "close", "flock"]),
]
# A failure of each that a full or broken disk brings about.
FAILURES = [
    *((ALL, call, error) for call in ["write", "fsync"] for error in ["ENOSPC", "EIO"]),
    (ALL, "renameat2", "ENOSPC"),
    *((FIRST, call, "ENOSPC") for call in ["write", "fsync", "mkdir", "rename", "renameat"]),
]
JOURNAL = "onus-report.jsonl"
# No program here makes more calls of one kind.
MOST = 400


class Batch:
    def __init__(self, onus, forms):
        self.command = [onus, "report", "@arden", "@arden:no-rules", "--to", forms, "--jobs", "1", "-o", "out"]
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(self.command, cwd=folder, check=True, stderr=subprocess.DEVNULL)
            self.whole = there(folder)
        self.entries = entries(self.whole[JOURNAL])
        assert len(self.entries) == 2 and len(self.whole) == 2 * len(forms.split(",")) + 1, sorted(self.whole)

    def traced(self, threads, inject, folder):
        command = ["strace", *threads, "-qq", "-o", os.devnull, "-e", f"inject={inject}", *self.command]
        run = subprocess.run(command, cwd=folder, capture_output=True, text=True, errors="replace")
        self.check(inject, folder)
        return run.returncode, run.stderr

    def check(self, what, folder):
        """Every file is whole; whatever the journal says is finished has the bytes that it tells."""
        found = there(folder)
        for name, data in found.items():
            if name != JOURNAL:
                assert data == self.whole[name], f"{what}: {name} is torn"
        for name, entry in entries(found.get(JOURNAL, b"")).items():
            assert entry == self.entries[name], f"{what}: the journal tells something else of {name}"
            for file, digest in entry["files"].items():
                assert file in found and hashlib.sha256(found[file]).hexdigest() == digest, f"{what}: {file} is not as the journal says"

    def again(self, what, folder):
        """The same batch ends with all files, and finds nothing more to do when it is run once more."""
        for _ in range(2):
            run = subprocess.run(self.command, cwd=folder, capture_output=True, text=True)
            assert run.returncode == 0, f"{what}: {run.stderr}"
            assert there(folder) == self.whole, f"{what}: other files after another run"
        assert "0 written, 2 as before, 0 not written" in run.stderr, f"{what}: {run.stderr}"

    def killed(self, threads, call, when):
        """Kills at a call; whether the batch came to its end before."""
        with tempfile.TemporaryDirectory() as folder:
            what = f"{call}:signal=SIGKILL:when={when}"
            code, said = self.traced(threads, what, folder)
            if code == 0:
                assert there(folder) == self.whole, f"{what}: it ended well without its files: {said}"
                return True
            self.again(what, folder)
            return False

    def failed(self, threads, call, error, when):
        """Lets a call fail; whether the batch made no such call any more."""
        with tempfile.TemporaryDirectory() as folder:
            what = f"{call}:error={error}:when={when}"
            code, said = self.traced(threads, what, folder)
            assert "our own bug" not in said, f"{what}: {said}"
            if code == 0:
                assert there(folder) == self.whole, f"{what}: it ended well without its files: {said}"
            else:
                # A disk that is full while Rust itself starts, or while the end is told, leaves no word.
                assert code == 2, f"{what}: code {code}, {said}"
                self.again(what, folder)
            left = [name for name in left_behind(folder)]
            assert not left, f"{what}: left behind {left}"
            return code == 0

    def at_once(self):
        """Two at once: both end with the same files."""
        with tempfile.TemporaryDirectory() as folder:
            runs = [subprocess.Popen(self.command, cwd=folder, stderr=subprocess.DEVNULL) for _ in range(2)]
            assert [run.wait() for run in runs] == [0, 0]
            assert there(folder) == self.whole, "two batches mixed"

    def one_wins(self):
        """Two that write the same names from other content: of each name all files are of one of them."""
        with tempfile.TemporaryDirectory() as folder:
            other = ["--set", "people.total=90_000", "--force"]
            with tempfile.TemporaryDirectory() as apart:
                subprocess.run([*self.command, *other], cwd=apart, check=True, stderr=subprocess.DEVNULL)
                others = there(apart)
            runs = [subprocess.Popen([*self.command, *more], cwd=folder, stderr=subprocess.DEVNULL) for more in (["--force"], other)]
            assert [run.wait() for run in runs] == [0, 0]
            assert there(folder) in (self.whole, others), "neither won whole"


def there(folder):
    """The files of a batch by name, without those under temporary names."""
    out = pathlib.Path(folder) / "out"
    found = sorted(out.iterdir()) if out.exists() else []
    return {path.name: path.read_bytes() for path in found if not path.name.startswith(".onus-")}


def left_behind(folder):
    out = pathlib.Path(folder) / "out"
    return [name for name in (os.listdir(out) if out.exists() else []) if name.startswith(".onus-")]


def entries(journal):
    """The lines of a journal by name; one that was cut off counts for nothing, and the last of a name counts."""
    found = {}
    for line in journal.decode().split("\n"):
        try:
            entry = json.loads(line)
        except json.JSONDecodeError:
            continue
        found[entry["name"]] = entry
    return found


def until_done(pool, case):
    """Tries a case at the first, second, … call until the batch ends of itself twice as many times as there are workers; how many."""
    tried = 0
    while tried < MOST:
        some = range(tried + 1, tried + 1 + 2 * WORKERS)
        ended = list(pool.map(case, some))
        tried += len(some)
        if all(ended):
            return tried - len(some) + ended.index(True)
    raise AssertionError(f"more than {MOST} calls")


WORKERS = os.cpu_count() or 2


def main(onus, forms):
    batch = Batch(str(pathlib.Path(onus).resolve()), forms)
    cases = 0
    with concurrent.futures.ThreadPoolExecutor(WORKERS) as pool:
        for at in CALLS:
            cases += until_done(pool, lambda when, at=at: batch.killed(*at, when))
        for at in FAILURES:
            cases += until_done(pool, lambda when, at=at: batch.failed(*at, when))
    for _ in range(5):
        batch.at_once()
        batch.one_wins()
        cases += 2
    print(f"{cases} passed, 0 failed")


if __name__ == "__main__":
    main(*sys.argv[1:])
