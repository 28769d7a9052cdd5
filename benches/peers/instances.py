"""Made-up instances, the same on every machine: whole numbers from a 64-bit hash, written as JSON.

`needs[p][o]` people of origin o in period p; `caps[h][m]` most people a host takes a period by modality; `budgets[h]`
most it spends a period; `goals[h]` its fair number a period, in thousandths; `hosts[o]` the hosts that are not barred;
`points[m]` and `costs[m]` what one person counts, in tenths.
"""

import json

HOSTS = 195
WORD = 2**64 - 1


def word(*key):
    """Splitmix64 (Steele, Lea, Flood 2014) over the parts of a key."""
    state = 0x9E3779B97F4A7C15
    for part in key:
        state = (state ^ part) * 0xBF58476D1CE4E5B9 & WORD
        state = (state ^ state >> 30) * 0x94D049BB133111EB & WORD
        state ^= state >> 31
    return state


def up_to(most, *key):
    """A whole number from 1 to `most`."""
    return 1 + word(*key) % most


def sizes(what, low, magnitudes, count):
    """Whole numbers spread evenly over orders of magnitude, in steps that no rounding of powers can change."""
    return [low * 10 ** (word(what, i, 1) % magnitudes) * (100 + up_to(900, what, i, 2)) // 100 for i in range(count)]


def transport(origins, modalities=1, periods=1, barred=15):
    """Fair numbers in proportion to made-up weights; a quarter of the hosts capped below theirs."""
    base = sizes(1, 500, 3, origins)
    needs = [[max(1, need * up_to(150, 2, p, o) // 100) if periods > 1 else need for o, need in enumerate(base)]
             for p in range(periods)]
    most = max(sum(of_period) for of_period in needs)
    weights = sizes(3, 100, 4, HOSTS)
    goals = [max(1, 1000 * most * weight // sum(weights)) for weight in weights]
    caps = []
    for h, goal in enumerate(goals):
        percent = 50 + up_to(45, 4, h) if word(5, h) % 4 == 0 else 200 + up_to(300, 6, h)
        cap = 1 + goal * percent // 100_000
        caps.append([max(1, cap * (100, 50, 50)[m] // 100) for m in range(modalities)])
    costs = (10, 14, 7)[:modalities]
    hosts = [[h for h in range(HOSTS) if word(7, o, h) % 100 >= barred] for o in range(origins)]
    budgets = [sum(cap * cost for cap, cost in zip(of_host, costs)) * (100 if modalities == 1 else 90) // 100
               for of_host in caps]
    return {"needs": needs, "goals": goals, "caps": caps, "budgets": budgets, "hosts": hosts,
            "points": (10, 10, 6)[:modalities], "costs": costs}


def bounded():
    """Starts, and shares in millionths between which each state stays: a quarter below its start, one in seven above."""
    starts = sizes(8, 100, 4, HOSTS)
    total = sum(starts)
    lower, upper = [], []
    for h, start in enumerate(starts):
        share = 1_000_000 * start // total
        lower.append(share * (110 + up_to(40, 9, h)) // 100 if word(10, h) % 7 == 0 else share // 4)
        upper.append(max(lower[-1], 1, share * up_to(90, 11, h) // 100 if word(12, h) % 4 == 0 else 4 * share + 4))
    return {"starts": starts, "lower": lower, "upper": upper}


INSTANCES = {
    "bounded": bounded,
    "transport-20": lambda: transport(20),
    "transport-50": lambda: transport(50),
    "transport-100": lambda: transport(100),
    "modalities-20": lambda: transport(20, modalities=3),
    "modalities-50": lambda: transport(50, modalities=3),
    "modalities-100": lambda: transport(100, modalities=3),
    "periods-20": lambda: transport(20, modalities=3, periods=10),
    "leximin-hard": lambda: transport(50, barred=90),
}


def write(name, path):
    path.write_text(json.dumps(INSTANCES[name]()))
