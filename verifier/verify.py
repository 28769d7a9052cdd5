"""Checks a result of `onus solve -o result.json -o programme.lp` without any code of Onus, and says what it does not check: see README.md."""
import collections, decimal, fractions, functools, hashlib, json, math, re, sys, tomllib
D, defaultdict, decimal.getcontext().prec, Beyond = decimal.Decimal, collections.defaultdict, 200, type("Beyond", (Exception,), {})  # 200 digits of keys
def need(holds, what, otherwise=ValueError):
    if not holds: raise otherwise(what)
NUMBER = re.compile(r"[-+]?\d[\d_]{0,3999}([./]\d[\d_]{0,3999})?([eE][-+]?\d{1,3})?")  # no few letters that stand for endless digits
F = lambda it=0, over=1: fractions.Fraction(need(type(it) is not str or NUMBER.fullmatch(it), f"no number: {it}"[:99]) or it) / over
canonical, digest = lambda it: json.dumps(it, indent=2, sort_keys=True, ensure_ascii=False) + "\n", lambda it: hashlib.sha256(it.encode()).hexdigest()
at = lambda terms, values: sum((times * values[name] for name, times in terms.items() if name in values), F(0))
of = lambda table, name: need(name in table, f"{name} does not stand in the scenario", Beyond) or number(table[name])
number, SIGN = lambda text: F(str(text).rstrip("%")) / (100 if "%" in str(text) else 1), {"<=": F(0).__ge__, ">=": F(0).__le__, "=": F(0).__eq__}
terms = lambda text: need(all((found := {c: F(x) for x, c in re.findall(r"(\S+) (\S+)", text)}).values()) and len(found) * 2 == len(text.split()) - (text == "0"), text) or found
class Programme:  # columns: name -> upper · rows: name -> (terms, sense, number, rule) · goals: (kind, name, body)
    def __init__(self, text):
        each = lambda pattern, lines: [need(found := re.fullmatch(pattern, line), line) or found.groups() for line in lines.split("\n") if line]
        parts = re.fullmatch(r"\\ [^\n]*\n(.*)\nsubject to\n(.*)\nbounds\n(.*)\nend\n?", re.sub(r"\n    +", " ", text), re.S)
        columns, rows = each(r"  0 <= (\S+)(?: <= (\S+))?", parts[3]), each(r"  (.+?): (.*?) ?(<=|>=|=) (\S+) \\ (\S+)(?: line \d+)?", parts[2])
        self.columns, self.goals, self.face, self.held = {name: F(top) if top else None for name, top in columns}, [], set(), {}
        self.rows = {name: (terms(sums), sense, F(right), rule) for name, sums, sense, right, rule in rows}
        need((len(columns), len(rows)) == (len(self.columns), len(self.rows)), "a column or row stands there twice")
        for aim, lines in re.findall(r"goal \d+\n(.*)\n((?:  .*\n?)*)", parts[1]):
            sums = {name: body.split(" over ") for name, body in each(r"  (.+?): (.*)", lines)}
            kind, name = {"minimise": "sum", "minimise the columns": "order"}.get(aim.split(" one after")[0], "leximin"), aim.partition(": ")[2] or [*sums][0]
            self.goals.append((kind, name, terms(sums[name][0]) if kind == "sum" else {one: (terms(body[0]), F(body[1])) for one, body in sums.items()}))
        self.total = sum((row[2] for name, row in self.rows.items() if re.match(r"(total|fair)(\[|$)", name)), F(0))
        self.hard = {f"row {name}": (*row[:3], F(0)) for name, row in self.rows.items()} | {  # (terms, sense, number, coefficient of the level)
            f"upper {name}": ({name: F(1)}, "<=", top, F(0)) for name, top in self.columns.items() if top is not None}
def bound(programme, held, cost, duals):  # no point is below it, by weak duality; without a cost the level of the open goal is minimised
    reduced, level, right = defaultdict(F, cost or {}), F(cost is None), F(0)
    for name, y, (sums, sense, number, by) in ((name, F(text), held[name]) for name, text in duals.items()):
        need(y and (sense == "=" or SIGN[sense](y)), f"multiplier of {name}")
        for column, times in sums.items(): reduced[column] -= y * times
        right, level = right + y * number, level - y * by
    need(reduced.keys() <= programme.columns.keys() and all(one >= 0 for one in reduced.values()) and level == 0, "a reduced cost is wrong")
    programme.face.update(duals, (column for column, one in reduced.items() if one))  # wherever it is reached these rows are equalities, these columns 0
    return right
