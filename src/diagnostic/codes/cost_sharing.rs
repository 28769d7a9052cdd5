//! `ONUS-P05…`: money shared by claims or as a joint cost.

use super::{Entry, entry};

pub(super) const CODES: &[Entry] = &[
    entry(
        "ONUS-P050",
        "claims that do not reach",
        "Claims rules share an amount that is at most all claims together, none of them negative. Above that somebody would be given more \
         than the claim, or as a burden carry more than the capacity.",
        "[money]\ntotal = 100\n\n[money.claims]\nrule = \"talmud\"\nstates = { AAA = 30, BBB = 20, CCC = 10 }",
        "[money]\ntotal = 60\n\n[money.claims]\nrule = \"talmud\"\nstates = { AAA = 30, BBB = 20, CCC = 10 }",
        "raise the claims, or lower the total",
    ),
    entry(
        "ONUS-P051",
        "no claim on record",
        "Every member needs a claim; zero is one, and leaving a state out would be a choice that the file did not make.",
        "[money]\ntotal = 10\n\n[money.claims]\nrule = \"equal-awards\"\nstates = { AAA = 30, BBB = 20 }",
        "[money]\ntotal = 10\n\n[money.claims]\nrule = \"equal-awards\"\nstates = { AAA = 30, BBB = 20, CCC = 0 }\n\n[rounding]\nties = \"by-code\"",
        "name an indicator that covers every member, or state the claims",
    ),
    entry(
        "ONUS-P052",
        "groups without a cost",
        "A joint cost is shared from what every group of its states would pay on its own. A group without a cost would have to be guessed.",
        "[money.joint]\nrule = \"shapley\"\ncosts = { AAA = 60, BBB = 80 }",
        "[money.joint]\nrule = \"shapley\"\ncosts = { AAA = 60, BBB = 80, \"AAA+BBB\" = 110 }",
        "state what every group of the states would pay on its own",
    ),
    entry(
        "ONUS-P053",
        "a joint cost that the rule does not share",
        "All together would pay more than each alone, so that nobody has a reason to share; or a state would be paid instead of paying.",
        "[money.joint]\nrule = \"nucleolus\"\ncosts = { AAA = 60, BBB = 80, \"AAA+BBB\" = 150 }",
        "[money.joint]\nrule = \"nucleolus\"\ncosts = { AAA = 60, BBB = 80, \"AAA+BBB\" = 130 }",
        "choose the other rule, or correct the costs",
    ),
    entry(
        "ONUS-P054",
        "more states than are counted",
        "Random arrival counts all groups of claimants, and joint costs need one number for each group: the number of groups doubles with \
         each state.",
        "[states.list]\nA1 = { name = \"1\" }\nA2 = { name = \"2\" }\nA3 = { name = \"3\" }\nA4 = { name = \"4\" }\nA5 = { name = \"5\" }\nA6 = { name = \"6\" }\nA7 = { name = \"7\" }\nA8 = { name = \"8\" }\nA9 = { name = \"9\" }\n\n[indicator.wealth]\nkind = \"extensive\"\nunit = \"million USD\"\nvalues = { A1 = 90, A2 = 80, A3 = 70, A4 = 60, A5 = 50, A6 = 40, A7 = 30, A8 = 20, A9 = 10 }\n\n[indicator.size]\nkind = \"extensive\"\nunit = \"people\"\nvalues = { A1 = 1 }\n\n[money.joint]\nrule = \"shapley\"\ncosts = { A1 = 1, A2 = 1, A3 = 1, A4 = 1, A5 = 1, A6 = 1, A7 = 1, A8 = 1, A9 = 1 }",
        "[money.joint]\nrule = \"shapley\"\ncosts = { AAA = 60, BBB = 80, \"AAA+BBB\" = 110 }",
        "share among fewer states, or by another rule",
    ),
    entry(
        "ONUS-P055",
        "a joint cost finer than a cent",
        "Money is counted in cents. A cost between two cents would be rounded, and the shares would no longer sum to what is stated.",
        "[money.joint]\nrule = \"shapley\"\ncosts = { AAA = 60, BBB = 80, \"AAA+BBB\" = 110.005 }",
        "[money.joint]\nrule = \"shapley\"\ncosts = { AAA = 60, BBB = 80, \"AAA+BBB\" = 110.02 }",
        "state costs in whole cents",
    ),
];
