#!/usr/bin/env python3
"""Checks a result of `onus solve -o result.json -o programme.lp`, without any code of Onus: `python3 verify.py result.json programme.lp`
Prints what holds, and a line `not checked: …` for each part that the two files do not let anyone check. README.md says what is what."""
import functools, hashlib, json, math, re, sys, tomllib
from collections import defaultdict
from fractions import Fraction as F
class Beyond(Exception):
    """What cannot be checked here, and why."""
def need(holds, what, otherwise=ValueError):
    if not holds:
        raise otherwise(what)
def of(table, name):
    need(name in table, f"{name} does not stand in the scenario", Beyond)
    return number(table[name])
canonical = lambda value: json.dumps(value, indent=2, sort_keys=True, ensure_ascii=False) + "\n"
digest = lambda text: hashlib.sha256(text.encode()).hexdigest()
at = lambda terms, values: sum((times * values[name] for name, times in terms.items() if name in values), F(0))
number = lambda value: F(str(value)[:-1]) / 100 if str(value).endswith("%") else F(str(value))
SIGN = {"<=": lambda y: y <= 0, ">=": lambda y: y >= 0, "=": lambda y: y == 0}
class Programme:
    """columns: name -> upper · rows: name -> (terms, sense, number, rule, line) · goals: [kind, name, body]"""
    def __init__(self, text):
        self.columns, self.rows, self.goals, section, named = {}, {}, [], "", set()
        def terms(text):
            found = {name: F(times) for times, name in re.findall(r"(\S+) (\S+)", text)}
            need(all(found.values()) and len(found) * 2 == len(text.split()) - (text == "0"), f"terms: {text}")
            named.update(found)
            return found
        for line in filter(None, re.sub(r"\n    +", " ", text).split("\n")):
            name, _, body = line.strip().partition(": ")
            if line.startswith("goal ") or line in ("subject to", "bounds", "end"):
                section = line.split()[0]
            elif line.startswith("minimise"):
                self.goals.append([{"minimise": "sum", "minimise the columns": "order"}.get(line.split(" one after")[0], "leximin"), body, {}])
            elif section == "bounds":
                found = re.fullmatch(r"  0 <= (\S+)(?: <= (\S+))?", line)
                need(found and found[1] not in self.columns, f"bounds: {line}")
                self.columns[found[1]] = F(found[2]) if found[2] else None
            elif section == "subject":
                found = re.fullmatch(r"(.*?) ?(<=|>=|=) (\S+) \\ (\S+)(?: line (\d+))?", body)
                need(found and name not in self.rows, f"row {name}")
                self.rows[name] = (terms(found[1]), found[2], F(found[3]), found[4], int(found[5] or 0))
            elif section == "goal" and self.goals[-1][0] == "sum":
                self.goals[-1][1:] = [name, terms(body)]
            elif section == "goal":
                ratio, by = body.rsplit(" over ", 1)
                need(name not in self.goals[-1][2] and F(by) > 0, f"ratio {name}")
                self.goals[-1][2][name] = (terms(ratio), F(by))
        need(named <= self.columns.keys(), "columns without bounds")
        self.total = sum((row[2] for name, row in self.rows.items() if re.match(r"(total|fair)(\[|$)", name)), F(0))