def code_order(r):  # in a network: a column that may fall has no way back over later columns, and sums, that may rise and fall
    ends, sums = {c: [0, 0] for c in r.programme.columns if not {c, f"upper {c}"} & r.programme.face}, {}
    for name, (body, sense, right, _) in r.programme.held.items():
        if name.startswith(("row", "ratio")) and (free := frozenset(ends.keys() & body)):
            need(len({body[c] for c in free}) == 1, "which of equal answers it takes, where people weigh differently", Beyond)
            least, room, tight = (sense == ">=") == (body[min(free)] > 0), at(body, r.values) != right, sense == "=" or name in r.programme.face
            sums.setdefault(free, []).append((not tight and (room or least), not tight and (room or not least)))
    reach = {node: 1 << node for node in range(len(sums) + 1)}  # the nodes that are reached, as bits; node 0 is outside of all sums
    step = lambda here, there: reach[here] >> there & 1 or reach.update({node: bits | reach[there] for node, bits in reach.items() if bits >> here & 1})
    for node, (free, moves) in enumerate(sorted(sums.items(), key=lambda one: -len(one[0])), 1):
        need(sides := [side for side in (0, 1) if len({ends[c][side] for c in free}) == 1], "which of equal answers it takes, where sums cross", Beyond)
        side = min(sides, key=lambda side: len({re.split(r"[\[,>]", c[:-1])[-side or 1] for c in free}))
        inward = ends[min(free)][side], node  # from the sum around it, of origins; the other way of hosts
        for may, way in zip(map(all, zip(*moves)), (inward, inward[::-1])[::1 - 2 * side]): may and step(*way)
        for c in free: ends[c][side] = node
    for c, (tail, head) in reversed(ends.items() if r.programme.held else ()):
        need(c not in r.values or not reach[tail] >> head & 1, f"{c} could be less")
        for may, way in ((r.values.get(c, 0) != r.programme.columns[c], (tail, head)), (c in r.values, (head, tail))): may and step(*way)
def certificate(r):  # walks through the stages: what each proves to be least is held in those after it
    held, stages = dict(r.programme.hard), r.result["certificate"][::-1]
    stage = lambda kind, goal: need(stages and (stages[-1]["kind"], stages[-1]["goal"]) == (kind, goal), f"{kind} {goal} is due") or stages.pop()
    for goal, (kind, name, body) in enumerate(r.programme.goals):
        if kind == "leximin":
            left, before = {f"ratio {goal} {ratio}": (sums, "<=", F(0), -by) for ratio, (sums, by) in body.items()}, math.inf
            while left:
                level, closed = F((now := stage("level", goal))["level"]), [f"ratio {goal} {ratio}" for ratio in now["closed"]]
                need(closed and bound(r.programme, held | left, None, now["duals"]) == level <= before, f"{name}: level {level}")
                for ratio in closed:
                    (sums, _, _, by), before = left.pop(ratio), level
                    need(F(now["duals"].get(ratio, 0)) < 0 > by and at(sums, r.values) == -level * by, f"{ratio} is not at {level}, or not forced to be")
                    held[ratio] = sums, "<=", -level * by, F(0)
        elif kind == "order" and stages and stages[-1]["kind"] == "code-order":
            r.programme.held = stage("code-order", goal) and held
        else:  # a sum, or the columns one after another, where what is zero needs no stage
            for what, sums in {f"held {goal}": body}.items() if kind == "sum" else ((f"held-column {c}", {c: F(1)}) for c in r.programme.columns):
                now = stage("sum" if kind == "sum" else "column", goal) if kind == "sum" or at(sums, r.values) else {"duals": {}}
                least = bound(r.programme, held, sums, now["duals"])
                need(at(sums, r.values) == least == F(now.get("value", least)) and now.get("column", what[12:]) == what[12:], f"{what} is due, or is not least")
                held[what] = sums, "<=", least, F(0)
    need(not stages, "more stages than goals")
def scenario_of(result):  # with the variant and the overrides that the result states
    scenario = (read := lambda text: tomllib.loads(text, parse_float=str))(result["scenario"]["text"])
    variant, plain = scenario.get("variants", {}).get(result["asked"]["variant"], {}), re.compile(r"[-+.\d_]+|true|false|[\[{\"'].*").fullmatch
    table = lambda path: functools.reduce(lambda found, word: found.setdefault(word, {}), path.split(".")[:-1], scenario)
    for path in variant.get("drop", []): del table(path)[path.split(".")[-1]]
    for path, to in [*variant.get("set", {}).items(), *((p, read(f"x = {x}")["x"] if plain(x) else x) for p, x in result["asked"]["set"])]: table(path)[path.split(".")[-1]] = to
    return scenario
