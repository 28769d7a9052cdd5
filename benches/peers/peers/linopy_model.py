"""linopy, arrays with labels, and HiGHS given in memory (`io_api="direct"`); barred pairs are masked."""

import linopy
import numpy as np
import pandas as pd
import xarray as xr
from common import run


def build(i):
    axes = {"p": pd.RangeIndex(len(i.periods), name="p"), "o": pd.RangeIndex(len(i.origins), name="o"),
            "h": pd.RangeIndex(len(i.hosts), name="h"), "m": pd.RangeIndex(len(i.modalities), name="m")}
    array = lambda values, *dims: xr.DataArray(np.array(values, float), coords={d: axes[d] for d in dims}, dims=dims)
    open_pairs = np.zeros((len(i.origins), len(i.hosts)), bool)
    open_pairs[tuple(np.array(i.pairs).T)] = True
    shape = (len(i.periods), len(i.origins), len(i.hosts), len(i.modalities))
    mask = xr.DataArray(np.broadcast_to(open_pairs[None, :, :, None], shape), coords=axes, dims=("p", "o", "h", "m"))
    model = linopy.Model()
    f = model.add_variables(lower=0, coords=list(axes.values()), mask=mask, name="f")
    t = model.add_variables(lower=0, name="t")
    placed = f.sum(["h", "m"])
    if len(i.waits):
        last = xr.DataArray(np.where(axes["p"] < len(i.waits), np.inf, 0.0), coords={"p": axes["p"]}, dims="p")
        b = model.add_variables(lower=0, upper=last, coords=[axes["p"], axes["o"]], name="b")
        placed = placed + b - b.shift(p=1)
    model.add_constraints(placed == array(i.needs, "p", "o"), name="need")
    model.add_constraints(f.sum("o") <= array(i.caps, "h", "m"), name="cap")
    model.add_constraints((f * array(i.costs, "m")).sum(["o", "m"]) <= array(i.budgets, "h"), name="budget")
    model.add_constraints((f * array(i.points, "m")).sum(["o", "m"]) - array(i.goals, "h") * t <= 0, name="level")
    model.add_objective(1 * t)
    return model


def solve(model):
    model.solve(solver_name="highs", io_api="direct", output_flag=False, threads=1, progress=False)
    return float(model.objective.value)


if __name__ == "__main__":
    run(build, solve)