class Proof:
    """Walks through the stages of the certificate, with what is held so far."""
    def __init__(self, r):
        self.p, self.values, self.skipped, self.sums, self.levels, self.passed, self.open = r.programme, r.values, r.skipped, {}, {}, set(), None
    def constraint(self, name):  # (terms, sense, number, coefficient of the level)
        kind, _, rest = name.partition(" ")
        if kind in ("row", "held"):
            return (*self.p.rows[rest][:3], F(0)) if kind == "row" else (self.p.goals[int(rest)][2], "<=", self.sums[int(rest)], F(0))
        if kind in ("upper", "held-column"):
            need(kind == "upper" or rest in self.passed, name)
            return {rest: F(1)}, "<=", self.p.columns[rest] if kind == "upper" else self.values.get(rest, F(0)), F(0)
        goal, ratio = int(rest.split(" ", 1)[0]), rest.split(" ", 1)[1]
        terms, by = self.p.goals[goal][2][ratio]
        need(kind == "ratio" and ((goal, ratio) in self.levels or goal == self.open), name)
        return (terms, "<=", self.levels[goal, ratio] * by, F(0)) if (goal, ratio) in self.levels else (terms, "<=", F(0), -by)
    def bound(self, cost, duals):
        """What the multipliers prove: no point is below it, by weak duality. Without a cost the level of the open goal is minimised."""
        reduced, level, right = dict(cost or {}), F(cost is None), F(0)
        for name, text in duals.items():
            y, (terms, sense, number, by) = F(text), self.constraint(name)
            need(y and (sense == "=" or SIGN[sense](y)), f"multiplier of {name}")
            for column, times in terms.items():
                reduced[column] = reduced.get(column, 0) - y * times
            right, level = right + y * number, level - y * by
        need(all(cost >= 0 for cost in reduced.values()) and level == 0, "a reduced cost is wrong")
        return right
    def walk(self, stages):
        def stage(kind, goal):
            found = stages.pop(0)
            need((found["kind"], found["goal"]) == (kind, goal), f"stage {kind} of goal {goal} is due")
            return found
        for goal, (kind, name, body) in enumerate(self.p.goals):
            if kind == "sum":
                self.sums[goal] = F((now := stage("sum", goal))["value"])
                need(at(body, self.values) == self.sums[goal] == self.bound(body, now["duals"]), f"{name} is not proved")
            elif kind == "leximin":
                self.open, before, left = goal, None, set(body)
                while left:
                    level = F((now := stage("level", goal))["level"])
                    need(now["closed"] and self.bound(None, now["duals"]) == level and (before is None or level <= before), f"{name}: level {level}")
                    for ratio in now["closed"]:
                        forced = F(now["duals"].get(f"ratio {goal} {ratio}", 0)) < 0
                        need(forced and at(body[ratio][0], self.values) == level * body[ratio][1], f"{ratio} is not at {level}, or not forced to be")
                        left, self.levels[goal, ratio], before = left - {ratio}, level, level
            elif stages and stages[0]["kind"] == "code-order":
                stage("code-order", goal)
                sums = [self.p.goals[goal][2][ratio][0] for goal, ratio in self.levels] + [row[0] for row in self.p.rows.values() if row[1] == "="]
                alone = {column for terms in sums if len(terms) == 1 for column in terms}
                self.skipped |= {"code-order": "which of equal answers it takes"} if self.p.columns.keys() - alone else {}
            else:
                for column in self.p.columns:
                    if column in self.values:
                        now = stage("column", goal)
                        need(now["column"] == column and self.bound({column: F(1)}, now["duals"]) == self.values[column], f"{column} is not least")
                    self.passed.add(column)
        need(not stages, "more stages than goals")
def scenario_of(result):  # with the variant and the overrides that the result states
    scenario = (read := lambda text: tomllib.loads(text, parse_float=str))(result["scenario"]["text"])
    variant = scenario.get("variants", {}).get(result["asked"]["variant"], {})
    plain = lambda text: read("x = " + text)["x"] if re.fullmatch(r"[-+.\d_]+|true|false|[\[{\"'].*", text) else text
    table = lambda path: functools.reduce(lambda found, word: found.setdefault(word, {}), path.split(".")[:-1], scenario)
    for path in variant.get("drop", []):
        del table(path)[path.split(".")[-1]]
    for path, value in [*variant.get("set", {}).items(), *((path, plain(text)) for path, text in result["asked"]["set"])]:
        table(path)[path.split(".")[-1]] = value
    return scenario
UNREAD = ["which goals there are", "coefficients of goals (distance, preferences)", "coefficients and senses of rows but floors and caps (debt in balance)",
    "rows of rules that name no states", "absent columns beside routes", *"sentences notes data comparison prices freedom rounding conflict".split(),
    "criteria.*.effective_weight", *(f"allocation.{part}" for part in "balance inequality keys legs limits market modalities others ties".split())]
