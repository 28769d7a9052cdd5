"""Problem 1 by highspy, given the matrix: shares y s between bounds, y the part of the start s, worst |y - 1| least.

Built and solved twenty times, one after the other, the mean of it: once is too short for the clock.
"""

import json
import sys
import time
from pathlib import Path

import highspy
import numpy as np
from handle import best, handle
from scipy.sparse import bmat, csc_matrix, eye

TIMES = 20


def build(data):
    start = np.array(data["starts"], float)
    start /= start.sum()
    n = start.size
    one, total = csc_matrix(np.ones((n, 1))), csc_matrix(start)
    matrix = bmat([[eye(n), -one], [eye(n), one], [total, None]], format="csc")
    low, high = np.full(n, -highspy.kHighsInf), np.full(n, highspy.kHighsInf)
    lower, upper = np.array(data["lower"]) / 1e6 / start, np.array(data["upper"]) / 1e6 / start
    return handle(matrix, np.append(np.zeros(n), 1.0), np.concatenate([low, np.ones(n), [1.0]]),
                  np.concatenate([np.ones(n), high, [1.0]]), np.append(lower, 0.0), np.append(upper, highspy.kHighsInf))


def main(data):
    building = solving = 0.0
    for _ in range(TIMES):
        start = time.process_time()
        highs = build(data)
        built = time.process_time()
        value = best(highs)
        building, solving = building + built - start, solving + time.process_time() - built
    print(json.dumps({"build": building, "solve": solving, "value": value, "times": TIMES}))


if __name__ == "__main__":
    main(json.loads(Path(sys.argv[1]).read_text()))
