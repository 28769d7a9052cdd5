//! Clauses that no shipped scenario has: each is said in every language too.

use super::languages::{assert_said, languages};
use super::read;
use crate::support;
use onus::report::clauses::paragraphs;

/// Arden with more said of its first criterion.
fn gdp(more: &str) -> String {
    support::shipped("arden").replace("weight    = 0.40\n", &format!("weight = 0.40\n{more}\n"))
}

/// Arden with weights by a method.
fn weights(table: &str, keeps_points: bool) -> String {
    let weight = |line: &&str| keeps_points || !line.starts_with("weight ");
    let text: Vec<String> = support::shipped("arden").lines().filter(weight).map(|line| format!("{line}\n")).collect();
    format!("{}\n[key.weights]\n{table}", text.concat())
}

/// Arden as a placement of people who have an origin.
fn placement(more: &str) -> String {
    let people = "total = 100_000\nneed = { AFG = 60_000, SYR = 40_000 }\nmode = \"placement\"\n";
    let text = support::shipped("arden").replace("total = 100_000\nmode  = \"ledger\"", people);
    format!("{text}\n{more}")
}

/// Arden over two periods.
fn periods([head, first, second, more]: [&str; 4]) -> String {
    let backlog = if more.is_empty() { "" } else { "\"final-backlog\", \"backlog\", \"bought\", " };
    let goals = format!("order = [\"final-debt\", \"debt\", {backlog}");
    let text = support::shipped("arden").replace("order = [", &goals);
    let values = "{ ARD = 1, BEL = 1, COR = 1, DUN = 1, EST = 1 }";
    let by_year = format!("kind = \"extensive\"\nunit = \"1\"\nyears = {{ 2025 = {values}, 2026 = {values} }}\n");
    format!(
        "{text}\n[indicator.before]\nkind = \"extensive\"\nunit = \"1\"\nvalues = {values}\n[indicator.filed]\n{by_year}\
         [indicator.staff]\n{by_year}[periods]\naccounts = \"decided\"\nsurcharge = 0.02\nbank_units = 500\n{head}\n\
         [period.2025]\npeople = 60_000\n{first}\n[period.2026]\npeople = 40_000\n{second}\n{more}"
    )
}

/// More said of the first criterion, and what its paragraph then says in English.
const CRITERIA: &[(&str, &str)] = &[
    ("normalise = \"rank\"\nties = \"average\"", "by the rule \"average\"; n_gdp = z / sum of z"),
    ("normalise = \"goalposts\"\nposts = { low = 200_000, high = 1_000_000 }", "low 200 000 and high 1 000 000"),
    (
        "normalise = \"bands\"\nbands = { low = { up_to = 400_000, score = 1 }, top = { score = 5 } }",
        "x <= up_to: up to 400 000: 1 (low), above: 5 (top);",
    ),
    ("normalise = \"log\"\nunit = \"million USD\"", "z = ln(1 + x), x in the unit million USD;"),
    ("normalise = \"per-head\"", "z = x / population;"),
    (
        "brackets = { free = { up_to = 0.02, rate = 0 }, all = { rate = 1 } }",
        "counts at its rate: up to 0.02: 0 (free), above: 1 (all).",
    ),
    ("against = { indicator = \"history\", times = 0.5 }", "max(0, n_gdp - 0.5 v), divided by the sum."),
    ("missing = { policy = \"raw-median\" }", "the median of the known values is used."),
    ("missing = { policy = \"peer-median\", group = \"northern\" }", "the median per head of the group northern"),
    ("missing = { policy = \"spread\" }", "the weight goes to its other criteria."),
    ("missing = { policy = \"drop\" }", "the criterion is dropped for all."),
    ("at = \"central\"", "Of values with a range the central is used."),
    (
        "missing = { policy = \"interval\", low = 1, high = 9, at = 2.5, reason = \"r\" }",
        "it is known to lie between 1 and 9, and 2.5 is used",
    ),
    (
        "cap = { times = 3, of = \"sum\", over = [\"emissions\"], residual = \"rescale\" }",
        "n_gdp is at most 3 times the sum of n_emissions; what is cut off stays out",
    ),
];

/// Tables after those of Arden.
const TABLES: &[(&str, &str)] = &[
    ("[key.weights.best_light]\nleast = { gdp = 0.1 }\n", "least parts of all weights: gdp 0.1; greatest: none."),
    (
        "[key.factor.north]\ngroup = \"northern\"\nfactor = 0.5\nborne_by = \"others\"\nreason = \"why.\"\n",
        "by 0.5 (reason: why); what that takes off is borne by the 3 states Corvia, Dunmore and Estel, in proportion",
    ),
    (
        "[key.bounds]\nchange = { previous = \"ties\", down = 0.1, up = 0.2 }\n",
        "between (1 - 0.1) and (1 + 0.2) times n_ties",
    ),
    (
        "[rules.both]\nkind = \"cap\"\ngroup = \"northern\"\napplies = \"together\"\npeople = 90_000\n",
        "Together the 2 states Arden and Belmar (`northern`) are responsible for at most 90 000 people.",
    ),
    (
        "[override.bel]\nindicator = \"output\"\nstate = \"BEL\"\nyear = 2024\nvalue = 7\nreason = \"new\"\nsource = \"book\"\n",
        "For Belmar 2024 the value 7 of `output` is used in place of the published one (reason: new). Source: book.",
    ),
    (
        "[trigger]\nabove = 1.1\nper_person = 20_000\ncurrency = \"EUR\"\n",
        "passes 1.1 times its fair number; a state pays 20 000 EUR",
    ),
];

