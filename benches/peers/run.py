"""Onus beside its peers: `python3 benches/peers/run.py`. Python's own library alone; the peers go into target/peers/.

Each way of solving is a process of its own; processes run in turn, A B C A B C, so that other work on the machine meets all of
them. Figures are CPU time, not time on the wall: building, solving and proof apart, starting the interpreter left out. Tables in
Markdown on standard output, all runs in target/peers/runs.json.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

import instances
import tables

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
HOME = ROOT / "target" / "peers"
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "RAYON_NUM_THREADS", "POLARS_MAX_THREADS"), "1")

MATRICES = ["highspy_matrices", "scipy_linprog"]
MODELS = ["highspy_model", "linopy_model", "pyomo_model", "pulp_model", "cvxpy_model"]
NETWORK = ["exact", "unique", "highs", "microlp", "clarabel"]
# Which ways solve an instance; microlp is left out where it takes minutes.
WAYS = {
    "bounded": (["bounded"], ["highspy_bounded"]),
    "transport-20": (NETWORK, MATRICES + MODELS),
    "transport-50": (NETWORK, MATRICES + MODELS),
    "transport-100": (NETWORK, MATRICES + MODELS),
    "modalities-20": (["exact", "unique", "tolerance", "highs", "microlp", "clarabel"], MATRICES + MODELS),
    "modalities-50": (["exact", "unique", "highs", "clarabel"], MATRICES + MODELS),
    "modalities-100": (["exact"], MATRICES),
    "periods-20": (["tolerance", "highs", "clarabel"], MATRICES + MODELS),
    "leximin-hard": (["exact", "unique"], ["highspy_leximin"]),
}


def python():
    """The interpreter that has the peers, by their names and versions in requirements.txt."""
    home = HOME / "venv"
    interpreter = home / ("Scripts" if os.name == "nt" else "bin") / "python"
    if not interpreter.exists():
        venv.create(home, with_pip=True)
    subprocess.run([interpreter, "-m", "pip", "install", "--quiet", "-r", HERE / "requirements.txt"], check=True)
    return interpreter


def onus(features):
    """The bench of this crate, built as it is released."""
    command = ["cargo", "build", "--release", "--bench", "peers", "--message-format=json", *features]
    built = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout
    artifacts = [json.loads(line) for line in built.splitlines() if line.startswith("{")]
    return next(a["executable"] for a in artifacts if a.get("executable") and a["target"]["name"] == "peers")


def measured(command):
    """What a process says, and its peak memory in MB.

    On Linux, the largest of it and the processes that it awaited; it counts what this process has when it starts the other, some
    16 MB, so that a process may say its own, smaller figure.
    """
    with tempfile.TemporaryFile("w+") as said, tempfile.TemporaryFile("w+") as complaint:
        process = subprocess.Popen(command, stdout=said, stderr=complaint, env=os.environ | ONE_THREAD)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0), complaint.seek(0)
        if process.returncode:
            return {"failed": complaint.read().strip()[-200:]}
        return {"memory": usage.ru_maxrss / 1024} | json.loads(said.read().strip().splitlines()[-1])


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--repeat", type=int, default=5, help="runs of each way")
    options.add_argument("--only", nargs="*", default=list(WAYS), choices=list(WAYS), help="instances")
    options.add_argument("--features", help="cargo features: `highs` needs cmake, a C++ compiler and libclang")
    options.add_argument("--onus", help="the bench's executable, if it is built already")
    options.add_argument("--python", help="an interpreter that has the peers already")
    chosen = options.parse_args()
    HOME.mkdir(parents=True, exist_ok=True)
    interpreter = chosen.python or python()
    binary = chosen.onus or onus(["--features", chosen.features] if chosen.features else [])
    runs = {}
    for name in chosen.only:
        path = HOME / f"{name}.json"
        instances.write(name, path)
        ours, peers = WAYS[name]
        ways = {f"onus {way}": [binary, path, way] for way in ours}
        ways |= {peer: [interpreter, HERE / "peers" / f"{peer}.py", path] for peer in peers}
        runs[name] = {way: [] for way in ways}
        for turn in range(chosen.repeat):
            for way, command in ways.items():
                runs[name][way].append(measured(command))
            print(f"{name}: turn {turn + 1} of {chosen.repeat}", file=sys.stderr)
        (HOME / "runs.json").write_text(json.dumps(runs))
    print(tables.text(runs))


if __name__ == "__main__":
    main()
