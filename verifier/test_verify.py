#!/usr/bin/env python3
"""What verify.py accepts and refuses: `python3 test_verify.py [--times N] [--large N] [--open N] result.json programme.lp …`, pairs of files.

Every pair must be accepted and proved, every changed byte refused, and so must a changed number in the result, the programme, the key or
the rules of the scenario, under digests made anew as one who cheats would make them; of each pair with multipliers at least one is changed.
The first `--large` pairs are accepted and not changed. Of no pair but the last `--open` may the verifier leave out more than what it leaves
out of all (its `UNREAD`). How many numbers lie in what it does not check is counted apart. Left out, by rule: what the verifier itself says
it does not check; a number that equals the old one; a multiplier of what is or may be zero (rows of zero, goals and columns that are held),
and those of a contradiction, which may prove the same; inhabitants and GDP of a state whose figures by them are zero; points of an origin whose people have no key of points, or whose only points are of states that are no members; the one
weight of a key or branch; accords and what burdens are set against, in a conflict, which has no fair numbers; a number of the programme in
a part that is said not to be checked, or that binds nothing and is no rule of the scenario.
"""
import argparse
import copy
import itertools
import json
import random
import re
from collections import Counter

import verify

NUMBER = r"-?\d+(?:\.\d+)?(?:/\d+)?"


def refused(raw, text):
    try:
        verify.check(raw, text)
    except Exception:
        return True
    return False


def falls(run):
    """Whether values are refused for what the certificate proves, the order of codes with it: figures beside them are not looked at."""
    try:
        verify.certificate(run)
        verify.code_order(run)
    except ValueError:
        return True
    return False


def sealed(result, texts):
    """The file with all digests made anew."""
    result, rest = copy.deepcopy(result), list(texts)

    def seal(part):
        part["programme"]["sha256"] = verify.digest(rest.pop(0))
        for level in part["levels"]:
            seal(level)

    seal(result)
    return verify.canonical({"result": result, "sha256": verify.digest(verify.canonical(result))})


def leaves(value, path=()):
    """The path of every number that is written as text."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        if isinstance(inner, (dict, list)):
            yield from leaves(inner, path + (key,))
        elif isinstance(inner, str) and re.fullmatch(NUMBER, inner):
            yield path + (key,)


def other(text, rng):
    """Another number: a digit changed, or the sign turned; the same text where it comes to the same number."""
    if rng.randrange(3) == 0:
        new = text[1:] if text.startswith("-") else "-" + text
    else:
        at = rng.choice([i for i, one in enumerate(text) if one.isdigit()])
        new = text[:at] + str((int(text[at]) + rng.randrange(1, 10)) % 10) + text[at + 1:]
    try:
        return text if verify.F(new) == verify.F(text) else new
    except ZeroDivisionError:
        return new


def part_of(result, path):
    """The result or the level that a path leads into, and the rest of the path."""
    while path[0] == "levels":
        result, path = result["levels"][path[1]], path[2:]
    return result, path


def causes_of(result, origin):
    """The causes of the cohorts of an origin; None where the key's own weights hold."""
    cohorts = verify.scenario_of(result).get("cohort", {})
    return {cohorts.get(name, {}).get("cause") for name in result["given"]["people"] if cohorts.get(name, {}).get("of", name) == origin}


def weighed(result, cause, criterion):
    return cause is None or criterion in verify.scenario_of(result)["cause"][cause]["weights"]


def is_checked(result, path, skipped, rows):
    part, path = part_of(result, path)
    words = ".".join(map(str, path))
    patterns = (re.escape(what).replace(r"\*", "[^.]+") for what in skipped if " " not in what)
    if path[0] in ("scenario", "asked") or path[0] in ("given", "criteria") and "fair" in skipped:
        return False
    if any(re.match(rf"{pattern}(\.|$)", words) for pattern in patterns):
        return False
    if path[:2] == ("given", "points"):
        of_members = part["given"]["points"][path[2]][path[3]].keys() & part["allocation"]["states"].keys()
        return bool(of_members) and any(weighed(result, cause, path[2]) for cause in causes_of(result, path[3]))
    if path[0] == "certificate":
        name = path[-1]
        kind, _, rest = name.partition(" ")
        zero = kind == "row" and any(one.get(rest, (0, 0, 1))[2] == 0 for one in rows)
        return part["kind"] != "conflict" and not zero and kind not in ("held", "held-column")
    if path[0] == "bases":
        cells = part.get("allocation", {"states": {}})["states"].get(path[2], {})
        ending = {"inhabitants": "-per-1000", "gdp_usd": "-per-bn-gdp"}[path[1]]
        return any(name.endswith(ending) and cell["exact"] not in (None, "0") for name, cell in cells.items() if isinstance(cell, dict))
    return True


