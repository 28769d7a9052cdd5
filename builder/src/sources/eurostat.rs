//! The Eurostat figures behind the relocation keys of 2015, as a copy of November 2016 has them.

use std::collections::BTreeMap;

use super::texts;
use crate::check::{check, published};
use crate::decimal;
use crate::edition::{Edition, Status, Values};
use crate::raw::{Addresses, Copy, Raw, Source};
use crate::states::{codes_by_name, number};
use crate::trouble::Trouble;

const FILE: &str = "cases/eu-relocation-sep-2015/inputs.csv";

pub fn editions(raw: &Raw) -> Result<Vec<Edition>, Trouble> {
    let codes = codes_by_name(raw)?;
    let edition =
        |name, title, unit, extensive, columns: &[(&str, i32)], table: &str, check: (&str, &str, &str, u32)| {
            let mut cells = BTreeMap::new();
            for (column, year) in columns {
                for [state, value] in raw.rows_at(FILE, ["state", column])? {
                    let code = codes.get(&state).ok_or_else(|| Trouble::raw(FILE, format!("no code for `{state}`")))?;
                    if !value.is_empty() {
                        cells.insert((code.clone(), *year), (number(FILE, &value)?, Status::Reported));
                    }
                }
            }
            let values = Values::ByState(cells);
            let (state, expected, what, shift) = check;
            let newest = columns.iter().map(|(_, year)| *year).max().unwrap_or_default();
            Ok(Edition {
                name,
                edition: "eurostat-2016-11",
                title,
                unit,
                extensive,
                preferred: false,
                raw: vec![FILE],
                transformations: texts(&["Names of 28 states mapped to ISO 3166-1; an empty cell has no row."]),
                gaps: texts(&["28 states. Croatia has no figures of asylum applicants for 2010-2012."]),
                caveats: texts(&[
                    "a copy of November 2016: the keys of May and September 2015 were computed on earlier releases",
                ]),
                counting: None,
                checks: vec![published(what, expected, &values.cell(state, newest), shift)],
                values,
                source: source(table),
            })
        };
    let five =
        |stem: &str| -> Vec<(String, i32)> { (2010..=2014).map(|year| (format!("{stem}_{year}"), year)).collect() };
    let (people, applicants, resettled) = (five("pop"), five("applicants"), five("resettled"));
    let columns = |list: &'static [(&'static str, i32)]| list;
    let of_applicants = edition(
        "asylum-applicants",
        "Asylum applicants, all citizenships, European Union of 28",
        "persons",
        true,
        &borrowed(&applicants),
        "migr_asyappctzm_1_Data.csv",
        ("DEU", "203", "Germany 2014, thousand applicants", 3),
    )?;
    let of_resettled = edition(
        "resettled-refugees",
        "Resettlement arrivals (UNHCR, extracted October 2015), European Union of 28",
        "persons",
        true,
        &borrowed(&resettled),
        "all_unhcr/resettlement.csv",
        ("SWE", "2.0", "Sweden 2014, thousand persons", 3),
    )?;
    let both = together(&of_applicants, &of_resettled);
    Ok(vec![
        edition(
            "population",
            "Population on 1 January, European Union of 28",
            "persons",
            true,
            &borrowed(&people),
            "demo_pjan_1_Data.csv",
            ("DEU", "80.8", "Germany 2014, million persons", 6),
        )?,
        edition(
            "gdp-eur",
            "Gross domestic product, current prices, European Union of 28",
            "million euro, current",
            true,
            columns(&[("gdp_meur_2013", 2013), ("gdp_meur_2014", 2014)]),
            "nama_10_gdp_1_Data.csv",
            ("DEU", "2.9", "Germany 2014, trillion euro", 6),
        )?,
        edition(
            "unemployment",
            "Unemployment rate, European Union of 28",
            "% of the labour force",
            false,
            columns(&[("unemployment_pct_2014", 2014)]),
            "une_rt_a_1_Data.csv",
            ("ESP", "24.5", "Spain 2014, %", 0),
        )?,
        of_applicants,
        of_resettled,
        both,
    ])
    .map(|mut editions: Vec<Edition>| {
        // The only edition of its name is the one that a bare name means.
        for edition in &mut editions {
            edition.preferred = !matches!(edition.name, "population" | "unemployment");
        }
        editions
    })
}

