"""Checks a result of `onus solve -o result.json -o programme.lp`, without any code of Onus: `python3 verify.py result.json programme.lp`
Prints what holds, what is taken as given, and a line `not checked: …` for each part that it does not check. README.md says what is what."""
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
def terms(text):
    found = {name: F(times) for times, name in re.findall(r"(\S+) (\S+)", text)}
    return need(all(found.values()) and len(found) * 2 == len(text.split()) - (text == "0"), f"terms: {text}") or found
class Programme:  # columns: name -> upper · rows: name -> (terms, sense, number, rule) · goals: (kind, name, body)
    def __init__(self, text):
        each = lambda pattern, lines: [need(found := re.fullmatch(pattern, line), line) or found.groups() for line in lines.split("\n") if line]
        parts = re.fullmatch(r"\\ [^\n]*\n(.*)\nsubject to\n(.*)\nbounds\n(.*)\nend\n?", re.sub(r"\n    +", " ", text), re.S)
        columns, rows = each(r"  0 <= (\S+)(?: <= (\S+))?", parts[3]), each(r"  (.+?): (.*?) ?(<=|>=|=) (\S+) \\ (\S+)(?: line \d+)?", parts[2])
        self.columns, self.goals = {name: F(top) if top else None for name, top in columns}, []
        self.rows = {name: (terms(sums), sense, F(right), rule) for name, sums, sense, right, rule in rows}
        need((len(columns), len(rows)) == (len(self.columns), len(self.rows)), "a column or row stands there twice")
        for aim, lines in re.findall(r"goal \d+\n(.*)\n((?:  .*\n?)*)", parts[1]):
            sums = {name: body.split(" over ") for name, body in each(r"  (.+?): (.*)", lines)}
            kind = {"minimise": "sum", "minimise the columns": "order"}.get(aim.split(" one after")[0], "leximin")
            name = [*sums][0] if kind == "sum" else aim.split(": ")[1]
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
    return right
def certificate(r):  # walks through the stages: what each proves to be least is held in those after it
    held, stages = dict(r.programme.hard), r.result["certificate"][::-1]
    stage = lambda kind, goal: need(stages and (stages[-1]["kind"], stages[-1]["goal"]) == (kind, goal), f"{kind} {goal} is due") or stages.pop()
    for goal, (kind, name, body) in enumerate(r.programme.goals):
        if kind == "sum":
            held[f"held {goal}"] = body, "<=", (least := bound(r.programme, held, body, (now := stage("sum", goal))["duals"])), F(0)
            need(at(body, r.values) == F(now["value"]) == least, f"{name} is not proved")
        elif kind == "leximin":
            left, before = {f"ratio {goal} {ratio}": (sums, "<=", F(0), -by) for ratio, (sums, by) in body.items()}, math.inf
            while left:
                level, closed = F((now := stage("level", goal))["level"]), [f"ratio {goal} {ratio}" for ratio in now["closed"]]
                need(closed and bound(r.programme, held | left, None, now["duals"]) == level <= before, f"{name}: level {level}")
                for ratio in closed:
                    (sums, _, _, by), before = left.pop(ratio), level
                    need(F(now["duals"].get(ratio, 0)) < 0 > by and at(sums, r.values) == -level * by, f"{ratio} is not at {level}, or not forced to be")
                    held[ratio] = sums, "<=", -level * by, F(0)
        elif stages and stages[-1]["kind"] == "code-order":
            alone = {c for n, one in held.items() if (n.startswith("ratio") or one[1] == "=") and len(one[0]) == 1 for c in one[0]}
            r.skipped |= {"code-order": "which of equal answers it takes"} if stage("code-order", goal) and r.programme.columns.keys() - alone else {}
        else:
            for column in r.programme.columns:
                now = stage("column", goal) if column in r.values else {"column": column, "duals": {}}
                least = bound(r.programme, held, {column: F(1)}, now["duals"])
                need((now["column"], least) == (column, r.values.get(column, 0)), f"{column} is due, or is not least")
                held[f"held-column {column}"] = {column: F(1)}, "<=", least, F(0)
    need(not stages, "more stages than goals")