class Run:
    """A result, or a level of it, with its programme and its part of the scenario; exact figures of each state, and what it owes as shown."""
    def __init__(self, result, text, scenario, path):
        self.result, self.scenario, self.path, self.programme, self.skipped = result, scenario, path, Programme(text), dict.fromkeys(UNREAD, "not read here")
        self.values, self.loads, self.shares = {n: F(v) for n, v in result["values"].items()}, defaultdict(set), result.get("allocation")
        for column in self.programme.columns:
            kind, first, *rest = re.split(r"[\[,>]", column[:-1])
            for whose in {"duty": [first, ",".join([first, *rest])], "by": [first]}.get(kind, rest[-1:] if kind in ("place", "stay", "route") else ()):
                self.loads[whose].add(column)
        self.states = {c: {n: F(x["exact"]) for n, x in cells.items() if isinstance(x, dict) and x["exact"]} | {"owed": F(cells["obligation"]["shown"])}
                       for c, cells in (self.shares or {"states": {}})["states"].items()}
        self.whole, self.years = sum(s["fair"] for s in self.states.values()), sorted(scenario.get("period", ()), key=int)
        self.value = lambda *columns: at(dict.fromkeys(columns, 1), self.values)
        self.paid = lambda end, code: sum((F(one[2]) for one in self.shares["payments"] if one[end] == code), F(0))
        self.period = lambda name, year, code, form="exact": need(self.states, "a conflict has no periods", Beyond) or F(self.shares["periods"][year][name]["states"][code][form])
    def states_of(self, table):
        named = table.get("states", table.get("group", "each"))
        found = list(self.states) if named == "each" else named if "states" in table else self.scenario.get("groups", {}).get(named, {}).get("states")
        need(isinstance(found, list), f"the group {named} stands in the data", Beyond)
        return set(found)
    @functools.cached_property
    def due(self):  # fair numbers after accords: what is waived, and who takes it over by its fair number
        need(fair := {c: s["fair"] for c, s in self.states.items()}, "a conflict has no fair numbers", Beyond)
        share = lambda accord: F(1) if accord["kind"] == "exemption" else number(accord.get("share", 0))
        reliefs = [accord for accord in self.scenario.get("accord", {}).values() if "taken_by" in accord]
        exempt, after = {c for accord in reliefs if share(accord) == 1 for c in self.states_of(accord)}, dict(fair)
        for accord, code in ((accord, code) for accord in reliefs for code in self.states_of(accord)):
            takes = {"nobody": {"states": []}, "others": {}}.get(accord["taken_by"], {"group": accord["taken_by"]})
            sizes = {c: fair[c] for c in self.states_of(takes) - self.states_of(accord) - exempt}
            units = number(accord["people"]) if "people" in accord else share(accord) * fair[code]
            for taker, part in [(code, F(-1)), *((c, size / sum(sizes.values())) for c, size in sizes.items())]:
                after[taker] += units * part
        return after
    def limit(self, t, whom, year):  # a floor or a cap in whole units
        need("per_1000_inhabitants" not in t or not year, "inhabitants of single periods stand in the data", Beyond)
        base, (field,) = self.programme.rows.get(f"total[{year}]", (0, 0, self.programme.total))[2], {"people", "share", "per_1000_inhabitants"} & t.keys()
        heads = sum(F(self.result["bases"]["inhabitants"].get(c, 0)) for c in (self.states_of(t) if t.get("applies") == "together" else {whom}))
        found = number(t[field]) * {"people": 1, "share": base, "per_1000_inhabitants": heads / 1000}[field]
        return F(math.floor(found) if t["kind"] == "cap" else math.ceil(found))
    def people(self, t, whom, year):
        need(not {"cohort", "accord"} & self.scenario.keys(), "cohorts or accords change it", Beyond)
        return of(self.scenario["period"][whom], "people") if whom in self.years else of(t.get("need", {}), whom) if whom else of(t, "total")
