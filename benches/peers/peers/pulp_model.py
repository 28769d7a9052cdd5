"""PuLP and the solver that it brings along, CBC in a process of its own."""

import pulp
from common import run


def build(i):
    model = pulp.LpProblem("transport", pulp.LpMinimize)
    f = {(p, o, h, m): pulp.LpVariable(f"f_{p}_{o}_{h}_{m}", 0) for p in i.periods for o, h in i.pairs for m in i.modalities}
    b = {(p, o): pulp.LpVariable(f"b_{p}_{o}", 0) for p in i.waits for o in i.origins}
    t = pulp.LpVariable("t", 0)
    model += t
    for p in i.periods:
        for o in i.origins:
            placed = pulp.lpSum(f[p, o, h, m] for h in i.by_origin[o] for m in i.modalities)
            model += placed + b.get((p, o), 0) - b.get((p - 1, o), 0) == i.needs[p][o]
        for h in filter(i.by_host.__getitem__, i.hosts):
            for m in i.modalities:
                model += pulp.lpSum(f[p, o, h, m] for o in i.by_host[h]) <= i.caps[h][m]
            for by, most in ((i.costs, i.budgets[h]), (i.points, i.goals[h] * t)):
                model += pulp.lpSum(by[m] * f[p, o, h, m] for o in i.by_host[h] for m in i.modalities) <= most
    return model


def solve(model):
    model.solve(pulp.PULP_CBC_CMD(msg=False, threads=1))
    assert pulp.LpStatus[model.status] == "Optimal", model.status
    return pulp.value(model.objective)


if __name__ == "__main__":
    run(build, solve)