exactly, near = lambda text: D((x := number(text)).numerator) / x.denominator, lambda exact, found: abs(exact - F(found)) <= F(1, 10 ** 90)
mixed, times = lambda *parts: {c: sum(w * of_part[c] for w, of_part in parts) for c in parts[0][1]}, lambda one, two: shared({c: x * two[c] for c, x in one.items()})
shared = lambda amounts: need((whole := sum(amounts.values())) > 0, "nobody has a share") or {c: amount / whole for c, amount in amounts.items()}
def powers(amounts, p):  # (x / greatest)^p, rounded to so many decimals that the least above zero keeps twenty digits
    places = 20 + math.ceil(-(min(filter(None, amounts.values())) / (most := max(amounts.values()))).ln() * p / D("2.3"))
    return {c: (x / most) ** p if p == int(p) else round((x / most) ** p, places) for c, x in amounts.items()}
SCORES = {"share": lambda x, b, low, high: x, "rate": lambda x, b, low, high: x, "min-max": lambda x, b, low, high: (x - low) / (high - low),
          "inverse": lambda x, b, low, high: 1 / x, "size-scaled-inverse": lambda x, b, low, high: b / x}  # of a value x from low to high, a size b
class Keys:  # by the weights of one cause, or of the scenario; of one origin at a time, which is left out unless origins owe
    def __init__(self, r, given, cause):
        self.r, self.given, self.table, self.made, self.out = r, given, r.scenario["key"], {}, None
        lines, self.parts = {line["name"]: (line["weight"], line["exponent"]) for line in r.result["criteria"]}, self.table.get("branch", {}) | self.table["criteria"]
        stated, within = {n: t.get("weight", lines.get(n, [None])[0]) for n, t in self.parts.items() if "exponent" not in t}, lambda n: self.parts[n].get("branch")
        self.weights = {n: number(weight) for n, weight in (r.scenario["cause"][cause]["weights"] if cause else stated).items()}
        part = lambda n: self.weights[n] / sum(w for m, w in self.weights.items() if within(m) == within(n)) * (part(within(n)) if within(n) else 1)
        need(cause or {n: (F(weight), p and F(p)) for n, (weight, p) in lines.items()} == {
            n: (part(n), None) if n in stated else (0, number(self.parts[n]["exponent"])) for n in self.table["criteria"]}, "weights of the scenario")
    def of(self, home):
        self.home, self.out = home, home if home in self.r.members and not self.r.people.get("origin_owes") else None
        whose = self.out, home if any(home in rows for rows in self.given["points"].values()) else None
        return self.made.get(whose) or self.made.setdefault(whose, self.adopted(self.unit(None, self.table), 10 ** int(self.table.get("decimals", 100))))
    def adopted(self, key, unit):  # with the decimals of the file, by largest remainder
        cut = {c: int(share * unit) for c, share in key.items()}
        first = set(sorted(key, key=lambda c: cut[c] - key[c] * unit)[:unit - sum(cut.values())])
        return {c: (cut[c] + (c in first)) / D(unit) for c in key}
    def score(self, name):  # a state that is left out has none, and no part in the least and the greatest
        form, values, sizes = self.parts[name].get("normalise", "share"), self.given["values"][name], self.given["sizes"].get(name, {})
        need("against" not in self.parts[name] and form in SCORES and len(values) == len(self.r.members), f"the form of criterion {name}", Beyond)
        if name not in self.made: self.made[name] = {c: (exactly(x), exactly(sizes.get(c, 1))) for c, x in sorted(values.items())}
        score = functools.partial(SCORES[form], low=min(used := [x for c, (x, _) in self.made[name].items() if c != self.out]), high=max(used))
        return {c: D(0) if c == self.out else score(*one) for c, one in self.made[name].items()}
    def share(self, name):  # of a criterion, with what a cap cuts off and what is not attributed; or of a branch
        about, cap = self.parts[name], self.parts[name].get("cap", {})
        need(about.get("scale") != "matrix" and (not cap or cap.get("residual") == "baseline"), "points that are shares, a cap that rescales", Beyond)
        if name in self.table.get("branch", ()): return self.unit(name, about)
        if "by" in about:
            row = {c: exactly(points) for c, points in self.given["points"][name].get(self.home, {}).items()}
            whole, base = sum(row.values()) + exactly(about.get("bounded", 0)), self.share(about["fallback"])
            found = {c: row[c] / whole if row.get(c) and c != self.out else D(0) for c in base}
        elif cap:
            base, top = mixed(*((D(1) / len(cap["over"]), self.share(n)) for n in cap["over"])), exactly(cap["times"])
            found = {c: min(x, base[c] * top * (len(cap["over"]) if cap.get("of") != "mean" else 1)) for c, x in shared(self.score(name)).items()}
        return mixed((1, found), (1 - sum(found.values()), base)) if cap or "by" in about else shared(self.score(name))
    def unit(self, node, table):  # a branch, or all: its parts combined; then rates, factors, discounts, power, bounds
        inside, combine, bounds = [n for n, t in self.parts.items() if t.get("branch") == node], table.get("combine", "sum"), table.get("bounds", {})
        need(not {"remainder", "stepwise"} & {combine, bounds.get("method")} and "change" not in bounds, "a remainder, or limits in steps", Beyond)
        parts = [(exactly(self.weights[n]), self.score(n) if combine == "index" else self.share(n)) for n in inside if self.weights.get(n)]
        key = functools.reduce(times, (powers(x, w / sum(v for v, _ in parts)) for w, x in parts)) if combine == "geometric" else shared(mixed(*parts))
        for p, rates in ((exactly(self.parts[n]["exponent"]), self.score(n)) for n in inside if "exponent" in self.parts[n]):
            key = times(key, powers({c: D(0) if c == self.out else x if p > 0 else 1 / x for c, x in rates.items()}, abs(p)))
        factors = [(exactly(f["factor"]), self.r.states_of(f), f.get("borne_by", "all")) for f in table.get("factor", {}).values()]
        before = key = times(key, {c: math.prod([f for f, whose, borne in factors if borne == "all" and c in whose]) for c in key})
        for f, whose, borne in (one for one in factors if one[2] != "all"):
            bears = key.keys() - whose if borne == "others" else self.r.states_of({"group": borne})
            off, bearing = (sum(before[c] for c in key.keys() & some) for some in (whose, bears))
            key = {c: x + (1 - f) * before[c] * (-1 if c in whose else off / bearing if c in bears else 0) for c, x in key.items()}
        return (lambda key: self.bounded(bounds, key) if bounds else key)(shared(powers(key, exactly(table["power"]))) if "power" in table else key)
    def bounded(self, limits, key):  # by one rule: min(max(t share, floor), ceiling) with the t that makes the sum one
        own = lambda c: [limits, *(group for group in limits.get("groups", {}).values() if c in self.r.states_of(group))]
        lows, tops = ({c: pick(exactly(one.get(end, none)) for one in own(c)) * (c != self.out) for c in key} for pick, end, none in ((max, "floor", 0), (min, "ceiling", 1)))
        within = lambda t: {c: min(max(t * x, lows[c]), tops[c]) for c, x in key.items()}
        t = max(t for c, x in key.items() if x for t in (D(0), lows[c] / x, tops[c] / x) if sum(within(t).values()) <= 1)
        return within(t + (1 - sum(within(t).values())) / (sum(x for c, x in key.items() if lows[c] <= t * x < tops[c]) or 1))
