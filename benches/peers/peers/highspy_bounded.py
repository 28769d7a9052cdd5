"""Problem 1 by highspy, given the matrix: shares y s between bounds, y the part of the start s, worst |y - 1| least.

Twenty times from the start, the mean of it: once is too short for the clock.
"""

import json
from pathlib import Path

import highspy
import numpy as np
from common import run
from handle import best, handle
from scipy.sparse import bmat, csc_matrix, eye

TIMES = 20


def build_once(data):
    start = np.array(data["starts"], float)
    start /= start.sum()
    n = start.size
    one, total = csc_matrix(np.ones((n, 1))), csc_matrix(start)
    matrix = bmat([[eye(n), -one], [eye(n), one], [total, None]], format="csc")
    low, high = np.full(n, -highspy.kHighsInf), np.full(n, highspy.kHighsInf)
    lower, upper = np.array(data["lower"]) / 1e6 / start, np.array(data["upper"]) / 1e6 / start
    return handle(matrix, np.append(np.zeros(n), 1.0), np.concatenate([low, np.ones(n), [1.0]]),
                  np.concatenate([np.ones(n), high, [1.0]]), np.append(lower, 0.0), np.append(upper, highspy.kHighsInf))


def build(data):
    return [build_once(data) for _ in range(TIMES)]


def solve(handles):
    return {"value": [best(highs) for highs in handles][-1], "times": TIMES}


if __name__ == "__main__":
    run(build, solve, read=lambda path: json.loads(Path(path).read_text()))