def figure_changed(result, path, rng):
    changed = copy.deepcopy(result)
    at = changed
    for key in path[:-1]:
        at = at[key]
    old = at[path[-1]]
    # Points count with the decimals of the key only: a last digit may change nothing that is published.
    at[path[-1]] = str(2 * verify.F(old)) if "points" in path else other(old, rng)
    return changed if at[path[-1]] != old else None


def row_changed(text, skipped, rng):
    """The programme with one number of one row or ratio changed, of a family whose numbers are checked, or None; and its name."""
    lines = text.split("\n")
    head = None
    spots = []
    for i, line in enumerate(lines):
        head = line if re.match(r"  \S", line) else head
        found = re.search(rf"(?:<=|>=| =|over) ({NUMBER})(?: |$)", line)
        if found and head and not line.startswith("  0 <="):
            spots.append((i, found, head.strip().split(":")[0]))
    i, found, name = rng.choice(spots)
    family = name.split("[")[0]
    if any(what.startswith(f"rows {family} of") for what in skipped) or (family == name != "total" and "burdens" in skipped):
        return None, name
    lines[i] = lines[i][: found.start(1)] + other(found[1], rng) + lines[i][found.end(1):]
    new = "\n".join(lines)
    return (new if new != text else None), name


def stands(scenario, path):
    """Whether a table is there, after what the variant drops."""
    for word in path.split("."):
        scenario = scenario.get(word)
        if scenario is None:
            return False
    return True


def is_alone(key, table):
    """Whether a criterion or branch is the only one with a weight in what it is part of: any weight then says the same."""
    parts = key.get("branch", {}) | key["criteria"]
    name = table.split(".")[-1]
    within = parts.get(name, {}).get("branch")
    return not any("exponent" not in part and part.get("branch") == within for other, part in parts.items() if other != name)


def rule_changed(result, skipped, rng):
    """The scenario with one number of one rule changed, or None; what is overridden has no effect in the file."""
    lines, table, spots = result["scenario"]["text"].split("\n"), None, []
    overridden, scenario = {path for path, _ in result["asked"]["set"]}, verify.scenario_of(result)
    for i, line in enumerate(lines):
        if line.startswith("["):
            table = line.strip("[] ")
        field = re.match(r"(people|share|per_1000_inhabitants|capacity|band|pool|pay_at_most|width)\s*=\s*([\d_.]+)", line)
        of_key = "fair" not in skipped and re.match(r"(weight|factor|bounded|exponent|power|floor|ceiling)\s*=\s*(\d[\d_.]*)", line)
        field = of_key if (table or "").startswith("key.") and result["kind"] == "allocation" else field
        unread = any(what.endswith(f" of {table}") or what.endswith(f" of {(table or '').split('.')[0]}") for what in skipped)
        rule = re.match(r"(level\.\w+\.)?(rules|corridor|transit|substitution|market)\b", table or "")
        rule = rule or field is of_key and not (field and field[1] == "weight" and is_alone(scenario["key"], table))
        rule = rule or "burdens" not in skipped and (table or "").startswith("accord.")
        if field and rule and not unread and stands(scenario, table) and f"{table}.{field[1]}" not in overridden:
            spots.append((i, field))
    if not spots:
        return None
    i, field = rng.choice(spots)
    number = field[2].replace("_", "")
    new = number + "1" if "." in number else str(int(number) + rng.choice([-1, 1, 10]))
    changed = copy.deepcopy(result)
    lines[i] = lines[i][: field.start(2)] + new + lines[i][field.end(2):]
    changed["scenario"]["text"] = "\n".join(lines)
    return changed


def emptied(result, skipped):
    """The result without its criteria, the values of one, its flows, or the total of a column: each with what is gone."""
    columns = [("allocation", "columns", name, "total") for name in result.get("allocation", {"columns": {}})["columns"]]
    criteria = [] if "fair" in skipped or result["kind"] == "conflict" else [("criteria",)]
    criteria += [("criteria", 0, "values")] * bool(criteria and "criteria.*.values" not in skipped)
    for path in [*criteria, ("allocation", "flows"), *columns]:
        at = changed = copy.deepcopy(result)
        for key in path[:-1]:
            at = at.get(key, {}) if isinstance(at, dict) else at[key]
        if at.get(path[-1]):
            at[path[-1]] = [] if isinstance(at[path[-1]], list) else None
            yield changed, path