class Run:  # a result, or a level of it, with its programme and part of the scenario; exact figures of each state, and what it owes as shown
    def __init__(self, result, text, scenario, path, upper):
        self.result, self.scenario, self.path, self.upper, self.programme = result, scenario, path, upper, Programme(text)
        self.loads, self.skipped, self.people, self.shares, given = defaultdict(dict), {}, scenario.get("people", {}), result.get("allocation", {"states": {}}), result["given"]
        self.cohorts, self.weight = scenario.get("cohort", {}), lambda name: number(self.cohorts.get(name, {}).get("weight", 1))
        self.values, self.years = {n: F(v) for n, v in result["values"].items()}, sorted(scenario.get("period", ()), key=int)
        for column in self.programme.columns:
            kind, *names = re.split(r"[\[,>]", column[:-1])
            whose = {"duty": {(*names[:1],), (*names,)}, "by": {(*names[:1],)}} | dict.fromkeys(("place", "stay", "route"), {(*names[-1:],)})
            for one in whose.get(kind, ()): self.loads[one][column] = self.weight(names[0])
        self.states = {c: {n: F(x["exact"]) for n, x in cells.items() if isinstance(x, dict) and x["exact"]} | {"owes": F(cells["obligation"]["shown"]),
                       "owed": F(cells.get("people", cells["obligation"])["shown"])} for c, cells in self.shares["states"].items()}
        self.moments, self.groups, self.money = given.get("periods", {"": given}), given["groups"], scenario.get("money", {})
        self.whole, self.owed = (sum(s.get(name, 0) for s in self.states.values()) for name in ("fair", "money-owed"))
        need(type(self.money.get("total", {})) is dict or not self.states or self.owed == number(self.money["total"]), "money is not that of the file")
        self.members = {c for one in self.moments.values() for values in one["values"].values() for c in values}
        need(all(set(self.groups.get(n, ())) == set(t["states"]) for n, t in scenario.get("groups", {}).items()), "groups are not those of the file")
        self.period = lambda name, year, code, form="exact": F(self.shares["periods"][year][name]["states"][code][form])
        self.home, self.value = lambda o: self.cohorts.get(o, {}).get("of", o), lambda *names: at(dict.fromkeys(names, 1), self.values)
        self.states_of = lambda t: self.members.intersection(
            t["states"] if t.get("states", "each") != "each" else self.groups[t["group"]] if t.get("group", "each") != "each" else self.members)
    @functools.cached_property
    def due(self):  # fair numbers after accords: what is waived, and who takes it over by its fair number
        need(fair := {c: s["fair"] for c, s in self.states.items()}, "a conflict has no figures", Beyond)
        share = lambda accord: F(1) if accord["kind"] == "exemption" else number(accord.get("share", 0))
        reliefs = [accord for accord in self.scenario.get("accord", {}).values() if "taken_by" in accord]
        exempt, after, self.sold = {c for accord in reliefs if share(accord) == 1 for c in self.states_of(accord)}, dict(fair), defaultdict(F)
        for accord, code in ((accord, code) for accord in reliefs for code in self.states_of(accord)):
            taken_by = {"nobody": {"states": []}, "others": {}}.get(accord["taken_by"], {"group": accord["taken_by"]})
            sizes = {c: fair[c] for c in self.states_of(taken_by) - self.states_of(accord) - exempt}
            units = number(accord["people"]) if "people" in accord else share(accord) * fair[code]
            for taker, part in [(code, F(-1)), *((c, size / sum(sizes.values())) for c, size in sizes.items())]:
                after[taker], self.sold[taker] = after[taker] + units * part, self.sold[taker] - units * part * ("usd_per_ru" in accord and bool(sizes))
        return after
    def limit(self, t, whom, year):  # a floor or a cap in whole units
        need("per_1000_inhabitants" not in t or not year, "inhabitants of single periods stand in the data", Beyond)
        base, (field,) = self.programme.rows.get(f"total[{year}]", (0, 0, self.programme.total))[2], {"people", "share", "per_1000_inhabitants"} & t.keys()
        heads = sum(F(self.result["bases"]["inhabitants"].get(c, 0)) for c in (self.states_of(t) if t.get("applies") == "together" else {whom}))
        return F((math.floor if t["kind"] == "cap" else math.ceil)(number(t[field]) * {"people": 1, "share": base, "per_1000_inhabitants": heads / 1000}[field]))
    def total(self, t, whom, year):  # people of an origin; or all units, less those that accords waive
        people, lapsed = self.moments[whom if whom in self.years else ""]["people"], self.whole - sum(self.due.values()) if "accord" in self.scenario else 0
        return F(people[whom]) if whom and whom not in self.years else sum(int(n) * self.weight(o) for o, n in people.items()) - lapsed