# The number of a row by what stands before its bracket: of run r and the table t of its rule, for whom c and when y in the bracket.
ROWS = {
    "cap": Run.limit, "floor": Run.limit, "total": Run.people, **dict.fromkeys(("at-fair", "duty"), lambda r, t, c, y: r.due[c]),
    "zero": lambda r, t, c, y: r.programme.rows.get(f"floor[{c},{y}]" if y else f"floor[{c}]", (0, 0, 0))[2], "unmet": lambda r, t, c, y: r.value(f"unmet[{c}]"),
    "least": lambda r, t, c, y: (1 - of(t, "band")) * r.due[c], "most": lambda r, t, c, y: (1 + of(t, "band")) * r.due[c],
    "pool": lambda r, t, c, y: sum(r.due[s] for s in r.states_of(t)) if c else of(t, "pool") * sum(r.due.values()),
    "pay-limit": lambda r, t, c, y: r.due[c] * of(t, "pay_at_most"), "pledge": lambda r, t, c, y: r.due[c] * of(t["pledges"], c),
    "people-floor": lambda r, t, c, y: r.due[c] * of(t, "people_at_least"), "width": lambda r, t, c, y: of(t[y], "width"),
    **dict.fromkeys(("corridor", "transit"), lambda r, t, c, y: of(t, "capacity")), **dict.fromkeys(("hosted", "money"), lambda *_: F(0)),
    "fair": lambda r, t, c, y: r.period("fair", y, c), "bank": lambda r, t, c, y: r.period("fair", y, c) * of(t, "bank_share"),
    "balance": lambda r, t, c, y: r.period("fair", y, c) if t["accounts"] == "decided" else -r.period("actual", y, c),
}
def rows(r, lines):
    """The numbers of rows are those of the scenario; floors and caps add up what a state takes; no rule lacks a row, no bar is broken."""
    places, barred = {tuple(re.split("[,>]", c[6:-1])) for c in r.programme.columns if c.startswith(("place[", "route["))}, set()
    for name, (terms, sense, right, rule, line) in r.programme.rows.items():
        (kind, whom, year), words = (*re.split(r"[\[,\]]", name), "", "")[:3], ["periods"] if rule.startswith("periods.") else rule.removeprefix(r.path).split(".")
        need(not line or words[-1] in ("rules", *re.findall(r"[\w-]+", lines[line - 1])), f"{name}: line {line} is not {rule}")
        try:
            table = functools.reduce(dict.__getitem__, words, r.scenario) if rule.startswith(r.path) else {}
            year = year if kind == "width" or year in r.years else ""
            need(right == (due := ROWS[kind](r, table, whom, year) if kind in ROWS else of({}, kind)), f"{name}: {right}, not {due}")
            if kind in ("cap", "floor"):
                whose = r.states_of(table) if table.get("applies") == "together" else [whom]
                hosted = set().union(*(r.loads[f"{c},{year}" if year else c] for c in whose))
                need(sense == {"cap": "<=", "floor": ">="}[table["kind"]] and terms == dict.fromkeys(hosted, 1), f"{name}: sense, or what is added up")
        except Beyond as why:
            r.skipped[f"rows {kind} of {rule}"] = why
    for rule, table in r.scenario.get("rules", {}).items():
        whose = set(table.get("states", ())) & r.states.keys() if table.get("applies", "each") == "each" else set()
        seen = {name for name, row in r.programme.rows.items() if row[3] == f"{r.path}rules.{rule}"}
        need(all(f"{table['kind']}[{c}{y}]" in seen for c in whose for y in [f",{y}" for y in r.years] or [""]), f"rules.{rule} lacks a row")
    for bar in r.scenario.get("never", {}).values():
        barred |= {(o, s) for o, *_ in places if bar["origin"] in ("each", o) for s in ([o] if bar["states"] == "origin" else bar["states"])}
    need(not {(place[0], via) for place in places for via in place[1:]} & barred, "a barred column is there")
    absent = {(o, s) for o, *_ in places for s in r.states} - places if all(len(place) == 2 for place in places) else set()
    need(absent <= barred, f"columns are absent that no bar forbids: {sorted(absent - barred)[:3]}")
# The exact figure of state c in a column, from its other figures s and the run r; then in a period y.
FIGURES = {
    "key": lambda r, c, s: s["fair"] / r.whole * 100, "met": lambda r, c, s: s["actual"] * 100 / s["owed"],
    "gap": lambda r, c, s: s["actual"] - s["owed"], "distance": lambda r, c, s: s["actual"] - s["fair"],
    "to-be-taken-on": lambda r, c, s: max(F(0), -s["gap"]), "carried-for-others": lambda r, c, s: max(F(0), s["gap"]),
    "money-gap": lambda r, c, s: s["money-paid"] - s["money-owed"], "trade": lambda r, c, s: s["quota"] - s["hosted-units"],
    "pays": lambda r, c, s: r.paid(0, c), "receives": lambda r, c, s: r.paid(1, c), **dict.fromkeys(("duty", "quota"), lambda r, c, s: r.due[c]),
    "debt-end": lambda r, c, s: r.value(f"debt[{c},{r.years[-1]}]"), "banked-end": lambda r, c, s: r.value(f"banked[{c},{r.years[-1]}]"),
    **dict.fromkeys(("obligation", "hosted-units"), lambda r, c, s: r.value(*r.loads[c])),
    **{f"{what}-per-{size}": lambda r, c, s, units=units, base=base, times=times: s[units] * times / F(r.result["bases"][base][c])
       for what, units in (("obligation", "owed"), ("actual", "actual")) for size, base, times in (("1000", "inhabitants", 1000), ("bn-gdp", "gdp_usd", 10**9))},
}
PERIODS = {name: lambda r, c, y, name=name: r.value(f"{name}[{c},{y}]") for name in ("debt", "banked", "beyond")} | {
    "obligation": lambda r, c, y: r.value(f"duty[{c},{y}]"), "gap": lambda r, c, y: r.period("actual", y, c) - r.period("obligation", y, c, "shown")}
