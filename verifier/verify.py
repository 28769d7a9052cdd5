#!/usr/bin/env python3
"""Checks a result of `onus solve -o result.json -o programme.lp` without any code of Onus: standard library alone, exact fractions.
    python3 verify.py result.json programme.lp
intact: canonical bytes under their digest, the programme too · proved: every row, every goal by its multipliers, code order · adds up: whole numbers,
totals, gaps, levels, debts · rows and bars: those of the scenario inside. Not here: key and people from the data, the room of levels, limits per
1000 inhabitants in a period (`onus verify` does that), prices, ranges, single periods."""
import functools, hashlib, json, math, re, sys, tomllib
from collections import defaultdict
from fractions import Fraction as F

def need(holds, what):
    if not holds:
        raise ValueError(what)
canonical = lambda value: json.dumps(value, indent=2, sort_keys=True, ensure_ascii=False) + "\n"
digest = lambda text: hashlib.sha256(text.encode()).hexdigest()

class Programme:
    """columns: name -> (position, upper) · rows: name -> (terms, sense, number, rule, line) · goals: [kind, name, body]"""
    def __init__(self, text):
        self.columns, self.rows, self.goals, self.total, section, raw = {}, {}, [], F(0), None, []
        for line in re.sub(r"\n    +", " ", text).split("\n"):
            found = re.fullmatch(r"  0 <= (\S+)(?: <= (\S+))?", line)
            if line.startswith("goal ") or line in ("subject to", "bounds", "end"):
                section = line.split()[0]
            elif line.startswith("minimise"):
                kind = {"minimise": "sum", "minimise the columns": "order"}.get(line.split(" one after")[0], "leximin")
                self.goals.append([kind, line.split(": ", 1)[-1], {}])
            elif section == "bounds" and line:
                need(found and found[1] not in self.columns, f"bounds: {line}")
                self.columns[found[1]] = (len(self.columns), F(found[2]) if found[2] else None)
            elif section and line:
                raw.append((section, len(self.goals) - 1, *line.strip().split(": ", 1)))
        for section, goal, name, body in raw:
            if section == "subject":
                found = re.fullmatch(r"(.*?) ?(<=|>=|=) (\S+) \\ (\S+)(?: line (\d+))?", body)
                need(found and name not in self.rows, f"row {name}")
                self.rows[name] = (self.terms(found[1]), found[2], F(found[3]), found[4], int(found[5] or 0))
                self.total += self.rows[name][2] if re.match(r"(total|fair)(\[|$)", name) else 0
            elif self.goals[goal][0] == "sum":
                self.goals[goal][1:] = [name, self.terms(body)]
            else:
                terms, by = body.rsplit(" over ", 1)
                need(name not in self.goals[goal][2] and F(by) > 0, f"ratio {name}")
                self.goals[goal][2][name] = (self.terms(terms), F(by))
    def terms(self, text):
        words = [] if text == "0" else text.split()
        found = {name: F(times) for times, name in zip(words[::2], words[1::2])}
        need(len(found) * 2 == len(words) and all(found.values()) and found.keys() <= self.columns.keys(), f"terms: {text}")
        return found

at = lambda terms, values: sum((times * values[name] for name, times in terms.items() if name in values), F(0))
number = lambda value: F(str(value)[:-1]) / 100 if str(value).endswith("%") else F(str(value))
SIGN = {"<=": lambda y: y <= 0, ">=": lambda y: y >= 0, "=": lambda y: y == 0}