ROWS = {  # the number of a row by what stands before its bracket: of run r and the table t of its rule, for whom c and when y in the bracket
    "cap": Run.limit, "floor": Run.limit, "total": Run.total, "fair": lambda r, t, c, y: r.period("fair", y, c), "unmet": lambda r, t, c, y: r.value(f"unmet[{c}]"),
    **dict.fromkeys(("at-fair", "duty"), lambda r, t, c, y: r.due[c]), "width": lambda r, t, c, y: of(t[y], "width"), **dict.fromkeys(("hosted", "money", "people"), lambda *_: 0),
    "zero": lambda r, t, c, y: r.programme.rows.get(f"floor[{c},{y}]" if y else f"floor[{c}]", [0] * 3)[2], "people-floor": lambda r, t, c, y: r.due[c] * of(t, "people_at_least"),
    "least": lambda r, t, c, y: (1 - of(t, "band")) * r.due[c if c in r.states_of(t) else ""], "bank": lambda r, t, c, y: r.period("fair", y, c) * of(t, "bank_share"),
    "most": lambda r, t, c, y: (1 + of(t, "band")) * r.due[c if c in r.states_of(t) else ""], **dict.fromkeys(("corridor", "transit"), lambda r, t, c, y: of(t, "capacity")),
    "pool": lambda r, t, c, y: sum(r.due[s] for s in r.states_of(t)) if c else of(t, "pool") * r.total(t, "", ""), "pay-limit": lambda r, t, c, y: r.due[c] * of(t, "pay_at_most"),
    "pledge": lambda r, t, c, y: r.due[c] * of(t["pledges"], c), "balance": lambda r, t, c, y: r.period("fair", y, c) if t["accounts"] == "decided" else -r.period("actual", y, c)}