def sheets(r):
    """Every column: its exact figures, how they are shown, its total, its sums by region and over periods; then the same in each period."""
    main = [("", n, one["total"], {c: s[n] for c, s in r.shares["states"].items()}) for n, one in r.shares["columns"].items()]
    for year, name, total, cells in main + [(y, n, one["total"], one["states"]) for y, sheet in r.shares["periods"].items() for n, one in sheet.items()]:
        path, table = (f"periods.{year}.{name}", PERIODS) if year else (f"states.*.{name}", FIGURES)
        need(all((x["exact"] is None) == (x["shown"] is None) for x in cells.values()), f"{path}: undefined")
        exact, shown = (forms := {form: {c: F(x[form]) for c, x in cells.items() if x[form]} for form in ("exact", "shown")}).values()
        sums = [(total, [*exact])] + [(row[name], [c for c in exact if r.shares["states"][c]["region"] == region])
                                      for region, row in r.shares["regions"].items() if not year and total]
        need(all(sum(one[c] for c in inside) == F(x[form]) for x, inside in sums for form, one in forms.items() if total), f"{path}: its total, or of a region")
        off = max((abs(exact[c] - shown[c]) * 10 ** len(cells[c]["shown"].partition(".")[2]) for c in exact if name != "obligation"), default=0)
        need(off < 1 if total else off <= F(1, 2), f"{path}: what is shown")
        try:
            for code in exact:
                found = table[name](r, code, year or r.states[code]) if name in table else of({}, name)
                need(found == exact[code], f"{code} {path}: {exact[code]}, not {found}")
            if name == "obligation":
                near = abs(sum(shown.values()) - sum(exact.values())) <= F(1 + len(r.years), 2)
                need(near and all(n.denominator == 1 and abs(n - exact[c]) < 2 + len(r.years) for c, n in shown.items()), f"{path}: whole numbers")
        except Beyond as why:
            r.skipped[f"allocation.{path}" + (" against the data" if total else "")] = why
        parts = [(c, form, x) for form, one in forms.items() for c, x in one.items() if not year and name in ("obligation", "actual")]
        need(not r.years or all(x == sum(r.period(name, y, c, form) for y in r.years) for c, form, x in parts), f"{path}: the sum of the periods")
def key(r):
    """Shares of a criterion from its values; the key from these shares, where it is one weighted sum for all people."""
    table, key, people = r.scenario["key"], defaultdict(F), r.scenario.get("people", {})
    for line in r.result["criteria"]:
        about, values = table["criteria"][line["name"]], {c: F(v or 0) for c, v in (line["values"] or {}).items()}
        plain = about.get("normalise", "share") == "share" and not {"by", "cap", "exponent"} & about.keys() and all((line["values"] or {"": 0}).values())
        need(plain, f"the form of criterion {line['name']}", Beyond)
        need(all(F(line["shares"][c]) == value / sum(values.values()) for c, value in values.items()), f"{line['name']}: shares")
        for code, share in line["shares"].items():
            key[code] += F(line["weight"]) * F(share)
    plain = table.keys() <= {"criteria", "combine", "decimals", "factor", "source"} and table.get("combine", "sum") == "sum" and all(f.get("borne_by", "all") == "all" for f in table.get("factor", {}).values())
    one_for_all = "from" not in people and not {"cohort", "period"} & r.scenario.keys() and not r.states.keys() & people.get("need", {}).keys()
    need(plain and one_for_all, "the form of the key, or keys that differ between origins", Beyond)
    for factor in table.get("factor", {}).values():
        key |= {c: key[c] * number(factor["factor"]) for c in r.states_of(factor)}
    unit, weights = F(1, 10 ** int(table.get("decimals", 999))), sum(F(line["weight"]) for line in r.result["criteria"])
    need(all(abs(s["fair"] / r.whole - weights * key[c] / sum(key.values())) < unit for c, s in r.states.items()), "the key is not that of the criteria")
