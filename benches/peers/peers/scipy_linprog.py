"""scipy.optimize.linprog, which runs its own HiGHS, given the matrix."""

from common import run
from matrix import Matrix
from scipy.optimize import linprog


def build(instance):
    whole = Matrix(instance)
    rows, equal = whole.matrix.tocsr(), whole.equalities
    return {"c": whole.cost, "A_eq": rows[:equal], "b_eq": whole.upper[:equal], "A_ub": rows[equal:], "b_ub": whole.upper[equal:]}


def solve(model):
    answer = linprog(**model, bounds=(0, None), method="highs")
    assert answer.status == 0, answer.message
    return answer.fun


if __name__ == "__main__":
    run(build, solve)