def rows(r):  # their numbers are those of the scenario; floors and caps add up what a state takes; no rule lacks a row, no bar is broken
    for name, (sums, sense, right, rule) in r.programme.rows.items():
        (kind, whom, year), words = (*re.split(r"[\[,\]]", name), "", "")[:3], re.sub(r"^periods\..*", "periods", rule.removeprefix(r.path)).split(".")
        try:
            need(rule != f"level.{whom}.rules" and (r.states or kind in ("cap", "floor", "total")), "room of levels, or figures of a conflict", Beyond)
            table, when = functools.reduce(dict.__getitem__, words, r.scenario) if rule.startswith(r.path) else {}, [year] * (year in r.years or kind == "width")
            need(right == (due := ROWS[kind](r, table, whom, "".join(when)) if kind in ROWS and rule != "processing" else of({}, kind)), f"{name}: {right}, not {due}")
            whose = r.states_of(table) & (r.members if table.get("applies") == "together" else {whom}) if kind in ("cap", "floor") else None
            need(whose is None or whose and sense == {"cap": "<=", "floor": ">="}[table["kind"]] and sums == {n: 1 for c in whose for n in r.loads[c, *when]}, f"{name}: whose")
        except Beyond as why: r.skipped[f"rows {kind} of {rule}"] = why
    for rule, table in r.scenario.get("rules", {}).items():
        whose = r.states_of(table) & r.members if table.get("applies", "each") == "each" and "states" in table else ()
        need({r.programme.rows.get(f"{table['kind']}[{c}{y}]", "-")[-1] for c in whose for y in [f",{y}" for y in r.years] or [""]} <= {f"{r.path}rules.{rule}"}, f"{rule}: a row")
    bars, ways = r.scenario.get("never", {}).values(), {tuple(re.split("[,>]", c[6:-1])) for c in r.programme.columns if c.startswith(("place[", "route["))}
    barred = {(o, s) for bar in bars for o, *_ in ways if bar["origin"] in ("each", r.home(o)) for s in ([r.home(o)] if bar["states"] == "origin" else bar["states"])}
    absent = {(o, s) for o, *_ in ways for s in r.members} - ways if all(len(way) == 2 for way in ways) else set()
    need(not {(o, via) for o, *vias in ways for via in vias} & barred and absent <= barred, "columns and bars")
def spent(r, c, units):  # on hosting so many, the cheapest steps first
    steps = sorted((F(step["usd"]), F(step.get("width", 10**15))) for step in r.scenario["market"]["costs"][c].values() if type(step) is dict)
    return sum(usd * max(F(0), min(width, units - sum(before for _, before in steps[:at]))) for at, (usd, width) in enumerate(steps))
FIGURES = {  # the exact figure of state c in a column, from its other figures s and the run r
    "key": lambda r, c, s: s["fair"] / r.whole * 100, "money-owed": lambda r, c, s: s["money-owed"] if abs(s["money-owed"] - r.owed * s["fair"] / r.whole) < F(1, 100) else None,
    "met": lambda r, c, s: s["actual"] * 100 / s["owed"], "gap": lambda r, c, s: s["actual"] - s["owed"], "quota": lambda r, c, s: F(r.scenario["market"].get("quotas", r.due)[c]),
    "distance": lambda r, c, s: s["actual"] - s["fair"], "money-gap": lambda r, c, s: s["money-paid"] - s["money-owed"], "cost-at-quota": lambda r, c, s: spent(r, c, s["quota"]),
    "to-be-taken-on": lambda r, c, s: max(F(0), -s["gap"]), "hosted-units": lambda r, c, s: at(r.loads[c,], r.values),
    "carried-for-others": lambda r, c, s: max(F(0), s["gap"]), **{f"{n}-end": lambda r, c, s, n=n: r.value(f"{n}[{c},{r.years[-1]}]") for n in ("debt", "banked")},
    "carried-value": lambda r, c, s: s["carried-for-others"] * F(r.money["usd_per_ru"]), "combined-gap": lambda r, c, s: s["gap"] + s["money-paid"] / F(r.money["usd_per_ru"]),
    "cost-hosted": lambda r, c, s: spent(r, c, s["hosted-units"]), "gain": lambda r, c, s: s["cost-at-quota"] - s["cost-hosted"] - F(r.shares["market"]["price"]["exact"]) * s["trade"],
    "trade": lambda r, c, s: s["quota"] - s["hosted-units"], "money-units": lambda r, c, s: r.value(f"pay[{c}]") - r.value(f"receive[{c}]") + s.get("trade", 0) + (r.due and r.sold[c]),
    "people-units": lambda r, c, s: sum((F(stay) + F(placed)) * r.weight(o) for o, host, stay, placed, _ in r.shares["flows"] if host == c),
    "obligation": lambda r, c, s: at(r.loads[c,], r.values) + s.get("files-units", 0) + s.get("money-units", 0), "people": lambda r, c, s: r.value(*r.loads[c,]),
    **{name: lambda r, c, s, end=end: sum((F(one[2]) for one in r.shares["payments"] if one[end] == c), F(0)) for end, name in enumerate(("pays", "receives"))},
    **{f"{what}-per-{size}": lambda r, c, s, units=units, base=base, times=times: s[units] * times / F(r.result["bases"][base][c])
       for what, units in (("obligation", "owes"), ("actual", "actual")) for size, base, times in (("1000", "inhabitants", 1000), ("bn-gdp", "gdp_usd", 10**9))}}
