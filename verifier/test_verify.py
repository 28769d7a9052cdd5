#!/usr/bin/env python3
"""What verify.py accepts and refuses. `python3 test_verify.py result.json programme.lp …`, pairs of files.

Every pair must be accepted; every changed byte refused; and so must changed figures, multipliers, values and rules under digests made anew.
"""
import copy, json, random, re, sys

import verify


def refused(raw, text):
    try:
        verify.check(raw, text)
    except verify.REFUSALS:
        return True
    return False


def sealed(result, text):
    """The file with digests made anew."""
    result["programme"]["sha256"] = verify.digest(re.split(r"\n\\ level ", text)[0])
    return verify.canonical({"result": result, "sha256": verify.digest(verify.canonical(result))})


def leaves(value, path=()):
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        if isinstance(inner, (dict, list)):
            yield from leaves(inner, path + (key,))
        elif isinstance(inner, str) and re.fullmatch(r"-?\d+(\.\d+)?(/\d+)?", inner):
            yield path + (key,)


def other(text, rng):
    """Another number: a digit changed, a unit added, or the sign turned."""
    way = rng.randrange(3)
    if way == 0:
        return text[1:] if text.startswith("-") else "-" + text
    at = rng.choice([i for i, one in enumerate(text) if one.isdigit()])
    digit = str((int(text[at]) + rng.randrange(1, 10)) % 10)
    return text[:at] + digit + text[at + 1:]


def same(one, two):
    return verify.F(one) == verify.F(two)


def figures(result, rows):
    """The figures, multipliers and values that are checked here. A multiplier of a row whose number is zero is left out: with another
    one the proof may still be a proof; so is a contradiction's, and Gini and Theil, which are not checked."""
    for part in ("values", "certificate", "allocation"):
        for path in leaves(result[part]):
            number = path[-1].startswith("row ") and rows[path[-1][4:]][2] if part == "certificate" else True
            free = number == 0 or str(path[-1]).startswith("held-column")
            if not free and (part != "allocation" or path[0] in ("states", "columns", "flows", "unmet", "regions")):
                yield (part,) + path


def mutated(result, path, rng):
    changed = copy.deepcopy(result)
    at = changed
    for key in path[:-1]:
        at = at[key]
    try:
        new = other(at[path[-1]], rng)
        if same(new, at[path[-1]]):
            return None
    except ZeroDivisionError:
        pass
    at[path[-1]] = new
    return changed


def lines_changed(text, rng):
    """The programme with one number of one row, ratio or bound changed."""
    lines = text.split("\n")
    at = rng.choice([i for i, line in enumerate(lines) if re.search(r"(<=|>=|=|over) -?\d", line)])
    found = re.search(r"((?:<=|>=|=|over) )(-?[\d/]+)", lines[at])
    new = other(found[2], rng)
    if re.fullmatch("-?0+(/0*)?", new) and found[2] == "0":
        return text
    lines[at] = lines[at][: found.start()] + found[1] + new + lines[at][found.end():]
    return "\n".join(lines)


def rules_changed(result, rng):
    """The scenario with one number of one rule changed; what is overridden has no effect in the file."""
    lines, at = result["scenario"]["text"].split("\n"), None
    overridden = {path for path, _ in result["asked"]["set"]}
    spots = []
    for i, line in enumerate(lines):
        if line.startswith("["):
            at = line
        field = re.match(r"(people|share)\s*=", line)
        if at and at.startswith("[rules.") and field and f"{at.strip('[] ')}.{field[1]}" not in overridden:
            spots.append(i)
    if not spots:
        return None
    i = rng.choice(spots)
    found = re.search(r"=\s*([\d_.]+)", lines[i])
    number = found[1].replace("_", "")
    new = str(int(number) + rng.choice([-1, 1, 10])) if "." not in number else number + "1"
    lines[i] = lines[i][: found.start(1)] + new + lines[i][found.end(1):]
    changed = copy.deepcopy(result)
    changed["scenario"]["text"] = "\n".join(lines)
    return changed


def main(pairs, times):
    rng, refusals = random.Random(20241231), 0
    for result_path, programme_path in pairs:
        raw, text = (open(path, encoding="utf-8", newline="").read() for path in (result_path, programme_path))
        said = verify.check(raw, text)
        result = json.loads(raw)["result"]
        data = raw.encode()
        for at in rng.sample(range(len(data)), min(len(data), times)):
            changed = bytearray(data)
            changed[at] ^= rng.randrange(1, 128)
            try:
                assert refused(changed.decode(), text), f"{result_path}: byte {at} changed and accepted"
            except UnicodeDecodeError:
                pass
            refusals += 1
        if result["kind"] != "allocation":
            print(f"{result_path}: {said}")
            continue
        first, *below = re.split(r"(?=\n\\ level )", text)
        spots = list(figures(result, verify.Programme(first).rows))
        for _ in range(times):
            path = rng.choice(spots)
            changed = mutated(result, path, rng)
            if changed is not None:
                assert refused(sealed(changed, text), text), f"{result_path}: {path} changed and accepted"
                refusals += 1
        for _ in range(times // 4):
            other_text = "".join([lines_changed(first, rng), *below])
            if other_text != text:
                assert refused(sealed(copy.deepcopy(result), other_text), other_text), f"{result_path}: a row changed and accepted"
                refusals += 1
            changed = rules_changed(result, rng) 
            if changed is not None:
                assert refused(sealed(changed, text), text), f"{result_path}: a rule changed and accepted"
                refusals += 1
        print(f"{result_path}: {said}")
    print(f"{refusals} changes refused")


if __name__ == "__main__":
    paths = sys.argv[1:]
    main(list(zip(paths[::2], paths[1::2])), 500)
