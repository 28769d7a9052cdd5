//! Colonial rule: COLDAT, and typed facts for rulers that it does not cover.

use std::collections::BTreeSet;

use super::texts;
use crate::check::check;
use crate::edition::{Edition, Values};
use crate::raw::{self, Raw};
use crate::trouble::Trouble;

const FILE: &str = "coldat/coldat_dyads.csv";
const FACTS: &str = include_str!("../../facts/colonial_rule.csv");

pub fn editions(raw: &Raw) -> Result<Vec<Edition>, Trouble> {
    let mut spells = BTreeSet::new();
    for [origin, ruler, start, end] in
        raw.rows(FILE, ["colony_iso3", "colonizer_iso3", "colstart_max", "colend_max"])?
    {
        spells.insert((origin, ruler, raw::year(FILE, &start)?, raw::year(FILE, &end)?));
    }
    let coldat = spells.len();
    let mut facts = Vec::new();
    for [origin, ruler, start, end, kind, reference] in
        raw::rows("facts/colonial_rule.csv", FACTS, ["origin", "state", "start", "end", "kind", "source"])?
    {
        let spell =
            (origin, ruler, raw::year("facts/colonial_rule.csv", &start)?, raw::year("facts/colonial_rule.csv", &end)?);
        facts.push(format!("{} {} {}-{}: {kind}. {reference}", spell.0, spell.1, spell.2, spell.3));
        spells.insert(spell);
    }
    let end_of = |origin: &str, ruler: &str| {
        spells
            .iter()
            .find(|(of, by, ..)| of == origin && by == ruler)
            .map_or("absent".into(), |spell| spell.3.to_string())
    };
    let checks = vec![
        check("spells of COLDAT", "161", coldat.to_string()),
        check("India, end of British rule", "1947", end_of("IND", "GBR")),
    ];
    let mut transformations = texts(&[
        "COLDAT: columns colstart_max and colend_max (the longest span that its sources give).",
        "Typed facts for rulers outside COLDAT's eight empires, for the twenty largest origins of displacement at the end of 2024 (VEN AFG SYR UKR SDN SSD MMR COD SOM CAF ERI NGA COL IRQ HTI NIC BDI MLI CUB HND): formal rule, protectorate, condominium or military government over most of the present territory by a state that exists today or by the predecessor of one; a foreign occupation within a war between other powers is left out.",
    ]);
    transformations.extend(facts.into_iter().map(|fact| format!("Fact: {fact}")));
    Ok(vec![Edition {
        name: "colonial-rule",
        edition: "coldat-3",
        title: "Spells of colonial rule: the territory's present state (origin), and the ruler",
        unit: "years, first and last",
        extensive: true,
        preferred: true,
        raw: vec!["data/raw/coldat/coldat_dyads.csv"],
        transformations,
        gaps: texts(&[
            "COLDAT covers eight European overseas empires (BEL GBR FRA DEU ITA NLD PRT ESP). Rule by Russia, the Ottoman Empire, Japan, the United States, Denmark, Austria-Hungary and others stands here only in the typed facts, which cover the twenty largest origins and nothing else.",
            "Rule inside Europe (Ireland, Malta) is not counted by COLDAT.",
            "No ruler outside COLDAT was found for VEN, MMR, COD, SOM, CAF, NGA, COL, BDI, MLI and HND under the stated rule; Japan's occupation of Myanmar (1942-1945) falls under the exception for wars.",
        ]),
        caveats: texts(&[
            "contested by its nature: where an empire is extinct the present state that continues it is written, and whether a tie is colonial is a judgement",
            "most origins have one ruler: as shares within the origin a half-life changes nothing; use the bounded form",
        ]),
        counting: None,
        checks,
        values: Values::Spells(spells),
        source: raw.source("coldat")?,
    }])
}
