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
];