def scenario_of(result):  # with the variant and the overrides that the result states
    scenario = (read := lambda text: tomllib.loads(text, parse_float=str))(result["scenario"]["text"])
    variant, asked = scenario.get("variants", {}).get(result["asked"]["variant"], {}), result["asked"]["set"]
    plain = lambda text: read("x = " + text)["x"] if re.fullmatch(r"[-+.\d_]+|true|false|[\[{\"'].*", text) else text
    table = lambda path: functools.reduce(lambda found, word: found.setdefault(word, {}), path.split(".")[:-1], scenario)
    for path in variant.get("drop", []): del table(path)[path.split(".")[-1]]
    for path, value in [*variant.get("set", {}).items(), *((path, plain(text)) for path, text in asked)]: table(path)[path.split(".")[-1]] = value
    return scenario
exactly, near = lambda text: D((x := number(text)).numerator) / x.denominator, lambda exact, found: abs(exact - F(found)) <= F(1, 10 ** 90)
mixed, times = lambda *parts: {c: sum(w * of_part[c] for w, of_part in parts) for c in parts[0][1]}, lambda one, two: shared({c: x * two[c] for c, x in one.items()})
shared = lambda amounts: need((whole := sum(amounts.values())) > 0, "nobody has a share") or {c: amount / whole for c, amount in amounts.items()}
def powers(amounts, p):  # (x / greatest)^p, rounded to so many decimals that the least above zero keeps twenty digits
    places = 20 + math.ceil(-(min(filter(None, amounts.values())) / (most := max(amounts.values()))).ln() * p / D("2.3"))
    return {c: x / most if p == 1 else round((x / most) ** p, places) for c, x in amounts.items()}
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
            rates = {c: D(0) if c == self.out else x if p > 0 else 1 / x for c, x in rates.items()}
            key = times(key, {c: x ** abs(p) for c, x in rates.items()} if p == int(p) else powers(rates, abs(p)))
        factors = [(exactly(f["factor"]), self.r.states_of(f), f.get("borne_by", "all")) for f in table.get("factor", {}).values()]
        before = key = times(key, {c: math.prod([f for f, whose, borne in factors if borne == "all" and c in whose]) for c in key})
        for f, whose, borne in (one for one in factors if one[2] != "all"):
            bears = key.keys() - whose if borne == "others" else self.r.states_of({"group": borne})
            off, bearing = (sum(before[c] for c in key.keys() & some) for some in (whose, bears))
            key = {c: x + (1 - f) * before[c] * (-1 if c in whose else off / bearing if c in bears else 0) for c, x in key.items()}
        key = shared(powers(key, exactly(table["power"]))) if "power" in table else key
        return self.bounded(bounds, key) if bounds else key
    def bounded(self, limits, key):  # by one rule: min(max(t share, floor), ceiling) with the t that makes the sum one
        own = lambda c: [limits, *(group for group in limits.get("groups", {}).values() if c in self.r.states_of(group))]
        lows = {c: max(exactly(one.get("floor", 0)) for one in own(c)) * (c != self.out) for c in key}
        tops = {c: min(exactly(one.get("ceiling", 1)) for one in own(c)) * (c != self.out) for c in key}
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
            kind, first, *rest = re.split(r"[\[,>]", column[:-1])
            whose = {"duty": [first, ",".join([first, *rest])], "by": [first]} | dict.fromkeys(("place", "stay", "route"), rest[-1:])
            for one in whose.get(kind, ()): self.loads[one][column] = self.weight(first)
        self.states = {c: {n: F(x["exact"]) for n, x in cells.items() if isinstance(x, dict) and x["exact"]} | {"owes": F(cells["obligation"]["shown"]),
                       "owed": F(cells.get("people", cells["obligation"])["shown"])} for c, cells in self.shares["states"].items()}
        self.whole, self.price = sum(s["fair"] for s in self.states.values()), number(scenario.get("money", {}).get("usd_per_ru", 0))
        self.moments, self.groups = given.get("periods", {"": given}), given["groups"]
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
            takes = {"nobody": {"states": []}, "others": {}}.get(accord["taken_by"], {"group": accord["taken_by"]})
            sizes = {c: fair[c] for c in self.states_of(takes) - self.states_of(accord) - exempt}
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
    "cap": Run.limit, "floor": Run.limit, "total": Run.total, **dict.fromkeys(("at-fair", "duty"), lambda r, t, c, y: r.due[c]),
    "zero": lambda r, t, c, y: r.programme.rows.get(f"floor[{c},{y}]" if y else f"floor[{c}]", (0, 0, 0))[2], "fair": lambda r, t, c, y: r.period("fair", y, c),
    "unmet": lambda r, t, c, y: r.value(f"unmet[{c}]"), **dict.fromkeys(("corridor", "transit"), lambda r, t, c, y: of(t, "capacity")),
    "least": lambda r, t, c, y: (1 - of(t, "band")) * r.due[c if c in r.states_of(t) else ""], "most": lambda r, t, c, y: (1 + of(t, "band")) * r.due[c if c in r.states_of(t) else ""],
    "pool": lambda r, t, c, y: sum(r.due[s] for s in r.states_of(t)) if c else of(t, "pool") * r.total(t, "", ""),
    "pay-limit": lambda r, t, c, y: r.due[c] * of(t, "pay_at_most"), "pledge": lambda r, t, c, y: r.due[c] * of(t["pledges"], c),
    "people-floor": lambda r, t, c, y: r.due[c] * of(t, "people_at_least"), **dict.fromkeys(("hosted", "money"), lambda *_: F(0)),
    "width": lambda r, t, c, y: of(t[y], "width"), "bank": lambda r, t, c, y: r.period("fair", y, c) * of(t, "bank_share"),
    "balance": lambda r, t, c, y: r.period("fair", y, c) if t["accounts"] == "decided" else -r.period("actual", y, c)}