PERIODS = {name: lambda r, c, y, name=name: r.value(f"{name}[{c},{y}]") for name in ("debt", "banked", "beyond")} | {  # the same in period y
    "obligation": lambda r, c, y: r.value(f"duty[{c},{y}]"), "gap": lambda r, c, y: r.period("actual", y, c) - r.period("obligation", y, c, "shown")}
def columns(r):  # of each its exact figures, how they are shown, its total, its sums by region and over periods; then the same in each period
    states, regions, two = r.shares["states"], r.shares["regions"], next((n for n in ("people-units", "people") if n in r.shares["columns"]), None)
    main = [("states.*", "", n, one["total"], {c: s[n] for c, s in states.items()}) for n, one in r.shares["columns"].items()]
    for where, year, name, total, cells in main + [(f"periods.{y}", y, n, one["total"], one["states"]) for y, sheet in r.shares["periods"].items() for n, one in sheet.items()]:
        path, figure = f"{where}.{name}", (PERIODS if year else FIGURES).get(name * (name != "money-owed" or not {"claims", "joint"} & r.money.keys()))
        exact, shown = (forms := {form: {c: F(x[form]) for c, x in cells.items() if x[form]} for form in ("exact", "shown")}).values()
        sums = [(total, [*exact])] * bool(total) + [(regions[g][name], [c for c in exact if states[c]["region"] == g]) for g in regions if total and not year]
        alike = all(sum(one[c] for c in inside) == F(x[form]) for x, inside in sums for form, one in forms.items())
        need(alike and (total or re.search("^met$|-per-|-(least|greatest)$", name)), f"{path}: its total, or of a region")
        parts_of = lambda c: sum(F(states[c][n]["shown"]) for n in (two, "files-units", "money-units") if n in r.shares["columns"])
        off = max((abs((parts_of(c) if two and name == "obligation" else exact[c]) - shown[c]) * 10 ** len(cells[c]["shown"].partition(".")[2]) for c in exact), default=0)
        close = off < 2 + len(r.years) and abs(sum(shown.values()) - sum(exact.values())) <= F(1 + len(r.years), 2) and all(n.denominator == 1 for n in shown.values())
        need(exact.keys() == shown.keys() and (close if name == ("people" if two else "obligation") else off < 1 if total else off <= F(1, 2)), f"{path}: what is shown")
        need(not figure or all(figure(r, code, year or r.states[code]) == x for code, x in exact.items()), f"{path}: not what it is made of")
        r.skipped |= {} if figure or name in ("fair", "actual", "money-paid") else {f"allocation.{path}": "by a rule that is not known here"}
        over = [*forms.items()] if r.years and not year and name in ("obligation", "actual") else []
        need(all(x == sum(r.period(name, y, c, form) for y in r.years) for form, one in over for c, x in one.items()), f"{path}: over the periods")
def fair(r):  # fair numbers: in each period, the units of every origin, or cohort of it, times its key; and the shares of each criterion
    r.skipped |= dict.fromkeys(("criteria.*.shares", "criteria.*.values") if r.years else (), "each period has a key of its own, which is checked")
    asked = r.scenario.get("periods", {}).keys() | {field for one in r.scenario.get("modality", {}).values() for field in one}
    need(not asked & {"files", "old_key", "change_at_most"}, "files that are shared with people, a transition between keys", Beyond)
    for year, given in r.moments.items():
        keys, people = {cause: Keys(r, given, cause) for cause in [None, *r.scenario.get("cause", ())]}, given["people"]
        due = (r.scenario["period"][year].get("people") if year else r.people.get("total")) if r.upper is None else r.upper
        need(None is due or "leave-out" in map(r.people.get, ("outsiders", "unknown")) or sum(map(int, people.values())) == number(due), "people of the file")
        need(r.cohorts or year or all(people.get(o) == str(n) for o, n in r.people.get("need", {}).items()), "needs are not those of the file")
        units = lambda o: exactly((int(people[o]) - r.value(f"unmet[{o}]") * (r.people.get("fair") == "of-placed")) * r.weight(o))
        parts = ((units(o), keys[r.cohorts.get(o, {}).get("cause")].of(r.home(o))) for o in people)
        found, shown = mixed(*parts), {c: r.period("fair", year, c) if year else s["fair"] for c, s in r.states.items()}
        need(all(near(exact, found[c]) for c, exact in shown.items()), f"{year} fair numbers are not those of the key")
        for n, line in ((one["name"], one) for one in r.result["criteria"] if one["name"] in given["values"] and "exponent" not in keys[None].parts[one["name"]] and not year):
            need(line["values"] == given["values"][n] and all(near(F(line["shares"][c]), x) for c, x in shared(Keys(r, given, None).score(n)).items()), f"{n}: shares")