def others(r):
    """Flows between the people of each origin and the obligation of each host."""
    margins = defaultdict(F)
    for origin, host, stay, placed, via in r.shares["flows"]:
        exact = r.value(f"stay[{origin},{host}]", f"route[{'>'.join([origin, *via, host])}]" if via else f"place[{origin},{host}]")
        need(abs(F(stay) + F(placed) - exact) < 2, f"flow {origin} {host}")
        margins["from", origin], margins["to", host] = (margins[end] + F(placed) + F(stay) for end in (("from", origin), ("to", host)))
    need(not margins or all(margins["to", c] == s["owed"] for c, s in r.states.items()), "flows and obligations")
    need(all(margins["from", o] + F(n) == r.programme.rows[f"total[{o}]"][2] for o, n in r.shares["unmet"].items()), "somebody is not counted")
def burdens(r):
    """Burdens are set against fair numbers after accords; the certificate proves, whatever they are set against, that they are least."""
    ratios = [(c, by) for _, goal, body in r.programme.goals if goal == "leximin-burden" for c, (_, by) in body.items()]
    need(all(r.due[c] == by for c, by in ratios), "burdens are not set against fair numbers")
CHECKS = {"certificate": lambda r: Proof(r).walk([*r.result["certificate"]]), "burdens": burdens, "criteria": key, "columns": sheets, "others": others}
def one(result, texts, root, scenario, lines, path="", upper=None):
    """A result or a level of it, with its own programme; then the levels below it. Gives what could not be checked."""
    r = Run(result, text := texts.pop(0), scenario, path)
    need(result["programme"]["sha256"] == digest(text), "this is not the programme of the result")
    need(upper in (None, r.programme.total) and result["proof"]["status"] == "proved", f"{path}what the member above takes is not shared, or not proved")
    rows(r, lines)
    if result["kind"] == "conflict":
        need(Proof(r).bound({}, result["certificate"]) > 0, "no contradiction")
        return r.skipped | dict.fromkeys(("criteria", "bases", "burdens"), "not read here")
    need(all(SIGN[sense](at(terms, r.values) - right) for terms, sense, right, *_ in r.programme.rows.values()), "a row is broken")
    need(all(0 < value <= (value if (top := r.programme.columns[n]) is None else top) for n, value in r.values.items()), "a value is out of bounds")
    for what, check in CHECKS.items():
        try:
            check(r)
        except Beyond as why:
            r.skipped[what] = why
    need({n: t["of"] for n, t in root.get("level", {}).items() if t["of"] in r.states} == {v["level"]: v["of"] for v in result["levels"]}, "levels")
    for name, level in ((level["level"], level) for level in result["levels"]):
        r.skipped |= one(level, texts, root, root["level"][name], lines, f"level.{name}.", r.states[level["of"]]["owed"])
    return r.skipped
def check(raw, text):  # what is not checked of a result and its programmes; raises where anything does not hold
    result, texts = (outer := json.loads(raw))["result"], re.split(r"\n\\ level \S+ of \S+\n", text)
    need(raw == canonical(outer) and outer["sha256"] == digest(canonical(result)), "the bytes are not those of the digest")
    skipped = one(result, texts, scenario := scenario_of(result), scenario, result["scenario"]["text"].split("\n"))
    need(not texts, "a programme of no level")
    return skipped
REFUSALS = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
if __name__ == "__main__":
    try:
        skipped = check(*(open(path, encoding="utf-8", newline="").read() for path in sys.argv[1:]))
        groups = {str(why): ", ".join(what for what, other in skipped.items() if str(other) == str(why)) for why in skipped.values()}
        print(f"intact; {'not proved here' if 'certificate' in skipped else 'proved'}; adds up", *(f"not checked: {parts}: {why}" for why, parts in groups.items()), sep="\n")
    except REFUSALS as why:
        sys.exit(f"REFUSED: {why}")
