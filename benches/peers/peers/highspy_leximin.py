"""Problem 5 by iterated linear programmes in one HiGHS handle, started warm: hosts whose level has a multiplier are fixed.

Stationarity makes the multipliers of the open levels sum to one, so that some host is fixed each time.
"""

import highspy
import numpy as np
from common import run
from handle import best, of
from matrix import Matrix

HELD = 1e-9


def build(instance):
    whole = Matrix(instance)
    hosts = len(instance.hosts)
    return of(whole), np.array(instance.goals), len(whole.upper) - hosts, len(whole.cost) - 1


def solve(model):
    highs, goals, first, level = model
    levels, rounds = np.zeros(goals.size), 0
    is_open = np.ones(goals.size, bool)
    while is_open.any():
        value = best(highs)
        rounds += 1
        if value <= 1e-12:
            break
        duals = np.array(highs.getSolution().row_dual)[first:]
        held = is_open & (np.abs(duals * goals) > HELD)
        assert held.any(), "no multiplier"
        for host in np.flatnonzero(held):
            levels[host] = value
            highs.changeCoeff(int(first + host), int(level), 0.0)
            highs.changeRowBounds(int(first + host), -highspy.kHighsInf, float(value * goals[host]))
        is_open &= ~held
    return {"value": float(levels.max()), "levels": levels.tolist(), "rounds": rounds}


if __name__ == "__main__":
    run(build, solve)