def others(r):  # flows between the people of each origin and the obligation of each host; burdens
    margins = defaultdict(F, {("from", origin): F(people) for origin, people in r.shares["unmet"].items()})
    for o, host, stay, placed, via in r.shares["flows"]:
        need(abs(F(stay) + F(placed) - r.value(f"stay[{o},{host}]", f"route[{'>'.join([o, *via, host])}]" if via else f"place[{o},{host}]")) < 2, f"flow {o} {host}")
        for end in (("from", o), ("to", host)): margins[end] += F(placed) + F(stay)
    need(not any(re.match("place|stay|route", c) for c in r.programme.columns) or all(margins["to", c] == s["owed"] for c, s in r.states.items()), "flows and obligations")
    need(all(margins["from", n[6:-1]] == row[2] for n, row in r.programme.rows.items() if n.startswith("total[") and n[6:-1] not in r.years), "somebody is not counted")
    need(all(r.due[c] == by for _, name, body in r.programme.goals if name == "leximin-burden" for c, (_, by) in body.items()), "burdens and fair numbers")
UNREAD = ["figures taken from the data", "which goals there are, coefficients but those of floors and caps", "rows of rules that name no states",
          "whole numbers beyond their sums", *"sentences notes data comparison prices freedom conflict criteria.*.effective_weight".split(),
          *(f"allocation.{part}" for part in "balance inequality keys legs limits market modalities others ties".split())]
def one(result, texts, root, scenario, path="", upper=None):  # a result or a level of it, then the levels below it; gives what is not checked
    r = Run(result, text := texts.pop(0), scenario, path, upper)
    need((result["programme"]["sha256"], result["proof"]["status"]) == (digest(text), "proved"), "not proved, or another programme")
    rows(r)
    if result["kind"] == "conflict":
        need(bound(r.programme, r.programme.hard, {}, result["certificate"]) > 0, "no contradiction")
        return need(path or not texts, "a programme of no level") or r.skipped | dict.fromkeys(("criteria", "bases", "given", "burdens"), "not read here")
    need(all(SIGN[sense](at(sums, r.values) - right) for sums, sense, right, _ in r.programme.rows.values()), "a row is broken")
    need(all(0 < value <= (value if (top := r.programme.columns[n]) is None else top) for n, value in r.values.items()), "a value is out of bounds")
    for check in (certificate, code_order, fair, columns, others):
        try: check(r)
        except Beyond as why: r.skipped[check.__name__] = why
    levels = {n: t["of"] for n, t in root.get("level", {}).items() if t["of"] in r.states}
    need(upper in (None, r.programme.total) and levels == {v["level"]: v["of"] for v in result["levels"]}, "levels, or what is shared below")
    for level in result["levels"]: r.skipped |= one(level, texts, root, root["level"][level["level"]], f"level.{level['level']}.", r.states[level["of"]]["owed"])
    return need(path or not texts, "a programme of no level") or r.skipped
def check(raw, text):  # what is not checked of a result and its programmes; raises where anything does not hold
    result, texts = (outer := json.loads(raw))["result"], re.split(r"\n\\ level \S+ of \S+\n", text)
    need(raw == canonical(outer) and outer["sha256"] == digest(canonical(result)), "the bytes are not those of the digest")
    return dict.fromkeys(UNREAD, "not read here") | one(result, texts, scenario := scenario_of(result), scenario)
if __name__ == "__main__":
    try: skipped = check(*(open(path, encoding="utf-8", newline="").read() for path in sys.argv[1:]))
    except Exception as why: sys.exit(f"REFUSED: {why}")
    groups = {str(why): ", ".join(what for what, other in skipped.items() if str(other) == str(why)) for why in skipped.values()}
    print(f"intact; {'not proved here' if 'certificate' in skipped else 'proved'}; adds up", *(f"not checked: {parts}: {why}" for why, parts in groups.items()), sep="\n")
