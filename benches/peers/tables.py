"""Medians, spreads, ratios and agreement of runs, as Markdown."""

from statistics import median

AGREEMENT = 1e-9


def times(run):
    """Milliseconds of one answer: building, solving, proof."""
    return [1000 * run.get(stage, 0) / run.get("times", 1) for stage in ("build", "solve", "proof")]


def spread(values):
    digits = 0 if median(values) >= 100 else 1 if median(values) >= 10 else 3
    return f"{median(values):.{digits}f} ({min(values):.{digits}f}-{max(values):.{digits}f})"


def whole(runs, stages=3):
    """The milliseconds of each run together."""
    return [sum(times(run)[:stages]) for run in runs]


def ratios(peer, ours, stages=3):
    """A peer's time over ours, turn by turn."""
    return [theirs / own for theirs, own in zip(whole(peer), whole(ours, stages))]


def sound(runs):
    return [run for run in runs if "failed" not in run]


def off(run, reference):
    """The largest relative difference from the reference: of all levels where both have them, else of the value."""
    both = "levels" in run and "levels" in reference and len(run["levels"]) == len(reference["levels"])
    pairs = zip(run["levels"], reference["levels"]) if both else [(run["value"], reference["value"])]
    return max(abs(a - b) / max(1, abs(b)) for a, b in pairs)


def of_instance(name, ways):
    """One row a way; it agrees with the first sound way, Onus' exact answer where there is one, or the matrices of HiGHS."""
    done = {way: sound(runs) for way, runs in ways.items() if sound(runs)}
    first = next((way for way in ("onus exact", "onus bounded", "highspy_matrices") if way in done), next(iter(done)))
    reference = done[first][0]
    lines = [f"### {name}", "", f"Runs: {max(len(runs) for runs in ways.values())}. Agreement with `{first}`.", "",
             "| way | build ms | solve ms | proof ms | together ms | peak MB | off |", "| --- | --- | --- | --- | --- | --- | --- |"]
    for way, runs in ways.items():
        if way not in done:
            lines.append(f"| {way} | not run: {runs[0]['failed'].splitlines()[-1] if runs else ''} | | | | | |")
            continue
        build, solve, proof = (spread(stage) for stage in zip(*map(times, done[way])))
        shown = proof if "proof" in done[way][0] else ""
        most = max(off(run, reference) for run in done[way])
        word = f"{most:.0e}" if most <= AGREEMENT else f"**{most:.0e}**"
        memory = median(run["memory"] for run in done[way])
        lines.append(f"| {way} | {build} | {solve} | {shown} | {spread(whole(done[way]))} | {memory:.0f} | {word} |")
    return lines + [""]


TRANSPORT = ("transport-20", "transport-50", "transport-100")
# What is aimed at: instances, our way, the peer, how many times our time the peer's is at least, whether our proof counts.
AIMS = [
    ("bounded allocation against highspy", ("bounded",), "onus bounded", "highspy_bounded", 300, 3),
    *[(f"transport by `{ours}` against `{peer}`", TRANSPORT, f"onus {ours}", peer, aim, 3)
      for ours in ("highs", "exact")
      for peer, aim in (("highspy_matrices", 1 / 1.1), ("highspy_model", 2), ("linopy_model", 3), ("pulp_model", 4), ("pyomo_model", 5))],
    ("leximin against iterated programmes, proof left out", ("leximin-hard",), "onus exact", "highspy_leximin", 15, 2),
]
PROOF = 0.3


def of_aims(runs):
    lines = ["### Aims", "", "| aim | at least | measured, by instance | met |", "| --- | --- | --- | --- |"]
    for what, names, ours, peer, aim, stages in AIMS:
        found = {name: ratios(sound(runs[name][peer]), sound(runs[name][ours]), stages)
                 for name in names if name in runs and sound(runs[name].get(ours, [])) and sound(runs[name].get(peer, []))}
        lines.append(row(what, f"{aim:.3g}", found, lambda values: median(values) >= aim))
    found = {name: [run["proof"] / run["solve"] for run in sound(ways["onus exact"])]
             for name, ways in runs.items() if sound(ways.get("onus exact", []))}
    lines.append(row("exact proof over exact solution", f"at most {PROOF}", found, lambda values: median(values) <= PROOF))
    return lines


def row(what, aim, found, is_met):
    measured = "; ".join(f"{name} {median(values):.3g} ({min(values):.3g}-{max(values):.3g})" for name, values in found.items())
    met = "not measured" if not found else "yes" if all(map(is_met, found.values())) else "**no**"
    return f"| {what} | {aim} | {measured} | {met} |"


def text(runs):
    lines = [line for name, ways in runs.items() for line in of_instance(name, ways)]
    return "\n".join(lines + of_aims(runs))
