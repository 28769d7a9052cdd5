"""Pyomo, its HiGHS interface in memory (appsi)."""

import pyomo.environ as pyo
from common import run
from pyomo.contrib.appsi.solvers import Highs


def build(i):
    model = pyo.ConcreteModel()
    model.f = pyo.Var(((p, o, h, m) for p in i.periods for o, h in i.pairs for m in i.modalities), domain=pyo.NonNegativeReals)
    model.b = pyo.Var(((p, o) for p in i.waits for o in i.origins), domain=pyo.NonNegativeReals)
    model.t = pyo.Var(domain=pyo.NonNegativeReals)
    model.goal = pyo.Objective(expr=model.t)
    f, b, t = model.f, model.b, model.t

    def need(_, p, o):
        placed = pyo.quicksum(f[p, o, h, m] for h in i.by_origin[o] for m in i.modalities)
        later = b[p, o] if p in i.waits else 0
        return placed + later - (b[p - 1, o] if p else 0) == i.needs[p][o]

    def cap(_, p, h, m):
        return pyo.quicksum(f[p, o, h, m] for o in i.by_host[h]) <= i.caps[h][m]

    def weighted(p, h, by):
        return pyo.quicksum(by[m] * f[p, o, h, m] for o in i.by_host[h] for m in i.modalities)

    hosts = [h for h in i.hosts if i.by_host[h]]
    model.need = pyo.Constraint(i.periods, i.origins, rule=need)
    model.cap = pyo.Constraint(i.periods, hosts, i.modalities, rule=cap)
    model.budget = pyo.Constraint(i.periods, hosts, rule=lambda _, p, h: weighted(p, h, i.costs) <= i.budgets[h])
    model.level = pyo.Constraint(i.periods, hosts, rule=lambda _, p, h: weighted(p, h, i.points) <= i.goals[h] * t)
    return model


def solve(model):
    solver = Highs()
    solver.highs_options = {"threads": 1}
    solver.solve(model)
    return pyo.value(model.goal)


if __name__ == "__main__":
    run(build, solve)