def rows(r):  # their numbers are those of the scenario; floors and caps add up what a state takes; no rule lacks a row, no bar is broken
    for name, (sums, sense, right, rule) in r.programme.rows.items():
        (kind, whom, year), words = (*re.split(r"[\[,\]]", name), "", "")[:3], re.sub(r"^periods\..*", "periods", rule.removeprefix(r.path)).split(".")
        try:
            need(rule != f"level.{whom}.rules" and (r.states or kind in ("cap", "floor", "total")), "room of levels, or figures of a conflict", Beyond)
            table, when = functools.reduce(dict.__getitem__, words, r.scenario) if rule.startswith(r.path) else {}, [year] * (year in r.years or kind == "width")
            need(right == (due := ROWS[kind](r, table, whom, "".join(when)) if kind in ROWS else of({}, kind)), f"{name}: {right}, not {due}")
            if kind in ("cap", "floor"):
                whose = r.states_of(table) if table.get("applies") == "together" else r.states_of(table) & {whom}
                taken = sums == {column: 1 for c in whose for column in r.loads[",".join([c, *when])]}
                need(whose and taken and sense == {"cap": "<=", "floor": ">="}[table["kind"]], f"{name}: whose, or of what")
        except Beyond as why: r.skipped[f"rows {kind} of {rule}"] = why
    for rule, table in r.scenario.get("rules", {}).items():
        whose = r.states_of(table) & r.members if table.get("applies", "each") == "each" and "states" in table else ()
        due = [r.programme.rows.get(f"{table['kind']}[{c}{y}]", (rule,))[-1] for c in whose for y in [f",{y}" for y in r.years] or [""]]
        need(set(due) <= {f"{r.path}rules.{rule}"}, f"rules.{rule} lacks a row")
    places = {tuple(re.split("[,>]", c[6:-1])) for c in r.programme.columns if c.startswith(("place[", "route["))}
    barred = {(o, s) for bar in r.scenario.get("never", {}).values() for o in {place[0] for place in places} if bar["origin"] in ("each", r.home(o))
              for s in ([r.home(o)] if bar["states"] == "origin" else bar["states"])}
    absent = {(o, s) for o, *_ in places for s in r.members} - places if all(len(place) == 2 for place in places) else set()
    need(not {(place[0], via) for place in places for via in place[1:]} & barred and absent <= barred, "columns and bars")