def exchanged(result, text):
    """A run for each two places of two origins in two hosts whose people could change places, with as many of them as can: no total changes."""
    def made():
        return verify.Run(result, text, verify.scenario_of(result), "", None)

    values, columns = made().values, made().programme.columns
    places = [(name, *name[6:-1].split(",")) for name in values if re.match(r"place\[\w+,\w+\]", name)]
    for (one, origin, host), (other, origin_of_other, host_of_other) in itertools.combinations(places, 2):
        into = f"place[{origin},{host_of_other}]", f"place[{origin_of_other},{host}]"
        if origin != origin_of_other and host != host_of_other and columns.keys() >= set(into):
            run, people = made(), min(values[one], values[other])
            for name, change in ((one, -people), (other, -people), (into[0], people), (into[1], people)):
                run.values[name] = run.values.get(name, 0) + change
            run.values = {name: value for name, value in run.values.items() if value}
            yield run, (one, other)


def with_a_row_more(text, result):
    """The programme with a limit of a state that the rule does not name, or None."""
    rules = verify.scenario_of(result).get("rules", {})
    for line in text.split("\n"):
        found = re.match(r"  (cap|floor)\[(\w+)\]: .*\\ rules\.(\S+)", line)
        states = rules.get(found[3], {}).get("states", "each") if found else "each"
        others = sorted(result.get("allocation", {"states": {}})["states"].keys() - set(states)) if isinstance(states, list) else []
        if others:
            return text.replace(line, line + "\n" + line.replace(found[2], others[0]), 1)
    return None


def main(pairs, times, large, left_open):
    rng, refusals, unread = random.Random(20241231), Counter(), 0
    for at, (result_path, programme_path) in enumerate(pairs):
        raw, text = (open(path, encoding="utf-8", newline="").read() for path in (result_path, programme_path))
        skipped = verify.check(raw, text)
        assert "certificate" not in skipped, f"{result_path}: not proved here"
        more = skipped.keys() - verify.UNREAD
        assert at >= len(pairs) - left_open or not more, f"{result_path}: not checked: {more}"
        if at < large:
            print(f"{result_path}: accepted")
            continue
        result, texts = json.loads(raw)["result"], re.split(r"\n\\ level \S+ of \S+\n", text)

        def must_fall(kind, changed, programme, what):
            assert refused(changed, programme), f"{result_path}: {what} changed and accepted"
            refusals[kind] += 1

        data = raw.encode()
        for at in rng.sample(range(len(data)), min(len(data), times)):
            changed = bytearray(data)
            changed[at] ^= rng.randrange(1, 128)
            must_fall("bytes", changed.decode(errors="replace"), text, f"byte {at}")
        rows = [verify.Programme(one).rows for one in texts]
        every = list(leaves(result))
        spots = [path for path in every if is_checked(result, path, skipped, rows)]
        unread += len(every) - len(spots)
        multipliers, fallen = [path for path in spots if "duals" in path], refusals["multipliers"]
        for path in rng.sample(multipliers, min(len(multipliers), 5)) + rng.sample(spots, min(len(spots), times)):
            if changed := figure_changed(result, path, rng):
                kind = "multipliers" if "certificate" in path else "values" if "values" in path else "figures"
                must_fall(kind, sealed(changed, texts), text, path)
        assert not multipliers or refusals["multipliers"] > fallen, f"{result_path}: no multiplier was changed"
        for changed, path in emptied(result, skipped):
            must_fall("deletions", sealed(changed, texts), text, path)
        for run, places in itertools.islice(exchanged(result, texts[0]), times) if result["kind"] == "allocation" else ():
            assert falls(run), f"{result_path}: people of {places} change places and it is accepted"
            refusals["orders"] += 1
        if new := with_a_row_more(texts[0], result):
            must_fall("rows", sealed(result, [new, *texts[1:]]), text.replace(texts[0], new, 1), "a row more")
        for _ in range(times // 2):
            new, name = row_changed(texts[0], skipped, rng)
            if new:
                programmes = [new, *texts[1:]]
                whole = text.replace(texts[0], new, 1)
                must_fall("rows", sealed(result, programmes), whole, f"a row, {name}")
            if changed := rule_changed(result, skipped, rng):
                must_fall("rules", sealed(changed, texts), text, "a rule")
        print(f"{result_path}: accepted")
    print(f"refused: {', '.join(f'{count} {kind}' for kind, count in sorted(refusals.items()))}; {refusals.total()} in all")
    print(f"{unread} numbers of these files lie in what is not checked, or are left out by rule")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--large", type=int, default=0)
    parser.add_argument("--open", type=int, default=0, dest="left_open")
    parser.add_argument("files", nargs="+")
    asked = parser.parse_args()
    main(list(zip(asked.files[::2], asked.files[1::2])), asked.times, asked.large, asked.left_open)