/// Tables after those of Arden, where people who have an origin are placed.
const PLACED: &[(&str, &str)] = &[
    (
        "[never.home]\norigin = \"SYR\"\nonly = [\"ARD\"]\nreason = \"law\"\n",
        "never placed anywhere but in Arden (reason: law).",
    ),
    (
        "[accord.two]\nkind = \"commitment\"\nstates = [\"ARD\", \"BEL\"]\norigin = \"SYR\"\npeople = 900\n",
        "At least 900 people of Syrian Arab Republic are placed anew by the 2 states Arden and Belmar.",
    ),
    (
        "[cohort.SYR]\nweight = 1.5\nfirst = true\nplaces = { ARD = 9_000 }\n",
        "special places, of which there are Arden 9 000, and none elsewhere.",
    ),
];

/// Words of Arden, others in their place, and what a paragraph then says.
const OTHER_WORDS: &[(&str, &str, &str)] = &[
    ("combine = \"sum\"", "combine = \"geometric\"", "k = n_gdp^0.4 n_emissions^0.2"),
    ("ties   = \"by-code\"", "ties = \"lot:7\"", "SHA-256 over the seed 7 and the code"),
    ("ties   = \"by-code\"", "", "A tie that decides is settled by no rule"),
    (
        "usd_per_ru = 1_500",
        "total = 200\n[money.claims]\nrule = \"talmud\"\nstates = { ARD = 100, BEL = 200, COR = 0, DUN = 0, EST = 0 }\n",
        "the claims are in USD, Arden 100, Belmar 200, Corvia 0, Dunmore 0, Estel 0.",
    ),
    (
        "usd_per_ru = 1_500",
        "[money.joint]\nrule = \"shapley\"\ncosts = { ARD = 6, BEL = 4, \"ARD+BEL\" = 8 }\n",
        "each group would pay on its own, in USD: Arden 6; Arden and Belmar 8; Belmar 4.",
    ),
];

/// What is said of periods as a whole, of the first and of the second, more tables, and what a paragraph then says.
const PERIODS: &[([&str; 4], &str)] = &[
    (["", "usd = 5", "usd = 6", ""], "Its budget is USD 5."),
    (["usd = 90\nplaces = \"staff\"", "", "", ""], "For all periods together there are USD 90"),
    (
        ["old_key = \"before\"\nchange_at_most = 0.1", "new_key = 0.5", "new_key = 1", ""],
        "Its key is made of the new key to 50 % and of the key before the rest.",
    ),
    (
        [
            "",
            "decisions_usd = 5",
            "",
            "[processing]\napplications = \"filed\"\ncapacity = \"staff\"\nusd_per_decision = 100\n",
        ],
        "none was open before the first period. A member decides at most as many in a period as `staff` says",
    ),
];

/// Tables of methods of weights, whether they take the weights of Arden as points, and what a paragraph then says.
const WEIGHTS: &[(&str, bool, &str)] = &[
    ("method = \"points\"\ndecimals = 2\n", true, "They are rounded to 2 decimals"),
    (
        "method = \"rank-order\"\norder = [\"gdp\", \"emissions\", \"causation\", \"ties\"]\n",
        false,
        "the order is gdp, emissions, causation, ties, the most important first",
    ),
    (
        "method = \"pairwise\"\naccept_inconsistent = \"a deadline.\"\nrandom_index = \"saaty-1980\"\n\
         [key.weights.pairs]\ngdp = { emissions = 5, causation = \"1/3\", ties = 7 }\n\
         emissions = { causation = 4, ties = 0.5 }\ncausation = { ties = 6 }\n",
        false,
        "random index of Saaty (1980); a consistency ratio above 0.10 is accepted (reason: a deadline)",
    ),
    ("method = \"entropy\"\n", false, "they follow from the data"),
    ("method = \"critic\"\n", false, "Pearson's correlation"),
    ("method = \"principal-component\"\n", false, "unit eigenvector"),
];

/// Every scenario, and what one of its paragraphs says in English.
fn cases() -> Vec<(String, &'static str)> {
    let arden = support::shipped("arden");
    let mut all: Vec<(String, &str)> = CRITERIA.iter().map(|(more, said)| (gdp(more), *said)).collect();
    all.extend(TABLES.iter().map(|(more, said)| (format!("{arden}\n{more}"), *said)));
    all.extend(PLACED.iter().map(|(more, said)| (placement(more), *said)));
    all.extend(OTHER_WORDS.iter().map(|(old, new, said)| (arden.replace(old, new), *said)));
    all.extend(PERIODS.iter().map(|(more, said)| (periods(*more), *said)));
    all.extend(WEIGHTS.iter().map(|(table, keeps, said)| (weights(table, *keeps), *said)));
    let swing = weights("method = \"swing\"\n", true).replace("= 0.40", "= 100");
    all.push((swing, "the largest 100; the points are gdp 100"));
    let stated = "quota = \"stated\"\nquotas = { ARD = 4_000, BEL = 2_000, COR = 2_000, DUN = 2_000, EST = 2_000 }";
    let market = support::shipped("quota-market").replace("quota    = \"key\"", stated);
    all.push((market, "is as stated, in responsibility units: Arden 4 000, Belmar 2 000"));
    all
}

#[test]
fn rare_clauses_are_said_in_every_language() {
    let languages = languages();
    for (text, said) in cases() {
        let scenario = read(&text, &[]).unwrap_or_else(|findings| panic!("{said}: {findings:?}"));
        let all = paragraphs(&scenario);
        for paragraph in &all {
            assert_said(said, &scenario, paragraph, &languages);
        }
        assert!(all.iter().any(|paragraph| paragraph.text.contains(said)), "{said}: {all:#?}");
    }
}