FIGURES = {  # the exact figure of state c in a column, from its other figures s and the run r
    "key": lambda r, c, s: s["fair"] / r.whole * 100, "met": lambda r, c, s: s["actual"] * 100 / s["owed"], "gap": lambda r, c, s: s["actual"] - s["owed"],
    "distance": lambda r, c, s: s["actual"] - s["fair"], "to-be-taken-on": lambda r, c, s: max(F(0), -s["gap"]), "carried-for-others": lambda r, c, s: max(F(0), s["gap"]),
    "carried-value": lambda r, c, s: s["carried-for-others"] * r.price, "combined-gap": lambda r, c, s: s["gap"] + s["money-paid"] / r.price,
    "money-gap": lambda r, c, s: s["money-paid"] - s["money-owed"], "trade": lambda r, c, s: s["quota"] - s["hosted-units"],
    "debt-end": lambda r, c, s: r.value(f"debt[{c},{r.years[-1]}]"), "banked-end": lambda r, c, s: r.value(f"banked[{c},{r.years[-1]}]"),
    "money-units": lambda r, c, s: r.value(f"pay[{c}]") - r.value(f"receive[{c}]") + s.get("trade", 0) + (r.due and r.sold[c]), "quota": lambda r, c, s: r.due[c],
    "obligation": lambda r, c, s: s.get("people-units", r.value(*r.loads[c])) + s.get("files-units", 0) + s.get("money-units", 0),
    **dict.fromkeys(("people", "hosted-units"), lambda r, c, s: r.value(*r.loads[c])), "people-units": lambda r, c, s: at(r.loads[c], r.values),
    **{name: lambda r, c, s, end=end: sum((F(one[2]) for one in r.shares["payments"] if one[end] == c), F(0)) for end, name in enumerate(("pays", "receives"))},
    **{f"{what}-per-{size}": lambda r, c, s, units=units, base=base, times=times: s[units] * times / F(r.result["bases"][base][c])
       for what, units in (("obligation", "owes"), ("actual", "actual")) for size, base, times in (("1000", "inhabitants", 1000), ("bn-gdp", "gdp_usd", 10**9))}}
PERIODS = {name: lambda r, c, y, name=name: r.value(f"{name}[{c},{y}]") for name in ("debt", "banked", "beyond")} | {  # the same in period y
    "obligation": lambda r, c, y: r.value(f"duty[{c},{y}]"), "gap": lambda r, c, y: r.period("actual", y, c) - r.period("obligation", y, c, "shown")}
def columns(r):  # of each its exact figures, how they are shown, its total, its sums by region and over periods; then the same in each period
    two = next((n for n in ("people-units", "people") if n in r.shares["columns"]), None)  # what of it is people, where that is not all
    main = [("", n, one["total"], {c: s[n] for c, s in r.shares["states"].items()}) for n, one in r.shares["columns"].items()]
    for year, name, total, cells in main + [(y, n, one["total"], one["states"]) for y, sheet in r.shares["periods"].items() for n, one in sheet.items()]:
        path, figure = f"periods.{year}.{name}" if year else f"states.*.{name}", (PERIODS if year else FIGURES).get(name)
        exact, shown = (forms := {form: {c: F(x[form]) for c, x in cells.items() if x[form]} for form in ("exact", "shown")}).values()
        parts = {} if year or not total else {region: [c for c in exact if r.shares["states"][c]["region"] == region] for region in r.shares["regions"]}
        sums = [(total, [*exact])] * bool(total) + [(r.shares["regions"][region][name], inside) for region, inside in parts.items()]
        need(all(sum(one[c] for c in inside) == F(x[form]) for x, inside in sums for form, one in forms.items()) and (total or re.search("^met$|-per-|-(least|greatest)$", name)), f"{path}: its total, or of a region")
        parts_of = lambda c: sum(F(r.shares["states"][c][n]["shown"]) for n in (two, "files-units", "money-units") if n in r.shares["columns"])
        off = max((abs((parts_of(c) if two and name == "obligation" else exact[c]) - shown[c]) * 10 ** len(cells[c]["shown"].partition(".")[2]) for c in exact), default=0)
        close = off < 2 + len(r.years) and abs(sum(shown.values()) - sum(exact.values())) <= F(1 + len(r.years), 2) and all(n.denominator == 1 for n in shown.values())
        need(exact.keys() == shown.keys() and (close if name == ("people" if two else "obligation") else off < 1 if total else off <= F(1, 2)), f"{path}: what is shown")
        for code in exact if figure else ():
            need((found := figure(r, code, year or r.states[code])) == exact[code], f"{code} {path}: {exact[code]}, not {found}")
        r.skipped |= {} if figure or name in ("fair", "actual", "money-paid") else {f"allocation.{path}": "by a rule that is not known here"}
        over = [*forms.items()] if r.years and not year and name in ("obligation", "actual") else []
        need(all(x == sum(r.period(name, y, c, form) for y in r.years) for form, one in over for c, x in one.items()), f"{path}: over the periods")