class Proof:
    """Walks through the stages: what is held so far, and what cannot move on the optimal face."""
    def __init__(self, programme, values):
        self.p, self.values, self.sums, self.levels, self.passed, self.open = programme, values, {}, {}, set(), None
        self.fixed, self.tight_ratios, self.tight = set(), set(), {name for name, row in programme.rows.items() if row[1] == "="}
    def constraint(self, name):
        """(terms, sense, number, coefficient of the level)"""
        kind, _, rest = name.partition(" ")
        if kind in ("row", "held"):
            return (*self.p.rows[rest][:3], F(0)) if kind == "row" else (self.p.goals[int(rest)][2], "<=", self.sums[int(rest)], F(0))
        if kind in ("upper", "held-column"):
            need(kind == "upper" or rest in self.passed, name)
            return {rest: F(1)}, "<=", self.p.columns[rest][1] if kind == "upper" else self.values.get(rest, F(0)), F(0)
        goal, ratio = int(rest.split(" ", 1)[0]), rest.split(" ", 1)[1]
        terms, by = self.p.goals[goal][2][ratio]
        if (goal, ratio) in self.levels:
            return terms, "<=", self.levels[goal, ratio] * by, F(0)
        need(kind == "ratio" and goal == self.open, name)
        return terms, "<=", F(0), -by
    def combined(self, reduced, level, duals):
        right = F(0)
        for name, text in duals.items():
            y, (terms, sense, number, by) = F(text), self.constraint(name)
            need(y and (sense == "=" or SIGN[sense](y)), f"multiplier of {name}")
            for column, times in terms.items():
                reduced[column] = reduced.get(column, 0) - y * times
            right, level = right + y * number, level - y * by
        need(all(cost >= 0 for cost in reduced.values()) and level == 0, "a reduced cost is wrong")
        return reduced, right
    def best(self, cost, duals, value):
        """No point is below `value`: weak duality. Then what complementary slackness fixes."""
        reduced, right = self.combined(dict(cost or {}), F(cost is None), duals)
        need(right == value, f"the multipliers prove {right}, not {value}")
        self.fixed |= {column for column, cost in reduced.items() if cost}
        for kind, _, rest in (name.partition(" ") for name in duals):
            if kind == "ratio":
                self.tight_ratios.add((int(rest.split(" ", 1)[0]), rest.split(" ", 1)[1]))
            elif kind != "held":
                (self.tight if kind == "row" else self.fixed).add(rest)
    def walk(self, stages):
        stages = list(stages)
        for goal, (kind, name, body) in enumerate(self.p.goals):
            if kind == "sum":
                stage = stages.pop(0)
                need((stage["kind"], stage["goal"]) == ("sum", goal) and at(body, self.values) == F(stage["value"]), f"{name}: its value")
                self.best(body, stage["duals"], F(stage["value"]))
                self.sums[goal] = F(stage["value"])
            elif kind == "leximin":
                self.open, before, left = goal, None, set(body)
                while left:
                    level = F((stage := stages.pop(0))["level"])
                    need((stage["kind"], stage["goal"]) == ("level", goal) and stage["closed"], f"a level of {name} is due")
                    need(before is None or level <= before, "a level rises")
                    self.best(None, stage["duals"], level)
                    for ratio in stage["closed"]:
                        need(F(stage["duals"].get(f"ratio {goal} {ratio}", 0)) < 0, f"{ratio} is not forced")
                        need(at(body[ratio][0], self.values) == level * body[ratio][1], f"{ratio} is not at {level}")
                        left.remove(ratio)
                        self.levels[goal, ratio] = before = level
                self.open = None
            elif stages and stages[0]["kind"] == "code-order":
                need(stages.pop(0)["goal"] == goal, "code order is due")
                self.code_order()
            else:
                for column in self.p.columns:
                    if column in self.values:
                        stage = stages.pop(0)
                        need((stage["kind"], stage["goal"], stage["column"]) == ("column", goal, column), f"{column} is due")
                        self.best({column: F(1)}, stage["duals"], self.values[column])
                    self.passed.add(column)
        need(not stages, "more stages than goals")
    def code_order(self):
        """No residual cycle of later columns lowers a column: sums that nest on two sides make a network (Edmonds 1970)."""
        free, sums = [c for c in self.p.columns if c not in self.fixed], []
        for name, (terms, sense, right, *_) in self.p.rows.items():
            inside = {c: t for c, t in terms.items() if c not in self.fixed}
            loose, up = name not in self.tight, next(iter(inside.values()), F(1)) > 0
            room = loose and at(terms, self.values) != right
            sums.append((inside, room or loose and up == (sense == ">="), room or loose and up == (sense == "<=")))
        ratios = (self.p.goals[goal][2][ratio][0] for goal, ratio in self.tight_ratios)
        sums = [one for one in sums + [({c: t for c, t in terms.items() if c not in self.fixed}, False, False) for terms in ratios] if one[0]]
        need(all(len(set(one[0].values())) == 1 for one in sums), "code order: unequal coefficients")
        origins = {c: found[1] or found[2] for c in free if (found := re.fullmatch(r"\w+\[(\S+?),\S+\]|unmet\[(\S+)\]", c))}
        of_one = lambda one: len({origins.get(c) for c in one[0]}) == 1 and next(iter(one[0])) in origins
        steps, nodes = defaultdict(list), [0]
        def nest(to_outer, sums):
            around, size, may, outer, crossing = dict.fromkeys(free, 0), {}, {}, {}, []
            for one in sorted(sums, key=lambda one: -len(one[0])):
                parent, *others = {around[c] for c in one[0]}
                if others:
                    crossing.append(one)
                elif parent and size[parent] == len(one[0]):
                    may[parent] = tuple(a and b for a, b in zip(may[parent], one[1:]))
                else:
                    nodes.append(len(nodes))
                    size[nodes[-1]], may[nodes[-1]], outer[nodes[-1]] = len(one[0]), one[1:], parent
                    around.update(dict.fromkeys(one[0], nodes[-1]))
            for node, (rise, fall) in may.items():
                for start, end, may_go in ((node, outer[node], (fall, rise)[to_outer]), (outer[node], node, (rise, fall)[to_outer])):
                    steps[start] += [(end, -1)] * may_go
            return around, crossing
        tails, crossing = nest(False, [one for one in sums if of_one(one)])
        heads, crossing = nest(True, [one for one in sums if not of_one(one)] + crossing)
        need(not crossing, "code order: no network")
        for column in free:
            (number, upper), value = self.p.columns[column], self.values.get(column, F(0))
            steps[tails[column]] += [(heads[column], number)] * (upper is None or value < upper)
            steps[heads[column]] += [(tails[column], number)] * (value > 0)
        for column in (c for c in free if c in self.values):
            reached, waiting = {tails[column]}, [tails[column]]
            while waiting:
                new = {other for other, by in steps[waiting.pop()] if by < 0 or by > self.p.columns[column][0]} - reached
                reached, waiting = reached | new, waiting + list(new)
            need(heads[column] not in reached, f"{column} can be lowered")