/// Applicants and resettled refugees added up, which is what the keys of 2015 divide by; a row only where there are applicants.
fn together(applicants: &Edition, resettled: &Edition) -> Edition {
    let mut cells = BTreeMap::new();
    if let (Values::ByState(asked), Values::ByState(arrived)) = (&applicants.values, &resettled.values) {
        for (cell, (people, _)) in asked {
            let more = arrived.get(cell).map(|(more, _)| more.as_str());
            if let Some(sum) = decimal::sum([people.as_str()].into_iter().chain(more)) {
                cells.insert(cell.clone(), (sum, Status::Derived));
            }
        }
    }
    let values = Values::ByState(cells);
    let checks = vec![
        check("Sweden 2014: 81 330 applicants and 1 954 resettled", "83284", values.cell("SWE", 2014)),
        check("Croatia 2012, without applicants", "absent", values.cell("HRV", 2012)),
    ];
    let [of_applicants, of_resettled] = [&applicants.source, &resettled.source];
    let source = Source {
        publisher: format!("{}, {}", of_applicants.publisher, of_resettled.publisher),
        attribution: format!("{}, {}", of_applicants.attribution, of_resettled.attribution),
        original_address: Addresses::Many(
            [of_applicants, of_resettled]
                .iter()
                .filter_map(|source| match &source.original_address {
                    Addresses::One(address) => Some(address.clone()),
                    Addresses::Many(_) => None,
                })
                .collect(),
        ),
        taken_from: [&of_applicants.taken_from[..], &of_resettled.taken_from[..]].concat(),
        ..of_applicants.clone()
    };
    let transformations = [
        "Names of 28 states mapped to ISO 3166-1.",
        "asylum-applicants plus resettled-refugees of the same state and year; no row where there are no applicants.",
    ];
    Edition {
        name: "applicants-and-resettled",
        edition: applicants.edition,
        title: "Asylum applicants and resettled refugees, European Union of 28",
        unit: applicants.unit,
        extensive: true,
        preferred: false,
        source,
        raw: applicants.raw.clone(),
        transformations: texts(&transformations),
        gaps: applicants.gaps.clone(),
        caveats: applicants.caveats.clone(),
        counting: None,
        checks,
        values,
    }
}

fn borrowed(columns: &[(String, i32)]) -> Vec<(&str, i32)> {
    columns.iter().map(|(name, year)| (name.as_str(), *year)).collect()
}

fn source(table: &str) -> Source {
    let unhcr = table.contains("unhcr");
    Source {
        publisher: if unhcr { "UNHCR" } else { "Eurostat" }.into(),
        version: "copy of 28 November 2016".into(),
        original_address: Addresses::One(
            if unhcr {
                "https://www.unhcr.org/refugee-statistics/"
            } else {
                "https://ec.europa.eu/eurostat/data/database"
            }
            .into(),
        ),
        licence: if unhcr { "CC BY 4.0" } else { "Eurostat reuse policy (Decision 2011/833/EU), CC BY 4.0" }.into(),
        attribution: if unhcr { "UNHCR" } else { "Eurostat" }.into(),
        gaps: Vec::new(),
        taken_from: vec![Copy {
            repo: "georgeblck/refugee-distribution".into(),
            commit: "e743ca3fbe51db892387e0c4286d628f0d523cec".into(),
            commit_date: "2016-11-28".into(),
            paths: vec![if unhcr { table.into() } else { format!("original_data/{table}") }],
        }],
    }
}
