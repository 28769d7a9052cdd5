//! `ONUS-P`: the programme and its whole numbers.

use super::{Entry, entry};

pub(super) const CODES: &[Entry] = &[
    entry(
        "ONUS-P002",
        "a goal without a least value",
        "A goal could be improved without end, so that there is no best allocation. The goals of a scenario \
         file all have a least value; this is said where a program is built otherwise.",
        "(a goal that maximises what states take, without a total)",
        "(the same goal, with everybody placed once)",
        "add `leximin-burden` to `goals.order`",
    ),
    entry(
        "ONUS-P003",
        "too large to be solved exactly",
        "Weights that differ between cohorts and groups that cross make a programme that is no network. Such a \
         programme is solved by the exact simplex up to a stated size and a stated amount of work, of which `solve --work TIMES` allows \
         more; beyond them there is no answer rather than an unproved one, \
         unless an answer is accepted whose distance from the best is known exactly: `solve --accept tolerance`.",
        "(two hundred hosts, two hundred origins, and [cohort.syr] weight = 2)",
        "(the same without the weight)",
        "give all cohorts the same weight, nest or separate the groups, or share among fewer states and origins",
    ),
    entry(
        "ONUS-P004",
        "who stays without a place is not proved",
        "Fair numbers of the people placed need to know who stays without a place. That was found and could not be proved, \
         which is our own bug.",
        "(none known)",
        "(any scenario)",
        "report this with the scenario",
    ),
    entry(
        "ONUS-P010",
        "no inhabitants on record",
        "A rule per 1000 inhabitants covers a state whose inhabitants nobody has counted. Leaving the rule \
         out for that state would be a choice that the file did not make.",
        "[rules.most]\nkind = \"cap\"\nstates = [\"AAA\"]\nper_1000_inhabitants = 900",
        "[states]\npopulation = \"size\"\n\n[rules.most]\nkind = \"cap\"\nstates = [\"AAA\"]\nper_1000_inhabitants = 90_000",
        "name an indicator that counts them, `population` in [states], or give the rule for these states in people",
    ),
    entry(
        "ONUS-P020",
        "whole numbers that nothing settles",
        "Two states have the same claim to the last person or cent and the file has no rule for ties, or no \
         whole numbers keep to the limits.",
        "[indicator.wealth]\nkind = \"extensive\"\nunit = \"million USD\"\nvalues = { AAA = 10, BBB = 10, CCC = 10 }",
        "[indicator.wealth]\nkind = \"extensive\"\nunit = \"million USD\"\nvalues = { AAA = 10, BBB = 10, CCC = 10 }\n\n[rounding]\nties = \"by-code\"",
        "name the rule for ties: `[rounding] ties = \"by-code\"`, `\"larger-base\"` or `\"lot:SEED\"`",
    ),
    entry(
        "ONUS-P090",
        "no answer within a tolerance",
        "The programme is out of reach of the exact simplex, and the float solver's answer could not be brought onto the rules \
         exactly, or not shown to be near enough to the best. Whether the rules can hold together is then not known either.",
        "(a hundred hosts, forty origins with weights of their own, and caps that leave no room at all)",
        "(the same with room to spare)",
        "share among fewer states and origins, so that the programme is solved exactly",
    ),
];