def scenario_of(result):
    """The scenario inside, with the variant and the overrides that the result states."""
    scenario = (read := lambda text: tomllib.loads(text, parse_float=str))(result["scenario"]["text"])
    variant = scenario.get("variants", {}).get(result["asked"]["variant"], {})
    plain = lambda text: read("x = " + text)["x"] if re.fullmatch(r"[-+.\d_]+|true|false|[\[{\"'].*", text) else text
    table = lambda path: functools.reduce(lambda found, word: found.setdefault(word, {}), path.split(".")[:-1], scenario)
    for path in variant.get("drop", []):
        del table(path)[path.split(".")[-1]]
    for path, value in [*variant.get("set", {}).items(), *((path, plain(text)) for path, text in result["asked"]["set"])]:
        table(path)[path.split(".")[-1]] = value
    return scenario

def rules(lines, scenario, programme, states, path):
    wanted, seen, barred = scenario.get("rules", {}), set(), set()
    for name, (_, sense, right, rule, line) in ((n, row) for n, row in programme.rows.items() if row[3].startswith(path + "rules.")):
        rule = rule[len(path) + 6:]
        table, (whom, _, year) = wanted[rule], re.search(r"\[(.*?)\]", name)[1].partition(",")
        need(rule in lines[line - 1], f"{name}: line {line} is not {rule}")
        need({"cap": "<=", "floor": ">="}[table["kind"]] == sense, f"{name}: sense")
        heads = states.get(whom, {}).get("inhabitants") if not year else None
        if heads or "per_1000_inhabitants" not in table:
            total = programme.total if not year or "share" not in table else programme.rows[f"total[{year}]"][2]
            amount = (number(table["people"]) if "people" in table else number(table["share"]) * total if "share" in table
                      else number(table["per_1000_inhabitants"]) * heads / 1000)
            need(right == (math.floor(amount) if sense == "<=" else math.ceil(amount)), f"{name}: {right}, not {amount}")
        seen.add((rule, whom))
    for short, table in wanted.items():
        for state in set(table.get("states", [])) & set(states) if table.get("applies", "each") == "each" else ():
            need((short, state) in seen, f"rules.{short} has no row for {state}")
    places = {tuple(c[6:-1].split(",")) for c in programme.columns if c.startswith("place[")}
    for bar in scenario.get("never", {}).values():
        barred |= {(o, s) for o, *_ in places if bar["origin"] in ("each", o) for s in ([o] if bar["states"] == "origin" else bar["states"])}
    need(not {(place[0], via) for place in places for via in place[1:]} & barred, "a barred column is there")
    absent = {(o, s) for o, *_ in places for s in states} - places if all(len(place) == 2 for place in places) else set()
    need(absent <= barred, f"columns are absent that no bar forbids: {sorted(absent - barred)[:3]}")

