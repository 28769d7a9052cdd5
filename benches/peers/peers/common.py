"""What the peers share: reading an instance, timing building and solving apart by CPU time, saying both as JSON.

The programme, the same for all: f[p,o,h,m] >= 0 people of origin o taken by host h in period p and modality m, only where
h is not barred; b[p,o] >= 0 people who wait for the next period, nobody after the last; the level t.

    minimise t
    sum over h, m of f[p,o,h,m] + b[p,o] - b[p-1,o] = needs[p][o]
    sum over o of f[p,o,h,m] <= caps[h][m]
    sum over o, m of costs[m] f[p,o,h,m] <= budgets[h]
    sum over o, m of points[m] f[p,o,h,m] <= t goals[h]

People are counted in thousandths of those of a period, so that a level is near one.
"""

import json
import resource
import sys
import time
from pathlib import Path


class Instance:
    """The numbers of a file, in the unit of the programme; `pairs` are the (origin, host) that are not barred."""

    def __init__(self, path):
        data = json.loads(Path(path).read_text())
        unit = max(sum(of_period) for of_period in data["needs"]) / 1000
        self.needs = [[need / unit for need in of_period] for of_period in data["needs"]]
        self.caps = [[cap / unit for cap in of_host] for of_host in data["caps"]]
        self.budgets = [budget / 10 / unit for budget in data["budgets"]]
        self.goals = [goal / 1000 / unit for goal in data["goals"]]
        self.points = [points / 10 for points in data["points"]]
        self.costs = [cost / 10 for cost in data["costs"]]
        self.pairs = [(o, h) for o, hosts in enumerate(data["hosts"]) for h in hosts]
        self.by_origin, self.by_host = [[] for _ in self.needs[0]], [[] for _ in self.goals]
        for o, h in self.pairs:
            self.by_origin[o].append(h)
            self.by_host[h].append(o)
        self.periods, self.modalities = range(len(self.needs)), range(len(self.points))
        self.origins, self.hosts = range(len(self.by_origin)), range(len(self.goals))
        self.waits = self.periods[:-1]


def cpu():
    """CPU seconds of this process and of the solvers that it started and awaited."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def run(build, solve):
    """Builds and solves the instance named on the command line; `solve` gives the value of the goal, or more in a dict."""
    instance = Instance(sys.argv[1])
    start = cpu()
    model = build(instance)
    built = cpu()
    answer = solve(model)
    solved = cpu()
    answer = answer if isinstance(answer, dict) else {"value": answer}
    print(json.dumps({"build": built - start, "solve": solved - built} | answer))
