"""highspy's modelling layer: variables and expressions."""

import highspy
from common import run
from handle import best, silent


def build(i):
    model = silent(highspy.Highs())
    total = model.qsum
    f = {(p, o, h, m): model.addVariable() for p in i.periods for o, h in i.pairs for m in i.modalities}
    b = {(p, o): model.addVariable() for p in i.waits for o in i.origins}
    t = model.addVariable(obj=1.0)
    for p in i.periods:
        for o in i.origins:
            waiting = [b[p, o]] if (p, o) in b else []
            placed = total([f[p, o, h, m] for h in i.by_origin[o] for m in i.modalities] + waiting)
            model.addConstr((placed - b[p - 1, o] if p else placed) == i.needs[p][o])
        for h in i.hosts:
            taken = [total(f[p, o, h, m] for o in i.by_host[h]) for m in i.modalities] if i.by_host[h] else []
            if not taken:
                continue
            for m in i.modalities:
                model.addConstr(taken[m] <= i.caps[h][m])
            model.addConstr(total(i.costs[m] * f[p, o, h, m] for o in i.by_host[h] for m in i.modalities) <= i.budgets[h])
            points = total(i.points[m] * f[p, o, h, m] for o in i.by_host[h] for m in i.modalities)
            model.addConstr(points - i.goals[h] * t <= 0)
    return model


if __name__ == "__main__":
    run(build, best)