def figures(result, scenario, programme, values):
    shares, states, amounts, fair, margins = result["allocation"], defaultdict(dict), defaultdict(F), {}, defaultdict(F)
    for column, about in shares["columns"].items():
        total, shown = F(0), F(0)
        for code, cell in ((code, cells[column]) for code, cells in shares["states"].items()):
            need((cell["exact"] is None) == (cell["shown"] is None), f"{code} {column}")
            if cell["exact"] is not None:
                exact, text = F(cell["exact"]), F(cell["shown"])
                unit = abs(text - exact) * 10 ** len(cell["shown"].partition(".")[2])
                need(unit < max(1, len(scenario.get("period", ()))) if about["total"] else unit <= F(1, 2), f"{code} {column}: {text} is not {exact}")
                states[code][column], total, shown = exact, total + exact, shown + text
        need(not about["total"] or (total, shown) == (F(about["total"]["exact"]), F(about["total"]["shown"])), f"{column} does not add up")
    for column, value in values.items():
        if host := re.fullmatch(r"(?:duty\[|place\[\S+,|stay\[\S+,)([\w-]+?)(?:,-?\d+)?\]", column):
            amounts[host[1]] += value
    for name, code, by in ((goal[1], name, by) for goal in programme.goals if goal[0] == "leximin" for name, (_, by) in goal[2].items()):
        need(name != "leximin-unmet" or by == programme.rows[f"total[{code}]"][2], f"{code}: people")
        fair.update({code: by} if name == "leximin-burden" else {})
    whole, years = sum((s["fair"] for s in states.values()), F(0)), sorted(scenario.get("period", ()), key=int)
    for year, before in zip(years, [None, *years]):
        for code in states:
            debt = {c: times for c, times in programme.rows[f"balance[{code},{year}]"][0].items() if c.startswith("debt[")}
            carried = {f"debt[{code},{before}]": -1 - number(scenario["periods"]["surcharge"])} if before else {}
            need(debt == {f"debt[{code},{year}]": 1, **carried}, f"{code}, {year}: the debt that is carried over")
    for code, s in states.items():
        owed = s["owed"] = F(shares["states"][code]["obligation"]["shown"])
        need(owed.denominator == 1 and amounts[code] == s["obligation"] and abs(owed - amounts[code]) < 2 + len(years), f"{code}: obligation")
        need(fair.get(code, s["fair"]) == s["fair"] and (not whole or s["key"] == s["fair"] / whole * 100), f"{code}: fair number, key")
        for name, people in (("obligation", owed), ("actual", s.get("actual"))):
            if s.get(name + "-per-1000"):
                s["inhabitants"] = people * 1000 / s[name + "-per-1000"]
        heads = scenario.get("indicator", {}).get(scenario["states"].get("population"), {}).get("values", {}).get(code)
        need(heads is None or s.setdefault("inhabitants", number(heads)) == number(heads), f"{code}: inhabitants")
        need(not years or s["debt-end"] == values.get(f"debt[{code},{years[-1]}]", 0), f"{code}: debt at the end")
        if "actual" in s:
            gap, price = s["actual"] - owed, scenario.get("money", {}).get("usd_per_ru")
            need((s["gap"], s["distance"]) == (gap, s["actual"] - s["fair"]), f"{code}: gap, distance")
            need((s["to-be-taken-on"], s["carried-for-others"]) == (max(F(0), -gap), max(F(0), gap)), f"{code}: carried")
            need("met" not in s or s["met"] * owed == s["actual"] * 100, f"{code}: met")
            need("carried-value" not in s or s["carried-value"] == max(F(0), gap) * number(price), f"{code}: value carried")
            for one, other in ((s.get("obligation" + per), s.get("actual" + per)) for per in ("-per-1000", "-per-bn-gdp")):
                need(one is None or other is None or one * s["actual"] == other * owed, f"{code}: per head, per GDP")
        need("money-gap" not in s or s["money-gap"] == s["money-paid"] - s["money-owed"], f"{code}: money gap")
    for origin, host, stay, placed in (flow[:4] for flow in shares["flows"]):
        exact = sum(values.get(f"{kind}[{origin},{host}]", F(0)) for kind in ("stay", "place"))
        need(abs(F(stay) + F(placed) - exact) < 2, f"flow {origin} {host}")
        margins[host] += F(stay) + F(placed)
    need(not margins or all(margins[code] == s["owed"] for code, s in states.items()), "flows and obligations")
    owed = sum((s["owed"] for s in states.values()), F(0)) + sum(map(F, shares["unmet"].values()))
    need(owed == programme.total or programme.total.denominator != 1, "not everybody is counted")
    for region, column, cell, form in ((r, c, x, f) for r, row in shares["regions"].items() for c, x in row.items() for f in ("exact", "shown")):
        inside = (F(row[column][form] or 0) for row in shares["states"].values() if row["region"] == region)
        need(sum(inside) == F(cell[form]), f"{region}: {column}")
    if hoover := shares["inequality"].get("hoover", {}).get("exact"):
        hosted = sum(s["actual"] for s in states.values())
        need(F(hoover) * 2 == sum(abs(s["actual"] / hosted - s["fair"] / whole) for s in states.values()), "Hoover")
    return states

