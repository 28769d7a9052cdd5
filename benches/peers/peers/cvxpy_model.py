"""cvxpy, one vector of flows a period and modality, and HiGHS."""

import cvxpy as cp
import numpy as np
from common import run
from scipy.sparse import csr_matrix


def build(i):
    o, h = np.array(i.pairs).T
    at, one = np.arange(o.size), np.ones(o.size)
    by_origin = csr_matrix((one, (o, at)), shape=(len(i.origins), o.size))
    by_host = csr_matrix((one, (h, at)), shape=(len(i.hosts), o.size))
    f = [[cp.Variable(o.size, nonneg=True) for _ in i.modalities] for _ in i.periods]
    b = [cp.Variable(len(i.origins), nonneg=True) for _ in i.waits]
    t, caps = cp.Variable(nonneg=True), np.array(i.caps)
    rules = []
    for p in i.periods:
        waiting = (b[p] if p < len(b) else 0) - (b[p - 1] if p else 0)
        rules.append(by_origin @ sum(f[p]) + waiting == np.array(i.needs[p]))
        taken = [by_host @ of_modality for of_modality in f[p]]
        rules += [taken[m] <= caps[:, m] for m in i.modalities]
        rules.append(sum(i.costs[m] * taken[m] for m in i.modalities) <= np.array(i.budgets))
        rules.append(sum(i.points[m] * taken[m] for m in i.modalities) <= np.array(i.goals) * t)
    return cp.Problem(cp.Minimize(t), rules)


if __name__ == "__main__":
    run(build, lambda model: float(model.solve(solver=cp.HIGHS)))
