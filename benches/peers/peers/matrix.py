"""The programme as numpy arrays and a sparse matrix, for the peers that take matrices: built without a loop over columns."""

import numpy as np
from scipy.sparse import csc_matrix


class Matrix:
    """Minimise `cost` x, `lower` <= `matrix` x <= `upper`, x >= 0; the level is the last column."""

    def __init__(self, instance):
        pairs = np.array(instance.pairs)
        n, origins, hosts = len(pairs), len(instance.origins), len(instance.hosts)
        periods, modalities, waits = len(instance.periods), len(instance.modalities), len(instance.waits)
        # Columns of flows, by period, pair, modality.
        p, k, m = (axis.ravel() for axis in np.indices((periods, n, modalities)))
        flow = np.arange(p.size)
        o, h = pairs[k, 0], pairs[k, 1]
        wait = p.size + np.arange(waits * origins)
        level = p.size + waits * origins
        points, costs = np.array(instance.points), np.array(instance.costs)
        # Rows, block after block: needs, caps, budgets, levels.
        cap = periods * origins
        budget = cap + periods * hosts * modalities
        burden = budget + periods * hosts
        rows = burden + periods * hosts
        goals = np.tile(instance.goals, periods)
        one = np.ones_like
        entries = [
            (p * origins + o, flow, one(flow, float)),
            (wait - p.size, wait, one(wait, float)),
            (wait - p.size + origins, wait, -one(wait, float)),
            (cap + (p * hosts + h) * modalities + m, flow, one(flow, float)),
            (budget + p * hosts + h, flow, costs[m]),
            (burden + p * hosts + h, flow, points[m]),
            (burden + np.arange(periods * hosts), np.full(periods * hosts, level), -goals),
        ]
        row, column, value = (np.concatenate(part) for part in zip(*entries))
        self.matrix = csc_matrix((value, (row, column)), shape=(rows, level + 1))
        self.cost = np.zeros(level + 1)
        self.cost[level] = 1.0
        needs = np.ravel(instance.needs)
        self.equalities = cap
        self.upper = np.concatenate([
            needs, np.tile(np.ravel(instance.caps), periods), np.tile(instance.budgets, periods), np.zeros(periods * hosts),
        ])
        self.lower = np.concatenate([needs, np.full(rows - cap, -np.inf)])