def one(result, texts, whole, scenario, lines, path="", upper=None):
    """A result or a level of it, with its own programme; then the levels below it."""
    text = texts.pop(0)
    need(result["programme"]["sha256"] == digest(text), "this is not the programme of the result")
    values = {n: F(v) for n, v in result["values"].items()}
    proof = Proof(programme := Programme(text), values)
    need(upper in (None, programme.total), f"{path}what is shared is not what the member above takes")
    need(result["proof"]["status"] == "proved", "the result does not say that it is proved")
    if result["kind"] == "conflict":
        need(proof.combined({}, F(0), result["certificate"])[1] > 0, "no contradiction")
        return "intact; proved: no allocation satisfies the rows"
    for name, (terms, sense, right, *_) in programme.rows.items():
        need(SIGN[sense](at(terms, values) - right), f"{name} is broken")
    for name, value in values.items():
        need(0 < value <= (value if programme.columns[name][1] is None else programme.columns[name][1]), f"{name} is out of bounds")
    proof.walk(result["certificate"])
    rules(lines, scenario, programme, states := figures(result, scenario, programme, values), path)
    need({n: t["of"] for n, t in whole.get("level", {}).items() if t["of"] in states} == {v["level"]: v["of"] for v in result["levels"]}, "levels")
    for name, level in ((level["level"], level) for level in result["levels"]):
        one(level, texts, whole, whole["level"][name], lines, f"level.{name}.", states[level["of"]]["owed"])
    return "intact; proved: every row, every goal in sequence; adds up; rows and bars are those of the scenario"

def check(raw, text):
    """Says what holds of a result and its programmes; raises where anything does not."""
    result = (outer := json.loads(raw))["result"]
    need(raw == canonical(outer) and outer["sha256"] == digest(canonical(result)), "the bytes are not those of the digest")
    scenario, texts = scenario_of(result), re.split(r"\n\\ level \S+ of \S+\n", text)
    said = one(result, texts, scenario, scenario, result["scenario"]["text"].split("\n"))
    need(not texts, "a programme of no level")
    return said
REFUSALS = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
if __name__ == "__main__":
    try:
        need(len(sys.argv) == 3, __doc__)
        print(check(*(open(path, encoding="utf-8", newline="").read() for path in sys.argv[1:])))
    except REFUSALS as why:
        sys.exit(f"REFUSED: {why}")
