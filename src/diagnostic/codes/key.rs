//! `ONUS-K`: criteria and the key.

use super::{Entry, entry};

pub(super) const CODES: &[Entry] = &[
    entry(
        "ONUS-K001",
        "all values are zero",
        "Shares are divided by their sum, and the sum is zero.",
        "[indicator.wealth]\nkind = \"extensive\"\nunit = \"million USD\"\nvalues = { AAA = 0, BBB = 0, CCC = 0 }",
        "[indicator.wealth]\nkind = \"extensive\"\nunit = \"million USD\"\nvalues = { AAA = 30, BBB = 0, CCC = 0 }",
        "take years or an indicator with values above zero, or drop the criterion",
    ),
    entry(
        "ONUS-K002",
        "a negative value",
        "Shares of negative amounts are no shares. The same is said of negative points of a table by origin, \
         and of a negative factor or bound.",
        "[indicator.wealth]\nkind = \"extensive\"\nunit = \"million USD\"\nvalues = { AAA = 30, BBB = -20, CCC = 10 }",
        "[indicator.wealth]\nkind = \"extensive\"\nunit = \"million USD\"\nvalues = { AAA = 30, BBB = 20, CCC = 10 }",
        "take an indicator that has no negative values",
    ),
    entry(
        "ONUS-K003",
        "nothing to tell apart",
        "All states have the same value, so that least and greatest are one and min-max divides by zero.",
        "[indicator.wealth]\nkind = \"extensive\"\nunit = \"million USD\"\nvalues = { AAA = 20, BBB = 20, CCC = 20 }\n\n[key.criteria.wealth]\nindicator = \"wealth\"\nweight = 1\nnormalise = \"min-max\"",
        "[indicator.wealth]\nkind = \"extensive\"\nunit = \"million USD\"\nvalues = { AAA = 20, BBB = 20, CCC = 20 }\n\n[key.criteria.wealth]\nindicator = \"wealth\"\nweight = 1\nnormalise = \"share\"\n\n[rounding]\nties = \"by-code\"",
        "write normalise = \"share\"",
    ),
    entry(
        "ONUS-K004",
        "division by zero",
        "An inverse of zero, a rate over zero, or a zero to a negative power.",
        "[indicator.wealth]\nkind = \"extensive\"\nunit = \"million USD\"\nvalues = { AAA = 30, BBB = 20, CCC = 0 }\n\n[key.criteria.wealth]\nindicator = \"wealth\"\nweight = 1\nnormalise = \"inverse\"",
        "[indicator.wealth]\nkind = \"extensive\"\nunit = \"million USD\"\nvalues = { AAA = 30, BBB = 20, CCC = 10 }\n\n[key.criteria.wealth]\nindicator = \"wealth\"\nweight = 1\nnormalise = \"inverse\"",
        "state a value above zero, or normalise otherwise",
    ),
    entry(
        "ONUS-K005",
        "everybody is exempt",
        "The amount per head that is left out is more than any state has, so that nothing is left to share.",
        "[states]\npopulation = \"size\"\n\n[key.criteria.wealth]\nindicator = \"wealth\"\nweight = 1\nexempt_per_head = 1000",
        "[states]\npopulation = \"size\"\n\n[key.criteria.wealth]\nindicator = \"wealth\"\nweight = 1\nexempt_per_head = 1",
        "lower exempt_per_head",
    ),
    entry(
        "ONUS-K006",
        "no value, and nothing says what holds",
        "A state has no value, or no population or size to scale by. Leaving it out would be a choice, and so \
         would zero: the file has to make it.",
        "[indicator.wealth]\nkind = \"extensive\"\nunit = \"million USD\"\nvalues = { AAA = 30, BBB = 20 }",
        "[indicator.wealth]\nkind = \"extensive\"\nunit = \"million USD\"\nvalues = { AAA = 30, BBB = 20 }\n\n[key.criteria.wealth]\nindicator = \"wealth\"\nweight = 1\nmissing = { states = { CCC = { value = 10, reason = \"an estimate\" } } }",
        "say what holds there, state by state or by a policy for all",
    ),
    entry(
        "ONUS-K007",
        "involvement above one",
        "With scale \"matrix\" the cells of a row are shares, and together they exceed the whole.",
        "[indicator.ties]\nkind = \"extensive\"\nunit = \"points\"\norigins = { AAA = { BBB = 0.7, CCC = 0.6 } }\n\n[key.criteria.wealth]\nindicator = \"wealth\"\nweight = 0.5\n\n[key.criteria.ties]\nindicator = \"ties\"\nby = \"origin\"\nscale = \"matrix\"\nfallback = \"wealth\"\nweight = 0.5\n\n[people]\ntotal = 100\nneed = { AAA = 60, BBB = 40 }\nmode = \"ledger\"",
        "[indicator.ties]\nkind = \"extensive\"\nunit = \"points\"\norigins = { AAA = { BBB = 0.7, CCC = 0.3 } }\n\n[key.criteria.wealth]\nindicator = \"wealth\"\nweight = 0.5\n\n[key.criteria.ties]\nindicator = \"ties\"\nby = \"origin\"\nscale = \"matrix\"\nfallback = \"wealth\"\nweight = 0.5\n\n[people]\ntotal = 100\nneed = { AAA = 60, BBB = 40 }\nmode = \"ledger\"",
        "correct the row, write rescale_rows = true, or take points with `bounded`",
    ),
    entry(
        "ONUS-K008",
        "a table of another form",
        "A criterion needs one number a state; with by = \"origin\" it needs a row for each origin.",
        "[indicator.ties]\nkind = \"extensive\"\nunit = \"points\"\norigins = { AAA = { BBB = 0.7, CCC = 0.3 } }\n\n[key.criteria.wealth]\nindicator = \"ties\"\nweight = 1",
        "[key.criteria.wealth]\nindicator = \"wealth\"\nweight = 1",
        "name an indicator of the other form, or add or remove by = \"origin\"",
    ),
    entry(
        "ONUS-K009",
        "a window without a year",
        "No member has a reported value up to the date of the scenario, so that there is no newest year.",
        "[indicator.wealth]\nkind = \"extensive\"\nunit = \"million USD\"\nyear = 2030\nvalues = { AAA = 30, BBB = 20, CCC = 10 }",
        "[indicator.wealth]\nkind = \"extensive\"\nunit = \"million USD\"\nyear = 2024\nvalues = { AAA = 30, BBB = 20, CCC = 10 }",
        "state the years: window = { from = …, to = … }",
    ),
    entry(
        "ONUS-K010",
        "a fallback that cannot be used",
        "What is not attributed goes out by the shares of the fallback; a criterion by origin, with an \
         exponent or dropped has no shares of its own.",
        "[indicator.ties]\nkind = \"extensive\"\nunit = \"points\"\norigins = { AAA = { BBB = 7, CCC = 3 } }\n\n[key.criteria.wealth]\nindicator = \"wealth\"\nweight = 0.5\n\n[key.criteria.ties]\nindicator = \"ties\"\nby = \"origin\"\nbounded = 20\nfallback = \"wealth\"\nweight = 0.25\n\n[key.criteria.second]\nindicator = \"ties\"\nby = \"origin\"\nbounded = 20\nfallback = \"ties\"\nweight = 0.25\n\n[people]\ntotal = 100\nneed = { AAA = 60, BBB = 40 }\nmode = \"ledger\"",
        "[indicator.ties]\nkind = \"extensive\"\nunit = \"points\"\norigins = { AAA = { BBB = 7, CCC = 3 } }\n\n[key.criteria.wealth]\nindicator = \"wealth\"\nweight = 0.5\n\n[key.criteria.ties]\nindicator = \"ties\"\nby = \"origin\"\nbounded = 20\nfallback = \"wealth\"\nweight = 0.25\n\n[key.criteria.second]\nindicator = \"ties\"\nby = \"origin\"\nbounded = 20\nfallback = \"wealth\"\nweight = 0.25\n\n[people]\ntotal = 100\nneed = { AAA = 60, BBB = 40 }\nmode = \"ledger\"",
        "name a criterion that is not by origin, has no exponent and is not dropped",
    ),
    entry(
        "ONUS-K011",
        "weights that make no key",
        "Weights are negative or do not sum to one, or a product has no baseline. A scenario file is refused \
         earlier, with ONUS-S010 or ONUS-N006; this is said where a key is formed by a program.",
        "(a key formed from weights 0.5 and 0.4)",
        "(a key formed from weights 0.5 and 0.5)",
        "correct the weights, or rescale them",
    ),
    entry(
        "ONUS-K012",
        "a cap without a base",
        "A share can be capped from shares of other criteria only. A criterion by origin, with an exponent or \
         dropped has none.",
        "[indicator.ties]\nkind = \"extensive\"\nunit = \"points\"\norigins = { AAA = { BBB = 7, CCC = 3 } }\n\n[key.criteria.wealth]\nindicator = \"wealth\"\nweight = 0.5\n\n[key.criteria.ties]\nindicator = \"ties\"\nby = \"origin\"\nbounded = 20\nfallback = \"wealth\"\nweight = 0.25\n\n[key.criteria.size]\nindicator = \"size\"\nweight = 0.25\ncap = { times = 0.3, of = \"sum\", over = [\"ties\"], residual = \"rescale\" }\n\n[people]\ntotal = 100\nneed = { AAA = 60, BBB = 40 }\nmode = \"ledger\"",
        "[indicator.ties]\nkind = \"extensive\"\nunit = \"points\"\norigins = { AAA = { BBB = 7, CCC = 3 } }\n\n[key.criteria.wealth]\nindicator = \"wealth\"\nweight = 0.5\n\n[key.criteria.ties]\nindicator = \"ties\"\nby = \"origin\"\nbounded = 20\nfallback = \"wealth\"\nweight = 0.25\n\n[key.criteria.size]\nindicator = \"size\"\nweight = 0.25\ncap = { times = 0.3, of = \"sum\", over = [\"wealth\"], residual = \"rescale\" }\n\n[people]\ntotal = 100\nneed = { AAA = 60, BBB = 40 }\nmode = \"ledger\"",
        "name criteria that are not by origin, have no exponent and are not dropped",
    ),
    entry(
        "ONUS-K013",
        "nobody is left who owes",
        "Every share is zero once factors, rates and the state of origin are taken into account.",
        "[key.factor.none]\nstates = [\"AAA\", \"BBB\", \"CCC\"]\nfactor = 0",
        "[key.factor.none]\nstates = [\"AAA\"]\nfactor = 0",
        "leave some state a factor, and a rate, above zero",
    ),
    entry(
        "ONUS-K014",
        "a policy that cannot be used here",
        "A median of nobody, an interval where all values decide at once, or a weight to spread where no \
         other criterion takes it.",
        "[indicator.wealth]\nkind = \"extensive\"\nunit = \"million USD\"\nvalues = { AAA = 30, BBB = 20 }\n\n[key.criteria.wealth]\nindicator = \"wealth\"\nweight = 1\nmissing = \"spread\"",
        "[indicator.wealth]\nkind = \"extensive\"\nunit = \"million USD\"\nvalues = { AAA = 30, BBB = 20 }\n\n[key.criteria.wealth]\nindicator = \"wealth\"\nweight = 0.5\nmissing = \"spread\"\n\n[key.criteria.size]\nindicator = \"size\"\nweight = 0.5",
        "state a value, or choose another policy",
    ),
    entry(
        "ONUS-K015",
        "a value outside the interval",
        "The value stated for a state lies outside the interval that the same criterion states for all.",
        "[indicator.wealth]\nkind = \"extensive\"\nunit = \"million USD\"\nvalues = { AAA = 30, BBB = 20 }\n\n[key.criteria.wealth]\nindicator = \"wealth\"\nweight = 1\nmissing = { policy = \"interval\", low = 5, at = 8, high = 10, states = { CCC = { value = 12, reason = \"an estimate\" } } }",
        "[indicator.wealth]\nkind = \"extensive\"\nunit = \"million USD\"\nvalues = { AAA = 30, BBB = 20 }\n\n[key.criteria.wealth]\nindicator = \"wealth\"\nweight = 1\nmissing = { policy = \"interval\", low = 5, at = 8, high = 10, states = { CCC = { value = 9, reason = \"an estimate\" } } }",
        "correct the value or the interval",
    ),
    entry(
        "ONUS-K016",
        "a half-life that cannot be used",
        "Only spells have a last year from which a tie fades; and the half-life has to be positive, with few \
         decimals.",
        "[indicator.ties]\nkind = \"extensive\"\nunit = \"points\"\norigins = { AAA = { BBB = 7, CCC = 3 } }\n\n[key.criteria.wealth]\nindicator = \"wealth\"\nweight = 0.5\n\n[key.criteria.ties]\nindicator = \"ties\"\nby = \"origin\"\nbounded = 20\nfallback = \"wealth\"\nweight = 0.5\nhalf_life = 10\n\n[people]\ntotal = 100\nneed = { AAA = 60, BBB = 40 }\nmode = \"ledger\"",
        "[indicator.ties]\nkind = \"extensive\"\nunit = \"points\"\norigins = { AAA = { BBB = 7, CCC = 3 } }\n\n[key.criteria.wealth]\nindicator = \"wealth\"\nweight = 0.5\n\n[key.criteria.ties]\nindicator = \"ties\"\nby = \"origin\"\nbounded = 20\nfallback = \"wealth\"\nweight = 0.5\n\n[people]\ntotal = 100\nneed = { AAA = 60, BBB = 40 }\nmode = \"ledger\"",
        "leave half_life out, or name an indicator of spells",
    ),
    entry(
        "ONUS-K017",
        "an exponent or a rate in the wrong place",
        "Exponents belong to plain criteria of a product, up to 16; a rate without an exponent is no share.",
        "[key]\ncombine = \"product\"\n\n[key.criteria.rich]\nindicator = \"size\"\nexponent = 20",
        "[key]\ncombine = \"product\"\n\n[key.criteria.rich]\nindicator = \"size\"\nexponent = 2",
        "write a small exponent in a product, or give a weight",
    ),
    entry(
        "ONUS-K018",
        "a logarithm without a fixed unit",
        "The logarithm of an amount depends on its unit, so that the unit is part of the rule. No word of a \
         scenario file asks for one; this is said where a program does.",
        "(log(GDP), in no stated unit)",
        "(log(GDP in million USD))",
        "fix the unit",
    ),
];