def fair(r):  # fair numbers: in each period, the units of every origin, or cohort of it, times its key; and the shares of each criterion
    r.skipped |= dict.fromkeys(("criteria.*.shares", "criteria.*.values") if r.years else (), "each period has a key of its own, which is checked")
    need(not any("files" in one for one in r.scenario.get("modality", {}).values()), "files that are shared with people", Beyond)
    need(not {"old_key", "change_at_most"} & r.scenario.get("periods", {}).keys(), "a transition between keys", Beyond)
    for year, given in r.moments.items():
        keys, parts, people = {cause: Keys(r, given, cause) for cause in [None, *r.scenario.get("cause", ())]}, [], given["people"]
        due = (r.scenario["period"][year].get("people") if year else r.people.get("total")) if r.upper is None else r.upper
        need(None is due or "leave-out" in map(r.people.get, ("outsiders", "unknown")) or sum(map(int, people.values())) == number(due), "people of the file")
        need(r.cohorts or year or all(people.get(o) == str(n) for o, n in r.people.get("need", {}).items()), "needs are not those of the file")
        for name, count in people.items():
            unmet = r.value(f"unmet[{name}]") if r.people.get("fair") == "of-placed" else 0
            parts.append((exactly((int(count) - unmet) * r.weight(name)), keys[r.cohorts.get(name, {}).get("cause")].of(r.home(name))))
        found, shown = mixed(*parts), {c: r.period("fair", year, c) if year else s["fair"] for c, s in r.states.items()}
        need(all(near(exact, found[c]) for c, exact in shown.items()), f"{year} fair numbers are not those of the key")
        for line in (one for one in r.result["criteria"] if one["name"] in given["values"] and "exponent" not in keys[None].parts[one["name"]] and not year):
            shares = shared(Keys(r, given, None).score(line["name"])) if line["values"] == given["values"][line["name"]] else {}
            need(shares and all(near(F(line["shares"][c]), share) for c, share in shares.items()), f"{line['name']}: values or shares")
def others(r):  # flows between the people of each origin and the obligation of each host; burdens
    margins = defaultdict(F)
    for origin, host, stay, placed, via in r.shares["flows"]:
        exact = r.value(f"stay[{origin},{host}]", f"route[{'>'.join([origin, *via, host])}]" if via else f"place[{origin},{host}]")
        need(abs(F(stay) + F(placed) - exact) < 2, f"flow {origin} {host}")
        for end in (("from", origin), ("to", host)): margins[end] += F(placed) + F(stay)
    need(not any(re.match("place|stay|route", c) for c in r.programme.columns) or all(margins["to", c] == s["owed"] for c, s in r.states.items()), "flows and obligations")
    gone = {n: F(r.shares["unmet"].get(n[6:-1], 0)) - row[2] for n, row in r.programme.rows.items() if n.startswith("total[") and n[6:-1] not in r.years}
    need(all(margins["from", n[6:-1]] + off == 0 for n, off in gone.items()), "somebody is not counted")
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
    for check in (certificate, fair, columns, others):
        try: check(r)
        except Beyond as why: r.skipped[check.__name__] = why
    levels = {n: t["of"] for n, t in root.get("level", {}).items() if t["of"] in r.states}
    need(upper in (None, r.programme.total) and levels == {v["level"]: v["of"] for v in result["levels"]}, "levels, or what is shared below")
    for name, level in ((level["level"], level) for level in result["levels"]):
        r.skipped |= one(level, texts, root, root["level"][name], f"level.{name}.", r.states[level["of"]]["owed"])
    return need(path or not texts, "a programme of no level") or r.skipped
def check(raw, text):  # what is not checked of a result and its programmes; raises where anything does not hold
    result, texts = (outer := json.loads(raw))["result"], re.split(r"\n\\ level \S+ of \S+\n", text)
    need(raw == canonical(outer) and outer["sha256"] == digest(canonical(result)), "the bytes are not those of the digest")
    return dict.fromkeys(UNREAD, "not read here") | one(result, texts, scenario := scenario_of(result), scenario)
if __name__ == "__main__":
    try:
        skipped = check(*(open(path, encoding="utf-8", newline="").read() for path in sys.argv[1:]))
        groups = {str(why): ", ".join(what for what, other in skipped.items() if str(other) == str(why)) for why in skipped.values()}
        print(f"intact; {'not proved here' if 'certificate' in skipped else 'proved'}; adds up", *(f"not checked: {parts}: {why}" for why, parts in groups.items()), sep="\n")
    except Exception as why: sys.exit(f"REFUSED: {why}")
